import { LEAD_WORDS, TRAILING_WORDS } from "../data/bound-words.js";
import type { Piece, Range } from "./reading.js";
import { at, peek, phraseAt, phraseBefore, phrases, type Reader } from "./reader.js";

const LEADING = /* @__PURE__ */ phrases(LEAD_WORDS);
const TRAILING = /* @__PURE__ */ phrases(TRAILING_WORDS);
const EDGES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...[
    ",",
    ".",
    ":",
    "-",
    "+",
    "•",
    "*",
    '"',
    "'",
    "…",
    "(",
    ")",
    "[",
    "]",
    "=",
    "|",
    "/",
    "!",
    "?",
  ],
]);

/** What names the measure among the pieces of a segment. */
export interface MetricParts {
  readonly pieces: readonly Piece[];
  /** Words of the bound that also name what is measured. */
  readonly counted?: Range;
}

/**
 * The words that name what is measured, in their order, without the bound and what belongs to it.
 *
 * ```
 * Đến năm 2025, hoàn thành tối thiểu 90% kế hoạch được giao
 *               ^^^^^^^^^^             ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function metricRanges(reader: Reader, parts: MetricParts): Range[] {
  const ranges: Range[] = [];
  let bounded = false;
  parts.pieces.forEach((piece, index) => {
    switch (piece.kind) {
      case "words":
      case "filter":
        ranges.push({ start: piece.start, end: piece.end });
        break;
      case "bound":
        bounded = piece.bound.stance === "quantifier";
        if (parts.counted !== undefined && contains(piece, parts.counted))
          ranges.push(parts.counted);
        break;
      case "denominator":
        // Behind the bound the whole is what is spoken of: `30% trên tổng số TTHC được …`.
        if (bounded && piece.measured !== undefined) ranges.push(piece.measured);
        break;
      case "time":
      case "change":
      case "each":
        if (isAmidWords(parts.pieces, index, bounded))
          ranges.push({ start: piece.start, end: piece.end });
        break;
      case "after":
      case "baseline":
      case "exception":
        break;
    }
  });
  return trimEnd(reader, trimStart(reader, joined(ranges)));
}

function contains(outer: Range, inner: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/**
 * A time between words of a name belongs to it: `Kế hoạch năm 2021 của tỉnh`; so does `từng` behind
 * words: `cho từng vị trí việc làm`.
 */
function isAmidWords(pieces: readonly Piece[], index: number, bounded: boolean): boolean {
  const piece = pieces[index];
  const before = pieces[index - 1];
  const after = pieces[index + 1];
  if (before?.kind !== "words") return false;
  return piece?.kind === "each" ? bounded : after?.kind === "words";
}

function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges) {
    const last = result.at(-1);
    if (last?.end === range.start)
      result[result.length - 1] = { start: last.start, end: range.end };
    else result.push(range);
  }
  return result;
}

function trimStart(reader: Reader, ranges: readonly Range[]): Range[] {
  const result = [...ranges];
  for (;;) {
    const first = result[0];
    if (first === undefined) return result;
    const inner = { ...reader, position: first.start };
    const lead = phraseAt(inner, LEADING);
    const edge = EDGES.has(peek(inner).name) || peek(inner).kind === "break";
    const length = edge ? 1 : (lead?.length ?? 0);
    if (length === 0 || (lead !== undefined && keepsLead(inner, lead.length, result)))
      return result;
    const start = first.start + length;
    if (start >= first.end) result.shift();
    else result[0] = { start, end: first.end };
  }
}

/** `số xã đạt chuẩn`, `mục tiêu phát triển`: a word that opens a name is kept where it heads one. */
function keepsLead(reader: Reader, length: number, ranges: readonly Range[]): boolean {
  const word = peek(reader).name;
  if (length === 1 && ["số", "có"].includes(word)) {
    return word === "số" && ranges[0] !== undefined && ranges[0].end - ranges[0].start > 1;
  }
  const strives =
    at(reader, "mục tiêu") ||
    at(reader, "chỉ tiêu") ||
    at(reader, "kết quả") ||
    at(reader, "yêu cầu");
  return strives && peek(reader, 2).kind === "word" && !at(reader, "đạt", 2);
}

function trimEnd(reader: Reader, ranges: readonly Range[]): Range[] {
  const result = [...ranges];
  for (;;) {
    const last = result.at(-1);
    if (last === undefined) return result;
    const inner = { ...reader, position: last.end };
    const token = reader.tokens[last.end - 1];
    const closes = token?.name === ")" && opensInside(reader, last);
    const edge =
      token !== undefined && (token.kind === "break" || EDGES.has(token.name)) && !closes;
    const length = edge ? 1 : trailingLength(inner);
    if (length === 0) return result;
    const end = last.end - length;
    if (end <= last.start) result.pop();
    else result[result.length - 1] = { start: last.start, end };
  }
}

/** `tăng trưởng kinh tế (GRDP)`: the bracket that closes belongs to the name. */
function opensInside(reader: Reader, { start, end }: Range): boolean {
  for (let index = end - 1; index >= start; index--) {
    if (reader.tokens[index]?.name === "(") return true;
  }
  return false;
}

function trailingLength(reader: Reader): number {
  for (let back = 3; back >= 1; back--) {
    if (phraseAt(reader, TRAILING, -back)?.length === back) return back;
  }
  return phraseBefore(reader, TRAILING, 1) ? 1 : 0;
}
