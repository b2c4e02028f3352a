import { ChisoError } from "../text/index.js";
import { yearPeriod } from "../time/index.js";
import type { PlanFinding } from "./plan-finding.js";
import type { Leftover, PlanLayout, PlanReading, ReadPlanOptions } from "./plan-reading.js";
import type { Plan, Section } from "./plan.js";
import { readPlanHeading, type PlanHeading } from "./read-plan-heading.js";
import { measureReader } from "./section-measures.js";
import { assembleTask } from "./table/assemble-task.js";
import { gatherRows, type SectionDraft, type TableDraft } from "./table/draft.js";
import { tabSeparatedGrid, type Grid, type StrayLine } from "./table/grid.js";
import { findHeader, type TableHeader } from "./table/header.js";
import { tableFinding, type CellContext } from "./table/read-cells.js";
import { readRows, type Notes } from "./table/read-rows.js";
import { numberFindings } from "./table/task-numbers.js";

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
  const heading = readPlanHeading(linesAbove(grid, header));
  if (header === undefined) return withoutHeader(grid, kind, heading, options);
  const notes: Notes = { findings: [], leftovers: [] };
  const { findings, leftovers } = notes;
  const { rows, namesLeads } = readRows(grid, header, notes);
  const draft = gatherRows(rows);
  reportOrphans(draft, notes);
  reportStrays(grid.strays, header.row, notes);
  const year = options.year ?? heading.year;
  const { glossary } = options;
  const context: CellContext = {
    ...notes,
    namesLeads,
    ...(glossary === undefined ? {} : { glossary }),
    measuresOf: measureReader(year),
  };
  const sections = draft.sections.map((section) => assembleSection(section, context));
  findings.push(...numberFindings(sections));
  if (year === undefined) findings.push(tableFinding("table-year-unknown"));
  if (sections.every(({ tasks }) => tasks.length === 0)) {
    findings.push(tableFinding("table-without-tasks", { row: header.row }));
  }
  return {
    plan: planOf(heading, year, sections),
    layout: { kind, headerRow: header.row, columns: header.columns },
    findings: inRowOrder(findings),
    leftovers: leftovers.sort(byPlace),
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

/** Lines above the header; a row of which only one cell is filled is such a line. */
function linesAbove({ rows, strays }: Grid, header: TableHeader | undefined): string[] {
  const lines = rows
    .map(({ row, cells }) => ({ row, filled: cells.filter((cell) => cell.trim() !== "") }))
    .flatMap(({ row, filled: [text, ...others] }): StrayLine[] =>
      text === undefined || others.length > 0 ? [] : [{ row, text }],
    );
  return [...strays, ...lines]
    .filter(({ row }) => header === undefined || row < header.row)
    .sort(byPlace)
    .map(({ text }) => text);
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
    leftovers: leftovers.sort(byPlace),
  };
}

/** Rows and cells that no task or section took. */
function reportOrphans({ orphans }: TableDraft, { findings, leftovers }: Notes): void {
  for (const { kind, row, texts } of orphans) {
    const text = texts.join("\t");
    const code = kind === "beside-heading" ? "table-section-with-cells" : "table-row-without-task";
    findings.push(tableFinding(code, { row }, text));
    leftovers.push({ row, text });
  }
}

/** Lines without cells inside the table, reported block by block; those above are its heading. */
function reportStrays(
  strays: readonly StrayLine[],
  headerRow: number,
  { findings, leftovers }: Notes,
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

function assembleSection(draft: SectionDraft, context: CellContext): Section {
  const title = wordsOf(draft.title);
  const { code, part, row } = draft;
  const tasks = draft.tasks.map((task) => assembleTask(task, context));
  if (code === "" && title === "") {
    context.findings.push(tableFinding("table-section-missing", { row }));
  }
  const partTitle = wordsOf(part?.title ?? []);
  const heading = title === "" ? partTitle : title;
  return {
    code,
    ...(part === undefined ? {} : { part: part.code }),
    ...(partTitle === "" ? {} : { partTitle }),
    title,
    measures: context.measuresOf(heading),
    tasks,
    source: { row },
  };
}

function wordsOf(pieces: readonly string[]): string {
  return pieces.filter((words) => words !== "").join(" ");
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
    targets: [],
  };
}

function inRowOrder(findings: PlanFinding[]): PlanFinding[] {
  const rowOf = ({ place }: PlanFinding): number => place?.row ?? 0;
  return findings.sort((left, right) => rowOf(left) - rowOf(right));
}

function byPlace(left: Leftover, right: Leftover): number {
  return left.row - right.row || (left.column ?? 0) - (right.column ?? 0);
}
