import { AGENCY_EXPLANATIONS, CITATION_EXPLANATIONS } from "./data/names.js";
import { DEADLINE_EXPLANATIONS } from "./data/deadlines.js";
import { LINT_EXPLANATIONS } from "./data/lint.js";
import { RULE_EXPLANATIONS } from "./data/scoring.js";
import { TABLE_EXPLANATIONS } from "./data/table.js";
import { TARGET_EXPLANATIONS } from "./data/targets.js";
import {
  explanationOf,
  type ExplainedPlanCode,
  type ExplanationRow,
  type FindingExplanation,
} from "./finding-explanation.js";

/** Every code has its row: the compiler sees to it. */
const ROWS: Readonly<Record<ExplainedPlanCode, ExplanationRow>> = /* @__PURE__ */ (() => ({
  ...DEADLINE_EXPLANATIONS,
  ...AGENCY_EXPLANATIONS,
  ...CITATION_EXPLANATIONS,
  ...TARGET_EXPLANATIONS,
  ...RULE_EXPLANATIONS,
  ...TABLE_EXPLANATIONS,
  ...LINT_EXPLANATIONS,
}))();

/**
 * The explanations of all findings that texts, tables and plans can give; `explainFinding` of
 * `chiso/progress` knows those of schedules and records too.
 *
 * @returns One explanation for each code, room by room.
 * @example
 * ```ts
 * import { planFindingExplanations } from "chiso/plan";
 * planFindingExplanations().find(({ code }) => code === "lint-lead-missing")?.title.en; // "No lead"
 * ```
 */
export function planFindingExplanations(): readonly FindingExplanation[] {
  return Object.entries(ROWS).map(([code, row]) => explanationOf(code, row));
}
