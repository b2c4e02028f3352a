import { fold, sourceSpan, type Finding, type FoldedText, type Span } from "../text/index.js";
import type { Word } from "./data/vocabulary.js";
import { FINDING_MESSAGES } from "./data/messages.js";
import { assembleItem, type Clause, type Leftover } from "./grammar/assemble.js";
import { withHeadingYear } from "./grammar/heading-year.js";
import { divide, type Item } from "./grammar/item.js";
import type { Found, Problem, Reader, ReadingMode } from "./grammar/reader.js";
import { scanItem, type Group } from "./grammar/scan.js";
import { withTrailingCadence } from "./grammar/trailing-cadence.js";
import type { Token } from "./lexer/token.js";
import { tokenise } from "./lexer/tokenise.js";
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
  return read(text);
}

/** Reads the text of a cell. */
function read(text: string): DeadlineExpression {
  const { folded, tokens, reader } = prepared(text, "cell");
  const clauses: Clause[] = [];
  const leftovers: Leftover[] = [];
  const items = divide(folded.text, tokens);
  for (const item of items) {
    const groups = timesOf(reader, item);
    const assembled = assembleItem(reader, item, groups, items.length > 1);
    clauses.push(...assembled.clauses);
    leftovers.push(...assembled.leftovers);
  }
  // Dots or a dash in place of a time.
  if (clauses.length === 0 && tokens.length > 0) {
    clauses.push({ timing: { kind: "unrecognized" }, start: 0, end: tokens.length });
  }
  return expressionOf(folded, tokens, clauses, [
    ...reader.problems,
    ...leftovers.map(({ start, end }) => ({
      code: "deadline-text-left-over" as const,
      start,
      end,
    })),
    ...clauses.flatMap(queriesOf),
  ]);
}

/** The times of one item, with what its other times say of them. */
function timesOf(reader: Reader, item: Item): readonly Group[] {
  return withHeadingYear(reader, item, withTrailingCadence(scanItem(reader, item)));
}

/** Reads running text: only what fixes a time counts, and nothing is a label. */
export function readRunning(text: string): DeadlineExpression {
  const { folded, tokens, reader } = prepared(text, "running");
  const clauses = divide(folded.text, tokens)
    .flatMap((item) => timesOf(reader, item))
    .flatMap(({ founds }) => founds)
    .filter((found) => fixesTime(found.timing) && !isMention(found, tokens));
  const problems = reader.problems.filter(({ code }) => code !== "deadline-unrecognized");
  return expressionOf(folded, tokens, clauses, [...problems, ...clauses.flatMap(queriesOf)]);
}

/** Words by which prose makes a period a time to do something. */
const INTRODUCTIONS: ReadonlySet<string> = new Set<Word>([
  "trong",
  "vào",
  "từ",
  "tính",
  "kể",
  "cả",
  "lúc",
]);

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
  if (INTRODUCTIONS.has(tokens[start]?.name ?? "") || isHour(tokens, start)) return false;
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
  text: string,
  mode: ReadingMode,
): { folded: FoldedText; tokens: readonly Token[]; reader: Reader } {
  const folded = fold(text);
  const tokens = tokenise(folded.text);
  const reader: Reader = { text: folded.text, tokens, mode, position: 0, end: 0, problems: [] };
  return { folded, tokens, reader };
}

/** What a careful reader would query about a clause by itself. */
function queriesOf(clause: Clause): Problem[] {
  const { timing, start, end } = clause;
  const query = (code: DeadlineFindingCode): Problem[] => [{ code, start, end }];
  if (timing.kind === "by" && !timing.inclusive) return query("deadline-ambiguous-before");
  if (timing.kind === "unrecognized") return query("deadline-unrecognized");
  if (timing.kind === "recurring" && timing.every === "unspecified") {
    return query("deadline-unspecified-period");
  }
  return [];
}

function expressionOf(
  folded: FoldedText,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  problems: readonly Problem[],
): DeadlineExpression {
  const spanOf = (start: number, end: number): Span =>
    sourceSpan(folded, tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  const read = clauses.map(({ timing, label, start, end }): DeadlineClause => ({
    timing,
    ...(label === undefined ? {} : { label }),
    span: spanOf(start, end),
  }));
  return {
    text: folded.source,
    clauses: read,
    skipped: gapsBetween(read, folded.source.length),
    findings: findingsOf(problems, spanOf),
  };
}

/** Everything the spans of the clauses leave out. */
function gapsBetween(clauses: readonly DeadlineClause[], length: number): Span[] {
  const gaps: Span[] = [];
  let position = 0;
  for (const { span } of clauses) {
    if (span.start > position) gaps.push({ start: position, end: span.start });
    position = Math.max(position, span.end);
  }
  if (position < length) gaps.push({ start: position, end: length });
  return gaps;
}

function findingsOf(
  problems: readonly Problem[],
  spanOf: (start: number, end: number) => Span,
): Finding<DeadlineFindingCode>[] {
  const seen = new Set<string>();
  const findings: Finding<DeadlineFindingCode>[] = [];
  for (const { code, start, end } of problems) {
    const key = `${code} ${start} ${end}`;
    if (seen.has(key)) continue;
    seen.add(key);
    findings.push({ code, ...FINDING_MESSAGES[code], span: spanOf(start, end) });
  }
  return findings;
}
