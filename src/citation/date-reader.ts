import { dateAt, isYear } from "../reading/index.js";
import { dateFromParts, type PlainDate } from "../time/index.js";
import { isDigits, keyAt, type Range, type Reader } from "./reader.js";

/** The date beside a number. */
export interface DateReading extends Range {
  readonly date?: PlainDate;
  readonly year?: number;
  /** Why there is no date: a blank left for hand-writing, or a day that does not exist. */
  readonly problem?: "incomplete" | "impossible";
}

/**
 * Reads the date or the year beside a number. A doubled word is a slip of the pen.
 *
 * ```
 * 21/KH-UBND ngày ngày 02/02/2021      09/2019/NĐ-CP (03/4/2018)      Luật Tố cáo năm 2018
 *            ^^^^^^^^^^^^^^^^^^^^                    ^^^^^^^^^^^                  ^^^^^^^^
 * ```
 */
export function readDate(reader: Reader, index: number): DateReading | undefined {
  const key = keyAt(reader, index);
  if (key === "năm") return readYear(reader, index, index + 1);
  if (key !== "ngày" && key !== "(") return undefined;
  const from = keyAt(reader, index + 1) === "ngày" ? index + 2 : index + 1;
  const day = readDay(reader, from);
  if (day === undefined) return undefined;
  if (key === "ngày") return { ...day, start: index };
  if (day.date === undefined || keyAt(reader, day.end) !== ")") return undefined;
  return { ...day, start: index, end: day.end + 1 };
}

/** The year that stands at an index, as a reading that begins where it is told. */
export function readYear(
  { pieces }: Reader,
  start: number,
  index: number,
): DateReading | undefined {
  const piece = pieces[index];
  if (piece === undefined || !isYear(piece)) return undefined;
  return { year: piece.value, start, end: index + 1 };
}

/**
 * A whole day; two digits name no year here, for documents of 1996 are cited as well.
 *
 * ```
 * ngày 02/02/2021      ngày 23 tháng 6 năm 2021      ngày 2021-02-02
 *      ^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^
 * ```
 */
function readDay(reader: Reader, start: number): DateReading | undefined {
  const found = dateAt(reader.pieces, start);
  const { year, month, day, end = start } = found ?? {};
  if (year === undefined || day === undefined || found?.shortYear === true) {
    return readSpacedDay(reader, start);
  }
  return dayOf({ year, start, end }, month, day);
}

/**
 * A day with blanks in it, left for hand-writing or put there by a slip.
 *
 * ```
 * ngày … tháng 6 năm 2021      ngày …/…/2021      ngày 05. 3. 2021
 *      ^^^^^^^^^^^^^^^^^^           ^^^^^^^^           ^^^^^^^^^^^
 * ```
 */
function readSpacedDay(reader: Reader, start: number): DateReading | undefined {
  const divider = partEnd(reader, start);
  const sign = keyAt(reader, divider);
  if (!/^(?:tháng|[/.-])$/.test(sign)) return undefined;
  const second = partEnd(reader, divider + 1);
  if (keyAt(reader, second) !== (sign === "tháng" ? "năm" : sign)) return undefined;
  const year = readYear(reader, start, second + 1);
  const valueAt = (index: number): number | undefined =>
    isDigits(reader, index) ? reader.pieces[index]?.value : undefined;
  return year === undefined ? undefined : dayOf(year, valueAt(divider + 1), valueAt(start));
}

/** Past the digits of a day or a month, or past the dots of a blank. */
function partEnd(reader: Reader, index: number): number {
  if (isDigits(reader, index) && keyAt(reader, index).length <= 2) return index + 1;
  let end = index;
  while (/^(?:…|\.[.…/])/.test(keyAt(reader, end) + keyAt(reader, end + 1))) end += 1;
  return end;
}

/** A year with its day and month. */
function dayOf(year: DateReading, month?: number, day?: number): DateReading {
  if (month === undefined || day === undefined) return { ...year, problem: "incomplete" };
  const date = dateFromParts(year.year ?? 0, month, day);
  return date === undefined ? { ...year, problem: "impossible" } : { ...year, date };
}
