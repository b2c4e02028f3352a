import { grouped } from "../model/grouped.js";
import { taskDraft, type LintDraft, type LintedPlan, type LintedTask } from "./draft.js";

/**
 * Numbers that are absent, missing or repeated. Numbers may go on through the plan, begin anew in
 * each part, or in each section: the way that leaves least to query is taken.
 */
export function numberDrafts({ tasks }: LintedPlan): LintDraft[] {
  const absent = tasks.filter(({ task }) => task.code === "");
  const numbered = tasks.filter(
    ({ task, above }) => above.length === 0 && /^\d{1,9}$/.test(task.code),
  );
  const [first = [], ...others] = [
    [numbered],
    grouped(numbered, ({ section }) => [section.part ?? ""]).values(),
    grouped(numbered, ({ section }) => [section]).values(),
  ].map((runs) => [...runs].flatMap(runDrafts));
  const best = others.reduce((least, each) => (each.length < least.length ? each : least), first);
  return [...absent.map((planned) => taskDraft("lint-task-number-absent", planned)), ...best];
}

/** One run of numbers, in whatever order its tasks stand. */
function runDrafts(run: readonly LintedTask[]): LintDraft[] {
  const ordered = run
    .map((planned) => ({ number: Number(planned.task.code), planned }))
    .sort((left, right) => left.number - right.number);
  let expected = 1;
  return ordered.flatMap(({ number, planned }) => {
    const from = expected;
    expected = number + 1;
    if (number === from) return [];
    if (number < from) {
      return [taskDraft("lint-task-number-repeated", planned, { words: `${number}` })];
    }
    const words = number === from + 1 ? `${from}` : `${from}-${number - 1}`;
    return [taskDraft("lint-task-number-missing", planned, { words })];
  });
}
