import { defined } from "../../text/index.js";
import { oneLine, plainLines } from "../cell/plain-text.js";
import type { ColumnRole } from "../grid/data/header-words.js";
import {
  continuesSentence,
  isTaskOfItsOwn,
  type ContinuationRow,
  type HeadingRow,
  type PlacedCell,
  type RowCells,
  type TableRow,
  type TaskRow,
} from "./classify-row.js";

/** A cell to which continuation rows may still add pieces; its place is that of the first. */
interface PiecedCell extends Omit<PlacedCell, "text"> {
  readonly pieces: string[];
}

/** The cells of one row of outputs, while continuation rows may still add to them. */
export type CellDraft = Partial<Record<ColumnRole, PiecedCell>>;

/** A piece of a task's name, with the line breaks of its cell, and the place of the cell. */
export interface NamePiece {
  readonly text: string;
  readonly row: number;
  readonly column?: number;
}

/** A task while its rows are being gathered. */
export interface TaskDraft {
  readonly code: string;
  readonly name: NamePiece[];
  readonly rows: CellDraft[];
  readonly subtasks: TaskDraft[];
  readonly row: number;
  readonly unreadable: boolean;
  readonly unnumbered: boolean;
}

/** A part while its sections are being gathered. */
export interface PartDraft {
  readonly code: string;
  readonly title: string[];
  readonly row: number;
}

/** A section while its rows are being gathered. */
export interface SectionDraft {
  readonly code: string;
  readonly part?: PartDraft;
  readonly title: string[];
  readonly tasks: TaskDraft[];
  readonly row: number;
}

/** Everything gathered from the rows of a table. */
export interface TableDraft {
  readonly sections: SectionDraft[];
  /** Rows that belong to no task, and cells beside the heading of a section. */
  readonly orphans: {
    readonly kind: "row" | "part" | "beside-heading";
    readonly row: number;
    readonly texts: readonly string[];
  }[];
}

/** Where the next row belongs. */
interface Position {
  part?: PartDraft | undefined;
  section?: SectionDraft | undefined;
}

/** Cells that say who, what and when, as against the number and the name of the task. */
const OWN_ROLES: readonly ColumnRole[] = [
  "output",
  "lead",
  "coordinate",
  "implement",
  "monitor",
  "deadline",
  "measure",
  "target",
  "result",
  "note",
];

/** Gathers classified rows into sections and tasks. */
export function gatherRows(rows: readonly TableRow[]): TableDraft {
  const draft: TableDraft = { sections: [], orphans: [] };
  const position: Position = {};
  for (const row of rows) {
    switch (row.kind) {
      case "part":
        leaveEmptyPart(draft, position);
        position.part = { code: row.code, title: [row.title], row: row.row };
        position.section = undefined;
        break;
      case "section":
        openSection(draft, position, row);
        break;
      case "task":
        addTask(sectionAt(draft, position, row.row), row);
        break;
      case "subtask": {
        const { tasks } = sectionAt(draft, position, row.row);
        (tasks.at(-1)?.subtasks ?? tasks).push(taskOf(row));
        break;
      }
      case "continuation":
        continueWith(draft, position, row);
    }
  }
  leaveEmptyPart(draft, position);
  return draft;
}

/** A part below which nothing stands has no section that could carry its heading. */
function leaveEmptyPart({ orphans }: TableDraft, { part, section }: Position): void {
  if (part === undefined || section !== undefined) return;
  orphans.push({ kind: "part", row: part.row, texts: [part.code, ...part.title] });
}

function openSection(draft: TableDraft, position: Position, heading: HeadingRow): void {
  const { code, title, row, cells } = heading;
  addSection(draft, position, code, [title], row);
  const texts = Object.values(cells).map(({ text }) => text);
  if (texts.length > 0) draft.orphans.push({ kind: "beside-heading", row, texts });
}

/** The section the position is in; tasks before any section stand in one without code. */
function sectionAt(draft: TableDraft, position: Position, row: number): SectionDraft {
  return position.section ?? addSection(draft, position, "", [], row);
}

function addSection(
  { sections }: TableDraft,
  position: Position,
  code: string,
  title: string[],
  row: number,
): SectionDraft {
  const tasks: TaskDraft[] = [];
  const section = defined({ code, part: position.part, title, tasks, row });
  sections.push(section);
  position.section = section;
  return section;
}

/** `2.1` below `2` is a part of it. */
function addTask({ tasks }: SectionDraft, row: TaskRow): void {
  const above = tasks.at(-1);
  const stop = row.code.lastIndexOf(".");
  const belongs = stop > 0 && above?.code === row.code.slice(0, stop);
  (belongs ? above.subtasks : tasks).push(taskOf(row));
}

function taskOf({ code, title, cells, row, unreadable, unnumbered }: TaskRow): TaskDraft {
  return {
    code,
    name: [{ text: title, row, ...(cells.task === undefined ? {} : placeOf(cells.task)) }],
    rows: [ownCells(cells)],
    subtasks: [],
    row,
    unreadable: unreadable === true,
    unnumbered: unnumbered === true,
  };
}

function placeOf({ row, column }: PlacedCell): Pick<NamePiece, "row" | "column"> {
  return { row, column };
}

function ownCells(cells: RowCells): CellDraft {
  const own: CellDraft = {};
  for (const role of OWN_ROLES) {
    const cell = cells[role];
    if (cell === undefined) continue;
    const { text, row, column } = cell;
    own[role] = { pieces: [text], row, column };
  }
  return own;
}

/** A row without a number: more of the last task's name, of its cells, or another output. */
function continueWith(draft: TableDraft, position: Position, given: ContinuationRow): void {
  const { row } = given;
  const { number, ...cells } = given.cells;
  if (number !== undefined && /[\p{L}\p{N}]/u.test(oneLine(number.text))) {
    draft.orphans.push({ kind: "row", row, texts: [number.text] });
  }
  if (given.belongs === undefined && isTaskOfItsOwn(cells)) {
    const title = plainLines(cells.task.text);
    sectionAt(draft, position, row).tasks.push(
      taskOf({ kind: "task", code: "", title, cells, row }),
    );
    return;
  }
  const task = position.section?.tasks.at(-1);
  if (task === undefined) continueHeading(draft, position, cells, row);
  else continueTask(task.subtasks.at(-1) ?? task, cells);
}

/** Before any task, words in the column of tasks go on with the heading above. */
function continueHeading(
  draft: TableDraft,
  { part, section }: Position,
  cells: RowCells,
  row: number,
): void {
  const heading = section ?? part;
  const { task, ...others } = cells;
  if (heading !== undefined && task !== undefined && Object.keys(others).length === 0) {
    heading.title.push(oneLine(task.text));
    return;
  }
  const texts = Object.values(cells).map(({ text }) => text);
  if (texts.length > 0) draft.orphans.push({ kind: "row", row, texts });
}

function continueTask(task: TaskDraft, cells: RowCells): void {
  if (cells.task !== undefined)
    task.name.push({ text: plainLines(cells.task.text), ...placeOf(cells.task) });
  const own = ownCells(cells);
  const filled = Object.values(own);
  if (filled.length === 0) return;
  const last = task.rows.at(-1);
  const opens = own.output ?? own.lead ?? own.implement ?? own.deadline;
  const goesOn = filled.every(({ pieces: [text = ""] }) => continuesSentence(text));
  if (last !== undefined && (goesOn || opens === undefined)) append(last, own);
  else task.rows.push(own);
}

function append(last: CellDraft, own: CellDraft): void {
  for (const role of OWN_ROLES) {
    const more = own[role];
    const before = last[role];
    if (more === undefined) continue;
    if (before === undefined) last[role] = more;
    else before.pieces.push(...more.pieces);
  }
}

/** The cells of a row of outputs with their pieces put together. */
export function gatheredCells(draft: CellDraft): RowCells {
  const cells: RowCells = {};
  for (const role of OWN_ROLES) {
    const cell = draft[role];
    if (cell === undefined) continue;
    const { pieces, row, column } = cell;
    const text = pieces.map((piece, at) => separatorAfter(pieces[at - 1], piece) + piece).join("");
    cells[role] = { text, row, column };
  }
  return cells;
}

/** Further agencies or remarks are set off where they do not go on with a sentence. */
function separatorAfter(before: string | undefined, piece: string): string {
  if (before === undefined) return "";
  return continuesSentence(piece) || /[,;:–-]$/.test(before.trimEnd()) ? " " : "; ";
}
