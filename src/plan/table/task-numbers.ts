import type { PlanFinding } from "../plan-finding.js";
import type { Section } from "../plan.js";
import { tableFinding } from "./read-cells.js";

/**
 * Finds missing and repeated task numbers. Numbering goes on from section to section where a
 * section does not begin with 1 again.
 */
export function numberFindings(sections: readonly Section[]): PlanFinding[] {
  const findings: PlanFinding[] = [];
  let previous = 0;
  for (const { tasks } of sections) {
    const numbers = tasks.filter(({ code }) => /^\d+$/.test(code));
    if (numbers[0]?.code === "1") previous = 0;
    for (const { code, source } of numbers) {
      const number = Number(code);
      if (number > previous + 1) {
        const missing =
          number === previous + 2 ? `${previous + 1}` : `${previous + 1}–${number - 1}`;
        findings.push(tableFinding("table-task-number-missing", source, missing));
      } else if (number <= previous) {
        findings.push(tableFinding("table-task-number-repeated", source, code));
      }
      previous = Math.max(previous, number);
    }
  }
  return findings;
}
