import { defined } from "../../text/index.js";
import { oneLine } from "../cell/plain-text.js";
import { isClosing } from "../grid/closing-rows.js";
import { filledLines, linesOf, type GridDraft, type GridRow, type TextLine } from "../grid/grid.js";
import { roleOf } from "../grid/header.js";
import { alignCells } from "./align-cells.js";

/** A line that holds a single bar and nothing else. */
export function isBarLine(line: string): boolean {
  return line.trim() === "|";
}

/** A header cell is short; it may be broken over so many lines. */
const LONGEST_HEADER = 70;
const MOST_HEADER_LINES = 3;
/** Fewer known cells side by side are no header. */
const LEAST_HEADERS = 3;
const MOST_HEADERS = 30;

/**
 * Divides a text whose cells are divided by lines with a single bar. Such a text says where cells
 * end but not where rows do, and leaves out cells that reach down from the row above: rows are
 * found by what the cells say and what the columns hold.
 *
 * @param text - The text, with any line ends.
 * @returns The header rows and the rows below them; what stands before the first header is kept
 *   as lines.
 */
export function barLinesGrid(text: string): GridDraft {
  const cells = looseCells(text);
  const grid: GridDraft = { rows: [], strays: [], remarks: [] };
  let columns: readonly string[] | undefined;
  let body: TextLine[] = [];
  const flush = (): void => {
    const end = columns === undefined ? 0 : endOf(body);
    if (columns !== undefined) grid.rows.push(...alignCells(body.slice(0, end), columns));
    grid.strays.push(...body.slice(end).flatMap(filledLines));
    body = [];
  };
  for (let index = 0; index < cells.length;) {
    const header = headerAt(cells, index, columns);
    const cell = cells[index];
    if (header === undefined) {
      if (cell !== undefined) body.push(cell);
      index += 1;
      continue;
    }
    if (header.before !== undefined) body.push(header.before);
    flush();
    columns = header.cells.map((each) => oneLine(each.text));
    grid.rows.push(headerRow(header.cells));
    index += header.cells.length;
  }
  const last = body.at(-1);
  // Behind the last bar the text goes on below the table.
  const trailing = columns !== undefined && last === cells.at(-1) ? body.pop() : undefined;
  flush();
  if (trailing !== undefined) grid.strays.push(...filledLines(trailing));
  return grid;
}

/** Where recipients or a signature end a table: nothing numbered comes after them. */
function endOf(body: readonly TextLine[]): number {
  const end = body.findIndex(({ text }) => isClosing(text));
  const isCode = ({ text }: TextLine): boolean => /^\s*\d{1,3}[.)]?\s*$/.test(text);
  return end < 0 || body.slice(end).some(isCode) ? body.length : end;
}

function headerRow(cells: readonly TextLine[]): GridRow {
  const lines = cells.map(({ row }) => row);
  return { row: lines[0] ?? 1, cells: cells.map(({ text }) => text), lines };
}

/** The text between the bars, with the line its first words stand on. */
function looseCells(text: string): TextLine[] {
  const cells: TextLine[] = [];
  let pieces: string[] = [];
  let start = 1;
  const lines = linesOf(text);
  for (const [index, line] of lines.entries()) {
    if (isBarLine(line)) {
      cells.push({ text: pieces.join("\n"), row: start });
      pieces = [];
    } else {
      if (pieces.length === 0) start = index + 1;
      pieces.push(line);
    }
    if (pieces.length === 0) start = index + 2;
  }
  cells.push({ text: pieces.join("\n"), row: start });
  return cells;
}

/**
 * The header that begins at a cell: at least three cells side by side that announce columns. A
 * later header says the same as the first one.
 */
function headerAt(cells: readonly TextLine[], index: number, above?: readonly string[]) {
  const opening = openingHeader(cells[index]);
  if (opening === undefined) return undefined;
  const words = oneLine(opening.cell.text);
  if (above !== undefined && words !== above[0]) return undefined;
  const found = [opening.cell];
  const roles = [roleOf(words)];
  for (let next = index + 1; found.length < MOST_HEADERS; next++) {
    const cell = cells[next];
    const role = cell === undefined ? undefined : headerRole(cell.text);
    if (cell === undefined || (role === undefined && !isUnknownHeader(cell, cells[next + 1])))
      break;
    roles.push(role);
    found.push(cell);
  }
  const known = roles.filter((role) => role !== undefined).length;
  const telling = roles.includes("task") || roles.includes("deadline");
  if (known < LEAST_HEADERS || !telling || found.length < (above?.length ?? 0)) return undefined;
  return defined({ cells: found.slice(0, above?.length), before: opening.before });
}

function headerRole(text: string): ReturnType<typeof roleOf> {
  if (text.length > LONGEST_HEADER * 2 || /[.;:]\s*$/.test(text)) return undefined;
  const words = oneLine(text);
  if (words.length > LONGEST_HEADER || /^[-+•\d]/.test(words)) return undefined;
  return roleOf(words);
}

/** A short cell between header cells, such as one for money. */
function isUnknownHeader(cell: TextLine, next: TextLine | undefined): boolean {
  const words = oneLine(cell.text.slice(0, LONGEST_HEADER * 2));
  if (words === "" || words.length > LONGEST_HEADER / 2 || /^\d/.test(words)) return false;
  return next !== undefined && headerRole(next.text) !== undefined;
}

/** A header cell, perhaps the last lines of the words above the table. */
function openingHeader(cell: TextLine | undefined) {
  if (cell === undefined) return undefined;
  const lines = cell.text.trimEnd().split("\n");
  if (headerRole(cell.text) !== undefined && lines.length <= MOST_HEADER_LINES) return { cell };
  for (let count = 1; count <= MOST_HEADER_LINES && count < lines.length; count++) {
    const text = lines.slice(-count).join("\n");
    if (headerRole(text) === undefined) continue;
    const rest = lines.slice(0, -count);
    const before = { text: rest.join("\n"), row: cell.row };
    return { cell: { text, row: cell.row + rest.length }, before };
  }
  return undefined;
}
