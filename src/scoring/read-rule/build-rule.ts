import { at, type Lexicon } from "../../reading/index.js";
import { defined } from "../../text/index.js";
import { ruleFinding, type RuleFinding } from "../findings.js";
import type {
  DeductionRule,
  Level,
  LevelPoints,
  ShareOfMaximum,
  SimpleRule,
} from "../rule/rule.js";
import { buildTable, toProportional } from "./build-table.js";
import { AMONG, AND, ONE_OF, OR } from "./data/rule-words.js";
import { conditionsOf, type Outcome } from "./outcomes.js";
import { within, type Reader } from "./reader.js";

/** What the criterion of the text is. */
export interface RuleSetting {
  readonly reader: Reader;
  /** The maximum of the criterion. */
  readonly maximum?: number;
  /** Whether the points of the criterion are taken from the total. */
  readonly deduction: boolean;
}

/** A rule as read from one table, with the remarks. */
export interface SimpleReading {
  readonly rule?: SimpleRule;
  readonly findings: readonly RuleFinding[];
}

function levelPoints({ amount: { worth } }: Outcome): LevelPoints | undefined {
  switch (worth.kind) {
    case "points":
      return worth.points;
    case "share":
      return { share: worth.share };
    case "up-to":
      return { upTo: worth.points };
    case "formula":
      return undefined;
  }
}

function fixedPoints(outcome: Outcome | undefined): number | ShareOfMaximum | undefined {
  const points = outcome === undefined ? undefined : levelPoints(outcome);
  return typeof points === "object" && "upTo" in points ? undefined : points;
}

function buildLevels(outcomes: readonly Outcome[]): SimpleReading {
  const levels: Level[] = [];
  for (const [index, outcome] of outcomes.entries()) {
    const points = levelPoints(outcome);
    if (points === undefined) return mixed(outcomes);
    levels.push({ key: String(index + 1), label: outcome.label, points });
  }
  return { rule: { kind: "levels", levels }, findings: [] };
}

function mixed(outcomes: readonly Outcome[]): SimpleReading {
  return { findings: [ruleFinding("mixed-outcomes", {}, outcomes[0]?.span)] };
}

/** "A và B: 1 điểm" against "không A hoặc không B: 0": both must hold. */
function bothMustHold(met: Outcome, unmet: Outcome, { reader }: RuleSetting): boolean {
  const has = ({ condition }: Outcome, word: Lexicon): boolean => {
    const part = within(reader, condition);
    while (part.position < part.end && !at(part, word)) part.position += 1;
    return part.position < part.end;
  };
  const oneOf = has(unmet, OR) || (has(unmet, ONE_OF) && has(unmet, AMONG));
  return has(met, AND) && !has(met, OR) && oneOf;
}

/** What an outcome brings, enough to tell the better of two. */
function brings({ amount: { worth } }: Pick<Outcome, "amount">): number {
  switch (worth.kind) {
    case "points":
    case "up-to":
      return worth.points;
    case "share":
      return worth.share;
    case "formula":
      return 1;
  }
}

function buildCondition(outcomes: readonly Outcome[], setting: RuleSetting): SimpleReading {
  const [first, second] = outcomes;
  const reversed = first !== undefined && second !== undefined && brings(second) > brings(first);
  const met = reversed ? second : first;
  const unmet = reversed ? first : second;
  const points = fixedPoints(met);
  const otherwise = unmet === undefined ? 0 : fixedPoints(unmet);
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
    ({ amount: { worth } }) => worth.kind === "share" && worth.share > 0 && worth.share < 1,
  );
  if (partial) return false;
  const denied = outcomes.some(({ polarity }) => polarity !== "positive");
  return denied || brings(first) > 0 !== brings(second) > 0;
}

function pointsTaken({ amount: { worth } }: Outcome): number | undefined {
  return worth.kind === "points" ? worth.points : undefined;
}

/** "chưa quá 02 ngày: trừ 01 điểm" before "từ ngày thứ 3: trừ 01 điểm/ngày". */
function firstStretch(others: readonly Outcome[]): DeductionRule["first"] | undefined {
  const [only] = others;
  const points = only === undefined ? undefined : pointsTaken(only);
  const upTo = only?.phrase?.interval.max;
  if (others.length !== 1 || points === undefined || upTo === undefined || upTo === null) {
    return undefined;
  }
  return { upTo, points };
}

/** What the points are taken from: the full points of the text, or the maximum. */
function startingPoints(gains: readonly Outcome[], setting: RuleSetting): number | undefined {
  const [gain] = gains;
  const worth = gain?.amount.worth;
  if (worth?.kind === "points") return worth.points;
  return setting.deduction ? undefined : setting.maximum;
}

function buildDeduction(outcomes: readonly Outcome[], setting: RuleSetting): SimpleReading {
  const taken = outcomes.filter(({ amount }) => amount.taken);
  const gains = outcomes.filter(({ amount }) => !amount.taken && brings({ amount }) > 0);
  const each = taken.filter((outcome) => outcome.each !== undefined);
  const [counted] = each;
  if (gains.length > 1 || each.length > 1) return mixed(outcomes);
  const main = counted ?? (taken.length === 1 ? taken[0] : undefined);
  if (main === undefined) {
    return gains.length === 0 ? (buildTable(taken) ?? buildLevels(taken)) : mixed(outcomes);
  }
  const points = pointsTaken(main);
  const others = taken.filter((outcome) => outcome !== main);
  const first = firstStretch(others);
  if (points === undefined || (others.length > 0 && first === undefined)) return mixed(outcomes);
  const from = startingPoints(gains, setting);
  const { cap } = main.amount;
  const per = main.each === "several" ? undefined : main.each;
  const floor = from === undefined ? undefined : 0;
  const rule = { kind: "deduction", points, ...defined({ per, first, from, floor, cap }) } as const;
  return { rule, findings: [] };
}

function buildPerCount(outcomes: readonly Outcome[]): SimpleReading {
  const counted = outcomes.filter(({ each }) => each !== undefined);
  const others = outcomes.filter(({ each }) => each === undefined);
  const [main] = counted;
  const pointsEach = main === undefined ? undefined : fixedPoints(main);
  const nothingElse = others.every(({ amount }) => brings({ amount }) === 0);
  if (counted.length !== 1 || typeof pointsEach !== "number" || !nothingElse)
    return mixed(outcomes);
  const [cap] = outcomes.flatMap(({ amount }) => amount.cap ?? []);
  const rule = { kind: "countTimes", pointsEach, ...defined({ cap }) } as const;
  return { rule, findings: [] };
}

function buildFormula(outcome: Outcome): SimpleReading {
  const { worth, cap } = outcome.amount;
  if (worth.kind !== "formula") return mixed([outcome]);
  const { formula } = worth;
  if (formula.figure === "percent") {
    return { rule: toProportional(formula, outcome.amount), findings: [] };
  }
  const pointsEach = formula.points ?? 0;
  const rule = { kind: "countTimes", pointsEach, ...defined({ cap }) } as const;
  return { rule, findings: [] };
}

function unclearUnit({ span }: Outcome): SimpleReading {
  return { findings: [ruleFinding("unit-unclear", {}, span)] };
}

/** Reads the outcomes of one table as a rule. */
export function buildRule(outcomes: readonly Outcome[], setting: RuleSetting): SimpleReading {
  const [only] = outcomes;
  const several = outcomes.find(({ each }) => each === "several");
  if (several !== undefined) return unclearUnit(several);
  if (outcomes.some(({ amount }) => amount.taken)) return buildDeduction(outcomes, setting);
  if (outcomes.some(({ each }) => each !== undefined)) return buildPerCount(outcomes);
  if (outcomes.length === 1 && only?.amount.worth.kind === "formula" && only.phrase === undefined) {
    return buildFormula(only);
  }
  const table = buildTable(outcomes);
  if (table !== undefined) return table;
  if (isCondition(outcomes)) return buildCondition(outcomes, setting);
  return buildLevels(outcomes);
}
