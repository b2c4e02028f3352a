import { CalendarVietnamese } from "date-chinese";
import { describe, expect, it } from "vitest";
import {
  daysBetween,
  lunarDate,
  lunarDatesIn,
  lunarHolidays,
  lunarMonth,
  plainDate,
  yearOf,
} from "chiso/time";
import { errorOf } from "./errors.js";

/** A Vietnamese lunar day of a solar year, by an independent astronomical calculation at UTC+7. */
function lunarDay(year: number, month: number, day: number): string {
  const calendar = new CalendarVietnamese();
  const newYear = calendar.newYear(year);
  calendar.fromJDE(newYear);
  const [cycle, yearOfCycle] = calendar.get();
  const target = new CalendarVietnamese(cycle, yearOfCycle, month, false, day);
  const { year: y, month: m, day: d } = target.toGregorian(year);
  return plainDate(y, m, d);
}

const years = Array.from({ length: 41 }, (_, index) => 2010 + index);

describe("Tết and Giỗ Tổ Hùng Vương", () => {
  it("agree with an astronomical calculation for Vietnam in all 41 years", () => {
    for (const year of years) {
      expect([year, lunarHolidays(year)]).toEqual([
        year,
        { tet: lunarDay(year, 1, 1), gioTo: lunarDay(year, 3, 10) },
      ]);
    }
  });

  it("are those of Vietnam where China has others", () => {
    expect(lunarHolidays(2030).tet).toBe("2030-02-02");
    expect(lunarHolidays(2037).gioTo).toBe("2037-04-24");
    expect(lunarHolidays(2038).gioTo).toBe("2038-04-13");
  });

  it("lie in their own year", () => {
    for (const year of years) {
      expect(yearOf(lunarHolidays(year).tet)).toBe(year);
      expect(lunarHolidays(year).gioTo > lunarHolidays(year).tet).toBe(true);
    }
  });

  it.each([2009, 2051, 1800, 2026.5])("are refused for %d", (year) => {
    expect(errorOf(() => lunarHolidays(year))).toMatchObject({
      code: "out-of-range",
      given: `the lunar dates of ${year}`,
      accepted: "years from 2010 to 2050",
    });
  });
});

describe("days and months of the lunar calendar", () => {
  it("agree with an astronomical calculation for Vietnam, month by month", () => {
    for (const year of years) {
      for (let month = 1; month <= 12; month++) {
        const { start, end } = lunarMonth(year, month);
        expect([28, 29]).toContain(daysBetween(start, end));
        // In 2033 the other program counts its leap month otherwise.
        if (year !== 2033 && month <= 10) {
          expect([year, month, start]).toEqual([year, month, lunarDay(year, month, 1)]);
        }
      }
    }
  });

  it("follow one another without a gap, the leap month behind its namesake", () => {
    for (const [year, leap] of [
      [2020, 4],
      [2023, 2],
      [2025, 6],
      [2028, 5],
      [2033, 11],
    ] as const) {
      const first = lunarMonth(year, leap);
      const second = lunarMonth(year, leap, { leap: true });
      expect(daysBetween(first.end, second.start)).toBe(1);
      expect(daysBetween(second.end, lunarMonth(year, leap + 1).start)).toBe(1);
    }
    for (const year of years.slice(1)) {
      expect(daysBetween(lunarMonth(year - 1, 12).end, lunarMonth(year, 1).start)).toBe(1);
    }
  });

  it("name the feasts by their days", () => {
    expect(lunarDate(2026, 1, 15)).toBe("2026-03-03");
    expect(lunarDate(2025, 12, 23)).toBe("2026-02-10");
    expect(lunarDate(2025, 6, 15, { leap: true })).toBe("2025-08-08");
    expect(lunarDate(2026, 8, 15)).toBe("2026-09-25");
  });

  it("fall in a common year once, twice or not at all", () => {
    expect(lunarDatesIn(2026, 12, 15)).toEqual(["2026-02-02"]);
    expect(lunarDatesIn(2026, 3, 10)).toEqual(["2026-04-26"]);
    expect(lunarDatesIn(2025, 12, 1)).toEqual([]);
    expect(lunarDatesIn(2024, 12, 1)).toEqual(["2024-01-11", "2024-12-31"]);
    expect(lunarDatesIn(2026, 6, 15, { leap: true })).toEqual([]);
  });

  it("refuse what the table or the calendar does not hold", () => {
    expect(errorOf(() => lunarDate(2025, 12, 30)).code).toBe("invalid-date");
    expect(errorOf(() => lunarDate(2051, 1, 1)).code).toBe("out-of-range");
    expect(errorOf(() => lunarMonth(2026, 6, { leap: true })).code).toBe("invalid-period");
    expect(errorOf(() => lunarMonth(2026, 13)).code).toBe("invalid-period");
    expect(errorOf(() => lunarDatesIn(2026, 0, 1)).code).toBe("invalid-period");
    expect(errorOf(() => lunarDatesIn(2026, 1, 31)).code).toBe("invalid-period");
    expect(errorOf(() => lunarDatesIn(2010, 12, 1)).code).toBe("out-of-range");
  });
});
