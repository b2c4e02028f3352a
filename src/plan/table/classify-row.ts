import { parseRoman } from "../../text/index.js";
import type { ColumnRole } from "../data/header-words.js";
import type { GridRow } from "./grid.js";
import { headerColumns, type LayoutColumn } from "./header.js";
import { oneLine } from "./plain-text.js";

/** A cell of a known column: its text as written and its place. */
export interface PlacedCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The cells of a row by what their columns hold; empty ones are left out. */
export type RowCells = Partial<Record<ColumnRole, PlacedCell>>;

/** What a row of the table is. */
export type TableRow =
  | { readonly kind: "empty" }
  | { readonly kind: "header" }
  | { readonly kind: "part"; readonly code: string; readonly title: string; readonly row: number }
  | {
      readonly kind: "section";
      readonly code: string;
      readonly title: string;
      readonly row: number;
    }
  | {
      readonly kind: "task" | "subtask";
      readonly code: string;
      readonly title: string;
      readonly cells: RowCells;
      readonly row: number;
    }
  | { readonly kind: "continuation"; readonly cells: RowCells; readonly row: number };

/** Gives the cells of a row their roles. */
export function cellsByRole(row: GridRow, columns: readonly LayoutColumn[]): RowCells {
  const cells: RowCells = {};
  for (const { column, role } of columns) {
    const text = row.cells[column - 1];
    if (role === undefined || text === undefined || oneLine(text) === "") continue;
    cells[role] = { text, row: row.row, column };
  }
  return cells;
}

/** A number or letter with what follows it: `12. Báo cáo`, `a) Xây dựng`, `IV`. */
const ENUMERATOR = /^(\d{1,3}(?:\.\d{1,3})*|[IVXL]{1,6}|[A-ZĐa-zđ])(?:[.):]{1,2}(?:\s+|$)|$)/;

interface Enumerated {
  readonly code: string;
  readonly rest: string;
}

function enumerated(text: string): Enumerated | undefined {
  const match = ENUMERATOR.exec(text);
  const code = match?.[1];
  return match === null || code === undefined
    ? undefined
    : { code, rest: text.slice(match[0].length).trim() };
}

/** Says what a row is, by its number and by which of its cells are filled. */
export function classifyRow(
  row: GridRow,
  cells: RowCells,
  columns: readonly LayoutColumn[],
): TableRow {
  if (row.cells.every((cell) => oneLine(cell) === "")) return { kind: "empty" };
  if (headerColumns(row) !== undefined) return { kind: "header" };
  const numbered = columns.some(({ role }) => role === "number");
  const own = numbered ? numberCell(cells) : enumerated(oneLine(cells.task?.text ?? ""));
  if (own === undefined) return { kind: "continuation", cells, row: row.row };
  const title = numbered ? oneLine(cells.task?.text ?? "") : own.rest;
  const { code } = own;
  const bare = isBare(cells);
  if (bare && isPartLetter(code)) return { kind: "part", code, title, row: row.row };
  if (bare && isRoman(code)) return { kind: "section", code, title, row: row.row };
  const kind = /^\d/.test(code) ? "task" : "subtask";
  return { kind, code, title, cells, row: row.row };
}

/** The number of a row that has a column for it. */
function numberCell(cells: RowCells): Enumerated | undefined {
  const text = oneLine(cells.number?.text ?? "");
  return text === "" ? undefined : enumerated(text);
}

function isRoman(code: string): boolean {
  return /^[IVXL]+$/.test(code) && parseRoman(code) !== undefined;
}

/** Parts are lettered A, B, ...; I, V, X and L are Roman numerals. */
function isPartLetter(code: string): boolean {
  return /^[A-HĐ]$/.test(code);
}

/** Whether only the number and the task are filled. */
function isBare(cells: RowCells): boolean {
  return Object.keys(cells).every((role) => role === "number" || role === "task");
}
