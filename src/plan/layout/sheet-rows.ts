import { isState } from "../cell/standing.js";
import { announcedBy } from "../grid/announced.js";
import type { Announcement, ColumnRole } from "../grid/data/header-words.js";
import type { GridDraft, GridRow } from "../grid/grid.js";
import { givenColumns } from "../grid/given-columns.js";
import type { TableHeader } from "../grid/header.js";
import { headerIn } from "../grid/shaped-header.js";
import type { ReadRowsOptions, SheetCell } from "../grid/plan-reading.js";
import { dateText, isDated, serialText, sheetClock, type SheetClock } from "./sheet-dates.js";
import { withMerges, withoutRepeats } from "./sheet-merges.js";

/** Columns whose numbers are days as Excel counts them. */
const TIMES: ReadonlySet<ColumnRole> = /* @__PURE__ */ new Set<ColumnRole>([
  "deadline",
  "completed",
  "extended",
]);

const PLAIN = /^(?:string|number|boolean|undefined)$/;

/** Whether a value is a cell as packages give them, and no object of theirs. */
export function isSheetCell(value: unknown): value is SheetCell {
  return PLAIN.test(typeof value) || value === null || isDate(value);
}

/** A `Date` of any realm. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

type SheetRows = readonly (readonly SheetCell[])[];

/**
 * The rows of a spreadsheet as rows of texts. Dates are written as people write them where it is
 * known by which clock they were made, numbers in columns of time where the caller says that they
 * are days; what is not known is told and stands in no row.
 *
 * @param given - The rows; one that is not there is empty, as are holes in it.
 * @param options - What the caller knows of dates, numbers and merged cells.
 */
export function sheetGrid(given: SheetRows, options: ReadRowsOptions): GridDraft {
  const sheet = fromFirstCell(given);
  const times = sheet.flat().flatMap((cell) => (isDate(cell) ? timesOf(cell) : []));
  const clock = sheetClock(times, options.dateOffset);
  const grid: GridDraft = { rows: [], strays: [], remarks: [] };
  const written = sheet.map((cells, index): GridRow => {
    const row = index + 1;
    const texts = cells.map((cell, at) => textOf(cell, clock, { grid, row, column: at + 1 }));
    return { row, cells: texts };
  });
  grid.rows.push(
    ...(options.merges === undefined
      ? withoutRepeats(written)
      : withMerges(written, options.merges)),
  );
  const header = headerIn(grid, givenColumns(options.columns));
  if (header !== undefined) {
    passNumbers(sheet, grid, header, options.serialDates === true);
    fillRows(grid, header);
  }
  return grid;
}

/** Packages end a row with its last cell that holds anything: what would follow is empty, not missing. */
function fillRows({ rows }: GridDraft, { index, height, columns }: TableHeader): void {
  for (const [at, { cells, ...rest }] of rows.entries()) {
    // One cell alone is a heading or a line between tables.
    if (at < index + height || cells.length < 2) continue;
    const after = Math.max(0, columns.length - cells.length);
    rows[at] = { ...rest, cells: [...cells, ...Array.from({ length: after }, () => "")] };
  }
}

/** exceljs counts rows and columns from 1 and leaves the places before them empty. */
function fromFirstCell(given: SheetRows): SheetCell[][] {
  const first = given.length > 1 && !(0 in given) ? 1 : 0;
  const isCounted = given.some((cells) => holds(cells)) && given.every((cells) => !holds(cells, 0));
  // Array.from turns holes and rows that are not there to empty cells and rows.
  return Array.from(given.slice(first), (cells: SheetRows[number] | undefined) =>
    Array.from(cells ?? []).slice(isCounted ? 1 : 0),
  );
}

function holds(cells: SheetRows[number] | undefined, at?: number): boolean {
  if (cells === undefined) return false;
  return at === undefined ? cells.length > 0 : at in cells;
}

function timesOf(cell: Date): number[] {
  const time = cell.getTime();
  return isDated(time) ? [time] : [];
}

interface CellPlace {
  readonly grid: GridDraft;
  readonly row: number;
  readonly column: number;
}

function textOf(cell: SheetCell, clock: SheetClock | undefined, place: CellPlace): string {
  if (cell === undefined || cell === null || cell === false) return "";
  if (cell === true) return "x";
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return String(Number(cell.toPrecision(12)));
  const [time] = timesOf(cell);
  if (time !== undefined && clock !== undefined) return dateText(time, clock);
  const { grid, row, column } = place;
  const text = Number.isNaN(cell.getTime()) ? String(cell) : cell.toISOString();
  grid.remarks.push({ code: "table-date-uncertain", row, column, text });
  return "";
}

/** A year is written as a number, too. */
const YEARS = /^(?:19|20|21)\d\d$/;

/** Headings that announce days, whichever column holds them in the end. */
const OF_DAYS: ReadonlySet<Announcement | undefined> = /* @__PURE__ */ new Set<Announcement>([
  ...(["deadline", "time", "finish", "end", "completed", "extended"] as const),
]);

/** Columns of numbers that are days. */
interface DayColumn {
  readonly column: number;
  /** Whether it may hold other numbers too: states to be marked, of which some rows say the day. */
  readonly mayMark: boolean;
}

/** A mark in one cell turns a column of days to one of states; what others hold stays a day. */
function dayColumns({ columns, given }: TableHeader): readonly DayColumn[] {
  return columns.flatMap(({ column, role, header }): DayColumn[] => {
    if (role !== undefined) return TIMES.has(role) ? [{ column, mayMark: false }] : [];
    const mayMark = isState(header) || OF_DAYS.has(announcedBy(header, given).said);
    return mayMark ? [{ column, mayMark }] : [];
  });
}

/** Turns numbers in columns of time to days, or tells that they are none. */
function passNumbers(
  sheet: readonly SheetCell[][],
  grid: GridDraft,
  header: TableHeader,
  areDays: boolean,
): void {
  const columns = dayColumns(header);
  for (const [index, { row, cells: texts, ...rest }] of grid.rows.entries()) {
    if (index < header.index + header.height) continue;
    const cells = [...texts];
    for (const { column, mayMark } of columns) {
      const number = sheet[index]?.[column - 1];
      const text = cells[column - 1] ?? "";
      if (typeof number !== "number" || text === "" || YEARS.test(text)) continue;
      const written = serialText(number);
      if (mayMark && written === undefined) continue;
      const day = areDays ? written : undefined;
      cells[column - 1] = day ?? "";
      if (day === undefined) grid.remarks.push({ code: "table-serial-date", row, column, text });
    }
    grid.rows[index] = { row, cells, ...rest };
  }
}
