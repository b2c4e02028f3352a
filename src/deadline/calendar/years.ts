import { at, atNumber, noteProblem, peek, take, type Reader } from "../lexer/reader.js";
import type { PeriodItem } from "./numbered-list.js";
import { goesOn, isYear, readYearAfter } from "./year.js";
import { writtenMonths } from "./written.js";

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
  const school = take(reader, "năm", "học");
  const named =
    school ||
    take(reader, "giai", "đoạn") ||
    take(reader, "nhiệm", "kỳ") ||
    take(reader, "thời", "kỳ");
  if (!named) return undefined;
  take(reader, "từ");
  take(reader, "năm");
  const years = readTwoYears(reader);
  if (years === undefined) return undefined;
  const end = reader.position;
  if (school) return [{ period: { shape: "school-year", first: years.first }, start, end }];
  return [{ period: { shape: "years", ...years }, start, end }];
}

/** `2021 - 2025`, `2021 đến 2025`, `2021 đến năm 2025`. */
function readTwoYears(reader: Reader): { first: number; last: number } | undefined {
  if (!isYear(reader)) return undefined;
  const first = peek(reader).value;
  const place = reader.position;
  reader.position += 1;
  if (take(reader, "-") || take(reader, "đến") || take(reader, "tới")) {
    take(reader, "hết");
    take(reader, "năm");
    const last = peek(reader).value;
    if (isYear(reader) && !goesOn(reader, 0)) {
      reader.position += 1;
      if (last >= first) return { first, last };
      noteProblem(reader, "deadline-range-reversed", place);
    }
  }
  reader.position = place;
  return undefined;
}

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
  const several = take(reader, "các") || take(reader, "những");
  if (!at(reader, "năm")) return undefined;
  if (isYear(reader, 1)) {
    reader.position += 1;
    return readBareYears(reader, start);
  }
  if (several) return undefined;
  const year = readYearAfter(reader);
  if (year.yearOffset === undefined) return undefined;
  return [{ period: writtenMonths("year", 1, 12, year), start, end: reader.position }];
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
  if (atNumber(reader, -1) || atNumber(reader, 1)) return undefined;
  while (isYear(reader) && !goesOn(reader, 0)) {
    const problems = reader.problems.length;
    const run = readTwoYears(reader);
    if (reader.problems.length > problems) return undefined;
    const year = peek(reader).value;
    if (run === undefined) reader.position += 1;
    items.push({
      period:
        run === undefined ? writtenMonths("year", 1, 12, { year }) : { shape: "years", ...run },
      start: itemStart,
      end: reader.position,
    });
    const place = reader.position;
    if (!take(reader, ",") && !take(reader, ";") && !take(reader, "và")) break;
    itemStart = reader.position;
    if (at(reader, "năm") && isYear(reader, 1)) reader.position += 1;
    if (!isYear(reader)) {
      reader.position = place;
      break;
    }
  }
  return items.length === 0 ? undefined : items;
}
