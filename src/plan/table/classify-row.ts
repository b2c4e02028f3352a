import { defined, parseRoman } from "../../text/index.js";
import { isBlank, isBold, oneLine, plainLines } from "../cell/plain-text.js";
import type { ColumnRole } from "../grid/data/header-words.js";
import type { GridRow } from "../grid/grid.js";
import type { LayoutColumn } from "../grid/header.js";

/** A cell of a known column: its text as written and its place. */
export interface PlacedCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The cells of a row by what their columns hold; empty ones are left out. */
export type RowCells = Partial<Record<ColumnRole, PlacedCell>>;

/** The heading of a part or section. */
export interface HeadingRow {
  readonly kind: "part" | "section";
  readonly code: string;
  readonly title: string;
  /** Cells beside the heading. */
  readonly cells: RowCells;
  readonly row: number;
}

/** A task or a lettered part of one. */
export interface TaskRow {
  readonly kind: "task" | "subtask";
  readonly code: string;
  /** Its name, the line breaks of its cell kept. */
  readonly title: string;
  readonly cells: RowCells;
  readonly row: number;
  /** Whether the code is what stands in the number's cell, which reads as no number. */
  readonly unreadable?: true;
  /** Whether the tasks of the table have no numbers of their own. */
  readonly unnumbered?: true;
}

/** A row that goes on with the task above. */
export interface ContinuationRow {
  readonly kind: "continuation";
  readonly cells: RowCells;
  readonly row: number;
  /** Whether the number of the task above reaches over this row, so that it is no task of its own. */
  readonly belongs?: true;
}

/** What a row of the table is. */
export type TableRow = HeadingRow | TaskRow | ContinuationRow;

/** What is known of a row before it is classified. */
export interface GivenRow {
  readonly row: number;
  readonly cells: RowCells;
  readonly columns: readonly LayoutColumn[];
  /** What the cells hold that reach down from the row above. */
  readonly spanned: ReadonlySet<ColumnRole>;
}

/** Gives the cells of a row their roles. */
export function cellsByRole(row: GridRow, columns: readonly LayoutColumn[]): RowCells {
  const cells: RowCells = {};
  for (const { column, role } of columns) {
    const text = row.cells[column - 1];
    if (role === undefined || text === undefined || isBlank(text)) continue;
    cells[role] = { text, row: row.lines?.[column - 1] ?? row.row, column };
  }
  return cells;
}

/** A number or letter with what follows it: `12. Báo cáo`, `a) Xây dựng`, `IV`. */
const ENUMERATOR =
  /^((?:[IVXL]{1,6}\.)?\d{1,3}(?:\.\d{1,3})*|[IVXL]{1,6}|[A-ZĐa-zđ])(?:[.):]{1,2}(?:\s+|$)|$)/;
/** Words before the numeral of a heading. */
const HEADING_WORD = /^(?:phần|mục)\s+(?=[IVXL]{1,6}(?:[.):\s]|$)|[A-HĐ](?:[.):\s]|$))/iu;

interface Enumerated {
  readonly code: string;
  readonly rest: string;
  readonly unreadable?: true;
}

function enumerated(text: string): Enumerated | undefined {
  const words = text.replace(HEADING_WORD, "");
  const match = ENUMERATOR.exec(words);
  const code = match?.[1];
  return match === null || code === undefined
    ? undefined
    : { code, rest: words.slice(match[0].length).trim() };
}

/** Says what a row is, by its number and by which of its cells are filled. */
export function classifyRow({ row, cells, columns, spanned }: GivenRow): TableRow {
  if (spanned.has("number")) {
    const belongs = !isTaskBesideSpans(cells, columns, spanned);
    return { kind: "continuation", cells, row, ...(belongs ? { belongs } : {}) };
  }
  const { measure } = cells;
  // The name of a heading may stand in the column of what the tasks below it improve.
  const headed = Object.keys(cells).every((role) => role === "number" || role === "measure");
  if (measure !== undefined && headed && cells.number !== undefined && !spanned.has("measure"))
    return classifyRow({ row, cells: named(cells.number, measure), columns, spanned });
  const written = plainLines(cells.task?.text ?? "");
  const numbered = columns.some(({ role }) => role === "number");
  const own = numbered ? numberCell(cells) : enumerated(written);
  if (own === undefined) return withoutNumber(cells, row);
  const title = numbered ? joined(own.rest, written) : own.rest;
  const { code } = own;
  const alone = Object.keys(cells).every((role) => role === "number" || role === "task");
  if (alone && isPartLetter(code)) return heading("part", code, title, {}, row);
  if (isRoman(code) && cells.deadline === undefined && cells.output === undefined)
    return heading("section", code, title, beside(cells), row);
  const kind = /^[a-zđ]$/i.test(code) && !isRoman(code) ? "subtask" : "task";
  return defined({ kind, code, title, cells, row, unreadable: own.unreadable });
}

/** A row whose name is in another column than that of tasks. */
function named(number: PlacedCell, task: PlacedCell): RowCells {
  return { number, task };
}

function heading(
  kind: HeadingRow["kind"],
  code: string,
  title: string,
  cells: RowCells,
  row: number,
): HeadingRow {
  return { kind, code, title: title.replaceAll("\n", " "), cells, row };
}

/**
 * Says what a row is of a table that names its sections in a column of their own and numbers only
 * these: a new section, a task or more of one. Tasks go by the letter of the part they improve.
 */
export function classifySectionedRow(given: GivenRow): TableRow[] {
  const { row, cells, spanned } = given;
  const { section, number, task } = cells;
  const rows: TableRow[] = [];
  if (section !== undefined && !spanned.has("section")) {
    const code = numberCell(defined({ number }))?.code ?? "";
    rows.push(heading("section", code, plainLines(section.text), {}, row));
  }
  const own: RowCells = { ...cells };
  delete own.section;
  if (section !== undefined || spanned.has("number")) delete own.number;
  const says = own.output ?? own.lead ?? own.implement ?? own.deadline;
  const isTask = task !== undefined && !spanned.has("task") && says !== undefined;
  if (isTask && (own.measure?.row === task.row || beginsSentence(task.text))) {
    const title = plainLines(task.text);
    const code = measureLetters(own.measure?.text ?? "");
    rows.push({ kind: "task", code, title, cells: own, row, unnumbered: true });
  } else if (Object.keys(own).length > 0) {
    rows.push({ kind: "continuation", cells: own, row, belongs: true });
  }
  return rows;
}

const LETTER = /^([a-zđ])[).](?:\s|$)/;

/** `a`, or `a-d` where a cell lists several parts. */
function measureLetters(cell: string): string {
  const lines = plainLines(cell).split("\n");
  const letters = lines.flatMap((line) => LETTER.exec(line)?.[1] ?? []);
  const [first = ""] = letters;
  return letters.length > 1 ? `${first}-${letters.at(-1) ?? ""}` : first;
}

/** Words that begin with a small letter go on from the page before. */
export function continuesSentence(text: string): boolean {
  const first = oneLine(text).charAt(0);
  return first !== first.toUpperCase();
}

/** Whether the first letter of a text is a capital. */
export function beginsSentence(text: string): boolean {
  const [letter] = /\p{L}/u.exec(oneLine(text)) ?? [];
  return letter !== undefined && !continuesSentence(letter);
}

/**
 * Whether a row without a number is a task all the same: a name that begins a sentence, beside at
 * least two of who, when and what comes of it, all of them its own.
 */
export function isTaskOfItsOwn(cells: RowCells): cells is RowCells & { readonly task: PlacedCell } {
  const { task, output, deadline } = cells;
  const who = cells.lead ?? cells.implement;
  // What a bullet sets off is something to be done within the task above.
  if (task === undefined || !beginsSentence(task.text) || isBulleted(task.text)) return false;
  const own = [who, deadline, output].filter((cell) => cell !== undefined);
  return own.length > 1 && own.every((cell) => beginsSentence(cell.text) || beginsDate(cell.text));
}

/**
 * Whether a row over which the number of the one above reaches is a task all the same: its name and
 * all it has of who, when and what comes of it are its own.
 */
function isTaskBesideSpans(
  cells: RowCells,
  columns: readonly LayoutColumn[],
  spanned: ReadonlySet<ColumnRole>,
): boolean {
  const reaching: ReadonlySet<string> = spanned;
  const own: RowCells = Object.fromEntries(
    Object.entries(cells).filter(([role]) => !reaching.has(role)),
  );
  const full = (["output", "deadline"] as const).every(
    (role) => own[role] !== undefined || columns.every((column) => column.role !== role),
  );
  return full && (own.lead ?? own.implement) !== undefined && isTaskOfItsOwn(own);
}

function isBulleted(text: string): boolean {
  return /^[-+•*]/.test(oneLine(text));
}

/** `30/6`: a time that needs no letter. */
function beginsDate(text: string): boolean {
  return /^\d{1,2}[/.-]\d/.test(oneLine(text));
}

/** The number of a row that has a column for it; dashes and dots are none. */
function numberCell(cells: RowCells): Enumerated | undefined {
  const text = oneLine(cells.number?.text ?? "");
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const read = enumerated(text);
  if (read !== undefined) return read;
  return cells.task === undefined ? undefined : { code: text, rest: "", unreadable: true };
}

/** A row without a number goes on with the one above, or heads a section in bold letters. */
function withoutNumber(cells: RowCells, row: number): TableRow {
  const { task } = cells;
  const alone = Object.keys(cells).every((role) => role === "task");
  if (task !== undefined && alone && isBold(task.text))
    return { kind: "section", code: "", title: oneLine(task.text), cells: {}, row };
  return { kind: "continuation", cells, row };
}

function joined(...words: readonly string[]): string {
  return words.filter((each) => each !== "").join(" ");
}

function isRoman(code: string): boolean {
  return /^[IVXL]+$/.test(code) && parseRoman(code) !== undefined;
}

/** Parts are lettered A, B, ...; I, V, X and L are Roman numerals. */
function isPartLetter(code: string): boolean {
  return /^[A-HĐ]$/.test(code);
}

/** The cells of a row other than number and name. */
function beside(cells: RowCells): RowCells {
  const others: RowCells = { ...cells };
  delete others.number;
  delete others.task;
  return others;
}
