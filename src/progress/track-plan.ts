import { isPlainDate, type PlainDate } from "../time/index.js";
import { ChisoError, type LocalizedText } from "../text/index.js";
import { applyRecords, type Progress } from "./apply-records.js";
import { STATUS_LABELS } from "./data/labels.js";
import type { ProgressRecord, RecordFinding } from "./progress-record.js";
import type { Obligation, PlanSchedule } from "./plan-schedule.js";

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

/** A schedule with the status of everything in it on one day. */
export interface TrackedPlan {
  /** The plan's title, if it has one. */
  readonly title?: string;
  /** The day for which the statuses hold. */
  readonly asOf: PlainDate;
  /** Everything to be completed, in the order of the plan. */
  readonly obligations: readonly TrackedObligation[];
  /** Records that did not count, in the order given. */
  readonly findings: readonly RecordFinding[];
}

/**
 * Gives everything in a schedule its status on a day: completed or not, in time, late or without
 * a deadline. The due day itself is in time. Completions are applied in the order of their days,
 * and those after `asOf` not at all: what happens later never changes the status on a day.
 *
 * @param schedule - The schedule of a plan.
 * @param records - What is known of completion, in any order.
 * @param asOf - The day to look from.
 * @returns The statuses, and the records that did not count.
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
  const { progress, findings } = applyRecords(schedule.obligations, records, asOf);
  return {
    ...(schedule.title === undefined ? {} : { title: schedule.title }),
    asOf,
    obligations: schedule.obligations.map((obligation) =>
      tracked(obligation, progress.get(obligation.id), asOf),
    ),
    findings,
  };
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
