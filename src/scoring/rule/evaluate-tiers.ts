import { incompleteTrace, tableTrace } from "../build-trace.js";
import { exact, type Exact } from "../exact.js";
import { contains, type Interval } from "../interval.js";
import type { Trace, TraceParameter } from "../trace.js";
import {
  headOf,
  measured,
  pointsOf,
  requiredCount,
  requiredFigure,
  tableRow,
  type RuleContext,
} from "./context.js";
import { describeInterval } from "./describe-interval.js";
import { evaluateProportional } from "./evaluate-formulas.js";
import type { SimpleEvidence } from "./evidence.js";
import type { Tier, TiersRule } from "./rule.js";

function nothingDone(rule: TiersRule, context: RuleContext): Trace {
  return tableTrace(
    headOf(context, "tiers"),
    { kind: "lookup", keys: ["none"] },
    {
      inputs: [{ name: context.code, value: "none" }],
      parameters: [
        tableRow(
          "không thực hiện / nothing done",
          exact(rule.otherwise ?? 0, context.code),
          context,
        ),
      ],
    },
  );
}

/**
 * A table that gives points for "không thực hiện" beside its lowest tier means by it the figure
 * nought; one whose lowest tier has an end of its own means all below that end.
 */
function isNothingDone(rule: TiersRule, figure: Exact): boolean {
  if (rule.otherwise === undefined) return false;
  const open = rule.tiers.some(({ min }) => min === null);
  if (open) return figure.numerator === 0n;
  return rule.tiers.every(({ min, minInclusive }) =>
    contains({ min: null, minInclusive: false, max: min, maxInclusive: !minInclusive }, figure),
  );
}

function bare({ min, minInclusive, max, maxInclusive }: Interval): Interval {
  return { min, minInclusive, max, maxInclusive };
}

function row(tier: Tier, rule: TiersRule, context: RuleContext): TraceParameter {
  const name = tier.label ?? describeInterval(tier, rule.metric).vi;
  if ("points" in tier) return tableRow(name, pointsOf(tier.points, context), context);
  return { name, value: "công thức / formula", source: context.source };
}

/** Points by the interval that a figure falls in; no figure when it falls in none. */
export function evaluateTiers(
  rule: TiersRule,
  evidence: SimpleEvidence,
  context: RuleContext,
): Trace {
  if (evidence === false && rule.otherwise !== undefined) return nothingDone(rule, context);
  const required = rule.metric === "count" ? requiredCount : requiredFigure;
  const figure = required(evidence, context);
  if (isNothingDone(rule, figure)) return nothingDone(rule, context);
  const tier = rule.tiers.find((each) => contains(each, figure));
  const children = [measured(figure, context)];
  if (tier === undefined)
    return incompleteTrace(headOf(context, "tiers"), [context.code], children);
  if ("formula" in tier) children.push(evaluateProportional(tier.formula, figure, context));
  return tableTrace(
    headOf(context, "tiers"),
    { kind: "tier", intervals: rule.tiers.map(bare) },
    { parameters: rule.tiers.map((each) => row(each, rule, context)), children },
  );
}
