/**
 * Schedules of plans, the status of everything in them on a day, and completion rates with their
 * denominators.
 *
 * @packageDocumentation
 */
export { agenda } from "./agenda.js";
export type {
  Agenda,
  AgendaLists,
  AgendaOptions,
  AgencyAgenda,
  OverdueItem,
  UpcomingItem,
} from "./agenda.js";
export { completion } from "./completion.js";
export type {
  Completion,
  CompletionCounts,
  CompletionGroup,
  CompletionRate,
} from "./completion.js";
export type { CompletionDimension, GroupPart } from "./completion-groups.js";
export { inferEvidence } from "./evidence/infer-evidence.js";
export type {
  EvidenceInference,
  EvidenceMatch,
  InferEvidenceOptions,
  OutputWithoutResult,
  UnmatchedReasonCode,
  UnmatchedResult,
} from "./evidence/evidence.js";
export type { RecordFindingCode } from "./data/findings.js";
export type {
  Obligation,
  PlanOutline,
  PlanSchedule,
  SchedulablePlan,
  ScheduleFinding,
  ScheduleFindingCode,
  ScheduledDeliverable,
  ScheduledSection,
} from "./plan-schedule.js";
export { schedulePlan } from "./schedule-plan.js";
export type { ScheduleOptions } from "./schedule-plan.js";
export { trackPlan } from "./track-plan.js";
export type {
  InferenceConfidence,
  InferenceReason,
  InferenceReasonCode,
  ProgressRecord,
  RecordFinding,
  RecordInference,
} from "./progress-record.js";
export type { TrackerClass } from "./data/tracker-classes.js";
export { TRACKER_LABELS, TRACKER_SOURCE } from "./data/tracker-classes.js";
export type { ObligationStatus, TrackerStatus } from "./status.js";
export type {
  InferredEvidence,
  TrackOptions,
  TrackedObligation,
  TrackedPlan,
} from "./track-plan.js";
export { renderReport } from "./report/render-report.js";
export type { ReportForm, ReportOptions } from "./report/report.js";
