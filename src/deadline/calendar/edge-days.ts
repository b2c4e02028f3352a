import { daysInMonth } from "../../time/index.js";
import type { WrittenDay, WrittenMonths } from "../timing.js";
import { readAmount } from "./amount.js";
import { readPart, readWhole, type PartReading } from "./part-of-period.js";
import { take, type Reader } from "../lexer/reader.js";
import { writtenDay } from "./written.js";

/** Two days of a period, which they cut in two. */
function dayRun(first: WrittenDay, last: WrittenDay): PartReading {
  return { period: first, until: last };
}

function dayIn(whole: WrittenMonths, month: number, day: WrittenDay["day"]): WrittenDay {
  return writtenDay(day, month, whole);
}

/**
 * Reads so many days or weeks at the beginning or end of a month, quarter or year.
 *
 * ```
 * 05 ngày cuối tháng 12/2024      hai tuần đầu tháng 3      10 ngày đầu của tháng 6
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readEdgeDays(reader: Reader): PartReading | undefined {
  const from = reader.position;
  const count = readAmount(reader);
  if (count === undefined || count < 1) return undefined;
  const weeks = take(reader, "tuần");
  if (!weeks && !take(reader, "ngày")) return undefined;
  const part = readPart(reader);
  const whole = part === undefined || part === "middle" ? undefined : readWhole(reader);
  const days = weeks ? count * 7 : count;
  if (whole === undefined || days > 28) return undefined;
  if (part === "start")
    return dayRun(dayIn(whole, whole.first, 1), dayIn(whole, whole.first, days));
  const length = lengthOf(whole.last, whole.year);
  if (length === undefined) {
    reader.problems.push({ code: "deadline-unrecognized", start: from, end: reader.position });
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
