import type { Plan } from "../../plan/index.js";
import type { Observation, ObservedFigure } from "../../target/index.js";
import type { Locale } from "../../text/index.js";
import type * as time from "../../time/index.js";
import type { EvidenceInference } from "../evidence/evidence.js";
import type { Letterhead } from "./letterhead.js";

/** The forms of periodic reports: what period they are on, and how far they look ahead. */
export type ReportForm = time.ReportingCadence;

/** How a report is written. */
export interface ReportOptions {
  /** The day of the figures: that of the tracking, when left out, or a later one. */
  readonly asOf?: time.PlainDate;
  /** The language of the report's own words; Vietnamese when left out. */
  readonly locale?: Locale;
  /** The form: for which period, and with the tasks of the next period of its kind. */
  readonly form: ReportForm;
  /** The days reported on; the calendar period of the form that holds `asOf` when left out. */
  readonly period?: {
    /** First day. */
    readonly start: time.PlainDate;
    /** Last day. */
    readonly end: time.PlainDate;
  };
  /**
   * Whether results and rates are those of the whole `plan`, as when left out, or of the `period`
   * alone: what falls due or was completed in it, and what has no date, which counts in each period. What was due before and is
   * still open then stands apart; what was moved out of the period is named, and in no rate.
   */
  readonly scope?: "plan" | "period";
  /** The last day of the tasks to come; of the period after the one in which `period` ends. */
  readonly horizon?: time.PlainDate;
  /** The calendar for working days; Vietnam's when left out. */
  readonly calendar?: time.WorkCalendar;
  /**
   * The plan, for what only it knows: outputs without a time of their own, targets of tasks, and the
   * results that it lists.
   */
  readonly plan?: Pick<Plan, "sections">;
  /** What was inferred from the results, for those that show no output and why. */
  readonly inference?: EvidenceInference;
  /** What was observed of targets, by their words as the plan has them. */
  readonly observed?: Readonly<Record<string, ObservedFigure | Observation>>;
  /** The administrative form around the report; without it when left out. */
  readonly letterhead?: Letterhead;
}
