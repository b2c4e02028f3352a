import { BARE_SPELLINGS, MARKS, VARIANTS, WORDS, type Word } from "../data/vocabulary.js";
import { FIRST_MARK, NAMES, NUMBER, OTHER, WORD } from "./token.js";

/** The class of a space or of a tag that only interrupts a line. */
export const SPACE = 0;
/** The class of the end of a line. */
export const LINE = 1;

const LETTER_PATTERN = /[\p{L}\p{M}_]/u;
/** Latin with all its extensions, punctuation and Roman numerals lie below this. */
const TABLE_SIZE = 0x2190;

/** The letters of the vocabulary, each once. */
const LETTERS: readonly string[] = /* @__PURE__ */ (() => [
  ...new Set(
    [...WORDS, ...Object.keys(VARIANTS), ...BARE_SPELLINGS.map(([bare]) => bare)].join(""),
  ),
])();

/**
 * What each character is: a space, the end of a line, a digit, a sign by its code, a letter that no
 * word of the vocabulary has (`WORD`), or one of its letters, capital or small (above `WORD`).
 */
const CLASSES: Uint8Array = /* @__PURE__ */ (() => {
  const classes = new Uint8Array(TABLE_SIZE).fill(OTHER);
  for (let code = 48; code < 58; code++) classes[code] = NUMBER;
  for (let code = 65; code < TABLE_SIZE; code++) {
    if (code >= 0x2160 || LETTER_PATTERN.test(String.fromCharCode(code))) classes[code] = WORD;
  }
  for (const [index, letter] of LETTERS.entries()) {
    classes[letter.charCodeAt(0)] = classes[letter.toUpperCase().charCodeAt(0)] = WORD + 1 + index;
  }
  for (const [index, mark] of MARKS.entries()) classes[mark.charCodeAt(0)] = FIRST_MARK + index;
  // A division sign and a wave between two dates are dashes.
  for (const dash of "÷~") classes[dash.charCodeAt(0)] = FIRST_MARK + MARKS.indexOf("-");
  classes[" ".charCodeAt(0)] = SPACE;
  classes["\n".charCodeAt(0)] = LINE;
  return classes;
})();

/** The class of a UTF-16 unit of folded text. */
export function classOf(code: number): number {
  return CLASSES[code] ?? WORD;
}

/** Where every word begins in the tree of letters. */
export const ROOT = 1;
/** Where every word without tone marks begins. */
export const BARE_ROOT = 2;

/** The tree of the letters of all words: for each node and letter the next node, 0 where none. */
interface Tree {
  readonly next: Uint16Array;
  /** For each node the code of the word that ends there, 0 where none does. */
  readonly words: Uint16Array;
}

const WIDTH = /* @__PURE__ */ (() => LETTERS.length + 1)();

const TREE: Tree = /* @__PURE__ */ (() => {
  const spellings: (readonly [number, string, Word])[] = [
    ...WORDS.map((word) => [ROOT, word, word] as const),
    ...Object.entries(VARIANTS).map(([spelling, word]) => [ROOT, spelling, word] as const),
    ...BARE_SPELLINGS.map(([bare, word]) => [BARE_ROOT, bare, word] as const),
  ];
  const size = spellings.reduce((sum, [, spelling]) => sum + spelling.length, BARE_ROOT + 1);
  const next = new Uint16Array(size * WIDTH);
  const words = new Uint16Array(size);
  let nodes = BARE_ROOT;
  for (const [root, spelling, word] of spellings) {
    let node = root;
    for (let index = 0; index < spelling.length; index++) {
      const place = node * WIDTH + classOf(spelling.charCodeAt(index)) - WORD;
      if (next[place] === 0) next[place] = ++nodes;
      node = next[place] ?? 0;
    }
    words[node] = NAMES.indexOf(word);
  }
  return { next, words };
})();

/** The node after a letter. */
export function step(node: number, letter: number): number {
  return TREE.next[node * WIDTH + letter - WORD] ?? 0;
}

/** The code of the word that ends at a node, 0 where none does. */
export function wordAt(node: number): number {
  return TREE.words[node] ?? 0;
}
