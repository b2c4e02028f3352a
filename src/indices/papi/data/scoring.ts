import type { Pair } from "../../rows.js";
import type { PapiSourceKey } from "./sources.js";

/** The four groups, by percentiles of the scores of a year. */
export const PAPI_GROUP_ROWS: readonly (readonly [
  rank: 1 | 2 | 3 | 4,
  name: Pair,
  short: Pair,
  fromPercentile: number,
  toPercentile: number,
])[] = [
  [1, "Nhóm đạt điểm cao nhất | High", "Cao | High", 75, 100],
  [2, "Nhóm đạt điểm trung bình cao | High average", "Trung bình cao | High average", 50, 75],
  [3, "Nhóm đạt điểm trung bình thấp | Low average", "Trung bình thấp | Low average", 25, 50],
  [4, "Nhóm đạt điểm thấp nhất | Low", "Thấp | Low", 0, 25],
];

/**
 * Published sizes of the four groups, and the comparison at the cut that gives them; `null` where
 * a size was not found.
 */
export const PAPI_GROUP_SIZES: readonly (readonly [
  year: number,
  of: "total" | "6",
  provinces: number,
  sizes: readonly (number | null)[],
  source: PapiSourceKey,
  atCut?: "upper" | "lower",
])[] = [
  [2019, "total", 63, [16, 16, 15, 16], "press-results", "upper"],
  [2020, "total", 63, [16, 16, 15, 16], "press-results", "upper"],
  [2021, "total", 60, [null, 15, null, null], "press-results"],
  [2022, "6", 63, [16, 16, 15, 16], "report-2022", "upper"],
  [2023, "total", 61, [15, 15, 15, 16], "press-results", "lower"],
  [2024, "total", 61, [15, 15, 15, 16], "press-results", "lower"],
];

/** From what change on, in per cent, PAPI speaks of a rise or fall of a dimension. */
export const PAPI_SIGNIFICANT_CHANGE_PERCENT = 5;
