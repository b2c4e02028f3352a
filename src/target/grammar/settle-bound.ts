import { DENIALS, KEEPING } from "../data/bound-words.js";
import { HEADS, LEADING } from "../data/name-words.js";
import type { TargetFindingCode } from "../target.js";
import { populationEnd } from "./each.js";
import { comparatorOf, settle } from "./leads.js";
import { metricRanges } from "./metric.js";
import { trimmedRange } from "./ranges.js";
import { at, phraseBefore, readerAt, stands, standsAt, takePhrase, type Reader } from "./reader.js";
import type { Lexicon } from "../lexer/lexicon.js";
import type { Bound, BoundComparator, BoundPiece, Piece } from "./reading.js";

/** What must not happen turns the bound round: `không để … trễ hạn quá 2%` asks for at most 2%. */
const TURNED: Readonly<Record<BoundComparator, BoundComparator>> = {
  gte: "lt",
  gt: "lte",
  lte: "gt",
  lt: "gte",
  eq: "eq",
};

/** The bound once words further off (`trở lên`, a verb of change at the head) have been heard. */
export function settledBound(
  reader: Reader,
  pieces: readonly Piece[],
  piece: BoundPiece,
): { readonly bound: Bound; readonly problems: readonly TargetFindingCode[] } {
  const problems = [...(piece.bound.problems ?? [])];
  let { bound } = piece;
  const limit = reachOf(reader, piece, pieces.at(-1)?.end ?? piece.end);
  const later = pieces.find(
    ({ kind, start }) => kind === "after" && start >= piece.end && start <= limit,
  );
  if (later?.kind === "after") {
    const said = [comparatorOf(bound.comparator), later.comparator];
    const { comparator, disagree } = settle(said.filter((one) => one !== undefined));
    if (disagree) problems.push("target-bounds-disagree");
    if (comparator !== undefined) bound = withComparator(bound, comparator);
  }
  const named = comparatorOf(bound.comparator);
  if (named !== undefined && opensWith(reader, pieces, piece, DENIALS)) {
    bound = { ...bound, comparator: TURNED[named] };
  }
  if (bound.direction !== undefined) return { bound, problems };
  return { bound: directed(reader, pieces, piece, bound), problems };
}

function withComparator(bound: Bound, comparator: BoundComparator): Bound {
  if (/^(?:[gl]te?|eq|reach|all)$/.test(bound.comparator)) return { ...bound, comparator };
  return bound.extent === "reach" ? { ...bound, extent: comparator } : bound;
}

/**
 * How far off `trở lên` still speaks of the bound: it does in `30% số phòng, đơn vị trở lên`, not in
 * `60% cán bộ có trình độ đại học trở lên` and `10 sản phẩm đạt 3 sao trở lên`.
 */
function reachOf(reader: Reader, { bound, end }: BoundPiece, last: number): number {
  let number = end;
  while (number < last && reader.tokens[number]?.kind !== "number") number += 1;
  return bound.comparator === "gte" ? number : populationEnd(reader, end, number);
}

/** Which way a figure is to move: up or down by a verb before it, or `keep`. */
function directed(
  reader: Reader,
  pieces: readonly Piece[],
  piece: BoundPiece,
  bound: Bound,
): Bound {
  if (keeps(reader, pieces, piece)) return { ...bound, direction: "keep" };
  const compared = pieces.some(({ kind, start }) => kind === "baseline" && start === piece.end);
  if (compared && at(readerAt(reader, piece.start), "cao hơn|thấp hơn|nhiều hơn|ít hơn")) {
    // `thấp hơn 0,6 điểm so với năm 2020` says by how much.
    const way = bound.comparator === "gt" ? "increase" : "decrease";
    return { ...bound, comparator: way, direction: way, extent: "reach" };
  }
  const change = pieces.find((other) => other.kind === "change" && other.end <= piece.start);
  if (change?.kind !== "change") return bound;
  const { direction } = change;
  if (bound.level === true) return { ...bound, direction };
  const opens = pieces.every(
    (other) =>
      other.kind !== "words" ||
      other.start > change.start ||
      metricRanges(reader, [other]).length === 0,
  );
  const whole = bound.comparator === "all" || bound.comparator === "between";
  if (whole || !opens || !standsAt(reader, change.end, HEADS)) return bound;
  // The same figure is a change because a verb of change heads the phrase.
  const extent = comparatorOf(bound.comparator) ?? "reach";
  return { ...bound, comparator: direction, direction, extent };
}

/** `Duy trì tỷ lệ … ở mức 98%`, `ổn định ở mức 42%`: the level is to be kept. */
function keeps(reader: Reader, pieces: readonly Piece[], piece: BoundPiece): boolean {
  if (piece.bound.level !== true) return false;
  const place = readerAt(reader, piece.start);
  return (
    opensWith(reader, pieces, piece, KEEPING) ||
    stands(place, KEEPING) ||
    phraseBefore(place, KEEPING)
  );
}

/** Whether the first words of a segment are these, and no comma parts them from the bound. */
function opensWith(
  reader: Reader,
  pieces: readonly Piece[],
  piece: BoundPiece,
  table: Lexicon,
): boolean {
  const first = pieces.find(({ kind }) => kind === "words");
  if (first === undefined || first.start > piece.start) return false;
  const { start } = trimmedRange(reader, first);
  const inner = readerAt(reader, start);
  while (!stands(inner, table)) if (takePhrase(inner, LEADING) === undefined) return false;
  return !reader.tokens.slice(start, piece.start).some(({ name }) => name === ",");
}
