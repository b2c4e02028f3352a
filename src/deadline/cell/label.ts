import { holds, isMark, isOneOf, nameOf, type Reader, type Run } from "../lexer/reader.js";
import { wordSet, type WordSet } from "../lexer/words.js";

const LEADING = /* @__PURE__ */ wordSet(', : - + . ; " ( ) … và hoặc thì của');
const TRAILING = /* @__PURE__ */ wordSet(', : - + . ; " ( ) … và hoặc là vào trong của theo thì');

/** Words that only say that something is done; alone they are no label. */
const EMPTY_LABELS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    (
      "thực hiện|hoàn thành|xong|thời gian|thời hạn|thời gian thực hiện|thời gian hoàn thành|" +
      "dự kiến|hạn|hạn chót|phải hoàn thành|được thực hiện|ngay|chiều|sáng"
    ).split("|"),
  ))();

/** The words with which they begin: to make a label small takes longer. */
const FIRST_OF_EMPTY: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([...EMPTY_LABELS].map((label) => label.split(" ")[0] ?? "")))();

/** None of them has more words. */
const LONGEST_EMPTY = 4;

/** Trims joints and punctuation off the ends of a run of pieces. */
export function trimmed(reader: Reader, start: number, end: number): Run {
  let first = start;
  let last = end;
  while (first < last && isLoose(reader, first, LEADING)) first += 1;
  while (last > first && isLoose(reader, last - 1, TRAILING)) last -= 1;
  return { start: first, end: last };
}

function isLoose(reader: Reader, index: number, set: WordSet): boolean {
  const piece = reader.pieces[index];
  // "Hạn: 20/5/2026 | Báo cáo: 30/5/2026"
  return piece?.kind === "tag" || piece?.key === "|" || isOneOf(reader, index, set);
}

/**
 * What a clause is about, from the words beside it.
 *
 * ```
 * Báo cáo lồng ghép kết quả thực hiện với báo cáo 6 tháng, năm
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function labelOf(reader: Reader, start: number, end: number): string | undefined {
  const { start: from, end: last } = withoutVerb(reader, withoutCompanion(reader, start, end));
  const to = withBracket(reader, from, last, end);
  if (to <= from) return undefined;
  const label = textOf(reader, from, to);
  const short = to - from <= LONGEST_EMPTY && FIRST_OF_EMPTY.has(reader.pieces[from]?.key ?? "");
  if (!short || !EMPTY_LABELS.has(label.toLowerCase())) return label;
  // With a colon after it even a bare verb names a step: "Thực hiện: từ tháng 02".
  return holds(reader, to, end, ":") ? label : undefined;
}

/** The words of some pieces as they stand, on one line. */
export function textOf({ text, pieces }: Reader, start: number, end: number): string {
  const written = text.slice(pieces[start]?.start, pieces[end - 1]?.end);
  return UNEVEN.test(written) ? written.replace(/\s+/g, " ") : written;
}

/** Space that is more than one plain space. */
const UNEVEN = /[^\S ]| {2}/;

/** Trims a run, but not of a bracket that closes one within. */
export function trimmedWithBracket(reader: Reader, start: number, end: number): Run {
  const run = trimmed(reader, start, end);
  return { start: run.start, end: withBracket(reader, run.start, run.end, end) };
}

/** `Báo cáo (quý I)`: a bracket that closes one of the label belongs to it. */
function withBracket(reader: Reader, start: number, to: number, end: number): number {
  if (to >= end || nameOf(reader, to) !== ")") return to;
  let open = 0;
  for (let index = start; index < to; index++) {
    const name = nameOf(reader, index);
    if (name === "(") open += 1;
    else if (name === ")" && open > 0) open -= 1;
  }
  return open > 0 ? to + 1 : to;
}

/** `Đại hội chi bộ: xong`, `Dự án: hoàn thành`: the verb belongs to the time. */
function withoutVerb(reader: Reader, run: Run): Run {
  const last = nameOf(reader, run.end - 1);
  const done = last === "thành" && nameOf(reader, run.end - 2) === "hoàn";
  const start = run.end - (last === "xong" ? 1 : done ? 2 : 0);
  const follows = start < run.end && start > run.start && isMark(reader, start - 1);
  return follows ? trimmed(reader, run.start, start) : run;
}

/** The words of `với báo cáo`. */
const LONGEST_COMPANION = 3;

/** `... với báo cáo`: what the deliverable is joined to is not its name. */
function withoutCompanion(reader: Reader, start: number, end: number): Run {
  const run = trimmed(reader, start, end);
  const before = run.end - LONGEST_COMPANION;
  const companion =
    nameOf(reader, run.end - 1) === "cáo" &&
    nameOf(reader, run.end - 2) === "báo" &&
    nameOf(reader, before) === "với";
  return companion && before > start ? trimmed(reader, start, before) : run;
}
