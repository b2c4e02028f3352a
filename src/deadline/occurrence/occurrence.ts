import type { Basis, Finding } from "../../text/index.js";
import type {
  Certainty,
  Period,
  PlainDate,
  ReportingRegime,
  WorkCalendar,
} from "../../time/index.js";
import type { ResolvedTiming } from "../resolved-timing.js";
import type { DeadlineFindingCode } from "../timing.js";

/** One time at which something falls due. */
export interface Occurrence {
  /** The last day on which doing it is in time. */
  readonly due: PlainDate;
  /** The days on which it is to be done, both ends included; `due` lies among them. */
  readonly window: Pick<Period, "start" | "end">;
  /** Of something that recurs, the period it is for: of a report, the days its data cover. */
  readonly covers?: Pick<Period, "start" | "end">;
  /** Which clause of the deadline it comes from, counted from 0. */
  readonly clause: number;
  /** What it is about, if the text names it. */
  readonly label?: string;
  /** How many times it is to be done in this window, if the text says so. */
  readonly times?: number;
  /** Time of day `HH:MM` of the due day, if written. */
  readonly time?: string;
  /** Present where the words name no exact days. */
  readonly approximate?: true;
  /** Whether the due day rests on days off that are not announced yet. */
  readonly certainty: Certainty;
  /** The rules used, each with its source. */
  readonly basis: readonly Basis[];
}

/**
 * Why an obligation has no date yet; `beyond-calendar` where its day lies beyond the calendar of days
 * off that it needs, or beyond 2199. `occurrences` never gives that one: it refuses such a horizon.
 */
export type OpenReason =
  | "ongoing"
  | "waiting-for-event"
  | "set-elsewhere"
  | "unspecified-cadence"
  | "unknown-phase"
  | "beyond-calendar"
  | "unstated"
  | "unrecognized";

/** An obligation that has no date yet. */
export interface OpenObligation extends Pick<Occurrence, "clause" | "label"> {
  /** Why it has no date. */
  readonly reason: OpenReason;
  /** What the clause says. */
  readonly timing: ResolvedTiming;
}

/** When a deadline falls due. */
export interface Occurrences {
  /** Everything with a date inside the horizon, in order. */
  readonly dated: readonly Occurrence[];
  /** Everything without a date. */
  readonly open: readonly OpenObligation[];
  /** What a careful reader would query about the call: names of events that no clause has. */
  readonly findings?: readonly Finding<DeadlineFindingCode>[];
}

/** How occurrences are found. */
export interface OccurrenceOptions {
  /** First day of the horizon, included. */
  readonly from: PlainDate;
  /** Last day of the horizon, included. */
  readonly to: PlainDate;
  /** Days off; Vietnam's when left out. */
  readonly calendar?: WorkCalendar;
  /**
   * When periodic reports are due; calendar periods when left out. It holds for what recurs without
   * a due day of its own. A period in which a plan wants something done (`6 tháng đầu năm`) is no
   * report, and stays a period of the calendar.
   */
  readonly regime?: ReportingRegime;
  /** Whether `trước ngày X` leaves X out (`strict`, the default) or means it too (`loose`). */
  readonly before?: "strict" | "loose";
  /**
   * What a due date on a day off does; `none`, the default, keeps it. Days of one clause that meet
   * on one working day become one occurrence.
   */
  readonly roll?: "none" | "following" | "preceding";
  /**
   * Which day of `đầu`, `giữa`, `cuối` of a period is due: by `law` the day that Article 146 of the
   * Civil Code names (the first; the 15th or 30 June; the last), by `span` the last of the days that
   * offices mean (the 10th, the 20th, 31 March). When left out, the law's day for the middle and the
   * last of the days for the beginning, since nobody means the first day alone.
   */
  readonly parts?: "law" | "span";
  /**
   * Days on which events happened or will happen, by their words in the text. A name that is the
   * event of no clause gives the finding `deadline-event-unmatched`.
   */
  readonly events?: Readonly<Record<string, PlainDate>>;
}
