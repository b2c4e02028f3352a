import { CalendarVietnamese } from "date-chinese";
import { describe, expect, it } from "vitest";
import { lunarHolidays, plainDate, yearOf } from "chiso/time";
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
