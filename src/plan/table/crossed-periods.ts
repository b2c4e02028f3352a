import { isCross } from "../cell/plain-text.js";
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

/** The deadline that crosses tell: the quarters or months above them. */
export function crossedDeadline({ row, cells }: GridRow, columns: readonly LayoutColumn[]) {
  const crossed = periodColumns(columns).filter(({ column }) => isCross(cells[column - 1] ?? ""));
  const [first] = crossed;
  if (first === undefined) return undefined;
  return {
    text: crossed.map(({ header }) => inFull(header)).join("; "),
    row,
    column: first.column,
  };
}

/** `T3`, `Q.II`: a month or quarter whose word is a letter, written out. */
function inFull(header: string): string {
  return header.replace(/^\s*([TQ])[.\s]?(?=[IVX\d])/iu, (_, letter: string) =>
    letter.toUpperCase() === "T" ? "Tháng " : "Quý ",
  );
}
