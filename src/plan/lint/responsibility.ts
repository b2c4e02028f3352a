import { agencyKey } from "../../agency/index.js";
import { taskDraft, type LintDraft, type LintedPlan } from "./draft.js";

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
