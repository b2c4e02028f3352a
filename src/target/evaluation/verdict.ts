import type { Comparison } from "../../reading/index.js";
import { basisOf, type EvaluationRule } from "../data/basis.js";
import { REASONS } from "../data/reasons.js";
import type {
  MeasuredEvaluation,
  NotMeasurableEvaluation,
  NotMeasurableReason,
} from "../target-evaluation.js";
import { compare, numberOf, subtract, type Rational } from "./rational.js";

/** A bound as arithmetic knows it, with the rule by which the words make it. */
export interface Requirement {
  readonly relation: Comparison;
  readonly figure: Rational;
  readonly rule: EvaluationRule;
}

/** That a comparison could not be made. */
export function notMeasurable(reason: NotMeasurableReason): NotMeasurableEvaluation {
  return { outcome: "not-measurable", reason, message: REASONS[reason], basis: [] };
}

/** Whether a comparison holds. */
export function holds(relation: Comparison, order: number): boolean {
  switch (relation) {
    case "gte":
      return order >= 0;
    case "gt":
      return order > 0;
    case "lte":
      return order <= 0;
    case "lt":
      return order < 0;
    case "eq":
      return order === 0;
  }
}

/** By how much a figure goes beyond what a relation asks, or falls short of it. */
export function excess(relation: Comparison, observed: Rational, required: Rational): Rational {
  return relation.startsWith("g") ? subtract(observed, required) : subtract(required, observed);
}

/** Compares exactly, and says by how much. */
export function verdict(
  { relation, figure, rule }: Requirement,
  observed: Rational,
  ...rules: readonly EvaluationRule[]
): MeasuredEvaluation {
  const size = numberOf(excess(relation, observed, figure));
  return {
    outcome: holds(relation, compare(observed, figure)) ? "met" : "missed",
    observed: numberOf(observed),
    required: numberOf(figure),
    margin: relation === "eq" ? 0 - Math.abs(size) : size,
    basis: [...rules, rule].map(basisOf),
  };
}
