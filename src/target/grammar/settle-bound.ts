import { MEASURED_HEADS } from "../data/bound-words.js";
import type { TargetFindingCode } from "../target.js";
import { asChange } from "./change.js";
import { populationEnd } from "./each.js";
import { settle } from "./leads.js";
import { metricRanges } from "./metric.js";
import type { Bound, BoundComparator, Piece, Range } from "./reading.js";
import { phraseAt, phrases, type Reader } from "./reader.js";
import type { BoundPiece } from "./segment.js";

const HEADS = /* @__PURE__ */ phrases(MEASURED_HEADS);

/** The bound once words further off (`trở lên`, a verb of change at the head) have been heard. */
export function settledBound(
  reader: Reader,
  pieces: readonly Piece[],
  piece: BoundPiece,
): { readonly bound: Bound; readonly problems: readonly TargetFindingCode[] } {
  const problems: TargetFindingCode[] = [...(piece.bound.problems ?? [])];
  let { bound } = piece;
  const later = pieces.find(
    (other): other is Extract<Piece, { kind: "after" }> =>
      other.kind === "after" && other.start >= piece.end && reaches(reader, piece, other.start),
  );
  if (later !== undefined) {
    const said = [...comparatorsOf(bound), later.comparator];
    const { comparator, disagree } = settle(said);
    if (disagree) problems.push("target-bounds-disagree");
    if (comparator !== undefined && isLevelComparator(bound)) bound = { ...bound, comparator };
    else if (comparator !== undefined && bound.extent === "reach") {
      bound = { ...bound, extent: comparator };
    }
  }
  const change = pieces.find(
    (other): other is Extract<Piece, { kind: "change" }> =>
      other.kind === "change" && other.end <= piece.start,
  );
  if (change === undefined || bound.direction !== undefined) return { bound, problems };
  if (bound.level === true) return { bound: { ...bound, direction: change.direction }, problems };
  const heads = phraseAt({ ...reader, position: change.end }, HEADS) !== undefined;
  const opens =
    pieces[0] === change ||
    pieces.every(
      (other) => other.kind !== "words" || other.start > change.start || isLead(reader, other),
    );
  const changes = heads && opens && bound.comparator !== "all" && bound.comparator !== "between";
  return { bound: changes ? asChange(change.direction, bound) : bound, problems };
}

/**
 * Whether `trở lên` some words off still speaks of the bound: `30% số phòng, đơn vị trở lên` does,
 * `60% cán bộ có trình độ đại học trở lên` and `10 sản phẩm đạt 3 sao trở lên` do not.
 */
function reaches(reader: Reader, { bound, end }: BoundPiece, place: number): boolean {
  if (hasNumber(reader, end, place)) return false;
  return bound.comparator === "gte" || populationEnd(reader, end, place) === place;
}

function hasNumber(reader: Reader, start: number, end: number): boolean {
  for (let index = start; index < end; index++)
    if (reader.tokens[index]?.kind === "number") return true;
  return false;
}

function isLead(reader: Reader, words: Range): boolean {
  return metricRanges(reader, { pieces: [{ kind: "words", ...words }] }).length === 0;
}

function comparatorsOf(bound: Bound): BoundComparator[] {
  const named = (["gte", "gt", "lte", "lt", "eq"] as const).find((one) => one === bound.comparator);
  return named === undefined ? [] : [named];
}

function isLevelComparator({ comparator }: Bound): boolean {
  return ["gte", "gt", "lte", "lt", "eq", "reach", "all"].includes(comparator);
}
