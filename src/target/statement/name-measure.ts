import { cursorAt, phraseAt } from "../../reading/index.js";
import type { Bound } from "../bound/bound.js";
import type { BoundPart, Part } from "../clause/part.js";
import { clip, isOuter } from "../clause/ranges.js";
import { DENIALS } from "../data/bound-words.js";
import { HEADS } from "../data/name-words.js";
import { standsAt, type Range, type Reader } from "../token/reader.js";
import { metricRanges } from "./metric.js";
import { wholeBehind } from "./whole-of-share.js";

/** The words that name what a bound measures. */
export function rangesOf(
  reader: Reader,
  parts: readonly Part[],
  bound: Bound,
  part: BoundPart,
): Range[] {
  const own = ownPieces(reader, parts, bound, part);
  let ranges = metricRanges(reader, own);
  const { unit, counted } = bound;
  // `02 lần`: times are no name of what is measured.
  const times = unit.kind === "count" && /^(?:lần|lượt)$/iu.test(unit.counted);
  if (counted !== undefined && !times) {
    // `Số xã đạt chuẩn tăng thêm 7 xã`: the things counted were named before.
    const measured = ranges[0] !== undefined && standsAt(reader, ranges[0].start, HEADS);
    const before = ranges.every(({ end }) => end <= part.start);
    if (!measured || !before) ranges = metricRanges(reader, own, counted);
  }
  const [first, ...rest] = ranges;
  if (first === undefined) return [];
  // What must not happen is measured without the words that forbid it.
  const denial = phraseAt(cursorAt(reader, first.start), DENIALS);
  return [{ ...first, start: first.start + (denial?.length ?? 0) }, ...rest];
}

/** The parts that speak of this bound and not of the heading before it. */
function ownPieces(
  reader: Reader,
  parts: readonly Part[],
  bound: Bound,
  part: BoundPart,
): readonly Part[] {
  const { pieces: tokens } = reader;
  const words = parts.filter(({ kind }) => kind === "words");
  const followed = words.some(
    ({ start, end }) =>
      start >= part.end && tokens.slice(start, end).some(({ kind }) => kind === "letters"),
  );
  const headed = tokens[part.start - 1]?.key === ":" && bound.comparator !== "rank";
  if (headed && followed && bound.stance === "quantifier") {
    return parts.filter(({ start }) => start >= part.start);
  }
  const whole = wholeBehind(reader, parts, bound, part);
  const topic = topicEnd(reader, parts);
  const next = parts[parts.indexOf(part) + 1];
  // `tỷ lệ đúng hạn trên 99%, không để …`: what follows the comma is another matter.
  const apart =
    next?.kind === "words" &&
    tokens[next.start]?.key === "," &&
    words.some(({ start, end }) => end <= part.start && standsAt(reader, start, HEADS));
  return parts
    .filter((other) => other !== whole && !(apart && other === next))
    .flatMap((other) => clip(other, topic, reader.end));
}

/** `Về kinh tế: …`: the topic of the paragraph is not what is measured. */
function topicEnd(reader: Reader, [first]: readonly Part[]): number {
  if (first?.kind !== "words") return reader.start;
  let { start } = first;
  while (isOuter(reader, start)) start += 1;
  if (reader.pieces[start]?.key !== "về") return reader.start;
  while (start < first.end && reader.pieces[start]?.key !== ":") start += 1;
  return start < first.end ? start + 1 : reader.start;
}
