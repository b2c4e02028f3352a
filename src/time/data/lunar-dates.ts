import type { Source } from "../../text/index.js";

/** The year of the first row of {@link LUNAR_DATES}. */
export const FIRST_LUNAR_YEAR = 2010;

/** The first day of the first of these years, from which all others are counted. */
export const FIRST_LUNAR_DAY = "2010-02-14";

/**
 * The Vietnamese lunar years 2010 to 2050, a row a year: the month that comes twice (0 for none) and
 * then, as bits from the lowest on, which months have 30 days and not 29; all in hexadecimal.
 *
 * Computed from new moons and solar longitudes for the meridian of 105° east (UTC+7), which
 * Decision 121-CP makes the official time of the calendar; so some dates differ from China's
 * (Tết 2030, Giỗ Tổ 2037 and 2038). Two programs of astronomy and six published tables agree on all
 * months to 2035, and on Tết, Giỗ Tổ and the leap months to 2050.
 */
export const LUNAR_DATES: readonly string[] = /* @__PURE__ */ (
  "00a95 0052d 40aad 00ab5 915aa 005d2 00da5 61d4a 00e4a 00c96 " +
  "4192e 00556 00ab5 215b2 006d2 60ea5 00725 0064b 50c97 004ab " +
  "0055b 30ada 00b6a b1752 00b92 00b25 61a4b 00a4d 004ad 5095b " +
  "005ad 00baa 21b52 00d92 71d25 00d25 00a55 514ad 004b6 006b5 30daa"
).split(" ");

/** Why the table is computed at UTC+7, and how sure its dates are. */
export const LUNAR_SOURCE: Source = {
  document: "Quyết định 121-CP ngày 08/8/1967",
  article: "Điều 1, 2",
  url: "https://vanbanphapluat.co/quyet-dinh-121-cp-tinh-lich-quan-ly-lich-cua-nha-nuoc",
  confidence: "inferred",
};
