import {
  dayOfMonthOf,
  daysInMonth,
  monthOf,
  yearOf,
  type Grain,
  type PlainDate,
} from "../../time/index.js";
import { placePeriod } from "../resolution/place-period.js";
import type { WrittenDay, WrittenMonths, WrittenPeriod, WrittenWeek } from "../timing.js";

/** A day of the calendar as it is written with its year. */
export function dayOf(date: PlainDate): WrittenDay {
  return { shape: "day", day: dayOfMonthOf(date), month: monthOf(date), year: yearOf(date) };
}

/** Whole months of one year. */
interface MonthRun {
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

function opensMonth(date: PlainDate): boolean {
  return dayOfMonthOf(date) === 1;
}

function closesMonth(date: PlainDate): boolean {
  return dayOfMonthOf(date) === daysInMonth(yearOf(date), monthOf(date));
}

function monthRun(start: PlainDate, end: PlainDate): MonthRun | undefined {
  const whole = opensMonth(start) && closesMonth(end) && yearOf(start) === yearOf(end);
  if (!whole || end < start) return undefined;
  return { year: yearOf(start), first: monthOf(start), last: monthOf(end) };
}

/** How many months each grain of the calendar has, longest first. */
const MONTHS_OF_GRAIN = [
  ["year", 12],
  ["half-year", 6],
  ["quarter", 3],
  ["month", 1],
] as const satisfies readonly (readonly [WrittenMonths["grain"], number])[];

/**
 * The period of one name that has these days and this grain.
 *
 * @returns `undefined` when officials have no name for it but `from ... to ...`.
 */
export function exactPeriod(
  start: PlainDate,
  end: PlainDate,
  grain: Grain,
): WrittenPeriod | undefined {
  if (grain === "day") return start === end ? dayOf(start) : undefined;
  const run = monthRun(start, end);
  if (grain === "range") return run === undefined ? wholeYears(start, end) : monthsOfYear(run);
  const length = MONTHS_OF_GRAIN.find(([name]) => name === grain)?.[1];
  if (run === undefined || length === undefined) return undefined;
  const fits = run.last - run.first + 1 === length && run.last % length === 0;
  return fits && grain !== "week" ? { shape: "months", grain, ...run } : undefined;
}

/** `giai đoạn 2021-2025`. */
function wholeYears(start: PlainDate, end: PlainDate): WrittenPeriod | undefined {
  const opens = opensMonth(start) && monthOf(start) === 1;
  const closes = closesMonth(end) && monthOf(end) === 12;
  if (!opens || !closes || yearOf(end) <= yearOf(start)) return undefined;
  return { shape: "years", first: yearOf(start), last: yearOf(end) };
}

/** `9 tháng đầu năm`, `4 tháng cuối năm`; six months and one have names of their own. */
function monthsOfYear(run: MonthRun): WrittenMonths | undefined {
  const length = run.last - run.first + 1;
  const atEdge = run.first === 1 || run.last === 12;
  if (!atEdge || length === 1 || length === 6 || length === 12) return undefined;
  return { shape: "months", grain: "range", ...run };
}

/** The periods from which a range begins and with which it ends: months where both are whole. */
export function rangeEnds(
  start: PlainDate,
  end: PlainDate,
): { first: WrittenPeriod; last: WrittenPeriod } {
  if (!opensMonth(start) || !closesMonth(end)) return { first: dayOf(start), last: dayOf(end) };
  return { first: monthOfDate(start), last: monthOfDate(end) };
}

function monthOfDate(date: PlainDate): WrittenMonths {
  const month = monthOf(date);
  return { shape: "months", grain: "month", first: month, last: month, year: yearOf(date) };
}

function yearOfDate(date: PlainDate): WrittenMonths {
  return { shape: "months", grain: "year", first: 1, last: 12, year: yearOf(date) };
}

/** The longest period of one name that begins with this day. */
export function periodFrom(start: PlainDate): WrittenPeriod {
  if (!opensMonth(start)) return dayOf(start);
  return monthOf(start) === 1 ? yearOfDate(start) : monthOfDate(start);
}

/** The longest period of one name that ends with this day. */
export function periodTo(end: PlainDate): WrittenPeriod {
  if (!closesMonth(end)) return dayOf(end);
  return monthOf(end) === 12 ? yearOfDate(end) : monthOfDate(end);
}

/** The period of one name with exactly these days, whatever its grain. */
export function namedPeriod(start: PlainDate, end: PlainDate): WrittenPeriod | undefined {
  const grains: readonly Grain[] = ["year", "half-year", "quarter", "month", "range", "day"];
  for (const grain of grains) {
    const period = exactPeriod(start, end, grain);
    if (period !== undefined) return period;
  }
  return undefined;
}

/** The words without exact days that were given these days: `cuối năm`, `tuần 2 tháng 6`. */
export function vaguePeriod(
  start: PlainDate,
  end: PlainDate,
  grain: Grain,
): WrittenPeriod | undefined {
  const candidates = grain === "week" ? weeksOf(start) : grain === "range" ? partsAt(start) : [];
  return candidates.find((period) => {
    const placed = placePeriod(period, { plan: yearOf(start) });
    return placed?.start === start && placed.end === end;
  });
}

/** The week of a month that begins with this day. */
export function weekFrom(start: PlainDate): WrittenWeek | undefined {
  return weeksOf(start).find((week) => placePeriod(week, { plan: yearOf(start) })?.start === start);
}

function weeksOf(date: PlainDate): WrittenWeek[] {
  return ([1, 2, 3, 4, 5, "last"] as const).map((week) => ({
    shape: "week",
    week,
    month: monthOf(date),
    year: yearOf(date),
  }));
}

/** The school year and the beginnings, middles and ends in which a day may lie. */
function partsAt(date: PlainDate): WrittenPeriod[] {
  const quarter = Math.ceil(monthOf(date) / 3) * 3;
  const wholes: readonly WrittenMonths[] = [
    yearOfDate(date),
    { ...monthOfDate(date), grain: "quarter", first: quarter - 2, last: quarter },
    monthOfDate(date),
  ];
  const parts = (["start", "middle", "end"] as const).flatMap((part) =>
    wholes.map((whole): WrittenPeriod => ({ ...whole, part })),
  );
  return [{ shape: "school-year", first: yearOf(date) }, ...parts];
}
