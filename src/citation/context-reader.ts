import { isYear } from "../reading/index.js";
import { defined } from "../text/index.js";
import * as words from "./data/words.js";
import * as at from "./at.js";
import type { DocumentTypeKey } from "./data/document-types.js";
import { readBareDay, readDayOfPlace, type Numbered } from "./bare-day-reader.js";
import { readDate, readDateBefore, readSameDay, type DateReading } from "./date-reader.js";
import { isBodyOf } from "./issuer-body.js";
import { bareNameEnd, issuerNameEnd, readIssuer, renamedEnd } from "./issuer-reader.js";
import type { Range, Reader } from "./reader.js";
import { knownSymbol, TYPES } from "./vocabulary.js";

/** Longest subject, in pieces; past that the words are no longer about the document. */
const LONGEST_ISSUER_BEFORE = 10;
const LONGEST_SUBJECT = 90;
const LONGEST_HOUR = 6;
/** Most words of the name of a place. */
const LONGEST_PLACE = 6;
/** Most numbers that may share one symbol, and the most digits they have. */
const MOST_SHARED = 12;
const LONGEST_SHARED = 5;

/** What stands before a number: `Kế hoạch số`. */
export interface Announcement {
  readonly type?: DocumentTypeKey;
  /** Whether `số` or a type stands there at all. */
  readonly announced: boolean;
  /** The issuer and the day, where they stand between the type and the number. */
  readonly issuer?: Range;
  readonly date?: DateReading;
  readonly start: number;
  /** Where the number is announced without the type, where that is only an abbreviation. */
  readonly plain?: number;
}

/** Whether a number is that of a form, an account or a file: `Mẫu số 02/BM-TTHC`. */
export function isOtherNumber(reader: Reader, index: number): boolean {
  const end = at.key(reader, index - 1) === "số" ? index - 1 : index;
  return at.phraseBefore(reader, end, words.OTHER_NUMBERS) !== undefined;
}

/** How far before a number the licence may be named that it is of. */
const LONGEST_LICENCE = 12;

/** Whether the words before a number name a licence or a paper of one person. */
export function isOfLicence(reader: Reader, start: number): boolean {
  for (let index = start - 1; index > start - LONGEST_LICENCE && index >= 0; index -= 1) {
    if (at.opens(reader, index, words.LICENCES)) return true;
    if (at.kind(reader, index) !== "letters" && at.key(reader, index) !== ":") return false;
  }
  return false;
}

/** Whether the words right before `số` name a licence or a slip: `Phiếu chi số 12/PC-X`. */
export function isNamedLicence(reader: Reader, start: number): boolean {
  return at.phraseBefore(reader, start, words.LICENCES) !== undefined;
}

/** The type whose name ends before a piece; `văn bản` may be any. */
function typeBefore(reader: Reader, end: number): Announcement | undefined {
  const found = at.phraseBefore(reader, end, TYPES);
  if (found === undefined) return abbreviatedBefore(reader, end);
  const { value, start } = found;
  return defined({ type: value === "any" ? undefined : value, announced: true, start });
}

/**
 * The abbreviation of a type before a number or `số`, which is no part of a symbol.
 *
 * ```
 * QĐ số 985/QĐ-TTg      NĐ 30/2020      CV 342/SYT-NVY
 * ^^                    ^^              ^^
 * ```
 */
function abbreviatedBefore(reader: Reader, end: number): Announcement | undefined {
  const start = end - 1;
  const written = at.text(reader, start);
  const symbol = written.length > 1 ? knownSymbol(written) : undefined;
  if (symbol?.abbreviation !== written || at.isDivided(reader, end)) return undefined;
  if (at.isGlued(reader, start) && /^[-/]$/.test(at.key(reader, start - 1))) return undefined;
  return { type: symbol.value, announced: true, start, plain: end };
}

/**
 * Reads the name of a type and `số` before a number, backwards.
 *
 * ```
 * Kế hoạch số 21/KH-UBND      Số: 21/KH-UBND      Nghị quyết của Quốc hội số 76/2019/QH14
 * ^^^^^^^^^^^                 ^^^                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * Quyết định UBND tỉnh số 15/QĐ-UBND
 * ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readAnnouncement(reader: Reader, index: number): Announcement {
  const colon = at.key(reader, index - 1) === ":" && at.key(reader, index - 2) === "số";
  const number = colon ? index - 2 : index - 1;
  const announced = at.key(reader, number) === "số";
  const start = announced ? number : index;
  const issued = announced ? readIssuedBy(reader, start) : undefined;
  // `các Luật: số 72/2025/QH15; …`: the type is said once for the list.
  const listed = announced && at.key(reader, start - 1) === ":";
  const type = typeBefore(reader, start) ?? (listed ? typeBefore(reader, start - 1) : undefined);
  return type ?? issued ?? readDated(reader, start) ?? { announced, start };
}

/** The type before the day that stands before the number: `Tờ trình ngày 03/02/2026 số 5/TTr-SNV`. */
function readDated(reader: Reader, end: number): Announcement | undefined {
  const date = readDateBefore(reader, end);
  const type = date === undefined ? undefined : typeBefore(reader, date.start);
  return type?.type === undefined ? undefined : defined({ ...type, date });
}

/** The issuer between the type and the number. */
function readIssuedBy(reader: Reader, end: number): Announcement | undefined {
  for (let of = end - 1; of > end - LONGEST_ISSUER_BEFORE && of > 0; of -= 1) {
    const colon = of === end - 1 && at.key(reader, of) === ":";
    if (!colon && (at.kind(reader, of) === "sign" || at.isDivided(reader, of))) return undefined;
    if (at.key(reader, of) !== "của") {
      const type = bareNameEnd(reader, of) === end ? typeBefore(reader, of) : undefined;
      if (type?.type === undefined) continue;
      return { ...type, issuer: { start: of, end } };
    }
    const before = typeBefore(reader, of) ?? readDated(reader, of);
    if (before?.type === undefined || !at.isCapital(reader, of + 1)) return undefined;
    const named = at.key(reader, end - 1) === ":" ? end - 1 : end;
    return { ...before, issuer: { start: of + 1, end: named } };
  }
  return undefined;
}

/**
 * The issuer between the type and the number whose name no table holds, but the symbol does.
 *
 * ```
 * Quyết định Bệnh viện Đa khoa tỉnh số 12/QĐ-BVĐK
 *            ^^^^^^^^^^^^^^^^^^^^^^            ^^^^
 * ```
 */
export function readNamedBetween(
  reader: Reader,
  end: number,
  body: string,
): Announcement | undefined {
  for (let start = end - 1; start > end - LONGEST_ISSUER_BEFORE && start > 0; start -= 1) {
    if (at.kind(reader, start) === "sign" || at.isDivided(reader, start + 1)) return undefined;
    const type = at.isCapital(reader, start) ? typeBefore(reader, start) : undefined;
    if (type?.type === undefined) continue;
    const issuer = { start, end };
    const fits = issuerNameEnd(reader, start) === end && isBodyOf(reader, issuer, body);
    return fits ? { ...type, issuer } : undefined;
  }
  return undefined;
}

/** Most words that say more of a type than its name. */
const LONGEST_QUALIFIER = 6;

/**
 * A type whose name goes on with what the document is, where its symbol says the same type.
 *
 * ```
 * Nghị quyết chuyên đề số 04-NQ/ĐU      Chương trình công tác năm 2026 số 08/CTr-UBND
 * ^^^^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readQualified(
  reader: Reader,
  start: number,
  fits: (type: DocumentTypeKey) => boolean,
  longest = LONGEST_QUALIFIER,
): Announcement | undefined {
  if (at.key(reader, start) !== "số") return undefined;
  for (let end = start; end > start - longest && end > 0; end -= 1) {
    const before = end - 1;
    if (end < start) {
      const type = at.phraseBefore(reader, end, TYPES);
      if (type !== undefined)
        return type.value !== "any" && fits(type.value)
          ? { type: type.value, announced: true, start: type.start }
          : undefined;
    }
    const dated = isYear(reader.pieces[before]) && at.key(reader, before - 1) === "năm";
    const worded = at.kind(reader, before) === "letters" && !at.isCapital(reader, before);
    if (at.isDivided(reader, end) || !(dated || worded)) return undefined;
    const stops = at.opens(reader, before, words.LAW_ENDS) && at.key(reader, before) !== "năm";
    if (stops || at.opens(reader, before, words.DOING)) return undefined;
  }
  return undefined;
}

/** A number that lends itself the symbol of a later one. */
export interface SharedNumber extends Range {
  readonly serial: string;
  readonly year?: number;
}

/**
 * Numbers that share the symbol of a later one. The last stands first.
 *
 * ```
 * các Nghị định số 107, 108/2020 và 109/2020/NĐ-CP
 *                  ^^^  ^^^^^^^^
 * ```
 */
export function readShared(reader: Reader, index: number): readonly SharedNumber[] {
  const shared: SharedNumber[] = [];
  let end = index;
  while (shared.length < MOST_SHARED) {
    // `số 24, số 25 và số 26/NQ-HĐND`
    const again = at.key(reader, end - 1) === "số" && at.isDigits(reader, end - 3);
    if (again && /^(?:,|và)$/.test(at.key(reader, end - 2))) end -= 1;
    if (!/^(?:,|và)$/.test(at.key(reader, end - 1)) || !at.isDigits(reader, end - 2)) return [];
    const dated = at.key(reader, end - 3) === "/" && at.isDigits(reader, end - 4);
    const start = dated ? end - 4 : end - 2;
    const serial = at.key(reader, start);
    if (serial.length > LONGEST_SHARED) return [];
    const year = dated ? reader.pieces[end - 2]?.value : undefined;
    shared.push(defined({ serial, year, start, end: end - 1 }));
    end = start;
    const ofYear = isYear(reader.pieces[end]) && !dated;
    const counted = at.key(reader, end - 1) === "số" && !isListedBefore(reader, end - 1);
    if (counted || (!ofYear && isTyped(reader, end))) return shared;
  }
  return [];
}

/** Whether a number without a symbol stands before the `số` of another. */
function isListedBefore(reader: Reader, index: number): boolean {
  const joined = /^(?:,|và)$/.test(at.key(reader, index - 1)) && at.isDigits(reader, index - 2);
  return joined && at.key(reader, index - 3) === "số";
}

/** Whether the name of a type stands before a number, or its abbreviation. */
function isTyped(reader: Reader, index: number): boolean {
  return typeBefore(reader, index)?.type !== undefined;
}

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
export function readAftermath(reader: Reader, document: Numbered, joint = false): Aftermath {
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
  for (;;) {
    const past = renamedEnd(reader, end);
    const next = at.key(reader, past) === "," ? past + 1 : past;
    const found = date === undefined ? readIssuedOn(reader, document, next) : undefined;
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
    const session = at.phrase(reader, past, words.SESSIONS);
    if (session !== undefined) {
      // `03/NQ-HĐND kỳ họp thứ 5 HĐND phường khóa II ngày 28/6/2026`
      const named = bareNameEnd(reader, session + 1);
      if (named !== undefined) issuer = { start: session + 1, end: named };
      end = termEnd(reader, named ?? session + 1);
      continue;
    }
    const passive = readPassive(reader, past, joint);
    issuer = passive?.issuer ?? readIssuer(reader, past, joint);
    if (issuer === undefined) return defined({ date, issuer, end });
    end = passive?.end ?? issuer.end;
  }
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
  const date = readSameDay(reader, start) ?? readDate(reader, hourEnd(reader, start));
  if (date !== undefined) return date;
  const issued = at.phrase(reader, start, words.ISSUED);
  if (issued !== undefined)
    return at.key(reader, issued) === "ngày" ? readDate(reader, issued) : undefined;
  // "số: 57/QĐ-STC; ngày ký: 16/4/2026"
  const told = at.key(reader, start) === ";" && at.opens(reader, start + 2, words.DAY_OF);
  if (told && at.key(reader, start + 1) === "ngày") return readDate(reader, start + 1);
  return readDayOfPlace(reader, document, start);
}

/** Past the hour of a telegram: `hồi 15h30 ngày 22/7/2025`. */
function hourEnd(reader: Reader, start: number): number {
  if (!/^(?:hồi|lúc)$/.test(at.key(reader, start))) return start;
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
  joint: boolean,
): { readonly issuer: Range; readonly end: number } | undefined {
  const start = at.phrase(reader, index, words.PASSIVE);
  if (start === undefined || !at.isCapital(reader, start)) return undefined;
  const named = issuerNameEnd(reader, start, joint);
  const end = at.phrase(reader, termEnd(reader, named), words.ISSUED);
  return end === undefined ? undefined : { issuer: { start, end: named }, end };
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

/**
 * The words that say what the document is about, without `về việc`.
 *
 * ```
 * 21/KH-UBND của UBND tỉnh khóa XIII về việc nâng cao Chỉ số PAPI; …
 *                                            ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readSubject(
  reader: Reader,
  index: number,
  starts: ReadonlySet<number>,
): Range | undefined {
  let from = renamedEnd(reader, termEnd(reader, index));
  if (at.key(reader, from) === ",") from += 1;
  if (at.key(reader, from) === '"') from += 1;
  if (at.isDivided(reader, from) || !at.opens(reader, from, words.SUBJECT_OPENERS))
    return undefined;
  const start = at.phrase(reader, from, words.PREAMBLES) ?? from;
  let end = start;
  let depth = 0;
  while (end < start + LONGEST_SUBJECT && !subjectEnds(reader, end, starts)) {
    if (at.key(reader, end) === "(") depth += 1;
    if (at.key(reader, end) === ")") depth -= 1;
    if (depth < 0) break;
    end += 1;
  }
  return end > start ? { start, end } : undefined;
}

/** Past the term of an issuer and its session: `khóa XIII`, `(khóa XII)`, `khóa I, kỳ họp thứ 5`. */
function termEnd(reader: Reader, index: number): number {
  const open = at.key(reader, index) === "(" ? index + 1 : index;
  const term = open + 1;
  if (at.key(reader, open) !== "khoá" || at.kind(reader, term) === undefined) return index;
  if (open !== index) return at.key(reader, term + 1) === ")" ? term + 2 : index;
  const next = at.key(reader, term + 1) === "," ? term + 2 : term + 1;
  const session = at.phrase(reader, next, words.SESSIONS);
  return session === undefined ? term + 1 : session + 1;
}

/** Whether the words about a document end before a piece. */
function subjectEnds(reader: Reader, index: number, starts: ReadonlySet<number>): boolean {
  if (at.isDivided(reader, index)) return true;
  const key = at.key(reader, index);
  if (at.startsLine(reader, index) && (starts.has(index) || /^[-+•*]$/.test(key))) return true;
  if (/^[;<"]$/.test(key)) return true;
  // A full stop ends it, a point inside a number or an abbreviation does not.
  if (key === ".") return !at.isGlued(reader, index + 1) || at.kind(reader, index + 1) === "sign";
  return key === "," && starts.has(index + 1);
}
