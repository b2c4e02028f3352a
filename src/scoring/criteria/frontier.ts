/** What is chosen on a way: nothing, one move, or what two ways have chosen. */
type Choice<Move> =
  | undefined
  | { readonly move: Move }
  | { readonly one: Choice<Move>; readonly other: Choice<Move> };

/** One way of gaining points; what it brings and takes are whole numbers of small units. */
export interface Way<Move> {
  readonly gain: number;
  readonly effort: number;
  /** How many moves it has. */
  readonly count: number;
  readonly choice: Choice<Move>;
}

/**
 * The ways worth keeping, the least effort first, each bringing more than those before it. What
 * brings all that is needed ends the list.
 */
export interface Frontier<Move> {
  readonly ways: readonly Way<Move>[];
  /** Whether nothing was left out that could take less. */
  readonly whole: boolean;
}

/** More ways than these are thinned out. */
const MOST_WAYS = 600;

/** Less effort first; of the same the greater gain as far as it is needed, then fewer moves. */
function compareWays(one: Way<unknown>, other: Way<unknown>, need: number): number {
  return (
    one.effort - other.effort ||
    Math.min(other.gain, need) - Math.min(one.gain, need) ||
    one.count - other.count ||
    other.gain - one.gain
  );
}

/** Of too many ways every so manieth, with the first and the last. */
function thinned<Move>(ways: readonly Way<Move>[]): readonly Way<Move>[] {
  const step = (ways.length - 1) / (MOST_WAYS - 1);
  return Array.from({ length: MOST_WAYS }, (_, at) => ways[Math.round(at * step)] ?? []).flat();
}

/** Keeps the ways that no other beats. */
function kept<Move>(ways: readonly Way<Move>[], need: number, whole: boolean): Frontier<Move> {
  const sorted = [...ways].sort((one, other) => compareWays(one, other, need));
  const best: Way<Move>[] = [];
  let most = -1;
  for (const way of sorted) {
    if (way.gain <= most) continue;
    most = way.gain;
    best.push(way);
    if (most >= need) break;
  }
  const thin = best.length > MOST_WAYS;
  return { ways: thin ? thinned(best) : best, whole: whole && !thin };
}

/** Doing nothing. */
const STILL: Way<never> = { gain: 0, effort: 0, count: 0, choice: undefined };

/**
 * Doing nothing, or one of several things.
 *
 * @param choices - The things.
 * @param need - What is enough.
 */
export function oneOf<Move>(
  choices: readonly { readonly gain: number; readonly effort: number; readonly move: Move }[],
  need: number,
): Frontier<Move> {
  const ways = choices.map(({ gain, effort, move }): Way<Move> => {
    return { gain, effort, count: 1, choice: { move } };
  });
  return kept<Move>([STILL, ...ways], need, true);
}

function joined<Move>(one: Way<Move>, other: Way<Move>): Way<Move> {
  return {
    gain: one.gain + other.gain,
    effort: one.effort + other.effort,
    count: one.count + other.count,
    choice: { one: one.choice, other: other.choice },
  };
}

/**
 * What parts bring together, each in one of its ways.
 *
 * @param parts - The parts; in another order they bring the same, and of ways that take the same
 * others may be kept.
 * @param need - What is enough.
 * @param room - What counts at most.
 */
export function together<Move>(
  parts: readonly Frontier<Move>[],
  need: number,
  room: number = Infinity,
): Frontier<Move> {
  let sum: Frontier<Move> = { ways: [STILL], whole: true };
  for (const { ways, whole } of parts) {
    if (ways.length === 1) continue;
    const pairs = sum.ways.flatMap((one) =>
      // Where there is enough already, nothing is added.
      (one.gain >= need ? ways.slice(0, 1) : ways).map((other) => joined(one, other)),
    );
    sum = kept(pairs, need, sum.whole && whole);
  }
  if (room === Infinity) return sum;
  const cut = sum.ways.map((way) => ({ ...way, gain: Math.min(way.gain, Math.max(room, 0)) }));
  return kept(cut, need, sum.whole);
}

/** The moves of a way. */
export function movesOf<Move>(choice: Choice<Move>): readonly Move[] {
  if (choice === undefined) return [];
  return "move" in choice ? [choice.move] : [...movesOf(choice.one), ...movesOf(choice.other)];
}
