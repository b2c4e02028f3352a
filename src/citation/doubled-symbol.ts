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
  if (!/[-/]/.test(symbol)) return read;
  let end = first;
  for (;;) {
    const past = writtenEnd(reader, end, symbol);
    if (past === undefined) return end === first ? read : { ...read, repaired: true, end };
    end = past;
  }
}

/** Past a symbol behind a blank, if it stands there. */
function writtenEnd(reader: Reader, start: number, symbol: string): number | undefined {
  if (reader.pieces[start]?.gap !== "space") return undefined;
  let end = start;
  let text = "";
  while (text.length < symbol.length && (end === start || at.isGlued(reader, end))) {
    text += at.text(reader, end);
    end += 1;
  }
  const goesOn = at.isGlued(reader, end) && /^[-/]$/.test(at.key(reader, end));
  return text === symbol && !goesOn ? end : undefined;
}
