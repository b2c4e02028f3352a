import { defined, listForm, requireForm, wrongCall } from "../text/index.js";
import { freeKey } from "./completion-groups.js";
import { ratesOf, type CompletionCounts } from "./completion-rates.js";
import { requireDimensions, type Completion, type CompletionGroup } from "./completion.js";
import { completionForm } from "./completion-form.js";

const CALL =
  'mergeCompletion([completion(one, { by: "agency" }), completion(two, { by: "agency" })])';

/**
 * Adds up completion that was counted apart: the parts of one plan, or the plans of many offices.
 * What is counted by the same values is one group; its rates follow from the counts together, so
 * that plans tracked apart give what they give together. The order of the parts and how they are
 * put together make no difference to counts and rates, so that an engine may combine them pair by
 * pair; groups come in the order in which they are met, months and quarters in order of time.
 *
 * Sections and tasks are the same where their codes and headings are: over many plans count by what
 * they have in common, such as index, measure, agency, quarter, status.
 *
 * @param completions - What {@link completion} gave, all by the same dimensions; one at least.
 * @returns The completion of all together. `overlapping` where one of them is.
 * @throws ChisoError `invalid-data` for what is no completion, none at all, or counts by others.
 * @example
 * ```ts
 * import { completion, definePlan, mergeCompletion, plainDate, schedulePlan, trackPlan } from "chiso";
 * const counted = (deadline: string) => {
 *   const tasks = [{ code: "1", title: "Rà soát", lead: "Sở Nội vụ", deadline }];
 *   const plan = definePlan({ year: 2026, sections: [{ code: "I", title: "Công khai", tasks }] });
 *   return completion(trackPlan(schedulePlan(plan), [], plainDate("2026-07-31")), { by: "agency" });
 * };
 * const { counts } = mergeCompletion([counted("Quý II"), counted("Quý IV")]).total;
 * [counts.total, counts.overdue]; // [2, 1]
 * ```
 */
export function mergeCompletion(completions: readonly Completion[]): Completion {
  requireForm(completions, listForm(completionForm), "completions", CALL);
  const [first] = completions;
  if (first === undefined) throw wrongCall(completions, "at least one completion", CALL);
  requireDimensions(first.by, CALL);
  const dimensions = JSON.stringify(first.by);
  const other = completions.find(({ by }) => JSON.stringify(by) !== dimensions);
  if (other !== undefined)
    throw wrongCall(other.by, `all by ${dimensions}`, CALL, "invalid-data", "by");
  const groups = mergedGroups(completions.flatMap((each) => each.groups));
  return {
    by: first.by,
    overlapping: completions.some(({ overlapping }) => overlapping),
    groups: first.by === "month" || first.by === "quarter" ? groups.sort(byKey) : groups,
    total: sumOf(
      first.total,
      completions.map(({ total }) => total),
    ),
  };
}

/** The groups that count the same, each once; a key that another has already gets a number. */
function mergedGroups(all: readonly CompletionGroup[]): CompletionGroup[] {
  const met = new Map<string, CompletionGroup[]>();
  for (const group of all) {
    const known = met.get(group.identity ?? group.key);
    if (known === undefined) met.set(group.identity ?? group.key, [group]);
    else known.push(group);
  }
  const keys = new Set<string>();
  return [...met.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const key = freeKey([first.key], keys);
    keys.add(key);
    return [{ ...sumOf(first, same), key }];
  });
}

/** A group with the counts of several. */
function sumOf(group: CompletionGroup, all: readonly CompletionGroup[]): CompletionGroup {
  const sum = (name: keyof CompletionCounts): number =>
    all.reduce((before, { counts }) => before + (counts[name] ?? 0), 0);
  const some = (name: keyof CompletionCounts): number | undefined => sum(name) || undefined;
  const counts: CompletionCounts = {
    total: sum("total"),
    completed: sum("completed"),
    completedByInference: sum("completedByInference"),
    completedInTime: sum("completedInTime"),
    completedLate: sum("completedLate"),
    completedWithoutDeadline: sum("completedWithoutDeadline"),
    openInTime: sum("openInTime"),
    overdue: sum("overdue"),
    openWithoutDeadline: sum("openWithoutDeadline"),
    due: sum("due"),
    dueCompleted: sum("dueCompleted"),
    ...defined({
      awaitingApproval: some("awaitingApproval"),
      suspended: some("suspended"),
      cancelled: some("cancelled"),
    }),
  };
  const cancelledDue = all.reduce(
    (before, each) => before + (each.completedOfDue.cancelled ?? 0),
    0,
  );
  return { ...group, counts, ...ratesOf(counts, cancelledDue) };
}

function byKey(left: CompletionGroup, right: CompletionGroup): number {
  return left.key === right.key ? 0 : left.key < right.key ? -1 : 1;
}
