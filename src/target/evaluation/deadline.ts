import { resolveDeadline, type ResolvedTiming } from "../../deadline/index.js";
import { compareDates, daysBetween, isPlainDate, type PlainDate } from "../../time/index.js";
import { EVALUATION_BASIS } from "../data/basis.js";
import type { Target } from "../target.js";
import type { EvaluationOptions, Observation, TargetEvaluation } from "./evaluation.js";
import { notMeasurable } from "./verdict.js";

/** Stands in for the year of the plan until it is known whether one is needed. */
const ANY_YEAR = 2000;

/** Compares the day on which something was done with the deadline; the margin counts days. */
export function evaluateDeadline(
  { deadline }: Target,
  { date }: Observation,
  options: EvaluationOptions,
): TargetEvaluation {
  if (deadline === undefined) return notMeasurable("no-figure");
  if (!isPlainDate(date)) return notMeasurable("missing-observation");
  const resolved = resolveDeadline(deadline, { year: options.year ?? ANY_YEAR });
  const clause = resolved.clauses.find(({ timing }) => lastDayOf(timing) !== undefined);
  const last = clause === undefined ? undefined : lastDayOf(clause.timing);
  if (clause === undefined || last === undefined) return notMeasurable("no-figure");
  if (clause.assumedYear === true && options.year === undefined)
    return notMeasurable("missing-year");
  const order = compareDates(date, last.date);
  return {
    outcome: order < 0 || (order === 0 && last.inclusive) ? "met" : "missed",
    observed: date,
    required: last.date,
    margin: daysBetween(date, last.date),
    basis: [EVALUATION_BASIS.deadline],
  };
}

function lastDayOf(timing: ResolvedTiming): { date: PlainDate; inclusive: boolean } | undefined {
  switch (timing.kind) {
    case "by":
      return { date: timing.date, inclusive: timing.inclusive };
    case "within":
      return { date: timing.end, inclusive: true };
    case "recurring":
    case "ongoing":
    case "event":
    case "reference":
    case "unstated":
    case "unrecognized":
      return undefined;
  }
}
