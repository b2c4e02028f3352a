import { amount, compareExact, type Exact } from "../exact.js";
import { contains } from "../interval.js";
import { exactPoints } from "./points.js";
import type { Tier, TiersRule } from "./rule.js";

/** Whether no tier brings less. */
export function isLeast(tier: Tier, { tiers }: TiersRule, maximum: number | undefined): boolean {
  if (!("points" in tier)) return true;
  const own = exactPoints(tier.points, maximum);
  return tiers.every(
    (each) => !("points" in each) || compareExact(exactPoints(each.points, maximum), own) >= 0,
  );
}

/**
 * Whether the figure nought means nothing done, or nothing of the kind, where the table gives
 * points for that beside a tier that is open below. Where less is better (`trễ hạn dưới 5%: 5 điểm;
 * không báo cáo: 0 điểm`) nought is the best figure of its tier.
 */
export function noughtIsNothing(rule: TiersRule, maximum: number | undefined): boolean {
  const { tiers, metric, otherwise } = rule;
  const open = tiers.find(({ min }) => min === null);
  if (open === undefined || otherwise === undefined || metric === "days") return false;
  if (!("points" in open)) return true;
  const own = exactPoints(open.points, maximum);
  if (compareExact(amount(otherwise, "otherwise"), own) >= 0) return true;
  return tiers.length > 1 && isLeast(open, rule, maximum);
}

/**
 * Whether a figure stands for nothing done: a table that gives points for `không thực hiện` beside
 * its lowest tier means by it the figure nought; one whose lowest tier has an end of its own means
 * all below that end.
 */
export function isNothingDone(
  rule: TiersRule,
  figure: Exact,
  maximum: number | undefined,
): boolean {
  const { tiers } = rule;
  if (tiers.some(({ min }) => min === null)) {
    return figure.numerator === 0n && noughtIsNothing(rule, maximum);
  }
  return tiers.every(({ min, minInclusive }) =>
    contains({ min: null, minInclusive: false, max: min, maxInclusive: !minInclusive }, figure),
  );
}
