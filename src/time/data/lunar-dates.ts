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
export const LUNAR_DATES: readonly (readonly [tet: string, gioTo: string])[] = [
  ["02-14", "04-23"], // 2010
  ["02-03", "04-12"], // 2011
  ["01-23", "03-31"], // 2012
  ["02-10", "04-19"], // 2013
  ["01-31", "04-09"], // 2014
  ["02-19", "04-28"], // 2015
  ["02-08", "04-16"], // 2016
  ["01-28", "04-06"], // 2017
  ["02-16", "04-25"], // 2018
  ["02-05", "04-14"], // 2019
  ["01-25", "04-02"], // 2020
  ["02-12", "04-21"], // 2021
  ["02-01", "04-10"], // 2022
  ["01-22", "04-29"], // 2023
  ["02-10", "04-18"], // 2024
  ["01-29", "04-07"], // 2025
  ["02-17", "04-26"], // 2026
  ["02-06", "04-16"], // 2027
  ["01-26", "04-04"], // 2028
  ["02-13", "04-23"], // 2029
  ["02-02", "04-12"], // 2030
  ["01-23", "04-01"], // 2031
  ["02-11", "04-19"], // 2032
  ["01-31", "04-09"], // 2033
  ["02-19", "04-28"], // 2034
  ["02-08", "04-17"], // 2035
  ["01-28", "04-06"], // 2036
  ["02-15", "04-24"], // 2037
  ["02-04", "04-13"], // 2038
  ["01-24", "04-03"], // 2039
  ["02-12", "04-20"], // 2040
  ["02-01", "04-10"], // 2041
  ["01-22", "04-29"], // 2042
  ["02-10", "04-19"], // 2043
  ["01-30", "04-07"], // 2044
  ["02-17", "04-26"], // 2045
  ["02-06", "04-15"], // 2046
  ["01-26", "04-04"], // 2047
  ["02-14", "04-22"], // 2048
  ["02-02", "04-11"], // 2049
  ["01-23", "04-01"], // 2050
];

/** Why the table is computed at UTC+7, and how sure its dates are. */
export const LUNAR_SOURCE: Source = {
  document: "Quyết định 121-CP ngày 08/8/1967",
  article: "Điều 1, 2",
  url: "https://vanbanphapluat.co/quyet-dinh-121-cp-tinh-lich-quan-ly-lich-cua-nha-nuoc",
  confidence: "inferred",
};
