import {
  plannedTasks,
  type Assignment,
  type ColumnRole,
  type DeadlineExpression,
  type Obligation,
  type PlannedTask,
  type Section,
  type TrackedObligation,
} from "chiso";
import { gatheredBy } from "./grouped.js";
import type { AnyFinding, Model } from "./model.js";

/** The cells of a row of the page. */
export type CellName = "code" | "task" | "output" | "lead" | "others" | "deadline" | "status";

/** A time that holds for a task or one of its outputs, with what falls due by it. */
export interface RowDeadline {
  /** The output, where it has a time of its own. */
  readonly output?: string;
  readonly deadline?: DeadlineExpression;
  readonly obligations: readonly Obligation[];
}

/** A task of the plan as a row of the page. */
export interface PlanRow {
  readonly planned: PlannedTask;
  readonly leads: readonly string[];
  readonly others: readonly string[];
  readonly deadlines: readonly RowDeadline[];
  readonly tracked: readonly TrackedObligation[];
  readonly findings: ReadonlyMap<CellName, readonly AnyFinding[]>;
}

/** A section with its rows, and what is odd about its heading. */
export interface PlanBlock {
  readonly section: Section;
  readonly rows: readonly PlanRow[];
  readonly findings: readonly AnyFinding[];
}

/** The plan in blocks, and the findings that belong to no row of it. */
export interface PlanView {
  readonly blocks: readonly PlanBlock[];
  readonly others: readonly AnyFinding[];
}

/** Puts each finding at the cell it is about. */
export function planView({ plan, reading, tracked, findings }: Model): PlanView {
  const roles = new Map(reading.layout.columns.map(({ column, role }) => [column, role]));
  // Tasks are listed anew by each call, and go by their keys.
  const at = gatheredBy(findings, ({ owner }) =>
    owner !== undefined && "key" in owner ? owner.key : owner,
  );
  const obligations = gatheredBy(tracked?.obligations ?? [], ({ task }) => task);
  const planned = gatheredBy(plannedTasks(plan), ({ section }) => section);
  const blocks = plan.sections.map((section) => ({
    section,
    rows: (planned.get(section) ?? []).map((each) =>
      planRow(each, obligations.get(each.key) ?? [], cellsOf(at.get(each.key) ?? [], roles)),
    ),
    findings: at.get(section) ?? [],
  }));
  return { blocks, others: at.get(undefined) ?? [] };
}

/** The cell of the page in which the words of a column stand. */
const CELLS: ReadonlyMap<ColumnRole, CellName> = new Map([
  ["number", "code"],
  ["code", "code"],
  ["output", "output"],
  ["result", "output"],
  ["lead", "lead"],
  ["coordinate", "others"],
  ["implement", "others"],
  ["monitor", "others"],
  ["deadline", "deadline"],
  ["status", "status"],
  ["progress", "status"],
  ["completed", "status"],
  ["extended", "status"],
]);

function cellsOf(
  findings: readonly AnyFinding[],
  roles: ReadonlyMap<number, ColumnRole | undefined>,
): ReadonlyMap<CellName, readonly AnyFinding[]> {
  return gatheredBy(findings, ({ place }): CellName => {
    // What has no place in the table is about when something falls due.
    if (place === undefined) return "deadline";
    const role = place.column === undefined ? undefined : roles.get(place.column);
    return (role === undefined ? undefined : CELLS.get(role)) ?? "task";
  });
}

function planRow(
  planned: PlannedTask,
  tracked: readonly TrackedObligation[],
  findings: PlanRow["findings"],
): PlanRow {
  const { task } = planned;
  const all = [task, ...task.deliverables].flatMap(({ assignments }) => assignments);
  return {
    planned,
    leads: namesOf(all.filter(({ role }) => role === "lead")),
    others: namesOf(all.filter(({ role }) => role !== "lead")),
    deadlines: deadlinesOf(planned, tracked),
    tracked,
    findings,
  };
}

function namesOf(assignments: readonly Assignment[]): string[] {
  return [
    ...new Set(
      assignments.map(({ agency: { name, qualifier = "" } }) => `${name} ${qualifier}`.trim()),
    ),
  ];
}

function deadlinesOf(
  { task }: PlannedTask,
  tracked: readonly TrackedObligation[],
): readonly RowDeadline[] {
  const ofTask = tracked.filter(({ deliverable }) => deliverable === undefined);
  const own = task.deadline === undefined ? [] : [{ deadline: task.deadline, obligations: ofTask }];
  const ofOutputs = task.deliverables.flatMap(({ title, deadline }, index) => {
    const due = tracked.filter(({ deliverable }) => deliverable?.number === index + 1);
    if (deadline === undefined && due.length === 0) return [];
    const time = deadline ?? task.deadline;
    return [{ output: title, ...(time === undefined ? {} : { deadline: time }), obligations: due }];
  });
  return [...own.filter(() => ofTask.length > 0 || ofOutputs.length === 0), ...ofOutputs];
}
