import { spanInSource, type FoldedText, type Span } from "../text/index.js";
import type { CutText } from "./cut-text.js";
import { phraseOf, type Lexicon, type Phrase } from "./lexicon.js";
import type { Piece } from "./piece.js";

/** What a cursor moves over: the pieces of a text, or what a room made of them. */
export type Cuttable = Pick<Piece, "key" | "start" | "end">;

/**
 * A place in the pieces of a text, moved along by the rules. A rule that does not apply leaves it
 * where it was.
 */
export interface Cursor<Token extends Cuttable = Piece> {
  /** The text that was cut. */
  readonly folded: FoldedText;
  readonly pieces: readonly Token[];
  /** What stands past both ends. */
  readonly nothing: Token;
  /** The next piece to read. */
  position: number;
  /** First piece of the part being read. */
  readonly start: number;
  /** One past the last piece of the part being read. */
  end: number;
}

/** A text that was cut, whatever a room made of its pieces. */
type Cut = Pick<Cursor<Cuttable>, "folded" | "pieces">;

/** What a cursor over pieces sees past their ends. */
const NOTHING: Piece = { kind: "tag", key: "", value: 0, start: 0, end: 0, gap: "paragraph" };

/** A cursor at the beginning of a text. */
export function cursorOver({ folded, pieces }: CutText): Cursor {
  return { folded, pieces, nothing: NOTHING, position: 0, start: 0, end: pieces.length };
}

/** A cursor over the same part at another place. */
export function cursorAt<Kind extends Cursor<Cuttable>>(cursor: Kind, position: number): Kind {
  return { ...cursor, position };
}

/** The piece `ahead` of the place, without moving; `nothing` outside the part. */
export function peek<Token extends Cuttable>(cursor: Cursor<Token>, ahead = 0): Token {
  const index = cursor.position + ahead;
  if (index < cursor.start || index >= cursor.end) return cursor.nothing;
  return cursor.pieces[index] ?? cursor.nothing;
}

/** The longest phrase of a lexicon that stands `ahead` of the place. */
export function phraseAt<Value>(
  cursor: Cursor<Cuttable>,
  table: Lexicon<Value>,
  ahead = 0,
): Phrase<Value> | undefined {
  const index = cursor.position + ahead;
  return index < cursor.start ? undefined : phraseOf(table, cursor.pieces, index, cursor.end);
}

/** Whether a phrase of a lexicon stands `ahead` of the place. */
export function at(cursor: Cursor<Cuttable>, table: Lexicon<unknown>, ahead = 0): boolean {
  return phraseAt(cursor, table, ahead) !== undefined;
}

/** Reads the longest phrase of a lexicon that stands here. */
export function take(cursor: Cursor<Cuttable>, table: Lexicon<unknown>): boolean {
  const found = phraseAt(cursor, table);
  cursor.position += found?.length ?? 0;
  return found !== undefined;
}

/** Reads the longest phrase of a lexicon that stands here and says what it means. */
export function takePhrase<Value>(
  cursor: Cursor<Cuttable>,
  table: Lexicon<Value>,
): Value | undefined {
  const found = phraseAt(cursor, table);
  cursor.position += found?.length ?? 0;
  return found?.value;
}

/** Whether a phrase of at most so many words ends just before the place. */
export function phraseBefore(
  cursor: Cursor<Cuttable>,
  table: Lexicon<unknown>,
  longest = 4,
): boolean {
  for (let back = 1; back <= longest; back += 1) {
    if (phraseAt(cursor, table, -back)?.length === back) return true;
  }
  return false;
}

/** Applies a rule; when it does not apply, the cursor stays where it was. */
export function attempt<Kind extends { position: number }, Value>(
  cursor: Kind,
  rule: (cursor: Kind) => Value | undefined,
): Value | undefined {
  const place = cursor.position;
  const result = rule(cursor);
  if (result === undefined) cursor.position = place;
  return result;
}

/** The folded words of the pieces from one index up to another, on one line. */
export function wordsOf({ folded, pieces }: Cut, start: number, end: number): string {
  const first = pieces[start];
  const last = pieces[end - 1];
  if (first === undefined || last === undefined || end <= start) return "";
  return folded.text.slice(first.start, last.end).replace(/\s+/g, " ");
}

/** The span in the given text of the pieces from one index up to another; empty where none is. */
export function spanOf({ folded, pieces }: Cut, start: number, end: number): Span {
  const first = pieces[start];
  const last = pieces[end - 1];
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  return spanInSource(folded, first.start, last.end);
}
