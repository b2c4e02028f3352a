import { comparisonOf } from "../../reading/index.js";
import type { Target } from "../target.js";
import type { EvaluationOptions, NotMeasurableReason, Observation } from "../target-evaluation.js";
import { figureOf, readObserved } from "./observation.js";
import { divide, negated, rationalOf, subtract, type Rational } from "./rational.js";
import { verdict, type Compared } from "./verdict.js";

/**
 * Compares a change: the difference from the baseline, or its percentage of the baseline, in the
 * direction that the target asks for.
 */
export function evaluateChange(
  target: Target,
  observation: Observation,
  options: EvaluationOptions,
): Compared {
  const kind = kindOfChange(target, options);
  const change = changeOf(target, observation, kind);
  if (typeof change === "string") return change;
  const { comparator, interval, extent } = target;
  const grown = comparator === "increase" ? change : negated(change);
  const required = interval?.from ?? target.value;
  if (required === undefined) {
    return verdict({ relation: "gt", figure: rationalOf(0), rule: "any-change" }, grown);
  }
  if (typeof required !== "number") return "no-figure";
  // The least that will do: `giảm 20%` is at least 20, `giảm không quá 3%` at most 3.
  const relation = comparisonOf(extent) ?? (interval?.openFrom === true ? "gt" : "gte");
  const relative = kind === "relative" || (kind === "factor" && observation.change === undefined);
  const rule = relative ? "relative-change" : "absolute-change";
  return verdict({ relation, figure: rationalOf(required), rule }, grown);
}

function changeOf(
  target: Target,
  observation: Observation,
  kind: KindOfChange,
): Rational | NotMeasurableReason {
  const { change, baseline = target.baseline?.value } = observation;
  if (change !== undefined) {
    const given = readObserved(change);
    return typeof given === "string" ? given : given.figure;
  }
  const current = figureOf(observation, isRate(target), false);
  if (typeof current === "string") return current;
  const before = baseline === undefined ? "missing-baseline" : readObserved(baseline);
  if (typeof before === "string") return before;
  const difference = subtract(current.figure, before.figure);
  if (kind === "ambiguous") return "change-ambiguous";
  if (kind === "absolute") return difference;
  if (kind === "places") return negated(difference);
  if (before.figure[0] <= 0n) return "missing-baseline";
  if (kind === "relative") return divide(difference, before.figure, 100n);
  if (target.comparator === "increase") return divide(current.figure, before.figure);
  // `giảm 2 lần` is to a half: what was before, divided by what is.
  if (current.figure[0] <= 0n) return "nothing-counted";
  return negated(divide(before.figure, current.figure));
}

type KindOfChange = "relative" | "absolute" | "places" | "factor" | "ambiguous";

function kindOfChange(target: Target, { change }: EvaluationOptions): KindOfChange {
  const { kind } = target.unit;
  if (kind === "places" || kind === "factor") return kind;
  const amount = target.value ?? target.interval;
  if (kind !== "percent" || amount === undefined || change === "points") return "absolute";
  return change === undefined && isRate(target) ? "ambiguous" : "relative";
}

/** Whether the measure is itself a percentage, so that `giảm 1%` may mean percentage points. */
function isRate({ metric, unit }: Target): boolean {
  if (unit.kind === "percentage-point") return true;
  return /^(?:t[ỷỉ] (?:lệ|trọng|suất)|mức độ|chỉ số|tốc độ)/iu.test(metric);
}
