import { parseCitations } from "../../citation/index.js";
import type { Assignment, Deliverable, Task } from "../plan.js";
import type { CellDraft, TaskDraft } from "./draft.js";
import {
  listedLines,
  readAssignments,
  readDeadline,
  readOutputs,
  tableFinding,
  type CellContext,
} from "./read-cells.js";

/** Turns the gathered rows of a task into the task. */
export function assembleTask(draft: TaskDraft, context: CellContext): Task {
  const title = draft.title.filter((words) => words !== "").join(" ");
  const [first = {}, ...others] = draft.rows;
  const assignments = readAssignments(first, context);
  const deadline = readDeadline(first, context);
  const outputs = readOutputs(first, context);
  const deliverables =
    others.length === 0
      ? outputs
      : [
          ...ownedDeliverables(first, outputs, assignments, deadline, title),
          ...others.flatMap((row) => furtherDeliverables(row, outputs, context, title)),
        ];
  const place = { row: draft.row };
  const citations = parseCitations(title);
  const subtasks = draft.subtasks.map((subtask) => assembleTask(subtask, context));
  if (!hasLead(assignments) && !deliverables.some((each) => hasLead(each.assignments))) {
    if (subtasks.length === 0)
      context.findings.push(tableFinding("table-lead-missing", place, title));
  }
  return {
    code: draft.code,
    title,
    activities: activitiesOf(title),
    deliverables,
    assignments,
    ...(deadline === undefined ? {} : { deadline }),
    measures: [],
    results: [],
    subtasks,
    citations: citations.citations,
    source: place,
  };
}

/** Activities that the cell lists with bullets. */
function activitiesOf(title: string): string[] {
  const lines = listedLines(title);
  return lines.length > 1 ? lines : [];
}

function hasLead(assignments: readonly Assignment[]): boolean {
  return assignments.some(({ role }) => role === "lead" || role === "implement");
}

/** The outputs of the first of several rows: each row's assignments and deadline are its own. */
function ownedDeliverables(
  row: CellDraft,
  outputs: readonly Deliverable[],
  assignments: readonly Assignment[],
  deadline: Task["deadline"],
  title: string,
): Deliverable[] {
  const named = outputs.length > 0 ? outputs : [unnamed(row, assignments, undefined, title)];
  return named.map((output) => ({
    ...output,
    assignments,
    ...(deadline === undefined ? {} : { deadline }),
  }));
}

/** The outputs of a further row; without a name of its own it is known by what its agency does. */
function furtherDeliverables(
  row: CellDraft,
  outputs: readonly Deliverable[],
  context: CellContext,
  title: string,
): Deliverable[] {
  const assignments = readAssignments(row, context);
  const deadline = readDeadline(row, context);
  const own = readOutputs(row, context);
  const named = own.length > 0 ? own : [unnamed(row, assignments, outputs.at(-1)?.title, title)];
  return named.map((output) => ({
    ...output,
    assignments,
    ...(deadline === undefined ? {} : { deadline }),
  }));
}

function unnamed(
  row: CellDraft,
  assignments: readonly Assignment[],
  previous: string | undefined,
  title: string,
): Deliverable {
  const duty = assignments.find(({ agency }) => agency.duty !== undefined)?.agency.duty;
  const cell = row.lead ?? row.deadline ?? row.coordinate;
  return {
    title: duty ?? previous ?? title,
    assignments: [],
    ...(cell === undefined ? {} : { source: { row: cell.row, column: cell.column } }),
  };
}
