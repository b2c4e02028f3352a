import { MARKS, WORDS, type Mark, type Word } from "../data/vocabulary.js";

/** What the rules call a piece: a word or sign of theirs, `#` any number, `?` any other word. */
export type Name = Word | Mark | "#" | "?" | "";

/** The code of a sign that no rule names, of tags, and of what lies past the ends. */
export const NOTHING = 0;
export const NUMBER = 1;
/** The first of the signs that the rules name. */
export const FIRST_MARK = 2;
/** A word that no rule names; the words of the vocabulary follow. */
export const WORD = /* @__PURE__ */ (() => FIRST_MARK + MARKS.length)();

/** The name of each code. */
export const NAMES: readonly Name[] = /* @__PURE__ */ (() => ["", "#", ...MARKS, "?", ...WORDS])();

/** For each code the number of its group in the set, counted from 1; 0 outside it. */
export type WordSet = Uint8Array;

/** A set of words and signs, its groups divided by `|`. */
export function wordSet(names: string): WordSet {
  const set = new Uint8Array(NAMES.length);
  for (const [index, group] of names.split("|").entries()) {
    for (const name of group.split(" ")) set[codeOf(name)] = index + 1;
  }
  return set;
}

/** The code of a name, which must be one of the vocabulary. */
export function codeOf(name: string): number {
  const code = NAMES.findIndex((each) => each === name);
  if (code < NUMBER) throw new RangeError(`"${name}" is no word of the vocabulary`);
  return code;
}

/** Phrases by the code of their first word: of each the codes of its further words. */
export type Phrases = readonly (readonly (readonly number[])[] | undefined)[];

/**
 * Phrases divided by `|`, with choices: `không [muộn/chậm] hơn`, and `[hết/]` for one that may be
 * left out.
 */
export function phrases(list: string): Phrases {
  const table: (number[][] | undefined)[] = [];
  for (const phrase of list.split("|").flatMap(spelledOut)) {
    const [first = 0, ...rest] = phrase.trim().split(/ +/).map(codeOf);
    (table[first] ??= []).push(rest);
  }
  for (const tails of table) tails?.sort((left, right) => right.length - left.length);
  return table;
}

function spelledOut(phrase: string): string[] {
  const [before = "", choices] = phrase.split(/[[\]]/);
  if (choices === undefined) return [phrase];
  const rest = phrase.slice(before.length + choices.length + 2);
  return choices.split("/").flatMap((choice) => spelledOut(before + choice + rest));
}

/** Units of time that recur: `hằng quý`. */
export const UNITS = /* @__PURE__ */ wordSet("ngày|tuần|tháng|quý|năm");
/** Words for each one of a unit. */
export const EACH = /* @__PURE__ */ wordSet("hàng mỗi từng");
/** Numerals of quarters. */
export const ROMAN = /* @__PURE__ */ wordSet("i|ii|iii|iv");
/** Numerals in words; `năm` is five only where an amount is expected. */
export const NUMERALS = /* @__PURE__ */ wordSet("# một hai ba bốn sáu bảy tám chín mười");
/** What joins the members of a list of times. */
export const JOINTS = /* @__PURE__ */ wordSet(", ; và");
/** The same, where a semicolon divides more. */
export const AND = /* @__PURE__ */ wordSet(", và");
/** Parts of the day, before or after a time or a date. */
export const PARTS_OF_DAY = /* @__PURE__ */ wordSet("sáng chiều tối trưa");
/** What lies between the ends of a range. */
export const TO = /* @__PURE__ */ wordSet("đến tới -");
/** The last day named is the last good one. */
export const LATEST = /* @__PURE__ */ phrases("[chậm/muộn] nhất");
/** Words after which a single cadence names what is reported on: `Báo cáo kết quả 6 tháng`. */
export const REPORTS = /* @__PURE__ */ phrases("báo cáo|[sơ/tổng] kết|đánh giá");
/** `định kỳ`, which announces a cadence. */
export const PERIODICALLY = /* @__PURE__ */ phrases("[định/thường] kỳ");
