import * as deadlines from "../deadline/index.js";
import {
  keyedTasks,
  requireTasks,
  responsibleIn,
  yearOfPlan,
  type Assignment,
  type PlannedTask,
} from "../plan/index.js";
import { ChisoError, defined, withFields, findingOf, requireOptions } from "../text/index.js";
import * as time from "../time/index.js";
import { coincided } from "./coinciding.js";
import { countedTimes, type CountedTimes, type Span } from "./counted-times.js";
import { PROGRESS_FINDINGS, type PlanScheduleCode } from "./data/findings.js";
import type {
  Obligation,
  PlanSchedule,
  SchedulablePlan,
  ScheduleFinding,
  ScheduledDeliverable,
  TaskAbove,
} from "./plan-schedule.js";
import { requireDay, SCHEDULE_OPTIONS } from "./wrong-calls.js";

/** How a plan is scheduled. */
export interface ScheduleOptions extends Partial<deadlines.OccurrenceOptions> {
  /** The year for deadlines written without one; else the plan's own. */
  readonly year?: number;
  /**
   * What becomes of clauses of one deadline that fall due on one day and are about one thing
   * (`Hàng quý, năm` on 31 December): `one` obligation, as when left out, or `each` by itself.
   */
  readonly coinciding?: "one" | "each";
}

/** A task or a deliverable before its times, with the deadline that holds for it. */
type Item = readonly [base: Obligation, deadline: deadlines.DeadlineExpression | undefined];

interface Setting extends Span {
  readonly year: number;
  /** Whether what falls due on one day is one. */
  readonly together: boolean;
  readonly findings: ScheduleFinding[];
  /** How many times something falls due outside the horizon. */
  outside: number;
  /** What was counted out for a deadline: tables say the same times again and again. */
  readonly counted: Map<deadlines.DeadlineExpression, Counted>;
}

/** A deadline with its year filled in, and the times it falls due. */
type Counted = readonly [resolved: deadlines.ResolvedDeadline, times: CountedTimes];

/**
 * Lists everything a plan wants completed, with its due dates: one obligation for each time a task
 * or deliverable falls due, and one for each whose time has no date yet. What recurs begins with
 * the period in which the plan was issued, unless its words name another beginning.
 *
 * @param plan - The plan.
 * @param options - The year, where the plan does not say it; the horizon, outside of which nothing
 *   is listed; how to count, as for `occurrences`; and what becomes of clauses that fall due on one
 *   day. Without a horizon, what recurs is listed for the plan's period, and what is on that period
 *   however late it falls due within a year behind it, and every single date is listed.
 * @returns The schedule, in the order of the plan; what lies outside the horizon is counted, and a
 *   finding where nothing of a task lies inside.
 * @throws ChisoError `invalid-data` for what is no plan, `invalid-option` for options that there are
 *   not, or when neither the plan nor the options say the year, `invalid-date` for an event on a day
 *   that is none.
 * @example
 * ```ts
 * import { definePlan, schedulePlan } from "chiso";
 * const plan = definePlan({
 *   year: 2021,
 *   sections: [{ code: "I", title: "Công khai", tasks: [{ code: "1", title: "Rà soát", deadline: "Quý II, IV" }] }],
 * });
 * schedulePlan(plan).obligations.map((each) => each.due); // ["2021-06-30", "2021-12-31"]
 * ```
 */
export function schedulePlan(plan: SchedulablePlan, options: ScheduleOptions = {}): PlanSchedule {
  requireTasks(plan, "schedulePlan(plan) with what definePlan or readPlanTable gives");
  requireOptions(options, SCHEDULE_OPTIONS, "schedulePlan(plan, { from, to })");
  requireEvents(options);
  const { coinciding = "one", year: asked } = options;
  const year = asked ?? yearOfPlan(plan);
  if (year === undefined) {
    throw new ChisoError("invalid-option", {
      given: "a plan without a period and no year",
      accepted: "a plan with a period, or the option year",
      advice: "Pass { year: 2021 }",
    });
  }
  const { title, number, issuer, issuedOn, targets = [] } = plan;
  const { start, end } = plan.period ?? time.yearPeriod(year);
  const period = { start, end };
  const { calendar, regime, before, roll, events } = options;
  const { from = start, to = time.lastReportDay(end, regime) } = options;
  const setting: Setting = {
    year,
    ...defined({ issuedOn }),
    period,
    options: defined({ from, to, calendar, regime, before, roll, events }),
    bounded: options.from !== undefined || options.to !== undefined,
    together: coinciding === "one",
    findings: [],
    counted: new Map(),
    outside: 0,
  };
  const obligations = withAbove(keyedTasks(plan))
    .flatMap(itemsOf)
    .flatMap((item) => obligationsOf(item, setting));
  return {
    ...defined({ title: title?.vi }),
    plan: defined({ title, number, issuer, issuedOn, period, targets }),
    horizon: { from, to },
    obligations: withUniqueIds(obligations),
    outside: setting.outside,
    findings: [...setting.findings, ...unmatchedEvents(setting)],
  };
}

/** Refuses what is no day of an event, with the name of the event. */
function requireEvents({ events = {} }: ScheduleOptions): void {
  const call = 'schedulePlan(plan, { events: { "có quyết định công bố": "2026-04-20" } })';
  for (const [name, day] of Object.entries(events)) requireDay(day, `events, "${name}"`, call);
}

/** Names of events that no deadline of the plan has: what hangs on them would stay undated. */
function unmatchedEvents({ options, counted }: Setting): readonly ScheduleFinding[] {
  const clauses = [...counted.values()].flatMap(([resolved]) => resolved.clauses);
  return deadlines.unmatchedEvents(clauses, options.events);
}

/** A task with the keys and titles of those it is a part of. */
type PlacedTask = readonly [planned: PlannedTask, above: readonly TaskAbove[]];

/** Each task with those above it; a part follows what it is a part of. */
function withAbove(tasks: readonly PlannedTask[]): PlacedTask[] {
  const keys: string[] = [];
  return tasks.map((planned) => {
    const { above, key } = planned;
    keys[above.length] = key;
    return [planned, above.map(({ title }, depth) => ({ task: keys[depth] ?? "", title }))];
  });
}

/** The items of a task: its deliverables where they have deadlines of their own, else itself. */
function itemsOf(placed: PlacedTask): Item[] {
  const { deadline, deliverables, subtasks } = placed[0].task;
  if (deliverables.some((each) => each.deadline !== undefined)) {
    return deliverables.map((each, place) => {
      const deliverable = { number: place + 1, title: each.title };
      return itemOf(placed, each.deadline ?? deadline, each.assignments, deliverable);
    });
  }
  // A task that only gathers its lettered parts is completed with them.
  if (deadline === undefined && subtasks.length > 0) return [];
  return [itemOf(placed, deadline)];
}

function itemOf(
  [{ task, key, section, above: tasksAbove }, above]: PlacedTask,
  deadline: deadlines.DeadlineExpression | undefined,
  own: readonly Assignment[] = [],
  deliverable?: ScheduledDeliverable,
): Item {
  const { code, part, partTitle, title } = section;
  const levels = [task, ...[...tasksAbove].reverse()];
  const assigned = [own, ...levels.map(({ assignments }) => assignments)];
  const { measures } = levels.find((each) => each.measures.length > 0) ?? section;
  const base = defined({
    id: deliverable === undefined ? key : `${key}#${deliverable.number}`,
    task: key,
    title: task.title,
    above: above.length === 0 ? undefined : above,
    section: defined({ code, title, part, partTitle }),
    deliverable,
    deliverables:
      deliverable === undefined && task.deliverables.length > 0
        ? task.deliverables.map((each) => each.title)
        : undefined,
    leads: responsibleIn(assigned).map(({ agency }) => agency),
    measures,
    deadlineText: deadline?.text,
  });
  return [base, deadline];
}

function obligationsOf([base, deadline]: Item, setting: Setting): Obligation[] {
  if (deadline === undefined) return [base];
  const { findings } = setting;
  const { task } = base;
  const [resolved, times] = countedOf(deadline, setting);
  const doubts = resolved.findings.filter(({ severity }) => severity !== "info");
  findings.push(...doubts.map((finding) => ({ ...finding, task })));
  if (resolved.clauses.length === 0) return [base];
  const kindOf = (clause: number): Pick<Obligation, "deadlineKind"> =>
    defined({ deadlineKind: resolved.clauses[clause]?.timing.kind });
  const groups = setting.together ? coincided(times.dated) : times.dated.map((each) => [each]);
  const timed = groups.flatMap(([occurrence, ...others]): Obligation[] => {
    if (occurrence === undefined) return [];
    const { due, clause } = occurrence;
    const coinciding = others.length === 0 ? undefined : others;
    const id = `${base.id}@${due}`;
    const { deadlineKind } = kindOf(clause);
    return [withFields(base, defined({ id, due, deadlineKind, occurrence, coinciding }))];
  });
  const waiting = standing(times).map((open): Obligation => ({
    ...base,
    ...kindOf(open.clause),
    open,
  }));
  const nothing = timed.length === 0 && waiting.length === 0;
  const { outside, early, earlyKept } = times;
  const note = (code: PlanScheduleCode, count?: number): void => {
    const words = count === undefined ? undefined : `${count}`;
    findings.push({ ...findingOf(PROGRESS_FINDINGS, code, undefined, words), task });
  };
  setting.outside += outside;
  if (earlyKept) note("schedule-begins-before-issue");
  if (early > 0) note("schedule-before-issue", early);
  if (times.open.some(({ reason }) => reason === "beyond-calendar"))
    note("schedule-beyond-calendar");
  if (nothing && (outside > 0 || early === 0)) note("schedule-outside-horizon");
  return [...timed, ...waiting];
}

/** The deadlines of a table that are written alike are one object. */
function countedOf(deadline: deadlines.DeadlineExpression, setting: Setting): Counted {
  const { year, issuedOn, counted, options } = setting;
  const { calendar } = options;
  const known = counted.get(deadline);
  if (known !== undefined) return known;
  const resolved = deadlines.resolveDeadline(deadline, defined({ year, issuedOn, calendar }));
  const fresh = [resolved, countedTimes(deadline, resolved, setting)] as const;
  counted.set(deadline, fresh);
  return fresh;
}

/**
 * The open clauses that stand for something to be completed. Beside due dates, a mere reference or
 * an unread remark (`theo quy định`) only qualifies what they are for; of several open clauses one
 * stands for the item.
 */
function standing({ open, dated }: deadlines.Occurrences): deadlines.OpenObligation[] {
  const due = new Set(dated.map(({ label }) => label));
  const ownWork = open.filter(({ reason, label }) => {
    const remark = reason === "set-elsewhere" || reason === "unrecognized";
    return !remark || (label === undefined ? due.size === 0 : !due.has(label));
  });
  const labels = new Set<string>();
  return ownWork.filter(({ label = "" }) => {
    if (labels.has(label) || (dated.length > 0 && label === "" && labels.size > 0)) return false;
    labels.add(label);
    return true;
  });
}

/** Two obligations of one item may fall due on one day (`Hàng quý, năm`): they are told apart. */
function withUniqueIds(obligations: readonly Obligation[]): Obligation[] {
  const seen = new Map<string, number>();
  return obligations.map((obligation) => {
    const count = (seen.get(obligation.id) ?? 0) + 1;
    seen.set(obligation.id, count);
    return count === 1 ? obligation : { ...obligation, id: `${obligation.id}/${count}` };
  });
}
