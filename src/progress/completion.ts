import { frozen, defined, wrongCall, type LocalizedText } from "../text/index.js";
import type { PlainDate } from "../time/index.js";
import {
  DIMENSIONS,
  gathered,
  type CompletionDimension,
  type GroupPart,
  type ObligationGroup,
} from "./completion-groups.js";
import { ratesOf, type CompletionCounts, type CompletionRates } from "./completion-rates.js";
import { isStill } from "./status.js";
import type { TrackedObligation, TrackedPlan } from "./tracked-plan.js";
import { requireTracked } from "./wrong-calls.js";

/** The counts and rates of one group. */
export interface CompletionGroup extends CompletionRates {
  /** Stable name of the group. */
  readonly key: string;
  /** Its name for people. */
  readonly label: LocalizedText;
  /**
   * What tells the group apart from those of any other plan, where its key does not: by it
   * `mergeCompletion` knows the same section or measure again.
   */
  readonly identity?: string;
  /** Its place in each dimension, where it is counted by several. */
  readonly parts?: readonly GroupPart[];
  /** The counts. */
  readonly counts: CompletionCounts;
}

/** Completion by one criterion, or by several together. */
export interface Completion {
  /** The criterion, or the criteria, as asked for. */
  readonly by: CompletionDimension | readonly CompletionDimension[];
  /**
   * Whether one obligation can count in several groups (several leads, several measures), so that
   * the groups do not add up to the total.
   */
  readonly overlapping: boolean;
  /** The groups, in the order of the plan; months and quarters in order of time. */
  readonly groups: readonly CompletionGroup[];
  /** Everything together, each obligation once. */
  readonly total: CompletionGroup;
}

/**
 * Counts completion and gives the rates, each with its denominator. Completions by inference count
 * and are told apart; to leave them out, track with `leastConfidence: "recorded"`.
 *
 * @param tracked - A tracked plan.
 * @param options - `by`: part, section, task, deliverable, index, measure (dimension, field or
 *   element of an index), agency (who leads), month or quarter (of the due date), deadline (its
 *   kind), status (the official six), tracker (the three of offices' trackers), certainty; or
 *   several of them, for a group of each combination that occurs.
 * @returns One group for each value, and the total. By agency each lead's own part counts. What is
 *   cancelled is in no denominator, and the rates say how many were left out.
 * @throws ChisoError `invalid-data` for what is no tracked plan, `invalid-option` for a dimension
 *   that there is not, or none at all.
 * @example
 * ```ts
 * import { completion, definePlan, plainDate, schedulePlan, trackPlan } from "chiso";
 * const plan = definePlan({
 *   year: 2021,
 *   sections: [{ code: "I", title: "Công khai", tasks: [{ code: "1", title: "Rà soát", deadline: "Quý II" }] }],
 * });
 * const tracked = trackPlan(schedulePlan(plan), [], plainDate("2021-07-31"));
 * completion(tracked, { by: "section" }).total.counts.overdue; // 1
 * completion(tracked, { by: ["quarter", "tracker"] }).groups[0]?.label.vi; // "Quý II/2021 · Chậm tiến độ"
 * ```
 */
export function completion(
  tracked: TrackedPlan,
  options: { readonly by: CompletionDimension | readonly CompletionDimension[] },
): Completion {
  requireTracked(tracked, options, "by:text|list!", CALL);
  const { by } = options;
  requireDimensions(by, CALL);
  const { asOf, obligations } = tracked;
  const { groups, overlapping } = gathered(obligations, typeof by === "string" ? [by] : by);
  return {
    by,
    overlapping,
    groups: groups.map((group) => ({
      ...groupOf(group, asOf),
      ...defined({ parts: typeof by === "string" ? undefined : group.parts }),
    })),
    total: groupOf({ key: "total", label: TOTAL, members: obligations }, asOf),
  };
}

const CALL = 'completion(tracked, { by: "section" })';

/** Refuses what is no dimension, and none at all. */
export function requireDimensions(by: string | readonly string[], call: string): void {
  const wanted = typeof by === "string" ? [by] : by;
  // By place, for a list may have gaps.
  const at = Array.from(wanted).findIndex((each) => !DIMENSIONS.has(each));
  if (at < 0 && wanted.length > 0) return;
  const accepted = `one or several of ${[...DIMENSIONS].join(", ")}`;
  throw wrongCall(at < 0 ? by : wanted[at], accepted, call, "invalid-option", "by");
}

const TOTAL: LocalizedText = /* @__PURE__ */ frozen({ vi: "Tổng số", en: "Total" });

function groupOf(
  group: Omit<ObligationGroup, "parts" | "identity"> & Partial<Pick<ObligationGroup, "identity">>,
  asOf: PlainDate,
): CompletionGroup {
  const { key, label, identity } = group;
  const members = group.members.filter(({ state }) => state?.name !== "cancelled");
  const dropped = group.members.filter(({ state }) => state?.name === "cancelled");
  const count = (test: (member: TrackedObligation) => boolean): number =>
    members.filter(test).length;
  const state = (done: boolean, timing: TrackedObligation["status"]["timing"]): number =>
    count(({ status }) => status.done === done && status.timing === timing);
  const some = (found: number): number | undefined => (found === 0 ? undefined : found);
  const held = (name: string): number | undefined =>
    some(count((each) => each.state?.name === name));
  const isDue = ({ due }: TrackedObligation): boolean => due !== undefined && due <= asOf;
  const counts: CompletionCounts = {
    total: members.length,
    completed: count(({ status }) => status.done),
    completedByInference: count(({ status, certainty }) => status.done && certainty === "inferred"),
    completedInTime: state(true, "in-time"),
    completedLate: state(true, "late"),
    completedWithoutDeadline: state(true, "no-deadline"),
    openInTime: state(false, "in-time"),
    overdue: state(false, "late"),
    openWithoutDeadline: state(false, "no-deadline"),
    due: count((each) => isDue(each) && !isStill(each.state)),
    dueCompleted: count((each) => isDue(each) && each.status.done),
    ...defined({
      awaitingApproval: held("awaiting-approval"),
      suspended: held("suspended"),
      cancelled: some(dropped.length),
    }),
  };
  const rates = ratesOf(counts, dropped.filter(isDue).length);
  return { key, label, ...defined({ identity }), counts, ...rates };
}
