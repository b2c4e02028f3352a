import { ChisoError, wordsFor } from "../text/index.js";
import { FIRST_LUNAR_YEAR, LUNAR_DATES } from "./data/lunar-dates.js";
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
  const row = Number.isInteger(year) ? LUNAR_DATES[year - FIRST_LUNAR_YEAR] : undefined;
  if (row !== undefined) {
    const [tet, gioTo] = row.split(" ").map((monthDay) => plainDate(`${year}-${monthDay}`));
    if (tet !== undefined && gioTo !== undefined) return { tet, gioTo };
  }
  throw new ChisoError("out-of-range", {
    given: `the lunar dates of ${wordsFor(year)}`,
    accepted: `years from ${FIRST_LUNAR_YEAR} to ${FIRST_LUNAR_YEAR + LUNAR_DATES.length - 1}`,
    advice: "Use another date, or defineCalendar",
  });
}
