import type { Reader } from "./reader.js";
import { NAMES, NOTHING, wordSet } from "./words.js";

/** What can stand at the end of an amount, said once or twice. */
const AMOUNT = "# ) một hai ba bốn năm sáu bảy tám chín mười mươi lăm tư ?";

/** Pairs of neighbours, `*` being any: the longer readings all hold one of them. */
const PAIRS: readonly (readonly [first: string, second: string])[] = /* @__PURE__ */ (() => [
  ["*", "hàng mỗi từng thứ chủ"],
  ["tháng", "báo sau tới tiếp kế kề liền trước đầu giữa cuối thứ"],
  ["của trong", "tháng"],
  ["ngày việc", "đầu cuối"],
  ["*", "lần lượt đợt cuộc phiên buổi"],
  [`${AMOUNT} /`, "kỳ"],
  ["ít tối không", "nhất thiểu đa dưới"],
  [AMOUNT, "ngày giờ tuần tháng năm"],
  ["làm", "việc"],
  ["ngày việc", "thứ"],
  ["*", "âm âl tết rằm nhuận giêng chạp giỗ"],
  ["năm", "có chữ số con tận đầu cuối giữa"],
])();

/** Without one of these nothing recurs by a day, month or window of its period. */
export const RECURS = 0b1111;
/** Without one of these no times are counted, nor the least of things. */
export const COUNTS = 0b111_0000;
/** Without one of these there is no term of some units. */
export const TERM = 0b11_1000_0000;
/** Without one of these there is no day of the lunar calendar. */
export const LUNAR = 0b100_0000_0000;
/** Without one of these no year is told by its last digit or its place in a term. */
export const ANCHORED = 0b1000_0000_0000;

/** For each code of a piece the pairs that it can begin (side 0) or end (side 1), a bit for each. */
function bitsOf(side: 0 | 1): Uint16Array {
  const bits = new Uint16Array(NAMES.length);
  for (const [index, pair] of PAIRS.entries()) {
    const set = pair[side] === "*" ? bits.map(() => 1) : wordSet(pair[side]);
    for (const [code, member] of set.entries()) bits[code] = (bits[code] ?? 0) | (member << index);
  }
  return bits;
}
const BEGINS = /* @__PURE__ */ bitsOf(0);
const ENDS = /* @__PURE__ */ bitsOf(1);

/** The pairs that the item of the reader holds, so that rules are not tried that need another. */
export function hintsOf({ codes, position, end }: Reader): number {
  let hints = 0;
  let before: number = NOTHING;
  for (let index = position; index < end; index++) {
    const code = codes[index] ?? NOTHING;
    hints |= (BEGINS[before] ?? 0) & (ENDS[code] ?? 0);
    before = code;
  }
  return hints;
}
