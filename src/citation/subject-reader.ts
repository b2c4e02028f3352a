import * as at from "./at.js";
import * as words from "./data/words.js";
import * as subjects from "./data/subject-words.js";
import { initials, isBodyOf } from "./issuer-body.js";
import { issuerNameEnd } from "./issuer-name.js";
import type { Range, Reader } from "./reader.js";
import { knownBody, TYPES } from "./vocabulary.js";

/** Most pieces of a subject; longer ones are a clause of their own. */
const LONGEST_SUBJECT = 16;
/** Most pieces of the whole name of a body, which may be that of its business. */
const LONGEST_NAME = 24;

/**
 * The subject of the clause whose verb is that of issuing and stands right before a document: it
 * is the issuer, whatever its name and the letters of the symbol, unless these name another body.
 *
 * ```
 * Tập đoàn Điện lực Việt Nam ban hành Quyết định số 468/QĐ-EVN
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param end - Where the words before the document end.
 */
export function readIssuingSubject(reader: Reader, end: number, body: string): Range | undefined {
  const verb = at.phraseBefore(reader, end, subjects.ISSUES)?.start;
  if (verb === undefined || at.isCapital(reader, verb)) return undefined;
  const past = beforeShortForm(reader, beforeAdverbs(reader, verb));
  const whole = wholeNameStart(reader, past);
  const start = whole ?? clauseStart(reader, past);
  if (start === undefined) return undefined;
  if (whole === undefined && !isBodyByLook(reader, { start, end: past })) return undefined;
  // Much `có` a document that did not issue it: `Dự án có Quyết định số …`.
  const subject = { start, end: past };
  const shown = isHead(reader, start) || isInitialled(reader, subject, body);
  const loose = at.opens(reader, verb, subjects.LOOSE) && !/^ban$/.test(at.key(reader, verb + 1));
  if (!shown && (loose || !isProperName(reader, subject))) return undefined;
  return contradicts(reader, subject, body) ? undefined : subject;
}

/**
 * The body that stands alone before what opens a document or a list of them, unless the symbol names
 * another.
 *
 * ```
 * Kiểm toán nhà nước khu vực XII: Thông báo số 264/TB-KVXII      Trạm Thú y (Báo cáo số 12/BC-TTY)
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                                  ^^^^^^^^^
 * ```
 */
export function readHeading(reader: Reader, end: number, body: string): Range | undefined {
  const start = clauseStart(reader, end);
  if (start === undefined || !isHead(reader, start)) return undefined;
  const heading = { start, end };
  if (!isBodyByLook(reader, heading) || holdsVerb(reader, heading)) return undefined;
  return contradicts(reader, heading, body) ? undefined : heading;
}

/** Whether somebody does something in words that look like a name. */
function holdsVerb(reader: Reader, { start, end }: Range): boolean {
  const tables = [words.DECIDING, words.ISSUER_VERBS, words.SUBJECT_VERBS, subjects.ISSUES];
  for (let index = start + 1; index < end; index += 1) {
    if (at.isCapital(reader, index) || at.opens(reader, index, words.COMPOUNDS)) continue;
    if (tables.some((table) => at.opens(reader, index, table))) return true;
  }
  return false;
}

/** Before the words that stand between a subject and its verb: `đã lần lượt ban hành`. */
export function beforeAdverbs(reader: Reader, verb: number): number {
  let end = verb;
  for (;;) {
    const before = at.phraseBefore(reader, end, subjects.ADVERBS)?.start;
    if (before === undefined || at.isCapital(reader, before)) return end;
    end = before;
  }
}

/** Before the short form of a name in brackets: `Ban Chỉ đạo Phòng thủ dân sự ‖ (PTDS) ban hành`. */
export function beforeShortForm(reader: Reader, end: number): number {
  const bracket = at.key(reader, end - 1) === ")" && at.key(reader, end - 3) === "(";
  return bracket && /^\p{Lu}\p{L}*\p{Lu}$/u.test(at.text(reader, end - 2)) ? end - 3 : end;
}

/** Whether a name begins with a word for a body or for who acts for it, or is an abbreviation. */
function isHead(reader: Reader, start: number): boolean {
  return at.opens(reader, start, subjects.HEADS) || isAbbreviated(reader, start);
}

/** Whether a capital stands inside, as in names, and not in words for a thing: `Lĩnh vực đất đai`. */
function isProperName(reader: Reader, { start, end }: Range): boolean {
  for (let index = start + 1; index < end; index += 1) if (at.isCapital(reader, index)) return true;
  return false;
}

/** Whether the symbol has initials of the subject. */
function isInitialled(reader: Reader, subject: Range, body: string): boolean {
  const [office = ""] = body.split("-");
  return office.length > 2 && initials(reader, subject).includes(office);
}

function isAbbreviated(reader: Reader, index: number): boolean {
  return /^\p{Lu}{3,}$/u.test(at.text(reader, index));
}

/** Whether the symbol names a body that the subject is not. */
function contradicts(reader: Reader, subject: Range, body: string): boolean {
  const named = body.split("-").some((part) => knownBody(part) !== undefined);
  return named && !isBodyOf(reader, subject, body);
}

/**
 * Where the name of a body begins with which a clause does, and which ends before its verb, whatever
 * signs and words of sentences it holds.
 *
 * ```
 * Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh đã ban hành …      Tổ công tác của Thủ tướng ban hành …
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                     ^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function wholeNameStart(reader: Reader, end: number): number | undefined {
  for (let start = end - 2; start >= 0 && start >= end - LONGEST_NAME; start -= 1) {
    if (at.isDivided(reader, start + 1) || /^[;:()]$/.test(at.key(reader, start))) return undefined;
    if (!at.isCapital(reader, start) || isNoBody(reader, start)) continue;
    if (!at.opens(reader, start, subjects.HEADS)) continue;
    const sign = at.key(reader, start - 1);
    const first =
      start === 0 ||
      at.isDivided(reader, start) ||
      /^[;:|(]$/.test(sign) ||
      (/^[-+•*]$/.test(sign) && isMark(reader, start - 1)) ||
      (sign === "," && followsAdjunct(reader, start - 1));
    const whole = first && issuerNameEnd(reader, start) === end;
    if (whole && !holdsSentence(reader, { start, end })) return start;
  }
  return undefined;
}

/** Whether a word of a sentence stands in a name, but for those of names: `Ban Vì sự tiến bộ của phụ nữ`. */
function holdsSentence(reader: Reader, { start, end }: Range): boolean {
  for (let index = start + 1; index < end; index += 1) {
    if (at.isCapital(reader, index) || /^(?:của|về|chỉ)$/.test(at.key(reader, index))) continue;
    if (at.opens(reader, index, subjects.OF_SENTENCES)) return true;
  }
  return false;
}

/** Where the clause begins whose words run straight to an end, if that is sure. */
function clauseStart(reader: Reader, end: number): number | undefined {
  for (let start = end - 1; start >= 0 && start >= end - LONGEST_SUBJECT; start -= 1) {
    const sign = at.key(reader, start - 1);
    if (start === 0 || at.isDivided(reader, start)) return start;
    if (at.startsLine(reader, start) && at.isCapital(reader, start)) {
      const over = /^[.;:|,)+•*-]$/.test(sign);
      return over || at.opens(reader, start, subjects.HEADS) ? start : undefined;
    }
    if (at.kind(reader, start - 1) !== "sign") continue;
    if (/^[;:(|•"]$/.test(sign)) return start;
    if (sign === ".") {
      if (isEndOfSentence(reader, start - 1)) return start;
      continue;
    }
    // A bullet, or the sign behind the count of a row.
    if (/^[-+*)]$/.test(sign) && isMark(reader, start - 1)) return start;
    if (sign !== "," || at.opens(reader, start - 2, words.COMMA_PAIRS)) continue;
    if (!at.isCapital(reader, start)) return undefined;
    return followsAdjunct(reader, start - 1) ? start : undefined;
  }
  return undefined;
}

function isMark(reader: Reader, index: number): boolean {
  const first = index === 0 || at.startsLine(reader, index);
  const counted = at.key(reader, index) === ")" && at.startsLine(reader, index - 1);
  return first || (counted && at.text(reader, index - 1).length < 3) || index === 1;
}

/** Whether a point ends a sentence, and not an abbreviation as in `TP. Huế`. */
function isEndOfSentence(reader: Reader, index: number): boolean {
  const before = at.text(reader, index - 1);
  // `UBND thành phố B. Người đại diện …`: the letter stands for a name, and shortens no word.
  if (at.phraseBefore(reader, index - 1, words.PLACE_LEVELS) !== undefined) return true;
  return !at.isGlued(reader, index + 1) && !/^\p{Lu}\p{L}{0,2}$/u.test(before);
}

/**
 * Whether a comma ends words that only lead to the sentence, and does not stand inside the name.
 *
 * ```
 * Thực hiện chỉ thị trên, Trạm Thú y ban hành …      Ban Văn hóa, Xã hội ban hành …
 *                       ^                                       ^ inside
 * ```
 */
function followsAdjunct(reader: Reader, comma: number): boolean {
  let start = comma;
  while (start > 0 && !at.isDivided(reader, start) && !opensClause(reader, start - 1)) start -= 1;
  if (!at.isCapital(reader, start)) return start < comma;
  // `…, Kế hoạch số 2-KH/HU của Huyện ủy ‖, Trạm Thú y đã ban hành …`
  const typed = at.phrase(reader, start, TYPES);
  if (typed !== undefined && at.key(reader, typed) === "số") return true;
  return at.opens(reader, start, subjects.ADJUNCTS) || at.isDigits(reader, start);
}

/** Whether a sign divides a clause off from what stands before it: `CTTĐT - Ngày 5/6, …`. */
function opensClause(reader: Reader, index: number): boolean {
  const apart = !at.isGlued(reader, index) && !at.isGlued(reader, index + 1);
  return /^[,;.:(]$/.test(at.key(reader, index)) || (at.key(reader, index) === "-" && apart);
}

/** Whether words look like the name of a body and like nothing else in a sentence. */
function isBodyByLook(reader: Reader, { start, end }: Range): boolean {
  if (end <= start || !at.isCapital(reader, start)) return false;
  const short = end - start === 1 && !isAbbreviated(reader, start);
  if (short || isNoBody(reader, start)) return false;
  for (let index = start; index < end; index += 1) {
    if (index > start && at.isDivided(reader, index)) return false;
    if (at.kind(reader, index) === "sign" && !isSignOfName(reader, index)) return false;
    if (index > start && isOfSentence(reader, index, end)) return false;
  }
  return !/^(?:và|,)$/.test(at.key(reader, end - 1));
}

/** Whether words that begin a clause are a verb, a document or another thing that is no body. */
function isNoBody(reader: Reader, start: number): boolean {
  if (at.opens(reader, start, subjects.HEADS))
    return at.opens(reader, start, subjects.NO_BODIES_BY_HEAD);
  return (
    at.opens(reader, start, subjects.NO_BODIES) ||
    [TYPES, words.ISSUER_VERBS, words.SUBJECT_OPENERS, words.SUBJECT_VERBS, words.LICENCES].some(
      (table) => at.opens(reader, start, table),
    )
  );
}

function isSignOfName(reader: Reader, index: number): boolean {
  const key = at.key(reader, index);
  if (key === ",") return at.opens(reader, index - 1, words.COMMA_PAIRS);
  return /^[-&.'’]$/.test(key);
}

/** Whether a word in small letters shows that a sentence has begun, and no name goes on. */
function isOfSentence(reader: Reader, index: number, end: number): boolean {
  if (at.isCapital(reader, index) || at.kind(reader, index) !== "letters") return false;
  if (at.opens(reader, index, subjects.OF_SENTENCES)) return true;
  const next = index + 1;
  const verb =
    at.opens(reader, index, words.ISSUER_VERBS) || at.opens(reader, index, words.SUBJECT_OPENERS);
  const compound = at.opens(reader, index, words.COMPOUNDS);
  return verb && !compound && next < end && at.isCapital(reader, next);
}
