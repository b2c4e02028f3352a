import { match } from "ts-pattern";
import { agencyKey } from "../agency/index.js";
import { findMeasure, type MeasureRef } from "../indices/index.js";
import type { LocalizedText } from "../text/index.js";
import { DENOMINATOR_LABELS, GROUP_LABELS } from "./data/labels.js";
import type { TrackedObligation, TrackedPlan } from "./track-plan.js";

/** How many obligations are in which state. */
export interface CompletionCounts {
  /** All of them. */
  readonly total: number;
  /** Completed. */
  readonly completed: number;
  /** Completed in time. */
  readonly completedInTime: number;
  /** Completed after the due date. */
  readonly completedLate: number;
  /** Completed, without a due date. */
  readonly completedWithoutDeadline: number;
  /** Not completed, the due date not passed. */
  readonly openInTime: number;
  /** Not completed, the due date passed. */
  readonly overdue: number;
  /** Not completed, without a due date. */
  readonly openWithoutDeadline: number;
  /** With a due date on or before the day of the tracking. */
  readonly due: number;
  /** Of those due, completed. */
  readonly dueCompleted: number;
}

/** A rate with what it is a rate of. */
export interface CompletionRate {
  /** How many. */
  readonly numerator: number;
  /** Of how many. */
  readonly denominator: number;
  /** Which denominator it is. */
  readonly of: "all" | "due" | "completed";
  /** The denominator in words. */
  readonly ofLabel: LocalizedText;
  /** Per cent, rounded half up to one decimal; absent where the denominator is 0. */
  readonly percent?: number;
}

/** The counts and rates of one group. */
export interface CompletionGroup {
  /** Stable name of the group. */
  readonly key: string;
  /** Its name for people. */
  readonly label: LocalizedText;
  /** The counts. */
  readonly counts: CompletionCounts;
  /** Completed, of all. */
  readonly completedOfAll: CompletionRate;
  /** Completed, of those whose due date has come. */
  readonly completedOfDue: CompletionRate;
  /** Completed in time, of all those completed, with a due date or without. */
  readonly inTimeOfCompleted: CompletionRate;
}

/** By what completion can be counted. */
export type CompletionDimension = "section" | "measure" | "agency" | "month";

/** Completion by one criterion. */
export interface Completion {
  /** The criterion. */
  readonly by: CompletionDimension;
  /**
   * Whether one obligation can count in several groups (several leads, several measures), so that
   * the groups do not add up to the total.
   */
  readonly overlapping: boolean;
  /** The groups, in the order of the plan; months in order of time. */
  readonly groups: readonly CompletionGroup[];
  /** Everything together, each obligation once. */
  readonly total: CompletionGroup;
}

/**
 * Counts completion and gives the rates, each with its denominator.
 *
 * @param tracked - A tracked plan.
 * @param options - `by`: section, measure (dimension, field or element of an index), agency (who
 *   leads) or month (of the due date).
 * @returns One group for each value, and the total.
 * @example
 * ```ts
 * import { completion, definePlan, plainDate, schedulePlan, trackPlan } from "chiso";
 * const plan = definePlan({
 *   year: 2021,
 *   sections: [{ code: "I", title: "Công khai", tasks: [{ code: "1", title: "Rà soát", deadline: "Quý II" }] }],
 * });
 * const tracked = trackPlan(schedulePlan(plan), [], plainDate("2021-07-31"));
 * completion(tracked, { by: "section" }).total.counts.overdue; // 1
 * ```
 */
export function completion(
  tracked: TrackedPlan,
  options: { readonly by: CompletionDimension },
): Completion {
  const { by } = options;
  const groups = new Map<string, { label: LocalizedText; members: TrackedObligation[] }>();
  let overlapping = false;
  for (const obligation of tracked.obligations) {
    const keys = groupsOf(obligation, by);
    overlapping ||= keys.size > 1;
    for (const [code, label] of keys) {
      const same = by !== "section" || (groups.get(code)?.label.vi ?? label.vi) === label.vi;
      // Two sections of one code are told apart by their headings.
      const key = same ? code : label.vi;
      const group = groups.get(key) ?? { label, members: [] };
      group.members.push(obligation);
      groups.set(key, group);
    }
  }
  const listed = [...groups].map(([key, { label, members }]) =>
    groupOf(key, label, members, tracked),
  );
  if (by === "month") listed.sort((left, right) => (left.key < right.key ? -1 : 1));
  return {
    by,
    overlapping,
    groups: listed,
    total: groupOf("total", { vi: "Tổng số", en: "Total" }, tracked.obligations, tracked),
  };
}

/** The groups an obligation counts in. */
function groupsOf(
  obligation: TrackedObligation,
  by: CompletionDimension,
): ReadonlyMap<string, LocalizedText> {
  return match(by)
    .with("section", () => new Map([sectionGroup(obligation)]))
    .with("measure", () => measureGroups(obligation.measures))
    .with("agency", () => agencyGroups(obligation))
    .with("month", () => new Map([monthGroup(obligation)]))
    .exhaustive();
}

/** Sections go by their codes, and by their headings where they have none. */
function sectionGroup({ section }: TrackedObligation): [key: string, label: LocalizedText] {
  const { part, code, title } = section;
  const codes = [part ?? "", code].filter((each) => each !== "").join(".");
  const label = [codes, title].filter((each) => each !== "").join(". ");
  if (label === "") return ["~", GROUP_LABELS.noSection];
  return [code === "" ? label : codes, { vi: label, en: label }];
}

function monthGroup({ due }: TrackedObligation): [key: string, label: LocalizedText] {
  const month = due?.slice(0, 7);
  if (month === undefined) return ["~", GROUP_LABELS.noMonth];
  const label = `${month.slice(5)}/${month.slice(0, 4)}`;
  return [month, { vi: `Tháng ${label}`, en: label }];
}

function measureGroups(measures: readonly MeasureRef[]): ReadonlyMap<string, LocalizedText> {
  if (measures.length === 0) return new Map([["~", GROUP_LABELS.noMeasure]]);
  return new Map(
    measures.map((ref) => {
      const name = findMeasure(ref)?.name;
      const key = `${ref.index}:${ref.code}`;
      const code = `${ref.index.toUpperCase()} ${ref.code}`;
      const label = name === undefined ? { vi: code, en: code } : labelled(ref.code, name);
      return [key, label];
    }),
  );
}

function labelled(code: string, name: LocalizedText): LocalizedText {
  return { vi: `${code}. ${name.vi}`, en: `${code}. ${name.en}` };
}

function agencyGroups({ leads }: TrackedObligation): ReadonlyMap<string, LocalizedText> {
  if (leads.length === 0) return new Map([["~", GROUP_LABELS.noAgency]]);
  return new Map(leads.map((lead) => [agencyKey(lead), { vi: lead.name, en: lead.name }]));
}

function groupOf(
  key: string,
  label: LocalizedText,
  members: readonly TrackedObligation[],
  { asOf }: TrackedPlan,
): CompletionGroup {
  const count = (test: (member: TrackedObligation) => boolean): number =>
    members.filter(test).length;
  const state = (done: boolean, timing: TrackedObligation["status"]["timing"]): number =>
    count(({ status }) => status.done === done && status.timing === timing);
  const isDue = ({ due }: TrackedObligation): boolean => due !== undefined && due <= asOf;
  const counts: CompletionCounts = {
    total: members.length,
    completed: count(({ status }) => status.done),
    completedInTime: state(true, "in-time"),
    completedLate: state(true, "late"),
    completedWithoutDeadline: state(true, "no-deadline"),
    openInTime: state(false, "in-time"),
    overdue: state(false, "late"),
    openWithoutDeadline: state(false, "no-deadline"),
    due: count(isDue),
    dueCompleted: count((member) => isDue(member) && member.status.done),
  };
  return {
    key,
    label,
    counts,
    completedOfAll: rate(counts.completed, counts.total, "all"),
    completedOfDue: rate(counts.dueCompleted, counts.due, "due"),
    inTimeOfCompleted: rate(counts.completedInTime, counts.completed, "completed"),
  };
}

function rate(numerator: number, denominator: number, of: CompletionRate["of"]): CompletionRate {
  const base = { numerator, denominator, of, ofLabel: DENOMINATOR_LABELS[of] };
  return denominator === 0 ? base : { ...base, percent: percentOf(numerator, denominator) };
}

/** Per cent to one decimal, half up, in whole numbers so that no binary fraction decides. */
function percentOf(numerator: number, denominator: number): number {
  return Math.floor((numerator * 2000 + denominator) / (denominator * 2)) / 10;
}
