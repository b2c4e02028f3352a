import type { CellReader } from "../cell/cell-reader.js";
import { dayOfHeading } from "../cell/day-heading.js";
import { isBlank, isCross, oneLine } from "../cell/plain-text.js";
import { tableFinding } from "../finding/plan-finding.js";
import { closesTable, isTotal, opensAgain } from "../grid/closing-rows.js";
import type { Grid, GridRow } from "../grid/grid.js";
import {
  columnOf,
  echoesHeader,
  guessedColumns,
  isColumnNumbers,
  laterHeader,
  repeatsHeader,
  settledHeader,
  unknownColumns,
  type LayoutColumn,
  type TableHeader,
} from "../grid/header.js";
import { unshiftedRow } from "../grid/shifted-row.js";
import * as table from "./classify-row.js";
import { crossedDeadline, periodColumns } from "./crossed-periods.js";
import { divideWho, withCellsAbove } from "./cells-above.js";
import { flagColumns, flaggedStates, isTold } from "./flags.js";
import { groupBelow, withCellsOfGroup } from "./group-columns.js";
import { headedTables } from "./headed-tables.js";
import { leaveRow, reportRow, type Notes } from "./notes.js";
import { withLoneNames, withUncountedNames } from "./lone-names.js";
import { withBulletedTasks } from "./bulleted-rows.js";
import {
  withNumberedSections,
  withTimedSections,
  withTitledSections,
} from "./numbered-sections.js";

/** What reading the rows one after another carries along. */
interface Progress extends Notes {
  readonly reader: CellReader;
  /** All rows of the grid. */
  readonly rows: readonly GridRow[];
  header: TableHeader;
  namesLeads: boolean;
  /** The headers met so far. */
  readonly headers: Set<TableHeader>;
  /** The cells of the row above, those that reached over it among them. */
  above: table.RowCells;
  /** The unit and the day that hold for the rows below them. */
  group: table.RowCells;
  /** The last cell that named a section, with its number where numbers are those of sections. */
  section: string;
  number: string | undefined;
  /** The last cell that named parts of an index below it. */
  measure: table.PlacedCell | undefined;
  /** Whether the numbers of the table are those of the sections that a column names. */
  numbersSections: boolean;
  /** Whether no task of the table has a number. */
  uncounted: boolean;
  /** Columns of which a finding says that their cells are left over. */
  told: Set<number>;
  /** Whether recipients or a signature have ended the table. */
  closed: boolean;
}

/**
 * Classifies the rows below the header, putting shifted ones right, and says whether any column
 * names who leads.
 */
export function readRows(grid: Grid, first: TableHeader, notes: Notes, reader: CellReader) {
  const rows: table.TableRow[] = [];
  const progress: Progress = {
    ...notes,
    reader,
    rows: grid.rows,
    section: "",
    number: undefined,
    headers: new Set([first]),
    ...newTable(grid.rows, first),
  };
  reportColumns(first, progress);
  const headed = headedTables(grid, first);
  for (const [index, given] of grid.rows.entries()) {
    const { header } = progress;
    const above = headed.get(index);
    if (above !== undefined) rows.push(above.heading);
    if (index < first.index) leaveRow(notes, given);
    else if (index < header.index + header.height || given.cells.every(isBlank)) continue;
    else if (repeatsHeader(given, header)) progress.closed = false;
    else if (isColumnNumbers(given) || isRule(given)) leaveRow(notes, given);
    else {
      const other = laterHeader(given, index, header.given);
      if (other !== undefined) changeHeader(other, given, progress);
      else if (echoesHeader(given, header)) leaveRow(notes, given);
      else if (!isOutside(given, progress)) rows.push(...readRow(given, progress));
    }
  }
  const { namesLeads, headers } = progress;
  return {
    rows: withTimedSections(
      withNumberedSections(
        withTitledSections(withBulletedTasks(withUncountedNames(withLoneNames(rows, progress)))),
      ),
    ),
    namesLeads,
    headers,
    headings: new Set([...headed.values()].map(({ line }) => line)),
  };
}

/** What is known where a header begins. */
function newTable(rows: readonly GridRow[], header: TableHeader) {
  return {
    header,
    namesLeads: header.columns.some(({ role }) => role === "lead" || role === "implement"),
    above: {},
    group: {},
    measure: undefined,
    numbersSections: numbersSections(rows.slice(header.index + 1), header.columns),
    uncounted: isUncounted(rows.slice(header.index + header.height), header.columns),
    told: new Set<number>(),
    closed: false,
  };
}

/** Whether a row stands below the table or counts its rows up; it is then left over. */
function isOutside(given: GridRow, progress: Progress): boolean {
  const closes = closesTable(given);
  if (closes && !progress.closed) reportRow(progress, "table-lines-outside", given);
  progress.closed = closes || (progress.closed && !opensAgain(given));
  const counts = !progress.closed && isTotal(given);
  if (counts) reportRow(progress, "table-row-without-task", given);
  if (progress.closed || counts) leaveRow(progress, given);
  return progress.closed || counts;
}

function changeHeader(later: TableHeader, given: GridRow, progress: Progress): void {
  progress.closed = false;
  const other = settledHeader(later, progress.rows);
  const rolesIn = ({ columns }: TableHeader): string => columns.map(({ role }) => role).join();
  if (rolesIn(other) !== rolesIn(progress.header)) {
    progress.findings.push(tableFinding("table-header-changed", { row: given.row }));
    const { namesLeads } = progress;
    Object.assign(progress, newTable(progress.rows, other));
    progress.namesLeads ||= namesLeads;
    progress.headers.add(other);
    reportColumns(other, progress);
  }
  leaveRow(progress, given);
}

function readRow(given: GridRow, progress: Progress): table.TableRow[] {
  const { header, reader, findings } = progress;
  const { columns } = header;
  const shifted = given.spanned === undefined ? unshiftedRow(given, columns, reader) : undefined;
  const row = withHeadingInPlace(shifted ?? given, columns);
  if (shifted !== undefined) {
    const words = given.cells.join(" | ");
    findings.push(tableFinding("table-row-shifted", { row: given.row }, words));
  }
  const cells = table.cellsByRole(row, columns);
  const crossed = crossedDeadline(row, columns);
  if (crossed !== undefined) cells.deadline = crossed;
  const flag = flaggedStates(row, columns);
  if (flag !== undefined) cells.flag = flag;
  const spanned = withCellsAbove(row, cells, progress);
  divideWho(cells, columns, reader);
  const before = progress.above;
  progress.above = cells;
  const { uncounted } = progress;
  for (const role of withCellsOfGroup(cells, progress.group, { columns, uncounted }))
    findings.push(tableFinding(FROM_GROUP[role === "deadline" ? 0 : 1], { row: row.row }));
  progress.group = groupBelow(cells, progress.group, columns);
  const read = classified({ row: row.row, cells, columns, spanned, uncounted }, progress);
  if (read.length > 0 && read.every(table.isHeading)) {
    progress.group = {};
    // `nt` below a heading repeats the task above it.
    progress.above = { ...before, ...cells };
  }
  reportWidth(row, !read.every(table.isHeading), progress);
  return read;
}

const FROM_GROUP = ["table-time-from-heading", "table-lead-from-heading"] as const;

/**
 * The name of a section that stands behind its number in a column of which nothing is known or in
 * that of outputs, and a day that stands alone in any, in the column of the tasks.
 */
function withHeadingInPlace(row: GridRow, columns: readonly LayoutColumn[]): GridRow {
  const [number = 0, name = number, another] = row.cells.flatMap((cell, at) =>
    isBlank(cell) ? [] : [at],
  );
  const task = columnOf(columns, "task");
  const isDay = name === number && dayOfHeading(oneLine(row.cells[name] ?? "")) !== undefined;
  const isHeading =
    another === undefined &&
    columns[number]?.role === "number" &&
    [undefined, "output"].includes(columns[name]?.role) &&
    SECTION_NUMBER.test(row.cells[number] ?? "");
  if (task === undefined || !(isHeading || isDay)) return row;
  const cells = row.cells.map((cell, at) => (at === name ? "" : cell));
  cells[task - 1] = row.cells[name] ?? "";
  return { ...row, cells };
}

const SECTION_NUMBER = /^\s*(?:[IVXL]{1,6}|[A-HĐ])[.):]?\s*$/;

/** What a row is; one whose cell names a new section is the heading of it as well. */
function classified(given: table.GivenRow, progress: Progress): table.TableRow[] {
  const { row, spanned } = given;
  const { section, ...cells } = given.cells;
  const title = section === undefined || spanned.has("section") ? "" : oneLine(section.text);
  const opens = title !== "" && title !== progress.section;
  const rows: table.TableRow[] = [];
  if (opens) {
    const own = progress.numbersSections
      ? table.numberCell(table.without(cells, "task"))
      : undefined;
    progress.section = title;
    progress.number = own === undefined ? undefined : cells.number?.text;
    const words = [own?.rest ?? "", title].filter((each) => each !== "").join(" ");
    rows.push(table.headingRow("section", { row, code: own?.code ?? "", title: words }));
  }
  // What was read as the number of the section is none of the task.
  const isSections = spanned.has("number") || cells.number?.text === progress.number;
  const own = progress.numbersSections
    ? table.classifySectionedRow({
        ...given,
        cells: isSections ? table.without(cells, "number") : cells,
      })
    : table.classifyRow({ ...given, cells });
  if (own !== undefined) rows.push(own);
  return rows.map((each) => withMeasure(each, progress));
}

/** A cell that names parts of an index holds for the tasks below it, up to the next or a heading. */
function withMeasure(row: table.TableRow, progress: Progress): table.TableRow {
  if (row.kind === "continuation") return row;
  progress.measure = table.isHeading(row) ? undefined : (row.cells.measure ?? progress.measure);
  const { measure } = progress;
  return measure === undefined ? row : { ...row, cells: { ...row.cells, measure } };
}

/**
 * Whether the numbers of a table count the sections that a column of their own names: no row that
 * goes on with a section has one of its own, or each row has a letter for its part of the index.
 */
function numbersSections(rows: readonly GridRow[], columns: readonly LayoutColumn[]): boolean {
  const section = columnOf(columns, "section");
  const number = columnOf(columns, "number");
  const measure = columnOf(columns, "measure");
  if (section === undefined) return false;
  let goOn = 0;
  let lettered = 0;
  let title = "";
  let counted = "";
  for (const { cells } of rows) {
    const textIn = (column = 0): string => cells[column - 1] ?? "";
    // `a) Tiếp cận thông tin`.
    if (/^[a-zđ]\)/.test(oneLine(textIn(measure).slice(0, 200)))) lettered += 1;
    const named = textIn(section);
    const own = textIn(number);
    const goesOn = isBlank(named);
    if (!goesOn && named !== title) [title, counted] = [named, own];
    else if (cells.length >= columns.length) {
      if (!isBlank(own) && (goesOn || own !== counted)) return false;
      if (goesOn) goOn += 1;
    }
  }
  return goOn > 0 || lettered > 0;
}

/** `1`, `a)`, `2.1`: the number of a task, at the head of its name or in a cell of its own. */
const TASK_NUMBER = /^(?:\d{1,3}(?:\.\d{1,3})*(?:[.):]|$)|[a-zđ][.)](?:\s|$))/u;

/** Whether none of the rows has a number, in a column for it or before its name. */
function isUncounted(rows: readonly GridRow[], columns: readonly LayoutColumn[]): boolean {
  const task = columnOf(columns, "task");
  const number = columnOf(columns, "number") ?? task;
  const code = columnOf(columns, "code");
  return (
    number !== undefined &&
    rows.every(({ cells }) => {
      const isNamed = !isBlank(cells[(task ?? 0) - 1] ?? "");
      const hasCode = code !== undefined && !isBlank(cells[code - 1] ?? "");
      return (
        !isNamed || !(hasCode || TASK_NUMBER.test(oneLine((cells[number - 1] ?? "").slice(0, 300))))
      );
    })
  );
}

/** Cells beyond the last header, and those of columns without a known one, are left over. */
function reportWidth({ row, cells }: GridRow, counts: boolean, progress: Progress): void {
  const { header, findings, leftovers } = progress;
  const { columns } = header;
  const surplus = cells.slice(columns.length).filter((cell) => !isBlank(cell));
  if (surplus.length > 0) {
    findings.push(tableFinding("table-surplus-cells", { row }, surplus.join(" | ")));
    leftovers.push({ row, text: surplus.join("\t") });
  }
  if (counts && cells.length < columns.length)
    findings.push(tableFinding("table-missing-cells", { row }));
  const [periods, flags] = [periodColumns(columns), flagColumns(columns)];
  for (const layoutColumn of columns) {
    const { column, role } = layoutColumn;
    const text = cells[column - 1];
    if (text !== undefined && periods.includes(layoutColumn) && isCross(text)) continue;
    if (role !== undefined || text === undefined || isBlank(text)) continue;
    const isFlag = flags.includes(layoutColumn);
    if (isFlag && isTold(text)) continue;
    leftovers.push({ row, column, text });
    if (!isFlag) reportUnread(layoutColumn, progress);
  }
}

/** Says once of a column that its cells are left over, whatever the reason: none is silent. */
function reportUnread({ column, header: words }: LayoutColumn, progress: Progress): void {
  const { header, findings, told } = progress;
  if (told.has(column)) return;
  told.add(column);
  findings.push(tableFinding("table-column-unread", { row: header.row, column }, words));
}

function reportColumns(header: TableHeader, { findings, told }: Progress): void {
  const { row, columns, repeated } = header;
  for (const column of [...repeated, ...unknownColumns(header).map((each) => each.column)])
    told.add(column);
  for (const column of repeated) {
    const words = columns[column - 1]?.header;
    findings.push(tableFinding("table-column-repeated", { row, column }, words));
  }
  for (const { column, header: words } of unknownColumns(header))
    findings.push(tableFinding("table-column-unknown", { row, column }, words));
  for (const { column, header: words } of guessedColumns(header))
    findings.push(tableFinding("table-column-guessed", { row, column }, words));
}

/** A row of dashes, as programs put them between or below the rows. */
function isRule({ cells }: GridRow): boolean {
  return cells.length > 1 && cells.every((cell) => /^[-–—_=:\s]*$/.test(cell));
}
