import type { Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { lexicon, wordSet } from "../lexer/words.js";
import type { WrittenMonths } from "../timing.js";
import { readNumeral } from "./amount.js";
import { readNumberedList, type ListRule } from "./numbered-list.js";
import { type PeriodItem, writtenMonths, type YearPart } from "./written.js";
import { endsNumber, goesOn, isYear, readYearAfter } from "./year.js";

/** Months with names of their own: the first, fourth and last of a lunar year. */
const NAMED = /* @__PURE__ */ lexicon(["giêng", 1], ["tư", 4], ["chạp", 12]);
/** Of these only the lunar calendar has one: without its day it is no twelfth month. */
const LUNAR_ONLY = /* @__PURE__ */ wordSet("chạp");
const AFTER_MAY = /* @__PURE__ */ wordSet("/ năm");

/**
 * Reads the number of a month, in digits or by its name.
 *
 * ```
 * tháng 09      tháng 9/2021      tháng giêng      tháng mười hai
 *       ^^            ^                 ^^^^^            ^^^^^^^^
 * ```
 */
export function readMonthNumber(reader: Reader): number | undefined {
  if (kit.atNumber(reader)) return readMonthDigits(reader);
  // "tháng năm 2021" is a blank left before the year, not May; "tháng năm/2021" is May.
  if (kit.at(reader, "năm")) {
    if (!kit.atOne(reader, AFTER_MAY, 1)) return undefined;
    reader.position += 1;
    return 5;
  }
  return kit.takeMeaning(reader, NAMED) ?? kit.attempt(reader, readMonthNumeral);
}

function readMonthNumeral(reader: Reader): number | undefined {
  const month = readNumeral(reader);
  return month !== undefined && month <= 12 ? month : undefined;
}

function readMonthDigits(reader: Reader): number | undefined {
  const { value, start, end } = kit.peek(reader);
  if (end - start > 2 || value < 1 || value > 12 || !endsNumber(reader, 12)) return undefined;
  reader.position += 1;
  return value;
}

/** A month of the year as a written period. */
export function monthOfYear(month: number, year: YearPart): WrittenMonths {
  return writtenMonths("month", month, month, year);
}

const MONTHS: ListRule = {
  unit: "tháng",
  letter: "t",
  readNumber: readMonthNumber,
  make: monthOfYear,
};

/**
 * Reads months after the word.
 *
 * ```
 * Tháng 9/2021      tháng 4, 5/2022      T9/2021      tháng 10 - 12 năm 2022
 * ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^      ^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readMonths(reader: Reader): PeriodItem[] | undefined {
  const start = reader.position;
  if (!kit.take(reader, "tháng") && !takeAbbreviation(reader)) return undefined;
  if (kit.atOne(reader, LUNAR_ONLY)) {
    reader.position += 1;
    readYearAfter(reader);
    kit.noteProblem(reader, "deadline-unrecognized", start);
    return undefined;
  }
  return readNumberedList(reader, MONTHS, start);
}

/** `T9/2021`, `T.9/2021`, `T10-T12/2024`: only before a month that has its year. */
function takeAbbreviation(reader: Reader): boolean {
  if (!kit.at(reader, "t")) return false;
  const skip = kit.nameAt(reader, 1) === "." ? 2 : 1;
  const month = kit.peek(reader, skip);
  if (month.kind !== "digits" || month.gap !== "none" || month.value > 12) return false;
  if (!leadsToYear(reader)) return false;
  reader.position += skip;
  return true;
}

/** How many pieces a list of abbreviated months may have before its year. */
const LONGEST_LIST = 26;
const LISTED = /* @__PURE__ */ wordSet("# t - , và đến & + .");

/** `/2024`, or more months and then a year: `-T12/2024`. */
function leadsToYear(reader: Reader): boolean {
  for (let next = 2; next < LONGEST_LIST; next++) {
    const name = kit.nameAt(reader, next);
    if (name === "/" || name === "-" || name === ".") {
      if (isYear(reader, next + 1)) return true;
      if (name === "/") return false;
    }
    if (!kit.atOne(reader, LISTED, next)) return false;
  }
  return false;
}

/**
 * Reads a month written as two numbers.
 *
 * ```
 * 6/2025      09/2022
 * ^^^^^^      ^^^^^^^
 * ```
 */
export function readMonthAndYear(reader: Reader): PeriodItem[] | undefined {
  const month = kit.peek(reader);
  if (month.kind !== "digits" || month.end - month.start > 2) return undefined;
  if (isMonthAlone(reader)) {
    const start = reader.position;
    const year = kit.peek(reader, 2).value;
    reader.position += 3;
    return [{ period: monthOfYear(month.value, { year }), start, end: reader.position }];
  }
  if (kit.nameAt(reader, 1) !== "/" || !isYear(reader, 2) || goesOn(reader, 2)) return undefined;
  // "Quy hoạch chi tiết 1/2000" names the scale of a map.
  if (month.value === 1 && kit.peek(reader, 2).value === 2000) return undefined;
  return readNumberedList(reader, MONTHS, reader.position);
}

const SIGNS = /* @__PURE__ */ wordSet("- .");

/** `11-2026`, where a cell holds nothing else. */
function isMonthAlone(reader: Reader): boolean {
  if (reader.mode === "running" || !kit.atOne(reader, SIGNS, 1) || !isYear(reader, 2)) return false;
  const { value } = kit.peek(reader);
  const glued = kit.peek(reader, 1).gap === "none" && kit.peek(reader, 2).gap === "none";
  // A number, a sign and a year.
  const alone = reader.pieces.length === 3;
  return alone && glued && value >= 1 && value <= 12;
}

/** A month with its year after it, for the rules that need just one. */
export function readOneMonth(reader: Reader): WrittenMonths | undefined {
  if (!kit.take(reader, "tháng")) return undefined;
  const month = readMonthNumber(reader);
  return month === undefined ? undefined : monthOfYear(month, readYearAfter(reader));
}
