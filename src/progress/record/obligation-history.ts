import type { PlainDate } from "../../time/index.js";
import type { Obligation } from "../plan-schedule.js";
import type { PlanRecord } from "./progress-record.js";

/** When something was completed. */
export interface Completion {
  /** The day. */
  readonly on: PlainDate;
  /** The time of day, where the record says it. */
  readonly at?: string;
}

/** That the due day was moved. */
export interface Extension {
  /** The day it took effect. */
  readonly on: PlainDate;
  /** The due day until then; absent where there was none. */
  readonly from?: PlainDate;
  /** The due day since. */
  readonly to: PlainDate;
}

/** A state beside done and open, with the day it took effect. */
export interface Held<Name extends string> {
  readonly name: Name;
  readonly on: PlainDate;
}

/** How far one lead is with its part, or all are where nobody tells them apart. */
export interface LeadPart {
  completion?: Completion | undefined;
  review?: Held<"awaiting-approval" | "returned"> | undefined;
}

/** What the records say of one obligation, in the order in which it happened. */
export interface ObligationHistory {
  readonly obligation: Obligation;
  /** One for each lead, in their order; a single one where there are not several. */
  readonly parts: readonly LeadPart[];
  readonly extensions: Extension[];
  standstill?: Held<"cancelled" | "suspended"> | undefined;
  /** The last day on which a completion was taken back. */
  returnedOn?: PlainDate;
  progress?: number;
  /** The records that say it, in the order in which they were applied. */
  readonly notes: PlanRecord[];
}

/** The beginning: nothing is known. */
export function newHistory(obligation: Obligation): ObligationHistory {
  const parts = Array.from({ length: Math.max(1, obligation.leads.length) }, () => ({}));
  return { obligation, parts, extensions: [], notes: [] };
}

/** The due day that holds now. */
export function dueOf({ obligation, extensions }: ObligationHistory): PlainDate | undefined {
  return extensions.at(-1)?.to ?? obligation.due;
}

/** Whether a day is, or was, the due day. */
export function fellDueOn({ obligation, extensions }: ObligationHistory, due: PlainDate): boolean {
  return obligation.due === due || extensions.some(({ to }) => to === due);
}

/** When parts were completed: all of them, with the last. */
export function completionOf(parts: readonly LeadPart[]): Completion | undefined {
  let last: Completion | undefined;
  for (const { completion } of parts) {
    if (completion === undefined) return undefined;
    if (last === undefined || momentOf(completion) > momentOf(last)) last = completion;
  }
  return last;
}

/** What sorts as the time does; a day without an hour counts as its whole. */
function momentOf({ on, at = "~" }: Completion): string {
  return `${on} ${at}`;
}

/** Whether there is a completion, or something handed in, that can be sent back. */
export function canReturn({ completion, review }: LeadPart): boolean {
  return completion !== undefined || review?.name === "awaiting-approval";
}
