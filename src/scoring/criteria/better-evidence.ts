import { indexLabel } from "../../indices/index.js";
import * as exact from "../exact.js";
import { contains } from "../interval.js";
import { describeInterval } from "../rule/describe-interval.js";
import type { CriterionEvidence } from "../rule/evidence.js";
import { noughtIsNothing } from "../rule/nothing-done.js";
import { tierPoints } from "../rule/points.js";
import type {
  ConjunctionRule,
  FormulaTier,
  LevelsRule,
  ProportionalFormula,
  ScoringRule,
  SimpleRule,
  Tier,
  TiersRule,
} from "../rule/rule.js";
import {
  countChances,
  faultChances,
  figureOf,
  publishedChances,
  reach,
  shown,
  type Chance,
  type Chances,
  type Standing,
} from "./counted-evidence.js";
import { nearestIn, roundFigures, writable } from "./figures-within.js";

/** A way along figures to the one that brings most: its end, and where asked for the steps to it. */
function* wayTo(end: exact.Exact, whole: boolean, standing: Standing): Chances {
  yield reach(end, standing);
  if (!standing.fine) return;
  const steps = roundFigures(figureOf(standing) ?? exact.ZERO, end, whole);
  for (const figure of steps) yield reach(figure, standing);
}

/** The figure at which a formula brings all that it can. */
function fullFigure(
  { of, points, cap }: Omit<ProportionalFormula, "kind">,
  maximum: number | undefined,
): exact.Exact | undefined {
  const full = exact.amount(points ?? maximum ?? 0, "points");
  // Of a hundred per cent no more can be reached.
  const stated = cap ?? (of === 100 ? points : undefined);
  const bounds = [stated, maximum].flatMap((bound) => bound ?? []);
  const bound = bounds.length === 0 ? full : exact.amount(Math.min(...bounds), "bound");
  return exact.divide(exact.multiply(bound, exact.amount(of, "of")), full);
}

function* conditionChances({ allOf }: ConjunctionRule, { evidence }: Standing): Chances {
  const held = typeof evidence === "object" && "conditions" in evidence ? evidence.conditions : {};
  const open = allOf.filter((name) => held[name] !== true);
  const met = open.join("; ");
  yield { evidence: true, needs: { vi: met, en: met } };
  yield { evidence: false, needs: { vi: "không đạt", en: "not met" } };
}

function* levelChances({ levels }: LevelsRule): Chances {
  for (const { key, label, points } of levels) {
    const bounded = typeof points === "object" && "upTo" in points;
    const evidence = bounded ? { level: key, points: points.upTo } : key;
    yield { evidence, needs: { vi: label, en: label } };
  }
}

/** Whether at the open end of a formula tier another begins that brings no less: that is the step. */
function isBesideBetter(
  tier: FormulaTier,
  { tiers, metric }: TiersRule,
  { maximum }: Standing,
): boolean {
  const { max } = tier;
  if (max === null) return false;
  const end = exact.amount(max, "end");
  const next = tiers.find((each) => each !== tier && contains(each, end));
  if (next === undefined || contains(tier, end)) return false;
  const limit = tierPoints(tier, metric, maximum);
  return exact.compareExact(tierPoints(next, metric, maximum), limit) >= 0;
}

/** The figure of a formula tier that brings most, and where asked for those on the way to it. */
function* formulaChances(
  tier: FormulaTier,
  rule: TiersRule,
  standing: Standing,
): Generator<exact.Exact> {
  const whole = isWhole(rule);
  const near = nearestIn(aboveNothing(tier, rule, standing), figureOf(standing), whole);
  if (near === undefined) return;
  yield near;
  const full = fullFigure(tier.formula, standing.maximum);
  if (full === undefined) return;
  const last = nearestIn(tier, whole ? exact.whole(Math.ceil(exact.toNumber(full))) : full, whole);
  if (last === undefined) return;
  const end = writable(last);
  if (contains(tier, end) && !isBesideBetter(tier, rule, standing)) yield end;
  if (standing.fine) yield* roundFigures(near, last, whole);
}

function isWhole({ metric }: TiersRule): boolean {
  return metric === "count" || metric === "days";
}

function signOf({ metric }: TiersRule): string {
  return metric === "percent" ? "%" : "";
}

/** The figures of a tier; without nought, where a table has an outcome of its own for it. */
function aboveNothing(tier: Tier, rule: TiersRule, { maximum }: Standing): Tier {
  const own = tier.min === null && noughtIsNothing(rule, maximum);
  return own ? { ...tier, min: 0 } : tier;
}

function* tierChances(rule: TiersRule, standing: Standing): Chances {
  const now = figureOf(standing);
  for (const tier of rule.tiers) {
    if ("formula" in tier) {
      for (const figure of formulaChances(tier, rule, standing)) {
        yield reach(figure, standing, signOf(rule), (each) => contains(tier, each));
      }
      continue;
    }
    const figure = nearestIn(aboveNothing(tier, rule, standing), now, isWhole(rule));
    if (figure === undefined) continue;
    const { vi, en } = describeInterval(tier, rule.metric);
    const needs = { vi: `đạt ${vi}`, en: `reach ${en}` };
    const evidence = shown(figure, standing, (each) => contains(tier, each));
    yield { evidence, needs, figure };
  }
  yield* otherwiseChances(rule, standing);
}

/** The outcome of a table that stands beside its tiers: nothing at all, or less than any tier. */
function* otherwiseChances(rule: TiersRule, standing: Standing): Chances {
  const { tiers, metric, otherwise } = rule;
  if (otherwise === undefined) return;
  const nothing = { vi: "không phát sinh", en: "nothing of the kind" };
  const open = metric === "days" || tiers.some(({ min }) => min === null);
  if (open && !noughtIsNothing(rule, standing.maximum))
    yield { evidence: false, needs: { vi: "không thực hiện", en: "not done" } };
  else if (open) {
    yield { evidence: false, needs: nothing, figure: exact.ZERO };
  } else {
    const [lowest] = [...tiers].sort(byBeginning);
    if (lowest?.min === undefined || lowest.min === null) return;
    const below = {
      min: null,
      minInclusive: false,
      max: lowest.min,
      maxInclusive: !lowest.minInclusive,
    };
    const figure = nearestIn(below, figureOf(standing), isWhole(rule));
    if (figure === undefined || figure.numerator <= 0n) {
      yield { evidence: false, needs: nothing, figure: exact.ZERO };
      return;
    }
    const { vi, en } = describeInterval(below, metric);
    const needs = { vi: `đạt ${vi}`, en: `reach ${en}` };
    const evidence = shown(figure, standing, (each) => contains(below, each));
    yield { evidence, needs, figure };
  }
}

function byBeginning(one: Tier, other: Tier): number {
  return (one.min ?? 0) - (other.min ?? 0) || Number(other.minInclusive) - Number(one.minInclusive);
}

function* simpleChances(rule: SimpleRule, standing: Standing): Chances {
  switch (rule.kind) {
    case "boolean": {
      const { label } = rule;
      yield { evidence: true, needs: { vi: label ?? "đạt yêu cầu", en: label ?? "met" } };
      const not = { vi: `không: ${label ?? "vi phạm"}`, en: `not: ${label ?? "met"}` };
      yield { evidence: false, needs: not };
      return;
    }
    case "conjunction":
      yield* conditionChances(rule, standing);
      return;
    case "levels":
      yield* levelChances(rule);
      return;
    case "tiers":
      yield* tierChances(rule, standing);
      return;
    case "countTimes":
      yield* countChances(rule, standing);
      return;
    case "deduction":
      yield* faultChances(rule, standing);
      return;
    case "proportional": {
      const full = fullFigure(rule, standing.maximum);
      if (full !== undefined) yield* wayTo(writable(full), false, standing);
      return;
    }
    case "linear": {
      const { from, to } = rule;
      // A line that falls may be better at its beginning, a deduction at the other end.
      for (const { figure } of [to, from]) {
        yield* wayTo(exact.amount(figure, "end"), false, standing);
      }
      return;
    }
    case "survey":
      yield* publishedChances(100, { vi: "kết quả điều tra", en: "the survey" }, standing);
      return;
    case "externalIndex": {
      yield* publishedChances(rule.of, indexLabel(rule.index), standing);
      return;
    }
  }
}

/**
 * Evidence that a rule could be shown instead of what it was: of each outcome what is nearest to the
 * evidence there is. What each brings is for the engine to say.
 *
 * @param rule - The rule.
 * @param standing - What stands so far.
 * @param circumstance - The circumstance that holds, for a rule of several; no other is looked at.
 */
export function* chancesOf(
  rule: ScoringRule,
  standing: Standing,
  circumstance: string | undefined,
): Generator<Chance<CriterionEvidence>> {
  if (rule.kind !== "cases") {
    yield* simpleChances(rule, standing);
    return;
  }
  const { evidence } = standing;
  const own = rule.cases.find(({ when }) => when === circumstance);
  if (own === undefined) return;
  const inner = typeof evidence === "object" && "when" in evidence ? evidence.evidence : evidence;
  for (const chance of simpleChances(own.rule, { ...standing, evidence: inner })) {
    yield { ...chance, evidence: { when: own.when, evidence: chance.evidence } };
  }
}
