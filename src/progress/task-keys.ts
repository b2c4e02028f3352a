import type { Section, Task } from "../plan/index.js";

/** A task or a lettered part of one, with its section and the key under which records know it. */
export interface KeyedTask {
  readonly key: string;
  readonly section: Section;
  readonly task: Task;
}

/**
 * All tasks and their parts in the order of the plan, each with its key: the codes that lead to
 * it (`A.I.3`, `VII.8.a`), its place where it has no code (`V.[3]`), and its place among equals
 * where codes repeat (`V.12/2`).
 */
export function keyedTasks(sections: readonly Section[]): KeyedTask[] {
  const listed = sections.flatMap((section) => tasksUnder(section, section.tasks, []));
  const counts = new Map<string, number>();
  for (const { key } of listed) counts.set(key, (counts.get(key) ?? 0) + 1);
  const named = new Map<string, number>();
  return listed.map((each) => {
    if (counts.get(each.key) === 1) return each;
    const place = (named.get(each.key) ?? 0) + 1;
    named.set(each.key, place);
    return { ...each, key: `${each.key}/${place}` };
  });
}

function tasksUnder(
  section: Section,
  tasks: readonly Task[],
  above: readonly string[],
): KeyedTask[] {
  return tasks.flatMap((task, index) => {
    const path = pathOf(section, above, task, index);
    return [{ key: path.join("."), section, task }, ...tasksUnder(section, task.subtasks, path)];
  });
}

/** The codes that lead to a task; one without a code goes by its place. */
function pathOf(section: Section, above: readonly string[], task: Task, index: number): string[] {
  const { part = "" } = section;
  const own = task.code === "" ? `[${index + 1}]` : task.code;
  return above.length > 0
    ? [...above, own]
    : [part, section.code, own].filter((code) => code !== "");
}
