import * as time from "../../time/index.js";

/**
 * The number of the last working day of a month; beyond the years of the calendar it is a weekday.
 *
 * @param calendar - The days off; Vietnam's when left out.
 */
export function lastWorkingDay(
  year: number,
  month: number,
  calendar: time.WorkCalendar = time.vietnamCalendar,
): number {
  const length = time.daysInMonth(year, month);
  const last = time.dateFromParts(year, month, length);
  if (last === undefined) return length;
  return calendar.firstYear <= year && year <= calendar.lastYear
    ? time.dayOfMonthOf(time.rollToWorkingDay(last, "preceding", calendar))
    : length - Math.max(0, time.weekdayOf(last) - 5);
}
