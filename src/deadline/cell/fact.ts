import { lexicon, phraseOf, phrases } from "../../reading/index.js";
import { isWholeYear } from "../calendar/written.js";
import * as words from "../data/facts.js";
import { changeBefore } from "./change.js";
import { clauseStart, phraseEnding } from "./clause-words.js";
import type { Found, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { IN, wordSet } from "../lexer/words.js";
import type { Timing, WithinTiming } from "../timing.js";

/** With what a clause begins that tells a fact. */
const HEADS = /* @__PURE__ */ (() =>
  lexicon({
    measure: words.MEASURES,
    payment: words.PAYMENTS,
    nature: words.NATURE,
    registered: words.REGISTERED_DAYS,
    document: `${words.DATED_DOCUMENTS}|${words.DOCUMENTS}`,
  }))();
const COUNTED = /* @__PURE__ */ phrases(words.COUNTED_THINGS);
const COUNTING = /* @__PURE__ */ phrases(words.COUNTING);
/** What stands right before a time that is none to do something. */
const BEFORE = /* @__PURE__ */ (() =>
  lexicon({ compares: words.COMPARISONS, birth: words.BIRTHS }))();
const VALIDITY = /* @__PURE__ */ phrases(words.VALIDITY);
const PEAKS = /* @__PURE__ */ phrases(words.PEAKS);
const DONE_REMARKS = /* @__PURE__ */ phrases(words.DONE_REMARKS);
const NONE = /* @__PURE__ */ phrases(words.NONE);
const STATES = /* @__PURE__ */ phrases(words.STATES);
const ISSUED = /* @__PURE__ */ phrases(words.ISSUED);
const DOCUMENTS = /* @__PURE__ */ (() => phrases(`${words.DATED_DOCUMENTS}|${words.DOCUMENTS}`))();
const OUTCOMES = /* @__PURE__ */ phrases(words.OUTCOMES);
const TAKEN_OR_GIVEN = /* @__PURE__ */ phrases(words.TAKEN_OR_GIVEN);
const HANDING = /* @__PURE__ */ phrases(words.HANDING);
const DONE = /* @__PURE__ */ phrases(words.DONE_TO_DOCUMENT);
const INCOMING = /* @__PURE__ */ phrases(words.INCOMING);
const DAILY = /* @__PURE__ */ phrases(words.DAILY);
const ACCOMPLISHED = /* @__PURE__ */ phrases(words.ACCOMPLISHED);
const DEMANDS = /^(?:phải|được|cần)$/;

/** How many words may stand between a period and what is said to have happened in it. */
const LONGEST_SUBJECT = 7;
/** How many words of a sentence are looked at behind a time. */
const LONGEST_SENTENCE = 24;

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
    if (late && RECEIVED.test(kit.keyOf(reader, start - 1))) return true;
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
  if (timing.kind === "within" && isWindow(reader, found)) return true;
  if (phraseEnding(reader, VALIDITY, opens, start) !== undefined) return true;
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
  if (isDayOfIssue(reader, item, found)) return true;
  const document = head?.value === "document" ? behind : -1;
  return isOfDocument(reader, document, found, timing) || isNamedYear(reader, found, timing);
}

/** `Số liệu do Chi cục Thống kê cung cấp đến thời điểm 30/6/2025`. */
function isMoment(reader: Reader, start: number): boolean {
  return kit.nameOf(reader, start) === "đến" && kit.nameOf(reader, start + 1) === "thời";
}

/** `báo cáo số liệu (tính từ ngày 15/12/2025 đến ngày 14/6/2026)`: what is counted. */
function isWindow(reader: Reader, { start, end, timing }: Found): boolean {
  if (timing.kind !== "within" || timing.until === undefined) return false;
  const first = kit.nameOf(reader, start - 1) === "tính" ? start - 1 : start;
  const bracketed = kit.nameOf(reader, first - 1) === "(" && kit.nameOf(reader, end) === ")";
  return bracketed && kit.nameOf(reader, first) === "tính" && first > 1;
}

/**
 * Whether a time says up to when or from when to when something is counted. What is counted opens
 * the clause, or stands right before the time behind a bracket or a colon.
 *
 * ```
 * Kỳ số liệu: 15/12/2025 - 14/6/2026      Báo cáo tháng (số liệu từ ngày 15 tháng trước): ngày 20
 * ^^^^^^^^^^                                             ^^^^^^^
 * ```
 */
function isCountedThen(reader: Reader, from: number, start: number): boolean {
  if (kit.isOneOf(reader, start, BOUNDS)) return false;
  return [NEAREST_ENDS, ENDS].some((ends) => {
    const opens = opening(reader, from, start, ends);
    const head = opens < start ? phraseOf(COUNTED, reader.pieces, opens, start) : undefined;
    if (head === undefined) return false;
    return isCounting(reader, opens + head.length, start) || isMoment(reader, start);
  });
}

/** `Thời gian chốt số liệu báo cáo định kỳ 6 tháng: tính từ ...`: of which data the window is. */
function isOfData(reader: Reader, from: number, { start, end }: Found): boolean {
  if (kit.nameOf(reader, end) !== ":" || !kit.isOneOf(reader, end + 1, WINDOWS)) return false;
  return isCountedThen(reader, from, start);
}

/** What comes in of itself. */
const RECEIVED = /^(?:nhận|đến|nộp|sinh)$/;
const WINDOWS = /* @__PURE__ */ wordSet("tính từ kể");
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

/** `Dân số đến 31/12/2025`, `Đủ 18 tuổi tính đến ngày 15/3`, `Văn bản đến ngày 12/6`. */
function isReached(
  reader: Reader,
  opens: number,
  { start, end }: Found,
  measured: boolean,
): boolean {
  if (kit.nameOf(reader, start) !== "đến") return false;
  const comma = kit.nameOf(reader, end) === ",";
  if (comma && toldDone(reader, end + 1)) return true;
  if (isState(reader, comma ? end + 1 : end)) return true;
  if (opens >= start) return false;
  if (kit.nameOf(reader, start - 1) === "tính") return start - 1 > opens;
  // "Đã có 25/30 đơn vị gửi báo cáo đến ngày 15/6"
  if (kit.keyOf(reader, opens) === "đã" && changeBefore(reader, start, opens) < 0) return true;
  const incoming = phraseOf(INCOMING, reader.pieces, opens, start)?.length === start - opens;
  if (incoming) return true;
  const told = kit.nameOf(reader, end) === ":" && kit.nameOf(reader, end + 1) === "#";
  return measured && (told || end >= reader.end) && !kit.holds(reader, opens, start, ":");
}

/** `Đến ngày 02/01 vẫn còn nhiều đơn vị chưa nộp`; of a condition (`vẫn chưa nộp thì …`) it is none. */
function isState(reader: Reader, start: number): boolean {
  if (phraseOf(STATES, reader.pieces, start, reader.end) === undefined) return false;
  const last = Math.min(reader.end, start + LONGEST_SENTENCE);
  for (let index = start; index < last; index++) {
    if (kit.keyOf(reader, index) === "thì") return false;
  }
  return true;
}

/** `Đến hết ngày 17/8, toàn bộ 34/34 địa phương đã cơ bản hoàn thành`, and nothing that is to be done. */
function toldDone(reader: Reader, start: number): boolean {
  let done = false;
  for (let index = start; index < reader.end; index++) {
    const key = kit.keyOf(reader, index);
    const sign = reader.pieces[index]?.kind === "sign" && key !== "/" && key !== "%";
    if (sign || DEMANDS.test(key)) return false;
    done ||=
      key === "đã" && phraseOf(ACCOMPLISHED, reader.pieces, index + 1, reader.end) !== undefined;
  }
  return done;
}

/** `Bầu cử đại biểu khóa XVI nhiệm kỳ 2026-2031`: whose term it is. */
function isOfTerm(reader: Reader, from: number, start: number): boolean {
  if (kit.nameOf(reader, start) !== "nhiệm" || start === from) return false;
  // "Hội đồng nhân dân tỉnh khóa XVIII, nhiệm kỳ 2021-2026"
  const convocation = /^kh(?:óa|oá)$/.test(kit.keyOf(reader, start - 3));
  const before = reader.pieces[start - 1];
  if (convocation && before?.key === "," && start - 3 >= from) return true;
  return (
    before?.kind === "letters" && !/^(?:cả|suốt|trong|đầu|cuối|hiện|thành|hết)$/.test(before.key)
  );
}

/** Words by which a day is a limit after all. */
const BOUNDS = /* @__PURE__ */ wordSet("trước chậm muộn hạn");
/** With these a period is a time to do something. */
const INTRODUCTIONS = /* @__PURE__ */ wordSet("vào trong từ đến hết");
/** No clause goes on over one of these. */
const ENDS = /* @__PURE__ */ wordSet(", ; . )");
const NEAREST_ENDS = /* @__PURE__ */ wordSet(", ; . ) ( :");

/** Where the clause begins in which a time stands, its bracket taken for a part of it. */
function opening(reader: Reader, from: number, start: number, ends = ENDS): number {
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

const SIGNS = /* @__PURE__ */ wordSet(": ( -");

function isPlain(reader: Reader, start: number, end: number): boolean {
  for (let place = start; place < end; place++) {
    if (!kit.isOneOf(reader, place, SIGNS)) return false;
  }
  return true;
}

/** Units of what can only have been counted: `Năm 2022: 15 vụ`. */
const UNITS = /^(?:vụ|ca|triệu|tỷ|tỉ|điểm)$/;

/** `Năm 2022 có 15 vụ`, `Năm 2025, toàn tỉnh đã trồng ...`, `6 tháng đầu năm giải ngân đạt 45%`. */
function happened(reader: Reader, { start, end, timing }: Found): boolean {
  const { pieces } = reader;
  const limited = kit.isOneOf(reader, start, IN);
  let index = end;
  if (kit.nameOf(reader, index) === "," || kit.nameOf(reader, index) === ":") index += 1;
  const last = Math.min(reader.end, index + LONGEST_SUBJECT);
  // "Hoàn thành ngày 15/4/2026 (vượt tiến độ)"
  const remark = kit.nameOf(reader, index) === "(" && !limited;
  if (remark && phraseOf(DONE_REMARKS, pieces, index + 1, reader.end) !== undefined) return true;
  // "Quý II/2026 không phát sinh hồ sơ"
  if (phraseOf(NONE, pieces, index, reader.end) !== undefined) return true;
  if (pieces[index]?.kind === "digits" && index > end) return isQuantity(reader, index);
  for (; index < last; index++) {
    const piece = pieces[index];
    if (piece?.kind !== "letters") return false;
    const done = piece.key === "đã" && kit.keyOf(reader, index + 1) !== "được";
    if (done) return true;
    const outcome =
      phraseOf(OUTCOMES, pieces, index, reader.end) ?? takenOrGiven(reader, timing, index);
    if (outcome === undefined) continue;
    const number = index + outcome.length;
    const several =
      kit.keyOf(reader, end) === "toàn" ||
      kit.keyOf(reader, end + 1) === "toàn" ||
      kit.keyOf(reader, end + 1) === "cả";
    // "trong năm 2026 giải ngân đạt 100%" is an aim.
    if (pieces[number]?.kind === "digits") return !limited || several || piece.key === "xảy";
    // "Năm 2026 là năm đầu thực hiện kế hoạch"
    if (index === end && piece.key === "là" && kit.keyOf(reader, number) === "năm") return true;
  }
  return false;
}

/** `Từ ngày 02/01 đến ngày 30/6, Sở tiếp nhận 415 hồ sơ`; `Tháng 5 bàn giao 15 căn nhà` is a plan. */
function takenOrGiven(
  reader: Reader,
  timing: Timing,
  index: number,
): ReturnType<typeof phraseOf<true>> {
  const days = timing.kind === "within" && timing.until?.shape === "day";
  if (!days || phraseOf(HANDING, reader.pieces, index - 1) !== undefined) return undefined;
  return phraseOf(TAKEN_OR_GIVEN, reader.pieces, index, reader.end);
}

/** `Ngày 04/02, Tỉnh ủy có Công văn số 156-CV/TU`: what has its number was issued by then. */
function isDayOfIssue(reader: Reader, item: number, { timing, start, end }: Found): boolean {
  if (timing.kind !== "within" || timing.period.shape !== "day" || start !== item) return false;
  if (kit.nameOf(reader, end) !== ",") return false;
  const last = Math.min(reader.end, end + LONGEST_SENTENCE);
  for (let index = end + 1; index < last; index++) {
    const issued = phraseOf(ISSUED, reader.pieces, index, reader.end);
    if (issued === undefined) continue;
    const kind = index + issued.length;
    const document = phraseOf(DOCUMENTS, reader.pieces, kind, reader.end);
    if (document !== undefined && isNumbered(reader, kind + document.length)) return true;
  }
  return false;
}

/** `số 156-CV/TU`, `156/KH-UBND`; `báo cáo 6 tháng` and `kế hoạch 2027` have no number. */
function isNumbered(reader: Reader, start: number): boolean {
  if (kit.keyOf(reader, start) === "số") return reader.pieces[start + 1]?.kind === "digits";
  const [number, stroke, symbol] = reader.pieces.slice(start, start + 3);
  if (number?.kind !== "digits" || symbol?.kind !== "letters") return false;
  const glued = stroke?.gap === "none" && symbol.gap === "none";
  return glued && /^[/-]$/.test(stroke.key) && kit.isCapital(reader, start + 2);
}

/** `: 15 vụ`, `: 1,2 triệu người`. The figure ends at a blank: `2025, 2026, 2027` are three. */
function isQuantity(reader: Reader, start: number): boolean {
  let index = start + 1;
  while (reader.pieces[index]?.gap === "none" && isOfFigure(reader, index)) index += 1;
  return UNITS.test(kit.keyOf(reader, index));
}

function isOfFigure(reader: Reader, index: number): boolean {
  return reader.pieces[index]?.kind === "digits" || /^[.,]$/.test(kit.keyOf(reader, index));
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

/** Between the number of a document and its day. */
const BEFORE_DAY = /* @__PURE__ */ wordSet(", (");

const LAWS = /^(?:tư|định|thị|quyết)$/;

/** `Biên bản lập ngày 21/5/2026`, `Kế hoạch 210/KH-BCĐ (ký ngày 19/3/2026)`, `CV 45/UBND (20/4/2026)`. */
function isOfDocument(
  reader: Reader,
  behind: number,
  { start }: Found,
  { period, until }: WithinTiming,
): boolean {
  const named = kit.isInName(reader, start - 1);
  // "Báo cáo số 15/BC-UBND tháng 5/2026"
  if (named && period.shape === "months" && behind >= 0) return !kit.isOneOf(reader, start, IN);
  // "Thông tư 09/2024"
  const numbered = kit.nameOf(reader, start) === "#" && period.shape === "months";
  if (numbered && LAWS.test(kit.keyOf(reader, start - 1)) && start === behind) return true;
  if (until !== undefined || period.shape !== "day" || period.year === undefined) return false;
  if (named || (kit.isOneOf(reader, start - 1, BEFORE_DAY) && kit.isInName(reader, start - 2))) {
    return true;
  }
  if (behind < 0 || kit.nameOf(reader, start) !== "ngày") return false;
  for (let index = behind; index < start; index++) {
    const done = phraseOf(DONE, reader.pieces, index, start);
    if (done !== undefined && index + done.length === start) return true;
  }
  return false;
}

/** `Bà Nguyễn Thị Hòa (1984)`. */
function isNamedYear(reader: Reader, { start, end }: Found, { period }: WithinTiming): boolean {
  if (!isWholeYear(period) || kit.nameOf(reader, start) !== "#") return false;
  const bracketed = kit.nameOf(reader, start - 1) === "(" && kit.nameOf(reader, end) === ")";
  return bracketed && kit.isCapital(reader, start - 2) && kit.isCapital(reader, start - 3);
}
