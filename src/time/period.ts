import * as dates from "./plain-date.js";
import { requireField } from "../text/index.js";
import { requireOrder, requireWhole, requireWord } from "./requirements.js";

/** The kinds of calendar period; a `range` is any other run of days. */
export type Grain = "day" | "week" | "month" | "quarter" | "half-year" | "year" | "range";

/** The kinds of period that follow each other without gap over the whole calendar. */
export type CalendarGrain = Exclude<Grain, "range">;

/** A run of days, both ends included. */
export interface Period {
  /** The first day. */
  readonly start: dates.PlainDate;
  /** The last day, included. */
  readonly end: dates.PlainDate;
  /** What kind of period it is. */
  readonly grain: Grain;
}

/** A quarter of the year. */
export type Quarter = 1 | 2 | 3 | 4;

/** A half of the year. */
export type Half = 1 | 2;

/** Months of one period of each kind that is made of months. */
export const MONTHS = {
  month: 1,
  quarter: 3,
  "half-year": 6,
  "nine-months": 9,
  year: 12,
} as const;

function requireNumber(value: number, most: number, what: string): void {
  requireWhole(value, what, `Check the number of the ${what}`, "invalid-period", 1, most);
}

function monthsPeriod(
  year: number,
  firstMonth: number,
  grain: keyof typeof MONTHS & Grain,
): Period {
  const lastMonth = firstMonth + MONTHS[grain] - 1;
  return {
    start: dates.plainDate(year, firstMonth, 1),
    end: dates.plainDate(year, lastMonth, dates.daysInMonth(year, lastMonth)),
    grain,
  };
}

/**
 * A single day as a period.
 *
 * @param date - The day.
 * @returns The period whose first and last day it is.
 * @throws ChisoError `invalid-date` for a value that is no date.
 * @example
 * ```ts
 * import { dayPeriod, plainDate } from "chiso/time";
 * dayPeriod(plainDate("2021-06-30")).end; // "2021-06-30"
 * ```
 */
export function dayPeriod(date: dates.PlainDate): Period {
  dates.packedParts(date);
  return { start: date, end: date, grain: "day" };
}

/**
 * The week, Monday to Sunday, that holds a day.
 *
 * @param date - Any day of the week.
 * @returns The week.
 * @throws ChisoError `invalid-date` for a value that is no date.
 * @example
 * ```ts
 * import { plainDate, weekPeriod } from "chiso/time";
 * weekPeriod(plainDate("2021-06-30")).start; // "2021-06-28"
 * ```
 */
export function weekPeriod(date: dates.PlainDate): Period {
  const start = dates.addDays(date, 1 - dates.weekdayOf(date));
  return { start, end: dates.addDays(start, 6), grain: "week" };
}

/**
 * A month of the calendar.
 *
 * @param year - The year.
 * @param month - 1 to 12.
 * @returns Its first to its last day.
 * @throws ChisoError `invalid-period` when there is no such month.
 * @example
 * ```ts
 * import { monthPeriod } from "chiso/time";
 * monthPeriod(2021, 2).end; // "2021-02-28"
 * ```
 */
export function monthPeriod(year: number, month: number): Period {
  requireNumber(month, 12, "month");
  return monthsPeriod(year, month, "month");
}

/**
 * A quarter of the calendar year (Decree 60/2018/NĐ-CP): the reporting quarter of Decree
 * 09/2019/NĐ-CP, from the 15th to the 14th, is another thing.
 *
 * @param year - The year.
 * @param quarter - 1 to 4.
 * @returns Its first to its last day.
 * @throws ChisoError `invalid-period` when there is no such quarter.
 * @example
 * ```ts
 * import { quarterPeriod } from "chiso/time";
 * quarterPeriod(2021, 2); // { start: "2021-04-01", end: "2021-06-30", grain: "quarter" }
 * ```
 */
export function quarterPeriod(year: number, quarter: number): Period {
  requireNumber(quarter, 4, "quarter");
  return monthsPeriod(year, quarter * 3 - 2, "quarter");
}

/**
 * A half of the calendar year: `6 tháng đầu năm`, `6 tháng cuối năm`.
 *
 * @param year - The year.
 * @param half - 1 or 2.
 * @returns Its first to its last day.
 * @throws ChisoError `invalid-period` when there is no such half.
 * @example
 * ```ts
 * import { halfYearPeriod } from "chiso/time";
 * halfYearPeriod(2021, 1).end; // "2021-06-30"
 * ```
 */
export function halfYearPeriod(year: number, half: number): Period {
  requireNumber(half, 2, "half");
  return monthsPeriod(year, half * 6 - 5, "half-year");
}

/**
 * A calendar year.
 *
 * @param year - The year.
 * @returns 1 January to 31 December.
 * @example
 * ```ts
 * import { yearPeriod } from "chiso/time";
 * yearPeriod(2021).start; // "2021-01-01"
 * ```
 */
export function yearPeriod(year: number): Period {
  return monthsPeriod(year, 1, "year");
}

/**
 * Any run of days, both ends included.
 *
 * @param start - The first day.
 * @param end - The last day.
 * @returns The period.
 * @throws ChisoError `invalid-date` for a value that is no date, `invalid-period` when it ends before
 * it starts.
 * @example
 * ```ts
 * import { plainDate, rangePeriod } from "chiso/time";
 * rangePeriod(plainDate("2020-12-15"), plainDate("2021-06-14")).grain; // "range"
 * ```
 */
export function rangePeriod(start: dates.PlainDate, end: dates.PlainDate): Period {
  dates.packedParts(start);
  dates.packedParts(end);
  requireOrder(start, end);
  return { start, end, grain: "range" };
}

const GRAINS: readonly CalendarGrain[] = ["day", "week", "month", "quarter", "half-year", "year"];

/**
 * The calendar period of a kind that holds a day.
 *
 * @param date - A day.
 * @param grain - The kind of period.
 * @returns The one period of that kind in which the day lies.
 * @throws ChisoError `invalid-date` for a value that is no date, `invalid-option` for a kind that is
 * none.
 * @example
 * ```ts
 * import { periodContaining, plainDate } from "chiso/time";
 * periodContaining(plainDate("2021-05-20"), "quarter").end; // "2021-06-30"
 * ```
 */
export function periodContaining(date: dates.PlainDate, grain: CalendarGrain): Period {
  requireWord(grain, GRAINS, "the grain");
  if (grain === "day") return dayPeriod(date);
  if (grain === "week") return weekPeriod(date);
  const months = MONTHS[grain];
  const firstMonth = Math.floor((dates.monthOf(date) - 1) / months) * months + 1;
  return monthsPeriod(dates.yearOf(date), firstMonth, grain);
}

/**
 * The period of the same kind that follows; for a range, the run of as many days.
 *
 * @param period - A period.
 * @returns The period that begins on the day after its last.
 * @throws ChisoError `invalid-data` for what is no period.
 * @example
 * ```ts
 * import { nextPeriod, quarterPeriod } from "chiso/time";
 * nextPeriod(quarterPeriod(2021, 4)).start; // "2022-01-01"
 * ```
 */
export function nextPeriod(period: Period): Period {
  requirePeriod(period, "nextPeriod(quarterPeriod(2026, 1))");
  const start = dates.addDays(period.end, 1);
  if (period.grain !== "range") return periodContaining(start, period.grain);
  return rangePeriod(start, dates.addDays(start, lengthInDays(period) - 1));
}

/** Refuses what is no period. */
function requirePeriod(period: unknown, call: string): void {
  requireField(period, "end", "a period, with its first day as start and its last as end", call);
}

/**
 * The number of days of a period, both ends counted.
 *
 * @param period - A period.
 * @returns At least 1.
 * @throws ChisoError `invalid-data` for what is no period.
 * @example
 * ```ts
 * import { lengthInDays, quarterPeriod } from "chiso/time";
 * lengthInDays(quarterPeriod(2021, 1)); // 90
 * ```
 */
export function lengthInDays(period: Period): number {
  requirePeriod(period, "lengthInDays(quarterPeriod(2026, 1))");
  return dates.toEpochDay(period.end) - dates.toEpochDay(period.start) + 1;
}

/**
 * Says whether a day lies in a period, its ends included.
 *
 * @param period - A period.
 * @param date - A day.
 * @returns `true` from the first to the last day.
 * @throws ChisoError `invalid-data` for what is no period, `invalid-date` for a value that is no date.
 * @example
 * ```ts
 * import { periodHolds, plainDate, yearPeriod } from "chiso/time";
 * periodHolds(yearPeriod(2021), plainDate("2021-12-31")); // true
 * ```
 */
export function periodHolds(period: Period, date: dates.PlainDate): boolean {
  requirePeriod(period, "periodHolds(quarterPeriod(2026, 1), date)");
  const day = dates.packedParts(date);
  return dates.packedParts(period.start) <= day && day <= dates.packedParts(period.end);
}
