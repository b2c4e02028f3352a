import type { Word } from "../data/vocabulary.js";
import type {
  PeriodPart,
  WrittenDay,
  WrittenMonths,
  WrittenPeriod,
  WrittenWeek,
} from "../timing.js";
import { readAmount } from "./amount.js";
import { monthOfYear, readMonthNumber } from "./month.js";
import { quarterOfYear, readQuarterNumber, takeQuarterWord } from "./quarter.js";
import { at, attempt, peek, take, type Reader } from "./reader.js";
import { isYear, readYearAfter } from "./year.js";

/** A part of a period, and whether its days are only approximately meant. */
export interface PartReading {
  readonly period: WrittenPeriod;
  readonly approximate?: true;
}

/** A month, quarter or year that something is a part of. */
export function readWhole(reader: Reader): WrittenMonths | undefined {
  take(reader, "của");
  take(reader, "trong");
  if (take(reader, "tháng")) {
    const month = readMonthNumber(reader);
    return month === undefined ? undefined : monthOfYear(month, readYearAfter(reader));
  }
  if (takeQuarterWord(reader)) {
    const quarter = readQuarterNumber(reader);
    return quarter === undefined ? undefined : quarterOfYear(quarter, readYearAfter(reader));
  }
  if (!at(reader, "năm") || at(reader, "năm", "học")) return undefined;
  const year = readYearAfter(reader);
  if (year.year === undefined && year.yearOffset === undefined) take(reader, "năm");
  return { shape: "months", grain: "year", first: 1, last: 12, ...year };
}

/** `đầu`, `giữa`, `cuối`, and how they are said twice. */
function readPart(reader: Reader): PeriodPart | undefined {
  if (take(reader, "đầu")) {
    take(reader, "tiên");
    return "start";
  }
  if (take(reader, "giữa")) return "middle";
  if (take(reader, "cuối")) {
    take(reader, "cùng");
    return "end";
  }
  return undefined;
}

/**
 * Reads the beginning, middle or end of a month, quarter or year: words without exact days.
 *
 * ```
 * cuối năm      đầu tháng 6/2022      giữa quý II      nửa đầu tháng 3
 * ^^^^^^^^      ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^      ^^^^^^^^^^^^^^^
 * ```
 */
export function readVaguePart(reader: Reader): PartReading | undefined {
  if (take(reader, "nửa")) return readHalfOf(reader);
  const third = readThirdOfMonth(reader);
  if (third !== undefined) return third;
  const part = readPart(reader);
  const whole = part === undefined ? undefined : readWhole(reader);
  if (part === undefined || whole === undefined) return undefined;
  return { period: { ...whole, part }, approximate: true };
}

const THIRDS: ReadonlyMap<string, PeriodPart> = new Map<Word, PeriodPart>([
  ["thượng", "start"],
  ["trung", "middle"],
  ["hạ", "end"],
]);

/** `thượng tuần`, `trung tuần`, `hạ tuần tháng 3`. */
function readThirdOfMonth(reader: Reader): PartReading | undefined {
  const part = THIRDS.get(peek(reader).name);
  if (part === undefined || peek(reader, 1).name !== "tuần") return undefined;
  reader.position += 2;
  const whole = readWhole(reader);
  return whole?.grain === "month" ? { period: { ...whole, part }, approximate: true } : undefined;
}

/** `nửa đầu năm` is the first half-year; half a month is its first or last fifteen days. */
function readHalfOf(reader: Reader): PartReading | undefined {
  const part = readPart(reader);
  const whole = part === undefined ? undefined : readWhole(reader);
  if (whole === undefined || part === undefined || part === "middle") return undefined;
  if (whole.grain !== "year") return { period: { ...whole, part }, approximate: true };
  const first = part === "start" ? 1 : 7;
  return { period: { ...whole, grain: "half-year", first, last: first + 5 } };
}

/**
 * Reads some months at the beginning or end of the year.
 *
 * ```
 * 6 tháng đầu năm 2021      9 tháng đầu năm      3 tháng cuối năm      sáu tháng cuối năm
 * ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readMonthsOfYear(reader: Reader): PartReading | undefined {
  const start = reader.position;
  const count = readAmount(reader);
  if (count === undefined || count < 1 || count > 11 || !take(reader, "tháng")) return undefined;
  if (at(reader, "năm") && isYear(reader, 1)) {
    // "6 tháng năm 2021" does not say which six months.
    const problem = { code: "deadline-unrecognized", end: reader.position + 2 } as const;
    reader.problems.push({ ...problem, start });
    return undefined;
  }
  const part = readPart(reader);
  if (part === undefined || part === "middle") return undefined;
  take(reader, "của");
  if (!at(reader, "năm")) return undefined;
  const year = readYearAfter(reader);
  if (year.year === undefined && year.yearOffset === undefined) take(reader, "năm");
  const first = part === "start" ? 1 : 13 - count;
  const grain = count === 6 ? "half-year" : count === 1 ? "month" : "range";
  return { period: { shape: "months", grain, first, last: first + count - 1, ...year } };
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
  return { period: { ...whole, grain: "month", first: month, last: month } };
}

/** `tháng thứ hai của quý III`. */
function readMonthByNumber(reader: Reader): PartReading | undefined {
  const number = take(reader, "nhất") ? 1 : readAmount(reader);
  const whole = number === undefined ? undefined : readWhole(reader);
  if (number === undefined || whole === undefined) return undefined;
  const month = whole.first + number - 1;
  if (number < 1 || month > whole.last || whole.grain === "month") return undefined;
  return { period: { ...whole, grain: "month", first: month, last: month } };
}

/**
 * Reads the last day of a period.
 *
 * ```
 * ngày cuối cùng của tháng 6/2022      ngày làm việc cuối cùng của quý II
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readLastDay(reader: Reader): PartReading | undefined {
  if (!take(reader, "ngày")) return undefined;
  const working = take(reader, "làm", "việc");
  if (readPart(reader) !== "end") return undefined;
  const whole = readWhole(reader);
  if (whole === undefined) return undefined;
  const { year, yearOffset } = whole;
  const day: WrittenDay = {
    shape: "day",
    day: working ? "last-working" : "last",
    month: whole.last,
    ...(year === undefined ? {} : { year }),
    ...(yearOffset === undefined ? {} : { yearOffset }),
  };
  return { period: day };
}

const WEEKS: readonly (1 | 2 | 3 | 4 | 5)[] = [1, 2, 3, 4, 5];
const ORDINALS: ReadonlyMap<string, 1 | 2 | 3 | 4 | 5> = new Map([
  ["i", 1],
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
  ["nhất", 1],
]);

/** Reads which week: `2`, `thứ hai`, `đầu tiên`, `cuối`. */
export function readWeekNumber(reader: Reader): WrittenWeek["week"] | undefined {
  take(reader, "lễ");
  const ordinal = take(reader, "thứ");
  const named = ORDINALS.get(peek(reader).name);
  if (named !== undefined) {
    reader.position++;
    return named;
  }
  const part = ordinal ? undefined : readPart(reader);
  if (part === "start") return 1;
  if (part === "end") return "last";
  const amount = part === undefined ? attempt(reader, readAmount) : undefined;
  return WEEKS.find((week) => week === amount);
}

/**
 * Reads a week of a month.
 *
 * ```
 * tuần 2 tháng 6/2022      tuần thứ hai của tháng 3      tuần cuối tháng 12
 * ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readWeek(reader: Reader): PartReading | undefined {
  if (!take(reader, "tuần")) return undefined;
  const week = readWeekNumber(reader);
  if (week === undefined) return undefined;
  const whole = readWhole(reader);
  if (whole?.grain !== "month") return undefined;
  const { first, year, yearOffset } = whole;
  return {
    period: {
      shape: "week",
      week,
      month: first,
      ...(year === undefined ? {} : { year }),
      ...(yearOffset === undefined ? {} : { yearOffset }),
    },
  };
}
