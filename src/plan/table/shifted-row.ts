import { parseAgencies } from "../../agency/index.js";
import { parseDeadline } from "../../deadline/index.js";
import type { GridRow } from "./grid.js";
import type { LayoutColumn } from "./header.js";
import { oneLine } from "./plain-text.js";

/** Whether a cell says a time and nothing else. */
export function isOnlyDeadline(cell: string): boolean {
  const text = oneLine(cell);
  if (text === "" || text.length > 200) return false;
  const { clauses } = parseDeadline(text);
  const first = clauses[0];
  if (first === undefined || first.label !== undefined) return false;
  return clauses.every(
    ({ timing }) => timing.kind !== "unrecognized" && timing.kind !== "unstated",
  );
}

/** Whether a cell names agencies and nothing else. */
export function isOnlyAgencies(cell: string): boolean {
  const text = oneLine(cell);
  if (text === "" || text.length > 200 || isOnlyDeadline(cell)) return false;
  const { agencies, findings } = parseAgencies(text);
  return agencies.length > 0 && findings.every(({ severity }) => severity !== "error")
    ? agencies.every(({ kind }) => kind !== "unknown")
    : false;
}

/**
 * Puts a row right whose cells stand one column too far left: the deadline column is empty, the
 * column before it holds a time, and the output column holds an agency.
 *
 * @returns The row with an empty output, or `undefined` when it is not shifted so.
 */
export function unshiftedRow(row: GridRow, columns: readonly LayoutColumn[]): GridRow | undefined {
  const output = columnOf(columns, "output");
  const deadline = columnOf(columns, "deadline");
  if (output === undefined || deadline === undefined || deadline <= output + 1) return undefined;
  const cells = row.cells;
  const isEmpty = oneLine(cells[deadline - 1] ?? "") === "";
  if (!isEmpty || !isOnlyDeadline(cells[deadline - 2] ?? "")) return undefined;
  if (!isOnlyAgencies(cells[output - 1] ?? "")) return undefined;
  const shifted = [...cells];
  shifted.splice(output - 1, 0, "");
  shifted.splice(deadline, 1);
  return { row: row.row, cells: shifted };
}

function columnOf(
  columns: readonly LayoutColumn[],
  role: LayoutColumn["role"],
): number | undefined {
  return columns.find((column) => column.role === role)?.column;
}
