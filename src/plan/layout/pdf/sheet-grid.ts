import { isInCapitals } from "../../cell/capitals.js";
import { isClosing } from "../../grid/closing-rows.js";
import type { GridDraft, GridRow } from "../../grid/grid.js";
import { isPageNumber, signatureLines } from "../pdf-lines.js";
import { bodyLine, type BodyLine, type SheetTable } from "./body-lines.js";
import { stopsByHeader, stopsByPage, type ColumnStops } from "./column-stops.js";
import { costBelow, rowStarts, type TableLine } from "./divide-rows.js";
import { headerFinder, isSame, type SheetHeader } from "./sheet-header.js";
import { segmentsOf, textOf, type PlacedLine, type Sheet } from "./sheet.js";
import { wrappedCell, type CellLine } from "./wrapped-cell.js";

/** The lines of a page below a header, or below the head of a page that has none. */
interface Region {
  readonly page: number;
  /** The header above them; absent where the page goes on without one. */
  readonly header: SheetHeader | undefined;
  readonly lines: PlacedLine[];
}

/** A table: a header, and all pages on which it is the same. */
interface SheetSection {
  readonly header: SheetHeader;
  readonly row: number;
  readonly regions: Region[];
}

/** A line of a region that belongs to the table. */
type RegionLine = TableLine & { readonly opensPage: boolean };

/**
 * Divides pages of placed words into rows and cells: columns by the places of the headings and by
 * what stays empty below them, rows by their numbers and by the gaps between them. Headers that
 * are repeated on each page and the numbers of pages are passed over.
 */
export function sheetGrid(sheet: Sheet): GridDraft {
  const grid: GridDraft = { rows: [], strays: [], remarks: [] };
  for (const section of sectionsOf(sheet, grid)) readSection(section, sheet, grid);
  return grid;
}

/** The tables of a sheet; what stands before the first or below one is kept as lines. */
function sectionsOf(sheet: Sheet, grid: GridDraft): SheetSection[] {
  const { lines } = sheet;
  const headerAt = headerFinder(sheet);
  const sections: SheetSection[] = [];
  let section: SheetSection | undefined;
  let region: Region | undefined;
  let closed = false;
  for (let index = 0; index < lines.length;) {
    const line = lines[index];
    if (line === undefined) break;
    const header = headerAt(index, section?.header);
    if (header !== undefined) {
      region = { page: line.page, header, lines: [] };
      if (section === undefined || !isSame(header, section.header)) {
        section = { header, row: line.row, regions: [] };
        sections.push(section);
      }
      section.regions.push(region);
      closed = false;
      index += header.lines;
      continue;
    }
    const aside = section === undefined ? 0 : asideLines(sheet, index, headerAt, section.header);
    const segments = segmentsOf(line.words, sheet.wide).map(({ text }) => text);
    closed ||= section !== undefined && isBelow(segments);
    if (section === undefined || closed || aside > 0) {
      const count = Math.max(1, aside);
      for (const stray of lines.slice(index, index + count)) leave(stray, sheet, grid);
      index += count;
      continue;
    }
    if (region === undefined || region.page !== line.page) {
      region = { page: line.page, header: undefined, lines: [] };
      section.regions.push(region);
    }
    region.lines.push(line);
    index += 1;
  }
  return sections;
}

const RECIPIENTS = /^nơi nhận(?!\p{L})/iu;

/** Whether the words of a line stand below a table: recipients, or who signs. */
function isBelow(segments: readonly string[]): boolean {
  return RECIPIENTS.test(segments[0] ?? "") || segments.every(isClosing);
}

/** Keeps a line outside of the table: of a letterhead, what stands side by side is two. */
function leave(line: PlacedLine, { wide }: Sheet, { strays }: GridDraft): void {
  for (const { text } of segmentsOf(line.words, wide)) strays.push({ row: line.row, text });
}

/** How many lines from here on belong to no cell: numbers of pages, digital signatures. */
function asideLines(
  { lines }: Sheet,
  index: number,
  headerAt: ReturnType<typeof headerFinder>,
  header: SheetHeader,
): number {
  const line = lines[index];
  if (line === undefined) return 0;
  const text = textOf(line);
  if (text.length > 40) return 0;
  const before = lines[index - 1];
  const after = lines[index + 1];
  const isFirst = before?.page !== line.page;
  const isLast = after?.page !== line.page;
  const [first] = line.words;
  const numbers = header.columns[header.roles.findIndex(({ role }) => role === "number")];
  const inNumbers = numbers !== undefined && (first?.left ?? 0) < numbers.right + 2;
  const isByHeader = (): boolean =>
    ((isFirst || isLast) && !inNumbers) || (isFirst && headerAt(index + 1, header) !== undefined);
  if (isPageNumber({ text, row: line.row, gap: false }, isByHeader)) return 1;
  const block = lines
    .slice(index, index + 8)
    .map((each) => ({ text: textOf(each), row: each.row, gap: false }));
  return signatureLines(block, 0);
}

function readSection({ header, row, regions }: SheetSection, sheet: Sheet, grid: GridDraft): void {
  for (const cells of header.rows) grid.rows.push({ row, cells });
  const roles = header.roles.map(({ role }) => role);
  const lines: RegionLine[] = [];
  let stops: ColumnStops = [];
  for (const region of regions) {
    stops =
      region.header === undefined
        ? stopsByPage(stops, region.lines, sheet.wide)
        : stopsByHeader(region.header.columns, likeLines(region.header, regions), sheet.wide);
    lines.push(...tableLines(region, { roles, stops, wide: sheet.wide }, sheet, grid));
  }
  grid.rows.push(...rowsOf(lines, header, grid));
}

/** The lines of all pages whose headings stand where those of a header do. */
function likeLines({ columns }: SheetHeader, regions: readonly Region[]): PlacedLine[] {
  return regions.flatMap(({ header, lines }) => {
    const isLike = header?.columns.every(
      ({ left }, at) => Math.abs(left - (columns[at]?.left ?? left)) < 1,
    );
    return isLike === true ? lines : [];
  });
}

/** The lines of a region that belong to the table; text that runs on over its columns does not. */
function tableLines(
  { lines }: Region,
  table: SheetTable,
  sheet: Sheet,
  grid: GridDraft,
): RegionLine[] {
  const read = lines.map((line) => bodyLine(line, table));
  const widths = widthsOf(read, table.roles.length);
  const kept: RegionLine[] = [];
  let outside = false;
  for (const [at, line] of read.entries()) {
    const filled = line.cells.filter((cell) => cell !== undefined).length;
    if (line.kind === "running") outside = true;
    else if (filled > 2 || (line.kind === "heading" && headsRows(read, at))) outside = false;
    if (outside || (line.kind === "heading" && !headsRows(read, at))) leave(line.line, sheet, grid);
    else kept.push({ ...line, widths, opensPage: at === 0 });
  }
  return kept;
}

/** Whether rows of the table follow a heading, or nothing on its page. */
function headsRows(lines: readonly BodyLine[], at: number): boolean {
  const next = lines.slice(at + 1, at + 6).find(({ kind }) => kind !== "heading");
  return next?.kind !== "running";
}

/** How wide the lines of each column are at most. */
function widthsOf(lines: readonly BodyLine[], count: number): number[] {
  const widths = Array.from({ length: count }, () => 0);
  for (const { kind, cells } of lines) {
    if (kind !== "row") continue;
    for (const [column, cell] of cells.entries()) {
      if (cell !== undefined)
        widths[column] = Math.max(widths[column] ?? 0, cell.right - cell.left);
    }
  }
  return widths;
}

/** Lines that make one row. */
interface OpenRow {
  readonly isHeading: boolean;
  readonly lines: RegionLine[];
}

/** So many lines of a page show how its last cells end. */
const LINES_ABOVE = 20;

function rowsOf(lines: readonly RegionLine[], header: SheetHeader, grid: GridDraft): GridRow[] {
  const stretches = stretchesOf(lines);
  const starts = rowStarts(
    stretches.map(({ lines: own }, index) => ({
      lines: own.filter(({ kind }) => kind === "row"),
      above: opensPage(own[0]) ? stretches[index - 1]?.lines.slice(-LINES_ABOVE) : undefined,
      mayBeginLast: opensPage(stretches[index + 1]?.lines[0]),
    })),
  );
  const rows: OpenRow[] = [];
  for (const [index, stretch] of stretches.entries()) {
    let at = 0;
    for (const line of stretch.lines) {
      const open = rows.at(-1);
      if (line.kind === "heading") {
        if (open !== undefined && continuesHeading(open, line)) open.lines.push(line);
        else rows.push({ isHeading: true, lines: [line] });
        continue;
      }
      const begins = starts[index]?.[at] ?? true;
      at += 1;
      if (open !== undefined && continuesHeading(open, line)) open.lines.push(line);
      else if (open === undefined || open.isHeading || (begins && !beganBefore(open, line)))
        rows.push({ isHeading: false, lines: [line] });
      else open.lines.push(line);
    }
  }
  return rows.map((row) => gridRow(row, header.columns.length, grid));
}

function opensPage(first: RegionLine | undefined): boolean {
  return first?.opensPage === true && first.kind === "row";
}

/** Whether a row that begins a page has its first lines, without its number, on the page before. */
function beganBefore(open: OpenRow, line: RegionLine): boolean {
  const isOpen = !open.isHeading && open.lines.every(({ code }) => code === undefined);
  return isOpen && line.opensPage && costBelow(open.lines, line) > 0;
}

/** Divides lines at headings and at the ends of pages. */
function stretchesOf(lines: readonly RegionLine[]): { lines: RegionLine[] }[] {
  const stretches: { lines: RegionLine[] }[] = [];
  for (const line of lines) {
    const open = stretches.at(-1);
    if (open === undefined || line.opensPage || line.kind === "heading")
      stretches.push({ lines: [line] });
    else open.lines.push(line);
  }
  return stretches;
}

/** Whether a line without a number goes on with the heading above it: in capitals as it is, or not. */
function continuesHeading({ isHeading, lines }: OpenRow, line: RegionLine): boolean {
  const before = lines.at(-1);
  if (!isHeading || before === undefined || line.code !== undefined) return false;
  if (line.line.y - before.line.y > 1.6 || line.line.page !== before.line.page) return false;
  const filled = line.cells.filter((cell) => cell !== undefined);
  if (filled.length !== 1 || line.straddles) return false;
  const above = textOf(before.line).replace(/^[IVXLA-H]+[.)]?\s/u, "");
  const own = textOf(line.line);
  return isInCapitals(above) ? isInCapitals(own) : /^["“(]?\p{Ll}/u.test(own);
}

function gridRow({ lines }: OpenRow, width: number, { remarks }: GridDraft): GridRow {
  const row = lines[0]?.line.row ?? 1;
  const columns = Array.from({ length: width }, (): CellLine[] => []);
  for (const { cells, line, widths, straddles } of lines) {
    if (straddles)
      remarks.push({ code: "table-cells-uncertain", row: line.row, text: textOf(line) });
    for (const [column, segment] of cells.entries()) {
      if (segment === undefined) continue;
      const place = { row: line.row, page: line.page, width: widths[column] ?? 0 };
      columns[column]?.push({ segment, ...place });
    }
  }
  const cells = columns.map((own) => (own.length === 0 ? { text: "", row } : wrappedCell(own)));
  return { row, cells: cells.map(({ text }) => text), lines: cells.map((cell) => cell.row) };
}
