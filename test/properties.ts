import fc from "fast-check";

/**
 * How many cases tests try, told in this one place. The usual run takes a share of them, spread
 * over all; `npm run verify` takes all. `vitest.config.ts` puts this module in the place of
 * fast-check, so that properties run from one seed: a run in the morning and a run at night say the
 * same. To look further afield: `PROPERTY_SEED=7 PROPERTY_RUNS=10 npm run test:unit`.
 */
const seed = Number(process.env["PROPERTY_SEED"] ?? "20211231");

/** The share of cases that the usual run takes, and of how few it takes all. */
const USUAL = 0.05;
const FEW = 10;

/** How much of a long text or table still shows how work grows. */
const LONG_ENOUGH = 0.25;

const DEFAULT_RUNS = 100;

/**
 * How many of so many cases this run tries. Asked for each time, for changes of the code are tried
 * with more cases here than there; who names a share has it exactly.
 */
export function shareOf(all: number): number {
  const named = process.env["PROPERTY_RUNS"];
  if (named !== undefined) return Math.ceil(all * Number(named));
  return Math.min(all, Math.max(FEW, Math.ceil(all * USUAL)));
}

/**
 * How long a text or table of this length is in this run. One that is long enough to show how work
 * grows needs not be longer where more cases are tried, nor may it be much shorter where few are.
 */
export function sizeOf(all: number): number {
  return Math.min(all, Math.max(shareOf(all), Math.ceil(all * LONG_ENOUGH)));
}

/** Those of some cases that this run tries: from all over the list, in its order. */
export function someOf<Case>(cases: readonly Case[]): readonly Case[] {
  const places = Array.from(cases, (_, place) => place);
  const chosen = places.sort((one, other) => drawOf(one) - drawOf(other) || one - other);
  const taken = new Set(chosen.slice(0, shareOf(cases.length)));
  return cases.filter((_, place) => taken.has(place));
}

/** A number that the seed and a place give, so scattered that no order of the cases shows in it. */
function drawOf(place: number): number {
  let mixed = Math.imul(seed ^ Math.imul(place + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

// Who only asks whether a property holds need not be told the smallest case that breaks it.
fc.configureGlobal({ seed, endOnFailure: process.env["PROPERTY_SHRINKS"] === "no" });

function assert<T>(property: fc.IRawProperty<T>, parameters?: fc.Parameters<T>): unknown {
  const numRuns = shareOf(parameters?.numRuns ?? DEFAULT_RUNS);
  return fc.assert(property, { ...parameters, numRuns });
}

export * from "fast-check";
export default { ...fc, assert };
