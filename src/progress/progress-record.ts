import type { Finding } from "../text/index.js";
import type { PlainDate } from "../time/index.js";
import type { RecordFindingCode } from "./data/labels.js";

/** What is known of the completion of a task or deliverable. */
export interface ProgressRecord {
  /** The task, as in the schedule (`V.12`), or the end of it (`12`) where no other task has it. */
  readonly task: string;
  /** The deliverable, by its place from 1; absent, all deliverables of the task are meant. */
  readonly deliverable?: number;
  /** Which due date is meant; absent, the earliest one not completed by an earlier record. */
  readonly due?: PlainDate;
  /** The day it was completed; absent while it is not. */
  readonly completedOn?: PlainDate;
  /** How much of it is done, 0 to 100 per cent. */
  readonly progress?: number;
  /** What shows it, for example the number of a report. */
  readonly evidence?: string;
}

/** A record that fits nothing, adds nothing, or says something impossible. */
export interface RecordFinding extends Finding<RecordFindingCode> {
  /** Which record, from 0. */
  readonly record: number;
}
