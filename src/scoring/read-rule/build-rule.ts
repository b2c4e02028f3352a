import { at, take, type Lexicon } from "../../reading/index.js";
import { defined } from "../../text/index.js";
import { ruleFinding } from "../findings.js";
import { addAll, amount, toNumber } from "../exact.js";
import type { ShareOfMaximum } from "../rule/rule.js";
import { isFormula, isShare } from "./amount.js";
import type { Notes } from "./amount-notes.js";
import { withBothSides } from "./both-sides.js";
import { buildDays } from "./build-days.js";
import { buildDeduction, buildSteps, faultTable } from "./build-deduction.js";
import { buildLevels, mixed, type RuleSetting, type SimpleReading } from "./build-levels.js";
import { buildTable, toProportional } from "./build-table.js";
import {
  AMONG,
  AND,
  EACH,
  NONETHELESS,
  NOT_APPLICABLE,
  ONE_OF,
  OR,
  PERIODS,
} from "./data/rule-words.js";
import type { FormulaReading } from "./formula.js";
import { areCountedAlike, countedAlike } from "./counted-alike.js";
import { brings, conditionsOf, isMeasured, takesPoints, type Outcome } from "./outcomes.js";
import { areOfOneQuantity, deniesTheSame } from "./one-quantity.js";
import { goTo, numberAt, within, type Reader } from "./reader.js";
import { sideOf } from "./taken-points.js";

function fixedPoints(outcome: Outcome | undefined): number | ShareOfMaximum | undefined {
  const worth = outcome?.worth;
  if (worth === undefined || typeof worth === "number") return worth;
  return isShare(worth) ? worth : undefined;
}

/** "A và B: 1 điểm" against "không A hoặc không B: 0": both must hold. */
function bothMustHold(met: Outcome, unmet: Outcome, { reader }: RuleSetting): boolean {
  const has = ({ condition }: Outcome, phrase: Lexicon): boolean =>
    goTo(within(reader, condition), (place) => at(place, phrase));
  const oneOf = has(unmet, OR) || (has(unmet, ONE_OF) && has(unmet, AMONG));
  return has(met, AND) && !has(met, OR) && oneOf;
}

function buildCondition(outcomes: readonly Outcome[], setting: RuleSetting): SimpleReading {
  const [first, second] = outcomes;
  const reversed = first !== undefined && second !== undefined && brings(second) > brings(first);
  const met = reversed ? second : first;
  const unmet = reversed ? first : second;
  const points = fixedPoints(met);
  // Of points taken in part, all are left where the condition does not hold.
  const alone = met?.taken === true ? setting.maximum : 0;
  const otherwise = unmet === undefined ? alone : fixedPoints(unmet);
  if (met === undefined || points === undefined || typeof otherwise !== "number") {
    return buildLevels(outcomes);
  }
  // "Không có: 0 điểm" alone says nothing of what the other case brings.
  if (unmet === undefined && points === 0 && otherwise === 0) {
    const text = met.label;
    return { findings: [ruleFinding("points-not-stated", { text }, met.span)] };
  }
  if (unmet !== undefined && bothMustHold(met, unmet, setting)) {
    const allOf = conditionsOf(setting.reader, met.condition);
    if (allOf.length > 1) {
      return { rule: { kind: "conjunction", allOf, points, otherwise }, findings: [] };
    }
  }
  // "Thấp hơn 10% …: 0 điểm" beside words: a rule of one condition would lose its figure.
  if (unmet !== undefined && (isMeasured(unmet) || holdsAllTheSame(unmet))) {
    return buildLevels(outcomes);
  }
  const label = met.label === "" ? undefined : met.label;
  return { rule: { kind: "boolean", points, otherwise, ...defined({ label }) }, findings: [] };
}

/** `không có kế hoạch nhưng có công văn: 3 điểm`: less than the other case, and no mere denial. */
function holdsAllTheSame(unmet: Outcome): boolean {
  return brings(unmet) > 0 && NONETHELESS.test(unmet.label);
}

/** Two lines are one condition when one of them denies the other, or brings nothing. */
function isCondition(outcomes: readonly Outcome[]): boolean {
  const [first, second] = outcomes;
  if (first === undefined || outcomes.length > 2) return false;
  if (second === undefined) return true;
  const partial = outcomes.some(
    ({ worth }) => isShare(worth) && worth.share > 0 && worth.share < 1,
  );
  if (partial) return false;
  const denied = outcomes.some(({ polarity }) => polarity !== "positive");
  return denied || brings(first) > 0 !== brings(second) > 0;
}

function buildPerCount(outcomes: readonly Outcome[], { reader }: RuleSetting): SimpleReading {
  const [main, another] = outcomes.filter(({ each }) => each !== undefined);
  const others = outcomes.filter(({ each }) => each === undefined);
  const pointsEach = main?.worth;
  // Nothing is what none brings anyway; any other line of nothing is a condition of its own.
  const denies = deniesTheSame(outcomes, reader);
  const isNone = (outcome: Outcome): boolean =>
    brings(outcome) === 0 && !isMeasured(outcome) && denies(outcome);
  const alone = another === undefined && others.every(isNone);
  if (typeof pointsEach !== "number" || !alone) return mixed(outcomes);
  const [cap] = outcomes.flatMap((outcome) => outcome.cap ?? []);
  return { rule: { kind: "countTimes", pointsEach, ...defined({ cap }) }, findings: [] };
}

function buildFormula(formula: FormulaReading, notes: Notes): SimpleReading {
  if (formula.figure === "percent") return { rule: toProportional(formula, notes), findings: [] };
  const { cap } = notes;
  const pointsEach = formula.points ?? 0;
  return { rule: { kind: "countTimes", pointsEach, ...defined({ cap }) }, findings: [] };
}

/**
 * A formula for all figures that no other line speaks of.
 *
 * ```
 * Tính điểm theo công thức: (b/a)*điểm tối đa. Nếu b/a < 0,8 thì 0
 *                           ^^^^^^^^^^^^^^^^^ from 80%
 * ```
 */
function formulaAndZero(outcomes: readonly Outcome[]): readonly Outcome[] | undefined {
  const [formula, another] = outcomes.filter(({ phrase }) => phrase === undefined);
  if (formula === undefined || another !== undefined || outcomes.length < 2) return undefined;
  const { worth } = formula;
  if (!isFormula(worth) || worth.figure !== "percent") return undefined;
  return outcomes.map((each) => (each === formula ? { ...each, polarity: "rest" } : each));
}

/**
 * Whether points are for each of several periods, how many of which there are the text leaves open.
 *
 * ```
 * Mỗi tháng đăng tối thiểu 02 tin được 0,2 điểm
 * ^^^^^^^^^                            ^^^ of 2
 * ```
 */
function isForEachPeriod(outcome: Outcome, { reader, maximum }: RuleSetting): boolean {
  const { each, taken, worth, cap, condition } = outcome;
  if (each !== undefined || taken || typeof worth !== "number" || worth === 0) return false;
  const place = within(reader, condition);
  const periods = goTo(place, (here) => at(here, EACH) && at(here, PERIODS, 1));
  return periods && (cap === undefined ? maximum !== undefined && worth < maximum : worth < cap);
}

/** Whether an outcome for each thing has no other figure, beside the end of a first stretch. */
function countsOnes(each: Outcome, outcomes: readonly Outcome[], whole: Reader): boolean {
  if (each.each === undefined) return true;
  const before = outcomes.find((outcome) => outcome !== each && takesPoints(outcome));
  const upTo = before?.phrase?.interval.max ?? undefined;
  return [each.condition, each.rest].every((stretch) => {
    const reader = within(whole, stretch);
    for (; reader.position < reader.end; reader.position += 1) {
      const { percent = false, value = 1 } = numberAt(reader) ?? {};
      if (percent || (value !== 1 && value !== Number(upTo) + 1)) return false;
    }
    return true;
  });
}

/**
 * Whether points come to those of another line, which no table holds.
 *
 * ```
 * Đạt từ 90%: 2 điểm; đạt 100% được cộng thêm 1 điểm; dưới 90%: 0 điểm
 *                              ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function addsToOthers(outcomes: readonly Outcome[]): boolean {
  const added = outcomes.filter((outcome) => outcome.added === true);
  return added.length > 0 && outcomes.some((each) => !added.includes(each) && brings(each) > 0);
}

/** Levels that together make the maximum, none of which does: they are added, not chosen. */
function areAdded(outcomes: readonly Outcome[], { maximum }: RuleSetting): boolean {
  if (maximum === undefined || outcomes.length < 2) return false;
  const points = outcomes.map(({ worth }) => (typeof worth === "number" ? worth : 0));
  const sum = toNumber(addAll(points.map((each) => amount(each, "points"))));
  return sum === maximum && Math.max(...points) < maximum;
}

/** Reads the outcomes of one table as a rule. */
export function buildRule(all: readonly Outcome[], setting: RuleSetting): SimpleReading {
  const out = all.find((outcome) => isNotApplicable(setting.reader, outcome));
  if (out === undefined || all.length === 1) return buildOf(all, setting);
  const { rule, findings } = buildOf(
    all.filter((outcome) => outcome !== out),
    setting,
  );
  const remark = ruleFinding("taken-out", { text: out.label }, out.span);
  return { findings: [...findings, remark], ...defined({ rule }) };
}

/** Whether an outcome takes the criterion out: `Không áp dụng: không tính điểm`. */
function isNotApplicable(whole: Reader, { condition, worth }: Outcome): boolean {
  const reader = within(whole, condition);
  return worth === 0 && take(reader, NOT_APPLICABLE) && reader.position === reader.end;
}

function buildOf(said: readonly Outcome[], setting: RuleSetting): SimpleReading {
  const outcomes = countedAlike(withBothSides(said, setting.reader), setting.reader);
  const [only] = outcomes;
  const several = outcomes.find(({ each }) => each === "several");
  const unclear =
    several ??
    outcomes.find((each) => !countsOnes(each, outcomes, setting.reader)) ??
    outcomes.find((each) => isForEachPeriod(each, setting));
  if (unclear !== undefined) return { findings: [ruleFinding("unit-unclear", {}, unclear.span)] };
  const apart = !areOfOneQuantity(outcomes) || !areCountedAlike(outcomes, setting.reader);
  // A deduction has no full points of which a share could be left.
  const leftOver = setting.deduction && outcomes.some((each) => each.taken && isShare(each.worth));
  if (apart || leftOver || addsToOthers(outcomes)) return mixed(outcomes);
  const shares = outcomes.filter(({ taken }) => taken);
  if (shares.length > 0 && outcomes.length > 1 && !outcomes.some(takesPoints)) {
    if (outcomes.every(({ each }) => each === undefined)) return buildSteps(outcomes, setting);
  }
  if (outcomes.some(takesPoints)) return buildDeduction(outcomes, setting);
  if (outcomes.some(({ each }) => each !== undefined)) return buildPerCount(outcomes, setting);
  if (only !== undefined && outcomes.length === 1 && only.phrase === undefined) {
    if (isFormula(only.worth)) return buildFormula(only.worth, only);
  }
  const days = buildDays(outcomes, (outcome) => sideOf(setting.reader, outcome));
  if (days !== undefined) return days;
  const denials = outcomes.filter((each) => each.polarity === "negative" && !isMeasured(each));
  const denies = deniesTheSame(outcomes, setting.reader);
  const foreign = outcomes.some(isMeasured) && !denials.every(denies);
  if (foreign) return buildLevels(outcomes);
  const whole = formulaAndZero(outcomes) ?? outcomes;
  const table = setting.deduction ? faultTable(whole) : buildTable(whole);
  if (table !== undefined) return table;
  if (areAdded(outcomes, setting)) return mixed(outcomes);
  return isCondition(outcomes) ? buildCondition(outcomes, setting) : buildLevels(outcomes);
}
