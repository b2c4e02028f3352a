import { ADVERSE_WORDS } from "../data/name-words.js";
import { comparisonOf } from "../../reading/index.js";
import type { Target } from "../target.js";
import type {
  EvaluationOptions,
  NotMeasurableReason,
  Observation,
  TargetEvaluation,
} from "../target-evaluation.js";
import { figureOf, readObserved } from "./observation.js";
import { compare, divide, negated, rationalOf } from "./rational.js";
import { excess, holds, notMeasurable, verdict, type Requirement } from "./verdict.js";

/** Compares a level with its bound. */
export function evaluateLevel(
  target: Target,
  observation: Observation,
  options: EvaluationOptions,
): TargetEvaluation {
  const required = requirementOf(target, observation, options);
  if (typeof required === "string") return notMeasurable(required);
  if (target.forEach !== undefined) return evaluateUnits(target.forEach, required, observation);
  const { unit } = target;
  const percent = ["percent", "fraction", "requirement"].includes(unit.kind);
  const observed = figureOf(observation, percent, options.emptyIsMet === true);
  if (typeof observed === "string") return notMeasurable(observed);
  if (observed.percent === true && !percent && unit.kind !== "percentage-point") {
    return notMeasurable("unit-differs");
  }
  if (
    unit.kind === "rank" &&
    (observation.field ?? unit.field) !== (unit.field ?? observation.field)
  ) {
    return notMeasurable("field-differs");
  }
  const result = verdict(
    required,
    observed.figure,
    ...(observed.ratio ? (["exact-ratio"] as const) : []),
  );
  if (result.outcome === "met" || target.approximate !== true) return result;
  // `khoảng 35%`: short of it by no more than the tolerance is still about right.
  if (options.tolerance === undefined) return notMeasurable("approximate");
  const short = negated(excess(required.relation, observed.figure, required.figure));
  const near = compare(short, rationalOf(options.tolerance)) <= 0;
  return { ...result, outcome: near ? "met" : "missed" };
}

function requirementOf(
  target: Target,
  observation: Observation,
  options: EvaluationOptions,
): Requirement | NotMeasurableReason {
  const { comparator, value, interval, unit } = target;
  if (comparator === "all") return { relation: "gte", figure: rationalOf(100), rule: "whole" };
  if (interval !== undefined) {
    const better = betterOf(target, options);
    if (better === undefined) return "direction-unknown";
    // The end of the interval that comes first on the way to it.
    const { from, to, openFrom, openTo } = interval;
    return better === "higher"
      ? { relation: openFrom ? "gt" : "gte", figure: rationalOf(from), rule: "interval-near-end" }
      : { relation: openTo ? "lt" : "lte", figure: rationalOf(to), rule: "interval-near-end" };
  }
  const relation = comparisonOf(comparator);
  if (value === undefined && relation !== undefined) {
    // `cao hơn mức bình quân cả nước`: the figure stands elsewhere.
    const given = observation.baseline ?? target.baseline?.value;
    const read = given === undefined ? "missing-baseline" : readObserved(given);
    return typeof read === "string"
      ? read
      : { relation, figure: read.figure, rule: "written-bound" };
  }
  if (typeof value !== "number") return "no-figure";
  const written = rationalOf(value);
  const figure = unit.kind === "fraction" ? divide(written, rationalOf(unit.of), 100n) : written;
  if (relation !== undefined) return { relation, figure, rule: "written-bound" };
  if (unit.kind === "rank") {
    return unit.from === "bottom"
      ? "direction-unknown"
      : { relation: "lte", figure, rule: "rank-or-better" };
  }
  const better = betterOf(target, options);
  if (better === undefined) return "direction-unknown";
  return better === "higher"
    ? { relation: "gte", figure, rule: "reach-at-least" }
    : { relation: "lte", figure, rule: "reach-at-most" };
}

/** Whether more or less is better; unknown where the measure is of something bad. */
function betterOf(
  { direction, unit, metric }: Target,
  { better }: EvaluationOptions,
): "higher" | "lower" | undefined {
  if (better !== undefined) return better;
  if (direction === "decrease") return "lower";
  if (direction === "increase") return "higher";
  if (unit.kind === "duration") return "lower";
  const name = ` ${metric.normalize("NFC").toLowerCase()} `;
  return ADVERSE_WORDS.split("|").some((word) => name.includes(` ${word} `)) ? undefined : "higher";
}

/** The share of units that reach the bound, against the share that must. */
function evaluateUnits(
  { comparator, value }: NonNullable<Target["forEach"]>,
  { relation, figure, rule }: Requirement,
  { units }: Observation,
): TargetEvaluation {
  if (units === undefined) return notMeasurable("missing-units");
  if (units.length === 0) return notMeasurable("nothing-counted");
  let reached = 0;
  for (const unit of units) {
    const read = readObserved(unit);
    if (typeof read === "string") return notMeasurable(read);
    if (holds(relation, compare(read.figure, figure))) reached += 1;
  }
  const share = divide(rationalOf(reached), rationalOf(units.length), 100n);
  const least = rationalOf(value);
  const required = { relation: comparator === "gt" ? "gt" : "gte", figure: least } as const;
  return verdict({ ...required, rule: "each-unit" }, share, rule);
}
