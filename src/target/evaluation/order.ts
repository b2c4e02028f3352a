import { resolveDeadline } from "../../deadline/index.js";
import { singleLine } from "../../text/index.js";
import { compareDates, daysBetween, isPlainDate } from "../../time/index.js";
import { basisOf } from "../data/basis.js";
import { LADDER_SOURCES, LADDERS } from "../data/grades.js";
import type { GradeUnit, Target } from "../target.js";
import type { EvaluationOptions, Observation } from "../target-evaluation.js";
import type { Compared } from "./verdict.js";

/** Compares two grades of one scale; the margin counts steps. */
export function evaluateGrade(
  { value, comparator }: Target,
  { scale }: GradeUnit,
  observation: Observation,
): Compared {
  const given = observation.grade ?? observation.value;
  if (typeof given !== "string") return "missing-observation";
  const grades = LADDERS[scale].split("|");
  const observed = singleLine(given).toLowerCase();
  const required = String(value);
  if (!grades.includes(observed) || !grades.includes(required)) return "unknown-grade";
  const steps = grades.indexOf(observed) - grades.indexOf(required);
  const margin = comparator === "lte" ? 0 - steps : steps;
  const text = { vi: "So theo thứ tự các mức xếp loại", en: "By the order of the grades" };
  const basis = [{ rule: `grade-scale-${scale}`, text, source: LADDER_SOURCES[scale] }];
  return { outcome: margin >= 0 ? "met" : "missed", observed, required, margin, basis };
}

/** Stands in for the year of the plan until it is known whether one is needed. */
const ANY_YEAR = 2000;

/** Compares the day on which something was done with the deadline; the margin counts days. */
export function evaluateDeadline(
  { deadline }: Target,
  { date }: Observation,
  { year }: EvaluationOptions,
): Compared {
  if (!isPlainDate(date)) return "missing-observation";
  const { clauses } = resolveDeadline(deadline ?? "", { year: year ?? ANY_YEAR });
  for (const { timing, assumedYear } of clauses) {
    if (timing.kind !== "by" && timing.kind !== "within") continue;
    if (assumedYear === true && year === undefined) return "missing-year";
    const required = timing.kind === "by" ? timing.date : timing.end;
    const order = compareDates(date, required);
    const inclusive = timing.kind === "within" || timing.inclusive;
    const outcome = order < 0 || (order === 0 && inclusive) ? "met" : "missed";
    const margin = daysBetween(date, required);
    return { outcome, observed: date, required, margin, basis: [basisOf("deadline")] };
  }
  return "no-figure";
}
