import { tableFinding, type PlanFinding } from "../finding/plan-finding.js";
import type { Section, Task } from "../model/plan.js";

interface Numbered {
  readonly number: number;
  readonly task: Task;
}

/**
 * Finds missing and repeated task numbers. Numbers go on from section to section, unless a later
 * section begins with 1 again: then each section counts for itself; where it is only the sections of
 * another part that do, each part does. Longer ones are codes.
 */
export function numberFindings(sections: readonly Section[]): PlanFinding[] {
  const parts: Section[][] = [];
  for (const section of sections) {
    const last = parts.at(-1);
    if (last !== undefined && last[0]?.part === section.part) last.push(section);
    else parts.push([section]);
  }
  const counted = parts.map((part) => {
    const numbered = part.map(numberedIn);
    return restarts(numbered) ? numbered : [numbered.flat()];
  });
  const whole = counted.every((lists) => lists.length === 1) && !restarts(counted.flat());
  const lists = whole ? [counted.flat(2)] : counted.flat();
  return [...lists.flatMap(findingsOf), ...sections.flatMap(repeatedIn)];
}

function numberedIn({ tasks }: Section): readonly Numbered[] {
  return tasks.flatMap((task) =>
    /^\d{1,3}$/.test(task.code) ? { number: Number(task.code), task } : [],
  );
}

function restarts(lists: readonly (readonly Numbered[])[]): boolean {
  return lists.slice(1).some(([first]) => first?.number === 1);
}

/** Numbers within numbers that a section has twice: `1.1`, which Excel makes of `1.10` as well. */
function repeatedIn({ tasks }: Section): PlanFinding[] {
  const met = new Set<string>();
  return tasks
    .flatMap((task) => [task, ...task.subtasks])
    .filter(({ code }) => /^\d{1,3}(?:\.\d{1,3})+$/.test(code))
    .flatMap(({ code, source }) => {
      const isAgain = met.has(code);
      met.add(code);
      return isAgain ? tableFinding("table-task-number-repeated", source, code) : [];
    });
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
