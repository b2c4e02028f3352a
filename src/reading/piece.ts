/**
 * How a piece stands apart from the one before it; before the first there is a `paragraph`. A `tab`
 * is told from a space because pasted tables have it between their cells.
 */
export type Gap = "none" | "space" | "tab" | "line" | "paragraph";

/**
 * One piece of a text:
 * `letters` — a word, or a part of one between digits and signs;
 * `digits` — figures 0 to 9, no more than a number of JavaScript keeps for sure;
 * `sign` — one sign, or two that are one (`>=`);
 * `tag` — an HTML tag that ends a block (`</p>`, `<li>`, `<br>`).
 */
export interface Piece {
  readonly kind: "letters" | "digits" | "sign" | "tag";
  /** The word as {@link wordKey} gives it, the digits as written, the one sign for its variants. */
  readonly key: string;
  /** The number that digits make, and 0 for everything else. */
  readonly value: number;
  /** First unit in the folded text. */
  readonly start: number;
  /** One past the last unit in the folded text. */
  readonly end: number;
  /** What stands between this piece and the one before it. */
  readonly gap: Gap;
}

/** What the rules of numbers and years ask of a piece; rooms may have kinds of their own. */
export type Numbered = Pick<Piece, "key" | "value"> & { readonly kind: string };

/** Whether a line begins with a piece. */
export function beginsLine({ gap }: Pick<Piece, "gap">): boolean {
  return gap === "line" || gap === "paragraph";
}

/** A number of JavaScript keeps so many digits for sure. */
export const SAFE_DIGITS = 15;
