import { compareExact, amount, type Exact } from "./exact.js";

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

/** Whether a value lies in an interval. */
export function contains(interval: Interval, value: Exact): boolean {
  const { min, minInclusive, max, maxInclusive } = interval;
  const above = min === null ? 1 : compareExact(value, amount(min, "the lower end"));
  const below = max === null ? 1 : compareExact(amount(max, "the upper end"), value);
  return (
    (above > 0 || (above === 0 && minInclusive)) && (below > 0 || (below === 0 && maxInclusive))
  );
}

/** Whether no value can lie in an interval. */
export function isEmpty({ min, max, minInclusive, maxInclusive }: Interval): boolean {
  if (min === null || max === null) return false;
  return min > max || (min === max && !(minInclusive && maxInclusive));
}
