import { eachDayOfInterval } from "date-fns/eachDayOfInterval";
import { eachWeekOfInterval } from "date-fns/eachWeekOfInterval";
import { getISODay } from "date-fns/getISODay";
import * as time from "../../time/index.js";

/** A day of a month in its week. */
export interface DayOfWeeks {
  readonly date: time.PlainDate;
  /** Its place in the week, Monday 0. */
  readonly column: number;
  /** The week of the month, from 0. */
  readonly row: number;
}

/**
 * A day as date-fns counts with it, in UTC: it makes further days by the class of the first. That of
 * `@date-fns/utc` asks the machine for the time of the clock before it is told its own; this never.
 */
class UtcDay extends Date {
  constructor(instant: number | Date) {
    super(Number(instant));
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override getDay(): number {
    return this.getUTCDay();
  }
  override setDate(day: number): number {
    return this.setUTCDate(day);
  }
  override setHours(hours: number): number {
    return this.setUTCHours(hours, 0, 0, 0);
  }
}

const MILLISECONDS = 86_400_000;

function utcDay(date: time.PlainDate): UtcDay {
  return new UtcDay(time.toEpochDay(date) * MILLISECONDS);
}

/** The days of a month, each with its week; weeks begin on Monday. */
export function weeksOfMonth(year: number, month: number): readonly DayOfWeeks[] {
  const { start, end } = time.monthPeriod(year, month);
  const days = { start: utcDay(start), end: utcDay(end) };
  const mondays = eachWeekOfInterval(days, { weekStartsOn: 1 });
  return eachDayOfInterval(days).map((day) => ({
    date: time.fromEpochDay(Number(day) / MILLISECONDS),
    column: getISODay(day) - 1,
    row: mondays.filter((monday) => monday <= day).length - 1,
  }));
}
