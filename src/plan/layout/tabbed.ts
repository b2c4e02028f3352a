import { isInCapitals } from "../cell/capitals.js";
import { dayOfHeading } from "../cell/day-heading.js";
import { namesDocument } from "../cell/divide-outputs.js";
import { oneLine } from "../cell/plain-text.js";
import { remembered } from "../cell/remembered.js";
import { closesTable } from "../grid/closing-rows.js";
import { AGENCY_COLUMNS } from "../grid/data/header-words.js";
import { filledLines, type GridDraft, type GridRow } from "../grid/grid.js";
import { repeatsHeader, roleOf } from "../grid/header.js";
import { kindOf, misfit, type KindReader } from "./cell-kind.js";
import { recordsOf } from "./delimited.js";
import { joinedLines, tabbedHeader, tabsIn, type TabbedHeader } from "./tabbed-header.js";

/** A row is broken over at most so many lines. */
const MOST_LINES = 200;
const MOST_HEADER_LINES = 40;
const NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(AGENCY_COLUMNS);
const CODE = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVXL]{1,6}|[A-ZĐa-zđ])[.):]{0,2}$/;
/** `I. Cải cách thể chế`, `Phần A`, `Mục II`: a row whose cells are one. */
const HEADING =
  /^(?:(?:[IVXL]{1,6}|[A-HĐ])[.):](?:\s+\p{L}|\p{L}{3})|(?:phần|mục)\s+(?:[IVXL\d]{1,6}|[A-HĐ])(?!\p{L}))/iu;
/** `THÁNG 11`, `QUÝ IV/2026`; in small letters it is a time of the cell above. */
const PERIOD = /^(?:THÁNG|QUÝ|TUẦN)\s+[\dIVX]/u;
/** A sentence or list that a next line goes on with. */
const OPEN_END = /(?:[,:(–\-/]|(?<!\p{L})(?:và|hoặc|của|theo|do|năm|quý|tháng|ngày|tuần|trước))$/iu;
/** A cell that reads so badly in its column stands in another. */
const WORST_FIT = 5;

/** What dividing the lines below a header carries along. */
interface Reading {
  readonly records: readonly GridRow[];
  readonly grid: GridDraft;
  readonly kind: KindReader;
  header: TabbedHeader;
  /** Whether the first column numbers the rows. */
  numbered: boolean;
  /** Whether recipients or a signature have ended the table. */
  closed: boolean;
}

/**
 * Divides a text whose cells are divided by tabs. A spreadsheet puts a cell with line breaks in
 * quotation marks. Word does not: there a row goes on over lines until it has as many tabs as the
 * header, which may be broken so itself, and what follows its last cell belongs to it where it
 * reads so.
 *
 * ```text
 * 1⇥Rà soát văn bản⇥Báo cáo⇥Sở Tư pháp⇥Các sở, ban, ngành
 *                                      ^^^^^^^^^^^^^^^^^^ one cell
 * UBND cấp xã⇥Quý II/2024
 * ^^^^^^^^^^^ of two paragraphs
 * ```
 *
 * @param text - The text, with any line ends.
 * @returns Its rows, each with the line it begins on, and the other lines that hold something.
 */
export function tabbedGrid(text: string): GridDraft {
  const grid: GridDraft = { rows: [], strays: [], remarks: [] };
  const records = recordsOf(text, "\t", grid.remarks);
  const header = tabbedHeader(records);
  for (const record of records.slice(0, header?.start)) take(grid, record);
  if (header === undefined) return grid;
  const reading: Reading = {
    records,
    grid,
    kind: remembered(kindOf),
    header,
    numbered: isNumbered(header),
    closed: false,
  };
  grid.rows.push(...header.rows);
  for (let at = header.end; at < records.length;) at = passRow(reading, at);
  return grid;
}

function isNumbered({ columns }: TabbedHeader): boolean {
  return columns[0]?.role === "number";
}

/** A line with the sign is a row, another is a line. */
function take({ rows, strays }: GridDraft, record: GridRow): void {
  if (record.cells.length > 1) rows.push(record);
  else strays.push(...filledLines({ text: record.cells[0] ?? "", row: record.row }));
}

/** Takes the row that begins at a line; returns the line behind it. */
function passRow(reading: Reading, at: number): number {
  const { records, grid, header } = reading;
  const record = records[at];
  if (record === undefined) return at + 1;
  const again = at > header.end ? headerAgain(reading, at) : undefined;
  if (again !== undefined) return again;
  if (tabsIn(record) === 0 && isBlankLine(record)) return at + 1;
  if (!opensRow(reading, at)) {
    passLine(reading, at);
    return at + 1;
  }
  const end = endOfRow(reading, at) ?? at + 1;
  grid.rows.push(joinedLines(records.slice(at, end)));
  return end;
}

/** A header that stands again, or another one further down; returns the line behind it. */
function headerAgain(reading: Reading, at: number): number | undefined {
  const { records, grid, header } = reading;
  const [cell = ""] = records[at]?.cells ?? [];
  const opens = oneLine(cell.slice(0, 200));
  const first = header.columns[0]?.header ?? "";
  if (opens === "" || (roleOf(opens) === undefined && !first.startsWith(opens))) return undefined;
  const other = tabbedHeader(records.slice(at, at + MOST_HEADER_LINES), true);
  if (other?.start !== 0) return undefined;
  const same = repeatsHeader(other.rows[0] ?? { row: 0, cells: [] }, header);
  const full = other.columns.length >= header.columns.length;
  if (!full || (!same && !isNumbered(other))) return undefined;
  grid.rows.push(...other.rows);
  reading.header = { ...other, end: header.end };
  reading.numbered = isNumbered(other);
  reading.closed = false;
  return at + other.end;
}

function isBlankLine({ cells }: GridRow): boolean {
  return cells.every((cell) => cell.trim() === "");
}

/** Whether a line begins a row: it has tabs, or is the first of a broken first cell. */
function opensRow(reading: Reading, at: number): boolean {
  const { records, numbered } = reading;
  const record = records[at];
  const [first = ""] = record?.cells ?? [];
  if (record === undefined || tabsIn(record) > 0) return true;
  const next = records[at + 1];
  if (next === undefined || closesTable(record)) return false;
  // `1` above `⇥Rà soát …`
  if (numbered) return CODE.test(first.trim()) && next.cells[0] === "" && tabsIn(next) > 0;
  const goesOn = /^[\p{Ll}(]/u.test(oneLine(next.cells[0] ?? "")) || OPEN_END.test(first.trim());
  return goesOn && !goesOnAbove(reading, first, at) && endOfRow(reading, at) !== undefined;
}

/** Where the row that begins at a line ends: where its tabs are met, before the next row begins. */
function endOfRow(reading: Reading, at: number): number | undefined {
  const { records, header, numbered } = reading;
  const wanted = header.columns.length - 1;
  let tabs = 0;
  for (let end = at; end < records.length && end - at < MOST_LINES; end += 1) {
    const record = records[end];
    if (record === undefined) return undefined;
    const [first = ""] = record.cells;
    const own = tabsIn(record);
    const isCode = (numbered || own === 0) && CODE.test(first.trim());
    const begins = isCode || (own > 0 ? beginsHeader(first) : isHeadingLine(first));
    if (end > at && (begins || closesTable(record) || tabs + own > wanted)) return undefined;
    tabs += own;
    if (tabs < wanted) continue;
    const isOne = end === at || numbered || fits(reading, records.slice(at, end + 1));
    return tabs === wanted && isOne ? end + 1 : undefined;
  }
  return undefined;
}

/** `TT`, below which the columns are counted anew. */
function beginsHeader(cell: string): boolean {
  return roleOf(oneLine(cell.slice(0, 100))) === "number";
}

function isHeadingLine(line: string): boolean {
  const words = oneLine(line.slice(0, 300));
  return HEADING.test(words) || PERIOD.test(words) || dayOfHeading(words) !== undefined;
}

/** Whether lines put together read in the columns they fall into. */
function fits({ header, kind }: Reading, records: readonly GridRow[]): boolean {
  const { cells } = joinedLines(records);
  return header.columns.every(({ role }, at) => {
    const cell = cells[at] ?? "";
    return cell.trim() === "" || misfit(kind(cell), role) < WORST_FIT;
  });
}

/** A line without a tab goes on with the last cell above it, heads a section, or is a mere line. */
function passLine(reading: Reading, at: number): void {
  const { records, grid } = reading;
  const record = records[at];
  if (record === undefined) return;
  const [line = ""] = record.cells;
  reading.closed ||= closesTable(record);
  const above = grid.rows.at(-1);
  if (!reading.closed && above !== undefined && goesOnAbove(reading, line, at)) {
    const cells = [...above.cells.slice(0, -1), `${above.cells.at(-1) ?? ""}\n${line}`];
    grid.rows[grid.rows.length - 1] = { ...above, cells };
  } else if (!reading.closed && headsRows(reading, line, at))
    grid.rows.push({ row: record.row, cells: [line] });
  else {
    if (mayFill(reading, line))
      grid.remarks.push({ code: "table-cells-uncertain", row: record.row, text: oneLine(line) });
    take(grid, record);
  }
}

/**
 * Whether a line reads as the cell above it, which is empty: it may be its second paragraph, behind
 * an empty one, or head the rows below.
 */
function mayFill({ closed, grid, header, kind }: Reading, line: string): boolean {
  const above = grid.rows.at(-1);
  const isEmpty =
    above?.cells.length === header.columns.length && !(above.cells.at(-1) ?? "").trim();
  if (closed || !isEmpty || grid.rows.length <= header.rows.length) return false;
  const role = header.columns.at(-1)?.role;
  if (role === "deadline") return kind(line).isDeadline;
  return role !== undefined && NAMES.has(role) && kind(line).isAgencies;
}

/** Whether a line reads as more of the last cell above it: of its sentence, its list or its kind. */
function goesOnAbove(reading: Reading, line: string, at: number): boolean {
  const { grid, header } = reading;
  const above = grid.rows.at(-1);
  const last = oneLine(above?.cells.at(-1) ?? "");
  const words = oneLine(line);
  if (above === undefined || grid.rows.length <= header.rows.length || last === "") return false;
  if (/^\p{Ll}\p{L}/u.test(words) || OPEN_END.test(last)) return true;
  if (isHeadingLine(line) || headsUncounted(reading, line, at)) return false;
  // A heading has fewer cells than the header.
  if (above.cells.length !== header.columns.length)
    return above.cells.length < header.columns.length && isInCapitals(last) && isInCapitals(words);
  const isItem = /^[-+•*]\s/.test(words);
  if ((isItem || words.startsWith("(")) && isInside(reading, at)) return true;
  if (isItem && /^[-+•*]\s/.test(last)) return true;
  const role = header.columns.at(-1)?.role;
  if (role === "deadline") return reading.kind(line).isDeadline && !isInCapitals(words);
  if (role !== undefined && NAMES.has(role)) return reading.kind(line).isAgencies;
  if (isInCapitals(words) || !/\p{L}/u.test(words)) return false;
  return isInside(reading, at) || (role === "output" && areOutputs(last, words));
}

/** No name of a paper is longer. */
const LONGEST_OUTPUT = 80;

/** Whether a line below the last row names a paper as the cell above it does, and is no sentence. */
function areOutputs(above: string, line: string): boolean {
  const isSentence = line.length > LONGEST_OUTPUT || /[.:]$|(?<!\p{L})này(?!\p{L})/u.test(line);
  return !isSentence && namesDocument(above) && namesDocument(line);
}

/**
 * Whether a line is a row whose cells are one: it is numbered as a heading, or stands alone between
 * a row and one that begins with a number.
 */
function headsRows(reading: Reading, line: string, at: number): boolean {
  if (!isInside(reading, at)) return false;
  if (isHeadingLine(line) || headsUncounted(reading, line, at)) return true;
  const [above, below] = [reading.records[at - 1], reading.records[at + 1]];
  if (above === undefined || below === undefined || !reading.numbered) return false;
  const isBetween =
    tabsIn(above) > 0 && tabsIn(below) > 0 && CODE.test(below.cells[0]?.trim() ?? "");
  return isBetween && /^\p{Lu}.*\s\p{L}.*\p{Ll}/u.test(oneLine(line));
}

/** `1. Công khai, minh bạch` above rows whose first cell is empty, in a table without numbers. */
function headsUncounted({ records, numbered }: Reading, line: string, at: number): boolean {
  const [above, below] = [records[at - 1], records[at + 1]];
  if (numbered || above === undefined || below === undefined) return false;
  const isBetween = tabsIn(above) > 0 && tabsIn(below) > 0 && below.cells[0]?.trim() === "";
  return isBetween && /^\s*\d{1,2}[.)]\s+\p{Lu}/u.test(line);
}

/** Whether rows of the same table come behind a line. */
function isInside({ records, header }: Reading, at: number): boolean {
  for (const record of records.slice(at + 1, at + MOST_LINES)) {
    if (closesTable(record)) return false;
    if (tabsIn(record) > 0) return tabsIn(record) <= header.columns.length;
  }
  return false;
}
