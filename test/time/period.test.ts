import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  dayPeriod,
  halfYearPeriod,
  lengthInDays,
  monthPeriod,
  nextPeriod,
  periodContaining,
  periodHolds,
  plainDate,
  quarterPeriod,
  rangePeriod,
  weekPeriod,
  weekdayOf,
  yearPeriod,
  type CalendarGrain,
} from "chiso/time";
import { dayBetween } from "./arbitraries.js";
import { errorOf } from "./errors.js";

const day = dayBetween("1901-01-01", "2198-12-31");
const grain = fc.constantFrom<CalendarGrain>(
  "day",
  "week",
  "month",
  "quarter",
  "half-year",
  "year",
);

describe("periods of the calendar", () => {
  it("has months, quarters, halves and years with both ends included", () => {
    expect(monthPeriod(2024, 2)).toEqual({
      start: "2024-02-01",
      end: "2024-02-29",
      grain: "month",
    });
    expect(quarterPeriod(2021, 2)).toEqual({
      start: "2021-04-01",
      end: "2021-06-30",
      grain: "quarter",
    });
    expect(halfYearPeriod(2021, 2)).toEqual({
      start: "2021-07-01",
      end: "2021-12-31",
      grain: "half-year",
    });
    expect(yearPeriod(2021)).toEqual({ start: "2021-01-01", end: "2021-12-31", grain: "year" });
  });

  it("has weeks from Monday to Sunday", () => {
    expect(weekPeriod(plainDate("2021-06-30"))).toEqual({
      start: "2021-06-28",
      end: "2021-07-04",
      grain: "week",
    });
    expect(dayPeriod(plainDate("2021-06-30"))).toEqual({
      start: "2021-06-30",
      end: "2021-06-30",
      grain: "day",
    });
  });

  it("holds the day it was asked for", () => {
    fc.assert(
      fc.property(day, grain, (date, kind) => {
        const period = periodContaining(date, kind);
        expect(period.grain).toBe(kind);
        expect(periodHolds(period, date)).toBe(true);
        expect(periodHolds(period, addDays(period.end, 1))).toBe(false);
        expect(periodHolds(period, addDays(period.start, -1))).toBe(false);
        if (kind === "week") expect(weekdayOf(period.start)).toBe(1);
      }),
    );
  });

  it("is the same for every day of the period, and abuts the next", () => {
    fc.assert(
      fc.property(day, grain, (date, kind) => {
        const period = periodContaining(date, kind);
        expect(periodContaining(period.start, kind)).toEqual(period);
        expect(periodContaining(period.end, kind)).toEqual(period);
        const next = nextPeriod(period);
        expect(next.start).toBe(addDays(period.end, 1));
        expect(next).toEqual(periodContaining(next.start, kind));
      }),
    );
  });

  it("counts its days with both ends", () => {
    expect(lengthInDays(quarterPeriod(2021, 1))).toBe(90);
    expect(lengthInDays(yearPeriod(2024))).toBe(366);
    expect(lengthInDays(rangePeriod(plainDate("2020-12-15"), plainDate("2021-06-14")))).toBe(182);
  });

  it("follows a range by as many days", () => {
    const range = rangePeriod(plainDate("2021-01-01"), plainDate("2021-01-10"));
    expect(nextPeriod(range)).toEqual({ start: "2021-01-11", end: "2021-01-20", grain: "range" });
  });
});

describe("what is no period", () => {
  it.each([
    ["month 0", () => monthPeriod(2021, 0), "a whole number from 1 to 12"],
    ["month 13", () => monthPeriod(2021, 13), "a whole number from 1 to 12"],
    ["month 1.5", () => monthPeriod(2021, 1.5), "a whole number from 1 to 12"],
    ["quarter 5", () => quarterPeriod(2021, 5), "a whole number from 1 to 4"],
    ["half 3", () => halfYearPeriod(2021, 3), "a whole number from 1 to 2"],
  ])("is refused: %s", (given, call, accepted) => {
    expect(errorOf(call)).toMatchObject({ code: "invalid-period", given, accepted });
  });

  it("is a year outside 1900 to 2199, or one with a fraction", () => {
    expect(errorOf(() => yearPeriod(1800)).code).toBe("invalid-date");
    expect(errorOf(() => yearPeriod(2021.5)).code).toBe("invalid-date");
  });

  it("is a range that ends before it starts", () => {
    expect(
      errorOf(() => rangePeriod(plainDate("2021-06-14"), plainDate("2020-12-15"))),
    ).toMatchObject({ code: "invalid-period", given: "2021-06-14 to 2020-12-15" });
  });

  it("is said of what was given, with the call that was meant", () => {
    const given: unknown = { start: "2021-01-01" };
    for (const call of [nextPeriod, lengthInDays, periodHolds]) {
      const error = errorOf(() => {
        Reflect.apply(call, undefined, [given, "2021-01-01"]);
      });
      expect(error.code).toBe("invalid-data");
      expect(error.accepted).toContain("a period");
      expect(error.advice).toContain(call.name);
    }
  });
});
