import { HEADS, LEADING, OPENING } from "../data/name-words.js";
import {
  at,
  readerAt,
  stands,
  standsAt,
  take,
  takePhrase,
  type Range,
  type Reader,
} from "./reader.js";
import type { Bound, BoundPiece, Piece } from "./reading.js";
import { clip } from "./ranges.js";

/** A part of a clause that speaks of one bound, or of a share of units and the bound on each. */
export interface Segment extends Range {
  readonly pieces: readonly Piece[];
  readonly bound: BoundPiece;
  /** The share of units that must reach the bound, where one stands before it. */
  readonly share: BoundPiece | undefined;
  /** Shares of other units before it, of which the same is asked. */
  readonly others?: readonly Segment[];
}

/** Whether a piece is a bound. */
export const isBound = (piece: Piece): piece is BoundPiece => piece.kind === "bound";

/**
 * Divides a clause between its bounds.
 *
 * ```
 * Tỷ lệ A đạt 90%, tỷ lệ B, C đạt 80%      100% huyện, 100% xã tổ chức ít nhất 1 lần/năm
 * ^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function segments(reader: Reader, pieces: readonly Piece[]): Segment[] {
  const places = pieces.flatMap((piece, index) => (isBound(piece) ? [index] : []));
  const found: Segment[] = [];
  let from = 0;
  let start = headOf(reader, pieces.slice(0, (places[0] ?? 0) + 2));
  let share: BoundPiece | undefined;
  places.forEach((place, order) => {
    const bound = pieces[place];
    if (bound?.kind !== "bound") return;
    const next = places[order + 1];
    // All that is decided between two bounds is decided by the pieces between them.
    const end =
      next === undefined ? reader.end : splitBetween(reader, pieces.slice(place, next + 1));
    if (end === undefined) {
      share = bound;
      return;
    }
    const inside = pieces.slice(from, next).flatMap((piece) => clip(piece, start, end));
    found.push({ start, end, pieces: inside, bound, share });
    from = place + 1;
    start = end;
    share = undefined;
  });
  return found;
}

/**
 * Where the first bound's own words begin: behind the last joint before it, where it stands before
 * what it measures; else where a measure has a head of its own.
 *
 * ```
 * Rà soát thủ tục, cắt giảm ít nhất 20% thời gian giải quyết
 *                  ^
 * Nâng cao chất lượng phục vụ, tỷ lệ hồ sơ đúng hạn đạt 98%
 *                              ^
 * ```
 */
function headOf(reader: Reader, pieces: readonly Piece[]): number {
  const bound = pieces.find(isBound);
  if (bound === undefined) return reader.start;
  const joints = jointsBetween(reader, pieces, reader.start, bound.start);
  const next = pieces[pieces.indexOf(bound) + 1];
  const closes = next?.kind !== "words" && bound.bound.counted === undefined;
  if (closes || bound.bound.stance === "predicate") {
    if (standsAt(reader, reader.start, HEADS)) return reader.start;
    return joints.find((place) => opensMeasure(reader, place)) ?? reader.start;
  }
  return joints.findLast((place) => opensBound(reader, pieces, place, bound.start)) ?? reader.start;
}

/** Whether a joint stands before the head of a measure: `…, phấn đấu chỉ số`. */
function opensMeasure(reader: Reader, joint: number): boolean {
  const inner = readerAt(reader, joint);
  if (take(inner, "và")) return false;
  inner.position += 1;
  while (!stands(inner, HEADS)) if (takePhrase(inner, LEADING) === undefined) return false;
  return true;
}

/** Where the words of the next bound begin; `undefined` where both make one target. */
function splitBetween(reader: Reader, pieces: readonly Piece[]): number | undefined {
  const bound = pieces[0];
  const next = pieces.at(-1);
  if (bound?.kind !== "bound" || next?.kind !== "bound") return undefined;
  const joints = jointsBetween(reader, pieces, bound.end, next.start);
  const adjacent = joints.findLast((place) => opensBound(reader, pieces, place, next.start));
  if (adjacent !== undefined) return adjacent;
  const [first] = joints;
  const predicate = bound.bound.stance === "predicate";
  // Nothing but what belongs to the bound stands between it and the joint.
  const words = pieces.find(({ kind }) => kind === "words");
  if (predicate && words?.start === first && first !== undefined) return first;
  const headed = joints.findLast((place) => standsAt(reader, place + 1, HEADS));
  if (headed !== undefined) return headed;
  const share = isShare(bound.bound);
  if (share && !isShare(next.bound)) return undefined;
  // `90% xã có tối thiểu 70% hồ sơ …`: the second share is what each of them is to have.
  const had = next.bound.stance === "predicate" || at(readerAt(reader, next.start), "có", -1);
  return joints.at(-1) ?? (share && had ? undefined : next.start);
}

/** Whether a bound can say of how many units another bound holds. */
export function isShare({ unit, stance, direction, comparator }: Bound): boolean {
  const percent = unit.kind === "percent" && stance === "quantifier" && direction === undefined;
  return percent && ["all", "gte", "gt", "reach"].includes(comparator);
}

/** The commas and other joints among the words of a stretch. */
export function jointsBetween(
  reader: Reader,
  pieces: readonly Piece[],
  start: number,
  end: number,
): number[] {
  const joints: number[] = [];
  for (const piece of pieces) {
    if (piece.kind !== "words") continue;
    for (let place = Math.max(piece.start, start); place < Math.min(piece.end, end); place++) {
      if (at(readerAt(reader, place), ",|và|(|:|hoặc|còn")) joints.push(place);
    }
  }
  return joints;
}

/** Whether between a joint and a bound stand only words that open a target. */
function opensBound(
  reader: Reader,
  pieces: readonly Piece[],
  joint: number,
  boundStart: number,
): boolean {
  const inner = readerAt(reader, joint + 1);
  while (inner.position < boundStart) {
    const { position } = inner;
    const aside = pieces.find(
      ({ kind, start }) => start === position && ["time", "each", "change"].includes(kind),
    );
    if (aside !== undefined) inner.position = aside.end;
    else if (takePhrase(inner, OPENING) === undefined) {
      if (!at(inner, ",|(")) return false;
      inner.position += 1;
    }
  }
  return true;
}
