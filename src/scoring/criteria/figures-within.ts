import * as exact from "../exact.js";
import { contains, type Interval } from "../interval.js";
import { roundExact } from "../rounding.js";

/** Whether figures are whole, as counts and days are. */
type Whole = boolean;

/** The least figure of so many decimals that is no less than a figure. */
export function upTo(figure: exact.Exact, digits: number): exact.Exact {
  const cut = roundExact(figure, { mode: "truncate", digits });
  return exact.compareExact(cut, figure) < 0 ? exact.add(cut, exact.unitOf(digits)) : cut;
}

/** A figure that people can write: with the decimals it has, at most four, else two and up. */
export function writable(figure: exact.Exact): exact.Exact {
  const decimals = exact.decimalsOf(figure);
  return decimals !== undefined && decimals <= 4 ? figure : upTo(figure, 2);
}

/** The figure of an interval that is nearest to one of its ends; a little inside an open end. */
function nearEnd(interval: Interval, end: "min" | "max", whole: Whole): exact.Exact | undefined {
  const at = interval[end];
  if (at === null) return undefined;
  const figure = exact.amount(at, end);
  const upwards = end === "min";
  if (whole) {
    const last = upwards ? Math.ceil(at) : Math.floor(at);
    const held = (interval.minInclusive && upwards) || (interval.maxInclusive && !upwards);
    const step = last === at && !held ? 1 : 0;
    const inside = exact.amount(upwards ? last + step : last - step, end);
    return contains(interval, inside) ? inside : undefined;
  }
  if (contains(interval, figure)) return figure;
  const first = Math.max(2, exact.decimalsOf(figure) ?? 2);
  for (let digits = first; digits < first + 6; digits += 1) {
    const unit = exact.unitOf(digits);
    const inside = upwards ? exact.add(figure, unit) : exact.subtract(figure, unit);
    if (contains(interval, inside)) return inside;
  }
  return undefined;
}

/** The figure of an interval that is nearest to another one, or to its lower end where none is. */
export function nearestIn(
  interval: Interval,
  figure: exact.Exact | undefined,
  whole: Whole,
): exact.Exact | undefined {
  const lower = nearEnd(interval, "min", whole);
  const upper = nearEnd(interval, "max", whole);
  if (figure === undefined) {
    return (interval.min === 0 ? upper : lower) ?? lower ?? upper ?? exact.ZERO;
  }
  if (contains(interval, figure)) return figure;
  const ends = [lower, upper].flatMap((end) => end ?? []);
  return ends.reduce<exact.Exact | undefined>((best, end) => {
    if (best === undefined) return end;
    const order = exact.compareExact(exact.distanceOf(end, figure), exact.distanceOf(best, figure));
    return order < 0 ? end : best;
  }, undefined);
}

/** How many parts a way is gone in, at most; things that are counted, one by one as far as that. */
const PARTS = 100;
const THINGS = 1000;
const TEN = /* @__PURE__ */ exact.whole(10);

/**
 * The least power of ten of which so many make a way; of things that are counted at least one. It is
 * sought without logarithms, whose last digit differs from engine to engine.
 */
function roundUnit(way: exact.Exact, whole: Whole): exact.Exact {
  const parts = exact.whole(whole ? THINGS : PARTS);
  const isEnough = (unit: exact.Exact): boolean =>
    exact.compareExact(exact.multiply(unit, parts), way) >= 0;
  let unit = exact.ONE;
  while (!isEnough(unit)) unit = exact.multiply(unit, TEN);
  for (let less = tenth(unit); !whole && isEnough(less); less = tenth(unit)) unit = less;
  return unit;
}

function tenth(figure: exact.Exact): exact.Exact {
  return exact.multiply(figure, exact.unitOf(1));
}

/** The round figures strictly between two, not too many, nearest to the first first. */
export function roundFigures(from: exact.Exact, to: exact.Exact, whole: Whole): exact.Exact[] {
  const way = exact.distanceOf(from, to);
  if (exact.compareExact(way, exact.ZERO) === 0) return [];
  const unit = roundUnit(way, whole);
  const [low, high] = exact.compareExact(from, to) < 0 ? [from, to] : [to, from];
  const figures: exact.Exact[] = [];
  const turns = exact.divide(low, unit) ?? exact.ZERO;
  let next = exact.multiply(upTo(turns, 0), unit);
  for (; exact.compareExact(next, high) < 0; next = exact.add(next, unit)) {
    if (exact.compareExact(next, low) > 0) figures.push(next);
  }
  return low === from ? figures : figures.reverse();
}
