import * as calls from "../text/index.js";
import { isPlainDate } from "../time/index.js";
import { scheduleForm, trackedForm } from "./forms.js";
import { plannedTasks, type Plan } from "../plan/index.js";
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

/**
 * Refuses the plan of other tasks than those of a schedule: what it says would stand below theirs.
 *
 * @param obligations - What is scheduled.
 * @param plan - The plan beside it.
 * @param call - The call that was meant.
 */
export function requirePlanOf(
  obligations: readonly Pick<Obligation, "task" | "title">[],
  plan: Pick<Plan, "sections">,
  call: string,
): void {
  const titles = new Map(plannedTasks(plan).map(({ key, task }) => [key, task.title]));
  const other = obligations.find(({ task, title }) => titles.get(task) !== title);
  if (other === undefined) return;
  const there = titles.get(other.task);
  const named = `${other.task}, ${calls.wordsFor(other.title)}`;
  throw new calls.ChisoError("invalid-data", {
    given:
      there === undefined
        ? `a plan without ${named}`
        : `a plan whose ${other.task} is ${calls.wordsFor(there)}`,
    accepted: `a plan that has every task of the schedule, as ${named}`,
    advice: `Give the plan that was scheduled: ${call}`,
  });
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
