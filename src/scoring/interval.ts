import { compareExact, exact, type Exact } from "./exact.js";

/** A stretch of figures; each end says for itself whether it belongs to it. */
export interface Interval {
  /** The lower end; `null` when there is none. */
  readonly min: number | null;
  /** Whether the lower end itself belongs to it ("từ 70%" yes, "trên 70%" no). */
  readonly minInclusive: boolean;
  /** The upper end; `null` when there is none. */
  readonly max: number | null;
  /** Whether the upper end itself belongs to it ("đến 90%" yes, "dưới 90%" no). */
  readonly maxInclusive: boolean;
}

function above(value: Exact, interval: Interval): boolean {
  if (interval.min === null) return true;
  const order = compareExact(value, exact(interval.min, "the lower end"));
  return interval.minInclusive ? order >= 0 : order > 0;
}

function below(value: Exact, interval: Interval): boolean {
  if (interval.max === null) return true;
  const order = compareExact(value, exact(interval.max, "the upper end"));
  return interval.maxInclusive ? order <= 0 : order < 0;
}

/** Whether a value lies in an interval. */
export function contains(interval: Interval, value: Exact): boolean {
  return above(value, interval) && below(value, interval);
}
