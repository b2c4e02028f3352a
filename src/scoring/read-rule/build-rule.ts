import { at, type Lexicon } from "../../reading/index.js";
import { defined } from "../../text/index.js";
import { ruleFinding } from "../findings.js";
import type { DeductionRule, Level, ShareOfMaximum, SimpleRule } from "../rule/rule.js";
import { isFormula, isShare } from "./amount.js";
import type { Notes } from "./amount-notes.js";
import { buildTable, toProportional, type BuiltRule } from "./build-table.js";
import { AMONG, AND, ONE_OF, OR } from "./data/rule-words.js";
import type { FormulaReading } from "./formula.js";
import { conditionsOf, type Outcome } from "./outcomes.js";
import { goTo, within, type Reader } from "./reader.js";

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
  for (const [index, { label, worth }] of outcomes.entries()) {
    if (isFormula(worth)) return mixed(outcomes);
    levels.push({ key: String(index + 1), label, points: worth });
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

function buildDeduction(outcomes: readonly Outcome[], setting: RuleSetting): SimpleReading {
  const taken = outcomes.filter(takesPoints);
  const gains = outcomes.filter((outcome) => !takesPoints(outcome) && brings(outcome) > 0);
  const each = taken.filter((outcome) => outcome.each !== undefined);
  const [counted] = each;
  if (gains.length > 1 || each.length > 1) return mixed(outcomes);
  const main = counted ?? (taken.length === 1 ? taken[0] : undefined);
  if (main === undefined) {
    return gains.length === 0 ? (buildTable(taken) ?? buildLevels(taken)) : mixed(outcomes);
  }
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
  const rule = { kind: "deduction", points, ...defined({ per, first, from, floor, cap }) } as const;
  return { rule, findings: [] };
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

/** Reads the outcomes of one table as a rule. */
export function buildRule(outcomes: readonly Outcome[], setting: RuleSetting): SimpleReading {
  const [only] = outcomes;
  const several = outcomes.find(({ each }) => each === "several");
  if (several !== undefined) return { findings: [ruleFinding("unit-unclear", {}, several.span)] };
  if (outcomes.some(takesPoints)) return buildDeduction(outcomes, setting);
  if (outcomes.some(({ each }) => each !== undefined)) return buildPerCount(outcomes);
  if (only !== undefined && outcomes.length === 1 && only.phrase === undefined) {
    if (isFormula(only.worth)) return buildFormula(only.worth, only);
  }
  const table = buildTable(outcomes);
  if (table !== undefined) return table;
  return isCondition(outcomes) ? buildCondition(outcomes, setting) : buildLevels(outcomes);
}
