import { phraseOf } from "../reading/index.js";
import type { DocumentTypeKey } from "./data/document-types.js";
import {
  AMENDING,
  INSIDE_NAME,
  LAW_KINDS,
  NAME_COMMAS,
  NO_LAW_AFTER,
  NO_LAW_BEFORE,
  PLANS,
} from "./data/law-words.js";
import { LAW_ENDS } from "./data/subject-words.js";
import { readDate, readYear, type DateReading } from "./date-reader.js";
import {
  isDigits,
  isDivided,
  isGlued,
  keyAt,
  phraseEnd,
  type Range,
  type Reader,
} from "./reader.js";

/** A law cited by its name and its year or date. */
export interface NamedLawReading extends Range {
  readonly type: DocumentTypeKey;
  readonly name: Range;
  readonly date: DateReading;
  /** Whether words before it speak of a plan or report whose year this may be. */
  readonly ambiguous: boolean;
}

const LONGEST_NAME = 32;
/** How far before a law a plan may be named whose year stands behind the law. */
const NEAR = 14;

/** The kind of a law whose name begins behind it: `Bộ luật ‖ Dân sự`, but not `pháp luật`. */
function kindAt(
  { pieces }: Reader,
  index: number,
): { readonly type: DocumentTypeKey; readonly end: number } | undefined {
  const found = phraseOf(LAW_KINDS, pieces, index);
  if (found === undefined || phraseOf(NO_LAW_AFTER, pieces, index - 1) !== undefined) {
    return undefined;
  }
  const { value: type, length } = found;
  const end = index + length;
  // The constitution has no name but its year.
  const named = type === "constitution" || phraseOf(NO_LAW_BEFORE, pieces, end) === undefined;
  return named ? { type, end } : undefined;
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
  const kind = kindAt(reader, start);
  if (kind === undefined || reader.pieces[kind.end]?.kind !== "letters") return undefined;
  const { type, end: nameStart } = kind;
  const amending = phraseEnd(reader, nameStart, AMENDING) !== undefined;
  let end = nameStart;
  while (end < nameStart + LONGEST_NAME) {
    const date = readDate(reader, end) ?? readBareYear(reader, end);
    if (date !== undefined) {
      const nameless = end === nameStart && type !== "constitution";
      if (nameless || keyAt(reader, end) === "(") return undefined;
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
 * Past the words that belong to the name of the law that replaces an older one.
 *
 * ```
 * Luật Hợp tác xã (sửa đổi) năm 2023
 *                 ^^^^^^^^^
 * ```
 */
function amendedEnd(reader: Reader, index: number): number | undefined {
  if (keyAt(reader, index) !== "(") return undefined;
  const end = phraseEnd(reader, index + 1, AMENDING);
  return end !== undefined && keyAt(reader, end) === ")" ? end + 1 : undefined;
}

/**
 * Where the number begins of a law cited by name and number.
 *
 * ```
 * Luật Tố cáo số 25/2018/QH14      Luật Tố cáo (số 25/2018/QH14)
 *      ^^^^^^    ^                      ^^^^^^     ^
 * ```
 */
export function readLawNumber(
  reader: Reader,
  index: number,
): { readonly type: DocumentTypeKey; readonly name: Range; readonly number: number } | undefined {
  const kind = kindAt(reader, index);
  if (kind === undefined || phraseEnd(reader, kind.end, NO_LAW_BEFORE) !== undefined) {
    return undefined;
  }
  const { type, end: start } = kind;
  for (let end = start; end < start + LONGEST_NAME; end += 1) {
    const counted = /^(?:số|\()$/.test(keyAt(reader, end));
    const number = keyAt(reader, end + 1) === "số" ? end + 2 : end + 1;
    if (counted && end > start && isDigits(reader, number)) {
      return { type, name: { start, end }, number };
    }
    if (nameEnds(reader, end, false)) return undefined;
  }
  return undefined;
}

/**
 * Whether the year behind a law may be that of a plan: the law is older.
 *
 * ```
 * Kế hoạch triển khai Luật Tiếp cận thông tin năm 2021
 * ^^^^^^^^
 * ```
 */
function speaksOfPlan(reader: Reader, index: number): boolean {
  for (let before = index - 1; before >= Math.max(0, index - NEAR); before -= 1) {
    if (/^[;.]$/.test(keyAt(reader, before))) return false;
    if (phraseEnd(reader, before, PLANS) !== undefined) return true;
    if (isDivided(reader, before)) return false;
  }
  return false;
}

/**
 * A year without a word before it, and not the beginning of a number.
 *
 * ```
 * Bộ luật Dân sự 2015
 *                ^^^^
 * ```
 */
function readBareYear(reader: Reader, index: number): DateReading | undefined {
  const goesOn = isGlued(reader, index + 1) && /^[-/]$/.test(keyAt(reader, index + 1));
  return goesOn ? undefined : readYear(reader, index, index);
}

/** Whether the name of a law ends before a piece. */
function nameEnds(reader: Reader, index: number, amending: boolean): boolean {
  if (isDivided(reader, index) || isDigits(reader, index)) return true;
  if (reader.pieces[index]?.kind === "sign") {
    if (/^[-&]$/.test(keyAt(reader, index))) return false;
    return phraseEnd(reader, index - 1, NAME_COMMAS) === undefined;
  }
  // A law that amends others names them; any other law ends where the next begins.
  const other = phraseEnd(reader, index, LAW_KINDS) !== undefined;
  const lawful = phraseEnd(reader, index - 1, NO_LAW_AFTER) === undefined;
  if (other && !amending && lawful) return true;
  const inside = phraseEnd(reader, index, INSIDE_NAME) !== undefined;
  return !inside && phraseEnd(reader, index, LAW_ENDS) !== undefined;
}
