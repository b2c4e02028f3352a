import { yearOf } from "../../time/index.js";
import type { Plan } from "./plan.js";

/**
 * The year of deadlines that a plan writes without one: the one it names; else, of a plan for several
 * years, the one in which it was issued; else that of its first day.
 *
 * @internal
 */
export function yearOfPlan({
  period,
  issuedOn,
  deadlineYear,
}: Pick<Plan, "period" | "issuedOn" | "deadlineYear">): number | undefined {
  if (deadlineYear !== undefined || period === undefined) return deadlineYear;
  const { start, end } = period;
  const inside = issuedOn !== undefined && start < issuedOn && issuedOn <= end;
  return yearOf(inside ? issuedOn : start);
}
