import { phrases } from "../../reading/index.js";
import { FOREIGN_MONTH } from "../calendar/day.js";
import { isWholeYear } from "../calendar/written.js";
import type { Found, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { EDGES, NUMERALS, wordSet } from "../lexer/words.js";
import type { Timing } from "../timing.js";
import { NAMING } from "./citation.js";
import { phraseEnding } from "./clause-words.js";

const COUNTED = /* @__PURE__ */ wordSet("ngày tuần tháng quý");
const ALTERNATIVES = /* @__PURE__ */ wordSet(", hoặc hay đến tới -");

/**
 * Whether a time after `from` goes on with a number that was not read.
 *
 * ```
 * 13 tháng đầu năm 2026      tuần thứ 54 năm 2026      2 hoặc 3 tuần một lần
 * ^^                         ^^^^^^^^^^^               ^^^^^^
 * ```
 */
export function followsNumber(
  reader: Reader,
  from: number,
  start: number,
  founds: readonly Found[],
): boolean {
  const timing = founds[0]?.timing;
  const last = start - 1;
  // "05 ngày làm việc đầu tiên của tháng sau": several days.
  const days = timing?.kind === "recurring" && kit.nameOf(reader, start) === "ngày";
  if (days && kit.nameOf(reader, start + 1) === "làm" && kit.nameOf(reader, last) === "#") {
    return true;
  }
  if (kit.isOneOf(reader, start, NUMERALS)) {
    // "mục 3, 2 tuần một lần"
    if (last - 1 < from || kit.isOneOf(reader, last - 2, NAMING)) return false;
    // "phòng 2, 15/3/2026": no number of a date is one of two.
    const dated =
      (timing?.kind === "within" && timing.period.shape === "day") ||
      (timing?.kind === "by" && timing.moment.shape === "day");
    if (dated || kit.nameOf(reader, start + 1) === "/") return false;
    return kit.isOneOf(reader, last, ALTERNATIVES) && kit.isOneOf(reader, last - 1, NUMERALS);
  }
  if (last < from || kit.nameOf(reader, last) !== "#") return false;
  if (kit.isOneOf(reader, start, COUNTED) && kit.isOneOf(reader, start + 1, EDGES)) return true;
  // "Tuần 12 (từ 30/10 đến 04/11)": the days of the week are told.
  const told = timing?.kind === "within" && timing.until?.shape === "day";
  if (told && timing.period.shape === "day") return false;
  const counted = kit.nameOf(reader, last - 1) === "thứ" ? last - 2 : last - 1;
  return counted >= from && kit.nameOf(reader, counted) === "tuần";
}

/** Words that say how a date is meant. Where no rule could read them, the date alone is not it. */
const OPERATORS = /* @__PURE__ */ wordSet("quá sau trước hơn dưới tuần");

const RANGES = /* @__PURE__ */ wordSet("- đến tới");
const WEEKDAYS = /* @__PURE__ */ wordSet("thứ chủ");

/** Words that say when without saying it: a day beside them may be anything's. */
const ROUGHLY = /* @__PURE__ */ phrases("trước mắt|lâu dài|tạm thời");

/** `Trước mắt (15/9/2026)`: a time that a bracket, or nothing, sets behind such words. */
function hangsOnRough(reader: Reader, start: number): boolean {
  const isRemark = kit.nameOf(reader, start - 1) === "(";
  if (!isRemark && !kit.isOneOf(reader, start, NUMERALS)) return false;
  return phraseEnding(reader, ROUGHLY, 0, isRemark ? start - 1 : start) !== undefined;
}

/** Terms of a year whose days each office or province sets. */
const TERM = /^(?:k[ỳì]|hk(?:i{1,2}|[12])?)$/;
const NUMBER_OF_TERM = /^(?:i{1,2}|[1-4]|một|nhất|hai)$/;

/**
 * A year of which the words before name a term, or a figure that is the number of a term.
 *
 * ```
 * HK I năm học 2026-2027      Học kỳ 1/2026      Kỳ 2 năm 2026      học kỳ 1 tháng 01
 *      ^^^^^^^^^^^^^^^^^             ^^^^^^            ^^^^^^^^              ^^^^^^^^^^
 * ```
 */
function isOfTerm({ pieces }: Reader, start: number): boolean {
  const at = pieces[start - 1]?.key === "(" ? start - 2 : start - 1;
  const key = (index: number): string => pieces[index]?.key ?? "";
  if (key(at).startsWith("hk")) return TERM.test(key(at));
  if (key(at - 1) === "học" && TERM.test(key(at))) return true;
  return NUMBER_OF_TERM.test(key(at)) && TERM.test(key(at - 1));
}

/** Words whose number a year may stand behind. */
const NUMBERED = /^(?:qu[ýíy]|tháng|ngày)$/;
/** Figures of a number, some of them taken for letters: `lII`, `l2`, `O5`, `ill`. */
const MISPRINTED = /^[ilosbzvx1-9|]+$/;
const LONGEST_MISPRINT = 3;
const QUARTER = /^(?:i{1,3}|iv)$/;

/**
 * Whether the number before a year was not read, for its figures were taken for letters.
 *
 * ```
 * Quý lII năm 2022      Tháng l2 năm 2022
 *     ^^^                     ^^
 * ```
 */
function isBehindMisprint({ pieces }: Reader, start: number): boolean {
  // `Quý lV, năm 2026`
  const end = pieces[start - 1]?.key === "," ? start - 1 : start;
  let index = end - 1;
  while (index > end - 1 - LONGEST_MISPRINT && MISPRINTED.test(pieces[index]?.key ?? ""))
    index -= 1;
  const number = pieces.slice(index + 1, end);
  const holds = number.some(({ kind, key }) => kind === "letters" && !QUARTER.test(key));
  // `quý I, lI năm 2022`
  const listed = /^(?:,|và|-)$/.test(pieces[index]?.key ?? "") ? index - 2 : index;
  return holds && NUMBERED.test(pieces[listed]?.key ?? "");
}

/** `sau tháng 6`, `sớm nhất ngày 15/3`: a period after a word that was not read with it. */
export function hangsOnUnread(reader: Reader, start: number, founds: readonly Found[]): boolean {
  const before = kit.nameOf(reader, start - 1);
  const timing = founds[0]?.timing;
  // "tăng 5% mỗi năm" is a rate.
  if (before === "%") return timing?.kind === "recurring";
  if (hangsOnRough(reader, start)) return true;
  // "Sơ kết học kỳ I tháng 01/2026" says its month.
  const first = kit.nameOf(reader, start);
  if ((first === "năm" || first === "#") && timing?.kind === "within")
    if (isOfTerm(reader, start) || isBehindMisprint(reader, start)) return true;
  // "Thứ 2 - thứ 6 hằng tuần": some days in a row.
  // "Tuần thứ 2": the second week, and not each Monday.
  const numbered = first === "tuần" && kit.nameOf(reader, start + 1) === "thứ";
  if (numbered && timing?.kind === "recurring") return true;
  const row = kit.isOneOf(reader, start - 1, RANGES) && kit.isOneOf(reader, start, WEEKDAYS);
  if (row) return timing?.kind === "recurring";
  // "> 30/6/2026", "tuần làm việc đầu tiên của tháng 8"
  const piece = start > 0 ? reader.pieces[start - 1] : undefined;
  if (piece?.key === ">" || piece?.key === ">=") return true;
  if (before === "việc" && kit.nameOf(reader, start) === "đầu") return true;
  // "Aug. 2026"
  const abbreviated = piece?.key === "." && FOREIGN_MONTH.test(kit.keyOf(reader, start - 2));
  if (abbreviated && first === "#" && timing?.kind === "within") return true;
  if (piece?.kind !== "letters") return false;
  if (timing?.kind !== "within") return before === "tuần" && kit.nameOf(reader, start) === "#";

  const { period } = timing;
  // "June 2025": not the whole year.
  if (kit.nameOf(reader, start) === "#" && FOREIGN_MONTH.test(piece.key)) return true;
  // "Chiến dịch Điện Biên Phủ 1954": a name with its year.
  const bare = period.shape === "months" && kit.nameOf(reader, start) === "#";
  if (bare && isWholeYear(period) && start > 1 && kit.isCapital(reader, start - 1)) return true;
  if (period.shape === "months" && period.yearOffset !== undefined) {
    // "các năm tiếp theo" follow no year that is said; "gấp đôi năm trước" compares.
    const several = before === "các" || before === "những";
    if (several || (period.grain === "year" && period.yearOffset < 0)) return true;
  }
  const earlier = kit.nameOf(reader, start - 2);
  // "định kỳ 5 năm, lần đầu năm 2025"
  if (before === "lần" && kit.nameOf(reader, start) === "đầu") return true;
  if (before === "nhất") return earlier === "sớm";
  // "so với năm 2023", "cùng kỳ năm 2023" compare.
  if (before === "với") return earlier === "so";
  if (before === "kỳ") return earlier === "cùng";
  return kit.isOneOf(reader, start - 1, OPERATORS);
}

/** Letters that stand for a figure where text was recognised wrongly. */
const MISPRINTS = /^[ilosbz]$/;

/** `Trước ngày l5/7/2026`: whether a figure of a number was taken for a letter. */
export function holdsMisprint({ pieces }: Reader, start: number, end: number): boolean {
  for (let index = start + 1; index < end; index++) {
    const piece = pieces[index];
    if (piece?.kind !== "digits" || piece.gap !== "none") continue;
    const before = pieces[index - 1];
    if (before?.kind === "letters" && before.gap !== "none" && MISPRINTS.test(before.key)) {
      return true;
    }
  }
  return false;
}

/** A rule of each month with a day in the one before or after. */
export function followsMonth(timing: Timing): boolean {
  if (timing.kind !== "recurring" || timing.every === "unspecified") return false;
  return timing.every.unit === "month" && timing.due?.in !== undefined;
}
