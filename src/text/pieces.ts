import { sourceSpan, type FoldedText } from "./fold.js";
import type { Span } from "./span.js";

/** A piece of a folded text: a word, a number or a sign. */
export interface TextPiece {
  /** First unit in the folded text. */
  readonly start: number;
  /** One past the last unit in the folded text. */
  readonly end: number;
}

/**
 * The span in the given text of the pieces from one index up to another.
 *
 * @param folded - The folded text that was cut.
 * @param pieces - Its pieces in order.
 * @param from - Index of the first piece.
 * @param end - Index after the last piece.
 * @returns The span in the text as given; an empty one where there is no such piece.
 * @example
 * ```ts
 * import { fold, spanOfPieces } from "chiso/text";
 * const pieces = [{ start: 0, end: 3 }, { start: 4, end: 6 }];
 * spanOfPieces(fold("Quý II"), pieces, 0, 2); // { start: 0, end: 6 }
 * ```
 */
export function spanOfPieces(
  folded: FoldedText,
  pieces: readonly TextPiece[],
  from: number,
  end: number,
): Span {
  const first = pieces[from];
  const last = pieces[end - 1];
  return first && last ? sourceSpan(folded, first.start, last.end) : { start: 0, end: 0 };
}

/**
 * The folded words of the pieces from one index up to another, on one line.
 *
 * @param folded - The folded text that was cut.
 * @param pieces - Its pieces in order.
 * @param from - Index of the first piece.
 * @param end - Index after the last piece.
 * @returns The words, with one space for each run of spaces and line breaks.
 * @example
 * ```ts
 * import { fold, wordsOfPieces } from "chiso/text";
 * const pieces = [{ start: 0, end: 3 }, { start: 4, end: 6 }];
 * wordsOfPieces(fold("Quý\nII"), pieces, 0, 2); // "Quý II"
 * ```
 */
export function wordsOfPieces(
  folded: FoldedText,
  pieces: readonly TextPiece[],
  from: number,
  end: number,
): string {
  const first = pieces[from];
  const last = pieces[end - 1];
  return first && last ? folded.text.slice(first.start, last.end).replace(/\s+/g, " ") : "";
}
