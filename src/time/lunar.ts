import { ChisoError } from "../text/index.js";
import { LUNAR_DATES } from "./data/lunar-dates.js";
import { plainDate, type PlainDate } from "./plain-date.js";

/** The two days of the lunar calendar on which the law gives days off. */
export interface LunarHolidays {
  /** Mùng 1 tháng Giêng, the first day of the lunar year. */
  readonly tet: PlainDate;
  /** Mùng 10 tháng Ba, Giỗ Tổ Hùng Vương. */
  readonly gioTo: PlainDate;
}

/**
 * Tết Nguyên đán and Giỗ Tổ Hùng Vương of a year, by the Vietnamese lunar calendar (UTC+7,
 * Decision 121-CP of 1967), which is not always the Chinese one.
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
  const first = LUNAR_DATES[0]?.[0] ?? year;
  const row = LUNAR_DATES[year - first];
  if (row !== undefined) {
    return { tet: plainDate(`${row[0]}-${row[1]}`), gioTo: plainDate(`${row[0]}-${row[2]}`) };
  }
  throw new ChisoError("out-of-range", {
    given: `the lunar dates of ${year}`,
    accepted: `years from ${first} to ${first + LUNAR_DATES.length - 1}`,
    advice: "Give the days off of other years yourself, with defineCalendar",
  });
}
