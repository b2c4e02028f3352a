import * as at from "./at.js";
import * as words from "./data/words.js";
import { readDateBefore, type DateReading } from "./date-reader.js";
import { readDayAhead, readOnBehalf } from "./behalf-reader.js";
import { withHead } from "./holder-reader.js";
import { initials, isBodyOf } from "./issuer-body.js";
import { type Beside } from "./issuer-reader.js";
import { leadOf, type Lead } from "./lead-reader.js";
import { readListHead } from "./list-head-reader.js";
import { isCutOff, isKnownName, LONGEST_ISSUER, nameEnd } from "./name-before.js";
import { readOwnerOfShort, readOwnIssuing } from "./owner-of-short.js";
import type { Range, Reader } from "./reader.js";
import {
  beforeAdverbs,
  beforeShortForm,
  readHeading,
  readIssuingSubject,
} from "./subject-reader.js";
import { knownBody, TYPES } from "./vocabulary.js";

/** How much of what an issuer did may stand behind it: more before a bracket, which ends the clause. */
const LONGEST_MATTER = 6;
const LONGEST_CLAUSE = 16;

/** An issuer that stands before its document, and the day that stands before the issuer. */
export interface SaidBefore {
  readonly issuer: Range;
  readonly date?: DateReading;
}

/**
 * The issuer that stands before the document, by what it did with it.
 *
 * ```
 * UBND tỉnh đã ban hành Quyết định số 455/QĐ-UBND
 * ^^^^^^^^^
 * Ngày 03/3/2026, Sở Nội vụ có Công văn số 55/SNV-TCBC
 * ^^^^^^^^^^^^^^  ^^^^^^^^^
 * theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 112/TTr-SNV
 *                  ^^^^^^^^^^^^^^^^^^
 * các văn bản của Tỉnh ủy (Nghị quyết số 15-NQ/TU; Kế hoạch số 20-KH/TU)
 *                 ^^^^^^^
 * được HĐND tỉnh thông qua tại Nghị quyết số 20/NQ-HĐND
 *      ^^^^^^^^^
 * ```
 */
export function readSaidBefore(reader: Reader, beside: Beside): SaidBefore | undefined {
  const { end, opened } = leadOf(reader, beside.announced);
  const verb = at.phraseBefore(reader, end, words.ISSUING)?.start;
  const acts = verb === undefined ? undefined : beforeAdverbs(reader, verb);
  // `Sở Y tế ngày 05/5/2026 đã có Công văn số …`
  const between = acts === undefined ? undefined : readDateBefore(reader, acts);
  const past = between?.start ?? acts;
  const subject =
    past === undefined ? undefined : beforeShortForm(reader, beforeSession(reader, past));
  const issuing =
    readOnBehalf(reader, end, beside.body) ??
    readIssuingSubject(reader, end, beside.body) ??
    (subject === undefined ? undefined : nameBefore(reader, subject, beside.body)) ??
    (subject === undefined || beside.body !== ""
      ? undefined
      : readOwnIssuing(reader, end, subject));
  const located = opened ? end : placeBefore(reader, end);
  const headed = opened
    ? readHeading(reader, end, beside.body)
    : readListHead(reader, beside.announced, beside.body);
  const issuer =
    issuing ??
    headed ??
    readSending(reader, end, beside.body) ??
    (located === undefined
      ? undefined
      : (readOwner(reader, beforeSession(reader, beforeBracket(reader, located)), beside) ??
        (beside.body === "" ? readOwnerOfShort(reader, beside.announced) : undefined) ??
        readActing(reader, { end: located, opened }, beside) ??
        readListed(reader, located, beside)));
  if (issuer === undefined) return undefined;
  const inside = between !== undefined && issuer.end <= between.start ? between : undefined;
  const date = inside ?? readDayAhead(reader, issuer);
  return date === undefined ? { issuer } : { issuer, date };
}

/**
 * Before the term and the session of a council: `HĐND xã ‖ khóa XXI, kỳ họp thứ 3 thông qua …`.
 */
function beforeSession(reader: Reader, end: number): number {
  // `Quốc hội (khóa XV) thông qua …`
  const bracket = at.key(reader, end - 1) === ")" && at.key(reader, end - 4) === "(";
  if (bracket && at.key(reader, end - 3) === "khoá") return end - 4;
  const counted = at.key(reader, end - 2) === "thứ";
  const named = counted ? (at.phraseBefore(reader, end - 1, words.SESSIONS)?.start ?? end) : end;
  const session = named < end && at.key(reader, named - 1) === "tại" ? named - 1 : named;
  const comma = at.key(reader, session - 1) === "," ? session - 1 : session;
  const term = at.key(reader, comma - 2) === "khoá" ? comma - 2 : comma;
  const past = at.key(reader, term - 1) === "," ? term - 1 : term;
  return session === end && term === comma ? end : past;
}

/**
 * Who sent the document, where the one to whom it went stands between.
 *
 * ```
 * Sở Y tế đã trình UBND tỉnh Tờ trình số 8/TTr-SYT
 * ^^^^^^^          ^^^^^^^^^ to whom
 * ```
 */
function readSending(reader: Reader, end: number, body: string): Range | undefined {
  for (let to = end - 1; to > 0 && to > end - LONGEST_MATTER; to -= 1) {
    if (isCutOff(reader, to)) return undefined;
    if (!at.isCapital(reader, to)) continue;
    const verb = at.phraseBefore(reader, to, words.SENDING)?.start;
    if (verb === undefined || at.isCapital(reader, verb) || nameEnd(reader, to, end) !== end)
      continue;
    return nameBefore(reader, verb, body);
  }
  return undefined;
}

/** Most pieces of a bracket that says what else an issuer is. */
const LONGEST_BRACKET = 24;

/** Before a bracket that cites nothing: `Sở Nội vụ ‖ (Cơ quan Thường trực) tại Tờ trình số …`. */
function beforeBracket(reader: Reader, end: number): number {
  if (at.key(reader, end - 1) !== ")") return end;
  for (let open = end - 2; open > 0 && open > end - LONGEST_BRACKET; open -= 1) {
    if (at.key(reader, open) === "(") return open;
    if (at.isDigits(reader, open) || at.key(reader, open) === ")") return end;
  }
  return end;
}

/** Before the word by which something is said to stand in a document. */
function placeBefore(reader: Reader, end: number): number | undefined {
  if (!/^(?:tại|trong|theo|bằng|qua)$/.test(at.key(reader, end - 1))) return undefined;
  return at.key(reader, end - 2) === "kèm" ? end - 2 : end - 1;
}

/** The issuer that ends before a piece and is the body of the symbol, with its head. */
function nameBefore(reader: Reader, end: number, body: string): Range | undefined {
  for (let start = end - 1; start >= 0 && start > end - LONGEST_ISSUER; start -= 1) {
    if (isCutOff(reader, start)) return undefined;
    if (!at.isCapital(reader, start) || actsOnOthers(reader, { start, end })) continue;
    // `Phó Thủ tướng ký`: nobody knows in whose name.
    if (at.key(reader, start - 1) === "phó") return undefined;
    if (isShortOf(reader, { start, end }, body)) return withHead(reader, { start, end });
    const named = nameEnd(reader, start, end);
    // `Chi ủy ‖ ra Nghị quyết`: a verb that ends no other name.
    const acts = named > end && !at.isCapital(reader, end) && at.opens(reader, end, words.ISSUING);
    if (named !== end && !acts) continue;
    if (isBodyOf(reader, { start, end }, body)) return withHead(reader, { start, end });
  }
  return undefined;
}

/**
 * A body within whose papers its kind alone names it, where no longer name goes before.
 *
 * ```
 * Văn phòng đã phát hành Công văn số 31/VP-TH      Ngày 03/3/2026, Sở ban hành Kế hoạch số 8/KH-SNV
 * ^^^^^^^^^                                                        ^^
 * ```
 */
function isShortOf(reader: Reader, { start, end }: Range, body: string): boolean {
  if (at.phrase(reader, start, words.KINDS_OF_BODY) !== end) return false;
  const headed = at.phraseBefore(reader, start, words.CHIEFS)?.start ?? start;
  const asked = at.phraseBefore(reader, headed, words.ASKING) !== undefined;
  const alone = headed < start || asked || headed === 0 || at.startsLine(reader, headed);
  if (!alone && at.kind(reader, headed - 1) === "letters") return false;
  const [office = ""] = body.split("-");
  const known = knownBody(office);
  if (known === undefined)
    return office.length > 2 && office.startsWith(initials(reader, { start, end }));
  return known.name.toLowerCase().startsWith(`${at.words(reader, start, end).toLowerCase()} `);
}

/**
 * Whose word it is that stands in the document. A symbol that no list knows may be that of any.
 *
 * ```
 * thực hiện ý kiến của Bộ Nội vụ tại văn bản số 3344/BNV-CCHC
 *                      ^^^^^^^^^ and not in one of the symbol VPCP
 * ```
 */
function readOwner(reader: Reader, end: number, { body }: Beside): Range | undefined {
  for (let of = end - 2; of > 0 && of > end - LONGEST_ISSUER; of -= 1) {
    if (isCutOff(reader, of)) return undefined;
    if (at.key(reader, of) !== "của" || !at.isCapital(reader, of + 1)) continue;
    if (!isOfItsWords(reader, of)) continue;
    const named = nameEnd(reader, of + 1, end);
    // `yêu cầu của UBND tỉnh đối với các sở tại Công văn số …`
    const towards = at.key(reader, named) === "đối" && at.key(reader, named + 1) === "với";
    // `Quyết định của UBND tỉnh về giá đất (Quyết định số …`
    const about = at.key(reader, end) === "(" && at.opens(reader, named, words.PREAMBLES);
    if (named !== end && !((towards || about) && named < end)) continue;
    const issuer = { start: of + 1, end: named };
    const any = knownBody(body) === undefined && body.length > 1 && !isKnownName(reader, issuer);
    return any || isBodyOf(reader, issuer, body) ? issuer : undefined;
  }
  return undefined;
}

/** Whether what belongs to an issuer is a document or what stands in one, and no task: `nhiệm vụ của`. */
function isOfItsWords(reader: Reader, of: number): boolean {
  const year = at.key(reader, of - 2) === "năm" && at.isDigits(reader, of - 1) ? of - 2 : of;
  const day = readDateBefore(reader, of)?.start ?? year;
  const word = at.phraseBefore(reader, day, words.WORDS_OF);
  if ((word ?? at.phraseBefore(reader, day, TYPES)) !== undefined) return true;
  // `theo đề nghị của Sở A tại Tờ trình số …; của Sở B tại Tờ trình số …`
  return of === 0 || at.startsLine(reader, of) || /^[;,]$/.test(at.key(reader, of - 1));
}

/**
 * Who did by the document what stands before it.
 *
 * ```
 * UBND tỉnh giao Sở Nội vụ tại Công văn số 15/UBND-NC
 * ^^^^^^^^^ ^^^^ what it did, and at most a few words behind it
 * ```
 */
function readActing(reader: Reader, { end, opened }: Lead, { body }: Beside): Range | undefined {
  const longest = opened ? LONGEST_CLAUSE : LONGEST_MATTER;
  const after = !opened && at.key(reader, end) === "theo";
  if (after) {
    const verb = at.phraseBefore(reader, end, words.SETTLING)?.start;
    return verb === undefined ? undefined : nameBefore(reader, verb, body);
  }
  for (let verb = end - 1; verb > 0 && verb > end - longest; verb -= 1) {
    if (isCutOff(reader, verb) || at.opens(reader, verb, words.DOING)) return undefined;
    if (at.isCapital(reader, verb) || !at.opens(reader, verb, words.DECIDING)) continue;
    const done = at.key(reader, verb - 1) === "đã" ? verb - 1 : verb;
    const issuer = nameBefore(reader, done, body);
    // `Quy chế của Sở … ban hành kèm theo`: that is whose the rules are, and not who issued them.
    const brought = at.key(reader, end) === "kèm";
    if (issuer !== undefined && !(brought && at.key(reader, issuer.start - 1) === "của"))
      return issuer;
  }
  return undefined;
}

/**
 * Whether what looks like a name is a body that does something to others.
 *
 * ```
 * Phòng Giáo dục và Đào tạo giục các trường nộp      Ban Quản lý các khu công nghiệp
 *                                ^^^                             ^^^ of its name
 * ```
 */
function actsOnOthers(reader: Reader, { start, end }: Range): boolean {
  for (let index = start + 1; index < end; index += 1) {
    const others = /^(?:các|những|mọi)$/.test(at.key(reader, index));
    if (others && !/^(?:lý|của|cho)$/.test(at.key(reader, index - 1))) return true;
  }
  return false;
}

/**
 * A name alone before its document, where a part of a list begins with it: elsewhere it may be
 * the name of the one to whom the document went.
 *
 * ```
 * của Bộ Nội vụ (Công văn số 70/BNV-CCHC) và Sở Nội vụ (Công văn số 15/SNV-CCHC)
 *                                            ^^^^^^^^^
 * ```
 */
function readListed(reader: Reader, end: number, { body }: Beside): Range | undefined {
  // `theo`: what stands before it was done to follow the document.
  const issuer = at.key(reader, end) === "theo" ? undefined : nameBefore(reader, end, body);
  if (issuer === undefined) return undefined;
  const { start } = issuer;
  if (start === 0 || isCutOff(reader, start - 1)) return issuer;
  const joined = /^(?:,|và)$/.test(at.key(reader, start - 1));
  const behind = at.isDigits(reader, start - 2) || at.key(reader, start - 2) === ")";
  return joined && behind ? issuer : undefined;
}
