import type { Agency } from "../agency/index.js";
import type { PlainDate } from "../time/index.js";
import type { TrackLabels } from "./data/status-labels.js";
import type { Obligation, PlanSchedule } from "./plan-schedule.js";
import type { Extension } from "./record/obligation-history.js";
import type { RecordFinding, RecordInference } from "./record/progress-record.js";
import type { ObligationState, ObligationStatus, TrackerStatus } from "./status.js";

/** Something that points at progress without being a record of it. */
export interface InferredEvidence extends RecordInference {
  /** The citation or the words. */
  readonly text: string;
  /** The day it shows something done, where it names one. */
  readonly date?: PlainDate;
}

/** How far one of several leads is with its part. */
export interface LeadProgress extends Pick<
  TrackedObligation,
  "status" | "tracker" | "state" | "completedOn" | "completedAt"
> {
  /** The lead. */
  readonly agency: Agency;
}

/** An obligation with its status. */
export interface TrackedObligation extends Obligation {
  /** Its status on the day of the tracking. */
  readonly status: ObligationStatus;
  /** The same in the classes of offices' own trackers. */
  readonly tracker: TrackerStatus;
  /** What it is beside open, if anything; the latest where several hold. */
  readonly state?: ObligationState;
  /** How its due day was moved, the first time first; `due` is the last of them. */
  readonly extensions?: readonly Extension[];
  /**
   * What its status rests on: records (or that there is none), or an inference that nobody has
   * confirmed. An inferred completion is never shown as a recorded one.
   */
  readonly certainty: "recorded" | "inferred";
  /** The day it was completed, if it was; by several leads, the day of the last. */
  readonly completedOn?: PlainDate;
  /** The time of that day, if a record says it. */
  readonly completedAt?: string;
  /** How much of it is done, 0 to 100 per cent, if a record says so. */
  readonly progress?: number;
  /** What shows it, as recorded. */
  readonly evidence: readonly string[];
  /** What was inferred from results; absent where nothing was. */
  readonly inferred?: readonly InferredEvidence[];
  /** How far each lead is, where there are several. */
  readonly byLead?: readonly LeadProgress[];
  /** The leads whose part is not completed; absent where all are, or nobody leads. */
  readonly notReported?: readonly Agency[];
}

/** A schedule with the status of everything in it on one day. */
export interface TrackedPlan extends Pick<PlanSchedule, "title" | "plan" | "outside"> {
  /** The day for which the statuses hold. */
  readonly asOf: PlainDate;
  /** Everything to be completed, in the order of the plan. */
  readonly obligations: readonly TrackedObligation[];
  /** Records that did not count, in the order given. */
  readonly findings: readonly RecordFinding[];
  /** The labels of classes that the caller named otherwise. */
  readonly labels?: Partial<TrackLabels>;
}
