/** A figure as a text writes it. */
export interface WrittenFigure {
  /** Its value. */
  readonly value: number;
  /** Whether `1,500` could be fifteen hundred or one and a half. */
  readonly ambiguous: boolean;
}

/** A number of JavaScript keeps so many digits for sure. */
const SAFE_DIGITS = 15;

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
export function readFigure(digits: string): WrittenFigure | undefined {
  const plain = plainDigits(digits);
  if (plain === undefined) return undefined;
  if (plain.replace(".", "").replace(/^0+/, "").length > SAFE_DIGITS) return undefined;
  return { value: Number(plain), ambiguous: isAmbiguous(digits) };
}

const WHOLE = /^\d+$/;
const POINTED_THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const COMMA_THOUSANDS = /^[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d+)?$/;
const MIXED_THOUSANDS = /^[1-9]\d{0,2},\d{3}\.\d+$/;
const DECIMALS = /^\d+[.,]\d+$/;

function plainDigits(digits: string): string | undefined {
  if (WHOLE.test(digits)) return digits;
  if (POINTED_THOUSANDS.test(digits)) return digits.replaceAll(".", "").replace(",", ".");
  if (COMMA_THOUSANDS.test(digits) || MIXED_THOUSANDS.test(digits))
    return digits.replaceAll(",", "");
  return DECIMALS.test(digits) ? digits.replace(",", ".") : undefined;
}

/** `1,500` alone: English thousands, or three decimals. */
function isAmbiguous(digits: string): boolean {
  return /^[1-9]\d{0,2},\d{3}$/.test(digits);
}
