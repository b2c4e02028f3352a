import { daysInMonth } from "../../time/index.js";
import type { Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { lexicon, phrases, type Lexicon, wordSet } from "../lexer/words.js";
import type { PeriodPart, WrittenDay, WrittenMonths, WrittenPeriod } from "../timing.js";
import { readAmount } from "./amount.js";
import { monthOfYear, readMonthNumber } from "./month.js";
import { quarterOfYear, readQuarterNumber, takeQuarterWord } from "./quarter.js";
import { isYear, readYearAfter } from "./year.js";
import { wholeYear, writtenDay, writtenMonths, type YearPart } from "./written.js";

/** A part of a period, and whether its days are only approximately meant. */
export interface PartReading {
  readonly period: WrittenPeriod;
  /** The last day of a run of days. */
  readonly until?: WrittenPeriod;
  readonly approximate?: true;
}

const OF = /* @__PURE__ */ phrases("của|trong");

/** A month, quarter or year that something is a part of. */
export function readWhole(reader: Reader): WrittenMonths | undefined {
  kit.skipPhrases(reader, OF);
  if (kit.take(reader, "tháng") || takeMonthLetter(reader)) {
    if (kit.at(reader, "chạp")) return undefined;
    const month = readMonthNumber(reader);
    return month === undefined ? undefined : monthOfYear(month, readYearAfter(reader));
  }
  if (takeQuarterWord(reader)) {
    const quarter = readQuarterNumber(reader);
    return quarter === undefined ? undefined : quarterOfYear(quarter, readYearAfter(reader));
  }
  if (kit.at(reader, "năm", "học")) return undefined;
  const year = readYearOfWhole(reader);
  return year === undefined ? undefined : wholeYear(year);
}

/** `năm 2021`, `năm sau`, `năm`. */
function readYearOfWhole(reader: Reader): YearPart | undefined {
  if (!kit.at(reader, "năm")) return undefined;
  const year = readYearAfter(reader);
  if (year.year === undefined && year.yearOffset === undefined) kit.take(reader, "năm");
  return year;
}

/** `T8`: short for the month, where a part of one was announced. */
function takeMonthLetter(reader: Reader): boolean {
  const month = kit.peek(reader, 1);
  return month.kind === "digits" && month.gap === "none" && kit.take(reader, "t");
}

/** `đầu`, `giữa`, `cuối`, and how they are said twice. */
const PARTS = /* @__PURE__ */ lexicon(
  ["đầu [tiên/]", "start"],
  ["giữa", "middle"],
  ["cuối [cùng/]", "end"],
);

/** Reads which part of a period is meant. */
export function readPart(reader: Reader): PeriodPart | undefined {
  return kit.takeMeaning(reader, PARTS);
}

/** A part and the month, quarter or year that it is a part of. */
interface PartOfWhole {
  readonly part: PeriodPart;
  readonly whole: WrittenMonths;
}

function readPartOfWhole(reader: Reader, parts: Lexicon<PeriodPart>): PartOfWhole | undefined {
  const part = kit.takeMeaning(reader, parts);
  const whole = part === undefined ? undefined : readWhole(reader);
  return part === undefined || whole === undefined ? undefined : { part, whole };
}

function vague({ part, whole }: PartOfWhole): PartReading {
  return { period: { ...whole, part }, approximate: true };
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
  const reading = readPartOfWhole(reader, PARTS);
  if (reading !== undefined) return vague(reading);
  if (kit.at(reader, "năm", "học")) refuseSchoolYear(reader, start);
  return undefined;
}

/** `đầu năm học 2023-2024`: which weeks those are each province decides. */
function refuseSchoolYear(reader: Reader, start: number): void {
  reader.position += 2;
  if (isYear(reader)) reader.position += 1;
  if (kit.at(reader, "-") && isYear(reader, 1)) reader.position += 2;
  kit.noteProblem(reader, "deadline-unrecognized", start);
}

const THIRDS = /* @__PURE__ */ lexicon(
  ["thượng tuần", "start"],
  ["trung tuần", "middle"],
  ["hạ tuần", "end"],
);

/** `thượng tuần`, `trung tuần`, `hạ tuần tháng 3`: ten days each, of which no law makes one day. */
function readThirdOfMonth(reader: Reader): PartReading | undefined {
  const third = readPartOfWhole(reader, THIRDS);
  if (third?.whole.grain !== "month") return undefined;
  const { whole } = third;
  const [first, last] = TEN_DAYS[third.part];
  return { ...daysOf(whole, [whole.first, first], [whole.last, last]), approximate: true };
}

const TEN_DAYS = { start: [1, 10], middle: [11, 20], end: [21, "last"] } as const;

/**
 * Reads a month by its place in a quarter or year.
 *
 * ```
 * tháng cuối quý II/2022      tháng đầu của quý III      tháng cuối năm
 * ^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^
 * ```
 */
export function readMonthOfPeriod(reader: Reader): PartReading | undefined {
  if (!kit.take(reader, "tháng")) return undefined;
  if (kit.take(reader, "thứ")) return readMonthByNumber(reader);
  const reading = readPartOfWhole(reader, PARTS);
  if (reading === undefined || reading.whole.grain === "month") return undefined;
  const { part, whole } = reading;
  const middle = (whole.first + whole.last) / 2;
  if (part === "middle" && !Number.isInteger(middle)) return undefined;
  const month = part === "start" ? whole.first : part === "end" ? whole.last : middle;
  return { period: writtenMonths("month", month, month, whole) };
}

/** `tháng thứ hai của quý III`. */
function readMonthByNumber(reader: Reader): PartReading | undefined {
  const number = kit.take(reader, "nhất") ? 1 : readAmount(reader);
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
  if (!kit.take(reader, "ngày")) return undefined;
  const working = kit.take(reader, "làm", "việc");
  const part = readPart(reader);
  // The first working day is the calendar's affair, and "ngày đầu tháng" may be any of several.
  const first = part === "start" && !working && kit.nameAt(reader, -1) === "tiên";
  if (part !== "end" && !first) return undefined;
  const whole = readWhole(reader);
  if (whole === undefined) return undefined;
  const number = first ? 1 : working ? "last-working" : "last";
  return { period: writtenDay(number, first ? whole.first : whole.last, whole) };
}

/** `đầu`, `cuối` and the month, quarter or year whose end it is. */
function readEdge(reader: Reader): { opens: boolean; whole: WrittenMonths } | undefined {
  const edge = readPartOfWhole(reader, PARTS);
  if (edge === undefined || edge.part === "middle") return undefined;
  return { opens: edge.part === "start", whole: edge.whole };
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
  const edge = kit.take(reader, "quý") ? readEdge(reader) : undefined;
  if (edge?.whole.grain !== "year") return undefined;
  return { period: quarterOfYear(edge.opens ? 1 : 4, edge.whole) };
}

/** Days of a period, from one to another. */
function daysOf(
  whole: WrittenMonths,
  [month, day]: readonly [month: number, day: number],
  [lastMonth, lastDay]: readonly [month: number, day: WrittenDay["day"]],
): PartReading {
  return { period: writtenDay(day, month, whole), until: writtenDay(lastDay, lastMonth, whole) };
}

/**
 * Reads one half of a month, quarter or year. The middle of a month is its 15th (Civil Code 2015,
 * Article 146).
 *
 * ```
 * nửa đầu tháng 3      nửa cuối quý II      nửa đầu năm 2022
 * ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^
 * ```
 */
export function readHalf(reader: Reader): PartReading | undefined {
  const edge = kit.take(reader, "nửa") ? readEdge(reader) : undefined;
  if (edge === undefined) return undefined;
  const { opens, whole } = edge;
  const { first, last } = whole;
  if (whole.grain === "year") {
    return { period: writtenMonths("half-year", opens ? 1 : 7, opens ? 6 : 12, whole) };
  }
  const middle = (first + last) / 2;
  return opens
    ? daysOf(whole, [first, 1], [middle, 15])
    : daysOf(whole, [middle, 16], [last, "last"]);
}

/**
 * Reads some days, weeks, months or quarters at the beginning or end of a longer period.
 *
 * ```
 * 6 tháng đầu năm 2021      3 tháng cuối năm      hai quý đầu năm 2024      05 ngày cuối tháng 12
 * ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readCountedPart(reader: Reader): PartReading | undefined {
  const start = reader.position;
  const count = readAmount(reader) ?? 0;
  const unit = count < 1 ? undefined : kit.takeMeaning(reader, COUNTED);
  switch (unit) {
    case undefined:
      return undefined;
    case "day":
      return readEdgeDays(reader, count, start);
    case "week":
      return readEdgeDays(reader, count * 7, start);
    case "month":
      return readMonthsOfYear(reader, count, start);
    case "quarter":
      return readEdgeMonths(reader, count * 3, QUARTER_GRAINS[count - 1] ?? "range");
  }
}

const COUNTED = /* @__PURE__ */ lexicon(
  ["ngày", "day"],
  ["tuần", "week"],
  ["tháng", "month"],
  ["quý", "quarter"],
);
const QUARTER_GRAINS = ["quarter", "half-year"] as const;

/** `... đầu năm 2021`, `... cuối năm`, `... năm 2024`. */
function readMonthsOfYear(reader: Reader, months: number, start: number): PartReading | undefined {
  if (!kit.at(reader, "năm") || !isYear(reader, 1)) {
    const grain = months === 6 ? "half-year" : months === 1 ? "month" : "range";
    // "Hết 6 tháng: 90%"
    const gone = kit.nameOf(reader, start - 1) === "hết" && QUARTERS_GONE.has(months);
    if (gone && (kit.peek(reader).kind === "tag" || kit.atOne(reader, BEHIND_GONE)))
      return { period: writtenMonths(grain, 1, months, {}) };
    return readEdgeMonths(reader, months, grain);
  }
  if (months > 11) return undefined;
  // "11 tháng năm 2024" are its first eleven; three or six may be the first or the last ones.
  if (months !== 3 && months !== 6) {
    return { period: writtenMonths("range", 1, months, readYearAfter(reader)) };
  }
  kit.noteProblem(reader, "deadline-unrecognized", start, reader.position + 2);
  return undefined;
}

/** After so many months a quarter is over. */
const QUARTERS_GONE: ReadonlySet<number> = /* @__PURE__ */ new Set([3, 6, 9]);
const BEHIND_GONE = /* @__PURE__ */ wordSet(": ; , . )");

/** The first or last months of a year. */
function readEdgeMonths(
  reader: Reader,
  months: number,
  grain: WrittenMonths["grain"],
): PartReading | undefined {
  const part = months > 11 ? undefined : readPart(reader);
  if (part === undefined || part === "middle") return undefined;
  kit.take(reader, "của");
  const year = readYearOfWhole(reader);
  if (year === undefined) return undefined;
  const first = part === "start" ? 1 : 13 - months;
  return { period: writtenMonths(grain, first, first + months - 1, year) };
}

/**
 * Reads where so many days lie, at the beginning or end of a month, quarter or year.
 *
 * ```
 * 05 ngày cuối tháng 12/2024      hai tuần đầu tháng 3      10 ngày đầu của tháng 6
 *         ^^^^^^^^^^^^^^^^^^               ^^^^^^^^^^^              ^^^^^^^^^^^^^^^
 * ```
 *
 * @param from - The piece with which their number begins.
 */
function readEdgeDays(reader: Reader, days: number, from: number): PartReading | undefined {
  const edge = readEdge(reader);
  if (edge === undefined || days > 28) return undefined;
  const { opens, whole } = edge;
  const { first, last, year } = whole;
  if (opens) return daysOf(whole, [first, 1], [first, days]);
  // How many days February has is not known without its year.
  if (last === 2 && year === undefined) {
    kit.noteProblem(reader, "deadline-unrecognized", from);
    return undefined;
  }
  return daysOf(whole, [last, daysInMonth(year ?? 2024, last) - days + 1], [last, "last"]);
}
