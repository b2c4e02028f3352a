import type { Obligation } from "./plan-schedule.js";

/** What ends the title of a task of which parts follow. */
const ENDING = /(?<![\s:;,.])[\s:;,.]+$/u;

/**
 * The title of what is to be done behind those of the tasks it is a part of, for where it stands by
 * itself: `Lắp camera: Khảo sát vị trí`.
 *
 * @internal
 * @param obligation - What is to be done.
 * @param shown - How the title of each task is written; as it stands when left out.
 */
export function wholeTitle(
  { above = [], task, title }: Pick<Obligation, "above" | "task" | "title">,
  shown: (task: string, title: string) => string = (_, each) => each,
): string {
  const titles = above.map((each) => shown(each.task, each.title.replace(ENDING, "")));
  return [...titles, shown(task, title)].filter((each) => each !== "").join(": ");
}
