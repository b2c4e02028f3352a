import { UTCDate } from "@date-fns/utc";
import {
  addDays,
  daysInMonth,
  FIRST_DATE,
  LAST_DATE,
  plainDate,
  weekdayOf,
  yearOf,
} from "chiso/time";
import { format } from "date-fns";
import { enGB } from "date-fns/locale/en-GB";
import { vi } from "date-fns/locale/vi";
import { describe, expect, it } from "vitest";
import { WEEKDAYS } from "../../src/export/data/year-words.js";
import { weeksOfMonth } from "../../src/export/chart/weeks-of-month.js";

const [FIRST, LAST] = [yearOf(FIRST_DATE), yearOf(LAST_DATE)];

/** The same by counting: each day after the other, a new week on each Monday. */
function counted(year: number, month: number) {
  const first = plainDate(year, month, 1);
  const before = weekdayOf(first) - 1;
  return Array.from({ length: daysInMonth(year, month) }, (_, at) => ({
    date: addDays(first, at),
    column: (before + at) % 7,
    row: Math.floor((before + at) / 7),
  }));
}

describe("the weeks of a month", () => {
  it("begin on Monday", () => {
    const weeks = weeksOfMonth(2021, 2);
    expect(weeks.map(({ row }) => row)).toEqual(
      Array.from({ length: 28 }, (_, at) => (at / 7) | 0),
    );
    expect(weeksOfMonth(2021, 8)[0]).toEqual({ date: "2021-08-01", column: 6, row: 0 });
    expect(weeksOfMonth(2021, 8)[1]).toEqual({ date: "2021-08-02", column: 0, row: 1 });
  });

  const years = [FIRST, 1904, 1970, 2000, 2015, 2016, 2021, 2024, 2026, 2100, LAST];
  it.each(years)("are those that one counts out, in the year %i", (year) => {
    for (let month = 1; month <= 12; month += 1) {
      expect(weeksOfMonth(year, month)).toEqual(counted(year, month));
    }
  });
});

describe("the words of days in drawings", () => {
  it.each([
    ["vi", vi, "EEEEE"],
    ["en", enGB, "EEEEEE"],
  ] as const)("are those of the locale of date-fns: %s", (name, locale, form) => {
    const monday = new UTCDate(2021, 5, 28);
    const days = Array.from({ length: 7 }, (_, at) => new UTCDate(+monday + at * 86_400_000));
    expect(days.map((day) => format(day, form, { locale }))).toEqual(WEEKDAYS[name]);
  });
});
