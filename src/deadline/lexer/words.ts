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

/** For each code 1 where it belongs to the set. */
export type WordSet = Uint8Array;

/** A set of words and signs. */
export function wordSet(names: string): WordSet {
  const set = new Uint8Array(NAMES.length);
  for (const name of names.split(" ")) set[codeOf(name)] = 1;
  return set;
}

/** The code of a name, which must be one of the vocabulary. */
export function codeOf(name: string): number {
  const code = NAMES.findIndex((each) => each === name);
  if (code < NUMBER) throw new RangeError(`"${name}" is no word of the vocabulary`);
  return code;
}

/** A phrase by the codes of its words behind the first, and what it means. */
export interface Phrase<Value> {
  readonly tail: readonly number[];
  readonly value: Value;
}

/** Phrases by the code of their first word, the longest first. */
export type Lexicon<Value> = readonly (readonly Phrase<Value>[] | undefined)[];

/** Phrases that all mean the same. */
export type Phrases = Lexicon<true>;

/**
 * Phrases divided by `|`, with choices: `không [muộn/chậm] hơn`, and `[hết/]` for one that may be
 * left out; each list with its meaning.
 */
export function lexicon<const Value>(
  ...lists: readonly (readonly [list: string, value: Value])[]
): Lexicon<Value> {
  const table: (Phrase<Value>[] | undefined)[] = [];
  for (const [list, value] of lists) {
    for (const phrase of list.split("|").flatMap(spelledOut)) {
      const [first = 0, ...tail] = phrase.trim().split(/ +/).map(codeOf);
      (table[first] ??= []).push({ tail, value });
    }
  }
  for (const tails of table) tails?.sort((left, right) => right.tail.length - left.tail.length);
  return table;
}

/** Phrases that all mean the same: `phrases("đến hết|đến")`. */
export function phrases(list: string): Phrases {
  return lexicon([list, true]);
}

/** What goes with the words and signs with which something begins, by their codes. */
export function byFirstWord<Value>(
  ...rows: readonly (readonly [names: string, value: Value])[]
): readonly (Value | undefined)[] {
  const table: (Value | undefined)[] = NAMES.map(() => undefined);
  for (const [names, value] of rows) {
    for (const name of names.split(" ")) table[codeOf(name)] = value;
  }
  return table;
}

function spelledOut(phrase: string): string[] {
  const [before = "", choices] = phrase.split(/[[\]]/);
  if (choices === undefined) return [phrase];
  const rest = phrase.slice(before.length + choices.length + 2);
  return choices.split("/").flatMap((choice) => spelledOut(before + choice + rest));
}

/** Units of time that recur: `hằng quý`. */
export const UNITS = /* @__PURE__ */ lexicon(
  ["ngày", "day"],
  ["tuần", "week"],
  ["tháng", "month"],
  ["quý", "quarter"],
  ["năm", "year"],
);
/** Words for each one of a unit. */
export const EACH = /* @__PURE__ */ wordSet("hàng mỗi từng");
/** Numerals of quarters. */
export const ROMAN = /* @__PURE__ */ wordSet("i ii iii iv");
/** Numerals in words; `năm` is five only where an amount is expected. */
export const NUMERALS = /* @__PURE__ */ wordSet("# một hai ba bốn sáu bảy tám chín mười");
/** What joins the members of a list of times. */
export const JOINTS = /* @__PURE__ */ wordSet(", ; và");
/** The same, where a semicolon divides more. */
export const AND = /* @__PURE__ */ wordSet(", và");
/** Before the time in which something is done. */
export const IN = /* @__PURE__ */ wordSet("vào trong");
/** The edges of a longer time, of which a part was counted. */
export const EDGES = /* @__PURE__ */ wordSet("đầu cuối");
/** What a sentence or an item ends with. */
export const ENDS = /* @__PURE__ */ wordSet(". ;");
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
/** What can set a time: the first one or two words of its name. */
export const AUTHORITIES = /* @__PURE__ */ phrases(
  "quy [định/chế/trình]|kế hoạch|hướng dẫn|[lộ/chương] trình|tiến độ|chỉ [đạo/thị]|văn bản|" +
    "[yêu/nhu] cầu|đề [án/nghị]|dự án|quyết định|nghị [quyết/định]|thông [báo/tư]|công văn|luật|" +
    "phân [công/kỳ]|phê duyệt|hợp đồng|thời [gian/hạn/điểm]|lịch|tình hình|thẩm quyền|nội dung|" +
    "ý kiến|kết luận|đúng",
);
/** An authority without `theo`. */
export const SET_TIMES = /* @__PURE__ */ phrases("thời [gian/hạn] quy định|tiến độ quy định");
