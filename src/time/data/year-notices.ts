/** A notice: what it is, its number (empty where it was not found), when; reported by the press or
 * by agencies unless its own text was read. */
export type NoticeRow = readonly [kind: string, number: string, when: string, read?: "verified"];

/**
 * Weekday off, rest day worked instead, and the notice where it is not that of the year. Days are
 * `MM-DD` of the year of the row, or `YYYY-MM-DD`.
 */
type SwapRow = readonly [off: string, worked: string, notice?: NoticeRow];

/**
 * What the notice of a year fixes: the days off of Tết before the first day of the lunar year, the
 * second day of Quốc khánh in September (0 where the law gives one day only), swaps.
 */
export type YearRow = readonly [
  notice: NoticeRow,
  tetEveDays: 1 | 2,
  secondNationalDay: 0 | 1 | 3,
  ...swaps: SwapRow[],
];

/** The first of the announced years; the rows follow each other without gap. */
export const FIRST_ANNOUNCED_YEAR = 2011;

/**
 * Tết, Quốc khánh and swaps as the notices fix them. The pages on which they were read stand in
 * `notice-pages`, so that they weigh nothing where days are computed. The one-to-one pairing of the two Tết swaps of 2014 is
 * ours: the notice names two days off and two days worked.
 */
export const ANNOUNCED_YEARS: readonly YearRow[] = [
  // 2011
  [
    ["Công văn", "9529/VPCP-KGVX", "ngày 31/12/2010"],
    1,
    0,
    ["01-31", "01-29"],
    ["02-01", "01-30"],
    ["04-11", "04-09"],
  ],
  // 2012
  [["Ý kiến của Thủ tướng Chính phủ", "", "ngày 27/12/2011"], 1, 0, ["01-27", "02-04"]],
  // 2013
  [
    ["Công văn của Văn phòng Chính phủ", "", "ngày 23/11/2012"],
    1,
    0,
    ["2012-12-31", "01-05"],
    ["02-15", "02-23"],
    ["04-29", "05-04"],
  ],
  // 2014
  [
    ["Văn bản đồng ý của Thủ tướng Chính phủ", "", "tháng 12/2013"],
    1,
    0,
    ["01-28", "01-25"],
    ["01-29", "02-08"],
    ["05-02", "04-26"],
    ["09-01", "09-06"],
  ],
  // 2015
  [
    ["Thông báo của Bộ Lao động - Thương binh và Xã hội", "", "tháng 12/2014"],
    2,
    0,
    ["01-02", "2014-12-27"],
    ["02-16", "02-14"],
    ["04-29", "04-25"],
  ],
  // 2016
  [["Phiên họp Chính phủ", "", "ngày 29/10/2015"], 1, 0],
  // 2017
  [["Công văn", "9794/VPCP-KGVX", "ngày 14/11/2016"], 2, 0],
  // 2018
  [["Công văn của Văn phòng Chính phủ", "", "năm 2017"], 2, 0],
  // 2019
  [
    ["Công văn", "6519/VPCP-KGVX", "ngày 11/7/2018", "verified"],
    1,
    0,
    ["2018-12-31", "01-05"],
    ["04-29", "05-04"],
  ],
  // 2020
  [["Thông báo của Sở Công Thương Đắk Lắk", "", "năm 2020"], 2, 0],
  // 2021
  [["Công văn", "9895/VPCP-KGVX", "ngày 26/11/2020", "verified"], 2, 3],
  // 2022
  [["Công văn", "245/VPCP-KGVX", "ngày 11/01/2022"], 1, 1],
  // 2023
  [["Công văn", "8056/VPCP-KGVX", "ngày 01/12/2022"], 2, 1],
  // 2024
  [
    ["Công văn", "8662/VPCP-KGVX", "ngày 03/11/2023"],
    2,
    3,
    ["04-29", "05-04", ["Công văn", "2450/VPCP-KGVX", "ngày 12/4/2024"]],
  ],
  // 2025
  [["Công văn", "8726/VPCP-KGVX", "ngày 26/11/2024"], 2, 1, ["05-02", "04-26"]],
  // 2026
  [
    ["Thông báo", "9441/TB-BNV", "ngày 16/10/2025"],
    1,
    1,
    ["01-02", "01-10", ["Công văn", "12729/VPCP-KGVX", "ngày 25/12/2025"]],
    ["08-31", "08-22"],
  ],
  // 2027
  [["Công văn", "10065/VPCP-KGVX", "ngày 02/10/2026"], 2, 3],
];

/** The day on which notices were last looked for. */
export const NOTICES_CHECKED_ON = "2026-11-22";
