import type { ColumnRole } from "../data/header-words.js";
import type { PlacedCell, RowCells, TableRow } from "./classify-row.js";
import { oneLine } from "./plain-text.js";

/** The cells of one row of outputs, while continuation rows may still add to them. */
export type CellDraft = Partial<Record<ColumnRole, PlacedCell>>;

/** A task while its rows are being gathered. */
export interface TaskDraft {
  readonly code: string;
  readonly title: string[];
  readonly rows: CellDraft[];
  readonly subtasks: TaskDraft[];
  readonly row: number;
}

/** A section while its rows are being gathered. */
export interface SectionDraft {
  readonly code: string;
  readonly part?: string;
  readonly title: string[];
  readonly tasks: TaskDraft[];
  readonly row: number;
}

/** Everything gathered from the rows of a table. */
export interface TableDraft {
  readonly sections: SectionDraft[];
  /** Rows that belong to no task. */
  readonly orphans: { readonly row: number; readonly cells: RowCells }[];
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
  "note",
];

/** Gathers classified rows into sections and tasks. */
export function gatherRows(rows: readonly TableRow[]): TableDraft {
  const draft: TableDraft = { sections: [], orphans: [] };
  let part: string | undefined;
  for (const row of rows) {
    switch (row.kind) {
      case "empty":
      case "header":
        break;
      case "part":
        part = row.code;
        break;
      case "section":
        draft.sections.push({
          code: row.code,
          ...(part === undefined ? {} : { part }),
          title: [row.title],
          tasks: [],
          row: row.row,
        });
        break;
      case "task":
        currentSection(draft, part, row.row).tasks.push(taskOf(row));
        break;
      case "subtask":
        (
          currentSection(draft, part, row.row).tasks.at(-1)?.subtasks ??
          currentSection(draft, part, row.row).tasks
        ).push(taskOf(row));
        break;
      case "continuation":
        continueWith(draft, row);
    }
  }
  return draft;
}

/** The last section; a table without sections has one without code. */
function currentSection(draft: TableDraft, part: string | undefined, row: number): SectionDraft {
  const last = draft.sections.at(-1);
  if (last !== undefined) return last;
  const section: SectionDraft = {
    code: "",
    ...(part === undefined ? {} : { part }),
    title: [],
    tasks: [],
    row,
  };
  draft.sections.push(section);
  return section;
}

function taskOf(row: Extract<TableRow, { kind: "task" | "subtask" }>): TaskDraft {
  return {
    code: row.code,
    title: [row.title],
    rows: [ownCells(row.cells)],
    subtasks: [],
    row: row.row,
  };
}

function ownCells(cells: RowCells): CellDraft {
  const own: CellDraft = {};
  for (const role of OWN_ROLES) {
    const cell = cells[role];
    if (cell !== undefined) own[role] = cell;
  }
  return own;
}

/** A row without a number: more of the last task's name, of its cells, or another output. */
function continueWith(
  draft: TableDraft,
  { cells, row }: Extract<TableRow, { kind: "continuation" }>,
): void {
  const section = draft.sections.at(-1);
  const task = section?.tasks.at(-1);
  const own = ownCells(cells);
  const filled = OWN_ROLES.flatMap((role) => own[role] ?? []);
  if (task === undefined) {
    if (section !== undefined && filled.length === 0 && cells.task !== undefined) {
      section.title.push(oneLine(cells.task.text));
    } else draft.orphans.push({ row, cells });
    return;
  }
  const target = task.subtasks.at(-1) ?? task;
  if (cells.task !== undefined) target.title.push(oneLine(cells.task.text));
  if (filled.length === 0) return;
  const last = target.rows.at(-1);
  if (last !== undefined && filled.every((cell) => continuesSentence(cell.text))) append(last, own);
  else target.rows.push(own);
}

/** Words that begin with a small letter go on from the page before. */
function continuesSentence(text: string): boolean {
  const first = oneLine(text).charAt(0);
  return first !== first.toUpperCase();
}

function append(last: CellDraft, own: CellDraft): void {
  for (const role of OWN_ROLES) {
    const more = own[role];
    const before = last[role];
    if (more === undefined) continue;
    last[role] = before === undefined ? more : { ...before, text: `${before.text} ${more.text}` };
  }
}
