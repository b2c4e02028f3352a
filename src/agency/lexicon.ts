import { wordKey, type Lexicon } from "../reading/index.js";
import { ABBREVIATED } from "./data/abbreviations.js";
import type { Word } from "./word.js";

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
  node: Lexicon<Value>,
  pieces: readonly Word[],
  index: number,
): Match<Value> | undefined {
  const { value } = node;
  let best: Match<Value> | undefined = value === undefined ? undefined : { value, end: index };
  const goOn = (next: Lexicon<Value> | undefined, place: number): void => {
    const match = next === undefined ? undefined : longestMatch(next, pieces, place);
    if (match !== undefined && !(best !== undefined && best.end >= match.end)) best = match;
  };
  const key = pieces[index]?.key ?? "";
  goOn(node.next.get(key), index + 1);
  const whole = walk(node, INITIALS.get(key));
  goOn(whole, index + 1);
  // `VP. HĐND`: an abbreviation goes on after its point; a full stop ends the phrase.
  if (whole !== undefined && pieces[index + 1]?.key === ".") {
    const match = phraseWithin(whole, pieces, index + 2);
    if (match !== undefined && !(best !== undefined && best.end >= match.end)) best = match;
  }
  const connection = node.next.get(ANY_CONNECTION);
  goOn(connection, index);
  if (CONNECTIONS.has(key)) goOn(connection, index + 1);
  return best;
}

/** The node that the words of an abbreviation lead to. */
function walk<Value>(
  start: Lexicon<Value>,
  words: readonly string[] | undefined,
): Lexicon<Value> | undefined {
  let node: Lexicon<Value> | undefined = words === undefined ? undefined : start;
  for (const word of words ?? []) {
    node = node?.next.get(word) ?? node?.next.get(ANY_CONNECTION)?.next.get(word);
  }
  return node;
}
