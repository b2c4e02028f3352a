import type { Target } from "../../target/index.js";
import { defined } from "../../text/index.js";
import { oneLine, plainLines } from "../cell/plain-text.js";
import { tableFinding } from "../finding/table-finding.js";
import type { Assignment, Deliverable, Place, Result, Task } from "../model/plan.js";
import type { PlacedCell, RowCells } from "./classify-row.js";
import { gatheredCells, type NamePiece, type TaskDraft } from "./draft.js";
import { withOwnDeadlines } from "./output-deadlines.js";
import {
  isTooLong,
  readAssignments,
  readDeadline,
  readOutputs,
  type CellContext,
} from "./read-cells.js";
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
  const own = defined({ outputs, assignments, deadline });
  const deliverables =
    others.length === 0
      ? withOwnDeadlines(outputs, deadline, context.reader)
      : [
          ...ownDeliverables(first, own, title, context),
          ...furtherDeliverables(others, own, title, context),
        ];
  const long = isTooLong(title, { row: draft.row }, context);
  const subtasks = draft.subtasks.map((subtask) => assembleTask(subtask, context));
  const task: Task = defined({
    code: draft.code,
    title,
    activities: activitiesOf(lines, context),
    deliverables,
    assignments,
    deadline,
    targets: long ? [] : [...context.reader.targetsIn(title), ...targetsOfRows(rows, context)],
    measures: measuresOf(rows, context),
    results: [...resultsOf(results, context), ...resultsOfRows(rows, context)],
    subtasks,
    citations: long ? [] : context.reader.citationsIn(title),
    notes: notesOf(rows),
    source: { row: draft.row },
  });
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
function activitiesOf(name: string, { reader }: CellContext): readonly string[] {
  const lines = reader.listedLines(name);
  if (lines.length < 2) return [];
  return /^[-+•*]/.test(name) ? lines : lines.slice(1);
}

/** What is to be reached, in a column of its own. */
function targetsOfRows(rows: readonly RowCells[], context: CellContext): Target[] {
  return rows.flatMap(({ target }) =>
    target === undefined || isTooLong(target.text, placeIn(target), context)
      ? []
      : context.reader.targetsIn(oneLine(target.text)),
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

function owned(
  { outputs, assignments, deadline }: OwnOutputs,
  { reader }: CellContext,
): Deliverable[] {
  return withOwnDeadlines(outputs, deadline, reader).map((output) =>
    defined({ deadline, ...output, assignments }),
  );
}

/** The outputs of the first of several rows. */
function ownDeliverables(
  row: RowCells,
  own: OwnOutputs,
  title: string,
  context: CellContext,
): Deliverable[] {
  if (own.outputs.length > 0) return owned(own, context);
  return owned(
    { ...own, outputs: [unnamed(row, dutyIn(own.assignments) ?? title, context)] },
    context,
  );
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
    const own = defined({ outputs, assignments, deadline });
    above = outputs.at(-1)?.title ?? above;
    if (outputs.length > 0) return owned(own, context);
    const duty = dutyIn(assignments);
    const named = unnamed(row, duty ?? above, context);
    if (duty === undefined) {
      context.findings.push(tableFinding("table-output-carried-down", named.source, above));
    }
    return owned({ ...own, outputs: [named] }, context);
  });
}

function dutyIn(assignments: readonly Assignment[]): string | undefined {
  return assignments.find(({ agency }) => agency.duty !== undefined)?.agency.duty;
}

function unnamed(row: RowCells, title: string, context: CellContext): Deliverable {
  const cell = row.lead ?? row.implement ?? row.deadline ?? row.coordinate;
  const source = cell === undefined ? undefined : placeIn(cell);
  return defined({ title, assignments: [], targets: context.reader.targetsIn(title), source });
}
