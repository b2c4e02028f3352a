import { ChisoError } from "../text/index.js";
import { yearPeriod } from "../time/index.js";
import type { PlanFinding } from "./plan-finding.js";
import type { Plan, Section } from "./plan.js";
import { readPlanHeading, type PlanHeading } from "./read-plan-heading.js";
import { measuresOfHeading } from "./section-measures.js";
import { assembleTask } from "./table/assemble-task.js";
import { cellsByRole, classifyRow, type TableRow } from "./table/classify-row.js";
import { gatherRows, type SectionDraft } from "./table/draft.js";
import { tabSeparatedGrid, type Grid, type GridRow, type StrayLine } from "./table/grid.js";
import { findHeader, type LayoutColumn } from "./table/header.js";
import { oneLine } from "./table/plain-text.js";
import { tableFinding, type CellContext } from "./table/read-cells.js";
import { unshiftedRow } from "./table/shifted-row.js";
import { numberFindings } from "./table/task-numbers.js";

/** How the table was laid out. */
export interface PlanLayout {
  /** How its cells are divided. */
  readonly kind: "tab-separated" | "rows";
  /** The row of the first header; absent when none was found. */
  readonly headerRow?: number;
  /** Its columns. */
  readonly columns: readonly LayoutColumn[];
}

/** A piece of the text that stands in no task, section or heading of the plan. */
export interface Leftover {
  /** The line of the text, or the row given, from 1. */
  readonly row: number;
  /** The piece. */
  readonly text: string;
}

/** A plan read from a table, with everything odd about it. */
export interface PlanReading {
  /** The plan. */
  readonly plan: Plan;
  /** How the table was laid out. */
  readonly layout: PlanLayout;
  /** What a careful reader would query, in the order of the rows. */
  readonly findings: readonly PlanFinding[];
  /** What belongs to no cell that was read. */
  readonly leftovers: readonly Leftover[];
}

/** What a caller knows about the table. */
export interface ReadPlanOptions {
  /** The year of the plan; else the heading above the table says it. */
  readonly year?: number;
  /** Abbreviations of the office itself, for the readers of agencies. */
  readonly glossary?: Readonly<Record<string, string>>;
}

/**
 * Reads the table of a plan from the text of a document: a header, sections with Roman numerals,
 * numbered tasks, lettered parts, outputs with their own leads and deadlines on rows of their own.
 * It never throws on text: what is odd becomes a finding with its row and column.
 *
 * @param text - The text; cells are separated by tabs. Lines before the header are its heading.
 * @param options - The plan's year and glossary, where the text does not say them.
 * @returns The plan, the layout, the findings and what is left over.
 * @throws ChisoError `invalid-option` for a year that is no whole number from 1900 to 2198.
 * @example
 * ```ts
 * import { readPlanTable } from "chiso/plan";
 * const text = "TT\tNhiệm vụ\tChủ trì\tThời gian\nI\tThủ tục hành chính\t\t\n1\tCông khai thủ tục\tVăn phòng\tQuý II";
 * const { plan } = readPlanTable(text, { year: 2021 });
 * plan.sections[0]?.tasks[0]?.title; // "Công khai thủ tục"
 * ```
 */
export function readPlanTable(text: string, options: ReadPlanOptions = {}): PlanReading {
  return readGrid(tabSeparatedGrid(text), "tab-separated", options);
}

/**
 * Reads the table of a plan from rows of cells, for applications that already have them.
 *
 * @param rows - The rows, each an array of cells as written.
 * @param options - The plan's year and glossary.
 * @returns The same as {@link readPlanTable}.
 * @throws ChisoError `invalid-option` for a year that is no whole number from 1900 to 2198.
 * @example
 * ```ts
 * import { readPlanRows } from "chiso/plan";
 * const rows = [
 *   ["TT", "Nhiệm vụ", "Thời gian"],
 *   ["1", "Công khai thủ tục", "Quý II"],
 * ];
 * readPlanRows(rows, { year: 2021 }).plan.sections[0]?.tasks.length; // 1
 * ```
 */
export function readPlanRows(
  rows: readonly (readonly string[])[],
  options: ReadPlanOptions = {},
): PlanReading {
  const grid: Grid = { rows: rows.map((cells, index) => ({ row: index + 1, cells })), strays: [] };
  return readGrid(grid, "rows", options);
}

function readGrid(grid: Grid, kind: PlanLayout["kind"], options: ReadPlanOptions): PlanReading {
  requireYear(options.year);
  const header = findHeader(grid);
  const above = grid.strays.filter(({ row }) => header === undefined || row < header.row);
  const heading = readPlanHeading(above.map(({ text }) => text));
  if (header === undefined) return withoutHeader(grid, kind, heading, options);
  const findings: PlanFinding[] = [];
  const leftovers: Leftover[] = [];
  const rows = readRows(grid, header, findings, leftovers);
  const draft = gatherRows(rows);
  for (const { row, cells } of draft.orphans) {
    const text = Object.values(cells)
      .map((cell) => cell.text)
      .join(" ");
    findings.push(tableFinding("table-row-without-task", { row }, text));
    leftovers.push({ row, text });
  }
  reportStrays(grid.strays, header.row, findings, leftovers);
  const year = options.year ?? heading.year;
  const { glossary } = options;
  const context: CellContext = { findings, ...(glossary === undefined ? {} : { glossary }) };
  const sections = draft.sections.map((section) => assembleSection(section, year, context));
  findings.push(...numberFindings(sections));
  if (year === undefined) findings.push(tableFinding("table-year-unknown"));
  return {
    plan: planOf(heading, year, sections),
    layout: { kind, headerRow: header.row, columns: header.columns },
    findings: inRowOrder(findings),
    leftovers: leftovers.sort((left, right) => left.row - right.row),
  };
}

function requireYear(year: number | undefined): void {
  if (year === undefined || (Number.isInteger(year) && year >= 1900 && year <= 2198)) return;
  throw new ChisoError("invalid-option", {
    given: `year ${year}`,
    accepted: "a whole number from 1900 to 2198",
    advice: "Pass the year the plan is for, or leave it out to take it from the heading",
  });
}

function withoutHeader(
  grid: Grid,
  kind: PlanLayout["kind"],
  heading: PlanHeading,
  options: ReadPlanOptions,
): PlanReading {
  const leftovers = [
    ...grid.rows.map(({ row, cells }) => ({ row, text: cells.join("\t") })),
    ...grid.strays.map(({ row, text }) => ({ row, text })),
  ].filter(({ text }) => text.trim() !== "");
  return {
    plan: planOf(heading, options.year ?? heading.year, []),
    layout: { kind, columns: [] },
    findings: [tableFinding("table-header-missing")],
    leftovers: leftovers.sort((left, right) => left.row - right.row),
  };
}

/** Classifies the rows below the header, putting shifted ones right. */
function readRows(
  grid: Grid,
  header: { row: number; columns: readonly LayoutColumn[] },
  findings: PlanFinding[],
  leftovers: Leftover[],
): TableRow[] {
  const { columns } = header;
  return grid.rows
    .filter((row) => {
      if (row.row >= header.row) return true;
      leftovers.push({ row: row.row, text: row.cells.join("\t") });
      return false;
    })
    .map((given) => {
      reportWidth(given, columns, findings, leftovers);
      const shifted = unshiftedRow(given, columns);
      const row = shifted ?? given;
      if (shifted !== undefined) {
        const place = { row: given.row };
        findings.push(tableFinding("table-row-shifted", place, given.cells.join(" | ")));
      }
      return classifyRow(row, cellsByRole(row, columns), columns);
    });
}

/** Cells beyond the last header, and columns without a known header, are kept as leftovers. */
function reportWidth(
  { row, cells }: GridRow,
  columns: readonly LayoutColumn[],
  findings: PlanFinding[],
  leftovers: Leftover[],
): void {
  const surplus = cells.slice(columns.length).filter((cell) => oneLine(cell) !== "");
  if (surplus.length > 0) {
    findings.push(tableFinding("table-surplus-cells", { row }, surplus.join(" | ")));
    leftovers.push({ row, text: surplus.join("\t") });
  }
  if (cells.length < columns.length) findings.push(tableFinding("table-missing-cells", { row }));
  for (const { column, header, role } of columns) {
    const cell = cells[column - 1];
    if (role !== undefined || cell === undefined || oneLine(cell) === "") continue;
    if (oneLine(cell) !== header) leftovers.push({ row, text: cell });
  }
}

/** Lines without cells inside the table, reported block by block; those above are its heading. */
function reportStrays(
  strays: readonly StrayLine[],
  headerRow: number,
  findings: PlanFinding[],
  leftovers: Leftover[],
): void {
  let previous = Number.NEGATIVE_INFINITY;
  for (const { row, text } of strays) {
    leftovers.push({ row, text });
    if (row > headerRow && row > previous + 1) {
      findings.push(tableFinding("table-lines-outside", { row }, text));
    }
    previous = row;
  }
}

function assembleSection(
  draft: SectionDraft,
  year: number | undefined,
  context: CellContext,
): Section {
  const title = draft.title.filter((words) => words !== "").join(" ");
  const tasks = draft.tasks.map((task) => assembleTask(task, context));
  if (draft.code === "") {
    context.findings.push(tableFinding("table-section-missing", { row: draft.row }));
  }
  return {
    code: draft.code,
    ...(draft.part === undefined ? {} : { part: draft.part }),
    title,
    measures: year === undefined ? [] : measuresOfHeading(title, year),
    tasks,
    source: { row: draft.row },
  };
}

function planOf(heading: PlanHeading, year: number | undefined, sections: Section[]): Plan {
  const { title, number, issuer, issuedOn } = heading;
  const whole = year === undefined ? undefined : yearPeriod(year);
  return {
    ...(title === undefined ? {} : { title: { vi: title } }),
    ...(number === undefined ? {} : { number }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(whole === undefined ? {} : { period: { start: whole.start, end: whole.end } }),
    sections,
  };
}

function inRowOrder(findings: PlanFinding[]): PlanFinding[] {
  return findings.sort((left, right) => (left.place?.row ?? 0) - (right.place?.row ?? 0));
}
