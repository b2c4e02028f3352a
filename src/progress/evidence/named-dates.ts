import {
  at,
  attempt,
  cursorOver,
  cutText,
  isYear,
  machineDateAt,
  numericDateAt,
  peek,
  phrases,
  wordedDateAt,
  type Cursor,
  type Lexicon,
  type Piece,
  type WrittenDate,
} from "../../reading/index.js";
import {
  dateFromParts,
  halfYearPeriod,
  monthPeriod,
  quarterPeriod,
  rangePeriod,
  yearOf,
  yearPeriod,
  type Period,
  type PlainDate,
} from "../../time/index.js";
import { FORWARD_WORDS, HALVES, QUARTERS } from "../data/evidence-words.js";

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
export function assumedYear({ start, end }: Pick<Period, "start" | "end">): number | undefined {
  return yearOf(start) === yearOf(end) ? yearOf(start) : undefined;
}

const FORWARD: Lexicon = /* @__PURE__ */ (() => phrases(FORWARD_WORDS))();

/**
 * The months, quarters, halves and years that a subject says it reports on, before it turns to
 * what is to come: `quý II và 6 tháng đầu năm, phương hướng 6 tháng cuối năm 2021` names two.
 */
export function reportedPeriods(subject: string, year: number | undefined): Period[] {
  const cursor = cursorOver(cutText(subject));
  const periods: Period[] = [];
  while (cursor.position < cursor.end && !at(cursor, FORWARD)) {
    const period = attempt(cursor, (here) => takePeriod(here, year));
    if (period === undefined) cursor.position += 1;
    else periods.push(period);
  }
  // A year after other periods is theirs, or says for which year the whole is.
  const shorter = periods.filter(({ grain }) => grain !== "year");
  return shorter.length > 0 ? shorter : periods;
}

function takePeriod(cursor: Cursor, assumed: number | undefined): Period | undefined {
  return (
    attempt(cursor, (here) => takeQuarter(here, assumed)) ??
    attempt(cursor, (here) => takeMonth(here, assumed)) ??
    attempt(cursor, (here) => takeMonths(here, assumed)) ??
    attempt(cursor, takeYear)
  );
}

/**
 * ```
 * kết quả quý II/2021      báo cáo quý 3 năm 2021
 *         ^^^^^^^^^^^              ^^^^^^^^^^^^^^
 * ```
 */
function takeQuarter(cursor: Cursor, assumed: number | undefined): Period | undefined {
  if (peek(cursor).key !== "quý") return undefined;
  const quarter = QUARTERS.get(peek(cursor, 1).key);
  const year = quarter === undefined ? undefined : yearBehind(cursor, 2, assumed);
  return quarter === undefined || year === undefined ? undefined : quarterPeriod(year, quarter);
}

/**
 * ```
 * báo cáo tháng 5/2021      tháng 5 năm 2021, but not ngày 12 tháng 01 năm 2021
 *         ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^
 * ```
 */
function takeMonth(cursor: Cursor, assumed: number | undefined): Period | undefined {
  const month = peek(cursor, 1);
  if (peek(cursor).key !== "tháng" || month.kind !== "digits" || month.key.length > 2) {
    return undefined;
  }
  if (peek(cursor, -1).kind === "digits" && peek(cursor, -2).key === "ngày") return undefined;
  const year = yearBehind(cursor, 2, assumed);
  if (year === undefined || month.value < 1 || month.value > 12) return undefined;
  return monthPeriod(year, month.value);
}

/**
 * ```
 * kết quả 6 tháng đầu năm 2021      9 tháng năm 2021
 *         ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^
 * ```
 */
function takeMonths(cursor: Cursor, assumed: number | undefined): Period | undefined {
  const months = peek(cursor).value;
  if ((months !== 6 && months !== 9) || peek(cursor, 1).key !== "tháng") return undefined;
  const half = HALVES.get(peek(cursor, 2).key);
  const ahead = half === undefined ? 2 : 3;
  if (peek(cursor, ahead).key !== "năm") return undefined;
  const year = yearBehind(cursor, ahead + 1, assumed);
  if (year === undefined) return undefined;
  if (months === 6) return half === undefined ? undefined : halfYearPeriod(year, half);
  return half === 2 ? undefined : rangePeriod(yearPeriod(year).start, monthPeriod(year, 9).end);
}

/**
 * ```
 * kế hoạch năm 2021, but not 6 tháng năm 2021
 *          ^^^^^^^^
 * ```
 */
function takeYear(cursor: Cursor): Period | undefined {
  const before = HALVES.has(peek(cursor, -1).key) ? -2 : -1;
  if (peek(cursor, before).key === "tháng") return undefined;
  const year = peek(cursor).key === "năm" ? yearBehind(cursor, 1, undefined) : undefined;
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
