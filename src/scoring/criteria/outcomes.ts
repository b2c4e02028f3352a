import type { LocalizedText } from "../../text/index.js";
import * as build from "../build-trace.js";
import { ARITHMETIC } from "../data/arithmetic-source.js";
import * as exact from "../exact.js";
import { figureOfEvidence } from "../rule/context.js";
import { evaluateRule } from "../rule/evaluate-rule.js";
import type { CriterionEvidence } from "../rule/evidence.js";
import type { SimpleRule } from "../rule/rule.js";
import { chancesOf } from "./better-evidence.js";
import type { Chance } from "./counted-evidence.js";
import type { FieldRole } from "./criteria-set.js";
import type { LeafScore } from "./scorecard.js";

/** Something better that a criterion can come to. */
export interface Outcome {
  /** The evidence that brings it. */
  readonly evidence: CriterionEvidence;
  /** The points that the engine gives for this evidence. */
  readonly points: exact.Exact;
  /** The points gained; of a deduction those no longer taken. */
  readonly gain: exact.Exact;
  /** What it takes, for people. */
  readonly needs: LocalizedText;
  /** How far the figure is from that reached; absent where it is none. */
  readonly way?: exact.Exact;
}

/** The points of a criterion for other evidence. */
function pointsOf(leaf: LeafScore, evidence: CriterionEvidence): exact.Exact | undefined {
  const { code, name: label, maximum, rule } = leaf;
  const context = { code, label, source: ARITHMETIC, evidence };
  const bounded = maximum === undefined ? context : { ...context, maximum };
  return build.valueOf(evaluateRule(rule, bounded));
}

/** The points of a criterion as they are, not as a number shows them. */
export function pointsNow({ trace }: LeafScore): exact.Exact {
  return build.valueOf(trace) ?? exact.ZERO;
}

/** The circumstance that is known to hold for a rule of several. */
function circumstanceOf({ evidence, circumstance }: LeafScore): string | undefined {
  return typeof evidence === "object" && "when" in evidence ? evidence.when : circumstance;
}

/** The rule that holds: of several, that of the circumstance; absent where this is not known. */
export function ownRule(leaf: LeafScore): SimpleRule | undefined {
  const { rule } = leaf;
  if (rule.kind !== "cases") return rule;
  const circumstance = circumstanceOf(leaf);
  return rule.cases.find(({ when }) => when === circumstance)?.rule;
}

function figureShown({ evidence }: LeafScore): exact.Exact | undefined {
  const own = typeof evidence === "object" && "when" in evidence ? evidence.evidence : evidence;
  if (own === false) return exact.ZERO;
  return own === undefined ? undefined : figureOfEvidence({ code: "", evidence: own }, true);
}

function toOutcome(
  leaf: LeafScore,
  role: FieldRole,
  { evidence, needs, figure }: Chance<CriterionEvidence>,
): Outcome | undefined {
  const points = pointsOf(leaf, evidence);
  if (points === undefined) return undefined;
  const now = pointsNow(leaf);
  const gain = role === "deduction" ? exact.subtract(now, points) : exact.subtract(points, now);
  if (gain.numerator <= 0n) return undefined;
  const reached = figureShown(leaf);
  const outcome = { evidence, points, gain, needs };
  if (figure === undefined || reached === undefined) return outcome;
  return { ...outcome, way: exact.distanceOf(figure, reached) };
}

/**
 * What a criterion can still come to, each outcome with the points that the engine gives for it.
 *
 * @param leaf - The criterion as scored.
 * @param role - What its field does to the total.
 * @param fine - Whether steps on the way along figures are listed too.
 */
export function outcomesOf(leaf: LeafScore, role: FieldRole, fine = false): readonly Outcome[] {
  if (leaf.status === "not-applicable") return [];
  const { rule, evidence, maximum } = leaf;
  const chances = chancesOf(rule, { evidence, maximum, fine }, circumstanceOf(leaf));
  return [...chances].flatMap((chance) => toOutcome(leaf, role, chance) ?? []);
}
