import type { WrittenDay, WrittenMonths, WrittenWeek } from "../timing.js";
import type { YearPart } from "./year.js";

/** A value that is filled in step by step, field by field. */
export type Draft<T> = { -readonly [Field in keyof T]: T[Field] };

/** Adds the year, if one is written. */
function withYear<T extends YearPart>(
  period: Draft<T> & Draft<YearPart>,
  { year, yearOffset }: YearPart,
): T {
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

/** A week of a month as written. */
export function writtenWeek(week: WrittenWeek["week"], month: number, year: YearPart): WrittenWeek {
  return withYear<WrittenWeek>({ shape: "week", week, month }, year);
}
