import { fold, wordKey, type FoldedText } from "../text/index.js";

/** A word or a sign of a cell. */
export interface Token {
  /** As written, folded. */
  readonly text: string;
  /** The form in which words are looked up: see `wordKey`. */
  readonly key: string;
  /** First unit in the folded text. */
  readonly start: number;
  /** One past the last unit in the folded text. */
  readonly end: number;
  /** Whether it is a word or a number, not a sign. */
  readonly word: boolean;
  /** Whether a line begins with it. */
  readonly lineStart: boolean;
  /** Whether a space or a line break stands before it. */
  readonly spaced: boolean;
  /** Whether it begins with a capital; never in a text that is all capitals. */
  readonly capital: boolean;
  /** Whether it is two capitals or more; never in a text that is all capitals. */
  readonly acronym: boolean;
}

/** A cell as tokens. */
export interface LexedText {
  /** The folded text. */
  readonly folded: FoldedText;
  /** Its words and signs, without spaces. */
  readonly tokens: readonly Token[];
  /** Whether there is no small letter in it, so that capitals say nothing. */
  readonly upper: boolean;
}

const PIECE = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|\s+|[^\p{L}\p{N}\s]/gu;
const WORD = /^[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
const SMALL = /\p{Ll}/u;

/** Cuts a cell into words and signs. */
export function lex(source: string): LexedText {
  const folded = fold(source);
  const upper = !SMALL.test(folded.text);
  const tokens: Token[] = [];
  let lineStart = true;
  let spaced = false;
  for (const match of folded.text.matchAll(PIECE)) {
    const text = match[0];
    if (text.trim() === "") {
      spaced = true;
      lineStart ||= text.includes("\n");
      continue;
    }
    const word = WORD.test(text);
    tokens.push({
      text,
      key: word ? wordKey(text) : text,
      start: match.index,
      end: match.index + text.length,
      word,
      lineStart,
      spaced,
      capital: !upper && CAPITAL.test(text),
      acronym: !upper && ACRONYM.test(text),
    });
    lineStart = false;
    spaced = false;
  }
  return { folded, tokens, upper };
}
