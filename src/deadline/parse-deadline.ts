import { cutText, type CutText } from "../reading/index.js";
import { findingOf, sourceSpan, type Finding, type FoldedText, type Span } from "../text/index.js";
import { FINDINGS } from "./data/messages.js";
import { assembleItem, type Clause, type Leftover } from "./cell/assemble.js";
import { withHeadingYear } from "./cell/heading-year.js";
import { divide, type Item } from "./cell/item.js";
import type { Found, Problem, Reader } from "./lexer/reader.js";
import { withoutReportPeriods } from "./cell/report-period.js";
import { scanItem, type Group } from "./cell/scan.js";
import { withTrailingCadence } from "./cell/trailing-cadence.js";
import { withTrailingYear } from "./cell/trailing-year.js";
import { isOneOf, tokenSet, type Token } from "./lexer/token.js";
import { tokenize } from "./lexer/tokenize.js";
import type { DeadlineClause, DeadlineExpression, DeadlineFindingCode, Timing } from "./timing.js";

/**
 * Reads the text of a deadline cell. It never throws: what it cannot read stays as an
 * `unrecognized` clause, and the spans of the clauses and the skipped pieces cover the text.
 *
 * @param text - The cell as it stands, with its line breaks, bullets and HTML.
 * @returns What the cell says of time, clause by clause, as written: years may still be missing.
 * @example
 * ```ts
 * import { parseDeadline } from "chiso/deadline";
 * const { clauses } = parseDeadline("Quý II, IV/2021");
 * clauses.length; // 2
 * clauses[0]?.timing.kind; // "within"
 * ```
 */
export function parseDeadline(text: string): DeadlineExpression {
  return readDeadline(cutText(text));
}

/**
 * Reads a deadline cell that is already cut.
 *
 * @internal
 * @param cut - What `cutText` gave.
 */
export function readDeadline(cut: CutText): DeadlineExpression {
  const { folded, tokens, reader } = prepared(cut, "cell");
  const clauses: Clause[] = [];
  const leftovers: Leftover[] = [];
  const items = divide(folded.text, tokens);
  for (const item of items) {
    const assembled = assembleItem(reader, item, timesOf(reader, item), items.length > 1);
    for (const clause of assembled.clauses) clauses.push(clause);
    for (const leftover of assembled.leftovers) leftovers.push(leftover);
  }
  // Dots or a dash in place of a time.
  if (clauses.length === 0 && tokens.length > 0) {
    clauses.push({ timing: { kind: "unrecognized" }, start: 0, end: tokens.length });
  }
  const { problems } = reader;
  for (const { start, end } of leftovers) {
    problems.push({ code: "deadline-text-left-over", start, end });
  }
  addQueries(clauses, problems);
  return expressionOf(folded, tokens, clauses, problems);
}

/** The times of one item, with what its other times say of them. */
function timesOf(reader: Reader, item: Item): readonly Group[] {
  const groups = withoutReportPeriods(reader, item, scanItem(reader, item));
  return withHeadingYear(
    reader,
    item,
    withTrailingYear(reader, withTrailingCadence(reader, groups)),
  );
}

/** Reads running text: only what fixes a time counts, and nothing is a label. */
export function readRunning(cut: CutText): DeadlineExpression {
  const { folded, tokens, reader } = prepared(cut, "running");
  const clauses = divide(folded.text, tokens)
    .flatMap((item) => timesOf(reader, item))
    .flatMap(({ founds }) => founds)
    .filter((found) => fixesTime(found.timing) && !isMention(found, tokens));
  // In prose what could not be read is no matter.
  const problems = reader.problems.filter(({ code }) => code !== "deadline-unrecognized");
  addQueries(clauses, problems);
  return expressionOf(folded, tokens, clauses, problems);
}

/** Words by which prose makes a period a time to do something. */
const INTRODUCTIONS = /* @__PURE__ */ tokenSet("trong vào từ tính kể cả lúc");

/** `8h00 ngày 17/01/2025`: a time of day makes a date an appointment. */
function isHour(tokens: readonly Token[], start: number): boolean {
  return tokens[start]?.kind === "number" && tokens[start + 1]?.name === "giờ";
}

/**
 * Whether a period is only mentioned: the year in a title, the day of a meeting. Without a word
 * that introduces it, a day, a year or a run of years is no deadline in prose.
 */
function isMention({ timing, start }: Found, tokens: readonly Token[]): boolean {
  if (timing.kind !== "within" || timing.until !== undefined) return false;
  const first = tokens[start];
  if (first === undefined || isOneOf(first, INTRODUCTIONS) || isHour(tokens, start)) return false;
  const { period } = timing;
  if (period.shape === "week") return false;
  if (period.shape === "months") return period.grain === "year" && period.part === undefined;
  // "Giai đoạn 2022-2025, hằng năm ...": a run of years that opens the sentence.
  const before = tokens[start - 1]?.name;
  const opens = before === undefined || before === "." || before === ";";
  return period.shape === "day" || !(opens || tokens[start]?.gap === "line");
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
    case "reference":
    case "unstated":
    case "unrecognized":
      return false;
  }
}

function prepared(
  cut: CutText,
  mode: Reader["mode"],
): { folded: FoldedText; tokens: readonly Token[]; reader: Reader } {
  const { folded } = cut;
  const tokens = tokenize(cut);
  const reader: Reader = {
    text: folded.text,
    tokens,
    mode,
    position: 0,
    end: 0,
    problems: [],
    hints: 0,
  };
  return { folded, tokens, reader };
}

/** What a careful reader would query about each clause by itself. */
function addQueries(clauses: readonly Clause[], problems: Problem[]): void {
  for (const { timing, start, end } of clauses) {
    const code = queryOf(timing);
    if (code !== undefined) problems.push({ code, start, end });
  }
}

function queryOf(timing: Timing): DeadlineFindingCode | undefined {
  switch (timing.kind) {
    case "by":
      return timing.inclusive ? undefined : "deadline-ambiguous-before";
    case "recurring":
      return timing.every === "unspecified" ? "deadline-unspecified-period" : undefined;
    case "unrecognized":
      return "deadline-unrecognized";
    case "within":
    case "ongoing":
    case "event":
    case "reference":
    case "unstated":
      return undefined;
  }
}

function spanOf(folded: FoldedText, tokens: readonly Token[], start: number, end: number): Span {
  return sourceSpan(folded, tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0);
}

function expressionOf(
  folded: FoldedText,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  problems: readonly Problem[],
): DeadlineExpression {
  const text = folded.source;
  const read: DeadlineClause[] = [];
  const skipped: Span[] = [];
  let position = 0;
  for (const { timing, label, start, end } of clauses) {
    const span = spanOf(folded, tokens, start, end);
    read.push(label === undefined ? { timing, span } : { timing, label, span });
    if (span.start > position) skipped.push({ start: position, end: span.start });
    position = Math.max(position, span.end);
  }
  if (position < text.length) skipped.push({ start: position, end: text.length });
  return { text, clauses: read, skipped, findings: findingsOf(folded, tokens, problems) };
}

function findingsOf(
  folded: FoldedText,
  tokens: readonly Token[],
  problems: readonly Problem[],
): Finding<DeadlineFindingCode>[] {
  const findings: Finding<DeadlineFindingCode>[] = [];
  const seen = problems.length > 1 ? new Set<string>() : undefined;
  for (const { code, start, end } of problems) {
    if (seen !== undefined) {
      const key = `${code} ${start} ${end}`;
      if (seen.has(key)) continue;
      seen.add(key);
    }
    findings.push(findingOf(FINDINGS, code, spanOf(folded, tokens, start, end)));
  }
  return findings;
}
