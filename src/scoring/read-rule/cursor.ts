import type { Token } from "./tokens.js";

/** The tokens of a rule text. */
export type Tokens = readonly Token[];

/** Whether the token at a place is the given word. */
export function isWord(tokens: Tokens, at: number, word: string): boolean {
  const token = tokens[at];
  return token?.kind === "word" && token.text === word;
}

/** Whether the token at a place is one of the given signs. */
export function isSign(tokens: Tokens, at: number, signs: string): boolean {
  const token = tokens[at];
  return token?.kind === "sign" && signs.includes(token.text);
}

/** The number at a place. */
export function numberAt(
  tokens: Tokens,
  at: number,
): Extract<Token, { kind: "number" }> | undefined {
  const token = tokens[at];
  return token?.kind === "number" ? token : undefined;
}

/** The place after a phrase that begins here, words parted by spaces. */
export function afterPhrase(tokens: Tokens, at: number, phrase: string): number | undefined {
  let next = at;
  for (const word of phrase.split(" ")) {
    if (!isWord(tokens, next, word)) return undefined;
    next += 1;
  }
  return next;
}

/** The place after the first of the phrases that begins here; put the longer ones first. */
export function afterAnyPhrase(
  tokens: Tokens,
  at: number,
  phrases: readonly string[],
): number | undefined {
  for (const phrase of phrases) {
    const next = afterPhrase(tokens, at, phrase);
    if (next !== undefined) return next;
  }
  return undefined;
}

const LONGEST_RUN = 12;

/** The place after as many of the words as stand here in a row, a dozen at most. */
export function skipWords(tokens: Tokens, at: number, words: readonly string[]): number {
  let next = at;
  while (next - at < LONGEST_RUN) {
    const token = tokens[next];
    if (token?.kind !== "word" || !words.includes(token.text)) break;
    next += 1;
  }
  return next;
}
