import { defined, unaccent } from "../../text/index.js";
import { isBlank, isMark, oneLine } from "../cell/plain-text.js";
import { isPlainDay, isState } from "../cell/standing.js";
import * as heading from "./announced.js";
import { AGENCY_COLUMNS, type Announcement, type ColumnRole } from "./data/header-words.js";
import type { Grid, GridRow } from "./grid.js";
import { guessedRoles } from "./guessed-roles.js";
import { mostly, settledRoles, type CellsBelow } from "./settled-roles.js";

/** A column of the table with what it holds. */
export interface LayoutColumn {
  /** From 1. */
  readonly column: number;
  /** The header as written, on one line. */
  readonly header: string;
  /** What the column holds; absent when its header says nothing known, or what another says better. */
  readonly role?: ColumnRole;
}

/** The column that holds something, from 1. */
export function columnOf(columns: readonly LayoutColumn[], wanted: ColumnRole): number | undefined {
  return columns.find(({ role }) => role === wanted)?.column;
}

/** The header of a table. */
export interface TableHeader {
  /** Its row; the first, where it has two. */
  readonly row: number;
  /** How many rows it takes. */
  readonly height: number;
  /** Which of the rows of the grid it is. */
  readonly index: number;
  /** Its rows, each cell on one line. */
  readonly written: readonly (readonly string[])[];
  /** Its columns. */
  readonly columns: readonly LayoutColumn[];
  /** Columns that announce what another column holds. */
  readonly repeated: readonly number[];
  /** What the caller says of columns. */
  readonly given: heading.GivenColumns;
}

/** With marks of HTML a short cell may be written at length, but not at any length. */
const LONGEST_WRITTEN = 1000;
/** More columns than any plan has. */
const MOST_COLUMNS = 50;
const LEAST_ROLES = 2;
/** The cells of so many rows show what an open heading means. */
const MOST_ROWS_LOOKED_AT = 200;
/** Roles that make a header other than the first one believable. */
const LEAST_ROLES_LATER = 4;

/** The column a header cell announces, if it is one. */
export function roleOf(header: string): ColumnRole | undefined {
  return settledRoles([heading.announcedBy(header)])[0];
}

/**
 * Header cells as columns; of two that announce the same, the more telling one holds it. What a
 * heading leaves open the cells below it decide, where they are known.
 */
export function columnsOf(
  headers: readonly string[],
  given: heading.GivenColumns = heading.NONE_GIVEN,
  below?: CellsBelow,
): Pick<TableHeader, "columns" | "repeated"> {
  const read = headers.map((header) => heading.announcedBy(header, given));
  const plain = heading.withoutVague(heading.withCodes(read, headers));
  const sections = heading.withSectionsBefore(heading.withSections(plain));
  const known = heading.withTask(sections, headers);
  const all = below === undefined ? known : guessedRoles(known, headers, below);
  const settled = settledRoles(all, below);
  const limits = settled.filter((role) => role === "deadline");
  const roles = settled.map((role, at) => {
    const cells = below?.rows.map((row) => row[at] ?? "") ?? [];
    if (role === "deadline" && limits.length === 1 && holdsDays(headers[at] ?? "", cells))
      return role;
    return all[at]?.rank === -1 ? role : markedRole(role, headers[at] ?? "", all[at]?.said, cells);
  });
  const columns = headers.map((header, index): LayoutColumn => {
    const role = roles[index];
    const ranks = all.map(({ rank }, at) => (roles[at] === role ? rank : Infinity));
    const holds = ranks.indexOf(Math.min(...ranks)) === index;
    return defined({ column: index + 1, header, role: holds ? role : undefined });
  });
  const repeated = columns.filter(({ role }, index) => role !== roles[index]);
  return { columns, repeated: repeated.map(({ column }) => column) };
}

/** Whether a heading names days, and most of what stands below it are days: the limits of the work. */
function holdsDays(header: string, cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return (
    /^(?:ngay|thoi)(?!\p{L})/u.test(heading.headingWords(header)) && mostly(filled, isPlainDay)
  );
}

/**
 * What a column holds some cells of which are marks: a state as its heading names it, days or no
 * days (`Hoàn thành`); below a heading that names none (`Ngày hoàn thành`) they are not understood.
 */
function markedRole(
  role: ColumnRole | undefined,
  header: string,
  said: Announcement | undefined,
  cells: readonly string[],
): ColumnRole | undefined {
  const isOfDays = role === "completed" || said === "finish";
  if (!isOfDays || !cells.some(isMark)) return role;
  return isState(header) ? undefined : (role ?? "completed");
}

/** A header whose open headings are settled by the cells of the rows below it. */
export function settledHeader(header: TableHeader, rows: readonly GridRow[]): TableHeader {
  const first = header.index + header.height;
  const body = rows.slice(first, first + MOST_ROWS_LOOKED_AT).map(({ cells }) => cells);
  const headers = header.columns.map((column) => column.header);
  return { ...header, ...columnsOf(headers, header.given, { rows: body }) };
}

/** Columns whose heading announces nothing that is known. */
export function unknownColumns(header: TableHeader): readonly LayoutColumn[] {
  const { columns, repeated, given } = header;
  return columns.filter(({ column, header: words, role }) => {
    if (role !== undefined || words === "" || heading.isPeriodHeader(words)) return false;
    const announced = heading.announcedBy(words, given);
    const isPassed = heading.isVague(announced) && !repeated.includes(column);
    return announced.said === undefined || isPassed;
  });
}

/** Columns whose heading announces nothing, and whose cells say what they hold. */
export function guessedColumns({ columns, given }: TableHeader): readonly LayoutColumn[] {
  return columns.filter(({ header, role }) => {
    if (role === undefined || given.has(heading.headingWords(header))) return false;
    const { said } = heading.announcedBy(header, given);
    const ofWho = AGENCY_COLUMNS.some((each) => each === said);
    const isOther =
      said === "task"
        ? role === "output"
        : (said === "implement" && role !== said) || (ofWho && role === "task");
    return said === undefined || said === "unread" || isOther;
  });
}

/** `1`, `12. Rà soát`: a row with a number in it is no header. */
const NUMBERED = /^\d{1,3}(?:[.):\s]|$)/;

/**
 * The cells of a row on one line each, where each of them passes: most rows are known by their
 * first cells to be no header, so that the others are not looked at. A row may also be no header by
 * its size alone.
 */
function shortCells(
  { cells }: GridRow,
  passes: (cell: string, index: number) => boolean,
): string[] | undefined {
  if (cells.length > MOST_COLUMNS) return undefined;
  const short: string[] = [];
  for (const [index, written] of cells.entries()) {
    const cell = written.length > LONGEST_WRITTEN ? undefined : oneLine(written);
    if (cell === undefined || !passes(cell, index)) return undefined;
    short.push(cell);
  }
  return short;
}

/** The cells of a row that may be a header: short ones, none with a number. */
export function headerCells(row: GridRow): string[] | undefined {
  // Most rows begin with their number, which needs no closer look.
  if (NUMBERED.test(row.cells[0] ?? "")) return undefined;
  return shortCells(row, (cell) => cell.length <= heading.LONGEST_HEADER && !NUMBERED.test(cell));
}

/**
 * Reads a row as the first header: at least two known columns, one of them a task or a deadline,
 * most of its cells known, none of them long or numbered.
 */
function headerOf(
  row: GridRow,
  index: number,
  given: heading.GivenColumns = heading.NONE_GIVEN,
): TableHeader | undefined {
  const headers = headerCells(row);
  if (headers === undefined) return undefined;
  const header = headerOn(row, index, headers, given);
  const roles = rolesOf(header.columns);
  const named = headers.filter((header) => header !== "");
  const telling = roles.has("task") || roles.has("deadline");
  const known = named.filter(
    (header) => heading.isKnown(header, given) || heading.isPeriodHeader(header),
  );
  // What the caller says of its headings, a table that is none does not hold by chance.
  const sure = given.size > 0 && named.some((header) => given.has(heading.headingWords(header)));
  // Numbers beside tasks are those of a table, though half of its headings are not known.
  const most = named.length / 2 + (roles.has("number") && roles.has("task") ? 0 : 0.5);
  const enough = roles.size >= LEAST_ROLES && (sure || known.length >= most);
  // `Thứ | Buổi | Nội dung | Địa điểm`: all of it is known, though little of it is looked for.
  const whole = roles.has("task") && known.length > LEAST_ROLES && known.length === named.length;
  if (!telling || !(enough || whole)) return undefined;
  return header;
}

/** A header of one row, by what its cells announce. */
export function headerOn(
  { row }: GridRow,
  index: number,
  headers: readonly string[],
  given: heading.GivenColumns,
): TableHeader {
  return { row, height: 1, index, written: [headers], ...columnsOf(headers, given), given };
}

function rolesOf(columns: readonly LayoutColumn[]): ReadonlySet<ColumnRole> {
  return new Set(columns.flatMap(({ role }) => role ?? []));
}

/** The first header of a grid: one row, or two where a heading spans several columns. */
export function findHeader({ rows }: Grid, given?: heading.GivenColumns): TableHeader | undefined {
  for (const [index, row] of rows.entries()) {
    const header = headerOf(row, index, given);
    if (header !== undefined)
      return settledHeader(withSecondRow(header, rows[index + 1]) ?? header, rows);
  }
  return undefined;
}

/**
 * `Chủ trì` and `Phối hợp` on a row of their own below `Cơ quan thực hiện`. Cells that reach over
 * both rows are empty in the second, or stand in it again.
 */
export function withSecondRow(
  header: TableHeader,
  below: GridRow | undefined,
): TableHeader | undefined {
  if (below === undefined) return undefined;
  const upper = header.columns.map((column) => column.header);
  const periods = withPeriods(below.cells, upper);
  const lower = headerCells({ ...below, cells: withGroups(periods, upper, header.given) });
  if (lower === undefined || lower.length > header.columns.length) return undefined;
  const isOwn = (at: number): boolean => lower[at] !== "" && lower[at] !== upper[at];
  const own = [...lower.keys()].filter(isOwn);
  // `Tối đa` and `Đạt` below `Điểm` say nothing looked for, where enough beside them does.
  const known = own.filter(
    (at) =>
      heading.isKnown(lower[at] ?? "", header.given) || heading.isPeriodHeader(lower[at] ?? ""),
  );
  // One word that is known is enough where all stand below headings with room beside them.
  const least = own.every((at) => upper[at] === "" || upper[at + 1] === "") ? 0 : 1;
  const enough =
    (own.length > 1 && known.length > least && known.length * 2 >= own.length) ||
    reachesOver(below, header);
  const spans = own.some((at) => {
    const above = upper[at] ?? "";
    return above === "" || above === upper[at - 1] || above === upper[at + 1];
  });
  if (isOwn(0) || !enough || !spans) return undefined;
  const headers = upper.map((above, at) => (isOwn(at) ? (lower[at] ?? above) : above));
  const written = [...header.written, lower, below.cells.map(oneLine)];
  return { ...header, height: 2, written, ...columnsOf(headers, header.given) };
}

/**
 * Whether all that a row has of its own stands below headings that reach over several columns, and
 * the other headings reach down over it: then it divides them, whatever its words.
 *
 * ```
 * TT | Tên dự án | Cam kết của nhà đầu tư
 *    |           | Khởi công | Vận hành
 *                  ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function reachesOver({ cells, spanned = [] }: GridRow, { columns }: TableHeader): boolean {
  const own = columns.filter(({ column }) => !spanned.includes(column));
  const isGroup = ({ column }: LayoutColumn): boolean =>
    columns[column - 1]?.header === "" || columns[column]?.header === "";
  const says = own.every(({ column }) => !isBlank(cells[column - 1] ?? ""));
  return spanned.length > 0 && own.length > 1 && says && own.every(isGroup);
}

/** `Kế hoạch` and `Thực tế` below `Thời gian hoàn thành` say which of them is meant. */
function withGroups(
  cells: readonly string[],
  upper: readonly string[],
  given: heading.GivenColumns,
): readonly string[] {
  let group = "";
  return cells.map((cell, at) => {
    group = (upper[at] ?? "") === "" ? group : (upper[at] ?? "");
    const words = oneLine(cell.slice(0, LONGEST_WRITTEN));
    const isOwn = words !== "" && words !== group && words.length <= heading.LONGEST_HEADER;
    const said = heading.headingWords(words);
    const says = heading.isKnown(words, given) || heading.isPeriodHeader(words);
    const joins = DIVIDES_GROUP.test(said) || (OF_LIMIT.test(said) && isState(group));
    if (!isOwn || (says && !joins)) return cell;
    const whole = `${group} ${words.toLowerCase()}`;
    return heading.isKnown(whole, given) ? whole : cell;
  });
}

/** `Đúng hạn`, `Quá hạn` below `Đã hoàn thành` and below `Chưa hoàn thành`. */
const OF_LIMIT = /^(?:dung|trong|truoc|som|con|qua|tre|cham) han$/;
const DIVIDES_GROUP = /^(?:(?:theo )?ke hoach|thuc te|thuc hien|du kien|duoc giao|giao)$/;

/** `1`, `2`, `3` below `Tháng` and `I`, `II` below `Quý` are months and quarters. */
function withPeriods(cells: readonly string[], upper: readonly string[]): readonly string[] {
  let group = "";
  return cells.map((cell, at) => {
    group = (upper[at] ?? "") === "" ? group : unaccent(upper[at] ?? "");
    const word = /(?<!\p{L})(?:quy|thang)(?!\p{L})/u.exec(group)?.[0];
    if (word === undefined || !/^\s*(?:\d{1,2}|[IVX]{1,4})\s*$/.test(cell)) return cell;
    return `${word === "quy" ? "Quý" : "Tháng"} ${cell.trim()}`;
  });
}

/** Whether a row says again what a row of the header says. */
export function repeatsHeader(row: GridRow, { written }: TableHeader): boolean {
  return written.some((headers) => {
    const same = shortCells(row, (cell, index) => cell === "" || cell === headers[index]) ?? [];
    return same.filter((cell) => cell !== "").length >= 2;
  });
}

/** Whether a row that is no header says the words of one, some columns off. */
export function echoesHeader(row: GridRow, { written }: TableHeader): boolean {
  return written.some((headers) => {
    const same = shortCells(row, (cell) => cell === "" || headers.includes(cell)) ?? [];
    return same.filter((cell) => cell !== "").length >= 2;
  });
}

/** A header further down, for a table that goes on with other columns or other words. */
export function laterHeader(
  row: GridRow,
  index: number,
  given?: heading.GivenColumns,
): TableHeader | undefined {
  const header = headerOf(row, index, given);
  if (header === undefined) return undefined;
  const roles = rolesOf(header.columns);
  const full = roles.has("number") || roles.size >= LEAST_ROLES_LATER;
  return roles.has("task") && full ? header : undefined;
}

const COLUMN_NUMBER = /^[([]?(?:\d{1,2}|[A-H])[)\]]?$/;

/** Whether a row only counts the columns: `(1)`, `(2)`, `(3)`, `A`, `B`, `1`, `2`, or `A`, `B`, `C`. */
export function isColumnNumbers(row: GridRow): boolean {
  const cells = shortCells(row, (cell) => cell === "" || COLUMN_NUMBER.test(cell)) ?? [];
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length < 3) return false;
  const letters = filled.map((cell) => cell.replace(/[^A-H]/g, ""));
  if (letters.join("") === "ABCDEFGH".slice(0, filled.length) && !letters.includes("")) return true;
  const numbers = filled.flatMap((cell) => /\d+/.exec(cell)?.[0] ?? []).map(Number);
  return numbers.length >= 2 && numbers.every((number, index) => number === index + 1);
}
