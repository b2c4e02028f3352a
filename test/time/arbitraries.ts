import fc from "fast-check";
import { plainDate, type PlainDate } from "chiso/time";
import { fromEpochDay, toEpochDay } from "../../src/time/index.js";

/** Any day from the first to the last, both included. */
export function dayBetween(first: string, last: string): fc.Arbitrary<PlainDate> {
  return fc
    .integer({ min: toEpochDay(plainDate(first)), max: toEpochDay(plainDate(last)) })
    .map((day) => fromEpochDay(day));
}

/** Any day that the library counts with. */
export const anyDay = dayBetween("1900-01-01", "2199-12-31");

/** A day of the calendar with room before and after it. */
export const calendarDay = dayBetween("2012-01-01", "2044-12-31");
