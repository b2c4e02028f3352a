import type { Interval } from "../interval.js";
import type { Metric } from "./rule.js";

/** What a list of intervals leaves open, and what it covers twice. */
export interface Coverage {
  /** The figures that two intervals share. */
  readonly overlaps: readonly Interval[];
  /** The figures between, or above, the intervals that none of them holds. */
  readonly holes: readonly Interval[];
  /** The figures below the lowest interval, down to nothing; absent when there are none. */
  readonly below?: Interval;
}

/** A count has no figures between whole numbers: its intervals are closed on whole numbers. */
function onWholeNumbers(interval: Interval): Interval {
  const { min, max } = interval;
  return {
    min: min === null ? null : interval.minInclusive ? Math.ceil(min) : Math.floor(min) + 1,
    minInclusive: min !== null,
    max: max === null ? null : interval.maxInclusive ? Math.floor(max) : Math.ceil(max) - 1,
    maxInclusive: max !== null,
  };
}

function byLowerEnd(one: Interval, other: Interval): number {
  const difference = (one.min ?? -Infinity) - (other.min ?? -Infinity);
  if (Number.isFinite(difference) && difference !== 0) return difference;
  if (one.min === null || other.min === null) {
    return Number(other.min === null) - Number(one.min === null);
  }
  return Number(other.minInclusive) - Number(one.minInclusive);
}

/** Whether the first interval reaches further up than the second. */
function reachesFurther(one: Interval, other: Interval): boolean {
  if (one.max === null || other.max === null) return one.max === null && other.max !== null;
  return one.max > other.max || (one.max === other.max && one.maxInclusive && !other.maxInclusive);
}

/** What two neighbours share, the second beginning no lower than the first. */
function shared(lower: Interval, upper: Interval): Interval | undefined {
  const { min, minInclusive } = upper;
  const { max, maxInclusive } = reachesFurther(lower, upper) ? upper : lower;
  if (min === null || max === null || min < max || (min === max && minInclusive && maxInclusive)) {
    return { min, minInclusive, max, maxInclusive };
  }
  return undefined;
}

function between(lower: Interval, upper: Interval, metric: Metric): Interval | undefined {
  const { max } = lower;
  const { min } = upper;
  if (max === null || min === null) return undefined;
  if (metric === "count") {
    if (min <= max + 1) return undefined;
    return { min: max + 1, minInclusive: true, max: min - 1, maxInclusive: true };
  }
  const open = min > max || (min === max && !lower.maxInclusive && !upper.minInclusive);
  if (!open) return undefined;
  const ends = { minInclusive: !lower.maxInclusive, maxInclusive: !upper.minInclusive };
  return { min: max, max: min, ...ends };
}

function aboveHighest(highest: Interval, metric: Metric): Interval | undefined {
  if (highest.max === null) return undefined;
  // A hundred per cent is as far as most percentages go.
  const full = highest.max > 100 || (highest.max === 100 && highest.maxInclusive);
  if (metric === "percent" && full) return undefined;
  if (metric === "count") {
    return { min: highest.max + 1, minInclusive: true, max: null, maxInclusive: false };
  }
  const minInclusive = !highest.maxInclusive;
  return { min: highest.max, minInclusive, max: null, maxInclusive: false };
}

function belowLowest(lowest: Interval, metric: Metric): Interval | undefined {
  if (lowest.min === null || lowest.min < 0) return undefined;
  if (lowest.min === 0 && lowest.minInclusive) return undefined;
  const max = metric === "count" ? lowest.min - 1 : lowest.min;
  const maxInclusive = metric === "count" || !lowest.minInclusive;
  return { min: null, minInclusive: false, max, maxInclusive };
}

/** Says what the intervals of a tier table leave open and what they cover twice. */
export function coverage(intervals: readonly Interval[], metric: Metric): Coverage {
  const sorted = intervals
    .map((interval) => (metric === "count" ? onWholeNumbers(interval) : interval))
    .sort(byLowerEnd);
  const overlaps: Interval[] = [];
  const holes: Interval[] = [];
  let reach: Interval | undefined;
  for (const interval of sorted) {
    if (reach !== undefined) {
      const overlap = shared(reach, interval);
      const hole = between(reach, interval, metric);
      if (overlap !== undefined) overlaps.push(overlap);
      if (hole !== undefined) holes.push(hole);
    }
    if (reach === undefined || reachesFurther(interval, reach)) reach = interval;
  }
  const top = reach === undefined ? undefined : aboveHighest(reach, metric);
  if (top !== undefined) holes.push(top);
  const [lowest] = sorted;
  const below = lowest === undefined ? undefined : belowLowest(lowest, metric);
  return below === undefined ? { overlaps, holes } : { overlaps, holes, below };
}
