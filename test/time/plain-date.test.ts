import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  FIRST_DATE,
  LAST_DATE,
  addDays,
  compareDates,
  dateFromParts,
  dayOfMonthOf,
  daysBetween,
  daysInMonth,
  isPlainDate,
  monthOf,
  plainDate,
  weekdayOf,
  yearOf,
} from "chiso/time";
import { fromEpochDay, toEpochDay } from "../../src/time/index.js";
import { anyDay } from "./arbitraries.js";
import { errorOf } from "./errors.js";

const DAY = 86_400_000;

describe("a plain date", () => {
  it("is the text that was given, or made of its parts", () => {
    expect(plainDate("2021-06-30")).toBe("2021-06-30");
    expect(plainDate(2021, 6, 3)).toBe("2021-06-03");
    expect(dateFromParts(2021, 2, 30)).toBeUndefined();
  });

  it("gives its parts back", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const parts = [yearOf(date), monthOf(date), dayOfMonthOf(date)] as const;
        expect(plainDate(...parts)).toBe(date);
        expect(dateFromParts(...parts)).toBe(date);
        expect(isPlainDate(date)).toBe(true);
      }),
    );
  });

  it("agrees with the machine's own UTC calendar on every day from 1900 to 2199", () => {
    for (let day = toEpochDay(FIRST_DATE); day <= toEpochDay(LAST_DATE); day += 1) {
      const date = fromEpochDay(day);
      const machine = new Date(day * DAY);
      if (date !== machine.toISOString().slice(0, 10) || toEpochDay(date) !== day) {
        expect.fail(`day ${day} is ${date}`);
      }
      if (weekdayOf(date) !== ((machine.getUTCDay() + 6) % 7) + 1)
        expect.fail(`weekday of ${date}`);
    }
  });

  it("sorts as text", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (left, right) => {
        expect(Math.sign(daysBetween(right, left))).toBe(compareDates(left, right));
      }),
    );
  });
});

describe("counting days", () => {
  it("is undone by the distance", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });

  it("knows the length of every month", () => {
    expect([2021, 2024, 2000, 1900, 2100].map((year) => daysInMonth(year, 2))).toEqual([
      28, 29, 29, 28, 28,
    ]);
    expect([1, 4, 6, 7, 8, 9, 11, 12].map((month) => daysInMonth(2021, month))).toEqual([
      31, 30, 30, 31, 31, 30, 30, 31,
    ]);
  });

  it("refuses fractions and days outside the years it knows", () => {
    expect(errorOf(() => addDays(plainDate("2021-01-01"), 0.5))).toMatchObject({
      code: "invalid-amount",
      given: "days 0.5",
      accepted: "a whole number",
    });
    expect(errorOf(() => addDays(LAST_DATE, 1))).toMatchObject({
      code: "out-of-range",
      accepted: "dates from 1900-01-01 to 2199-12-31",
    });
    expect(errorOf(() => addDays(FIRST_DATE, -1)).code).toBe("out-of-range");
    expect(errorOf(() => fromEpochDay(0.5)).code).toBe("out-of-range");
    expect(errorOf(() => fromEpochDay(Number.NaN)).code).toBe("out-of-range");
  });
});

describe("what is no date", () => {
  it.each([
    "2021-02-29",
    "2021-04-31",
    "2021-00-10",
    "2021-13-01",
    "2021-99-01",
    "2021-01-00",
    "2021-01-32",
    "1800-01-01",
    "1899-12-31",
    "2200-01-01",
    "31/04",
    "2021-1-1",
    "2021/06/30",
    "2021-06-30T00:00",
    " 2021-06-30",
    "2021-06-3a",
    "20:1-06-30",
    "２０２１-06-30",
    "",
  ])("is refused: %j", (text) => {
    expect(isPlainDate(text)).toBe(false);
    const error = errorOf(() => plainDate(text));
    expect(error).toMatchObject({
      code: "invalid-date",
      given: JSON.stringify(text),
      accepted: "a day of the calendar from 1900-01-01 to 2199-12-31, written YYYY-MM-DD",
    });
    expect(error.advice).not.toBe("");
  });

  it("is told how long the month is when only the day is wrong", () => {
    expect(errorOf(() => plainDate("2021-02-29")).advice).toBe("Month 2 of 2021 has 28 days");
    expect(errorOf(() => plainDate(2021, 4, 31)).advice).toBe("Month 4 of 2021 has 30 days");
  });

  it("is refused as numbers, too", () => {
    for (const [year, month, day] of [
      [2021, 2.5, 1],
      [2021.5, 2, 1],
      [2021, 2, 1.5],
      [Number.NaN, 1, 1],
    ] as const) {
      expect(errorOf(() => plainDate(year, month, day)).code).toBe("invalid-date");
      expect(dateFromParts(year, month, day)).toBeUndefined();
    }
  });

  it("is never anything but text", () => {
    for (const value of [null, undefined, 20_210_630, new Date(0), {}, ["2021-06-30"]]) {
      expect(isPlainDate(value)).toBe(false);
    }
  });

  it("is refused at the door of calculations that a caller without the compiler reaches", () => {
    // @ts-expect-error -- a plain string is not a checked date
    expect(errorOf(() => addDays("2021-02-29", 1)).code).toBe("invalid-date");
    // @ts-expect-error -- a plain string is not a checked date
    expect(errorOf(() => weekdayOf("30/6/2021")).code).toBe("invalid-date");
    // @ts-expect-error -- a plain string is not a checked date
    expect(errorOf(() => yearOf("2021")).code).toBe("invalid-date");
  });

  it("accepts exactly the days that exist, whatever the text", () => {
    const figures = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, "0"));
    const year = fc.integer({ min: 1890, max: 2210 }).map(String);
    fc.assert(
      fc.property(year, figures, figures, (y, m, d) => {
        const text = `${y}-${m}-${d}`;
        const machine = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(machine.getTime()) && machine.toISOString().startsWith(text);
        expect(isPlainDate(text)).toBe(exists && Number(y) >= 1900 && Number(y) <= 2199);
      }),
    );
  });
});
