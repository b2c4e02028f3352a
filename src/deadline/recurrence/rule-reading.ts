import { defined } from "../../text/index.js";
import type { Cadence, DueRule } from "../timing.js";
import { once } from "./cadence.js";

/** How often something recurs, as far as the text says. */
export type Every = Cadence | "unspecified";

/**
 * A due rule, of which the side is mostly said before it, and the cadence where the rule itself
 * names one.
 */
export interface RuleReading extends Omit<DueRule, "side"> {
  readonly side?: DueRule["side"] | undefined;
  readonly every?: Every;
}

/** Where a day lies: which month of the period, which period. */
export type Placement = Omit<RuleReading, "day" | "side">;

/** A due rule of what was read. */
export function dueOf(side: DueRule["side"], rule: RuleReading): DueRule {
  const { day, month, in: within, time, opens, roll } = rule;
  return defined({ side: rule.side ?? side, day, month, in: within, time, opens, roll });
}

/** Whether a rule names a month of the year, so that only a yearly item fits. */
export function isYearly({ month }: RuleReading): boolean {
  return typeof month === "number";
}

/** A day and month of the year fits a yearly item only, a month of the period not a monthly one. */
export function fits(reading: RuleReading, every: Every): boolean {
  const own = everyOf(reading);
  // "kỳ báo cáo" is whatever period the cadences name.
  if (own === "unspecified") return true;
  return every !== "unspecified" && own.unit === every.unit;
}

/** The cadence of a rule, named or by what its day is: of the year, the week or the month. */
export function everyOf(reading: RuleReading): Every {
  if (reading.every !== undefined) return reading.every;
  if (isYearly(reading)) return once("year");
  const weekly = typeof reading.day === "object" && reading.day.week === undefined;
  return once(weekly ? "week" : "month");
}
