import { MARKS, WORDS, type Mark, type Word } from "../data/vocabulary.js";

export type { Mark };

/** How a token stands apart from the one before it. */
export type Gap = "none" | "space" | "line";

/**
 * One piece of the folded text:
 * `word` — letters, `name` being the rules' name for a known syllable and empty for any other;
 * `number` — digits;
 * `mark` — one sign;
 * `break` — an HTML tag that ends a block (`</p>`, `<li>`, `<br>`);
 * `end` — one past the last token.
 */
export interface Token {
  readonly kind: "word" | "number" | "mark" | "other" | "break" | "end";
  /** The number of the word, the sign or the kind, by which rules look it up in their tables. */
  readonly code: number;
  /** The rules' name of the word or the sign; empty when the rules do not know it. */
  readonly name: Word | Mark | "";
  /** The value of a number, and 0 for everything else. */
  readonly value: number;
  /** First unit in the folded text. */
  readonly start: number;
  /** One past the last unit in the folded text. */
  readonly end: number;
  /** What stands between this token and the one before it. */
  readonly gap: Gap;
}

/** Past the last token. */
const END = 0;
/** An HTML tag that ends a block. */
export const BREAK = 1;
/** A sign that no rule names. */
export const OTHER = 2;
/** Digits. */
export const NUMBER = 3;
/** The first of the signs that the rules name. */
export const FIRST_MARK = 4;
/** A word that no rule names; the words of the vocabulary follow. */
export const WORD = /* @__PURE__ */ (() => FIRST_MARK + MARKS.length)();

/** The name of each code. */
export const NAMES: readonly Token["name"][] = /* @__PURE__ */ (() => [
  "",
  "",
  "",
  "",
  ...MARKS,
  "",
  ...WORDS,
])();

/** For each code of a token the number of its group in the set, counted from 1; 0 outside it. */
export type TokenSet = Uint8Array;

/**
 * A set of words and signs, its groups divided by `|`; `#` is any number, `?` a word that no rule
 * names.
 */
export function tokenSet(names: string): TokenSet {
  const set = new Uint8Array(NAMES.length);
  for (const [index, group] of names.split("|").entries()) {
    for (const name of group.split(" ")) set[codeOf(name)] = index + 1;
  }
  return set;
}

function codeOf(name: string): number {
  const code =
    name === "#" ? NUMBER : name === "?" ? WORD : NAMES.findIndex((each) => each === name);
  if (code < NUMBER) throw new RangeError(`"${name}" is no word of the vocabulary`);
  return code;
}

/** Whether a token is one of a set. */
export function isOneOf({ code }: Token, set: TokenSet): boolean {
  return set[code] !== 0;
}

/** Phrases by the code of their first word: of each the codes of its further words. */
export type Phrases = readonly (readonly (readonly number[])[] | undefined)[];

/**
 * Phrases divided by `|`, with choices: `không [muộn/chậm] hơn`, and `[hết/]` for one that may be
 * left out.
 */
export function phrases(list: string): Phrases {
  const table: (number[][] | undefined)[] = [];
  for (const phrase of list.split("|").flatMap(spelledOut)) {
    const [first = 0, ...rest] = phrase.trim().split(/ +/).map(codeOf);
    (table[first] ??= []).push(rest);
  }
  for (const tails of table) tails?.sort((left, right) => right.length - left.length);
  return table;
}

function spelledOut(phrase: string): string[] {
  const [before = "", choices] = phrase.split(/[[\]]/);
  if (choices === undefined) return [phrase];
  const rest = phrase.slice(before.length + choices.length + 2);
  return choices.split("/").flatMap((choice) => spelledOut(before + choice + rest));
}

/** What a reader sees past the end of its text. */
export const END_TOKEN: Token = {
  kind: "end",
  code: END,
  name: "",
  value: 0,
  start: 0,
  end: 0,
  gap: "line",
};
