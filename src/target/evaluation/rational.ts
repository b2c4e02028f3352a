/** An exact fraction with a positive denominator. */
export type Rational = readonly [numerator: bigint, denominator: bigint];

/** A number of JavaScript keeps so many digits for sure: `0.1 + 0.2` is 0.3 to that many. */
const SAFE_DIGITS = 15;

/** A finite number, read to the digits that it keeps for sure. */
export function rationalOf(value: number): Rational {
  const [mantissa = "", exponent] = value.toExponential(SAFE_DIGITS - 1).split("e");
  const shift = Number(exponent) - SAFE_DIGITS + 1;
  const power = 10n ** BigInt(Math.abs(shift));
  const digits = BigInt(mantissa.replace(".", ""));
  return shift < 0 ? [digits, power] : [digits * power, 1n];
}

/** `left - right`. */
export function subtract([above, below]: Rational, [other, whole]: Rational): Rational {
  return [above * whole - other * below, below * whole];
}

/** `-value`. */
export function negated([numerator, denominator]: Rational): Rational {
  return [-numerator, denominator];
}

/** `left / right * factor`; `right` is not zero. */
export function divide([above, below]: Rational, [other, whole]: Rational, factor = 1n): Rational {
  const sign = other < 0n ? -1n : 1n;
  return [sign * above * whole * factor, sign * below * other];
}

/** Less than 0, 0, or more than 0, as `left` is less than, equal to or more than `right`. */
export function compare(left: Rational, right: Rational): number {
  const [numerator] = subtract(left, right);
  return numerator < 0n ? -1 : numerator > 0n ? 1 : 0;
}

/** Figures that cannot be written exactly are rounded half up to so many decimals. */
const SCALE = 1_000_000n;

/** The nearest number, after rounding half up to six decimals. */
export function numberOf(value: Rational): number {
  const [numerator, denominator] = value;
  if (numerator < 0n) return 0 - numberOf(negated(value));
  const scaled = (2n * numerator * SCALE + denominator) / (2n * denominator);
  // What would round to nothing is kept, so that a miss is never a miss by zero.
  return scaled === 0n ? Number(numerator) / Number(denominator) : Number(scaled) / Number(SCALE);
}
