import { dividedRows, type Delimiter } from "../../reading/index.js";
import { filledLines, type GridDraft, type GridRemark, type GridRow } from "../grid/grid.js";

/**
 * Divides a text whose cells are divided by a sign: tabs, commas or semicolons. A line without the
 * sign is no row.
 *
 * @param text - The text, with any line ends.
 * @param delimiter - The sign.
 * @returns Its rows, each with the line it begins on, and the other lines that hold something.
 */
export function delimitedGrid(text: string, delimiter: Delimiter): GridDraft {
  const grid: GridDraft = { rows: [], strays: [], remarks: [] };
  for (const record of recordsOf(text, delimiter, grid.remarks)) {
    const { row, cells } = record;
    if (cells.length > 1) grid.rows.push(record);
    else grid.strays.push(...filledLines({ text: cells[0] ?? "", row }));
  }
  return grid;
}

/** The lines of a text, each divided by a sign; what is odd goes to the remarks. */
export function recordsOf(text: string, delimiter: Delimiter, remarks: GridRemark[]): GridRow[] {
  return dividedRows(text, delimiter, (row) => {
    remarks.push({ code: "table-quote-unclosed", row });
  });
}
