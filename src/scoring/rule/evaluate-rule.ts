import * as build from "../build-trace.js";
import { amount, compareExact } from "../exact.js";
import { contains } from "../interval.js";
import type { Trace } from "../trace.js";
import {
  joint,
  measured,
  requiredCount,
  requiredFigure,
  table,
  wrongEvidence,
  type RuleContext,
} from "./context.js";
import { describeInterval } from "./describe-interval.js";
import {
  evaluateDeduction,
  evaluateLine,
  evaluatePerCount,
  evaluateProportional,
  evaluatePublished,
} from "./evaluate-formulas.js";
import { isLeast, isNothingDone } from "./nothing-done.js";
import { exactPoints } from "./points.js";
import type {
  BooleanRule,
  ConjunctionRule,
  LevelsRule,
  ScoringRule,
  SimpleRule,
  TiersRule,
} from "./rule.js";

function quoted(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(", ");
}

/** One condition, or several that must hold together. */
function evaluateCondition(rule: BooleanRule | ConjunctionRule, context: RuleContext): Trace {
  const { evidence } = context;
  const conditions = rule.kind === "conjunction" ? rule.allOf : [rule.label ?? context.code];
  const answers =
    typeof evidence === "object" && "conditions" in evidence ? evidence.conditions : undefined;
  const inputs = conditions.map((name) => {
    const holds = answers === undefined ? evidence : answers[name];
    if (typeof holds === "boolean") return { name, value: String(holds) };
    const accepted = `true, false, or { conditions } with ${quoted(conditions)}`;
    throw wrongEvidence(context, accepted);
  });
  const rows = [
    ["đạt / met", exactPoints(rule.points, context.maximum)],
    ["không đạt / not met", exactPoints(rule.otherwise)],
  ] as const;
  return table(context, rule.kind, { kind: "all-of" }, rows, { inputs });
}

/** One of several named outcomes; the points of a level "up to" a bound are awarded. */
function evaluateLevels({ levels }: LevelsRule, context: RuleContext): Trace {
  const { code, maximum, evidence } = context;
  const given = typeof evidence === "object" && "level" in evidence ? evidence : undefined;
  const named = given === undefined ? evidence : given.level;
  const keys = levels.map(({ key }) => key);
  const level =
    levels.find(({ key }) => key === named) ?? levels.find(({ label }) => label === named);
  if (level === undefined) {
    throw wrongEvidence(context, `one of the levels ${quoted(keys)}`);
  }
  const rows = levels.map(({ label, points }) => [label, exactPoints(points, maximum)] as const);
  const inputs = [{ name: code, value: level.key }];
  const bound = table(context, "levels", { kind: "lookup", keys }, rows, { inputs });
  const { points } = level;
  if (typeof points !== "object" || !("upTo" in points)) return bound;
  const awarded = given?.points === undefined ? undefined : amount(given.points, code);
  const { upTo, atLeast = 0 } = points;
  if (awarded === undefined || compareExact(awarded, amount(atLeast, code)) < 0) {
    const accepted = `{ level, points } with points from ${atLeast} to ${upTo}`;
    throw wrongEvidence(context, accepted);
  }
  const award = build.given(
    build.head("awarded-points", "điểm được chấm", "points awarded"),
    code,
    awarded,
  );
  return joint(context, "levels", "least", award, bound);
}

/** Points by the interval that a figure falls in; no figure when it falls in none. */
function evaluateTiers(rule: TiersRule, context: RuleContext): Trace {
  const { metric, tiers, otherwise } = rule;
  const { code, label, maximum, evidence } = context;
  const days = metric === "days";
  const required = metric === "count" || days ? requiredCount : requiredFigure;
  const nothing = evidence === false && otherwise !== undefined;
  const figure = nothing ? amount(0, code) : required(context, days);
  if (otherwise !== undefined && (nothing || (!days && isNothingDone(rule, figure, maximum)))) {
    const rows = [["không thực hiện / nothing done", exactPoints(otherwise)]] as const;
    const inputs = [{ name: code, value: "none" }];
    return table(context, "tiers", { kind: "lookup", keys: ["none"] }, rows, { inputs });
  }
  const tier = tiers.find((each) => contains(each, figure));
  // Where fewer days late or fewer faults bring more, nought is the best, and not nothing done.
  if (evidence === false && tier !== undefined && !isLeast(tier, rule, maximum)) {
    throw wrongEvidence(context, "a figure: what is not done at all the rule does not say");
  }
  const children = [measured(context, figure)];
  if (tier === undefined) return build.incomplete({ rule: "tiers", label }, [code], children);
  if ("formula" in tier) children.push(evaluateProportional(tier.formula, figure, context));
  const intervals = tiers.map(({ min, minInclusive, max, maxInclusive }) => {
    return { min, minInclusive, max, maxInclusive };
  });
  const rows = tiers.map((each) => {
    const name = each.label ?? describeInterval(each, metric).vi;
    const points = "points" in each ? exactPoints(each.points, maximum) : "công thức / formula";
    return [name, points] as const;
  });
  return table(context, "tiers", { kind: "tier", intervals }, rows, { children });
}

function evaluateSimple(rule: SimpleRule, context: RuleContext): Trace {
  switch (rule.kind) {
    case "boolean":
    case "conjunction":
      return evaluateCondition(rule, context);
    case "levels":
      return evaluateLevels(rule, context);
    case "tiers":
      return evaluateTiers(rule, context);
    case "countTimes":
      return evaluatePerCount(rule, context);
    case "deduction":
      return evaluateDeduction(rule, context);
    case "proportional":
      return evaluateProportional(rule, requiredFigure(context), context);
    case "linear":
      return evaluateLine(rule, context);
    case "survey":
    case "externalIndex":
      return evaluatePublished(rule, context);
  }
}

/**
 * The points that evidence brings under a rule, as a trace; the trace has no figure when the
 * evidence falls in a hole of a tier table.
 *
 * @throws ChisoError `invalid-data` when the evidence is not of the kind that the rule asks for.
 */
export function evaluateRule(rule: ScoringRule, context: RuleContext): Trace {
  const { evidence } = context;
  const given = typeof evidence === "object" && "when" in evidence ? evidence : undefined;
  if (rule.kind !== "cases") {
    if (given === undefined) return evaluateSimple(rule, context);
    throw wrongEvidence(context, `evidence for a rule of kind ${rule.kind}`);
  }
  const chosen = rule.cases.find(({ when }) => when === given?.when);
  if (given !== undefined && chosen !== undefined) {
    return evaluateSimple(chosen.rule, { ...context, evidence: given.evidence });
  }
  const names = quoted(rule.cases.map(({ when }) => when));
  throw wrongEvidence(context, `{ when, evidence } with when one of ${names}`);
}
