import type { Agency } from "../agency/index.js";
import type * as deadlines from "../deadline/index.js";
import type { MeasureRef } from "../indices/index.js";
import type { Plan, Section } from "../plan/index.js";
import type { Finding } from "../text/index.js";
import type { PlainDate } from "../time/index.js";
import type { PlanScheduleCode } from "./data/findings.js";

/** The section an obligation belongs to: its code and heading, and those of the part above it. */
export type ScheduledSection = Pick<Section, "code" | "part" | "partTitle" | "title">;

/** A deliverable, by its place in its task. */
export interface ScheduledDeliverable {
  /** Its place among the deliverables of its task, from 1. */
  readonly number: number;
  /** Its name. */
  readonly title: string;
}

/** A task that another is a part of. */
export interface TaskAbove {
  /** Its key, as that of an obligation. */
  readonly task: string;
  /** What is to be done as a whole. */
  readonly title: string;
}

/**
 * One thing to be completed: a task or a deliverable, once for each time it falls due, or once for
 * a time that has no date yet.
 */
export interface Obligation {
  /** Unique in its schedule: task, deliverable and due date. */
  readonly id: string;
  /**
   * The task, by the codes of its section and its own: `V.12`, `VII.8.a`. A task without a number
   * goes by its place in its section (`V.[3]`); of tasks with the same codes each has its place
   * among them behind a stroke (`V.12/1`, `V.12/2`).
   */
  readonly task: string;
  /** What is to be done. */
  readonly title: string;
  /**
   * The tasks it is a part of, the outermost first: what a lettered part is about is often said only
   * there. Absent for a task of the section itself, and in schedules stored before it was kept.
   */
  readonly above?: readonly TaskAbove[];
  /** Its section. */
  readonly section: ScheduledSection;
  /** The deliverable, where it has a deadline of its own. */
  readonly deliverable?: ScheduledDeliverable;
  /**
   * The names of the deliverables that are due with their task, none of which has a deadline of its
   * own; absent where the task has none, and in schedules stored before they were kept.
   */
  readonly deliverables?: readonly string[];
  /** Who leads; of a part that names nobody, who leads the task above it. */
  readonly leads: readonly Agency[];
  /** The parts of indices it is to improve. */
  readonly measures: readonly MeasureRef[];
  /** The deadline as written; absent where there is none. */
  readonly deadlineText?: string;
  /** What kind of deadline it comes from; absent where there is none. */
  readonly deadlineKind?: deadlines.ResolvedTiming["kind"];
  /** The last day on which doing it is in time; absent while there is no date. */
  readonly due?: PlainDate;
  /** What it falls due by: the occurrence, with its rules. */
  readonly occurrence?: deadlines.Occurrence;
  /**
   * What else the deadline has fall due on the same day (`Hàng quý, năm`: the report on the year
   * beside that on the last quarter); absent where nothing does, or each is listed by itself.
   */
  readonly coinciding?: readonly deadlines.Occurrence[];
  /** Why there is no date yet; absent where there is a date or no deadline at all. */
  readonly open?: deadlines.OpenObligation;
}

/** Kinds of finding that a schedule can give. */
export type ScheduleFindingCode = deadlines.DeadlineFindingCode | PlanScheduleCode;

/** A finding about a deadline, with the task it stands in, or about the options. */
export interface ScheduleFinding extends Finding<ScheduleFindingCode> {
  /** The task; absent where it concerns the call as a whole. */
  readonly task?: string;
}

/** What a report says of the plan as a whole. */
export interface PlanOutline extends Omit<Plan, "period" | "deadlineYear" | "sections"> {
  /** The days it covers, both ends included. */
  readonly period: {
    /** First day. */
    readonly start: PlainDate;
    /** Last day. */
    readonly end: PlainDate;
  };
}

/** All obligations of a plan, in the order of the plan. */
export interface PlanSchedule {
  /** The plan's title, if it has one. */
  readonly title?: string;
  /** The plan as a whole; absent in schedules stored before it was kept. */
  readonly plan?: PlanOutline;
  /** The horizon, both ends included; without one asked for, single due dates may lie outside. */
  readonly horizon: { readonly from: PlainDate; readonly to: PlainDate };
  /** Everything to be completed. */
  readonly obligations: readonly Obligation[];
  /**
   * How many times something falls due outside the horizon asked for, and is not listed; absent in
   * schedules stored before it was counted.
   */
  readonly outside?: number;
  /** What a careful reader would query about the deadlines. */
  readonly findings: readonly ScheduleFinding[];
}

/** The plan a schedule is made of. */
export type SchedulablePlan = Pick<Plan, "title" | "issuedOn" | "period" | "sections"> &
  Partial<Pick<Plan, "number" | "issuer" | "deadlineYear" | "targets">>;
