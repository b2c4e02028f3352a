import { wordKey, type Lexicon } from "../reading/index.js";
import type { Word } from "./cell.js";
import { ABBREVIATED } from "./data/abbreviations.js";

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

/** Words that initials stand for, each by its key too. */
interface Meaning {
  readonly name: string;
  readonly words: readonly string[];
}

/** What well-known initials stand for. */
const INITIALS: ReadonlyMap<string, Meaning> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ ABBREVIATED.split("|").map((row) => {
    const [name = "", short = initialsOf(name)] = row.split("=");
    return [wordKey(short), { name, words: name.split(" ").map(wordKey) }];
  }),
);

/** What well-known initials within a name stand for; two letters may stand for too much. */
export function meaningOf({ key, acronym }: Word): string | undefined {
  return acronym && key.length > 2 ? INITIALS.get(key)?.name : undefined;
}

/** Words with what well-known initials in them stand for: `tổ chức CT-XH`. */
export function writtenOut(words: string): string {
  const whole = words.replace(
    /\p{Lu}{2,}/gu,
    (short) => INITIALS.get(wordKey(short))?.words.join(" ") ?? short,
  );
  return whole === words
    ? words
    : whole.replace(/ ?- ?/g, " - ").replace(/(cán bộ|công chức) (?=công|viên)/g, "$1, ");
}

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
  const match = longest(table, pieces, index, undefined, pieces[index]?.capital === true);
  return match !== undefined && match.end > index ? match : undefined;
}

/** What was found before, or what is found behind a node, if that is longer. */
function longest<Value>(
  node: Lexicon<Value> | undefined,
  pieces: readonly Word[],
  index: number,
  before: Match<Value> | undefined,
  capital: boolean,
): Match<Value> | undefined {
  if (node === undefined) return before;
  const { value, next } = node;
  const key = pieces[index]?.key ?? "";
  let best = value === undefined ? before : longer(before, { value, end: index });
  if (next.size === 0) return best;
  const initials = INITIALS.get(key);
  const words = initials !== undefined && isShort(pieces[index]) ? initials.words : undefined;
  const connection = next.get(ANY_CONNECTION);
  const word = next.get(key);
  best =
    !capital && beginsLine(pieces, index + 1)
      ? longer(best, word?.value === undefined ? undefined : { value: word.value, end: index + 1 })
      : longest(word, pieces, index + 1, best, capital);
  if (words !== undefined) {
    const whole = nodeBehind(node, words);
    best = longest(whole, pieces, index + 1, best, capital);
    // `VP. HĐND`: an abbreviation goes on after its point; a full stop ends the phrase.
    const pointed = whole !== undefined && pieces[index + 1]?.key === ".";
    if (pointed) best = longer(best, phraseWithin(whole, pieces, index + 2));
  }
  best = longest(connection, pieces, index, best, capital);
  return CONNECTIONS.has(key) ? longest(connection, pieces, index + 1, best, capital) : best;
}

/**
 * Whether a line begins anew behind a small word, so that no phrase that begins with one goes on:
 * `Thống kê tỉnh ‖ Ủy ban Mặt trận Tổ quốc`; but `Ủy ban Mặt trận ‖ Tổ quốc`.
 */
function beginsLine(pieces: readonly Word[], index: number): boolean {
  const [before, piece] = [pieces[index - 1], pieces[index]];
  return piece?.lineStart === true && piece.capital && before?.capital === false && before.word;
}

/** Whether a word may be initials: two letters are only in capitals (`CA`, not `Ca múa`). */
function isShort(piece: Word | undefined): boolean {
  return piece !== undefined && (piece.key.length > 2 || /^\p{Lu}+$/u.test(piece.text));
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
