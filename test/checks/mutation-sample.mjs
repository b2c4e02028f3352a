/**
 * A sample of the changes that could be made to a room: every so many-th change, in the order of
 * folders and files, from a first one that the seed gives. So each folder has its share of it.
 * Stryker takes places, not changes, and so this module is a checker of Stryker as well, which lets
 * none through but those that were drawn.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import { globSync } from "tinyglobby";

const drawn = ".cache/mutation-sample.json";

/** A change, by its place as an editor counts it, its kind and what it puts there. */
export function keyOf({ fileName, location: { start, end }, mutatorName, replacement }) {
  const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
  return `${relative(process.cwd(), fileName)}:${place} ${mutatorName} ${replacement}`;
}

/** The place of a change as Stryker takes it: lines are counted from 1, columns from 0. */
export function placeOf({ fileName, location: { start, end } }) {
  const file = relative(process.cwd(), fileName);
  return `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
}

const fromOne = ({ line, column }) => ({ line: line + 1, column: column + 1 });

/** Inside Stryker everything is counted from 0. */
const asReported = ({ location: { start, end }, ...mutant }) => ({
  ...mutant,
  location: { start: fromOne(start), end: fromOne(end) },
});

async function everyChange(patterns, mutator) {
  const quiet = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false };
  const byFolder = (one, other) =>
    dirname(one).localeCompare(dirname(other)) || one.localeCompare(other);
  const files = globSync(patterns, { absolute: true }).sort(byFolder);
  const { mutants } = await new Instrumenter(quiet).instrument(
    files.map((name) => ({ name, mutate: true, content: readFileSync(name, "utf8") })),
    { plugins: null, ignorers: [], ...mutator },
  );
  return mutants.filter(({ status }) => status !== "Ignored").map(asReported);
}

/** A number of at least 0 and below 1 for a seed (mulberry32). */
function chance(seed) {
  let state = (seed + 0x6d2b79f5) | 0;
  state = Math.imul(state ^ (state >>> 15), state | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  return ((state ^ (state >>> 14)) >>> 0) / 2 ** 32;
}

/** Draws changes, and says of how many. */
export async function drawChanges(patterns, { count, seed, mutator }) {
  const all = await everyChange(patterns, mutator);
  const step = Math.max(1, all.length / count);
  const chosen = [];
  for (let place = chance(seed) * step; place < all.length; place += step)
    chosen.push(all[Math.floor(place)]);
  return { chosen, of: all.length };
}

/** Keeps changes for the checker, and gives their places. */
export function keepChanges(chosen) {
  mkdirSync(dirname(drawn), { recursive: true });
  writeFileSync(drawn, JSON.stringify(chosen.map(keyOf)));
  return [...new Set(chosen.map(placeOf))];
}

class SampleChecker {
  init() {
    this.keys = new Set(JSON.parse(readFileSync(drawn, "utf8")));
    return Promise.resolve();
  }

  group(mutants) {
    return Promise.resolve([mutants.map(({ id }) => id)]);
  }

  check(mutants) {
    const answer = (mutant) =>
      this.keys.has(keyOf(asReported(mutant)))
        ? { status: "passed" }
        : { status: "compileError", reason: "not drawn" };
    return Promise.resolve(Object.fromEntries(mutants.map((each) => [each.id, answer(each)])));
  }
}

export const strykerPlugins = [{ kind: "Checker", name: "sample", injectableClass: SampleChecker }];
