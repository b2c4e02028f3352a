import { lexicon, phraseOf, phrases } from "../../reading/index.js";
import { isWholeYear } from "../calendar/written.js";
import * as words from "../data/facts.js";
import { clauseStart, phraseEnding } from "./clause-words.js";
import { isCountedThen, isOfData, isWindow, opening } from "./counted.js";
import { isDayOfIssue, isOfDocument } from "./document-day.js";
import { happened, isReached } from "./happened.js";
import type { Found, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { wordSet } from "../lexer/words.js";
import type { WithinTiming } from "../timing.js";

/** With what a clause begins that tells a fact. */
const HEADS = /* @__PURE__ */ (() =>
  lexicon({
    measure: words.MEASURES,
    payment: words.PAYMENTS,
    nature: words.NATURE,
    registered: words.REGISTERED_DAYS,
    document: `${words.DATED_DOCUMENTS}|${words.DOCUMENTS}`,
  }))();
/** What stands right before a time that is none to do something. */
const BEFORE = /* @__PURE__ */ (() =>
  lexicon({ compares: words.COMPARISONS, birth: words.BIRTHS }))();
const VALIDITY = /* @__PURE__ */ phrases(words.VALIDITY);
const PEAKS = /* @__PURE__ */ phrases(words.PEAKS);
const DAILY = /* @__PURE__ */ phrases(words.DAILY);
const CELEBRATIONS = /* @__PURE__ */ phrases(words.CELEBRATIONS);

/**
 * Whether the words round a period tell a fact: what was counted in it, what happened in it, whose
 * day it is. Nothing is due then.
 *
 * ```
 * Dân số năm 2025: 1,2 triệu      Năm 2022 có 15 vụ      Kỳ số liệu: 15/12/2025 - 14/6/2026
 * ^^^^^^^                                  ^^^^^         ^^^^^^^^^^
 * Biên bản lập ngày 21/5/2026     Bà Nguyễn Thị Hòa (1984)      Đợt mưa lũ tháng 10/2025
 * ^^^^^^^^^^^^                     ^^^^^^^^^^^^^^^^^            ^^^^^^^^^^
 * ```
 *
 * @param from - Where the time before ended, or the item begins.
 * @param item - Where the item begins.
 */
export function tellsFact(reader: Reader, from: number, item: number, found: Found): boolean {
  const { timing, start, end } = found;
  if (timing.kind === "recurring") {
    // "tiếp nhận sau 15 giờ hằng ngày": when a rule holds.
    const late = timing.due?.side === "after" && timing.due.time !== undefined;
    if (late && RECEIVED.has(kit.keyOf(reader, start - 1))) return true;
    const days = timing.due !== undefined && kit.isOneOf(reader, start, DAYS);
    if (days && isCountedThen(reader, from, start)) return true;
    return isOfData(reader, from, found) || isDaily(reader, from, found);
  }
  if (timing.kind !== "by" && timing.kind !== "within") return false;
  // "Hạn sử dụng: 30/6/2027"
  const limit = kit.nameOf(reader, start) === "hạn";
  if (limit && phraseOf(VALIDITY, reader.pieces, start, end) !== undefined) return true;
  // Most times stand alone.
  if (start === item && end >= reader.end) return false;
  if (isCountedThen(reader, from, start)) return true;
  const opens = opening(reader, from, start);
  const head = opens < start ? phraseOf(HEADS, reader.pieces, opens, start) : undefined;
  const behind = opens + (head?.length ?? 0);
  if (timing.kind === "within" && isWindow(reader, item, found)) return true;
  if (phraseEnding(reader, VALIDITY, opens, start) !== undefined) return true;
  if (isAsOf(reader, item, start) || isActual(reader, from, start)) return true;
  // "Hợp đồng hết hạn ngày 31/8/2026"
  const expires = limit && kit.nameOf(reader, start - 1) === "hết" && head?.value === "document";
  if (expires) return true;
  if (timing.kind === "by") return isReached(reader, opens, found, head?.value === "measure");
  if (head?.value === "nature") return true;
  if (head?.value === "registered" && isPlain(reader, behind, start)) return true;
  const school = timing.period.shape === "school-year" && reader.mode === "running";
  if ((!school && happened(reader, found)) || isCompared(reader, from, start)) return true;
  const measured = head?.value === "measure" || head?.value === "payment";
  if (measured && !kit.isOneOf(reader, start, INTRODUCTIONS)) {
    if (isMeasured(reader, opens, found, timing, head.value === "payment")) return true;
  }
  if (isOfTerm(reader, from, start) || isPeak(reader, from, item, found)) return true;
  if (isDayOfIssue(reader, item, found) || isCelebrated(reader, item, found, timing)) return true;
  const document = head?.value === "document" ? behind : -1;
  return isOfDocument(reader, document, found, timing) || isNamedYear(reader, found, timing);
}

/** `Luật có hiệu lực từ 01/7/2025`: what goes on from a day of itself. */
export function isInForce(reader: Reader, { timing, start }: Found): boolean {
  return timing.kind === "ongoing" && phraseEnding(reader, IN_FORCE, 0, start) !== undefined;
}

const IN_FORCE = /* @__PURE__ */ (() => phrases(`${words.VALIDITY}|[quá/trễ/hết] hạn`))();

/** `mới đạt 30% (thời điểm 15/4/2026)`: when so much of it was done. */
function isAsOf(reader: Reader, item: number, start: number): boolean {
  let open = start - 1;
  while (open > start - LONGEST_AS_OF && kit.isWord(reader, open)) open -= 1;
  if (kit.nameOf(reader, open) !== "(" || kit.nameOf(reader, open - 1) !== "%") return false;
  for (let index = open - 2; index >= Math.max(item, open - LONGEST_RESULT); index--) {
    if (kit.isOneOf(reader, index, MARKS)) return false;
    if (REACHED.has(kit.keyOf(reader, index))) return true;
  }
  return false;
}

const MARKS = /* @__PURE__ */ wordSet(", ; :");
const REACHED: ReadonlySet<string> = /* @__PURE__ */ (() => new Set("đã mới nay".split(" ")))();

/** `Hạn: 15/5; thực tế: 12/5`: when it was done; `khảo sát thực tế ngày 20/4` is to be done. */
function isActual(reader: Reader, from: number, start: number): boolean {
  const opens = clauseStart(reader, from, start, ENDS);
  return ACTUAL.test(kit.keysOf(reader, opens, start));
}

const ENDS = /* @__PURE__ */ wordSet(", ; . (");
const ACTUAL =
  /^(?:(?:ngày|thời gian) )?(?:thực tế(?: hoàn thành)?|hoàn thành thực tế)(?: (?::|ngày|vào|là))*$/;

/** `(tính đến thời điểm` */
const LONGEST_AS_OF = 6;
/** How many words may tell what was reached. */
const LONGEST_RESULT = 24;

const NO_YEAR_OF_NAME: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set("cả suốt trong đầu cuối hiện thành hết".split(" ")))();

/** What comes in of itself. */
const RECEIVED: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set("nhận đến nộp sinh".split(" ")))();
/** With what the days begin that come again and again. */
const DAYS = /* @__PURE__ */ wordSet("ngày từ đến tới #");

/** `Học 2 buổi/ngày`, `03 buổi/tuần`: how something goes on, and no duty of a plan. */
function isDaily(reader: Reader, from: number, { timing, start, end }: Found): boolean {
  if (timing.kind !== "recurring" || timing.every === "unspecified") return false;
  const { unit } = timing.every;
  if (timing.times === undefined || (unit !== "day" && unit !== "week")) return false;
  if (kit.holds(reader, start, end, "buổi") && kit.holds(reader, start, end, "/")) return true;
  return unit === "day" && phraseEnding(reader, DAILY, from, start) !== undefined;
}

/** `Bầu cử đại biểu khóa XVI nhiệm kỳ 2026-2031`: whose term it is. */
function isOfTerm(reader: Reader, from: number, start: number): boolean {
  if (kit.nameOf(reader, start) !== "nhiệm" || start === from) return false;
  // "Hội đồng nhân dân tỉnh khóa XVIII, nhiệm kỳ 2021-2026"
  const convocation = /^kh(?:óa|oá)$/.test(kit.keyOf(reader, start - 3));
  const before = reader.pieces[start - 1];
  if (convocation && before?.key === "," && start - 3 >= from) return true;
  return before?.kind === "letters" && !NO_YEAR_OF_NAME.has(before.key);
}

/** With these a period is a time to do something. */
const INTRODUCTIONS = /* @__PURE__ */ wordSet("vào trong từ đến hết");

const SIGNS = /* @__PURE__ */ wordSet(": ( -");

function isPlain(reader: Reader, start: number, end: number): boolean {
  for (let place = start; place < end; place++) {
    if (!kit.isOneOf(reader, place, SIGNS)) return false;
  }
  return true;
}

/** `Cao hơn bình quân giai đoạn 2021-2025`, `bằng 105% năm 2025`, `sinh năm 1979`. */
function isCompared(reader: Reader, from: number, start: number): boolean {
  if (
    phraseEnding(reader, BEFORE, from, start) === undefined ||
    kit.keyOf(reader, start - 2) === "thay"
  )
    return false;
  // "Họp 2 lần năm 2026" counts, "gấp 2 lần năm 2020" compares.
  const times = kit.keyOf(reader, start - 1) === "lần";
  return !times || kit.keyOf(reader, start - 3) === "gấp";
}

/** `Từ 15/4 đến 15/5, cao điểm ngày 28/4`: a day within the time that was told before. */
function isPeak(reader: Reader, from: number, item: number, found: Found): boolean {
  const { start, end, timing } = found;
  if (timing.kind !== "within" || timing.period.shape !== "day" || timing.until !== undefined)
    return false;
  if (from === item || phraseEnding(reader, PEAKS, from, start) === undefined) return false;
  kit.noteName(reader, start, end);
  return true;
}

/** `(chào mừng 50 năm Ngày giải phóng 30/4/1975)`: the day that a bracket recalls. */
function isCelebrated(
  reader: Reader,
  item: number,
  { start }: Found,
  { period }: WithinTiming,
): boolean {
  if (period.shape !== "day" || period.year === undefined) return false;
  const opens = clauseStart(reader, item, start, OPENED);
  if (kit.nameOf(reader, opens - 1) !== "(" || opens - 1 === item) return false;
  for (let index = opens; index < start; index++) {
    if (phraseOf(CELEBRATIONS, reader.pieces, index, start) !== undefined) return true;
  }
  return false;
}

const OPENED = /* @__PURE__ */ wordSet("( ; :");

/** `Dân số năm 2025`, `Kết quả 6 tháng đầu năm: 45%`: a measure and its period, without a colon. */
function isMeasured(
  reader: Reader,
  opens: number,
  { start, end }: Found,
  { period, until }: WithinTiming,
  paid: boolean,
): boolean {
  const told = kit.nameOf(reader, end) === ":" && kit.nameOf(reader, end + 1) === "#";
  if (period.shape === "day" && told && period.year !== undefined) return true;
  if (period.shape === "day" || period.shape === "week" || until?.shape === "day") return false;
  for (let index = opens; index < start; index++) {
    const bracket = paid && kit.nameOf(reader, index) === "(";
    if (kit.isMark(reader, index) && !bracket) return false;
  }
  const years = period.shape === "years" || isWholeYear(period);
  return years || paid || end < reader.end;
}

/** `Bà Nguyễn Thị Hòa (1984)`. */
function isNamedYear(reader: Reader, { start, end }: Found, { period }: WithinTiming): boolean {
  if (!isWholeYear(period) || kit.nameOf(reader, start) !== "#") return false;
  const bracketed = kit.nameOf(reader, start - 1) === "(" && kit.nameOf(reader, end) === ")";
  return bracketed && kit.isCapital(reader, start - 2) && kit.isCapital(reader, start - 3);
}
