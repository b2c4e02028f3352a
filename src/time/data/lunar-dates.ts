import type { Source } from "../../text/index.js";

/** The year of the first row of {@link LUNAR_DATES}. */
export const FIRST_LUNAR_YEAR = 2010;

/**
 * Vietnamese lunar dates that fall on days off, a row a year: the first day of the first month
 * (Tết Nguyên đán) and the tenth day of the third month (Giỗ Tổ Hùng Vương), as `MM-DD`.
 *
 * Computed from new moons and solar longitudes for the meridian of 105° east (UTC+7), which
 * Decision 121-CP makes the official time of the calendar; so some dates differ from China's
 * (Tết 2030, Giỗ Tổ 2037 and 2038). The leap third month never counts for Giỗ Tổ.
 */
export const LUNAR_DATES: readonly string[] = /* @__PURE__ */ [
  // 2010 to 2014
  "02-14 04-23, 02-03 04-12, 01-23 03-31, 02-10 04-19, 01-31 04-09",
  // 2015 to 2019
  "02-19 04-28, 02-08 04-16, 01-28 04-06, 02-16 04-25, 02-05 04-14",
  // 2020 to 2024
  "01-25 04-02, 02-12 04-21, 02-01 04-10, 01-22 04-29, 02-10 04-18",
  // 2025 to 2029
  "01-29 04-07, 02-17 04-26, 02-06 04-16, 01-26 04-04, 02-13 04-23",
  // 2030 to 2034
  "02-02 04-12, 01-23 04-01, 02-11 04-19, 01-31 04-09, 02-19 04-28",
  // 2035 to 2039
  "02-08 04-17, 01-28 04-06, 02-15 04-24, 02-04 04-13, 01-24 04-03",
  // 2040 to 2044
  "02-12 04-20, 02-01 04-10, 01-22 04-29, 02-10 04-19, 01-30 04-07",
  // 2045 to 2049
  "02-17 04-26, 02-06 04-15, 01-26 04-04, 02-14 04-22, 02-02 04-11",
  // 2050
  "01-23 04-01",
].flatMap((years) => years.split(", "));

/** Why the table is computed at UTC+7, and how sure its dates are. */
export const LUNAR_SOURCE: Source = {
  document: "Quyết định 121-CP ngày 08/8/1967",
  article: "Điều 1, 2",
  url: "https://vanbanphapluat.co/quyet-dinh-121-cp-tinh-lich-quan-ly-lich-cua-nha-nuoc",
  confidence: "inferred",
};
