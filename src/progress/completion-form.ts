import * as form from "../text/index.js";
import type { Completion, CompletionGroup } from "./completion.js";
import type { CompletionCounts, CompletionRate } from "./completion-rates.js";
import type { GroupPart } from "./completion-groups.js";

/**
 * Counts and rates by group, all the way down.
 *
 * @internal
 */
export const completionForm: form.Form = /* @__PURE__ */ (() => {
  const count = form.placeForm;
  const [label, text] = [form.localizedForm, form.textForm];
  const counts = form.recordForm<CompletionCounts>(
    {
      total: count,
      completed: count,
      completedByInference: count,
      completedInTime: count,
      completedLate: count,
      completedWithoutDeadline: count,
      openInTime: count,
      overdue: count,
      openWithoutDeadline: count,
      due: count,
      dueCompleted: count,
    },
    { awaitingApproval: count, suspended: count, cancelled: count },
  );
  const rate = form.recordForm<CompletionRate>(
    {
      numerator: count,
      denominator: count,
      of: form.wordForm("all", "due", "completed"),
      ofLabel: label,
    },
    { cancelled: count, percent: form.numberForm },
  );
  const part = form.recordForm<GroupPart>({ by: text, key: text, label }, {});
  const group = form.recordForm<CompletionGroup>(
    {
      key: text,
      label,
      counts,
      completedOfAll: rate,
      completedOfDue: rate,
      inTimeOfCompleted: rate,
    },
    { identity: text, parts: form.listForm(part) },
  );
  return form.recordForm<Completion>(
    {
      by: form.eitherForm(text, form.listForm(text)),
      overlapping: form.flagForm,
      groups: form.listForm(group),
      total: group,
    },
    {},
  );
})();
