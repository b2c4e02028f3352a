import * as at from "./at.js";
import { readDate, type DateReading } from "./date-reader.js";
import * as subjects from "./data/subject-words.js";
import * as words from "./data/words.js";
import { isBodyOf } from "./issuer-body.js";
import { bareNameEnd } from "./issuer-reader.js";
import type { Range, Reader } from "./reader.js";
import { tellingSymbol } from "./symbol-match.js";
import { TYPES } from "./vocabulary.js";

/** How long a line of a letterhead may be, and how far below the number its day may stand. */
const LONGEST_LINE = 24;
const LOWEST_DAY = 60;
/** Most words of the name of a place. */
const LONGEST_PLACE = 6;

/** What the head of a document says around its number. */
export interface Letterhead {
  readonly issuer: Range;
  readonly date?: DateReading;
}

/**
 * The issuer in the line above the number, and the day below it, in the head of a document itself.
 *
 * ```
 * UBND TỈNH ĐẮK NÔNG
 * SỞ NỘI VỤ                                 the issuer
 * Số: 655/SNV-CCHC
 * V/v cung cấp số liệu
 * Đắk Nông, ngày 13 tháng 5 năm 2026        the day
 * ```
 *
 * @param start - Where `Số` stands.
 * @param end - Past the number.
 */
export function readLetterhead(
  reader: Reader,
  { start, end }: Range,
  body: string,
): Letterhead | undefined {
  if (!startsLine(reader, start)) return undefined;
  const issuer = lineAbove(reader, start, body);
  if (issuer === undefined) return undefined;
  // Where the type stands before the number, only capitals above tell a head from a sentence.
  const telling = tellingSymbol(body) !== undefined && isBodyOf(reader, issuer, body);
  if (at.key(reader, start) !== "số" && !isInCapitals(reader, issuer) && !telling) return undefined;
  const date = dayBelow(reader, end);
  return date === undefined ? { issuer } : { issuer, date };
}

function startsLine(reader: Reader, index: number): boolean {
  return index > 0 && (at.startsLine(reader, index) || reader.pieces[index]?.gap === "paragraph");
}

/** The name that fills the line above, or the two lines above, and is the body of the symbol. */
function lineAbove(reader: Reader, below: number, body: string): Range | undefined {
  const end = beforeRules(reader, below);
  let start = end;
  for (let lines = 0; lines < 2; lines += 1) {
    start = lineStart(reader, start);
    if (end - start > LONGEST_LINE || start === end) return undefined;
    const issuer = { start, end: firstCellEnd(reader, start, end) };
    const named = at.opens(reader, start, subjects.HEADS);
    if (!(named || isWholeName(reader, issuer)) || !isCapitals(reader, issuer)) continue;
    return isBodyOf(reader, issuer, body) || isInCapitals(reader, issuer) ? issuer : undefined;
  }
  return undefined;
}

function isWholeName(reader: Reader, { start, end }: Range): boolean {
  return bareNameEnd(reader, start) === end;
}

/** Before lines of signs alone, which rule off the name, and before the motto of the state. */
function beforeRules(reader: Reader, index: number): number {
  let end = index;
  while (end > 0 && at.kind(reader, end - 1) === "sign") end -= 1;
  const line = lineStart(reader, end);
  return at.opens(reader, line, words.MOTTOS) && line > 0 ? beforeRules(reader, line) : end;
}

function lineStart(reader: Reader, end: number): number {
  let start = end - 1;
  while (start > 0 && !startsLine(reader, start)) start -= 1;
  return Math.max(start, 0);
}

/** Where the first cell of a line ends, beside which the motto of the state may stand. */
function firstCellEnd(reader: Reader, start: number, last: number): number {
  let end = start + 1;
  while (end < last && !isColumn(reader, end) && !/^[|;:]$/.test(at.key(reader, end))) end += 1;
  return end;
}

/** Blanks in a row that stand for a new column. */
const WIDEST_GAP = 3;

/** Whether a column begins with a piece: behind a tab or a run of blanks. */
function isColumn({ folded, pieces }: Reader, index: number): boolean {
  const [before, piece] = [pieces[index - 1], pieces[index]];
  if (before === undefined || piece === undefined) return false;
  const gap = folded.text.slice(before.end, piece.start);
  return piece.gap === "tab" || (gap.length >= WIDEST_GAP && gap.trim() === "");
}

/** Whether a line holds a name alone: letters and the signs of names. */
function isCapitals(reader: Reader, { start, end }: Range): boolean {
  for (let index = start; index < end; index += 1)
    if (at.kind(reader, index) === "sign" && !/^[-,&.]$/.test(at.key(reader, index))) return false;
  return at.isCapital(reader, start) && !at.opens(reader, start, TYPES);
}

/** Whether all words are written in capitals, as the names in heads of documents are. */
function isInCapitals(reader: Reader, { start, end }: Range): boolean {
  for (let index = start; index < end; index += 1)
    if (/\p{Ll}/u.test(at.text(reader, index))) return false;
  return true;
}

/** The day behind the place, in a line of its own below the number. */
function dayBelow(reader: Reader, from: number): DateReading | undefined {
  for (let index = from; index < from + LOWEST_DAY && index < reader.pieces.length; index += 1) {
    // What follows the head of the document may name the days of others.
    if (at.key(reader, index) === "số" && startsLine(reader, index)) return undefined;
    const cell = startsLine(reader, index) || isColumn(reader, index);
    const day = cell ? dayBehindPlace(reader, index) : undefined;
    if (day !== undefined) return day;
  }
  return undefined;
}

function dayBehindPlace(reader: Reader, start: number): DateReading | undefined {
  let place = start;
  while (place < start + LONGEST_PLACE && /^[.…]$/.test(at.key(reader, place))) place += 1;
  const dots = place > start;
  while (place < start + LONGEST_PLACE && at.isCapital(reader, place)) place += 1;
  if (place === start || (!dots && at.kind(reader, start) !== "letters")) return undefined;
  if (at.key(reader, place) !== "," || at.key(reader, place + 1) !== "ngày") return undefined;
  const day = readDate(reader, place + 1);
  return day?.date === undefined ? undefined : day;
}
