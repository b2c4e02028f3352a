import { ChisoError } from "../text/index.js";
import * as dates from "./plain-date.js";
import { requireWhole } from "./requirements.js";

/**
 * The same day of a later month; where that month is too short, its last day, as Article 148.3 of
 * the Civil Code 2015 has it.
 *
 * @param date - The day to start from.
 * @param months - A whole number of months; negative goes back.
 * @returns The day reached.
 * @throws ChisoError `invalid-amount` for a fraction, `out-of-range` beyond 1900 to 2199.
 * @example
 * ```ts
 * import { addMonths, plainDate } from "chiso/time";
 * addMonths(plainDate("2021-01-31"), 1); // "2021-02-28"
 * ```
 */
export function addMonths(date: dates.PlainDate, months: number): dates.PlainDate {
  requireWhole(months, "months", "Give the days apart from the months", "invalid-amount");
  const monthsFromZero = dates.yearOf(date) * 12 + dates.monthOf(date) - 1 + months;
  const year = Math.floor(monthsFromZero / 12);
  const month = monthsFromZero - year * 12 + 1;
  requireKnownYear(year, months);
  return dates.plainDate(
    year,
    month,
    Math.min(dates.dayOfMonthOf(date), dates.daysInMonth(year, month)),
  );
}

/** The same day some months later, or the last of all dates where that lies beyond them. */
export function monthsOnward(date: dates.PlainDate, months: number): dates.PlainDate {
  const left = (dates.LAST_YEAR - dates.yearOf(date)) * 12 + 12 - dates.monthOf(date);
  return months > left ? dates.LAST_DATE : addMonths(date, months);
}

function requireKnownYear(year: number, months: number): void {
  if (year >= dates.FIRST_YEAR && year <= dates.LAST_YEAR) return;
  throw new ChisoError("out-of-range", {
    given: `${months} months, to the year ${year}`,
    accepted: `dates from ${dates.FIRST_DATE} to ${dates.LAST_DATE}`,
    advice: "Use a smaller number of months",
  });
}

/**
 * The same day of a later year; 29 February becomes 28 February where the year has none.
 *
 * @param date - The day to start from.
 * @param years - A whole number of years; negative goes back.
 * @returns The day reached.
 * @throws ChisoError `invalid-amount` for a fraction, `out-of-range` beyond 1900 to 2199.
 * @example
 * ```ts
 * import { addYears, plainDate } from "chiso/time";
 * addYears(plainDate("2024-02-29"), 1); // "2025-02-28"
 * ```
 */
export function addYears(date: dates.PlainDate, years: number): dates.PlainDate {
  requireWhole(years, "years", "Give the months apart from the years", "invalid-amount");
  return addMonths(date, years * 12);
}
