import { parseCitations } from "../../citation/index.js";
import type { Target } from "../../target/index.js";
import type { Assignment, Deliverable, Place, Result, Task } from "../plan.js";
import type { PlacedCell, RowCells } from "./classify-row.js";
import { gatheredCells, type NamePiece, type TaskDraft } from "./draft.js";
import { withOwnDeadlines } from "./output-deadlines.js";
import { oneLine, plainLines } from "./plain-text.js";
import {
  isTooLong,
  listedLines,
  readAssignments,
  readDeadline,
  readOutputs,
  type CellContext,
} from "./read-cells.js";
import { tableFinding } from "./table-finding.js";
import { divideName, resultsOf } from "./task-results.js";

/** Turns the gathered rows of a task into the task. */
export function assembleTask(draft: TaskDraft, context: CellContext): Task {
  const { name, results } = divideName(draft.name);
  const lines = joinedLines(name);
  const title = lines.replaceAll("\n", " ");
  const rows = draft.rows.map(gatheredCells);
  const [first = {}, ...others] = rows;
  const assignments = readAssignments(first, context);
  const deadline = readDeadline(first, context);
  const outputs = readOutputs(first, context);
  const own = { outputs, assignments, ...(deadline === undefined ? {} : { deadline }) };
  const deliverables =
    others.length === 0
      ? withOwnDeadlines(outputs, deadline)
      : [
          ...ownDeliverables(first, own, title, context),
          ...furtherDeliverables(others, own, title, context),
        ];
  const long = isTooLong(title, { row: draft.row }, context);
  const subtasks = draft.subtasks.map((subtask) => assembleTask(subtask, context));
  const task: Task = {
    code: draft.code,
    title,
    activities: activitiesOf(lines),
    deliverables,
    assignments,
    ...(deadline === undefined ? {} : { deadline }),
    targets: long ? [] : [...context.readings.targetsOf(title), ...targetsOfRows(rows, context)],
    measures: measuresOf(rows, context),
    results: [...resultsOf(results, context), ...resultsOfRows(rows, context)],
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
  if (draft.code === "" && !draft.unnumbered)
    findings.push(tableFinding("table-task-number-absent", place, task.title));
  if (draft.unreadable)
    findings.push(tableFinding("table-task-number-unreadable", place, draft.code));
  const led =
    hasLead(task.assignments) || task.deliverables.some((each) => hasLead(each.assignments));
  if (namesLeads && !led && task.subtasks.length === 0)
    findings.push(tableFinding("table-lead-missing", place, task.title));
}

/** The pieces of a name on lines: a piece goes on with the line before, or begins with a bullet. */
function joinedLines(pieces: readonly NamePiece[]): string {
  const filled = pieces.filter(({ text }) => text !== "");
  return filled
    .map(({ text }, at) => (at === 0 ? "" : /^[-+•*]\s/.test(text) ? "\n" : " ") + text)
    .join("");
}

/** Activities that the cell lists with bullets; words before the first are the name of them all. */
function activitiesOf(name: string): string[] {
  const lines = listedLines(name);
  if (lines.length < 2) return [];
  return /^[-+•*]/.test(name) ? lines : lines.slice(1);
}

/** What is to be reached, in a column of its own. */
function targetsOfRows(rows: readonly RowCells[], context: CellContext): Target[] {
  return rows.flatMap(({ target }) =>
    target === undefined || isTooLong(target.text, placeIn(target), context)
      ? []
      : context.readings.targetsOf(oneLine(target.text)),
  );
}

function placeIn({ row, column }: PlacedCell): Place {
  return { row, column };
}

/** Results in a column of their own. */
function resultsOfRows(rows: readonly RowCells[], context: CellContext): Result[] {
  return rows.flatMap(({ result }) =>
    result === undefined
      ? []
      : resultsOf([{ text: plainLines(result.text), ...placeIn(result) }], context),
  );
}

function hasLead(assignments: readonly Assignment[]): boolean {
  return assignments.some(({ role }) => role === "lead" || role === "implement");
}

/** The cells for notes and for parts of indices, as written. */
function notesOf(rows: readonly RowCells[]): string[] {
  return rows.flatMap(({ measure, target, note }) =>
    [measure, target, note].flatMap((cell) => remarkIn(cell)),
  );
}

/** A dash says that there is nothing to remark. */
function remarkIn(cell: PlacedCell | undefined): string[] {
  const words = cell === undefined ? "" : oneLine(cell.text);
  return /[\p{L}\p{N}]/u.test(words) ? [words] : [];
}

function measuresOf(rows: readonly RowCells[], context: CellContext): Task["measures"] {
  return rows.flatMap(({ measure }) =>
    measure === undefined ? [] : context.measuresOf(plainLines(measure.text)),
  );
}

/** What a row says of its outputs: each row's assignments and deadline are its own. */
interface OwnOutputs {
  readonly outputs: readonly Deliverable[];
  readonly assignments: readonly Assignment[];
  readonly deadline?: NonNullable<Task["deadline"]>;
}

function owned({ outputs, assignments, deadline }: OwnOutputs): Deliverable[] {
  return withOwnDeadlines(outputs, deadline).map((output) => ({
    ...(deadline === undefined ? {} : { deadline }),
    ...output,
    assignments,
  }));
}

/** The outputs of the first of several rows. */
function ownDeliverables(
  row: RowCells,
  own: OwnOutputs,
  title: string,
  context: CellContext,
): Deliverable[] {
  if (own.outputs.length > 0) return owned(own);
  return owned({ ...own, outputs: [unnamed(row, dutyIn(own.assignments) ?? title, context)] });
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
    const named = unnamed(row, duty ?? above, context);
    if (duty === undefined) {
      context.findings.push(tableFinding("table-output-carried-down", named.source, above));
    }
    return owned({ ...own, outputs: [named] });
  });
}

function dutyIn(assignments: readonly Assignment[]): string | undefined {
  return assignments.find(({ agency }) => agency.duty !== undefined)?.agency.duty;
}

function unnamed(row: RowCells, title: string, context: CellContext): Deliverable {
  const cell = row.lead ?? row.implement ?? row.deadline ?? row.coordinate;
  const source = cell === undefined ? {} : { source: { row: cell.row, column: cell.column } };
  return { title, assignments: [], targets: context.readings.targetsOf(title), ...source };
}
