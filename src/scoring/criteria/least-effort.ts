import * as exact from "../exact.js";
import type { Aim } from "./aim.js";
import { commonUnit, figureOfUnits, unitsIn } from "./common-unit.js";
import { movesOf, oneOf, together, type Frontier, type Search, type Way } from "./frontier.js";
import type { Possible, PossibleGroup } from "./ways-of-set.js";

/** The units in which points and efforts are counted. */
interface Units {
  readonly points: bigint;
  readonly effort: bigint;
}

function allIn(group: PossibleGroup): readonly Possible[] {
  return group.parts.flatMap((part) => ("parts" in part ? allIn(part) : part));
}

function roomsIn(group: PossibleGroup): readonly exact.Exact[] {
  const inner = group.parts.flatMap((part) => ("parts" in part ? roomsIn(part) : []));
  return group.room === undefined ? inner : [group.room, ...inner];
}

/** So many things of those that can be done for one criterion, the most among them. */
function someOf(all: readonly Possible[], many: number): readonly Possible[] {
  if (all.length <= many) return all;
  const sorted = [...all].sort((one, other) => exact.compareExact(one.gain, other.gain));
  const step = sorted.length / many;
  return Array.from(
    { length: many },
    (_, at) => sorted[Math.ceil((at + 1) * step) - 1] ?? [],
  ).flat();
}

/** What brings most of one criterion. */
function mostOf(all: readonly Possible[]): readonly Possible[] {
  const most = all.map(({ gain }) => gain).reduce(exact.greatest, exact.ZERO);
  return all.filter(({ gain }) => exact.compareExact(gain, most) === 0);
}

/** The ways of a group that are worth keeping. */
function waysOf(
  group: PossibleGroup,
  units: Units,
  search: Search,
  choose: (all: readonly Possible[]) => readonly Possible[],
): Frontier<Possible> {
  const room = group.room === undefined ? Infinity : unitsIn(group.room, units.points);
  // What a cap cuts off is not needed.
  const inner = { ...search, need: Math.min(search.need, room) };
  const parts = group.parts.map((part) => {
    if ("parts" in part) return waysOf(part, units, inner, choose);
    const choices = (inner.need === Infinity ? mostOf(part) : choose(part)).map((move) => {
      const gain = unitsIn(move.gain, units.points);
      return { gain, effort: unitsIn(move.effort, units.effort), move };
    });
    return oneOf(choices, inner);
  });
  return together(parts, inner, room);
}

/** The way of least effort that reaches an aim. */
function reaching(
  { ways }: Frontier<Possible>,
  aim: Aim | undefined,
  units: Units,
): Way<Possible> | undefined {
  if (aim === undefined) return undefined;
  return ways.find(({ gain }) => aim.isReached(figureOfUnits(gain, units.points)));
}

/** The most that one unit of effort gains, counted in small units. */
function bestRatio(all: readonly Possible[], units: Units): number {
  return Math.max(
    ...all.map(({ gain, effort }) => {
      return (unitsIn(gain, units.points) + 1) / unitsIn(effort, units.effort);
    }),
  );
}

/** What counts of chosen moves, under the caps of their groups. */
function gainOf(group: PossibleGroup, chosen: ReadonlySet<Possible>): exact.Exact {
  const gains = group.parts.map((part) => {
    if ("parts" in part) return gainOf(part, chosen);
    return exact.addAll(part.filter((each) => chosen.has(each)).map(({ gain }) => gain));
  });
  const sum = exact.addAll(gains);
  return group.room === undefined ? sum : exact.least(sum, group.room);
}

/** Takes back of each move what the aim does not need, the hardest first. */
function trimmed(group: PossibleGroup, aim: Aim, moves: readonly Possible[]): readonly Possible[] {
  const all = allIn(group);
  let chosen = new Set(moves);
  const hardest = [...moves].sort(
    (one, other) =>
      exact.compareExact(other.effort, one.effort) || (one.leaf.code < other.leaf.code ? -1 : 1),
  );
  for (const move of hardest) {
    const others = [...chosen].filter((each) => each !== move);
    const without = new Set(others);
    const lesser = all
      .filter(({ leaf, effort }) => {
        return leaf === move.leaf && exact.compareExact(effort, move.effort) < 0;
      })
      .sort((one, other) => exact.compareExact(one.effort, other.effort));
    const ways = [without, ...lesser.map((each) => new Set([...others, each])), chosen];
    chosen = ways.find((way) => aim.isReached(gainOf(group, way))) ?? chosen;
  }
  return [...chosen];
}

/** Sets of at most so many criteria are looked at with every round figure on the way. */
const SMALL = 12;
/** In larger ones so many of each criterion. */
const MANY = 20;

/**
 * The moves of least effort that reach an aim; without one, or out of its reach, those that bring
 * most. A few things for each criterion are looked at first: what they take bounds the rest. In
 * large sets some figures on the way are left out, and what is too much is taken back at the end.
 */
export function leastEffort(
  group: PossibleGroup,
  aim: Aim | undefined,
): { readonly moves: readonly Possible[]; readonly least: boolean } {
  const all = allIn(group);
  const gains = all.map(({ gain }) => gain);
  const points = commonUnit([...gains, ...roomsIn(group), aim?.gain ?? exact.ZERO]);
  const units = { points, effort: commonUnit(all.map(({ effort }) => effort)) };
  const need = aim === undefined ? Infinity : unitsIn(aim.gain, points) + (aim.open ? 1 : 0);
  const rough = waysOf(group, units, { need, most: 200 }, (part) => someOf(part, 4));
  const enough = reaching(rough, aim, units);
  if (enough === undefined || aim === undefined) {
    const most = rough.ways.at(-1);
    return { moves: movesOf(most?.choice), least: rough.whole };
  }
  const isSmall = new Set(all.map(({ leaf }) => leaf.code)).size <= SMALL;
  const bound = {
    need: Math.min(need, enough.gain),
    effort: enough.effort,
    ratio: bestRatio(all, units),
  };
  const search = { need, bound, most: isSmall ? 600 : 200 };
  let isWhole = true;
  const choose = (part: readonly Possible[]): readonly Possible[] => {
    if (isSmall || part.length <= MANY) return part;
    isWhole = false;
    return someOf(part, MANY);
  };
  const fine = waysOf(group, units, search, choose);
  const best = reaching(fine, aim, units) ?? enough;
  return { moves: trimmed(group, aim, movesOf(best.choice)), least: fine.whole && isWhole };
}
