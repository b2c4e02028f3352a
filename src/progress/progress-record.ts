import type { Finding, LocalizedText } from "../text/index.js";
import type { PlainDate } from "../time/index.js";
import type { RecordFindingCode } from "./data/findings.js";
import type { INFERENCE_REASONS, InferenceConfidence } from "./data/reasons.js";

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

/** What is known of the completion of a task or deliverable. */
export interface ProgressRecord {
  /** The task, as in the schedule (`V.12`), or the end of it (`12`) where no other task has it. */
  readonly task: string;
  /** The deliverable, by its place from 1; absent, all deliverables of the task are meant. */
  readonly deliverable?: number;
  /** Which due date is meant; absent, the earliest one not completed by an earlier record. */
  readonly due?: PlainDate;
  /** The one obligation meant, by its id in the schedule, where the rest does not tell which. */
  readonly obligation?: string;
  /** The day it was completed; absent while it is not. */
  readonly completedOn?: PlainDate;
  /** The day from which a record without completion holds; absent, it holds on every day. */
  readonly notedOn?: PlainDate;
  /** How much of it is done, 0 to 100 per cent. */
  readonly progress?: number;
  /** What shows it, for example the number of a report. */
  readonly evidence?: string;
  /** Present where nobody recorded it: it was inferred from the words of a result. */
  readonly inferred?: RecordInference;
}

/** A record that fits nothing, adds nothing, or says something impossible. */
export interface RecordFinding extends Finding<RecordFindingCode> {
  /** Which record, from 0. */
  readonly record: number;
}
