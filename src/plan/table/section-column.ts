import { isBlank } from "../cell/plain-text.js";
import type { GridRow } from "../grid/grid.js";
import { columnOf, type TableHeader } from "../grid/header.js";
import { beginsSentence } from "./classify-row.js";

/**
 * Where the number and the part of an index beside it reach down together over tasks of their own,
 * both belong to a section: its column then names sections.
 *
 * @param rows - The rows of the grid.
 * @param header - The header found in it.
 * @returns The header, its column of parts of an index for one of sections where it is one.
 */
export function withSectionColumn(rows: readonly GridRow[], header: TableHeader): TableHeader {
  const number = columnOf(header.columns, "number");
  const measure = columnOf(header.columns, "measure");
  const task = columnOf(header.columns, "task");
  const named = columnOf(header.columns, "section") !== undefined;
  if (named || number === undefined || measure === undefined || task === undefined) return header;
  let together = 0;
  for (const { cells, spanned = [] } of rows.slice(header.index + header.height)) {
    const reaches = spanned.includes(number);
    const isTask = !spanned.includes(task) && beginsSentence(cells[task - 1] ?? "");
    if (reaches !== spanned.includes(measure)) return header;
    if (!reaches && isBlank(cells[measure - 1] ?? "") && isTask) return header;
    if (reaches && isTask) together += 1;
  }
  if (together === 0) return header;
  const columns = header.columns.map((column) =>
    column.column === measure ? { ...column, role: "section" as const } : column,
  );
  return { ...header, columns };
}
