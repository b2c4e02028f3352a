import type { Lexicon } from "../lexer/lexicon.js";
import { END_TOKEN, type Token } from "../lexer/token.js";

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

/** A place in the tokens, moved along by the rules. */
export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mode: ReadingMode;
  /** The next token to read. */
  position: number;
  /** First token of the clause being read. */
  readonly start: number;
  /** One past the last token of the clause being read. */
  readonly end: number;
}

/** A reader of the same clause at another place. */
export function readerAt(reader: Reader, position: number): Reader {
  return { ...reader, position };
}

/** The token `ahead` of the place, without moving; `end` outside the clause. */
export function peek(reader: Reader, ahead = 0): Token {
  const index = reader.position + ahead;
  const inside = index >= reader.start && index < reader.end;
  return inside ? (reader.tokens[index] ?? END_TOKEN) : END_TOKEN;
}

/** How many tokens the first of these phrases takes that stands here: `đến hết|đến|,`. */
function lengthAt(reader: Reader, alternatives: string, ahead: number): number {
  const { name } = peek(reader, ahead);
  // Most words stand in none of them, and are soon told.
  if (name === "" || !alternatives.includes(name)) return 0;
  for (const phrase of alternatives.split("|")) {
    const words = phrase.split(" ");
    if (words.every((word, index) => peek(reader, ahead + index).name === word)) {
      return words.length;
    }
  }
  return 0;
}

/** Whether one of these phrases stands here; `|` divides them. */
export function at(reader: Reader, alternatives: string, ahead = 0): boolean {
  return lengthAt(reader, alternatives, ahead) > 0;
}

/** Reads the first of these phrases that stands here. */
export function take(reader: Reader, alternatives: string): boolean {
  const length = lengthAt(reader, alternatives, 0);
  reader.position += length;
  return length > 0;
}

/** Applies a rule; when it does not apply, the reader stays where it was. */
export function attempt<T>(reader: Reader, rule: (reader: Reader) => T | undefined): T | undefined {
  const place = reader.position;
  const result = rule(reader);
  if (result === undefined) reader.position = place;
  return result;
}

/** The longest phrase that stands `ahead` of the place. */
export function phraseAt<Value extends string>(
  reader: Reader,
  table: Lexicon<Value>,
  ahead = 0,
): { readonly length: number; readonly value: Value } | undefined {
  const found = table
    .get(peek(reader, ahead).name)
    ?.find(({ words }) => words.every((word, index) => peek(reader, ahead + index).name === word));
  return found === undefined ? undefined : { length: found.words.length, value: found.value };
}

/** Whether a phrase of a lexicon stands `ahead` of the place. */
export function stands(reader: Reader, table: Lexicon, ahead = 0): boolean {
  return phraseAt(reader, table, ahead) !== undefined;
}

/** Whether a phrase of a lexicon stands at a token. */
export function standsAt(reader: Reader, position: number, table: Lexicon): boolean {
  return stands(readerAt(reader, position), table);
}

/** The first place of a range at which a phrase of a lexicon stands. */
export function placeOf(reader: Reader, table: Lexicon, { start, end }: Range): number | undefined {
  for (let place = start; place < end; place++) if (standsAt(reader, place, table)) return place;
  return undefined;
}

/** Reads the longest phrase that stands here. */
export function takePhrase<Value extends string>(
  reader: Reader,
  table: Lexicon<Value>,
): Value | undefined {
  const found = phraseAt(reader, table);
  reader.position += found?.length ?? 0;
  return found?.value;
}

/** Whether a phrase ends just before the place. */
export function phraseBefore(reader: Reader, table: Lexicon, longest = 4): boolean {
  for (let back = 1; back <= longest; back++) {
    if (phraseAt(reader, table, -back)?.length === back) return true;
  }
  return false;
}

/** Reads a number. */
export function takeNumber(reader: Reader): number | undefined {
  const { kind, value } = peek(reader);
  if (kind !== "number") return undefined;
  reader.position += 1;
  return value;
}

/** Whether a token is a year. */
export function isYear({ kind, name }: Token): boolean {
  return kind === "number" && /^(?:19|2[01])\d\d$/.test(name);
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

/** The words of some tokens, on one line. */
export function wordsOf(reader: Reader, start: number, end: number): string {
  const first = reader.tokens[start];
  const last = reader.tokens[end - 1];
  if (first === undefined || last === undefined || end <= start) return "";
  return reader.text.slice(first.start, last.end).replace(/\s+/g, " ").trim();
}
