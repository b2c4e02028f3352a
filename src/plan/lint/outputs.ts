import { unaccent } from "../../text/index.js";
import { saysOnlyTimes } from "../cell/only.js";
import { oneLine } from "../cell/plain-text.js";
import type { Deliverable, Section, Task } from "../model/plan.js";
import { CHECKABLE_THINGS, VAGUE_OPENINGS } from "./data/vague-words.js";
import {
  draftOf,
  isGathering,
  lacking,
  sectionKey,
  taskDraft,
  WHOLE_PLAN,
  type LintDraft,
  type LintedPlan,
} from "./draft.js";

/** A longer output is no mere turn of phrase. */
const LONGEST_VAGUE = 300;

/** Tasks without an output; a target says as well what is to be there. */
export function missingOutputDrafts({ tasks }: LintedPlan): LintDraft[] {
  const leaves = [...tasks.entries()].filter(([, { task }]) => !isGathering(task));
  const missing = leaves.filter(
    ([, { task }]) => task.deliverables.length === 0 && task.targets.length === 0,
  );
  return lacking("lint-output-missing", missing, leaves.length);
}

/** Outputs that are only a time, or that nobody could check. */
export function outputDrafts({ tasks }: LintedPlan): LintDraft[] {
  return [...tasks.entries()].flatMap(([position, planned]) => {
    const { task } = planned;
    return task.deliverables.flatMap((output) => {
      const details = { words: output.title, place: output.source ?? task.source };
      if (saysOnlyTimes(output.title))
        return [taskDraft("lint-deadline-in-output", position, planned, details)];
      // Rows without a name of their own go by that of the task.
      if (output.title === task.title || isCheckable(output)) return [];
      return [taskDraft("lint-output-not-checkable", position, planned, details)];
    });
  });
}

function isCheckable({ title, targets }: Deliverable): boolean {
  if (targets.length > 0 || title.length > LONGEST_VAGUE || /\d/.test(title)) return true;
  const words = spaced(oneLine(title).toLowerCase());
  const bare = unaccent(words).trimStart();
  if (!VAGUE_OPENINGS.some((opening) => bare.startsWith(`${opening} `))) return true;
  return CHECKABLE_THINGS.some((thing) => words.includes(` ${thing} `));
}

/** Words with one space around each, so that whole words can be looked for. */
function spaced(text: string): string {
  return ` ${text.split(/[^\p{L}\p{N}]+/u).join(" ")} `;
}

/** A plan, or else its sections, without a figure to be reached. */
export function targetDrafts({ plan, tasks }: LintedPlan): LintDraft[] {
  if (tasks.length === 0) return [];
  const measured = plan.sections.map(({ tasks: own }) => own.some(hasTarget));
  if (plan.targets.length === 0 && measured.every((each) => !each)) {
    return [draftOf("lint-target-missing", WHOLE_PLAN, {})];
  }
  const first = firstPositions(tasks);
  return plan.sections.flatMap((section, index) => {
    if (measured[index] === true || section.tasks.length === 0) return [];
    return [
      draftOf("lint-section-target-missing", (first.get(section) ?? 0) - 0.5, {
        section: sectionKey(section),
        words: section.title,
        place: section.source,
      }),
    ];
  });
}

function hasTarget({ targets, deliverables, subtasks }: Task): boolean {
  return (
    targets.length > 0 ||
    deliverables.some((each) => each.targets.length > 0) ||
    subtasks.some(hasTarget)
  );
}

/** Where each section begins among the tasks. */
function firstPositions(tasks: LintedPlan["tasks"]): ReadonlyMap<Section, number> {
  const first = new Map<Section, number>();
  for (const [position, { section }] of tasks.entries()) {
    if (!first.has(section)) first.set(section, position);
  }
  return first;
}
