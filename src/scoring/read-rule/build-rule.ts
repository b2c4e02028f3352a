import { at, take, wordKey, type Lexicon } from "../../reading/index.js";
import { defined } from "../../text/index.js";
import { ruleFinding } from "../findings.js";
import { addAll, amount, multiply, toNumber, whole } from "../exact.js";
import type { DeductionRule, Level, ShareOfMaximum, SimpleRule, Tier } from "../rule/rule.js";
import { isFormula, isShare } from "./amount.js";
import type { Notes } from "./amount-notes.js";
import { buildDays, buildTable, toProportional, type BuiltRule } from "./build-table.js";
import { AMONG, AND, NOT_APPLICABLE, ONE_OF, OR } from "./data/rule-words.js";
import type { FormulaReading } from "./formula.js";
import { countedAlike } from "./counted-alike.js";
import { conditionsOf, type Outcome } from "./outcomes.js";
import { areOfOneQuantity } from "./one-quantity.js";
import { goTo, numberAt, within, type Reader } from "./reader.js";
import { declines, leftOf, sideOf, untouched, without } from "./taken-points.js";

/** What the criterion of the text is. */
export interface RuleSetting {
  readonly reader: Reader;
  /** The maximum of the criterion. */
  readonly maximum?: number;
  /** Whether the points of the criterion are taken from the total. */
  readonly deduction: boolean;
}

type SimpleReading = BuiltRule<SimpleRule>;

function fixedPoints(outcome: Outcome | undefined): number | ShareOfMaximum | undefined {
  const worth = outcome?.worth;
  if (worth === undefined || typeof worth === "number") return worth;
  return isShare(worth) ? worth : undefined;
}

function buildLevels(outcomes: readonly Outcome[]): SimpleReading {
  const levels: Level[] = [];
  const labels = new Set(outcomes.map(({ label }) => wordKey(label)));
  if (labels.size < outcomes.length) return mixed(outcomes);
  for (const [index, { label, worth }] of outcomes.entries()) {
    if (isFormula(worth)) return mixed(outcomes);
    // No bare number, which a count given as text would be taken for.
    levels.push({ key: `level-${index + 1}`, label, points: worth });
  }
  return { rule: { kind: "levels", levels }, findings: [] };
}

function mixed(outcomes: readonly Outcome[]): SimpleReading {
  return { findings: [ruleFinding("mixed-outcomes", {}, outcomes[0]?.span)] };
}

/** "A và B: 1 điểm" against "không A hoặc không B: 0": both must hold. */
function bothMustHold(met: Outcome, unmet: Outcome, { reader }: RuleSetting): boolean {
  const has = ({ condition }: Outcome, phrase: Lexicon): boolean =>
    goTo(within(reader, condition), (place) => at(place, phrase));
  const oneOf = has(unmet, OR) || (has(unmet, ONE_OF) && has(unmet, AMONG));
  return has(met, AND) && !has(met, OR) && oneOf;
}

/** What an outcome brings, enough to tell the better of two. */
function brings({ worth }: Outcome): number {
  if (typeof worth === "number") return worth;
  if (isFormula(worth)) return 1;
  return isShare(worth) ? worth.share : worth.upTo;
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
  if (unmet !== undefined && bothMustHold(met, unmet, setting)) {
    const allOf = conditionsOf(setting.reader, met.condition);
    if (allOf.length > 1) {
      return { rule: { kind: "conjunction", allOf, points, otherwise }, findings: [] };
    }
  }
  // "Thấp hơn 10% …: 0 điểm" beside words: a rule of one condition would lose its figure.
  if (unmet !== undefined && isMeasured(unmet)) return buildLevels(outcomes);
  const label = met.label === "" ? undefined : met.label;
  return { rule: { kind: "boolean", points, otherwise, ...defined({ label }) }, findings: [] };
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

/** "chưa quá 02 ngày: trừ 01 điểm" before "từ ngày thứ 3: trừ 01 điểm/ngày". */
function firstStretch([only, another]: readonly Outcome[]): DeductionRule["first"] | undefined {
  const points = only?.worth;
  const upTo = only?.phrase?.interval.max ?? undefined;
  if (another !== undefined || typeof points !== "number" || upTo === undefined) return undefined;
  return { upTo, points };
}

/** Whether points are taken, not a share of them, whose rest is points like others. */
function takesPoints({ taken, worth }: Outcome): boolean {
  return taken && !isShare(worth);
}

/** Whether the figures of all these lines tell them apart. */
function isMeasured({ phrase }: Outcome): boolean {
  return phrase !== undefined;
}

/**
 * Whether points are taken behind points that are given in part, or behind nothing: whether from
 * the full points, or below nothing, the text does not say.
 *
 * ```
 * từ 90%: 2 điểm; từ 50% đến dưới 90%: 0 điểm; dưới 50%: trừ 1 điểm
 *                                      ^^^^^^            ^^^^^^^^^^
 * ```
 */
function isBelowOthers(
  outcomes: readonly Outcome[],
  left: readonly Outcome[],
  full: number | undefined,
): boolean {
  const last = outcomes.findLastIndex(takesPoints);
  const leavesNothing = left.some(
    (each, at) => outcomes[at] !== undefined && takesPoints(outcomes[at]) && brings(each) === 0,
  );
  return outcomes.some(({ taken, worth }, at) => {
    if (taken || last < 0) return false;
    if (worth === 0) return leavesNothing || at < last;
    return isShare(worth) ? worth.share !== 1 : full !== undefined && worth !== full;
  });
}

/**
 * Steps that take points, beside levels and lines of nothing: each brings what is left of the full
 * points, and what no line speaks of all of them.
 *
 * ```
 * Từ 1 đến 5 hồ sơ trễ hạn: trừ 0,5 điểm; trên 5: trừ 1 điểm
 *                           ^^^^^^^^^^^^          ^^^^^^^^^^
 * ```
 */
function buildSteps(outcomes: readonly Outcome[], setting: RuleSetting): SimpleReading {
  const { maximum, deduction } = setting;
  const [first] = outcomes;
  const gains = outcomes.filter((outcome) => !outcome.taken && brings(outcome) > 0);
  const [gain] = gains;
  const stated = typeof gain?.worth === "number" ? gain.worth : undefined;
  const full = maximum ?? stated;
  const apart = outcomes.every(isMeasured);
  const several = gains.length > 1 && !apart;
  const unlike = !apart && stated !== undefined && full !== stated;
  if (first === undefined || several || unlike) return mixed(outcomes);
  if (deduction) {
    if (gains.length > 0 || !apart) return mixed(outcomes);
    return buildTable(outcomes) ?? mixed(outcomes);
  }
  const shares = outcomes.every(({ taken, worth }) => !taken || isShare(worth));
  if (full === undefined && !(shares && !apart)) return mixed(outcomes);
  const left = full === undefined ? outcomes : outcomes.map((each) => leftOf(each, full));
  if (isBelowOthers(outcomes, left, full)) return mixed(outcomes);
  const added = full ?? { share: 1 };
  const rows = gains.length > 0 ? left : [...left, { ...untouched(first, 0), worth: added }];
  const days = buildDays(rows, (outcome) => sideOf(setting.reader, outcome));
  const table = days ?? buildTable(rows);
  if (table !== undefined) return table;
  return left.every(isMeasured) && left.length > 1 ? mixed(outcomes) : buildLevels(rows);
}

/**
 * Points for the greatest number of things, and fewer for each that is missing.
 *
 * ```
 * Có 05 mô hình trở lên: 2 điểm; cứ giảm 01 mô hình trừ 0,5 điểm
 *    ^^ ^top                                            ^^^ ^step
 * ```
 */
function buildDecline(outcomes: readonly Outcome[], step: Outcome): SimpleReading {
  const others = outcomes.filter((outcome) => outcome !== step);
  const [top, zero] = others;
  const { min = null } = top?.phrase?.interval ?? {};
  const counts = top?.phrase?.metric === "count" && Number.isInteger(min);
  const nothing = zero === undefined || (brings(zero) === 0 && !isMeasured(zero));
  const { worth: each, cap } = step;
  if (!counts || min === null || others.length > 2 || !nothing || cap !== undefined) {
    return mixed(outcomes);
  }
  const full = top.worth;
  if (typeof full !== "number" || typeof each !== "number" || each <= 0 || min > MOST_STEPS) {
    return mixed(outcomes);
  }
  const tiers: Tier[] = [];
  for (let count = min; count >= 0; count -= 1) {
    const points = without(full, toNumber(multiply(whole(min - count), amount(each, "points"))));
    const last = points === 0 || count === 0;
    const lower = { min: last ? null : count, minInclusive: !last };
    const upper = { max: count === min ? null : count + 1, maxInclusive: false };
    tiers.push({ ...lower, ...upper, points: count === 0 && zero !== undefined ? 0 : points });
    if (last) break;
  }
  return { rule: { kind: "tiers", metric: "count", tiers }, findings: [] };
}

/** No rule counts down more things than these. */
const MOST_STEPS = 60;

/**
 * Points above a number of faults, whatever the deduction for each would leave.
 *
 * ```
 * chậm 01 ngày trừ 0,1 điểm; chậm quá 3 ngày: 0 điểm
 *                            ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function beyondOf([only, another]: readonly Outcome[]): DeductionRule["beyond"] | undefined {
  const { phrase, worth } = only ?? {};
  if (another !== undefined || typeof worth !== "number" || phrase === undefined) return undefined;
  const { min, minInclusive, max } = phrase.interval;
  if (min === null || max !== null || phrase.metric === "percent") return undefined;
  return { above: minInclusive ? min - 1 : min, points: worth };
}

function buildDeduction(outcomes: readonly Outcome[], setting: RuleSetting): SimpleReading {
  const taken = outcomes.filter(takesPoints);
  const gains = outcomes.filter((outcome) => !takesPoints(outcome) && brings(outcome) > 0);
  const each = taken.filter((outcome) => outcome.each !== undefined);
  const [counted] = each;
  const zeros = outcomes.filter((outcome) => !takesPoints(outcome) && brings(outcome) === 0);
  if (each.length === 0 && (taken.length > 1 || zeros.length > 0 || taken.every(isMeasured))) {
    return buildSteps(outcomes, setting);
  }
  if (gains.length > 1 || each.length > 1) return mixed(outcomes);
  const main = counted ?? (taken.length === 1 ? taken[0] : undefined);
  if (main === undefined) return mixed(outcomes);
  if (gains.some(isMeasured) && declines(setting.reader, main)) return buildDecline(outcomes, main);
  const beyond = zeros.length === 0 ? undefined : beyondOf(zeros);
  if (zeros.length > 0 && beyond === undefined) return mixed(outcomes);
  const { worth: points, cap, each: counts } = main;
  const others = taken.filter((outcome) => outcome !== main);
  const first = firstStretch(others);
  if (typeof points !== "number" || (others.length > 0 && first === undefined)) {
    return mixed(outcomes);
  }
  // They are taken from the full points of the text, or from the maximum.
  const full = gains[0]?.worth ?? { share: 1 };
  if (typeof full !== "number" && !(isShare(full) && full.share === 1)) return mixed(outcomes);
  const maximum = setting.deduction ? undefined : setting.maximum;
  const from = typeof full === "number" ? full : maximum;
  const per = counts === "several" ? undefined : counts;
  const floor = from === undefined ? undefined : 0;
  // A count of faults says nothing of another full amount than the maximum.
  const unlike = maximum !== undefined && typeof full === "number" && full !== maximum;
  if (unlike || (beyond !== undefined && from === undefined)) return mixed(outcomes);
  // A criterion of deductions takes no more than its own maximum.
  const most = cap ?? (setting.deduction && per !== undefined ? setting.maximum : undefined);
  const more = defined({ per, first, from, floor, cap: most, beyond });
  return { rule: { kind: "deduction", points, ...more }, findings: [] };
}

function buildPerCount(outcomes: readonly Outcome[]): SimpleReading {
  const [main, another] = outcomes.filter(({ each }) => each !== undefined);
  const others = outcomes.filter(({ each }) => each === undefined);
  const pointsEach = main?.worth;
  const alone = another === undefined && others.every((outcome) => brings(outcome) === 0);
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

/** Whether an outcome for each thing has no other figure, beside the end of a first stretch. */
function countsOnes(each: Outcome, outcomes: readonly Outcome[], whole: Reader): boolean {
  if (each.each === undefined) return true;
  const [before] = outcomes.filter((outcome) => outcome !== each && takesPoints(outcome));
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
  const outcomes = countedAlike(said, setting.reader);
  const [only] = outcomes;
  const several = outcomes.find(({ each }) => each === "several");
  const unclear = several ?? outcomes.find((each) => !countsOnes(each, outcomes, setting.reader));
  if (unclear !== undefined) return { findings: [ruleFinding("unit-unclear", {}, unclear.span)] };
  if (!areOfOneQuantity(outcomes)) return mixed(outcomes);
  const shares = outcomes.filter(({ taken }) => taken);
  if (shares.length > 0 && outcomes.length > 1 && !outcomes.some(takesPoints)) {
    if (outcomes.every(({ each }) => each === undefined)) return buildSteps(outcomes, setting);
  }
  if (outcomes.some(takesPoints)) return buildDeduction(outcomes, setting);
  if (outcomes.some(({ each }) => each !== undefined)) return buildPerCount(outcomes);
  if (only !== undefined && outcomes.length === 1 && only.phrase === undefined) {
    if (isFormula(only.worth)) return buildFormula(only.worth, only);
  }
  const days = buildDays(outcomes, (outcome) => sideOf(setting.reader, outcome));
  if (days !== undefined) return days;
  const whole = formulaAndZero(outcomes) ?? outcomes;
  const table = buildTable(whole);
  if (table !== undefined) return table;
  if (areAdded(outcomes, setting)) return mixed(outcomes);
  return isCondition(outcomes) ? buildCondition(outcomes, setting) : buildLevels(outcomes);
}
