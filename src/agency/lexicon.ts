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

/** The longest phrase of a lexicon that begins at a token. */
export function longestMatch<Value>(
  node: Lexicon<Value>,
  pieces: readonly Word[],
  index: number,
): Match<Value> | undefined {
  let best: Match<Value> | undefined =
    node.value === undefined ? undefined : { value: node.value, end: index };
  const token = pieces[index];
  const word = token === undefined ? undefined : node.next.get(token.key);
  if (word !== undefined) best = longer(best, longestMatch(word, pieces, index + 1));
  const whole = token === undefined ? undefined : walk(node, INITIALS.get(token.key));
  if (whole !== undefined) {
    best = longer(best, longestMatch(whole, pieces, index + 1));
    best = longer(best, afterPoint(whole, pieces, index + 1));
  }
  const connection = node.next.get(ANY_CONNECTION);
  if (connection !== undefined) {
    best = longer(best, longestMatch(connection, pieces, index));
    if (token !== undefined && CONNECTIONS.has(token.key))
      best = longer(best, longestMatch(connection, pieces, index + 1));
  }
  return best;
}

/** `VP. HĐND`: what goes on after the point of an abbreviation; a full stop ends the phrase. */
function afterPoint<Value>(
  node: Lexicon<Value>,
  pieces: readonly Word[],
  point: number,
): Match<Value> | undefined {
  if (pieces[point]?.key !== ".") return undefined;
  const match = longestMatch(node, pieces, point + 1);
  return match !== undefined && match.end > point + 1 ? match : undefined;
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

function longer<Value>(
  left: Match<Value> | undefined,
  right: Match<Value> | undefined,
): Match<Value> | undefined {
  if (left === undefined) return right;
  return right !== undefined && right.end > left.end ? right : left;
}
