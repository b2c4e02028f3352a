import { phrasesOf, similarity, titleWords } from "../cell/similar-titles.js";

/** Something with a name that may stand elsewhere, or in other words, in another version. */
export interface Named {
  /** Where it stands: a key of its own. */
  readonly key: string;
  /** Its name. */
  readonly title: string;
}

/** Under one key, from this likeness on two names are one thing in other words. */
const ALIKE_UNDER_ONE_KEY = 0.4;
/** Under different keys. */
const ALIKE_ELSEWHERE = 0.65;
/** A phrase that stands in so many names on both sides together tells nothing. */
const MOST_PAIRS = 36;

interface Side {
  readonly key: string;
  readonly words: readonly string[];
  readonly place: number;
}

/** A pair of places, before and after. */
export type Match = readonly [before: number, after: number];

/**
 * Matches the names of two versions: first the same words under the same key, then the same words
 * elsewhere, then like words under the same key, then like words elsewhere, the most alike first.
 * The other way round the same pairs come out. Linear: only names that share a rare phrase are
 * compared.
 *
 * @returns The pairs of places, in the order of the first list.
 */
export function matchTitles(before: readonly Named[], after: readonly Named[]): readonly Match[] {
  const matches: Match[] = [];
  const left = new Map(before.map(sideOf).map((side) => [side.place, side]));
  const right = new Map(after.map(sideOf).map((side) => [side.place, side]));
  const take = (one: Side, other: Side): void => {
    left.delete(one.place);
    right.delete(other.place);
    matches.push([one.place, other.place]);
  };
  pairBy(left, right, ({ key, words }) => `${key}\n${words.join(" ")}`, take);
  pairBy(left, right, ({ words }) => words.join(" "), take);
  pairAlike(left, right, pairsUnderOneKey(left, right), ALIKE_UNDER_ONE_KEY, take);
  pairAlike(left, right, pairsSharingPhrases(left, right), ALIKE_ELSEWHERE, take);
  return matches.sort(([one], [other]) => one - other);
}

type Sides = Map<number, Side>;

function sideOf({ key, title }: Named, place: number): Side {
  return { key, words: titleWords(title), place };
}

function grouped(sides: Sides, name: (side: Side) => string): Map<string, Side[]> {
  const groups = new Map<string, Side[]>();
  for (const side of sides.values()) {
    const group = groups.get(name(side));
    if (group === undefined) groups.set(name(side), [side]);
    else group.push(side);
  }
  return groups;
}

/** Pairs what has one name on both sides; of several the first goes with the first. */
function pairBy(
  left: Sides,
  right: Sides,
  name: (side: Side) => string,
  take: (one: Side, other: Side) => void,
): void {
  const others = grouped(right, name);
  for (const [key, group] of grouped(left, name)) {
    const matching = others.get(key) ?? [];
    for (const [index, one] of group.entries()) {
      const other = matching[index];
      if (other !== undefined) take(one, other);
    }
  }
}

type Pair = readonly [one: Side, other: Side];

function pairsUnderOneKey(left: Sides, right: Sides): readonly Pair[] {
  const others = grouped(right, ({ key }) => key);
  return [...grouped(left, ({ key }) => key)].flatMap(([key, group]) =>
    group.flatMap((one, index): Pair[] => {
      const other = others.get(key)?.[index];
      return other === undefined ? [] : [[one, other]];
    }),
  );
}

/** Pairs that share a phrase rare enough on both sides. */
function pairsSharingPhrases(left: Sides, right: Sides): readonly Pair[] {
  const others = byPhrase(right);
  const pairs = new Map<string, Pair>();
  for (const [phrase, group] of byPhrase(left)) {
    const matching = others.get(phrase) ?? [];
    if (group.length * matching.length > MOST_PAIRS) continue;
    for (const one of group) {
      for (const other of matching) pairs.set(`${one.place} ${other.place}`, [one, other]);
    }
  }
  return [...pairs.values()];
}

function byPhrase(sides: Sides): Map<string, Side[]> {
  const groups = new Map<string, Side[]>();
  for (const side of sides.values()) {
    for (const length of [1, 2, 3]) {
      for (const phrase of phrasesOf(side.words, length)) {
        const group = groups.get(phrase);
        if (group === undefined) groups.set(phrase, [side]);
        else group.push(side);
      }
    }
  }
  return groups;
}

/**
 * Takes the most alike pairs first. Of equally alike ones those that stand nearer to the beginning
 * on both sides together: two such pairs never share a side, so either direction takes the same.
 */
function pairAlike(
  left: Sides,
  right: Sides,
  pairs: readonly Pair[],
  least: number,
  take: (one: Side, other: Side) => void,
): void {
  const alike = pairs
    .map(([one, other]) => ({ one, other, likeness: similarity(one.words, other.words) }))
    .filter(({ likeness }) => likeness >= least)
    .sort(
      (a, b) =>
        b.likeness - a.likeness || a.one.place + a.other.place - (b.one.place + b.other.place),
    );
  for (const { one, other } of alike) {
    if (left.has(one.place) && right.has(other.place)) take(one, other);
  }
}
