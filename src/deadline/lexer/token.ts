import type { Word } from "../data/vocabulary.js";

/** Signs that the rules name. Every other sign is an `other` token. */
export type Mark =
  "/" | "-" | "." | "," | ";" | ":" | "(" | ")" | "+" | "%" | "&" | "•" | "*" | '"' | "…";

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

/** What a reader sees past the end of its text. */
export const END_TOKEN: Token = {
  kind: "end",
  name: "",
  value: 0,
  start: 0,
  end: 0,
  gap: "line",
};
