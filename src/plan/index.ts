/**
 * Plans: sections, tasks, deliverables and who does them by when, read from tables or defined in
 * code.
 */
export { coverage } from "./coverage/coverage.js";
export type * from "./coverage/coverage-report.js";
export { definePlan } from "./definition/define-plan.js";
export type { DefinePlanOptions } from "./definition/define-plan.js";
export { planDefinitionFindings } from "./definition/definition-findings.js";
export type {
  DefinitionFindingsOptions,
  PlanDefinitionFinding,
} from "./definition/definition-findings.js";
export type * from "./definition/plan-definition.js";
export { definitionParts, planDefinitionSchema } from "./definition/plan-definition-schema.js";
export { diffPlans } from "./diff/diff-plans.js";
export type * from "./diff/plan-change.js";
export { lintPlan } from "./lint/lint-plan.js";
export type * from "./lint/lint-finding.js";
export type { TableFindingCode } from "./finding/data/table-findings.js";
export type { PlanFinding, PlanFindingCode } from "./finding/plan-finding.js";
export type * from "./model/plan.js";
export { measuresForm, requireTasks } from "./model/plan-form.js";
export { issueWords } from "./schema/issue-words.js";
export { responsibleIn } from "./model/assignments.js";
export { ROLE_WORDS } from "./model/data/role-words.js";
export { grouped } from "./model/grouped.js";
export { yearOfPlan } from "./model/plan-year.js";
export { keyedTasks, plannedTasks, type PlannedTask } from "./model/planned-tasks.js";
export type * from "./grid/plan-reading.js";
export { agencySchema, plainDateSchema, planParts, planSchema } from "./schema/plan-schema.js";
export { readPlanHeading, type PlanHeading } from "./heading/read-plan-heading.js";
export { readPlanItems, readPlanRows, readPlanTable } from "./read-plan-table.js";
export { renderPlanTable, type RenderPlanOptions } from "./render/render-plan-table.js";
export type { RenderLayout } from "./render/layouts.js";
export { readTargets } from "./heading/read-targets.js";
export type { ReadTargetsOptions, TargetClause, DocumentTargets } from "./heading/read-targets.js";
export type { ColumnRole } from "./grid/data/header-words.js";
export type { LayoutColumn } from "./grid/header.js";
