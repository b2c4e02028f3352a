import { ChisoError } from "../../text/index.js";
import { isPlainDate, yearOf, yearPeriod } from "../../time/index.js";
import type { Plan } from "../model/plan.js";
import type { PlanDefinition } from "./plan-definition.js";

/**
 * The days that a definition covers.
 *
 * @throws ChisoError `invalid-period` for one that ends before it starts, and for one that holds no
 * day of the year: deadlines without a year would all fall outside it.
 */
export function periodOf({
  period,
  year,
}: Pick<PlanDefinition, "period" | "year">): NonNullable<Plan["period"]> {
  const { start, end } = period ?? yearPeriod(year);
  if (!isPlainDate(start) || !isPlainDate(end) || end < start) {
    throw new ChisoError("invalid-period", {
      given: `period ${start} to ${end}`,
      accepted: "two dates YYYY-MM-DD, the first not after the second",
      advice: "Leave the period out when the plan covers its whole year",
    });
  }
  if (yearOf(start) <= year && year <= yearOf(end)) return { start, end };
  const years = [...new Set([yearOf(start), yearOf(end)])].join(" to ");
  throw new ChisoError("invalid-period", {
    given: `year ${year} with a period from ${start} to ${end}`,
    accepted: `a year of the period: ${years}`,
    advice: "Name the year that deadlines without one are in, or correct the period",
  });
}
