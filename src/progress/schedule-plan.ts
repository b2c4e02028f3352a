import * as deadlines from "../deadline/index.js";
import { plannedTasks, type Assignment, type PlannedTask } from "../plan/index.js";
import { ChisoError, defined, findingOf } from "../text/index.js";
import * as time from "../time/index.js";
import { PROGRESS_FINDINGS } from "./data/findings.js";
import { order, type Days } from "./days.js";
import type {
  Obligation,
  PlanSchedule,
  SchedulablePlan,
  ScheduleFinding,
  ScheduledDeliverable,
} from "./plan-schedule.js";

/** How a plan is scheduled. */
export interface ScheduleOptions extends Partial<deadlines.OccurrenceOptions> {
  /** The year for deadlines written without one; else the plan's own. */
  readonly year?: number;
}

/** A task or a deliverable before its times, with the deadline that holds for it. */
type Item = readonly [base: Obligation, deadline: deadlines.DeadlineExpression | undefined];

interface Setting {
  readonly year: number;
  readonly issuedOn?: time.PlainDate;
  readonly period: Days;
  readonly options: deadlines.OccurrenceOptions;
  /** Whether the caller asked for the horizon, so that nothing outside it is wanted. */
  readonly bounded: boolean;
  readonly findings: ScheduleFinding[];
  /** What was counted out for a deadline: tables say the same times again and again. */
  readonly counted: Map<deadlines.DeadlineExpression, Counted>;
}

/** A deadline with its year filled in, and the times it falls due. */
type Counted = readonly [resolved: deadlines.ResolvedDeadline, times: deadlines.Occurrences];

/**
 * Lists everything a plan wants completed, with its due dates: one obligation for each time a task
 * or deliverable falls due, and one for each whose time has no date yet.
 *
 * @param plan - The plan.
 * @param options - The year, where the plan does not say it; the horizon, outside of which nothing
 *   is listed; and how to count, as for `occurrences`. Without a horizon, what recurs is listed
 *   for the plan's period and two months, since reports on a year fall due after it, and every
 *   single date is listed.
 * @returns The schedule, in the order of the plan; what lies outside the horizon is a finding.
 * @throws ChisoError `invalid-option` when neither the plan nor the options say the year.
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
  const year =
    options.year ?? (plan.period === undefined ? undefined : time.yearOf(plan.period.start));
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
  const { from = start, to = time.addMonths(end, 2) } = options;
  const { calendar, regime, before, roll, events } = options;
  const setting: Setting = {
    year,
    ...defined({ issuedOn }),
    period,
    options: defined({ from, to, calendar, regime, before, roll, events }),
    bounded: options.from !== undefined || options.to !== undefined,
    findings: [],
    counted: new Map(),
  };
  const obligations = plannedTasks(plan)
    .flatMap(itemsOf)
    .flatMap((item) => obligationsOf(item, setting));
  return {
    ...defined({ title: title?.vi }),
    plan: defined({ title, number, issuer, issuedOn, period, targets }),
    horizon: { from, to },
    obligations: withUniqueIds(obligations),
    findings: setting.findings,
  };
}

/** The items of a task: its deliverables where they have deadlines of their own, else itself. */
function itemsOf(planned: PlannedTask): Item[] {
  const { deadline, deliverables, subtasks, assignments } = planned.task;
  if (deliverables.some((each) => each.deadline !== undefined)) {
    return deliverables.map((each, place) => {
      const own = each.assignments.length > 0 ? each.assignments : assignments;
      const deliverable = { number: place + 1, title: each.title };
      return itemOf(planned, own, each.deadline ?? deadline, deliverable);
    });
  }
  // A task that only gathers its lettered parts is completed with them.
  if (deadline === undefined && subtasks.length > 0) return [];
  return [itemOf(planned, assignments, deadline)];
}

function itemOf(
  { task, key, section }: PlannedTask,
  assignments: readonly Assignment[],
  deadline: deadlines.DeadlineExpression | undefined,
  deliverable?: ScheduledDeliverable,
): Item {
  const { code, part, partTitle, title } = section;
  const leads = assignments.filter(({ role }) => role === "lead");
  const responsible =
    leads.length > 0 ? leads : assignments.filter(({ role }) => role === "implement");
  const base = defined({
    id: deliverable === undefined ? key : `${key}#${deliverable.number}`,
    task: key,
    title: task.title,
    section: defined({ code, title, part, partTitle }),
    deliverable,
    leads: responsible.map(({ agency }) => agency),
    measures: task.measures.length > 0 ? task.measures : section.measures,
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
  const timed = times.dated.map((occurrence): Obligation => {
    const { due, clause } = occurrence;
    return { ...base, id: `${base.id}@${due}`, due, ...kindOf(clause), occurrence };
  });
  const waiting = standing(times).map((open): Obligation => ({
    ...base,
    ...kindOf(open.clause),
    open,
  }));
  if (timed.length === 0 && waiting.length === 0) {
    findings.push({ ...findingOf(PROGRESS_FINDINGS, "schedule-outside-horizon"), task });
  }
  return [...timed, ...waiting];
}

/** The deadlines of a table that are written alike are one object. */
function countedOf(deadline: deadlines.DeadlineExpression, setting: Setting): Counted {
  const { year, issuedOn, counted } = setting;
  const known = counted.get(deadline);
  if (known !== undefined) return known;
  const resolved = deadlines.resolveDeadline(deadline, defined({ year, issuedOn }));
  const fresh = [resolved, occurrencesOf(resolved, setting)] as const;
  counted.set(deadline, fresh);
  return fresh;
}

/**
 * Without a horizon asked for, a single date counts wherever it lies; what recurs without limits of
 * its own recurs as long as the plan lasts.
 */
function occurrencesOf(
  resolved: deadlines.ResolvedDeadline,
  { options, bounded, period }: Setting,
): deadlines.Occurrences {
  const everywhere = { ...options, from: time.FIRST_DATE, to: time.LAST_DATE };
  const found = resolved.clauses.map((clause) => {
    const { timing } = clause;
    if (timing.kind !== "recurring") {
      const alone = { ...resolved, clauses: [clause] };
      return deadlines.occurrences(alone, bounded ? options : everywhere);
    }
    const { start = period.start, end = period.end } = timing;
    const clauses = [{ ...clause, timing: { ...timing, start, end } }];
    return deadlines.occurrences({ ...resolved, clauses }, options);
  });
  const dated = found.flatMap((each, clause) => each.dated.map((one) => ({ ...one, clause })));
  const open = found.flatMap((each, clause) => each.open.map((one) => ({ ...one, clause })));
  return { dated: dated.sort((left, right) => order(left.due, right.due)), open };
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
