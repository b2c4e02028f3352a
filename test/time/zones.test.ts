import { afterAll, describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  addWorkingDays,
  administrativeRegime,
  isWorkingDay,
  plainDate,
  reportingPeriod,
  termEnd,
  weekdayOf,
} from "chiso/time";

const zones = ["UTC", "Asia/Ho_Chi_Minh", "America/New_York", "Pacific/Apia", "Pacific/Kiritimati"];
const given = process.env.TZ;

/** Answers around the days that zones skipped or changed their clocks, and through a leap year. */
function answers(): readonly unknown[] {
  const starts = ["2011-12-25", "2024-02-25", "2021-03-10", "2021-10-28", "2026-11-15"];
  return starts.flatMap((start) =>
    Array.from({ length: 12 }, (_, index) => {
      const day = addDays(plainDate(start), index);
      return [
        day,
        weekdayOf(day),
        isWorkingDay(day),
        addMonths(day, 13),
        addWorkingDays(day, 7),
        termEnd(day, { amount: 1, unit: "month" }).date,
        reportingPeriod(administrativeRegime, "quarter", day)?.due,
      ];
    }),
  );
}

describe("the machine's time zone", () => {
  afterAll(() => {
    if (given === undefined) delete process.env.TZ;
    else process.env.TZ = given;
  });

  it("changes nothing: the same answers in five zones", () => {
    process.env.TZ = "UTC";
    const expected = answers();
    const offsets = zones.map((zone) => {
      process.env.TZ = zone;
      expect(answers()).toEqual(expected);
      return new Date(Date.UTC(2021, 6, 1)).getTimezoneOffset();
    });
    // The zones were really in force: five different offsets from UTC.
    expect(new Set(offsets).size).toBe(5);
  });
});
