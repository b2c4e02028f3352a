import { exact, greatest, least, multiply, ZERO, type Exact } from "../exact.js";
import type { LevelPoints, ScoringRule, Tier } from "./rule.js";

/** The most that the points of an outcome come to, as an exact figure. */
export function exactPoints(points: LevelPoints, maximum: number): Exact {
  if (typeof points === "number") return exact(points, "points");
  if ("upTo" in points) return exact(points.upTo, "points");
  return multiply(exact(points.share, "share"), exact(maximum, "maximum"));
}

/** The most that a tier brings: its points, or those at which its formula ends. */
export function tierPoints(tier: Tier): LevelPoints {
  return "points" in tier ? tier.points : (tier.formula.cap ?? tier.formula.points ?? { share: 1 });
}

function best(values: readonly Exact[]): Exact {
  return values.reduce(greatest, ZERO);
}

function unbounded(rule: ScoringRule, maximum: number): Exact {
  switch (rule.kind) {
    case "boolean":
    case "conjunction":
      return best([exactPoints(rule.points, maximum), exactPoints(rule.otherwise, maximum)]);
    case "levels":
      return best(rule.levels.map(({ points }) => exactPoints(points, maximum)));
    case "tiers":
      return best([
        exactPoints(rule.otherwise ?? 0, maximum),
        ...rule.tiers.map((tier) => exactPoints(tierPoints(tier), maximum)),
      ]);
    case "countTimes":
      return exactPoints(rule.cap ?? maximum, maximum);
    case "deduction":
      return exactPoints(rule.from ?? 0, maximum);
    case "proportional":
      return exactPoints(rule.cap ?? maximum, maximum);
    case "linear":
      return best([exactPoints(rule.from.points, maximum), exactPoints(rule.to.points, maximum)]);
    case "survey":
    case "externalIndex":
      return exactPoints(maximum, maximum);
    case "cases":
      return best(rule.cases.map((each) => unbounded(each.rule, maximum)));
  }
}

/** The most points that any evidence can bring under a rule, never beyond the maximum. */
export function bestPoints(rule: ScoringRule, maximum: number): Exact {
  return least(unbounded(rule, maximum), exact(maximum, "maximum"));
}
