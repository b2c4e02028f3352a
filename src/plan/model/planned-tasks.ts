import type { Plan, Section, Task } from "./plan.js";
import { requireTasks } from "./plan-form.js";

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

/**
 * Lists all tasks of a plan, each followed by its lettered parts, with the keys by which schedules
 * and records name them.
 *
 * @param plan - The plan.
 * @returns The tasks, in the order of the plan.
 * @throws ChisoError `invalid-data` for what is no plan.
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
  requireTasks(plan, "plannedTasks(definePlan(definition))");
  return keyedTasks(plan);
}

/**
 * The tasks of what is known to be a plan, with their keys.
 *
 * @internal
 */
export function keyedTasks(plan: Pick<Plan, "sections">): readonly PlannedTask[] {
  const placed = plan.sections.flatMap((section) =>
    placedIn(section, section.tasks, [], sectionKey(section)),
  );
  const counts = new Map<string, number>();
  for (const { key } of placed) count(counts, key);
  const named = new Map<string, number>();
  return placed.map((planned) => {
    const { key } = planned;
    return counts.get(key) === 1 ? planned : { ...planned, key: `${key}/${count(named, key)}` };
  });
}

function count(counts: Map<string, number>, key: string): number {
  const next = (counts.get(key) ?? 0) + 1;
  counts.set(key, next);
  return next;
}

/** The tasks below a key, each with its lettered parts behind it. */
function placedIn(
  section: Section,
  tasks: readonly Task[],
  above: readonly Task[],
  keyAbove: string,
): PlannedTask[] {
  return tasks.flatMap((task, index) => {
    const own = task.code === "" ? `[${index + 1}]` : task.code;
    const key = keyAbove === "" ? own : `${keyAbove}.${own}`;
    const parts = placedIn(section, task.subtasks, [...above, task], key);
    return [{ key, task, section, above }, ...parts];
  });
}
