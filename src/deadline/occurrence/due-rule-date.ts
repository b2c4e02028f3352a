import type { CalendarGrain, Certainty, Period, PlainDate } from "../../time/index.js";
import * as time from "../../time/index.js";
import type { DueRule, RuleMonth, RulePeriod } from "../timing.js";
import { askCalendar, type Settings } from "./settings.js";

/** The period a rule speaks of: the same, the next or the previous one. */
function periodMeant(period: Period, grain: CalendarGrain, which: RulePeriod = "this"): Period {
  if (which === "this") return period;
  return which === "next"
    ? time.nextPeriod(period)
    : time.periodContaining(time.addDays(period.start, -1), grain);
}

/** First and last day of the month of a period that a rule names; the last month if it names none. */
function monthMeant(
  { start, end }: Period,
  month: RuleMonth = "last",
): Pick<Period, "start" | "end"> {
  const first = time.monthOf(start);
  const last = time.monthOf(end);
  const year = time.yearOf(month === "last" ? end : start);
  const places = { first, second: Math.min(first + 1, last), last };
  const number = typeof month === "number" ? month : places[month];
  return {
    start: time.plainDate(year, number, 1),
    end: time.plainDate(year, number, time.daysInMonth(year, number)),
  };
}

/** The day of a month that has this number, or the last day of a shorter one. */
function numbered({ start, end }: Pick<Period, "start" | "end">, day: number): PlainDate {
  const date = time.addDays(start, day - 1);
  return date < end ? date : end;
}

/** A day that a rule names, and whether it rests on days off that are not announced yet. */
export interface RuleDate {
  /** The day itself, before its side is applied. */
  readonly day: PlainDate;
  /** The period in which it lies. */
  readonly period: Period;
  /** The first day of the window the rule opens, if it opens one. */
  readonly opens?: PlainDate;
  /** Projected where the last working day depends on projected days off. */
  readonly certainty: Certainty;
}

/**
 * The day a due rule names for one period.
 *
 * @param rule - The rule.
 * @param whole - The period of the cadence.
 * @param grain - The kind of that period.
 * @param settings - The calendar, for the last working day.
 * @returns The day, or `undefined` where the period has none: no fifth Friday, no month 12.
 */
export function ruleDate(
  rule: DueRule,
  whole: Period,
  grain: CalendarGrain,
  settings: Settings,
): RuleDate | undefined {
  const { opens } = rule;
  const period = periodMeant(whole, grain, rule.in);
  const found = dayOf(rule, period, settings);
  if (found === undefined || found.day < period.start || found.day > period.end) return undefined;
  if (opens === undefined) return { ...found, period };
  const month = monthMeant(periodMeant(whole, grain, opens.in), opens.month);
  return { ...found, period, opens: numbered(month, opens.day) };
}

function dayOf(
  { day, month }: DueRule,
  period: Period,
  settings: Settings,
): Pick<RuleDate, "day" | "certainty"> | undefined {
  const { calendar } = settings;
  const certainty = "announced";
  if (typeof day === "object" && day.week === undefined) {
    return {
      day: time.addDays(period.start, day.weekday - time.weekdayOf(period.start)),
      certainty,
    };
  }
  // The end of a week or day is its own, not that of its month.
  const short = period.grain === "week" || period.grain === "day";
  const whole = short && typeof day === "string";
  const { start, end } = whole ? period : monthMeant(period, month);
  if (typeof day === "number") return { day: numbered({ start, end }, day), certainty };
  if (day === "last") return { day: end, certainty };
  if (day === "last-working") {
    return askCalendar(settings, () => {
      const working = time.rollToWorkingDay(end, "preceding", calendar);
      return { day: working, certainty: time.calendarCertainty(working, end, calendar) };
    });
  }
  if (day.week === "last") {
    return { day: time.addDays(end, -((time.weekdayOf(end) - day.weekday + 7) % 7)), certainty };
  }
  const first = (day.weekday - time.weekdayOf(start) + 7) % 7;
  const date = time.addDays(start, first + ((day.week ?? 1) - 1) * 7);
  return date > end ? undefined : { day: date, certainty };
}
