import { linesOf, type Grid } from "../grid/grid.js";
import { findHeader } from "../grid/header.js";
import type { TextLayout } from "../grid/plan-reading.js";
import { barLinesGrid, isBarLine } from "./bar-lines.js";
import { delimitedGrid } from "./delimited.js";
import { htmlGrid } from "./html.js";
import { isPipeRow, markdownGrid } from "./markdown.js";
import { pdfTextGrid } from "./pdf-text.js";

/** A text divided into cells in the way it shows. */
export interface DetectedLayout {
  readonly kind: TextLayout;
  readonly grid: Grid;
  /** Other ways in which a table shows just as well. */
  readonly others: readonly TextLayout[];
}

interface Candidate extends DetectedLayout {
  readonly columns: number;
  readonly rows: number;
  readonly headerRow: number;
}

/** The order in which layouts are tried: the marks of the first ones leave the least doubt. */
const LAYOUTS: readonly TextLayout[] = [
  "html",
  "tab-separated",
  "bar-lines",
  "markdown",
  "csv",
  "pdf-text",
];

/** Divides a text into the rows and cells of a layout. */
export function gridIn(text: string, layout: TextLayout): Grid {
  switch (layout) {
    case "tab-separated":
      return delimitedGrid(text, "\t");
    case "html":
      return htmlGrid(text);
    case "markdown":
      return markdownGrid(text);
    case "csv":
      return csvGrid(text);
    case "bar-lines":
      return barLinesGrid(text);
    case "pdf-text":
      return pdfTextGrid(text);
  }
}

/**
 * Finds out how the cells of a text are divided: by the layout in which a header of a plan shows.
 * Where it shows in several, the one with most columns and then most rows below it is taken.
 */
export function detectLayout(text: string): DetectedLayout {
  const marks = marksOf(text);
  let best: Candidate | undefined;
  const others: TextLayout[] = [];
  for (const kind of LAYOUTS) {
    // Text of a PDF shows no marks of its own and is looked at only where nothing else fits well.
    if (!isMarked(kind, marks) || (kind === "pdf-text" && (best?.columns ?? 0) > 3)) continue;
    const grid = gridIn(text, kind);
    const header = findHeader(grid);
    if (header === undefined) continue;
    const columns = header.columns.filter(({ role }) => role !== undefined).length;
    // Two cells of a sentence with commas may sound like a header.
    if (kind === "csv" && columns < 3) continue;
    const rows = grid.rows.length - header.index - header.height;
    const same = best?.columns === columns && best.headerRow === header.row && best.rows > 0;
    if (same && rows > 0) others.push(kind);
    if (best === undefined || (rows > 0 && columns > best.columns) || (best.rows === 0 && rows > 0))
      best = { kind, grid, others, columns, rows, headerRow: header.row };
  }
  if (best !== undefined) {
    const { kind, grid } = best;
    return { kind, grid, others: others.filter((other) => other !== kind) };
  }
  const kind =
    LAYOUTS.find(
      (layout) => isMarked(layout, marks) && layout !== "csv" && layout !== "pdf-text",
    ) ?? "tab-separated";
  return { kind, grid: gridIn(text, kind), others: [] };
}

/** What in a text could divide its cells: on how many lines. */
interface LayoutMarks {
  readonly html: boolean;
  readonly tabs: number;
  readonly lines: number;
  readonly bars: number;
  readonly pipes: number;
  readonly commas: number;
  readonly semicolons: number;
}

function marksOf(text: string): LayoutMarks {
  const marks = { tabs: 0, lines: 0, bars: 0, pipes: 0, commas: 0, semicolons: 0 };
  for (const line of linesOf(text)) {
    if (line.trim() === "") continue;
    marks.lines += 1;
    if (line.includes("\t")) marks.tabs += 1;
    if (isBarLine(line)) marks.bars += 1;
    else if (isPipeRow(line)) marks.pipes += 1;
    if (holdsTwo(line, ",")) marks.commas += 1;
    if (holdsTwo(line, ";")) marks.semicolons += 1;
  }
  return { ...marks, html: /<tr\b/i.test(text) && /<t[dh]\b/i.test(text) };
}

function holdsTwo(line: string, sign: string): boolean {
  const first = line.indexOf(sign);
  return first >= 0 && line.includes(sign, first + 1);
}

function isMarked(layout: TextLayout, marks: LayoutMarks): boolean {
  switch (layout) {
    case "html":
      return marks.html;
    case "tab-separated":
      return marks.tabs > 0;
    case "bar-lines":
      return marks.bars > 3;
    case "markdown":
      return marks.pipes > 1;
    case "csv":
      return marks.commas > 0 || marks.semicolons > 0;
    case "pdf-text":
      return marks.lines > 4;
  }
}

/** Divided by the sign by which the header of a text shows: a semicolon where both would do. */
function csvGrid(text: string): Grid {
  const commas = delimitedGrid(text, ",");
  const semicolons = delimitedGrid(text, ";");
  return knownColumns(commas) > knownColumns(semicolons) ? commas : semicolons;
}

function knownColumns(grid: Grid): number {
  return findHeader(grid)?.columns.filter(({ role }) => role !== undefined).length ?? 0;
}
