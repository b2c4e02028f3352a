import { defined } from "../../text/index.js";
import { order } from "../days.js";
import type { RecordProblem } from "./check-record.js";
import {
  canReturn,
  completionOf,
  dueOf,
  type LeadPart,
  type ObligationHistory,
} from "./obligation-history.js";
import type {
  ExtensionRecord,
  PlanRecord,
  ProgressRecord,
  StateRecord,
} from "./progress-record.js";

/** An obligation that a record is about, with the parts of it that it means. */
export interface Applied {
  readonly history: ObligationHistory;
  readonly parts: readonly LeadPart[];
}

/** Notes what a record says; gives a problem when it completes what is complete already. */
export function applyProgress(
  meant: readonly Applied[],
  record: ProgressRecord,
): RecordProblem | undefined {
  const { completedOn: on, completedAt: at, progress, evidence } = record;
  if (on === undefined && progress === undefined && evidence === undefined) {
    return ["record-says-nothing"];
  }
  const unfinished = meant.filter(isUnfinished);
  const named = on === undefined ? meant : unfinished;
  const noted = isNamed(record) ? named : nextOf(unfinished, on !== undefined);
  for (const { history, parts } of noted) {
    if (progress !== undefined) history.progress = Math.max(history.progress ?? 0, progress);
    history.notes.push(record);
    if (on === undefined) continue;
    for (const part of parts) {
      part.completion ??= defined({ on, at });
      part.review = undefined;
    }
    // What is done all the same does not rest and is not cancelled.
    if (completionOf(history.parts) !== undefined) history.standstill = undefined;
  }
  if (noted.length > 0) return undefined;
  return [unfinished.length === 0 ? "record-nothing-open" : "record-state-does-not-fit"];
}

/**
 * What a record without a due day is about: of each deliverable the earliest that is wanted. What is
 * completed after it was cancelled is done all the same, where there is but one that it can be.
 */
function nextOf(unfinished: readonly Applied[], completes: boolean): readonly Applied[] {
  const wanted = unfinished.filter(isWanted);
  const cancelled = completes && wanted.length === 0 ? unfinished : [];
  const isAlone = earliestOf(cancelled).length === cancelled.length;
  return isAlone && cancelled.length > 0 ? cancelled : earliestOf(wanted);
}

/** Changes the state of what a record is about; gives a problem where nothing can change so. */
export function applyState(
  meant: readonly Applied[],
  record: StateRecord,
): RecordProblem | undefined {
  const { state, on } = record;
  if (state === "extended") return extend(meant, record);
  const changed = changedBy(meant, record);
  for (const { history, parts } of changed) {
    history.notes.push(record);
    switch (state) {
      case "resumed":
        history.standstill = undefined;
        break;
      case "cancelled":
      case "suspended":
        history.standstill = { name: state, on };
        break;
      case "returned":
        history.returnedOn = on;
        for (const part of parts.filter(canReturn)) {
          part.completion = undefined;
          part.review = { name: state, on };
        }
        break;
      case "awaiting-approval":
        for (const part of parts)
          if (part.completion === undefined) part.review = { name: state, on };
    }
  }
  return changed.length === 0 ? ["record-state-does-not-fit", state] : undefined;
}

/** What changes: of the task all that can, or of each deliverable the next, or the last done. */
function changedBy(meant: readonly Applied[], record: Exclude<StateRecord, ExtensionRecord>) {
  const standing = ({ history }: Applied) => history.standstill?.name;
  const unfinished = meant.filter(isUnfinished);
  switch (record.state) {
    case "cancelled":
    case "suspended":
      return unfinished.filter((each) => isWanted(each) && standing(each) !== record.state);
    case "resumed":
      return meant.filter((each) => standing(each) !== undefined);
    case "awaiting-approval": {
      const open = unfinished.filter((each) => isWanted(each) && !isHandedIn(each));
      return isNamed(record) ? open : earliestOf(open);
    }
    case "returned": {
      const done = meant.filter(({ parts }) => parts.some(canReturn));
      return isNamed(record) ? done : latestOf(done);
    }
  }
}

/** Moves the due day of what is open, of each deliverable the earliest. */
function extend(meant: readonly Applied[], record: ExtensionRecord): RecordProblem | undefined {
  const { on, to } = record;
  const open = meant.filter((each) => isUnfinished(each) && isWanted(each));
  const moved = isNamed(record) ? open : earliestOf(open);
  if (moved.length === 0) return ["record-state-does-not-fit", record.state];
  for (const { history } of moved) {
    const from = dueOf(history);
    // A later record may take back a part of an extension, but none takes from the first term.
    const { due } = history.obligation;
    if (to <= (due ?? "")) return ["record-extension-not-later", `${to} ≤ ${due ?? ""}`];
    history.extensions.push(defined({ on, from, to }));
    history.notes.push(record);
  }
  return undefined;
}

function isNamed({ due, obligation }: PlanRecord): boolean {
  return due !== undefined || obligation !== undefined;
}

function isUnfinished({ parts }: Applied): boolean {
  return parts.some(({ completion }) => completion === undefined);
}

function isWanted({ history }: Applied): boolean {
  return history.standstill?.name !== "cancelled";
}

/** Whether all that is missing has been handed in. */
function isHandedIn({ parts }: Applied): boolean {
  return parts.every(({ completion, review }) =>
    completion === undefined ? review?.name === "awaiting-approval" : true,
  );
}

/** Of each deliverable, or of the task itself, the earliest obligation; without a date the last. */
function earliestOf(applied: readonly Applied[]): Applied[] {
  return firstOfEach(
    [...applied].sort((left, right) => order(dueKey(left), dueKey(right))),
    applied,
  );
}

/** Of each deliverable, or of the task itself, the one that was completed or handed in last. */
function latestOf(applied: readonly Applied[]): Applied[] {
  return firstOfEach(
    [...applied].sort(
      (left, right) => order(lastDay(right), lastDay(left)) || order(dueKey(right), dueKey(left)),
    ),
    applied,
  );
}

function dueKey({ history }: Applied): string {
  return dueOf(history) ?? "~";
}

function lastDay({ parts }: Applied): string {
  const days = parts.map(({ completion, review }) => completion?.on ?? review?.on ?? "");
  return days.sort(order).at(-1) ?? "";
}

/** The first of each deliverable among those sorted, in the order in which the items stand. */
function firstOfEach(sorted: readonly Applied[], applied: readonly Applied[]): Applied[] {
  const itemOf = ({ history }: Applied) => history.obligation.deliverable?.number;
  return [...new Set(applied.map(itemOf))].flatMap(
    (item) => sorted.find((each) => itemOf(each) === item) ?? [],
  );
}
