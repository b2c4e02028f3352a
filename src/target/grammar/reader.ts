import { END_TOKEN, type Token } from "../lexer/token.js";

/**
 * Where a text comes from: a `phrase` is said to be a target, so that a bare figure at its head is
 * one, and in a `lenient` second reading any figure that counts something; in `running` text only
 * what is unmistakable is read.
 */
export type ReadingMode = "phrase" | "lenient" | "running";

/** A place in the tokens, moved along by the rules. */
export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mode: ReadingMode;
  /** The next token to read. */
  position: number;
  /** First token of the clause being read. */
  start: number;
  /** One past the last token of the clause being read. */
  end: number;
}

/** The token `ahead` of the place, without moving; `end` outside the clause. */
export function peek(reader: Reader, ahead = 0): Token {
  const index = reader.position + ahead;
  const inside = index >= reader.start && index < reader.end;
  return inside ? (reader.tokens[index] ?? END_TOKEN) : END_TOKEN;
}

/** Whether the next tokens are these words and signs, written with spaces between them. */
export function at(reader: Reader, words: string, ahead = 0): boolean {
  return words.split(" ").every((word, index) => peek(reader, ahead + index).name === word);
}

/** Reads these words and signs, all or none. */
export function take(reader: Reader, words: string): boolean {
  if (!at(reader, words)) return false;
  reader.position += words.split(" ").length;
  return true;
}

/** Reads the first of these phrases that stands here. */
export function takeAny(reader: Reader, ...alternatives: readonly string[]): boolean {
  return alternatives.some((words) => take(reader, words));
}

/** Applies a rule; when it does not apply, the reader stays where it was. */
export function attempt<T>(reader: Reader, rule: (reader: Reader) => T | undefined): T | undefined {
  const place = reader.position;
  const result = rule(reader);
  if (result === undefined) reader.position = place;
  return result;
}

/** Phrases by their first word, the longest first. */
export type Lexicon<Value> = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly value: Value }[]
>;

/** Makes a lexicon of phrases with values. */
export function lexicon<Value>(entries: readonly (readonly [string, Value])[]): Lexicon<Value> {
  const byFirst = new Map<string, { words: readonly string[]; value: Value }[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** Makes a lexicon of phrases alone. */
export function phrases(list: readonly string[]): Lexicon<true> {
  return lexicon(list.map((phrase) => [phrase, true] as const));
}

/** The longest phrase that stands `ahead` of the place. */
export function phraseAt<Value>(
  reader: Reader,
  table: Lexicon<Value>,
  ahead = 0,
): { readonly length: number; readonly value: Value } | undefined {
  const candidates = table.get(peek(reader, ahead).name);
  const found = candidates?.find(({ words }) =>
    words.every((word, index) => peek(reader, ahead + index).name === word),
  );
  return found === undefined ? undefined : { length: found.words.length, value: found.value };
}

/** Reads the longest phrase that stands here. */
export function takePhrase<Value>(reader: Reader, table: Lexicon<Value>): Value | undefined {
  const found = phraseAt(reader, table);
  if (found === undefined) return undefined;
  reader.position += found.length;
  return found.value;
}

/** The longest phrase that ends just before the place. */
export function phraseBefore(reader: Reader, table: Lexicon<unknown>, longest = 4): boolean {
  for (let back = 1; back <= longest; back++) {
    if (phraseAt(reader, table, -back)?.length === back) return true;
  }
  return false;
}

/** The words of some tokens, on one line. */
export function wordsOf(reader: Reader, start: number, end: number): string {
  const first = reader.tokens[start];
  const last = reader.tokens[end - 1];
  if (first === undefined || last === undefined || end <= start) return "";
  return reader.text.slice(first.start, last.end).replace(/\s+/g, " ").trim();
}
