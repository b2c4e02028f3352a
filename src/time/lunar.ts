import { ChisoError, isChisoError, requireOptions, wordsFor } from "../text/index.js";
import { FIRST_LUNAR_DAY, FIRST_LUNAR_YEAR, LUNAR_DATES } from "./data/lunar-dates.js";
import type { Period } from "./period.js";
import { addDays, plainDate, yearOf, type PlainDate } from "./plain-date.js";

/** Which month of a lunar year is meant. */
export interface LunarMonthOptions {
  /** The second of two months of one number: `tháng 6 nhuận`. */
  readonly leap?: boolean;
}

/** A month of the lunar calendar as days of the common one. */
export type LunarMonth = Pick<Period, "start" | "end">;

/** The two days of the lunar calendar on which the law gives days off. */
export interface LunarHolidays {
  /** Mùng 1 tháng Giêng, the first day of the lunar year. */
  readonly tet: PlainDate;
  /** Mùng 10 tháng Ba, Giỗ Tổ Hùng Vương. */
  readonly gioTo: PlainDate;
}

/** How many months a year of the table has: thirteen where one comes twice. */
const monthsIn = (row: string): number => (row.startsWith("0") ? 12 : 13);

/** How many days a month of a row has, counted from 0. */
const lengthIn = (row: string, index: number): number =>
  29 + ((Number.parseInt(row.slice(1), 16) >> index) & 1);

/** How many days lie between the first day of a row and that of its month, or of the next year. */
function daysBefore(row: string, month = monthsIn(row)): number {
  let days = 0;
  for (let index = 0; index < month; index += 1) days += lengthIn(row, index);
  return days;
}

/** Whether a number can count the months of a year, or the days of a month. */
function isWhole(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}

/** The first days of the lunar years of the table. */
const NEW_YEARS: readonly PlainDate[] = /* @__PURE__ */ (() => {
  let day = plainDate(FIRST_LUNAR_DAY);
  return LUNAR_DATES.map((row) => {
    const first = day;
    day = addDays(day, daysBefore(row));
    return first;
  });
})();

function outside(given: string): ChisoError {
  return new ChisoError("out-of-range", {
    given,
    accepted: `years from ${FIRST_LUNAR_YEAR} to ${FIRST_LUNAR_YEAR + LUNAR_DATES.length - 1}`,
    advice: "Use another date, or defineCalendar",
  });
}

/**
 * A month of the Vietnamese lunar calendar (UTC+7, Decision 121-CP of 1967), which is not always
 * the Chinese one.
 *
 * @param year - The lunar year, 2010 to 2050; it begins with Tết of the common year of that number.
 * @param month - 1 (tháng Giêng) to 12 (tháng Chạp).
 * @param options - Whether the leap month of that number is meant.
 * @returns Its first and last day in the common calendar.
 * @throws ChisoError `out-of-range` for other years, `invalid-period` when the year has no such
 * month.
 * @example
 * ```ts
 * import { lunarMonth } from "chiso/time";
 * lunarMonth(2025, 6); // { start: "2025-06-25", end: "2025-07-24" }
 * lunarMonth(2025, 6, { leap: true }).start; // "2025-07-25"
 * ```
 */
export function lunarMonth(
  year: number,
  month: number,
  options: LunarMonthOptions = {},
): LunarMonth {
  requireOptions(options, "leap:boolean", "it with { leap: true }");
  const { leap = false } = options;
  const place = Number.isInteger(year) ? year - FIRST_LUNAR_YEAR : -1;
  const row = LUNAR_DATES[place];
  const newYear = NEW_YEARS[place];
  if (row === undefined || newYear === undefined)
    throw outside(`the lunar dates of ${wordsFor(year)}`);
  const twice = Number.parseInt(row.slice(0, 1), 16);
  if (!isWhole(month, 12) || (leap && month !== twice)) {
    throw new ChisoError("invalid-period", {
      given: `${leap ? "leap " : ""}month ${wordsFor(month)} of the lunar year ${year}`,
      accepted: `months 1 to 12${twice === 0 ? "" : `, and leap month ${twice}`}`,
      advice: "Check the month, and whether it is the leap one",
    });
  }
  const index = month - 1 + (leap || (twice > 0 && month > twice) ? 1 : 0);
  const start = addDays(newYear, daysBefore(row, index));
  return { start, end: addDays(start, lengthIn(row, index) - 1) };
}

/**
 * The day of the common calendar on which a day of the Vietnamese lunar calendar falls.
 *
 * @param year - The lunar year, 2010 to 2050. Its last months fall in the common year after it.
 * @param month - 1 (tháng Giêng) to 12 (tháng Chạp).
 * @param day - 1 to 29 or 30.
 * @param options - Whether the leap month of that number is meant.
 * @returns The day.
 * @throws ChisoError `out-of-range` for other years, `invalid-period` when the year has no such
 * month, `invalid-date` when the month has no such day.
 * @example
 * ```ts
 * import { lunarDate } from "chiso/time";
 * lunarDate(2026, 1, 15); // "2026-03-03", rằm tháng Giêng
 * lunarDate(2025, 12, 23); // "2026-02-10", 23 tháng Chạp
 * ```
 */
export function lunarDate(
  year: number,
  month: number,
  day: number,
  options: LunarMonthOptions = {},
): PlainDate {
  const { start, end } = lunarMonth(year, month, options);
  const date = isWhole(day, 30) ? addDays(start, day - 1) : undefined;
  if (date !== undefined && date <= end) return date;
  throw new ChisoError("invalid-date", {
    given: `day ${wordsFor(day)} of month ${month} of the lunar year ${year}`,
    accepted: `days 1 to ${end === addDays(start, 28) ? 29 : 30}`,
    advice: "Check the day and the month",
  });
}

/** From this month on a lunar day may fall in the common year after the one of its number. */
const FIRST_LATE_MONTH = 11;

/**
 * The days of a common year on which a day of the lunar calendar falls: one as a rule, but none or
 * two for some days of months 11 and 12.
 *
 * @param year - The common year, 2011 to 2050.
 * @param month - The lunar month, 1 to 12.
 * @param day - The lunar day, 1 to 30.
 * @param options - Whether the leap month of that number is meant.
 * @returns The days in order.
 * @throws ChisoError `out-of-range` where the table does not reach, `invalid-period` for a month or
 * a day that no lunar year has.
 * @example
 * ```ts
 * import { lunarDatesIn } from "chiso/time";
 * lunarDatesIn(2026, 12, 15); // ["2026-02-02"]
 * lunarDatesIn(2025, 12, 1); // []
 * ```
 */
export function lunarDatesIn(
  year: number,
  month: number,
  day: number,
  options: LunarMonthOptions = {},
): PlainDate[] {
  if (!isWhole(month, 12) || !isWhole(day, 30)) {
    throw new ChisoError("invalid-period", {
      given: `day ${wordsFor(day)} of lunar month ${wordsFor(month)}`,
      accepted: "months 1 to 12, days 1 to 30",
      advice: "Check the day and the month",
    });
  }
  if (!Number.isInteger(year)) throw outside(`the lunar dates of ${wordsFor(year)}`);
  const dates: PlainDate[] = [];
  for (let lunar = month < FIRST_LATE_MONTH ? year : year - 1; lunar <= year; lunar += 1) {
    try {
      const date = lunarDate(lunar, month, day, options);
      if (yearOf(date) === year) dates.push(date);
    } catch (error) {
      // A month of 29 days, or a year without that leap month, has no such day.
      if (!isChisoError(error) || !/^invalid-(?:period|date)$/.test(error.code)) throw error;
    }
  }
  return dates;
}

/**
 * Tết Nguyên đán and Giỗ Tổ Hùng Vương of a year, by the Vietnamese lunar calendar (UTC+7,
 * Decision 121-CP of 1967), which is not always the Chinese one. The leap third month never counts
 * for Giỗ Tổ.
 *
 * @param year - 2010 to 2050.
 * @returns The two days.
 * @throws ChisoError `out-of-range` for other years.
 * @example
 * ```ts
 * import { lunarHolidays } from "chiso/time";
 * lunarHolidays(2030).tet; // "2030-02-02", in China it is 3 February
 * ```
 */
export function lunarHolidays(year: number): LunarHolidays {
  return { tet: lunarDate(year, 1, 1), gioTo: lunarDate(year, 3, 10) };
}
