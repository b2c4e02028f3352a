import { sourceSpan, type Span } from "../../text/index.js";
import { ruleProblems } from "../rule/check-rule.js";
import type { RuleCase, ScoringRule } from "../rule/rule.js";
import { buildRule, type RuleSetting } from "./build-rule.js";
import { afterAnyPhrase, skipWords, type Tokens } from "./cursor.js";
import { readParts, type OutcomeTable, type RuleParts } from "./outcomes.js";
import { ruleFinding, type RuleFinding } from "./rule-finding.js";
import { tokenize } from "./tokens.js";

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

const LIKE = ["tương tự như", "tương tự", "giống như", "giống", "theo như", "như", "as"];
const THING = ["tiêu", "chí", "mục", "nội", "dung", "chỉ", "tại", "ở", "điểm", "khoản", "thang"];

/** "Như tiêu chí II.1.1": the code of the criterion that a whole text points to. */
function codeElsewhere(tokens: Tokens, text: string): string | undefined {
  const like = afterAnyPhrase(tokens, 0, LIKE);
  if (like === undefined) return undefined;
  const first = tokens[skipWords(tokens, like, THING)];
  const code = first === undefined ? "" : text.slice(first.start).trim().replace(/[.;]$/, "");
  const isCode = /^[\p{L}\d]{1,6}(?:\.[\p{L}\d]{1,4}){0,5}$/u.test(code);
  return isCode && (/\d/.test(code) || /^[IVXLC]+$/.test(code)) ? code : undefined;
}

/** "Điều tra xã hội học", "Theo kết quả chỉ số SIPAS": points that come from elsewhere. */
function ruleWithoutPoints(tokens: Tokens): ScoringRule | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const survey = ["điều tra xã hội học", "điều tra xhh", "khảo sát xã hội học"];
    if (afterAnyPhrase(tokens, at, survey) !== undefined) return { kind: "survey" };
    const index = afterAnyPhrase(tokens, at, ["chỉ số sipas", "sipas", "chỉ số hài lòng"]);
    if (index !== undefined) return { kind: "externalIndex", index: "sipas", of: 100 };
  }
  return undefined;
}

interface Built {
  readonly rule?: ScoringRule;
  readonly findings: readonly RuleFinding[];
}

function isCases(tables: readonly OutcomeTable[]): boolean {
  return tables.every(({ name, circumstance }) => name !== undefined && circumstance);
}

function buildCases(tables: readonly OutcomeTable[], setting: RuleSetting): Built {
  const cases: RuleCase[] = [];
  const findings: RuleFinding[] = [];
  for (const { name = "", outcomes } of tables) {
    const reading = buildRule(outcomes, setting);
    findings.push(...reading.findings);
    if (reading.rule === undefined) return { findings };
    cases.push({ when: name, rule: reading.rule });
  }
  return { rule: { kind: "cases", cases }, findings };
}

function build({ tables, leftovers }: RuleParts, setting: RuleSetting): Built {
  // A rule without one of its outcomes would be another rule.
  if (leftovers.some(({ text }) => GRADES.test(text))) return { findings: [] };
  const [only] = tables;
  if (only !== undefined && tables.length === 1) return buildRule(only.outcomes, setting);
  if (isCases(tables)) return buildCases(tables, setting);
  const message = {
    vi: "Có nhiều bảng điểm mà không phân theo trường hợp: tách thành nhiều tiêu chí",
    en: "Several tables that are not circumstances: make each a criterion of its own",
  };
  return { findings: [ruleFinding("several-tables", "error", message)] };
}

function* pointsFindings(parts: RuleParts, maximum: number | undefined): Generator<RuleFinding> {
  if (maximum === undefined) return;
  for (const { outcomes } of parts.tables) {
    for (const { amount, span } of outcomes) {
      const { worth } = amount;
      const points = worth.kind === "points" || worth.kind === "up-to" ? worth.points : 0;
      const bound = worth.kind === "formula" ? (amount.cap ?? worth.formula.points ?? 0) : points;
      if (bound <= maximum) continue;
      const message = {
        vi: `${bound} điểm vượt điểm tối đa ${maximum}`,
        en: `${bound} points are more than the maximum ${maximum}`,
      };
      yield ruleFinding("points-above-maximum", "error", message, span);
    }
  }
}

/** A line that gives or takes points without saying how many. */
const GRADES = /(?:trừ|cộng|chấm|tính|cho|được) (?:số )?điểm/iu;

function* leftoverFindings({ leftovers }: RuleParts): Generator<RuleFinding> {
  for (const { text, span } of leftovers) {
    const message = { vi: `Chưa đọc được: ${text}`, en: `Not read: ${text}` };
    if (GRADES.test(text)) yield ruleFinding("points-not-stated", "error", message, span);
    else yield ruleFinding("unread-text", /điểm/iu.test(text) ? "warning" : "info", message, span);
  }
}

/** The problems of a rule that were not already found with their place in the text. */
function* remaining(rule: ScoringRule, maximum?: number): Generator<RuleFinding> {
  for (const { code, severity, message } of ruleProblems(rule, maximum)) {
    const known = code === "points-above-maximum" || code === "maximum-missing";
    if (!known) yield ruleFinding(code, severity, message);
  }
}

function pointingElsewhere(
  text: string,
  code: string,
  options: ReadScoringRuleOptions,
): RuleReading {
  const rule = options.earlier?.[code];
  const reading = { text, sameAs: code, outcomes: [], leftovers: [] };
  if (rule !== undefined) return { ...reading, rule, findings: [] };
  const message = {
    vi: `Theo thang điểm của ${code}, chưa được cung cấp`,
    en: `The rule is that of ${code}, which was not given`,
  };
  return { ...reading, findings: [ruleFinding("rule-elsewhere", "error", message)] };
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
  const { folded, tokens } = tokenize(text);
  const elsewhere = codeElsewhere(tokens, folded.text);
  if (elsewhere !== undefined) return pointingElsewhere(text, elsewhere, options);
  const parts = readParts(tokens, folded);
  const { maximum, role } = options;
  const outcomes = parts.tables.flatMap((table) =>
    table.outcomes.map(({ label, span }) => ({ label, span })),
  );
  const leftovers = parts.leftovers.map(({ text: label, span }) => ({ label, span }));
  if (outcomes.length === 0) {
    const rule = ruleWithoutPoints(tokens);
    if (rule !== undefined) return { text, rule, outcomes, leftovers: [], findings: [] };
    const message = { vi: "Không thấy điểm nào", en: "No points were found" };
    const whole = sourceSpan(folded, 0, folded.text.length);
    return {
      text,
      outcomes,
      leftovers,
      findings: [ruleFinding("no-points", "error", message, whole)],
    };
  }
  const setting = {
    tokens,
    folded,
    deduction: role === "deduction",
    ...(maximum === undefined ? {} : { maximum }),
  };
  const built = build(parts, setting);
  const findings = [
    ...built.findings,
    ...(built.rule === undefined ? [] : remaining(built.rule, maximum)),
    ...pointsFindings(parts, maximum),
    ...leftoverFindings(parts),
  ];
  const reading = { text, outcomes, leftovers, findings };
  return built.rule === undefined ? reading : { ...reading, rule: built.rule };
}
