import {
  addDays,
  daysInMonth,
  isWorkingDay,
  monthOf,
  nextPeriod,
  periodContaining,
  plainDate,
  previousWorkingDay,
  weekdayOf,
  yearOf,
  type CalendarGrain,
  type Period,
  type PlainDate,
  type WorkCalendar,
} from "../../time/index.js";
import type { DueRule, RuleDay, RuleMonth, RulePeriod } from "../timing.js";

/** The period a rule speaks of: the same, the next or the previous one. */
function shifted(period: Period, grain: CalendarGrain, which: RulePeriod): Period {
  switch (which) {
    case "this":
      return period;
    case "next":
      return nextPeriod(period);
    case "previous":
      return periodContaining(addDays(period.start, -1), grain);
  }
}

/** Year and month in which the day of a rule lies. */
function monthIn(period: Period, month: RuleMonth | undefined): { year: number; month: number } {
  const year = yearOf(period.start);
  const first = monthOf(period.start);
  const last = monthOf(period.end);
  switch (month) {
    case "first":
      return { year, month: first };
    case "second":
      return { year, month: Math.min(first + 1, last) };
    case "last":
    case undefined:
      return { year: yearOf(period.end), month: last };
    default:
      return { year, month };
  }
}

function dayIn(
  { year, month }: { year: number; month: number },
  day: RuleDay,
  calendar: WorkCalendar,
): PlainDate {
  const length = daysInMonth(year, month);
  if (typeof day === "number") return plainDate(year, month, Math.min(day, length));
  const last = plainDate(year, month, length);
  if (day === "last") return last;
  if (day === "last-working") {
    return isWorkingDay(last, calendar) ? last : previousWorkingDay(last, calendar);
  }
  if (day.week === "last") return addDays(last, -((weekdayOf(last) - day.weekday + 7) % 7));
  const first = plainDate(year, month, 1);
  const offset = (day.weekday - weekdayOf(first) + 7) % 7;
  return addDays(first, offset + ((day.week ?? 1) - 1) * 7);
}

/**
 * The day a due rule names for one period.
 *
 * @param rule - The rule.
 * @param period - The period of the cadence.
 * @param grain - The kind of that period.
 * @param calendar - Days off, for the last working day.
 * @returns The day itself, before its side is applied.
 */
export function ruleDay(
  rule: DueRule,
  period: Period,
  grain: CalendarGrain,
  calendar: WorkCalendar,
): PlainDate {
  const target = shifted(period, grain, rule.in ?? "this");
  if (typeof rule.day === "object" && rule.day.week === undefined) {
    return addDays(target.start, rule.day.weekday - weekdayOf(target.start));
  }
  return dayIn(monthIn(target, rule.month), rule.day, calendar);
}

/** The first day of the window a rule opens, or `undefined`. */
export function ruleOpening(
  rule: DueRule,
  period: Period,
  grain: CalendarGrain,
  calendar: WorkCalendar,
): PlainDate | undefined {
  const { opens } = rule;
  if (opens === undefined) return undefined;
  const target = shifted(period, grain, opens.in ?? "this");
  return dayIn(monthIn(target, opens.month), opens.day, calendar);
}
