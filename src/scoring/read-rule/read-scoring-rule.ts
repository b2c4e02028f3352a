import { at, cursorAt, cutText, peek, phraseAt, take } from "../../reading/index.js";
import { defined, requireKind, requireOptions, sourceSpan, type Span } from "../../text/index.js";
import { ruleFinding, type RuleFinding } from "../findings.js";
import { ruleProblems } from "../rule/check-rule.js";
import type { RuleCase, ScoringRule } from "../rule/rule.js";
import { isWhollyElsewhere, unreadPieces } from "./accounting.js";
import { isFormula, isShare } from "./amount.js";
import type { RuleSetting } from "./build-levels.js";
import { buildRule } from "./build-rule.js";
import type { BuiltRule } from "./build-table.js";
import {
  AROUND_ELSEWHERE,
  CIRCUMSTANCES,
  ELSEWHERE,
  LIKE,
  MAXIMUM,
  OPERATORS,
  OTHER_UNITS,
  POINT,
  THING,
} from "./data/rule-words.js";
import type { Outcome } from "./outcomes.js";
import { goTo, readerOver, signAt, skip, takeNumber, takeSign, type Reader } from "./reader.js";
import { readParts, type RuleParts } from "./segments.js";

/** What is known about the criterion whose rule is read. */
export interface ReadScoringRuleOptions {
  /** The maximum of the criterion, so that points above it are found. */
  readonly maximum?: number;
  /** `deduction` for a criterion whose points are taken from the total. */
  readonly role?: "points" | "deduction";
  /** Rules read before, by code, for a text that points to another criterion ("như mục 1.1"). */
  readonly earlier?: Readonly<Record<string, ScoringRule>>;
}

/** One line of the text as it was understood. */
export interface ReadOutcome {
  /** Its words. */
  readonly label: string;
  /** Where it stands. */
  readonly span: Span;
}

/** A scoring column as read. */
export interface RuleReading {
  /** The text as given. */
  readonly text: string;
  /** The rule; absent when the text makes none, which the findings explain. */
  readonly rule?: ScoringRule;
  /** The code of the criterion whose rule holds here too, where the text points to one. */
  readonly sameAs?: string;
  /** The lines with points. */
  readonly outcomes: readonly ReadOutcome[];
  /** What is neither a line with points nor a header. */
  readonly leftovers: readonly ReadOutcome[];
  /** What is odd. */
  readonly findings: readonly RuleFinding[];
}

/** A code of a criterion: `II.1.1`, `1.1`, `IV`. */
const CODE = /^(?=.*\d|[IVXLC]+$)[\p{L}\d]{1,6}(?:\.[\p{L}\d]{1,4}){0,5}$/u;

/**
 * The code of the criterion that a whole text points to.
 *
 * ```
 * Như tiêu chí II.1.1
 *              ^^^^^^
 * ```
 */
function codeElsewhere(reader: Reader): string | undefined {
  const first = cursorAt(reader, 0);
  if (!take(first, LIKE)) return undefined;
  skip(first, THING);
  const { text } = reader.folded;
  const code = first.position < first.end ? text.slice(peek(first).start).trim() : "";
  const bare = code.replace(/[.;]$/, "");
  return CODE.test(bare) ? bare : undefined;
}

/**
 * Points that come from elsewhere.
 *
 * ```
 * Điều tra xã hội học      Theo kết quả Chỉ số SIPAS
 * ^^^^^^^^^^^^^^^^^^^                   ^^^^^^^^^^^^
 * ```
 */
function ruleWithoutPoints(whole: Reader): ScoringRule | undefined {
  const reader = cursorAt(whole, 0);
  if (!goTo(reader, (place) => at(place, ELSEWHERE)) || !isWhollyElsewhere(whole)) return undefined;
  return phraseAt(reader, ELSEWHERE)?.value === "survey"
    ? { kind: "survey" }
    : { kind: "externalIndex", index: "sipas", of: 100 };
}

/**
 * An index times points.
 *
 * ```
 * Chỉ số SIPAS x 10
 *                ^^ the maximum
 * ```
 */
function indexTimes(whole: Reader, maximum?: number): ScoringRule | undefined {
  const reader = cursorAt(whole, 0);
  const around = (): boolean => take(reader, AROUND_ELSEWHERE) || takeSign(reader, "=:");
  while (!at(reader, ELSEWHERE) && around());
  if (phraseAt(reader, ELSEWHERE)?.value !== "sipas") return undefined;
  take(reader, ELSEWHERE);
  if (takeSign(reader, "=:")) take(reader, ELSEWHERE);
  const { position } = reader;
  takeSign(reader, "%");
  if (signAt(reader, "/")) {
    reader.position += 1;
    if (takeNumber(reader)?.value !== 100) reader.position = position;
  }
  const times = phraseAt(reader, OPERATORS)?.value === "times";
  if (!take(reader, OPERATORS) || !times) return undefined;
  const figure = takeNumber(reader);
  const points = figure?.percent === false ? figure.value : undefined;
  if (figure !== undefined) take(reader, POINT);
  else if (!take(reader, MAXIMUM)) return undefined;
  takeSign(reader, ".;");
  if (reader.position < reader.end || (figure !== undefined && points === undefined))
    return undefined;
  if (points === undefined || points === maximum) {
    return { kind: "externalIndex", index: "sipas", of: 100 };
  }
  return maximum !== undefined && points > maximum
    ? undefined
    : { kind: "proportional", of: 100, points };
}

function build({ tables, leftovers }: RuleParts, setting: RuleSetting): BuiltRule<ScoringRule> {
  // A rule without one of its outcomes would be another rule.
  if (leftovers.some(({ label }) => GRADES.test(label))) return { findings: [] };
  const outcomes = tables.flatMap((table) => table.outcomes);
  const more = outcomes.find(({ condition }) => {
    const place = cursorAt(setting.reader, condition.start);
    return at(place, CIRCUMSTANCES) || at(place, OTHER_UNITS);
  });
  // A circumstance that brings points of its own is no line of the one before it.
  if (more !== undefined && tables.some(({ circumstance }) => circumstance)) {
    return { findings: [ruleFinding("several-tables", {}, more.span)] };
  }
  const [only] = tables;
  if (only !== undefined && tables.length === 1) return buildRule(only.outcomes, setting);
  if (!tables.every(({ circumstance }) => circumstance)) {
    return { findings: [ruleFinding("several-tables")] };
  }
  const cases: RuleCase[] = [];
  const findings: RuleFinding[] = [];
  for (const { name: when = "", outcomes } of tables) {
    const reading = buildRule(outcomes, setting);
    findings.push(...reading.findings);
    if (reading.rule === undefined) return { findings };
    cases.push({ when, rule: reading.rule });
  }
  return { rule: { kind: "cases", cases }, findings };
}

/** The most that an outcome gives, as far as its words say it. */
function mostOf({ worth, cap }: Outcome): number {
  if (typeof worth === "number") return worth;
  if (isFormula(worth)) return cap ?? worth.points ?? 0;
  return isShare(worth) ? 0 : worth.upTo;
}

function* pointsFindings({ tables }: RuleParts, maximum = Infinity): Generator<RuleFinding> {
  for (const outcome of tables.flatMap(({ outcomes }) => outcomes)) {
    const points = mostOf(outcome);
    if (points > maximum)
      yield ruleFinding("points-above-maximum", { points, maximum }, outcome.span);
  }
}

/** A line that gives or takes points without saying how many. */
const GRADES = /(?:trừ|cộng|chấm|tính|cho|được) (?:số )?điểm/iu;

function isError({ severity }: RuleFinding): boolean {
  return severity === "error";
}

/** A maximum in the text that is not that of the criterion. */
function* maximumFindings({ leftovers }: RuleParts, given?: number): Generator<RuleFinding> {
  for (const { maximum, span } of leftovers) {
    if (maximum === undefined || given === undefined || maximum === given) continue;
    yield ruleFinding("points-above-maximum", { of: "", points: maximum, maximum: given }, span);
  }
}

function* leftoverFindings({ leftovers }: RuleParts): Generator<RuleFinding> {
  for (const { label, span } of leftovers) {
    if (GRADES.test(label)) yield ruleFinding("points-not-stated", { text: label }, span);
    else {
      const finding = ruleFinding("unread-text", { text: label }, span);
      yield /điểm/iu.test(label) ? { ...finding, severity: "warning" } : finding;
    }
  }
}

/** Numbers that are said twice and not alike: `15 (mười)`. */
function* numberFindings({ folded, pieces }: Reader): Generator<RuleFinding> {
  for (const { start, end, disagrees } of pieces) {
    if (disagrees === undefined) continue;
    const span = sourceSpan(folded, start, end);
    yield ruleFinding("number-disagrees", { text: folded.text.slice(start, end) }, span);
  }
}

/** Commas of conditions that may divide thousands, or decimals. */
function* commaFindings({ tables }: RuleParts): Generator<RuleFinding> {
  for (const { phrase, label, span } of tables.flatMap(({ outcomes }) => outcomes)) {
    if (phrase?.comma === undefined) continue;
    const code = phrase.comma === "open" ? "comma-unclear" : "comma-read-two-ways";
    const { min, max } = phrase.interval;
    yield ruleFinding(code, { text: label, figure: min ?? max ?? 0 }, span);
  }
}

/** The problems of a rule that were not already found with their place in the text. */
function remaining(rule: ScoringRule, maximum?: number): RuleFinding[] {
  return ruleProblems(rule, maximum).filter(
    ({ code }) => code !== "points-above-maximum" && code !== "maximum-missing",
  );
}

function pointingElsewhere(
  text: string,
  code: string,
  options: ReadScoringRuleOptions,
): RuleReading {
  const rule = options.earlier?.[code];
  const reading = { text, sameAs: code, outcomes: [], leftovers: [] };
  if (rule !== undefined) return { ...reading, rule, findings: [] };
  return { ...reading, findings: [ruleFinding("rule-elsewhere", { code })] };
}

/**
 * Reads the scoring column of a criteria set into a rule: tiers of percentages and of counts,
 * levels, conditions, conjunctions, points for each of several things, deductions (also by days),
 * formulas, and tables by circumstance. A text never makes it throw: what could not be read is in
 * `leftovers`, and whatever is doubtful (tiers that overlap or leave a hole, points above the
 * maximum, a figure read as "at least") in `findings`.
 *
 * @param text - The column as written or pasted, one outcome a line or several in a line.
 * @param options - The maximum of the criterion, whether it is a deduction, and rules read before.
 * @returns The rule, ready for `defineCriteriaSet`, with its findings.
 * @throws ChisoError `invalid-data` for what is no text, `invalid-option` for other options.
 * @example
 * ```ts
 * import { readScoringRule } from "chiso/scoring";
 * const reading = readScoringRule(
 *   "- Từ 30% trở lên: 1 điểm\n- Từ 25% đến dưới 30%: 0,5 điểm\n- Dưới 25%: 0,25 điểm",
 *   { maximum: 1 },
 * );
 * reading.rule?.kind; // "tiers"
 * ```
 */
export function readScoringRule(text: string, options: ReadScoringRuleOptions = {}): RuleReading {
  const call = "readScoringRule(text, { maximum: 2 })";
  requireKind(text, "text", call);
  requireOptions(options, "maximum:number role:points|deduction earlier:object", call);
  const reader = readerOver(cutText(text));
  const elsewhere = codeElsewhere(reader);
  if (elsewhere !== undefined) return pointingElsewhere(text, elsewhere, options);
  const timesIndex = indexTimes(reader, options.maximum);
  if (timesIndex !== undefined) {
    return { text, rule: timesIndex, outcomes: [], leftovers: [], findings: [] };
  }
  const parts = readParts(reader);
  const { tables, leftovers } = parts;
  const outcomes = tables.flatMap((table) =>
    table.outcomes.map(({ label, span }) => ({ label, span })),
  );
  if (outcomes.length === 0) {
    const rule = ruleWithoutPoints(reader);
    if (rule !== undefined) return { text, rule, outcomes, leftovers: [], findings: [] };
    const { folded } = reader;
    const whole = sourceSpan(folded, 0, folded.text.length);
    const left = leftovers.map(({ label, span }) => ({ label, span }));
    return { text, outcomes, leftovers: left, findings: [ruleFinding("no-points", {}, whole)] };
  }
  const { maximum, role } = options;
  const setting = { reader, deduction: role === "deduction", ...defined({ maximum }) };
  const doubts = [...numberFindings(reader), ...commaFindings(parts)];
  const named = goTo(cursorAt(reader, 0), (place) => at(place, ELSEWHERE));
  const open = doubts.some(isError);
  const built = open ? { findings: [] } : build(parts, setting);
  const all = [
    ...doubts,
    ...built.findings,
    ...(built.rule === undefined ? [] : remaining(built.rule, maximum)),
    ...pointsFindings(parts, maximum),
    ...leftoverFindings(parts),
  ];
  if (named && built.rule?.kind === "countTimes") {
    all.push(ruleFinding("mixed-outcomes", {}, parts.tables[0]?.outcomes[0]?.span));
  }
  // What is in no rule is named once, and only where nothing else refuses the text.
  if (!all.some(isError))
    all.push(...unreadPieces(reader, parts, built.rule), ...maximumFindings(parts, maximum));
  const rule = all.some(isError) ? undefined : built.rule;
  const left = leftovers.map(({ label, span }) => ({ label, span }));
  return { text, outcomes, leftovers: left, findings: all, ...defined({ rule }) };
}
