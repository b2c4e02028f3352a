import * as at from "./at.js";
import * as subjects from "./data/subject-words.js";
import * as words from "./data/words.js";
import { isPartOfName } from "./issuer-body.js";
import { withHead, withoutHolder } from "./holder-reader.js";
import { issuerNameEnd } from "./issuer-name.js";
import { placeNameEnd } from "./place-name.js";
import type { Draft } from "./list-reader.js";
import type { Range, Reader } from "./reader.js";
import { initialledEnd, tellingSymbol } from "./symbol-match.js";
import { knownBody, ISSUER_NAMES } from "./vocabulary.js";

/** How far from its document the body is looked for, in pieces. */
const FARTHEST = 80;

/**
 * Gives documents whose issuer stands away from them the one body of the sentence that the symbol
 * names. Symbols that many bodies have, such as `UBND`, name none.
 *
 * ```
 * Tại Công văn số 6187/VPCP-CN ngày 02/7/2025, Văn phòng Chính phủ truyền đạt …
 *                      ^^^^                    ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function namedInSentence(reader: Reader, drafts: readonly Draft[]): Draft[] {
  const open = drafts.some(({ number, issuer }) => number !== undefined && issuer === undefined);
  if (!open) return [...drafts];
  const held = piecesOf(drafts.flatMap(({ number, name }) => [number, name]));
  const ofReplaced = piecesOf(drafts.map((draft) => issuerOfReplaced(reader, draft)));
  return drafts.map((draft) => {
    if (draft.number === undefined || draft.issuer !== undefined) return draft;
    const { body } = draft.number;
    const symbol = tellingSymbol(body);
    if (symbol === undefined) return draft;
    const one = knownBody(symbol)?.value === "central";
    const taken = one ? held : new Set([...held, ...ofReplaced]);
    const found =
      onlyNamed(reader, symbol, sentenceOf(reader, draft), taken) ??
      onlyNamed(reader, symbol, aroundHead(reader, draft) ?? beforeList(reader, draft), taken);
    const issuer = found === undefined ? undefined : wholeOf(reader, found, body);
    return issuer === undefined ? draft : { ...draft, issuer: withoutHolder(reader, issuer) };
  });
}

/** How far below the head of a document the body may say what it does. */
const LONGEST_TEXT = 200;

/**
 * The text below the number in a head whose name was lost: `Số: 1-HD/UBKTTW … Ủy ban Kiểm tra Trung
 * ương hướng dẫn như sau`.
 */
function aroundHead(reader: Reader, { start, end }: Draft): Range | undefined {
  const first = start === 0 || at.startsLine(reader, start);
  const headed = first && at.key(reader, start) === "số" && at.key(reader, start + 1) === ":";
  return headed ? { start: end, end: end + LONGEST_TEXT } : undefined;
}

/**
 * The line before a list whose item a document is: `… do Bộ Nội vụ trình. Cụ thể: ↵ Tờ trình …`.
 */
function beforeList(reader: Reader, { start }: Draft): Range {
  let colon = start - 1;
  const last = Math.max(0, start - LONGEST_TEXT);
  while (colon > last && !(at.key(reader, colon) === ":" && at.startsLine(reader, colon + 1)))
    colon -= 1;
  if (colon <= last) return { start, end: start };
  let line = colon;
  while (line > 0 && line > colon - FARTHEST && !at.startsLine(reader, line)) line -= 1;
  return { start: line, end: colon };
}

/** The body that a symbol names, where one name alone in a part of the text fits it. */
function onlyNamed(
  reader: Reader,
  symbol: string,
  within: Range,
  held: ReadonlySet<number>,
): Range | undefined {
  let only: Range | undefined;
  for (let start = within.start; start < within.end; start += 1) {
    if (!beginsBody(reader, start) || held.has(start)) continue;
    const end = bodyEnd(reader, start, symbol);
    if (end === undefined || end > within.end) continue;
    const named = withHead(reader, { start, end });
    // "Ủy ‖ ban Thường vụ Quốc hội" is no board of the National Assembly.
    if (/^(?:ủy|uỷ)$/.test(at.key(reader, named.start - 1))) continue;
    const same =
      only === undefined ||
      at.words(reader, only.start, only.end).toLowerCase() ===
        at.words(reader, named.start, named.end).toLowerCase();
    if (!same) return undefined;
    only ??= named;
    start = end - 1;
  }
  if (only === undefined || at.key(reader, only.start - 1) === "phó") return undefined;
  return at.phraseBefore(reader, only.start, words.RECIPIENTS) === undefined ? only : undefined;
}

/** Whether the name of a body may begin at a piece; the head may be small: `phòng KT&HT`. */
function beginsBody(reader: Reader, start: number): boolean {
  // `QCVN 01-1:2018/BYT`: the end of another symbol.
  if (at.isGlued(reader, start) && /^[-/]$/.test(at.key(reader, start - 1))) return false;
  if (at.isCapital(reader, start)) return true;
  const head = at.phrase(reader, start, subjects.HEADS);
  return head !== undefined && at.isCapital(reader, head);
}

/** The pieces of ranges: those in numbers of documents and in names of laws are of no issuer, as in `Luật Tổ chức Chính phủ`. */
function piecesOf(ranges: readonly (Range | undefined)[]): ReadonlySet<number> {
  const held = new Set<number>();
  for (const range of ranges)
    for (let index = range?.start ?? 0; index < (range?.end ?? 0); index += 1) held.add(index);
  return held;
}

/**
 * The issuer behind a document that another takes the place of: bodies with one name in many places
 * may have replaced what another of them issued.
 *
 * ```
 * Quyết định số 5/QĐ-SYT thay thế Quyết định số 9/QĐ-SYT của Sở Y tế tỉnh Lai Châu
 *                                                            ^^^^^^^^^^^^^^^^^^^^^ of the second alone
 * ```
 */
function issuerOfReplaced(reader: Reader, { start, number, issuer }: Draft): Range | undefined {
  if (issuer === undefined || issuer.start < (number?.end ?? start)) return undefined;
  const replaced = at.phraseBefore(reader, start, words.REPLACING) !== undefined;
  return replaced ? issuer : undefined;
}

/** The names of both bodies where a symbol has several, of which one is not the issuer. */
function wholeOf(reader: Reader, { start, end }: Range, body: string): Range | undefined {
  if (body.split("-").filter((part) => knownBody(part) !== undefined).length < 2)
    return { start, end };
  const whole = issuerNameEnd(reader, start, Infinity);
  return whole > end ? { start, end: whole } : undefined;
}

/** Past the name of the body that a symbol names, with its place, if one begins at a piece. */
function bodyEnd(reader: Reader, start: number, symbol: string): number | undefined {
  const known = knownBody(symbol);
  const said = known === undefined ? undefined : at.phrase(reader, start, ISSUER_NAMES);
  const name = known?.name.toLowerCase();
  const spoken = said === undefined ? "" : at.words(reader, start, said).toLowerCase();
  const whole = said !== undefined && spoken === name && !isPartOfName(reader, start);
  const byName = whole ? said : undefined;
  const short = byName ?? shortName(reader, start, name) ?? initialled(reader, start, symbol);
  // Initials may end within the name: `Tổng Liên đoàn ‖ Lao động Việt Nam`.
  const rest = short === undefined ? 0 : (at.phrase(reader, start, ISSUER_NAMES) ?? 0);
  const end = short === undefined ? undefined : pastDash(reader, start, Math.max(short, rest));
  return end === undefined ? undefined : onLine(reader, end);
}

/** `Thủ tướng` for the one of the government, as all say it. */
function shortName(reader: Reader, start: number, name: string | undefined): number | undefined {
  const first = name === "thủ tướng chính phủ" && at.key(reader, start) === "thủ";
  return first && at.key(reader, start + 1) === "tướng" ? start + 2 : undefined;
}

/**
 * By initials; the word for the kind of a body that no table holds may have none: `Trường ĐH Tân
 * Trào`, `ĐHTTr`.
 */
function initialled(reader: Reader, start: number, symbol: string): number | undefined {
  const head = at.phrase(reader, start, subjects.HEADS);
  const known = knownBody(symbol) !== undefined;
  if ((head === undefined && !known) || (known && isPartOfName(reader, start))) return undefined;
  const whole = initialledEnd(reader, start, symbol);
  if (whole !== undefined || head === undefined || known) return whole;
  return initialledEnd(reader, head, symbol);
}

/** Past what a dash joins to the initials: `Trung tâm Giáo dục nghề nghiệp ‖ - GDTX Na Rì`. */
function pastDash(reader: Reader, start: number, end: number): number {
  const dashed = at.key(reader, end) === "-" && at.isCapital(reader, end + 1);
  return dashed ? Math.max(end, issuerNameEnd(reader, start)) : end;
}

/** Past the place of a body on its line; no place is what the document does: `Chính phủ ‖ Quy định`. */
function onLine(reader: Reader, end: number): number {
  const subject = at.phrase(reader, end, words.SUBJECT_OPENERS) ?? end;
  return at.startsLine(reader, end) || subject > end + 1 ? end : placeNameEnd(reader, end);
}

/** The sentence around a document, as far as a body in it may be its issuer. */
function sentenceOf(reader: Reader, { start: from, end: to }: Range): Range {
  let start = from;
  while (start > 0 && start > from - FARTHEST && !endsSentence(reader, start)) start -= 1;
  let end = to;
  while (end < reader.pieces.length && end < to + FARTHEST && !endsSentence(reader, end)) end += 1;
  return { start, end };
}

/** Whether a sentence, a cell or an item of a list ends before a piece. */
function endsSentence(reader: Reader, index: number): boolean {
  if (at.isDivided(reader, index)) return true;
  const sign = at.key(reader, index - 1);
  if (at.startsLine(reader, index) && (/^[.;:]$/.test(sign) || at.isCapital(reader, index)))
    return true;
  if (sign !== "." || !at.isCapital(reader, index)) return false;
  return !SHORT_PLACES.test(at.text(reader, index - 2));
}

/** Before a point that ends no sentence: `TP. Huế`. */
const SHORT_PLACES = /^(?:TP|Tp|TX|TT|[QPHX])$/;
