import { formatCitation, type Citation } from "../../citation/index.js";
import { defined } from "../../text/index.js";
import { grouped } from "../model/grouped.js";
import type { Plan, Section, Task } from "../model/plan.js";
import { plannedTasks, sectionKey } from "../model/planned-tasks.js";
import { matchTitles, type Matching, type Named } from "./match-titles.js";
import type { PlanDiff } from "./plan-change.js";
import * as statements from "./statements.js";
import { summed, written, type ChangeDraft } from "./write-change.js";
import { requirePlan } from "../model/plan-form.js";

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
  for (const plan of [before, after])
    requirePlan(plan, "diffPlans(readPlanTable(before).plan, readPlanTable(after).plan)");
  const [earlier, later] = [versionOf(before), versionOf(after)];
  const comparison = {
    sections: matchTitles(earlier.sections, later.sections),
    tasks: matchTitles(earlier.tasks, later.tasks),
  };
  const about: Subject = { subject: "plan", title: after.title?.vi ?? "" };
  const drafts = [
    ...differences(about, planStatements(before), planStatements(after)),
    ...sectionDrafts(earlier, later, comparison),
  ];
  return summed(drafts.map(written));
}

interface NamedSection extends Named {
  readonly section: Section;
}

interface NamedTask extends Named {
  readonly task: Task;
  /** Its place in the order of the plan. */
  readonly place: number;
  readonly home: NamedSection;
  /** The task above it, for a part. */
  readonly parent: NamedTask | undefined;
}

interface Version {
  readonly sections: readonly NamedSection[];
  readonly tasks: readonly NamedTask[];
}

interface Comparison {
  readonly sections: Matching<NamedSection>;
  readonly tasks: Matching<NamedTask>;
}

function versionOf(plan: Plan): Version {
  const keys = plannedTasks(plan).map(({ key }) => key);
  const sections = plan.sections.map((section) => ({
    key: sectionKey(section),
    title: section.title,
    section,
  }));
  const tasks: NamedTask[] = [];
  /** The latest task at each depth. */
  const latest: NamedTask[] = [];
  for (const home of sections) {
    for (const { task, above } of plannedTasks({ sections: [home.section] })) {
      const place = tasks.length;
      const parent = latest[above.length - 1];
      const named = { key: keys[place] ?? "", title: task.title, task, place, home, parent };
      latest[above.length] = named;
      tasks.push(named);
    }
  }
  return { sections, tasks };
}

/** The issuer of the plan stands beside its number, with all that is known of it. */
function withoutIssuer({ issuer, ...number }: Citation, own: Plan["issuer"]): Citation {
  return issuer === undefined || own !== undefined ? number : { ...number, issuer };
}

function planStatements(plan: Plan): statements.Said {
  const { title, number, issuer, issuedOn, period, targets } = plan;
  const document = number === undefined ? undefined : formatCitation(withoutIssuer(number, issuer));
  const days = period === undefined ? undefined : `${period.start} – ${period.end}`;
  return [
    ["reworded", statements.ofWords([title?.vi, title?.en])],
    ["document", statements.ofWords([document, issuer?.name, issuedOn])],
    ["period", statements.ofWords([days])],
    ["targets", statements.ofWords(targets.map(({ text }) => text))],
  ];
}

type Subject = Pick<ChangeDraft, "subject" | "before" | "after" | "title">;

function about(subject: Subject["subject"], before?: Named, after?: Named): Subject {
  const title = (after ?? before)?.title ?? "";
  return defined({ subject, before: before?.key, after: after?.key, title });
}

/** What two versions of one thing say differently. */
function differences(subject: Subject, earlier: statements.Said, later: statements.Said) {
  return later.flatMap(([kind, is], index): ChangeDraft[] => {
    const was = earlier[index]?.[1] ?? statements.SILENT;
    return statements.saysTheSame(was, is) ? [] : [{ kind, ...subject, was, is }];
  });
}

function gone(subject: Subject["subject"], named: Named): ChangeDraft {
  const was = statements.ofWords([named.title]);
  return { kind: "removed", ...about(subject, named), was, is: statements.SILENT };
}

function come(subject: Subject["subject"], named: Named): ChangeDraft {
  const is = statements.ofWords([named.title]);
  return { kind: "added", ...about(subject, undefined, named), was: statements.SILENT, is };
}

function sectionDrafts(earlier: Version, later: Version, comparison: Comparison): ChangeDraft[] {
  const { sections, tasks } = comparison;
  const lost = earlier.tasks.filter((task) => !tasks.toAfter.has(task));
  const lostIn = grouped(lost, ({ home }) => [home]);
  const presentIn = grouped(later.tasks, ({ home }) => [home]);
  const removed = (home: NamedSection | undefined): ChangeDraft[] =>
    (home === undefined ? [] : (lostIn.get(home) ?? [])).map((task) => gone("task", task));
  const kept = later.sections.flatMap((after) => {
    const before = sections.toBefore.get(after);
    const present = presentIn.get(after) ?? [];
    return [
      ...(before === undefined
        ? [come("section", after)]
        : sectionChanges(before, after, present, tasks)),
      ...present.flatMap((task) => taskDrafts(task, comparison)),
      ...removed(before),
    ];
  });
  const dropped = earlier.sections.filter((section) => !sections.toAfter.has(section));
  return [...kept, ...dropped.flatMap((each) => [gone("section", each), ...removed(each)])];
}

function sectionChanges(
  before: NamedSection,
  after: NamedSection,
  present: readonly NamedTask[],
  { toBefore }: Matching<NamedTask>,
): ChangeDraft[] {
  // The tasks that stayed in the section, in the order of either version.
  const stayed = present.flatMap((is) => {
    const was = toBefore.get(is);
    return was?.home === before ? [{ was, is }] : [];
  });
  const inOldOrder = [...stayed].sort((left, right) => left.was.place - right.was.place);
  const said = (
    { key, section }: NamedSection,
    order: typeof stayed,
    side: "was" | "is",
  ): statements.Said => {
    const texts = order.map((each) => each[side].key);
    const sense = (): string => order.map(({ was }) => was.place).join(" ");
    return [
      ["moved", statements.ofWords([key])],
      ["reworded", statements.ofWords([section.partTitle ?? "", section.title])],
      ["measures", statements.ofMeasures(section.measures)],
      ["reordered", { texts, sense }],
    ];
  };
  const [was, is] = [said(before, inOldOrder, "was"), said(after, stayed, "is")];
  return differences(about("section", before, after), was, is);
}

function taskDrafts(after: NamedTask, comparison: Comparison): ChangeDraft[] {
  const before = comparison.tasks.toBefore.get(after);
  if (before === undefined) return [come("task", after)];
  const moved = isMoved(before, after, comparison);
  const said = (side: NamedTask): statements.Said => [
    ["moved", { texts: [side.key], sense: () => (moved && side === after ? "elsewhere" : "") }],
    ...statements.ofTask(side.task),
  ];
  return [
    ...differences(about("task", before, after), said(before), said(after)),
    ...deliverableDrafts(before, after),
  ];
}

/** Another number of its own, another section or another task above it. */
function isMoved(before: NamedTask, after: NamedTask, { sections, tasks }: Comparison): boolean {
  if (before.task.code !== after.task.code) return true;
  if (before.parent === undefined && after.parent === undefined)
    return sections.toAfter.get(before.home) !== after.home;
  return before.parent === undefined || tasks.toAfter.get(before.parent) !== after.parent;
}

function deliverableDrafts(before: NamedTask, after: NamedTask): ChangeDraft[] {
  const [earlier, later] = [namedDeliverables(before), namedDeliverables(after)];
  const { toAfter, toBefore } = matchTitles(earlier, later);
  const kept = later.flatMap((is) => {
    const was = toBefore.get(is);
    if (was === undefined) return [come("deliverable", is)];
    return differences(about("deliverable", was, is), was.said, is.said);
  });
  const dropped = earlier.filter((each) => !toAfter.has(each));
  return [...kept, ...dropped.map((each) => gone("deliverable", each))];
}

/** Within their task deliverables go by their places. */
function namedDeliverables({ key, task }: NamedTask) {
  return task.deliverables.map((deliverable, index) => ({
    key: `${key}#${index + 1}`,
    own: `${index + 1}`,
    title: deliverable.title,
    said: statements.ofDeliverable(deliverable, task),
  }));
}
