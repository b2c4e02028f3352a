import { defined } from "../../text/index.js";
import { filledLines, type GridDraft, type GridRow, type TextLine } from "../grid/grid.js";

/** A cell with how far it reaches. */
interface HtmlCell extends TextLine {
  readonly columns: number;
  readonly rows: number;
}

/** A cell that reaches over the rows below, with how many of them are left. */
interface Reaching {
  readonly line: number;
  rows: number;
}

const TAG = /<(\/?)(table|tr|td|th)\b([^<>]{0,1000})>/gi;
const SPAN = /\b(row|col)span\s*=["'\s]*(\d{1,3})/gi;
/** More columns than any plan has. */
const MOST_COLUMNS = 50;

/** What the reading of a text holds while its tags go by. */
interface Reading {
  readonly text: string;
  readonly grid: GridDraft;
  /** Cells of rows above that reach down, by column. */
  reaching: Map<number, Reaching>;
  /** How many tables are open: those inside a cell are words of the cell. */
  depth: number;
  row: { readonly line: number; readonly cells: HtmlCell[] } | undefined;
  cell: { readonly start: number; readonly line: number; readonly attributes: string } | undefined;
  /** Where text begins that no cell has taken yet. */
  free: number;
  /** How many line ends were counted up to a position. */
  counted: { position: number; line: number };
}

/**
 * Divides a text that holds HTML tables: a row for each `tr`, whose cells take their columns by
 * `colspan` and `rowspan`. A cell that reaches over several rows stands in the first of them, the
 * others say so.
 *
 * @param text - The text; lines outside the tables are kept.
 * @returns Its rows, each with the line its `tr` begins on.
 */
export function htmlGrid(text: string): GridDraft {
  const reading: Reading = {
    text,
    grid: { rows: [], strays: [], remarks: [] },
    reaching: new Map(),
    depth: 0,
    row: undefined,
    cell: undefined,
    free: 0,
    counted: { position: 0, line: 1 },
  };
  for (const match of text.matchAll(TAG)) {
    const [written, slash = "", name = "", attributes = ""] = match;
    const { index: start } = match;
    const tag = { closes: slash !== "", attributes, start, end: start + written.length };
    if (name.toLowerCase() === "table") passTable(reading, tag);
    else if (reading.depth > 1) continue;
    else if (name.toLowerCase() === "tr") passRow(reading, tag);
    else passCell(reading, tag);
  }
  closeRow(reading, text.length);
  leave(reading, text.length);
  return reading.grid;
}

/** A tag and where it stands. */
interface Tag {
  readonly closes: boolean;
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
}

function passTable(reading: Reading, { closes, start, end }: Tag): void {
  if (closes) {
    if (reading.depth === 1) closeRow(reading, start);
    reading.depth = Math.max(0, reading.depth - 1);
  } else {
    if (reading.cell === undefined) reading.depth = 0;
    reading.depth += 1;
  }
  if (reading.depth > 1 || reading.cell !== undefined) return;
  leave(reading, start);
  reading.free = end;
  reading.reaching = new Map();
}

function passRow(reading: Reading, { closes, start, end }: Tag): void {
  if (reading.cell === undefined) leave(reading, start);
  closeRow(reading, start);
  if (!closes) reading.row = { line: lineAt(reading, start), cells: [] };
  reading.free = end;
}

function passCell(reading: Reading, { closes, attributes, start, end }: Tag): void {
  if (reading.cell === undefined) leave(reading, start);
  closeCell(reading, start);
  reading.free = end;
  if (closes) return;
  const line = lineAt(reading, end);
  reading.row ??= { line, cells: [] };
  reading.cell = { start: end, line, attributes };
}

function closeCell(reading: Reading, end: number): void {
  const { cell, row, text } = reading;
  if (cell === undefined) return;
  reading.cell = undefined;
  reading.free = end;
  let columns = 1;
  let rows = 1;
  for (const [, direction, count] of cell.attributes.matchAll(SPAN)) {
    if (direction?.toLowerCase() === "row") rows = Math.max(1, Number(count));
    else columns = Math.min(MOST_COLUMNS, Math.max(1, Number(count)));
  }
  row?.cells.push({ text: text.slice(cell.start, end), row: cell.line, columns, rows });
}

function closeRow(reading: Reading, end: number): void {
  closeCell(reading, end);
  const { row } = reading;
  if (row === undefined) return;
  reading.row = undefined;
  leave(reading, end);
  if (row.cells.length > 0) reading.grid.rows.push(placed(row.cells, row.line, reading.reaching));
}

/** Gives the cells of a row their columns, passing by those that cells above reach over. */
function placed(given: readonly HtmlCell[], row: number, reaching: Map<number, Reaching>): GridRow {
  const cells: string[] = [];
  const lines: number[] = [];
  const spanned: number[] = [];
  const passBy = (): void => {
    for (;;) {
      const above = reaching.get(cells.length);
      if (above === undefined || above.rows <= 0) return;
      above.rows -= 1;
      cells.push("");
      lines.push(above.line);
      spanned.push(cells.length);
    }
  };
  for (const { text, row: line, columns, rows } of given) {
    passBy();
    for (let column = 0; column < columns && cells.length < MOST_COLUMNS * 2; column++) {
      if (rows > 1) reaching.set(cells.length, { line, rows: rows - 1 });
      else reaching.delete(cells.length);
      cells.push(column === 0 ? text : "");
      lines.push(line);
    }
  }
  passBy();
  return defined({ row, cells, lines, spanned: spanned.length === 0 ? undefined : spanned });
}

/** Keeps the lines between the last tag and a position as such. */
function leave(reading: Reading, end: number): void {
  const { text, free } = reading;
  if (end <= free) return;
  const between = text.slice(free, end);
  reading.free = end;
  if (between.trim() === "") return;
  const rowsBefore = reading.grid.rows.length;
  const lines = filledLines({ text: between, row: lineAt(reading, free) });
  reading.grid.strays.push(...lines.map((line) => ({ ...line, rowsBefore })));
}

const LINE_ENDS = /\r\n|\n|\r/g;

/** The line of a position; positions are mostly asked for in their order. */
function lineAt({ text, counted }: Reading, position: number): number {
  if (position < counted.position) {
    const ends = text.slice(position, counted.position).match(LINE_ENDS)?.length ?? 0;
    return counted.line - ends;
  }
  counted.line += text.slice(counted.position, position).match(LINE_ENDS)?.length ?? 0;
  counted.position = position;
  return counted.line;
}
