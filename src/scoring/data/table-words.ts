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

/** Columns of places in an order, which no arithmetic joins. */
export const RANK_HEADING =
  /(?:^|\s)(?:(?:xep |thu )?hang|vi thu|vi tri|xep thu|rank(?:ing)?|position)(?:\s|$)/;

/** Rows of no province that tables have among the others. */
export const SUMMARY_ROW =
  /^(?:(?:diem|gia tri|chi so) )?(?:ca nuoc|toan quoc|viet ?nam|trung binh|binh quan|trung vi|tong(?: so| cong)?|cong|cao nhat|thap nhat|average|mean|median|national|total|max|min|maximum|minimum)(?: .*)?$/;

/** A cell of a row that numbers the columns: `(1)`, `A`. */
export const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[a-e])\)?$/i;

/** What stands before the name of a province that is meant as a body. */
export const BODY_BEFORE = /^(?:UBND|[UỦ][yỷ] ban nhân dân) +/i;
