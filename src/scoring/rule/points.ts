import { amount, greatest, least, multiply, ZERO, type Exact } from "../exact.js";
import type { LevelPoints, ScoringRule, Tier } from "./rule.js";

/** The most that the points of an outcome come to; a share is taken of the maximum. */
export function exactPoints(points: LevelPoints, maximum = 0): Exact {
  if (typeof points === "number") return amount(points, "points");
  if ("upTo" in points) return amount(points.upTo, "points");
  return multiply(amount(points.share, "share"), amount(maximum, "maximum"));
}

/** The most that a tier brings: its points, or those at which its formula ends. */
export function tierPoints(tier: Tier): LevelPoints {
  return "points" in tier ? tier.points : (tier.formula.cap ?? tier.formula.points ?? { share: 1 });
}

/** The points among which the best outcome of a rule is. */
function outcomesOf(rule: ScoringRule, maximum: number): readonly LevelPoints[] {
  switch (rule.kind) {
    case "boolean":
    case "conjunction":
      return [rule.points, rule.otherwise];
    case "levels":
      return rule.levels.map(({ points }) => points);
    case "tiers":
      return [rule.otherwise ?? 0, ...rule.tiers.map(tierPoints)];
    case "countTimes":
    case "proportional":
      return [rule.cap ?? maximum];
    case "deduction":
      return [rule.from ?? 0];
    case "linear":
      return [rule.from.points, rule.to.points];
    case "survey":
    case "externalIndex":
      return [maximum];
    case "cases":
      return rule.cases.flatMap((each) => outcomesOf(each.rule, maximum));
  }
}

/** The most points that any evidence can bring under a rule, never beyond the maximum. */
export function bestPoints(rule: ScoringRule, maximum: number): Exact {
  const best = outcomesOf(rule, maximum).map((points) => exactPoints(points, maximum));
  return least(best.reduce(greatest, ZERO), amount(maximum, "maximum"));
}
