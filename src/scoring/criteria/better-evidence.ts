import type { LocalizedText } from "../../text/index.js";
import * as exact from "../exact.js";
import { contains } from "../interval.js";
import { figureOfEvidence } from "../rule/context.js";
import { describeInterval } from "../rule/describe-interval.js";
import type { CriterionEvidence, SimpleEvidence } from "../rule/evidence.js";
import { bestPoints } from "../rule/points.js";
import type {
  ConjunctionRule,
  DeductionRule,
  FormulaTier,
  LevelsRule,
  PerCountRule,
  ProportionalFormula,
  ScoringRule,
  SimpleRule,
  Tier,
  TiersRule,
} from "../rule/rule.js";
import { nearestIn, roundFigures, writable } from "./figures-within.js";

/** Evidence that a rule could be shown, and what it takes, for people. */
export interface Chance<Evidence = SimpleEvidence> {
  readonly evidence: Evidence;
  readonly needs: LocalizedText;
  /** The figure of it, where it is one. */
  readonly figure?: exact.Exact;
}

/** What stands against a rule so far. */
interface Standing {
  /** The evidence; absent where there is none. */
  readonly evidence: CriterionEvidence | undefined;
  /** The most points of the criterion, where it has a maximum. */
  readonly maximum: number | undefined;
  /** Whether every step on the way is looked at, not only its end. */
  readonly fine: boolean;
}

type Chances = Generator<Chance>;

function words(figure: exact.Exact): LocalizedText {
  const en = exact.writeExact(figure);
  return { vi: en.replace(".", ","), en };
}

function figureOf({ evidence }: Standing): exact.Exact | undefined {
  if (evidence === false) return exact.ZERO;
  return evidence === undefined ? undefined : figureOfEvidence({ code: "", evidence }, true);
}

/** A figure as evidence: of a part of a whole, the whole number of parts that is enough. */
function shown(figure: exact.Exact, { evidence }: Standing): SimpleEvidence {
  const plain = exact.toNumber(figure);
  if (typeof evidence !== "object" || !("whole" in evidence)) return plain;
  const { whole } = evidence;
  const now = figureOfEvidence({ code: "", evidence }, true) ?? exact.ZERO;
  const parts = exact.multiply(figure, exact.amount(whole, "whole"));
  const exactly = exact.toNumber(exact.divide(parts, exact.HUNDRED) ?? exact.ZERO);
  const part = exact.compareExact(now, figure) < 0 ? Math.ceil(exactly) : Math.floor(exactly);
  return { part, whole };
}

function reach(figure: exact.Exact, standing: Standing, sign = ""): Chance {
  const { vi, en } = words(figure);
  const needs = { vi: `đạt ${vi}${sign}`, en: `reach ${en}${sign}` };
  return { evidence: shown(figure, standing), needs, figure };
}

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
  const bounds = [cap, maximum].flatMap((bound) => bound ?? []);
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

function* countChances(rule: PerCountRule, standing: Standing): Chances {
  const most = bestPoints(rule, standing.maximum ?? 0);
  const times = exact.divide(most, exact.amount(rule.pointsEach, "points"));
  if (times === undefined || times.numerator <= 0n) return;
  const full = Math.ceil(exact.toNumber(times));
  const some = (count: exact.Exact): Chance => {
    const en = exact.writeExact(count);
    const needs = { vi: `đủ ${en} lần`, en: `${en} in all` };
    return { evidence: exact.toNumber(count), needs, figure: count };
  };
  yield some(exact.whole(full));
  if (!standing.fine) return;
  const now = figureOf(standing) ?? exact.ZERO;
  for (const count of roundFigures(now, exact.whole(full), true)) yield some(count);
}

function* faultChances({ per }: DeductionRule, standing: Standing): Chances {
  if (per === undefined) {
    yield { evidence: false, needs: { vi: "không để xảy ra vi phạm", en: "no such fault" } };
    return;
  }
  const none =
    per === "day"
      ? { vi: "không chậm ngày nào", en: "not a day late" }
      : { vi: "không để xảy ra vi phạm", en: "no such fault" };
  yield { evidence: 0, needs: none, figure: exact.ZERO };
  const now = standing.evidence === true ? exact.ONE : figureOf(standing);
  if (!standing.fine || now === undefined) return;
  for (const count of roundFigures(now, exact.ZERO, true)) {
    const en = exact.writeExact(count);
    const unit = per === "day" ? { vi: "ngày", en: "days late" } : { vi: "lần", en: "times" };
    const needs = { vi: `chỉ còn ${en} ${unit.vi}`, en: `${en} ${unit.en} at most` };
    yield { evidence: exact.toNumber(count), needs, figure: count };
  }
}

/** The figure of a formula tier that brings most, and where asked for those on the way to it. */
function* formulaChances(
  tier: FormulaTier,
  rule: TiersRule,
  standing: Standing,
): Generator<exact.Exact> {
  const whole = isWhole(rule);
  const near = nearestIn(aboveNothing(tier, rule), figureOf(standing), whole);
  if (near === undefined) return;
  yield near;
  const full = fullFigure(tier.formula, standing.maximum);
  if (full === undefined) return;
  const last = nearestIn(tier, whole ? exact.whole(Math.ceil(exact.toNumber(full))) : full, whole);
  if (last === undefined) return;
  const end = writable(last);
  // Where the next tier begins at the open end of this one, its beginning is the step.
  const next = tier.max === null ? undefined : exact.amount(tier.max, "end");
  const isTaken =
    next !== undefined && !contains(tier, next) && rule.tiers.some((each) => contains(each, next));
  const isLast = next !== undefined && exact.compareExact(full, next) < 0;
  if (contains(tier, end) && (!isTaken || isLast)) yield end;
  if (standing.fine) yield* roundFigures(near, last, whole);
}

function isWhole({ metric }: TiersRule): boolean {
  return metric === "count" || metric === "days";
}

function signOf({ metric }: TiersRule): string {
  return metric === "percent" ? "%" : "";
}

/** The figures of a tier; without nought, where a table has an outcome of its own for it. */
function aboveNothing(tier: Tier, { metric, otherwise }: TiersRule): Tier {
  const own = otherwise !== undefined && metric !== "days" && tier.min === null;
  return own ? { ...tier, min: 0 } : tier;
}

function* tierChances(rule: TiersRule, standing: Standing): Chances {
  const now = figureOf(standing);
  for (const tier of rule.tiers) {
    if ("formula" in tier) {
      for (const figure of formulaChances(tier, rule, standing)) {
        yield reach(figure, standing, signOf(rule));
      }
      continue;
    }
    const figure = nearestIn(aboveNothing(tier, rule), now, isWhole(rule));
    if (figure === undefined) continue;
    const { vi, en } = describeInterval(tier, rule.metric);
    const needs = { vi: `đạt ${vi}`, en: `reach ${en}` };
    yield { evidence: shown(figure, standing), needs, figure };
  }
  yield* otherwiseChances(rule, standing);
}

/** The outcome of a table that stands beside its tiers: nothing at all, or less than any tier. */
function* otherwiseChances(rule: TiersRule, standing: Standing): Chances {
  const { tiers, metric, otherwise } = rule;
  if (otherwise === undefined) return;
  const nothing = { vi: "không phát sinh", en: "nothing of the kind" };
  if (metric === "days")
    yield { evidence: false, needs: { vi: "không thực hiện", en: "not done" } };
  else if (tiers.some(({ min }) => min === null)) {
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
    yield { evidence: shown(figure, standing), needs, figure };
  }
}

function byBeginning(one: Tier, other: Tier): number {
  return (one.min ?? 0) - (other.min ?? 0) || Number(other.minInclusive) - Number(one.minInclusive);
}

/** What the survey or another index would have to say: points where it gave points, else a rate. */
function* publishedChances(of: number, name: LocalizedText, standing: Standing): Chances {
  const { evidence, maximum = 0, fine } = standing;
  const asPoints = typeof evidence === "object" && "points" in evidence;
  const give = (figure: exact.Exact): Chance => {
    const { vi, en } = words(figure);
    const value = exact.toNumber(figure);
    return asPoints
      ? {
          evidence: { points: value },
          needs: { vi: `${name.vi} đạt ${vi} điểm`, en: `${name.en} gives ${en} points` },
        }
      : {
          evidence: shown(figure, standing),
          needs: { vi: `${name.vi} đạt ${vi}`, en: `${name.en} reaches ${en}` },
          figure,
        };
  };
  const end = exact.amount(asPoints ? maximum : of, "end");
  yield give(end);
  if (!fine) return;
  const now = asPoints ? exact.amount(evidence.points ?? 0, "points") : figureOf(standing);
  for (const figure of roundFigures(now ?? exact.ZERO, end, false)) yield give(figure);
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
      return yield* conditionChances(rule, standing);
    case "levels":
      return yield* levelChances(rule);
    case "tiers":
      return yield* tierChances(rule, standing);
    case "countTimes":
      return yield* countChances(rule, standing);
    case "deduction":
      return yield* faultChances(rule, standing);
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
      return yield* publishedChances(100, { vi: "kết quả điều tra", en: "the survey" }, standing);
    case "externalIndex": {
      const name = rule.index.toUpperCase();
      return yield* publishedChances(
        rule.of,
        { vi: `chỉ số ${name}`, en: `the index ${name}` },
        standing,
      );
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
