import type { Grain, PlainDate, WorkCalendar } from "../time/index.js";
import type {
  ByTiming,
  DeadlineClause,
  DeadlineExpression,
  EventTiming,
  OngoingTiming,
  PeriodPart,
  RecurringTiming,
  ReferenceTiming,
  UnrecognizedTiming,
  UnstatedTiming,
  WithinTiming,
} from "./timing.js";

/** A latest date, with its year. */
export interface ResolvedBy extends Omit<ByTiming, "moment" | "edge"> {
  /** The date named. */
  readonly date: PlainDate;
}

/** A period with its first and last day. */
export interface ResolvedWithin extends Omit<WithinTiming, "period" | "until"> {
  /** First day. */
  readonly start: PlainDate;
  /** Last day, included. */
  readonly end: PlainDate;
  /** What kind of period it is. */
  readonly grain: Grain;
}

/** The limits of something that goes on, as dates. */
export interface ResolvedLimits {
  /** First day, if limited. */
  readonly start?: PlainDate;
  /** Last day, included, if limited. */
  readonly end?: PlainDate;
}

/** Something done again and again, with its limits as dates. */
export interface ResolvedRecurring extends Omit<RecurringTiming, "limits">, ResolvedLimits {}

/** Something that goes on all the time, with its limits as dates. */
export interface ResolvedOngoing extends Omit<OngoingTiming, "limits">, ResolvedLimits {}

/** A time that hangs on an event: nothing of it was to be resolved. */
export type ResolvedEvent = EventTiming;

/** A time set by another plan, rule or authority. */
export type ResolvedReference = ReferenceTiming;

/** A deliverable without a time. */
export type ResolvedUnstated = UnstatedTiming;

/** Words in which no time was found. */
export type ResolvedUnrecognized = UnrecognizedTiming;

/** What a clause says of time, with every date complete. */
export type ResolvedTiming =
  | ResolvedBy
  | ResolvedWithin
  | ResolvedRecurring
  | ResolvedOngoing
  | ResolvedEvent
  | ResolvedReference
  | ResolvedUnstated
  | ResolvedUnrecognized;

/** The beginning, middle or end of a period, which offices read as some days and the law as one. */
export interface NamedPart {
  /** Which part. */
  readonly part: PeriodPart;
  /** What it is a part of. */
  readonly of: "month" | "quarter" | "year";
}

/** One clause of a deadline with its dates. */
export interface ResolvedClause extends Omit<DeadlineClause, "timing" | "was"> {
  /** What it says. */
  readonly timing: ResolvedTiming;
  /** The time that this one took the place of. */
  readonly was?: ResolvedTiming;
  /** Present where the year was taken from the plan. */
  readonly assumedYear?: true;
  /** Present where the last day is that of a part of a period: `giữa tháng 5`. */
  readonly namedPart?: NamedPart;
  /** Present where the last day is the last working day of its month, which a calendar told. */
  readonly lastWorkingDay?: true;
  /**
   * The day of the event that a clause hangs on, where the text or the day of issue tells it:
   * `30 ngày kể từ ngày 15/3/2024`, `kể từ ngày ban hành Kế hoạch này`.
   */
  readonly startsOn?: PlainDate;
}

/** A deadline whose years are filled in and whose periods have dates. */
export interface ResolvedDeadline extends Omit<DeadlineExpression, "clauses"> {
  /** Its clauses, in order. */
  readonly clauses: readonly ResolvedClause[];
}

/** What a deadline is resolved against. */
export interface ResolveOptions {
  /**
   * The year of the plan, for dates written without one. Without it, the year of `issuedOn`;
   * without both, what needs a year is left undated.
   */
  readonly year?: number;
  /** The day the plan was issued; earlier times are queried. */
  readonly issuedOn?: PlainDate;
  /**
   * In which order `6/5/26` names day and month, where the source is known: people write the day
   * first, programs often the month. Without it such a date is a finding and none.
   */
  readonly order?: "day-month" | "month-day";
  /** Days off, for the last working day of a month; Vietnam's when left out. */
  readonly calendar?: WorkCalendar;
}
