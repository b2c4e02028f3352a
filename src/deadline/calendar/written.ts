import type { Run } from "../lexer/reader.js";
import type {
  WrittenDay,
  WrittenMonths,
  WrittenPeriod,
  WrittenWeek,
  WrittenYear,
} from "../timing.js";

/** What a text says of the year of a date or period: nothing, a number, or a place after the plan's. */
export type YearPart = WrittenYear;

/** A period read, or a range from one period to another, with the pieces it was read from. */
export interface PeriodItem extends Run {
  readonly period: WrittenPeriod;
  readonly until?: WrittenPeriod;
  readonly approximate?: true;
  /** The time of day that stands before a day. */
  readonly time?: string;
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

/** Two numbers that grow through the year, for the beginning and the end of a period. */
export function placeInYear(period: WrittenPeriod): { from: number; to: number } {
  switch (period.shape) {
    case "day": {
      const day = period.month * 32 + (typeof period.day === "number" ? period.day : 31);
      return { from: day, to: day };
    }
    case "week":
      return { from: period.month * 32, to: period.month * 32 + 31 };
    case "months":
      return { from: period.first * 32, to: period.last * 32 + 31 };
    case "years":
    case "school-year":
      return { from: 0, to: 0 };
  }
}
