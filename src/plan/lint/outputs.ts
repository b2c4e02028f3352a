import { unaccent } from "../../text/index.js";
import { saysOnlyTimes } from "../cell/only.js";
import { oneLine } from "../cell/plain-text.js";
import type { Deliverable, Task } from "../model/plan.js";
import { sectionKey } from "../model/planned-tasks.js";
import { CHECKABLE_THINGS, VAGUE_OPENINGS } from "./data/vague-words.js";
import { draftOf, taskDraft, WHOLE_PLAN, type LintDraft, type LintedPlan } from "./draft.js";

/** A longer output is no mere turn of phrase. */
const LONGEST_VAGUE = 300;

/** Outputs that are only a time, or that nobody could check. */
export function outputDrafts({ tasks }: LintedPlan): LintDraft[] {
  return tasks.flatMap((planned) => {
    const { task } = planned;
    return task.deliverables.flatMap((output) => {
      const details = { words: output.title, place: output.source ?? task.source };
      if (saysOnlyTimes(output.title))
        return [taskDraft("lint-deadline-in-output", planned, details)];
      // Rows without a name of their own go by that of the task.
      if (output.title === task.title || isCheckable(output)) return [];
      return [taskDraft("lint-output-not-checkable", planned, details)];
    });
  });
}

function isCheckable({ title, targets }: Deliverable): boolean {
  if (targets.length > 0 || title.length > LONGEST_VAGUE || /\d/.test(title)) return true;
  // One space around each word, so that whole words can be looked for.
  const words = ` ${oneLine(title)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(" ")} `;
  const bare = unaccent(words).trimStart();
  if (!VAGUE_OPENINGS.some((opening) => bare.startsWith(`${opening} `))) return true;
  return CHECKABLE_THINGS.some((thing) => words.includes(` ${thing} `));
}

/** A plan, or else its sections, without a figure to be reached. */
export function targetDrafts({ plan, tasks }: LintedPlan): LintDraft[] {
  const measured = new Set(plan.sections.filter((section) => section.tasks.some(hasTarget)));
  if (tasks.length === 0) return [];
  if (plan.targets.length === 0 && measured.size === 0) {
    return [draftOf("lint-target-missing", WHOLE_PLAN, {})];
  }
  // The first task of a section is the last to be set.
  const first = new Map([...tasks].reverse().map(({ section, position }) => [section, position]));
  return plan.sections.flatMap((section) => {
    const position = first.get(section);
    if (measured.has(section) || position === undefined) return [];
    const { title: words, source: place } = section;
    const key = sectionKey(section);
    const details = { section: key === "" ? words : key, words, place };
    return [draftOf("lint-section-target-missing", position - 0.5, details)];
  });
}

function hasTarget({ targets, deliverables, subtasks }: Task): boolean {
  return (
    targets.length > 0 ||
    deliverables.some((each) => each.targets.length > 0) ||
    subtasks.some(hasTarget)
  );
}
