import type { Mark, Word } from "../data/vocabulary.js";
import type { DeadlineFindingCode, Timing } from "../timing.js";
import { END_TOKEN, type Phrases, type Token, type TokenSet } from "./token.js";

/** A time found, with the tokens `[start, end)` it was read from. */
export interface Found {
  readonly timing: Timing;
  readonly start: number;
  readonly end: number;
}

/** Something odd met on the way, with the tokens it concerns. */
export interface Problem {
  readonly code: DeadlineFindingCode;
  readonly start: number;
  readonly end: number;
}

/**
 * A place in the tokens, moved along by the rules. A rule that does not apply leaves the reader
 * where it was.
 */
export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  /**
   * Where a text comes from: a `cell` of a deadline column holds little but times, so that a bare
   * `2025` is a year there; in `running` text only what is unmistakable is a time.
   */
  readonly mode: "cell" | "running";
  /** The next token to read. */
  position: number;
  /** One past the last token of the item being read. */
  end: number;
  readonly problems: Problem[];
  /** What the item may hold, as pairs of its words tell: see `hints.ts`. */
  hints: number;
}

/** The token `ahead` of the place, without moving. */
export function peek(reader: Reader, ahead = 0): Token {
  const index = reader.position + ahead;
  return index < reader.end ? (reader.tokens[index] ?? END_TOKEN) : END_TOKEN;
}

/** The token before the place, within the whole text. */
export function previous(reader: Reader): Token {
  return reader.tokens[reader.position - 1] ?? END_TOKEN;
}

/** Whether the next tokens are these words or signs. */
export function at(
  reader: Reader,
  first: Word | Mark,
  second?: Word | Mark,
  third?: Word | Mark,
): boolean {
  if (peek(reader).name !== first) return false;
  if (second === undefined) return true;
  return peek(reader, 1).name === second && (third === undefined || peek(reader, 2).name === third);
}

/** Reads these words or signs, all or none. */
export function take(
  reader: Reader,
  first: Word | Mark,
  second?: Word | Mark,
  third?: Word | Mark,
): boolean {
  if (!at(reader, first, second, third)) return false;
  reader.position += third !== undefined ? 3 : second !== undefined ? 2 : 1;
  return true;
}

/** Whether one of these words or signs stands `ahead`. */
export function atOne(reader: Reader, set: TokenSet, ahead = 0): boolean {
  return set[peek(reader, ahead).code] !== 0;
}

/** The group of a set to which the token `ahead` belongs; 0 outside it. */
export function groupAt(reader: Reader, set: TokenSet, ahead = 0): number {
  return set[peek(reader, ahead).code] ?? 0;
}

/** Reads one of these words or signs. */
export function takeOne(reader: Reader, set: TokenSet): boolean {
  if (set[peek(reader).code] === 0) return false;
  reader.position += 1;
  return true;
}

/** How many tokens the longest of these phrases has that stands `ahead`; 0 where none does. */
export function phraseLength(reader: Reader, table: Phrases, ahead = 0): number {
  const tails = table[peek(reader, ahead).code];
  if (tails === undefined) return 0;
  for (const tail of tails) {
    let length = 0;
    while (length < tail.length && peek(reader, ahead + length + 1).code === tail[length])
      length += 1;
    if (length === tail.length) return length + 1;
  }
  return 0;
}

/** Whether one of these phrases stands `ahead`. */
export function atPhrase(reader: Reader, table: Phrases, ahead = 0): boolean {
  return phraseLength(reader, table, ahead) > 0;
}

/** Reads one of these phrases. */
export function takePhrase(reader: Reader, table: Phrases): boolean {
  const length = phraseLength(reader, table);
  reader.position += length;
  return length > 0;
}

/** Reads these phrases and words one after the other, each as often as it stands. */
export function skipPhrases(reader: Reader, table: Phrases, most = Infinity): void {
  for (let count = 0; count < most && takePhrase(reader, table);) count += 1;
}

/** Applies a rule; when it does not apply, the reader stays where it was. */
export function attempt<T>(reader: Reader, rule: (reader: Reader) => T | undefined): T | undefined {
  const place = reader.position;
  const result = rule(reader);
  if (result === undefined) reader.position = place;
  return result;
}
