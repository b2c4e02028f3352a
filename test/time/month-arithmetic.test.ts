import fc from "fast-check";
import { addMonths as addMonthsElsewhere } from "date-fns/addMonths";
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  addYears,
  dayOfMonthOf,
  daysInMonth,
  monthOf,
  plainDate,
  yearOf,
} from "chiso/time";
import { toEpochDay } from "../../src/time/index.js";
import { dayBetween } from "./arbitraries.js";
import { errorOf } from "./errors.js";

const day = dayBetween("1950-01-01", "2149-12-31");
const months = fc.integer({ min: -500, max: 500 });

describe("adding months and years", () => {
  it.each([
    ["2021-01-31", 1, "2021-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2021-12-15", 1, "2022-01-15"],
    ["2021-01-15", -1, "2020-12-15"],
    ["2021-03-31", -1, "2021-02-28"],
    ["2021-06-30", 0, "2021-06-30"],
    ["2021-06-30", 18, "2022-12-30"],
  ])("%s and %i months is %s", (from, amount, to) => {
    expect(addMonths(plainDate(from), amount)).toBe(to);
  });

  it("makes 28 February of 29 February where a year has none", () => {
    expect(addYears(plainDate("2024-02-29"), 1)).toBe("2025-02-28");
    expect(addYears(plainDate("2024-02-29"), 4)).toBe("2028-02-29");
  });

  it("lands in the month asked for, on the same day or the last one", () => {
    fc.assert(
      fc.property(day, months, (date, amount) => {
        const moved = addMonths(date, amount);
        expect(yearOf(moved) * 12 + monthOf(moved)).toBe(
          yearOf(date) * 12 + monthOf(date) + amount,
        );
        expect(dayOfMonthOf(moved)).toBe(
          Math.min(dayOfMonthOf(date), daysInMonth(yearOf(moved), monthOf(moved))),
        );
      }),
    );
  });

  it("agrees with date-fns in UTC", () => {
    fc.assert(
      fc.property(day, months, (date, amount) => {
        const moved = addMonthsElsewhere(
          new UTCDateMini(yearOf(date), monthOf(date) - 1, dayOfMonthOf(date)),
          amount,
        );
        expect(toEpochDay(addMonths(date, amount))).toBe(moved.getTime() / 86_400_000);
      }),
    );
  });

  it("refuses fractions and years it does not know", () => {
    expect(errorOf(() => addMonths(plainDate("2021-01-31"), 0.5))).toMatchObject({
      code: "invalid-amount",
      given: "months 0.5",
    });
    expect(errorOf(() => addYears(plainDate("2021-01-31"), Number.NaN)).code).toBe(
      "invalid-amount",
    );
    expect(errorOf(() => addYears(plainDate("2021-01-31"), 200)).code).toBe("out-of-range");
  });
});
