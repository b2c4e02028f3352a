import { exact, greatest, least, multiply, ZERO, type Exact } from "../exact.js";
import type { LevelPoints, ScoringRule, Tier } from "./rule.js";

function amount(points: LevelPoints, maximum: number): Exact {
  if (typeof points === "number") return exact(points, "points");
  if ("upTo" in points) return exact(points.upTo, "points");
  return multiply(exact(points.share, "share"), exact(maximum, "maximum"));
}

function ofTier(tier: Tier, maximum: number): Exact {
  if ("points" in tier) return amount(tier.points, maximum);
  return amount(tier.formula.cap ?? tier.formula.points ?? maximum, maximum);
}

function best(values: readonly Exact[]): Exact {
  return values.reduce(greatest, ZERO);
}

function unbounded(rule: ScoringRule, maximum: number): Exact {
  switch (rule.kind) {
    case "boolean":
    case "conjunction":
      return best([amount(rule.points, maximum), amount(rule.otherwise, maximum)]);
    case "levels":
      return best(rule.levels.map(({ points }) => amount(points, maximum)));
    case "tiers":
      return best([
        amount(rule.otherwise ?? 0, maximum),
        ...rule.tiers.map((tier) => ofTier(tier, maximum)),
      ]);
    case "countTimes":
      return amount(rule.cap ?? maximum, maximum);
    case "deduction":
      return amount(rule.from ?? 0, maximum);
    case "proportional":
      return amount(rule.cap ?? maximum, maximum);
    case "linear":
      return best([amount(rule.from.points, maximum), amount(rule.to.points, maximum)]);
    case "survey":
    case "externalIndex":
      return amount(maximum, maximum);
    case "cases":
      return best(rule.cases.map((each) => unbounded(each.rule, maximum)));
  }
}

/** The most points that any evidence can bring under a rule, never beyond the maximum. */
export function bestPoints(rule: ScoringRule, maximum: number): Exact {
  return least(unbounded(rule, maximum), exact(maximum, "maximum"));
}
