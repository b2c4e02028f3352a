import {
  cutPart,
  digitsOf,
  figureAt,
  peek,
  phraseOf,
  wordsOf,
  type Cursor,
  type CutText,
  type Figure,
  type Lexicon,
  type Piece,
} from "../../reading/index.js";
import { GLUED_LEADS, GLUED_UNITS } from "../data/unit-words.js";
import type { TargetUnit } from "../target.js";

export * from "../../reading/index.js";

/**
 * One piece as the rules of targets know it:
 * `letters` — a word, with the digits glued behind it (`m2`); `digits` — a figure that can be read
 * (`1.234,5`); `code` — digits that are none (`5G`, `19.5.2021`); `sign`; `tag` — an HTML tag that
 * ends a block; `end` — what stands past both ends of a clause.
 */
export interface Token extends Omit<Piece, "kind"> {
  readonly kind: Piece["kind"] | "code" | "end";
  /** The value of a figure if its lone comma divides thousands: `1,500`. */
  readonly thousands?: number;
}

/** What a reader sees past the end of its clause. */
const END: Token = { kind: "end", key: "", value: 0, start: 0, end: 0, gap: "paragraph" };

/**
 * Where a text comes from: a `phrase` is said to be a target, so that a bare figure at its head is
 * one, and in a `lenient` second reading any figure that counts something; in `running` text only
 * what is unmistakable is read.
 */
type ReadingMode = "phrase" | "lenient" | "running";

/** A run of tokens `[start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A place in the tokens of a clause, moved along by the rules. */
export interface Reader extends Cursor<Token> {
  readonly mode: ReadingMode;
  /** The text as all readers cut it, and for each token the index of its first piece there. */
  readonly cut: CutText;
  readonly firsts: readonly number[];
  /** Whether all that the clause counts is to be there by a time, so that bare numbers are aims. */
  readonly due: boolean;
  /**
   * Where figures begin that are aims beside others, though no word of their own says so; with the
   * unit of parts that do not name it.
   */
  readonly peers: ReadonlyMap<number, TargetUnit | undefined> | undefined;
  /**
   * Places of this part at which no figure could be read, each with the way it was tried: one rule
   * after another asks there.
   */
  readonly barren: Set<number>;
}

/** What changes from one part of a text to another. */
type Place = Partial<Pick<Reader, "position" | "start" | "end" | "mode" | "due" | "peers">>;

/**
 * A reader of another part of the same text. All readers are made here, with the same fields in the
 * same order: a spread for each place costs more than what is looked for there.
 */
export function readerAt(reader: Reader, place: Place): Reader {
  const { folded, pieces, nothing, cut, firsts } = reader;
  const { position = reader.position, start = reader.start, end = reader.end } = place;
  const { mode = reader.mode, due = reader.due, peers = reader.peers } = place;
  const barren = new Set<number>();
  return { folded, pieces, nothing, position, start, end, mode, cut, firsts, due, peers, barren };
}

/** A reader at the beginning of another part of the same text. */
export function readerOver(reader: Reader, { start, end }: Range): Reader {
  return readerAt(reader, { position: start, start, end });
}

/** A reader of the same part at another place. */
export function cursorAt(reader: Reader, position: number): Reader {
  const { folded, pieces, nothing, start, end, mode, cut, firsts, due, peers, barren } = reader;
  return { folded, pieces, nothing, position, start, end, mode, cut, firsts, due, peers, barren };
}

/**
 * A reader at the beginning of a text. A figure is one token to it, and so is a word with the
 * digits glued behind it.
 *
 * ```
 * trồng 1.234,5 ha      1.500 m2      mạng 5G
 *       ^^^^^^^               ^^           ^^
 * ```
 */
export function readerOf(cut: CutText, mode: ReadingMode): Reader {
  const pieces: Token[] = [];
  const firsts: number[] = [];
  let end = 0;
  cut.pieces.forEach((piece, index) => {
    if (piece.start < end) return;
    const token = tokenAt(cut.pieces, index, piece);
    pieces.push(token);
    firsts.push(index);
    ({ end } = token);
  });
  const { folded } = cut;
  const whole = { position: 0, start: 0, end: pieces.length };
  const untried = { mode, due: false, peers: undefined, barren: new Set<number>() };
  return readerAt({ folded, pieces, nothing: END, cut, firsts, ...whole, ...untried }, {});
}

function tokenAt(pieces: readonly Piece[], index: number, piece: Piece): Token {
  const { kind, key } = piece;
  // So many digits that no number keeps them begin a word.
  if (kind === "digits" || (kind === "letters" && key < "a")) return figureOf(pieces, index, piece);
  const next = pieces[index + 1];
  // `tối thiểu95%`: a word of bound holds no digits.
  const glued = next?.kind === "digits" && next.gap === "none" && !GLUED_LEADS.has(key);
  return kind === "letters" && glued ? { ...piece, key: key + next.key, end: next.end } : piece;
}

/** A figure, or digits that are none; what is glued to it belongs to it unless it is a unit. */
function figureOf(pieces: readonly Piece[], index: number, piece: Piece): Token {
  const { end: last, value, thousands }: Figure = figureAt(pieces, index) ?? { end: index + 1 };
  let end = last;
  let glued = "";
  for (let next = pieces[end]; next?.gap === "none"; next = pieces[end]) {
    if (next.kind !== "letters" && next.kind !== "digits") break;
    glued += next.key;
    end += 1;
  }
  const alone = glued === "" || GLUED_UNITS.has(glued);
  if (alone && last === index + 1 && value !== undefined) return piece;
  const key = digitsOf(pieces, index, last) + (alone ? "" : glued);
  const token = { ...piece, key, end: pieces[(alone ? last : end) - 1]?.end ?? piece.end };
  if (!alone || value === undefined) return { ...token, kind: "code", value: 0 };
  return thousands === undefined ? { ...token, value } : { ...token, value, thousands };
}

/** Whether nothing more stands on the line or in the clause. */
export function isEnd({ kind }: Token): boolean {
  return kind === "end" || kind === "tag";
}

/** Whether this word or sign stands `ahead` of the place. */
export function is(reader: Reader, key: string, ahead = 0): boolean {
  return peek(reader, ahead).key === key;
}

/** Reads this word or sign. */
export function takeKey(reader: Reader, key: string): boolean {
  if (!is(reader, key)) return false;
  reader.position += 1;
  return true;
}

/** Whether a word stands `ahead` of the place. */
export function isWord(reader: Reader, ahead = 0): boolean {
  return peek(reader, ahead).kind === "letters";
}

/** Whether a word with a capital stands here. */
export function isCapital(reader: Reader): boolean {
  const { kind, start } = peek(reader);
  const letter = reader.folded.text.charAt(start);
  return kind === "letters" && letter !== letter.toLowerCase();
}

/** Whether a figure stands `ahead` of the place. */
export function isNumber(reader: Reader, ahead = 0): boolean {
  return peek(reader, ahead).kind === "digits";
}

/** Whether a phrase of a lexicon stands at a token. */
export function standsAt(reader: Reader, position: number, table: Lexicon<unknown>): boolean {
  return phraseOf(table, reader.pieces, position, reader.end) !== undefined;
}

/** The first place of a range at which a phrase of a lexicon stands. */
export function placeOf(
  reader: Reader,
  table: Lexicon<unknown>,
  { start, end }: Range,
): number | undefined {
  for (let place = start; place < end; place++) if (standsAt(reader, place, table)) return place;
  return undefined;
}

/** Whether a phrase of a lexicon stands among so many tokens from the place on. */
export function comesSoon(reader: Reader, table: Lexicon<unknown>, most: number): boolean {
  const { position: start } = reader;
  return placeOf(reader, table, { start, end: start + most }) !== undefined;
}

/** At most so many tokens of the clause before the place. */
export function stretchBefore({ position: end, start }: Reader, most: number): Range {
  return { start: Math.max(start, end - most), end };
}

/** Whether a phrase of a lexicon stands among so many tokens before the place. */
export function cameBefore(reader: Reader, table: Lexicon<unknown>, most: number): boolean {
  return placeOf(reader, table, stretchBefore(reader, most)) !== undefined;
}

/** Reads a figure. */
export function takeNumber(reader: Reader): number | undefined {
  const { kind, value } = peek(reader);
  if (kind !== "digits") return undefined;
  reader.position += 1;
  return value;
}

/** Reads at most so many tokens while a test holds, and gives their words. */
export function takeWords(
  reader: Reader,
  longest: number,
  belongs: (reader: Reader) => boolean,
): string {
  const start = reader.position;
  while (reader.position - start < longest && belongs(reader)) reader.position += 1;
  return wordsOf(reader, start, reader.position);
}

/** The words of ranges that may lie apart, joined by spaces. */
export function textOf(reader: Reader, ranges: readonly Range[]): string {
  return ranges
    .map(({ start, end }) => wordsOf(reader, start, end))
    .filter((text) => text !== "")
    .join(" ");
}

/** The words of a segment without the joints around it. */
export function trimmedRange(reader: Reader, { start, end }: Range): Range {
  let first = start;
  let last = end;
  while (first < last && isOuter(reader, first)) first += 1;
  while (last > first && isOuter(reader, last - 1)) last -= 1;
  return { start: first, end: last };
}

/** Whether a token only joins parts of a text. */
export function isOuter(reader: Reader, position: number): boolean {
  const { kind, key } = reader.pieces[position] ?? reader.nothing;
  return kind === "tag" || OUTER.has(key);
}

/** What only joins parts of a text. */
const OUTER: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ",",
  ";",
  ":",
  ".",
  "+",
  "•",
  "*",
  "-",
  "và",
]);

/** Some tokens as a text of their own, for another reader. */
export function cutOf({ cut, firsts }: Reader, { start, end }: Range): CutText {
  return cutPart(cut, firsts[start] ?? 0, firsts[end]);
}
