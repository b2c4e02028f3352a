import { isYear } from "../reading/index.js";
import * as at from "./at.js";
import type { Announcement } from "./announcement-reader.js";
import type { DocumentTypeKey } from "./data/document-types.js";
import * as words from "./data/words.js";
import { readDate, type DateReading } from "./date-reader.js";
import { bareNameEnd } from "./place-name.js";
import { readIssuer } from "./issuer-reader.js";
import { readPlainSerial } from "./number-reader.js";
import type { NumberReading } from "./number-reading.js";
import type { Reader } from "./reader.js";
import { readOwnerOfShort } from "./owner-of-short.js";
import { readSymbol } from "./symbol-reader.js";
import { initialsOf } from "./type-reader.js";
import { knownSymbol, TYPES } from "./vocabulary.js";

/** Types that are cited by their number alone, and those of them whose name is no verb as well. */
const CITED_SHORT =
  /^(?:joint-circular|regulation|party-circular|decree|circular|resolution|directive|decision|conclusion)$/;
const NOUN = /^(?:decree|circular|resolution|directive)$/;
/** Types that a date or an issuer must follow where the symbol is left out. */
const CITED_WITH_MORE =
  /^(?:letter|telegram|plan|notice|report|submission|guideline|programme|command|proposal|minutes|invitation|rules|recommendation|inspection-conclusion)$/;

/**
 * A number whose symbol is left out, because the type before it says enough.
 *
 * ```
 * NĐ 30/2020      Nghị quyết 57 của Bộ Chính trị      Công văn số 342 ngày 02/02/2026
 *    ^^^^^^^                 ^^                                   ^^^
 * ```
 */
export function readShortNumber(
  reader: Reader,
  start: number,
  { type, start: announced, plain }: Announcement,
  goesOn?: "bare" | "whole",
): NumberReading | undefined {
  const serial = readPlainSerial(reader, start);
  if (serial === undefined) return undefined;
  const issued = isIssuedAbout(reader, start, serial.end);
  if (type === undefined && !issued) return undefined;
  const dated = at.key(reader, serial.end) === "/" && isYear(reader.pieces[serial.end + 1]);
  const year = dated ? reader.pieces[serial.end + 1]?.value : undefined;
  const end = dated ? serial.end + 2 : serial.end;
  // `Công văn số 12, 13 và số 14 ngày …`: what follows the last number of a list is of all.
  const last = listEnd(reader, end);
  const more = readDate(reader, last) ?? readDayBehind(reader, last) ?? readIssuer(reader, last);
  const told = more ?? readOwnerOfShort(reader, announced);
  const known = year !== undefined || told !== undefined;
  // Behind a whole number only what is told of it shows that a bare one goes on.
  const alone = goesOn !== "whole" && standsAlone(reader, end);
  if (more === undefined && !issued && !alone) return undefined;
  if (!issued) {
    if (type === undefined) return undefined;
    // `TT 12` may count a row, `CT 135` be a programme.
    const other = plain === start && /^(?:circular|directive)$/.test(type);
    if (other && !known) return undefined;
    const counted = /^(?:số|:)$/.test(at.key(reader, start - 1));
    const lawful = LAWS.test(type) && year !== undefined && counted;
    const cited =
      lawful || goesOn !== undefined || isCitedShort(reader, type, announced, start, known);
    if (!cited) return undefined;
  }
  const number = year === undefined ? serial.text : `${serial.text}/${year}`;
  const written = { form: "short", number, serial: serial.text, symbol: "", body: "" } as const;
  return { ...written, ...(year === undefined ? {} : { year }), start, end };
}

/** The whole day behind a comma: `Công văn số 3990, ngày 05/8/2020`. */
function readDayBehind(reader: Reader, comma: number): DateReading | undefined {
  const day = comma + 1;
  const told = at.key(reader, comma) === "," && at.key(reader, day) === "ngày";
  const date = told ? readDate(reader, day) : undefined;
  return date?.date === undefined ? undefined : date;
}

/**
 * A number whose symbol is one word, the type or the office alone, behind the name of its type.
 *
 * ```
 * Kế hoạch số 12/KH ngày 05/9/2025      Công văn số 45/PVHXH
 *             ^^^^^                                 ^^^^^^^^
 * ```
 */
export function readHalfNumber(
  reader: Reader,
  start: number,
  { type: said, plain }: Announcement,
): NumberReading | undefined {
  if (said === undefined && !isHead(reader, start)) return undefined;
  const serial = readPlainSerial(reader, start);
  if (serial === undefined) return undefined;
  const sign = at.key(reader, serial.end);
  // `Sắc lệnh số 76-SL`
  if (sign !== "/" && !(sign === "-" && said === "edict")) return undefined;
  const symbol = readSymbol(reader, serial.end + 1, false);
  if (symbol?.parts.length !== 1 || /^[-/]$/.test(at.key(reader, symbol.end))) return undefined;
  // `CV 87/PTCKH`: the short form of a letter before an office, where `QĐ 15/YT` may be anything.
  const short = said === "letter" && symbol.text.length >= SHORTEST_OFFICE;
  if (plain !== undefined && !short && at.key(reader, start - 1) !== "số") return undefined;
  const known = knownSymbol(symbol.text)?.value;
  const type = said ?? known;
  if (type === undefined) return undefined;
  // `Quyết định số 202/CT` of the chairman of the Council of Ministers, up to 1992.
  const old = type === "decision" && symbol.text === "CT";
  const office = type === "letter" || old;
  const spelled = initialsOf(type) === symbol.text;
  if (!office && !spelled && known !== type) return undefined;
  const body = office ? symbol.text : "";
  const form = old ? "legacy" : office ? "letter" : "administrative";
  const number = `${serial.text}${sign}${symbol.text}`;
  const written = { form, number, serial: serial.text, symbol: symbol.text } as const;
  return { ...written, type, body, start, end: symbol.end };
}

/** Fewest letters by which the symbol of an office is told behind `CV`. */
const SHORTEST_OFFICE = 3;

/** Whether a number stands in the head of a document, whose type stands below: `Số: 15/BC`. */
function isHead(reader: Reader, start: number): boolean {
  const word = start - 2;
  const first = word === 0 || at.startsLine(reader, word);
  return first && at.key(reader, word) === "số" && at.key(reader, start - 1) === ":";
}

/** Laws, whose numbers have a year at least: `Luật số 78/2015`. */
const LAWS = /^(?:law|code|ordinance)$/;

/**
 * Whether a verb of issuing stands before a type and its number, and what it is about behind them.
 *
 * ```
 * vừa ban hành Văn bản số 272 về việc …      ký quyết định 160 về …      đã có Công điện 1704 yêu cầu …
 *     ^^^^^^^^                ^^^^^^^                                       ^^^^^              ^^^^^^^
 * ```
 */
function isIssuedAbout(reader: Reader, start: number, end: number): boolean {
  const counted = at.key(reader, start - 1) === "số";
  const typed = at.phraseBefore(reader, counted ? start - 1 : start, TYPES);
  // `ban hành Kế hoạch số 8.`: the sentence ends with the number.
  const over = counted && (at.isDivided(reader, end) || /^[.;)]$/.test(at.key(reader, end)));
  const cited = [CITED_SHORT, CITED_WITH_MORE].some((types) => types.test(typed?.value ?? ""));
  const last = over && cited && !at.isDigits(reader, end + 1);
  if (typed === undefined) return false;
  const about = last || at.opens(reader, end, words.PREAMBLES);
  const asks = !about && cited && tellsWhat(reader, end) && isSure(reader, typed.start, start);
  if (!about && !asks) return false;
  if (!counted && (typed.value === "any" || at.key(reader, start).length === 1)) return false;
  const verbs = asks || (cited && counted) ? words.ISSUING : words.OWN_ISSUING;
  const verb = at.phraseBefore(reader, typed.start, verbs)?.start;
  return verb !== undefined && !at.isCapital(reader, verb);
}

/** Whether the verb of what one does by a document follows: `số 415 ‖ yêu cầu`, `số 02 ‖ gửi`. */
function tellsWhat(reader: Reader, index: number): boolean {
  if (at.isDivided(reader, index) || at.isCapital(reader, index)) return false;
  return (
    at.key(reader, index) === "gửi" ||
    [words.ISSUER_VERBS, words.SUBJECT_OPENERS].some((table) => at.opens(reader, index, table))
  );
}

/** Whether a number is none of a year or of things: behind `số`, or long behind a capital. */
function isSure(reader: Reader, type: number, start: number): boolean {
  if (at.key(reader, start - 1) === "số") return true;
  const long = at.key(reader, start).length > 2 && !isYear(reader.pieces[start]);
  return long && at.isCapital(reader, type);
}

/** Whether a document of a type is cited by its number alone, and not counted or decided. */
function isCitedShort(
  reader: Reader,
  type: DocumentTypeKey,
  announced: number,
  start: number,
  known: boolean,
): boolean {
  const counted = /^(?:số|:)$/.test(at.key(reader, start - 1));
  if (CITED_WITH_MORE.test(type)) return known && (counted || isOwned(reader, type, start));
  if (!CITED_SHORT.test(type)) return false;
  if (counted) return true;
  const noun = NOUN.test(type) || at.isCapital(reader, announced);
  return noun && (known || at.key(reader, start).length > 1);
}

/** Whether the one whose it is shows that a number counts no thing: `Kế hoạch 123 của UBND tỉnh`. */
function isOwned(reader: Reader, type: DocumentTypeKey, start: number): boolean {
  // Of a programme the number is its name: `Chương trình 135 của Chính phủ`.
  const named = /^(?:programme|proposal)$/.test(type) || at.key(reader, start).length < 2;
  // `Công văn 678 ngày 07/6/2025 của Sở Y tế`
  const day = named ? undefined : readDate(reader, start + 1);
  const past = day?.date === undefined ? start + 1 : day.end;
  const issuer = named ? undefined : readIssuer(reader, past);
  if (issuer === undefined) return false;
  const known = bareNameEnd(reader, issuer.start) !== undefined;
  return known || at.opens(reader, issuer.start, words.COMMITTEES);
}

/** Most bare numbers in a row that are looked through. */
const LONGEST_LIST = 100;

/** Past the bare numbers with which a list goes on behind one. */
function listEnd(reader: Reader, start: number): number {
  let end = start;
  for (let left = LONGEST_LIST; left > 0; left -= 1) {
    const joined = at.phrase(reader, end, words.JOINS);
    if (joined === undefined || at.isDivided(reader, joined)) return end;
    const number = at.key(reader, joined) === "số" ? joined + 1 : joined;
    const past = readPlainSerial(reader, number)?.end;
    if (past === undefined) return end;
    const dated = at.key(reader, past) === "/" && isYear(reader.pieces[past + 1]);
    end = dated ? past + 2 : past;
  }
  return start;
}

/** Whether nothing that is counted stands behind a number: `Nghị quyết 57 và`, `(NĐ 61)`. */
function standsAlone(reader: Reader, index: number, left = LONGEST_LIST): boolean {
  if (at.isDivided(reader, index)) return true;
  const key = at.key(reader, index);
  const next = index + 1;
  if (at.kind(reader, index) === "sign") {
    // What is counted may come after a comma, too: `Quyết định 12, 15 cán bộ …`.
    const figures = at.isDigits(reader, next);
    const year = at.key(reader, next + 1) === "/" && isYear(reader.pieces[next + 2]);
    const dated = figures && year && /^[,;]$/.test(key);
    const counts = figures && !dated && (key !== "," || at.isGlued(reader, next));
    const number = dated || (figures && key === ",");
    const past = dated ? next + 3 : next + 1;
    const lists = number && (left === 0 || !standsAlone(reader, past, left - 1));
    return /^[,;.:()\]"]$/.test(key) && !counts && !lists;
  }
  if (/^(?:ngày|năm|số)$/.test(key)) return false;
  return at.opens(reader, index, words.LAW_ENDS) || at.opens(reader, index, words.NAME_OVER);
}
