import { oneLine } from "../cell/plain-text.js";
import type { Grid, StrayLine } from "../grid/grid.js";
import { repeatsHeader, type TableHeader } from "../grid/header.js";
import { headingRow, type TableRow } from "./classify-row.js";

/** A section that a line above a table heads, with that line. */
export interface HeadedTable {
  readonly line: StrayLine;
  readonly heading: TableRow;
}

/** No heading of a section is longer. */
const LONGEST = 150;
/** `## Thể chế`, `1. Thể chế`, `II. Thể chế`, `A) Thể chế`. */
const SHAPES: readonly RegExp[] = [
  /^#{1,6}\s+(?:([IVXL]{1,6}|[A-HĐ]|\d{1,2})[.)]\s*)?(\p{L}.*)$/u,
  /^(\d{1,2})[.)]\s*(\p{L}.*)$/u,
  /^([IVXL]{1,6})[.)]\s*(\p{L}.*)$/u,
  /^([A-HĐ])[.)]\s*(\p{L}.*)$/u,
];

/**
 * The sections of a plan in several tables under one header: the line directly above each, where all
 * are numbered or marked alike.
 *
 * ```
 * 1. Lĩnh vực thể chế
 * ^^^^^^^^^^^^^^^^^^^
 * | TT | Nhiệm vụ | Chủ trì |
 * 2. Lĩnh vực bộ máy
 * ^^^^^^^^^^^^^^^^^^
 * | TT | Nhiệm vụ | Chủ trì |
 * ```
 *
 * @returns By the place of the header's row among the rows of the grid.
 */
export function headedTables(grid: Grid, header: TableHeader): ReadonlyMap<number, HeadedTable> {
  const later = grid.rows.flatMap((row, at) =>
    at > header.index && repeatsHeader(row, header) ? [at] : [],
  );
  const found = [header.index, ...later].flatMap((at) => {
    const line = lineAbove(at, grid);
    return line === undefined ? [] : [{ at, line, shape: shapeOf(line) }];
  });
  const [first] = found;
  const alike = found.every(({ shape }) => shape >= 0 && shape === first?.shape);
  if (!alike || found.length < 2 || found.length <= later.length) return new Map();
  return new Map(
    found.map(({ at, line, shape }) => [at, { line, heading: headingOf(line, shape) }]),
  );
}

/** The last line between a row of the grid and the row before it. */
function lineAbove(at: number, { rows, strays }: Grid): StrayLine | undefined {
  const [before, own] = [rows[at - 1]?.row ?? 0, rows[at]?.row ?? 0];
  return strays.findLast(({ row, rowsBefore }) =>
    rowsBefore === undefined ? row > before && row < own : rowsBefore === at,
  );
}

function wordsOf({ text }: StrayLine): string {
  return oneLine(text);
}

function shapeOf(line: StrayLine): number {
  const words = wordsOf(line);
  return words.length > LONGEST ? -1 : SHAPES.findIndex((shape) => shape.test(words));
}

function headingOf(line: StrayLine, shape: number): TableRow {
  const [, code = "", title = ""] = SHAPES[shape]?.exec(wordsOf(line)) ?? [];
  return headingRow("section", { row: line.row, code, title });
}
