import { at, groupAt, nameAt, noteProblem, peek, take, type Reader } from "../lexer/reader.js";
import { wordSet } from "../lexer/words.js";
import type { PeriodPart, WrittenMonths, WrittenPeriod } from "../timing.js";
import { readAmount } from "./amount.js";
import { monthOfYear, readMonthNumber } from "./month.js";
import { quarterOfYear, readQuarterNumber, takeQuarterWord } from "./quarter.js";
import { isYear, readYearAfter, type YearPart } from "./year.js";
import { writtenDay, writtenMonths } from "./written.js";

/** A part of a period, and whether its days are only approximately meant. */
export interface PartReading {
  readonly period: WrittenPeriod;
  /** The last day of a run of days. */
  readonly until?: WrittenPeriod;
  readonly approximate?: true;
}

/** A month, quarter or year that something is a part of. */
export function readWhole(reader: Reader): WrittenMonths | undefined {
  take(reader, "của");
  take(reader, "trong");
  if (take(reader, "tháng") || takeMonthLetter(reader)) {
    const month = readMonthNumber(reader);
    return month === undefined ? undefined : monthOfYear(month, readYearAfter(reader));
  }
  if (takeQuarterWord(reader)) {
    const quarter = readQuarterNumber(reader);
    return quarter === undefined ? undefined : quarterOfYear(quarter, readYearAfter(reader));
  }
  if (at(reader, "năm", "học")) return undefined;
  const year = readYearOfWhole(reader);
  return year === undefined ? undefined : writtenMonths("year", 1, 12, year);
}

/** `năm 2021`, `năm sau`, `năm`. */
export function readYearOfWhole(reader: Reader): YearPart | undefined {
  if (!at(reader, "năm")) return undefined;
  const year = readYearAfter(reader);
  if (year.year === undefined && year.yearOffset === undefined) take(reader, "năm");
  return year;
}

/** `T8`: short for the month, where a part of one was announced. */
function takeMonthLetter(reader: Reader): boolean {
  const month = peek(reader, 1);
  return month.kind === "digits" && month.gap === "none" && take(reader, "t");
}

/** `đầu`, `giữa`, `cuối`, and how they are said twice. */
export function readPart(reader: Reader): PeriodPart | undefined {
  const part = PARTS[groupAt(reader, PLACES) - 1];
  if (part !== undefined) reader.position += 1;
  if (part === "start") take(reader, "tiên");
  else if (part === "end") take(reader, "cùng");
  return part;
}

/**
 * Reads the beginning, middle or end of a month, quarter or year: words without exact days.
 *
 * ```
 * cuối năm      đầu tháng 6/2022      giữa quý II
 * ^^^^^^^^      ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^
 * ```
 */
export function readVaguePart(reader: Reader): PartReading | undefined {
  const third = readThirdOfMonth(reader);
  if (third !== undefined) return third;
  const start = reader.position;
  const part = readPart(reader);
  if (part !== undefined && at(reader, "năm", "học")) {
    refuseSchoolYear(reader, start);
    return undefined;
  }
  const whole = part === undefined ? undefined : readWhole(reader);
  if (part === undefined || whole === undefined) return undefined;
  return { period: { ...whole, part }, approximate: true };
}

/** `đầu năm học 2023-2024`: which weeks those are each province decides. */
function refuseSchoolYear(reader: Reader, start: number): void {
  reader.position += 2;
  if (isYear(reader)) reader.position += 1;
  if (at(reader, "-") && isYear(reader, 1)) reader.position += 2;
  noteProblem(reader, "deadline-unrecognized", start);
}

const PARTS: readonly PeriodPart[] = ["start", "middle", "end"];
const PLACES = /* @__PURE__ */ wordSet("đầu|giữa|cuối");
const THIRDS = /* @__PURE__ */ wordSet("thượng|trung|hạ");

/** `thượng tuần`, `trung tuần`, `hạ tuần tháng 3`. */
function readThirdOfMonth(reader: Reader): PartReading | undefined {
  const part = PARTS[groupAt(reader, THIRDS) - 1];
  if (part === undefined || nameAt(reader, 1) !== "tuần") return undefined;
  reader.position += 2;
  const whole = readWhole(reader);
  return whole?.grain === "month" ? { period: { ...whole, part }, approximate: true } : undefined;
}

/**
 * Reads a month by its place in a quarter or year.
 *
 * ```
 * tháng cuối quý II/2022      tháng đầu của quý III      tháng cuối năm
 * ^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^
 * ```
 */
export function readMonthOfPeriod(reader: Reader): PartReading | undefined {
  if (!take(reader, "tháng")) return undefined;
  if (take(reader, "thứ")) return readMonthByNumber(reader);
  const part = readPart(reader);
  const whole = part === undefined ? undefined : readWhole(reader);
  if (part === undefined || whole === undefined || whole.grain === "month") return undefined;
  const middle = (whole.first + whole.last) / 2;
  if (part === "middle" && !Number.isInteger(middle)) return undefined;
  const month = part === "start" ? whole.first : part === "end" ? whole.last : middle;
  return { period: writtenMonths("month", month, month, whole) };
}

/** `tháng thứ hai của quý III`. */
function readMonthByNumber(reader: Reader): PartReading | undefined {
  const number = take(reader, "nhất") ? 1 : readAmount(reader);
  const whole = number === undefined ? undefined : readWhole(reader);
  if (number === undefined || whole === undefined) return undefined;
  const month = whole.first + number - 1;
  if (number < 1 || month > whole.last || whole.grain === "month") return undefined;
  return { period: writtenMonths("month", month, month, whole) };
}

/**
 * Reads the first or last day of a period.
 *
 * ```
 * ngày cuối cùng của tháng 6/2022      ngày làm việc cuối cùng của quý II      ngày đầu tiên của tháng 7
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readEdgeDay(reader: Reader): PartReading | undefined {
  if (!take(reader, "ngày")) return undefined;
  const working = take(reader, "làm", "việc");
  const part = readPart(reader);
  // The first working day is the calendar's affair, and "ngày đầu tháng" may be any of several.
  const first = part === "start" && !working && nameAt(reader, -1) === "tiên";
  if (part !== "end" && !first) return undefined;
  const whole = readWhole(reader);
  if (whole === undefined) return undefined;
  const number = first ? 1 : working ? "last-working" : "last";
  return { period: writtenDay(number, first ? whole.first : whole.last, whole) };
}

/**
 * Reads a quarter by its place in the year.
 *
 * ```
 * quý cuối năm 2024      quý đầu tiên của năm 2025
 * ^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readQuarterOfYear(reader: Reader): PartReading | undefined {
  if (!take(reader, "quý")) return undefined;
  const part = readPart(reader);
  const whole = part === undefined || part === "middle" ? undefined : readWhole(reader);
  if (whole?.grain !== "year") return undefined;
  const first = part === "start" ? 1 : 10;
  return { period: writtenMonths("quarter", first, first + 2, whole) };
}
