import { SPELLINGS } from "./data/spellings.js";

/**
 * Vowels of which the first has the tone mark that today's spelling gives to the last, or, at the
 * end of a word, the last that of the first; in `quả` it stands right.
 *
 * ```
 * hòa → hoà      thủy → thuỷ      qủa → quả      trứơc → trước      cuả → của
 *  ^^              ^^              ^^              ^^                 ^^
 * ```
 */
const STRAY_TONE =
  /[òóõọỏ][ae]|[ùúũụủ](?:y?[êôơâ]|y|(?<=q.)[aeio])|[ìíĩýỉị\u1EE9-\u1EF9][ơêôâ]|[uư](?<!q.)[àáãạả](?![\p{L}\p{M}])/gu;
/** The letters with which such vowels begin, each kind with those that come second. */
export const STRAY_PAIRS = [
  ["òóõọỏ", "ae"],
  ["ùúũụủìíĩỉịýứừửữựỳỵỷỹ", "yêôơâ"],
  ["uư", "àáãạả"],
  ["q", "ùúũụủ"],
] as const;
/** Each vowel without a tone mark, with those that bear one, in one order of marks. */
const TONED = "aàáãảạăằắẵẳặâầấẫẩậeèéẽẻẹêềếễểệiìíĩỉịoòóõỏọôồốỗổộơờớỡởợuùúũủụưừứữửựyỳýỹỷỵ";
/** How often a vowel is written there: without a mark, and with each of the five. */
const TONES = 6;

/** Vowels with the tone mark of one end moved to the other. */
function withToneMoved(vowels: string): string {
  const first = TONED.indexOf(vowels.charAt(0));
  const last = TONED.indexOf(vowels.slice(-1));
  const [tone, other] = [first % TONES, last % TONES];
  return (
    TONED.charAt(first - tone + other) + vowels.slice(1, -1) + TONED.charAt(last - other + tone)
  );
}

/** Small letters with the tone mark of each word in its place; nothing else moves. */
export function settledTones(text: string): string {
  // Most texts have none, and to seek takes a third of the time.
  if (text.search(STRAY_TONE) < 0) return text;
  return text.replace(STRAY_TONE, withToneMoved);
}

/** The usual one of the spellings of a word. */
export function usualWord(word: string): string {
  return SPELLINGS.get(word) ?? word;
}

/**
 * The form in which single words are compared: small letters, the tone mark where today's spelling
 * puts it, the usual one of spellings that mean the same. Official texts write `hoà` and `hòa`,
 * `Uỷ` and `Ủy`, `kỳ` and `kì`; this makes them one word. `ă`, `â`, `đ` and their like stay letters
 * of their own.
 *
 * @param word - One word.
 * @returns The key, equal for all spellings of the word.
 * @example
 * `wordKey("Ủy")` is `"uỷ"`; `ban` and `bàn` have keys of their own.
 */
export function wordKey(word: string): string {
  return usualWord(settledTones(word.normalize("NFC").toLowerCase()));
}
