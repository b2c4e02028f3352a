import { phraseOf, type Lexicon } from "../../reading/index.js";
import type { Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import type { WordSet } from "../lexer/words.js";

/** No more words are looked at before a time. */
const LONGEST_CLAUSE = 24;
/** No phrase that is looked for right before a time has more. */
const LONGEST_PHRASE = 5;

/** Where the clause of a time begins: behind the last of some signs before it. */
export function clauseStart(reader: Reader, from: number, start: number, ends: WordSet): number {
  const least = Math.max(from, start - LONGEST_CLAUSE);
  let index = start;
  while (index > least && !kit.isOneOf(reader, index - 1, ends)) index -= 1;
  return index;
}

/** The phrase of a table that ends right before a piece, the shortest of several. */
export function phraseEnding<Value>(
  { pieces }: Reader,
  table: Lexicon<Value>,
  from: number,
  end: number,
): { readonly value: Value; readonly start: number } | undefined {
  for (let start = end - 1; start >= Math.max(from, end - LONGEST_PHRASE); start--) {
    const phrase = phraseOf(table, pieces, start, end);
    if (phrase?.length === end - start) return { value: phrase.value, start };
  }
  return undefined;
}
