import { wordsOf } from "../../reading/index.js";
import type { Range, Reader } from "../token/reader.js";
import type { Part } from "./part.js";

/** What of a part lies between two places; only words are ever cut. */
export function clip(part: Part, start: number, end: number): Part[] {
  if (part.end <= start || part.start >= end) return [];
  if (part.kind !== "words") return [part];
  return [{ ...part, start: Math.max(part.start, start), end: Math.min(part.end, end) }];
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
  while (last > first && isOuter(reader, last - 1)) last--;
  return { start: first, end: last };
}

/** Whether a token only joins parts of a text. */
export function isOuter(reader: Reader, position: number): boolean {
  const { kind, key } = reader.pieces[position] ?? reader.nothing;
  return kind === "tag" || /^(?:[,;:.+•*-]|và)$/.test(key);
}
