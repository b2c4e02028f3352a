import type { MeasureIndex } from "../../indices/index.js";
import { BEHIND, HEADS, INDEX_WORDS, OF_PAPI, YEAR } from "./data/index-names.js";

/** A longer text is no name. */
export const LONGEST_NAME = 1000;

/** The index that words name, if they name one alone. */
export function indexNamed(words: string): MeasureIndex | undefined {
  const named = indicesNamed(words);
  return named.length === 1 ? named[0] : undefined;
}

/** All indices that words name. */
export function indicesNamed(words: string): readonly MeasureIndex[] {
  const line = words.slice(0, LONGEST_NAME).toLowerCase();
  return INDEX_WORDS.filter(([, pattern]) => pattern.test(line)).map(([index]) => index);
}

/** The index by whose parts a column goes, where its heading says so. */
export function indexOfColumn(heading: string): MeasureIndex | undefined {
  const line = heading.slice(0, LONGEST_NAME).toLowerCase();
  return indexNamed(line) ?? (OF_PAPI.test(line) ? "papi" : undefined);
}

/** Whether a heading counts by the parts of an index: `Chỉ số nội dung 5`. */
export function countsByParts(heading: string): boolean {
  return heading.slice(0, LONGEST_NAME).toLowerCase().includes("chỉ số nội dung");
}

/** Whether a cell names a part of an index in so many words: `PAPI 5.1`, `Chỉ số nội dung 5`. */
export function namesPart(cell: string): boolean {
  const line = cell.slice(0, LONGEST_NAME).replace(/\s+/g, " ").trim();
  return divideIndex(line) !== undefined || OF_PAPI.test(line.toLowerCase());
}

/** The words of one line with the index named before or behind them, and what is left of them. */
export function divideIndex(line: string) {
  for (const [index, pattern] of HEADS) {
    const head = pattern.exec(line)?.[0];
    if (head === undefined) continue;
    const rest = line.slice(head.length).trim();
    return { index, rest: YEAR.test(rest) ? "" : rest };
  }
  const [, rest = "", name = ""] = BEHIND.exec(line) ?? [];
  const index = indexNamed(name);
  return index === undefined ? undefined : { index, rest };
}
