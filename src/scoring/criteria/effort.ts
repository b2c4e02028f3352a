import * as exact from "../exact.js";
import { bestPoints } from "../rule/points.js";
import type { SimpleRule } from "../rule/rule.js";
import type { Outcome } from "./outcomes.js";
import type { LeafScore } from "./scorecard.js";

/** Whether a rule gives points by degrees, and not by steps that can be counted. */
function isByDegrees(rule: SimpleRule): boolean {
  switch (rule.kind) {
    case "proportional":
    case "linear":
    case "survey":
    case "externalIndex":
      return true;
    case "tiers":
      return rule.tiers.some((tier) => "formula" in tier);
    default:
      return false;
  }
}

/** How many things a step counts: those between the figures, else as many as the points are worth. */
function countOf({ way, gain }: Outcome, each: number): exact.Exact {
  if (way !== undefined) return way;
  const times = exact.divide(gain, exact.amount(each, "points")) ?? exact.ONE;
  return exact.whole(Math.ceil(exact.toNumber(times)));
}

/** How many conditions are still open. */
function openConditions({ evidence }: LeafScore, allOf: readonly string[]): number {
  const held = typeof evidence === "object" && "conditions" in evidence ? evidence.conditions : {};
  return allOf.filter((name) => held[name] !== true).length;
}

/**
 * The effort of an outcome, in steps: of a rule by levels or tiers one for each better outcome
 * passed, of a conjunction one for each open condition, of counts and faults one for each of them,
 * and of a rule by degrees the part of all its points that is gained.
 *
 * @param leaf - The criterion as scored.
 * @param rule - The rule that holds for it.
 * @param outcome - The outcome.
 * @param all - All its outcomes.
 */
export function stepsTo(
  leaf: LeafScore,
  rule: SimpleRule,
  outcome: Outcome,
  all: readonly Outcome[],
): exact.Exact {
  const { gain } = outcome;
  if (isByDegrees(rule)) {
    const best = bestPoints(rule, leaf.maximum ?? 0);
    return exact.divide(gain, best) ?? exact.ONE;
  }
  if (rule.kind === "countTimes") return countOf(outcome, rule.pointsEach);
  if (rule.kind === "deduction" && rule.per !== undefined && leaf.evidence !== undefined) {
    return countOf(outcome, rule.points);
  }
  if (rule.kind === "conjunction") {
    return exact.whole(Math.max(1, openConditions(leaf, rule.allOf)));
  }
  const passed = new Set(
    all
      .filter((other) => exact.compareExact(other.gain, gain) <= 0)
      .map((other) => exact.writeExact(other.gain)),
  );
  return exact.whole(passed.size);
}
