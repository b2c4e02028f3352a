import * as words from "./data/words.js";
import * as at from "./at.js";
import { isBodyOf } from "./issuer-body.js";
import type { Range, Reader } from "./reader.js";
import { issuerNameEnd } from "./issuer-name.js";
import { leadOf } from "./lead-reader.js";
import { bareNameEnd, LONGEST_ISSUER } from "./place-name.js";
import { FIELDS, ISSUER_NAMES, knownBody, TYPES } from "./vocabulary.js";

/**
 * The issuer after `của`, up to a sign or to the words of the subject.
 *
 * ```
 * 21/KH-UBND ngày 02/02/2021 của UBND tỉnh Sơn La triển khai …
 *                                ^^^^^^^^^^^^^^^^
 * ```
 *
 * @param bodies - How many bodies the symbol names: a sign joins the names of several.
 */
export function readIssuer(reader: Reader, index: number, bodies = 1): Range | undefined {
  // `…; ↵ của Sở Xây dựng`: a list of lines ends so.
  const below = at.key(reader, index) === ";" && at.startsLine(reader, index + 1);
  const past = below || at.key(reader, index) === "," ? index + 1 : index;
  // `… và Quyết định số 28/2026/QĐ-UBND đều của UBND tỉnh`
  const of = isCommon(reader, past) ? past + 1 : past;
  const start = of + 1;
  // `của liên Sở Tài chính - Nội vụ`: what several issue together may begin in small letters.
  const several = at.key(reader, start) === "liên" && at.key(reader, start + 1) !== "đoàn";
  const named = bodies > 1 && several ? togetherEnd(reader, start) : start;
  // `cua` lost its accents.
  if (!/^c[ủu]a$/.test(at.key(reader, of))) return undefined;
  if (!at.isCapital(reader, named) && !isLongName(reader, named)) return undefined;
  const end = fieldsEnd(reader, issuerNameEnd(reader, named, bodies), named > start);
  // `…, của Bộ Xây dựng tại Công văn số …`: behind a comma it is that of the next document.
  const ofNext = of > index && /^(?:tại|trong|theo|bằng|qua)$/.test(at.key(reader, end));
  return ofNext || isCutByNumber(reader, end) ? undefined : { start, end };
}

/** Whether a name goes on with a number, and its part would be another: `Ban Chỉ đạo thực hiện Nghị quyết ‖ số 18-NQ/TW`. */
function isCutByNumber(reader: Reader, end: number): boolean {
  return at.key(reader, end) === "số" && at.phraseBefore(reader, end, TYPES) !== undefined;
}

/** Past the word for several: `liên ‖ Bộ Y tế - Tài chính`, `liên ngành: ‖ Sở Y tế - Sở Tài chính`. */
function togetherEnd(reader: Reader, start: number): number {
  const next = start + 1;
  const colon = at.key(reader, next + 1) === ":";
  if (colon && /^(?:ngành|tịch|sở|bộ)$/.test(at.key(reader, next))) return next + 2;
  return /^(?:ngành|tịch)$/.test(at.key(reader, next)) ? next + 1 : next;
}

/** The fewest words of a name that is one in small letters, too: `của bộ chính trị`, not `của công an`. */
const SHORTEST_LONG_NAME = 3;

/** Whether a name that can be nothing else stands at a piece, in whatever letters. */
function isLongName(reader: Reader, start: number): boolean {
  const end = at.phrase(reader, start, ISSUER_NAMES);
  if (end !== undefined && end - start >= SHORTEST_LONG_NAME) return true;
  // There is one government; `chính phủ điện tử` is none.
  const one = end !== undefined && at.opens(reader, start, words.ONLY_BODIES);
  return one && !/^(?:điện|số|kiến|các)$/.test(at.key(reader, end));
}

/** Whether the words say that the issuer is that of all documents before: `đều của`, `cùng của`. */
export function isCommon(reader: Reader, index: number): boolean {
  return /^(?:đều|cùng)$/.test(at.key(reader, index)) && at.key(reader, index + 1) === "của";
}

/** Past the fields of further ministries behind the first: `liên Bộ Y tế ‖, Tài chính`. */
function fieldsEnd(reader: Reader, index: number, joint: boolean): number {
  const joined = joint && /^(?:[-,]|và)$/.test(at.key(reader, index));
  const end = joined ? at.phrase(reader, index + 1, FIELDS) : undefined;
  return end === undefined ? index : fieldsEnd(reader, end, joint);
}

/** An issuer, and where the citation ends that holds it. */
interface UnsaidIssuer extends Range {
  readonly past: number;
}

/** What a citation says besides: the body in its symbol, and where its first word stands. */
export interface Beside {
  readonly body: string;
  readonly announced: number;
}

/**
 * The issuer without `của`: before the verb of what it does, in brackets, or as the one that says
 * what the document says.
 *
 * ```
 * 998/BHXH-TST ngày 17/3/2026 (BHXH tỉnh)      Tại Công văn 41/SNV-TCBC, Sở Nội vụ đề nghị …
 *                              ^^^^^^^^^                                 ^^^^^^^^^
 * ```
 */
export function readUnsaidIssuer(
  reader: Reader,
  index: number,
  { body, announced }: Beside,
): UnsaidIssuer | undefined {
  const bare = readBareIssuer(reader, index) ?? readLastIssuer(reader, index);
  if (bare !== undefined)
    return isBodyOf(reader, bare, body) ? { ...bare, past: bare.end } : undefined;
  const start = index + 1;
  const named = at.isCapital(reader, start) ? issuerNameEnd(reader, start) : index;
  const issuer = { start, end: named };
  if (named === index || at.isDivided(reader, index)) return undefined;
  if (at.key(reader, index) === "(" && at.key(reader, named) === ")")
    return isBodyOf(reader, issuer, body) ? { ...issuer, past: named + 1 } : undefined;
  if (at.key(reader, index) !== ",") return undefined;
  const lead = leadOf(reader, announced).end - 1;
  const opening = /^(?:tại|theo)$/.exec(at.key(reader, lead))?.[0];
  if (opening === undefined) return undefined;
  if (!at.opens(reader, named, words.SAYING))
    return opening === "tại" && settles(reader, named) && isBodyOf(reader, issuer, body)
      ? { ...issuer, past: named }
      : undefined;
  // A symbol that no list knows may be that of any body, where no other was named before.
  const opens = at.isCapital(reader, lead) || !isBehindWord(reader, lead);
  const any = opening === "tại" && opens && knownBody(body) === undefined;
  const fits = any || isBodyOf(reader, issuer, body);
  return fits ? { ...issuer, past: named } : undefined;
}

/**
 * Those between whom a document is that several issue.
 *
 * ```
 * Quy chế phối hợp số 7/QCPH-CA-MTTQ ngày 09/01/2018 giữa Công an tỉnh và Ủy ban MTTQ Việt Nam
 *                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readPartners(reader: Reader, index: number): UnsaidIssuer | undefined {
  const start = index + 1;
  if (at.key(reader, index) !== "giữa" || at.isDivided(reader, index)) return undefined;
  let end = index;
  for (;;) {
    // What joins them stands before each but the first.
    if (!at.isCapital(reader, end + 1)) break;
    end = issuerNameEnd(reader, end + 1, Infinity);
    if (!/^(?:[-,]|và|với)$/.test(at.key(reader, end))) break;
  }
  const joined = at.words(reader, start, end);
  return / (?:và|với) |, | - /u.test(joined) ? { start, end, past: end } : undefined;
}

/** Whether one decides something by one's document: `Tại Quyết định số …, UBND quận ‖ thu hồi đất`. */
function settles(reader: Reader, index: number): boolean {
  const verb = at.key(reader, index) === "đã" ? index + 1 : index;
  const done = [words.SETTLING, words.ISSUER_VERBS].some((table) => at.opens(reader, verb, table));
  return done && !at.isCapital(reader, verb);
}

/** Whether a word of the same clause stands before a piece. */
function isBehindWord(reader: Reader, index: number): boolean {
  return index > 0 && at.kind(reader, index - 1) === "letters" && !at.isDivided(reader, index);
}

/**
 * The issuer before the verb of what it does.
 *
 * ```
 * Công văn số 3344/UBND-NC ngày 09/8/2023 UBND tỉnh đề nghị các địa phương …
 *                                         ^^^^^^^^^
 * ```
 */
function readBareIssuer(reader: Reader, start: number): Range | undefined {
  if (at.isDivided(reader, start)) return undefined;
  const end = bareNameEnd(reader, start);
  if (end === undefined) return undefined;
  // `HĐND tỉnh khóa XVIII`: a term is that of who decided.
  const over = at.isDivided(reader, end) || /^(?:[;.)]|khoá)$/.test(at.key(reader, end));
  const acts =
    at.opens(reader, end, words.ISSUER_VERBS) || at.opens(reader, end, words.SUBJECT_OPENERS);
  return over || (acts && !at.isCapital(reader, end)) ? { start, end } : undefined;
}

/** The issuer behind the comma with which a part of a text ends: `…, 24/5/2026, Tổng cục Thuế)`. */
function readLastIssuer(reader: Reader, comma: number): Range | undefined {
  const start = comma + 1;
  if (at.key(reader, comma) !== "," || at.isDivided(reader, start)) return undefined;
  const head = at.isCapital(reader, start) ? at.phrase(reader, start, words.CHIEFS) : undefined;
  const end = bareNameEnd(reader, head ?? start);
  if (end === undefined) return undefined;
  const over = at.isDivided(reader, end) || at.startsLine(reader, end);
  const dashed = at.key(reader, end) === "-" && !at.isGlued(reader, end + 1);
  return over || dashed || /^(?:[;)|"]|ký)$/.test(at.key(reader, end)) ? { start, end } : undefined;
}

/**
 * Past what the name has become, or the session that passed a resolution.
 *
 * ```
 * của Bộ Giao thông vận tải (nay là Bộ Xây dựng) về …
 *                           ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function renamedEnd(reader: Reader, index: number): number {
  if (at.key(reader, index) !== "(" || !/^(?:nay|kỳ)$/.test(at.key(reader, index + 1)))
    return index;
  for (let end = index + 2; end < index + LONGEST_ISSUER; end += 1) {
    if (at.key(reader, end) === ")") return end + 1;
    if (at.isDivided(reader, end)) break;
  }
  return index;
}
