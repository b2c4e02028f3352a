import { roundedTrace } from "../build-trace.js";
import { exact, ZERO, type Exact } from "../exact.js";
import type { Trace } from "../trace.js";
import {
  awarded,
  capped,
  constant,
  joint,
  measured,
  requiredCount,
  requiredFigure,
  table,
  wrongEvidence,
  type RuleContext,
} from "./context.js";
import type { SimpleEvidence } from "./evidence.js";
import type {
  DeductionRule,
  ExternalIndexRule,
  LinearRule,
  PerCountRule,
  ProportionalFormula,
  SurveyRule,
} from "./rule.js";

/** Points in proportion to a figure. */
export function evaluateProportional(
  { of, points, cap, rounding }: Omit<ProportionalFormula, "kind">,
  figure: Exact,
  context: RuleContext,
): Trace {
  const full = constant(context, "mức đủ điểm", "figure of full points", of);
  const most = points ?? context.maximum ?? 0;
  const share = joint(context, "share", "quotient", measured(context, figure), full);
  const fullPoints = constant(context, "điểm khi đủ", "full points", most);
  const product = joint(context, "proportional", "product", share, fullPoints);
  return roundedTrace(capped(context, product, cap), rounding);
}

/** Points for each counted thing. */
export function evaluatePerCount(
  rule: PerCountRule,
  evidence: SimpleEvidence,
  context: RuleContext,
): Trace {
  const count = measured(context, requiredCount(context, evidence));
  const each = constant(context, "điểm mỗi lần", "points for each", rule.pointsEach);
  return capped(context, joint(context, "countTimes", "product", count, each), rule.cap);
}

/** A straight line, y0 + (x − x0) / (x1 − x0) · (y1 − y0), with x kept between its ends. */
export function evaluateLine(
  { from, to }: LinearRule,
  evidence: SimpleEvidence,
  context: RuleContext,
): Trace {
  const join = joint.bind(undefined, context, "linear");
  const start = constant.bind(undefined, context, "đầu đoạn thẳng", "start of the line");
  const end = constant.bind(undefined, context, "cuối đoạn thẳng", "end of the line");
  const [first, lowest] = [start(from.figure), start(from.points)];
  const last = end(to.figure);
  const figure = measured(context, requiredFigure(context, evidence));
  const kept = join("least", join("greatest", figure, first), last);
  const way = join("quotient", join("difference", kept, first), join("difference", last, first));
  const climb = join("difference", end(to.points), lowest);
  return join("sum", lowest, join("product", way, climb));
}

/** Points of the survey or of another index: as published, or a rate of the maximum. */
export function evaluatePublished(
  rule: SurveyRule | ExternalIndexRule,
  evidence: SimpleEvidence,
  context: RuleContext,
): Trace {
  const published = awarded(context, evidence, { rule: rule.kind, label: context.label });
  if (published !== undefined) return published;
  if (typeof evidence === "boolean") {
    throw wrongEvidence(context, evidence, "{ points } as published, or a figure");
  }
  const of = rule.kind === "survey" ? 100 : rule.of;
  return evaluateProportional({ of }, requiredFigure(context, evidence), context);
}

/** The stretch that costs a fixed amount, then an amount for each day or occurrence after it. */
function stretched(count: Exact, rule: DeductionRule, context: RuleContext): Trace {
  const { first, points } = rule;
  const counted = measured(context, count);
  const each = constant(context, "điểm trừ mỗi lần", "points for each", points);
  if (first === undefined) return joint(context, "deduction", "product", counted, each);
  const nothing = { min: null, minInclusive: false, max: 0, maxInclusive: true };
  const something = { min: 0, minInclusive: false, max: null, maxInclusive: false };
  const base = table(
    context,
    "first-stretch",
    { kind: "tier", intervals: [nothing, something] },
    [
      ["0", ZERO],
      [`1–${first.upTo}`, exact(first.points, context.code)],
    ],
    { children: [counted] },
  );
  const upTo = constant(context, "mức đầu đến", "first stretch up to", first.upTo);
  const beyond = joint(context, "after", "difference", counted, upTo);
  const after = joint(
    context,
    "after",
    "greatest",
    beyond,
    constant(context, "không", "nothing", 0),
  );
  const further = joint(context, "deduction", "product", after, each);
  return joint(context, "deduction", "sum", base, further);
}

function taken(rule: DeductionRule, evidence: SimpleEvidence, context: RuleContext): Trace {
  if (rule.per !== undefined) {
    return stretched(requiredCount(context, evidence === true ? 1 : evidence), rule, context);
  }
  if (typeof evidence !== "boolean") {
    throw wrongEvidence(context, evidence, "true when the fault occurred, or false");
  }
  return table(
    context,
    "deduction",
    { kind: "all-of" },
    [
      ["điểm trừ / points taken", exact(rule.points, context.code)],
      ["không trừ / nothing taken", ZERO],
    ],
    { inputs: [{ name: context.code, value: String(evidence) }] },
  );
}

/** Points taken away: the deduction itself, or what is left of the points it is taken from. */
export function evaluateDeduction(
  rule: DeductionRule,
  evidence: SimpleEvidence,
  context: RuleContext,
): Trace {
  const all = taken(rule, evidence, context);
  const bounded = rule.cap === undefined ? all : capped(context, all, rule.cap);
  if (rule.from === undefined) return bounded;
  const from = constant(context, "điểm ban đầu", "points to start from", rule.from);
  const floor = constant(context, "không dưới", "not below", rule.floor ?? 0);
  const left = joint(context, "deduction", "difference", from, bounded);
  return joint(context, "floor", "greatest", left, floor);
}
