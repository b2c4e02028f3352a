import type { CellReader } from "../cell/cell-reader.js";
import { oneLine, plainText } from "../cell/plain-text.js";
import { headingWords } from "../grid/announced.js";
import { AGENCY_COLUMNS, type ColumnRole } from "../grid/data/header-words.js";
import type { GridRow } from "../grid/grid.js";
import type { LayoutColumn, TableHeader } from "../grid/header.js";
import type { RowCells } from "./classify-row.js";

/** Columns whose cell, where it reaches over several rows, holds for each of them. */
const CARRIED: readonly ColumnRole[] = /* @__PURE__ */ (() => [
  ...AGENCY_COLUMNS,
  "deadline",
  "measure",
])();

/** Columns by which a row says something of its own beside the name of a task. */
const SAYING: readonly ColumnRole[] = ["output", "lead", "implement", "deadline"];

/**
 * Fills in the cells that reach down from the row above, where the row has something of its own
 * to say; returns what all such columns hold.
 */
export function withCellsAbove(
  { spanned = [] }: GridRow,
  cells: RowCells,
  { header, above }: { readonly header: TableHeader; readonly above: RowCells },
): ReadonlySet<ColumnRole> {
  saidAgain(cells, above);
  const roles = spanned.flatMap((column) => header.columns[column - 1]?.role ?? []);
  // A row with a number of its own is a task of the name above.
  const isNumbered = cells.number !== undefined && !roles.includes("number");
  if (isNumbered && above.task !== undefined && roles.includes("task")) cells.task ??= above.task;
  const says = !roles.includes("number") || SAYING.some((role) => cells[role] !== undefined);
  for (const role of roles) {
    const cell = above[role];
    if (says && cell !== undefined && CARRIED.includes(role)) cells[role] ??= cell;
  }
  return new Set(roles);
}

/** `Chủ trì/ Phối hợp`: the heading of a column that names both. */
const BOTH_ROLES = /(?<!\p{L})chu tri\P{L}.*(?<!\p{L})phoi hop(?!\p{L})/u;

/** `Sở Y tế/ Công an tỉnh` below such a heading: who leads, and behind the sign who takes part. */
export function divideWho(
  cells: RowCells,
  columns: readonly LayoutColumn[],
  reader: CellReader,
): void {
  const { lead } = cells;
  const heading = columns[(lead?.column ?? 0) - 1]?.header ?? "";
  if (lead === undefined || cells.coordinate !== undefined) return;
  if (!BOTH_ROLES.test(headingWords(heading))) return;
  const [, first = "", rest = ""] = /^([^/\n]+)[/\n]([^/]+)$/u.exec(plainText(lead.text)) ?? [];
  // `Văn phòng HĐND/UBND xã` is one.
  if (/\p{Lu}{2}$/u.test(first) && /^\p{Lu}{2}/u.test(rest)) return;
  if (!reader.saysOnlyAgencies(first) || !reader.saysOnlyAgencies(rest)) return;
  cells.lead = { ...lead, text: first };
  cells.coordinate = { ...lead, text: rest };
}

/** `nt`, `như trên`, `"`: what the cell above says holds for this row as well. */
const DITTO = /^(?:[-–(]?\s*(?:n\.?t\.?|như trên)\s*[-–)]?|["“”″〃]|''|-?\/\/-?|-\s?["“”″]\s?-)$/iu;
const LONGEST_DITTO = 20;

/** Whether a cell says no more than that the one above holds for it as well. */
export function isDitto(text: string): boolean {
  return text.length <= LONGEST_DITTO && DITTO.test(oneLine(text));
}

function saidAgain(cells: RowCells, above: RowCells): void {
  for (const role of [...CARRIED, "output" as const]) {
    const cell = above[role];
    if (cell !== undefined && isDitto(cells[role]?.text ?? "")) cells[role] = cell;
  }
}
