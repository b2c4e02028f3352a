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
