import { defined } from "../text/index.js";
import * as words from "./data/words.js";
import * as at from "./at.js";
import { readBareDay, readDayOfPlace, type Numbered } from "./bare-day-reader.js";
import { readDate, readDay, readSameDay, type DateReading } from "./date-reader.js";
import { issuerNameEnd } from "./issuer-name.js";
import { bareNameEnd } from "./place-name.js";
import { readIssuer, renamedEnd } from "./issuer-reader.js";
import { readTurn } from "./turn-of-days.js";
import type { Range, Reader } from "./reader.js";
import { TYPES } from "./vocabulary.js";

/** Longest hour of a telegram, in pieces: `15 h 30`. */
const LONGEST_HOUR = 6;

/** Most words of the name of a place. */
const LONGEST_PLACE = 6;

/** What stands after a number: the date and the issuer, in either order. */
export interface Aftermath {
  readonly date?: DateReading;
  readonly issuer?: Range;
  readonly end: number;
}

/**
 * Reads the date and the issuer after a number.
 *
 * ```
 * 21/KH-UBND ngày 02/02/2021 của UBND tỉnh      04/KH-UBND tỉnh ngày 21/01/2021
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                 ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readAftermath(reader: Reader, document: Numbered, bodies = 1): Aftermath {
  let { end } = document;
  let date: DateReading | undefined;
  let issuer: Range | undefined;
  // The body in the symbol goes on as words.
  const below = at.startsLine(reader, end) && at.isCapital(reader, end);
  const level = at.opens(reader, end, words.ISSUER_LEVELS) && !at.isDivided(reader, end) && !below;
  const place = level ? bodyEnd(reader, end + 1) : undefined;
  if (place !== undefined) {
    issuer = { start: end - 1, end: place };
    end = place;
  }
  // `01/2007/NQ-HĐTP TANDTC ngày 02/10/2007`
  const named = at.isDivided(reader, end) || below ? undefined : bareNameEnd(reader, end);
  if (issuer === undefined && named !== undefined && isDay(reader, named)) {
    issuer = { start: end, end: named };
    end = named;
  }
  for (;;) {
    const past = renamedEnd(reader, closedEnd(reader, document, end));
    const next = at.key(reader, past) === "," || isDashed(reader, past) ? past + 1 : past;
    const found =
      date === undefined
        ? (readTurn(reader, document, next) ?? readIssuedOn(reader, document, next))
        : undefined;
    const bare = date === undefined ? readBareDay(reader, document, past) : undefined;
    if (bare !== undefined) {
      date = bare;
      ({ end } = bare);
      continue;
    }
    if (found !== undefined && (next === past || at.key(reader, next) !== "(")) {
      date = found;
      ({ end } = found);
      continue;
    }
    if (issuer !== undefined) return defined({ date, issuer, end });
    const held = at.key(reader, past) === "tại" ? past + 1 : past;
    const session = at.phrase(reader, held, words.SESSIONS);
    if (session !== undefined) {
      // `03/NQ-HĐND kỳ họp thứ 5 HĐND phường khóa II ngày 28/6/2026`
      const named = bareNameEnd(reader, session + 1);
      if (named !== undefined) issuer = { start: session + 1, end: named };
      end = termEnd(reader, named ?? session + 1);
      continue;
    }
    const both = date === undefined ? readBracket(reader, past) : undefined;
    if (both !== undefined) return both;
    // `Luật Tố cáo (Luật số 25/2018/QH14) đã được Quốc hội thông qua ngày …`
    const closed = at.key(reader, past) === ")" && at.opens(reader, past + 1, words.PASSIVE);
    const passive = readPassive(reader, closed ? past + 1 : past, bodies);
    issuer = passive?.issuer ?? readIssuer(reader, past, bodies);
    if (issuer === undefined) return defined({ date, issuer, end });
    end = passive?.end ?? issuer.end;
  }
}

/**
 * Past the mark of a note behind a number, and past the sign that closes what opened with the document.
 *
 * ```
 * 12/2020/NĐ-CP[2] ngày …      “Nghị định số 12/2020/NĐ-CP” ngày …      Quyết định (số 12/QĐ-UBND) của …
 *              ^^^                                        ^                                      ^
 * ```
 */
function closedEnd(reader: Reader, { start }: Numbered, end: number): number {
  const [sign, next] = [at.key(reader, end), at.key(reader, end + 1)];
  const noted = at.isGlued(reader, end) && /^[[(]$/.test(sign) && /^\d{1,2}$/.test(next);
  const close = noted ? end + 2 : end;
  const opener = noted ? sign : at.key(reader, start - 1);
  const pair = opener + at.key(reader, close);
  if (!/^(?:\(\)|\[\]|"")$/.test(pair) || !/^(?:ngày|của)$/.test(at.key(reader, close + 1)))
    return end;
  const typed = noted || pair === '""' || at.phraseBefore(reader, start - 1, TYPES) !== undefined;
  return typed ? close + 1 : end;
}

function isDay(reader: Reader, index: number): boolean {
  return at.key(reader, index) === "ngày" && readDate(reader, index)?.date !== undefined;
}

/**
 * The date of issue, behind its verb or, in the head of a document, behind the place.
 *
 * ```
 * 12/QĐ-UBND ban hành ngày 05/6/2025      Số: 55/QĐ-SYT   Đắk Lắk, ngày 12 tháng 02 năm 2026
 *            ^^^^^^^^^^^^^^^^^^^^^^^                               ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function readIssuedOn(reader: Reader, document: Numbered, start: number): DateReading | undefined {
  const on = at.key(reader, start) === "vào" && at.key(reader, start + 1) === "ngày";
  const date =
    readSameDay(reader, start) ?? readDate(reader, on ? start + 1 : hourEnd(reader, start));
  if (date !== undefined) return date;
  const issued = at.phrase(reader, start, words.ISSUED);
  if (issued !== undefined && at.key(reader, issued) === "ngày") return readDate(reader, issued);
  // `98/2021/NĐ-CP ban hành 08/11/2021`
  const figures = issued === undefined ? undefined : readDay(reader, issued);
  if (issued !== undefined) return figures?.date === undefined ? undefined : figures;
  // "số: 57/QĐ-STC; ngày ký: 16/4/2026"
  const told = at.key(reader, start) === ";" && at.opens(reader, start + 2, words.DAY_OF);
  if (told && at.key(reader, start + 1) === "ngày") return readDate(reader, start + 1);
  return readLastDay(reader, start) ?? readDayOfPlace(reader, document, start);
}

/** The issuer and the day in one bracket: `30/CT-UBND (UBND tỉnh, 28/11/2026)`. */
function readBracket(reader: Reader, open: number): Aftermath | undefined {
  const start = open + 1;
  if (at.key(reader, open) !== "(" || at.isDivided(reader, open)) return undefined;
  const named = bareNameEnd(reader, start);
  if (named === undefined || !/^[,;]$/.test(at.key(reader, named))) return undefined;
  const figures = named + 1;
  const date =
    at.key(reader, figures) === "ngày" ? readDate(reader, figures) : readDay(reader, figures);
  if (date?.date === undefined || at.key(reader, date.end) !== ")") return undefined;
  return { issuer: { start, end: named }, date, end: date.end + 1 };
}

/**
 * Whether dashes with blanks around them divide the day off before and behind it; behind one alone
 * it may be the day on which something else was done.
 *
 * ```
 * Bộ Tài chính - Công văn số 9876/BTC-NSNN - ngày 04/7/2026 - hướng dẫn …
 *                                          ^                ^
 * ```
 */
function isDashed(reader: Reader, index: number): boolean {
  const isDash = (dash: number): boolean =>
    at.key(reader, dash) === "-" && !at.isGlued(reader, dash) && !at.isGlued(reader, dash + 1);
  if (!isDash(index) || at.key(reader, index + 1) !== "ngày") return false;
  const day = readDate(reader, index + 1);
  return day !== undefined && isDash(day.end);
}

/** The day in the last part of an item: `Hướng dẫn số 33/HD-CCB; ngày 08/4/2026`. */
function readLastDay(reader: Reader, semicolon: number): DateReading | undefined {
  if (at.key(reader, semicolon) !== ";" || at.isDivided(reader, semicolon + 1)) return undefined;
  const date =
    at.key(reader, semicolon + 1) === "ngày" ? readDate(reader, semicolon + 1) : undefined;
  if (date?.date === undefined) return undefined;
  const over = at.isDivided(reader, date.end) || at.startsLine(reader, date.end);
  return over || /^[;)|]$/.test(at.key(reader, date.end)) ? date : undefined;
}

/** Past the hour of a telegram: `hồi 15h30 ngày 22/7/2025`. */
function hourEnd(reader: Reader, start: number): number {
  const hour = at.isDigits(reader, start) && /^(?:giờ|h)$/.test(at.key(reader, start + 1));
  if (!hour && !/^(?:hồi|lúc)$/.test(at.key(reader, start))) return start;
  let end = start + 1;
  while (end < start + LONGEST_HOUR && /^(?:\d+|[h:,]|giờ|phút)$/.test(at.key(reader, end)))
    end += 1;
  return at.key(reader, end) === "ngày" ? end : start;
}

/**
 * The issuer before the verb that says what it did.
 *
 * ```
 * Nghị quyết số 20/2025/NQ-HĐND được HĐND tỉnh thông qua ngày 10/7/2025
 *                                    ^^^^^^^^^
 * ```
 */
function readPassive(
  reader: Reader,
  index: number,
  bodies: number,
): { readonly issuer: Range; readonly end: number } | undefined {
  // `Luật Khám bệnh, chữa bệnh (số 15/2023/QH15, QH thông qua ngày 09/01/2023)`
  const past = at.key(reader, index) === "," ? index + 1 : index;
  const said = at.phrase(reader, past, words.PASSIVE);
  const start = said ?? past;
  if (at.isDivided(reader, index) || !at.isCapital(reader, start)) return undefined;
  const named =
    said === undefined ? bareNameEnd(reader, start) : issuerNameEnd(reader, start, bodies);
  if (named === undefined) return undefined;
  const end = at.phrase(reader, termEnd(reader, named), words.ISSUED);
  if (end === undefined || (said === undefined && at.key(reader, end) !== "ngày")) return undefined;
  return { issuer: { start, end: named }, end };
}

/** Where the body in a symbol ends that goes on as words: `06/QĐ-UBND tỉnh Sơn La ngày …`. */
function bodyEnd(reader: Reader, start: number): number | undefined {
  for (let end = start; end < start + LONGEST_PLACE; end += 1) {
    if (at.isDivided(reader, end) || /^[,;.)]$/.test(at.key(reader, end))) return end;
    if (readDate(reader, end) !== undefined || at.opens(reader, end, words.PREAMBLES)) return end;
    if (!at.isCapital(reader, end)) return undefined;
  }
  return undefined;
}

/** Past the term of an issuer and its session: `khóa XIII`, `(khóa XII)`, `khóa I, kỳ họp thứ 5`. */
export function termEnd(reader: Reader, index: number): number {
  const open = at.key(reader, index) === "(" ? index + 1 : index;
  const term = open + 1;
  if (at.key(reader, open) !== "khoá" || at.kind(reader, term) === undefined) return index;
  if (open !== index) return at.key(reader, term + 1) === ")" ? term + 2 : index;
  const next = at.key(reader, term + 1) === "," ? term + 2 : term + 1;
  const session = at.phrase(reader, next, words.SESSIONS);
  return session === undefined ? term + 1 : session + 1;
}
