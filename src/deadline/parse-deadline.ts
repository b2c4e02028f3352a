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
import { withYearOfTerm } from "./cell/year-of-term.js";
import { assembleItem, type Clause } from "./cell/assemble.js";
import { withHeadingYear, withStrokeYear, withTrailingYear } from "./cell/shared-year.js";
import { divide, type Item } from "./cell/item.js";
import { withJoinedTerms } from "./cell/joined-terms.js";
import { divideLines, noteLinesLost } from "./cell/lines.js";
import { withLeadingCadence } from "./cell/leading-cadence.js";
import { withoutReportPeriods } from "./cell/report.js";
import { withoutReviewed } from "./cell/reviewed.js";
import { withoutPartlyRead } from "./cell/left-over.js";
import { withoutBareEvents } from "./cell/bare-event.js";
import { isQuoted, quotedPieces, withoutPlanYears } from "./cell/no-deadline.js";
import { withoutStrivenFor } from "./cell/striven-for.js";
import { withoutAlternatives, withoutRepetition, withoutReplaced } from "./cell/one-time.js";
import { withNamedTurns } from "./cell/named-turns.js";
import { scanItem } from "./cell/scan.js";
import { withoutObjectPeriods } from "./cell/object-period.js";
import { withOpening } from "./cell/opening.js";
import { withSharedBound } from "./cell/shared-bound.js";
import { withTrailingCadence } from "./cell/trailing-cadence.js";
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
  return expressionOf(cut, reader, clauses, problems);
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

/** Looks at the times of an item again, each by what the others say of it. */
interface Pass {
  /** The kinds of times in which it may change something, of which one must be there. */
  readonly of: number;
  /** Those of which one must be there too, or be the same. */
  readonly beside: number;
  readonly look: (groups: readonly Group[], reader: Reader, item: Item) => readonly Group[];
}

/* What the times of an item are, as bits: kinds of them, and cadences that say more or less. */
const PERIOD = 1;
const RANGE = 2;
const BOUND = 4;
const CADENCE = 8;
const RULE = 16;
const ANCHORED = 32;
const UNSPECIFIED = 64;
const EVENT = 128;
const ONGOING = 256;
const UNREAD = 512;
const ANY = 1023;

/** What a pass finds beside a cadence that may be joined to it: periods, bounds, rules. */
const DAYS = 21;

/** The passes in order. */
const PASSES: readonly Pass[] = /* @__PURE__ */ (() => [
  // "trước 30/10 để tổng hợp vào kế hoạch năm 2027": the year is the plan's.
  { of: PERIOD, beside: ANY, look: withoutPlanYears },
  // "Sơ kết quý I, triển khai nhiệm vụ quý II vào ngày 05/4": the day alone.
  { of: PERIOD, beside: ANY, look: withoutReviewed },
  // "Báo cáo quý I: trước ngày 10/3": the quarter is no time of its own.
  { of: PERIOD | CADENCE, beside: DAYS, look: withoutReportPeriods },
  // "gửi báo cáo năm 2026 về Sở trước ngày 05/01/2027": the bound alone.
  { of: PERIOD, beside: ANY, look: withoutObjectPeriods },
  // "Hằng năm gửi báo cáo trước ngày 20/11": the day is that of the cadence.
  { of: CADENCE, beside: DAYS | UNSPECIFIED | UNREAD, look: withLeadingCadence },
  // "Quý II và quý IV hằng năm": every one of them recurs.
  { of: CADENCE, beside: ANY, look: withTrailingCadence },
  // "Tháng 3 (đợt 1), tháng 9 (đợt 2) năm 2023": the year belongs to the month before the remark.
  { of: PERIOD, beside: ANY, look: withTrailingYear },
  // "Năm 2024: Quý II, IV": the year belongs to the quarters after it.
  { of: PERIOD, beside: ANY, look: withHeadingYear },
  // "Khắc phục sau thanh tra trong thời gian 60 ngày kể từ ...": the term alone.
  { of: EVENT, beside: ANY, look: withoutBareEvents },
  // "Từ năm 2027 trở đi, hằng năm": from then on.
  { of: PERIOD | ONGOING, beside: CADENCE | ONGOING, look: withOpening },
  // "Trước ngày 25 tháng cuối quý và 25/01 năm sau": the bound is that of both.
  { of: PERIOD, beside: BOUND | CADENCE, look: withSharedBound },
  // "30/9/2026 (gia hạn đến 31/12/2026)": the new time alone.
  { of: PERIOD | BOUND, beside: ANY, look: withoutReplaced },
  // "định kỳ 05 năm một lần và công bố vào ngày 01/01 của năm đầu kỳ": one rule.
  { of: ANCHORED, beside: ANY, look: withYearOfTerm },
  // "Quý IV/2026 (phấn đấu trong tháng 11)": the time that is set alone.
  { of: PERIOD | BOUND, beside: ANY, look: withoutStrivenFor },
  // "Tháng 9/2026 (chậm nhất ngày 25/9)": one time said twice.
  { of: PERIOD | BOUND | EVENT, beside: ANY, look: withoutRepetition },
])();

function kindOf(timing: Timing): number {
  switch (timing.kind) {
    case "within":
      return timing.until === undefined ? PERIOD : PERIOD | RANGE;
    case "by":
      return BOUND;
    case "recurring": {
      const { every, due, anchor } = timing;
      const ruled = due === undefined ? CADENCE : CADENCE | RULE;
      const vague = every === "unspecified" ? UNSPECIFIED : 0;
      return ruled | vague | (anchor === undefined ? 0 : ANCHORED);
    }
    case "event":
      return EVENT;
    case "ongoing":
      return ONGOING;
    default:
      return timing.kind === "unrecognized" ? UNREAD : 0;
  }
}

/** The times of one item, with what its other times say of them. */
function timesOf(reader: Reader, item: Item): readonly Group[] {
  const found = scanItem(reader, item);
  const [first] = found;
  if (first === undefined || fills(first, item)) return found;
  let groups: readonly Group[] = withStrokeYear(found, reader);
  // "Báo cáo quý I: trước ngày 10 tháng đầu quý sau": of that quarter alone.
  groups = withNamedTurns(groups, reader, item);
  if (groups.length > 1) {
    let kinds = 0;
    for (const { founds } of groups) for (const { timing } of founds) kinds |= kindOf(timing);
    for (const pass of PASSES) {
      if ((kinds & pass.of) !== 0 && (kinds & pass.beside) !== 0)
        groups = pass.look(groups, reader, item);
    }
  }
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
  { pieces }: Reader,
  clauses: readonly Clause[],
  problems: Problem[],
): DeadlineExpression {
  const text = folded.source;
  const spanOf = (start: number, end: number): Span =>
    spanInSource(folded, pieces[start]?.start ?? 0, (end > 0 ? pieces[end - 1]?.end : 0) ?? 0);
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
