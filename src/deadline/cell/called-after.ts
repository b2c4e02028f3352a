import { lexicon, phraseOf, phrases } from "../../reading/index.js";
import { isWholeYear } from "../calendar/written.js";
import * as words from "../data/facts.js";
import { phraseEnding } from "./clause-words.js";
import type { Found, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { IN, wordSet } from "../lexer/words.js";
import { dutyIn } from "../statement/duty.js";

const CALLED = /* @__PURE__ */ (() =>
  lexicon({ plan: words.LASTING_PLANS, called: words.CALLED_AFTER }))();
const ENDING = /* @__PURE__ */ (() =>
  lexicon({ minutes: words.MINUTES_OF, past: words.PAST, numbered: words.NUMBERED }))();
const CASES = /* @__PURE__ */ phrases(words.CASES);

/** Words between such a phrase and the time. */
const BEFORE_TIME = /* @__PURE__ */ wordSet("vào từ ngày");
/** Marks that may stand within a name. */
const INSIDE = /* @__PURE__ */ wordSet("- , ( /");

/**
 * Whether a time is a part of what something is called, or the day on which something came about.
 *
 * ```
 * Chiến lược chuyển đổi số đến năm 2030      Biên bản làm việc ngày 09/9/2026
 * ^^^^^^^^^^                                  ^^^^^^^^^^^^^^^^^
 * Hà Nội, ngày 12 tháng 01 năm 2026          Trường được thành lập ngày 20/11/1985
 * ^^^^^^^                                          ^^^^^^^^^^^^^^^^
 * ```
 *
 * @param from - Where the time before ended, or the item begins.
 * @param item - Where the item begins.
 */
export function isCalledAfter(reader: Reader, from: number, item: number, found: Found): boolean {
  const { timing, start, end } = found;
  if (start <= from) return false;
  if (timing.kind === "by") {
    if (isOfCase(reader, item, found)) return true;
    const year = kit.nameOf(reader, start) === "đến" && kit.nameOf(reader, start + 1) === "năm";
    return year && called(reader, item, start) !== undefined;
  }
  if (timing.kind !== "within") return false;
  if (isDateline(reader, item, found)) return true;
  const { period, until } = timing;
  if ((until === undefined || !kit.isOneOf(reader, start, IN)) && endsNamed(reader, from, start)) {
    return true;
  }
  if (kit.isOneOf(reader, start, IN)) return false;
  if (isGround(reader, item, found)) return true;
  const kept = called(reader, item, start);
  if (kept === "called") return period.shape !== "months" || isWholeYear(period);
  // "Nghị quyết số 3 năm 2026", "Khối thi đua số 3 năm 2026"
  const number = kit.nameOf(reader, start - 1) === "#" && kit.nameOf(reader, start - 2) === "số";
  return number && isWholeYear(period) && start - 2 > from && end > start + 1;
}

/** `Căn cứ biên bản họp ngày 20/5/2026`, `Thực hiện kết luận cuộc họp ngày 12/3, ...`: on what something rests. */
function isGround(reader: Reader, item: number, { timing, start, end }: Found): boolean {
  if (kit.holds(reader, item, start, ",")) return false;
  if (kit.keysOf(reader, item, item + 2) === "căn cứ") return true;
  const day =
    timing.kind === "within" && timing.period.shape === "day" && timing.until === undefined;
  if (!day || !kit.isOneOf(reader, end, BEHIND_GROUND)) return false;
  const obeyed = phraseOf(OBEYED, reader.pieces, item, start);
  if (obeyed === undefined || kit.nameOf(reader, start) !== "ngày") return false;
  const document = phraseOf(DOCUMENTS, reader.pieces, item + obeyed.length, start);
  // "Thực hiện thông báo ngày 15/4": the act and its day.
  return document !== undefined && item + obeyed.length + document.length < start;
}

const BEHIND_GROUND = /* @__PURE__ */ wordSet(", :");
const OBEYED = /* @__PURE__ */ phrases("thực hiện|thi hành|tiếp theo|theo");
const DOCUMENTS = /* @__PURE__ */ phrases(words.DATED_DOCUMENTS);

/** `tầm nhìn đến năm 2050` behind the name of a plan belongs to it. */
export function isOutlookOfPlan(reader: Reader, item: number, { start }: Found): boolean {
  return start > item && called(reader, item, start) === "plan";
}

/** With what an item begins that is called after its years, when nothing else comes between. */
function called(reader: Reader, item: number, end: number): "plan" | "called" | undefined {
  const head = phraseOf(CALLED, reader.pieces, item, end);
  if (head === undefined) return undefined;
  for (let index = item; index < end; index++) {
    if (kit.isMark(reader, index) && !kit.isOneOf(reader, index, INSIDE)) return undefined;
  }
  return head.value;
}

/** Whether minutes, what came about or what is numbered stand right before a time. */
function endsNamed(reader: Reader, from: number, start: number): boolean {
  let end = start;
  while (end > from && kit.isOneOf(reader, end - 1, BEFORE_TIME)) end -= 1;
  const phrase = phraseEnding(reader, ENDING, from, end);
  if (phrase?.value !== "past") return phrase !== undefined;
  return phrase.start > from && dutyIn(reader, from, phrase.start) === undefined;
}

/** How many words a place may be named with: `TP. Hồ Chí Minh`. */
const LONGEST_PLACE = 6;

/** `Hà Nội, ngày 12 tháng 01 năm 2026`: where and when a document was signed. */
function isDateline(reader: Reader, item: number, { start, end }: Found): boolean {
  const comma = start - 1;
  if (end < reader.end || kit.nameOf(reader, comma) !== "," || comma - item > LONGEST_PLACE) {
    return false;
  }
  if (kit.nameOf(reader, start) !== "ngày" || kit.nameOf(reader, start + 2) !== "tháng") {
    return false;
  }
  for (let index = item; index < comma; index++) {
    if (!kit.isCapital(reader, index) && kit.nameOf(reader, index) !== ".") return false;
  }
  return comma > item;
}

/** `Đối với hồ sơ nộp trước ngày 01/7/2025 thì ...`: on whom a rule bears, and no limit. */
function isOfCase(reader: Reader, item: number, { start, end }: Found): boolean {
  if (kit.keyOf(reader, end) !== "thì") return false;
  return phraseOf(CASES, reader.pieces, item, start) !== undefined;
}
