import { amount, divide, greatest, least, multiply, whole, ZERO, type Exact } from "../exact.js";
import type { LevelPoints, Metric, ScoringRule, Tier } from "./rule.js";

/** The most that the points of an outcome come to; a share is taken of the maximum. */
export function exactPoints(points: LevelPoints, maximum = 0): Exact {
  if (typeof points === "number") return amount(points, "points");
  if ("upTo" in points) return amount(points.upTo, "points");
  return multiply(exactShare(points.share), amount(maximum, "maximum"));
}

/** The digits that a number keeps of a fraction such as 2/3. */
const CLOSE = 1e-12;
/** No text gives a share of more parts. */
const MOST_PARTS = 60;

/** A share as it is meant: a number that is all but `2/3` is two thirds. */
export function exactShare(share: number): Exact {
  for (let parts = 3; parts <= MOST_PARTS; parts += 1) {
    const above = Math.round(share * parts);
    const near = Math.abs(above / parts - share) < CLOSE;
    const exact = near ? divide(whole(above), whole(parts)) : undefined;
    if (exact !== undefined) return exact;
  }
  return amount(share, "share");
}

/**
 * The most that a tier brings: its points, or those at which its formula ends: at the end of the
 * tier, else at the figure of full points, never beyond the cap.
 */
export function tierPoints(tier: Tier, metric: Metric, maximum = 0): Exact {
  if ("points" in tier) return exactPoints(tier.points, maximum);
  const { of, points = maximum, cap } = tier.formula;
  const full = amount(points, "points");
  const wholeFigure = amount(of, "of");
  const end = tier.max ?? (metric === "percent" ? Math.max(of, 100) : undefined);
  const bound = amount(cap ?? maximum, "cap");
  if (end === undefined) return greatest(full, bound);
  const last = divide(multiply(full, amount(end, "end")), wholeFigure) ?? ZERO;
  return cap === undefined ? last : least(last, bound);
}

/** The points among which the best outcome of a rule is. */
function outcomesOf(rule: ScoringRule, maximum: number): readonly Exact[] {
  const each = (...all: readonly LevelPoints[]): readonly Exact[] =>
    all.map((points) => exactPoints(points, maximum));
  switch (rule.kind) {
    case "boolean":
    case "conjunction":
      return each(rule.points, rule.otherwise);
    case "levels":
      return each(...rule.levels.map(({ points }) => points));
    case "tiers":
      return [
        ...each(rule.otherwise ?? 0),
        ...rule.tiers.map((tier) => tierPoints(tier, rule.metric, maximum)),
      ];
    case "countTimes":
      return each(rule.cap ?? maximum);
    case "proportional":
      // Of a hundred per cent no more can be reached.
      return each(rule.cap ?? (rule.of === 100 ? (rule.points ?? maximum) : maximum));
    case "deduction":
      return each(rule.from ?? 0, rule.beyond?.points ?? 0);
    case "linear":
      return each(rule.from.points, rule.to.points);
    case "survey":
    case "externalIndex":
      return each(maximum);
    case "cases":
      return rule.cases.flatMap(({ rule: inner }) => outcomesOf(inner, maximum));
  }
}

/** The most points that any evidence can bring under a rule, never beyond the maximum. */
export function bestPoints(rule: ScoringRule, maximum: number): Exact {
  return least(outcomesOf(rule, maximum).reduce(greatest, ZERO), amount(maximum, "maximum"));
}
