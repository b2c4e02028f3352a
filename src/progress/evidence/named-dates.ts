import {
  at,
  attempt,
  cursorOver,
  cutText,
  isYear,
  machineDateAt,
  numericDateAt,
  peek,
  phraseAt,
  phraseBefore,
  wordedDateAt,
  type Cursor,
  type Piece,
  type WrittenDate,
} from "../../reading/index.js";
import {
  dateFromParts,
  yearOf,
  yearPeriod,
  type Period,
  type PlainDate,
} from "../../time/index.js";
import { FORWARD_WORDS, MONTHS_OF_YEAR, PARTS_OF_YEAR } from "../data/evidence-words.js";
import type { Days } from "../days.js";

/** The first day that a text names; one without a year lies in the year given, if any. */
export function firstDateIn(text: string, year: number | undefined): PlainDate | undefined {
  const { pieces } = cutText(text);
  for (const index of pieces.keys()) {
    const date = dayAt(pieces, index);
    if (date === undefined) continue;
    const { year: written = year, month, day } = date;
    if (written === undefined || month === undefined || day === undefined) return undefined;
    return dateFromParts(written, month, day);
  }
  return undefined;
}

/**
 * Reads a day; without the word for it only where its year is written in full, and never from the
 * middle of a number.
 *
 * ```
 * đã ban hành 12/01/2021      ngày 12 tháng 01 năm 2021      ngày 12/01      2021-01-12
 *             ^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^           ^^^^^      ^^^^^^^^^^
 * ```
 */
function dayAt(pieces: readonly Piece[], index: number): WrittenDate | undefined {
  if (pieces[index]?.kind !== "digits" || isInside(pieces, index)) return undefined;
  const numeric = machineDateAt(pieces, index) ?? numericDateAt(pieces, index, false);
  if (pieces[index - 1]?.key === "ngày") return numeric ?? wordedDateAt(pieces, index);
  const { day, year, shortYear } = numeric ?? {};
  return day === undefined || year === undefined || shortYear === true ? undefined : numeric;
}

/** Whether a number goes on from another: `31` of `01/01/2021-31/01/2021`. */
function isInside(pieces: readonly Piece[], index: number): boolean {
  const sign = pieces[index - 1];
  if (pieces[index]?.gap !== "none" || sign === undefined) return false;
  return /^[/.-]$/.test(sign.key) && sign.gap === "none" && pieces[index - 2]?.kind === "digits";
}

/** The year of everything in a plan that names none; unknown in a plan of several years. */
export function assumedYear({ start, end }: Days): number | undefined {
  return yearOf(start) === yearOf(end) ? yearOf(start) : undefined;
}

/**
 * The months, quarters, halves and years that a subject says it reports on, before it turns to
 * what is to come: `quý II và 6 tháng đầu năm, phương hướng 6 tháng cuối năm 2021` names two.
 */
export function reportedPeriods(subject: string, year: number | undefined): Period[] {
  const cursor = cursorOver(cutText(subject));
  const periods: Period[] = [];
  while (cursor.position < cursor.end && !at(cursor, FORWARD_WORDS)) {
    const period = attempt(cursor, (here) => takePart(here, year) ?? takeYear(here));
    if (period === undefined) cursor.position += 1;
    else periods.push(period);
  }
  // A year after other periods is theirs, or says for which year the whole is.
  const shorter = periods.filter(({ grain }) => grain !== "year");
  return shorter.length > 0 ? shorter : periods;
}

/**
 * ```
 * kết quả quý II/2021      báo cáo tháng 5 năm 2021      6 tháng đầu năm, but not ngày 12 tháng 01
 *         ^^^^^^^^^^^              ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^
 * ```
 */
function takePart(cursor: Cursor, assumed: number | undefined): Period | undefined {
  const part = phraseAt(cursor, PARTS_OF_YEAR);
  const inDate = peek(cursor, -1).kind === "digits" && peek(cursor, -2).key === "ngày";
  if (part === undefined || (inDate && peek(cursor).key === "tháng")) return undefined;
  const year = yearBehind(cursor, part.length, assumed);
  return year === undefined ? undefined : part.value(year);
}

/**
 * ```
 * kế hoạch năm 2021, but not 6 tháng năm 2021
 *          ^^^^^^^^
 * ```
 */
function takeYear(cursor: Cursor): Period | undefined {
  if (peek(cursor).key !== "năm" || phraseBefore(cursor, MONTHS_OF_YEAR)) return undefined;
  const year = yearBehind(cursor, 1, undefined);
  return year === undefined ? undefined : yearPeriod(year);
}

/**
 * The year of what stands before it, written or assumed; none where something else goes on.
 *
 * ```
 * quý II/2021      tháng 5 năm 2021      6 tháng đầu năm 2021      but not tháng 5/KH-UBND
 *       ^^^^^             ^^^^^^^^                      ^^^^
 * ```
 */
function yearBehind(
  cursor: Cursor,
  ahead: number,
  assumed: number | undefined,
): number | undefined {
  const next = peek(cursor, ahead);
  const joined = next.key === "/" || next.key === "năm";
  const year = peek(cursor, joined ? ahead + 1 : ahead);
  const isPart = next.kind === "letters" || next.kind === "digits" || next.key === "/";
  const glued = isPart && next.gap === "none";
  if (isYear(year) && (joined || !glued)) {
    cursor.position += joined ? ahead + 2 : ahead + 1;
    return year.value;
  }
  if (glued) return undefined;
  cursor.position += ahead;
  return assumed;
}
