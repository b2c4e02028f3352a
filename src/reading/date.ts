import { daysInMonth } from "../time/index.js";
import { amountAt } from "./numeral.js";
import type { Numbered, Piece } from "./piece.js";

/** The years that texts may name: documents of today quote laws and days of the last century. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Whether a piece is a year: four digits within the range that all readers share. */
export function isYear(piece: Numbered | undefined): boolean {
  return piece?.kind === "digits" && piece.key.length === 4 && isYearValue(piece.value);
}

/** Whether a number lies within the range of years that all readers share. */
export function isYearValue(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** A day, month or quarter as a text writes it; what it does not write is absent. */
export interface WrittenDate {
  readonly year?: number;
  readonly quarter?: number;
  readonly month?: number;
  readonly day?: number;
  /** Time of day, `HH:MM`. */
  readonly time?: string;
  /** The year has two digits: `6/5/26`. */
  readonly shortYear?: true;
  /** No calendar has such a day, month, quarter or hour. */
  readonly impossible?: true;
  /** Index of the piece after it. */
  readonly end: number;
}

/** The digits of one or two places that stand at an index. */
export function shortAt(pieces: readonly Piece[], index: number): number | undefined {
  const piece = pieces[index];
  return piece?.kind === "digits" && piece.key.length <= 2 ? piece.value : undefined;
}

function isGlued(pieces: readonly Piece[], index: number): boolean {
  return pieces[index]?.gap === "none";
}

/** Whether something goes on that makes the number before it a part of something else. */
function goesOn(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index];
  if (next?.gap !== "none") return false;
  if (next.kind === "digits" || next.kind === "letters" || next.key === "%") return true;
  const digits = pieces[index + 1]?.kind === "digits" && isGlued(pieces, index + 1);
  return digits && "/-.,".includes(next.key);
}

/** A date that says so where no calendar has it. */
function checked(date: WrittenDate): WrittenDate {
  // A leap year stands in for a year that is not written.
  const { year = 2024, quarter, month = 0, day = 1 } = date;
  const ofYear = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  const possible = quarter === undefined ? ofYear : quarter >= 1 && quarter <= 4;
  return possible ? date : { ...date, impossible: true };
}

/**
 * Reads a date as machines write it, with the time of day if there is one.
 *
 * ```
 * 2026-09-30      2026/09/30      2026-10-04T17:00:00      2026-09      2026-Q4
 * ^^^^^^^^^^      ^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^      ^^^^^^^      ^^^^^^^
 * ```
 *
 * @returns `undefined` where none stands; with a time zone behind it (`…T17:00:00Z`) there is none,
 *   for the day here may be another one.
 */
export function machineDateAt(pieces: readonly Piece[], index: number): WrittenDate | undefined {
  const first = pieces[index];
  const sign = pieces[index + 1]?.key;
  const month = pieces[index + 2];
  if (first === undefined || !isYear(first) || (sign !== "-" && sign !== "/")) return undefined;
  if (!isGlued(pieces, index + 1) || month?.gap !== "none") return undefined;
  const year = first.value;
  if (month.key === "q" && isGlued(pieces, index + 3)) {
    const quarter = shortAt(pieces, index + 3);
    const whole = quarter !== undefined && !goesOn(pieces, index + 4);
    return whole ? checked({ year, quarter, end: index + 4 }) : undefined;
  }
  if (month.kind !== "digits" || month.key.length !== 2) return undefined;
  const day = pieces[index + 4];
  if (pieces[index + 3]?.key === sign && isGlued(pieces, index + 3)) {
    if (day?.kind !== "digits" || day.gap !== "none" || day.key.length !== 2) return undefined;
    return withTime(pieces, checked({ year, month: month.value, day: day.value, end: index + 5 }));
  }
  // `2021/12` may be a number of a document or a share; only the dash makes it a month.
  if (sign !== "-" || goesOn(pieces, index + 3)) return undefined;
  return checked({ year, month: month.value, end: index + 3 });
}

/** The time behind a day: `2026-10-04 17:00`, `2026-10-04T17:00:00.000`. */
function withTime(pieces: readonly Piece[], date: WrittenDate): WrittenDate | undefined {
  const joined = pieces[date.end]?.key === "t" && isGlued(pieces, date.end);
  const clock = clockAt(pieces, joined ? date.end + 1 : date.end);
  if (clock === undefined) return goesOn(pieces, date.end) ? undefined : date;
  const next = pieces[clock.end];
  if (next?.gap !== "none" || !/^[z+-]$/.test(next.key)) return { ...date, ...clock };
  const zone = ownZoneAt(pieces, clock.end);
  return zone === undefined ? undefined : { ...date, ...clock, end: zone };
}

/** Where `+07:00`, `+0700` or `+07` ends: the zone of the country itself. */
export function ownZoneAt(pieces: readonly Piece[], index: number): number | undefined {
  if (pieces[index]?.key !== "+" || pieces[index].gap !== "none") return undefined;
  const hours = pieces[index + 1];
  if (hours?.gap !== "none") return undefined;
  if (hours.key === "0700") return index + 2;
  if (hours.key !== "07") return undefined;
  const minutes = pieces[index + 3];
  const written = pieces[index + 2]?.key === ":" && isGlued(pieces, index + 2);
  if (!written) return index + 2;
  return minutes?.key === "00" && minutes.gap === "none" ? index + 4 : undefined;
}

/** A time of day as a text writes it. */
type WrittenTime = Pick<WrittenDate, "impossible" | "end"> & { readonly time: string };

/**
 * Reads a time of day in digits with colons, or with the word for the hour.
 *
 * ```
 * 17:00      08:30:00      16h00      17 giờ 30 phút      9h
 * ^^^^^      ^^^^^^^^      ^^^^^      ^^^^^^^^^^^^^^      ^^
 * ```
 */
export function timeOfDayAt(pieces: readonly Piece[], index: number): WrittenTime | undefined {
  const clock = clockAt(pieces, index);
  if (clock !== undefined) return clock;
  const hour = shortAt(pieces, index);
  const word = pieces[index + 1]?.key ?? "";
  const short = /^[hg]$/.test(word) && isGlued(pieces, index + 1);
  if (hour === undefined || (word !== "giờ" && !short)) return undefined;
  const minute = shortAt(pieces, index + 2);
  const near = word === "giờ" || isGlued(pieces, index + 2);
  if (minute === undefined || !near || pieces[index + 2]?.key.length !== 2) {
    return timeOf(hour, 0, index + 2);
  }
  return timeOf(hour, minute, pieces[index + 3]?.key === "phút" ? index + 4 : index + 3);
}

/** `17:00`, `17:00:00`, `17:00:00.000`. */
function clockAt(pieces: readonly Piece[], index: number): WrittenTime | undefined {
  const hour = shortAt(pieces, index);
  const minute = shortAt(pieces, index + 2);
  if (hour === undefined || minute === undefined) return undefined;
  if (pieces[index + 1]?.key !== ":" || pieces[index + 2]?.key.length !== 2) return undefined;
  if (!isGlued(pieces, index + 1) || !isGlued(pieces, index + 2)) return undefined;
  let end = index + 3;
  if (pieces[end]?.key === ":" && shortAt(pieces, end + 1) !== undefined && isGlued(pieces, end)) {
    end += 2;
    if (pieces[end]?.key === "." && isGlued(pieces, end + 1)) end += 2;
  }
  return timeOf(hour, minute, end);
}

function timeOf(hour: number, minute: number, end: number): WrittenTime {
  const time = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
  return hour < 24 && minute < 60 ? { time, end } : { time, impossible: true, end };
}

/**
 * Reads a day in digits, its parts divided by strokes, dashes or points.
 *
 * ```
 * 30/6/2021      15/6      05-03-2022      20.4.2022      15/6 năm 2021      30 / 6 / 2021
 * ^^^^^^^^^      ^^^^      ^^^^^^^^^^      ^^^^^^^^^      ^^^^^^^^^^^^^      ^^^^^^^^^^^^^
 * ```
 *
 * @param spaced - Whether blanks may stand around strokes and dashes.
 * @returns The day; without a year where none is written, which the caller must judge (`1/2` is a
 *   share too).
 */
export function numericDateAt(
  pieces: readonly Piece[],
  index: number,
  spaced = true,
): WrittenDate | undefined {
  const day = shortAt(pieces, index);
  const month = shortAt(pieces, index + 2);
  const sign = pieces[index + 1]?.key ?? "";
  if (day === undefined || month === undefined || !/^[/.-]$/.test(sign)) return undefined;
  const glued = isGlued(pieces, index + 1) && isGlued(pieces, index + 2);
  if (!glued && (!spaced || sign === ".")) return undefined;
  const year = pieces[index + 4];
  if (pieces[index + 3]?.key === sign && year?.kind === "digits") {
    if (goesOn(pieces, index + 5)) return undefined;
    const end = index + 5;
    if (isYear(year)) return checked({ year: year.value, month, day, end });
    if (year.key.length !== 2 || !isGlued(pieces, index + 4)) return undefined;
    return checked({ year: 2000 + year.value, month, day, shortYear: true, end });
  }
  // Only the stroke and the point make a day of two numbers; a dash is a range of them.
  if (!glued || goesOn(pieces, index + 3)) return undefined;
  return checked({ month, day, end: index + 3, ...yearInWordsAt(pieces, index + 3) });
}

/** `năm 2021`, perhaps behind a comma. */
function yearInWordsAt(
  pieces: readonly Piece[],
  index: number,
): Required<Pick<WrittenDate, "year" | "end">> | undefined {
  const word = pieces[index]?.key === "," ? index + 1 : index;
  const year = pieces[word + 1];
  if (pieces[word]?.key !== "năm" || year === undefined || !isYear(year)) return undefined;
  return { year: year.value, end: word + 2 };
}

/**
 * Reads a day in words.
 *
 * ```
 * ngày 02 tháng 02 năm 2021      5 tháng ba, năm 2022      ngày 15 tháng 6
 *      ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^            ^^^^^^^^^^
 * ```
 */
export function wordedDateAt(pieces: readonly Piece[], index: number): WrittenDate | undefined {
  const day = shortAt(pieces, index);
  const start = pieces[index + 1]?.key === "của" ? index + 2 : index + 1;
  if (day === undefined || pieces[start]?.key !== "tháng") return undefined;
  const amount = amountAt(pieces, start + 1);
  if (amount === undefined || amount.disagrees === true) return undefined;
  const { value: month, end } = amount;
  const year = pieces[end + 1];
  if (year !== undefined && isYear(year) && /^[/-]$/.test(pieces[end]?.key ?? "")) {
    return checked({ year: year.value, month, day, end: end + 2 });
  }
  return checked({ month, day, end, ...yearInWordsAt(pieces, end) });
}

/**
 * Reads a day, month or quarter in any of the ways in which texts write them in digits.
 *
 * ```
 * 02/02/2021      ngày 02 tháng 02 năm 2021      2026-09-30      2026-Q4
 * ^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^      ^^^^^^^
 * ```
 *
 * @param index - The first of its digits; a word such as `ngày` stands before it.
 */
export function dateAt(pieces: readonly Piece[], index: number): WrittenDate | undefined {
  return (
    machineDateAt(pieces, index) ?? numericDateAt(pieces, index) ?? wordedDateAt(pieces, index)
  );
}
