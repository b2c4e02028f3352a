import { ChisoError, requireOptions, wordsFor } from "../text/index.js";
import { amount, toNumber, type DecimalInput, type Exact } from "./exact.js";

/** What happens to the digits that are dropped. */
export type RoundingMode = "half-up" | "half-even" | "truncate";

/** A way of rounding, as a value that results can carry. */
export interface Rounding {
  /**
   * `half-up` sends an exact half away from zero, as official papers do; `half-even` sends it to
   * the even neighbour; `truncate` cuts digits off.
   */
  readonly mode: RoundingMode;
  /** How many decimals stay, 0 to 15. */
  readonly digits: number;
}

function rounding(mode: RoundingMode, digits: number): Rounding {
  requireDigits(digits);
  // Never -0.
  return { mode, digits: digits + 0 };
}

function requireDigits(digits: number): void {
  if (Number.isInteger(digits) && digits >= 0 && digits <= 15) return;
  throw new ChisoError("invalid-option", {
    given: `${wordsFor(digits)} decimals`,
    accepted: "a whole number from 0 to 15",
    advice: "Say how many decimals the figure keeps",
  });
}

/** Refuses a rounding of data whose mode or decimals are none. */
export function requireRounding(how: Rounding): void {
  const call = 'it with halfUp(2), or with { mode: "half-up", digits: 2 }';
  requireOptions(how, "mode:half-up|half-even|truncate! digits:number!", call);
  requireDigits(how.digits);
}

/**
 * Rounding to so many decimals, an exact half away from zero: the way official tables round.
 *
 * @param digits - How many decimals stay, 0 to 15.
 * @returns The rounding as a value.
 * @throws ChisoError `invalid-option` when the number of decimals is not one.
 * @example
 * ```ts
 * import { halfUp, roundFigure } from "chiso/scoring";
 * roundFigure(41.2475, halfUp(3)); // 41.248
 * ```
 */
export function halfUp(digits: number): Rounding {
  return rounding("half-up", digits);
}

/**
 * Rounding to so many decimals, an exact half to the even neighbour.
 *
 * @param digits - How many decimals stay, 0 to 15.
 * @returns The rounding as a value.
 * @throws ChisoError `invalid-option` when the number of decimals is not one.
 * @example
 * ```ts
 * import { halfEven, roundFigure } from "chiso/scoring";
 * roundFigure(0.125, halfEven(2)); // 0.12
 * ```
 */
export function halfEven(digits: number): Rounding {
  return rounding("half-even", digits);
}

/**
 * Cutting a figure off after so many decimals.
 *
 * @param digits - How many decimals stay, 0 to 15.
 * @returns The rounding as a value.
 * @throws ChisoError `invalid-option` when the number of decimals is not one.
 * @example
 * ```ts
 * import { roundFigure, truncate } from "chiso/scoring";
 * roundFigure(41.2475, truncate(2)); // 41.24
 * ```
 */
export function truncate(digits: number): Rounding {
  return rounding("truncate", digits);
}

function goesUp(rest: bigint, denominator: bigint, quotient: bigint, mode: RoundingMode): boolean {
  switch (mode) {
    case "truncate":
      return false;
    case "half-up":
      return rest * 2n >= denominator;
    case "half-even":
      return rest * 2n > denominator || (rest * 2n === denominator && quotient % 2n === 1n);
  }
}

/** Rounds an exact value. */
export function roundExact(value: Exact, how: Rounding): Exact {
  const scale = 10n ** BigInt(how.digits);
  const negative = value.numerator < 0n;
  const scaled = (negative ? -value.numerator : value.numerator) * scale;
  const quotient = scaled / value.denominator;
  const up = goesUp(scaled % value.denominator, value.denominator, quotient, how.mode);
  const units = up ? quotient + 1n : quotient;
  return { numerator: negative ? -units : units, denominator: scale };
}

/**
 * Rounds a figure by the decimals it is written with, not by its binary image: `1.005` is a half
 * and goes up.
 *
 * @param value - A number, or a decimal text with a point.
 * @param how - The rounding, for example `halfUp(2)`.
 * @returns The rounded figure.
 * @throws ChisoError `invalid-amount` when the value is no figure, `invalid-option` when the rounding is
 * none.
 * @example
 * ```ts
 * import { halfUp, roundFigure } from "chiso/scoring";
 * roundFigure(1.005, halfUp(2)); // 1.01
 * ```
 */
export function roundFigure(value: DecimalInput, how: Rounding): number {
  requireRounding(how);
  return toNumber(roundExact(amount(value, "the value to round"), how));
}
