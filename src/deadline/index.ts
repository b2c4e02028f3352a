/**
 * Deadlines as officials write them: read from text, resolved to dates, counted out as
 * occurrences.
 */
export { expressionForm, occurrenceForm, openForm } from "./deadline-form.js";
export { describeDeadline, type DescribeOptions } from "./describe-deadline.js";
export { dueDates, type DueDates, type DueDatesOptions, type UndatedDuty } from "./due-dates.js";
export { findDeadlines } from "./find-deadlines.js";
export { nextDue, occurrences } from "./occurrences.js";
export type {
  Occurrence,
  OccurrenceOptions,
  Occurrences,
  OpenObligation,
  OpenReason,
} from "./occurrence/occurrence.js";
export { lacksPhase } from "./occurrence/recurring-occurrences.js";
export { unmatchedEvents } from "./occurrence/event-occurrences.js";
export { occurrencesWithinCalendar, type OneClause } from "./within-calendar.js";
export { parseDeadline, readDeadline } from "./parse-deadline.js";
export { resolveDeadline } from "./resolve-deadline.js";
export type * from "./resolved-timing.js";
export type * from "./timing.js";
