import { divide, exact, multiply, ONE, toNumber, type Exact } from "../exact.js";
import { afterAnyPhrase, isSign, isWord, numberAt, skipWords, type Tokens } from "./cursor.js";

/** A formula as read: points are the figure of `variable`, over `of`, times `points`. */
export interface FormulaReading {
  /** Whether the figure is a percentage (or a part of a whole), or a count of things. */
  readonly figure: "percent" | "count";
  /** The figure that brings the full points. */
  readonly of: number;
  /** The full points; absent when they are the maximum of the criterion. */
  readonly points?: number;
  /** One past the last token read. */
  readonly end: number;
}

/** A term of the formula: factors above the line, factors below it, how often the figure occurs. */
interface Term {
  readonly above: Exact;
  readonly below: Exact;
  readonly variables: number;
  readonly ratio: boolean;
  readonly percentage: boolean;
  readonly maximum: boolean;
}

interface Parser {
  readonly tokens: Tokens;
  position: number;
  operators: number;
  /** Numbers and maxima met: a formula for points holds at least one. */
  amounts: number;
}

/** No quantity of a scoring table has a longer name. */
const LONGEST_NAME = 60;
/** Nor has a formula more parts. */
const MOST_OPERATORS = 12;

const CONSTANT: Term = {
  above: ONE,
  below: ONE,
  variables: 0,
  ratio: false,
  percentage: false,
  maximum: false,
};

const MAXIMUM_NAMES = ["điểm tối đa", "điểm chuẩn", "thang điểm", "tối đa"];
const PERCENTAGE_NAMES = ["tỷ lệ", "tỉ lệ", "phần trăm", "mức độ", "tiến độ", "%"];

/** Words that end a formula when they follow a comma or stand alone. */
const ENDING_WORDS = ["tối", "làm", "trong", "nhưng", "không", "và", "với"];

function number(parser: Parser): Term | undefined {
  const token = numberAt(parser.tokens, parser.position);
  if (token === undefined) return undefined;
  parser.position += 1;
  parser.amounts += 1;
  const isUnit = isWord(parser.tokens, parser.position, "điểm");
  if (isUnit) parser.position += 1;
  return { ...CONSTANT, above: exact(token.value, "formula") };
}

function maximum(parser: Parser): Term | undefined {
  const from = skipWords(parser.tokens, parser.position, ["số"]);
  const end = afterAnyPhrase(parser.tokens, from, MAXIMUM_NAMES);
  if (end === undefined) return undefined;
  parser.position = afterAnyPhrase(parser.tokens, end, ["của tiêu chí", "của nội dung"]) ?? end;
  parser.amounts += 1;
  return { ...CONSTANT, maximum: true };
}

/** A run of words, with commas and plain signs inside parentheses: a named quantity. */
function named(parser: Parser, inside: boolean): Term | undefined {
  const { tokens } = parser;
  const words: string[] = [];
  for (;;) {
    const token = tokens[parser.position];
    if (token === undefined || token.kind === "break" || words.length > LONGEST_NAME) break;
    const isOperator = token.kind === "word" && ["x", "nhân", "chia"].includes(token.text);
    if (isOperator) break;
    const isName =
      token.kind === "word" ||
      (token.kind === "sign" && (token.text === "%" || (inside && ",-".includes(token.text))));
    if (!isName) break;
    if (!inside && words.length > 0 && ENDING_WORDS.includes(token.text)) break;
    words.push(token.text);
    parser.position += 1;
  }
  if (words.length === 0) return undefined;
  const name = words.join(" ");
  const percentage = PERCENTAGE_NAMES.some((each) => name.includes(each));
  return { ...CONSTANT, variables: 1, percentage };
}

function factor(parser: Parser, depth: number): Term | undefined {
  const { tokens } = parser;
  const opening = isSign(tokens, parser.position, "([{");
  if (!opening) return number(parser) ?? maximum(parser) ?? named(parser, depth > 0);
  if (depth > 8) return undefined;
  parser.position += 1;
  const inner = product(parser, depth + 1);
  if (inner === undefined || !isSign(tokens, parser.position, ")]}")) return undefined;
  parser.position += 1;
  return inner;
}

function operatorAt(tokens: Tokens, at: number, depth: number): "times" | "over" | undefined {
  if (isSign(tokens, at, "x*") || isWord(tokens, at, "x") || isWord(tokens, at, "nhân")) {
    return "times";
  }
  if (isSign(tokens, at, "/") || isWord(tokens, at, "chia")) return "over";
  return depth > 0 && isSign(tokens, at, ":") ? "over" : undefined;
}

function times(one: Term, other: Term): Term | undefined {
  if (one.variables + other.variables > 1 || (one.maximum && other.maximum)) return undefined;
  return {
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
  if (other.variables > 0) {
    // A quantity over a quantity is a part of a whole.
    if (one.variables !== 1 || other.ratio || one.ratio) return undefined;
    const above = multiply(one.above, other.below);
    return { ...one, above, below: multiply(one.below, other.above), ratio: true };
  }
  const above = multiply(one.above, other.below);
  return { ...one, above, below: multiply(one.below, other.above) };
}

function product(parser: Parser, depth: number): Term | undefined {
  let term = factor(parser, depth);
  for (;;) {
    const operator = operatorAt(parser.tokens, parser.position, depth);
    if (term === undefined || operator === undefined) return term;
    parser.position += 1;
    parser.operators += 1;
    if (parser.operators > MOST_OPERATORS) return undefined;
    if (operator === "over") {
      // "chia cho", "nhân với"
      if (isWord(parser.tokens, parser.position, "cho")) parser.position += 1;
    } else if (isWord(parser.tokens, parser.position, "với")) parser.position += 1;
    const next = factor(parser, depth);
    if (next === undefined) return undefined;
    term = operator === "times" ? times(term, next) : over(term, next);
  }
}

function proportion(term: Term, end: number): FormulaReading | undefined {
  if (term.variables !== 1) return undefined;
  if (!term.ratio && !term.percentage && toNumber(term.below) === 1 && !term.maximum) {
    return { figure: "count", of: 1, points: toNumber(term.above), end };
  }
  if (term.ratio) {
    // A part of a whole is given as a percentage; "× 100%" only says so.
    const share = divide(term.above, term.below);
    if (share === undefined) return undefined;
    const points = toNumber(share);
    if (term.maximum)
      return points === 1 || points === 100 ? { figure: "percent", of: 100, end } : undefined;
    return { figure: "percent", of: 100, points: points > 100 ? points / 100 : points, end };
  }
  const of = toNumber(term.below) === 1 ? 100 : toNumber(term.below);
  const points = toNumber(term.above);
  if (term.maximum) return points === 1 ? { figure: "percent", of, end } : undefined;
  return { figure: "percent", of, points, end };
}

/**
 * Reads a product or quotient of one figure and numbers:
 *
 *     (Tỷ lệ giải ngân/85%) x 10      [tỷ lệ % x điểm tối đa]/100%
 *      ^figure         ^of    ^points   ^figure  ^maximum     ^of
 */
export function readFormula(tokens: Tokens, at: number): FormulaReading | undefined {
  const parser: Parser = { tokens, position: at, operators: 0, amounts: 0 };
  const term = product(parser, 0);
  if (term === undefined || parser.operators === 0 || parser.amounts === 0) return undefined;
  return proportion(term, parser.position);
}
