import { unaccent } from "../../text/index.js";

/** Whether the letters of a line are capitals. */
export function isInCapitals(line: string): boolean {
  const letters = line.replace(/\P{L}/gu, "");
  return letters !== "" && letters === letters.toUpperCase();
}

/** Whether a line is a title, which stands in capitals. */
export function isTitle(line: string): boolean {
  return line.replace(/\P{L}/gu, "").length >= 10 && isInCapitals(line);
}

const SYLLABLE = /^[bcdghk-np-tvx]{0,3}[aeiouy]{1,4}[cghmnpt]{0,2}$/;

/** Names in capitals with only the first letter of each word large, as readers of names want. */
export function inSmallLetters(words: string): string {
  if (!isInCapitals(words)) return words;
  return words.replace(/\p{L}+/gu, (word) =>
    SYLLABLE.test(unaccent(word)) ? word.charAt(0) + word.slice(1).toLowerCase() : word,
  );
}
