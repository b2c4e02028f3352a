import type { LocalizedText } from "../text/index.js";
import type { PlainDate } from "../time/index.js";
import type { ObligationStateName, StatusClass, TrackLabels } from "./data/status-labels.js";
import type { TrackerClass } from "./data/tracker-classes.js";

/** Whether something is done, and how it stands to its deadline. */
export interface ObligationStatus {
  /** Whether it was completed by the day of the tracking. */
  readonly done: boolean;
  /**
   * Whether it was, or still is, in time; `no-deadline` where there is no date, or nothing is to be
   * done any more. What rests is not late.
   */
  readonly timing: "in-time" | "late" | "no-deadline";
  /** The official name of this class; of what rests or is cancelled, that it does. */
  readonly label: LocalizedText;
}

/** The class in which an office's own tracker shows something. */
export interface TrackerStatus {
  /** The class. */
  readonly class: TrackerClass;
  /** Its name. */
  readonly label: LocalizedText;
}

/** A state of something open that is more than open, with the day it took effect. */
export interface ObligationState {
  /** Its name. */
  readonly name: ObligationStateName;
  /** The day it took effect. */
  readonly on: PlainDate;
  /** Its name for people. */
  readonly label: LocalizedText;
}

/** What is known of something on a day. */
export interface Standing {
  readonly due?: PlainDate;
  /** The hour of the due day, where there is one. */
  readonly hour?: string;
  readonly completedOn?: PlainDate;
  readonly completedAt?: string;
  readonly state?: Pick<ObligationState, "name">;
}

/**
 * How something stands on a day, officially and in the classes of trackers. The due day itself is
 * in time, unless an hour of it was written and had passed; what is done late is completed
 * nevertheless.
 */
export function standingOn(
  asOf: PlainDate,
  standing: Standing,
  labels: TrackLabels,
): { readonly status: ObligationStatus; readonly tracker: TrackerStatus } {
  const { due, completedOn, state } = standing;
  const done = completedOn !== undefined;
  const still = isStill(state) ? state.name : undefined;
  const ends = still !== "cancelled" && due !== undefined;
  const late = ends && still === undefined && isLate(asOf, due, standing);
  const timing = late ? "late" : ends ? "in-time" : "no-deadline";
  const name = still ?? (done ? "completed" : late ? "behind" : "under-way");
  const official: StatusClass = still ?? `${done ? "completed" : "open"}-${timing}`;
  return {
    status: { done, timing, label: labels[official] },
    tracker: { class: name, label: labels[name] },
  };
}

function isLate(asOf: PlainDate, due: PlainDate, standing: Standing): boolean {
  const { completedOn = asOf, completedAt = "", hour = "~" } = standing;
  return `${completedOn} ${completedAt}` > `${due} ${hour}`;
}

/** Whether nothing is to be done, for now or for good. */
export function isStill<State extends Pick<ObligationState, "name">>(
  state: State | undefined,
): state is State & { readonly name: "suspended" | "cancelled" } {
  return state?.name === "suspended" || state?.name === "cancelled";
}
