import { peek, readerAt, at, wordsOf, type Range, type Reader } from "./reader.js";
import type { Piece } from "./reading.js";

/** What of a piece lies between two places; only words are ever cut. */
export function clip(piece: Piece, start: number, end: number): Piece[] {
  if (piece.end <= start || piece.start >= end) return [];
  if (piece.kind !== "words") return [piece];
  return [{ ...piece, start: Math.max(piece.start, start), end: Math.min(piece.end, end) }];
}

/** The words of ranges that may lie apart, joined by spaces. */
export function textOf(reader: Reader, ranges: readonly Range[]): string {
  return ranges
    .map(({ start, end }) => wordsOf(reader, start, end))
    .filter((text) => text !== "")
    .join(" ");
}

/** The words of a segment without the joints around it. */
export function trimmedRange(reader: Reader, { start, end }: Range): Range {
  let first = start;
  let last = end;
  while (first < last && isOuter(reader, first)) first += 1;
  while (last > first && isOuter(reader, last - 1)) last -= 1;
  return { start: first, end: last };
}

const OUTER = ",|;|:|.|-|+|•|*|và";

/** Whether a token only joins parts of a text. */
export function isOuter(reader: Reader, position: number): boolean {
  const inner = readerAt(reader, position);
  return peek(inner).kind === "break" || at(inner, OUTER);
}
