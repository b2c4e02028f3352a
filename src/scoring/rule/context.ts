import type { LocalizedText, Source } from "../../text/index.js";
import { givenTrace, joinedTrace, parameterTrace, type TraceHead } from "../build-trace.js";
import { exact, multiply, writeExact, type Exact } from "../exact.js";
import type { Trace, TraceParameter } from "../trace.js";
import { figureOfEvidence, wrongEvidence, type CriterionEvidence } from "./evidence.js";
import type { ShareOfMaximum } from "./rule.js";

/** The criterion that a rule belongs to. */
export interface RuleContext {
  /** Its code. */
  readonly code: string;
  /** Its name. */
  readonly label: LocalizedText;
  /** Its maximum, where it has one. */
  readonly maximum?: number;
  /** Where its rule comes from. */
  readonly source: Source;
}

const FIGURE = { vi: "số liệu đạt được", en: "figure reached" };

/** The head of a trace that gives points of the criterion. */
export function headOf(context: RuleContext, rule: string): TraceHead {
  return { rule, label: context.label };
}

/** Points as an exact value; a share is taken of the maximum. */
export function pointsOf(points: number | ShareOfMaximum, context: RuleContext): Exact {
  const { code, maximum = 0 } = context;
  if (typeof points === "number") return exact(points, code);
  return multiply(exact(points.share, code), exact(maximum, code));
}

/** One row of a table of the rule. */
export function tableRow(name: string, value: Exact, context: RuleContext): TraceParameter {
  return { name, value: writeExact(value), source: context.source };
}

/** A figure that the rule brings along. */
export function constant(label: LocalizedText, value: number, context: RuleContext): Trace {
  return parameterTrace({ rule: "parameter", label }, exact(value, context.code), context.source);
}

/** The figure of the evidence. */
export function measured(figure: Exact, context: RuleContext): Trace {
  return givenTrace({ rule: "evidence", label: FIGURE }, context.code, figure);
}

/** The figure that the rule needs; `false` stands for none. */
export function requiredFigure(evidence: CriterionEvidence, context: RuleContext): Exact {
  const figure = figureOfEvidence(context.code, evidence === false ? 0 : evidence);
  if (figure !== undefined) return figure;
  const accepted = "a number, { figure }, { part, whole }, or false when nothing was done";
  throw wrongEvidence(context.code, evidence, accepted);
}

/** The count that the rule needs. */
export function requiredCount(evidence: CriterionEvidence, context: RuleContext): Exact {
  const count = requiredFigure(evidence, context);
  if (count.denominator === 1n) return count;
  throw wrongEvidence(context.code, evidence, "a whole number, because the rule counts things");
}

/** Points that may not go beyond a cap, or else the maximum of the criterion. */
export function capped(trace: Trace, cap: number | undefined, context: RuleContext): Trace {
  const bound = cap ?? context.maximum;
  if (bound === undefined) return trace;
  const limit = constant({ vi: "không quá", en: "at most" }, bound, context);
  return joinedTrace(headOf(context, "cap"), "least", [trace, limit]);
}
