import { parseRoman } from "../../text/index.js";
import type { ColumnRole } from "../data/header-words.js";
import type { GridRow } from "./grid.js";
import type { LayoutColumn } from "./header.js";
import { isBlank, isBold, oneLine } from "./plain-text.js";

/** A cell of a known column: its text as written and its place. */
export interface PlacedCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The cells of a row by what their columns hold; empty ones are left out. */
export type RowCells = Partial<Record<ColumnRole, PlacedCell>>;

/** The heading of a part or section. */
export interface HeadingRow {
  readonly kind: "part" | "section";
  readonly code: string;
  readonly title: string;
  /** Cells beside the heading. */
  readonly cells: RowCells;
  readonly row: number;
}

/** A task or a lettered part of one. */
export interface TaskRow {
  readonly kind: "task" | "subtask";
  readonly code: string;
  readonly title: string;
  readonly cells: RowCells;
  readonly row: number;
  /** Whether the code is what stands in the number's cell, which reads as no number. */
  readonly unreadable?: true;
}

/** What a row of the table is. */
export type TableRow =
  | HeadingRow
  | TaskRow
  | { readonly kind: "continuation"; readonly cells: RowCells; readonly row: number };

/** Gives the cells of a row their roles. */
export function cellsByRole(row: GridRow, columns: readonly LayoutColumn[]): RowCells {
  const cells: RowCells = {};
  for (const { column, role } of columns) {
    const text = row.cells[column - 1];
    if (role === undefined || text === undefined || isBlank(text)) continue;
    cells[role] = { text, row: row.row, column };
  }
  return cells;
}

/** A number or letter with what follows it: `12. Báo cáo`, `a) Xây dựng`, `IV`. */
const ENUMERATOR = /^(\d{1,3}(?:\.\d{1,3})*|[IVXL]{1,6}|[A-ZĐa-zđ])(?:[.):]{1,2}(?:\s+|$)|$)/;
/** Words before the numeral of a heading. */
const HEADING_WORD = /^(?:phần|mục)\s+(?=[IVXL]{1,6}(?:[.):\s]|$)|[A-HĐ](?:[.):\s]|$))/iu;

interface Enumerated {
  readonly code: string;
  readonly rest: string;
  readonly unreadable?: true;
}

function enumerated(text: string): Enumerated | undefined {
  const words = text.replace(HEADING_WORD, "");
  const match = ENUMERATOR.exec(words);
  const code = match?.[1];
  return match === null || code === undefined
    ? undefined
    : { code, rest: words.slice(match[0].length).trim() };
}

/** Says what a row is, by its number and by which of its cells are filled. */
export function classifyRow(
  row: number,
  cells: RowCells,
  columns: readonly LayoutColumn[],
): TableRow {
  const written = oneLine(cells.task?.text ?? "");
  const numbered = columns.some(({ role }) => role === "number");
  const own = numbered ? numberCell(cells) : enumerated(written);
  if (own === undefined) return withoutNumber(cells, row);
  const title = numbered ? joined(own.rest, written) : own.rest;
  const { code } = own;
  const alone = Object.keys(cells).every((role) => role === "number" || role === "task");
  if (alone && isPartLetter(code)) return { kind: "part", code, title, cells: {}, row };
  if (isRoman(code) && cells.deadline === undefined && cells.output === undefined)
    return { kind: "section", code, title, cells: beside(cells), row };
  const kind = /^[a-zđ]$/i.test(code) && !isRoman(code) ? "subtask" : "task";
  const unreadable = own.unreadable === undefined ? {} : { unreadable: own.unreadable };
  return { kind, code, title, cells, row, ...unreadable };
}

/** The number of a row that has a column for it; dashes and dots are none. */
function numberCell(cells: RowCells): Enumerated | undefined {
  const text = oneLine(cells.number?.text ?? "");
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const read = enumerated(text);
  if (read !== undefined) return read;
  return cells.task === undefined ? undefined : { code: text, rest: "", unreadable: true };
}

/** A row without a number goes on with the one above, or heads a section in bold letters. */
function withoutNumber(cells: RowCells, row: number): TableRow {
  const { task } = cells;
  const alone = Object.keys(cells).every((role) => role === "task");
  if (task !== undefined && alone && isBold(task.text))
    return { kind: "section", code: "", title: oneLine(task.text), cells: {}, row };
  return { kind: "continuation", cells, row };
}

function joined(...words: readonly string[]): string {
  return words.filter((each) => each !== "").join(" ");
}

function isRoman(code: string): boolean {
  return /^[IVXL]+$/.test(code) && parseRoman(code) !== undefined;
}

/** Parts are lettered A, B, ...; I, V, X and L are Roman numerals. */
function isPartLetter(code: string): boolean {
  return /^[A-HĐ]$/.test(code);
}

/** The cells of a row other than number and name. */
function beside(cells: RowCells): RowCells {
  const others: RowCells = { ...cells };
  delete others.number;
  delete others.task;
  return others;
}
