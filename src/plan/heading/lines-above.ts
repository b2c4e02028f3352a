import { unaccent } from "../../text/index.js";
import { plainText } from "../cell/plain-text.js";
import type { Grid, StrayLine } from "../grid/grid.js";
import type { TableHeader } from "../grid/header.js";
import type { Leftover } from "../grid/plan-reading.js";

/** Lines above the header; a row of which only one cell is filled is such a line. */
export function linesAbove({ rows, strays }: Grid, header: TableHeader | undefined): StrayLine[] {
  const lines = rows
    .slice(0, header?.index)
    .map(({ row, cells }) => ({ row, filled: cells.filter((cell) => cell.trim() !== "") }))
    .flatMap(({ row, filled: [text, ...others] }): StrayLine[] =>
      text === undefined || others.length > 0 ? [] : [{ row, text }],
    );
  const before = strays.filter(
    ({ row, rowsBefore }) =>
      header === undefined ||
      (rowsBefore === undefined ? row < header.row : rowsBefore <= header.index),
  );
  return [...before, ...lines].sort(byPlace);
}

/** No cell of a letterhead is longer. */
const LONGEST_CELL = 1000;

/** What only a letterhead says, one side of which is the issuer, the other the Republic. */
const LETTERHEAD = /cong hoa xa hoi|doc lap\s*[-–—]\s*tu do|^so\s*:|ngay \d{1,2} thang \d{1,2} nam/;
const MOST_LETTERHEAD_CELLS = 3;

/** The cells of a letterhead that is a table, or divided as the table is, row by row. */
export function letterheadCells({ rows }: Grid, header: TableHeader | undefined): StrayLine[] {
  return rows.slice(0, header?.index ?? 0).flatMap(({ row, cells }): StrayLine[] => {
    const filled = cells.filter((cell) => cell.trim() !== "");
    const isHead =
      filled.length > 1 &&
      filled.length <= MOST_LETTERHEAD_CELLS &&
      filled.some((cell) => LETTERHEAD.test(unaccent(plainText(cell.slice(0, LONGEST_CELL)))));
    return isHead ? filled.map((text) => ({ row, text })) : [];
  });
}

/** The lines of what stands above a table; what the page marks as its title is marked as in Markdown. */
export function headingLines({ text, isTitle }: StrayLine): string[] {
  const lines = plainText(text).split("\n");
  return isTitle === true ? [`# ${lines.join(" ")}`] : lines;
}

/** In the order of rows and columns. */
export function byPlace(left: Leftover, right: Leftover): number {
  return left.row - right.row || (left.column ?? 0) - (right.column ?? 0);
}
