import type { Task } from "../model/plan.js";
import type { PlannedTask } from "../model/planned-tasks.js";
import { isLed } from "../model/responsibility.js";
import { lacking } from "./draft.js";

/** Whether a task, what it belongs to or one of its outputs says something. */
function isSaid(
  { task, above }: PlannedTask,
  says: (item: Pick<Task, "assignments" | "deadline">) => boolean,
): boolean {
  return [task, ...above].some((each) => says(each) || each.deliverables.some(says));
}

/** Tasks nobody leads; a lettered part is led by who leads the task above it. */
export const leadDrafts = /* @__PURE__ */ lacking("lint-lead-missing", (planned) =>
  isSaid(planned, ({ assignments }) => assignments.some(isLed)),
);

/** Tasks without a time. */
export const missingDeadlineDrafts = /* @__PURE__ */ lacking("lint-deadline-missing", (planned) =>
  isSaid(planned, ({ deadline }) => deadline !== undefined),
);

/** Tasks without an output; a target says as well what is to be there. */
export const missingOutputDrafts = /* @__PURE__ */ lacking(
  "lint-output-missing",
  ({ task }) => task.deliverables.length > 0 || task.targets.length > 0,
);
