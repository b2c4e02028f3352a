import { LEAD_WORDS, MEASURED_HEADS, STRIVE_WORDS } from "../data/bound-words.js";
import { ACHIEVING_VERBS } from "../data/unit-words.js";
import type { Bound, Piece, Range } from "./reading.js";
import { at, phraseAt, phrases, type Reader } from "./reader.js";

/** A piece that is a bound. */
export type BoundPiece = Extract<Piece, { kind: "bound" }>;

/** A part of a clause that speaks of one bound, or of a share of units and the bound on each. */
export interface Segment extends Range {
  readonly pieces: readonly Piece[];
  readonly bound: BoundPiece;
  /** The share of units that must reach the bound, where one stands before it. */
  readonly share?: BoundPiece;
  /** Shares of other units before it, of which the same is asked. */
  readonly others?: readonly Segment[];
}

const OPENERS = /* @__PURE__ */ phrases([...LEAD_WORDS, ...ACHIEVING_VERBS, ...STRIVE_WORDS, "và"]);
const HEADS = /* @__PURE__ */ phrases(MEASURED_HEADS);
const SEPARATORS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ",",
  "và",
  "(",
  ":",
  "hoặc",
  "còn",
]);

/**
 * Divides a clause between its bounds.
 *
 * ```
 * Tỷ lệ A đạt 90%, tỷ lệ B, C đạt 80%      100% huyện, 100% xã tổ chức ít nhất 1 lần/năm
 * ^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function segments(reader: Reader, pieces: readonly Piece[]): Segment[] {
  const places = pieces.flatMap(({ kind }, index) => (kind === "bound" ? [index] : []));
  const found: Segment[] = [];
  let from = 0;
  let start = headOf(reader, pieces.slice(0, (places[0] ?? 0) + 2));
  let share: BoundPiece | undefined;
  places.forEach((place, order) => {
    const bound = pieces[place];
    if (bound?.kind !== "bound") return;
    const next = places[order + 1];
    // All that is decided between two bounds is decided by the pieces between them.
    const split =
      next === undefined ? reader.end : splitBetween(reader, pieces.slice(place, next + 1));
    if (split === undefined) {
      share = bound;
      return;
    }
    const last = next ?? pieces.length;
    const inside = pieces.slice(from, last).flatMap((piece) => clip(piece, start, split));
    found.push({
      start,
      end: split,
      pieces: inside,
      bound,
      ...(share === undefined ? {} : { share }),
    });
    from = place + 1;
    start = split;
    share = undefined;
  });
  return found;
}

/**
 * Where the first bound's own words begin: behind the last joint before it, where it stands before
 * what it measures.
 *
 * ```
 * Rà soát thủ tục, cắt giảm ít nhất 20% thời gian giải quyết
 *                  ^
 * ```
 */
function headOf(reader: Reader, pieces: readonly Piece[]): number {
  const bound = pieces.find((piece): piece is BoundPiece => piece.kind === "bound");
  if (bound === undefined) return reader.start;
  if (bound.bound.stance === "predicate") return measureOf(reader, pieces, bound);
  const next = pieces[pieces.indexOf(bound) + 1];
  if (next?.kind !== "words" && bound.bound.counted === undefined) return reader.start;
  const places = separatorsBetween(reader, pieces, reader.start, bound.start).reverse();
  const joint = places.find((place) => opensBound(reader, pieces, place, bound.start));
  return joint ?? reader.start;
}

/** `Nâng cao chất lượng phục vụ, tỷ lệ hồ sơ đúng hạn đạt 98%`: the measure has a head of its own. */
function measureOf(reader: Reader, pieces: readonly Piece[], bound: BoundPiece): number {
  if (atHead(reader, reader.start)) return reader.start;
  const places = separatorsBetween(reader, pieces, reader.start, bound.start);
  const parts = places.filter((place) => reader.tokens[place]?.name !== "và");
  return parts.find((place) => atHead(reader, place + 1)) ?? reader.start;
}

/**
 * A grade or place that a share of units is to have says what is asked of them, and is no bound of
 * its own: `100% đơn vị được xếp loại khá trở lên`.
 */
export function withoutGradesOfShares(reader: Reader, pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index): Piece => {
    if (piece.kind !== "bound") return piece;
    const before = lastBound(pieces.slice(Math.max(0, index - NEAR), index));
    if (describes(reader, pieces.slice(Math.max(0, index - NEAR), index), before, piece)) {
      return { kind: "words", start: piece.start, end: piece.end };
    }
    if (!isPlaceOrGrade(piece.bound)) return piece;
    const next = pieces.slice(index + 1, index + NEAR).find((other) => other.kind === "bound");
    const asked =
      before?.bound.unit.kind === "percent" &&
      before.bound.stance === "quantifier" &&
      (isShare(before.bound) || joins(reader, pieces, index, before));
    // `Tỷ lệ xếp loại xuất sắc không quá 20%`: the grade is part of what is measured.
    const measured =
      next?.kind === "bound" &&
      next.bound.unit.kind === "percent" &&
      piece.bound.unit.kind === "grade" &&
      separatorsBetween(reader, pieces.slice(index, index + NEAR), piece.end, next.start).length ===
        0;
    return asked || measured ? { kind: "words", start: piece.start, end: piece.end } : piece;
  });
}

/** Whether nothing parts a bound from the one before it. */
function joins(
  reader: Reader,
  pieces: readonly Piece[],
  index: number,
  before: BoundPiece,
): boolean {
  const between = pieces.slice(Math.max(0, index - NEAR), index);
  const next = pieces[index];
  return (
    next !== undefined && separatorsBetween(reader, between, before.end, next.start).length === 0
  );
}

/** Other pieces between a share and what is asked of it are few. */
const NEAR = 6;

function lastBound(pieces: readonly Piece[]): BoundPiece | undefined {
  return [...pieces].reverse().find((piece): piece is BoundPiece => piece.kind === "bound");
}

/** `Không quá 3% hồ sơ phải bổ sung quá 01 lần`: the second figure says which files are meant. */
function describes(
  reader: Reader,
  between: readonly Piece[],
  before: BoundPiece | undefined,
  { bound, start }: BoundPiece,
): boolean {
  if (before === undefined || bound.unit.kind !== "count" || bound.stance !== "quantifier")
    return false;
  const capped = before.bound.comparator === "lte" || before.bound.comparator === "lt";
  if (!capped || before.bound.unit.kind !== "percent") return false;
  return separatorsBetween(reader, between, before.end, start).length === 0;
}

function isPlaceOrGrade({ unit }: Bound): boolean {
  return unit.kind === "grade" || unit.kind === "rank";
}

/** The part of a piece between two places; only words are ever cut. */
function clip(piece: Piece, start: number, end: number): Piece[] {
  if (piece.end <= start || piece.start >= end) return [];
  if (piece.kind !== "words") return [piece];
  return [{ kind: "words", start: Math.max(piece.start, start), end: Math.min(piece.end, end) }];
}

/** Where the words of the next bound begin; `undefined` where both make one target. */
function splitBetween(reader: Reader, pieces: readonly Piece[]): number | undefined {
  const bound = pieces[0];
  const next = pieces.at(-1);
  if (bound?.kind !== "bound" || next?.kind !== "bound") return undefined;
  const separators = separatorsBetween(reader, pieces, bound.end, next.start);
  const backwards = [...separators].reverse();
  const adjacent = backwards.find((place) => opensBound(reader, pieces, place, next.start));
  if (adjacent !== undefined) return adjacent;
  const [first] = separators;
  const closed = first !== undefined && onlyAfterwords(pieces, bound.end, first);
  if (bound.bound.stance === "predicate" && closed) return first;
  const headed = backwards.find((place) => atHead(reader, place + 1));
  if (headed !== undefined) return headed;
  if (isShare(bound.bound) && !isShare(next.bound)) return undefined;
  const each = isShare(bound.bound) && next.bound.stance === "predicate";
  return separators.at(-1) ?? (each ? undefined : next.start);
}

function atHead(reader: Reader, position: number): boolean {
  return phraseAt({ ...reader, position }, HEADS) !== undefined;
}

const SHARES: ReadonlySet<string> = /* @__PURE__ */ new Set(["all", "gte", "gt", "reach"]);

/** Whether a bound can say of how many units another bound holds. */
function isShare(bound: Bound): boolean {
  return (
    bound.unit.kind === "percent" &&
    bound.stance === "quantifier" &&
    bound.direction === undefined &&
    SHARES.has(bound.comparator)
  );
}

function separatorsBetween(
  reader: Reader,
  pieces: readonly Piece[],
  start: number,
  end: number,
): number[] {
  const places: number[] = [];
  for (const piece of pieces) {
    if (piece.kind !== "words") continue;
    for (let index = Math.max(piece.start, start); index < Math.min(piece.end, end); index++) {
      if (SEPARATORS.has(reader.tokens[index]?.name ?? "")) places.push(index);
    }
  }
  return places;
}

/** Whether between a separator and a bound stand only words that open a target. */
function opensBound(
  reader: Reader,
  pieces: readonly Piece[],
  place: number,
  boundStart: number,
): boolean {
  const inner = { ...reader, position: place + 1 };
  while (inner.position < boundStart) {
    const aside = pieces.find(
      ({ kind, start }) => start === inner.position && ["time", "each", "change"].includes(kind),
    );
    const opener = phraseAt(inner, OPENERS);
    if (aside !== undefined) inner.position = aside.end;
    else if (opener !== undefined) inner.position += opener.length;
    else if (at(inner, ",") || at(inner, "(")) inner.position++;
    else return false;
  }
  return true;
}

/** Whether nothing but what belongs to the bound stands between it and a place. */
function onlyAfterwords(pieces: readonly Piece[], start: number, place: number): boolean {
  return pieces.every(
    (piece) =>
      piece.kind !== "words" || piece.end <= start || piece.start >= place || start >= place,
  );
}
