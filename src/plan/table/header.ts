import { unaccent } from "../../text/index.js";
import { HEADER_WORDS, NUMBER_HEADERS, type ColumnRole } from "../data/header-words.js";
import type { Grid, GridRow } from "./grid.js";
import { oneLine } from "./plain-text.js";

/** A column of the table with what it holds. */
export interface LayoutColumn {
  /** From 1. */
  readonly column: number;
  /** The header as written, on one line. */
  readonly header: string;
  /** What the column holds; absent when its header says nothing known. */
  readonly role?: ColumnRole;
}

/** A header cell is short; a long cell that mentions its words is a task. */
const LONGEST_HEADER = 70;
const LEAST_ROLES = 2;

function roleOf(header: string): ColumnRole | undefined {
  const words = unaccent(header);
  if (NUMBER_HEADERS.has(words)) return "number";
  return HEADER_WORDS.find(([phrase]) => words.includes(phrase))?.[1];
}

/**
 * Reads a row as a header: at least two known columns, one of them a task or a deadline, no long
 * cells, no role twice but where several columns truly share it.
 */
export function headerColumns(row: GridRow): readonly LayoutColumn[] | undefined {
  const columns = row.cells.map((cell, index): LayoutColumn => {
    const header = oneLine(cell);
    const role = header.length <= LONGEST_HEADER ? roleOf(header) : undefined;
    return { column: index + 1, header, ...(role === undefined ? {} : { role }) };
  });
  if (columns.some(({ header }) => header.length > LONGEST_HEADER)) return undefined;
  const roles = new Set(columns.map(({ role }) => role).filter((role) => role !== undefined));
  const telling = roles.has("task") || roles.has("deadline");
  const named = columns.filter(({ header }) => header !== "");
  const known = named.filter(({ role }) => role !== undefined);
  const enough = roles.size >= LEAST_ROLES && known.length * 2 > named.length;
  return telling && enough ? columns : undefined;
}

/** The first header of a grid, with its row. */
export function findHeader(
  grid: Grid,
): { row: number; columns: readonly LayoutColumn[] } | undefined {
  for (const row of grid.rows) {
    const columns = headerColumns(row);
    if (columns !== undefined) return { row: row.row, columns };
  }
  return undefined;
}
