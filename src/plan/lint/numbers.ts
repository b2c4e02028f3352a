import type { PlannedTask } from "../model/planned-tasks.js";
import { taskDraft, type LintDraft, type LintedPlan } from "./draft.js";

interface Numbered {
  readonly number: number;
  readonly position: number;
  readonly planned: PlannedTask;
}

/**
 * Numbers that are absent, missing or repeated. Numbers may go on through the plan, begin anew in
 * each part, or in each section: the way that leaves least to query is taken.
 */
export function numberDrafts({ tasks }: LintedPlan): LintDraft[] {
  const absent: LintDraft[] = [];
  const numbered: Numbered[] = [];
  for (const [position, planned] of tasks.entries()) {
    const { task, above } = planned;
    if (task.code === "") absent.push(taskDraft("lint-task-number-absent", position, planned));
    if (above.length > 0 || !/^\d{1,9}$/.test(task.code)) continue;
    numbered.push({ number: Number(task.code), position, planned });
  }
  const runs = [
    [numbered],
    grouped(numbered, ({ section }) => section.part ?? ""),
    grouped(numbered, ({ section }) => section),
  ].map((groups) => groups.flatMap(runDrafts));
  const [first = [], ...others] = runs;
  const best = others.reduce((least, each) => (each.length < least.length ? each : least), first);
  return [...absent, ...best];
}

function grouped(
  numbered: readonly Numbered[],
  groupOf: (planned: PlannedTask) => unknown,
): readonly (readonly Numbered[])[] {
  const groups = new Map<unknown, Numbered[]>();
  for (const each of numbered) {
    const group = groups.get(groupOf(each.planned));
    if (group === undefined) groups.set(groupOf(each.planned), [each]);
    else group.push(each);
  }
  return [...groups.values()];
}

/** One run of numbers, in whatever order its tasks stand. */
function runDrafts(run: readonly Numbered[]): LintDraft[] {
  const ordered = [...run].sort(
    (left, right) => left.number - right.number || left.position - right.position,
  );
  let expected = 1;
  return ordered.flatMap(({ number, position, planned }) => {
    const from = expected;
    expected = number + 1;
    if (number === from) return [];
    if (number < from) {
      return [taskDraft("lint-task-number-repeated", position, planned, { words: `${number}` })];
    }
    const words = number === from + 1 ? `${from}` : `${from}-${number - 1}`;
    return [taskDraft("lint-task-number-missing", position, planned, { words })];
  });
}
