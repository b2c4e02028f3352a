import type { CutText, Gap, Piece } from "../reading/index.js";

/** A text whose emphasis and tags are passed over: what all rules of this room read. */
export type Reader = CutText;

/** Index of the first piece, and one past the last. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** From the least to the most that may stand between two pieces. */
const GAPS: readonly Gap[] = ["none", "space", "tab", "line", "paragraph"];

/**
 * Passes over signs of emphasis, which divide nothing, and over tags, which divide as empty lines do.
 *
 * ```
 * Kế hoạch số _21_/KH-UBND<br>
 *             ^  ^        ^^^^
 * ```
 */
export function readerOf({ folded, pieces }: CutText): Reader {
  const kept: Piece[] = [];
  let width = 0;
  for (const piece of pieces) {
    width = Math.max(width, GAPS.indexOf(piece.kind === "tag" ? "paragraph" : piece.gap));
    if (piece.kind === "tag" || piece.key === "*" || piece.key === "_") continue;
    const gap = GAPS[width] ?? piece.gap;
    kept.push(gap === piece.gap ? piece : { ...piece, gap });
    width = 0;
  }
  return { folded, pieces: kept };
}
