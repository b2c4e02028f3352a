import { phraseOf } from "../reading/index.js";
import * as at from "./at.js";
import type { DocumentTypeKey } from "./data/document-types.js";
import * as words from "./data/words.js";
import { readDate, readYear, type DateReading } from "./date-reader.js";
import type { Range, Reader } from "./reader.js";
import { KNOWN_NAMES } from "./vocabulary.js";

/** A law cited by its name, mostly with its year or date. */
export interface NamedLawReading extends Range {
  readonly type: DocumentTypeKey;
  readonly name: Range;
  readonly date?: DateReading;
  /** Whether words before it speak of a plan or report whose year this may be. */
  readonly ambiguous: boolean;
}

const LONGEST_NAME = 32;
const LONGEST_CONGRESS = 16;
/** `Luật Giao dịch điện tử (Luật số 20/2023/QH15)` is cited by the number. */
const NUMBERED = /^(?:luật|bộ|số)$/;
/** How far before a law a plan may be named whose year stands behind the law. */
const NEAR = 14;

/** The kind of a law whose name begins behind it: `Bộ luật ‖ Dân sự`, but not `pháp luật`. */
function lawAt(
  reader: Reader,
  index: number,
): { readonly type: DocumentTypeKey; readonly end: number } | undefined {
  const found = phraseOf(words.LAW_KINDS, reader.pieces, index);
  if (found === undefined || at.opens(reader, index - 1, words.NO_LAW_AFTER)) return undefined;
  const end = index + found.length;
  // The constitution has no name but its year.
  const named = found.value === "constitution" || !at.opens(reader, end, words.NO_LAW_BEFORE);
  return named ? { type: found.value, end } : undefined;
}

/**
 * Reads a law cited by its name and its year or date.
 *
 * ```
 * Luật Tố cáo năm 2018      Bộ luật Dân sự 2015      Luật Báo chí ngày 05/4/2016
 * ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readNamedLaw(reader: Reader, start: number): NamedLawReading | undefined {
  const law = lawAt(reader, start);
  if (law === undefined || at.kind(reader, law.end) !== "letters") return undefined;
  const { type, end: nameStart } = law;
  const amending = at.opens(reader, nameStart, words.AMENDING);
  let end = nameStart;
  while (end < nameStart + LONGEST_NAME) {
    const date = readDate(reader, end) ?? readBareYear(reader, end);
    if (date !== undefined) {
      const nameless = end === nameStart && type !== "constitution";
      const numbered = numberAt(reader, end) !== undefined || isNumbered(reader, date.end);
      if (nameless || numbered || at.key(reader, end) === "(") return undefined;
      const name = { start: nameStart, end };
      const ambiguous = date.date === undefined && speaksOfPlan(reader, start);
      return { type, name, date, ambiguous, start, end: date.end };
    }
    const amended = amendedEnd(reader, end);
    if (amended === undefined && nameEnds(reader, end, amending)) return undefined;
    end = amended ?? end + 1;
  }
  return undefined;
}

/**
 * Reads a law cited by its name alone. Without a year behind it only a name that is known has a
 * sure end, and only where the sentence goes on behind it as it does behind names.
 *
 * ```
 * theo Luật Đất đai, Luật Nhà ở và Bộ luật Lao động      thực hiện Luật Viên chức (sửa đổi)
 *      ^^^^^^^^^^^^  ^^^^^^^^^^    ^^^^^^^^^^^^^^^^                 ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readLawByName(reader: Reader, start: number): NamedLawReading | undefined {
  const law = lawAt(reader, start);
  if (law === undefined || at.phraseBefore(reader, start, words.LAW_DRAFTS) !== undefined)
    return undefined;
  const { type, end: nameStart } = law;
  const amending = amendingEnd(reader, nameStart);
  if (amending !== undefined && isNameOver(reader, amending)) {
    const name = { start: nameStart, end: amending };
    return { type, name, ambiguous: false, start, end: amending };
  }
  const known = KNOWN_NAMES.get(type);
  const named = known === undefined ? undefined : at.phrase(reader, nameStart, known);
  if (named === undefined || !(at.isCapital(reader, start) || at.isCapital(reader, nameStart)))
    return undefined;
  const end = amendedEnd(reader, named) ?? named;
  if (!isNameOver(reader, end)) return undefined;
  return { type, name: { start: nameStart, end }, ambiguous: false, start, end };
}

/**
 * Past the name of a law that changes others, which it names: by those the name has a sure end.
 *
 * ```
 * Luật sửa đổi, bổ sung một số điều của Luật Đất đai và Luật Nhà ở
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function amendingEnd(reader: Reader, start: number): number | undefined {
  const amending = at.phrase(reader, start, words.AMENDING);
  const parts =
    amending === undefined ? undefined : at.phrase(reader, amending, words.AMENDED_PARTS);
  let end = changedEnd(reader, parts ?? amending ?? start);
  if (amending === undefined || end === undefined) return undefined;
  for (;;) {
    const joined = at.phrase(reader, end, words.JOINS);
    const next: number | undefined = joined === undefined ? undefined : changedEnd(reader, joined);
    if (next === undefined || at.key(reader, end) === ";") return end;
    end = next;
  }
}

/** Past a law by its known name: `Luật Đất đai ‖`. */
function changedEnd(reader: Reader, start: number): number | undefined {
  const law = at.isCapital(reader, start) ? lawAt(reader, start) : undefined;
  const known = law === undefined ? undefined : KNOWN_NAMES.get(law.type);
  return law === undefined || known === undefined ? undefined : at.phrase(reader, law.end, known);
}

/**
 * Reads a law of a list whose kind is said once before it, by its known name and its year or date.
 *
 * ```
 * các Luật: Đất đai ngày 18/01/2024; Nhà ở năm 2023
 *           ^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^
 * ```
 *
 * @param before - The document before it, which may be of the same list.
 */
export function readListedLaw(
  reader: Reader,
  start: number,
  before: (Range & { readonly type?: DocumentTypeKey; readonly name?: Range }) | undefined,
): NamedLawReading | undefined {
  if (!/^[:;,]$/.test(at.key(reader, start - 1))) return undefined;
  const opens = at.key(reader, start - 1) === ":" && at.key(reader, start - 2) === "luật";
  const inList =
    before?.type === "law" && before.end === start - 1 && before.name?.start === before.start;
  const known = opens || inList ? KNOWN_NAMES.get("law") : undefined;
  const end = known === undefined ? undefined : at.phrase(reader, start, known);
  const date = end === undefined ? undefined : (readDate(reader, end) ?? readBareYear(reader, end));
  if (end === undefined || date === undefined || isNumbered(reader, date.end)) return undefined;
  return { type: "law", name: { start, end }, date, ambiguous: false, start, end: date.end };
}

/**
 * Reads the resolution of a congress of the Party, which is cited by the count of the congress.
 *
 * ```
 * Nghị quyết Đại hội Đảng bộ xã lần thứ I
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readOfCongress(
  reader: Reader,
  start: number,
): (Range & { type: DocumentTypeKey; name: Range; issuer: Range }) | undefined {
  const from = at.phrase(reader, start, words.CONGRESS);
  if (from === undefined) return undefined;
  const nameStart = from - 2;
  for (let end = from; end < from + LONGEST_CONGRESS; end += 1) {
    if (at.isDivided(reader, end) || at.kind(reader, end) !== "letters") return undefined;
    if (/^(?:của|và)$/.test(at.key(reader, end))) return undefined;
    const count = at.phrase(reader, end, words.COUNTED);
    if (count === undefined) continue;
    const numeral = /^(?:[IVX]+|\d{1,2}|nhất|hai|ba)$/.test(at.text(reader, count));
    // Its number may follow: `lần thứ I (Nghị quyết số 01-NQ/ĐH)`.
    const past = count + 1;
    if (!numeral || at.key(reader, past) === "số" || at.key(reader, past) === "(") return undefined;
    const congress = { start: nameStart, end: past };
    return { type: "resolution", name: congress, issuer: congress, start, end: past };
  }
  return undefined;
}

/** Whether the number of a law follows in brackets, by which it is cited. */
function isNumbered(reader: Reader, index: number): boolean {
  if (at.key(reader, index) !== "(" || !NUMBERED.test(at.key(reader, index + 1))) return false;
  // `Luật Thú y năm 2015 (Luật Chăn nuôi)` names another.
  for (let next = index + 2; next < index + LONGEST_NAME; next += 1) {
    if (at.key(reader, next) === "/") return at.isDigits(reader, next - 1);
    if (at.key(reader, next) === ")") return false;
  }
  return false;
}

/** Whether what follows cannot be a part of the name of a law, nor its number in brackets. */
function isNameOver(reader: Reader, index: number): boolean {
  const dated = readDate(reader, index) ?? readBareYear(reader, index);
  if (isNumbered(reader, dated?.end ?? index)) return false;
  if (at.isDivided(reader, index) || at.kind(reader, index) === "sign") return true;
  return at.opens(reader, index, words.LAW_ENDS) || at.opens(reader, index, words.NAME_OVER);
}

/** Past `(sửa đổi)` in the name of the law that replaces an older one, or of which a year is said. */
function amendedEnd(reader: Reader, index: number): number | undefined {
  if (at.key(reader, index) !== "(") return undefined;
  const end = at.phrase(reader, index + 1, words.RENEWED);
  return end !== undefined && at.key(reader, end) === ")" ? end + 1 : undefined;
}

/** Past a bracket in the name of a law before its number: `Luật Tố cáo (sửa đổi năm 2018) ‖ số …`. */
function bracketEnd(reader: Reader, index: number): number | undefined {
  const past = amendedEnd(reader, index);
  if (past !== undefined || at.key(reader, index) !== "(") return past;
  const changed = at.phrase(reader, index + 1, words.RENEWED);
  const year = changed === undefined ? undefined : readDate(reader, changed);
  return year !== undefined && at.key(reader, year.end) === ")" ? year.end + 1 : undefined;
}

/**
 * Where the number begins of a law cited by name and number.
 *
 * ```
 * Luật Tố cáo số 25/2018/QH14      Luật Tố cáo (số 25/2018/QH14)
 *      ^^^^^^    ^                      ^^^^^^     ^
 * Luật Tố cáo 25/2018/QH14      Luật Tố cáo năm 2018 (số 25/2018/QH14)
 *      ^^^^^^ ^                      ^^^^^^              ^
 * Luật Tố cáo (sửa đổi) số 25/2018/QH14
 *      ^^^^^^^^^^^^^^^^    ^
 * ```
 */
export function readLawNumber(
  reader: Reader,
  index: number,
): { readonly type: DocumentTypeKey; readonly name: Range; readonly number: number } | undefined {
  const law = lawAt(reader, index);
  if (law === undefined || at.opens(reader, law.end, words.NO_LAW_BEFORE)) return undefined;
  const { type, end: start } = law;
  for (let end = start; end < start + LONGEST_NAME; end += 1) {
    const past = bracketEnd(reader, end) ?? end;
    const number = end > start ? numberAt(reader, past) : undefined;
    if (number !== undefined) return { type, name: { start, end: past }, number };
    if (nameEnds(reader, end, at.opens(reader, start, words.AMENDING))) return undefined;
  }
  return undefined;
}

/** Where the number of a law begins that is named before a piece. */
function numberAt(reader: Reader, index: number): number | undefined {
  const dated = readDate(reader, index) ?? readBareYear(reader, index);
  const open = dated?.end ?? index;
  const counted = at.key(reader, open) === "(" || (dated === undefined && isCounted(reader, index));
  if (!counted) return undefined;
  const next = at.isDigits(reader, open) ? open : open + 1;
  const number = at.key(reader, next) === "số" ? next + 1 : next;
  return at.isDigits(reader, number) && at.key(reader, number + 1) === "/" ? number : undefined;
}

/** Whether `số` stands at a piece, or the number of a law without it. */
function isCounted(reader: Reader, index: number): boolean {
  return at.key(reader, index) === "số" || at.key(reader, index + 1) === "/";
}

/** Whether the year behind a law may be that of a plan named before: the law is older. */
function speaksOfPlan(reader: Reader, index: number): boolean {
  for (let before = index - 1; before >= Math.max(0, index - NEAR); before -= 1) {
    if (/^[;.]$/.test(at.key(reader, before))) return false;
    if (at.opens(reader, before, words.PLANS)) return true;
    if (at.isDivided(reader, before)) return false;
  }
  return false;
}

/** A year without a word before it, and not the beginning of a number. */
function readBareYear(reader: Reader, index: number): DateReading | undefined {
  const goesOn = at.isGlued(reader, index + 1) && /^[-/]$/.test(at.key(reader, index + 1));
  return goesOn ? undefined : readYear(reader, index, index);
}

/** Whether the name of a law ends before a piece. */
function nameEnds(reader: Reader, index: number, amending: boolean): boolean {
  if (at.isDivided(reader, index) || at.isDigits(reader, index)) return true;
  if (at.kind(reader, index) === "sign") {
    // `Luật Thanh tra - sửa đổi năm 2022`: the year is that of the change.
    const next = index + 1;
    const over = at.key(reader, next) === "ngày" || at.opens(reader, next, words.AMENDING);
    const dashed = /^[-&]$/.test(at.key(reader, index)) && !over;
    return !dashed && !at.opens(reader, index - 1, words.NAME_COMMAS);
  }
  // A law that amends others names them; any other law ends where the next begins.
  const lawful = !amending;
  if (lawful && lawAt(reader, index) !== undefined) return true;
  return !at.opens(reader, index, words.INSIDE_NAME) && at.opens(reader, index, words.LAW_ENDS);
}
