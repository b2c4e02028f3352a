import { ChisoError, wordsFor, type LocalizedText, type Source } from "../../text/index.js";
import * as build from "../build-trace.js";
import { amount, percentage, writeExact, ZERO, type Exact } from "../exact.js";
import type { Trace, TraceInput, TraceOperation } from "../trace.js";
import type { CriterionEvidence } from "./evidence.js";

/** The criterion that a rule belongs to, and what shows how it was met. */
export interface RuleContext {
  /** Its code. */
  readonly code: string;
  /** Its name. */
  readonly label: LocalizedText;
  /** Its maximum, where it has one. */
  readonly maximum?: number;
  /** Where its rule comes from. */
  readonly source: Source;
  /** The evidence. */
  readonly evidence: CriterionEvidence;
}

/** What is looked at of a criterion where its evidence is read. */
type Shown = Pick<RuleContext, "code" | "evidence">;

/** Evidence of plain data as it was given, else in words: JSON knows neither big numbers nor symbols. */
function evidenceWords(evidence: unknown): string {
  try {
    const json: unknown = JSON.stringify(evidence);
    return typeof json === "string" ? json : wordsFor(evidence);
  } catch {
    return wordsFor(evidence);
  }
}

/** The error for evidence that its rule cannot use. */
export function wrongEvidence({ code, evidence }: Shown, accepted: string): ChisoError {
  return new ChisoError("invalid-data", {
    given: `${evidenceWords(evidence)} as evidence for ${code}`,
    accepted,
    advice: `Give the evidence that the rule of ${code} asks for`,
  });
}

/** Points of the criterion, made of other figures. */
export function joint(
  { label }: RuleContext,
  rule: string,
  kind: build.Joint,
  ...parts: readonly Trace[]
): Trace {
  return build.joined({ rule, label }, kind, ...parts);
}

/** Points of the criterion, from a table of rows that the rule brings along. */
export function table(
  { label, source }: RuleContext,
  rule: string,
  operation: TraceOperation,
  rows: readonly (readonly [name: string, value: Exact | string])[],
  parts: { readonly inputs?: readonly TraceInput[]; readonly children?: readonly Trace[] },
): Trace {
  const parameters = rows.map(([name, value]) => {
    return { name, value: typeof value === "string" ? value : writeExact(value), source };
  });
  return build.trace({ rule, label }, operation, { parameters, ...parts });
}

/** A figure that the rule brings along. */
export function constant(context: RuleContext, vi: string, en: string, value: number): Trace {
  return build.parameter(
    build.head("parameter", vi, en),
    amount(value, context.code),
    context.source,
  );
}

/** The figure of the evidence. */
export function measured({ code }: RuleContext, figure: Exact): Trace {
  return build.given(build.head("evidence", "số liệu đạt được", "figure reached"), code, figure);
}

/** Points that may not go beyond a cap, or else the maximum of the criterion. */
export function capped(context: RuleContext, trace: Trace, cap = context.maximum): Trace {
  if (cap === undefined) return trace;
  return joint(context, "cap", "least", trace, constant(context, "không quá", "at most", cap));
}

/** Points that somebody else gave, not beyond the maximum; nothing for evidence of another kind. */
export function awarded(context: RuleContext, of: build.Head): Trace | undefined {
  const { code, evidence } = context;
  const isAward = typeof evidence === "object" && "points" in evidence && !("level" in evidence);
  if (!isAward) return undefined;
  const points = amount(evidence.points, code);
  if (points.numerator < 0n) throw wrongEvidence(context, "points from 0");
  return capped(context, build.given(of, code, points));
}

/**
 * The figure of evidence; `undefined` when the evidence is of another kind.
 *
 * @throws ChisoError when the figure is negative or none.
 */
export function figureOfEvidence(shown: Shown, signed = false): Exact | undefined {
  const { code, evidence } = shown;
  let value: Exact | undefined;
  if (typeof evidence === "number") value = amount(evidence, code);
  else if (typeof evidence === "object" && "figure" in evidence) {
    value = amount(evidence.figure, code);
  } else if (typeof evidence === "object" && "whole" in evidence) {
    value = percentage(amount(evidence.part, code), amount(evidence.whole, code));
    if (value === undefined) throw wrongEvidence(shown, "a whole that is not zero");
  }
  if (value === undefined || signed || value.numerator >= 0n) return value;
  throw wrongEvidence(shown, "a figure that is not negative");
}

/** The figure that the rule needs; `false` stands for none. */
export function requiredFigure(shown: Shown, signed = false): Exact {
  const figure = shown.evidence === false ? ZERO : figureOfEvidence(shown, signed);
  if (figure !== undefined) return figure;
  const accepted = "a number, { figure }, { part, whole }, or false when nothing was done";
  throw wrongEvidence(shown, accepted);
}

/** The count that the rule needs. */
export function requiredCount(shown: Shown, signed = false): Exact {
  const { evidence } = shown;
  if (typeof evidence === "object" && "whole" in evidence) {
    throw wrongEvidence(shown, "a number or { figure }, because the rule counts things");
  }
  const count = requiredFigure(shown, signed);
  if (count.denominator === 1n) return count;
  throw wrongEvidence(shown, "a whole number, because the rule counts things");
}
