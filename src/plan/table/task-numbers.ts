import { tableFinding, type PlanFinding } from "../finding/plan-finding.js";
import type { Section, Task } from "../model/plan.js";

interface Numbered {
  readonly number: number;
  readonly task: Task;
}

/**
 * Finds missing and repeated task numbers. Numbers go on from section to section, unless a later
 * section begins with 1 again: then each section counts for itself. Longer ones are codes.
 */
export function numberFindings(sections: readonly Section[]): PlanFinding[] {
  const numbered = sections.map(({ tasks }) =>
    tasks.flatMap((task) =>
      /^\d{1,3}$/.test(task.code) ? { number: Number(task.code), task } : [],
    ),
  );
  const restarts = numbered.slice(1).some(([first]) => first?.number === 1);
  return (restarts ? numbered : [numbered.flat()]).flatMap(findingsOf);
}

function findingsOf(tasks: readonly Numbered[]): PlanFinding[] {
  let previous = 0;
  return tasks.flatMap(({ number, task: { code, source } }) => {
    const expected = previous + 1;
    previous = Math.max(previous, number);
    if (number === expected) return [];
    if (number < expected) return [tableFinding("table-task-number-repeated", source, code)];
    const missing = number === expected + 1 ? `${expected}` : `${expected}-${number - 1}`;
    return [tableFinding("table-task-number-missing", source, missing)];
  });
}
