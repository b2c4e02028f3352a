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

/** What is already known of the least effort, so that ways which cannot take less are left out. */
export interface Bound {
  /** The gain that is needed in all. */
  readonly need: number;
  /** An effort that is known to be enough. */
  readonly effort: number;
  /** The most that one unit of effort gains anywhere. */
  readonly ratio: number;
}

/** What of ways is worth looking at. */
export interface Search {
  /** The gain that is enough. */
  readonly need: number;
  /** What is known of the least effort, if anything. */
  readonly bound?: Bound;
  /** How many ways are kept; more are thinned out. */
  readonly most: number;
}

/** Rounding of a product of whole numbers goes no further than this. */
const SLACK = 1 + 1e-9;

/** Whether a way can still lead to what is needed with no more effort than is known to be enough. */
function isHopeful({ gain, effort }: Way<unknown>, { bound }: Search): boolean {
  if (bound === undefined || bound.ratio === Infinity) return true;
  if (effort > bound.effort) return false;
  return gain + (bound.effort - effort) * bound.ratio * SLACK >= bound.need;
}

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
function thinned<Move>(ways: readonly Way<Move>[], most: number): readonly Way<Move>[] {
  const step = (ways.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, at) => ways[Math.round(at * step)] ?? []).flat();
}

/** Keeps the ways that no other beats. */
function kept<Move>(ways: readonly Way<Move>[], search: Search, whole: boolean): Frontier<Move> {
  const { need } = search;
  const hopeful = ways.filter((way) => isHopeful(way, search));
  const sorted = hopeful.sort((one, other) => compareWays(one, other, need));
  const best: Way<Move>[] = [];
  let gain = -1;
  for (const way of sorted) {
    if (way.gain <= gain) continue;
    gain = way.gain;
    best.push(way);
    if (gain >= need) break;
  }
  const thin = best.length > search.most;
  return { ways: thin ? thinned(best, search.most) : best, whole: whole && !thin };
}

/** Doing nothing. */
const STILL: Way<never> = { gain: 0, effort: 0, count: 0, choice: undefined };

/**
 * Doing nothing, or one of several things.
 *
 * @param choices - The things.
 * @param search - What is looked for.
 */
export function oneOf<Move>(
  choices: readonly { readonly gain: number; readonly effort: number; readonly move: Move }[],
  search: Search,
): Frontier<Move> {
  const ways = choices.map(({ gain, effort, move }): Way<Move> => {
    return { gain, effort, count: 1, choice: { move } };
  });
  return kept<Move>([STILL, ...ways], search, true);
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
 * @param search - What is looked for.
 * @param room - What counts at most.
 */
export function together<Move>(
  parts: readonly Frontier<Move>[],
  search: Search,
  room = Infinity,
): Frontier<Move> {
  const { need } = search;
  let sum: Frontier<Move> = { ways: [STILL], whole: true };
  for (const { ways, whole } of parts) {
    if (ways.every(({ count }) => count === 0)) continue;
    const pairs = sum.ways.flatMap((one) =>
      // Where there is enough already, nothing is added.
      (one.gain >= need ? ways.slice(0, 1) : ways).map((other) => joined(one, other)),
    );
    sum = kept(pairs, search, sum.whole && whole);
  }
  if (room === Infinity) return sum;
  const cut = sum.ways.map((way) => ({ ...way, gain: Math.min(way.gain, Math.max(room, 0)) }));
  return kept(cut, search, sum.whole);
}

/** The moves of a way. */
export function movesOf<Move>(choice: Choice<Move>): readonly Move[] {
  if (choice === undefined) return [];
  return "move" in choice ? [choice.move] : [...movesOf(choice.one), ...movesOf(choice.other)];
}
