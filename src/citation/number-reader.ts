import { isYear } from "../reading/index.js";
import { defined } from "../text/index.js";
import * as at from "./at.js";
import type { Citation } from "./citation.js";
import type { DocumentTypeKey } from "./data/document-types.js";
import type { Range, Reader } from "./reader.js";
import { knownBody, knownSymbol } from "./vocabulary.js";

/** The number of a document as read: the grammar is in the comments of the readers below. */
export interface NumberReading
  extends
    Range,
    Pick<Citation, "form" | "serial" | "year" | "unit">,
    Required<Pick<Citation, "number" | "symbol" | "body">> {
  /** The type that the symbol names. */
  readonly type?: DocumentTypeKey;
  /** Whether a space had to be taken out of the symbol (`V PUB`). */
  readonly repaired?: true;
}

/** A part of a number in its one spelling, and the index of the piece after it. */
interface Part {
  readonly text: string;
  readonly repaired?: true;
  readonly end: number;
}

interface Symbol extends Part {
  readonly parts: readonly string[];
}

/** `ĐCTUBTWMTTQVN`, the presidium of the Fatherland Front, has thirteen letters. */
const LONGEST_ABBREVIATION = 16;
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
  if (isInsideNumber(reader, start)) return undefined;
  const serial = readSerial(reader, start);
  if (serial === undefined) return undefined;
  const sign = at.key(reader, serial.end);
  if (sign === "/") return readAfterStroke(reader, start, serial.end, serial.text, announced);
  if (sign !== "-") return undefined;
  const stroked = at.key(reader, serial.end + 2) === "/";
  const reading = (stroked ? readParty : readLegacy)(reader, serial.end + 1);
  if (reading === undefined) return undefined;
  const number = `${serial.text}-${reading.symbol}`;
  return { ...reading, number, serial: serial.text, start };
}

/**
 * Reads a number whose serial was left blank.
 *
 * ```
 * Quyết định số …/QĐ-UBND      Kế hoạch số      /KH-SNV
 *               ^^^^^^^^^                       ^^^^^^^
 * ```
 */
export function readBlankNumber(reader: Reader, index: number): NumberReading | undefined {
  let start = index;
  while (/^[.…]$/.test(at.key(reader, start))) start += 1;
  if (at.key(reader, start) !== "/") return undefined;
  const reading = readAfterStroke(reader, start, start, undefined, false);
  return reading?.type === undefined ? undefined : reading;
}

/** Whether digits belong to a date, a decimal, an address or a standard, and so are no serial. */
function isInsideNumber(reader: Reader, index: number): boolean {
  const kind = at.kind(reader, index - 1);
  if (kind === undefined || !at.isGlued(reader, index)) return false;
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
    if (!/^[a-zđ]$/.test(letter)) return undefined;
    text += letter;
    end += 1;
  }
  return { text, end };
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
  const piece = reader.pieces[stroke + 1];
  const dated = serial !== undefined && isYear(piece) && at.key(reader, stroke + 2) === "/";
  const year = dated ? piece?.value : undefined;
  const symbol = readSymbol(reader, dated ? stroke + 3 : stroke + 1, announced);
  if (symbol === undefined) return undefined;
  const reading = classify(symbol, year, announced);
  if (reading === undefined) return undefined;
  const number = numberOf(serial ?? "", year, reading.symbol);
  const { repaired, end } = symbol;
  return defined({ ...reading, number, serial, year, repaired, start, end });
}

/** A number of the State in its one spelling. */
export function numberOf(serial: string, year: number | undefined, symbol: string): string {
  return year === undefined ? `${serial}/${symbol}` : `${serial}/${year}/${symbol}`;
}

/**
 * The symbol of a number: what the document is, and whose.
 *
 * ```
 * 21/KH-UBND      2231/SNV-CCHC&PC      19/2008/NQLT/CP-UBTUMTTQVN
 *    ^^^^^^^           ^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^
 * symbol = part { "-" part }
 * ```
 */
function readSymbol(reader: Reader, index: number, announced: boolean): Symbol | undefined {
  const first = readPart(reader, index) ?? (announced ? readBrokenPart(reader, index) : undefined);
  if (first === undefined) return undefined;
  const typed = knownSymbol(first.text) !== undefined;
  const parts = [first.text];
  let { text, end } = first;
  for (;;) {
    // Some write a second stroke for the dash after the type: `19/2008/NQLT/CP-UBTUMTTQVN`.
    const behindType = typed && parts.length === 1;
    const sign = at.key(reader, end);
    if (sign !== "-" && !(sign === "/" && behindType)) break;
    // A dash with spaces on both sides belongs to the sentence, except right after the type.
    if (!at.isGlued(reader, end) && !at.isGlued(reader, end + 1) && !behindType) break;
    const part = readPart(reader, end + 1);
    if (part === undefined) break;
    parts.push(part.text);
    text += sign + part.text;
    ({ end } = part);
  }
  return { ...first, parts, text, end };
}

/**
 * One abbreviation of a symbol, with the number of a term, a second unit or a division.
 *
 * ```
 * QH14      CCHC&PC      UBND.HC
 * ^^^^      ^^^^^^^      ^^^^^^^
 * part = letters { digits | "&" letters | "." letters }
 * ```
 */
function readPart(reader: Reader, index: number): Part | undefined {
  if (!isAbbreviation(reader, index)) return undefined;
  let text = spelled(at.text(reader, index));
  let end = index + 1;
  while (at.isGlued(reader, end)) {
    const key = at.key(reader, end);
    const next = at.isGlued(reader, end + 1) ? at.text(reader, end + 1) : "";
    if (at.isDigits(reader, end) && key.length <= 2) {
      text += key;
      end += 1;
    } else if (
      next !== "" &&
      ((key === "&" && isAbbreviation(reader, end + 1)) || (key === "." && isDivisionMark(next)))
    ) {
      text += key + next;
      end += 2;
    } else break;
  }
  return { text, end };
}

/** `UBND.HC`: some offices put the mark of the drafting division after a point. */
function isDivisionMark(text: string): boolean {
  return /^\p{Lu}{2,3}$/u.test(text) && knownBody(text) === undefined;
}

/** A part with a space that scanning put into it: `số 12/V PUB-TCHCQT`. */
function readBrokenPart(reader: Reader, index: number): Part | undefined {
  const letter = at.text(reader, index);
  const rest = at.text(reader, index + 1);
  if (!/^\p{Lu}$/u.test(letter) || !/^\p{Lu}{2,}$/u.test(rest)) return undefined;
  if (at.key(reader, index + 2) !== "-" || !at.isGlued(reader, index + 2)) return undefined;
  return { text: letter + rest, repaired: true, end: index + 2 };
}

/** Capitals, or a known abbreviation in whatever case. A lone letter is none. */
function isAbbreviation(reader: Reader, index: number): boolean {
  const text = at.text(reader, index);
  if (at.kind(reader, index) !== "letters" || text.length > LONGEST_ABBREVIATION) return false;
  if (knownSymbol(text) !== undefined || knownBody(text) !== undefined) return true;
  return /^\p{Lu}{2,}$/u.test(text);
}

/** A known abbreviation in its usual spelling, so that `TTR` and `TTr` are one. */
function spelled(text: string): string {
  return (knownSymbol(text) ?? knownBody(text))?.abbreviation ?? text;
}

/** What a symbol says. */
type Classified = Pick<NumberReading, "form" | "symbol" | "type" | "body" | "unit">;

/** What a symbol says, or nothing where it is not the symbol of a document. */
function classify(
  { parts, text: symbol }: Symbol,
  year: number | undefined,
  announced: boolean,
): Classified | undefined {
  const [first = "", ...others] = parts;
  const rest = others.join("-");
  const type = knownSymbol(first)?.value;
  if (rest !== "" && type !== undefined) {
    return { form: year === undefined ? "administrative" : "normative", symbol, type, body: rest };
  }
  if (year !== undefined) {
    const assembly = /^(?:QH|UBTVQH)\d{0,2}$/.test(symbol);
    return assembly || announced ? { form: "normative", symbol, body: symbol } : undefined;
  }
  const body = knownBody(first);
  if (rest === "") {
    const old = /^(?:CP|TTg)$/.test(body?.abbreviation ?? "");
    const known = old || (announced && body !== undefined);
    return known ? { form: "legacy", symbol, body: symbol } : undefined;
  }
  const plausible = body !== undefined || announced || rest.length > 1;
  if (!plausible || first.length < 2) return undefined;
  // `KHPH-SNV-MTTQ`: a body after the first part makes that the sign of a type not listed.
  if (body === undefined && knownBody(others[0] ?? "") !== undefined) {
    return { form: "administrative", symbol, body: rest };
  }
  return { form: "letter", symbol, type: "letter", body: first, unit: rest };
}

/**
 * The number of the Party: a dash behind the serial, a stroke behind the type.
 *
 * ```
 * 332-TB/TU      36-HD/VPTW
 *    ^^^^^^        ^^^^^^^^
 * ```
 */
function readParty(reader: Reader, index: number): (Classified & Pick<Part, "end">) | undefined {
  const known = knownSymbol(at.text(reader, index));
  const found = readSymbol(reader, index + 2, false);
  if (known === undefined || found === undefined) return undefined;
  const body = found.parts.join("-");
  const symbol = `${known.abbreviation}/${body}`;
  const type = known.abbreviation === "TT" ? "party-circular" : known.value;
  return { form: "party", symbol, type, body, end: found.end };
}

/**
 * The number of the government before there were years in it.
 *
 * ```
 * Nghị định 121-CP      Quyết định 25-TTg
 *              ^^^                   ^^^^
 * ```
 */
function readLegacy(reader: Reader, index: number): (Classified & Pick<Part, "end">) | undefined {
  const legacy = /^(?:cp|ttg|hđbt)$/.test(at.key(reader, index));
  if (!legacy || !at.isGlued(reader, index)) return undefined;
  const body = spelled(at.text(reader, index));
  return { form: "legacy", symbol: body, body, end: index + 1 };
}
