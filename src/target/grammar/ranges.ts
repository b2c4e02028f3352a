import type { Piece, Range } from "./reading.js";
import { wordsOf, type Reader } from "./reader.js";

/** What of a piece lies behind a place; a piece that is left out lies nowhere. */
export function behind(piece: Piece, place: number, share?: Piece): Piece[] {
  if (piece === share || piece.end <= place) return [];
  if (piece.kind !== "words") return [piece];
  return [{ kind: "words", start: Math.max(piece.start, place), end: piece.end }];
}

/** The words of ranges that may lie apart, joined by spaces. */
export function textOf(reader: Reader, ranges: readonly Range[]): string {
  return ranges
    .map(({ start, end }) => wordsOf(reader, start, end))
    .filter((text) => text !== "")
    .join(" ");
}

const OUTER: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ",",
  ";",
  ":",
  ".",
  "-",
  "+",
  "•",
  "*",
  "và",
  "|",
]);

/** The words of a segment without the joints around it. */
export function trimmedRange(reader: Reader, { start, end }: Range): Range {
  let first = start;
  let last = end;
  while (first < last && isOuter(reader, first)) first++;
  while (last > first && isOuter(reader, last - 1)) last--;
  return { start: first, end: last };
}

export function isOuter(reader: Reader, index: number): boolean {
  const token = reader.tokens[index];
  if (token === undefined) return false;
  return token.kind === "break" || OUTER.has(token.name);
}
