import { entriesOf } from "../reading/index.js";
import { defined, unaccent } from "../text/index.js";
import * as at from "./at.js";
import { readAnnouncement } from "./announcement-reader.js";
import type { CitationForm } from "./citation.js";
import type { DocumentTypeKey } from "./data/document-types.js";
import * as subjects from "./data/subject-words.js";
import { LAW_ENDS } from "./data/words.js";
import type { NumberReading } from "./number-reading.js";
import type { Reader } from "./reader.js";
import { DOCUMENT_TYPES, knownBody } from "./vocabulary.js";

/** Whether a symbol is taken for that of a letter without its office being known. */
export function isUnknownLetter({ type, body }: NumberReading): boolean {
  return type === "letter" && knownBody(body) === undefined;
}

/** The type before a bracket, which says more than the symbol: `Báo cáo thẩm định (số 21/BC-STP)`. */
export function bracketedType(
  reader: Reader,
  start: number,
  { type }: NumberReading,
): DocumentTypeKey | undefined {
  if (at.key(reader, start - 1) !== "(" || at.key(reader, start) !== "số") return undefined;
  const word = readAnnouncement(reader, start - 1).type;
  const fits = word !== undefined && (type === undefined || isKindOf(word, type));
  return fits ? word : undefined;
}

/** Whether the words of a type may be said of a number with its symbol. */
export function fitsSymbol(word: DocumentTypeKey, { type, form, symbol }: NumberReading): boolean {
  // `22/GP-UBND`, `18/GPMT-UBND`
  if (word === "licence") return symbol.startsWith("GP");
  if (form === "letter") return word === "letter";
  return word === type || (type !== undefined && isKindOf(word, type));
}

/** Whether one type is a kind of another by its name: `Kết luận thanh tra` of `Kết luận`. */
export function isKindOf(type: DocumentTypeKey, general: DocumentTypeKey): boolean {
  return DOCUMENT_TYPES[type].name.startsWith(`${DOCUMENT_TYPES[general].name} `);
}

/** The initials of the name of a type: `KN` of `Kiến nghị`. */
export function initialsOf(type: DocumentTypeKey): string {
  return INITIALS.get(type) ?? "";
}

const INITIALS: ReadonlyMap<DocumentTypeKey, string> = /* @__PURE__ */ (() =>
  new Map(
    entriesOf(DOCUMENT_TYPES).map(([type, { name }]) => {
      const words = name.split(" ");
      return [type, words.map((word) => word.normalize("NFC").charAt(0).toUpperCase()).join("")];
    }),
  ))();

/**
 * A number whose symbol begins with the initials of the words before `số`, which no list has: those
 * are its type, and what looked like the office of a letter is none.
 *
 * ```
 * Phiếu yêu cầu số 12/PYC-TTX      Kiến nghị số 05/KN-VKS      ban hành Điện số 481/ĐK-HT
 * ^^^^^^^^^^^^^       ^^^          ^^^^^^^^^       ^^                    ^^^^ behind a verb in any letters
 * ```
 */
export function spelledOut(
  reader: Reader,
  end: number,
  number: NumberReading,
  typed: boolean,
): { readonly number: NumberReading; readonly start: number } | undefined {
  const { form, body: office, unit, year } = number;
  // `Nội quy số 01/NQ-NTTH` has the letters of a resolution.
  const named = typed && number.type !== undefined && !isUnknownLetter(number);
  if (named || form === "party" || form === "short" || form === "legacy") return undefined;
  const [first = ""] = number.symbol.split("-");
  const rest = number.symbol.slice(first.length + 1);
  if (at.key(reader, end) !== "số" || rest === "") return undefined;
  const start = phraseStart(reader, end, first) ?? issuedStart(reader, end, number);
  if (start === undefined || (unit === undefined && office === "")) return undefined;
  // `Nghị đinh`: the usual name with a mark that was lost.
  const usual = number.type === undefined ? undefined : DOCUMENT_TYPES[number.type].name;
  if (usual !== undefined && unaccent(at.words(reader, start, end)) === unaccent(usual))
    return undefined;
  const { end: past, number: text, serial, symbol, repaired, damaged } = number;
  const own = { number: text, serial, symbol, year, repaired, damaged, body: rest };
  const range = { start: number.start, end: past };
  const written: CitationForm = year === undefined ? "administrative" : "normative";
  return { number: defined({ ...own, ...range, form: written }), start };
}

/** Most words of the name of a type that no list has. */
const LONGEST_TYPE = 8;

/** Where the words before `số` begin whose initials the symbol has: `LGK` of `Lệnh gọi khám sức khỏe`. */
function phraseStart(reader: Reader, end: number, first: string): number | undefined {
  let letters = "";
  for (let start = end - 1; start >= 0 && start > end - LONGEST_TYPE; start -= 1) {
    if (at.kind(reader, start) !== "letters" || at.isDivided(reader, start + 1)) return undefined;
    if (at.isTorn(reader, start)) return undefined;
    // `Bộ Thương mại tại văn bản số 12/TM-XNK`
    if (/^(?:tại|theo|trong|bằng|qua)$/.test(at.key(reader, start))) return undefined;
    if (at.key(reader, start) !== "và")
      letters = at.text(reader, start).normalize("NFC").charAt(0).toUpperCase() + letters;
    if (!at.isCapital(reader, start)) continue;
    return first.length > 1 && end - start > 1 && letters.startsWith(first) ? start : undefined;
  }
  return undefined;
}

/** Most words behind a verb of issuing that are taken for a type. */
const LONGEST_ISSUED = 3;

/** Where the words between a verb of issuing and `số` begin. */
function issuedStart(reader: Reader, end: number, number: NumberReading): number | undefined {
  if (!isUnknownLetter(number) || readAnnouncement(reader, number.start).start !== end)
    return undefined;
  for (let start = end - 1; start > 0 && start >= end - LONGEST_ISSUED; start -= 1) {
    if (at.kind(reader, start) !== "letters" || at.isDivided(reader, start + 1)) return undefined;
    if (at.opens(reader, start, LAW_ENDS)) return undefined;
    const verb = at.phraseBefore(reader, start, subjects.ISSUES)?.start;
    if (verb !== undefined && !at.isCapital(reader, verb)) return start;
  }
  return undefined;
}

/**
 * The number of a letter whose office has the initials of a type; behind them stands a unit.
 *
 * ```
 * Công văn số 321/CT-TTHT      Công văn số 678/KH-TC
 *                 ^^ Cục Thuế                  ^^ Phòng Kế hoạch
 * ```
 */
export function letterOf(number: NumberReading): NumberReading {
  const { form, symbol, body: unit } = number;
  const [office = "", ...others] = symbol.split("-");
  const body = knownBody(others[0] ?? "");
  // No office of a province issues circulars: `Công văn số 512/TT-VP` is of a centre.
  const circular = number.type === "circular" && body?.value === "local";
  // Behind an office that no list knows stands a unit with the letters of a body: `KBNNKVX-KTNN`.
  const unknown = number.type === undefined && others.length === 1;
  const known = body !== undefined && !circular && !unknown;
  if (form !== "administrative" || number.type === "letter" || known) return number;
  return { ...number, form: "letter", type: "letter", body: office, unit };
}
