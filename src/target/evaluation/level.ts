import { comparisonOf } from "../../reading/index.js";
import { ADVERSE_WORDS } from "../data/name-words.js";
import type { Target } from "../target.js";
import type { EvaluationOptions, NotMeasurableReason, Observation } from "../target-evaluation.js";
import { figureOf, readObserved } from "./observation.js";
import { compare, divide, rationalOf, type Rational } from "./rational.js";
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
  const rules = observed.ratio === true ? (["exact-ratio"] as const) : [];
  const result = verdict(required, observed.figure, ...rules);
  if (result.outcome === "met" || approximate !== true) return result;
  // `khoảng 35%`: short of it by no more than the tolerance is still about right.
  if (options.tolerance === undefined) return "approximate";
  const near = compare(excess(required, observed.figure), rationalOf(-options.tolerance)) >= 0;
  return { ...result, outcome: near ? "met" : "missed" };
}

function requirementOf(
  target: Target,
  { baseline = target.baseline?.value }: Observation,
  options: EvaluationOptions,
): Requirement | NotMeasurableReason {
  const { comparator, value, interval, unit } = target;
  if (comparator === "all") return { relation: "gte", figure: rationalOf(100), rule: "whole" };
  const relation = comparisonOf(comparator);
  const rule = "written-bound";
  if (value === undefined && relation !== undefined) {
    // `cao hơn mức bình quân cả nước`: the figure stands elsewhere.
    const read = baseline === undefined ? "missing-baseline" : readObserved(baseline);
    return typeof read === "string" ? read : { relation, figure: read.figure, rule };
  }
  if (typeof value === "string") return "no-figure";
  const { from = value, to = value, openFrom, openTo } = interval ?? {};
  if (from === undefined || to === undefined) return "no-figure";
  const exact = (figure: number): Rational =>
    unit.kind === "fraction"
      ? divide(rationalOf(figure), rationalOf(unit.of), 100n)
      : rationalOf(figure);
  if (relation !== undefined) return { relation, figure: exact(from), rule };
  if (unit.kind === "rank") {
    if (unit.from === "bottom") return "direction-unknown";
    return { relation: "lte", figure: exact(to), rule: "rank-or-better" };
  }
  const better = betterOf(target, options);
  if (better === undefined) return "direction-unknown";
  // The end of the interval that comes first on the way to it.
  const near = interval === undefined ? undefined : "interval-near-end";
  return better === "higher"
    ? { relation: openFrom ? "gt" : "gte", figure: exact(from), rule: near ?? "reach-at-least" }
    : { relation: openTo ? "lt" : "lte", figure: exact(to), rule: near ?? "reach-at-most" };
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
    const read = readObserved(unit);
    if (typeof read === "string") return read;
    if (holds(required, read.figure)) reached += 1;
  }
  const share = divide(rationalOf(reached), rationalOf(units.length), 100n);
  const relation = comparator === "gt" ? "gt" : "gte";
  const least = { relation, figure: rationalOf(value), rule: "each-unit" } as const;
  return verdict(least, share, required.rule);
}
