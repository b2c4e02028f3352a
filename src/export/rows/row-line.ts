import type { Agency } from "../../agency/index.js";
import type { MeasureRef } from "../../indices/index.js";
import {
  plannedTasks,
  responsibleIn,
  type Assignment,
  type Deliverable,
  type Plan,
  type PlannedTask,
  type Section,
  type Task,
} from "../../plan/index.js";
import type { Obligation, TrackedObligation } from "../../progress/index.js";
import { defined } from "../../text/index.js";

/** What a row is about: a task, an output of it, or something that falls due. */
export interface RowLine {
  readonly section: Pick<Section, "part" | "partTitle" | "code" | "title">;
  /** The key of the task, as schedules and records name it. */
  readonly code: string;
  /** Its number as the table has it; empty where the table has none. */
  readonly number: string;
  readonly title: string;
  /** Its outputs. */
  readonly deliverables: readonly string[];
  readonly leads: readonly Agency[];
  readonly measures: readonly MeasureRef[];
  readonly deadline?: string;
  /** What the plan says of it, where the plan is known. */
  readonly planned?: Pick<Task, "targets" | "results" | "notes" | "assignments">;
  /** What falls due, where it was scheduled. */
  readonly obligation?: Obligation;
  /** How it stands, where it is tracked. */
  readonly tracked?: TrackedObligation;
}

/** The agencies that have a role. */
export function agenciesWith(
  role: Assignment["role"],
  assignments: readonly Assignment[],
): readonly Agency[] {
  return assignments.flatMap((each) => (each.role === role ? [each.agency] : []));
}

/** Who leads or, where nobody does, carries out: of the nearest of several levels that says so. */
function whoAnswers(...levels: readonly (readonly Assignment[])[]): readonly Agency[] {
  return responsibleIn(levels).map(({ agency }) => agency);
}

/** What a task says of one of its outputs, or of all that it has. */
function plannedOf(
  { results, notes, ...task }: Task,
  output: Deliverable | undefined,
): NonNullable<RowLine["planned"]> {
  const own = output?.assignments ?? [];
  const targets = [...task.targets, ...(output?.targets ?? [])];
  return { targets, results, notes, assignments: own.length > 0 ? own : task.assignments };
}

/** The lines of a plan: each output of a task, or the task where it has none. */
export function linesOfPlan(plan: Pick<Plan, "sections">): readonly RowLine[] {
  return plannedTasks(plan).flatMap(({ key, task, section, above }) => {
    const outputs = task.deliverables.length > 0 ? task.deliverables : [undefined];
    const levels = [task, ...[...above].reverse()];
    const { measures } = levels.find((each) => each.measures.length > 0) ?? section;
    return outputs.map((output): RowLine => {
      const planned = plannedOf(task, output);
      const deadline = output?.deadline ?? task.deadline;
      const assigned = [planned, ...levels].map(({ assignments }) => assignments);
      return {
        section,
        code: key,
        number: task.code,
        title: task.title,
        deliverables: output === undefined ? [] : [output.title],
        leads: whoAnswers(...assigned),
        measures,
        ...defined({ deadline: deadline?.text }),
        planned,
      };
    });
  });
}

/** What a plan says of the tasks of its schedule, by their keys. */
export type PlannedByKey = ReadonlyMap<string, PlannedTask>;

/** The tasks of a plan by their keys. */
export function plannedByKey(plan: Pick<Plan, "sections">): PlannedByKey {
  return new Map(plannedTasks(plan).map((each) => [each.key, each]));
}

/** The number that a key holds behind the codes of its section, without what tells alike keys apart. */
function numberIn(key: string, { part = "", code }: RowLine["section"]): string {
  const above = [part, code].filter((each) => each !== "").map((each) => `${each}.`);
  const own = key.startsWith(above.join("")) ? key.slice(above.join("").length) : key;
  return own.replace(/\/\d+$/, "").replace(/\[\d+\]/g, "");
}

/** The line of something that falls due. */
export function lineOfObligation(
  obligation: Obligation | TrackedObligation,
  plan: PlannedByKey | undefined,
): RowLine {
  const { section, task: code, title, deliverable, leads, measures, deadlineText } = obligation;
  const task = plan?.get(code)?.task;
  // Schedules stored before they kept the names of deliverables leave them to the plan.
  const { deliverables = task?.deliverables.map((each) => each.title) ?? [] } = obligation;
  const output = deliverable === undefined ? undefined : task?.deliverables[deliverable.number - 1];
  return {
    section,
    code,
    number: task?.code ?? numberIn(code, section),
    title,
    deliverables: deliverable === undefined ? deliverables : [deliverable.title],
    leads,
    measures,
    ...defined({ deadline: deadlineText }),
    ...defined({ planned: task === undefined ? undefined : plannedOf(task, output) }),
    obligation,
    ...("status" in obligation ? { tracked: obligation } : {}),
  };
}

/** The lines of the tasks that something is a part of, which may not fall due themselves. */
export function linesAbove(
  { obligation, section }: RowLine,
  plan: PlannedByKey | undefined,
): readonly RowLine[] {
  return (obligation?.above ?? []).map(({ task: code, title }): RowLine => {
    const task = plan?.get(code)?.task;
    const planned = task === undefined ? undefined : plannedOf(task, undefined);
    return {
      section,
      code,
      number: task?.code ?? numberIn(code, section),
      title,
      deliverables: [],
      leads: whoAnswers(planned?.assignments ?? []),
      measures: [],
      ...defined({ planned }),
    };
  });
}
