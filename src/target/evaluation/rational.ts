/** An exact fraction with a positive denominator. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A number of JavaScript keeps so many digits for sure: `0.1 + 0.2` is 0.3 to that many. */
const SAFE_DIGITS = 15;

/** A finite number, read to the digits that it keeps for sure. */
export function rationalOf(value: number): Rational {
  const [mantissa = "0", exponent = "0"] = value.toExponential(SAFE_DIGITS - 1).split("e");
  const [whole = "0", decimals = ""] = mantissa.split(".");
  const digits = BigInt(whole + decimals);
  const shift = Number(exponent) - decimals.length;
  return shift >= 0
    ? { numerator: digits * 10n ** BigInt(shift), denominator: 1n }
    : { numerator: digits, denominator: 10n ** BigInt(-shift) };
}

/** Less than 0, 0, or more than 0, as `left` is less than, equal to or more than `right`. */
export function compare(left: Rational, right: Rational): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** `left - right`. */
export function subtract(left: Rational, right: Rational): Rational {
  return {
    numerator: left.numerator * right.denominator - right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
  };
}

/** `left / right * factor`; `right` is not zero. */
export function divide(left: Rational, right: Rational, factor = 1n): Rational {
  const numerator = left.numerator * right.denominator * factor;
  const denominator = left.denominator * right.numerator;
  return denominator < 0n
    ? { numerator: -numerator, denominator: -denominator }
    : { numerator, denominator };
}

/** Figures that cannot be written exactly are rounded half up to so many decimals. */
const SCALE = 1_000_000n;

/** The nearest number, after rounding half up to six decimals. */
export function numberOf({ numerator, denominator }: Rational): number {
  const negative = numerator < 0n;
  const size = negative ? -numerator : numerator;
  const scaled = (2n * size * SCALE + denominator) / (2n * denominator);
  // What would round to nothing is kept, so that a miss is never a miss by zero.
  const rounded =
    scaled === 0n ? Number(size) / Number(denominator) : Number(scaled) / Number(SCALE);
  return negative && rounded !== 0 ? -rounded : rounded;
}
