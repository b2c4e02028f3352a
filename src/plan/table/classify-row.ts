import { defined, parseRoman } from "../../text/index.js";
import { namesPersons } from "../cell/persons.js";
import { isBlank, isBold, isBulleted, oneLine, plainLines } from "../cell/plain-text.js";
import { loneHeading, namesField } from "./lone-heading.js";
import { AGENCY_COLUMNS, type ColumnRole } from "../grid/data/header-words.js";
import type { GridRow } from "../grid/grid.js";
import type { LayoutColumn } from "../grid/header.js";
import type { Place } from "../model/plan.js";

/** Words of a table with their place. */
export interface PlacedText extends Place {
  readonly text: string;
}

/** A cell of a known column: its text as written and its place. */
export interface PlacedCell extends PlacedText {
  readonly column: number;
  /** Whether the heading of its column says that it names persons. */
  readonly persons?: true;
}

/**
 * The cells of a row by what their columns hold; empty ones are left out. `flag` is what columns of
 * states say by their marks.
 */
export type RowCells = Partial<Record<ColumnRole | "flag", PlacedCell>>;

/** What a row of the table is. */
export interface TableRow {
  /** The heading of a part or section, a task or a lettered part of one, or more of the one above. */
  readonly kind: "part" | "section" | "task" | "subtask" | "continuation";
  readonly row: number;
  readonly code: string;
  /** The heading, or the name of the task with the line breaks of its cell. */
  readonly title: string;
  /** Its cells; of a heading those beside it. */
  readonly cells: RowCells;
  /** Whether the code is what stands in the number's cell, which reads as no number. */
  readonly unreadable?: true;
  /** Whether the tasks of the table have no numbers of their own. */
  readonly unnumbered?: true;
  /** Whether a heading stands alone without a number, so that it may go on with the one above. */
  readonly loose?: true;
  /** Whether the number of the task above reaches over this row, so that it is no task of its own. */
  readonly belongs?: true;
}

/** What is known of a row before it is classified. */
export interface GivenRow {
  readonly row: number;
  readonly cells: RowCells;
  readonly columns: readonly LayoutColumn[];
  /** What the cells hold that reach down from the row above. */
  readonly spanned: ReadonlySet<ColumnRole>;
  /** Whether no task of the table has a number. */
  readonly uncounted?: boolean;
}

/** Gives the cells of a row their roles. */
export function cellsByRole(row: GridRow, columns: readonly LayoutColumn[]): RowCells {
  const cells: RowCells = {};
  for (const { column, role, header } of columns) {
    const text = row.cells[column - 1];
    if (role === undefined || text === undefined || isBlank(text)) continue;
    const persons = namesPersons(header) ? true : undefined;
    cells[role] = defined({ text, row: row.lines?.[column - 1] ?? row.row, column, persons });
  }
  return cells;
}

/** A number or letter with what follows it: `12. Báo cáo`, `a) Xây dựng`, `IV`. */
const ENUMERATOR =
  /^((?:[IVXL]{1,6}\.)?\d{1,3}(?:\.\d{1,3})*|[IVXL]{1,6}|[A-ZĐa-zđ])(?:[.):]{1,2}(?:\s+|$)|$)/;
/** Words before the numeral of a heading. */
const HEADING_WORD = /^(?:phần|mục)\s+(?=[IVXL]{1,6}(?:[.):\s]|$)|[A-HĐ](?:[.):\s]|$))/iu;

/** A code with the words behind it; one that reads as no number is kept. */
type Enumerated = Pick<TableRow, "code" | "unreadable"> & { readonly rest: string };

function enumerated(text: string): Enumerated | undefined {
  const words = text.replace(HEADING_WORD, "");
  const [mark, code] = ENUMERATOR.exec(words) ?? [];
  if (mark === undefined || code === undefined) return undefined;
  return { code, rest: words.slice(mark.length).trim() };
}

/** Says what a row is, by its number and by which of its cells are filled. */
export function classifyRow(given: GivenRow): TableRow {
  const { row, cells, columns, spanned } = given;
  if (spanned.has("number")) return goingOn(row, cells, !isTaskBesideSpans(given));
  const { number, measure } = cells;
  // The name of a heading may stand in the column of what the tasks below it improve.
  if (number !== undefined && measure !== undefined && !spanned.has("measure")) {
    const named = { number, task: measure };
    if (holdsOnly(cells, "number", "measure")) return classifyRow({ ...given, cells: named });
  }
  const written = plainLines(cells.task?.text ?? "");
  const heading = loneHeading(cells);
  if (heading !== undefined)
    return { ...headingRow(heading.kind, { row, ...heading }), loose: true };
  const numbered = columns.some(({ role }) => role === "number");
  const own = (numbered ? numberCell(cells) : enumerated(written)) ?? codeCell(cells);
  if (own === undefined) return withoutNumber(given);
  const { code, rest, unreadable } = own;
  const named = numbered || rest === "";
  const title = [rest, named ? written : ""].filter((words) => words !== "").join(" ");
  // Parts are lettered A, B, ...; I, V, X and L are Roman numerals.
  if (/^[A-HĐ]$/.test(code) && holdsOnly(cells, ...BESIDE_PART))
    return headingRow("part", { row, code, title, cells: without(cells, "number", "task") });
  const isRoman = /^[IVXL]+$/.test(code) && parseRoman(code) !== undefined;
  if (isRoman && cells.deadline === undefined && cells.output === undefined)
    return headingRow("section", { row, code, title, cells: without(cells, "number", "task") });
  const kind = /^[a-zđ]$/i.test(code) && !isRoman ? "subtask" : "task";
  const known = codeCell(cells)?.code;
  // The office's own code says more than a running number.
  return known === undefined || kind === "subtask"
    ? defined({ kind, row, code, title, cells, unreadable })
    : { kind, row, code: known, title, cells };
}

/** What may stand beside the name of a part: who leads it, and what sums its tasks up. */
const BESIDE_PART = [
  ...(["number", "task", "status", "progress", "result", "note"] as const),
  ...AGENCY_COLUMNS,
] as const;

/** A heading, on one line, with the cells beside it. */
export function headingRow(
  kind: "part" | "section",
  { row, code, title, cells = {} }: Pick<TableRow, "row" | "code" | "title"> & Partial<TableRow>,
): TableRow {
  return { kind, row, code, title: title.replaceAll("\n", " "), cells };
}

/** Whether a row heads what follows. */
export function isHeading({ kind }: TableRow): boolean {
  return kind === "part" || kind === "section";
}

function goingOn(row: number, cells: RowCells, belongs: boolean): TableRow {
  const given = { kind: "continuation", row, code: "", title: "", cells } as const;
  return belongs ? { ...given, belongs } : given;
}

/** Whether a row has cells of no other roles. */
export function holdsOnly(cells: RowCells, ...roles: readonly string[]): boolean {
  return Object.keys(cells).every((role) => roles.includes(role));
}

/** The cells of a row but for some. */
export function without(cells: RowCells, ...roles: readonly string[]): RowCells {
  return Object.fromEntries(Object.entries(cells).filter(([role]) => !roles.includes(role)));
}

/** Whether a row names something and says no more of it; what holds from a row above does not count. */
export function isAlone({ cells, row }: TableRow): boolean {
  return Object.entries(cells).every(
    ([role, cell]) =>
      role === "number" || role === "task" || (role === "measure" && cell.row < row),
  );
}

/** Where a cell stands. */
export function placeOf({ row, column }: PlacedCell): Required<Place> {
  return { row, column };
}

/**
 * Says what a row is of a table that names its sections in a column of their own and numbers only
 * these: a task or more of one. Tasks go by the letter of the part they improve.
 * A number that is not that of the section is kept, to be left over.
 */
export function classifySectionedRow({ row, cells, spanned }: GivenRow): TableRow | undefined {
  const { task, measure } = cells;
  const says = cells.output ?? cells.lead ?? cells.implement ?? cells.deadline;
  const isTask = task !== undefined && !spanned.has("task") && says !== undefined;
  if (isTask && (measure?.row === task.row || beginsSentence(task.text))) {
    const code = measureLetters(measure?.text ?? "");
    return { kind: "task", row, code, title: plainLines(task.text), cells, unnumbered: true };
  }
  return holdsOnly(cells) ? undefined : goingOn(row, cells, true);
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
  if (task === undefined || isBulleted(task.text)) return false;
  const own = [who, deadline, output].filter((cell) => cell !== undefined);
  // `30/6` is a time, `20.000 tờ gấp` a product that needs no capital.
  const begins = ({ text }: PlacedCell): boolean =>
    beginsSentence(text) || /^\d/.test(oneLine(text));
  // Who and when show it by themselves: a product may be written in small letters.
  const isAssigned = who !== undefined && deadline !== undefined;
  const telling = isAssigned ? [who, deadline] : own;
  return telling.length > 1 && beginsSentence(task.text) && telling.every(begins);
}

/**
 * Whether a row over which the number of the one above reaches is a task all the same: its name and
 * all it has of who, when and what comes of it are its own.
 */
function isTaskBesideSpans({ cells, columns, spanned }: GivenRow): boolean {
  const own = without(cells, ...spanned);
  const full = (["output", "deadline"] as const).every(
    (role) => own[role] !== undefined || columns.every((column) => column.role !== role),
  );
  return full && (own.lead ?? own.implement) !== undefined && isTaskOfItsOwn(own);
}

/** The number of a row that has a column for it; dashes and dots are none. */
export function numberCell(cells: RowCells): Enumerated | undefined {
  const text = oneLine(cells.number?.text ?? "");
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const read = enumerated(text);
  if (read !== undefined) return read;
  return cells.task === undefined ? undefined : { code: text, rest: "", unreadable: true };
}

/** The cell of the office's own code; a program may have given all objects a code. */
export function ownCode(cells: RowCells): PlacedCell | undefined {
  return Object.hasOwn(cells, "code") ? cells.code : undefined;
}

/** The office's own code of a task. */
function codeCell(cells: RowCells): Enumerated | undefined {
  const code = ownCode(cells);
  const text = code === undefined || cells.task === undefined ? "" : oneLine(code.text);
  return /[\p{L}\p{N}]/u.test(text) ? { code: text, rest: "" } : undefined;
}

/**
 * A row without a number goes on with the one above, or heads a section in bold letters; where no
 * task has a number, it is one.
 */
function withoutNumber({ row, cells, spanned, uncounted }: GivenRow): TableRow {
  const { task } = cells;
  if (task === undefined) return goingOn(row, cells, false);
  const isAlone = holdsOnly(cells, "task");
  if (isAlone && isBold(task.text))
    return headingRow("section", { row, code: "", title: oneLine(task.text) });
  if (uncounted !== true || spanned.has("task")) return goingOn(row, cells, false);
  if (isAlone && namesField(task.text))
    return headingRow("section", { row, code: "", title: oneLine(task.text) });
  const goesOn = continuesSentence(task.text) && !isTaskInSmallLetters(cells);
  if (goesOn) return goingOn(row, cells, false);
  const title = plainLines(task.text);
  return { kind: "task", row, code: "", title, cells, unnumbered: true };
}

/** A name in small letters is a task's where who and when beside it begin. */
function isTaskInSmallLetters({ lead, implement, deadline }: RowCells): boolean {
  const who = lead ?? implement;
  if (who === undefined || deadline === undefined) return false;
  return beginsSentence(who.text) && !continuesSentence(deadline.text);
}
