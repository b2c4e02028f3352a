import * as at from "./at.js";
import { readDayAhead } from "./behalf-reader.js";
import { readDate, type DateReading } from "./date-reader.js";
import * as words from "./data/words.js";
import { withoutHolder } from "./holder-reader.js";
import { bareNameEnd } from "./place-name.js";
import { readIssuer } from "./issuer-reader.js";
import type { Draft } from "./list-reader.js";
import type { Range, Reader } from "./reader.js";
import { readIssuingSubject } from "./subject-reader.js";
import { TYPES } from "./vocabulary.js";

/**
 * A document without a number, where its day and its issuer both stand behind its type.
 *
 * ```
 * Kế hoạch ngày 05/3/2026 của UBND tỉnh      Nghị quyết của HĐND tỉnh ngày 09/12/2025
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readDatedDocument(reader: Reader, start: number): Draft | undefined {
  const end = at.phrase(reader, start, TYPES);
  const type = end === undefined ? undefined : at.phraseBefore(reader, end, TYPES);
  if (end === undefined || type?.start !== start) return undefined;
  // `công văn không số ngày 22/8/2019 của Công ty …`
  const uncounted = at.phrase(reader, end, words.UNCOUNTED) ?? end;
  const beside =
    readDayFirst(reader, uncounted) ??
    readIssuerFirst(reader, uncounted) ??
    (type.value === "contract" ? undefined : readIssued(reader, start, uncounted));
  if (beside === undefined || isUnmade(reader, start) || isNumbered(reader, beside.end))
    return undefined;
  return type.value === "any" ? { start, ...beside } : { type: type.value, start, ...beside };
}

interface Beside {
  readonly date: DateReading;
  readonly issuer: Range;
  readonly end: number;
}

function readDayFirst(reader: Reader, index: number): Beside | undefined {
  const date = readIssueDay(reader, index);
  const issuer = date === undefined ? undefined : readIssuer(reader, date.end);
  return date === undefined || issuer === undefined ? undefined : { date, issuer, end: issuer.end };
}

function readIssuerFirst(reader: Reader, index: number): Beside | undefined {
  const bare = bareNameEnd(reader, index);
  const issuer =
    readIssuer(reader, index) ?? (bare === undefined ? undefined : { start: index, end: bare });
  const date = issuer === undefined ? undefined : readIssueDay(reader, issuer.end);
  return date === undefined || issuer === undefined ? undefined : { date, issuer, end: date.end };
}

/**
 * The issuer and the day with which a clause begins that tells what was issued: without `đã`, `vừa` or
 * a signature it may be a task and its day.
 *
 * ```
 * Ngày 24/9/2025, Ban Thường vụ Tỉnh ủy đã ban hành Công văn hỏa tốc ứng phó với bão
 * ```
 */
function readIssued(reader: Reader, start: number, end: number): Beside | undefined {
  const verb = at.phraseBefore(reader, start, words.OWN_ISSUING)?.start;
  if (verb === undefined || at.isCapital(reader, verb) || isCounted(reader, end)) return undefined;
  const done = /^(?:đã|vừa|mới|ký)$/;
  if (!done.test(at.key(reader, verb)) && !done.test(at.key(reader, verb - 1))) return undefined;
  const issuer = readIssuingSubject(reader, start, "");
  const date = issuer === undefined ? undefined : readDayAhead(reader, issuer);
  if (date?.date === undefined || issuer === undefined) return undefined;
  return { date, issuer: withoutHolder(reader, issuer), end };
}

/** How far behind a type its number may stand: `Thông báo thu hồi đất số 56/TB-UBND`. */
const LONGEST_NAME = 12;

/** Whether a number follows before the name of another document. */
function isCounted(reader: Reader, start: number): boolean {
  for (let index = start; index < start + LONGEST_NAME; index += 1) {
    const over = at.kind(reader, index) === "sign" || at.isDivided(reader, index);
    if (over || at.opens(reader, index, TYPES)) return at.key(reader, index) === "(";
    if (at.isDigits(reader, index) && /^[-/]$/.test(at.key(reader, index + 1))) return true;
  }
  return false;
}

/** A whole day behind `ngày`, with the verb of issuing before it or not. */
function readIssueDay(reader: Reader, index: number): DateReading | undefined {
  const day = at.phrase(reader, index, words.ISSUED) ?? index;
  // `Báo cáo của Phòng Kinh tế trước ngày 09/6/2026` is a task with its term.
  if (at.phraseBefore(reader, day, words.BOUNDS) !== undefined) return undefined;
  const date = at.key(reader, day) === "ngày" ? readDate(reader, day) : undefined;
  return date?.date === undefined ? undefined : date;
}

/** Whether a document is not there yet. */
function isUnmade(reader: Reader, start: number): boolean {
  return at.phraseBefore(reader, start, words.LAW_DRAFTS) !== undefined;
}

/** Whether the number follows, from which the document is read. */
function isNumbered(reader: Reader, end: number): boolean {
  const next = /^[(,]$/.test(at.key(reader, end)) ? end + 1 : end;
  return at.key(reader, next) === "số" && !at.isDivided(reader, end);
}
