import { wordsFor } from "./given.js";
import { refused, requireText } from "./requirements.js";

const VALUES: readonly (readonly [string, number])[] = [
  ["M", 1000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];

/** Fifteen letters are the most below 4000 (MMMDCCCLXXXVIII); other letters, as the dotless i of
 * Turkish, become one of these only when they are made capital. */
const NUMERAL = /^[ivxlcdm]{1,15}$/i;

/**
 * Writes a whole number in Roman numerals.
 *
 * @param value - A whole number from 1 to 3999.
 * @returns The numeral in capitals, or `undefined` outside that range.
 * @throws ChisoError `invalid-amount` for what is no number.
 * @example
 * ```ts
 * import { formatRoman } from "chiso/text";
 * formatRoman(8); // "VIII"
 * ```
 */
export function formatRoman(value: number): string | undefined {
  if (typeof value !== "number")
    throw refused(wordsFor(value), "a number", "formatRoman(8)", "invalid-amount");
  if (!Number.isInteger(value) || value < 1 || value > 3999) return undefined;
  let rest = value;
  let numeral = "";
  for (const [letters, worth] of VALUES) {
    while (rest >= worth) {
      numeral += letters;
      rest -= worth;
    }
  }
  return numeral;
}

/**
 * Reads a Roman numeral in its canonical spelling, in capitals or small letters.
 *
 * @param text - The numeral alone, without spaces.
 * @returns Its value from 1 to 3999, or `undefined` when it is none (`IIII`, `Quý`).
 * @throws ChisoError `invalid-data` for what is no text.
 * @example
 * ```ts
 * import { parseRoman } from "chiso/text";
 * parseRoman("IV"); // 4
 * parseRoman("IIX"); // undefined
 * ```
 */
export function parseRoman(text: string): number | undefined {
  requireText(text, "parseRoman(text)");
  if (!NUMERAL.test(text)) return undefined;
  const numeral = text.toUpperCase();
  let position = 0;
  let value = 0;
  for (const [letters, worth] of VALUES) {
    while (numeral.startsWith(letters, position)) {
      position += letters.length;
      value += worth;
    }
  }
  return position === numeral.length && formatRoman(value) === numeral ? value : undefined;
}
