import { defined } from "../../text/index.js";
import { strikesOut } from "../cell/strokes.js";
import type { GridDraft, GridRow } from "../grid/grid.js";
import { headerIn } from "../grid/shaped-header.js";
import { htmlLines, shownHtml } from "./html-text.js";

/** A cell with how far it reaches. */
interface HtmlCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** A cell that reaches over the rows below, with how many of them are left. */
interface Reaching {
  readonly row: number;
  rows: number;
}

const TAG = /<(\/?)(table|tr|td|th)\b([^<>]{0,4000})>/gi;
const SPAN = /\b(row|col)span\s*=["'\s]*(\d{1,3})/gi;
/** More columns than any plan has. */
const MOST_COLUMNS = 50;

/** What the reading of a text holds while its tags go by. */
interface Reading {
  readonly text: string;
  readonly grid: GridDraft;
  /** How many rows stand before the table of each row. */
  readonly before: number[];
  /** How many rows stand before this table. */
  opened: number;
  /** Cells of rows above that reach down, by column. */
  reaching: Map<number, Reaching>;
  /** How many tables are open: those inside a cell are words of the cell. */
  depth: number;
  row: HtmlCell[] | undefined;
  /** Whether the row is struck out as a whole. */
  isStruck: boolean;
  cell: { readonly start: number; readonly attributes: string } | undefined;
  /** Where text begins that no cell has taken yet. */
  free: number;
}

/**
 * Divides a text that holds HTML tables: a row for each `tr`, whose cells take their columns by
 * `colspan` and `rowspan`. A cell that reaches over several rows stands in the first of them, the
 * others say so.
 *
 * @param given - The text; lines outside the tables are kept.
 * @returns Its rows, each with its number in its table; a table that goes on with the one in which
 *   the header stands goes on with its numbers.
 */
export function htmlGrid(given: string): GridDraft {
  const text = shownHtml(given);
  const reading: Reading = {
    text,
    grid: { rows: [], strays: [], remarks: [] },
    before: [],
    opened: 0,
    reaching: new Map(),
    depth: 0,
    row: undefined,
    isStruck: false,
    cell: undefined,
    free: 0,
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
  return numbered(reading);
}

/** Counts the rows from the first of the table in which the header stands. */
function numbered({ grid, before }: Reading): GridDraft {
  const header = headerIn(grid)?.index;
  const first = header === undefined ? 0 : (before[header] ?? 0);
  const rows = grid.rows.map((given, index): GridRow => {
    const above = Math.min(before[index] ?? 0, first);
    const { row, lines = [] } = given;
    return { ...given, row: row - above, lines: lines.map((line) => line - above) };
  });
  // A line outside stands by the row before it.
  const strays = grid.strays.map((stray) => ({
    ...stray,
    row: rows[(stray.rowsBefore ?? 0) - 1]?.row ?? 1,
  }));
  return { ...grid, rows, strays };
}

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
  reading.opened = reading.grid.rows.length;
}

function passRow(reading: Reading, { closes, attributes, start, end }: Tag): void {
  if (reading.cell === undefined) leave(reading, start);
  closeRow(reading, start);
  if (!closes) reading.row = [];
  reading.isStruck = !closes && strikesOut(attributes);
  reading.free = end;
}

function passCell(reading: Reading, { closes, attributes, start, end }: Tag): void {
  if (reading.cell === undefined) leave(reading, start);
  closeCell(reading, start);
  reading.free = end;
  if (closes) return;
  reading.row ??= [];
  reading.cell = { start: end, attributes };
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
  const isStruck = reading.isStruck || strikesOut(cell.attributes);
  row?.push({ text: htmlLines(text.slice(cell.start, end), isStruck), columns, rows });
}

function closeRow(reading: Reading, end: number): void {
  closeCell(reading, end);
  const { row, grid, before, opened } = reading;
  if (row === undefined) return;
  reading.row = undefined;
  leave(reading, end);
  if (row.length === 0) return;
  grid.rows.push(placed(row, grid.rows.length + 1, reading.reaching));
  before.push(opened);
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
      lines.push(above.row);
      spanned.push(cells.length);
    }
  };
  for (const { text, columns, rows } of given) {
    passBy();
    for (let column = 0; column < columns && cells.length < MOST_COLUMNS * 2; column += 1) {
      if (rows > 1) reaching.set(cells.length, { row, rows: rows - 1 });
      else reaching.delete(cells.length);
      cells.push(column === 0 ? text : "");
      lines.push(row);
    }
  }
  passBy();
  return defined({ row, cells, lines, spanned: spanned.length === 0 ? undefined : spanned });
}

/** Keeps the lines between the last tag and a position as such. */
function leave(reading: Reading, end: number): void {
  const { text, free, grid } = reading;
  if (end <= free) return;
  reading.free = end;
  const rowsBefore = grid.rows.length;
  for (const { html, isTitle } of dividedByTitles(text.slice(free, end))) {
    const words = htmlLines(html).replace(/^<b>|<\/b>$/g, "");
    const lines = words.split("\n").filter((each) => each.trim() !== "");
    // A title that is broken over lines is one.
    for (const line of isTitle && lines.length > 0 ? [lines.join(" ")] : lines)
      grid.strays.push(
        defined({ text: line, row: rowsBefore, rowsBefore, isTitle: isTitle || undefined }),
      );
  }
}

const TITLE = /<h1(?=[\s>])[^<>]{0,4000}>|<\/h1\s*>/gi;

/** A piece of a page cut where its titles begin and end: before the first, in it, behind it. */
function dividedByTitles(html: string) {
  const pieces: { html: string; isTitle: boolean }[] = [];
  let [taken, isTitle] = [0, false];
  for (const { index, 0: tag } of html.matchAll(TITLE)) {
    pieces.push({ html: html.slice(taken, index), isTitle });
    [taken, isTitle] = [index + tag.length, !tag.startsWith("</")];
  }
  // A title that nothing closes is none.
  return [...pieces, { html: html.slice(taken), isTitle: false }];
}
