import type { Reader } from "./reader.js";
import type { BoundPiece, Piece } from "./reading.js";
import { isBound, isShare, jointsBetween } from "./segment.js";

/** Other pieces between a share and what is asked of it are few. */
const NEAR = 6;

/**
 * A grade, place or count that only describes the units of a share is no bound of its own.
 *
 * ```
 * 100% đơn vị được xếp loại khá trở lên      Không quá 3% hồ sơ phải bổ sung quá 01 lần
 *                  ^^^^^^^^^^^^^^^^^^^^                                  ^^^^^^^^^^^
 * Tỷ lệ xếp loại xuất sắc không quá 20%
 *       ^^^^^^^^^^^^^^^^^
 * ```
 */
export function withoutGradesOfShares(reader: Reader, pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index): Piece => {
    if (!isBound(piece)) return piece;
    const before = pieces.slice(Math.max(0, index - NEAR), index);
    const behind = pieces.slice(index + 1, index + NEAR);
    const { start, end } = piece;
    const describes = describesShare(reader, before, piece) || isMeasured(reader, piece, behind);
    return describes ? { kind: "words", start, end } : piece;
  });
}

/** Whether a bound says of which units a share before it is. */
function describesShare(
  reader: Reader,
  pieces: readonly Piece[],
  { bound, start }: BoundPiece,
): boolean {
  const share = pieces.findLast(isBound);
  if (share?.bound.unit.kind !== "percent") return false;
  const { comparator, stance } = share.bound;
  const joined = jointsBetween(reader, pieces, share.end, start).length === 0;
  if (bound.unit.kind === "count" && bound.stance === "quantifier") {
    return joined && (comparator === "lte" || comparator === "lt");
  }
  if (bound.unit.kind !== "grade" && bound.unit.kind !== "rank") return false;
  return stance === "quantifier" && (joined || isShare(share.bound));
}

/** Whether a grade names what the share behind it measures. */
function isMeasured(reader: Reader, { bound, end }: BoundPiece, pieces: readonly Piece[]): boolean {
  const next = pieces.find(isBound);
  if (bound.unit.kind !== "grade" || next?.bound.unit.kind !== "percent") return false;
  return jointsBetween(reader, pieces, end, next.start).length === 0;
}
