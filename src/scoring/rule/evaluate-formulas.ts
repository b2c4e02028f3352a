import * as build from "../build-trace.js";
import { amount, compareExact, ZERO, type Exact } from "../exact.js";
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
  return build.rounded(capped(context, product, cap), rounding);
}

/** Points for each counted thing. */
export function evaluatePerCount(rule: PerCountRule, context: RuleContext): Trace {
  const count = measured(context, requiredCount(context));
  const each = constant(context, "điểm mỗi lần", "points for each", rule.pointsEach);
  return capped(context, joint(context, "countTimes", "product", count, each), rule.cap);
}

/** A straight line, y0 + (x − x0) / (x1 − x0) · (y1 − y0), with x kept between its ends. */
export function evaluateLine({ from, to }: LinearRule, context: RuleContext): Trace {
  const join = joint.bind(undefined, context, "linear");
  const start = constant.bind(undefined, context, "đầu đoạn thẳng", "start of the line");
  const end = constant.bind(undefined, context, "cuối đoạn thẳng", "end of the line");
  const [first, lowest] = [start(from.figure), start(from.points)];
  const last = end(to.figure);
  const figure = measured(context, requiredFigure(context));
  const kept = join("least", join("greatest", figure, first), last);
  const way = join("quotient", join("difference", kept, first), join("difference", last, first));
  const climb = join("difference", end(to.points), lowest);
  return join("sum", lowest, join("product", way, climb));
}

/** Points of the survey or of another index: as published, or a rate of the maximum. */
export function evaluatePublished(
  rule: SurveyRule | ExternalIndexRule,
  context: RuleContext,
): Trace {
  const published = awarded(context, { rule: rule.kind, label: context.label });
  if (published !== undefined) return published;
  if (typeof context.evidence === "boolean") {
    throw wrongEvidence(context, "{ points } as published, or a figure");
  }
  const of = rule.kind === "survey" ? 100 : rule.of;
  return evaluateProportional({ of }, requiredFigure(context), context);
}

/** The stretch that costs a fixed amount, then an amount for each day or occurrence after it. */
function stretched(count: Exact, rule: DeductionRule, context: RuleContext): Trace {
  const { first, points } = rule;
  const counted = measured(context, count);
  const each = constant(context, "điểm trừ mỗi lần", "points for each", points);
  if (first === undefined) return joint(context, "deduction", "product", counted, each);
  const nothing = { min: null, minInclusive: false, max: 0, maxInclusive: true };
  const something = { min: 0, minInclusive: false, max: null, maxInclusive: false };
  const rows = [
    ["0", ZERO],
    [`1–${first.upTo}`, amount(first.points, context.code)],
  ] as const;
  const operation = { kind: "tier", intervals: [nothing, something] } as const;
  const base = table(context, "first-stretch", operation, rows, { children: [counted] });
  const upTo = constant(context, "mức đầu đến", "first stretch up to", first.upTo);
  const beyond = joint(context, "after", "difference", counted, upTo);
  const none = constant(context, "không", "nothing", 0);
  const after = joint(context, "after", "greatest", beyond, none);
  const further = joint(context, "deduction", "product", after, each);
  return joint(context, "deduction", "sum", base, further);
}

function taken(rule: DeductionRule, context: RuleContext): Trace {
  const { code, evidence } = context;
  if (rule.per !== undefined) {
    const once = evidence === true ? { ...context, evidence: 1 } : context;
    return stretched(requiredCount(once), rule, context);
  }
  if (typeof evidence !== "boolean") {
    throw wrongEvidence(context, "true when the fault occurred, or false");
  }
  const rows = [
    ["điểm trừ / points taken", amount(rule.points, code)],
    ["không trừ / nothing taken", ZERO],
  ] as const;
  const inputs = [{ name: code, value: String(evidence) }];
  return table(context, "deduction", { kind: "all-of" }, rows, { inputs });
}

/** Points taken away: the deduction itself, or what is left of the points it is taken from. */
export function evaluateDeduction(rule: DeductionRule, context: RuleContext): Trace {
  const all = taken(rule, context);
  const bounded = rule.cap === undefined ? all : capped(context, all, rule.cap);
  if (rule.from === undefined) return bounded;
  const from = constant(context, "điểm ban đầu", "points to start from", rule.from);
  const floor = constant(context, "không dưới", "not below", rule.floor ?? 0);
  const left = joint(context, "deduction", "difference", from, bounded);
  const kept = joint(context, "floor", "greatest", left, floor);
  const { beyond } = rule;
  if (beyond === undefined) return kept;
  const count = requiredCount(context.evidence === true ? { ...context, evidence: 1 } : context);
  const far = compareExact(count, amount(beyond.above, context.code)) > 0;
  const limit = { min: null, minInclusive: false, max: beyond.above, maxInclusive: true };
  const further = { min: beyond.above, minInclusive: false, max: null, maxInclusive: false };
  const rows = [
    [`≤ ${beyond.above}`, "công thức / formula"],
    [`> ${beyond.above}`, amount(beyond.points, context.code)],
  ] as const;
  const operation = { kind: "tier", intervals: [limit, further] } as const;
  const children = far ? [measured(context, count)] : [measured(context, count), kept];
  return table(context, "deduction", operation, rows, { children });
}
