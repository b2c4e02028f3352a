import { requireList, requireOptions } from "../text/index.js";
import { REASONS } from "./data/reasons.js";
import { evaluateChange, evaluateLevel } from "./evaluation/figure.js";
import { evaluateDeadline, evaluateGrade } from "./evaluation/order.js";
import type { Compared } from "./evaluation/verdict.js";
import type {
  EvaluationOptions,
  Observation,
  ObservedFigure,
  TargetEvaluation,
} from "./target-evaluation.js";
import { requireTarget } from "./target-form.js";
import type { TargetReading } from "./target.js";

const CALL = "evaluateTarget(parseTarget(text), { part: 595, whole: 609 })";
const OPTIONS =
  "better:higher|lower change:relative|points tolerance:number year:year emptyIsMet:boolean";
const OBSERVATION =
  "value:text|number part:text|number whole:text|number baseline:text|number " +
  "change:text|number grade:text date:date field:number units:list";

/**
 * Says whether a target was met, and by how much. Figures are compared exactly: `502` of `601` is
 * not rounded before it is compared, `91,17` and `91.17` are one figure, and `0.1 + 0.2` is 0.3.
 * Where the words or the observation leave something open, the answer is that it cannot be
 * measured, and why: so it is of a figure of no more than 1 against ten per cent or more, which may be
 * the fraction for the percentage (inferred; growth is compared).
 *
 * Where more is asked for, more is never worse: raising the observation never turns `met` to
 * `missed`; where less is asked for, the same holds downwards.
 *
 * @param target - A target as `parseTarget` or `findTargets` read it.
 * @param observation - The figure in the unit of the target, or an object that says what it is.
 * @param options - What the words leave open.
 * @returns Met or missed with the margin, or why it cannot be measured; with the rules used. The
 *   rules are the plain meaning of the words (inferred), and for grades the scale's own source.
 * @throws ChisoError `invalid-amount` for a number that is not finite and for what is no observation,
 *   `invalid-data` for what is no target, `invalid-option` for other options.
 * @example
 * ```ts
 * import { evaluateTarget, parseTarget } from "chiso/target";
 * const target = parseTarget("Tỷ lệ hồ sơ đúng hạn đạt từ 98% trở lên");
 * const result = evaluateTarget(target, { part: 595, whole: 609 });
 * result.outcome; // "missed"
 * if (result.outcome === "missed") result.margin; // -0.298851
 * ```
 */
export function evaluateTarget(
  target: TargetReading,
  observation: ObservedFigure | Observation,
  options: EvaluationOptions = {},
): TargetEvaluation {
  requireTarget(target, CALL);
  requireOptions(options, OPTIONS, CALL);
  const single = typeof observation === "string" || typeof observation === "number";
  const given = single ? { value: observation } : observation;
  requireOptions(given, OBSERVATION, CALL, "invalid-amount");
  requireList(given.units ?? [], "text|number", CALL, "units");
  const compared = compare(target, given, options);
  if (typeof compared !== "string") return compared;
  const [vi, en] = REASONS[compared];
  return { outcome: "not-measurable", reason: compared, message: { vi, en }, basis: [] };
}

function compare(target: TargetReading, given: Observation, options: EvaluationOptions): Compared {
  if (!target.readable) return "unreadable-target";
  if (target.role !== "target") return "not-a-target";
  const { unit, comparator, findings } = target;
  if (findings.some(({ code }) => code === "target-numbers-disagree")) return "numbers-disagree";
  if (comparator === "due" || unit.kind === "group") return "no-figure";
  if (unit.kind === "grade") return evaluateGrade(target, unit, given);
  if (unit.kind === "date") return evaluateDeadline(target, given, options);
  const changes = comparator === "increase" || comparator === "decrease";
  return (changes ? evaluateChange : evaluateLevel)(target, given, options);
}
