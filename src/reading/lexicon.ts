import type { Piece } from "./piece.js";
import { wordKey } from "./word-key.js";

/** Phrases as a tree of words, with what they mean. */
export interface Lexicon<Value = true> {
  readonly next: Map<string, Lexicon<Value>>;
  /**
   * What the first words look like, 1 for each look: most words of a text look like none of them,
   * and a map asks for more of a word.
   */
  looks: Uint8Array;
  value?: Value;
}

/** So many looks that few words share one. */
const LOOKS = 256;
/** Behind the last word of a phrase no other is looked for. */
const NO_LOOKS = /* @__PURE__ */ new Uint8Array(LOOKS);

/** What a word looks like, by its length and its first and last letter. */
function lookOf(word: string): number {
  const { length } = word;
  return (word.charCodeAt(0) + 37 * word.charCodeAt(length - 1) + 101 * length) & (LOOKS - 1);
}

/** A phrase that was found: what it means, and how many pieces it takes. */
export interface Phrase<Value> {
  readonly value: Value;
  readonly length: number;
}

/**
 * Makes a lexicon from phrases with choices; the meaning given first for a phrase stays.
 *
 * ```
 * { gte: "ít nhất [là]|bằng hoặc [cao/lớn/] hơn" }
 *        ^^^^^^^^^^^^ ^ ^^^^^^^^^^^^^^^^^^^^^^^^
 *        may be left out; or; one of them, or none
 * ```
 *
 * @param lists - For each meaning its phrases.
 */
export function lexicon<Value extends string>(
  lists: Readonly<Record<Value, string>>,
): Lexicon<Value> {
  return lexiconOf(entriesOf(lists).map(([value, list]) => [list, value] as const));
}

/** The rows of a table, each with its key. */
export function entriesOf<Key extends string, Value>(
  table: Readonly<Record<Key, Value>>,
): (readonly [Key, Value])[] {
  const entries: (readonly [Key, Value])[] = [];
  for (const key in table) if (Object.hasOwn(table, key)) entries.push([key, table[key]]);
  return entries;
}

/** Makes a lexicon of phrases that all mean the same: `phrases("đến [hết]|tới")`. */
export function phrases(list: string): Lexicon {
  return lexiconOf([[list, true]]);
}

/** Makes a lexicon from phrases each with a meaning of any kind. */
export function lexiconOf<Value>(entries: Iterable<readonly [string, Value]>): Lexicon<Value> {
  const keyed: (readonly [readonly string[], Value])[] = [];
  for (const [list, value] of entries) {
    for (const phrase of list.split("|").flatMap(spelledOut)) {
      const words = phrase.split(" ").filter((word) => word !== "");
      if (words.length > 0) keyed.push([words.map(wordKey), value]);
    }
  }
  return lexiconOfKeys(keyed);
}

/**
 * Makes a lexicon from the keys of pieces, each list with a meaning: words that a caller gives may
 * hold any sign.
 */
export function lexiconOfKeys<Value>(
  entries: Iterable<readonly [readonly string[], Value]>,
): Lexicon<Value> {
  const root: Lexicon<Value> = { next: new Map(), looks: NO_LOOKS };
  for (const [keys, value] of entries) {
    let node = root;
    for (const key of keys) {
      let child = node.next.get(key);
      if (child === undefined) {
        child = { next: new Map(), looks: NO_LOOKS };
        if (node.next.size === 0) node.looks = new Uint8Array(LOOKS);
        node.next.set(key, child);
        node.looks[lookOf(key)] = 1;
      }
      node = child;
    }
    node.value ??= value;
  }
  return root;
}

/** All ways to say a phrase with choices in brackets. */
function spelledOut(phrase: string): string[] {
  const open = phrase.indexOf("[");
  if (open < 0) return [phrase];
  const close = phrase.indexOf("]");
  const choices = phrase.slice(open + 1, close).split("/");
  if (choices.length === 1) choices.push("");
  return choices.flatMap((choice) =>
    spelledOut(phrase.slice(0, open) + choice + phrase.slice(close + 1)),
  );
}

/**
 * The longest phrase of a lexicon that begins at a piece.
 *
 * @param pieces - The pieces of a text, or a room's tokens.
 * @param index - Where the phrase would begin.
 * @param end - Index after the last piece that it may take.
 */
export function phraseOf<Value>(
  table: Lexicon<Value>,
  pieces: readonly Pick<Piece, "key">[],
  index: number,
  end: number = pieces.length,
): Phrase<Value> | undefined {
  let node: Lexicon<Value> | undefined = table;
  let found: Phrase<Value> | undefined;
  for (let place = index; place < end; place++) {
    const key = pieces[place]?.key ?? "";
    if (node.looks[lookOf(key)] !== 1) break;
    node = node.next.get(key);
    if (node === undefined) break;
    if (node.value !== undefined) found = { value: node.value, length: place + 1 - index };
  }
  return found;
}
