import { requireTasks, type Plan } from "../../plan/index.js";
import {
  requirePlanOf,
  scheduleForm,
  trackedForm,
  type PlanSchedule,
  type TrackedPlan,
} from "../../progress/index.js";
import * as calls from "../../text/index.js";
import { lineOfObligation, linesOfPlan, plannedByKey, type RowLine } from "./row-line.js";

/** What rows can be made of. */
export type RowSource = Pick<Plan, "sections"> | PlanSchedule | TrackedPlan;

/** Refuses what no rows can be made of, all the way down. */
export function requireSource(of: unknown, call: string): void {
  calls.requireShape(of, "a plan, a schedule or a tracked plan", call);
  const shape = calls.shapeOf(of);
  if (shape === "a plan") requireTasks(of, call);
  else if (shape === "a schedule") calls.requireForm(of, scheduleForm, shape, call);
  else calls.requireForm(of, trackedForm, "a tracked plan", call);
}

/** Refuses what is no plan as the plan beside a schedule. */
function requirePlanBeside(plan: unknown, call: string): void {
  if (calls.shapeOf(plan) !== "a plan") {
    throw calls.wrongCall(plan, "a plan", call, "invalid-data", "plan");
  }
  requireTasks(plan, call);
}

/** The lines of what rows are made of, with what the plan beside it says of them. */
export function linesOf(
  of: RowSource,
  plan: Pick<Plan, "sections"> | undefined,
  call: string,
): readonly RowLine[] {
  if (plan !== undefined) requirePlanBeside(plan, call);
  if (!("obligations" in of)) return linesOfPlan(of);
  if (plan !== undefined) requirePlanOf(of.obligations, plan, call);
  const planned = plan === undefined ? undefined : plannedByKey(plan);
  return of.obligations.map((each) => lineOfObligation(each, planned));
}
