import { agencyKey } from "../../agency/index.js";
import { isLed } from "../model/assignments.js";
import type { Task } from "../model/plan.js";
import type { PlannedTask } from "../model/planned-tasks.js";
import { lacking, taskDraft, type LintDraft, type LintedPlan } from "./draft.js";

/** Leads that stand among their own partners, and agencies that are not known, each once. */
export function agencyDrafts({ tasks }: LintedPlan): LintDraft[] {
  const reported = new Set<string>();
  return tasks.flatMap((planned) => {
    const doubled = new Map<string, string>();
    const unknown = new Set<string>();
    for (const { assignments } of [planned.task, ...planned.task.deliverables]) {
      const leads = new Set(
        assignments.filter(({ role }) => role === "lead").map(({ agency }) => agencyKey(agency)),
      );
      for (const { role, agency } of assignments) {
        const key = agencyKey(agency);
        if (role === "coordinate" && leads.has(key)) doubled.set(key, agency.text);
        if (agency.kind !== "unknown" || reported.has(key)) continue;
        reported.add(key);
        unknown.add(agency.text);
      }
    }
    return [
      ...[...doubled.values()].map((words) =>
        taskDraft("lint-lead-among-partners", planned, { words }),
      ),
      ...[...unknown].map((words) => taskDraft("lint-agency-unreadable", planned, { words })),
    ];
  });
}

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
