import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths as addMonthsInUtc } from "date-fns/addMonths";
import { ChisoError } from "../text/index.js";
import { dayOfMonthOf, monthOf, plainDate, yearOf, type PlainDate } from "./plain-date.js";

/**
 * The same day of a later month; where that month is too short, its last day, as Article 148.3 of
 * the Civil Code 2015 has it.
 *
 * @param date - The day to start from.
 * @param months - A whole number of months; negative goes back.
 * @returns The day reached.
 * @throws ChisoError `invalid-amount` for a fraction, `invalid-date` beyond 1900 to 2199.
 * @example
 * ```ts
 * import { addMonths, plainDate } from "chiso/time";
 * addMonths(plainDate("2021-01-31"), 1); // "2021-02-28"
 * ```
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  if (!Number.isInteger(months)) {
    throw new ChisoError("invalid-amount", {
      given: `${months} months`,
      accepted: "a whole number of months",
      advice: "Give the days apart from the months",
    });
  }
  const moved = addMonthsInUtc(
    new UTCDateMini(yearOf(date), monthOf(date) - 1, dayOfMonthOf(date)),
    months,
  );
  return plainDate(moved.getFullYear(), moved.getMonth() + 1, moved.getDate());
}

/**
 * The same day of a later year; 29 February becomes 28 February where the year has none.
 *
 * @param date - The day to start from.
 * @param years - A whole number of years; negative goes back.
 * @returns The day reached.
 * @throws ChisoError `invalid-amount` for a fraction, `invalid-date` beyond 1900 to 2199.
 * @example
 * ```ts
 * import { addYears, plainDate } from "chiso/time";
 * addYears(plainDate("2024-02-29"), 1); // "2025-02-28"
 * ```
 */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, years * 12);
}
