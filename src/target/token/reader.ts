import {
  cutPart,
  peek,
  phraseOf,
  wordsOf,
  type Cursor,
  type CutText,
  type Lexicon,
} from "../../reading/index.js";
import { END_TOKEN, tokenize, type Token } from "./token.js";

/**
 * Where a text comes from: a `phrase` is said to be a target, so that a bare figure at its head is
 * one, and in a `lenient` second reading any figure that counts something; in `running` text only
 * what is unmistakable is read.
 */
export type ReadingMode = "phrase" | "lenient" | "running";

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
}

/** A reader at the beginning of a text. */
export function readerOf(cut: CutText, mode: ReadingMode): Reader {
  const { tokens, firsts } = tokenize(cut);
  const { folded } = cut;
  const whole = { position: 0, start: 0, end: tokens.length };
  return { folded, pieces: tokens, nothing: END_TOKEN, ...whole, mode, cut, firsts };
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

/** Whether a figure stands `ahead` of the place. */
export function isNumber(reader: Reader, ahead = 0): boolean {
  return peek(reader, ahead).kind === "digits";
}

/** Whether a phrase of a lexicon stands at a token. */
export function standsAt(reader: Reader, position: number, table: Lexicon<unknown>): boolean {
  return phraseOf(table, reader.pieces, position, reader.end) !== undefined;
}

/** The first place of a range at which a phrase of a lexicon stands. */
export function placeOf(reader: Reader, table: Lexicon, { start, end }: Range): number | undefined {
  for (let place = start; place < end; place++) if (standsAt(reader, place, table)) return place;
  return undefined;
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

/** Some tokens as a text of their own, for another reader. */
export function cutOf({ cut, firsts }: Reader, { start, end }: Range): CutText {
  return cutPart(cut, firsts[start] ?? 0, firsts[end]);
}
