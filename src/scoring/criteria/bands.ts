import {
  ChisoError,
  listForm,
  localizedForm,
  recordForm,
  requireForm,
  sourceForm,
  textForm,
  wordForm,
  wordsFor,
  type Form,
  type LocalizedText,
  type Source,
} from "../../text/index.js";
import {
  add,
  amount,
  compareExact,
  greatest,
  least,
  unitOf,
  type DecimalInput,
  type Exact,
} from "../exact.js";
import { ENDS } from "../forms.js";
import { contains, isEmpty, type Interval } from "../interval.js";
import { roundExact, type Rounding } from "../rounding.js";
import { describeInterval } from "../rule/describe-interval.js";
import { coverage } from "../rule/intervals.js";

/** One band of totals, for example "Hoàn thành tốt" from 75. */
export interface Band extends Interval {
  /** Stable key. */
  readonly key: string;
  /** Its words. */
  readonly label: LocalizedText;
}

/** The bands of a set or an index. Bands are local: there is no national scheme of five. */
export interface BandTable {
  /**
   * What the bands are of: the points of the total (with the bonus, less the deductions), or the
   * percentage that the total is of the maximum.
   */
  readonly on: "points" | "percent";
  /**
   * What a percentage is of: the maximum that applies, or this and the most that the bonus can add.
   * Left out, both together in a set where they make 100, else the maximum alone.
   */
  readonly of?: "maximum" | "maximum-and-bonus";
  /** The bands; they may not overlap, nor leave figures between them out. */
  readonly bands: readonly Band[];
  /** Where they come from. */
  readonly source: Source;
}

/** A band of a table. */
export const bandForm: Form = /* @__PURE__ */ (() =>
  recordForm<Band>({ ...ENDS, key: textForm, label: localizedForm }, {}))();

/** A table of bands. */
export const bandTableForm: Form = /* @__PURE__ */ (() =>
  recordForm<BandTable>(
    {
      on: wordForm("points", "percent"),
      bands: listForm(bandForm),
      source: sourceForm,
    },
    { of: wordForm("maximum", "maximum-and-bonus") },
  ))();

/** What is wrong with the bands of a table. */
export interface BandFaults {
  /** Bands that hold no figure: their ends are the wrong way round. */
  readonly reversed: readonly Band[];
  /** The figures that two bands share. */
  readonly overlaps: readonly Interval[];
  /** The figures between the bands that none of them holds. */
  readonly holes: readonly Interval[];
}

/** Whether a hole holds figures that are rounded to so many decimals. */
function holdsRounded(hole: Interval, digits: number): boolean {
  const unit = { mode: "truncate", digits } as const;
  const first = roundExact(amount(hole.min ?? 0, "end"), unit);
  const step = unitOf(digits);
  return [first, add(first, step)].some((figure) => contains(hole, figure));
}

/**
 * The faults of a table of bands: ends the wrong way round, figures held twice, and figures that
 * none holds. Below the lowest band there may be none.
 *
 * @param table - The bands.
 * @param most - The highest figure that there is; above it nothing is looked for.
 * @param rounding - How the figures are rounded; a hole between rounded figures is none.
 */
export function bandFaults(
  { bands }: BandTable,
  most: number,
  rounding: Rounding | undefined,
): BandFaults {
  const reversed = bands.filter(isEmpty);
  const { overlaps, holes } = coverage(
    bands.filter((band) => !isEmpty(band)),
    "points",
  );
  const real = holes.filter((hole) => {
    const { min, minInclusive } = hole;
    if (hole.max === null && min !== null && (min > most || (min === most && !minInclusive))) {
      return false;
    }
    return rounding === undefined || holdsRounded(hole, rounding.digits);
  });
  return { reversed, overlaps, holes: real };
}

/** The figures of an interval of bands, in words. */
export function bandWords(interval: Interval, { on }: BandTable): LocalizedText {
  return describeInterval(interval, on);
}

/** The band of an exact figure. */
export function bandAt(bands: readonly Band[], value: Exact): Band | undefined {
  return bands.find((band) => contains(band, value));
}

/** A figure beyond the end of the highest band, where that is the highest of the scale, is in it. */
export function withinBands(bands: readonly Band[], value: Exact, most: Exact): Exact {
  const ends = bands.flatMap(({ max, maxInclusive, key }) =>
    max !== null && maxInclusive ? amount(max, key) : [],
  );
  if (ends.length === 0 || bands.some(({ max }) => max === null)) return value;
  const end = ends.reduce(greatest);
  return compareExact(end, most) >= 0 ? least(end, value) : value;
}

function refuseBands(given: string, accepted: string): never {
  throw new ChisoError("invalid-data", {
    given,
    accepted,
    advice: "Say with min, max, minInclusive and maxInclusive which band holds the common end",
  });
}

/**
 * The band that a figure falls in, both ends of each band as the band says.
 *
 * @param table - The bands, not overlapping.
 * @param value - The figure, in the unit of the table.
 * @returns The band, or `undefined` when the figure lies below or above all of them.
 * @throws ChisoError `invalid-data` when two bands overlap, when the ends of one are the wrong way
 * round, when the figure lies in a hole between bands and for what is no table, `invalid-amount`
 * when the value is no figure.
 * @example
 * ```ts
 * import { findBand, parIndexGroups } from "chiso/scoring";
 * findBand(parIndexGroups, 89.99)?.key; // "B"
 * ```
 */
export function findBand(table: BandTable, value: DecimalInput): Band | undefined {
  const call = "findBand(parIndexGroups, 89.99)";
  requireForm(table, bandTableForm, "a table of bands", call);
  const figure = amount(value, "the figure to place in a band");
  const { reversed, overlaps, holes } = bandFaults(table, Infinity, undefined);
  const [[back], [overlap]] = [reversed, overlaps];
  if (back !== undefined) {
    refuseBands(
      `band ${back.key} from ${wordsFor(back.min)} to ${wordsFor(back.max)}`,
      "bands that begin below their end",
    );
  }
  if (overlap !== undefined) {
    refuseBands(`bands that share ${bandWords(overlap, table).en}`, "bands that do not overlap");
  }
  const hole = holes.find((each) => each.max !== null && contains(each, figure));
  if (hole !== undefined) {
    refuseBands(`${value}, with no band for ${bandWords(hole, table).en}`, "bands without holes");
  }
  return bandAt(table.bands, figure);
}
