import { formatCitation } from "../../citation/index.js";
import type { Plan, Section } from "../model/plan.js";
import { plannedTasks, type PlannedTask } from "../model/planned-tasks.js";
import {
  deliverableStatements,
  measuresStatement,
  saysTheSame,
  SILENT,
  taskStatements,
  wordsStatement,
  type Statements,
} from "./compare-items.js";
import { matchTitles, type Match, type Named } from "./match-titles.js";
import type { PlanDiff } from "./plan-change.js";
import { summed, written, type ChangeDraft } from "./write-change.js";

/**
 * Compares two versions of a plan: what was added, removed, moved, renumbered or reworded, and
 * where deadlines, leads, partners, targets, parts of indices, activities, results and notes
 * differ. Sections and tasks are matched by their words and their numbers together, so that a task
 * put in at the top does not make every other one a new task: the same words under the same
 * number, then the same words elsewhere, then like words under the same number, then like words
 * elsewhere (the Dice coefficient of the words, from 0.4 and from 0.65 on).
 *
 * Spelling alone (spaces, capitals, the shape of dashes and quotation marks, another way of writing
 * one deadline or the name of one agency) is no change.
 *
 * @param before - The earlier version.
 * @param after - The later version.
 * @returns The changes in the order of the later version, with what both versions say, counts and
 *   a summary. The other way round gives the same changes with the sides exchanged.
 * @example
 * ```ts
 * import { definePlan, diffPlans } from "chiso/plan";
 * const version = (deadline: string) =>
 *   definePlan({
 *     year: 2021,
 *     sections: [{ code: "I", title: "Công khai", tasks: [{ code: "1", title: "Rà soát", deadline }] }],
 *   });
 * const { changes } = diffPlans(version("Quý II"), version("Quý III"));
 * changes.map(({ kind, after, was, is }) => [kind, after, was, is]); // [["deadline", "I.1", ["Quý II"], ["Quý III"]]]
 * ```
 */
export function diffPlans(before: Plan, after: Plan): PlanDiff {
  const earlier = versionOf(before);
  const later = versionOf(after);
  const sections = matched(earlier.sections, later.sections);
  const tasks = matched(earlier.tasks, later.tasks);
  const drafts = [
    ...differences("plan", {}, later.title, planStatements(before), planStatements(after)),
    ...sectionDrafts(earlier, later, sections, tasks),
  ];
  return summed(drafts.map(written));
}

interface NamedSection extends Named {
  readonly section: Section;
}

interface NamedTask extends Named {
  readonly planned: PlannedTask;
  /** The place of the task above it, for a part. */
  readonly parent: number | undefined;
  /** The place of its section. */
  readonly home: number;
}

/** A plan with its sections and tasks listed. */
interface Version {
  readonly title: string;
  readonly sections: readonly NamedSection[];
  readonly tasks: readonly NamedTask[];
}

function versionOf(plan: Plan): Version {
  const homes = plan.sections.flatMap((section, home) =>
    plannedTasks({ sections: [section] }).map(() => home),
  );
  const planned = plannedTasks(plan);
  /** The latest task at each depth. */
  const latest: number[] = [];
  const tasks = planned.map((each, place): NamedTask => {
    const depth = each.above.length;
    const parent = depth === 0 ? undefined : latest[depth - 1];
    latest[depth] = place;
    const { key, task } = each;
    return { key, title: task.title, planned: each, parent, home: homes[place] ?? 0 };
  });
  const sections = plan.sections.map((section) => {
    const { part = "", code, title } = section;
    const key = [part, code].filter((each) => each !== "").join(".");
    return { key, title, section };
  });
  return { title: plan.title?.vi ?? "", sections, tasks };
}

/** Matches in both directions. */
interface Matching {
  readonly toAfter: ReadonlyMap<number, number>;
  readonly toBefore: ReadonlyMap<number, number>;
}

function matched(before: readonly Named[], after: readonly Named[]): Matching {
  const matches = matchTitles(before, after);
  return {
    toAfter: new Map(matches),
    toBefore: new Map(matches.map(([one, other]): Match => [other, one])),
  };
}

function planStatements({ title, number, issuer, issuedOn, period, targets }: Plan): Statements {
  const document = [
    number === undefined ? undefined : formatCitation(number),
    issuer?.name,
    issuedOn,
  ].filter((each) => each !== undefined);
  const titles = [title?.vi, title?.en].filter((each) => each !== undefined);
  return [
    ["reworded", wordsStatement(titles)],
    ["document", wordsStatement(document)],
    ["period", wordsStatement(period === undefined ? [] : [`${period.start} – ${period.end}`])],
    ["targets", wordsStatement(targets.map(({ text }) => text))],
  ];
}

/** Where a thing stands in both versions. */
type Keys = Pick<ChangeDraft, "before" | "after">;

function differences(
  subject: ChangeDraft["subject"],
  keys: Keys,
  title: string,
  before: Statements,
  after: Statements,
): ChangeDraft[] {
  return after.flatMap(([kind, is], index): ChangeDraft[] => {
    const was = before[index]?.[1] ?? SILENT;
    return saysTheSame(was, is) ? [] : [{ kind, subject, ...keys, title, was, is }];
  });
}

function gone(subject: ChangeDraft["subject"], { key, title }: Named): ChangeDraft {
  const was = wordsStatement([title]);
  return { kind: "removed", subject, before: key, title, was, is: SILENT };
}

function come(subject: ChangeDraft["subject"], { key, title }: Named): ChangeDraft {
  const is = wordsStatement([title]);
  return { kind: "added", subject, after: key, title, was: SILENT, is };
}

function sectionDrafts(
  earlier: Version,
  later: Version,
  sections: Matching,
  tasks: Matching,
): ChangeDraft[] {
  const gonePlaces = tasksAt(earlier, (place) => !tasks.toAfter.has(place));
  const present = tasksAt(later, () => true);
  const removedIn = (home: number): ChangeDraft[] =>
    (gonePlaces.get(home) ?? []).map(({ named }) => gone("task", named));
  const kept = later.sections.flatMap((named, home) => {
    const old = sections.toBefore.get(home);
    const was = old === undefined ? undefined : earlier.sections[old];
    return [
      ...(was === undefined ? [come("section", named)] : sectionChanges(was, named)),
      ...reorderings(named, old, present.get(home) ?? [], earlier, tasks),
      ...(present.get(home) ?? []).flatMap(({ named: task, place }) =>
        taskDrafts(task, place, { earlier, sections, tasks }),
      ),
      ...(old === undefined ? [] : removedIn(old)),
    ];
  });
  const dropped = earlier.sections.flatMap((named, home) =>
    sections.toAfter.has(home) ? [] : [gone("section", named), ...removedIn(home)],
  );
  return [...kept, ...dropped];
}

interface PlacedTask {
  readonly named: NamedTask;
  readonly place: number;
}

/** The tasks of a version by the places of their sections. */
function tasksAt(
  { tasks }: Version,
  isWanted: (place: number) => boolean,
): ReadonlyMap<number, readonly PlacedTask[]> {
  const found = new Map<number, PlacedTask[]>();
  for (const [place, named] of tasks.entries()) {
    if (!isWanted(place)) continue;
    const list = found.get(named.home);
    if (list === undefined) found.set(named.home, [{ named, place }]);
    else list.push({ named, place });
  }
  return found;
}

function sectionChanges(before: NamedSection, after: NamedSection): ChangeDraft[] {
  const keys: Keys = { before: before.key, after: after.key };
  const { title } = after;
  const statements = ({ key, section }: NamedSection): Statements => [
    ["moved", wordsStatement([key])],
    ["reworded", wordsStatement([section.partTitle ?? "", section.title])],
    ["measures", measuresStatement(section.measures)],
  ];
  return differences("section", keys, title, statements(before), statements(after));
}

interface Comparison {
  readonly earlier: Version;
  readonly sections: Matching;
  readonly tasks: Matching;
}

/** The tasks that stayed in a section, where they stand in another order. */
function reorderings(
  after: NamedSection,
  home: number | undefined,
  present: readonly PlacedTask[],
  earlier: Version,
  tasks: Matching,
): ChangeDraft[] {
  const before = home === undefined ? undefined : earlier.sections[home];
  if (before === undefined) return [];
  const stayed = present.flatMap(({ named, place }) => {
    const old = tasks.toBefore.get(place);
    const was = old === undefined ? undefined : earlier.tasks[old];
    if (old === undefined || was === undefined) return [];
    return was.home === home ? [{ old, was, named }] : [];
  });
  const inOldOrder = [...stayed].sort((left, right) => left.old - right.old);
  if (inOldOrder.every((each, index) => each === stayed[index])) return [];
  return [
    {
      kind: "reordered",
      subject: "section",
      before: before.key,
      after: after.key,
      title: after.title,
      was: wordsStatement(inOldOrder.map(({ was }) => was.key)),
      is: wordsStatement(stayed.map(({ named }) => named.key)),
    },
  ];
}

function taskDrafts(after: NamedTask, place: number, comparison: Comparison): ChangeDraft[] {
  const { earlier, tasks } = comparison;
  const old = tasks.toBefore.get(place);
  const before = old === undefined ? undefined : earlier.tasks[old];
  if (before === undefined) return [come("task", after)];
  const keys: Keys = { before: before.key, after: after.key };
  const { title } = after;
  const [was, is] = [before.planned.task, after.planned.task];
  const moved: ChangeDraft[] = isMoved(before, after, comparison)
    ? [
        {
          kind: "moved",
          subject: "task",
          ...keys,
          title,
          was: wordsStatement([before.key]),
          is: wordsStatement([after.key]),
        },
      ]
    : [];
  return [
    ...moved,
    ...differences("task", keys, title, taskStatements(was), taskStatements(is)),
    ...deliverableDrafts(before, after),
  ];
}

/** Another number of its own, another section or another task above it. */
function isMoved(before: NamedTask, after: NamedTask, { sections, tasks }: Comparison): boolean {
  if (before.planned.task.code !== after.planned.task.code) return true;
  if (before.parent !== undefined || after.parent !== undefined) {
    return before.parent === undefined || tasks.toAfter.get(before.parent) !== after.parent;
  }
  return sections.toAfter.get(before.home) !== after.home;
}

function deliverableDrafts(before: NamedTask, after: NamedTask): ChangeDraft[] {
  const [was, is] = [namedDeliverables(before), namedDeliverables(after)];
  const { toAfter, toBefore } = matched(was.map(unplaced), is.map(unplaced));
  const kept = is.flatMap((named, place) => {
    const old = toBefore.get(place);
    const earlier = old === undefined ? undefined : was[old];
    if (earlier === undefined) return [come("deliverable", named)];
    return differences(
      "deliverable",
      { before: earlier.key, after: named.key },
      named.title,
      deliverableStatements(earlier.deliverable, before.planned.task),
      deliverableStatements(named.deliverable, after.planned.task),
    );
  });
  const dropped = was.flatMap((named, place) =>
    toAfter.has(place) ? [] : [gone("deliverable", named)],
  );
  return [...kept, ...dropped];
}

function namedDeliverables({ key, planned }: NamedTask): (Named & {
  readonly deliverable: PlannedTask["task"]["deliverables"][number];
})[] {
  return planned.task.deliverables.map((deliverable, index) => ({
    key: `${key}#${index + 1}`,
    title: deliverable.title,
    deliverable,
  }));
}

/** Within their task deliverables go by their places. */
function unplaced({ title }: Named, index: number): Named {
  return { key: `${index + 1}`, title };
}
