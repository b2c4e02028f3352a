import { linesOf, type Grid } from "../grid/grid.js";
import type { GivenColumns } from "../grid/announced.js";
import { findHeader, type TableHeader } from "../grid/header.js";
import { findShapedHeader } from "../grid/shaped-header.js";
import type { TextLayout } from "../grid/plan-reading.js";
import { barLinesGrid, isBarLine } from "./bar-lines.js";
import { delimitedGrid } from "./delimited.js";
import { htmlGrid } from "./html.js";
import { isPipeRow, markdownGrid } from "./markdown.js";
import { pdfLayoutGrid } from "./pdf/pdf-layout.js";
import { pdfTextGrid } from "./pdf-text.js";
import { tabbedGrid } from "./tabbed.js";

/** A text divided into cells in the way it shows. */
export interface DetectedLayout {
  readonly kind: TextLayout;
  readonly grid: Grid;
  /** Other ways in which a table shows just as well. */
  readonly others: readonly TextLayout[];
  /** The header by which the layout was found. */
  readonly header?: TableHeader;
}

interface Candidate extends DetectedLayout {
  readonly header: TableHeader;
  readonly columns: number;
  readonly rows: number;
  readonly headerRow: number;
}

/** What is known of a layout: whether its marks stand in a text, and how it divides it. */
interface Layout {
  readonly isMarked: (marks: LayoutMarks) => boolean;
  readonly divide: (text: string) => Grid;
}

const LAYOUTS: Readonly<Record<TextLayout, Layout>> = {
  "tab-separated": {
    isMarked: ({ tabs }) => tabs > 0,
    divide: tabbedGrid,
  },
  html: { isMarked: ({ html }) => html, divide: htmlGrid },
  markdown: { isMarked: ({ pipes }) => pipes > 1, divide: markdownGrid },
  csv: { isMarked: ({ commas, semicolons }) => commas + semicolons > 0, divide: csvGrid },
  "bar-lines": { isMarked: ({ bars }) => bars > 3, divide: barLinesGrid },
  "pdf-layout": {
    isMarked: ({ blanks, lines }) => blanks > 1 && blanks * 5 >= lines,
    divide: pdfLayoutGrid,
  },
  "pdf-text": { isMarked: ({ lines }) => lines > 4, divide: pdfTextGrid },
};

/** The names of all layouts. */
export const TEXT_LAYOUTS: readonly string[] = /* @__PURE__ */ Object.keys(LAYOUTS);

/** The order in which layouts are tried: the marks of the first ones leave the least doubt. */
const TRIED = [
  "html",
  "tab-separated",
  "bar-lines",
  "markdown",
  "csv",
  "pdf-layout",
  "pdf-text",
] as const;
/** So many of them are known by their marks alone. */
const SURE = 4;

/** Blanks, line breaks and commas stand in texts of any layout. */
const UNMARKED: ReadonlySet<TextLayout> = /* @__PURE__ */ new Set<TextLayout>([
  ...(["csv", "pdf-layout", "pdf-text"] as const),
]);

/** Divides a text into the rows and cells of a layout. */
export function gridIn(text: string, layout: TextLayout): Grid {
  return LAYOUTS[layout].divide(text);
}

/**
 * Finds out how the cells of a text are divided: by the layout in which a header of a plan shows.
 * Where it shows in several, the one with most columns and then most rows below it is taken.
 */
export function detectLayout(text: string, given?: GivenColumns): DetectedLayout {
  const marks = marksOf(text);
  // Headings that are known leave less doubt than rows that are counted.
  const best =
    bestLayout(text, marks, (grid) => findHeader(grid, given)) ??
    bestLayout(text, marks, (grid) => findShapedHeader(grid, given));
  if (best === undefined) {
    const kind = markedLayout(marks);
    return { kind, grid: gridIn(text, kind), others: [] };
  }
  const { kind, grid, others, header } = best;
  return { kind, grid, others: others.filter((other) => other !== kind), header };
}

function bestLayout(
  text: string,
  marks: LayoutMarks,
  headerOf: (grid: Grid) => TableHeader | undefined,
): Candidate | undefined {
  let best: Candidate | undefined;
  const others: TextLayout[] = [];
  for (const kind of TRIED) {
    if (!LAYOUTS[kind].isMarked(marks) || (UNMARKED.has(kind) && leavesNoDoubt(best))) continue;
    const grid = gridIn(text, kind);
    const header = headerOf(grid);
    if (header === undefined) continue;
    const columns = knownColumns(header);
    // Two cells of a sentence with commas may sound like a header.
    if (kind === "csv" && columns < 3) continue;
    const rows = grid.rows.length - header.index - header.height;
    const same = best?.columns === columns && best.headerRow === header.row && best.rows > 0;
    if (same && rows > 0) others.push(kind);
    if (best === undefined || (rows > 0 && columns > best.columns) || (best.rows === 0 && rows > 0))
      best = { kind, grid, others, header, columns, rows, headerRow: header.row };
  }
  return best;
}

/**
 * What shows no marks of its own is looked at only where nothing else fits well; never where a
 * header stands that is divided by tabs or tags.
 */
function leavesNoDoubt(best: Candidate | undefined): boolean {
  if (best === undefined) return false;
  const marked = best.kind === "html" || best.kind === "tab-separated";
  const width = best.grid.rows.find(({ row }) => row === best.headerRow)?.cells.length ?? 0;
  return best.columns > 3 || best.kind === "pdf-layout" || (marked && width > 2);
}

/** The layout of a text in which no header shows. */
function markedLayout(marks: LayoutMarks): TextLayout {
  return TRIED.slice(0, SURE).find((kind) => LAYOUTS[kind].isMarked(marks)) ?? "tab-separated";
}

/** What in a text could divide its cells: on how many lines. */
type LayoutMarks = ReturnType<typeof marksOf>;

function marksOf(text: string) {
  const marks = { tabs: 0, lines: 0, bars: 0, pipes: 0, blanks: 0, commas: 0, semicolons: 0 };
  for (const line of linesOf(text)) {
    if (line.trim() === "") continue;
    marks.lines += 1;
    if (line.includes("\t")) marks.tabs += 1;
    if (isBarLine(line)) marks.bars += 1;
    else if (isPipeRow(line)) marks.pipes += 1;
    else if (/\S {2,}\S/.test(line)) marks.blanks += 1;
    if (holdsTwo(line, ",")) marks.commas += 1;
    if (holdsTwo(line, ";")) marks.semicolons += 1;
  }
  return { ...marks, html: /<tr\b/i.test(text) && /<t[dh]\b/i.test(text) };
}

function holdsTwo(line: string, sign: string): boolean {
  const first = line.indexOf(sign);
  return first >= 0 && line.includes(sign, first + 1);
}

/** Divided by the sign by which the header of a text shows: a semicolon where both would do. */
function csvGrid(text: string): Grid {
  const commas = delimitedGrid(text, ",");
  const semicolons = delimitedGrid(text, ";");
  const moreBy = (headerOf: (grid: Grid) => TableHeader | undefined): number =>
    knownColumns(headerOf(commas)) - knownColumns(headerOf(semicolons));
  // Headings that are not known are found by the rows below them, which takes far longer.
  const more = moreBy(findHeader) || moreBy(findShapedHeader);
  return more > 0 ? commas : semicolons;
}

function knownColumns(header: TableHeader | undefined): number {
  return header?.columns.filter(({ role }) => role !== undefined).length ?? 0;
}
