import { match, P } from "ts-pattern";
import { defined, type LocalizedText } from "../../text/index.js";
import {
  compareExact,
  divide,
  exact,
  multiply,
  subtract,
  toNumber,
  writeExact,
  ZERO,
  type Exact,
} from "../exact.js";
import { contains } from "../interval.js";
import { bestPoints, exactPoints, tierPoints } from "../rule/best-points.js";
import { describeInterval } from "../rule/describe-interval.js";
import { figureOfEvidence, type CriterionEvidence } from "../rule/evidence.js";
import type { DeductionRule, LevelPoints, ScoringRule, TiersRule } from "../rule/rule.js";
import type { FieldRole } from "./criteria-set.js";
import type { LeafScore, LeafStatus, Scorecard } from "./scorecard.js";

/** The nearest step that brings points. */
export interface NextStep {
  /** The points that the step adds. */
  readonly gain: number;
  /** What it takes, for people. */
  readonly needs: LocalizedText;
}

/** A node that has points left. */
export interface Gap {
  /** Its code. */
  readonly code: string;
  /** Its name. */
  readonly name: LocalizedText;
  /** What its field does to the total. */
  readonly role: FieldRole;
  /** Whether it was scored, or its evidence is missing. */
  readonly status: LeafStatus;
  /** Points so far. */
  readonly points: number;
  /** The points that could still be had: for a deduction, the points it took. */
  readonly recoverable: number;
  /** The nearest step, where the rule tells it. */
  readonly step?: NextStep;
}

interface Option {
  readonly points: Exact;
  readonly needs: LocalizedText;
}

function written(points: Exact): { vi: string; en: string } {
  const en = writeExact(points);
  return { vi: en.replace(".", ","), en };
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
    .with({ kind: P.union("countTimes", "proportional") }, (each) => [full(each, maximum)])
    .with({ kind: "linear" }, ({ from, to }) => {
      const { figure, points } = to.points >= from.points ? to : from;
      return [option(points, `đạt ${figure}`, `reach ${figure}`)];
    })
    .with({ kind: P.union("deduction", "survey", "externalIndex") }, () => [])
    .exhaustive();
}

/** The figure at which a rule in proportion brings all its points. */
function full(
  rule: Extract<ScoringRule, { kind: "countTimes" | "proportional" }>,
  maximum: number,
): Option {
  const points = bestPoints(rule, maximum);
  if (rule.kind === "proportional") {
    const each = exact(rule.points ?? maximum, "points");
    const figure = divide(multiply(points, exact(rule.of, "of")), each) ?? ZERO;
    const { vi, en } = written(figure);
    return { points, needs: { vi: `đạt ${vi}`, en: `reach ${en}` } };
  }
  const times = divide(points, exact(rule.pointsEach, "points")) ?? ZERO;
  const count = Math.ceil(toNumber(times));
  return { points, needs: { vi: `đủ ${count} lần`, en: `${count} in all` } };
}

/** How far a tier is from a figure; nothing for the tier that holds it. */
function distance(tier: TiersRule["tiers"][number], figure: Exact): Exact {
  if (contains(tier, figure)) return ZERO;
  const end =
    tier.min !== null && compareExact(figure, exact(tier.min, "min")) <= 0 ? tier.min : tier.max;
  if (end === null) return ZERO;
  const way = subtract(exact(end, "end"), figure);
  return way.numerator < 0n ? { ...way, numerator: -way.numerator } : way;
}

/** The tiers, nearest to the figure first where there is one. */
function tierOptions(
  rule: TiersRule,
  maximum: number,
  evidence: CriterionEvidence | undefined,
): readonly Option[] {
  const figure = evidence === undefined || evidence === true ? undefined : figureOfTier(evidence);
  const tiers = [...rule.tiers];
  if (figure !== undefined) {
    tiers.sort((one, other) => compareExact(distance(one, figure), distance(other, figure)));
  }
  return tiers.map((tier) => {
    const { vi, en } = describeInterval(tier, rule.metric);
    return {
      points: exactPoints(tierPoints(tier), maximum),
      needs: { vi: `đạt ${vi}`, en: `reach ${en}` },
    };
  });
}

function figureOfTier(evidence: CriterionEvidence): Exact | undefined {
  return evidence === false ? ZERO : figureOfEvidence("evidence", evidence);
}

/** The step that takes least: of tiers the nearest, of other outcomes the one just above. */
function stepOf(leaf: LeafScore, points: Exact): NextStep | undefined {
  const { rule, evidence } = leaf;
  const better = optionsOf(rule, leaf.maximum ?? 0, evidence).filter(
    (option) => compareExact(option.points, points) > 0,
  );
  const nearestFirst = rule.kind === "tiers" && evidence !== undefined;
  const [next] = nearestFirst
    ? better
    : [...better].sort((one, other) => compareExact(one.points, other.points));
  if (next === undefined) return undefined;
  return { gain: toNumber(subtract(next.points, points)), needs: next.needs };
}

function avoid(rule: DeductionRule, points: Exact): NextStep {
  const en = rule.per === "day" ? "not a day late" : "no such fault";
  const vi = rule.per === "day" ? "không chậm ngày nào" : "không để xảy ra vi phạm";
  return { gain: toNumber(points), needs: { vi, en } };
}

function gapOf(leaf: LeafScore, role: FieldRole): Gap | undefined {
  if (leaf.status === "not-applicable") return undefined;
  const { code, name, status } = leaf;
  const points = exact(leaf.points, code);
  const gap = { code, name, role, status, points: leaf.points };
  if (role === "deduction") {
    if (points.numerator <= 0n || leaf.rule.kind !== "deduction") return undefined;
    return { ...gap, recoverable: leaf.points, step: avoid(leaf.rule, points) };
  }
  const recoverable = subtract(bestPoints(leaf.rule, leaf.maximum ?? 0), points);
  if (recoverable.numerator <= 0n) return undefined;
  return { ...gap, recoverable: toNumber(recoverable), ...defined({ step: stepOf(leaf, points) }) };
}

/**
 * What would bring most: the nodes of a scorecard that have points left, the most first, each with
 * the nearest step where its rule tells it. A deduction is recovered by avoiding it. Points that
 * caps of a field or of the set would cut off are not looked at: each node stands for itself.
 *
 * @param card - The result of `evaluateCriteria`.
 * @returns The gaps, by points recoverable, then in the order of the set.
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
  return card.fields
    .flatMap(({ role, criteria }) =>
      criteria.flatMap(({ leaves }) => leaves.flatMap((leaf) => gapOf(leaf, role) ?? [])),
    )
    .sort((one, other) => other.recoverable - one.recoverable);
}
