/**
 * Plans: sections, tasks, deliverables and who does them by when, read from tables or defined in
 * code.
 *
 * @packageDocumentation
 */
export type * from "./model/plan.js";
export { definePlan, planDefinitionFindings } from "./definition/define-plan.js";
export type { DefinePlanOptions, PlanDefinitionFinding } from "./definition/define-plan.js";
export type * from "./definition/plan-definition.js";
export { planSchema } from "./schema/plan-schema.js";
export { plannedTasks, type PlannedTask } from "./model/planned-tasks.js";
export { grouped } from "./model/grouped.js";
export { readPlanRows, readPlanTable } from "./read-plan-table.js";
export type * from "./grid/plan-reading.js";
export type { ColumnRole } from "./grid/data/header-words.js";
export type { LayoutColumn } from "./grid/header.js";
export type * from "./finding/plan-finding.js";
export { readPlanHeading, type PlanHeading } from "./heading/read-plan-heading.js";
export { readTargets } from "./heading/read-targets.js";
export type { ReadTargetsOptions, TargetClause, DocumentTargets } from "./heading/read-targets.js";
export { renderPlanTable, type RenderPlanOptions } from "./render/render-plan-table.js";
export type { RenderLayout } from "./render/layouts.js";
export { coverage } from "./coverage/coverage.js";
export type * from "./coverage/coverage-report.js";
export { lintPlan } from "./lint/lint-plan.js";
export type * from "./lint/lint-finding.js";
export { diffPlans } from "./diff/diff-plans.js";
export type * from "./diff/plan-change.js";
