import { wordKey, type Lexicon } from "../reading/index.js";
import { ABBREVIATED } from "./data/abbreviations.js";
import type { Word } from "./cell.js";

/** What was found, and the index of the token after it. */
export interface Match<Value> {
  readonly value: Value;
  readonly end: number;
}

/** In a phrase it stands for any connecting sign or word, or none. */
const ANY_CONNECTION = "&";
const CONNECTIONS: ReadonlySet<string> = new Set(["&", "-", ",", "/", ".", "và"]);

/** The initials of a name, connecting words left out. */
export function initialsOf(name: string): string {
  return name
    .split(/[ ,-]+/)
    .filter((word) => word !== "và")
    .map((word) => word.normalize("NFD").charAt(0))
    .join("");
}

const initialsMap = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    ABBREVIATED.split("|").map((row) => {
      const [name = "", short = initialsOf(name)] = row.split("=");
      return [wordKey(short), name.split(" ").map(wordKey)];
    }),
  );

/** What well-known initials stand for, word by word. */
const INITIALS = /* @__PURE__ */ initialsMap();

/**
 * The longest phrase that begins at a word, with its parts joined in any way and with the initials
 * that stand for its words.
 *
 * ```
 * Tài nguyên và Môi trường      TN&MT      VP. HĐND và UBND      Hội LHPN
 * ^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^      ^^^^^^^^^^^^^^^^      ^^^^^^^^
 * ```
 */
export function phraseWithin<Value>(
  table: Lexicon<Value>,
  pieces: readonly Word[],
  index: number,
): Match<Value> | undefined {
  const match = longestMatch(table, pieces, index);
  return match !== undefined && match.end > index ? match : undefined;
}

function longestMatch<Value>(
  node: Lexicon<Value> | undefined,
  pieces: readonly Word[],
  index: number,
): Match<Value> | undefined {
  if (node === undefined) return undefined;
  const { value, next } = node;
  const key = pieces[index]?.key ?? "";
  const words = INITIALS.get(key);
  let best: Match<Value> | undefined = value === undefined ? undefined : { value, end: index };
  best = longer(best, longestMatch(next.get(key), pieces, index + 1));
  if (words !== undefined) {
    const whole = nodeBehind(node, words);
    best = longer(best, longestMatch(whole, pieces, index + 1));
    // `VP. HĐND`: an abbreviation goes on after its point; a full stop ends the phrase.
    const pointed = whole !== undefined && pieces[index + 1]?.key === ".";
    if (pointed) best = longer(best, phraseWithin(whole, pieces, index + 2));
  }
  const connection = next.get(ANY_CONNECTION);
  best = longer(best, longestMatch(connection, pieces, index));
  return CONNECTIONS.has(key) ? longer(best, longestMatch(connection, pieces, index + 1)) : best;
}

/** The longer of two matches, the first of equals. */
function longer<Value>(
  left: Match<Value> | undefined,
  right: Match<Value> | undefined,
): Match<Value> | undefined {
  return left === undefined || (right !== undefined && right.end > left.end) ? right : left;
}

/** The node that the words of an abbreviation lead to. */
function nodeBehind<Value>(
  start: Lexicon<Value>,
  words: readonly string[],
): Lexicon<Value> | undefined {
  let node: Lexicon<Value> | undefined = start;
  for (const word of words) {
    node = node?.next.get(word) ?? node?.next.get(ANY_CONNECTION)?.next.get(word);
  }
  return node;
}
