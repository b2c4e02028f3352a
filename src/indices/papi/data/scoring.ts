import type { LocalizedText } from "../../../text/index.js";
import type { PapiSourceKey } from "./sources.js";

/** The four groups, by percentiles of the scores of a year. */
export const PAPI_GROUP_ROWS: readonly {
  readonly rank: 1 | 2 | 3 | 4;
  readonly name: LocalizedText;
  readonly short: LocalizedText;
  readonly fromPercentile: number;
  readonly toPercentile: number;
}[] = [
  {
    rank: 1,
    name: { vi: "Nhóm đạt điểm cao nhất", en: "High" },
    short: { vi: "Cao", en: "High" },
    fromPercentile: 75,
    toPercentile: 100,
  },
  {
    rank: 2,
    name: { vi: "Nhóm đạt điểm trung bình cao", en: "High average" },
    short: { vi: "Trung bình cao", en: "High average" },
    fromPercentile: 50,
    toPercentile: 75,
  },
  {
    rank: 3,
    name: { vi: "Nhóm đạt điểm trung bình thấp", en: "Low average" },
    short: { vi: "Trung bình thấp", en: "Low average" },
    fromPercentile: 25,
    toPercentile: 50,
  },
  {
    rank: 4,
    name: { vi: "Nhóm đạt điểm thấp nhất", en: "Low" },
    short: { vi: "Thấp", en: "Low" },
    fromPercentile: 0,
    toPercentile: 25,
  },
];

/**
 * Published sizes of the four groups, and the comparison at the cut that gives them; `null` where
 * a size was not found.
 */
export const PAPI_GROUP_SIZES: readonly {
  readonly year: number;
  readonly of: "total" | "6";
  readonly provinces: number;
  readonly sizes: readonly (number | null)[];
  readonly atCut?: "upper" | "lower";
  readonly source: PapiSourceKey;
}[] = [
  {
    year: 2019,
    of: "total",
    provinces: 63,
    sizes: [16, 16, 15, 16],
    atCut: "upper",
    source: "press-results",
  },
  {
    year: 2020,
    of: "total",
    provinces: 63,
    sizes: [16, 16, 15, 16],
    atCut: "upper",
    source: "press-results",
  },
  {
    year: 2021,
    of: "total",
    provinces: 60,
    sizes: [null, 15, null, null],
    source: "press-results",
  },
  {
    year: 2022,
    of: "6",
    provinces: 63,
    sizes: [16, 16, 15, 16],
    atCut: "upper",
    source: "report-2022",
  },
  {
    year: 2023,
    of: "total",
    provinces: 61,
    sizes: [15, 15, 15, 16],
    atCut: "lower",
    source: "press-results",
  },
  {
    year: 2024,
    of: "total",
    provinces: 61,
    sizes: [15, 15, 15, 16],
    atCut: "lower",
    source: "press-results",
  },
];

/** From what change on, in per cent, PAPI speaks of a rise or fall of a dimension. */
export const PAPI_SIGNIFICANT_CHANGE_PERCENT = 5;
