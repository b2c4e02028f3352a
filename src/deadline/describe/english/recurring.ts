import type {
  Cadence,
  DueRule,
  RecurringTiming,
  RuleDay,
  RuleMonth,
  RulePeriod,
  WrittenLimits,
} from "../../timing.js";
import { CADENCE_UNITS, NEIGHBOURS, ORDINALS, ROLLS, SIDES, WEEKDAYS } from "../data/english.js";
import { monthName, periodName, periodPhrase } from "./period.js";

/** An amount with its unit: `1 day`, `5 days`. */
export function amountOf(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? "" : "s"}`;
}

/** `every quarter, before the 15th of the last month of the quarter, until the end of 2025`. */
export function recurringPhrase({ every, times, due, limits }: RecurringTiming): string {
  const cadence = cadencePhrase(every);
  const counted = times === undefined ? cadence : `${timesPhrase(times)} ${cadence}`;
  return [
    counted,
    ...(due === undefined ? [] : [rulePhrase(due, every)]),
    ...(due?.roll === undefined ? [] : [ROLLS[due.roll]]),
    ...(limits === undefined ? [] : [limitsPhrase(limits)]),
  ].join(", ");
}

function cadencePhrase(every: Cadence | "unspecified"): string {
  if (every === "unspecified") return "regularly";
  const unit = CADENCE_UNITS[every.unit];
  return every.interval === 1 ? `every ${unit}` : `every ${amountOf(every.interval, unit)}`;
}

function timesPhrase(times: number): string {
  return times === 1 ? "once" : `${times} times`;
}

/** `from March 2022 to June 2022`, `in 2022`, `from April 2022 on`, `until the end of 2025`. */
export function limitsPhrase({ from, to }: WrittenLimits): string {
  if (from !== undefined && to !== undefined) {
    const whole = periodName(from) === periodName(to);
    return whole ? periodPhrase(from) : `from ${periodName(from)} to ${periodName(to)}`;
  }
  if (from !== undefined) return `from ${periodName(from)} on`;
  if (to === undefined) return "";
  return to.shape === "day" ? `until ${periodName(to)}` : `until the end of ${periodName(to)}`;
}

function rulePhrase(due: DueRule, every: Cadence | "unspecified"): string {
  const unit = every === "unspecified" ? "period reported on" : CADENCE_UNITS[every.unit];
  const day = dayPhrase(due.day, due.month, due.in, unit);
  if (due.opens === undefined) return `${SIDES[due.side]} ${day}`;
  const { day: first, month, in: period } = due.opens;
  if (month !== due.month || period !== due.in) {
    return `from ${dayPhrase(first, month, period, unit)} to ${day}`;
  }
  // The whole of one month, or two days of the same one.
  const whole = `${NEIGHBOURS[period ?? "this"]} ${unit}`;
  const wholeMonth = first === 1 && due.day === "last" && month !== undefined;
  if (wholeMonth) return `in ${monthPhrase(month, period, whole)}`;
  return `from the ${ordinal(first)} to ${day}`;
}

function dayPhrase(
  day: RuleDay,
  month: RuleMonth | undefined,
  period: RulePeriod | undefined,
  unit: string,
): string {
  const whole = `${NEIGHBOURS[period ?? "this"]} ${unit}`;
  if (typeof day === "object") return weekdayPhrase(day, whole);
  const place = month === undefined ? whole : monthPhrase(month, period, whole);
  if (typeof day === "number") return `the ${ordinal(day)} of ${place}`;
  return `the last ${day === "last" ? "day" : "working day"} of ${place}`;
}

function monthPhrase(month: RuleMonth, period: RulePeriod | undefined, whole: string): string {
  if (typeof month !== "number") return `the ${ORDINALS[month]} month of ${whole}`;
  const neighbour = period === undefined || period === "this" ? "" : ` of ${whole}`;
  return `${monthName(month)}${neighbour}`;
}

function weekdayPhrase(day: Extract<RuleDay, object>, whole: string): string {
  const weekday = WEEKDAYS[day.weekday];
  if (day.week === undefined) return weekday;
  return `the ${ORDINALS[day.week]} ${weekday} of ${whole}`;
}

/** `1st`, `2nd`, `3rd`, `4th`, `11th`, `21st`. */
function ordinal(value: number): string {
  const teens = value % 100 >= 11 && value % 100 <= 13;
  const suffix = teens ? undefined : ["th", "st", "nd", "rd"][value % 10];
  return `${value}${suffix ?? "th"}`;
}
