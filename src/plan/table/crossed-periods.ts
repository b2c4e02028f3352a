import { isCross } from "../cell/plain-text.js";
import { isState } from "../cell/standing.js";
import type { GridRow } from "../grid/grid.js";
import { isPeriodHeader } from "../grid/announced.js";
import type { LayoutColumn } from "../grid/header.js";

/** Fewer columns of periods are none. */
const LEAST = 2;

/** The columns of quarters or months by which a table without a column of deadlines tells when. */
export function periodColumns(columns: readonly LayoutColumn[]): readonly LayoutColumn[] {
  if (columns.some(({ role }) => role === "deadline")) return [];
  const periods = columns.filter(
    ({ role, header }) => role === undefined && isPeriodHeader(header),
  );
  return periods.length < LEAST ? [] : periods;
}

/** Columns whose headings are states (`Đã hoàn thành`, `Chưa thực hiện`), to be marked by a cross. */
export function stateColumns(columns: readonly LayoutColumn[]): readonly LayoutColumn[] {
  return columns.filter(({ role, header }) => role === undefined && isState(header));
}

/** The state that the only cross of a row tells. */
export function crossedState({ row, cells }: GridRow, columns: readonly LayoutColumn[]) {
  const crossed = stateColumns(columns).filter(({ column }) => isCross(cells[column - 1] ?? ""));
  const [first, another] = crossed;
  if (first === undefined || another !== undefined) return undefined;
  return { text: first.header, row, column: first.column };
}

/** The deadline that crosses tell: the quarters or months above them. */
export function crossedDeadline({ row, cells }: GridRow, columns: readonly LayoutColumn[]) {
  const crossed = periodColumns(columns).filter(({ column }) => isCross(cells[column - 1] ?? ""));
  const [first] = crossed;
  if (first === undefined) return undefined;
  return { text: crossed.map(({ header }) => header).join("; "), row, column: first.column };
}
