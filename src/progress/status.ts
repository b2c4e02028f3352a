import type { LocalizedText } from "../text/index.js";
import type { PlainDate } from "../time/index.js";
import { STATUS_LABELS } from "./data/labels.js";
import { TRACKER_LABELS, type TrackerClass } from "./data/tracker-classes.js";

/** Whether something is done, and how it stands to its deadline. */
export interface ObligationStatus {
  /** Whether it was completed by the day of the tracking. */
  readonly done: boolean;
  /** Whether it was, or still is, in time; `no-deadline` where there is no date. */
  readonly timing: "in-time" | "late" | "no-deadline";
  /** The official name of this class. */
  readonly label: LocalizedText;
}

/** The class in which an office's own tracker shows something. */
export interface TrackerStatus {
  /** The class. */
  readonly class: TrackerClass;
  /** Its name. */
  readonly label: LocalizedText;
}

/**
 * How something stands on a day, officially and in the classes of trackers. The due day itself is
 * in time; what is done late is completed nevertheless.
 */
export function standingOn(
  asOf: PlainDate,
  due: PlainDate | undefined,
  completedOn: PlainDate | undefined,
): { readonly status: ObligationStatus; readonly tracker: TrackerStatus } {
  const done = completedOn !== undefined;
  const late = due !== undefined && (completedOn ?? asOf) > due;
  const timing = due === undefined ? "no-deadline" : late ? "late" : "in-time";
  const name = done ? "completed" : late ? "behind" : "under-way";
  return {
    status: { done, timing, label: STATUS_LABELS[done ? "done" : "open"][timing] },
    tracker: { class: name, label: TRACKER_LABELS[name] },
  };
}
