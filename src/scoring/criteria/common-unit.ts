import type { Exact } from "../exact.js";

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  let [larger, smaller] = [one, other];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** As far as whole numbers are added without loss, with room for sums. */
const SAFE = 2n ** 50n;
/** Where figures have no small unit in common, this one is taken. */
const FINE = 10n ** 9n;

/**
 * How many small units one has, so that all figures are whole numbers of them and their sum is still
 * counted without loss; else a fine one, in which figures are cut off.
 */
export function commonUnit(figures: readonly Exact[]): bigint {
  let units = 1n;
  let sum = 1n;
  for (const { numerator, denominator } of figures) {
    units = (units / greatestCommonDivisor(units, denominator)) * denominator;
    sum += (numerator < 0n ? -numerator : numerator) / denominator + 1n;
    if (units * sum > SAFE) return FINE;
  }
  return units;
}

/** A figure in small units, cut off to whole ones. */
export function unitsIn({ numerator, denominator }: Exact, units: bigint): number {
  return Number((numerator * units) / denominator);
}

/** So many small units as a figure. */
export function figureOfUnits(count: number, units: bigint): Exact {
  return { numerator: BigInt(count), denominator: units };
}
