import { defined } from "../../text/index.js";
import { isEmpty, type Interval } from "../interval.js";
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
  if (one.min === null || other.min === null) {
    return Number(other.min === null) - Number(one.min === null);
  }
  return one.min - other.min || Number(other.minInclusive) - Number(one.minInclusive);
}

/** Whether the first interval reaches further up than the second. */
function reachesFurther(one: Interval, other: Interval): boolean {
  if (one.max === null || other.max === null) return one.max === null && other.max !== null;
  return one.max > other.max || (one.max === other.max && one.maxInclusive && !other.maxInclusive);
}

/** What two neighbours share, the second beginning no lower than the first. */
function shared(lower: Interval, upper: Interval): readonly Interval[] {
  const { min, minInclusive } = upper;
  const { max, maxInclusive } = reachesFurther(lower, upper) ? upper : lower;
  const both = { min, minInclusive, max, maxInclusive };
  return isEmpty(both) ? [] : [both];
}

/** The figures between two intervals; without one of them, all below or above the other. */
function between(
  lower: Interval | undefined,
  upper: Interval | undefined,
  metric: Metric,
): readonly Interval[] {
  if (lower?.max === null || upper?.min === null) return [];
  const counts = metric === "count" || metric === "days";
  const step = counts ? 1 : 0;
  const hole = {
    min: lower === undefined ? null : lower.max + step,
    minInclusive: lower !== undefined && (counts || !lower.maxInclusive),
    max: upper === undefined ? null : upper.min - step,
    maxInclusive: upper !== undefined && (counts || !upper.minInclusive),
  };
  return isEmpty(hole) ? [] : [hole];
}

/** Says what the intervals of a tier table leave open and what they cover twice. */
export function coverage(intervals: readonly Interval[], metric: Metric): Coverage {
  const [lowest, ...others] = intervals
    .map((interval) =>
      metric === "count" || metric === "days" ? onWholeNumbers(interval) : interval,
    )
    .sort(byLowerEnd);
  if (lowest === undefined) return { overlaps: [], holes: [] };
  const overlaps: Interval[] = [];
  const holes: Interval[] = [];
  let reach = lowest;
  for (const interval of others) {
    overlaps.push(...shared(reach, interval));
    holes.push(...between(reach, interval, metric));
    if (reachesFurther(interval, reach)) reach = interval;
  }
  // A hundred per cent is as far as most percentages go, and nothing is as low.
  const { max, maxInclusive } = reach;
  const isFull = max !== null && (max > 100 || (max === 100 && maxInclusive));
  if (metric !== "percent" || !isFull) holes.push(...between(reach, undefined, metric));
  const { min, minInclusive } = lowest;
  const isBottom = metric !== "days" && min !== null && (min < 0 || (min === 0 && minInclusive));
  const [below] = isBottom ? [] : between(undefined, lowest, metric);
  return { overlaps, holes, ...defined({ below }) };
}
