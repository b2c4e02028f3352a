/** How a token stands apart from the one before it. */
export type Gap = "none" | "space" | "line" | "paragraph";

/**
 * One piece of the folded text:
 * `word` — letters, and digits glued behind them (`m2`); `number` — a figure that can be read;
 * `code` — digits that are no figure (`5G`, `19.5.2021`); `mark` — one sign, or `>=` and `<=`;
 * `break` — an HTML tag that ends a block.
 */
export interface Token {
  readonly kind: "word" | "number" | "code" | "mark" | "break" | "end";
  /** The word in small letters and its usual spelling, the sign, the digits as written. */
  readonly name: string;
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
  gap: "paragraph",
};
