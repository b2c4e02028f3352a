import { isInCapitals } from "../../cell/capitals.js";
import { isClosing } from "../../grid/closing-rows.js";
import type { GridDraft, GridRow } from "../../grid/grid.js";
import { isPageNumber, signatureLines } from "../pdf-lines.js";
import { bodyLine, isHeadingLine, type BodyLine, type SheetTable } from "./body-lines.js";
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
interface RegionLine extends TableLine {
  readonly opensPage: boolean;
  /** Whether it goes on with the heading on the line above. */
  readonly goesOn: boolean;
}

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
    if (region?.page !== line.page) {
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
        ? stopsByPage(stops, tellingLines(region, sheet), sheet.wide)
        : stopsByHeader(
            region.header.columns,
            likeRegions(region.header, regions).flatMap((like) => tellingLines(like, sheet)),
            sheet.wide,
          );
    lines.push(...tableLines(region, { roles, stops, wide: sheet.wide }, sheet, grid));
  }
  grid.rows.push(...rowsOf(lines, header, grid));
}

/** The pages whose headings stand where those of a header do. */
function likeRegions({ columns }: SheetHeader, regions: readonly Region[]): Region[] {
  return regions.filter(
    ({ header }) =>
      header?.columns.every(({ left }, at) => Math.abs(left - (columns[at]?.left ?? left)) < 1) ===
      true,
  );
}

/** The lines of a page that show where its columns are. */
function tellingLines({ lines }: Region, { wide }: Sheet): PlacedLine[] {
  return lines.filter((line) => !isHeadingLine(line, wide));
}

/** The lines of a region that belong to the table; text that runs on over its columns does not. */
function tableLines(
  { lines }: Region,
  table: SheetTable,
  sheet: Sheet,
  grid: GridDraft,
): RegionLine[] {
  const read = withNumerals(lines, table).map((line) => bodyLine(line, table));
  const widths = widthsOf(read, table.roles.length);
  const kept: RegionLine[] = [];
  let outside = false;
  for (const [at, line] of read.entries()) {
    const filled = line.cells.filter((cell) => cell !== undefined).length;
    if (line.kind === "running") outside = true;
    else if (filled > 2 || (line.kind === "heading" && headsRows(read, at))) outside = false;
    const above = kept.at(-1);
    const goesOn = above !== undefined && continuesHeading(above, line);
    if (outside || (line.kind === "heading" && !headsRows(read, at))) leave(line.line, sheet, grid);
    else
      kept.push({
        ...line,
        kind: goesOn ? "heading" : line.kind,
        widths,
        roles: table.roles,
        opensPage: at === 0,
        goesOn,
      });
  }
  return kept;
}

/** Lines nearer than this stand side by side in cells of another height. */
const BESIDE = 0.75;

/**
 * Puts the numeral of a heading of two lines, which stands between them, before the first of them.
 */
function withNumerals(lines: readonly PlacedLine[], { roles, stops, wide }: SheetTable) {
  const kept: PlacedLine[] = [];
  for (const line of lines) {
    const [word, ...others] = line.words;
    const above = kept.at(-1);
    const stands =
      word !== undefined && others.length === 0 && /^[IVXL]{1,6}[.)]?$/.test(word.text);
    const isNumeral = stands && word.right <= (stops[roles.indexOf("number")] ?? 0) + 1;
    const alone = above !== undefined && segmentsOf(above.words, wide).length === 1;
    const begins = (above?.words[0]?.left ?? 0) >= (word?.right ?? 0);
    if (isNumeral && alone && begins && line.y - above.y < BESIDE)
      kept[kept.length - 1] = { ...above, words: [word, ...above.words] };
    else kept.push(line);
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
        if (open !== undefined && line.goesOn) open.lines.push(line);
        else rows.push({ isHeading: true, lines: [line] });
        continue;
      }
      const begins = starts[index]?.[at] ?? true;
      at += 1;
      if (open === undefined || open.isHeading || (begins && !beganBefore(open, line)))
        rows.push({ isHeading: false, lines: [line] });
      else open.lines.push(line);
    }
  }
  return rows.map((row) => gridRow(row, header, grid));
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
function continuesHeading(above: BodyLine, { line, cells, code, straddles }: BodyLine): boolean {
  if (above.kind !== "heading" || code !== undefined || straddles) return false;
  if (line.y - above.line.y > 1.6) return false;
  if (cells.filter((cell) => cell !== undefined).length !== 1) return false;
  const before = textOf(above.line).replace(/^[A-IVXL]+[.)]?\s/u, "");
  const own = textOf(line);
  return isInCapitals(before) ? isInCapitals(own) : /^["“(]?\p{Ll}/u.test(own);
}

function gridRow({ lines }: OpenRow, { roles }: SheetHeader, { remarks }: GridDraft): GridRow {
  const task = roles.findIndex(({ role }) => role === "task");
  const row = lines[0]?.line.row ?? 1;
  const columns = Array.from({ length: roles.length }, (): CellLine[] => []);
  for (const { cells, line, widths, straddles } of lines) {
    if (straddles)
      remarks.push({ code: "table-cells-uncertain", row: line.row, text: textOf(line) });
    for (const [column, segment] of cells.entries()) {
      if (segment === undefined) continue;
      const place = { row: line.row, page: line.page, width: widths[column] ?? 0 };
      columns[column]?.push({ segment, role: roles[column]?.role, ...place });
    }
  }
  const cells = columns.map((own) => (own.length === 0 ? { text: "", row } : wrappedCell(own)));
  // A task begins as a sentence does: one that goes on with another has lost its first line.
  const name = cells[task]?.text ?? "";
  if (lines.some(({ code }) => code !== undefined) && /^["“(]?\p{Ll}\p{L}/u.test(name))
    remarks.push({ code: "table-cells-uncertain", row, text: name });
  return { row, cells: cells.map(({ text }) => text), lines: cells.map((cell) => cell.row) };
}
