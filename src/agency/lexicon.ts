import { ABBREVIATED } from "./data/abbreviations.js";
import { wordKey } from "../text/index.js";
import type { Token } from "./lexer.js";

/** Phrases as a tree of words. A `&` in a phrase stands for any connecting sign or word, or none. */
export interface Lexicon<Value> {
  readonly next: Map<string, Lexicon<Value>>;
  value?: Value;
}

/** What was found, and the index of the token after it. */
export interface Match<Value> {
  readonly value: Value;
  readonly end: number;
}

const ANY_CONNECTION = "&";
const CONNECTIONS: ReadonlySet<string> = new Set(["&", "-", ",", "/", ".", wordKey("và")]);

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
    ABBREVIATED.map((row) => {
      const [name = "", short = initialsOf(name)] = row.split("=");
      return [wordKey(short), name.split(" ").map(wordKey)];
    }),
  );

/** What well-known initials stand for, word by word. */
const INITIALS = /* @__PURE__ */ initialsMap();

/** Whether a token may connect the parts of a name. */
export function isConnection(token: Token | undefined): boolean {
  return token !== undefined && CONNECTIONS.has(token.key);
}

/** Builds a lexicon from phrases; the first value given for a phrase stays. */
export function lexicon<Value>(entries: Iterable<readonly [string, Value]>): Lexicon<Value> {
  const root: Lexicon<Value> = { next: new Map() };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const word of phrase.split(" ")) {
      const key = wordKey(word);
      let child = node.next.get(key);
      if (!child) {
        child = { next: new Map() };
        node.next.set(key, child);
      }
      node = child;
    }
    node.value ??= value;
  }
  return root;
}

/** The longest phrase of a lexicon that begins at a token. */
export function longestMatch<Value>(
  node: Lexicon<Value>,
  tokens: readonly Token[],
  at: number,
): Match<Value> | undefined {
  let best: Match<Value> | undefined =
    node.value === undefined ? undefined : { value: node.value, end: at };
  const token = tokens[at];
  const word = !token ? undefined : node.next.get(token.key);
  if (word) best = longer(best, longestMatch(word, tokens, at + 1));
  const whole = !token ? undefined : walk(node, INITIALS.get(token.key));
  if (whole) {
    best = longer(best, longestMatch(whole, tokens, at + 1));
    best = longer(best, afterPoint(whole, tokens, at + 1));
  }
  const connection = node.next.get(ANY_CONNECTION);
  if (connection) {
    best = longer(best, longestMatch(connection, tokens, at));
    if (isConnection(token)) best = longer(best, longestMatch(connection, tokens, at + 1));
  }
  return best;
}

/** `VP. HĐND`: what goes on after the point of an abbreviation; a full stop ends the phrase. */
function afterPoint<Value>(
  node: Lexicon<Value>,
  tokens: readonly Token[],
  point: number,
): Match<Value> | undefined {
  if (tokens[point]?.key !== ".") return undefined;
  const match = longestMatch(node, tokens, point + 1);
  return match && match.end > point + 1 ? match : undefined;
}

/** The node that the words of an abbreviation lead to. */
function walk<Value>(
  start: Lexicon<Value>,
  words: readonly string[] | undefined,
): Lexicon<Value> | undefined {
  let node: Lexicon<Value> | undefined = !words ? undefined : start;
  for (const word of words ?? []) {
    node = node?.next.get(word) ?? node?.next.get(ANY_CONNECTION)?.next.get(word);
  }
  return node;
}

function longer<Value>(
  left: Match<Value> | undefined,
  right: Match<Value> | undefined,
): Match<Value> | undefined {
  if (!left) return right;
  return right && right.end > left.end ? right : left;
}
