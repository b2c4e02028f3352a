import { daysInMonth } from "../../time/index.js";
import { at, noteProblem, take, type Reader } from "../lexer/reader.js";
import type { WrittenDay, WrittenMonths } from "../timing.js";
import { readAmount } from "./amount.js";
import { readPart, readWhole, readYearOfWhole, type PartReading } from "./part-of-period.js";
import { writtenDay, writtenMonths } from "./written.js";
import { isYear, readYearAfter } from "./year.js";

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
  const count = readAmount(reader);
  if (count === undefined || count < 1) return undefined;
  if (take(reader, "ngày")) return readEdgeDays(reader, count, start);
  if (take(reader, "tuần")) return readEdgeDays(reader, count * 7, start);
  const quarters = take(reader, "quý");
  if (!quarters && !take(reader, "tháng")) return undefined;
  return readMonthsOfYear(reader, quarters ? count * 3 : count, quarters, start);
}

/** `... đầu năm 2021`, `... cuối năm`, `... năm 2024`. */
function readMonthsOfYear(
  reader: Reader,
  months: number,
  quarters: boolean,
  start: number,
): PartReading | undefined {
  if (months > 11) return undefined;
  if (!quarters && at(reader, "năm") && isYear(reader, 1)) {
    return readMonthsSinceJanuary(reader, months, start);
  }
  const part = readPart(reader);
  if (part === undefined || part === "middle") return undefined;
  take(reader, "của");
  const year = readYearOfWhole(reader);
  if (year === undefined) return undefined;
  const first = part === "start" ? 1 : 13 - months;
  const grain =
    months === 6
      ? "half-year"
      : months === 1
        ? "month"
        : quarters && months === 3
          ? "quarter"
          : "range";
  return { period: writtenMonths(grain, first, first + months - 1, year) };
}

/** `11 tháng năm 2024` are its first eleven; three or six may be the first or the last ones. */
function readMonthsSinceJanuary(
  reader: Reader,
  months: number,
  start: number,
): PartReading | undefined {
  if (months === 3 || months === 6) {
    noteProblem(reader, "deadline-unrecognized", start, reader.position + 2);
    return undefined;
  }
  const year = readYearAfter(reader);
  return { period: writtenMonths("range", 1, months, year) };
}

/** Two days of a period, which they cut in two. */
function dayRun(first: WrittenDay, last: WrittenDay): PartReading {
  return { period: first, until: last };
}

function dayIn(whole: WrittenMonths, month: number, day: WrittenDay["day"]): WrittenDay {
  return writtenDay(day, month, whole);
}

/**
 * Reads where so many days lie, at the beginning or end of a month, quarter or year.
 *
 * ```
 * 05 ngày cuối tháng 12/2024      hai tuần đầu tháng 3      10 ngày đầu của tháng 6
 *         ^^^^^^^^^^^^^^^^^^               ^^^^^^^^^^^              ^^^^^^^^^^^^^^^
 * ```
 *
 * @param from - The token with which their number begins.
 */
function readEdgeDays(reader: Reader, days: number, from: number): PartReading | undefined {
  const part = readPart(reader);
  const whole = part === undefined || part === "middle" ? undefined : readWhole(reader);
  if (whole === undefined || days > 28) return undefined;
  if (part === "start")
    return dayRun(dayIn(whole, whole.first, 1), dayIn(whole, whole.first, days));
  const length = lengthOf(whole.last, whole.year);
  if (length === undefined) {
    noteProblem(reader, "deadline-unrecognized", from);
    return undefined;
  }
  return dayRun(dayIn(whole, whole.last, length - days + 1), dayIn(whole, whole.last, "last"));
}

/** How many days a month has; February without its year is not known. */
function lengthOf(month: number, year: number | undefined): number | undefined {
  if (month === 2 && year === undefined) return undefined;
  return daysInMonth(year ?? 2024, month);
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
  if (!take(reader, "nửa")) return undefined;
  const part = readPart(reader);
  const whole = part === undefined || part === "middle" ? undefined : readWhole(reader);
  if (whole === undefined) return undefined;
  const { first, last } = whole;
  const opens = part === "start";
  if (whole.grain === "year") {
    const from = opens ? 1 : 7;
    return { period: { ...whole, grain: "half-year", first: from, last: from + 5 } };
  }
  const middle = (first + last) / 2;
  if (opens) return dayRun(dayIn(whole, first, 1), dayIn(whole, middle, 15));
  return dayRun(dayIn(whole, middle, 16), dayIn(whole, last, "last"));
}
