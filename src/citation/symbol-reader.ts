import { defined } from "../text/index.js";
import * as at from "./at.js";
import type { Citation } from "./citation.js";
import type { DocumentTypeKey } from "./data/document-types.js";
import type { Reader } from "./reader.js";
import { knownBody, knownSymbol } from "./vocabulary.js";

/** A part of a number in its one spelling, and the index of the piece after it. */
export interface Part {
  readonly text: string;
  readonly repaired?: true;
  readonly end: number;
}

export interface Symbol extends Part {
  readonly parts: readonly string[];
}

/** `ĐCTUBTWMTTQVN`, the presidium of the Fatherland Front, has thirteen letters. */
const LONGEST_ABBREVIATION = 16;

/**
 * The symbol of a number: what the document is, and whose.
 *
 * ```
 * 21/KH-UBND      2231/SNV-CCHC&PC      19/2008/NQLT/CP-UBTUMTTQVN
 *    ^^^^^^^           ^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^
 * symbol = part { "-" part }
 * ```
 */
export function readSymbol(reader: Reader, index: number, announced: boolean): Symbol | undefined {
  const first =
    readPart(reader, index) ??
    readLostMark(reader, index) ??
    (announced ? readBrokenPart(reader, index) : undefined);
  if (first === undefined) return undefined;
  const typed = knownSymbol(first.text) !== undefined;
  const parts = [first.text];
  let { text, end, repaired } = first;
  for (;;) {
    // Some write a second stroke for the dash after the type: `19/2008/NQLT/CP-UBTUMTTQVN`.
    const behindType = typed && parts.length === 1;
    const written = at.key(reader, end);
    const damaged = behindType && isDashLost(reader, end);
    const sign = damaged ? "-" : written;
    // `1234 TCT/NV3`: an office and its unit had a stroke between them.
    const unit = announced && parts.length === 1 && at.isGlued(reader, end + 1);
    if (sign !== "-" && !(sign === "/" && (behindType || unit))) break;
    // A dash with spaces on both sides belongs to the sentence, except right after the type.
    const loose = !at.isGlued(reader, end) && !at.isGlued(reader, end + 1) && !behindType;
    if (loose && !(announced && isUnit(reader, first.text, end + 1))) break;
    const from = written === "." || !damaged ? end + 1 : end;
    const coded = announced || parts.length > 1 || knownBody(first.text) !== undefined;
    const part = readPart(reader, from) ?? (coded ? readCode(reader, from) : undefined);
    if (part === undefined) break;
    parts.push(part.text);
    text += sign + part.text;
    ({ end } = part);
    repaired = damaged ? true : (part.repaired ?? repaired);
  }
  const whole = parts.length === 1 ? dashed(text) : undefined;
  if (whole !== undefined) return { parts: whole, text: whole.join("-"), repaired: true, end };
  return defined({ text, repaired, parts, end });
}

/** Whether a unit stands behind the body of a letter: `3215 / VPCP - KSTT`. */
function isUnit(reader: Reader, office: string, index: number): boolean {
  const unit = isAbbreviation(reader, index) && knownBody(at.text(reader, index)) === undefined;
  return unit && knownBody(office) !== undefined;
}

/** Whether a point or nothing stands where a dash should: `QĐ.UBND`, `KH_UBND` without its line. */
function isDashLost(reader: Reader, index: number): boolean {
  const body = at.key(reader, index) === "." ? index + 1 : index;
  return at.isGlued(reader, body) && knownBody(at.text(reader, body)) !== undefined;
}

/** A type and a body without the dash between them: `NĐCP`, `KHUBND`. */
export function dashed(text: string): readonly string[] | undefined {
  if (knownBody(text) !== undefined || knownSymbol(text) !== undefined) return undefined;
  for (let length = 2; length <= 4; length += 1) {
    const [type, body] = [knownSymbol(text.slice(0, length)), knownBody(text.slice(length))];
    if (type !== undefined && body !== undefined) return [type.abbreviation, body.abbreviation];
  }
  return undefined;
}

/**
 * One abbreviation of a symbol, with the number of a term, a second unit or a division.
 *
 * ```
 * QH14      CCHC&PC      KH+TCKT      UBND.HC      KV III
 * ^^^^      ^^^^^^^      ^^^^^^^      ^^^^^^^      ^^^^^^
 * part = letters { digits | ( "&" | "+" ) letters | "." letters } [ region ]
 * ```
 */
function readPart(reader: Reader, index: number): Part | undefined {
  const torn = readTornPart(reader, index);
  if (torn !== undefined) return torn;
  if (!isAbbreviation(reader, index)) return undefined;
  let text = spelled(at.text(reader, index));
  let end = index + 1;
  const term = /^(?:QH|UBTVQH)$/.test(text) ? readTerm(reader, end) : undefined;
  if (term !== undefined) return { ...term, text: text + term.text };
  while (at.isGlued(reader, end)) {
    const key = at.key(reader, end);
    const next = at.isGlued(reader, end + 1) ? at.text(reader, end + 1) : "";
    // `BCĐ389`
    if (at.isDigits(reader, end) && key.length <= longestCount(reader, text, end)) {
      // The government has no count: `NĐ-CP1` bears the mark of a note.
      if (!/^(?:CP|TTg)$/.test(text)) text += key;
      end += 1;
    } else if (
      next !== "" &&
      ((/^[&+]$/.test(key) && isAbbreviation(reader, end + 1)) ||
        (key === "." && (isDivisionMark(next) || isStanding(text, next))))
    ) {
      text += key + next;
      end += 2;
    } else break;
  }
  const region = text.endsWith("KV") ? at.text(reader, end) : "";
  return /^[IVX]+$/.test(region) ? { text: `${text} ${region}`, end: end + 1 } : { text, end };
}

/**
 * Most digits of the count of a body: a term or a division has two, others are known by more
 * (`LĐ683`), where no day was glued to the symbol.
 */
function longestCount(reader: Reader, text: string, index: number): number {
  const dated = /^[/.]$/.test(at.key(reader, index + 1)) && at.isDigits(reader, index + 2);
  if (dated && at.isGlued(reader, index + 1)) return 0;
  if (text.endsWith("BCĐ")) return 3;
  return knownBody(text) === undefined && knownSymbol(text) === undefined ? 4 : 2;
}

/** A department that a letter and digits name, behind the body: `KH-BCA-C06`. */
function readCode(reader: Reader, index: number): Part | undefined {
  const [letter, digits] = [at.text(reader, index), at.key(reader, index + 1)];
  const glued = at.isGlued(reader, index) && at.isGlued(reader, index + 1);
  if (!glued || !/^\p{Lu}$/u.test(letter) || !/^\d{1,3}$/.test(digits)) return undefined;
  return { text: letter + digits, end: index + 2 };
}

/** The number of a term behind a sign or a space: `QH.11`, `QH-12`, `UBTVQH 11`. */
function readTerm(reader: Reader, index: number): Part | undefined {
  const digits = /^[.-]$/.test(at.key(reader, index)) ? index + 1 : index;
  const text = at.key(reader, digits);
  const glued = digits === index || at.isGlued(reader, digits);
  if (!glued || !at.isDigits(reader, digits) || text.length > 2) return undefined;
  const term = { text, end: digits + 1 };
  return digits === index && at.isGlued(reader, digits) ? term : { ...term, repaired: true };
}

/** A body with a space that extraction put into it: `QĐ-T Tg`, `KH-UB ND`. */
function readTornPart(reader: Reader, index: number): Part | undefined {
  const [left, right] = [at.text(reader, index), at.text(reader, index + 1)];
  if (reader.pieces[index + 1]?.gap !== "space" || !/^\p{Lu}{1,4}$/u.test(left)) return undefined;
  const known = /^\p{Lu}/u.test(right) ? knownBody(left + right) : undefined;
  if (known?.abbreviation !== left + right) return undefined;
  return { text: known.abbreviation, repaired: true, end: index + 2 };
}

/** `UBND.HC`: some offices put the mark of the drafting division after a point. */
function isDivisionMark(text: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(text) && knownBody(text) === undefined;
}

/** `TT.HĐND`: the standing members of a body, before it. */
function isStanding(text: string, next: string): boolean {
  return text === "TT" && knownBody(next)?.abbreviation === "HĐND";
}

/** A type whose `Đ` an encoding lost: `94/2016/N-CP`. */
function readLostMark(reader: Reader, index: number): Part | undefined {
  const [letter, body] = [at.text(reader, index), at.text(reader, index + 2)];
  const lost = /^[NQ]$/.test(letter) && knownBody(body)?.abbreviation === body;
  if (!lost || at.key(reader, index + 1) !== "-" || !at.isGlued(reader, index + 2))
    return undefined;
  return { text: `${letter}Đ`, repaired: true, end: index + 1 };
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
  // The one letter that is a symbol is that of orders, which a body follows: `L-CTN`.
  if (text.length === 1) {
    const ordered = text === "L" && at.key(reader, index + 1) === "-";
    return ordered && knownBody(at.text(reader, index + 2)) !== undefined;
  }
  if (knownSymbol(text) !== undefined || knownBody(text) !== undefined) return true;
  // `QĐ-TrMN`: a school by its kind.
  return /^(?:\p{Lu}{2,}(?:\p{Ll}\p{Lu}*)?|Tr\p{Lu}{2,})$/u.test(text);
}

/** A known abbreviation in its usual spelling, so that `TTR` and `TTr` are one. */
export function spelled(text: string): string {
  return (knownSymbol(text) ?? knownBody(text))?.abbreviation ?? text;
}

/** What a symbol says. */
export interface Classified
  extends Pick<Citation, "form" | "unit">, Required<Pick<Citation, "symbol" | "body">> {
  /** The type that the symbol names. */
  readonly type?: DocumentTypeKey;
}

/**
 * The stage of a lawsuit in the number of its papers, which are none of administration.
 *
 * ```
 * 12/2021/DS-ST      05/2022/QĐST-HNGĐ      88/2023/QĐXXST-KDTM
 *            ^^              ^^^^                   ^^^^^^
 * ```
 */
const COURT_STAGE = /^(?:QĐ|XX|TL|DS|HS|HC|KDTM|KT|LĐ|HNGĐ|HN|PS|VA)*(?:ST|PT|GĐT)$/;

/** What a symbol says, or nothing where it is not the symbol of a document. */
export function classify(
  { parts, text }: Symbol,
  dated: boolean,
  announced: boolean,
): Classified | undefined {
  const [first = "", ...others] = parts;
  const rest = others.join("-");
  if (parts.some((part) => COURT_STAGE.test(part)) && (dated || first.length > 3)) return undefined;
  const type = knownSymbol(first)?.value;
  // Numbers of the last century have a second stroke; those of two bodies have it still.
  const symbol = others.length === 1 && type !== undefined ? `${first}-${rest}` : text;
  if (rest !== "" && type !== undefined) {
    return { form: dated ? "normative" : "administrative", symbol, type, body: rest };
  }
  if (dated) {
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
  const joint =
    /^(?:CT|KH|HD)PH$/.test(first) || others.some((part) => knownBody(part) !== undefined);
  if (body === undefined && joint) {
    return { form: "administrative", symbol, body: rest };
  }
  return { form: "letter", symbol, type: "letter", body: first, unit: rest };
}

/** Whether the symbol of a type stands at a piece, and a body behind one of some signs. */
export function isTypeSymbol(reader: Reader, index: number, signs = /^[-/]$/): boolean {
  const type = knownSymbol(at.text(reader, index));
  if (type?.abbreviation !== at.text(reader, index)) return false;
  return signs.test(at.key(reader, index + 1)) && isAbbreviation(reader, index + 2);
}
