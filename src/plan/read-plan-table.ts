import { requireKind, requireList, requireOptions } from "../text/index.js";
import { givenColumns, requireColumns } from "./grid/given-columns.js";
import type {
  PlanReading,
  PlanTextItem,
  ReadPlanItemsOptions,
  ReadPlanOptions,
  ReadRowsOptions,
  SheetCell,
} from "./grid/plan-reading.js";
import { detectLayout, gridIn, TEXT_LAYOUTS, type DetectedLayout } from "./layout/detect-layout.js";
import { itemsGrid, requireItems } from "./layout/pdf/pdf-layout.js";
import { requireSheet, SHEET_OPTIONS } from "./layout/require-sheet.js";
import { sheetGrid } from "./layout/sheet-rows.js";
import { readGrid } from "./read-grid.js";

/**
 * Reads the table of a plan from the text of a document: a header, sections with Roman numerals or
 * in a column of their own, numbered tasks, lettered parts, outputs with their own leads and
 * deadlines on rows of their own. It never throws on text: what is odd becomes a finding with its
 * row and column.
 *
 * The cells may be divided by tabs, HTML, the bars of Markdown, commas or semicolons, lines with a
 * single bar, or nothing but line breaks, as in text drawn from a PDF. Which it is, the text shows;
 * the layout of the reading says it.
 *
 * @param text - The text. Lines before the header are its heading.
 * @param options - The plan's year and glossary, where the text does not say them; its layout.
 * @returns The plan, the layout, the findings and what is left over.
 * @throws ChisoError `invalid-option` for a year that is no whole number from 1900 to 2198, a layout
 *   that is none of those of `TextLayout`, and other options; `invalid-data` for what is no text.
 * @example
 * ```ts
 * import { readPlanTable } from "chiso/plan";
 * const text = "TT\tNhiệm vụ\tChủ trì\tThời gian\nI\tThủ tục hành chính\t\t\n1\tCông khai thủ tục\tVăn phòng\tQuý II";
 * const { plan } = readPlanTable(text, { year: 2021 });
 * plan.sections[0]?.tasks[0]?.title; // "Công khai thủ tục"
 * ```
 */
export function readPlanTable(text: string, options: ReadPlanOptions = {}): PlanReading {
  const rows = Array.isArray(text);
  requireKind(
    text,
    "text",
    rows ? "readPlanRows(rows, { year: 2026 }) for rows of cells" : TABLE_CALL,
  );
  requireReading(options, TABLE_CALL);
  return readGrid(layoutOf(text, options), options);
}

function layoutOf(text: string, { layout, columns }: ReadPlanOptions): DetectedLayout {
  const given = givenColumns(columns);
  if (layout === undefined) return detectLayout(text, given);
  return { kind: layout, grid: gridIn(text, layout), others: [] };
}

/**
 * Reads the table of a plan from rows of cells, as packages give those of a spreadsheet: texts,
 * numbers, dates, empty ones; rows of unlike lengths; merged cells that are repeated.
 *
 * @param rows - The rows, each an array of plain cells. Of cells that are objects give the text.
 * @param options - The plan's year and glossary; what is known of dates, numbers and merged cells.
 * @returns The same as {@link readPlanTable}.
 * @throws ChisoError `invalid-option` for a year that is no whole number from 1900 to 2198 and for other
 *   options, `invalid-data` for what are no rows of plain cells.
 * @example
 * ```ts
 * import { readPlanRows } from "chiso/plan";
 * const rows = [
 *   ["TT", "Nhiệm vụ", "Thời hạn"],
 *   [1, "Công khai thủ tục", new Date(Date.UTC(2021, 5, 30))],
 * ];
 * readPlanRows(rows, { year: 2021 }).plan.sections[0]?.tasks[0]?.deadline?.text; // "30/06/2021"
 * ```
 */
export function readPlanRows(
  rows: readonly (readonly SheetCell[])[],
  options: ReadRowsOptions = {},
): PlanReading {
  const isText = typeof rows === "string";
  requireKind(rows, "list", isText ? `${TABLE_CALL} for a text` : ROWS_CALL);
  requireReading(options, ROWS_CALL, SHEET_OPTIONS);
  requireSheet(rows, options, ROWS_CALL);
  return readGrid({ kind: "rows", grid: sheetGrid(rows, options), others: [] }, options);
}

/**
 * Reads the table of a plan from positioned pieces of text, as programs that open a PDF give them:
 * of an item of `pdfjs-dist`, `str` is the text, `transform[4]` and `transform[5]` are `x` and `y`.
 * Columns are found by the places of the headings and by what stays empty below them, rows by their
 * numbers and by the gaps between them.
 *
 * @param items - The items, of all pages, in any order: letters, words or runs of words.
 * @param options - The plan's year and glossary, and whether `y` grows up or down the page. Without
 *   it the order of the items shows it, in which the head of a page comes before its foot; where it
 *   does not, `y` grows upwards, as in a PDF.
 * @returns The same as {@link readPlanTable}; rows are the lines of all pages, counted from 1.
 * @throws ChisoError `invalid-option` for options as {@link readPlanTable} refuses them and another
 *   `yAxis`, `invalid-data` for what are no items.
 * @example
 * ```ts
 * import { readPlanItems } from "chiso/plan";
 * const line = (y: number, ...texts: string[]) =>
 *   texts.map((text, at) => ({ text, x: 50 + at * 150, y, width: text.length * 6 }));
 * const items = [
 *   ...line(700, "TT", "Nhiệm vụ", "Thời gian"),
 *   ...line(680, "1", "Công khai thủ tục", "Quý II"),
 * ];
 * readPlanItems(items, { year: 2021 }).plan.sections[0]?.tasks[0]?.title; // "Công khai thủ tục"
 * ```
 */
export function readPlanItems(
  items: readonly PlanTextItem[],
  options: ReadPlanItemsOptions = {},
): PlanReading {
  requireItems(items, ITEMS_CALL);
  requireReading(options, ITEMS_CALL, " yAxis:up|down", "");
  const { yAxis, ...known } = options;
  return readGrid({ kind: "items", grid: itemsGrid(items, yAxis), others: [] }, known);
}

const TABLE_CALL = "readPlanTable(text, { year: 2026 })";

const ITEMS_CALL = "readPlanItems(items, { year: 2026 }), each item with text, x, y and width";
const LAYOUT = /* @__PURE__ */ (() => `layout:${TEXT_LAYOUTS.join("|")}`)();

function requireReading(
  options: ReadPlanItemsOptions,
  call: string,
  more = "",
  layout = ` ${LAYOUT}`,
): void {
  requireOptions(
    options,
    `year:year glossary:object columns:object reportedOn:date${layout}${more}`,
    call,
  );
  requireColumns(options.columns, call);
  requireList(Object.values(options.glossary ?? {}), "text", call, "glossary");
}

const ROWS_CALL = "readPlanRows(rows, { year: 2026 })";
