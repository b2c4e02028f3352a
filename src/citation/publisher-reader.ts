import * as at from "./at.js";
import * as subjects from "./data/subject-words.js";
import * as words from "./data/words.js";
import { isBodyOf } from "./issuer-body.js";
import { bareNameEnd, placeNameEnd } from "./place-name.js";
import type { Range, Reader } from "./reader.js";
import { TYPES } from "./vocabulary.js";

/** How far behind its document the issuer may be said, in pieces. */
const FARTHEST = 60;
/** Bodies of a place, in whose stead the place is named. */
const OF_PLACES = /^(?:CT)?(?:UBND|UB|HĐND)\d*$/;

/**
 * The issuer with which the title of a document ends, as lists of documents write it.
 *
 * ```
 * Quyết định 109/QĐ-UBND năm 2022 phân công nhiệm vụ do tỉnh Lào Cai ban hành
 *                                                       ^^^^^^^^^^^^
 * ```
 *
 * @param end - Where the citation ends as far as it is read.
 */
export function readPublisher(reader: Reader, end: number, body: string): Range | undefined {
  for (let index = end; index < end + FARTHEST && index < reader.pieces.length; index += 1) {
    if (index > end && isOver(reader, index)) return undefined;
    // The number of another document, which may be the one that was issued.
    if (at.isDigits(reader, index) && at.key(reader, index + 1) === "/") return undefined;
    if (at.key(reader, index) !== "do") continue;
    // `sửa đổi Quy chế do UBND tỉnh ban hành`
    if (index > end && at.phraseBefore(reader, index, TYPES) !== undefined) return undefined;
    const named = { start: index + 1, end: nameEnd(reader, index + 1) };
    const issuer = isIssued(reader, named.end) ? named : upToIssued(reader, named.start);
    if (issuer !== undefined) return isIssuer(reader, issuer, body) ? issuer : undefined;
  }
  return undefined;
}

/** Whether the verb with which a title ends follows a name. */
function isIssued(reader: Reader, end: number): boolean {
  const verb = at.key(reader, end) === "ban" && at.key(reader, end + 1) === "hành";
  return verb && isOver(reader, end + 2);
}

/** Most pieces of a name that no table holds. */
const LONGEST_NAME = 24;

/** A name by its first word, whatever follows: `do Ban Chỉ đạo phòng, chống thiên tai ban hành`. */
function upToIssued(reader: Reader, start: number): Range | undefined {
  if (!at.isCapital(reader, start) || !at.opens(reader, start, subjects.HEADS)) return undefined;
  for (let end = start + 1; end < start + LONGEST_NAME; end += 1) {
    if (isIssued(reader, end)) return { start, end };
    if (isOver(reader, end) || /^(?:do|số)$/.test(at.key(reader, end))) return undefined;
  }
  return undefined;
}

/** Past the name of a known body, or of a place in its stead. */
function nameEnd(reader: Reader, start: number): number {
  const office = at.phrase(reader, start, words.CHIEFS) ?? start;
  return bareNameEnd(reader, office) ?? placeNameEnd(reader, start);
}

/** Whether a body is that of the symbol, or a place whose body it is. */
function isIssuer(reader: Reader, issuer: Range, body: string): boolean {
  if (issuer.end <= issuer.start) return false;
  const placed = at.opens(reader, issuer.start, words.PLACE_LEVELS);
  return placed ? OF_PLACES.test(body) : isBodyOf(reader, issuer, body);
}

/** Whether a sentence, a line or an item of a list ends before a piece. */
function isOver(reader: Reader, index: number): boolean {
  if (at.isDivided(reader, index)) return true;
  if (/^[;.|)]$/.test(at.key(reader, index))) return true;
  return at.startsLine(reader, index) && !/^\p{Ll}/u.test(at.text(reader, index));
}
