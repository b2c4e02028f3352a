import type { Basis } from "../../text/index.js";
import { singleLine } from "../../text/index.js";
import { GRADE_LADDERS } from "../data/grades.js";
import type { GradeUnit, Target } from "../target.js";
import type { Observation, TargetEvaluation } from "./evaluation.js";
import { holds, notMeasurable } from "./verdict.js";

/** Compares two grades of one scale; the margin counts steps. */
export function evaluateGrade(
  target: Target,
  unit: GradeUnit,
  observation: Observation,
): TargetEvaluation {
  const ladder = GRADE_LADDERS[unit.scale];
  const given = observation.grade ?? observation.value;
  if (typeof given !== "string") return notMeasurable("missing-observation");
  const name = singleLine(given).toLowerCase();
  const observed = ladder.grades.indexOf(name);
  const required = ladder.grades.indexOf(String(target.value));
  if (observed < 0 || required < 0) return notMeasurable("unknown-grade");
  const relation = target.comparator === "lte" ? "lte" : "gte";
  const basis: Basis = {
    rule: `grade-scale-${unit.scale}`,
    text: { vi: "So theo thứ tự các mức xếp loại", en: "Compared by the order of the grades" },
    source: ladder.source,
  };
  const steps = observed - required;
  return {
    outcome: holds(relation, steps) ? "met" : "missed",
    observed: name,
    required: String(target.value),
    margin: relation === "lte" ? 0 - steps : steps,
    basis: [basis],
  };
}
