import type { Grain, Period, PlainDate } from "../../time/index.js";
import * as time from "../../time/index.js";
import { placePeriod } from "../resolution/place-period.js";
import type { WrittenDay, WrittenMonths, WrittenPeriod } from "../timing.js";

/** A day of the calendar as it is written with its year. */
export function dayOf(date: PlainDate): WrittenDay {
  return {
    shape: "day",
    day: time.dayOfMonthOf(date),
    month: time.monthOf(date),
    year: time.yearOf(date),
  };
}

/** The month, quarter, half or year of a day as it is written with its year. */
function wholeOf(date: PlainDate, grain: Exclude<WrittenMonths["grain"], "range">): WrittenMonths {
  const { start, end } = time.periodContaining(date, grain);
  return {
    shape: "months",
    grain,
    first: time.monthOf(start),
    last: time.monthOf(end),
    year: time.yearOf(date),
  };
}

/** The days of a period that is written with its year. */
function daysOf(period: WrittenPeriod): Partial<Period> {
  const placed = placePeriod(period, { plan: 2000 });
  return typeof placed === "string" ? {} : placed;
}

/** The periods of one name that may have these days, the longest first. */
function candidates(start: PlainDate, end: PlainDate): WrittenPeriod[] {
  const year = time.yearOf(start);
  const month = time.monthOf(start);
  const wholes = (["year", "quarter", "month"] as const).map((grain) => wholeOf(start, grain));
  const parts = (["start", "middle", "end"] as const).flatMap((part) =>
    wholes.map((whole): WrittenPeriod => ({ ...whole, part })),
  );
  const weeks = ([1, 2, 3, 4, 5, "last"] as const).map((week): WrittenPeriod => ({
    shape: "week",
    week,
    month,
    year,
  }));
  return [
    ...wholes,
    wholeOf(start, "half-year"),
    ...runsOfMonths(month, time.monthOf(end), year),
    { shape: "years", first: year, last: time.yearOf(end) },
    dayOf(start),
    { shape: "school-year", first: year },
    ...parts,
    ...weeks,
  ];
}

/** `9 tháng đầu năm`, `4 tháng cuối năm`; six months and one have names of their own. */
function runsOfMonths(first: number, last: number, year: number): WrittenMonths[] {
  const length = last - first + 1;
  const named = (first === 1 || last === 12) && length > 1 && length !== 6 && length !== 12;
  return named ? [{ shape: "months", grain: "range", first, last, year }] : [];
}

/** Whether a period has no exact days by what it is: a week of a month, `cuối năm`. */
function isVague(period: WrittenPeriod): boolean {
  if (period.shape === "months") return period.part !== undefined;
  return period.shape === "week" || period.shape === "school-year";
}

/**
 * The period of one name that has these days.
 *
 * @param grain - What kind of period it is, where that matters.
 * @param vague - Whether its words name no exact days.
 * @returns `undefined` when officials have no name for it but `from ... to ...`.
 */
export function namedPeriod(
  start: PlainDate,
  end: PlainDate,
  grain?: Grain,
  vague = false,
): WrittenPeriod | undefined {
  return candidates(start, end).find((period) => {
    if (isVague(period) !== vague) return false;
    if (period.shape === "years" && period.first === period.last) return false;
    const days = daysOf(period);
    return days.start === start && days.end === end && (grain ?? days.grain) === days.grain;
  });
}

/** The week of a month that begins with this day. */
export function weekFrom(start: PlainDate): WrittenPeriod | undefined {
  return candidates(start, start).find(
    (period) => period.shape === "week" && daysOf(period).start === start,
  );
}

/** The periods from which a range begins and with which it ends: months where both are whole. */
export function rangeEnds(
  start: PlainDate,
  end: PlainDate,
): { first: WrittenPeriod; last: WrittenPeriod } {
  const first = wholeOf(start, "month");
  const last = wholeOf(end, "month");
  return daysOf(first).start === start && daysOf(last).end === end
    ? { first, last }
    : { first: dayOf(start), last: dayOf(end) };
}

/** The longest period of one name that begins or ends with this day. */
export function longestAt(edge: "start" | "end", date: PlainDate): WrittenPeriod {
  const wholes = [wholeOf(date, "year"), wholeOf(date, "month")];
  return wholes.find((whole) => daysOf(whole)[edge] === date) ?? dayOf(date);
}
