import { isYearValue } from "../../reading/index.js";
import type { Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { JOINTS, lexicon, phrases, TO, wordSet } from "../lexer/words.js";
import { type PeriodItem, type YearPart, wholeYear } from "./written.js";

/** Whether the piece `ahead` is a year of four digits. */
export function isYear(reader: Reader, ahead = 0): boolean {
  const token = kit.peek(reader, ahead);
  return token.kind === "digits" && token.end - token.start === 4 && isYearValue(token.value);
}

/** Whether the number `ahead` goes on as something else: `2021/QĐ-UBND`, `2021,5`, `2021%`. */
export function goesOn(reader: Reader, ahead: number): boolean {
  const next = kit.peek(reader, ahead + 1);
  if (next.gap !== "none") return false;
  const name = kit.nameAt(reader, ahead + 1);
  if (name === "%" || name === "?") return true;
  const after = kit.peek(reader, ahead + 2);
  if (after.gap !== "none") return false;
  if (name === "/") return after.kind === "letters" || after.kind === "digits";
  // "30/6/2026,30/12/2026"
  if (name === "," && kit.nameAt(reader, ahead + 3) === "/") return false;
  return (name === "," || name === ".") && after.kind === "digits";
}

/**
 * Whether the number of a month or quarter that stands here ends where its figures do: a year may
 * be glued to it, and another number of a list, up to `most`.
 */
export function endsNumber(reader: Reader, most: number): boolean {
  if (!goesOn(reader, 0)) return true;
  const sign = kit.nameAt(reader, 1);
  const beforeYear = (sign === "/" || sign === ".") && isYear(reader, 2);
  return beforeYear || (sign === "," && kit.peek(reader, 2).value <= most);
}

/**
 * Reads the year that follows a day, month or quarter; gives an empty part when there is none.
 *
 * ```
 * Quý IV/ 2021      Quý II, III năm 2021      tháng 9-2021      tháng 01 năm sau
 *       ^^^^^^                  ^^^^^^^^              ^^^^^              ^^^^^^^
 * ```
 */
export function readYearAfter(reader: Reader): YearPart {
  const sign = kit.nameAt(reader);
  if ((sign === "/" || sign === "-" || sign === ".") && isYear(reader, 1) && !goesOn(reader, 1)) {
    const glued = kit.peek(reader).gap === "none" && kit.peek(reader, 1).gap === "none";
    // "Quý 4 - 2024": after a dash nothing but the year may follow.
    const apart = sign === "-" && kit.nameAt(reader, 2) !== "-" && kit.nameAt(reader, 2) !== "/";
    if (sign === "/" || glued || apart) return yearAt(reader, 1);
  }
  if (sign === "(" && isYear(reader, 1) && kit.nameAt(reader, 2) === ")") {
    const { value } = kit.peek(reader, 1);
    reader.position += 3;
    return { year: value };
  }
  if (isYear(reader) && !goesOn(reader, 0)) return yearAt(reader, 0);
  // "Tháng 9, 2026", where nothing goes on behind it.
  if (sign === "," && isYear(reader, 1) && endsThere(reader, 2)) return yearAt(reader, 1);
  const skip = sign === "của" || sign === "trong" || sign === "," ? 1 : 0;
  if (kit.nameAt(reader, skip) === "năm") {
    if (isYear(reader, skip + 1) && !goesOn(reader, skip + 1)) return yearAt(reader, skip + 1);
  } else if (kit.nameAt(reader, skip) !== "kỳ" || sign === ",") return {};
  const place = reader.position;
  reader.position += skip;
  const year = readCountedYear(reader);
  // "Quý IV, năm báo cáo ..." is another matter than "quý IV năm báo cáo".
  if (year !== undefined && !(sign === "," && year.reportYear)) return year;
  reader.position = place;
  return {};
}

const ENDINGS = /* @__PURE__ */ wordSet(". ; )");

function endsThere(reader: Reader, ahead: number): boolean {
  return reader.position + ahead >= reader.end || kit.atOne(reader, ENDINGS, ahead);
}

/** Reads the year that stands `ahead`, with what stands before it. */
export function yearAt(reader: Reader, ahead: number): YearPart {
  const { value } = kit.peek(reader, ahead);
  reader.position += ahead + 1;
  return { year: value };
}

/** What follows in time: `sau`, `tới`; `liền kề`, `kế tiếp`, `tiếp theo`. */
export const AFTER = /* @__PURE__ */ wordSet("sau tới");
export const NEAR = /* @__PURE__ */ phrases("[liền/kế] [kề/tiếp theo/tiếp/]|kề|tiếp [theo/]");

/** `năm nay`, `năm sau`, `năm tới`, `năm tiếp theo`, `năm kế tiếp`, `năm trước`. */
const OFFSETS = /* @__PURE__ */ lexicon(
  ["nay|này", 0],
  [
    "[liền/kế/] [kề/tiếp theo/tiếp]|[liền/kế]|tiếp theo liền kề|liền kề tiếp theo|" +
      "[liền kề/kế tiếp/liền/kế/kề/tiếp/] [sau/tới] [liền kề/kế tiếp/]",
    1,
  ],
  ["[liền kề/liền/kế/kề/] trước [liền kề/đó/]", -1],
);

/** The year that a report is on or a plan is for. */
const REPORTED = /* @__PURE__ */ phrases(
  "[năm/kỳ] [báo cáo/kế hoạch/đánh giá/ngân sách/quyết toán/tài chính/tính thuế]|năm hiện hành",
);
/** What begins a time after `năm trước`, so that `trước` belongs to it: `báo cáo năm trước ngày 05/12`. */
const BEFORE_TIME = /* @__PURE__ */ wordSet("# ngày tháng quý khi");

/**
 * Reads a year that hangs on another one.
 *
 * ```
 * 31/3 năm sau      10/01 của năm liền kề năm báo cáo      15/12 năm trước kỳ báo cáo
 *      ^^^^^^^                ^^^^^^^^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readCountedYear(reader: Reader): YearPart | undefined {
  if (kit.takePhrase(reader, REPORTED)) return { yearOffset: 0, reportYear: true };
  if (!kit.take(reader, "năm")) return undefined;
  const yearOffset = kit.takeMeaning(reader, OFFSETS);
  if (yearOffset === undefined) return undefined;
  if (yearOffset === -1 && kit.atOne(reader, BEFORE_TIME)) return undefined;
  kit.skip(reader, readYearCountedFrom);
  return { yearOffset };
}

/** `năm báo cáo`, `so với năm kế hoạch`, `của kỳ báo cáo`: what the year before or after it hangs on. */
function readYearCountedFrom(reader: Reader): boolean {
  if (!kit.take(reader, "của") && kit.take(reader, "so")) kit.take(reader, "với");
  return kit.takePhrase(reader, REPORTED);
}

const SPANS = /* @__PURE__ */ phrases("giai đoạn|nhiệm kỳ|thời kỳ");

/**
 * Reads a run of years with the word that announces it.
 *
 * ```
 * giai đoạn 2021 - 2025      nhiệm kỳ 2020-2025      thời kỳ 2021-2030      năm học 2021-2022
 * ^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^
 * ```
 */
export function readNamedYears(reader: Reader): PeriodItem[] | undefined {
  const start = reader.position;
  const school = kit.take(reader, "năm", "học");
  const named = school || kit.takePhrase(reader, SPANS);
  if (!named) return undefined;
  kit.take(reader, "từ");
  kit.take(reader, "năm");
  const years = readTwoYears(reader);
  if (years === undefined) return undefined;
  const end = reader.position;
  if (school) return [{ period: { shape: "school-year", first: years.first }, start, end }];
  return [{ period: { shape: "years", ...years }, start, end }];
}

/** `2021 - 2025`, `2021 đến 2025`, `2021 đến năm 2025`. */
function readTwoYears(reader: Reader): { first: number; last: number } | undefined {
  if (!isYear(reader)) return undefined;
  const first = kit.peek(reader).value;
  const place = reader.position;
  reader.position += 1;
  if (kit.takeOne(reader, TO)) {
    kit.take(reader, "hết");
    kit.take(reader, "năm");
    const last = kit.peek(reader).value;
    if (isYear(reader) && !goesOn(reader, 0)) {
      reader.position += 1;
      if (last >= first) return { first, last };
      kit.noteProblem(reader, "deadline-range-reversed", place);
    }
  }
  reader.position = place;
  return undefined;
}

const SEVERAL = /* @__PURE__ */ wordSet("các những");

/**
 * Reads years: one, a list or a run.
 *
 * ```
 * năm 2021      năm 2021-2025      các năm 2022, 2023      năm sau
 * ^^^^^^^^      ^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^      ^^^^^^^
 * ```
 */
export function readYears(reader: Reader): PeriodItem[] | undefined {
  const start = reader.position;
  const several = kit.takeOne(reader, SEVERAL);
  if (!kit.at(reader, "năm")) return undefined;
  if (isYear(reader, 1)) {
    reader.position += 1;
    return readBareYears(reader, start);
  }
  if (several) return undefined;
  const year = readYearAfter(reader);
  if (year.yearOffset === undefined || year.reportYear) return undefined;
  return [{ period: wholeYear(year), start, end: reader.position }];
}

/**
 * Reads years without the word, where a deadline cell holds nothing else.
 *
 * ```
 * 2025      2025-2026      2022, 2023
 * ^^^^      ^^^^^^^^^      ^^^^^^^^^^
 * ```
 */
export function readBareYears(reader: Reader, start = reader.position): PeriodItem[] | undefined {
  const items: PeriodItem[] = [];
  let itemStart = start;
  // "1010 2024 0001" is the number of an account.
  if (kit.atNumber(reader, -1) || kit.atNumber(reader, 1)) return undefined;
  while (isYear(reader) && !goesOn(reader, 0)) {
    const problems = reader.problems.length;
    const run = readTwoYears(reader);
    if (reader.problems.length > problems) return undefined;
    const year = kit.peek(reader).value;
    if (run === undefined) reader.position += 1;
    items.push({
      period: run === undefined ? wholeYear({ year }) : { shape: "years", ...run },
      start: itemStart,
      end: reader.position,
    });
    const place = reader.position;
    if (!kit.takeOne(reader, JOINTS)) break;
    itemStart = reader.position;
    if (kit.at(reader, "năm") && isYear(reader, 1)) reader.position += 1;
    if (!isYear(reader)) {
      reader.position = place;
      break;
    }
  }
  return items.length === 0 ? undefined : items;
}
