import type { Lexicon } from "../reading/index.js";
import { defined } from "../text/index.js";
import * as at from "./at.js";
import type { DocumentTypeKey } from "./data/document-types.js";
import * as words from "./data/words.js";
import { readDay, type DateReading } from "./date-reader.js";
import { issuerNameEnd } from "./issuer-name.js";
import { isBodyOf } from "./issuer-body.js";
import { tellingSymbol } from "./symbol-match.js";
import { TYPES } from "./vocabulary.js";
import type { Range, Reader } from "./reader.js";

/** How far around a number the lines of its card are looked for. */
const LONGEST_CARD = 120;
/** Most pieces of the words before the number: `Số, ký hiệu văn bản:`. */
const LONGEST_LABEL = 6;

/** A field of a card, by what stands in it. */
interface Field {
  readonly kind: "number" | "day" | "issuer" | "type";
  readonly at: number;
  readonly day?: DateReading;
  readonly issuer?: Range;
  readonly type?: DocumentTypeKey;
}

/** What a card says of a document in fields of their own. */
export interface CardReading {
  readonly date?: DateReading;
  readonly issuer?: Range;
  readonly type?: DocumentTypeKey;
}

/**
 * The type, the day and the issuer that a card says in fields of their own, beside the field of the number.
 * The first field tells where each card begins where several follow each other.
 *
 * ```
 * Số ký hiệu: 2045/SVH-QLVH ↵ Trích yếu: … ↵ Ngày văn bản: 17/10/2025
 * ^^^^^^^^^^^                                 ^^^^^^^^^^^^^^^^^^^^^^^^
 * Cơ quan ban hành: Sở Công Thương. Số: 690/SCT-VP. Ngày: 23/5/2026.
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^             ^^^^^^^^^^^^^^^
 * ```
 */
export function readCard(reader: Reader, number: number): CardReading {
  const field = labelStart(reader, number);
  if (field === undefined) return {};
  const fields = fieldsAround(reader, field);
  const first = fields[0]?.kind;
  let begin = fields.findIndex((each) => each.at === field);
  while (begin > 0 && fields[begin]?.kind !== first) begin -= 1;
  let end = begin + 1;
  while (end < fields.length && fields[end]?.kind !== first) end += 1;
  const card = fields.slice(begin, end);
  const only = (kind: Field["kind"]): Field | undefined => {
    const all = card.filter((each) => each.kind === kind);
    return all.length === 1 ? all[0] : undefined;
  };
  // Two numbers before the next card: nobody can tell whose the day is.
  if (only("number") === undefined) return {};
  return defined({
    date: only("day")?.day,
    issuer: only("issuer")?.issuer,
    type: only("type")?.type,
  });
}

/** Where the field begins whose label is that of a number. */
function labelStart(reader: Reader, number: number): number | undefined {
  // `Số hiệu: | 51/2016/NQ-HĐND |`: the label fills a cell of its own.
  const cell = at.key(reader, number - 1) === "|";
  const colon = cell && at.key(reader, number - 2) === ":" ? number - 2 : number - 1;
  const closed = cell || at.key(reader, colon) === ":";
  for (let start = number - 2; start >= 0 && start >= number - LONGEST_LABEL; start -= 1) {
    const open = closed || at.phrase(reader, start, words.NUMBER_LABELS) === number;
    if (open && begins(reader, start) && isNumberLabel(reader, start)) return start;
  }
  return undefined;
}

/** Whether a line begins with a piece, or a field that a bar, a tab, a point or a semicolon divides off. */
function begins(reader: Reader, index: number): boolean {
  if (index === 0 || at.startsLine(reader, index) || at.isDivided(reader, index)) return true;
  const sign = at.key(reader, index - 1);
  if (sign === "." || sign === ",") return at.isCapital(reader, index);
  if (sign === "|" || sign === ";" || isDash(reader, index - 1)) return true;
  return isMark(reader, index - 1) || (at.isCapital(reader, index) && isAnyLabel(reader, index));
}

/** Whether the mark of an item begins a line. */
function isMark(reader: Reader, index: number): boolean {
  const first = index === 0 || at.startsLine(reader, index);
  return first && /^[-+•–*]$/.test(at.key(reader, index));
}

/** Whether a field of a card begins, which nothing need divide off from the one before. */
function isAnyLabel(reader: Reader, index: number): boolean {
  return isLabel(reader, index, words.CARD_LABELS);
}

/** A dash with blanks around it, which divides fields off. */
function isDash(reader: Reader, index: number): boolean {
  const apart = !at.isGlued(reader, index) && !at.isGlued(reader, index + 1);
  return at.key(reader, index) === "-" && apart;
}

function isNumberLabel(reader: Reader, index: number): boolean {
  const word = at.phrase(reader, index, TYPES) ?? index;
  const alone = at.key(reader, word) === "số" && at.key(reader, word + 1) === ":";
  return alone || isLabel(reader, index, words.NUMBER_LABELS);
}

/** Whether a label with its colon begins at a piece. */
function isLabel(reader: Reader, index: number, table: Lexicon<unknown>): boolean {
  const end = at.phrase(reader, index, table);
  return end !== undefined && closesLabel(reader, index, end);
}

/**
 * Whether a colon closes a label, or the cell that it fills at the beginning of its line.
 *
 * ```
 * Ngày ban hành: 24/7/2025      Ngày ban hành | 24/7/2025 |      Ngày ban hành 24/7/2025
 *              ^                              ^                  on a line of its own
 * ```
 */
function closesLabel(reader: Reader, start: number, end: number): boolean {
  if (at.key(reader, end) === ":") return true;
  const barred = at.key(reader, start - 1) === "|" && !at.startsLine(reader, start);
  const edge = barred ? start - 1 : start;
  const first = edge === 0 || at.startsLine(reader, edge);
  if (!first) return false;
  if (at.key(reader, end) === "|") return !at.startsLine(reader, end);
  const value = at.isDigits(reader, end) || at.isCapital(reader, end);
  const labelled = value && end - start > 1 && at.isCapital(reader, start);
  return labelled && !at.opens(reader, end, words.CARD_LABELS);
}

/** The fields with numbers, days of issue and issuers in the part of the text around a field. */
function fieldsAround(reader: Reader, field: number): Field[] {
  let start = field;
  while (start > 0 && start > field - LONGEST_CARD && !isParagraph(reader, start)) start -= 1;
  const fields: Field[] = [];
  for (let index = start; index < field + LONGEST_CARD; index += 1) {
    if (index >= reader.pieces.length || (index > field && isParagraph(reader, index))) break;
    const read = begins(reader, index) ? readField(reader, index) : undefined;
    if (read !== undefined) fields.push(read);
  }
  return fields;
}

function readField(reader: Reader, index: number): Field | undefined {
  if (isNumberLabel(reader, index)) return { kind: "number", at: index };
  const dayStart = valueStart(reader, index, words.CARD_DAYS);
  const day = dayStart === undefined ? undefined : readDay(reader, dayStart);
  if (dayStart !== undefined && day?.date !== undefined)
    return { kind: "day", at: index, day: { ...day, start: index } };
  const typeStart = valueStart(reader, index, words.CARD_TYPES);
  if (typeStart !== undefined) return readTypeField(reader, index, typeStart);
  const start = valueStart(reader, index, words.CARD_ISSUERS);
  if (start === undefined) return undefined;
  const named = at.isCapital(reader, start) ? issuerNameEnd(reader, start) : start;
  const end = lineEnd(reader, start, named);
  const over =
    end > start &&
    (begins(reader, end) || isDash(reader, end) || /^[.;,|)]$/.test(at.key(reader, end)));
  return over ? { kind: "issuer", at: index, issuer: { start, end } } : undefined;
}

/** Where the words of a field begin behind its label, in the next cell or the same. */
function valueStart(reader: Reader, index: number, table: Lexicon<unknown>): number | undefined {
  const colon = at.phrase(reader, index, table);
  if (colon === undefined || !closesLabel(reader, index, colon)) return undefined;
  if (!/^[:|]$/.test(at.key(reader, colon))) return colon;
  return at.key(reader, colon + 1) === "|" ? colon + 2 : colon + 1;
}

/** The type that a card says in a field of its own: `Loại văn bản: Luật`. */
function readTypeField(reader: Reader, index: number, start: number): Field | undefined {
  const end = at.phrase(reader, start, TYPES);
  const type = end === undefined ? undefined : at.phraseBefore(reader, end, TYPES)?.value;
  if (end === undefined || type === undefined || type === "any") return undefined;
  const over = begins(reader, end) || /^[.;,|]$/.test(at.key(reader, end));
  return over ? { kind: "type", at: index, type } : undefined;
}

/** Where the line ends that a name begins in, or its field: a field of a card is one line. */
function lineEnd(reader: Reader, start: number, last: number): number {
  let end = start + 1;
  const goesOn = (): boolean =>
    !at.startsLine(reader, end) && !isNextField(reader, end) && !isAnyLabel(reader, end);
  while (end < last && goesOn()) end += 1;
  return Math.min(end, last);
}

/** Whether a dash and the label of another field follow. */
function isNextField(reader: Reader, index: number): boolean {
  if (!isDash(reader, index)) return false;
  let end = index + 1;
  while (/^[\p{L},/]/u.test(at.key(reader, end)) && !at.startsLine(reader, end)) end += 1;
  return at.key(reader, end) === ":" && end <= index + LONGEST_LABEL;
}

function isParagraph(reader: Reader, index: number): boolean {
  return reader.pieces[index]?.gap === "paragraph";
}

/**
 * The day in the cell before a document that is alone in the text, which is one row.
 *
 * ```
 * 22/12/2025 ⇥ Công văn 5102/SGDĐT-TCCB ⇥ Sở GDĐT
 * ^^^^^^^^^^
 * ```
 */
export function readRowDay(reader: Reader, { start, end }: Range): DateReading | undefined {
  const first = firstCell(reader);
  const day = at.isDigits(reader, first) ? readDay(reader, first) : undefined;
  if (day?.date === undefined) return undefined;
  const from = at.key(reader, day.end) === "|" ? day.end + 1 : day.end;
  if (from !== start || !(from > day.end || reader.pieces[start]?.gap === "tab")) return undefined;
  const closed = end >= reader.pieces.length || at.isDivided(reader, end);
  if (!closed && at.key(reader, end) !== "|") return undefined;
  for (let index = day.end; index < reader.pieces.length; index += 1) {
    if (at.startsLine(reader, index)) return undefined;
    if (at.isDigits(reader, index) && readDay(reader, index)?.date !== undefined) return undefined;
  }
  return day;
}

/** Past the count of a row. */
function firstCell(reader: Reader): number {
  const edge = at.key(reader, 0) === "|" ? 1 : 0;
  if (!at.isDigits(reader, edge)) return edge;
  if (at.key(reader, edge + 1) === "|") return edge + 2;
  return reader.pieces[edge + 1]?.gap === "tab" ? edge + 1 : edge;
}

/**
 * The issuer in a cell of its own in the row of a document, where one cell alone is the body of the
 * symbol.
 *
 * ```
 * 7/5/2026 | Sở Y tế | 1560/SYT-NVY | 05/5/2026
 *            ^^^^^^^
 * ```
 */
export function readRowIssuer(reader: Reader, document: Range, body: string): Range | undefined {
  // Behind the document of a committee the one may stand who carries it out.
  if (tellingSymbol(body) === undefined) return undefined;
  const row = rowOf(reader, document);
  let only: Range | undefined;
  for (let start = row.start; start < row.end; start += 1) {
    if (!isCellStart(reader, start) || !at.isCapital(reader, start)) continue;
    const end = cellEnd(reader, start, row.end);
    const alone = issuerNameEnd(reader, start) === end && end < row.end + 1;
    if (!alone || !isBodyOf(reader, { start, end }, body)) continue;
    if (only !== undefined) return undefined;
    only = { start, end };
  }
  return only;
}

/**
 * The issuer in the cell behind the number and its day, which fill cells of their own: a register.
 *
 * ```
 * 17 | 5127/UBND-NC | 14/11/2026 | UBND tỉnh | trả lời đơn
 *                                  ^^^^^^^^^
 * ```
 */
export function readRegisterIssuer(reader: Reader, end: number, body: string): Range | undefined {
  const start = at.key(reader, end) === "|" ? end + 1 : end;
  if (!isCellStart(reader, start) || at.startsLine(reader, start)) return undefined;
  const row = rowOf(reader, { start, end: start });
  const issuer = { start, end: cellEnd(reader, start, row.end) };
  const whole = at.isCapital(reader, start) && issuerNameEnd(reader, start) === issuer.end;
  return whole && isBodyOf(reader, issuer, body) ? issuer : undefined;
}

/** The line of a table in which a document stands. */
function rowOf(reader: Reader, { start: from, end: to }: Range): Range {
  let start = from;
  while (start > 0 && !at.startsLine(reader, start) && from - start < LONGEST_CARD) start -= 1;
  let end = to;
  while (end < reader.pieces.length && !at.startsLine(reader, end) && end - to < LONGEST_CARD)
    end += 1;
  return { start, end };
}

function isCellStart(reader: Reader, index: number): boolean {
  return at.key(reader, index - 1) === "|" || reader.pieces[index]?.gap === "tab";
}

/** Where the cell ends that begins at a piece; past the row where nothing closes it. */
function cellEnd(reader: Reader, start: number, last: number): number {
  let end = start + 1;
  while (end < last && at.key(reader, end) !== "|" && reader.pieces[end]?.gap !== "tab") end += 1;
  return end;
}
