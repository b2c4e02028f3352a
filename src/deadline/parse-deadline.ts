import { fold, sourceSpan, type Finding, type FoldedText, type Span } from "../text/index.js";
import { FINDING_MESSAGES } from "./data/messages.js";
import { assembleItem, type Clause, type Leftover } from "./grammar/assemble.js";
import { divide } from "./grammar/item.js";
import type { Problem, Reader, ReadingMode } from "./grammar/reader.js";
import { scanItem } from "./grammar/scan.js";
import type { Token } from "./lexer/token.js";
import { tokenise } from "./lexer/tokenise.js";
import type { DeadlineClause, DeadlineExpression, DeadlineFindingCode } from "./timing.js";

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
  return read(text, "cell");
}

/** Reads a text in one of the two modes. */
export function read(text: string, mode: ReadingMode): DeadlineExpression {
  const folded = fold(text);
  const tokens = tokenise(folded.text);
  const problems: Problem[] = [];
  const reader: Reader = { text: folded.text, tokens, mode, position: 0, end: 0, problems };
  const clauses: Clause[] = [];
  const leftovers: Leftover[] = [];
  const items = divide(folded.text, tokens);
  for (const item of items) {
    const groups = scanItem(reader, item);
    const assembled = assembleItem(reader, item, groups, items.length > 1);
    clauses.push(...assembled.clauses);
    leftovers.push(...assembled.leftovers);
  }
  return expressionOf(folded, tokens, clauses, [
    ...problems,
    ...leftovers.map(({ start, end }) => ({
      code: "deadline-text-left-over" as const,
      start,
      end,
    })),
    ...clauses.flatMap(queriesOf),
  ]);
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
