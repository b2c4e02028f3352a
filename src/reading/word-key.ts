import { SPELLINGS } from "./data/spellings.js";

const TONE_MARK = /[\u0300\u0301\u0303\u0309\u0323]/;

/** All pairs of one letter of each first text and one of its second. */
function pairsOf(lists: readonly (readonly [string, string])[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const [firsts, seconds] of lists) {
    for (const first of firsts) for (const second of seconds) pairs.add(first + second);
  }
  return pairs;
}

/** Two vowels of which the first has the tone mark that today's spelling gives to the second. */
const EARLY_PAIRS = /* @__PURE__ */ pairsOf([
  ["òóỏõọ", "ae"],
  ["ùúủũụ", "yêôơâ"],
  ["ừứửữựìíỉĩịỳýỷỹỵ", "ơêôâ"],
]);
const EARLY_PAIRS_BEHIND_Q = /* @__PURE__ */ pairsOf([["ùúủũụ", "aeio"]]);
/** The other way round, at the end of a word: `cuả` for `của`; in `quả` the mark stands right. */
const LATE_PAIRS = /* @__PURE__ */ pairsOf([["uư", "àáảãạ"]]);

/** Whether the tone mark of the vowel at an index of small letters, or of the one before, may stand wrong. */
export function isStrayTone(text: string, index: number): boolean {
  const pair = text.slice(index - 1, index + 1);
  if (EARLY_PAIRS.has(pair)) return true;
  const behindQ = text.charAt(index - 2) === "q";
  return behindQ ? EARLY_PAIRS_BEHIND_Q.has(pair) : LATE_PAIRS.has(pair);
}

/** Moves the tone mark of two vowels to the other one. */
function movedTone(pair: string): string {
  const [first = "", second = ""] = pair;
  const left = first.normalize("NFD");
  const right = second.normalize("NFD");
  const mark = TONE_MARK.exec(left + right)?.[0] ?? "";
  const bare = left.replace(TONE_MARK, "");
  const bearing = left === bare ? bare + mark + right.replace(TONE_MARK, "") : bare + right + mark;
  return bearing.normalize("NFC");
}

/**
 * A word in small letters with its tone mark in place and its usual spelling.
 *
 * ```
 * hòa → hoà      thủy → thuỷ      qủa → quả      trứơc → trước      cuả → của
 *  ^^              ^^              ^^              ^^                 ^^
 * ```
 */
export function settledWord(word: string): string {
  let settled = word;
  for (let index = 1; index < settled.length; index++) {
    if (!isStrayTone(settled, index)) continue;
    const pair = settled.slice(index - 1, index + 1);
    if (LATE_PAIRS.has(pair) && index + 1 < settled.length) continue;
    settled = settled.slice(0, index - 1) + movedTone(pair) + settled.slice(index + 1);
  }
  return SPELLINGS.get(settled) ?? settled;
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
 * ```ts
 * wordKey("Ủy"); // "uỷ"
 * wordKey("ban") === wordKey("bàn"); // false
 * ```
 */
export function wordKey(word: string): string {
  return settledWord(word.normalize("NFC").toLowerCase());
}
