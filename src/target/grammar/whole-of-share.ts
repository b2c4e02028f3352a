import { NO_WHOLE } from "../data/context-words.js";
import { trimmedRange } from "./ranges.js";
import { at, readerAt, wordsOf, type Range, type Reader } from "./reader.js";
import type { Bound, BoundPiece, Piece } from "./reading.js";

/** Of what the share is: named by `trên tổng số`, or what stands before `được`. */
export function wholeOf(
  reader: Reader,
  pieces: readonly Piece[],
  [first]: readonly Range[],
  bound: Bound,
  piece: BoundPiece,
): string | undefined {
  if (bound.denominator !== undefined) return bound.denominator;
  const named = pieces.find(({ kind }) => kind === "denominator");
  if (named?.kind === "denominator") return named.text;
  const behind = wholeBehind(reader, pieces, bound, piece);
  if (behind !== undefined) {
    const { start, end } = trimmedRange(reader, behind);
    return wordsOf(reader, start, end);
  }
  if (bound.unit.kind !== "percent" || bound.extent !== undefined || first === undefined) {
    return undefined;
  }
  const place = readerAt(reader, first.start);
  const rate = at(place, "tỷ lệ") ? (at(place, "số|các", 2) ? 3 : 2) : 0;
  if (bound.stance === "predicate" && rate === 0) return undefined;
  const start = first.start + rate;
  for (place.position = start; place.position < first.end; place.position++) {
    if (place.position > start && at(place, "được|đều|bị")) {
      return wordsOf(reader, start, place.position);
    }
    if (at(place, "và|hoàn|thực|do")) return undefined;
  }
  return undefined;
}

/** The words behind a share name its whole: `đạt 95% dân số`, `chiếm 20% GDP`. */
const LONGEST_WHOLE = 4;

/** The words behind a share, where they are no more than the name of its whole. */
export function wholeBehind(
  reader: Reader,
  pieces: readonly Piece[],
  { unit, stance, denominator, extent }: Bound,
  piece: BoundPiece,
): Piece | undefined {
  if (unit.kind !== "percent" || stance !== "predicate") return undefined;
  if (denominator !== undefined || extent !== undefined) return undefined;
  const index = pieces.indexOf(piece);
  const behind = pieces[index + 1];
  if (pieces[index - 1]?.kind !== "words" || behind?.kind !== "words") return undefined;
  const { start, end } = trimmedRange(reader, behind);
  const words = reader.tokens.slice(start, end);
  const short = start === piece.end && words.length > 0 && words.length <= LONGEST_WHOLE;
  const named = words.every(({ kind, name }) => kind === "word" && !NO_WHOLE.has(name));
  return short && named ? behind : undefined;
}
