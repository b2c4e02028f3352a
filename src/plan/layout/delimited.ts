import { filledLines, type GridDraft, type GridRemark, type GridRow } from "../grid/grid.js";

type Delimiter = "\t" | "," | ";";

/** A quoted cell reaches over at most so many lines; a quotation mark that opens more opens none. */
const MOST_LINES = 200;

/** Where a reading stands in its text. */
interface Cursor {
  readonly text: string;
  readonly delimiter: Delimiter;
  position: number;
  line: number;
  /** Up to here a quotation mark is known to open no cell, since it does not close. */
  unquotedUntil: number;
  readonly remarks: GridRemark[];
}

/**
 * Divides a text whose cells are divided by a sign: tabs, commas or semicolons. A cell may stand
 * in quotation marks and then hold the sign and line breaks, a doubled mark being one (RFC 4180).
 * A line without the sign is no row.
 *
 * @param text - The text, with any line ends.
 * @param delimiter - The sign.
 * @returns Its rows, each with the line it begins on, and the other lines that hold something.
 */
export function delimitedGrid(text: string, delimiter: Delimiter): GridDraft {
  const grid: GridDraft = { rows: [], strays: [], remarks: [] };
  for (const record of recordsOf(text, delimiter, grid.remarks)) {
    const { row, cells } = record;
    if (cells.length > 1) grid.rows.push(record);
    else grid.strays.push(...filledLines({ text: cells[0] ?? "", row }));
  }
  return grid;
}

/**
 * The lines of a text, each divided by a sign; one goes on over line ends in quotation marks.
 *
 * @param text - The text, with any line ends.
 * @param delimiter - The sign.
 * @param remarks - Takes what is odd.
 */
export function recordsOf(text: string, delimiter: Delimiter, remarks: GridRemark[]): GridRow[] {
  const cursor: Cursor = {
    text: text.startsWith("\uFEFF") ? text.slice(1) : text,
    delimiter,
    position: 0,
    line: 1,
    unquotedUntil: 0,
    remarks,
  };
  const records: GridRow[] = [];
  const { length } = cursor.text;
  while (cursor.position < length) {
    const row = cursor.line;
    records.push({ row, cells: readRecord(cursor) });
  }
  return records;
}

/** The cells of the row at the cursor, which then stands behind its line end. */
function readRecord(cursor: Cursor): string[] {
  const { text, delimiter } = cursor;
  const cells: string[] = [];
  for (;;) {
    cells.push(readQuoted(cursor) ?? readBare(cursor));
    if (text.charAt(cursor.position) !== delimiter) break;
    cursor.position += 1;
  }
  if (text.charAt(cursor.position) === "\r") cursor.position += 1;
  if (text.charAt(cursor.position) === "\n") cursor.position += 1;
  cursor.line += 1;
  return cells;
}

/** What ends a cell without quotation marks. */
const ENDS: Readonly<Record<Delimiter, RegExp>> = {
  "\t": /[\t\n\r]/g,
  ",": /[,\n\r]/g,
  ";": /[;\n\r]/g,
};

function readBare(cursor: Cursor): string {
  const { text, delimiter } = cursor;
  const start = cursor.position;
  const ends = ENDS[delimiter];
  ends.lastIndex = start;
  const end = ends.exec(text)?.index ?? text.length;
  cursor.position = end;
  return text.slice(start, end);
}

/**
 * A cell in quotation marks; `undefined` where the cell only begins with one. A spreadsheet puts
 * cells with line breaks in marks when it copies with tabs; a tab inside means something else.
 */
function readQuoted(cursor: Cursor): string | undefined {
  const { text, delimiter, position: start } = cursor;
  if (text.charAt(start) !== '"' || start < cursor.unquotedUntil) return undefined;
  let end = start + 1;
  let lines = 0;
  while (end < text.length && lines < MOST_LINES) {
    const character = text.charAt(end);
    const next = text.charAt(end + 1);
    if (character === delimiter && delimiter === "\t") return undefined;
    if (character === '"' && next === '"') end += 1;
    else if (character === '"') {
      if (next !== "" && next !== delimiter && next !== "\n" && next !== "\r") break;
      cursor.position = end + 1;
      cursor.line += lines;
      return text.slice(start + 1, end).replaceAll('""', '"');
    } else if (character === "\n" || (character === "\r" && next !== "\n")) lines += 1;
    end += 1;
  }
  if (end >= text.length || lines >= MOST_LINES) {
    cursor.remarks.push({ code: "table-quote-unclosed", row: cursor.line });
    cursor.unquotedUntil = end;
  }
  return undefined;
}
