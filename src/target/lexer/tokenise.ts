import { GLUED_UNITS, SPELLINGS } from "../data/spellings.js";
import { readFigure } from "./figure.js";
import type { Gap, Token } from "./token.js";

/** State of one run over a text. */
interface Run {
  readonly text: string;
  /** The same text in small letters, position for position. */
  readonly lower: string;
  readonly tokens: Token[];
  position: number;
  gap: Gap;
}

const LETTER = /[\p{L}\p{M}_]/u;
const DIGIT = /\d/;

/**
 * Cuts folded text into words, figures and signs, in one pass.
 *
 * @param text - Folded text.
 * @returns The tokens in order.
 */
export function tokenise(text: string): Token[] {
  const run: Run = { text, lower: smallLetters(text), tokens: [], position: 0, gap: "paragraph" };
  while (run.position < text.length) readToken(run);
  return run.tokens;
}

/** Some letters outside Vietnamese grow when they are made small; positions must not move. */
function smallLetters(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, index) => {
    const small = text.charAt(index).toLowerCase();
    return small.length === 1 ? small : text.charAt(index);
  }).join("");
}

function readToken(run: Run): void {
  const sign = run.text.charAt(run.position);
  if (LETTER.test(sign)) readWord(run);
  else if (DIGIT.test(sign)) readNumber(run);
  else if (sign === "\n") readLine(run);
  else if (sign === " ") {
    if (run.gap === "none") run.gap = "space";
    run.position++;
  } else if (sign === "<") readTag(run);
  else if (sign === "&") readEntity(run);
  else readMark(run);
}

function push(run: Run, token: Pick<Token, "kind" | "name" | "end"> & Partial<Token>): void {
  run.tokens.push({ value: 0, ambiguous: false, start: run.position, gap: run.gap, ...token });
  run.position = token.end;
  run.gap = "none";
}

/** One line break may stand anywhere in a narrow column; an empty line ends a paragraph. */
function readLine(run: Run): void {
  run.gap = run.gap === "line" || run.gap === "paragraph" ? "paragraph" : "line";
  run.position++;
}

function endOf(run: Run, from: number, belongs: RegExp): number {
  let end = from;
  while (end < run.text.length && belongs.test(run.text.charAt(end))) end++;
  return end;
}

function readWord(run: Run): void {
  const letters = endOf(run, run.position + 1, LETTER);
  const end = endOf(run, letters, DIGIT);
  const word = run.lower.slice(run.position, end);
  push(run, { kind: "word", name: SPELLINGS.get(word) ?? word, end });
}

/** Digits with points and commas between them; letters glued behind make a code (`5G`). */
function readNumber(run: Run): void {
  let end = endOf(run, run.position, DIGIT);
  while (/[.,]/.test(run.text.charAt(end)) && DIGIT.test(run.text.charAt(end + 1))) {
    end = endOf(run, end + 1, DIGIT);
  }
  const digits = run.text.slice(run.position, end);
  const glued = run.lower.slice(end, endOf(run, end, /[\p{L}\p{M}_\d]/u));
  if (glued !== "" && !GLUED_UNITS.has(glued)) {
    push(run, { kind: "code", name: digits + glued, end: end + glued.length });
    return;
  }
  const figure = readFigure(digits);
  if (figure === undefined) push(run, { kind: "code", name: digits, end });
  else push(run, { kind: "number", name: digits, ...figure, end });
}

const SIGNS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["≥", ">="],
  ["≧", ">="],
  ["⩾", ">="],
  ["≤", "<="],
  ["≦", "<="],
  ["⩽", "<="],
  ["％", "%"],
  ["•", "•"],
]);

function readMark(run: Run): void {
  const sign = run.text.charAt(run.position);
  const pair = run.text.slice(run.position, run.position + 2);
  if (pair === ">=" || pair === "<=")
    push(run, { kind: "mark", name: pair, end: run.position + 2 });
  else push(run, { kind: "mark", name: SIGNS.get(sign) ?? sign, end: run.position + 1 });
}

/** No tag of a document is longer. */
const LONGEST_TAG = 300;
const BLOCK_TAGS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "p li br div ul ol tr td th table h1 h2 h3 h4".split(" "),
);
const TAG_NAME = /^<\/?([a-z][a-z0-9]*)(?:[\s/>]|$)/;

function readTag(run: Run): void {
  const { lower, position } = run;
  const window = lower.slice(position, position + LONGEST_TAG);
  const close = window.indexOf(">");
  const name = close < 0 ? undefined : TAG_NAME.exec(window.slice(0, close + 1))?.[1];
  if (name === undefined) readMark(run);
  else if (BLOCK_TAGS.has(name)) push(run, { kind: "break", name: "", end: position + close + 1 });
  else {
    run.position += close + 1;
    if (run.gap === "none") run.gap = "space";
  }
}

const ENTITIES: readonly (readonly [string, string])[] = [
  ["&nbsp;", " "],
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&le;", "<="],
  ["&ge;", ">="],
];

function readEntity(run: Run): void {
  const entity = ENTITIES.find(([written]) => run.lower.startsWith(written, run.position));
  const end = run.position + (entity?.[0].length ?? 1);
  if (entity?.[1] === " ") {
    run.position = end;
    if (run.gap === "none") run.gap = "space";
  } else push(run, { kind: "mark", name: entity?.[1] ?? "&", end });
}
