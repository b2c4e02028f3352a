import { defined } from "../../text/index.js";
import { lacksYear, placeInYear } from "../calendar/written.js";
import type { Timing, WrittenPeriod } from "../timing.js";
import { inYear } from "./shared-year.js";

/** From where to where a time goes, in numbers that grow through the year. */
export interface Reach {
  readonly year?: number;
  readonly from: number;
  readonly to: number;
}

/** Longer than any year in the numbers of a reach. */
const YEAR = 1000;
/** From one month to the next. */
const MONTH = 32;

/** The first and last period of a time that has them. */
function endsOf(timing: Timing): readonly [WrittenPeriod, WrittenPeriod] | undefined {
  if (timing.kind === "by") return [timing.moment, timing.moment];
  return timing.kind === "within" ? [timing.period, timing.until ?? timing.period] : undefined;
}

/** How far a date or period reaches; of a bound, the day or period that it names. */
export function reachOf(timing: Timing): Reach | undefined {
  const ends = endsOf(timing);
  if (ends === undefined) return undefined;
  const [first, last] = ends;
  const [from, to] = [placeOf(first), placeOf(last)];
  if (from === undefined || to === undefined) return undefined;
  const years = (to.year ?? from.year ?? 0) - (from.year ?? to.year ?? 0);
  return defined({ year: from.year ?? to.year, from: from.from, to: to.to + years * YEAR });
}

function placeOf(period: WrittenPeriod): Reach | undefined {
  if (period.shape === "school-year") return undefined;
  if (period.shape === "years") {
    const { first, last } = period;
    return { year: first, from: 0, to: (last - first) * YEAR + YEAR - 1 };
  }
  const { from, to } = placeInYear(period);
  const shift = (period.yearOffset ?? 0) * YEAR;
  return defined({ year: period.year, from: from + shift, to: to + shift });
}

/** How much further on the year of one reach is; a year that is not written is that of the other. */
function yearsBetween(one: Reach, other: Reach): number {
  return ((one.year ?? other.year ?? 0) - (other.year ?? one.year ?? 0)) * YEAR;
}

/** Whether one reach ends after another. */
export function isLater(one: Reach, other: Reach): boolean {
  return one.to + yearsBetween(one, other) > other.to;
}

/** How many months after the end of one reach another ends. */
export function monthsBehind(one: Reach, other: Reach): number {
  return monthOf(one.to + yearsBetween(one, other)) - monthOf(other.to);
}

function monthOf(place: number): number {
  const year = Math.floor(place / YEAR);
  return year * 12 + Math.min(Math.floor((place - year * YEAR) / MONTH), 12);
}

/** Whether one reach lies within another. */
export function within(inner: Reach, outer: Reach): boolean {
  const shift = yearsBetween(inner, outer);
  return inner.from + shift >= outer.from && inner.to + shift <= outer.to;
}

/** A time with the year of another, if it has none of its own. */
export function withYearFrom(timing: Timing, other: Timing): Timing {
  const year = reachOf(other)?.year;
  const ends = endsOf(timing);
  if (year === undefined || ends === undefined) return timing;
  if (!ends.every(lacksYear)) return timing;
  if (other.kind === "within" && other.period.shape === "years") return timing;
  return inYear(timing, year);
}
