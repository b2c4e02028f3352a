import { isPlainDate, type PlainDate } from "../time/index.js";
import { ChisoError, type Finding, type LocalizedText } from "../text/index.js";
import { STATUS_LABELS, RECORD_MESSAGES, type RecordFindingCode } from "./data/labels.js";
import type { Obligation, PlanSchedule } from "./plan-schedule.js";

/** What is known of the completion of a task or deliverable. */
export interface ProgressRecord {
  /** The task, as in the schedule (`V.12`), or its bare number where no other task has it. */
  readonly task: string;
  /** The deliverable, by its place from 1; absent, all deliverables of the task are meant. */
  readonly deliverable?: number;
  /** Which due date is meant; absent, the earliest one that no record has completed. */
  readonly due?: PlainDate;
  /** The day it was completed; absent while it is not. */
  readonly completedOn?: PlainDate;
  /** How much of it is done, 0 to 100 per cent. */
  readonly progress?: number;
  /** What shows it, for example the number of a report. */
  readonly evidence?: string;
}

/** Whether something is done, and how it stands to its deadline. */
export interface ObligationStatus {
  /** Whether it was completed by the day of the tracking. */
  readonly done: boolean;
  /** Whether it was, or still is, in time; `no-deadline` where there is no date. */
  readonly timing: "in-time" | "late" | "no-deadline";
  /** The official name of this class. */
  readonly label: LocalizedText;
}

/** An obligation with its status. */
export interface TrackedObligation extends Obligation {
  /** Its status on the day of the tracking. */
  readonly status: ObligationStatus;
  /** The day it was completed, if it was. */
  readonly completedOn?: PlainDate;
  /** How much of it is done, 0 to 100 per cent, if a record says so. */
  readonly progress?: number;
  /** What shows it. */
  readonly evidence: readonly string[];
}

/** A record that fits nothing, or says something impossible. */
export interface RecordFinding extends Finding<RecordFindingCode> {
  /** Which record, from 0. */
  readonly record: number;
}

/** A schedule with the status of everything in it on one day. */
export interface TrackedPlan {
  /** The plan's title, if it has one. */
  readonly title?: string;
  /** The day for which the statuses hold. */
  readonly asOf: PlainDate;
  /** Everything to be completed, in the order of the plan. */
  readonly obligations: readonly TrackedObligation[];
  /** Records that fit nothing. */
  readonly findings: readonly RecordFinding[];
}

/** What the records say of one obligation. */
interface Progress {
  completedOn?: PlainDate;
  progress?: number;
  readonly evidence: string[];
}

/**
 * Gives everything in a schedule its status on a day: completed or not, in time, late or without
 * a deadline. The due day itself is in time; completions after `asOf` do not count yet.
 *
 * @param schedule - The schedule of a plan.
 * @param records - What is known of completion, in any order.
 * @param asOf - The day to look from.
 * @returns The statuses, and the records that fit nothing.
 * @throws ChisoError `invalid-date` when `asOf` is no date.
 * @example
 * ```ts
 * import { definePlan, plainDate, schedulePlan, trackPlan } from "chiso";
 * const plan = definePlan({
 *   year: 2021,
 *   sections: [{ code: "I", title: "Công khai", tasks: [{ code: "1", title: "Rà soát", deadline: "Quý II" }] }],
 * });
 * const records = [{ task: "I.1", completedOn: plainDate("2021-07-02") }];
 * const tracked = trackPlan(schedulePlan(plan), records, plainDate("2021-07-31"));
 * tracked.obligations[0]?.status.label.vi; // "Đã hoàn thành quá hạn"
 * ```
 */
export function trackPlan(
  schedule: PlanSchedule,
  records: readonly ProgressRecord[],
  asOf: PlainDate,
): TrackedPlan {
  if (!isPlainDate(asOf)) {
    throw new ChisoError("invalid-date", {
      given: `asOf ${String(asOf)}`,
      accepted: "a date YYYY-MM-DD",
      advice: "Make the date with plainDate",
    });
  }
  const findings: RecordFinding[] = [];
  const progress = progressOf(schedule.obligations, records, asOf, findings);
  return {
    ...(schedule.title === undefined ? {} : { title: schedule.title }),
    asOf,
    obligations: schedule.obligations.map((obligation) =>
      tracked(obligation, progress.get(obligation.id), asOf),
    ),
    findings,
  };
}

/** Applies the records, those that name a due date first and then by day of completion. */
function progressOf(
  obligations: readonly Obligation[],
  records: readonly ProgressRecord[],
  asOf: PlainDate,
  findings: RecordFinding[],
): Map<string, Progress> {
  const progress = new Map<string, Progress>();
  const named = new Map<string, string[]>();
  for (const { task } of obligations) {
    const bare = task.slice(task.lastIndexOf(".") + 1);
    const tasks = named.get(bare) ?? [];
    if (!tasks.includes(task)) named.set(bare, [...tasks, task]);
  }
  const ordered = [...records.entries()].sort(
    ([leftIndex, left], [rightIndex, right]) =>
      Number(left.due === undefined) - Number(right.due === undefined) ||
      compareOptional(left.completedOn, right.completedOn) ||
      leftIndex - rightIndex,
  );
  for (const [index, record] of ordered) {
    const problem = applyRecord(obligations, named, record, asOf, progress);
    if (problem !== undefined) {
      findings.push({ code: problem, ...RECORD_MESSAGES[problem], record: index });
    }
  }
  findings.sort((left, right) => left.record - right.record);
  return progress;
}

function compareOptional(left: PlainDate | undefined, right: PlainDate | undefined): number {
  if (left === right) return 0;
  if (left === undefined) return 1;
  return right === undefined || left < right ? -1 : 1;
}

/** Finds what a record is about and notes what it says; gives a code when it fits nothing. */
function applyRecord(
  obligations: readonly Obligation[],
  named: ReadonlyMap<string, readonly string[]>,
  record: ProgressRecord,
  asOf: PlainDate,
  progress: Map<string, Progress>,
): RecordFindingCode | undefined {
  const exact = obligations.some(({ task }) => task === record.task);
  const tasks = exact ? [record.task] : (named.get(record.task) ?? []);
  const [task] = tasks;
  if (task === undefined) return "record-unknown-task";
  if (tasks.length > 1) return "record-ambiguous-task";
  const { deliverable, due, completedOn } = record;
  if (completedOn !== undefined && !isPlainDate(completedOn)) return "record-impossible-date";
  const meant = obligations.filter(
    (each) =>
      each.task === task && (deliverable === undefined || each.deliverable?.number === deliverable),
  );
  if (meant.length === 0) return "record-unknown-deliverable";
  const dated = due === undefined ? meant : meant.filter((each) => each.due === due);
  if (dated.length === 0) return "record-unknown-due";
  for (const obligation of due === undefined ? firstOpenOfEach(dated, progress) : dated) {
    note(obligation, record, asOf, progress);
  }
  return undefined;
}

/** Of each deliverable (or the task itself), the earliest obligation not completed yet. */
function firstOpenOfEach(
  obligations: readonly Obligation[],
  progress: ReadonlyMap<string, Progress>,
): Obligation[] {
  const first = new Map<number, Obligation>();
  for (const obligation of obligations) {
    const item = obligation.deliverable?.number ?? 0;
    const done = progress.get(obligation.id)?.completedOn !== undefined;
    const before = first.get(item);
    if (!done && (before === undefined || comesBefore(obligation, before))) {
      first.set(item, obligation);
    }
  }
  return [...first.values()];
}

/** By due date; what has no date comes last. */
function comesBefore(left: Obligation, right: Obligation): boolean {
  return left.due !== undefined && (right.due === undefined || left.due < right.due);
}

function note(
  obligation: Obligation,
  record: ProgressRecord,
  asOf: PlainDate,
  progress: Map<string, Progress>,
): void {
  const known: Progress = progress.get(obligation.id) ?? { evidence: [] };
  const { completedOn, evidence } = record;
  if (completedOn !== undefined && completedOn <= asOf) {
    const earlier = known.completedOn === undefined || completedOn < known.completedOn;
    if (earlier) known.completedOn = completedOn;
  }
  if (record.progress !== undefined) {
    const within = Math.min(100, Math.max(0, record.progress));
    known.progress = Math.max(known.progress ?? 0, within);
  }
  if (evidence !== undefined) known.evidence.push(evidence);
  progress.set(obligation.id, known);
}

function tracked(
  obligation: Obligation,
  progress: Progress | undefined,
  asOf: PlainDate,
): TrackedObligation {
  const { completedOn, evidence = [] } = progress ?? {};
  return {
    ...obligation,
    status: statusOf(obligation.due, completedOn, asOf),
    ...(completedOn === undefined ? {} : { completedOn }),
    ...(progress?.progress === undefined ? {} : { progress: progress.progress }),
    evidence,
  };
}

function statusOf(
  due: PlainDate | undefined,
  completedOn: PlainDate | undefined,
  asOf: PlainDate,
): ObligationStatus {
  const done = completedOn !== undefined;
  const timing =
    due === undefined ? "no-deadline" : (completedOn ?? asOf) <= due ? "in-time" : "late";
  return { done, timing, label: STATUS_LABELS[done ? "done" : "open"][timing] };
}
