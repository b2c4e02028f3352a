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
      const whole = start === 0 && end === parts.length;
      for (const { meant, found } of knownOfLength(letters.length)) {
        const isHere = found.where === "anywhere" || whole;
        const isBetter = best === undefined || found.rank < best.rank;
        if (isHere && isBetter && isNear(letters, meant)) best = found;
      }
    }
  }
  return best;
}

interface Known {
  readonly meant: string;
  readonly found: Announced & { readonly where: string };
}

/** The words of headings as letters that run together, by how many they are. */
const KNOWN: ReadonlyMap<number, readonly Known[]> = /* @__PURE__ */ (() => {
  const all = new Map<number, Known[]>();
  for (const [phrase, found] of HEADER_WORDS) {
    const meant = phrase.replaceAll(" ", "");
    const alike = all.get(meant.length);
    if (alike === undefined) all.set(meant.length, [{ meant, found }]);
    else alike.push({ meant, found });
  }
  return all;
})();

/** Those that have so many letters, or one more or less. */
function knownOfLength(length: number): readonly Known[] {
  return [length - 1, length, length + 1].flatMap((letters) => KNOWN.get(letters) ?? []);
}

/** Whether letters are those of words but for one slip of the hand. */
function isNear(letters: string, words: string): boolean {
  if (words.length < LEAST_LETTERS) return false;
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
