import { SAFE_DIGITS, type Piece } from "./piece.js";

/** A figure as its digits, points and commas write it. */
export interface Figure {
  /** Its value; absent where the digits are no figure (`19.5.2021`). */
  readonly value?: number;
  /** The value if a lone comma divides thousands: `1,500` may be 1.5 or 1500. */
  readonly thousands?: number;
  /** Index of the piece after it. */
  readonly end: number;
}

const WHOLE = /^\d+$/;
const POINTED_THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const COMMA_THOUSANDS = /^[1-9]\d{0,2}(?:(?:,\d{3}){2,}(?:\.\d+)?|,\d{3}\.\d+)$/;
const DECIMALS = /^\d+[.,]\d+$/;
const LONE_COMMA = /^[1-9]\d{0,2},\d{3}$/;

/**
 * The value of digits in the Vietnamese way: a comma before decimals, points between thousands. A
 * point that cannot divide thousands is a decimal point, as many texts write it.
 *
 * ```
 * 91,17      1.234,5      635.593      6.5      1,234,567      1,500
 * decimal    both         thousands    point    thousands      ambiguous
 * ```
 */
function readFigure(digits: string): number | undefined {
  const plain = COMMA_THOUSANDS.test(digits)
    ? digits.replaceAll(",", "")
    : POINTED_THOUSANDS.test(digits)
      ? digits.replaceAll(".", "").replace(",", ".")
      : digits.replace(",", ".");
  if (!WHOLE.test(plain) && !DECIMALS.test(plain)) return undefined;
  return plain.replace(/^[0.]+|\./g, "").length > SAFE_DIGITS ? undefined : Number(plain);
}

/** Whether a sign between two digits belongs to a figure. */
function isInner(pieces: readonly Piece[], index: number): boolean {
  const sign = pieces[index];
  const digits = pieces[index + 1];
  if (sign?.gap !== "none" || (sign.key !== "." && sign.key !== ",")) return false;
  return digits?.kind === "digits" && digits.gap === "none";
}

/**
 * Reads the figure that begins at a piece.
 *
 * ```
 * đạt 1.234,5 tỷ đồng      từ 1,500 doanh nghiệp      ngày 19.5.2021
 *     ^^^^^^^                 ^^^^^                        ^^^^^^^^^ no figure
 * ```
 *
 * @internal
 * @returns `undefined` where no digits stand.
 */
export function figureAt(pieces: readonly Piece[], index: number): Figure | undefined {
  const first = pieces[index];
  if (first?.kind !== "digits") return undefined;
  let end = index + 1;
  if (!isInner(pieces, end)) return { value: first.value, end };
  let digits = first.key;
  while (isInner(pieces, end)) {
    digits += (pieces[end]?.key ?? "") + (pieces[end + 1]?.key ?? "");
    end += 2;
  }
  const value = readFigure(digits);
  if (value === undefined) return { end };
  return LONE_COMMA.test(digits)
    ? { value, thousands: Math.round(value * 1000), end }
    : { value, end };
}

/**
 * The value of a figure, given what it measures: things that are counted come in whole numbers, so
 * that the comma of `1,500 doanh nghiệp` divides thousands.
 *
 * @internal
 */
export function settledFigure({ value, thousands }: Figure, counted: boolean): number | undefined {
  return counted && thousands !== undefined ? thousands : value;
}
