/** A row of a table: its place and its cells as written. */
export interface GridRow {
  /** The line of the text, or the row given, from 1. */
  readonly row: number;
  /** The cells, in order, as written. */
  readonly cells: readonly string[];
}

/** A line of text that is no row of a table. */
export interface StrayLine {
  /** The line of the text, from 1. */
  readonly row: number;
  /** Its text. */
  readonly text: string;
}

/** A text divided into rows of cells and other lines. */
export interface Grid {
  readonly rows: readonly GridRow[];
  readonly strays: readonly StrayLine[];
}

const LINE_END = /\r\n|\n|\r/;

/**
 * Divides a text whose cells are separated by tabs: each line with a tab is a row.
 *
 * @param text - The text, with any line ends.
 * @returns Its rows, and the lines that hold something but no tab.
 */
export function tabSeparatedGrid(text: string): Grid {
  const rows: GridRow[] = [];
  const strays: StrayLine[] = [];
  for (const [index, line] of text.split(LINE_END).entries()) {
    if (line.includes("\t")) rows.push({ row: index + 1, cells: line.split("\t") });
    else if (line.trim() !== "") strays.push({ row: index + 1, text: line });
  }
  return { rows, strays };
}
