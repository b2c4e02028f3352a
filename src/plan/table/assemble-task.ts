import { parseCitations } from "../../citation/index.js";
import type { Assignment, Deliverable, Task } from "../plan.js";
import type { RowCells } from "./classify-row.js";
import { gatheredCells, type TaskDraft } from "./draft.js";
import { oneLine } from "./plain-text.js";
import {
  isTooLong,
  listedLines,
  readAssignments,
  readDeadline,
  readOutputs,
  tableFinding,
  targetsIn,
  type CellContext,
} from "./read-cells.js";

/** Turns the gathered rows of a task into the task. */
export function assembleTask(draft: TaskDraft, context: CellContext): Task {
  const title = draft.title.filter((words) => words !== "").join(" ");
  const rows = draft.rows.map(gatheredCells);
  const [first = {}, ...others] = rows;
  const assignments = readAssignments(first, context);
  const deadline = readDeadline(first, context);
  const outputs = readOutputs(first, context);
  const own = { outputs, assignments, ...(deadline === undefined ? {} : { deadline }) };
  const deliverables =
    others.length === 0
      ? outputs
      : [
          ...ownDeliverables(first, own, title),
          ...furtherDeliverables(others, own, title, context),
        ];
  const long = isTooLong(title, { row: draft.row }, context);
  const subtasks = draft.subtasks.map((subtask) => assembleTask(subtask, context));
  const task: Task = {
    code: draft.code,
    title,
    activities: activitiesOf(title),
    deliverables,
    assignments,
    ...(deadline === undefined ? {} : { deadline }),
    targets: long ? [] : targetsIn(title),
    measures: measuresOf(rows, context),
    results: [],
    subtasks,
    citations: long ? [] : parseCitations(title).citations,
    notes: notesOf(rows),
    source: { row: draft.row },
  };
  reportTask(draft, task, context);
  return task;
}

function reportTask(draft: TaskDraft, task: Task, { findings, namesLeads }: CellContext): void {
  const place = { row: draft.row };
  if (draft.code === "") findings.push(tableFinding("table-task-number-absent", place, task.title));
  if (draft.unreadable)
    findings.push(tableFinding("table-task-number-unreadable", place, draft.code));
  const led =
    hasLead(task.assignments) || task.deliverables.some((each) => hasLead(each.assignments));
  if (namesLeads && !led && task.subtasks.length === 0)
    findings.push(tableFinding("table-lead-missing", place, task.title));
}

/** Activities that the cell lists with bullets. */
function activitiesOf(title: string): string[] {
  const lines = listedLines(title);
  return lines.length > 1 ? lines : [];
}

function hasLead(assignments: readonly Assignment[]): boolean {
  return assignments.some(({ role }) => role === "lead" || role === "implement");
}

/** The cells for notes and for parts of indices, as written. */
function notesOf(rows: readonly RowCells[]): string[] {
  return rows.flatMap(({ measure, note }) =>
    [measure, note].flatMap((cell) => (cell === undefined ? [] : oneLine(cell.text))),
  );
}

function measuresOf(rows: readonly RowCells[], context: CellContext): Task["measures"] {
  return rows.flatMap(({ measure }) =>
    measure === undefined ? [] : context.measuresOf(oneLine(measure.text)),
  );
}

/** What a row says of its outputs: each row's assignments and deadline are its own. */
interface OwnOutputs {
  readonly outputs: readonly Deliverable[];
  readonly assignments: readonly Assignment[];
  readonly deadline?: NonNullable<Task["deadline"]>;
}

function owned({ outputs, assignments, deadline }: OwnOutputs): Deliverable[] {
  return outputs.map((output) => ({
    ...output,
    assignments,
    ...(deadline === undefined ? {} : { deadline }),
  }));
}

/** The outputs of the first of several rows. */
function ownDeliverables(row: RowCells, own: OwnOutputs, title: string): Deliverable[] {
  if (own.outputs.length > 0) return owned(own);
  return owned({ ...own, outputs: [unnamed(row, dutyIn(own.assignments) ?? title)] });
}

/**
 * The outputs of further rows. One without a name of its own is known by what its agency does,
 * else by the output above it, whose cell spans the rows.
 */
function furtherDeliverables(
  rows: readonly RowCells[],
  first: OwnOutputs,
  title: string,
  context: CellContext,
): Deliverable[] {
  let above = first.outputs.at(-1)?.title ?? title;
  return rows.flatMap((row) => {
    const assignments = readAssignments(row, context);
    const deadline = readDeadline(row, context);
    const outputs = readOutputs(row, context);
    const own = { outputs, assignments, ...(deadline === undefined ? {} : { deadline }) };
    above = outputs.at(-1)?.title ?? above;
    if (outputs.length > 0) return owned(own);
    const duty = dutyIn(assignments);
    const named = unnamed(row, duty ?? above);
    if (duty === undefined) {
      context.findings.push(tableFinding("table-output-carried-down", named.source, above));
    }
    return owned({ ...own, outputs: [named] });
  });
}

function dutyIn(assignments: readonly Assignment[]): string | undefined {
  return assignments.find(({ agency }) => agency.duty !== undefined)?.agency.duty;
}

function unnamed(row: RowCells, title: string): Deliverable {
  const cell = row.lead ?? row.implement ?? row.deadline ?? row.coordinate;
  const source = cell === undefined ? {} : { source: { row: cell.row, column: cell.column } };
  return { title, assignments: [], targets: targetsIn(title), ...source };
}
