import { resolveDeadline } from "../../deadline/index.js";
import { compareDates, daysBetween, isPlainDate } from "../../time/index.js";
import { basisOf } from "../data/basis.js";
import type { Target } from "../target.js";
import type { EvaluationOptions, Observation, TargetEvaluation } from "../target-evaluation.js";
import { notMeasurable } from "./verdict.js";

/** Stands in for the year of the plan until it is known whether one is needed. */
const ANY_YEAR = 2000;

/** Compares the day on which something was done with the deadline; the margin counts days. */
export function evaluateDeadline(
  { deadline }: Target,
  { date }: Observation,
  { year }: EvaluationOptions,
): TargetEvaluation {
  if (!isPlainDate(date)) return notMeasurable("missing-observation");
  const { clauses } = resolveDeadline(deadline ?? "", { year: year ?? ANY_YEAR });
  for (const { timing, assumedYear } of clauses) {
    if (timing.kind !== "by" && timing.kind !== "within") continue;
    if (assumedYear === true && year === undefined) return notMeasurable("missing-year");
    const required = timing.kind === "by" ? timing.date : timing.end;
    const order = compareDates(date, required);
    const inclusive = timing.kind === "within" || timing.inclusive;
    return {
      outcome: order < 0 || (order === 0 && inclusive) ? "met" : "missed",
      observed: date,
      required,
      margin: daysBetween(date, required),
      basis: [basisOf("deadline")],
    };
  }
  return notMeasurable("no-figure");
}
