/** Chance from a seed: the same seed gives the same throws on any machine. */
export interface Dice {
  /** A whole number from 0 up to, but not, a limit. */
  readonly below: (limit: number) => number;
  /** A number from 0 up to, but not, 1. */
  readonly share: () => number;
  /** Whether something happens that happens so often. */
  readonly happens: (share: number) => boolean;
  /** One of a list. */
  readonly one: <Value>(list: readonly Value[]) => Value;
}

/** Mulberry32, a plain generator of 32 bits: fast, and good enough to choose words with. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(share() * limit);
  const one = <Value>(list: readonly Value[]): Value => {
    const chosen = list[below(list.length)];
    if (chosen === undefined) throw new Error("nothing to choose from");
    return chosen;
  };
  return { below, share, one, happens: (often) => share() < often };
}

/** The dice of one input among many: from the run's seed, the subject and the input's number. */
export function diceOfInput(seed: number, subject: string, input: number): Dice {
  let mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(input + 1, 0xc2b2ae35);
  for (let at = 0; at < subject.length; at += 1)
    mixed = Math.imul(mixed ^ subject.charCodeAt(at), 0x01000193);
  return diceOf(mixed ^ (mixed >>> 16));
}
