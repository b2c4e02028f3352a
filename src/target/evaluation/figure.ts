import { comparisonOf } from "../../reading/index.js";
import { ADVERSE_WORDS } from "../data/name-words.js";
import type { EvaluationOptions, NotMeasurableReason, Observation } from "../target-evaluation.js";
import type { Target } from "../target.js";
import { exactly, figureOf, type Observed } from "./observation.js";
import { compare, divide, negated, rationalOf, subtract, type Rational } from "./rational.js";
import { excess, holds, verdict, type Compared, type Requirement } from "./verdict.js";

/** Compares a level with its bound. */
export function evaluateLevel(
  target: Target,
  observation: Observation,
  options: EvaluationOptions,
): Compared {
  const required = requirementOf(target, observation, options);
  if (typeof required === "string") return required;
  if (target.forEach !== undefined) return evaluateUnits(target.forEach, required, observation);
  const { unit, approximate } = target;
  const percent = ["percent", "fraction", "requirement"].includes(unit.kind);
  const observed = figureOf(observation, percent, options.emptyIsMet === true);
  if (typeof observed === "string") return observed;
  if (observed.percent === true && !percent && unit.kind !== "percentage-point") {
    return "unit-differs";
  }
  const { field } = unit.kind === "rank" ? unit : {};
  if (field !== undefined && (observation.field ?? field) !== field) return "field-differs";
  if (isFraction(target, required, observed)) return "fraction-for-percent";
  const rules = observed.ratio === true ? (["exact-ratio"] as const) : [];
  const result = verdict(required, observed.figure, ...rules);
  if (result.outcome === "met" || approximate !== true) return result;
  // `khoảng 35%`: short of it by no more than the tolerance is still about right.
  if (options.tolerance === undefined) return "approximate";
  const near = compare(excess(required, observed.figure), rationalOf(-options.tolerance)) >= 0;
  return { ...result, outcome: near ? "met" : "missed" };
}

/** From so many per cent on, a figure of no more than 1 is hardly one of per cent. */
const MANY = rationalOf(10);
const ONE = rationalOf(1);

/** Whether a sheet gave the fraction for the percentage: `0.985` against `từ 98% trở lên`. */
function isFraction(
  { unit, metric }: Target,
  [relation, bound]: Requirement,
  { figure, percent, ratio }: Observed,
): boolean {
  if (unit.kind !== "percent" || percent === true || ratio === true) return false;
  // Growth may be as little as that, whatever was aimed at.
  if (!relation.startsWith("g") || compare(bound, MANY) < 0 || /tăng/iu.test(metric)) return false;
  return figure[0] > 0n && compare(figure, ONE) <= 0;
}

function requirementOf(
  target: Target,
  { baseline = target.baseline?.value }: Observation,
  options: EvaluationOptions,
): Requirement | NotMeasurableReason {
  const { comparator, value, interval, unit } = target;
  if (comparator === "all") return ["gte", rationalOf(100), "whole"];
  const relation = comparisonOf(comparator);
  const rule = "written-bound";
  if (value === undefined && relation !== undefined) {
    // `cao hơn mức bình quân cả nước`: the figure stands elsewhere.
    const read = exactly(baseline, "missing-baseline");
    return typeof read === "string" ? read : [relation, read, rule];
  }
  if (typeof value === "string") return "no-figure";
  const { from = value, to = value, openFrom, openTo } = interval ?? {};
  if (from === undefined || to === undefined) return "no-figure";
  const exact = (figure: number): Rational =>
    unit.kind === "fraction"
      ? divide(rationalOf(figure), rationalOf(unit.of), 100n)
      : rationalOf(figure);
  if (relation !== undefined) return [relation, exact(from), rule];
  if (unit.kind === "rank") {
    return unit.from === "bottom" ? "direction-unknown" : ["lte", exact(to), "rank-or-better"];
  }
  const better = betterOf(target, options);
  if (better === undefined) return "direction-unknown";
  // The end of the interval that comes first on the way to it.
  const near = interval === undefined ? undefined : "interval-near-end";
  return better === "higher"
    ? [openFrom ? "gt" : "gte", exact(from), near ?? "reach-at-least"]
    : [openTo ? "lt" : "lte", exact(to), near ?? "reach-at-most"];
}

/** Whether more or less is better; unknown where the measure is of something bad. */
function betterOf(
  { direction, unit, metric }: Target,
  { better }: EvaluationOptions,
): "higher" | "lower" | undefined {
  if (better !== undefined) return better;
  if (direction === "increase") return "higher";
  if (direction === "decrease" || unit.kind === "duration") return "lower";
  const name = ` ${metric.normalize("NFC").toLowerCase()} `;
  return ADVERSE_WORDS.split("|").some((word) => name.includes(` ${word} `)) ? undefined : "higher";
}

/** The share of units that reach the bound, against the share that must. */
function evaluateUnits(
  { comparator, value }: NonNullable<Target["forEach"]>,
  required: Requirement,
  { units }: Observation,
): Compared {
  if (units === undefined) return "missing-units";
  if (units.length === 0) return "nothing-counted";
  let reached = 0;
  for (const unit of units) {
    const read = exactly(unit);
    if (typeof read === "string") return read;
    if (holds(required, read)) reached += 1;
  }
  const share = divide(rationalOf(reached), rationalOf(units.length), 100n);
  const relation = comparator === "gt" ? "gt" : "gte";
  return verdict([relation, rationalOf(value), "each-unit"], share, required[2]);
}

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
  if (required === undefined) return verdict(["gt", rationalOf(0), "any-change"], grown);
  if (typeof required !== "number") return "no-figure";
  // The least that will do: `giảm 20%` is at least 20, `giảm không quá 3%` at most 3.
  const relation = comparisonOf(extent) ?? (interval?.openFrom === true ? "gt" : "gte");
  const relative = kind === "relative" || (kind === "factor" && observation.change === undefined);
  const rule = relative ? "relative-change" : "absolute-change";
  return verdict([relation, rationalOf(required), rule], grown);
}

function changeOf(
  target: Target,
  observation: Observation,
  kind: KindOfChange,
): Rational | NotMeasurableReason {
  const { change, baseline = target.baseline?.value } = observation;
  if (change !== undefined) return exactly(change);
  const read = figureOf(observation, isRate(target), false);
  if (typeof read === "string") return read;
  const before = exactly(baseline, "missing-baseline");
  if (typeof before === "string") return before;
  const { figure: current } = read;
  const difference = subtract(current, before);
  if (kind === "ambiguous") return "change-ambiguous";
  if (kind === "absolute") return difference;
  if (kind === "places") return negated(difference);
  if (before[0] <= 0n) return "missing-baseline";
  if (kind === "relative") return divide(difference, before, 100n);
  if (target.comparator === "increase") return divide(current, before);
  // `giảm 2 lần` is to a half: what was before, divided by what is.
  return current[0] <= 0n ? "nothing-counted" : negated(divide(before, current));
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
