import { defined, isRecord, requireKind, requireOptions } from "../text/index.js";
import type { PlainDate } from "../time/index.js";
import { CONFIDENCE_RANK, type InferenceConfidence } from "./data/reasons.js";
import { labelsWith, type TrackLabels } from "./data/status-labels.js";
import type { PlanSchedule } from "./plan-schedule.js";
import { applyRecords, type NumberedRecord } from "./record/apply-records.js";
import type { PlanRecord, ProgressRecord } from "./record/progress-record.js";
import type { TrackedPlan } from "./tracked-plan.js";
import { trackedOf } from "./tracked-obligation.js";
import { requireDay, requireEach, requireSchedule, TRACKING } from "./wrong-calls.js";

/** How a plan is tracked. */
export interface TrackOptions {
  /**
   * How sure an inferred record must be to complete something; `medium` when left out. What is
   * less sure stays evidence. `recorded` leaves inferred records out altogether.
   */
  readonly leastConfidence?: InferenceConfidence | "recorded";
  /** Other names of classes and states, for example {@link OFFICE_LABELS} or some of one's own. */
  readonly labels?: Partial<TrackLabels>;
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
  records: readonly PlanRecord[],
  asOf: PlainDate,
  options: TrackOptions = {},
): TrackedPlan {
  requireSchedule(schedule, TRACKING);
  requireKind(records, "list", TRACKING, "records");
  requireDay(asOf, "asOf", TRACKING);
  requireOptions(options, OPTIONS, TRACKING.replace(")", ", options)"));
  const { title, plan, outside, obligations } = schedule;
  const { labels } = options;
  if (labels !== undefined) requireLabels(labels);
  const numbered = records.map((record, index) => ({ record, index }));
  const certain = numbered.filter(({ record }) => !isInferred(record));
  const recorded = applyRecords(obligations, certain, asOf, plan?.period.start);
  const inferred = applyRecords(
    obligations,
    acceptedOf(numbered, options),
    asOf,
    plan?.period.start,
  );
  const view = { asOf, labels: labelsWith(labels) };
  return {
    ...defined({ title, plan, outside, labels }),
    asOf,
    obligations: obligations.map((each) => trackedOf(each, recorded, inferred, view)),
    findings: [...recorded.findings, ...inferred.findings].sort(
      (left, right) => left.record - right.record,
    ),
  };
}

const OPTIONS = "leastConfidence:recorded|low|medium|high labels:object";

/** Refuses names of classes that there are not, and labels without both languages. */
function requireLabels(labels: Partial<TrackLabels>): void {
  const known = labelsWith();
  requireEach(
    labels,
    (name) => Object.hasOwn(known, name),
    isLabel,
    [`one of ${Object.keys(known).join(", ")}`, "{ vi, en }"],
    "trackPlan(schedule, records, asOf, { labels: OFFICE_LABELS })",
  );
}

function isLabel(value: unknown): boolean {
  return isRecord(value) && typeof value["vi"] === "string" && typeof value["en"] === "string";
}

/** A record that nobody made. */
type InferredRecord = ProgressRecord & Required<Pick<ProgressRecord, "inferred">>;

/** Whether a record was inferred; what is no record, or has no inference that is one, was not. */
function isInferred(record: PlanRecord): record is InferredRecord {
  return isRecord(record) && "inferred" in record && isRecord(record.inferred);
}

/** The inferred records that count; what is not sure enough completes nothing. */
function acceptedOf(
  numbered: readonly NumberedRecord[],
  { leastConfidence = "medium" }: TrackOptions,
): NumberedRecord[] {
  if (leastConfidence === "recorded") return [];
  return numbered.flatMap(({ record, index }) => {
    if (!isInferred(record)) return [];
    const { inferred, completedOn, ...rest } = record;
    const sure = CONFIDENCE_RANK[inferred.confidence] >= CONFIDENCE_RANK[leastConfidence];
    if (sure || completedOn === undefined) return [{ record, index }];
    return [{ record: { ...rest, inferred, notedOn: completedOn }, index }];
  });
}
