import type { Basis } from "../../text/index.js";
import { ADVERSE_WORDS } from "../data/name-words.js";
import { EVALUATION_BASIS } from "../data/basis.js";
import type { Target } from "../target.js";
import type {
  EvaluationOptions,
  NotMeasurableReason,
  Observation,
  ObservedFigure,
  TargetEvaluation,
} from "./evaluation.js";
import { figureOf, readObserved } from "./observation.js";
import { compare, divide, rationalOf, subtract, type Rational } from "./rational.js";
import { holds, notMeasurable, verdict, type Relation } from "./verdict.js";

/** A bound as arithmetic knows it, with the rule by which the words make it. */
interface Requirement {
  readonly relation: Relation;
  readonly figure: Rational;
  readonly rule: Basis;
}

/** Compares a level with its bound. */
export function evaluateLevel(
  target: Target,
  observation: Observation,
  options: EvaluationOptions,
): TargetEvaluation {
  const required = requirementOf(target, observation, options);
  if ("reason" in required) return notMeasurable(required.reason);
  if (target.forEach !== undefined) return evaluateUnits(target, required, observation.units);
  const percent = ["percent", "fraction", "requirement"].includes(target.unit.kind);
  const observed = figureOf(observation, percent, options.emptyIsMet === true);
  if ("reason" in observed) return notMeasurable(observed.reason);
  if (observed.percent && !percent && target.unit.kind !== "percentage-point") {
    return notMeasurable("unit-differs");
  }
  if (target.unit.kind === "rank" && differs(observation.field, target.unit.field)) {
    return notMeasurable("field-differs");
  }
  const basis = observed.ratio === true ? [EVALUATION_BASIS.ratio, required.rule] : [required.rule];
  const result = verdict(required.relation, observed.figure, required.figure, basis);
  if (result.outcome === "met" || target.approximate !== true) return result;
  return withTolerance(required, observed.figure, options, result);
}

function differs(left: number | undefined, right: number | undefined): boolean {
  return left !== undefined && right !== undefined && left !== right;
}

/** `khoảng 35%`: short of it by no more than the tolerance is still about right. */
function withTolerance(
  { relation, figure }: Requirement,
  observed: Rational,
  options: EvaluationOptions,
  result: TargetEvaluation,
): TargetEvaluation {
  if (options.tolerance === undefined) return notMeasurable("approximate");
  if (result.outcome === "not-measurable") return result;
  const upward = relation === "gte" || relation === "gt";
  const short = upward ? subtract(figure, observed) : subtract(observed, figure);
  const near = compare(short, rationalOf(options.tolerance)) <= 0;
  return { ...result, outcome: near ? "met" : "missed" };
}

function requirementOf(
  target: Target,
  observation: Observation,
  options: EvaluationOptions,
): Requirement | { readonly reason: NotMeasurableReason } {
  const { comparator, value, interval } = target;
  if (comparator === "all") {
    return { relation: "gte", figure: rationalOf(100), rule: EVALUATION_BASIS.whole };
  }
  if (interval !== undefined) return nearEnd(target, options);
  if (value === undefined) return reference(target, observation.baseline ?? target.baseline?.value);
  if (typeof value !== "number") return { reason: "no-figure" };
  const { unit } = target;
  const figure =
    unit.kind === "fraction"
      ? divide(rationalOf(value), rationalOf(unit.of), 100n)
      : rationalOf(value);
  switch (comparator) {
    case "gte":
    case "gt":
    case "lte":
    case "lt":
    case "eq":
      return { relation: comparator, figure, rule: EVALUATION_BASIS.bound };
    case "rank":
      return target.unit.kind === "rank" && target.unit.from === "bottom"
        ? { reason: "direction-unknown" }
        : { relation: "lte", figure, rule: EVALUATION_BASIS.rank };
    case "reach":
    case "between": {
      const better = betterOf(target, options);
      if (better === undefined) return { reason: "direction-unknown" };
      return better === "higher"
        ? { relation: "gte", figure, rule: EVALUATION_BASIS.reachAtLeast }
        : { relation: "lte", figure, rule: EVALUATION_BASIS.reachAtMost };
    }
    case "increase":
    case "decrease":
    case "due":
      return { reason: "no-figure" };
  }
}

/** The end of an interval that comes first on the way to it. */
function nearEnd(
  target: Target,
  options: EvaluationOptions,
): Requirement | { readonly reason: NotMeasurableReason } {
  const better = betterOf(target, options);
  if (target.interval === undefined || better === undefined) return { reason: "direction-unknown" };
  const { from, to } = target.interval;
  return better === "higher"
    ? { relation: "gte", figure: rationalOf(from), rule: EVALUATION_BASIS.interval }
    : { relation: "lte", figure: rationalOf(to), rule: EVALUATION_BASIS.interval };
}

/** `cao hơn mức bình quân cả nước`: the figure stands elsewhere. */
function reference(
  { comparator }: Target,
  given: ObservedFigure | undefined,
): Requirement | { readonly reason: NotMeasurableReason } {
  const relation = (["gte", "gt", "lte", "lt", "eq"] as const).find((one) => one === comparator);
  if (relation === undefined) return { reason: "no-figure" };
  if (given === undefined) return { reason: "missing-baseline" };
  const read = readObserved(given);
  if ("reason" in read) return read;
  return { relation, figure: read.figure, rule: EVALUATION_BASIS.bound };
}

/** Whether more or less is better; unknown where the measure is of something bad. */
function betterOf(target: Target, { better }: EvaluationOptions): "higher" | "lower" | undefined {
  if (better !== undefined) return better;
  if (target.direction === "decrease") return "lower";
  if (target.direction === "increase") return "higher";
  if (target.unit.kind === "duration") return "lower";
  const metric = ` ${target.metric.normalize("NFC").toLowerCase()} `;
  const adverse = ADVERSE_WORDS.split("|").some((word) => metric.includes(` ${word} `));
  return adverse ? undefined : "higher";
}

/** The share of units that reach the bound, against the share that must. */
function evaluateUnits(
  target: Target,
  required: Requirement,
  units: readonly ObservedFigure[] | undefined,
): TargetEvaluation {
  const { forEach } = target;
  if (units === undefined || forEach === undefined) return notMeasurable("missing-units");
  if (units.length === 0) return notMeasurable("nothing-counted");
  let reached = 0;
  for (const unit of units) {
    const read = readObserved(unit);
    if ("reason" in read) return notMeasurable(read.reason);
    if (holds(required.relation, compare(read.figure, required.figure))) reached++;
  }
  const share = divide(rationalOf(reached), rationalOf(units.length), 100n);
  const relation = forEach.comparator === "gt" ? "gt" : "gte";
  const basis = [required.rule, EVALUATION_BASIS.eachUnit];
  return verdict(relation, share, rationalOf(forEach.value), basis);
}
