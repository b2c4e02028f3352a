/**
 * Schedules of plans, the status of everything in them on a day, and completion rates with their
 * denominators.
 */
export * from "./agenda.js";
export { completion } from "./completion.js";
export type { Completion, CompletionGroup } from "./completion.js";
export type { CompletionCounts, CompletionRate, CompletionRates } from "./completion-rates.js";
export { completionForm } from "./completion-form.js";
export type { CompletionDimension, GroupPart } from "./completion-groups.js";
export type { PlanScheduleCode, RecordFindingCode } from "./data/findings.js";
export type { InferenceConfidence } from "./data/reasons.js";
export { CERTAINTY_LABELS, DEADLINE_LABELS } from "./data/labels.js";
export { OFFICE_LABELS, STATUS_LABELS } from "./data/status-labels.js";
export type { ObligationStateName, StatusClass, TrackLabels } from "./data/status-labels.js";
export * from "./data/tracker-classes.js";
export type * from "./evidence/evidence.js";
export * from "./evidence/infer-evidence.js";
export * from "./merge-completion.js";
export type * from "./plan-schedule.js";
export type * from "./record/progress-record.js";
export { scheduleForm, trackedForm } from "./forms.js";
export { planRecordSchema, recordParts } from "./record/record-schema.js";
export type { Extension } from "./record/obligation-history.js";
export type { Letterhead, Signature } from "./report/letterhead.js";
export { letterheadWords, type LetterheadWords } from "./report/letterhead-words.js";
export { renderReport } from "./report/render-report.js";
export type { ReportBlock, ReportContents, ReportItem } from "./report/report-blocks.js";
export { reportContents } from "./report/report-contents.js";
export { reportForm } from "./report/report-forms.js";
export type { ReportForm, ReportOptions } from "./report/report-options.js";
export * from "./schedule-plan.js";
export { seenFrom } from "./seen-from.js";
export type { ObligationState, ObligationStatus, TrackerStatus } from "./status.js";
export * from "./track-plan.js";
export type * from "./tracked-plan.js";
export { requirePlanOf } from "./wrong-calls.js";
export { wholeTitle } from "./whole-title.js";
