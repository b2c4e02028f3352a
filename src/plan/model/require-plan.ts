import { isRecord, requireShape, wrongCall } from "../../text/index.js";
import type { Plan, Task } from "./plan.js";

/** What every task lists. */
const LISTS = [
  "activities",
  "deliverables",
  "assignments",
  "measures",
  "results",
  "subtasks",
  "citations",
  "notes",
] as const;

/** Refuses what is no plan, and one whose tasks are not whole. */
export function requirePlan(plan: Pick<Plan, "sections">, call: string): void {
  requireShape(plan, "a plan", call);
  for (const { measures, tasks } of plan.sections) {
    requireItems(measures, "measures of a section", call);
    requireTasks(tasks, call);
  }
}

function requireTasks(tasks: readonly Task[], call: string): void {
  for (const task of tasks) {
    for (const name of LISTS) requireItems(task[name], `${name} of a task`, call);
    requireTasks(task.subtasks, call);
  }
}

/** Cheap, for plans have hundreds of tasks. */
function requireItems(items: unknown, what: string, call: string): void {
  if (Array.isArray(items) && items.every((item) => typeof item === "string" || isRecord(item)))
    return;
  throw wrongCall(items, "a list", call, "invalid-data", what);
}
