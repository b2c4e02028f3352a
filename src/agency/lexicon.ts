import { wordKey, type Token } from "./lexer.js";

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
      if (child === undefined) {
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
  const word = token === undefined ? undefined : node.next.get(token.key);
  if (word !== undefined) best = longer(best, longestMatch(word, tokens, at + 1));
  const connection = node.next.get(ANY_CONNECTION);
  if (connection !== undefined) {
    best = longer(best, longestMatch(connection, tokens, at));
    if (isConnection(token)) best = longer(best, longestMatch(connection, tokens, at + 1));
  }
  return best;
}

function longer<Value>(
  left: Match<Value> | undefined,
  right: Match<Value> | undefined,
): Match<Value> | undefined {
  if (left === undefined) return right;
  return right !== undefined && right.end > left.end ? right : left;
}
