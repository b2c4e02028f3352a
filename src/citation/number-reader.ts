import { isYear } from "../reading/index.js";
import { defined } from "../text/index.js";
import * as at from "./at.js";
import { readAfterDash } from "./dash-number-reader.js";
import { pastDoubled } from "./doubled-symbol.js";
import { numberOf, type NumberReading } from "./number-reading.js";
import type { Reader } from "./reader.js";
import { classify, dashed, isTypeSymbol, readSymbol, type Part } from "./symbol-reader.js";
import type { DocumentTypeKey } from "./data/document-types.js";
import { isOfParty, knownSymbol } from "./vocabulary.js";

const LONGEST_SERIAL = 6;

/**
 * Reads a number at a piece.
 *
 * ```
 * 21/KH-UBND      06/2021/QĐ-UBND      332-TB/TU      121-CP
 * ^^^^^^^^^^      ^^^^^^^^^^^^^^^      ^^^^^^^^^      ^^^^^^
 * number = serial "/" [ year "/" ] symbol | serial "-" type "/" body | serial "-" body
 * ```
 *
 * @param announced - Whether `số` or the name of a type stands before it, which lets in symbols
 *   that no list knows.
 */
export function readNumber(
  reader: Reader,
  start: number,
  announced: boolean,
): NumberReading | undefined {
  if (!isInsideNumber(reader, start)) return readFrom(reader, start, announced);
  const word = gluedType(reader, start);
  const read = word === undefined ? undefined : readFrom(reader, start, announced);
  const assembly = read?.type === undefined && /^(?:UBTV)?QH\d/.test(read?.symbol ?? "");
  return read?.type === word || assembly ? read : undefined;
}

/** The abbreviation of a type that a number is glued to: `QĐ1719/QĐ-TTg`. */
function gluedType(reader: Reader, start: number): DocumentTypeKey | undefined {
  const word = at.text(reader, start - 1);
  const symbol = knownSymbol(word);
  const tied = at.isGlued(reader, start - 1) && /^[-/]$/.test(at.key(reader, start - 2));
  return symbol?.abbreviation === word && !tied ? symbol.value : undefined;
}

function readFrom(reader: Reader, start: number, announced: boolean): NumberReading | undefined {
  const serial =
    (announced ? readBrokenSerial(reader, start) : undefined) ?? readSerial(reader, start);
  if (serial === undefined) return announced ? readUnsigned(reader, start) : undefined;
  const { end, repaired } = serial;
  const sign = at.key(reader, end);
  if (sign === "-") {
    const read = readAfterDash(reader, start, end, serial.text, announced);
    if (read === undefined) return undefined;
    return pastDoubled(reader, announced ? withTail(reader, read) : read);
  }
  // The stroke was lost, or never written in numbers of the last century: `2665 QĐ/UBND`.
  const lost = announced && sign !== "/" && (isTypeSymbol(reader, end) || isOfOld(reader, end));
  // `12.KH/UBND`: a point for the stroke.
  const pointed =
    announced && sign === "." && at.isGlued(reader, end) && isTypeSymbol(reader, end + 1);
  if (sign !== "/" && !lost && !pointed) return undefined;
  const read = readAfterStroke(reader, start, lost ? end - 1 : end, serial.text, announced);
  const party = lost && at.key(reader, end + 1) === "/" && isOfParty(read?.body ?? "");
  const reading = party && read !== undefined ? asOfParty(read) : read;
  if (reading === undefined) return undefined;
  const whole = pastDoubled(reader, announced ? withTail(reader, reading) : reading);
  return !lost && !pointed && repaired !== true ? whole : { ...whole, repaired: true };
}

/** Figures that hold no year, or end with one. */
const UNSIGNED = /^(\d{1,3}|\d{1,4}(?=(?:19|20)\d\d$))((?:19|20)\d\d)?$/;

/**
 * A number all of whose signs were lost, where the letters are those of a type and of a known body.
 *
 * ```
 * Nghị quyết 48NQTW      Quyết định số 122014QĐUBND
 *            ^^^^^^                    ^^^^^^^^^^^^
 * ```
 */
function readUnsigned(reader: Reader, start: number): NumberReading | undefined {
  const next = start + 1;
  const [, serial, year] = UNSIGNED.exec(at.key(reader, start)) ?? [];
  const lettered = at.kind(reader, next) === "letters" && at.isGlued(reader, next);
  const parts = lettered ? dashed(at.text(reader, next)) : undefined;
  const end = next + 1;
  const over = !at.isGlued(reader, end) || /^[,;.:)"]$/.test(at.key(reader, end));
  if (serial === undefined || parts === undefined || !over) return undefined;
  const symbol = { parts, text: parts.join("-"), end };
  const reading = classify(symbol, year !== undefined, true);
  if (reading === undefined) return undefined;
  const number = numberOf(serial, year, reading.symbol);
  const dated = year === undefined ? undefined : Number(year);
  const read = defined({ ...reading, number, serial, year: dated, start, end });
  return { ...(isOfParty(read.body) ? asOfParty(read) : read), repaired: true };
}

/**
 * A number with what some write behind its symbol: a year, a division, a part of the year, or that
 * it is not to leave the house.
 *
 * ```
 * 12/CV-TPP/2018      1141 TC/QĐ/CĐKT      45/NQ-HĐQT.25      310-CV/VPTW/nb
 *          ^^^^^             ^^^^^              ^^^                      ^^^
 * ```
 */
function withTail(reader: Reader, read: NumberReading): NumberReading {
  const { end } = read;
  const next = end + 1;
  const sign = at.key(reader, end);
  if (!at.isGlued(reader, end) || !at.isGlued(reader, next)) return read;
  const text = at.text(reader, next);
  const goesOn = at.isGlued(reader, end + 2) && /^[-/.]$/.test(at.key(reader, end + 2));
  const year = sign === "/" && isYear(reader.pieces[next]) && read.year === undefined;
  const division = sign === "/" && /^(?:\p{Lu}{2,8}|nb)$/u.test(text);
  const short = sign === "." && /^\d\d$/.test(text);
  if (!division && !((year || short) && !goesOn)) return read;
  const counted = division && at.isDigits(reader, end + 2) && at.isGlued(reader, end + 2);
  const count = counted ? at.key(reader, end + 2) : "";
  const number = read.number + sign + text + count;
  const own = { ...read, number, end: counted ? end + 3 : end + 2 };
  return withTail(reader, year ? { ...own, year: Number(text) } : own);
}

/** Whether an office and its unit follow as letters had them: `1234 TCT/NV3`. */
function isOfOld(reader: Reader, office: number): boolean {
  const unit = office + 2;
  const glued = at.key(reader, office + 1) === "/" && at.isGlued(reader, unit - 1);
  const capitals = [office, unit].every((part) => /^\p{Lu}{2,6}$/u.test(at.text(reader, part)));
  return glued && capitals && at.isGlued(reader, unit);
}

/** A number that lost the dash of the Party: `15 BC/HU`. */
function asOfParty(read: NumberReading): NumberReading {
  if (read.year !== undefined) return read;
  const symbol = read.symbol.replace("-", "/");
  return { ...read, form: "party", symbol, number: `${read.serial ?? ""}-${symbol}` };
}

/**
 * Reads a number whose serial was left blank.
 *
 * ```
 * Quyết định số …/QĐ-UBND      Kế hoạch số      /KH-SNV      Luật số xx/2025/QH15
 *               ^^^^^^^^^                       ^^^^^^^             ^^^^^^^^^^^^
 * ```
 */
export function readBlankNumber(reader: Reader, index: number): NumberReading | undefined {
  let start = index;
  while (at.isBlank(reader, start) || at.key(reader, start) === "x") start += 1;
  if (at.key(reader, start) === "-") return readAfterDash(reader, start, start, undefined);
  if (at.key(reader, start) !== "/") return undefined;
  const reading = readAfterStroke(reader, start, start, undefined, false);
  return reading?.type === undefined && reading?.year === undefined ? undefined : reading;
}

/** The digits of a number that stand by themselves, with a letter or a point behind them. */
export function readPlainSerial(reader: Reader, index: number): Part | undefined {
  return isInsideNumber(reader, index) ? undefined : readSerial(reader, index);
}

/** Whether digits belong to a date, a decimal, an address or a standard, and so are no serial. */
function isInsideNumber(reader: Reader, index: number): boolean {
  const kind = at.kind(reader, index - 1);
  if (kind === undefined || !at.isGlued(reader, index)) return false;
  // Extraction glues words to digits, but no word to a code: `số42/2022/NĐ-CP`.
  if (kind === "letters") return !/\p{Ll}$/u.test(at.text(reader, index - 1));
  // `Số:15/QĐ-UBND`, `Số hiệu:15/QĐ-UBND`
  if (at.key(reader, index - 1) === ":" && /^(?:số|hiệu)$/.test(at.key(reader, index - 2)))
    return false;
  return kind !== "sign" || /^[/.,:\-&%=?_]$/.test(at.key(reader, index - 1));
}

/**
 * The digits of a number, with a point or a letter behind them; nothing spaced.
 *
 * ```
 * 21/KH-UBND      66.7/QĐ-UBND      30c/2008/NQ-CP
 * ^^              ^^^^              ^^^
 * serial = digits [ "." digits ] [ letter ]
 * ```
 */
function readSerial(reader: Reader, index: number): Part | undefined {
  let text = at.key(reader, index);
  if (!at.isDigits(reader, index) || text.length > LONGEST_SERIAL) return undefined;
  let end = index + 1;
  const next = end + 1;
  const pointed = at.key(reader, end) === "." && at.isGlued(reader, end);
  if (pointed && at.isDigits(reader, next) && at.isGlued(reader, next)) {
    const decimals = at.key(reader, next);
    if (decimals.length > 3) return undefined;
    text += `.${decimals}`;
    end += 2;
  }
  if (at.kind(reader, end) === "letters" && at.isGlued(reader, end)) {
    const letter = at.key(reader, end);
    if (/^[a-zđ]$/.test(letter)) {
      text += letter;
      end += 1;
    } else if (!isTypeSymbol(reader, end)) return undefined;
  }
  return { text, end };
}

/**
 * Digits with a space that extraction put among them, before a year.
 *
 * ```
 * số 1 30/2020/NĐ-CP
 *    ^^^^
 * ```
 */
function readBrokenSerial(reader: Reader, index: number): Part | undefined {
  const [first, rest] = [at.key(reader, index), at.key(reader, index + 1)];
  const broken = at.isDigits(reader, index) && at.isDigits(reader, index + 1);
  if (!broken || first.length > 3 || first.length + rest.length > 5) return undefined;
  const stroke = index + 2;
  const goesOn = isYear(reader.pieces[stroke + 1]) || isTypeSymbol(reader, stroke + 1);
  return at.key(reader, stroke) === "/" && goesOn
    ? { text: first + rest, repaired: true, end: index + 2 }
    : undefined;
}

/** The year of a number, and where the symbol begins. */
interface YearPart extends Pick<Part, "end" | "repaired"> {
  /** What stands where the year should. */
  readonly written: string;
  readonly year?: number;
}

/**
 * The year behind a stroke, with the stroke after it, which may have been lost.
 *
 * ```
 * 06/2021/QĐ-UBND      12/2022QĐ-TTg      22/201 6/QĐ-UBND      22/201 /QĐ-UBND
 *    ^^^^^                ^^^^               ^^^^^^                ^^^^^ no year: damaged
 * ```
 */
function readYear(reader: Reader, index: number, announced: boolean): YearPart | undefined {
  const written = at.key(reader, index);
  const piece = reader.pieces[index];
  const next = index + 1;
  if (isYear(piece)) {
    const year = piece?.value ?? 0;
    if (at.key(reader, next) === "/") return { written, year, end: next + 1 };
    // `30/2020-NĐ-CP`
    const session = announced && /^(?:QH|UBTVQH)\d{0,2}$/.test(at.text(reader, next + 1));
    const typed = session || isTypeSymbol(reader, next + 1);
    const dashed = at.key(reader, next) === "-" && typed;
    if (dashed) return { written, year, repaired: true, end: next + 1 };
    const lost = announced && isTypeSymbol(reader, next);
    return lost ? { written, year, repaired: true, end: next } : undefined;
  }
  if (!announced) return undefined;
  if (at.isDigits(reader, index)) {
    const whole = written + at.key(reader, next);
    const split = at.key(reader, next + 1) === "/" && /^(?:19|20)\d\d$/.test(whole);
    if (split) return { written: whole, year: Number(whole), repaired: true, end: next + 2 };
  }
  let end = at.isDigits(reader, index) ? next : index;
  while (/^[.…]$/.test(at.key(reader, end))) end += 1;
  const damaged = end > index && written.length < 4 && at.key(reader, end) === "/";
  if (!damaged || !isTypeSymbol(reader, end + 1)) return undefined;
  return { written: /^\d/.test(written) ? written : "…", end: end + 1 };
}

/**
 * The number of the State: a stroke behind the serial.
 *
 * ```
 * 21/KH-UBND      06/2021/QĐ-UBND      581/BNV-CCHC
 *   ^^^^^^^^        ^^^^^^^^^^^^^         ^^^^^^^^^
 * ```
 */
function readAfterStroke(
  reader: Reader,
  start: number,
  stroke: number,
  serial: string | undefined,
  announced: boolean,
): NumberReading | undefined {
  const dated = readYear(reader, stroke + 1, announced || serial === undefined);
  const symbol = readSymbol(reader, dated?.end ?? stroke + 1, announced);
  if (symbol === undefined) return undefined;
  const reading = classify(symbol, dated !== undefined, announced);
  if (reading === undefined) return undefined;
  const { year } = dated ?? {};
  // Field by field: of objects of many shapes a copy takes longer than all the rest.
  const { form, symbol: own, type, body, unit } = reading;
  const number = numberOf(serial ?? "", dated?.written, own);
  const repaired = dated?.repaired ?? symbol.repaired;
  const damaged = dated !== undefined && year === undefined ? true : undefined;
  const { end } = symbol;
  const told = {
    form,
    symbol: own,
    type,
    body,
    unit,
    number,
    serial,
    year,
    repaired,
    damaged,
  } as const;
  return defined(Object.assign(told, { start, end }));
}
