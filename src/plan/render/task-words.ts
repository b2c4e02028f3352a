import { singleLine } from "../../text/index.js";
import { targetsIn } from "../cell/cell-reader.js";
import { listedLines } from "../cell/plain-text.js";
import type { Task } from "../model/plan.js";

/** The year of the plan, if known. */
type KnownYear = Parameters<typeof targetsIn>[1];

/**
 * The name of a task with its activities: those its name holds already begin on lines of their
 * own, the others follow it.
 */
export function taskWords({ title, activities }: Task): string {
  const own = singleLine(title);
  const listed = activities.map(singleLine).filter((activity) => !own.includes(activity));
  return [withLines(title, activities), ...listed.map((activity) => `- ${activity}`)].join("\n");
}

/** A bullet, number or letter that sets an activity off, with the space before it. */
const BULLET_BEFORE = / (?:[-+•*]|\d{1,2}[.)]|[a-zđ]\)) ?$/u;
/** No bullet is longer. */
const LONGEST_BULLET = 8;

function withLines(title: string, activities: readonly string[]): string {
  let words = singleLine(title);
  let from = 0;
  let broken = false;
  for (const activity of activities.map(singleLine)) {
    const at = words.indexOf(activity, from);
    if (activity === "" || at < 0) continue;
    const start = Math.max(0, at - LONGEST_BULLET);
    const bullet = BULLET_BEFORE.exec(words.slice(start, at));
    from = at + activity.length;
    if (bullet === null) continue;
    const end = start + bullet.index;
    words = `${words.slice(0, end)}\n${words.slice(end + 1)}`;
    broken = true;
  }
  return broken ? words : title;
}

/** What has been achieved, one a bullet where there are several. */
export function resultWords({ results }: Task): string {
  const [first = "", ...others] = results.map(({ text }) => singleLine(text));
  const isWhole = first === "" || listedLines(first)[0] === first;
  if (others.length === 0 && isWhole) return first;
  return [first, ...others].map((text) => `- ${text}`).join("\n");
}

/** The targets of a task and of its outputs that neither its name nor theirs states. */
export function unstatedTargets(task: Task, known: KnownYear): string[] {
  const beside = (words: string, given: Task["targets"]): string[] => {
    const stated = new Set(targetsIn(singleLine(words), known).map(({ text }) => text));
    return given.map(({ text }) => singleLine(text)).filter((text) => !stated.has(text));
  };
  return [
    ...beside(task.title, task.targets),
    ...task.deliverables.flatMap((output) => beside(output.title, output.targets)),
  ];
}

/** Remarks that do nothing but state those targets: they stood in the column of targets. */
export function notesStating(
  notes: readonly string[],
  unstated: readonly string[],
  known: KnownYear,
): readonly number[] {
  return notes.flatMap((note, at) => {
    const targets = targetsIn(note, known);
    const stands = targets.length > 0 && targets.every(({ text }) => unstated.includes(text));
    return stands ? [at] : [];
  });
}
