import { defined, type LocalizedText, type Source } from "../../text/index.js";
import { localized } from "../rows.js";
import * as data from "./data/scoring.js";
import { PAPI_SOURCES } from "./data/sources.js";

/** One of the four groups into which PAPI sorts the provinces of a year. */
export interface PapiGroup {
  /** 1 for the best to 4. */
  readonly rank: 1 | 2 | 3 | 4;
  /** Its name. */
  readonly name: LocalizedText;
  /** Its name on maps. */
  readonly short: LocalizedText;
  /** Lower percentile of the scores of the year. */
  readonly fromPercentile: number;
  /** Upper percentile of the scores of the year. */
  readonly toPercentile: number;
  /** Where name and cut come from. */
  readonly source: Source;
}

/** Published sizes of the groups of one year. */
export interface PapiGroupSizes {
  /** The year surveyed. */
  readonly year: number;
  /** The figure grouped: the total, or a dimension. */
  readonly of: string;
  /** Provinces grouped. */
  readonly provinces: number;
  /** Sizes of groups 1 to 4; `null` where not found. */
  readonly sizes: readonly (number | null)[];
  /**
   * Into which group a score exactly on a cut must go to give these sizes, inferred; absent where
   * no province's score lies on a cut.
   */
  readonly atCut?: "upper" | "lower";
  /** Where the sizes come from. */
  readonly source: Source;
}

/**
 * The four groups of PAPI: quartiles of the scores of a year, for the total and for each dimension
 * alike. PAPI prints groups, not ranks.
 *
 * @returns The groups, best first.
 * @example
 * ```ts
 * import { papi } from "chiso/indices";
 * papi.groups().map((group) => group.short.vi); // ["Cao", "Trung bình cao", "Trung bình thấp", "Thấp"]
 * ```
 */
export function groups(): readonly PapiGroup[] {
  return data.PAPI_GROUP_ROWS.map(([rank, name, short, fromPercentile, toPercentile]) => ({
    rank,
    name: localized(name),
    short: localized(short),
    fromPercentile,
    toPercentile,
    source: PAPI_SOURCES["data-2014"],
  }));
}

/**
 * Published sizes of the groups, by which the treatment of scores on a cut can be told.
 *
 * @returns One row for each publication found.
 * @example
 * ```ts
 * import { papi } from "chiso/indices";
 * papi.groupSizes().find((row) => row.year === 2019)?.sizes; // [16, 16, 15, 16]
 * ```
 */
export function groupSizes(): readonly PapiGroupSizes[] {
  return data.PAPI_GROUP_SIZES.map(([year, of, provinces, sizes, source, atCut]) =>
    defined({ year, of, provinces, sizes, atCut, source: PAPI_SOURCES[source] }),
  );
}

/**
 * From what change on PAPI speaks of a rise or a fall: 5 per cent of the earlier score, for each
 * province and dimension.
 *
 * @returns The threshold in per cent, and its source.
 * @example
 * ```ts
 * import { papi } from "chiso/indices";
 * papi.significantChange().percent; // 5
 * ```
 */
export function significantChange(): { readonly percent: number; readonly source: Source } {
  return { percent: data.PAPI_SIGNIFICANT_CHANGE_PERCENT, source: PAPI_SOURCES["events-2020"] };
}
