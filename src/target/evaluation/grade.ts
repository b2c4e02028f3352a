import { singleLine } from "../../text/index.js";
import { LADDER_SOURCES, LADDERS } from "../data/grades.js";
import type { GradeUnit, Target } from "../target.js";
import type { Observation, TargetEvaluation } from "../target-evaluation.js";
import { notMeasurable } from "./verdict.js";

/** Compares two grades of one scale; the margin counts steps. */
export function evaluateGrade(
  { value, comparator }: Target,
  { scale }: GradeUnit,
  observation: Observation,
): TargetEvaluation {
  const given = observation.grade ?? observation.value;
  if (typeof given !== "string") return notMeasurable("missing-observation");
  const grades = LADDERS[scale].split("|");
  const observed = singleLine(given).toLowerCase();
  const required = String(value);
  const steps = grades.indexOf(observed) - grades.indexOf(required);
  if (!grades.includes(observed) || !grades.includes(required)) {
    return notMeasurable("unknown-grade");
  }
  const margin = comparator === "lte" ? 0 - steps : steps;
  const text = { vi: "So theo thứ tự các mức xếp loại", en: "By the order of the grades" };
  return {
    outcome: margin >= 0 ? "met" : "missed",
    observed,
    required,
    margin,
    basis: [{ rule: `grade-scale-${scale}`, text, source: LADDER_SOURCES[scale] }],
  };
}
