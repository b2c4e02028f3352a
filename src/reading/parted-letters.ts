import type { FoldedText } from "../text/index.js";
import { cutFolded, type CutText } from "./cut-text.js";

/** So many letters in a row that stand alone are no initials and no marks of a list. */
const FEWEST = 4;

/**
 * Joins the letters of lines in which each stands alone and wider gaps part the words, as in headings
 * that were spread; absent where there is no such line.
 *
 * ```
 * V ă n  p h ò n g      V ă n p h ò n g
 * Văn    phòng          nobody can tell where a word ends: left alone
 * ```
 */
export function joinedLetters({ folded }: CutText): CutText | undefined {
  const { text } = folded;
  const kept: number[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const spread = isSpread(line);
    for (let place = start; place <= start + line.length; place++) {
      if (place < text.length && !(spread && isNarrow(text, place))) kept.push(place);
    }
    start += line.length + 1;
  }
  return kept.length === text.length ? undefined : cutFolded(withPlaces(folded, kept));
}

/** Whether all letters of a line stand alone, and words are told by their gaps. */
function isSpread(line: string): boolean {
  if (!line.includes("  ")) return false;
  const letters = line.match(/\p{L}\p{M}*/gu) ?? [];
  return letters.length >= FEWEST && !/\p{L}\p{M}*\p{L}/u.test(line);
}

/** Whether a blank is the only one between two letters. */
function isNarrow(text: string, place: number): boolean {
  return /^[\p{L}\p{M}] \p{L}$/u.test(text.slice(Math.max(place - 1, 0), place + 2));
}

/** The units of a folded text at some places alone. */
export function withPlaces(
  { source, text, positions }: FoldedText,
  kept: readonly number[],
): FoldedText {
  const placeOf = (place: number): number => positions?.[place] ?? place;
  return {
    source,
    text: kept.map((place) => text.charAt(place)).join(""),
    positions: [...kept.map(placeOf), positions?.[text.length] ?? source.length],
  };
}
