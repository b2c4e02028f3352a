import type { CellReader } from "../cell/cell-reader.js";
import { isBlank } from "../cell/plain-text.js";
import type { GridRow } from "./grid.js";
import { columnOf, type LayoutColumn } from "./header.js";

/**
 * Puts a row right whose cells stand one column off: too far left where the output or the last
 * agency is missing, too far right where an empty cell was put in.
 *
 * @returns The row with its cells in their columns, or `undefined` when it is not shifted so.
 */
export function unshiftedRow(
  { row, cells }: GridRow,
  columns: readonly LayoutColumn[],
  reader: CellReader,
): GridRow | undefined {
  const output = columnOf(columns, "output");
  const deadline = columnOf(columns, "deadline");
  if (output === undefined || deadline === undefined || deadline <= output + 1) return undefined;
  const saysTimes = (column: number): boolean => reader.saysTimes(cells[column - 1] ?? "");
  // The time stands in the column before its own, the agencies before it may do so too.
  const isLeft = isBlank(cells[deadline - 1] ?? "") && saysTimes(deadline - 1);
  const between = cells.slice(output, deadline - 2);
  if (isLeft && between.every((cell) => isBlank(cell) || reader.saysOnlyAgencies(cell))) {
    // The missing cell is the output where an agency stands in its place, else the last agency.
    const missing = reader.saysOnlyAgencies(cells[output - 1] ?? "") ? output : deadline - 1;
    const filled = cells.filter((_, index) => index !== deadline - 1);
    return { row, cells: [...filled.slice(0, missing - 1), "", ...filled.slice(missing - 1)] };
  }
  // The time stands beyond its column, and an empty cell before it is one too many.
  const isWide = cells.length === columns.length + 1;
  const empty = cells.findIndex((cell, index) => index >= output - 1 && isBlank(cell));
  if (!isWide || !saysTimes(deadline + 1) || saysTimes(deadline)) return undefined;
  if (empty < 0 || empty >= deadline) return undefined;
  return { row, cells: cells.filter((_, index) => index !== empty) };
}
