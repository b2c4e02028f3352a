import { fold, sourceSpan, wordKey, type FoldedText } from "../text/index.js";

/** A run of letters, a run of digits, or a sign. */
export interface Token {
  /** As written, folded. */
  readonly text: string;
  /** Small letters with the tone mark last, so that `Uỷ` and `Ủy` are one word. */
  readonly key: string;
  readonly kind: "letters" | "digits" | "sign";
  /** First unit in the folded text. */
  readonly start: number;
  /** One past the last unit in the folded text. */
  readonly end: number;
  /** Whether a space or a line break stands before it. */
  readonly spaced: boolean;
  /** Whether an empty line, a tab or a list mark divides it from what stands before. */
  readonly divided: boolean;
  /** Whether a line begins with it. */
  readonly lineStart: boolean;
}

/** A text as tokens. */
export interface LexedText {
  readonly folded: FoldedText;
  readonly tokens: readonly Token[];
}

const PIECE = /\p{L}[\p{L}\p{M}]*|\p{N}+|\s+|[^\p{L}\p{N}\s]/gu;
const LETTER = /^\p{L}/u;
const DIGIT = /^\d/;

/** Cuts a text into tokens; signs of emphasis (`**`) are left out, they divide nothing. */
export function lex(source: string): LexedText {
  const folded = fold(source);
  const tokens: Token[] = [];
  const tabbed = source.includes("\t");
  let spaced = false;
  let divided = true;
  let lineStart = true;
  for (const match of folded.text.matchAll(PIECE)) {
    const text = match[0];
    if (text === "*" || text === "_") continue;
    if (text.trim() === "") {
      spaced = true;
      lineStart ||= text.includes("\n");
      divided ||= /\n[^\S\n]*\n/.test(text) || (tabbed && holdsTab(folded, match.index, text));
      continue;
    }
    const kind = LETTER.test(text) ? "letters" : DIGIT.test(text) ? "digits" : "sign";
    tokens.push({
      text,
      key: kind === "letters" ? wordKey(text) : text,
      kind,
      start: match.index,
      end: match.index + text.length,
      spaced,
      divided,
      lineStart,
    });
    spaced = false;
    lineStart = false;
    divided = false;
  }
  return { folded, tokens };
}

/** Folding makes tabs spaces; a tab divides cells, so the given text is asked. */
function holdsTab(folded: FoldedText, start: number, text: string): boolean {
  const span = sourceSpan(folded, start, start + text.length);
  return folded.source.slice(span.start, span.end).includes("\t");
}

/** Phrases as lists of word keys, the longest first. */
export type Phrases = readonly (readonly string[])[];

/** Prepares phrases for {@link phraseEnd}. */
export function phrases(words: readonly string[]): Phrases {
  return words
    .map((phrase) => phrase.match(/\p{L}+|\p{N}+|[^\p{L}\p{N}\s]/gu) ?? [])
    .map((pieces) => pieces.map(wordKey))
    .sort((left, right) => right.length - left.length);
}

/** The index after the longest phrase that begins at a token, if one does. */
export function phraseEnd(
  tokens: readonly Token[],
  at: number,
  candidates: Phrases,
): number | undefined {
  const phrase = candidates.find((words) =>
    words.every((word, offset) => tokens[at + offset]?.key === word),
  );
  return phrase === undefined ? undefined : at + phrase.length;
}

/** The index of the first token of the longest phrase that ends before a token, if one does. */
export function phraseStart(
  tokens: readonly Token[],
  end: number,
  candidates: Phrases,
): number | undefined {
  const phrase = candidates.find((words) => {
    const start = end - words.length;
    return start >= 0 && words.every((word, offset) => tokens[start + offset]?.key === word);
  });
  return phrase === undefined ? undefined : end - phrase.length;
}
