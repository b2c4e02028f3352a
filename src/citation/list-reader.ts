import { defined } from "../text/index.js";
import * as at from "./at.js";
import type { Aftermath } from "./aftermath-reader.js";
import * as words from "./data/words.js";
import type { DocumentTypeKey } from "./data/document-types.js";
import { initials, isBodyOf } from "./issuer-body.js";
import { bareNameEnd } from "./place-name.js";
import { isCommon, readIssuer } from "./issuer-reader.js";
import type { NumberReading } from "./number-reading.js";
import type { Range, Reader } from "./reader.js";

/** A citation as read, before its subject is looked for. */
export interface Draft extends Aftermath, Range {
  readonly number?: NumberReading;
  /** The type that the word before the number names. */
  readonly type?: DocumentTypeKey;
  /** The name of a law. */
  readonly name?: Range;
  /** Whether it has its symbol from a later number. */
  readonly shares?: boolean;
  /** Whether it is a decision of a court about how a case goes on. */
  readonly procedural?: true;
  /** Where the list begins whose first documents have no issuer of their own. */
  readonly opened?: number;
  /** Whether its number is to come, with its symbol. */
  readonly blank?: true;
}

/**
 * The number without a symbol that a list goes on from.
 *
 * ```
 * Nghị quyết 57, 59 và 66 của Bộ Chính trị
 *            ^^  ^^    ^^
 * ```
 */
export function goesOn(
  reader: Reader,
  start: number,
  before: Draft | undefined,
): Draft | undefined {
  if (before?.number === undefined || !at.isJoined(reader, before.end, start)) return undefined;
  const bare = before.end === before.number.end;
  // `Quyết định số 12/QĐ-UBND, số 13 ngày …`
  const counted = before.number.form === "short" || at.key(reader, start) === "số";
  return bare && counted ? defined({ ...before, type: typeSaid(before) }) : undefined;
}

/**
 * Gives the numbers of a list the issuer that is said once behind its last, and the day that is
 * said of all, of one symbol or of bare numbers.
 *
 * ```
 * các Quyết định số 12/QĐ-UBND ngày 03/01/2026 và số 15/QĐ-UBND ngày 05/01/2026 của UBND tỉnh
 *                                                                                   ^^^^^^^^^
 * Quyết định số 301/QĐ-UBND và Quyết định số 302/QĐ-UBND cùng ngày 19/02/2026
 *                                                        ^^^^^^^^^^^^^^^^^^^^
 * Quyết định số 1388/QĐ-TTg, 1389/QĐ-TTg ngày 14/7/2025 của Thủ tướng Chính phủ
 *                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function sharedBack(reader: Reader, drafts: readonly Draft[]): Draft[] {
  const shared = [...drafts];
  let chained = false;
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [draft, next] = [shared[index], shared[index + 1]];
    if (draft === undefined || next === undefined) continue;
    const listed = isListed(reader, draft, next);
    const twins: boolean = isTwin(reader, draft, next, chained);
    chained = twins;
    const common = isIssuedTogether(reader, draft, next);
    if (!listed && !twins && !common && !isDatedTogether(reader, draft, next)) continue;
    const { date = sharesDay(reader, draft, next) ? next.date : undefined } = draft;
    const fits = listed || common || isIssuedBy(reader, draft, next);
    shared[index] = defined({
      ...draft,
      date,
      issuer: draft.issuer ?? (fits ? next.issuer : undefined),
    });
  }
  return shared;
}

/** Whether the words say that the issuer is that of all: `… và … đều của UBND tỉnh`. */
function isIssuedTogether(reader: Reader, draft: Draft, next: Draft): boolean {
  const { issuer } = next;
  if (issuer === undefined || !isCommon(reader, issuer.start - 2)) return false;
  return isIssuedBy(reader, draft, next) && next.start - draft.end < LONGEST_LISTED;
}

/** Whether the words behind a document date the one before it, too, of whatever kind it is. */
function isDatedTogether(reader: Reader, draft: Draft, next: Draft): boolean {
  const common = next.date?.common === true && draft.date === undefined;
  return common && draft.number !== undefined && at.isJoined(reader, draft.end, next.start);
}

/**
 * `Kế hoạch số 45/KH-UBND và Công văn số 112/UBND-VHXH … của UBND xã`: of one body, joined; before
 * such a pair a comma joins, too, and so it does between two of one symbol.
 */
function isTwin(reader: Reader, draft: Draft, next: Draft, chained: boolean): boolean {
  const [body, other] = [draft.number?.body, next.number?.body];
  const same = body !== undefined && body !== "" && body === other;
  // `Chỉ thị số 5-CT/TW ngày …, Kết luận số 1-KL/TW ngày … của Bộ Chính trị`
  const party = draft.number?.form === "party" && next.number?.form === "party";
  const alike = party || draft.number?.symbol === next.number?.symbol;
  return (
    same &&
    draft.date !== undefined &&
    (at.key(reader, draft.end) === "và" ||
      ((chained || alike) && at.key(reader, draft.end) === ",")) &&
    joinedStart(reader, draft.end + 1) === next.start
  );
}

/** Past the word for several: `và ‖ các Công văn số 12, 13/UBND-VX`. */
function joinedStart(reader: Reader, start: number): number {
  return at.key(reader, start) === "các" ? start + 1 : start;
}

/** Whether the issuer behind a document may be that of the one before it. */
function isIssuedBy(reader: Reader, { number }: Draft, { issuer }: Draft): boolean {
  return issuer !== undefined && number !== undefined && isBodyOf(reader, issuer, number.body);
}

/**
 * Whether the day behind a number is that of the one before it, too: by the words, by one symbol,
 * or because bare numbers in a row have one `số`, one day and one issuer behind it.
 */
function sharesDay(reader: Reader, draft: Draft, next: Draft): boolean {
  if (draft.shares === true || next.date?.common === true) return true;
  const bare = next.start === next.number?.start && isBare(draft) && next.issuer !== undefined;
  return bare && !isDividedOff(reader, draft, next);
}

/** Whether neither a day nor an issuer follows a number. */
function isBare({ end, number }: Draft): boolean {
  return end === number?.end;
}

/** Whether a semicolon stands between two numbers, which divides more than a comma. */
function isDividedOff(reader: Reader, { end }: Draft, { start }: Draft): boolean {
  for (let index = end; index < start; index += 1) if (at.key(reader, index) === ";") return true;
  return false;
}

/**
 * Whether a number follows one of its kind in a list. One whose type is said again belongs to it
 * by the words for the day; or where the first is bare, and behind a semicolon where the symbol
 * holds the initials of the issuer.
 */
function isListed(reader: Reader, draft: Draft, next: Draft): boolean {
  const { number, issuer } = next;
  if (number === undefined || draft.number === undefined) return false;
  const lines = isOfLines(reader, draft, next);
  if (!lines && !at.isJoined(reader, draft.end, next.start)) return false;
  const typed = !lines && next.start !== number.start && at.key(reader, next.start) !== "số";
  if (typed && next.date?.common !== true) {
    const named = issuer !== undefined && initials(reader, issuer) === number.body;
    if (!isBare(draft) || (!named && isDividedOff(reader, draft, next))) return false;
  }
  const sameType = next.type === undefined || draft.type === next.type;
  const sameBody = number.body !== "" && number.body === draft.number.body;
  return (number.symbol === draft.number.symbol || sameBody) && sameType;
}

/**
 * Whether two documents have lines of their own, and the issuer one below them all.
 *
 * ```
 * + CV số 1406/VP-TH, 21/5/2014;
 * + CV số 1711/VP-TH, 18/6/2014
 * của Văn phòng UBND tỉnh Hà Nam
 * ```
 */
function isOfLines(reader: Reader, { end }: Draft, { start, number, issuer }: Draft): boolean {
  const of = (issuer?.start ?? 0) - 1;
  const below = at.key(reader, of) === "của" && at.startsLine(reader, of);
  if (!below || of < (number?.end ?? start)) return false;
  let apart = false;
  for (let index = end; index <= start; index += 1) {
    if (at.isDivided(reader, index)) return false;
    if (index < start && !/^[,;.+•)\-a-zđ]$/.test(at.key(reader, index))) return false;
    apart ||= at.startsLine(reader, index);
  }
  return apart;
}

/**
 * A number that takes its type from the one before it in a list.
 *
 * ```
 * các Luật số 43/2024/QH15, số 47/2024/QH15
 *     ^^^^ is said once     ^^^^^^^^^^^^^^^
 * ```
 */
export function listed(reader: Reader, draft: Draft, before: Draft | undefined): Draft {
  const { number, type, start } = draft;
  if (number === undefined || number.type !== undefined || type !== undefined) return draft;
  const [own, other] = [number.symbol, before?.number?.symbol ?? ""];
  const assemblies = ASSEMBLY.test(own) && ASSEMBLY.test(other);
  if (before === undefined) return draft;
  // `các Thông tư của Bộ Xây dựng: số 5/2015/TT-BXD về …; số 26/2016/BXD`: the type was left out.
  const bodyAlone = own === number.body && own === before.number?.body && own !== other;
  if (bodyAlone)
    return isItem(reader, draft) ? defined({ ...draft, type: typeSaid(before) }) : draft;
  if (own !== other && !assemblies) return draft;
  for (let index = before.end; index < start; index += 1) {
    if (!/^(?:[,;]|và)$/.test(at.key(reader, index))) return draft;
  }
  return defined({ ...draft, type: before.type });
}

/** Whether a document is an item of a list whose type is said before it: `…; số 26/2016/BXD`. */
function isItem(reader: Reader, { start }: Draft): boolean {
  return at.key(reader, start) === "số" && /^[,;]$/.test(at.key(reader, start - 1));
}

function typeSaid({ number, type }: Draft): DocumentTypeKey | undefined {
  return type ?? number?.type;
}

const ASSEMBLY = /^(?:QH|UBTVQH)\d*$/;

/** Whether a court decided it in a case: its papers are none of administration. */
export function isOfCourt(reader: Reader, { number, issuer }: Draft): boolean {
  if (number?.year === undefined || issuer === undefined) return false;
  const name = at.words(reader, issuer.start, issuer.end);
  return /^(?:t[oò][aà] [aá]n|tand) /iu.test(name) && !/t[oố]i cao|tandtc/iu.test(name);
}

/**
 * The issuer behind a bracket that says what became of the document.
 *
 * ```
 * Nghị quyết số 19/NQ-HĐND (đã được sửa đổi tại Nghị quyết số 5/NQ-HĐND) của HĐND tỉnh
 *                                                                        ^^^^^^^^^^^^^
 * ```
 */
export function issuedBehindBracket(reader: Reader, draft: Draft): Draft {
  if (draft.issuer !== undefined || draft.number === undefined) return draft;
  if (at.key(reader, draft.end) !== "(") return draft;
  let close = draft.end + 1;
  while (close < draft.end + LONGEST_LISTED && !/^[();]$/.test(at.key(reader, close))) close += 1;
  const issuer = at.key(reader, close) === ")" ? readIssuer(reader, close + 1) : undefined;
  const fits = issuer !== undefined && isBodyOf(reader, issuer, draft.number.body);
  return fits ? { ...draft, issuer } : draft;
}

/** How far on a list may go with an issuer that was said before it. */
const LONGEST_LISTED = 60;

/**
 * A document that takes its issuer, and the day before that, from before the list.
 *
 * ```
 * Các Quyết định của Chủ tịch UBND tỉnh: số 401/QĐ-UBND; số 733/QĐ-UBND
 *                    ^^^^^^^^^^^^^^^^^^ is said once      ^^^^^^^^^^^^^^
 * UBND phường ban hành Kế hoạch số 12/KH-UBND và Công văn số 88/UBND-VHXH
 * ^^^^^^^^^^^ is said once                       ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function issuedAlike(reader: Reader, draft: Draft, before: Draft | undefined): Draft {
  const { number, start } = draft;
  const said = before?.issuer;
  if (before?.number === undefined || said === undefined || number === undefined) return draft;
  if (draft.issuer !== undefined || said.end > before.number.start) return draft;
  const alike = number.symbol === before.number.symbol && at.key(reader, start) === "số";
  // `Văn phòng` that stands for the body of the first symbol stands for that of the next.
  const same = number.body !== "" && number.body === before.number.body;
  if (!alike && !same && !isBodyOf(reader, said, number.body)) return draft;
  if (!isSameList(reader, before.end, start, number.body)) return draft;
  const { date = before.date } = draft;
  const dated = before.date !== undefined && before.date.end <= said.start;
  return defined({ ...draft, issuer: said, date: dated ? date : draft.date });
}

/** Whether two documents stand in one list, in which no other body of the symbol is named between them. */
function isSameList(reader: Reader, end: number, start: number, body: string): boolean {
  if (start - end > LONGEST_LISTED) return false;
  for (let index = end; index < start; index += 1) {
    if (at.key(reader, index) === "." || at.isDivided(reader, index)) return false;
    // `… về quy chế của Sở Nội vụ; Quyết định số 5/QĐ-UBND`: that is the body of another symbol.
    const named = index > end ? bareNameEnd(reader, index) : undefined;
    if (named !== undefined && isBodyOf(reader, { start: index, end: named }, body)) return false;
  }
  const counted = at.phraseBefore(reader, start, words.COUNTING)?.start ?? start;
  return /^(?:[,;]|và)$/.test(at.key(reader, counted - 1));
}
