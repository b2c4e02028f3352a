import { defined } from "../../text/index.js";
import {
  add,
  amount,
  compareExact,
  divide,
  HUNDRED,
  least,
  multiply,
  percentage,
  subtract,
  toNumber,
  ZERO,
  type Exact,
} from "../exact.js";
import { bandAt, withinBands, type Band, type BandTable } from "./bands.js";
import type { CriteriaSet, CriteriaSetInput } from "./criteria-set.js";
import type { NextBand, Scorecard } from "./scorecard.js";
import type { Totals } from "./total.js";

/** The most that the bonus of a set adds, as it is stated; absent when nothing bounds it. */
export function statedBonus({ fields, bonusMaximum }: CriteriaSetInput): Exact | undefined {
  let sum = ZERO;
  for (const { role, maximum, code } of fields) {
    if (role !== "bonus") continue;
    if (maximum === undefined)
      return bonusMaximum === undefined ? undefined : amount(bonusMaximum, "bonus");
    sum = add(sum, amount(maximum, code));
  }
  return bonusMaximum === undefined ? sum : least(sum, amount(bonusMaximum, "bonus"));
}

/** Whether percentages of a set are of the maximum and the bonus together. */
function countsBonus({ of }: BandTable, set: CriteriaSetInput): boolean {
  if (of !== undefined) return of === "maximum-and-bonus";
  const bonus = statedBonus(set);
  if (bonus === undefined || bonus.numerator === 0n) return false;
  return compareExact(add(bonus, amount(set.maximum, set.id)), HUNDRED) === 0;
}

type Bands = Pick<Scorecard, "bands" | "band" | "nextBand">;

/** What is lacking to the next better band. */
function nextBandOf(bands: readonly Band[], figure: Exact): NextBand | undefined {
  const [next] = bands
    .flatMap((band) => {
      if (band.min === null || bandAt([band], figure) !== undefined) return [];
      return { band, way: subtract(amount(band.min, band.key), figure) };
    })
    .filter(({ way }) => way.numerator >= 0n)
    .sort((one, other) => compareExact(one.way, other.way));
  return next === undefined ? undefined : { band: next.band, lacking: toNumber(next.way) };
}

type Maxima = Pick<Totals, "maximum" | "mostBonus">;

/** What percentages of bands are of. */
function wholeOf(table: BandTable, { maximum, mostBonus = ZERO }: Maxima, set: CriteriaSet): Exact {
  return countsBonus(table, set) ? add(maximum, mostBonus) : maximum;
}

/** The figure that the bands of a set are of; absent where the maximum is nothing. */
export function bandFigure(
  table: BandTable,
  total: Exact,
  maxima: Maxima,
  set: CriteriaSet,
): Exact | undefined {
  if (table.on === "points") return withinBands(table.bands, total, amount(set.maximum, set.id));
  const percent = percentage(total, wholeOf(table, maxima, set));
  return percent === undefined ? undefined : withinBands(table.bands, percent, HUNDRED);
}

/** The total at which the figure of the bands is so much. */
export function bandLimit(
  table: BandTable,
  figure: Exact,
  maxima: Maxima,
  set: CriteriaSet,
): Exact {
  if (table.on === "points") return figure;
  const whole = wholeOf(table, maxima, set);
  return divide(multiply(figure, whole), HUNDRED) ?? figure;
}

/** The band of a total, and the next better one. */
export function bandOf(set: CriteriaSet, total: Exact, totals: Totals): Bands {
  const { bands } = set;
  if (bands === undefined) return {};
  const figure = bandFigure(bands, total, totals, set);
  if (figure === undefined) return { bands };
  const band = bandAt(bands.bands, figure);
  return { bands, ...defined({ band, nextBand: nextBandOf(bands.bands, figure) }) };
}
