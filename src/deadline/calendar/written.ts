import type { WrittenDay, WrittenMonths, WrittenPeriod, WrittenWeek } from "../timing.js";

/** What a text says of the year of a date or period: nothing, a number, or a place after the plan's. */
export interface YearPart {
  readonly year?: number;
  readonly yearOffset?: -1 | 0 | 1;
}

/** A period read, or a range from one period to another, with the pieces it was read from. */
export interface PeriodItem {
  readonly period: WrittenPeriod;
  readonly until?: WrittenPeriod;
  readonly approximate?: true;
  readonly start: number;
  readonly end: number;
}

type Draft<T> = { -readonly [Field in keyof T]: T[Field] };

/** Adds the year, if one is written. Field by field: most times need one, and copies are slow. */
function withYear<Period extends YearPart>(
  period: Draft<Period> & Draft<YearPart>,
  { year, yearOffset }: YearPart,
): Period {
  if (year !== undefined) period.year = year;
  if (yearOffset !== undefined) period.yearOffset = yearOffset;
  return period;
}

/** A day of the calendar as written. */
export function writtenDay(day: WrittenDay["day"], month: number, year: YearPart): WrittenDay {
  return withYear<WrittenDay>({ shape: "day", day, month }, year);
}

/** A run of whole months as written. */
export function writtenMonths(
  grain: WrittenMonths["grain"],
  first: number,
  last: number,
  year: YearPart,
): WrittenMonths {
  return withYear<WrittenMonths>({ shape: "months", grain, first, last }, year);
}

/** A whole year as written. */
export function wholeYear(year: YearPart): WrittenMonths {
  return writtenMonths("year", 1, 12, year);
}

/** A week of a month as written. */
export function writtenWeek(week: WrittenWeek["week"], month: number, year: YearPart): WrittenWeek {
  return withYear<WrittenWeek>({ shape: "week", week, month }, year);
}

/** Whether a period is a whole year. */
export function isWholeYear(period: WrittenPeriod): period is WrittenMonths {
  return period.shape === "months" && period.grain === "year" && period.part === undefined;
}

/** Whether nothing says in which year a period lies, if it is written at all. */
export function lacksYear(period: WrittenPeriod | undefined): boolean {
  if (period === undefined) return true;
  if (period.shape === "years" || period.shape === "school-year") return false;
  return period.year === undefined && period.yearOffset === undefined;
}
