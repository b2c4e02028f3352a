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
  const isWide = cells.length === columns.length + 1;
  const shifted =
    shiftedLeft(cells, output, deadline, reader) ??
    (isWide ? shiftedRight(cells, output, deadline, reader) : undefined);
  return shifted === undefined ? undefined : { row, cells: shifted };
}

/** The time stands in the column before its own, the agencies before it may do so too. */
function shiftedLeft(
  cells: readonly string[],
  output: number,
  deadline: number,
  reader: CellReader,
): string[] | undefined {
  const isEmpty = isBlank(cells[deadline - 1] ?? "");
  if (!isEmpty || !reader.saysTimes(cells[deadline - 2] ?? "")) return undefined;
  const between = cells.slice(output, deadline - 2);
  if (!between.every((cell) => isBlank(cell) || reader.saysOnlyAgencies(cell))) return undefined;
  // The missing cell is the output where an agency stands in its place, else the last agency.
  const missing = reader.saysOnlyAgencies(cells[output - 1] ?? "") ? output : deadline - 1;
  return [
    ...cells.slice(0, missing - 1),
    "",
    ...cells.slice(missing - 1, deadline - 1),
    ...cells.slice(deadline),
  ];
}

/** The time stands beyond its column, and an empty cell before it is one too many. */
function shiftedRight(
  cells: readonly string[],
  output: number,
  deadline: number,
  reader: CellReader,
): string[] | undefined {
  const [own = "", beyond = ""] = cells.slice(deadline - 1);
  if (!reader.saysTimes(beyond) || reader.saysTimes(own)) return undefined;
  const empty = cells.findIndex((cell, index) => index >= output - 1 && isBlank(cell));
  return empty < 0 || empty >= deadline ? undefined : cells.filter((_, index) => index !== empty);
}
