import * as time from "../../time/index.js";

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** What all have in common; nothing where they differ, or there are none. */
function shared<Value>(values: readonly Value[]): Value | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}

/** The steps from each number to the next, where all are one. */
function stepOf(numbers: readonly number[]): number | undefined {
  return shared(numbers.slice(1).map((number, at) => number - (numbers[at] ?? number)));
}

function isLastOfMonth(date: time.PlainDate): boolean {
  return time.dayOfMonthOf(date) === lengthOf(date);
}

function lengthOf(date: time.PlainDate): number {
  return time.daysInMonth(time.yearOf(date), time.monthOf(date));
}

/** The place that all days have in their months, as a rule says it. */
function placeInMonth(dates: readonly time.PlainDate[]): string | undefined {
  if (dates.every(isLastOfMonth)) return "BYMONTHDAY=-1";
  const day = shared(dates.map(time.dayOfMonthOf));
  if (day !== undefined) return `BYMONTHDAY=${day}`;
  const weekday = shared(dates.map(time.weekdayOf));
  if (weekday === undefined) return undefined;
  const name = WEEKDAYS[weekday - 1] ?? "";
  const week = shared(dates.map((date) => Math.ceil(time.dayOfMonthOf(date) / 7)));
  if (week !== undefined) return `BYDAY=${week}${name}`;
  const isLast = dates.every((date) => time.dayOfMonthOf(date) > lengthOf(date) - 7);
  return isLast ? `BYDAY=-1${name}` : undefined;
}

/** The rule for one day in each of some months, all as far apart. */
function monthlyRule(dates: readonly time.PlainDate[]): string | undefined {
  const step = stepOf(dates.map((date) => time.yearOf(date) * 12 + time.monthOf(date)));
  const place = placeInMonth(dates);
  const [first] = dates;
  if (step === undefined || step < 1 || place === undefined || first === undefined)
    return undefined;
  return step % 12 === 0
    ? `FREQ=YEARLY;INTERVAL=${step / 12};BYMONTH=${time.monthOf(first)};${place}`
    : `FREQ=MONTHLY;INTERVAL=${step};${place}`;
}

/** The rule for days that are all as far apart; two days are always so, and show no rule. */
function dailyRule(dates: readonly time.PlainDate[]): string | undefined {
  const step = stepOf(dates.map(time.toEpochDay));
  const [first] = dates;
  if (dates.length < 3 || step === undefined || step < 1 || first === undefined) return undefined;
  if (step % 7 !== 0) return `FREQ=DAILY;INTERVAL=${step}`;
  return `FREQ=WEEKLY;INTERVAL=${step / 7};BYDAY=${WEEKDAYS[time.weekdayOf(first) - 1] ?? ""}`;
}

/**
 * The recurrence rule (RFC 5545, 3.3.10) that gives exactly some days, no more and no fewer;
 * nothing where there is none: a day that was moved off a day off is in no rule.
 *
 * @param dates - The days, in order.
 */
export function recurrenceRule(dates: readonly time.PlainDate[]): string | undefined {
  if (dates.length < 2) return undefined;
  const rule = monthlyRule(dates) ?? dailyRule(dates);
  return rule === undefined ? undefined : `${rule};COUNT=${dates.length}`;
}
