import type { Agency } from "../../agency/index.js";
import type { Finding, LocalizedText } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import type { RecordFindingCode } from "../data/findings.js";
import type { INFERENCE_REASONS, InferenceConfidence } from "../data/reasons.js";

/** Stable names of the grounds on which a result is held to show an output, or not. */
export type InferenceReasonCode = keyof typeof INFERENCE_REASONS;

/** One ground of an inference. */
export interface InferenceReason {
  /** Its stable name. */
  readonly code: InferenceReasonCode;
  /** What it says, for people. */
  readonly text: LocalizedText;
}

/** On what an inferred record rests. */
export interface RecordInference {
  /** How sure it is. */
  readonly confidence: InferenceConfidence;
  /** Its grounds. */
  readonly reasons: readonly InferenceReason[];
}

/** What a record is about. */
export interface RecordTarget {
  /**
   * The task, as in the schedule (`V.12`), or the end of it (`12`) where no other task has it. The
   * part `3.1` of `I.3`, whose key is `I.3.3.1`, is `I.3.1` as well.
   */
  readonly task: string;
  /** The deliverable, by its place from 1; absent, all deliverables of the task are meant. */
  readonly deliverable?: number;
  /**
   * Which due date is meant, the first one set or the one that an extension gave; absent, the
   * earliest one not completed by an earlier record.
   */
  readonly due?: PlainDate;
  /** The one obligation meant, by its id in the schedule, where the rest does not tell which. */
  readonly obligation?: string;
  /** What shows it, for example the number of a report or of a decision. */
  readonly evidence?: string;
}

/** What is known of the completion of a task or deliverable. */
export interface ProgressRecord extends RecordTarget {
  /**
   * Whose part it is, of a task with several leads: the name of a lead as in the plan, several
   * in one text as a plan lists them (`UBND xã An; UBND xã Bình`), or the agency as read. Absent, the record speaks for all leads.
   */
  readonly by?: string | Agency;
  /** The day it was completed; absent while it is not. */
  readonly completedOn?: PlainDate;
  /** The time of that day, `HH:MM`: on a due day with an hour it tells whether it was in time. */
  readonly completedAt?: string;
  /** The day from which a record without completion holds; absent, it holds on every day. */
  readonly notedOn?: PlainDate;
  /** How much of it is done, 0 to 100 per cent. */
  readonly progress?: number;
  /** Present where nobody recorded it: it was inferred from the words of a result. */
  readonly inferred?: RecordInference;
}

/** That something is not to be done any more, rests for now, or goes on again. */
export interface StandstillRecord extends RecordTarget {
  /**
   * `cancelled` and `suspended` hold for all of the task or deliverable that is open, where no due
   * date is named; `resumed` ends both.
   */
  readonly state: "cancelled" | "suspended" | "resumed";
  /** The day it took effect. */
  readonly on: PlainDate;
}

/** That the due day was moved to a later one. */
export interface ExtensionRecord extends RecordTarget {
  /** The due day was moved. */
  readonly state: "extended";
  /** The day it took effect. */
  readonly on: PlainDate;
  /** The new due day. */
  readonly to: PlainDate;
}

/** That something was handed in and waits for approval, or was sent back to be done again. */
export interface ReviewRecord extends RecordTarget {
  /** `returned` takes back the latest completion, where no due date is named. */
  readonly state: "awaiting-approval" | "returned";
  /** The day it took effect. */
  readonly on: PlainDate;
  /** Whose part it is, as in {@link ProgressRecord}. */
  readonly by?: string | Agency;
}

/** A change of state other than completion, with the day it took effect. */
export type StateRecord = StandstillRecord | ExtensionRecord | ReviewRecord;

/** What `trackPlan` takes: what was completed or noted, and what changed. */
export type PlanRecord = ProgressRecord | StateRecord;

/** A record that fits nothing, adds nothing, or says something impossible. */
export interface RecordFinding extends Finding<RecordFindingCode> {
  /** Which record, from 0. */
  readonly record: number;
}
