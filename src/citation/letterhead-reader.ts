import { defined } from "../text/index.js";
import * as at from "./at.js";
import type { DateReading } from "./date-reader.js";
import * as subjects from "./data/subject-words.js";
import type { DocumentTypeKey } from "./data/document-types.js";
import * as words from "./data/words.js";
import { isBodyOf } from "./issuer-body.js";
import { bareNameEnd } from "./place-name.js";
import {
  dayBehindPlace,
  dayBelow,
  isColumn,
  LONGEST_LINE,
  LOWEST_DAY,
  startsLine,
} from "./letterhead-day.js";
import type { Range, Reader } from "./reader.js";
import { initialledEnd, tellingSymbol } from "./symbol-match.js";
import { ISSUER_NAMES, knownBody, TYPES } from "./vocabulary.js";

/** How far back the beginning of a line is looked for; a longer line is none of a head. */
const LONGEST_SOUGHT = 48;

/** What the head of a document says around its number. */
export interface Letterhead {
  readonly issuer?: Range;
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
  const inline = nameOnLine(reader, start, body);
  // `| Số: 12/QĐ-BYT | Hà Nội, ngày … |`
  const row = at.key(reader, start - 1) === "|" && !startsLine(reader, start) ? start - 1 : start;
  const headed = inline ?? nameAbove(reader, row, start, body);
  const below =
    start === 0 || startsLine(reader, start) ? nameBelow(reader, start, end, body) : undefined;
  const issuer = fuller(reader, headed, below);
  // Where the name above was lost, the day of the head still is that of the number: `Số: 655/…`.
  const first =
    start === 0 || startsLine(reader, start) || /^[|>]$/.test(at.key(reader, start - 1));
  const heads = first && at.key(reader, start) === "số" && at.key(reader, start + 1) === ":";
  if (issuer === undefined && !heads) return undefined;
  const date = dayBelow(reader, end) ?? dayAbove(reader, start);
  return defined({ issuer, date });
}

/** The name in the line or the lines above the number. */
function nameAbove(reader: Reader, row: number, start: number, body: string): Range | undefined {
  const issuer = startsLine(reader, row) ? lineAbove(reader, row, body) : undefined;
  if (issuer === undefined) return undefined;
  // Where the type stands before the number, only capitals above tell a head from a sentence.
  const telling = tellingSymbol(body) !== undefined && isBodyOf(reader, issuer, body);
  const sure = at.key(reader, start) === "số" || at.isInCapitals(reader, issuer) || telling;
  return sure ? issuer : undefined;
}

/** The name in capitals with which the line of the number begins: `UBND TỈNH LÀO CAI Số: 15/QĐ-UBND`. */
function nameOnLine(reader: Reader, end: number, body: string): Range | undefined {
  if (at.key(reader, end) !== "số" || at.key(reader, end + 1) !== ":" || startsLine(reader, end))
    return undefined;
  const issuer = ownPart(reader, { start: lineStart(reader, end), end }, body);
  return isWholeName(reader, issuer) && at.isInCapitals(reader, issuer) ? issuer : undefined;
}

/**
 * The name in capitals in a line of its own below the number and the type.
 *
 * ```
 * Số: 15/QĐ-UBND
 * QUYẾT ĐỊNH
 * ỦY BAN NHÂN DÂN TỈNH LÀO CAI
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function nameBelow(reader: Reader, start: number, from: number, body: string): Range | undefined {
  if (at.key(reader, start) !== "số") return undefined;
  for (let line = from; line < from + LOWEST_DAY && line < reader.pieces.length; line += 1) {
    if (!startsLine(reader, line)) continue;
    // Behind these the text of the document begins.
    if (at.key(reader, line) === "số" || at.opens(reader, line, words.LEGAL_BASIS))
      return undefined;
    const issuer = { start: line, end: lineEnd(reader, line) };
    const office = at.phrase(reader, line, words.CHIEFS) ?? line;
    const alone = isWholeName(reader, { ...issuer, start: office });
    if (alone && at.isInCapitals(reader, issuer) && isBodyOf(reader, issuer, body)) return issuer;
  }
  return undefined;
}

/**
 * The type in a line of its own below the number, where the symbol has none, or in the head of a
 * document another: the Party writes `QĐ` for regulations as well.
 *
 * ```
 * Số: 54/2005/QH11      Số: 3-QĐ/TW
 * LUẬT                  QUY ĐỊNH
 * ^^^^                  ^^^^^^^^
 * ```
 */
export function readTypeBelow(
  reader: Reader,
  { start, end }: Range,
  symbol?: DocumentTypeKey,
): DocumentTypeKey | undefined {
  if (at.key(reader, start) !== "số") return undefined;
  const first = start === 0 || startsLine(reader, start) || at.key(reader, start - 1) === "|";
  if (symbol !== undefined && !(first && at.key(reader, start + 1) === ":")) return undefined;
  for (let line = end; line < end + LOWEST_DAY && line < reader.pieces.length; line += 1) {
    if (!startsLine(reader, line)) continue;
    if (at.key(reader, line) === "số" || at.opens(reader, line, words.LEGAL_BASIS))
      return undefined;
    const past = at.phrase(reader, line, TYPES);
    const type = past === undefined ? undefined : at.phraseBefore(reader, past, TYPES)?.value;
    if (past === undefined || !at.isInCapitals(reader, { start: line, end: past })) continue;
    if (lineEnd(reader, line) === past) return type === "any" ? undefined : type;
    // The title goes on; what stands in a line below it is another document.
    if (symbol !== undefined) return undefined;
  }
  return undefined;
}

/** The name above, or the one below where that says more of the same: `ỦY BAN NHÂN DÂN`. */
function fuller(
  reader: Reader,
  above: Range | undefined,
  below: Range | undefined,
): Range | undefined {
  if (above === undefined || below === undefined) return above ?? below;
  const [short, long] = [above, below].map(({ start, end }) =>
    reader.pieces
      .slice(start, end)
      .map(({ key }) => key)
      .join(" "),
  );
  return long?.startsWith(`${short ?? ""} `) === true ? below : above;
}

/** The most lines over which the name above a number is broken. */
const MOST_LINES = 3;

/** The name that fills the line above, or the lines above, and is the body of the symbol. */
function lineAbove(reader: Reader, below: number, body: string): Range | undefined {
  const end = beforeRules(reader, below);
  let start = end;
  for (let lines = 0; lines < MOST_LINES; lines += 1) {
    start = lineStart(reader, start);
    const torn = tornStart(reader, start);
    const whole = at.key(reader, torn) === "|" ? torn + 1 : torn;
    const issuer = ownPart(reader, { start: whole, end: firstCellEnd(reader, whole, end) }, body);
    // A longer line is one of a head only where its first cell is a name in capitals.
    const long = end - start > LONGEST_LINE;
    const cell = issuer.end - whole <= LONGEST_LINE && at.isInCapitals(reader, issuer);
    if ((long && !cell) || start === end) return undefined;
    const named = [subjects.HEADS, words.CHIEFS].some((table) => at.opens(reader, whole, table));
    if (!(named || isWholeName(reader, issuer)) || !isCapitals(reader, issuer)) continue;
    if (isJoint(body)) return jointName(reader, issuer);
    if (isBodyOf(reader, issuer, body)) return issuer;
    if (!at.isInCapitals(reader, issuer)) return undefined;
    return whole === start ? withCouncil(reader, issuer, body) : issuer;
  }
  return undefined;
}

/**
 * A name with the line above it, where that is the council or the committee in the symbol.
 *
 * ```
 * HỘI ĐỒNG THẨM PHÁN
 * TÒA ÁN NHÂN DÂN TỐI CAO
 * Số: 04/2018/NQ-HĐTP
 * ```
 */
function withCouncil(reader: Reader, name: Range, body: string): Range {
  const above = { start: lineStart(reader, name.start), end: name.start };
  if (name.start === 0 || above.end - above.start > LONGEST_LINE) return name;
  const headed = at.opens(reader, above.start, subjects.HEADS) && at.isInCapitals(reader, above);
  return headed && initialledEnd(reader, above.start, body) === above.end
    ? { start: above.start, end: name.end }
    : name;
}

/** The names of several bodies, on one line or each on its own; one of them alone is not the issuer. */
function jointName(reader: Reader, last: Range): Range | undefined {
  let { start } = last;
  for (;;) {
    const above = { start: lineStart(reader, start), end: start };
    if (start === 0 || !isWholeName(reader, above) || !at.isInCapitals(reader, above)) break;
    ({ start } = above);
  }
  for (let index = last.start; index < last.end; index += 1)
    if (start < last.start || /^(?:[-,&]|và)$/.test(at.key(reader, index)))
      return { ...last, start };
  return undefined;
}

/**
 * Where a name begins that is broken within its usual words, so that each line alone would look
 * like another.
 *
 * ```
 * ỦY ↵ BAN NHÂN DÂN ↵ TỈNH LÀO CAI      ỦY BAN THƯỜNG VỤ ↵ QUỐC HỘI
 * ^^                                    ^^^^^^^^^^^^^^^^
 * ```
 */
function tornStart(reader: Reader, start: number): number {
  const above = start > 0 ? lineStart(reader, start) : start;
  if (start - above > LONGEST_LINE) return start;
  const end = at.phrase(reader, above, ISSUER_NAMES);
  // `THƯỜNG TRỰC ↵ HĐND TỈNH LÀO CAI`
  const office = at.phrase(reader, above, words.CHIEFS) === start && start > above;
  return office || (end !== undefined && end > start) ? above : start;
}

/** Whether a name fills a line, whose next may begin with a capital, too. */
function isWholeName(reader: Reader, { start, end }: Range): boolean {
  return start < end && (bareNameEnd(reader, start) ?? 0) >= end;
}

/** Before lines of signs alone, which rule off the name, and before the day. */
function beforeRules(reader: Reader, index: number): number {
  let end = index;
  while (end > 0 && at.kind(reader, end - 1) === "sign") end -= 1;
  const line = lineStart(reader, end);
  const dated = line > 0 && dayBehindPlace(reader, line)?.end === end;
  return dated ? beforeRules(reader, line) : end;
}

/** The day behind the place in the line above the number. */
function dayAbove(reader: Reader, below: number): DateReading | undefined {
  const day = below > 0 ? dayBehindPlace(reader, lineStart(reader, below)) : undefined;
  return day?.end === below ? day : undefined;
}

function lineStart(reader: Reader, end: number): number {
  let start = end - 1;
  const first = Math.max(0, end - LONGEST_SOUGHT);
  while (start > first && !startsLine(reader, start)) start -= 1;
  return Math.max(start, 0);
}

function lineEnd(reader: Reader, start: number): number {
  let end = start + 1;
  while (end < reader.pieces.length && end < start + LONGEST_LINE && !startsLine(reader, end))
    end += 1;
  return end;
}

/** Where the first cell of a line ends, beside which the motto of the state may stand. */
function firstCellEnd(reader: Reader, start: number, last: number): number {
  let end = start + 1;
  const over = (): boolean =>
    (isColumn(reader, end) && !at.opens(reader, end, words.UNIONS)) ||
    /^[|;:]$/.test(at.key(reader, end));
  while (end < last && !over()) end += 1;
  while (end > start + 1 && at.kind(reader, end - 1) === "sign") end -= 1;
  return end;
}

/**
 * The name of the body itself on a line that begins with the one above it.
 *
 * ```
 * TỔNG CỤC THUẾ ‖ CỤC THUẾ TP HUẾ      SỞ GIÁO DỤC VÀ ĐÀO TẠO ‖ TRƯỜNG THPT NGUYỄN DU
 * ```
 */
function ownPart(reader: Reader, line: Range, body: string): Range {
  const { start, end } = line;
  if (isJoint(body)) return line;
  const above = at.phrase(reader, start, ISSUER_NAMES);
  if (above !== undefined && above < end && at.opens(reader, above, ISSUER_NAMES))
    return { start: above, end };
  if (isBodyOf(reader, line, body)) return line;
  for (let own = end - 1; own > start; own -= 1) {
    // `86/KH-UBND`: the end of a symbol is no name.
    const torn = at.isGlued(reader, own) && at.kind(reader, own - 1) === "sign";
    if (torn || !at.opens(reader, own, subjects.HEADS)) continue;
    if (isBodyOf(reader, { start: own, end }, body)) return { start: own, end };
  }
  return line;
}

/** Whether a symbol names several bodies, which issue a document together. */
function isJoint(body: string): boolean {
  return body.split(/[-/]/).filter((part) => knownBody(part) !== undefined).length > 1;
}

/** Whether a line holds a name alone: letters and the signs of names. */
function isCapitals(reader: Reader, { start, end }: Range): boolean {
  for (let index = start; index < end; index += 1)
    if (at.kind(reader, index) === "sign" && !/^[-,&.]$/.test(at.key(reader, index))) return false;
  return at.isCapital(reader, start) && !at.opens(reader, start, TYPES);
}
