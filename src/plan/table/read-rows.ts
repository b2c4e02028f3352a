import type { PlanFinding } from "../plan-finding.js";
import type { Leftover } from "../plan-reading.js";
import { cellsByRole, classifyRow, type TableRow } from "./classify-row.js";
import type { Grid, GridRow } from "./grid.js";
import {
  isColumnNumbers,
  laterHeader,
  repeatsHeader,
  type LayoutColumn,
  type TableHeader,
} from "./header.js";
import { isBlank } from "./plain-text.js";
import { tableFinding } from "./read-cells.js";
import { unshiftedRow } from "./shifted-row.js";

/** Where findings and what is left over go. */
export interface Notes {
  readonly findings: PlanFinding[];
  readonly leftovers: Leftover[];
}

/** The rows of a table, classified, and whether any column names who leads. */
export interface ReadRows {
  readonly rows: readonly TableRow[];
  readonly namesLeads: boolean;
}

/** Classifies the rows below the header, putting shifted ones right. */
export function readRows(grid: Grid, first: TableHeader, notes: Notes): ReadRows {
  const rows: TableRow[] = [];
  let header = first;
  let namesLeads = hasLeadColumn(first.columns);
  reportRepeated(first, notes);
  for (const given of grid.rows) {
    if (given.row < first.row) {
      leave(given, notes);
      continue;
    }
    if (given.row <= header.lastRow || repeatsHeader(given, header)) continue;
    if (given.cells.every(isBlank)) continue;
    if (isColumnNumbers(given)) {
      leave(given, notes);
      continue;
    }
    const other = laterHeader(given);
    if (other === undefined) rows.push(readRow(given, header.columns, notes));
    else {
      if (!sameRoles(other.columns, header.columns)) {
        notes.findings.push(tableFinding("table-header-changed", { row: given.row }));
        header = other;
        namesLeads ||= hasLeadColumn(other.columns);
        reportRepeated(other, notes);
      }
      leave(given, notes);
    }
  }
  return { rows, namesLeads };
}

function readRow(given: GridRow, columns: readonly LayoutColumn[], notes: Notes): TableRow {
  const shifted = unshiftedRow(given, columns);
  const row = shifted ?? given;
  if (shifted !== undefined) {
    const words = given.cells.join(" | ");
    notes.findings.push(tableFinding("table-row-shifted", { row: given.row }, words));
  }
  const read = classifyRow(row.row, cellsByRole(row, columns), columns);
  reportWidth(row, columns, notes, read.kind !== "part" && read.kind !== "section");
  return read;
}

/** Cells beyond the last header, and those of columns without a known one, are left over. */
function reportWidth(
  { row, cells }: GridRow,
  columns: readonly LayoutColumn[],
  { findings, leftovers }: Notes,
  counts: boolean,
): void {
  const surplus = cells.slice(columns.length).filter((cell) => !isBlank(cell));
  if (surplus.length > 0) {
    findings.push(tableFinding("table-surplus-cells", { row }, surplus.join(" | ")));
    leftovers.push({ row, text: surplus.join("\t") });
  }
  if (counts && cells.length < columns.length)
    findings.push(tableFinding("table-missing-cells", { row }));
  for (const { column, role } of columns) {
    const text = cells[column - 1];
    if (role !== undefined || text === undefined || isBlank(text)) continue;
    leftovers.push({ row, column, text });
  }
}

function reportRepeated({ row, columns, repeated }: TableHeader, { findings }: Notes): void {
  for (const column of repeated) {
    const words = columns[column - 1]?.header;
    findings.push(tableFinding("table-column-repeated", { row, column }, words));
  }
}

function leave({ row, cells }: GridRow, { leftovers }: Notes): void {
  const text = cells.join("\t");
  if (text.trim() !== "") leftovers.push({ row, text });
}

function hasLeadColumn(columns: readonly LayoutColumn[]): boolean {
  return columns.some(({ role }) => role === "lead" || role === "implement");
}

function sameRoles(left: readonly LayoutColumn[], right: readonly LayoutColumn[]): boolean {
  return (
    left.length === right.length && left.every(({ role }, index) => role === right[index]?.role)
  );
}
