import { HEADER_WORDS, type Announced } from "./data/header-words.js";

/** Shorter words have too many neighbours. */
const LEAST_LETTERS = 6;
const LEAST_LETTERS_OTHER = 9;
const MOST_WORDS = 5;

/**
 * What a heading announces that nearly says words that are known: their letters run together or
 * apart, two of them changed about, or one of many too few or too many.
 *
 * ```
 * Thời gain thực hiện      Nhiệmvụ cụ thể      Kinh ph í
 *      ^^^^                ^^^^^^^
 * ```
 *
 * @param words - The words of a heading none of which is known.
 */
export function nearlySaid(words: string): Announced | undefined {
  const parts = words.split(" ");
  let best: Announced | undefined;
  for (const start of parts.keys()) {
    for (let end = start + 1; end <= Math.min(start + MOST_WORDS, parts.length); end += 1) {
      const letters = parts.slice(start, end).join("");
      if (letters.length < LEAST_LETTERS) continue;
      for (const [phrase, found] of HEADER_WORDS) {
        const isHere = found.where === "anywhere" || (start === 0 && end === parts.length);
        const isBetter = best === undefined || found.rank < best.rank;
        if (isHere && isBetter && isNear(letters, phrase.replaceAll(" ", ""))) best = found;
      }
    }
  }
  return best;
}

/** Whether letters are those of words but for one slip of the hand. */
function isNear(letters: string, words: string): boolean {
  if (Math.abs(letters.length - words.length) > 1 || words.length < LEAST_LETTERS) return false;
  let at = 0;
  while (at < words.length && letters[at] === words[at]) at += 1;
  if (at === words.length && letters.length === words.length) return true;
  const [given, meant] = [letters.slice(at), words.slice(at)];
  const swapped = `${meant.charAt(1)}${meant.charAt(0)}${meant.slice(2)}`;
  if (at > 0 && given === swapped) return true;
  if (words.length < LEAST_LETTERS_OTHER || at === 0) return false;
  // A letter in the place of another mostly makes another word.
  return given.slice(1) === meant || given === meant.slice(1);
}
