/**
 * Schedules of plans, the status of everything in them on a day, and completion rates with their
 * denominators.
 *
 * @packageDocumentation
 */
export * from "./agenda.js";
export * from "./completion.js";
export type { CompletionDimension, GroupPart } from "./completion-groups.js";
export type { RecordFindingCode } from "./data/findings.js";
export type { InferenceConfidence } from "./data/reasons.js";
export * from "./data/tracker-classes.js";
export type * from "./evidence/evidence.js";
export * from "./evidence/infer-evidence.js";
export type * from "./plan-schedule.js";
export type * from "./progress-record.js";
export * from "./report/render-report.js";
export * from "./schedule-plan.js";
export type { ObligationStatus, TrackerStatus } from "./status.js";
export * from "./track-plan.js";
