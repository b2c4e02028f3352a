import { parseAgencies, type AgencyList } from "../../agency/index.js";
import { parseDeadline, type DeadlineExpression } from "../../deadline/index.js";
import type { GridRow } from "./grid.js";
import type { LayoutColumn } from "./header.js";
import { isBlank, oneLine } from "./plain-text.js";

/** A cell that says only one thing is short. */
const LONGEST = 200;
const LONGEST_WRITTEN = 2000;

/** The words of a cell that is neither empty nor long. */
function shortText(cell: string): string | undefined {
  if (cell.length > LONGEST_WRITTEN || isBlank(cell)) return undefined;
  const text = oneLine(cell);
  return text.length <= LONGEST ? text : undefined;
}

function deadlineIn(cell: string): DeadlineExpression | undefined {
  const text = shortText(cell);
  if (text === undefined) return undefined;
  const deadline = parseDeadline(text);
  const [first] = deadline.clauses;
  if (first === undefined || first.label !== undefined) return undefined;
  const read = deadline.clauses.every(
    ({ timing }) => timing.kind !== "unrecognized" && timing.kind !== "unstated",
  );
  return read ? deadline : undefined;
}

/** Whether a cell reads as times, the first of them without a word of what it is for. */
function isDeadline(cell: string): boolean {
  return deadlineIn(cell) !== undefined;
}

/** Whether a cell says a time and nothing else. */
export function isOnlyDeadline(cell: string): boolean {
  const deadline = deadlineIn(cell);
  return (
    deadline?.clauses.every(({ label }) => label === undefined) === true &&
    deadline.findings.every(({ code }) => code !== "deadline-text-left-over")
  );
}

/** Whether a cell names agencies and nothing else. */
export function isOnlyAgencies(cell: string): boolean {
  const text = shortText(cell);
  return text !== undefined && areOnlyAgencies(cell, parseAgencies(text));
}

/** Whether a cell, whose agencies were read, names agencies and nothing else. */
export function areOnlyAgencies(cell: string, { agencies, findings }: AgencyList): boolean {
  if (agencies.length === 0 || agencies.some(({ kind }) => kind === "unknown")) return false;
  return findings.every(({ code }) => code !== "unrecognized-agency") && !isDeadline(cell);
}

/**
 * Puts a row right whose cells stand one column off: too far left where the output or the last
 * agency is missing, too far right where an empty cell was put in.
 *
 * @returns The row with its cells in their columns, or `undefined` when it is not shifted so.
 */
export function unshiftedRow(row: GridRow, columns: readonly LayoutColumn[]): GridRow | undefined {
  const output = columnOf(columns, "output");
  const deadline = columnOf(columns, "deadline");
  if (output === undefined || deadline === undefined || deadline <= output + 1) return undefined;
  const cells =
    shiftedLeft(row.cells, output, deadline) ?? shiftedRight(row.cells, columns, output, deadline);
  return cells === undefined ? undefined : { row: row.row, cells };
}

/** The time stands in the column before its own, the agencies before it may do so too. */
function shiftedLeft(
  cells: readonly string[],
  output: number,
  deadline: number,
): string[] | undefined {
  const isEmpty = isBlank(cells[deadline - 1] ?? "");
  if (!isEmpty || !isDeadline(cells[deadline - 2] ?? "")) return undefined;
  const between = cells.slice(output, deadline - 2);
  if (!between.every((cell) => isBlank(cell) || isOnlyAgencies(cell))) return undefined;
  // The missing cell is the output where an agency stands in its place, else the last agency.
  const missing = isOnlyAgencies(cells[output - 1] ?? "") ? output : deadline - 1;
  const shifted = [...cells];
  shifted.splice(missing - 1, 0, "");
  shifted.splice(deadline, 1);
  return shifted;
}

/** The time stands beyond its column, and an empty cell before it is one too many. */
function shiftedRight(
  cells: readonly string[],
  columns: readonly LayoutColumn[],
  output: number,
  deadline: number,
): string[] | undefined {
  if (cells.length !== columns.length + 1 || !isDeadline(cells[deadline] ?? "")) return undefined;
  if (isDeadline(cells[deadline - 1] ?? "")) return undefined;
  const empty = cells.findIndex((cell, index) => index >= output - 1 && isBlank(cell));
  if (empty < 0 || empty >= deadline) return undefined;
  return cells.filter((_, index) => index !== empty);
}

function columnOf(
  columns: readonly LayoutColumn[],
  role: LayoutColumn["role"],
): number | undefined {
  return columns.find((column) => column.role === role)?.column;
}
