/*
 * Days counted from 1970-01-01, for the places where dates are compared and added by the
 * thousand. The platform counts milliseconds of UTC, in which every day is as long as the others.
 */

const MILLISECONDS = 86_400_000;

/** Days from 1970-01-01 to the given day of the Gregorian calendar. */
export function epochDayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS;
}

/** Year, month and day of a count of days from 1970-01-01; a fraction of a day is no day. */
export function civilOf(epochDay: number): { year: number; month: number; day: number } {
  const date = new Date(epochDay * MILLISECONDS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate() + (epochDay % 1),
  };
}
