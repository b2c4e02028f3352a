import { agencyKey } from "../../agency/index.js";
import type { PlannedTask } from "../model/planned-tasks.js";
import { isLed } from "../model/responsibility.js";
import { isGathering, lacking, taskDraft, type LintDraft, type LintedPlan } from "./draft.js";

/** A lettered part is led by who leads the task above it, where it names nobody itself. */
function hasLead({ task, above }: PlannedTask): boolean {
  return [task, ...above].some(
    ({ assignments, deliverables }) =>
      assignments.some(isLed) || deliverables.some((each) => each.assignments.some(isLed)),
  );
}

/** Tasks nobody leads. */
export function leadDrafts({ tasks }: LintedPlan): LintDraft[] {
  const leaves = [...tasks.entries()].filter(([, { task }]) => !isGathering(task));
  const missing = leaves.filter(([, planned]) => !hasLead(planned));
  return lacking("lint-lead-missing", missing, leaves.length);
}

/** Leads that stand among their own partners, and agencies that are not known, each once. */
export function agencyDrafts({ tasks }: LintedPlan): LintDraft[] {
  const reported = new Set<string>();
  return [...tasks.entries()].flatMap(([position, planned]) => {
    const { task } = planned;
    const lists = [task.assignments, ...task.deliverables.map((each) => each.assignments)];
    const doubled = new Map<string, string>();
    const unknown = new Set<string>();
    for (const list of lists) {
      const leads = new Set(
        list.filter(({ role }) => role === "lead").map(({ agency }) => agencyKey(agency)),
      );
      for (const { role, agency } of list) {
        const key = agencyKey(agency);
        if (role === "coordinate" && leads.has(key)) doubled.set(key, agency.text);
        if (agency.kind !== "unknown" || reported.has(key)) continue;
        reported.add(key);
        unknown.add(agency.text);
      }
    }
    return [
      ...[...doubled.values()].map((words) =>
        taskDraft("lint-lead-among-partners", position, planned, { words }),
      ),
      ...[...unknown].map((words) =>
        taskDraft("lint-agency-unreadable", position, planned, { words }),
      ),
    ];
  });
}
