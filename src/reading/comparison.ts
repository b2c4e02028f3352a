import { COMPARISONS_BEFORE, COMPARISONS_BEHIND } from "./data/comparison-words.js";
import type { Piece } from "./piece.js";
import { phraseOf, type Phrase } from "./lexicon.js";

/** What a word of comparison says of a figure: at least, more than, at most, less than, equal. */
export type Comparison = "gte" | "gt" | "lte" | "lt" | "eq";

/**
 * The words of comparison that stand before a figure.
 *
 * ```
 * không thấp hơn 80%      trên 5 hồ sơ      ≥ 90
 * ^^^^^^^^^^^^^^          ^^^^              ^
 * ```
 */
export function comparisonAt(
  pieces: readonly Pick<Piece, "key">[],
  index: number,
): Phrase<Comparison> | undefined {
  return phraseOf(COMPARISONS_BEFORE, pieces, index);
}

/**
 * The words of comparison that stand behind a figure.
 *
 * ```
 * 80% trở lên      5 lỗi trở xuống      90 điểm hoặc cao hơn
 *     ^^^^^^^            ^^^^^^^^^              ^^^^^^^^^^^^
 * ```
 */
export function comparisonBehind(
  pieces: readonly Pick<Piece, "key">[],
  index: number,
): Phrase<"gte" | "lte"> | undefined {
  return phraseOf(COMPARISONS_BEHIND, pieces, index);
}

/** The comparison of a name that may mean something else as well (`reach`, `between`). */
export function comparisonOf(name: string | undefined): Comparison | undefined {
  return (["gte", "gt", "lte", "lt", "eq"] as const).find((one) => one === name);
}
