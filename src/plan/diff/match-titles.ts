import { phrasesOf, similarity, titleWords } from "../cell/similar-titles.js";
import { grouped } from "../model/grouped.js";

/** Something with a name that may stand elsewhere, or in other words, in another version. */
export interface Named {
  /** Where it stands: a key of its own. */
  readonly key: string;
  /** Its name. */
  readonly title: string;
  /** Its key among those it is matched with, where that is another. */
  readonly own?: string;
}

/** Under one key, from this likeness on two names are one thing in other words. */
const ALIKE_UNDER_ONE_KEY = 0.4;
/** Under different keys. */
const ALIKE_ELSEWHERE = 0.65;
/** A phrase that stands in so many names on both sides together tells nothing. */
const MOST_PAIRS = 36;

interface Side<Item> {
  readonly item: Item;
  readonly key: string;
  readonly words: readonly string[];
  readonly place: number;
}

type Pair<Item> = readonly [one: Side<Item>, other: Side<Item>];

/** Names of either side that have something in common. */
type Common<Item> = readonly [ones: readonly Side<Item>[], others: readonly Side<Item>[]];

/** What is one thing in both versions, in both directions. */
export interface Matching<Item> {
  readonly toAfter: ReadonlyMap<Item, Item>;
  readonly toBefore: ReadonlyMap<Item, Item>;
}

/**
 * Matches the names of two versions: first the same words under the same key, then the same words
 * elsewhere, then like words under the same key, then like words elsewhere, the most alike first.
 * The other way round the same pairs come out. Linear: only names that share a rare phrase are
 * compared.
 */
export function matchTitles<Item extends Named>(
  before: readonly Item[],
  after: readonly Item[],
): Matching<Item> {
  const toAfter = new Map<Item, Item>();
  const toBefore = new Map<Item, Item>();
  const [left, right] = [before.map(sideOf), after.map(sideOf)];
  type Names = (side: Side<Item>) => readonly string[];
  /** What is not matched yet, by what it has in common. */
  const common = (namesOf: Names): Common<Item>[] => {
    const open = left.filter(({ item }) => !toAfter.has(item));
    const rest = right.filter(({ item }) => !toBefore.has(item));
    const others = grouped(rest, namesOf);
    return [...grouped(open, namesOf)].map(([name, ones]) => [ones, others.get(name) ?? []]);
  };
  const match = (pairs: readonly Pair<Item>[]): void => {
    for (const [{ item: one }, { item: other }] of pairs) {
      if (toAfter.has(one) || toBefore.has(other)) continue;
      toAfter.set(one, other);
      toBefore.set(other, one);
    }
  };
  match(common(({ key, words }) => [`${key}\n${words.join(" ")}`]).flatMap(inOrder));
  match(common(({ words }) => [words.join(" ")]).flatMap(inOrder));
  match(alike(common(({ key }) => [key]).flatMap(inOrder), ALIKE_UNDER_ONE_KEY));
  match(alike(crossed(common(phrasesIn)), ALIKE_ELSEWHERE));
  return { toAfter, toBefore };
}

function sideOf<Item extends Named>(item: Item, place: number): Side<Item> {
  return { item, key: item.own ?? item.key, words: titleWords(item.title), place };
}

function phrasesIn({ words }: Pick<Side<unknown>, "words">): readonly string[] {
  return [1, 2, 3].flatMap((length) => phrasesOf(words, length));
}

/** The first with the first, the second with the second. */
function inOrder<Item>([ones, others]: Common<Item>): Pair<Item>[] {
  return ones.flatMap((one, index) => {
    const other = others[index];
    return other === undefined ? [] : [[one, other] as const];
  });
}

/** Each with each, where what they have in common is rare enough on both sides; each pair once. */
function crossed<Item>(groups: readonly Common<Item>[]): readonly Pair<Item>[] {
  const pairs = new Map<string, Pair<Item>>();
  for (const [ones, others] of groups) {
    if (ones.length * others.length > MOST_PAIRS) continue;
    for (const one of ones) {
      for (const other of others) pairs.set(`${one.place} ${other.place}`, [one, other]);
    }
  }
  return [...pairs.values()];
}

/**
 * The most alike pairs first. Of equally alike ones those that stand nearer to the beginning on both
 * sides together: two such pairs never share a side, so either direction takes the same.
 */
function alike<Item>(pairs: readonly Pair<Item>[], least: number): readonly Pair<Item>[] {
  return pairs
    .map((pair) => {
      const [one, other] = pair;
      return { pair, likeness: similarity(one.words, other.words), place: one.place + other.place };
    })
    .filter(({ likeness }) => likeness >= least)
    .sort((left, right) => right.likeness - left.likeness || left.place - right.place)
    .map(({ pair }) => pair);
}
