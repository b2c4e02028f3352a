import { saysOnlyTimes } from "../cell/only.js";
import { isBlank, oneLine } from "../cell/plain-text.js";
import { namesPerson } from "../cell/persons.js";
import { NONE_GIVEN, type GivenColumns } from "./announced.js";
import type { ColumnRole } from "./data/header-words.js";
import type { Grid, GridRow } from "./grid.js";
import * as known from "./header.js";
import { mostly } from "./settled-roles.js";

/** The header of a grid: by the words that are known, else by the rows that stand below it. */
export function headerIn(grid: Grid, given?: GivenColumns): known.TableHeader | undefined {
  return known.findHeader(grid, given) ?? findShapedHeader(grid, given);
}

const LEAST_COLUMNS = 3;
/** A list of one row may be anything. */
const LEAST_ROWS = 2;
/** A header stands near the top, below the letterhead. */
const MOST_ROWS_ABOVE = 25;

/**
 * The header of a table whose headings are hardly known: short cells above rows that are counted
 * from 1, among them a column of times and one of what is to be done.
 *
 * ```
 * Số | Chủ trương cần ban hành      | Trình cấp ủy
 * 1  | Đề án sắp xếp các chi bộ     | Tháng 3/2026
 * 2  | Kế hoạch kiểm tra, giám sát  | Quý II/2026
 * ^ counted                           ^^^^^^^^^^^^ times
 * ```
 */
export function findShapedHeader(
  { rows }: Grid,
  given: GivenColumns = NONE_GIVEN,
): known.TableHeader | undefined {
  for (const [index, row] of rows.slice(0, MOST_ROWS_ABOVE).entries()) {
    const header = shapedHeader(row, index, rows, given);
    if (header !== undefined) return header;
  }
  return undefined;
}

function shapedHeader(
  row: GridRow,
  index: number,
  rows: readonly GridRow[],
  given: GivenColumns,
): known.TableHeader | undefined {
  const headers = known.headerCells(row);
  const named = headers?.filter((header) => header !== "") ?? [];
  if (headers === undefined || new Set(named).size < LEAST_COLUMNS) return undefined;
  if ((headers[0] ?? "") === "" || named.some((header) => !/\p{L}|#/u.test(header)))
    return undefined;
  const first = known.headerOn(row, index, headers, given);
  const header = known.settledHeader(known.withSecondRow(first, rows[index + 1]) ?? first, rows);
  const below = rows.slice(header.index + header.height);
  const [task, deadline] = [columnIn(header, "task"), columnIn(header, "deadline")];
  if (task === undefined || deadline === undefined) return undefined;
  const count = columnIn(header, "number") ?? columnIn(header, "code");
  // Without numbers the times show the rows.
  const counted = below.filter(({ cells }) =>
    count === undefined ? saysOnlyTimes(cells[deadline] ?? "") : COUNT.test(cells[count] ?? ""),
  );
  if (count === undefined && counted.length * 5 < below.length * 4) return undefined;
  const names = counted.map(({ cells }) => cells[task] ?? "").filter((cell) => !isBlank(cell));
  return names.length >= LEAST_ROWS && mostly(names, saysWork) ? header : undefined;
}

/** `1`, `2.`, `A3`: the number of a row. */
const COUNT = /^\s*[A-Z]{0,4}[.-]?\d{1,3}[.)]?\s*$/;

/** The column that holds something, from 0. */
function columnIn({ columns }: known.TableHeader, role: ColumnRole): number | undefined {
  const column = known.columnOf(columns, role);
  return column === undefined ? undefined : column - 1;
}

/** Whether words may be those of work, as against the name of a person or a place. */
function saysWork(cell: string): boolean {
  const words = oneLine(cell).split(" ");
  return (
    words.length > 2 && words.slice(1).some((word) => /^\p{Ll}/u.test(word)) && !namesPerson(cell)
  );
}
