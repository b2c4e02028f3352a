import { MEASURED_HEADS } from "../data/bound-words.js";
import { metricRanges } from "./metric.js";
import { behind, isOuter } from "./ranges.js";
import type { Bound, Piece, Range } from "./reading.js";
import { phraseAt, phrases, type Reader } from "./reader.js";
import type { BoundPiece } from "./segment.js";
import { wholeBehind } from "./whole-of-share.js";

const HEADS = /* @__PURE__ */ phrases(MEASURED_HEADS);

/** The words that name what a bound measures. */
export function rangesOf(
  reader: Reader,
  pieces: readonly Piece[],
  bound: Bound,
  piece: BoundPiece,
): Range[] {
  const named = metricRanges(reader, { pieces: ownPieces(reader, pieces, bound, piece) });
  if (bound.counted === undefined || isTimes(bound)) return named;
  const [first] = named;
  const measured = first !== undefined && first.end <= piece.start && atHead(reader, first.start);
  // `Số xã đạt chuẩn tăng thêm 7 xã`: the things counted were named before.
  if (measured && named.every(({ end }) => end <= piece.start)) return named;
  return metricRanges(reader, {
    pieces: ownPieces(reader, pieces, bound, piece),
    counted: bound.counted,
  });
}

function atHead(reader: Reader, position: number): boolean {
  return phraseAt({ ...reader, position }, HEADS) !== undefined;
}

/** The pieces that speak of this bound and not of the heading before it. */
function ownPieces(
  reader: Reader,
  pieces: readonly Piece[],
  bound: Bound,
  piece: BoundPiece,
): readonly Piece[] {
  const colon = reader.tokens[piece.start - 1]?.name === ":";
  const followed = pieces.some(
    ({ kind, start, end }) => kind === "words" && start >= piece.end && hasWord(reader, start, end),
  );
  const headed = colon && followed && bound.stance === "quantifier" && bound.comparator !== "rank";
  if (headed) return pieces.filter((other) => other.start >= piece.start);
  const whole = wholeBehind(reader, pieces, bound, piece);
  const place = topicEnd(reader, pieces);
  const next = pieces[pieces.indexOf(piece) + 1];
  // `tỷ lệ đúng hạn trên 99%, không để …`: what follows the comma is another matter.
  const apart =
    next?.kind === "words" &&
    reader.tokens[next.start]?.name === "," &&
    pieces.some(
      (other) => other.kind === "words" && other.end <= piece.start && atHead(reader, other.start),
    );
  return pieces
    .filter((other) => other !== whole && !(apart && other === next))
    .flatMap((other) => behind(other, place));
}

/** `Về kinh tế: …`: the topic of the paragraph is not what is measured. */
function topicEnd(reader: Reader, pieces: readonly Piece[]): number {
  const [first] = pieces;
  if (first?.kind !== "words") return reader.start;
  let start = first.start;
  while (isOuter(reader, start)) start++;
  if (reader.tokens[start]?.name !== "về") return reader.start;
  for (let index = start; index < first.end; index++) {
    if (reader.tokens[index]?.name === ":") return index + 1;
  }
  return reader.start;
}

function hasWord(reader: Reader, start: number, end: number): boolean {
  for (let index = start; index < end; index++)
    if (reader.tokens[index]?.kind === "word") return true;
  return false;
}

/** `02 lần`: times are no name of what is measured. */
function isTimes({ unit }: Bound): boolean {
  return unit.kind === "count" && /^(?:lần|lượt)$/iu.test(unit.counted);
}
