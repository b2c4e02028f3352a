import type { Finding, Span } from "../text/index.js";
import type { Grain, PlainDate, WorkCalendar } from "../time/index.js";
import type {
  Cadence,
  DeadlineFindingCode,
  DueRule,
  EventOffset,
  EventRelation,
  RollRule,
} from "./timing.js";

/** A latest date, with its year. */
export interface ResolvedBy {
  /** Tells this kind from the others. */
  readonly kind: "by";
  /** The date named. */
  readonly date: PlainDate;
  /** Whether doing it on that date is in time. */
  readonly inclusive: boolean;
  /** Time of day `HH:MM`, if written. */
  readonly time?: string;
  /** Present where the text only points that way (`định hướng đến năm 2030`). */
  readonly approximate?: true;
  /** What the text itself says of days off. */
  readonly roll?: RollRule;
}

/** A period with its first and last day. */
export interface ResolvedWithin {
  /** Tells this kind from the others. */
  readonly kind: "within";
  /** First day. */
  readonly start: PlainDate;
  /** Last day, included. */
  readonly end: PlainDate;
  /** What kind of period it is. */
  readonly grain: Grain;
  /** Present where the words name no exact days (`cuối năm`). */
  readonly approximate?: true;
}

/** Something done again and again, with its limits as dates. */
export interface ResolvedRecurring {
  /** Tells this kind from the others. */
  readonly kind: "recurring";
  /** How often, or `unspecified`. */
  readonly every: Cadence | "unspecified";
  /** How many times in each cadence, if written. */
  readonly times?: number;
  /** Where in its period it falls due, if written. */
  readonly due?: DueRule;
  /** First day, if limited. */
  readonly start?: PlainDate;
  /** Last day, included, if limited. */
  readonly end?: PlainDate;
}

/** Something that goes on all the time, with its limits as dates. */
export interface ResolvedOngoing {
  /** Tells this kind from the others. */
  readonly kind: "ongoing";
  /** First day, if limited. */
  readonly start?: PlainDate;
  /** Last day, included, if limited. */
  readonly end?: PlainDate;
}

/** A time that hangs on an event. */
export interface ResolvedEvent {
  /** Tells this kind from the others. */
  readonly kind: "event";
  /** The event in the words of the text. */
  readonly event: string;
  /** How the time relates to it. */
  readonly relation: EventRelation;
  /** How long before or after it, if written. */
  readonly offset?: EventOffset;
}

/** A time set by another plan, rule or authority. */
export interface ResolvedReference {
  /** Tells this kind from the others. */
  readonly kind: "reference";
  /** What sets the time, in the words of the text. */
  readonly authority: string;
}

/** A deliverable without a time. */
export interface ResolvedUnstated {
  /** Tells this kind from the others. */
  readonly kind: "unstated";
}

/** Words in which no time was found. */
export interface ResolvedUnrecognized {
  /** Tells this kind from the others. */
  readonly kind: "unrecognized";
}

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

/** One clause of a deadline with its dates. */
export interface ResolvedClause {
  /** What it says. */
  readonly timing: ResolvedTiming;
  /** What it is about, if the text names it. */
  readonly label?: string;
  /** The words that give the time, in the text as given. */
  readonly span: Span;
  /** Present where the year was taken from the plan. */
  readonly assumedYear?: true;
}

/** A deadline whose years are filled in and whose periods have dates. */
export interface ResolvedDeadline {
  /** The text as given. */
  readonly text: string;
  /** Its clauses, in order. */
  readonly clauses: readonly ResolvedClause[];
  /** The pieces that give no time. */
  readonly skipped: readonly Span[];
  /** What a careful reader would query, now that the years are known. */
  readonly findings: readonly Finding<DeadlineFindingCode>[];
}

/** What a deadline is resolved against. */
export interface ResolveOptions {
  /** The year of the plan, for dates written without one. Without it, the year of `issuedOn`. */
  readonly year?: number;
  /** The day the plan was issued; earlier times are queried. */
  readonly issuedOn?: PlainDate;
  /** Days off, for the last working day of a month; Vietnam's when left out. */
  readonly calendar?: WorkCalendar;
}
