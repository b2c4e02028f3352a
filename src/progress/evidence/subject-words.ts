import { singleLine, unaccent } from "../../text/index.js";
import * as wording from "../data/evidence-words.js";

/**
 * The words of a text as pairs of neighbouring syllables, since most Vietnamese words have two:
 * without tone marks, abbreviations written out, without what stands in nearly every document.
 *
 * ```
 * về kiểm tra TTHC
 *    ^^^^^^^^ ^^^^ kiem tra, tra thu, thu tuc, tuc hanh, hanh chinh
 * ```
 */
export function subjectWords(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  let before: string | undefined;
  for (const word of singleLine(text)
    .toLowerCase()
    .split(/\P{L}+/u)) {
    if (word === "") continue;
    if (wording.FUNCTION_SYLLABLES.has(word)) {
      before = undefined;
      continue;
    }
    const bare = unaccent(word);
    for (const syllable of (wording.SUBJECT_ABBREVIATIONS.get(bare) ?? bare).split(" ")) {
      const pair = `${before ?? ""} ${syllable}`;
      if (before !== undefined && !wording.GENERAL_PAIRS.has(pair)) pairs.add(pair);
      before = syllable;
    }
  }
  return pairs;
}

/** The share of the shorter text's words that the other has too, 0 to 1. */
export function sharedWords(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared += 1;
  return shared / few.size;
}
