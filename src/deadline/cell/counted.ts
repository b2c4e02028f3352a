import { phraseOf, phrases } from "../../reading/index.js";
import * as words from "../data/facts.js";
import type { Found, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { wordSet } from "../lexer/words.js";
import { clauseStart } from "./clause-words.js";
import { reportBefore } from "./report.js";

const COUNTED = /* @__PURE__ */ phrases(words.COUNTED_THINGS);
const COUNTING = /* @__PURE__ */ phrases(words.COUNTING);
const WINDOWS = /* @__PURE__ */ wordSet("tính từ kể");
/** Words by which a day is a limit after all. */
const BOUNDS = /* @__PURE__ */ wordSet("trước chậm muộn hạn");
/** No clause goes on over one of these. */
const ENDS = /* @__PURE__ */ wordSet(", ; . )");
const NEAREST_ENDS = /* @__PURE__ */ wordSet(", ; . ) ( :");

/**
 * Whether a time says up to when or from when to when something is counted. What is counted opens
 * the clause, or stands right before the time behind a bracket or a colon.
 *
 * ```
 * Kỳ số liệu: 15/12/2025 - 14/6/2026      Báo cáo tháng (số liệu từ ngày 15 tháng trước): ngày 20
 * ^^^^^^^^^^                                             ^^^^^^^
 * ```
 */
export function isCountedThen(reader: Reader, from: number, start: number): boolean {
  if (kit.isOneOf(reader, start, BOUNDS)) return false;
  return [NEAREST_ENDS, ENDS].some((ends) => {
    const opens = opening(reader, from, start, ends);
    const head = opens < start ? phraseOf(COUNTED, reader.pieces, opens, start) : undefined;
    if (head === undefined) return false;
    return isCounting(reader, opens + head.length, start) || isMoment(reader, start);
  });
}

/** `Thời gian chốt số liệu báo cáo định kỳ 6 tháng: tính từ ...`: of which data the window is. */
export function isOfData(reader: Reader, from: number, { start, end }: Found): boolean {
  if (kit.nameOf(reader, end) !== ":" || !kit.isOneOf(reader, end + 1, WINDOWS)) return false;
  return isCountedThen(reader, from, start);
}

/** `Số liệu do Chi cục Thống kê cung cấp đến thời điểm 30/6/2025`. */
function isMoment(reader: Reader, start: number): boolean {
  return kit.nameOf(reader, start) === "đến" && kit.nameOf(reader, start + 1) === "thời";
}

/**
 * Whether a window in brackets is what a report or figures are on.
 *
 * ```
 * báo cáo số liệu (tính từ 15/12 đến 14/6)      Báo cáo quý I (từ 15/12 đến 14/3) gửi trước 16/3
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^                    ^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param item - Where the item begins.
 */
export function isWindow(reader: Reader, item: number, { start, end, timing }: Found): boolean {
  if (timing.kind !== "within" || timing.until === undefined) return false;
  const first = kit.nameOf(reader, start - 1) === "tính" ? start - 1 : start;
  const bracketed = kit.nameOf(reader, first - 1) === "(" && kit.nameOf(reader, end) === ")";
  if (!bracketed) return false;
  if (kit.nameOf(reader, first) === "tính") return first > 1;
  const report = kit.nameOf(reader, start) === "từ" && reportBefore(reader, item, first - 1) >= 0;
  return report && isBoundBehind(reader, end);
}

/** Whether a day is told behind a place by which something is due. */
function isBoundBehind(reader: Reader, start: number): boolean {
  const last = Math.min(reader.end, start + LONGEST_SENTENCE);
  for (let index = start + 1; index < last; index++) {
    if (kit.isOneOf(reader, index, BOUNDS)) return true;
  }
  return false;
}

/** How many words of a sentence are looked at behind a window. */
const LONGEST_SENTENCE = 24;

/** Where the clause begins in which a time stands, its bracket taken for a part of it. */
export function opening(reader: Reader, from: number, start: number, ends = ENDS): number {
  const index = clauseStart(reader, from, start, ends);
  return kit.nameOf(reader, index) === "(" ? index + 1 : index;
}

/** Whether nothing but words of counting stands between what is counted and its days. */
export function isCounting(reader: Reader, start: number, end: number): boolean {
  for (let place = start; place < end;) {
    const phrase = phraseOf(COUNTING, reader.pieces, place, end);
    if (phrase === undefined) return false;
    place += phrase.length;
  }
  return true;
}
