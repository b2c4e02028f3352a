import { EVALUATION_BASIS } from "../data/basis.js";
import type { Target } from "../target.js";
import type {
  EvaluationOptions,
  NotMeasurableReason,
  Observation,
  TargetEvaluation,
} from "./evaluation.js";
import { figureOf, readObserved } from "./observation.js";
import { divide, rationalOf, subtract, type Rational } from "./rational.js";
import { notMeasurable, verdict, type Relation } from "./verdict.js";

/**
 * Compares a change: the difference from the baseline, or its percentage of the baseline, in the
 * direction that the target asks for.
 */
export function evaluateChange(
  target: Target,
  observation: Observation,
  options: EvaluationOptions,
): TargetEvaluation {
  const change = changeOf(target, observation, options);
  if ("reason" in change) return notMeasurable(change.reason);
  const grown = target.comparator === "increase" ? change.amount : negated(change.amount);
  if (target.value === undefined && target.interval === undefined) {
    return verdict("gt", grown, rationalOf(0), [EVALUATION_BASIS.anyChange]);
  }
  const required = target.interval?.from ?? target.value;
  if (typeof required !== "number") return notMeasurable("no-figure");
  const rule = change.relative ? EVALUATION_BASIS.relativeChange : EVALUATION_BASIS.absoluteChange;
  return verdict(relationOf(target), grown, rationalOf(required), [rule]);
}

/** The least that will do: `giảm 20%` is at least 20, `giảm không quá 3%` at most 3. */
function relationOf({ extent }: Target): Relation {
  const named = (["gt", "lte", "lt", "eq"] as const).find((one) => one === extent);
  return named ?? "gte";
}

function negated({ numerator, denominator }: Rational): Rational {
  return { numerator: -numerator, denominator };
}

type Change = { readonly amount: Rational; readonly relative: boolean };

function changeOf(
  target: Target,
  observation: Observation,
  options: EvaluationOptions,
): Change | { readonly reason: NotMeasurableReason } {
  const how = kindOfChange(target, options);
  if (observation.change !== undefined) {
    const given = readObserved(observation.change);
    return "reason" in given ? given : { amount: given.figure, relative: how === "relative" };
  }
  const current = figureOf(observation, isRate(target), false);
  if ("reason" in current) return current;
  const from = observation.baseline ?? target.baseline?.value;
  if (from === undefined) return { reason: "missing-baseline" };
  const before = readObserved(from);
  if ("reason" in before) return before;
  const difference = subtract(current.figure, before.figure);
  if (how === "ambiguous") return { reason: "change-ambiguous" };
  if (how === "places") return { amount: negated(difference), relative: false };
  if (how === "absolute") return { amount: difference, relative: false };
  if (before.figure.numerator <= 0n) return { reason: "missing-baseline" };
  if (how === "relative") {
    return { amount: divide(difference, before.figure, 100n), relative: true };
  }
  // `giảm 2 lần` is to a half: what was before, divided by what is.
  const [above, below] =
    target.comparator === "increase"
      ? [current.figure, before.figure]
      : [before.figure, current.figure];
  if (below.numerator <= 0n) return { reason: "nothing-counted" };
  const times = divide(above, below);
  return { amount: target.comparator === "increase" ? times : negated(times), relative: true };
}

type KindOfChange = "relative" | "absolute" | "places" | "factor" | "ambiguous";

function kindOfChange(target: Target, options: EvaluationOptions): KindOfChange {
  const amount = target.value !== undefined || target.interval !== undefined;
  if (target.unit.kind === "places") return "places";
  if (target.unit.kind === "factor") return "factor";
  if (target.unit.kind !== "percent" || !amount) return "absolute";
  if (options.change !== undefined) return options.change === "points" ? "absolute" : "relative";
  return isRate(target) ? "ambiguous" : "relative";
}

/** Whether the measure is itself a percentage, so that `giảm 1%` may mean percentage points. */
function isRate({ metric, unit }: Target): boolean {
  if (unit.kind === "percentage-point") return true;
  return /^t[ỷỉ] (?:lệ|trọng|suất)|^mức độ|^chỉ số|^tốc độ/iu.test(metric);
}
