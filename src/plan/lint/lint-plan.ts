import { ChisoError, requireOptions, wordsFor } from "../../text/index.js";
import type { Plan } from "../model/plan.js";
import { plannedTasks } from "../model/planned-tasks.js";
import { citationDrafts } from "./citations.js";
import { LINT_RULES } from "./data/rules.js";
import { deadlineDrafts } from "./deadlines.js";
import type { LintCheck } from "./draft.js";
import type { LintFinding, LintOptions } from "./lint-finding.js";
import { measureDrafts } from "./measures.js";
import { numberDrafts } from "./numbers.js";
import { outputDrafts, targetDrafts } from "./outputs.js";
import { repeatedTaskDrafts } from "./repeated-tasks.js";
import {
  agencyDrafts,
  leadDrafts,
  missingDeadlineDrafts,
  missingOutputDrafts,
} from "./responsibility.js";
import { shareDrafts } from "./shares.js";
import { requirePlan } from "../model/plan-form.js";

/** The rules, in the order in which what they find about one task is given. */
const CHECKS: readonly LintCheck[] = [
  measureDrafts,
  targetDrafts,
  numberDrafts,
  leadDrafts,
  agencyDrafts,
  missingDeadlineDrafts,
  deadlineDrafts,
  missingOutputDrafts,
  outputDrafts,
  repeatedTaskDrafts,
  shareDrafts,
  citationDrafts,
];

/**
 * Checks a plan as a careful reader would before it is signed: numbers, leads, deadlines, outputs,
 * targets, tasks written twice, shares and citations that contradict each other. What every task
 * lacks is one finding for the whole plan, since the table then has no such column.
 *
 * The rules are this library's own, drawn from what provincial plans get wrong; see
 * `explainFinding` for the reason of each.
 *
 * @param plan - The plan, however it came about.
 * @param options - Rules to switch off or to weigh otherwise; the document around the plan.
 * @returns The findings: of the whole plan, then task by task, then of the text around it.
 * @throws ChisoError `invalid-option` for a rule that does not exist or a severity that is none.
 * @example
 * ```ts
 * import { definePlan, lintPlan } from "chiso/plan";
 * const plan = definePlan({
 *   year: 2021,
 *   sections: [
 *     {
 *       code: "I",
 *       title: "Công khai",
 *       tasks: [{ code: "1", title: "Rà soát", lead: "Văn phòng", coordinate: "Văn phòng", deadline: "Quý I" }],
 *     },
 *   ],
 * });
 * lintPlan(plan).map(({ code, task = "" }) => `${code} ${task}`);
 * // ["lint-target-missing ", "lint-lead-among-partners I.1", "lint-output-missing I.1"]
 * ```
 */
export function lintPlan(plan: Plan, options: LintOptions = {}): readonly LintFinding[] {
  const call = 'lintPlan(readPlanTable(text).plan, { rules: { "lint-lead-missing": "off" } })';
  requirePlan(plan, call);
  requireOptions(options, "rules:object text:text", call);
  const { rules = {}, text } = options;
  requireRules(rules);
  const tasks = plannedTasks(plan).map((planned, position) => ({ ...planned, position }));
  return CHECKS.flatMap((check) => check({ plan, tasks, text }))
    .sort((left, right) => left.position - right.position)
    .flatMap(({ finding }) => {
      const severity = rules[finding.code] ?? finding.severity;
      return severity === "off" ? [] : [{ ...finding, severity }];
    });
}

const SEVERITIES: readonly string[] = ["error", "warning", "info", "off"];

function requireRules(rules: NonNullable<LintOptions["rules"]>): void {
  for (const [code, severity] of Object.entries(rules)) {
    const known = Object.hasOwn(LINT_RULES, code);
    if (known && SEVERITIES.includes(severity)) continue;
    throw new ChisoError("invalid-option", {
      given: `rules ${wordsFor(code)}: ${wordsFor(severity)}`,
      accepted: known ? SEVERITIES.join(", ") : Object.keys(LINT_RULES).join(", "),
      advice: "Name a rule of lintPlan and the severity it is to have",
    });
  }
}
