import { at, attempt, peek, take, takePhrase } from "../../reading/index.js";
import { divide, amount, multiply, ONE, toNumber } from "../exact.js";
import * as word from "./data/rule-words.js";
import { signAt, skip, takeNumber, takeSign, type Reader } from "./reader.js";

/** A formula as read: points are the figure of `variable`, over `of`, times `points`. */
export interface FormulaReading {
  /** Whether the figure is a percentage (or a part of a whole), or a count of things. */
  readonly figure: "percent" | "count";
  /** The figure that brings the full points. */
  readonly of: number;
  /** The full points; absent when they are the maximum of the criterion. */
  readonly points?: number;
}

/** No quantity of a scoring table has a longer name. */
const LONGEST_NAME = 60;
/** Nor has a formula more parts. */
const MOST_OPERATORS = 12;
/** Nor more brackets in brackets. */
const DEEPEST = 8;

const CONSTANT = {
  /** Factors above the line, and those below it. */
  above: ONE,
  below: ONE,
  /** How often the figure occurs. */
  variables: 0,
  ratio: false,
  percentage: false,
  maximum: false,
  /** Numbers and maxima in it: a formula for points holds at least one. */
  amounts: 1,
  operators: 0,
};

/** A term of the formula. */
type Term = Readonly<typeof CONSTANT>;

/**
 * A number.
 *
 * ```
 * (Tỷ lệ/85%) x 10 điểm
 *        ^^^    ^^^^^^^
 * ```
 */
function number(reader: Reader): Term | undefined {
  const token = takeNumber(reader);
  if (token === undefined) return undefined;
  take(reader, word.POINT);
  return { ...CONSTANT, above: amount(token.value, "formula") };
}

/**
 * The maximum of the criterion.
 *
 * ```
 * [tỷ lệ % x điểm tối đa của tiêu chí]/100%
 *            ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function maximum(reader: Reader): Term | undefined {
  skip(reader, word.NUMBER_OF);
  if (!take(reader, word.MAXIMUM)) return undefined;
  take(reader, word.OF_CRITERION);
  return { ...CONSTANT, maximum: true };
}

/**
 * A named quantity: a run of words, inside brackets with commas and dashes.
 *
 * ```
 * (số hồ sơ đúng hạn/tổng số hồ sơ) x 2      tỷ lệ % x 3
 *  ^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^           ^^^^^^^
 * ```
 */
function named(reader: Reader, inside: boolean): Term | undefined {
  const start = reader.position;
  let percentage = false;
  while (reader.position - start <= LONGEST_NAME) {
    const isName =
      (peek(reader).kind === "word" && !at(reader, word.OPERATOR_WORDS)) ||
      signAt(reader, inside ? "%,-" : "%");
    const ends = !inside && reader.position > start && at(reader, word.ENDING);
    if (!isName || ends) break;
    percentage ||= at(reader, word.PERCENTAGE);
    reader.position += 1;
  }
  if (reader.position === start) return undefined;
  const unit = attempt(reader, bracketed);
  return { ...CONSTANT, variables: 1, percentage: percentage || unit === "%", amounts: 0 };
}

/**
 * The sign or letter of a quantity behind its name.
 *
 * ```
 * Tỷ lệ (%) x 10 / 100      Tỷ lệ giải ngân (a) x 5
 *       ^^^                                 ^^^
 * ```
 */
function bracketed(reader: Reader): string | undefined {
  if (!takeSign(reader, "(")) return undefined;
  const { kind, key } = peek(reader);
  if (key !== "%" && (kind !== "word" || key.length > 1)) return undefined;
  reader.position += 1;
  return takeSign(reader, ")") ? key : undefined;
}

function factor(reader: Reader, depth: number): Term | undefined {
  if (!takeSign(reader, "([{")) {
    return number(reader) ?? attempt(reader, maximum) ?? named(reader, depth > 0);
  }
  if (depth > DEEPEST) return undefined;
  const inner = product(reader, depth + 1);
  return inner !== undefined && takeSign(reader, ")]}") ? inner : undefined;
}

/** Inside brackets a colon divides too. */
function takeOperator(reader: Reader, depth: number): "times" | "over" | undefined {
  const operator = takePhrase(reader, word.OPERATORS);
  return operator ?? (depth > 0 && takeSign(reader, ":") ? "over" : undefined);
}

function times(one: Term, other: Term): Term | undefined {
  if (one.variables + other.variables > 1 || (one.maximum && other.maximum)) return undefined;
  return {
    ...one,
    above: multiply(one.above, other.above),
    below: multiply(one.below, other.below),
    variables: one.variables + other.variables,
    ratio: one.ratio || other.ratio,
    percentage: one.percentage || other.percentage,
    maximum: one.maximum || other.maximum,
  };
}

function over(one: Term, other: Term): Term | undefined {
  if (other.maximum || other.above.numerator === 0n) return undefined;
  const ofParts = other.variables > 0;
  // A quantity over a quantity is a part of a whole.
  if (ofParts && (one.variables !== 1 || other.ratio || one.ratio)) return undefined;
  const above = multiply(one.above, other.below);
  return { ...one, above, below: multiply(one.below, other.above), ratio: one.ratio || ofParts };
}

function product(reader: Reader, depth: number): Term | undefined {
  let term = factor(reader, depth);
  while (term !== undefined) {
    const operator = takeOperator(reader, depth);
    if (operator === undefined) return term;
    const next = factor(reader, depth);
    if (next === undefined) return undefined;
    const operators: number = term.operators + next.operators + 1;
    const amounts: number = term.amounts + next.amounts;
    const joined: Term | undefined = operator === "times" ? times(term, next) : over(term, next);
    if (joined === undefined || operators > MOST_OPERATORS) return undefined;
    term = { ...joined, operators, amounts };
  }
  return undefined;
}

/** The proportion that a product makes; a part of a whole is given as a percentage. */
function proportion(term: Term): FormulaReading | undefined {
  if (term.variables !== 1) return undefined;
  const above = toNumber(term.above);
  const below = toNumber(term.below);
  if (term.ratio) {
    const share = divide(term.above, term.below);
    if (share === undefined) return undefined;
    // "× 100%" only says that a percentage is given.
    const points = toNumber(share);
    if (!term.maximum) {
      return { figure: "percent", of: 100, points: points > 100 ? points / 100 : points };
    }
    return points === 1 || points === 100 ? { figure: "percent", of: 100 } : undefined;
  }
  const of = below === 1 ? 100 : below;
  if (term.maximum) return above === 1 ? { figure: "percent", of } : undefined;
  if (!term.percentage && below === 1) return { figure: "count", of: 1, points: above };
  return { figure: "percent", of, points: above };
}

/**
 * Reads a product or quotient of one figure and numbers.
 *
 * ```
 * (Tỷ lệ giải ngân/85%) x 10      [tỷ lệ % x điểm tối đa]/100%
 *  ^figure         ^of    ^points   ^figure  ^maximum     ^of
 * ```
 */
export function readFormula(reader: Reader): FormulaReading | undefined {
  const term = product(reader, 0);
  return term === undefined || term.operators === 0 || term.amounts === 0
    ? undefined
    : proportion(term);
}
