/**
 * Plans: sections, tasks, deliverables and who does them by when, read from tables or defined in
 * code.
 *
 * @packageDocumentation
 */
export { definePlan } from "./define-plan.js";
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
export { readTargets } from "./read-targets.js";
export type { ReadTargetsOptions, TargetClause, DocumentTargets } from "./read-targets.js";
export type { ColumnRole } from "./data/header-words.js";
export type { LayoutColumn } from "./table/header.js";
