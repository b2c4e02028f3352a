import { givenTrace, joinedTrace, roundedTrace, tableTrace } from "../build-trace.js";
import { exact, ZERO, type Exact } from "../exact.js";
import type { Trace } from "../trace.js";
import {
  capped,
  constant,
  headOf,
  measured,
  requiredCount,
  requiredFigure,
  tableRow,
  type RuleContext,
} from "./context.js";
import { wrongEvidence, type SimpleEvidence } from "./evidence.js";
import type { DeductionRule, LinearRule, PerCountRule, ProportionalFormula } from "./rule.js";

/** Points in proportion to a figure. */
export function evaluateProportional(
  rule: ProportionalFormula,
  figure: Exact,
  context: RuleContext,
): Trace {
  const full = constant({ vi: "mức đủ điểm", en: "figure of full points" }, rule.of, context);
  const maximum = rule.points ?? context.maximum ?? 0;
  const points = constant({ vi: "điểm khi đủ", en: "full points" }, maximum, context);
  const share = joinedTrace(headOf(context, "share"), "quotient", [
    measured(figure, context),
    full,
  ]);
  const product = joinedTrace(headOf(context, "proportional"), "product", [share, points]);
  return roundedTrace(capped(product, rule.cap, context), rule.rounding);
}

/** Points for each counted thing. */
export function evaluatePerCount(
  rule: PerCountRule,
  evidence: SimpleEvidence,
  context: RuleContext,
): Trace {
  const count = measured(requiredCount(evidence, context), context);
  const each = constant({ vi: "điểm mỗi lần", en: "points for each" }, rule.pointsEach, context);
  const points = joinedTrace(headOf(context, "countTimes"), "product", [count, each]);
  return capped(points, rule.cap, context);
}

/** A straight line, y0 + (x − x0) / (x1 − x0) · (y1 − y0), with x kept between its ends. */
export function evaluateLine(
  rule: LinearRule,
  evidence: SimpleEvidence,
  context: RuleContext,
): Trace {
  const { from, to } = rule;
  const start = { vi: "đầu đoạn thẳng", en: "start of the line" };
  const end = { vi: "cuối đoạn thẳng", en: "end of the line" };
  const join = (kind: Parameters<typeof joinedTrace>[1], ...parts: readonly Trace[]): Trace =>
    joinedTrace(headOf(context, "linear"), kind, parts);
  const first = constant(start, from.figure, context);
  const last = constant(end, to.figure, context);
  const lowPoints = constant(start, from.points, context);
  const highPoints = constant(end, to.points, context);
  const figure = measured(requiredFigure(evidence, context), context);
  const kept = join("least", join("greatest", figure, first), last);
  const way = join("quotient", join("difference", kept, first), join("difference", last, first));
  const climb = join("difference", highPoints, lowPoints);
  return join("sum", lowPoints, join("product", way, climb));
}

/** Points of the survey or of another index: as published, or a rate of the maximum. */
export function evaluatePublished(
  rule: { readonly kind: "survey" | "externalIndex"; readonly of: number },
  evidence: SimpleEvidence,
  context: RuleContext,
): Trace {
  if (typeof evidence === "object" && "points" in evidence && !("level" in evidence)) {
    const points = exact(evidence.points, context.code);
    if (points.numerator < 0n) throw wrongEvidence(context.code, evidence, "points from 0");
    const given = givenTrace(headOf(context, rule.kind), context.code, points);
    return capped(given, undefined, context);
  }
  if (typeof evidence === "boolean") {
    throw wrongEvidence(context.code, evidence, "{ points } as published, or a figure");
  }
  const figure = requiredFigure(evidence, context);
  return evaluateProportional({ kind: "proportional", of: rule.of }, figure, context);
}

/** The stretch that costs a fixed amount, then an amount for each day or occurrence after it. */
function stretched(count: Exact, rule: DeductionRule, context: RuleContext): Trace {
  const { first, points } = rule;
  const counted = measured(count, context);
  const each = constant({ vi: "điểm trừ mỗi lần", en: "points for each" }, points, context);
  if (first === undefined) {
    return joinedTrace(headOf(context, "deduction"), "product", [counted, each]);
  }
  const nothing = { min: null, minInclusive: false, max: 0, maxInclusive: true };
  const something = { min: 0, minInclusive: false, max: null, maxInclusive: false };
  const base = tableTrace(
    headOf(context, "first-stretch"),
    { kind: "tier", intervals: [nothing, something] },
    {
      parameters: [
        tableRow("0", ZERO, context),
        tableRow(`1–${first.upTo}`, exact(first.points, context.code), context),
      ],
      children: [counted],
    },
  );
  const upTo = constant({ vi: "mức đầu đến", en: "first stretch up to" }, first.upTo, context);
  const none = constant({ vi: "không", en: "nothing" }, 0, context);
  const after = joinedTrace(headOf(context, "after"), "greatest", [
    joinedTrace(headOf(context, "after"), "difference", [counted, upTo]),
    none,
  ]);
  const further = joinedTrace(headOf(context, "deduction"), "product", [after, each]);
  return joinedTrace(headOf(context, "deduction"), "sum", [base, further]);
}

function taken(rule: DeductionRule, evidence: SimpleEvidence, context: RuleContext): Trace {
  if (rule.per !== undefined) {
    const count = requiredCount(evidence === true ? 1 : evidence, context);
    return stretched(count, rule, context);
  }
  if (typeof evidence !== "boolean") {
    throw wrongEvidence(context.code, evidence, "true when the fault occurred, or false");
  }
  return tableTrace(
    headOf(context, "deduction"),
    { kind: "all-of" },
    {
      inputs: [{ name: context.code, value: String(evidence) }],
      parameters: [
        tableRow("điểm trừ / points taken", exact(rule.points, context.code), context),
        tableRow("không trừ / nothing taken", ZERO, context),
      ],
    },
  );
}

/** Points taken away: the deduction itself, or what is left of the points it is taken from. */
export function evaluateDeduction(
  rule: DeductionRule,
  evidence: SimpleEvidence,
  context: RuleContext,
): Trace {
  const all = taken(rule, evidence, context);
  const bounded = rule.cap === undefined ? all : capped(all, rule.cap, context);
  if (rule.from === undefined) return bounded;
  const from = constant({ vi: "điểm ban đầu", en: "points to start from" }, rule.from, context);
  const floor = constant({ vi: "không dưới", en: "not below" }, rule.floor ?? 0, context);
  const left = joinedTrace(headOf(context, "deduction"), "difference", [from, bounded]);
  return joinedTrace(headOf(context, "floor"), "greatest", [left, floor]);
}
