import type { Grain, Period } from "../../time/index.js";
import * as time from "../../time/index.js";
import type { DateCode } from "../data/messages.js";
import type { WrittenDay, WrittenLunar, WrittenMonths, WrittenPeriod } from "../timing.js";

/** Where a year that is not written comes from. */
export interface YearSource {
  /** The year given by a neighbouring clause. */
  readonly inherited?: number | undefined;
  /** The year of the plan, if there is one. */
  readonly plan: number | undefined;
  /** Finds last working days; without it there are none. */
  readonly lastWorkingDay?: (year: number, month: number) => number;
  /** Places days of the lunar calendar; without it they have none. */
  readonly lunar?: LunarRule;
}

/** Gives a day or month of the lunar calendar its days in a year, which may be the plan's. */
export type LunarRule = (
  period: WrittenLunar,
  year: number,
  assumedYear: boolean,
) => PlacedPeriod | Unplaced;

/** A period with dates, and whether its year was the plan's. */
export interface PlacedPeriod extends Period {
  readonly assumedYear: boolean;
}

/** Why a period has no dates. */
export type Unplaced = Extract<
  DateCode,
  "deadline-impossible-date" | "deadline-missing-year" | "deadline-lunar-unknown"
>;

/** The first and last day of a period by year, month and day. */
type Parts = readonly [year: number, month: number, day: number];

function placed(
  first: Parts,
  last: Parts,
  grain: Grain,
  assumedYear = false,
): PlacedPeriod | Unplaced {
  const start = time.dateFromParts(...first);
  const end = time.dateFromParts(...last);
  if (start === undefined || end === undefined) return "deadline-impossible-date";
  return { start, end, grain, assumedYear };
}

/**
 * Gives a written period its dates.
 *
 * @param period - The period as written.
 * @param source - Where a missing year comes from.
 * @returns The period, or why it has no dates: there is no such day in that year (29 February), no
 * such year among those the library counts in, nothing that says which year, or no such lunar day.
 */
export function placePeriod(period: WrittenPeriod, source: YearSource): PlacedPeriod | Unplaced {
  const { shape } = period;
  if (shape === "years") return placed([period.first, 1, 1], [period.last, 12, 31], "range");
  if (shape === "school-year")
    return placed([period.first, 9, 1], [period.first + 1, 5, 31], "range");
  const { yearOffset, year: written = yearOffset === undefined ? source.inherited : undefined } =
    period;
  const assumed = written === undefined;
  const year = written ?? (source.plan ?? NaN) + (yearOffset ?? 0);
  if (Number.isNaN(year)) return "deadline-missing-year";
  switch (shape) {
    case "day": {
      const days: Parts = [year, period.month, dayOf(period, year, source)];
      return placed(days, days, "day", assumed);
    }
    case "months":
      return placeMonths(period, year, assumed);
    case "lunar":
      return source.lunar?.(period, year, assumed) ?? "deadline-lunar-unknown";
    case "week": {
      // Seven days from the 1st, the 8th and so on; the last week is the last seven days.
      const { week, month } = period;
      const length = time.daysInMonth(year, month);
      const first = week === "last" ? length - 6 : week * 7 - 6;
      const last = Math.min(first + 6, length);
      return placed([year, month, Math.min(first, length)], [year, month, last], "week", assumed);
    }
  }
}

/** The number of a day. */
function dayOf({ day, month }: WrittenDay, year: number, { lastWorkingDay }: YearSource): number {
  if (typeof day === "number") return day;
  return day === "last" ? time.daysInMonth(year, month) : (lastWorkingDay?.(year, month) ?? NaN);
}

function placeMonths(
  { part, first, last, grain }: WrittenMonths,
  year: number,
  assumed: boolean,
): PlacedPeriod | Unplaced {
  const length = last - first + 1;
  let [from, to] = [first, last];
  if (part !== undefined && length > 1) {
    // Quarters of a year, thirds of anything else.
    const edge = Math.max(1, Math.floor(length / (length === 12 ? 4 : 3)));
    if (part !== "start") from = part === "end" ? last - edge + 1 : first + edge;
    if (part !== "end") to = part === "start" ? first + edge - 1 : last - edge;
  }
  const end = time.daysInMonth(year, to);
  // Days 1 to 10, 11 to 20, and from 21 on.
  const third = length > 1 ? undefined : part;
  const firstDay = third === "middle" ? 11 : third === "end" ? 21 : 1;
  const lastDay = third === "start" ? 10 : third === "middle" ? 20 : end;
  const kind = part === undefined ? grain : "range";
  return placed([year, from, firstDay], [year, to, lastDay], kind, assumed);
}
