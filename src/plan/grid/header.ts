import { defined, unaccent } from "../../text/index.js";
import { oneLine } from "../cell/plain-text.js";
import {
  AGENCY_COLUMNS,
  CODE_HEADERS,
  HEADER_WORDS,
  NUMBER_HEADERS,
  type Announced,
  type Announcement,
  type ColumnRole,
} from "./data/header-words.js";
import type { Grid, GridRow } from "./grid.js";
import { guessedRoles, settledRoles, type CellsBelow } from "./settled-roles.js";

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
  readonly given: GivenColumns;
}

/** A header cell is short; a long cell that mentions its words is a task. */
const LONGEST_HEADER = 70;
/** No phrase that headings are known by has more words. */
const LONGEST_PHRASE = 5;
/** With marks of HTML a short cell may be written at length, but not at any length. */
const LONGEST_WRITTEN = 1000;
/** More columns than any plan has. */
const MOST_COLUMNS = 50;
const LEAST_ROLES = 2;
/** The cells of so many rows show what an open heading means. */
const MOST_ROWS_LOOKED_AT = 200;
/** Roles that make a header other than the first one believable. */
const LEAST_ROLES_LATER = 4;

/** What the caller says of columns, by their headings as {@link headingWords} gives them. */
export type GivenColumns = ReadonlyMap<string, ColumnRole>;

const NONE_GIVEN: GivenColumns = /* @__PURE__ */ new Map();

/** The words of a heading: without accents and signs, in small letters. */
export function headingWords(header: string): string {
  return unaccent(header)
    .replace(/[^\p{L}\p{N}%#]+/gu, " ")
    .trim();
}

function announced(header: string, given: GivenColumns = NONE_GIVEN): Announced {
  const words = headingWords(header);
  const own = given.get(words);
  if (own !== undefined) return { said: own, rank: -1 };
  if (NUMBER_HEADERS.has(words)) return { said: "number", rank: 0 };
  if (words.length > LONGEST_HEADER) return { said: undefined, rank: Infinity };
  if (CODE_HEADERS.test(words)) return { said: "code", rank: 0 };
  const isOther = WHO.test(words) ? WHAT : OF_WORK.test(words) ? BY_WHOM : undefined;
  let best: Announced = { said: undefined, rank: Infinity };
  const parts = words.split(" ");
  for (const start of parts.keys()) {
    for (let end = start + 1; end <= Math.min(start + LONGEST_PHRASE, parts.length); end += 1) {
      const found = HEADER_WORDS.get(parts.slice(start, end).join(" "));
      const isHere =
        found?.where === "anywhere" ||
        (start === 0 && (found?.where === "first" || end === parts.length));
      const isSide = isOther?.has(found?.said) === true;
      if (found !== undefined && isHere && !isSide && found.rank < best.rank) best = found;
    }
  }
  return best;
}

/** `Cơ quan phụ trách tiêu chí`, `Đơn vị thực hiện nhiệm vụ`: who, whatever it is that they do. */
const WHO =
  /^(?:co quan|don vi|bo phan|dau moi|can bo|khoa phong|phong ban|nguoi (?:thuc hien|phu trach|chiu|lam))(?!\p{L})/u;
const WHAT: ReadonlySet<Announcement | undefined> = /* @__PURE__ */ new Set<Announcement>([
  ...(["task", "section", "measure", "target", "output", "outcome", "proof", "result"] as const),
]);

/** `Nội dung phối hợp`: what is done, whoever does it. */
const OF_WORK =
  /^(?:ten |cac )?(?:noi dung|nhiem vu|cong viec|hoat dong|viec|dau viec|phan viec)(?!\p{L})/u;
const BY_WHOM: ReadonlySet<Announcement | undefined> = /* @__PURE__ */ new Set<Announcement>([
  ...AGENCY_COLUMNS,
]);

/** Whether a header cell says something known, be it that its column holds nothing looked for. */
function isKnown(header: string, given?: GivenColumns): boolean {
  return announced(header, given).said !== undefined;
}

const PERIOD = /^(?:quy|thang|q|t)[. ]?(?:[ivx]{1,4}|\d{1,2})(?:[/ ](?:nam )?20\d\d)?$/;

/** Whether a header is a quarter or month, below which a cross says when. */
export function isPeriodHeader(header: string): boolean {
  return PERIOD.test(unaccent(header.slice(0, LONGEST_HEADER)).trim());
}

/** The column a header cell announces, if it is one. */
export function roleOf(header: string): ColumnRole | undefined {
  return settledRoles([announced(header)])[0];
}

/** `Chỉ số nội dung` and `Nội dung thành phần` beside it: the first names sections. */
function withSections(all: readonly Announced[]): readonly Announced[] {
  const parts = [...all.keys()].filter((index) => all[index]?.said === "measure");
  const task = all.findIndex(({ said }) => said === "task");
  const [first, second, third] = parts;
  const named = all.some(({ said }) => said === "section");
  const isPair = first !== undefined && second !== undefined && third === undefined && !named;
  if (!isPair || (task >= 0 && second > task)) return all;
  return all.map((each, index) => (index === first ? { ...each, said: "section" } : each));
}

/** `Nhiệm vụ/ Sản phẩm` names the tasks where no other heading does. */
function withTask(all: readonly Announced[], headers: readonly string[]): readonly Announced[] {
  if (all.some(({ said, rank }) => said === "task" || rank < 0)) return all;
  const isBoth = (at: number): boolean =>
    ["output", "outcome", "target"].includes(all[at]?.said ?? "") &&
    TASK_WORD.test(headingWords(headers[at] ?? ""));
  const [both, another] = [...all.keys()].filter(isBoth);
  if (both === undefined || another !== undefined) return all;
  return all.map((each, at) => (at === both ? { ...each, said: "task" } : each));
}

const TASK_WORD = /(?<!\p{L})(?:nhiem vu|cong viec|noi dung|hoat dong|giai phap)(?!\p{L})/u;

/** `Mã số` beside a column of running numbers is the office's own code. */
function withCodes(all: readonly Announced[], headers: readonly string[]): readonly Announced[] {
  const isCode = (at: number): boolean => headingWords(headers[at] ?? "").startsWith("ma");
  const counted = all.some(({ said }, at) => said === "number" && !isCode(at));
  if (!counted) return all;
  return all.map((each, at) =>
    each.said === "number" && each.rank >= 0 && isCode(at) ? { ...each, said: "code" } : each,
  );
}

/**
 * Header cells as columns; of two that announce the same, the more telling one holds it. What a
 * heading leaves open the cells below it decide, where they are known.
 */
export function columnsOf(
  headers: readonly string[],
  given: GivenColumns = NONE_GIVEN,
  below?: CellsBelow,
): Pick<TableHeader, "columns" | "repeated"> {
  const read = headers.map((header) => announced(header, given));
  const known = withTask(withSections(withCodes(read, headers)), headers);
  const all = below === undefined ? known : guessedRoles(known, headers, below);
  const roles = settledRoles(all, below);
  const columns = headers.map((header, index): LayoutColumn => {
    const role = roles[index];
    const ranks = all.map(({ rank }, at) => (roles[at] === role ? rank : Infinity));
    const holds = ranks.indexOf(Math.min(...ranks)) === index;
    return defined({ column: index + 1, header, role: holds ? role : undefined });
  });
  const repeated = columns.filter(({ role }, index) => role !== roles[index]);
  return { columns, repeated: repeated.map(({ column }) => column) };
}

/** A header whose open headings are settled by the cells of the rows below it. */
export function settledHeader(header: TableHeader, rows: readonly GridRow[]): TableHeader {
  const first = header.index + header.height;
  const body = rows.slice(first, first + MOST_ROWS_LOOKED_AT).map(({ cells }) => cells);
  const headers = header.columns.map((column) => column.header);
  return { ...header, ...columnsOf(headers, header.given, { rows: body }) };
}

/** Columns whose heading announces nothing that is known. */
export function unknownColumns({ columns, given }: TableHeader): readonly LayoutColumn[] {
  return columns.filter(
    ({ header, role }) =>
      role === undefined && header !== "" && !isKnown(header, given) && !isPeriodHeader(header),
  );
}

/** Columns whose heading announces nothing, and whose cells say what they hold. */
export function guessedColumns({ columns, given }: TableHeader): readonly LayoutColumn[] {
  return columns.filter(
    ({ header, role }) =>
      role !== undefined &&
      !given.has(headingWords(header)) &&
      [undefined, "unread"].includes(announced(header, given).said),
  );
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

function headerCells(row: GridRow): string[] | undefined {
  // Most rows begin with their number, which needs no closer look.
  if (NUMBERED.test(row.cells[0] ?? "")) return undefined;
  return shortCells(row, (cell) => cell.length <= LONGEST_HEADER && !NUMBERED.test(cell));
}

/**
 * Reads a row as the first header: at least two known columns, one of them a task or a deadline,
 * most of its cells known, none of them long or numbered.
 */
function headerOf(
  row: GridRow,
  index: number,
  given: GivenColumns = NONE_GIVEN,
): TableHeader | undefined {
  const headers = headerCells(row);
  if (headers === undefined) return undefined;
  const { columns, repeated } = columnsOf(headers, given);
  const roles = rolesOf(columns);
  const named = headers.filter((header) => header !== "");
  const telling = roles.has("task") || roles.has("deadline");
  const known = named.filter((header) => isKnown(header, given) || isPeriodHeader(header));
  // What the caller says of its headings, a table that is none does not hold by chance.
  const sure = given.size > 0 && named.some((header) => given.has(headingWords(header)));
  const enough = roles.size >= LEAST_ROLES && (sure || known.length * 2 > named.length);
  if (!telling || !enough) return undefined;
  return { row: row.row, height: 1, index, written: [headers], columns, repeated, given };
}

function rolesOf(columns: readonly LayoutColumn[]): ReadonlySet<ColumnRole> {
  return new Set(columns.flatMap(({ role }) => role ?? []));
}

/** The first header of a grid: one row, or two where a heading spans several columns. */
export function findHeader({ rows }: Grid, given?: GivenColumns): TableHeader | undefined {
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
function withSecondRow(header: TableHeader, below: GridRow | undefined): TableHeader | undefined {
  if (below === undefined) return undefined;
  const upper = header.columns.map((column) => column.header);
  const periods = withPeriods(below.cells, upper);
  const lower = headerCells({ ...below, cells: withGroups(periods, upper, header.given) });
  if (lower === undefined || lower.length > header.columns.length) return undefined;
  const isOwn = (at: number): boolean => lower[at] !== "" && lower[at] !== upper[at];
  const own = [...lower.keys()].filter(isOwn);
  // `Tối đa` and `Đạt` below `Điểm` say nothing looked for, where enough beside them does.
  const known = own.filter(
    (at) => isKnown(lower[at] ?? "", header.given) || isPeriodHeader(lower[at] ?? ""),
  );
  const enough = known.length > 1 && known.length * 2 >= own.length;
  const spans = own.some((at) => {
    const above = upper[at] ?? "";
    return above === "" || above === upper[at - 1] || above === upper[at + 1];
  });
  if (isOwn(0) || !enough || !spans) return undefined;
  const headers = upper.map((above, at) => (isOwn(at) ? (lower[at] ?? above) : above));
  const written = [...header.written, lower, below.cells.map(oneLine)];
  return { ...header, height: 2, written, ...columnsOf(headers, header.given) };
}

/** `Kế hoạch` and `Thực tế` below `Thời gian hoàn thành` say which of them is meant. */
function withGroups(
  cells: readonly string[],
  upper: readonly string[],
  given: GivenColumns,
): readonly string[] {
  let group = "";
  return cells.map((cell, at) => {
    group = (upper[at] ?? "") === "" ? group : (upper[at] ?? "");
    const words = oneLine(cell.slice(0, LONGEST_WRITTEN));
    const isOwn = words !== "" && words !== group && words.length <= LONGEST_HEADER;
    if (!isOwn || !DIVIDES_GROUP.test(headingWords(words))) return cell;
    const whole = `${group} ${words.toLowerCase()}`;
    return isKnown(whole, given) ? whole : cell;
  });
}

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
  given?: GivenColumns,
): TableHeader | undefined {
  const header = headerOf(row, index, given);
  if (header === undefined) return undefined;
  const roles = rolesOf(header.columns);
  const full = roles.has("number") || roles.size >= LEAST_ROLES_LATER;
  return roles.has("task") && full ? header : undefined;
}

const COLUMN_NUMBER = /^[([]?(?:\d{1,2}|[A-H])[)\]]?$/;

/** Whether a row only counts the columns: `(1)`, `(2)`, `(3)`, or `A`, `B`, `1`, `2`. */
export function isColumnNumbers(row: GridRow): boolean {
  const cells = shortCells(row, (cell) => cell === "" || COLUMN_NUMBER.test(cell)) ?? [];
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length < 3) return false;
  const numbers = filled.flatMap((cell) => /\d+/.exec(cell)?.[0] ?? []).map(Number);
  return numbers.length >= 2 && numbers.every((number, index) => number === index + 1);
}
