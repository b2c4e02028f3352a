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

/** The official status of something on a day; the due day itself is in time. */
export function statusOf(
  due: PlainDate | undefined,
  completedOn: PlainDate | undefined,
  asOf: PlainDate,
): ObligationStatus {
  const done = completedOn !== undefined;
  const timing =
    due === undefined ? "no-deadline" : (completedOn ?? asOf) <= due ? "in-time" : "late";
  return { done, timing, label: STATUS_LABELS[done ? "done" : "open"][timing] };
}

/** The tracker's class of an official status: what is done late is completed nevertheless. */
export function trackerStatusOf({ done, timing }: ObligationStatus): TrackerStatus {
  const name = done ? "completed" : timing === "late" ? "behind" : "under-way";
  return { class: name, label: TRACKER_LABELS[name] };
}
