import { DENIALS } from "../data/bound-words.js";
import { HEADS } from "../data/name-words.js";
import { metricRanges } from "./metric.js";
import { clip, isOuter } from "./ranges.js";
import { phraseAt, readerAt, standsAt, type Range, type Reader } from "./reader.js";
import type { Bound, BoundPiece, Piece } from "./reading.js";
import { wholeBehind } from "./whole-of-share.js";

/** The words that name what a bound measures. */
export function rangesOf(
  reader: Reader,
  pieces: readonly Piece[],
  bound: Bound,
  piece: BoundPiece,
): Range[] {
  const own = ownPieces(reader, pieces, bound, piece);
  let ranges = metricRanges(reader, own);
  const { unit, counted } = bound;
  // `02 lần`: times are no name of what is measured.
  const times = unit.kind === "count" && /^(?:lần|lượt)$/iu.test(unit.counted);
  if (counted !== undefined && !times) {
    // `Số xã đạt chuẩn tăng thêm 7 xã`: the things counted were named before.
    const measured = ranges[0] !== undefined && standsAt(reader, ranges[0].start, HEADS);
    const before = ranges.every(({ end }) => end <= piece.start);
    if (!measured || !before) ranges = metricRanges(reader, own, counted);
  }
  const [first, ...rest] = ranges;
  if (first === undefined) return [];
  // What must not happen is measured without the words that forbid it.
  const denial = phraseAt(readerAt(reader, first.start), DENIALS);
  return [{ ...first, start: first.start + (denial?.length ?? 0) }, ...rest];
}

/** The pieces that speak of this bound and not of the heading before it. */
function ownPieces(
  reader: Reader,
  pieces: readonly Piece[],
  bound: Bound,
  piece: BoundPiece,
): readonly Piece[] {
  const { tokens } = reader;
  const words = pieces.filter(({ kind }) => kind === "words");
  const followed = words.some(
    ({ start, end }) =>
      start >= piece.end && tokens.slice(start, end).some(({ kind }) => kind === "word"),
  );
  const headed = tokens[piece.start - 1]?.name === ":" && bound.comparator !== "rank";
  if (headed && followed && bound.stance === "quantifier") {
    return pieces.filter(({ start }) => start >= piece.start);
  }
  const whole = wholeBehind(reader, pieces, bound, piece);
  const topic = topicEnd(reader, pieces);
  const next = pieces[pieces.indexOf(piece) + 1];
  // `tỷ lệ đúng hạn trên 99%, không để …`: what follows the comma is another matter.
  const apart =
    next?.kind === "words" &&
    tokens[next.start]?.name === "," &&
    words.some(({ start, end }) => end <= piece.start && standsAt(reader, start, HEADS));
  return pieces
    .filter((other) => other !== whole && !(apart && other === next))
    .flatMap((other) => clip(other, topic, reader.end));
}

/** `Về kinh tế: …`: the topic of the paragraph is not what is measured. */
function topicEnd(reader: Reader, [first]: readonly Piece[]): number {
  if (first?.kind !== "words") return reader.start;
  let { start } = first;
  while (isOuter(reader, start)) start += 1;
  if (reader.tokens[start]?.name !== "về") return reader.start;
  while (start < first.end && reader.tokens[start]?.name !== ":") start += 1;
  return start < first.end ? start + 1 : reader.start;
}
