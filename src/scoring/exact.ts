import { ChisoError } from "../text/index.js";

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

function notADecimal(given: DecimalInput, what: string): ChisoError {
  return new ChisoError("invalid-amount", {
    given: `${what} ${JSON.stringify(given) === "null" ? "NaN or infinity" : JSON.stringify(given)}`,
    accepted: 'a finite number, or a decimal text with a point such as "41.2475"',
    advice: `Check the figure given for ${what}`,
  });
}

/** Writes `1.5e-7` without its exponent. */
function plainDigits(value: number): string {
  const text = String(value);
  const at = text.indexOf("e");
  if (at < 0) return text;
  const exponent = Number(text.slice(at + 1));
  const sign = text.startsWith("-") ? "-" : "";
  const digits = text.slice(sign.length, at);
  const point = digits.includes(".") ? digits.indexOf(".") : digits.length;
  const figures = digits.replace(".", "");
  const moved = point + exponent;
  if (moved <= 0) return `${sign}0.${"0".repeat(-moved)}${figures}`;
  return `${sign}${figures.padEnd(moved, "0")}`;
}

function parseDecimal(text: string): Exact {
  const [whole = "0", fraction = ""] = text.split(".");
  return reduced(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

/**
 * Takes in a figure.
 *
 * @param given - A number or a decimal text.
 * @param what - What the figure is of, for the error.
 * @returns The exact value: of a number, the shortest decimal that prints it.
 * @throws ChisoError `invalid-amount` for NaN, infinity and other texts.
 */
export function exact(given: DecimalInput, what: string): Exact {
  const text = typeof given === "number" && Number.isFinite(given) ? plainDigits(given) : given;
  if (typeof text !== "string") throw notADecimal(given, what);
  if (typeof given === "string" && text.length > LONGEST_INPUT) throw notADecimal(given, what);
  if (!DECIMAL.test(text)) throw notADecimal(given, what);
  return parseDecimal(text);
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

/** The value without its sign. */
export function magnitude(value: Exact): Exact {
  return value.numerator < 0n
    ? { numerator: -value.numerator, denominator: value.denominator }
    : value;
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

/** Writes a whole number of units of the given decimal place as a decimal. */
function writeScaled(units: bigint, decimals: number): string {
  const sign = units < 0n ? "-" : "";
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Writes a value as a decimal where its decimals end, and as a fraction where they do not. */
export function writeExact(value: Exact): string {
  const decimals = decimalsOf(value);
  if (decimals === undefined) return `${value.numerator}/${value.denominator}`;
  return writeScaled((value.numerator * 10n ** BigInt(decimals)) / value.denominator, decimals);
}

/** Writes a value with so many decimals, cut off after them. */
export function writeDecimals(value: Exact, decimals: number): string {
  return writeScaled((value.numerator * 10n ** BigInt(decimals)) / value.denominator, decimals);
}

/** The number closest to a value. */
export function toNumber(value: Exact): number {
  const decimals = decimalsOf(value);
  const number = Number(
    decimals !== undefined && decimals < 100 ? writeExact(value) : writeDecimals(value, 40),
  );
  return number === 0 ? 0 : number;
}
