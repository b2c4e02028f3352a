import * as at from "./at.js";
import { readAnnouncement } from "./context-reader.js";
import type { DocumentTypeKey } from "./data/document-types.js";
import type { NumberReading } from "./number-reader.js";
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
export function fitsSymbol(word: DocumentTypeKey, { type, form }: NumberReading): boolean {
  if (form === "letter") return word === "letter";
  return word === type || (type !== undefined && isKindOf(word, type));
}

/** Whether one type is a kind of another by its name: `Kết luận thanh tra` of `Kết luận`. */
export function isKindOf(type: DocumentTypeKey, general: DocumentTypeKey): boolean {
  return DOCUMENT_TYPES[type].name.startsWith(`${DOCUMENT_TYPES[general].name} `);
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
