import type { Basis } from "../../text/index.js";
import { REASONS } from "../data/reasons.js";
import type {
  MeasuredEvaluation,
  NotMeasurableEvaluation,
  NotMeasurableReason,
} from "./evaluation.js";
import { compare, numberOf, subtract, type Rational } from "./rational.js";

/** A bound as arithmetic knows it. */
export type Relation = "gte" | "gt" | "lte" | "lt" | "eq";

/** That a comparison could not be made. */
export function notMeasurable(
  reason: NotMeasurableReason,
  basis: readonly Basis[] = [],
): NotMeasurableEvaluation {
  return { outcome: "not-measurable", reason, message: REASONS[reason], basis };
}

/** Whether a comparison holds. */
export function holds(relation: Relation, order: number): boolean {
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

/** Compares exactly, and says by how much. */
export function verdict(
  relation: Relation,
  observed: Rational,
  required: Rational,
  basis: readonly Basis[],
): MeasuredEvaluation {
  const met = holds(relation, compare(observed, required));
  const upward = relation === "gte" || relation === "gt";
  const difference = upward ? subtract(observed, required) : subtract(required, observed);
  const size = numberOf(difference);
  return {
    outcome: met ? "met" : "missed",
    observed: numberOf(observed),
    required: numberOf(required),
    margin: relation === "eq" ? -Math.abs(size) + 0 : size,
    basis,
  };
}
