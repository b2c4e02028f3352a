/**
 * Schedules of plans, the status of everything in them on a day, and completion rates with their
 * denominators.
 *
 * @packageDocumentation
 */
export { completion } from "./completion.js";
export type {
  Completion,
  CompletionCounts,
  CompletionDimension,
  CompletionGroup,
  CompletionRate,
} from "./completion.js";
export type { RecordFindingCode } from "./data/labels.js";
export type {
  Obligation,
  PlanSchedule,
  SchedulablePlan,
  ScheduleFinding,
  ScheduledDeliverable,
  ScheduledSection,
} from "./plan-schedule.js";
export { schedulePlan } from "./schedule-plan.js";
export type { ScheduleOptions } from "./schedule-plan.js";
export { trackPlan } from "./track-plan.js";
export type { ProgressRecord, RecordFinding } from "./progress-record.js";
export type { ObligationStatus, TrackedObligation, TrackedPlan } from "./track-plan.js";
export { explainFinding, findingExplanations } from "./explain-finding.js";
export type { FindingCode } from "./explain-finding.js";
export type { ExplainedProgressCode } from "./data/explanations.js";
