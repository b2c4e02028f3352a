import {
  addDays,
  dateFromParts,
  daysInMonth,
  plainDate,
  rollToWorkingDay,
  vietnamCalendar,
  weekdayOf,
  type Period,
  type PlainDate,
  type WorkCalendar,
} from "../../time/index.js";
import type {
  PeriodPart,
  WrittenDay,
  WrittenMonths,
  WrittenPeriod,
  WrittenWeek,
} from "../timing.js";

/** Where a year that is not written comes from. */
export interface YearSource {
  /** The year given by a neighbouring clause. */
  readonly inherited?: number | undefined;
  /** The year of the plan. */
  readonly plan: number;
  /** Days off, for last working days; Vietnam's when left out. */
  readonly calendar?: WorkCalendar | undefined;
}

/** A period with dates, and whether its year was the plan's. */
export interface PlacedPeriod extends Period {
  readonly assumedYear: boolean;
}

interface KnownYear {
  readonly year: number;
  readonly assumed: boolean;
}

function yearFor(period: WrittenDay | WrittenMonths | WrittenWeek, source: YearSource): KnownYear {
  if (period.year !== undefined) return { year: period.year, assumed: false };
  if (period.yearOffset !== undefined) {
    return { year: source.plan + period.yearOffset, assumed: true };
  }
  if (source.inherited !== undefined) return { year: source.inherited, assumed: false };
  return { year: source.plan, assumed: true };
}

/**
 * Gives a written period its dates.
 *
 * @param period - The period as written.
 * @param source - Where a missing year comes from.
 * @returns The period, or `undefined` when there is no such day in that year (29 February).
 */
export function placePeriod(period: WrittenPeriod, source: YearSource): PlacedPeriod | undefined {
  switch (period.shape) {
    case "day":
      return placeDay(period, yearFor(period, source), source.calendar);
    case "months":
      return placeMonths(period, yearFor(period, source));
    case "week":
      return placeWeek(period, yearFor(period, source));
    case "years":
      return {
        start: plainDate(period.first, 1, 1),
        end: plainDate(period.last, 12, 31),
        grain: "range",
        assumedYear: false,
      };
    case "school-year":
      return {
        start: plainDate(period.first, 9, 1),
        end: plainDate(period.first + 1, 5, 31),
        grain: "range",
        assumedYear: false,
      };
  }
}

function placeDay(
  day: WrittenDay,
  { year, assumed }: KnownYear,
  calendar: WorkCalendar = vietnamCalendar,
): PlacedPeriod | undefined {
  const date =
    day.day === "last-working"
      ? lastWorkingDay(year, day.month, calendar)
      : dateFromParts(year, day.month, day.day === "last" ? daysInMonth(year, day.month) : day.day);
  if (date === undefined) return undefined;
  return { start: date, end: date, grain: "day", assumedYear: assumed };
}

/** Beyond the years of the calendar, the last day from Monday to Friday. */
function lastWorkingDay(year: number, month: number, calendar: WorkCalendar): PlainDate {
  const last = plainDate(year, month, daysInMonth(year, month));
  return calendar.firstYear <= year && year <= calendar.lastYear
    ? rollToWorkingDay(last, "preceding", calendar)
    : addDays(last, -Math.max(0, weekdayOf(last) - 5));
}

function placeMonths(months: WrittenMonths, { year, assumed }: KnownYear): PlacedPeriod {
  const { part } = months;
  if (part === undefined) {
    return {
      start: plainDate(year, months.first, 1),
      end: plainDate(year, months.last, daysInMonth(year, months.last)),
      grain: months.grain,
      assumedYear: assumed,
    };
  }
  const run = months.first === months.last ? undefined : partOfMonths(months, part);
  if (run !== undefined) {
    return {
      start: plainDate(year, run.first, 1),
      end: plainDate(year, run.last, daysInMonth(year, run.last)),
      grain: "range",
      assumedYear: assumed,
    };
  }
  return { ...partOfMonth(year, months.first, part), grain: "range", assumedYear: assumed };
}

/** Months at the beginning, in the middle and at the end of a year, half-year or quarter. */
function partOfMonths(months: WrittenMonths, part: PeriodPart): { first: number; last: number } {
  const length = months.last - months.first + 1;
  const edge = Math.max(1, Math.floor(length / (length === 12 ? 4 : 3)));
  if (part === "start") return { first: months.first, last: months.first + edge - 1 };
  if (part === "end") return { first: months.last - edge + 1, last: months.last };
  return { first: months.first + edge, last: months.last - edge };
}

/** Days 1 to 10, 11 to 20, and from 21 on. */
function partOfMonth(
  year: number,
  month: number,
  part: PeriodPart,
): { start: PlainDate; end: PlainDate } {
  switch (part) {
    case "start":
      return { start: plainDate(year, month, 1), end: plainDate(year, month, 10) };
    case "middle":
      return { start: plainDate(year, month, 11), end: plainDate(year, month, 20) };
    case "end":
      return {
        start: plainDate(year, month, 21),
        end: plainDate(year, month, daysInMonth(year, month)),
      };
  }
}

/** Seven days from the 1st, the 8th and so on; the last week is the last seven days. */
function placeWeek(week: WrittenWeek, { year, assumed }: KnownYear): PlacedPeriod {
  const length = daysInMonth(year, week.month);
  const first = week.week === "last" ? length - 6 : (week.week - 1) * 7 + 1;
  return {
    start: plainDate(year, week.month, Math.min(first, length)),
    end: plainDate(year, week.month, Math.min(first + 6, length)),
    grain: "week",
    assumedYear: assumed,
  };
}
