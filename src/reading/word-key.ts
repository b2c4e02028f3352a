import { SPELLINGS } from "./data/spellings.js";

/** Vowels of which the first has the tone mark that today's spelling gives to the last. */
const EARLY_TONE = /[òóỏõọ][ae]|[ùúủũụ](?:y?[êôơâ]|y|(?<=q.)[aeio])|[ừứửữựìíỉĩịỳýỷỹỵ][ơêôâ]/g;
/** The other way round, at the end of a word: `cuả` for `của`; in `quả` the mark stands right. */
const LATE_TONE = /[uư](?<!q[uư])[àáảãạ](?![\p{L}\p{M}])/gu;
/** Two vowels of which one may have the mark of the other; few texts have any. */
const TWO_VOWELS = /[òóỏõọùúủũụừứửữựìíỉĩịỳýỷỹỵ][aeioyơêôâ]|[uư][àáảãạ]/;
/** Tone marks by themselves, behind the first and behind the last of the vowels. */
const EARLY_MARK = /([\u0300\u0301\u0303\u0309\u0323])(.+)/;
const LATE_MARK = /(a)(.)/;

/** Moves the tone mark of some vowels. */
function movedTone(vowels: string, mark: RegExp): string {
  return vowels.normalize("NFD").replace(mark, "$2$1").normalize("NFC");
}

/**
 * Small letters with the tone mark of each word in its place; nothing else moves.
 *
 * ```
 * hòa → hoà      thủy → thuỷ      qủa → quả      trứơc → trước      cuả → của
 *  ^^              ^^              ^^              ^^                 ^^
 * ```
 */
export function settledTones(text: string): string {
  if (!TWO_VOWELS.test(text)) return text;
  return text
    .replace(EARLY_TONE, (vowels) => movedTone(vowels, EARLY_MARK))
    .replace(LATE_TONE, (vowels) => movedTone(vowels, LATE_MARK));
}

/** The usual one of the spellings of a word. */
export function settledWord(word: string): string {
  return SPELLINGS.get(word) ?? word;
}

/**
 * The form in which single words are compared: small letters, the tone mark where today's spelling
 * puts it, the usual one of spellings that mean the same. Official texts write `hoà` and `hòa`,
 * `Uỷ` and `Ủy`, `kỳ` and `kì`; this makes them one word. `ă`, `â`, `đ` and their like stay letters
 * of their own.
 *
 * @internal
 * @param word - One word.
 * @returns The key, equal for all spellings of the word.
 * @example
 * `wordKey("Ủy")` is `"uỷ"`; `ban` and `bàn` have keys of their own.
 */
export function wordKey(word: string): string {
  return settledWord(settledTones(word.normalize("NFC").toLowerCase()));
}
