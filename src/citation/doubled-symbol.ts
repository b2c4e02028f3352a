import * as at from "./at.js";
import type { NumberReading } from "./number-reading.js";
import type { Reader } from "./reader.js";

/**
 * A number whose symbol a slip of the pen wrote twice: past both.
 *
 * ```
 * 37-NQ/TW NQ/TW ngày 24/12/2018      45/KH-UBND UBND xã
 *          ^^^^^                                 ^^^^ the issuer: not the whole symbol
 * ```
 */
export function pastDoubled(reader: Reader, read: NumberReading): NumberReading {
  const { symbol, end: first } = read;
  if (reader.pieces[first]?.gap !== "space" || !/[-/]/.test(symbol)) return read;
  let end = first;
  let text = "";
  while (text.length < symbol.length && (end === first || at.isGlued(reader, end))) {
    text += at.text(reader, end);
    end += 1;
  }
  const goesOn = at.isGlued(reader, end) && /^[-/]$/.test(at.key(reader, end));
  return text === symbol && !goesOn ? pastDoubled(reader, { ...read, repaired: true, end }) : read;
}
