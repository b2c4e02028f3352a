import { requireKind, wrongCall } from "../../text/index.js";
import type { ReadRowsOptions } from "../grid/plan-reading.js";
import { mergedRange } from "./sheet-merges.js";
import { isSheetCell } from "./sheet-rows.js";

/** The options that only rows of cells have, in the notation of requirements. */
export const SHEET_OPTIONS = " dateOffset:number serialDates:boolean merges:list";

const CELLS = "a text, a number, true or false, a Date, null or undefined";
const OBJECTS = "with cell.text, or the result of a formula, for a cell that is an object";
const MOST_HOURS = 14;
const HOURS = "hours from -14 to 14";
const MERGES = 'a range as "A1:F1" or { s: { r, c }, e: { r, c } }';

/**
 * Refuses what are no rows of plain cells, and what says of them what cannot be; holes and rows
 * that are not there are empty.
 *
 * @throws ChisoError `invalid-data` and `invalid-option`.
 */
export function requireSheet(rows: unknown, options: ReadRowsOptions, call: string): void {
  const { dateOffset = 0, merges = [] } = options;
  if (Math.abs(dateOffset) > MOST_HOURS)
    throw wrongCall(dateOffset, HOURS, call, "invalid-option", "dateOffset");
  for (const merge of merges) {
    if (mergedRange(merge) === undefined)
      throw wrongCall(merge, MERGES, call, "invalid-option", "merges");
  }
  const given: readonly unknown[] = Array.isArray(rows) ? rows : [];
  const holdsRows = given.some(Array.isArray);
  for (const [at, row] of given.entries()) {
    // exceljs leaves the place before the first row empty.
    if (row === undefined && holdsRows) continue;
    requireKind(row, "list", call, `row ${at + 1}`);
    for (const [column, cell] of Array.isArray(row) ? row.entries() : []) {
      if (isSheetCell(cell)) continue;
      const place = `row ${at + 1}, column ${column + 1}`;
      throw wrongCall(cell, CELLS, `${call} ${OBJECTS}`, "invalid-data", place);
    }
  }
}
