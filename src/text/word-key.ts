const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * The form in which single Vietnamese words are compared: small letters, the tone mark last. Tone
 * marks stand on either vowel of a pair in official texts (`hoà` and `hòa`, `Uỷ` and `Ủy`), and
 * this makes the two one word; `ă`, `â`, `đ` and their like stay letters of their own.
 *
 * @param word - One word; of several words the last tone mark would stand for all.
 * @returns The key, equal for all spellings of the word.
 * @example
 * ```ts
 * import { wordKey } from "chiso/text";
 * wordKey("Uỷ") === wordKey("ủy"); // true
 * wordKey("ban") === wordKey("bàn"); // false
 * ```
 */
export function wordKey(word: string): string {
  let tone = "";
  const letters = word
    .toLowerCase()
    .normalize("NFD")
    .replace(TONE_MARKS, (mark) => {
      tone = mark;
      return "";
    });
  return letters + tone;
}
