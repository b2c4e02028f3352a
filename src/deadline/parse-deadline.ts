import { beginsLine, cutText, phraseOf, phrases, type CutText } from "../reading/index.js";
import {
  defined,
  findingOf,
  requireKind,
  spanInSource,
  type Finding,
  type Span,
} from "../text/index.js";
import { READING_FINDINGS, type ReadingCode } from "./data/messages.js";
import { assembleItem, type Clause } from "./cell/assemble.js";
import { withStrokeYear } from "./cell/shared-year.js";
import { isInForce } from "./cell/fact.js";
import { divide, type Item } from "./cell/item.js";
import { withJoinedTerms } from "./cell/joined-terms.js";
import { divideLines, noteLinesLost } from "./cell/lines.js";
import { withoutPartlyRead } from "./cell/left-over.js";
import { isQuoted, quotedPieces } from "./cell/no-deadline.js";
import { withoutAlternatives } from "./cell/one-time.js";
import { withNamedTurns } from "./cell/named-turns.js";
import { lookedAtAgain } from "./cell/passes.js";
import { scanItem } from "./cell/scan.js";
import { noteWeekdays } from "./cell/weekday-told.js";
import type { Found, Group, Problem, Reader, Run } from "./lexer/reader.js";
import * as kit from "./lexer/reader.js";
import { ENDS, wordSet } from "./lexer/words.js";
import { tokenize } from "./lexer/tokenize.js";
import type { DeadlineClause, DeadlineExpression, Timing } from "./timing.js";

/**
 * Reads the text of a deadline cell. It never throws on text: what it cannot read stays as an
 * `unrecognized` clause, and the spans of the clauses and the skipped pieces cover the text.
 *
 * @param text - The cell as it stands, with its line breaks, bullets and HTML.
 * @returns What the cell says of time, clause by clause, as written: years may still be missing.
 * @throws ChisoError `invalid-data` for what is no text.
 * @example
 * ```ts
 * import { parseDeadline } from "chiso/deadline";
 * const { clauses } = parseDeadline("Quý II, IV/2021");
 * clauses.length; // 2
 * clauses[0]?.timing.kind; // "within"
 * ```
 */
export function parseDeadline(text: string): DeadlineExpression {
  requireKind(text, "text", "parseDeadline(text)");
  return readDeadline(cutText(text));
}

/**
 * Reads a deadline cell that is already cut.
 *
 * @internal
 * @param cut - What `cutText` gave.
 */
export function readDeadline(cut: CutText): DeadlineExpression {
  const reader = readerOf(cut, "cell");
  const { problems } = reader;
  const items = divideLines(reader, divide(reader));
  let clauses: Clause[] = [];
  const unread: Run[] = [];
  for (const [index, item] of items.entries()) {
    const times = timesOf(reader, item);
    if (times.length === 0 && isHeading(reader, item, items[index + 1])) continue;
    const assembled = assembleItem(reader, item, times, items.length > 1);
    if (beginsExcept(reader, item)) clauses = clauses.map((each) => withoutCadence(reader, each));
    for (const clause of assembled.clauses) clauses.push(clause);
    for (const run of assembled.leftovers) unread.push(run);
  }
  if (clauses.length > 1) {
    clauses = withJoinedTerms(clauses, reader);
    clauses = clauses.filter((clause, index) => !isSaidWhole(clause, clauses[index + 1]));
  }
  // Dots or a dash in place of a time.
  const { length } = reader.pieces;
  if (clauses.length === 0 && length > 0) {
    clauses.push({ timing: { kind: "unrecognized" }, start: 0, end: length });
  }
  for (const { start, end } of unread) {
    problems.push({ code: "deadline-text-left-over", start, end });
  }
  noteLinesLost(reader, clauses);
  if (clauses.some(({ timing }) => isDated(timing))) clauses = withoutFacts(reader, clauses);
  return expressionOf(cut, reader, clauses, problems);
}

/** `Luật có hiệu lực từ 01/7; rà soát trước 30/9`: beside what is due a fact is only left over. */
function withoutFacts(reader: Reader, clauses: readonly Clause[]): Clause[] {
  const { problems } = reader;
  for (const [index, problem] of problems.entries()) {
    if (problem.told === true) problems[index] = { ...problem, code: "deadline-text-left-over" };
  }
  return clauses.filter((clause) => {
    const { told = false, start, end } = clause;
    const beside = isInForce(reader, clause) || isAuthority(reader, clause);
    if (beside) kit.noteProblem(reader, "deadline-text-left-over", start, end);
    return !told && !beside;
  });
}

/** `(theo công văn ngày 11/12) chậm nhất ngày 25/12`: one document that asks for it. */
function isAuthority(reader: Reader, { timing, end }: Clause): boolean {
  if (timing.kind !== "reference" || !/\d/.test(timing.authority)) return false;
  return kit.isOneOf(reader, end, BEHIND_AUTHORITY) && kit.keyOf(reader, end + 1) !== "riêng";
}

const BEHIND_AUTHORITY = /* @__PURE__ */ wordSet(") , :");

/** Whether something is due by a day, in a time, or again and again. */
function isDated({ kind }: Timing): boolean {
  return kind === "by" || kind === "within" || kind === "recurring";
}

/** `Hằng quý; trước 20 tháng cuối quý`: a cadence, and then the same with its due day. */
function isSaidWhole({ timing, label }: Clause, next: Clause | undefined): boolean {
  const whole = next?.timing;
  if (timing.kind !== "recurring" || whole?.kind !== "recurring") return false;
  if (label !== undefined || next?.label !== undefined || whole.due === undefined) return false;
  const bare = Object.keys(timing).length === 2;
  return bare && JSON.stringify(timing.every) === JSON.stringify(whole.every);
}

/** `Đối với doanh nghiệp:⏎- Đợt 1: tháng 3`: a line that only says whose times stand below it. */
function isHeading(reader: Reader, { end }: Item, next: Item | undefined): boolean {
  return next?.bulleted === true && kit.nameOf(reader, end - 1) === ":";
}

/** `...; riêng quý IV trước 10/12`: the cadences before do not hold for all of their turns. */
function beginsExcept({ pieces }: Reader, { start }: Item): boolean {
  return start > 0 && phraseOf(EXCEPT, pieces, start) !== undefined;
}

const EXCEPT = /* @__PURE__ */ phrases("riêng|trừ|ngoại");

function withoutCadence(reader: Reader, clause: Clause): Clause {
  if (clause.timing.kind !== "recurring") return clause;
  kit.noteProblem(reader, "deadline-partly-read", clause.start, clause.end);
  return { ...clause, timing: { kind: "unrecognized" } };
}

/** The times of one item, with what its other times say of them. */
function timesOf(reader: Reader, item: Item): readonly Group[] {
  const found = scanItem(reader, item);
  const [first] = found;
  if (first === undefined || fills(first, item)) return found;
  let groups: readonly Group[] = withStrokeYear(found, reader);
  // "Báo cáo quý I: trước ngày 10 tháng đầu quý sau": of that quarter alone.
  groups = withNamedTurns(groups, reader, item);
  groups = lookedAtAgain(groups, reader, item);
  // "12/2026 hoặc 1/2027": the later one.
  return withoutPartlyRead(withoutAlternatives(groups, reader), reader, item);
}

/** Whether an item holds one time and nothing else, as most do: no other says anything of it. */
function fills({ founds, start, end }: Group, item: Item): boolean {
  return founds.length === 1 && start === item.start && end >= item.end;
}

/** Reads running text: only what fixes a time counts, and nothing is a label. */
export function readRunning(cut: CutText): DeadlineExpression {
  const reader = readerOf(cut, "running");
  const clauses = divide(reader)
    .flatMap((item) => timesOf(reader, item))
    .flatMap(({ founds }) => founds)
    .filter((found) => fixesTime(found.timing) && !isMention(reader, found))
    .filter((found) => !isQuoted(reader, found));
  // In prose what could not be read is no matter.
  const problems = reader.problems.filter(({ code }) => code !== "deadline-unrecognized");
  return expressionOf(cut, reader, clauses, problems);
}

/** Words by which prose makes a period a time to do something. */
const INTRODUCTIONS = /* @__PURE__ */ wordSet("trong vào từ tính kể cả lúc");

/**
 * Whether a period is only mentioned: the year in a title, the day of a meeting. Without a word
 * that introduces it, a day, a year or a run of years is no deadline in prose.
 */
function isMention(reader: Reader, { timing, start }: Found): boolean {
  if (timing.kind !== "within" || timing.until !== undefined) return false;
  if (kit.isOneOf(reader, start, INTRODUCTIONS)) return false;
  // `8h00 ngày 17/01/2025`: a time of day makes a date an appointment.
  if (kit.nameOf(reader, start) === "#" && kit.nameOf(reader, start + 1) === "giờ") return false;
  const { period } = timing;
  if (period.shape === "week") return false;
  if (period.shape === "months") return period.grain === "year" && period.part === undefined;
  // "Giai đoạn 2022-2025, hằng năm ...": a run of years that opens the sentence.
  const piece = reader.pieces[start];
  const opens = start === 0 || kit.isOneOf(reader, start - 1, ENDS);
  return period.shape === "day" || !(opens || (piece !== undefined && beginsLine(piece)));
}

/** Whether a timing gives a date, a cadence, a term or a limit. */
function fixesTime(timing: Timing): boolean {
  switch (timing.kind) {
    case "by":
    case "within":
      return true;
    case "recurring":
      return timing.every !== "unspecified" || timing.due !== undefined;
    case "ongoing":
      return timing.limits !== undefined;
    case "event":
      return timing.offset !== undefined;
    default:
      return false;
  }
}

function readerOf(cut: CutText, mode: Reader["mode"]): Reader {
  const { text, pieces, codes } = tokenize(cut);
  // Written out: all rules read from it, and a copy of unknown fields is slow to read from.
  return {
    text,
    pieces,
    codes,
    mode,
    position: 0,
    end: 0,
    problems: [],
    names: undefined,
    quoted: quotedPieces(codes),
    reporting: false,
    hints: 0,
  };
}

/** What a careful reader would query about a clause by itself. */
function queryOf(timing: Timing): ReadingCode | undefined {
  switch (timing.kind) {
    case "by":
      return timing.inclusive ? undefined : "deadline-ambiguous-before";
    case "event":
      return timing.event === "" ? "deadline-start-unknown" : undefined;
    case "recurring":
      if (timing.every === "unspecified") return "deadline-unspecified-period";
      if ((timing.times ?? 1) > 1 && timing.due === undefined) return "deadline-several-times";
      // Before a time of day the day itself still serves.
      return timing.due?.side === "before" && timing.due.time === undefined
        ? "deadline-ambiguous-before"
        : undefined;
    default:
      return timing.kind === "unrecognized" ? "deadline-unrecognized" : undefined;
  }
}

function expressionOf(
  { folded }: CutText,
  reader: Reader,
  clauses: readonly Clause[],
  problems: Problem[],
): DeadlineExpression {
  const { pieces } = reader;
  noteWeekdays(reader, clauses, problems);
  const text = folded.source;
  const spanOf = (start: number, end: number): Span =>
    spanInSource(folded, pieces[start]?.start ?? 0, pieces[end - 1]?.end ?? 0);
  const read: DeadlineClause[] = [];
  const skipped: Span[] = [];
  const findings: Finding<ReadingCode>[] = [];
  let position = 0;
  for (const { timing, label, was, start, end } of clauses) {
    const span = apart(read, spanOf(start, end));
    if (span.start > position) skipped.push({ start: position, end: span.start });
    position = Math.max(position, span.end);
    const code = queryOf(timing);
    if (code !== undefined) problems.push({ code, start, end });
    if (was !== undefined) read.push(defined({ timing, label, span, was }));
    else read.push(label === undefined ? { timing, span } : { timing, label, span });
  }
  if (position < text.length) skipped.push({ start: position, end: text.length });
  for (const { code, start, end } of distinctOf(problems)) {
    findings.push(findingOf(READING_FINDINGS, code, spanOf(start, end)));
  }
  return { text, clauses: read, skipped, findings };
}

/**
 * Several times may be given by the same words, but none by a part of the words of another: those of
 * `2021 (đến 2/1)` end behind the bracket, and those behind it begin there.
 */
function apart(read: DeadlineClause[], span: Span): Span {
  const before = read.at(-1)?.span;
  if (before === undefined || span.start >= before.end) return span;
  if (span.end > before.end) return { start: before.end, end: span.end };
  if (span.start <= before.start) return before;
  for (const [index, clause] of read.entries()) {
    if (clause.span.start !== before.start) continue;
    read[index] = { ...clause, span: { start: before.start, end: span.start } };
  }
  return { start: span.start, end: before.end };
}

/** What was met once or several times, once. */
function distinctOf(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length < 2) return problems;
  const seen = new Set<string>();
  return problems.filter(({ code, start, end }) => {
    const { size } = seen;
    return seen.add(`${code} ${start} ${end}`).size > size;
  });
}
