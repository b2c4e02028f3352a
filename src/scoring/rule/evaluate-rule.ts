import type { Trace } from "../trace.js";
import { requiredFigure, type RuleContext } from "./context.js";
import {
  evaluateDeduction,
  evaluateLine,
  evaluatePerCount,
  evaluateProportional,
  evaluatePublished,
} from "./evaluate-formulas.js";
import { evaluateCondition, evaluateLevels } from "./evaluate-outcomes.js";
import { evaluateTiers } from "./evaluate-tiers.js";
import { wrongEvidence, type CriterionEvidence, type SimpleEvidence } from "./evidence.js";
import type { ScoringRule, SimpleRule } from "./rule.js";

function evaluateSimple(rule: SimpleRule, evidence: SimpleEvidence, context: RuleContext): Trace {
  switch (rule.kind) {
    case "boolean":
    case "conjunction":
      return evaluateCondition(rule, evidence, context);
    case "levels":
      return evaluateLevels(rule, evidence, context);
    case "tiers":
      return evaluateTiers(rule, evidence, context);
    case "countTimes":
      return evaluatePerCount(rule, evidence, context);
    case "deduction":
      return evaluateDeduction(rule, evidence, context);
    case "proportional":
      return evaluateProportional(rule, requiredFigure(evidence, context), context);
    case "linear":
      return evaluateLine(rule, evidence, context);
    case "survey":
      return evaluatePublished({ kind: "survey", of: 100 }, evidence, context);
    case "externalIndex":
      return evaluatePublished(rule, evidence, context);
  }
}

/**
 * The points that evidence brings under a rule, as a trace; the trace has no figure when the
 * evidence falls in a hole of a tier table.
 *
 * @throws ChisoError `invalid-data` when the evidence is not of the kind that the rule asks for.
 */
export function evaluateRule(
  rule: ScoringRule,
  evidence: CriterionEvidence,
  context: RuleContext,
): Trace {
  const given = typeof evidence === "object" && "when" in evidence ? evidence : undefined;
  if (rule.kind === "cases") {
    const chosen = rule.cases.find(({ when }) => when === given?.when);
    if (given === undefined || chosen === undefined) {
      const names = rule.cases.map(({ when }) => JSON.stringify(when)).join(", ");
      throw wrongEvidence(context.code, evidence, `{ when, evidence } with when one of ${names}`);
    }
    return evaluateSimple(chosen.rule, given.evidence, context);
  }
  if (typeof evidence === "object" && "when" in evidence) {
    throw wrongEvidence(context.code, evidence, `evidence for a rule of kind ${rule.kind}`);
  }
  return evaluateSimple(rule, evidence, context);
}
