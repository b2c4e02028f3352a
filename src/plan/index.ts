/**
 * Plans: sections, tasks, deliverables and who does them by when, read from tables or defined in
 * code.
 *
 * @packageDocumentation
 */
export { coverage } from "./coverage/coverage.js";
export type * from "./coverage/coverage-report.js";
export { definePlan } from "./define-plan.js";
export type { DefinePlanOptions } from "./define-plan.js";
export { planDefinitionFindings } from "./plan-definition-findings.js";
export type { PlanDefinitionFinding } from "./plan-definition-findings.js";
export { diffPlans } from "./diff/diff-plans.js";
export type * from "./diff/plan-change.js";
export { lintPlan } from "./lint/lint-plan.js";
export type { LintFinding, LintFindingCode, LintOptions } from "./lint/lint-finding.js";
export type {
  AssignmentDefinition,
  DeliverableDefinition,
  PlanDefinition,
  SectionDefinition,
  TaskDefinition,
} from "./plan-definition.js";
export type { PlanFinding, PlanFindingCode, TableFindingCode } from "./plan-finding.js";
export type {
  Assignment,
  Deliverable,
  Place,
  Plan,
  PlanTitle,
  Result,
  Section,
  Task,
} from "./plan.js";
export { plannedTasks } from "./planned-tasks.js";
export type { PlannedTask } from "./planned-tasks.js";
export type {
  Leftover,
  PlanLayout,
  PlanReading,
  ReadPlanOptions,
  TextLayout,
} from "./plan-reading.js";
export { planSchema } from "./plan-schema.js";
export { readPlanHeading } from "./read-plan-heading.js";
export type { PlanHeading } from "./read-plan-heading.js";
export { readPlanRows, readPlanTable } from "./read-plan-table.js";
export { renderPlanTable } from "./render/render-plan-table.js";
export type { RenderPlanOptions } from "./render/render-plan-table.js";
export type { RenderLayout } from "./render/layouts.js";
export { readTargets } from "./read-targets.js";
export type { ReadTargetsOptions, TargetClause, DocumentTargets } from "./read-targets.js";
export type { ColumnRole } from "./data/header-words.js";
export type { LayoutColumn } from "./table/header.js";
