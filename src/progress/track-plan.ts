import { isPlainDate, type PlainDate } from "../time/index.js";
import { ChisoError, defined } from "../text/index.js";
import { applyRecords, type AppliedRecords, type NumberedRecord } from "./apply-records.js";
import { CONFIDENCE_RANK, type InferenceConfidence } from "./data/reasons.js";
import type { Obligation, PlanSchedule } from "./plan-schedule.js";
import type { ProgressRecord, RecordFinding, RecordInference } from "./progress-record.js";
import { standingOn, type ObligationStatus, type TrackerStatus } from "./status.js";

/** Something that points at progress without being a record of it. */
export interface InferredEvidence extends RecordInference {
  /** The citation or the words. */
  readonly text: string;
  /** The day it shows something done, where it names one. */
  readonly date?: PlainDate;
}

/** An obligation with its status. */
export interface TrackedObligation extends Obligation {
  /** Its status on the day of the tracking. */
  readonly status: ObligationStatus;
  /** The same in the three classes of offices' own trackers. */
  readonly tracker: TrackerStatus;
  /**
   * What its status rests on: records (or that there is none), or an inference that nobody has
   * confirmed. An inferred completion is never shown as a recorded one.
   */
  readonly certainty: "recorded" | "inferred";
  /** The day it was completed, if it was. */
  readonly completedOn?: PlainDate;
  /** How much of it is done, 0 to 100 per cent, if a record says so. */
  readonly progress?: number;
  /** What shows it, as recorded. */
  readonly evidence: readonly string[];
  /** What was inferred from results; absent where nothing was. */
  readonly inferred?: readonly InferredEvidence[];
}

/** A schedule with the status of everything in it on one day. */
export interface TrackedPlan extends Pick<PlanSchedule, "title" | "plan"> {
  /** The day for which the statuses hold. */
  readonly asOf: PlainDate;
  /** Everything to be completed, in the order of the plan. */
  readonly obligations: readonly TrackedObligation[];
  /** Records that did not count, in the order given. */
  readonly findings: readonly RecordFinding[];
}

/** How a plan is tracked. */
export interface TrackOptions {
  /**
   * How sure an inferred record must be to complete something; `medium` when left out. What is
   * less sure stays evidence. `recorded` leaves inferred records out altogether.
   */
  readonly leastConfidence?: InferenceConfidence | "recorded";
}

/**
 * Gives everything in a schedule its status on a day: completed or not, in time, late or without
 * a deadline. The due day itself is in time. Completions are applied in the order of their days,
 * and those after `asOf` not at all: what happens later never changes the status on a day.
 * Inferred records fill in only what the others leave open, and are marked.
 *
 * @param schedule - The schedule of a plan.
 * @param records - What is known of completion, in any order; also those of `inferEvidence`.
 * @param asOf - The day to look from.
 * @param options - How sure inferred records must be.
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
 * tracked.obligations[0]?.tracker.label.vi; // "Hoàn thành"
 * tracked.obligations[0]?.certainty; // "recorded"
 * ```
 */
export function trackPlan(
  schedule: PlanSchedule,
  records: readonly ProgressRecord[],
  asOf: PlainDate,
  options: TrackOptions = {},
): TrackedPlan {
  if (!isPlainDate(asOf)) {
    throw new ChisoError("invalid-date", {
      given: `asOf ${String(asOf)}`,
      accepted: "a date YYYY-MM-DD",
      advice: "Make the date with plainDate",
    });
  }
  const { title, plan, obligations } = schedule;
  const numbered = records.map((record, index) => ({ record, index }));
  const certain = numbered.filter(({ record }) => record.inferred === undefined);
  const recorded = applyRecords(obligations, certain, asOf);
  const inferred = applyRecords(obligations, acceptedOf(numbered, options), asOf);
  return {
    ...defined({ title, plan }),
    asOf,
    obligations: obligations.map((each) => trackedOf(each, recorded, inferred, asOf)),
    findings: [...recorded.findings, ...inferred.findings].sort(
      (left, right) => left.record - right.record,
    ),
  };
}

/** The inferred records that count; what is not sure enough completes nothing. */
function acceptedOf(
  numbered: readonly NumberedRecord[],
  { leastConfidence = "medium" }: TrackOptions,
): NumberedRecord[] {
  if (leastConfidence === "recorded") return [];
  return numbered.flatMap(({ record, index }) => {
    const { inferred, completedOn, ...rest } = record;
    if (inferred === undefined) return [];
    const sure = CONFIDENCE_RANK[inferred.confidence] >= CONFIDENCE_RANK[leastConfidence];
    if (sure || completedOn === undefined) return [{ record, index }];
    return [{ record: { ...rest, inferred, notedOn: completedOn }, index }];
  });
}

function trackedOf(
  obligation: Obligation,
  recorded: AppliedRecords,
  inferred: AppliedRecords,
  asOf: PlainDate,
): TrackedObligation {
  const known = recorded.progress.get(obligation.id);
  const guessed = inferred.progress.get(obligation.id);
  const completedOn = known?.completedOn ?? guessed?.completedOn;
  const shown = (guessed?.notes ?? []).flatMap(evidenceOf);
  return {
    ...obligation,
    ...standingOn(asOf, obligation.due, completedOn),
    certainty: completedOn === known?.completedOn ? "recorded" : "inferred",
    evidence: known?.notes.flatMap(({ evidence }) => evidence ?? []) ?? [],
    ...defined({
      completedOn,
      progress: known?.progress ?? guessed?.progress,
      inferred: shown.length === 0 ? undefined : shown,
    }),
  };
}

function evidenceOf(record: ProgressRecord): InferredEvidence[] {
  const { evidence: text, inferred, completedOn, notedOn } = record;
  if (text === undefined || inferred === undefined) return [];
  return [defined({ text, date: completedOn ?? notedOn, ...inferred })];
}
