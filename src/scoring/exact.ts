import { ChisoError, wordsFor } from "../text/index.js";

/**
 * A figure given by a caller: a number, or a decimal text with a point (`"41.2475"`), which keeps
 * more digits than a number can.
 */
export type DecimalInput = number | string;

/**
 * An exact fraction. Sums of decimals stay decimals, and a quotient such as 73/601 is kept whole
 * until somebody rounds it. It never leaves the room: results carry numbers and texts.
 */
export interface Exact {
  /** Above the line; carries the sign. */
  readonly numerator: bigint;
  /** Below the line; always positive and without common divisor. */
  readonly denominator: bigint;
}

const LONGEST_INPUT = 60;
const DECIMAL = /^-?\d+(?:\.\d+)?$/;
const FRACTION = /^-?\d+\/\d+$/;

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  let larger = one < 0n ? -one : one;
  let smaller = other;
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

function reduced(numerator: bigint, denominator: bigint): Exact {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return divisor === 1n
    ? { numerator, denominator }
    : { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** Nothing. */
export const ZERO: Exact = { numerator: 0n, denominator: 1n };
/** The whole number one. */
export const ONE: Exact = { numerator: 1n, denominator: 1n };
/** A hundred, of per cent. */
export const HUNDRED: Exact = { numerator: 100n, denominator: 1n };

function parseDecimal(text: string): Exact {
  const [digits = "0", exponent = "0"] = text.split("e");
  const [whole = "0", fraction = ""] = digits.split(".");
  const decimals = fraction.length - Number(exponent);
  const numerator = BigInt(whole + fraction);
  if (decimals >= 0) return reduced(numerator, 10n ** BigInt(decimals));
  return { numerator: numerator * 10n ** BigInt(-decimals), denominator: 1n };
}

/**
 * Takes in a figure.
 *
 * @param given - A number or a decimal text.
 * @param what - What the figure is of, for the error.
 * @returns The exact value: of a number, the shortest decimal that prints it.
 * @throws ChisoError `invalid-amount` for NaN, infinity and other texts.
 */
export function amount(given: DecimalInput, what: string): Exact {
  if (typeof given === "number" && Number.isFinite(given)) return parseDecimal(String(given));
  if (typeof given === "string" && given.length <= LONGEST_INPUT && DECIMAL.test(given)) {
    return parseDecimal(given);
  }
  throw new ChisoError("invalid-amount", {
    given: `${what} ${typeof given === "number" ? "NaN or infinity" : wordsFor(given)}`,
    accepted: 'a finite number, or a decimal text with a point such as "41.2475"',
    advice: `Check the figure given for ${what}`,
  });
}

/** A whole number as an exact value. */
export function whole(value: number): Exact {
  return { numerator: BigInt(value), denominator: 1n };
}

/** Reads what {@link writeExact} wrote; `undefined` for anything else. */
export function readExact(text: string): Exact | undefined {
  if (DECIMAL.test(text)) return parseDecimal(text);
  if (!FRACTION.test(text)) return undefined;
  const [above = "0", below = "1"] = text.split("/");
  const denominator = BigInt(below);
  return denominator === 0n ? undefined : reduced(BigInt(above), denominator);
}

/** The sum of two values. */
export function add(one: Exact, other: Exact): Exact {
  return reduced(
    one.numerator * other.denominator + other.numerator * one.denominator,
    one.denominator * other.denominator,
  );
}

/** The first value without the second. */
export function subtract(one: Exact, other: Exact): Exact {
  return add(one, { numerator: -other.numerator, denominator: other.denominator });
}

/** The product of two values. */
export function multiply(one: Exact, other: Exact): Exact {
  return reduced(one.numerator * other.numerator, one.denominator * other.denominator);
}

/** The quotient of two values; `undefined` when the second is nothing. */
export function divide(one: Exact, other: Exact): Exact | undefined {
  if (other.numerator === 0n) return undefined;
  const sign = other.numerator < 0n ? -1n : 1n;
  return reduced(
    sign * one.numerator * other.denominator,
    sign * other.numerator * one.denominator,
  );
}

/** Negative, zero or positive as the first value is less than, equal to or more than the second. */
export function compareExact(one: Exact, other: Exact): number {
  const difference = one.numerator * other.denominator - other.numerator * one.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The lesser of two values. */
export function least(one: Exact, other: Exact): Exact {
  return compareExact(one, other) <= 0 ? one : other;
}

/** The greater of two values. */
export function greatest(one: Exact, other: Exact): Exact {
  return compareExact(one, other) >= 0 ? one : other;
}

/** How far apart two values lie. */
export function distanceOf(one: Exact, other: Exact): Exact {
  return compareExact(one, other) < 0 ? subtract(other, one) : subtract(one, other);
}

/** The sum of all values. */
export function addAll(values: readonly Exact[]): Exact {
  return values.reduce(add, ZERO);
}

/** A part of a whole in per cent; `undefined` when the whole is nothing. */
export function percentage(part: Exact, whole: Exact): Exact | undefined {
  return divide(multiply(part, HUNDRED), whole);
}

/** One unit of the given decimal place. */
export function unitOf(digits: number): Exact {
  return { numerator: 1n, denominator: 10n ** BigInt(digits) };
}

function integerSquareRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let guess = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (guess + value / guess) / 2n;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** The square root to twelve decimals, cut off; `undefined` of a negative value. */
export function squareRoot(value: Exact): Exact | undefined {
  if (value.numerator < 0n) return undefined;
  const scale = 10n ** 12n;
  const scaled = (value.numerator * scale * scale) / value.denominator;
  return reduced(integerSquareRoot(scaled), scale);
}

/** How many decimals a value has; `undefined` when they do not end. */
export function decimalsOf(value: Exact): number | undefined {
  let rest = value.denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/** Writes a value with so many decimals, cut off after them. */
export function writeDecimals(value: Exact, decimals: number): string {
  const units = (value.numerator * 10n ** BigInt(decimals)) / value.denominator;
  const sign = units < 0n ? "-" : "";
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Writes a value as a decimal where its decimals end, and as a fraction where they do not. */
export function writeExact(value: Exact): string {
  const decimals = decimalsOf(value);
  if (decimals === undefined) return `${value.numerator}/${value.denominator}`;
  return writeDecimals(value, decimals);
}

/** The number closest to a value. */
export function toNumber(value: Exact): number {
  const decimals = decimalsOf(value);
  const number = Number(
    decimals !== undefined && decimals < 100 ? writeExact(value) : writeDecimals(value, 40),
  );
  return number === 0 ? 0 : number;
}
