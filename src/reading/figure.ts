import { BEFORE_FIGURES, COMPARISONS_BEFORE } from "./data/comparison-words.js";
import { phraseOf } from "./lexicon.js";
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

/** Behind a first number so many threes are more than a figure can hold. */
const MOST_THREES = 5;

/** Where digits end that stand in threes behind a first number: `1 500`, `12 500 000`. */
function threesEnd(pieces: readonly Piece[], index: number): number {
  let end = index + 1;
  if (!/^[1-9]\d{0,2}$/.test(pieces[index]?.key ?? "")) return end;
  while (end <= index + MOST_THREES) {
    const next = pieces[end];
    if (next?.kind !== "digits" || next.gap !== "space" || next.key.length !== 3) break;
    end += 1;
  }
  // `tháng 6 100.000 hộ`: the points divide thousands, so that the blank does not.
  return pieces[end]?.key === "." && isInner(pieces, end) ? index + 1 : end;
}

/** Whether words stand before a piece behind which only a figure can stand. */
function isAwaited(pieces: readonly Piece[], index: number): boolean {
  return [1, 2, 3, 4].some((back) =>
    [COMPARISONS_BEFORE, BEFORE_FIGURES].some(
      (table) => phraseOf<unknown>(table, pieces, index - back, index)?.length === back,
    ),
  );
}

/**
 * Reads the figure that begins at a piece. A blank divides thousands where the words before it ask
 * for a figure; elsewhere the first number may name something, so that there is no figure.
 *
 * ```
 * đạt 1.234,5 tỷ đồng      từ 1,500 doanh nghiệp      ngày 19.5.2021
 *     ^^^^^^^                 ^^^^^                        ^^^^^^^^^ no figure
 * ít nhất 1 500 hộ      chỉ tiêu 5 100 xã      tháng 6 100% hồ sơ
 *         ^^^^^                  ^^^^^ no figure     ^ ^^^
 * ```
 *
 * @returns `undefined` where no digits stand.
 */
export function figureAt(pieces: readonly Piece[], index: number): Figure | undefined {
  const first = pieces[index];
  if (first?.kind !== "digits") return undefined;
  let end = threesEnd(pieces, index);
  const doubtful = end > index + 1 && !isAwaited(pieces, index);
  if (doubtful && pieces[end]?.key !== "%") return { end };
  if (doubtful) end = index + 1;
  while (isInner(pieces, end)) end += 2;
  if (end === index + 1) return { value: first.value, end };
  const digits = digitsOf(pieces, index, end);
  const value = readFigure(digits);
  if (value === undefined) return { end };
  return LONE_COMMA.test(digits)
    ? { value, thousands: Math.round(value * 1000), end }
    : { value, end };
}

/** The digits and signs of a figure as one word, with a point where a blank divides thousands. */
export function digitsOf(pieces: readonly Piece[], start: number, end: number): string {
  return pieces
    .slice(start, end)
    .map(({ key, gap }, index) => (index > 0 && gap === "space" ? `.${key}` : key))
    .join("");
}

/**
 * The value of a figure, given what it measures: things that are counted come in whole numbers, so
 * that the comma of `1,500 doanh nghiệp` divides thousands.
 */
export function settledFigure({ value, thousands }: Figure, counted: boolean): number | undefined {
  return counted && thousands !== undefined ? thousands : value;
}
