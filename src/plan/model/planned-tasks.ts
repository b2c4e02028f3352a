import type { Plan, Section, Task } from "./plan.js";

/** A task of a plan with its key and what stands above it. */
export interface PlannedTask {
  /**
   * Its key, as schedules and records name it: the codes of its section and its own (`V.12`,
   * `VII.8.a`); without a code its place (`V.[3]`); of tasks with the same codes each has its place
   * among them behind a stroke (`V.12/1`).
   */
  readonly key: string;
  /** The task. */
  readonly task: Task;
  /** Its section. */
  readonly section: Section;
  /** The tasks it is a part of, the outermost first; empty for a task of the section itself. */
  readonly above: readonly Task[];
}

/** A section by its part and code (`A.II`); empty where it has neither. */
export function sectionKey({ part = "", code }: Section): string {
  return [part, code].filter((each) => each !== "").join(".");
}

interface Placed extends Omit<PlannedTask, "key"> {
  readonly path: readonly string[];
}

/**
 * Lists all tasks of a plan, each followed by its lettered parts, with the keys by which schedules
 * and records name them.
 *
 * @param plan - The plan.
 * @returns The tasks, in the order of the plan.
 * @example
 * ```ts
 * import { definePlan, plannedTasks } from "chiso/plan";
 * const plan = definePlan({
 *   year: 2021,
 *   sections: [{ code: "V", title: "Thủ tục", tasks: [{ code: "12", title: "Công khai thủ tục" }] }],
 * });
 * plannedTasks(plan).map(({ key }) => key); // ["V.12"]
 * ```
 */
export function plannedTasks(plan: Pick<Plan, "sections">): readonly PlannedTask[] {
  const placed: Placed[] = [];
  for (const section of plan.sections) place(section, section.tasks, [], [], placed);
  const counts = new Map<string, number>();
  for (const { path } of placed) count(counts, path.join("."));
  const named = new Map<string, number>();
  return placed.map(({ path, ...planned }) => {
    const key = path.join(".");
    return { key: counts.get(key) === 1 ? key : `${key}/${count(named, key)}`, ...planned };
  });
}

function count(counts: Map<string, number>, key: string): number {
  const next = (counts.get(key) ?? 0) + 1;
  counts.set(key, next);
  return next;
}

function place(
  section: Section,
  tasks: readonly Task[],
  above: readonly Task[],
  pathAbove: readonly string[],
  placed: Placed[],
): void {
  const start = above.length > 0 ? pathAbove : [section.part ?? "", section.code];
  for (const [index, task] of tasks.entries()) {
    const own = task.code === "" ? `[${index + 1}]` : task.code;
    const path = [...start, own].filter((code) => code !== "");
    placed.push({ task, section, above, path });
    place(section, task.subtasks, [...above, task], path, placed);
  }
}
