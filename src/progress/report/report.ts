import type { Locale } from "../../text/index.js";
import type { PlainDate, ReportingCadence, WorkCalendar } from "../../time/index.js";

/** The forms of periodic reports: what period they are on, and how far they look ahead. */
export type ReportForm = ReportingCadence;

/** How a report is written. */
export interface ReportOptions {
  /** The day of the figures: that of the tracking, when left out, or a later one. */
  readonly asOf?: PlainDate;
  /** The language of the report's own words; Vietnamese when left out. */
  readonly locale?: Locale;
  /** The form: for which period, and with the tasks of the next period of its kind. */
  readonly form: ReportForm;
  /** The days reported on; the calendar period of the form that holds `asOf` when left out. */
  readonly period?: {
    /** First day. */
    readonly start: PlainDate;
    /** Last day. */
    readonly end: PlainDate;
  };
  /** The last day of the tasks to come; that of the period after the one reported on. */
  readonly horizon?: PlainDate;
  /** The calendar for working days; Vietnam's when left out. */
  readonly calendar?: WorkCalendar;
}
