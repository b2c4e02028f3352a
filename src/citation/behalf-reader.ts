import * as at from "./at.js";
import * as subjects from "./data/subject-words.js";
import * as words from "./data/words.js";
import { readDateBefore, type DateReading } from "./date-reader.js";
import { isBodyOf } from "./issuer-body.js";
import { issuerNameEnd } from "./issuer-name.js";
import type { Range, Reader } from "./reader.js";

/** How far before the verb of signing the body may stand in whose name one signs. */
const LONGEST_CLAUSE = 40;
/** Most pieces of the words for a meeting between a day and the issuer. */
const LONGEST_MEETING = 8;

/**
 * The body in whose name somebody signs a document: it is the issuer, and not the one who signs.
 *
 * ```
 * Thay mặt UBND tỉnh, Phó Chủ tịch UBND tỉnh Trần Văn An ký ban hành Kế hoạch số 12/KH-UBND
 *          ^^^^^^^^^
 * ```
 *
 * @param end - Where the words before the document end.
 */
export function readOnBehalf(reader: Reader, end: number, body: string): Range | undefined {
  const verb = at.phraseBefore(reader, end, subjects.ISSUES)?.start;
  if (verb === undefined || at.isCapital(reader, verb)) return undefined;
  for (let index = verb - 1; index >= 0 && index > verb - LONGEST_CLAUSE; index -= 1) {
    if (at.isDivided(reader, index + 1) || /^[;:()]$/.test(at.key(reader, index))) return undefined;
    if (!at.opens(reader, index, subjects.BEHALF)) continue;
    const named = index + 2;
    if (!at.isCapital(reader, named)) return undefined;
    // By order of the head one signs what the body issues.
    const ordered = at.key(reader, index + 1) === "lệnh";
    const office = ordered ? at.phrase(reader, named, words.CHIEFS) : undefined;
    const start = office !== undefined && at.isCapital(reader, office) ? office : named;
    const issuer = { start, end: issuerNameEnd(reader, start) };
    const closed = at.key(reader, issuer.end) === "," && issuer.end < verb;
    return closed && isBodyOf(reader, issuer, body) ? issuer : undefined;
  }
  return undefined;
}

/**
 * The day with which the clause begins whose subject an issuer is.
 *
 * ```
 * Ngày 05/5/2026, Sở Y tế có …      Ngày 10/7/2026, tại kỳ họp thứ 3, HĐND tỉnh đã ban hành …
 * ^^^^^^^^^^^^^^                    ^^^^^^^^^^^^^^
 * Ngày 05/5/2026 vừa qua, thay mặt UBND tỉnh, …
 * ^^^^^^^^^^^^^^
 * ```
 */
export function readDayAhead(reader: Reader, { start }: Range): DateReading | undefined {
  const headed = at.phraseBefore(reader, start, words.CHIEFS)?.start ?? start;
  const stands = at.phraseBefore(reader, headed, subjects.BEHALF)?.start;
  const first = stands ?? start;
  const comma = /^(?:,|của)$/.test(at.key(reader, first - 1)) ? first - 1 : first;
  const from = beforeMeeting(reader, comma);
  const lately = at.key(reader, from - 1) === "qua" && at.key(reader, from - 2) === "vừa";
  return readDateBefore(reader, lately ? from - 2 : from);
}

/** Before the words for the meeting that stand between two commas: `, tại kỳ họp thứ 3,`. */
function beforeMeeting(reader: Reader, comma: number): number {
  if (at.key(reader, comma) !== ",") return comma;
  for (let start = comma - 1; start > 0 && start > comma - LONGEST_MEETING; start -= 1) {
    if (at.isDivided(reader, start + 1)) return comma;
    if (at.key(reader, start) !== ",") continue;
    return at.opens(reader, start + 1, subjects.MEETINGS) ? start : comma;
  }
  return comma;
}
