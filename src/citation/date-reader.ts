import { isYear, isYearValue, phraseOf, shortAt } from "../reading/index.js";
import { dateFromParts, type PlainDate } from "../time/index.js";
import * as at from "./at.js";
import type { Citation } from "./citation.js";
import * as words from "./data/words.js";
import type { Range, Reader } from "./reader.js";

/** The date beside a number. */
export interface DateReading extends Range, Pick<Citation, "date" | "year"> {
  /** Why there is no date: a blank left for hand-writing, or a day that does not exist. */
  readonly problem?: "incomplete" | "impossible";
  /** Whether the words say that the day is that of all numbers before it: `cùng ngày`. */
  readonly common?: true;
  /** The days of all numbers of a list, where each has its own: `ngày 12/9/2022 và ngày 28/9/2022`. */
  readonly turn?: readonly PlainDate[];
  /** Whether its signs were lost: `ngày 2452005`. */
  readonly repaired?: true;
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
  const key = at.key(reader, index);
  if (key === "cùng" && at.key(reader, index + 1) === "ngày") {
    const date = readDate(reader, index + 1);
    return date === undefined ? undefined : { ...date, common: true, start: index };
  }
  if (key === "năm") return readYear(reader, index, index + 1);
  if (key !== "ngày" && key !== "(") return undefined;
  // `38/2026/QĐ-UBND (ngày ban hành 20/11/2026; có hiệu lực từ 01/12/2026)`
  const signed = key === "(" ? readSignedDay(reader, index) : undefined;
  if (signed !== undefined) return signed;
  const from = beginningOfDay(reader, index);
  const glued = key === "ngày" ? readGluedDay(reader, from) : undefined;
  const day = readDay(reader, from) ?? glued;
  if (day === undefined)
    return key === "ngày"
      ? (readCutDay(reader, index, from) ?? readBlankDay(reader, index, from))
      : undefined;
  if (key === "ngày") return { ...day, start: index };
  const close = day.date === undefined ? undefined : bracketEnd(reader, day.end);
  return close === undefined ? undefined : { ...day, start: index, end: close };
}

/**
 * A day whose signs were lost, where its figures are those of one day alone.
 *
 * ```
 * ngày 2452005      ngày 1112005
 *      ^^^^^^^           ^^^^^^^ 1/11 or 11/1: no day
 * ```
 */
function readGluedDay(reader: Reader, start: number): DateReading | undefined {
  const [, parts = "", written] = /^(\d{2,4})((?:19|20)\d\d)$/.exec(at.key(reader, start)) ?? [];
  if (written === undefined || !isYearValue(Number(written))) return undefined;
  const year = Number(written);
  const days = [1, 2].flatMap((length) => {
    const [day, month] = [parts.slice(0, length), parts.slice(length)];
    const date = month.length > 2 ? undefined : dateFromParts(year, Number(month), Number(day));
    return date === undefined ? [] : [date];
  });
  const told = { year, repaired: true, start, end: start + 1 } as const;
  const [date] = days;
  return days.length === 1 && date !== undefined
    ? { ...told, date }
    : { ...told, problem: "incomplete" };
}

/** The day in a bracket that begins with what was done on it. */
function readSignedDay(reader: Reader, open: number): DateReading | undefined {
  const done = at.key(reader, open + 1) === "ngày" && at.opens(reader, open + 2, words.DAY_OF);
  if (!done) return undefined;
  const day = readDate(reader, open + 1);
  if (day?.date === undefined || !/^[);,]$/.test(at.key(reader, day.end))) return undefined;
  return { ...day, start: open, end: at.key(reader, day.end) === ")" ? day.end + 1 : day.end };
}

/** Most pieces of the issuer behind a day in brackets. */
const LONGEST_BESIDE = 10;

/** Past the bracket that a day stands in, with its issuer or alone: `(30/12/2026; Bộ Nội vụ)`. */
function bracketEnd(reader: Reader, index: number): number | undefined {
  if (at.key(reader, index) === ")") return index + 1;
  if (!/^[;,]$/.test(at.key(reader, index)) || !at.isCapital(reader, index + 1)) return undefined;
  for (let end = index + 1; end < index + LONGEST_BESIDE; end += 1) {
    if (at.key(reader, end) === ")") return end + 1;
    if (at.kind(reader, end) === "digits" || /^[;:(]$/.test(at.key(reader, end))) return undefined;
  }
  return undefined;
}

/** Where the figures of a day begin behind `ngày`, doubled or with what was done: `ngày ký: 16/4`. */
function beginningOfDay(reader: Reader, index: number): number {
  // `58/2026/QĐ-UBND (ký ngày 25/10/2026)`
  const signed = at.phrase(reader, index + 1, words.DAY_OF);
  if (at.key(reader, index) === "(" && signed !== undefined)
    return at.key(reader, signed) === "ngày" ? signed + 1 : index + 1;
  const next = at.key(reader, index + 1) === "ngày" ? index + 2 : index + 1;
  const done = phraseOf(words.DAY_OF, reader.pieces, next)?.length ?? 0;
  if (done === 0) return /^(?:m[ồù]ng|:)$/.test(at.key(reader, next)) ? next + 1 : next;
  return at.key(reader, next + done) === ":" ? next + done + 1 : next + done;
}

/**
 * The day of the document before, said without its figures.
 *
 * ```
 * Quyết định số 15/QĐ-UBND ngày 03/02/2026 và Kế hoạch số 16/KH-UBND cùng ngày
 *                                                                    ^^^^^^^^^
 * ```
 */
export function readSameDay(reader: Reader, index: number): DateReading | undefined {
  if (at.key(reader, index) !== "cùng" || at.key(reader, index + 1) !== "ngày") return undefined;
  const end = index + 2;
  const figures = readDate(reader, index + 1)?.end ?? end;
  return figures > end ? undefined : { common: true, problem: "incomplete", start: index, end };
}

/** Most pieces of a day: `ngày 23 tháng 6 năm 2021`. */
const LONGEST_DAY = 8;

/**
 * The whole day that ends before a piece.
 *
 * ```
 * Ngày 03/3/2026, Sở Nội vụ có …      Quyết định ngày 03/02/2026 số 15/QĐ-UBND
 * ^^^^^^^^^^^^^^                                 ^^^^^^^^^^^^^^^
 * ```
 */
export function readDateBefore(reader: Reader, end: number): DateReading | undefined {
  for (let start = end - 1; start >= 0 && start >= end - LONGEST_DAY; start -= 1) {
    // `Chiều 18/8/2016, Thủ tướng ký …`
    const part = at.isDigits(reader, start + 1) && PART_OF_DAY.test(at.key(reader, start));
    if (part && readDay(reader, start + 1)?.end === end) return readPartOfDay(reader, start);
    if (at.key(reader, start) !== "ngày") continue;
    if (at.phraseBefore(reader, start, words.BOUNDS) !== undefined) return undefined;
    const same = readSameDay(reader, start - 1);
    const date = same ?? readDate(reader, start);
    const whole = same !== undefined || date?.date !== undefined;
    return whole && date?.end === end ? date : undefined;
  }
  return undefined;
}

const PART_OF_DAY = /^(?:sáng|trưa|chiều|tối|đêm)$/;

/** The day behind a part of it with which a clause begins: `Sáng 5/6/2024`. */
function readPartOfDay(reader: Reader, start: number): DateReading | undefined {
  if (at.phraseBefore(reader, start, words.BOUNDS) !== undefined) return undefined;
  const day = readDay(reader, start + 1);
  return day?.date === undefined ? undefined : { ...day, start };
}

/**
 * A day left for hand-writing without its year.
 *
 * ```
 * ngày …      ngày ... tháng ... năm ...      ngày .../.../...
 * ^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^
 * ```
 */
function readBlankDay(reader: Reader, start: number, from: number): DateReading | undefined {
  let end = from;
  let blank = at.key(reader, from) === "tháng" && at.key(reader, from + 1) === "năm";
  for (;;) {
    const key = at.key(reader, end);
    if (/^[.…[\]]$/.test(key)) blank = true;
    else if (!(blank && key === "/") && !/^(?:tháng|năm)$/.test(key)) break;
    if (at.isDivided(reader, end)) break;
    end += 1;
    if (end > from + 24) break;
  }
  const dots = blank && (end > from + 1 || at.key(reader, from) === "…");
  const open = dots || at.isDivided(reader, end) || /^(?:của|[,;])$/.test(at.key(reader, end));
  return open ? { problem: "incomplete", start, end } : undefined;
}

/**
 * A day and a month without the year, or with two digits of it, which may be of any century.
 *
 * ```
 * ngày 05/6      ngày 15/3/96      ngày 5 tháng 6
 * ^^^^^^^^^      ^^^^^^^^^^^^      ^^^^^^^^^^^^^^
 * ```
 */
function readCutDay(reader: Reader, start: number, from: number): DateReading | undefined {
  const sign = at.key(reader, from + 1);
  const parts = [from, from + 2].every((index) => shortAt(reader.pieces, index) !== undefined);
  if (!parts || !/^(?:tháng|[/.-])$/.test(sign)) return undefined;
  const more =
    at.key(reader, from + 3) === sign && sign !== "tháng" && at.isGlued(reader, from + 3);
  // `ngày 11 tháng 11 tháng 2021`: the word before the year is the wrong one, if nothing else is.
  const year = sign === "tháng" && at.key(reader, from + 3) === sign;
  if (year && isYear(reader.pieces[from + 4]))
    return { problem: "incomplete", start, end: from + 5 };
  if (!more) return { problem: "incomplete", start, end: from + 3 };
  const torn = readTornYear(reader, from);
  if (torn !== undefined) return { ...torn, start };
  // `28/10/202`, `28/10/20222`: a figure of the year is lost, or stands there twice.
  const short = /^(?:\d{2,3}|\d{5})$/.test(at.key(reader, from + 4));
  return short ? { problem: "incomplete", start, end: from + 5 } : undefined;
}

/** A day whose year extraction tore apart: `ngày 16/7/20 21`. */
function readTornYear(reader: Reader, from: number): DateReading | undefined {
  const { pieces } = reader;
  const [head, rest] = [pieces[from + 4], pieces[from + 5]];
  if (head?.kind !== "digits" || rest?.kind !== "digits" || rest.gap !== "space") return undefined;
  const year = Number(head.key + rest.key);
  const day = shortAt(pieces, from);
  const month = shortAt(pieces, from + 2);
  if (!/^\d{4}$/.test(head.key + rest.key) || !isYearValue(year)) return undefined;
  if (day === undefined || month === undefined) return undefined;
  const date = dateFromParts(year, month, day);
  if (date === undefined) return undefined;
  return { year, date, repaired: true, start: from, end: from + 6 };
}

/** The year that stands at an index, as a reading that begins where it is told. */
export function readYear(
  { pieces }: Reader,
  start: number,
  index: number,
): (DateReading & { readonly year: number }) | undefined {
  const year = pieces[index]?.value ?? 0;
  return isYear(pieces[index]) ? { year, start, end: index + 1 } : undefined;
}

/**
 * A day, its parts in figures or left for hand-writing; two digits name no year, for documents of
 * 1996 are cited as well.
 *
 * ```
 * ngày 02/02/2021      ngày 23 tháng 6 năm 2021      ngày …/…/2021      ngày 2021-02-02
 *      ^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^           ^^^^^^^^           ^^^^^^^^^^
 * ```
 */
export function readDay(reader: Reader, start: number): DateReading | undefined {
  const first = readYear(reader, start, start);
  const divider = first === undefined ? partEnd(reader, start) : start + 1;
  const sign = at.key(reader, divider);
  const second = partEnd(reader, divider + 1);
  if (!/^(?:tháng|[/.-])$/.test(sign)) return undefined;
  // `15 tháng 3/2020`, `5-6/2020`
  const same = at.key(reader, second) === (sign === "tháng" ? "năm" : sign);
  const mixed = /^[/.-]$/.test(at.key(reader, second)) && at.isGlued(reader, second + 1);
  if (!same && !(mixed && first === undefined && at.isGlued(reader, second))) return undefined;
  const year = first ?? readYear(reader, start, second + 1);
  if (year === undefined) return undefined;
  const end = first === undefined ? second + 2 : partEnd(reader, second + 1);
  const month = shortAt(reader.pieces, divider + 1);
  const day = shortAt(reader.pieces, first === undefined ? start : second + 1);
  const told = { year: year.year, start, end } as const;
  if (month === undefined || day === undefined) return { ...told, problem: "incomplete" };
  const date = dateFromParts(year.year, month, day);
  return date === undefined
    ? { ...told, problem: "impossible" }
    : { year: year.year, start, end, date };
}

/** Past the digits of a day or a month, or past the dots of a blank, in square brackets or not. */
function partEnd(reader: Reader, index: number): number {
  if (shortAt(reader.pieces, index) !== undefined) return index + 1;
  let end = index;
  if (at.key(reader, end) === "[") {
    while (/^[[.…]$/.test(at.key(reader, end))) end += 1;
    return at.key(reader, end) === "]" ? end + 1 : index;
  }
  while (/^(?:…|\.(?:[.…/]|tháng|năm))/.test(at.key(reader, end) + at.key(reader, end + 1)))
    end += 1;
  return end;
}
