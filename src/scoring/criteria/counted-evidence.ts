import type { LocalizedText } from "../../text/index.js";
import * as exact from "../exact.js";
import { figureOfEvidence } from "../rule/context.js";
import type { CriterionEvidence, SimpleEvidence } from "../rule/evidence.js";
import { bestPoints } from "../rule/points.js";
import type { DeductionRule, PerCountRule } from "../rule/rule.js";
import { roundFigures } from "./figures-within.js";

/** Evidence that a rule could be shown, and what it takes, for people. */
export interface Chance<Evidence = SimpleEvidence> {
  readonly evidence: Evidence;
  readonly needs: LocalizedText;
  /** The figure of it, where it is one. */
  readonly figure?: exact.Exact;
}

/** What stands against a rule so far. */
export interface Standing {
  /** The evidence; absent where there is none. */
  readonly evidence: CriterionEvidence | undefined;
  /** The most points of the criterion, where it has a maximum. */
  readonly maximum: number | undefined;
  /** Whether every step on the way is looked at, not only its end. */
  readonly fine: boolean;
}

export type Chances = Generator<Chance>;

function words(figure: exact.Exact): LocalizedText {
  const en = exact.writeExact(figure);
  return { vi: en.replace(".", ","), en };
}

/** The figure of the evidence so far. */
export function figureOf({ evidence }: Standing): exact.Exact | undefined {
  if (evidence === false) return exact.ZERO;
  return evidence === undefined ? undefined : figureOfEvidence({ code: "", evidence }, true);
}

/** Whether a figure may be given for another. */
type Held = (figure: exact.Exact) => boolean;

/** A figure as evidence: of a part of a whole, the whole number of parts that comes to it. */
export function shown(
  figure: exact.Exact,
  { evidence }: Standing,
  isHeld: Held = () => true,
): SimpleEvidence {
  const plain = exact.toNumber(figure);
  if (typeof evidence !== "object" || !("whole" in evidence)) return plain;
  const { whole } = evidence;
  const all = exact.amount(whole, "whole");
  const now = figureOfEvidence({ code: "", evidence }, true) ?? exact.ZERO;
  const exactly = exact.divide(exact.multiply(figure, all), exact.HUNDRED) ?? exact.ZERO;
  const [down, up] = [Math.floor(exact.toNumber(exactly)), Math.ceil(exact.toNumber(exactly))];
  const rising = exact.compareExact(now, figure) < 0;
  const part = (rising ? [up, down] : [down, up]).find((each) => {
    const share = exact.percentage(exact.whole(each), all);
    return share !== undefined && isHeld(share);
  });
  return part === undefined ? plain : { part, whole };
}

/** A figure to reach. */
export function reach(
  figure: exact.Exact,
  standing: Standing,
  sign = "",
  isHeld: Held = () => true,
): Chance {
  const { vi, en } = words(figure);
  const needs = { vi: `đạt ${vi}${sign}`, en: `reach ${en}${sign}` };
  return { evidence: shown(figure, standing, isHeld), needs, figure };
}

/** So many of what is counted. */
export function* countChances(rule: PerCountRule, standing: Standing): Chances {
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

/** Fewer faults, or fewer days late. */
export function* faultChances({ per }: DeductionRule, standing: Standing): Chances {
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

/** What the survey or another index would have to say: points where it gave points, else a rate. */
export function* publishedChances(of: number, name: LocalizedText, standing: Standing): Chances {
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
