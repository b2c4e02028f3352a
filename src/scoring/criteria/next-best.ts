import { match, P } from "ts-pattern";
import { defined, requireField, requireList, type LocalizedText } from "../../text/index.js";
import * as exact from "../exact.js";
import { contains } from "../interval.js";
import { figureOfEvidence } from "../rule/context.js";
import { describeInterval } from "../rule/describe-interval.js";
import type { CriterionEvidence } from "../rule/evidence.js";
import { bestPoints, exactPoints, tierPoints } from "../rule/points.js";
import type { LevelPoints, ScoringRule, Tier, TiersRule } from "../rule/rule.js";
import type { FieldRole } from "./criteria-set.js";
import type { LeafScore, Scorecard } from "./scorecard.js";

/** The nearest step that brings points. */
export interface NextStep {
  /** The points that the step adds. */
  readonly gain: number;
  /** What it takes, for people. */
  readonly needs: LocalizedText;
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

interface Option {
  readonly points: exact.Exact;
  readonly needs: LocalizedText;
}

function reach(points: exact.Exact, { vi, en }: LocalizedText): Option {
  return { points, needs: { vi: `đạt ${vi}`, en: `reach ${en}` } };
}

/** What each outcome of a rule takes, with the points it brings. */
function optionsOf(
  rule: ScoringRule,
  maximum: number,
  evidence: CriterionEvidence | undefined,
): readonly Option[] {
  const given = typeof evidence === "object" ? evidence : undefined;
  const option = (points: LevelPoints, vi: string, en = vi): Option => {
    return { points: exactPoints(points, maximum), needs: { vi, en } };
  };
  return match(rule)
    .returnType<readonly Option[]>()
    .with({ kind: "boolean" }, ({ points, label }) => [
      option(points, label ?? "đạt yêu cầu", label ?? "met"),
    ])
    .with({ kind: "conjunction" }, ({ points, allOf }) => {
      const held = given !== undefined && "conditions" in given ? given.conditions : {};
      return [option(points, allOf.filter((name) => held[name] !== true).join("; "))];
    })
    .with({ kind: "levels" }, ({ levels }) =>
      levels.map(({ label, points }) => option(points, label)),
    )
    .with({ kind: "tiers" }, (tiers) => tierOptions(tiers, maximum, evidence))
    .with({ kind: "cases" }, ({ cases }) => {
      if (given === undefined || !("when" in given)) return [];
      const chosen = cases.find(({ when }) => when === given.when);
      return chosen === undefined ? [] : optionsOf(chosen.rule, maximum, given.evidence);
    })
    .with({ kind: "countTimes" }, (each) => {
      const points = bestPoints(each, maximum);
      const times = exact.divide(points, exact.amount(each.pointsEach, "points")) ?? exact.ZERO;
      const count = Math.ceil(exact.toNumber(times));
      return [{ points, needs: { vi: `đủ ${count} lần`, en: `${count} in all` } }];
    })
    .with({ kind: "proportional" }, (each) => {
      const points = bestPoints(each, maximum);
      const full = exact.amount(each.points ?? maximum, "points");
      const en = exact.writeExact(
        exact.divide(exact.multiply(points, exact.amount(each.of, "of")), full) ?? exact.ZERO,
      );
      return [reach(points, { vi: en.replace(".", ","), en })];
    })
    .with({ kind: "linear" }, ({ from, to }) => {
      const { figure, points } = to.points >= from.points ? to : from;
      return [option(points, `đạt ${figure}`, `reach ${figure}`)];
    })
    .with({ kind: P.union("deduction", "survey", "externalIndex") }, () => [])
    .exhaustive();
}

/** How far a tier is from a figure; nothing for the tier that holds it. */
function wayTo(tier: Tier, figure: exact.Exact): exact.Exact {
  const { min, max } = tier;
  const end = min !== null && exact.compareExact(figure, exact.amount(min, "min")) <= 0 ? min : max;
  return end === null || contains(tier, figure)
    ? exact.ZERO
    : exact.distanceOf(exact.amount(end, "end"), figure);
}

/** The tiers, nearest to the figure first where there is one. */
function tierOptions(
  { tiers, metric }: TiersRule,
  maximum: number,
  shown: CriterionEvidence | undefined,
): readonly Option[] {
  const evidence = shown === false ? 0 : shown;
  const figure =
    evidence === undefined ? undefined : figureOfEvidence({ code: "evidence", evidence });
  const nearest =
    figure === undefined
      ? tiers
      : [...tiers].sort((one, other) =>
          exact.compareExact(wayTo(one, figure), wayTo(other, figure)),
        );
  return nearest.map((tier) =>
    reach(exactPoints(tierPoints(tier), maximum), describeInterval(tier, metric)),
  );
}

/** The step that takes least: of tiers the nearest, of other outcomes the one just above. */
function stepOf(leaf: LeafScore, points: exact.Exact): NextStep | undefined {
  const { rule, evidence } = leaf;
  const better = optionsOf(rule, leaf.maximum ?? 0, evidence).filter(
    (option) => exact.compareExact(option.points, points) > 0,
  );
  const nearestFirst = rule.kind === "tiers" && evidence !== undefined;
  if (!nearestFirst) better.sort((one, other) => exact.compareExact(one.points, other.points));
  const [next] = better;
  if (next === undefined) return undefined;
  return { gain: exact.toNumber(exact.subtract(next.points, points)), needs: next.needs };
}

function gapOf(leaf: LeafScore, role: FieldRole): Gap | undefined {
  const { code, name, status, rule, points } = leaf;
  if (status === "not-applicable") return undefined;
  const gap = { code, name, role, status, points };
  if (role === "deduction") {
    if (points <= 0 || rule.kind !== "deduction") return undefined;
    const needs =
      rule.per === "day"
        ? { vi: "không chậm ngày nào", en: "not a day late" }
        : { vi: "không để xảy ra vi phạm", en: "no such fault" };
    return { ...gap, recoverable: points, step: { gain: points, needs } };
  }
  const so = exact.amount(points, code);
  const recoverable = exact.toNumber(exact.subtract(bestPoints(rule, leaf.maximum ?? 0), so));
  if (recoverable <= 0) return undefined;
  return { ...gap, recoverable, ...defined({ step: stepOf(leaf, so) }) };
}

/**
 * What would bring most: the nodes of a scorecard that have points left, the most first, each with
 * the nearest step where its rule tells it. A deduction is recovered by avoiding it. Points that
 * caps of a field or of the set would cut off are not looked at: each node stands for itself.
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
 * nextBest(evaluateCriteria(set, { "1.1": false }))[0]?.recoverable; // 2
 * ```
 */
export function nextBest(card: Scorecard): readonly Gap[] {
  const call = "nextBest(evaluateCriteria(set, evidence))";
  requireField(card, "stages", "a scorecard of evaluateCriteria", call);
  requireList(card.fields, "object", call, "fields");
  return card.fields
    .flatMap(({ role, criteria }) =>
      criteria.flatMap(({ leaves }) => leaves.flatMap((leaf) => gapOf(leaf, role) ?? [])),
    )
    .sort((one, other) => other.recoverable - one.recoverable);
}
