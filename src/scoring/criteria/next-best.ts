import { defined, type LocalizedText } from "../../text/index.js";
import * as exact from "../exact.js";
import type { CriterionEvidence } from "../rule/evidence.js";
import { bestPoints } from "../rule/points.js";
import type { FieldRole } from "./criteria-set.js";
import { outcomesOf, ownRule, pointsNow, type Outcome } from "./outcomes.js";
import { requireScorecard } from "./scorecard-form.js";
import type { LeafScore, Scorecard } from "./scorecard.js";

/** The nearest step that brings points. */
export interface NextStep {
  /** The points that the step adds. */
  readonly gain: number;
  /** What it takes, for people. */
  readonly needs: LocalizedText;
  /** The points that the node then has. */
  readonly points: number;
  /** The evidence that brings them: `evaluateCriteria` gives the same points for it. */
  readonly evidence: CriterionEvidence;
}

/** A node that has points left. */
export interface Gap extends Pick<LeafScore, "code" | "name" | "status" | "points"> {
  /** What its field does to the total. */
  readonly role: FieldRole;
  /** The points that could still be had: for a deduction, the points it took. */
  readonly recoverable: number;
  /** The nearest step, where the rule tells it. */
  readonly step?: NextStep;
}

/** The step that takes least: along figures the nearest, of other outcomes the one just above. */
function nearestOf(outcomes: readonly Outcome[], alongFigures: boolean): Outcome | undefined {
  const [first] = [...outcomes].sort((one, other) => {
    const order =
      alongFigures && one.way !== undefined && other.way !== undefined
        ? exact.compareExact(one.way, other.way)
        : 0;
    return order || exact.compareExact(one.gain, other.gain);
  });
  return first;
}

/** What a step takes; where a formula counts, with the points that its figure gives. */
function needsOf({ needs: { vi, en }, points }: Outcome, counted: boolean): LocalizedText {
  if (!counted) return { vi, en };
  const written = String(Math.round(exact.toNumber(points) * 100) / 100);
  return { vi: `${vi} (${written.replace(".", ",")} điểm)`, en: `${en} (${written} points)` };
}

function gapOf(leaf: LeafScore, role: FieldRole): Gap | undefined {
  const { code, name, status, rule, points, maximum } = leaf;
  if (status === "not-applicable") return undefined;
  const gap = { code, name, role, status, points };
  const own = ownRule(leaf);
  if (own === undefined) {
    if (role === "deduction") return undefined;
    const best = bestPoints(rule, maximum ?? 0);
    const recoverable = exact.toNumber(exact.subtract(best, pointsNow(leaf)));
    return recoverable > 0 ? { ...gap, recoverable } : undefined;
  }
  const outcomes = outcomesOf(leaf, role);
  const next = nearestOf(outcomes, own.kind === "tiers");
  if (next === undefined) return undefined;
  const recoverable = outcomes.map((outcome) => outcome.gain).reduce(exact.greatest);
  const hasFormula = own.kind === "tiers" && own.tiers.some((tier) => "formula" in tier);
  const step = {
    gain: exact.toNumber(next.gain),
    needs: needsOf(next, hasFormula),
    points: exact.toNumber(next.points),
    evidence: next.evidence,
  };
  return { ...gap, recoverable: exact.toNumber(recoverable), ...defined({ step }) };
}

/**
 * What would bring most: the nodes of a scorecard that have points left, the most first, each with
 * the nearest step: the evidence it takes and the points that the rule gives for it. Of a rule of
 * several circumstances only that which holds is looked at. A deduction is recovered by avoiding it.
 * Points that caps of a field or of the set would cut off are not looked at: each node stands for
 * itself; `cheapestPoints` looks at the whole.
 *
 * @param card - The result of `evaluateCriteria`.
 * @returns The gaps, by points recoverable, then in the order of the set.
 * @throws ChisoError `invalid-data` for what is no scorecard.
 * @example
 * ```ts
 * import { defineCriteriaSet, evaluateCriteria, nextBest } from "chiso/scoring";
 * const rule = { kind: "boolean", points: 2, otherwise: 0, label: "Ban hành kịp thời" } as const;
 * const criteria = [{ code: "1.1", name: "Kế hoạch", maximum: 2, rule }];
 * const set = defineCriteriaSet({
 *   id: "example",
 *   title: "Ví dụ",
 *   source: { document: "Quyết định 01/QĐ-UBND", confidence: "reported" },
 *   maximum: 2,
 *   fields: [{ code: "1", name: "Chỉ đạo, điều hành", maximum: 2, criteria }],
 * });
 * nextBest(evaluateCriteria(set, { "1.1": false }))[0]?.step; // { gain: 2, points: 2, evidence: true, … }
 * ```
 */
export function nextBest(card: Scorecard): readonly Gap[] {
  const call = "nextBest(evaluateCriteria(set, evidence))";
  requireScorecard(card, call);
  return card.fields
    .flatMap(({ role, criteria }) =>
      criteria.flatMap(({ leaves }) => leaves.flatMap((leaf) => gapOf(leaf, role) ?? [])),
    )
    .sort((one, other) => other.recoverable - one.recoverable);
}
