/*
 * Headings of tables of scores, accents and signs aside. What is none of these is a column of
 * figures, if it holds any.
 */

/** Columns of provinces. */
export const UNIT_HEADING =
  /^(?:(?:ten )?(?:cac )?(?:tinh|tinh thanh|tinh tp|tinh thanh pho(?: .*)?|dia phuong|don vi(?: hanh chinh)?|thanh pho)|ten|(?:province|city|unit|locality)(?: name)?(?: vi| en)?|province city|provinces|cities|localities|units|name)$/;

/** Columns of the codes of the statistics office. */
export const CODE_HEADING = /^(?:ma (?:tinh(?: .*)?|gso|dvhc)|province code|gso(?: code)?)$/;

/** Columns of years. */
export const YEAR_HEADING = /^(?:nam(?: (?:danh gia|khao sat|so lieu))?|year)$/;

/** Columns of no scores: numbers of rows, other codes, notes. */
export const OTHER_HEADING =
  /^(?:stt|tt|so tt|so thu tu|no|ma|ma so|code|id|ghi chu|notes?|nguon|source)$/;

/** Rows of no province that tables have among the others. */
export const SUMMARY_ROW =
  /^(?:ca nuoc|toan quoc|viet ?nam|trung binh|binh quan|trung vi|tong(?: so| cong)?|cao nhat|thap nhat|average|mean|median|national|total|max|min|maximum|minimum)(?: .*)?$/;
