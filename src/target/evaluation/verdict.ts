import type { Comparison } from "../../reading/index.js";
import { basisOf, type EvaluationRule } from "../data/basis.js";
import type { MeasuredEvaluation, NotMeasurableReason } from "../target-evaluation.js";
import { compare, numberOf, subtract, type Rational } from "./rational.js";

/** A comparison, or why it could not be made. */
export type Compared = MeasuredEvaluation | NotMeasurableReason;

/** A bound as arithmetic knows it, with the rule by which the words make it. */
export type Requirement = readonly [relation: Comparison, figure: Rational, rule: EvaluationRule];

/** Whether a figure is as a relation asks. */
export function holds([relation, figure]: Requirement, observed: Rational): boolean {
  const order = compare(observed, figure);
  if (order === 0) return relation.endsWith("e") || relation === "eq";
  return relation.startsWith(order > 0 ? "g" : "l");
}

/** By how much a figure goes beyond what a relation asks, or falls short of it. */
export function excess([relation, figure]: Requirement, observed: Rational): Rational {
  return relation.startsWith("g") ? subtract(observed, figure) : subtract(figure, observed);
}

/** Compares exactly, and says by how much. */
export function verdict(
  required: Requirement,
  observed: Rational,
  ...rules: readonly EvaluationRule[]
): MeasuredEvaluation {
  const [relation, figure, rule] = required;
  const margin = numberOf(excess(required, observed));
  return {
    outcome: holds(required, observed) ? "met" : "missed",
    observed: numberOf(observed),
    required: numberOf(figure),
    margin: relation === "eq" ? 0 - Math.abs(margin) : margin,
    basis: [...rules, rule].map(basisOf),
  };
}
