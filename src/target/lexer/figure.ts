/** A number of JavaScript keeps so many digits for sure. */
const SAFE_DIGITS = 15;
const WHOLE = /^\d+$/;
const POINTED_THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const COMMA_THOUSANDS = /^[1-9]\d{0,2}(?:(?:,\d{3}){2,}(?:\.\d+)?|,\d{3}\.\d+)$/;
const DECIMALS = /^\d+[.,]\d+$/;

/**
 * Reads a figure in the Vietnamese way: a comma before decimals, points between thousands. A point
 * that cannot divide thousands is a decimal point, as many texts write it.
 *
 * ```
 * 91,17      1.234,5      635.593      6.5      1,234,567      1,500
 * decimal    both         thousands    point    thousands      ambiguous
 * ```
 *
 * @param digits - Digits with points and commas between them.
 * @returns The figure, or `undefined` when it is none (`19.5.2021`).
 */
export function readFigure(digits: string): number | undefined {
  const plain = COMMA_THOUSANDS.test(digits)
    ? digits.replaceAll(",", "")
    : POINTED_THOUSANDS.test(digits)
      ? digits.replaceAll(".", "").replace(",", ".")
      : digits.replace(",", ".");
  if (!WHOLE.test(plain) && !DECIMALS.test(plain)) return undefined;
  return plain.replace(/^[0.]+|\./g, "").length > SAFE_DIGITS ? undefined : Number(plain);
}

/** `1,500` alone: English thousands, or three decimals. */
export function isAmbiguous(digits: string): boolean {
  return /^[1-9]\d{0,2},\d{3}$/.test(digits);
}
