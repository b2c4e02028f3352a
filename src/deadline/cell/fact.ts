import { lexicon, phraseOf } from "../../reading/index.js";
import { isWholeYear } from "../calendar/written.js";
import * as words from "../data/facts.js";
import type { Found, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { IN, wordSet } from "../lexer/words.js";
import type { WithinTiming } from "../timing.js";

const BEFORE = /* @__PURE__ */ (() =>
  lexicon({
    counted: words.COUNTED_THINGS,
    measure: words.MEASURES,
    nature: words.EVENTS_OF_NATURE,
    registered: words.REGISTERED_DAYS,
  }))();
const COUNTING = /* @__PURE__ */ (() => lexicon({ counting: words.COUNTING }))();
const COMPARISONS = /* @__PURE__ */ (() => lexicon({ compares: words.COMPARISONS }))();
const OUTCOMES = /* @__PURE__ */ (() => lexicon({ outcome: words.OUTCOMES }))();
const DATED = /* @__PURE__ */ (() => lexicon({ dated: words.DATED_THINGS }))();
const DONE = /* @__PURE__ */ (() => lexicon({ done: words.DONE_TO_DOCUMENT }))();
const BIRTHS = /* @__PURE__ */ (() => lexicon({ birth: words.BIRTHS }))();

/** How many words may stand between a period and what is said to have happened in it. */
const LONGEST_SUBJECT = 7;
/** No more words are looked at before a time. */
const LONGEST_CLAUSE = 12;

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
  // Most times stand alone.
  if (start === item && end >= reader.end) return false;
  if (timing.kind !== "by" && timing.kind !== "within") return false;
  const opens = opening(reader, from, start);
  const first = opens < start ? phraseOf(BEFORE, reader.pieces, opens, start) : undefined;
  if (first?.value === "counted" && isCounting(reader, opens + first.length, start)) {
    return !kit.isOneOf(reader, start, BOUNDS);
  }
  if (timing.kind === "by") return false;
  if (first?.value === "nature") return true;
  if (first?.value === "registered" && isPlain(reader, opens + first.length, start)) return true;
  const told = timing.period.shape !== "school-year" && happened(reader, found);
  if (told || isCompared(reader, from, start)) return true;
  const measured = first?.value === "measure" && !kit.isOneOf(reader, start, INTRODUCTIONS);
  if (measured && isMeasured(reader, opens, found, timing)) return true;
  return isOfDocument(reader, opens, found, timing) || isOfPerson(reader, from, found, timing);
}

/** Words by which a day is a limit after all. */
const BOUNDS = /* @__PURE__ */ wordSet("trước chậm muộn hạn");
/** With these a period is a time to do something. */
const INTRODUCTIONS = /* @__PURE__ */ wordSet("vào trong từ đến hết");
/** No clause goes on over one of these. */
const ENDS = /* @__PURE__ */ wordSet(", ; . )");

/** Where the clause begins in which a time stands, its bracket taken for a part of it. */
function opening(reader: Reader, from: number, start: number): number {
  let index = start;
  const least = Math.max(from, start - LONGEST_CLAUSE);
  while (index > least && !kit.isOneOf(reader, index - 1, ENDS)) index -= 1;
  return index;
}

function isCounting(reader: Reader, start: number, end: number): boolean {
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
function happened(reader: Reader, { start, end }: Found): boolean {
  const { pieces } = reader;
  const limited = kit.isOneOf(reader, start, IN);
  let index = end;
  if (kit.nameOf(reader, index) === "," || kit.nameOf(reader, index) === ":") index += 1;
  const last = Math.min(reader.end, index + LONGEST_SUBJECT);
  if (pieces[index]?.kind === "digits" && index > end) return isQuantity(reader, index);
  for (; index < last; index++) {
    const piece = pieces[index];
    if (piece?.kind !== "letters") return false;
    const done = piece.key === "đã" && pieces[index + 1]?.key !== "được";
    if (done) return true;
    const outcome = phraseOf(OUTCOMES, pieces, index, reader.end);
    if (outcome === undefined) continue;
    const number = index + outcome.length;
    if (pieces[number]?.kind === "digits") {
      // "trong năm 2026 giải ngân đạt 100%" is an aim.
      return !limited || piece.key === "xảy";
    }
  }
  return false;
}

/** `: 15 vụ`, `: 1,2 triệu người`. */
function isQuantity({ pieces }: Reader, start: number): boolean {
  let index = start + 1;
  while (pieces[index]?.kind === "digits" || /^[.,]$/.test(pieces[index]?.key ?? "")) index += 1;
  return UNITS.test(pieces[index]?.key ?? "");
}

/** `Cao hơn bình quân giai đoạn 2021-2025`, `bằng 105% năm 2025`. */
function isCompared(reader: Reader, from: number, start: number): boolean {
  for (let length = 2; length > 0; length--) {
    const index = start - length;
    if (index < from) continue;
    const phrase = phraseOf(COMPARISONS, reader.pieces, index, start);
    if (phrase?.length !== length) continue;
    // "Họp 2 lần năm 2026" counts, "gấp 2 lần năm 2020" compares.
    if (reader.pieces[index]?.key !== "lần") return true;
    return reader.pieces[index - 2]?.key === "gấp";
  }
  return false;
}

/** `Dân số năm 2025`, `Kết quả 6 tháng đầu năm: 45%`: a measure and its period, without a colon. */
function isMeasured(
  reader: Reader,
  opens: number,
  { start, end }: Found,
  { period, until }: WithinTiming,
): boolean {
  if (period.shape === "day" || period.shape === "week" || until?.shape === "day") return false;
  for (let index = opens; index < start; index++) {
    if (kit.isMark(reader, index)) return false;
  }
  const years = period.shape === "years" || isWholeYear(period);
  return years || end < reader.end;
}

/** `Biên bản lập ngày 21/5/2026`, `Kế hoạch 210/KH-BCĐ (ký ngày 19/3/2026)`. */
function isOfDocument(
  reader: Reader,
  opens: number,
  { start }: Found,
  { period, until }: WithinTiming,
): boolean {
  if (until !== undefined || period.shape !== "day" || period.year === undefined) return false;
  if (kit.nameOf(reader, start) !== "ngày") return false;
  const named =
    reader.names.has(start - 1) ||
    (kit.nameOf(reader, start - 1) === "(" && reader.names.has(start - 2));
  if (named) return true;
  const dated = phraseOf(DATED, reader.pieces, opens, start);
  if (dated === undefined) return false;
  for (let index = opens + dated.length; index < start; index++) {
    const done = phraseOf(DONE, reader.pieces, index, start);
    if (done !== undefined && index + done.length === start) return true;
  }
  return false;
}

/** `Bà Nguyễn Thị Hòa (1984)`, `sinh năm 1979`. */
function isOfPerson(
  reader: Reader,
  from: number,
  { start, end }: Found,
  { period }: WithinTiming,
): boolean {
  for (let length = 2; length > 0; length--) {
    const index = start - length;
    if (index >= from && phraseOf(BIRTHS, reader.pieces, index, start)?.length === length)
      return true;
  }
  if (!isWholeYear(period) || kit.nameOf(reader, start) !== "#") return false;
  const bracketed = kit.nameOf(reader, start - 1) === "(" && kit.nameOf(reader, end) === ")";
  return bracketed && isCapital(reader, start - 2) && isCapital(reader, start - 3);
}

function isCapital({ text, pieces }: Reader, index: number): boolean {
  const letter = text.charAt(pieces[index]?.start ?? 0);
  return index >= 0 && letter !== letter.toLowerCase();
}
