import type { Citation } from "../../citation/index.js";
import type { LocalizedText } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import type { UNMATCHED_REASONS } from "../data/reasons.js";
import type { PlanSchedule } from "../plan-schedule.js";
import type { ProgressRecord, RecordInference } from "../record/progress-record.js";
import type { ScheduleOptions } from "../schedule-plan.js";

/** How evidence is inferred. */
export interface InferEvidenceOptions extends ScheduleOptions {
  /** The schedule that will be tracked; made of the plan and the other options when left out. */
  readonly schedule?: PlanSchedule;
  /** The day of the report in which the results stand: from it on what names no day holds. */
  readonly reportedOn?: PlainDate;
}

/** A result of a task, or one of the documents it names. */
interface ReadResult {
  /** The task, by its key in the schedule. */
  readonly task: string;
  /** The result's place among those of the task, from 1. */
  readonly result: number;
  /** The document, where it is cited with its number. */
  readonly citation?: Citation;
}

/** A result, or one of the documents it names, held to show an output of its task. */
export interface EvidenceMatch extends ReadResult, RecordInference {
  /** The obligation it stands for, by its id in the schedule. */
  readonly obligation: string;
  /** The output it shows: the deliverable's name, or the words of the deadline or the task. */
  readonly output: string;
  /** The deliverable's place among those of the task, from 1, where it is one of them. */
  readonly deliverable?: number;
  /** The words that show it. */
  readonly evidence: string;
  /** The day it shows the output made; absent where it shows no completion. */
  readonly completedOn?: PlainDate;
}

/** Why a result shows none of the outputs of its task. */
export type UnmatchedReasonCode = keyof typeof UNMATCHED_REASONS;

/** A result, or one of the documents it names, that shows none of the outputs of its task. */
export interface UnmatchedResult extends ReadResult {
  /** Its words. */
  readonly text: string;
  /** Stable name of the reason. */
  readonly code: UnmatchedReasonCode;
  /** The reason for people. */
  readonly reason: LocalizedText;
}

/** An output for which no result was found. */
export interface OutputWithoutResult {
  /** The task, by its key in the schedule. */
  readonly task: string;
  /** Its name. */
  readonly output: string;
  /** The deliverable's place among those of the task, from 1, where it is one of them. */
  readonly deliverable?: number;
  /** The obligations that wait for it, by their ids in the schedule. */
  readonly obligations: readonly string[];
}

/** What the results of a plan show of its outputs. */
export interface EvidenceInference {
  /** What shows what, in the order of the plan. */
  readonly matches: readonly EvidenceMatch[];
  /** Results that show none of the outputs of their task. */
  readonly unmatched: readonly UnmatchedResult[];
  /** Outputs for which no result was found. */
  readonly missing: readonly OutputWithoutResult[];
  /** The same as records for `trackPlan`, marked as inferred. */
  readonly records: readonly ProgressRecord[];
}
