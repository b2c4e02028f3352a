import * as calls from "../text/index.js";
import { isPlainDate } from "../time/index.js";
import { scheduleForm, trackedForm } from "./forms.js";
import { plannedTasks, type Plan, type Task } from "../plan/index.js";
import type { Obligation, PlanSchedule } from "./plan-schedule.js";
import type { TrackedPlan } from "./tracked-plan.js";

/** The call that gives what most functions of this room take. */
export const TRACKING = "trackPlan(schedulePlan(plan), records, asOf)";

/** The options of schedules with their kinds, as `requireOptions` writes them. */
export const SCHEDULE_OPTIONS =
  "year:year from:date to:date calendar:calendar regime:regime before:strict|loose " +
  "roll:none|following|preceding events:object coinciding:one|each";

/**
 * Refuses what is no schedule, and one whose obligations are not whole, as a store may give it.
 *
 * @param schedule - What was given.
 * @param call - The call that was meant.
 */
export function requireSchedule(schedule: PlanSchedule, call: string): void {
  calls.requireShape(schedule, "a schedule", call);
  calls.requireForm(schedule, scheduleForm, "a schedule", call);
}

/**
 * Refuses what is not tracked, and options of another kind.
 *
 * @param tracked - What was given.
 * @param options - What was given as options.
 * @param accepted - The options with their kinds.
 * @param call - The call that was meant, with a stroke in place of the tracked plan.
 */
export function requireTracked(
  tracked: Pick<TrackedPlan, "obligations">,
  options: unknown,
  accepted: string,
  call: string,
): void {
  const tracking = call.replace("tracked", TRACKING);
  calls.requireShape(tracked, "a tracked plan", tracking);
  calls.requireForm(tracked, trackedForm, "a tracked plan", tracking);
  calls.requireOptions(options, accepted, call);
}

/** What an obligation says of its task, by which the plan beside it is known. */
type Scheduled = Pick<
  Obligation,
  "task" | "title" | "deliverable" | "deliverables" | "deadlineText"
>;

/**
 * Refuses the plan of other tasks, outputs or times than those of a schedule: what it says would
 * stand below theirs.
 *
 * @param obligations - What is scheduled.
 * @param plan - The plan beside it.
 * @param call - The call that was meant.
 */
export function requirePlanOf(
  obligations: readonly Scheduled[],
  plan: Pick<Plan, "sections">,
  call: string,
): void {
  const tasks = new Map(plannedTasks(plan).map(({ key, task }) => [key, task]));
  // Which tasks there are says more than what one of them has otherwise.
  for (const differenceOf of [otherTask, otherContents]) {
    for (const each of obligations) {
      const other = differenceOf(each, tasks.get(each.task));
      if (other === undefined) continue;
      throw new calls.ChisoError("invalid-data", {
        given: `a plan ${other[0]}`,
        accepted: `a plan that has every task of the schedule, as ${other[1]}`,
        advice: `Give the plan that was scheduled: ${call}`,
      });
    }
  }
}

/** In words what a task of a plan has otherwise than what was scheduled, and what that was. */
type Difference = readonly [there: string, scheduled: string];

/** That a plan lacks a task, or has another under its key. */
function otherTask({ task, title }: Scheduled, planned?: Task): Difference | undefined {
  if (planned?.title === title) return undefined;
  const named = `${task}, ${calls.wordsFor(title)}`;
  return planned === undefined
    ? [`without ${named}`, named]
    : [`whose ${task} is ${calls.wordsFor(planned.title)}`, named];
}

/** The first output or time that a task of a plan has otherwise than what was scheduled. */
function otherContents(scheduled: Scheduled, planned?: Task): Difference | undefined {
  if (planned === undefined) return undefined;
  const { deliverable, deliverables, deadlineText } = scheduled;
  const output =
    deliverable === undefined ? undefined : planned.deliverables[deliverable.number - 1];
  if (output?.title !== deliverable?.title)
    return difference(scheduled, "output", output?.title, deliverable?.title);
  // Schedules stored before they were kept do not name the outputs of a task as a whole.
  const titles = planned.deliverables.map((each) => each.title).join("; ");
  if (deliverables !== undefined && deliverables.join("; ") !== titles)
    return difference(scheduled, "output", titles, deliverables.join("; "));
  const there = (output?.deadline ?? planned.deadline)?.text;
  return there === deadlineText
    ? undefined
    : difference(scheduled, "deadline", there, deadlineText);
}

function difference(
  { task, title }: Scheduled,
  what: string,
  there: string | undefined,
  scheduled: string | undefined,
): Difference {
  const has = (words: string | undefined): string =>
    words === undefined || words === "" ? `no ${what}` : `the ${what} ${calls.wordsFor(words)}`;
  return [
    `whose ${task} has ${has(there)}`,
    `${task}, ${calls.wordsFor(title)}, with ${has(scheduled)}`,
  ];
}

/** Refuses what is no day of the calendar. */
export function requireDay(day: unknown, what: string, call: string): void {
  if (isPlainDate(day)) return;
  throw calls.wrongCall(day, "a day of the calendar, YYYY-MM-DD", call, "invalid-date", what);
}

/** Refuses values of a table that are of another kind, and keys that it must not have. */
export function requireEach(
  table: object,
  isKey: (key: string) => boolean,
  isValue: (value: unknown) => boolean,
  words: readonly [keys: string, values: string],
  call: string,
): void {
  for (const [key, value] of Object.entries(table)) {
    const [keys, values] = words;
    if (!isKey(key)) throw calls.wrongCall(key, keys, call, "invalid-option");
    if (!isValue(value)) throw calls.wrongCall(value, values, call, "invalid-option", key);
  }
}
