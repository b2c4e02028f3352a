import { lexicon, phraseOf, phrases } from "../../reading/index.js";
import { isWholeYear } from "../calendar/written.js";
import * as words from "../data/facts.js";
import { changeBefore } from "./change.js";
import { clauseStart, phraseEnding } from "./clause-words.js";
import type { Found, Group, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { codeOf, IN, wordSet } from "../lexer/words.js";
import { isCalledAfter } from "./called-after.js";
import { isCounting } from "./counted.js";
import { tellsFact } from "./fact.js";
import { isAhead, isCancelled, isEnded, isNameWithMonth } from "./ended.js";
import { onlyPeriod } from "./remark.js";

/** How far back a word is looked for that takes a time its meaning. */
const LONGEST_CLAUSE = 9;

/** How many words the name of a plan has at most before its years: lists of years go on for long. */
const LONGEST_NAME = 60;
/** What is counted from one day to another, or up to a day. */
const DATA = /* @__PURE__ */ phrases(words.COUNTED_THINGS);
const COUNTED_UP = /* @__PURE__ */ phrases("lũy kế");
/** With these a window begins, or the day up to which something was counted. */
const WINDOWS = /* @__PURE__ */ wordSet("từ tính kể đến tới trong ngày #");
/** Plans and programmes are named with the years that they are for. */
const PLANS = /* @__PURE__ */ phrases(words.PLANS);
const DOCUMENTS = /* @__PURE__ */ phrases(words.DATED_DOCUMENTS);

/**
 * Why nothing is due at a time: it tells a fact, or it is taken away or barred, which an office may
 * still have to heed.
 */
export type NoDeadline = "fact" | "taken";

/**
 * Whether the words before a time say that nothing is due then: a window of data, a name, what must
 * not or did happen before a day.
 *
 * ```
 * Số liệu tính từ ngày 15/12/2025 đến ngày 14/6/2026      không được mở thầu trước ngày 15/6/2026
 * ^^^^^^^                                                  ^^^^^
 * Đề án Chuyển đổi số giai đoạn 2026-2030                 Tờ trình ngày 05/5/2026
 * ^^^^^                                                   ^^^^^^^^
 * ```
 *
 * @param from - Where the time before ended, or the item begins.
 * @param item - Where the item begins.
 */
export function noDeadline(
  reader: Reader,
  from: number,
  item: number,
  found: Found,
): NoDeadline | undefined {
  const { start, end } = found;
  // Most times stand alone: no words are beside them.
  const alone = start === item && start === from && end >= reader.end;
  if (alone && reader.quoted === undefined) return isNoneItself(reader, found) ? "fact" : undefined;
  if (isTaken(reader, from, item, found)) return "taken";
  return isFact(reader, from, item, found) ? "fact" : undefined;
}

/** `Bỏ thời hạn 30/6/2026`, `không được mở thầu trước 15/6`, `không gửi sau ngày 30/6`. */
function isTaken(reader: Reader, from: number, item: number, { timing, start }: Found): boolean {
  if (start > from && isCancelled(reader, from, start)) return true;
  const after = timing.kind === "ongoing" && kit.nameOf(reader, start) === "sau";
  if (after || (timing.kind === "by" && !timing.inclusive)) return isBarred(reader, from, start);
  // `không thực hiện trong năm`
  const never = kit.keyOf(reader, item) === "không" && kit.isOneOf(reader, start, IN);
  return never && item < start && (timing.kind === "by" || timing.kind === "within");
}

function isFact(reader: Reader, from: number, item: number, found: Found): boolean {
  const { timing, start } = found;
  if (timing.kind === "by" && !timing.inclusive) return isCalledAfter(reader, from, item, found);
  if (timing.kind === "event") return isAhead(reader, from, found);
  if (timing.kind === "recurring" || timing.kind === "within") {
    if (isEnded(reader, from, found) || isNameWithMonth(reader, from, found)) return true;
  }
  if (timing.kind === "recurring") return tellsFact(reader, from, item, found);
  if (timing.kind !== "by" && timing.kind !== "within") return false;
  // `Đã hoàn thành năm 2024`, `Đợt 1: đã hoàn thành 18/3`, `tháng 3/2026 đã tổ chức 02 lớp`
  const done =
    timing.kind === "within" &&
    [item, clauseStart(reader, from, start, COLON)].some(
      (opens) => phraseOf(DONE, reader.pieces, opens, start) !== undefined,
    ) &&
    changeBefore(reader, start, item) < 0;
  const told = kit.keyOf(reader, found.end) === "đã" && !kit.isOneOf(reader, start, IN);
  if (done || told) return true;
  if (isStatement(reader, from, found) || isOfLimit(reader, from, found)) return true;
  if (isQuotedName(reader, item, found)) return true;
  const data = reader.mode === "running" && holdsData(reader, from, found);
  if (data || isNamed(reader, from, found) || isCalledAfter(reader, from, item, found)) return true;
  return tellsFact(reader, from, item, found);
}

/** Whether the words of a time itself say so. */
function isNoneItself(reader: Reader, found: Found): boolean {
  const { timing, start } = found;
  if (timing.kind === "event") return isAhead(reader, start, found);
  const barred = timing.kind === "by" && !timing.inclusive;
  return !barred && tellsFact(reader, start, start, found);
}

const COLON = /* @__PURE__ */ wordSet(":");
/** `Đã hoàn thành năm 2024`, `Done 12/3/2026`. */
const DONE = /* @__PURE__ */ phrases("đã|done|completed|finished|closed");

/** `không được mở thầu trước ngày 15/6`, `hồ sơ đã tiếp nhận trước ngày 01/7`. */
function isBarred(reader: Reader, from: number, start: number): boolean {
  if (!kit.isOneOf(reader, start, EDGES)) return false;
  const first = Math.max(from, start - LONGEST_CLAUSE);
  for (let index = start - 1; index >= first; index--) {
    if (!kit.isWord(reader, index)) return false;
    const word = phraseOf(BARS, reader.pieces, index);
    // "Phiếu đã điền đề nghị gửi lại trước ngày 13/02"
    if (word !== undefined) return word.value === "bars";
  }
  return false;
}

const BARS = /* @__PURE__ */ (() =>
  lexicon({ bars: "không|chưa|cấm|đã", asks: "nghị|phải|cần|thì" }))();

const EDGES = /* @__PURE__ */ wordSet("trước sau");

function holdsData(reader: Reader, from: number, { timing, start: end }: Found): boolean {
  if (!kit.isOneOf(reader, end, WINDOWS)) return false;
  // "Tính đến ngày 31/5/2026, tỷ lệ giải ngân đạt 38,4%"
  const counted = kit.nameOf(reader, end - 1) === "tính" && timing.kind === "by";
  if (counted && end - 1 >= from) return true;
  const whole = timing.kind === "within" && timing.period.shape !== "day";
  if (whole && timing.until === undefined) return false;
  const first = Math.max(from, end - LONGEST_CLAUSE);
  for (let index = end - 1; index >= first; index--) {
    const data = phraseOf(DATA, reader.pieces, index, end);
    if (data === undefined) continue;
    return isCounting(reader, index + data.length, end);
  }
  return false;
}

/** Years without a word that makes them a time, and the date of a document. */
const NAMED_YEARS = /* @__PURE__ */ wordSet("giai nhiệm thời năm #");

/** `Hôm nay là hạn cuối nộp báo cáo quý I`: of which report it is the day, and when is not said. */
function isOfLimit(reader: Reader, from: number, { timing, start, end }: Found): boolean {
  if (timing.kind !== "within" || timing.period.shape === "day") return false;
  if (!kit.isOneOf(reader, start, NAMED_PERIODS)) return false;
  let handed = false;
  for (let index = start - 1; index >= Math.max(from, start - LONGEST_CLAUSE); index--) {
    const name = kit.nameOf(reader, index);
    if (!kit.isWord(reader, index) || name === "là" || name === "thành") return false;
    handed ||= name === "nộp" || name === "gửi";
    if (name !== "hạn" || !handed) continue;
    kit.noteName(reader, start, end);
    return true;
  }
  return false;
}

const NAMED_PERIODS = /* @__PURE__ */ wordSet("năm quý tháng #");

function isNamed(reader: Reader, from: number, { timing, start }: Found): boolean {
  if (timing.kind !== "within" || timing.until !== undefined) return false;
  const { period } = timing;
  if (period.shape === "day") {
    const dated = kit.nameOf(reader, start) === "ngày" && period.year !== undefined;
    return dated && phraseEnding(reader, DOCUMENTS, from, start) !== undefined;
  }
  const years = period.shape === "years" || isWholeYear(period);
  if (!years || start === from || !kit.isOneOf(reader, start, NAMED_YEARS)) return false;
  for (let index = Math.max(from, start - LONGEST_NAME); index < start; index++) {
    // "Đạt 45,2% kế hoạch năm 2026"
    if (kit.nameOf(reader, index) === "%") return true;
    if (kit.isMark(reader, index) && !kit.isOneOf(reader, index, INSIDE_NAME)) return false;
  }
  if (kit.nameOf(reader, start) === "năm" && phraseEnding(reader, PLANS, from, start) !== undefined)
    return true;
  return phraseOf(PLANS, reader.pieces, from, start) !== undefined;
}

/** `Kế hoạch phát triển kinh tế - xã hội`: marks that end no name. */
const INSIDE_NAME = /* @__PURE__ */ wordSet(", -");

/** `Tính đến ngày 31/5/2026, tỷ lệ giải ngân đạt 38,4%`: how far it had come by then. */
function isStatement(reader: Reader, from: number, { timing, start, end }: Found): boolean {
  if (timing.kind !== "by" || end >= reader.end) return false;
  const counted = kit.nameOf(reader, start - 1) === "tính" && start > from;
  return counted || phraseEnding(reader, COUNTED_UP, from, start) !== undefined;
}

/**
 * Leaves out the year of a plan that is named beside a time: it is the plan's, and no second time.
 *
 * ```
 * trước 30/10 để tổng hợp vào kế hoạch năm 2027      Lập dự toán năm 2026, gửi trước ngày 20/7
 *                                      ^^^^^^^^                   ^^^^^^^^
 * ```
 */
export function withoutPlanYears(groups: readonly Group[], reader: Reader): readonly Group[] {
  const kept = groups.filter((group) => !isPlanYear(reader, group));
  return kept.length === 0 ? groups : kept;
}

/** Words before a number of years of which a time is told, and no name: `trong 5 năm 2021-2025`. */
const OF_TIMES: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set("trong suốt qua sau kỳ".split(" ")))();

/**
 * Whether a run of years is a part of a name, by the number of years or the capital before it.
 *
 * ```
 * tổng hợp kế hoạch đầu tư công 5 năm 2026-2030      (vụ Đông Xuân 2025-2026)
 *                               ^^^^^^^^^^^^^^^                    ^^^^^^^^^
 * ```
 */
function isRunOfName(reader: Reader, { start }: Group): boolean {
  const years = kit.nameOf(reader, start) === "năm" ? start : start - 1;
  if (kit.nameOf(reader, years) === "năm" && kit.nameOf(reader, years - 1) === "#")
    return kit.isWord(reader, years - 2) && !OF_TIMES.has(kit.keyOf(reader, years - 2));
  const named = kit.isCapital(reader, start - 1) && kit.isWord(reader, start - 1);
  return named && kit.nameOf(reader, start) === "#" && kit.isWord(reader, start - 2);
}

function isPlanYear(reader: Reader, group: Group): boolean {
  const period = onlyPeriod(group);
  if (period?.shape === "years") {
    if (!isRunOfName(reader, group)) return false;
    kit.noteName(reader, group.start, group.end);
    return true;
  }
  const year =
    period !== undefined && isWholeYear(period) && kit.nameOf(reader, group.start) === "năm";
  return year && phraseEnding(reader, PLANS, 0, group.start) !== undefined;
}

/** `Đề án "Chuyển đổi số đến năm 2025"`: what is quoted behind words of its own is their name. */
export function isQuotedName(reader: Reader, item: number, found: Found): boolean {
  const opened = reader.mode === "cell" && isQuoted(reader, found);
  return opened && kit.nameOf(reader, item) !== '"';
}

/** Whether a time stands within quotation marks: in prose it is a part of a name or a saying. */
export function isQuoted({ quoted }: Reader, { start }: Found): boolean {
  return quoted?.[start] ?? false;
}

/** For each piece whether it stands within quotation marks; nothing where the text has none. */
export function quotedPieces(codes: readonly number[]): boolean[] | undefined {
  if (!codes.includes(QUOTE)) return undefined;
  let open = false;
  return codes.map((code) => {
    if (code === QUOTE) open = !open;
    return open;
  });
}

const QUOTE = /* @__PURE__ */ codeOf('"');
