import { NAMES, NUMBER, type Token } from "./token.js";

/** For each code of a token 1 where it belongs to the set. */
export type TokenSet = Uint8Array;

/** A set of words and signs, written with spaces; `#` is any number. */
export function tokenSet(names: string): TokenSet {
  const set = new Uint8Array(NAMES.length);
  for (const name of names.split(" ")) {
    const code = name === "#" ? NUMBER : NAMES.findIndex((known) => known === name);
    if (code < NUMBER) throw new RangeError(`"${name}" is no word of the vocabulary`);
    set[code] = 1;
  }
  return set;
}

/** Whether a token is one of a set. */
export function isOneOf({ code }: Token, set: TokenSet): boolean {
  return set[code] === 1;
}
