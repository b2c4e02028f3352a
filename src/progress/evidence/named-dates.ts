import * as kit from "../../reading/index.js";
import * as time from "../../time/index.js";
import { FORWARD_WORDS, MONTHS_OF_YEAR, PARTS_OF_YEAR } from "../data/evidence-words.js";
import type { Days } from "../days.js";

/** The first day that a text names; one without a year lies in the year given, if any. */
export function firstDateIn(text: string, year: number | undefined): time.PlainDate | undefined {
  const { pieces } = kit.cutText(text);
  for (const index of pieces.keys()) {
    const date = dayAt(pieces, index);
    if (date === undefined) continue;
    const { year: written = year, month, day } = date;
    if (written === undefined || month === undefined || day === undefined) return undefined;
    return time.dateFromParts(written, month, day);
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
function dayAt(pieces: readonly kit.Piece[], index: number): kit.WrittenDate | undefined {
  if (pieces[index]?.kind !== "digits" || isInside(pieces, index)) return undefined;
  const numeric = kit.machineDateAt(pieces, index) ?? kit.numericDateAt(pieces, index, false);
  if (pieces[index - 1]?.key === "ngày") return numeric ?? kit.wordedDateAt(pieces, index);
  const { day, year, shortYear } = numeric ?? {};
  return day === undefined || year === undefined || shortYear === true ? undefined : numeric;
}

/** Whether a number goes on from another: `31` of `01/01/2021-31/01/2021`. */
function isInside(pieces: readonly kit.Piece[], index: number): boolean {
  const sign = pieces[index - 1];
  if (pieces[index]?.gap !== "none" || sign === undefined) return false;
  return /^[/.-]$/.test(sign.key) && sign.gap === "none" && pieces[index - 2]?.kind === "digits";
}

/** The year of everything in a plan that names none; unknown in a plan of several years. */
export function assumedYear({ start, end }: Days): number | undefined {
  return time.yearOf(start) === time.yearOf(end) ? time.yearOf(start) : undefined;
}

/**
 * The months, quarters, halves and years that a subject says it reports on, before it turns to
 * what is to come: `quý II và 6 tháng đầu năm, phương hướng 6 tháng cuối năm 2021` names two.
 */
export function reportedPeriods(subject: string, year: number | undefined): time.Period[] {
  const cursor = kit.cursorOver(kit.cutText(subject));
  const periods: time.Period[] = [];
  while (cursor.position < cursor.end && !kit.at(cursor, FORWARD_WORDS)) {
    const period = kit.attempt(cursor, (here) => takePart(here, year) ?? takeYear(here));
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
function takePart(cursor: kit.Cursor, assumed: number | undefined): time.Period | undefined {
  const part = kit.phraseAt(cursor, PARTS_OF_YEAR);
  const inDate = kit.peek(cursor, -1).kind === "digits" && kit.peek(cursor, -2).key === "ngày";
  if (part === undefined || (inDate && kit.peek(cursor).key === "tháng")) return undefined;
  const year = yearBehind(cursor, part.length, assumed);
  return year === undefined ? undefined : part.value(year);
}

/**
 * ```
 * kế hoạch năm 2021, but not 6 tháng năm 2021
 *          ^^^^^^^^
 * ```
 */
function takeYear(cursor: kit.Cursor): time.Period | undefined {
  if (kit.peek(cursor).key !== "năm" || kit.phraseBefore(cursor, MONTHS_OF_YEAR)) return undefined;
  const year = yearBehind(cursor, 1);
  return year === undefined ? undefined : time.yearPeriod(year);
}

/**
 * The year of what stands before it, written or assumed; none where something else goes on.
 *
 * ```
 * quý II/2021      tháng 5, năm 2021      6 tháng đầu năm 2021      but not tháng 5/KH-UBND
 *       ^^^^^            ^^^^^^^^^^                      ^^^^
 * ```
 */
function yearBehind(cursor: kit.Cursor, ahead: number, assumed?: number): number | undefined {
  const next = kit.peek(cursor, ahead);
  let place = ahead;
  while (YEAR_JOINTS.has(kit.peek(cursor, place).key)) place += 1;
  const year = kit.peek(cursor, place);
  const isPart = next.kind === "letters" || next.kind === "digits" || next.key === "/";
  const glued = isPart && next.gap === "none";
  if (kit.isYear(year) && (place > ahead || !glued)) {
    cursor.position += place + 1;
    return year.value;
  }
  if (glued) return undefined;
  cursor.position += ahead;
  return assumed;
}

/** What may stand between a part of a year and its year: `quý I/2021`, `quý I, năm 2021`. */
const YEAR_JOINTS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "/",
  "-",
  ",",
  "(",
  "của",
  "năm",
]);
