import type { Plan, PlanReading, Task } from "chiso/plan";

/** What a source document gives, counted. */
export interface DocumentCounts {
  readonly layout: string;
  readonly sections: number;
  readonly tasks: number;
  readonly subtasks: number;
  readonly deliverables: number;
  /** Deadlines of tasks and of outputs, clause by clause, by their kind. */
  readonly deadlines: Readonly<Record<string, number>>;
  /** Targets of the plan as a whole, and of its tasks and outputs. */
  readonly planTargets: number;
  readonly targets: number;
  readonly agencies: number;
  readonly citations: number;
  readonly results: number;
  /** Sections and tasks that point at a part of an index. */
  readonly measures: number;
  readonly findings: Readonly<Record<string, number>>;
  /** Pieces below the header that no cell holds. */
  readonly leftovers: number;
}

/** Counts what a reading gives. */
export function countsOf({ plan, layout, findings, leftovers }: PlanReading): DocumentCounts {
  const tasks = plan.sections.flatMap((section) => section.tasks);
  const all = tasks.flatMap((task) => [task, ...task.subtasks]);
  const outputs = all.flatMap(({ deliverables }) => deliverables);
  const items = [...all, ...outputs];
  const { headerRow = 0 } = layout;
  return {
    layout: layout.kind,
    sections: plan.sections.length,
    tasks: tasks.length,
    subtasks: all.length - tasks.length,
    deliverables: outputs.length,
    deadlines: tally(
      items.flatMap(({ deadline }) => deadline?.clauses ?? []),
      kindOf,
    ),
    planTargets: plan.targets.length,
    targets: items.reduce((sum, { targets }) => sum + targets.length, 0),
    agencies: items.reduce((sum, { assignments }) => sum + assignments.length, 0),
    citations: all.reduce((sum, { citations }) => sum + citations.length, 0) + citedIn(all),
    results: all.reduce((sum, { results }) => sum + results.length, 0),
    measures: tied(plan),
    findings: tally(findings, ({ code }) => code),
    leftovers: leftovers.filter(({ row }) => row >= headerRow).length,
  };
}

function kindOf({ timing }: { readonly timing: { readonly kind: string } }): string {
  return timing.kind;
}

function citedIn(tasks: readonly Task[]): number {
  const results = tasks.flatMap((task) => task.results);
  return results.reduce((sum, { citations }) => sum + citations.length, 0);
}

function tied({ sections }: Plan): number {
  const tasks = sections.flatMap((section) => section.tasks);
  return [...sections, ...tasks].filter(({ measures }) => measures.length > 0).length;
}

function tally<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([left], [right]) => left.localeCompare(right)));
}
