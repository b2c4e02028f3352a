import {
  ChisoError,
  requireField,
  requireList,
  type LocalizedText,
  type Source,
} from "../../text/index.js";
import { amount, type DecimalInput, type Exact } from "../exact.js";
import { contains, type Interval } from "../interval.js";
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
  /** What the bands are of: the points, or the percentage of the maximum. */
  readonly on: "points" | "percent";
  /** The bands; they may not overlap. */
  readonly bands: readonly Band[];
  /** Where they come from. */
  readonly source: Source;
}

/** The figures that two bands of a table share; empty when the table is sound. */
export function overlappingBands({ bands }: BandTable): readonly LocalizedText[] {
  return coverage(bands, "percent").overlaps.map((each) => describeInterval(each, "percent"));
}

/** The band of an exact figure. */
export function bandAt(bands: readonly Band[], value: Exact): Band | undefined {
  return bands.find((band) => contains(band, value));
}

/**
 * The band that a figure falls in, both ends of each band as the band says.
 *
 * @param table - The bands, not overlapping.
 * @param value - The figure, in the unit of the table.
 * @returns The band, or `undefined` when the figure falls in none.
 * @throws ChisoError `invalid-data` when two bands overlap and for what is no table, `invalid-amount` when the value is no
 * figure.
 * @example
 * ```ts
 * import { findBand, parIndexGroups } from "chiso/scoring";
 * findBand(parIndexGroups, 89.99)?.key; // "B"
 * ```
 */
export function findBand(table: BandTable, value: DecimalInput): Band | undefined {
  const call = "findBand(parIndexGroups, 89.99)";
  requireField(table, "bands", "a table of bands", call);
  requireList(table.bands, "object", call, "bands");
  const [overlap] = overlappingBands(table);
  if (overlap !== undefined) {
    throw new ChisoError("invalid-data", {
      given: `bands that share ${overlap.en}`,
      accepted: "bands that do not overlap",
      advice: "Say with minInclusive and maxInclusive which band holds the common end",
    });
  }
  return bandAt(table.bands, amount(value, "the figure to place in a band"));
}
