import { defined } from "../../text/index.js";
import { oneLine } from "../cell/plain-text.js";
import { isClosing } from "../grid/closing-rows.js";
import { linesOf, type Grid, type GridRow, type StrayLine } from "../grid/grid.js";
import { roleOf } from "../grid/header.js";
import { alignCells, type LooseCell } from "./align-cells.js";

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
export function barLinesGrid(text: string): Grid {
  const cells = looseCells(text);
  const rows: GridRow[] = [];
  const strays: StrayLine[] = [];
  let columns: readonly string[] | undefined;
  let body: LooseCell[] = [];
  const flush = (): void => {
    const end = columns === undefined ? 0 : endOf(body);
    if (columns !== undefined) rows.push(...alignCells(body.slice(0, end), columns));
    strays.push(...body.slice(end).flatMap(strayLines));
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
    rows.push(headerRow(header.cells));
    index += header.cells.length;
  }
  const last = body.at(-1);
  // Behind the last bar the text goes on below the table.
  const trailing = columns !== undefined && last === cells.at(-1) ? body.pop() : undefined;
  flush();
  if (trailing !== undefined) strays.push(...strayLines(trailing));
  return { rows, strays };
}

/** Where recipients or a signature end a table: nothing numbered comes after them. */
function endOf(body: readonly LooseCell[]): number {
  const end = body.findIndex(({ text }) => isClosing(text));
  const isCode = ({ text }: LooseCell): boolean => /^\s*\d{1,3}[.)]?\s*$/.test(text);
  return end < 0 || body.slice(end).some(isCode) ? body.length : end;
}

function headerRow(cells: readonly LooseCell[]): GridRow {
  const row = cells[0]?.line ?? 1;
  return { row, cells: cells.map(({ text }) => text), lines: cells.map(({ line }) => line) };
}

/** The text between the bars, with the line its first words stand on. */
function looseCells(text: string): LooseCell[] {
  const cells: LooseCell[] = [];
  let pieces: string[] = [];
  let start = 1;
  const lines = linesOf(text);
  for (const [index, line] of lines.entries()) {
    if (isBarLine(line)) {
      cells.push({ text: pieces.join("\n"), line: start });
      pieces = [];
    } else {
      if (pieces.length === 0) start = index + 1;
      pieces.push(line);
    }
    if (pieces.length === 0) start = index + 2;
  }
  cells.push({ text: pieces.join("\n"), line: start });
  return cells;
}

function strayLines({ text, line }: LooseCell): StrayLine[] {
  return text
    .split("\n")
    .map((words, index) => ({ row: line + index, text: words }))
    .filter((stray) => stray.text.trim() !== "");
}

interface FoundHeader {
  readonly cells: readonly LooseCell[];
  /** Lines above the first header cell that no bar divides from it. */
  readonly before?: LooseCell;
}

/**
 * The header that begins at a cell: at least three cells side by side that announce columns. A
 * later header says the same as the first one.
 */
function headerAt(
  cells: readonly LooseCell[],
  index: number,
  above: readonly string[] | undefined,
): FoundHeader | undefined {
  const first = cells[index];
  if (first === undefined) return undefined;
  const opening = openingHeader(first);
  if (opening === undefined) return undefined;
  if (above !== undefined && oneLine(opening.cell.text) !== above[0]) return undefined;
  const found = [opening.cell];
  const roles = new Set([roleOf(oneLine(opening.cell.text))]);
  let known = 1;
  for (let next = index + 1; found.length < MOST_HEADERS; next++) {
    const cell = cells[next];
    if (cell === undefined) break;
    const role = headerRole(cell.text);
    if (role === undefined && !isUnknownHeader(cell, cells[next + 1])) break;
    if (role !== undefined) known += 1;
    roles.add(role);
    found.push(cell);
  }
  const telling = roles.has("task") || roles.has("deadline");
  if (known < LEAST_HEADERS || !telling) return undefined;
  if (above !== undefined && found.length < above.length) return undefined;
  const { before } = opening;
  const header = above === undefined ? found : found.slice(0, above.length);
  return defined({ cells: header, before });
}

function headerRole(text: string): ReturnType<typeof roleOf> {
  if (text.length > LONGEST_HEADER * 2 || /[.;:]\s*$/.test(text)) return undefined;
  const words = oneLine(text);
  if (words.length > LONGEST_HEADER || /^[-+•\d]/.test(words)) return undefined;
  return roleOf(words);
}

/** A short cell between header cells, such as one for money. */
function isUnknownHeader(cell: LooseCell, next: LooseCell | undefined): boolean {
  const words = oneLine(cell.text.slice(0, LONGEST_HEADER * 2));
  if (words === "" || words.length > LONGEST_HEADER / 2 || /^\d/.test(words)) return false;
  return next !== undefined && headerRole(next.text) !== undefined;
}

/** A header cell, perhaps the last lines of the words above the table. */
function openingHeader(
  cell: LooseCell,
): { readonly cell: LooseCell; readonly before?: LooseCell } | undefined {
  const lines = cell.text.trimEnd().split("\n");
  if (headerRole(cell.text) !== undefined && lines.length <= MOST_HEADER_LINES) return { cell };
  for (let count = 1; count <= MOST_HEADER_LINES && count < lines.length; count++) {
    const text = lines.slice(-count).join("\n");
    if (headerRole(text) === undefined) continue;
    const rest = lines.slice(0, -count);
    const before = { text: rest.join("\n"), line: cell.line };
    return { cell: { text, line: cell.line + rest.length }, before };
  }
  return undefined;
}
