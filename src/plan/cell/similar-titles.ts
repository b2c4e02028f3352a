import { unaccent } from "../../text/index.js";
import { oneLine } from "./plain-text.js";

/*
 * When two titles say the same. Titles are compared by their words, accents and signs aside; how
 * alike they are is the Dice coefficient of their words, 2·|common| / (|left| + |right|), each word
 * counted as often as it stands. To stay linear, only titles that share a rare phrase are compared.
 */

/** The words of a title, accents, capitals and signs aside. */
export function titleWords(title: string): readonly string[] {
  return unaccent(oneLine(title))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** How alike two lists of words are: from 0, no word in common, to 1, the same words. */
export function similarity(left: readonly string[], right: readonly string[]): number {
  if (left.length + right.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    common += 1;
  }
  return (2 * common) / (left.length + right.length);
}

/** Phrases are looked for in so many words from the beginning. */
const WORDS_LOOKED_AT = 60;

/** The runs of so many words that stand in a title, each once. */
export function phrasesOf(words: readonly string[], length: number): readonly string[] {
  const looked = words.slice(0, WORDS_LOOKED_AT);
  const last = Math.max(looked.length - length, -1);
  const phrases = Array.from({ length: last + 1 }, (_, at) =>
    looked.slice(at, at + length).join(" "),
  );
  return [...new Set(phrases)];
}
