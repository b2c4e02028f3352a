import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isChisoError } from "chiso/text";
import {
  addDays,
  addWorkingDays,
  calendarCertainty,
  countWorkingDays,
  dayOff,
  isWorkingDay,
  nextWorkingDay,
  plainDate,
  previousWorkingDay,
  rollToWorkingDay,
  subtractWorkingDays,
  vietnamCalendar,
  workingDaysBetween,
  type PlainDate,
  type RollConvention,
} from "chiso/time";
import { anyDay, calendarDay } from "./arbitraries.js";
import { errorOf } from "./errors.js";

const amount = fc.integer({ min: 0, max: 800 });

/** The plainest way to count: one day at a time. */
function walk(date: PlainDate, steps: number, direction: 1 | -1): PlainDate {
  let day = date;
  for (let left = steps; left > 0;) {
    day = addDays(day, direction);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

describe("worked examples", () => {
  it("counts 99 working days from 10/7/2026 to 30/11/2026, both included", () => {
    const period = { start: plainDate("2026-07-10"), end: plainDate("2026-11-30") };
    expect(countWorkingDays(period.start, period.end)).toBe(99);
    expect(workingDaysBetween(period.start, period.end)).toBe(98);
  });

  it.each([
    ["2021-04-28", 5, "2021-05-07"],
    ["2026-11-20", 5, "2026-11-30"],
    ["2021-06-04", 1, "2021-06-07"],
    ["2026-08-21", 1, "2026-08-22"],
    ["2026-12-31", 1, "2027-01-04"],
  ])("%s and %i working days is %s", (from, days, to) => {
    expect(addWorkingDays(plainDate(from), days)).toBe(to);
    expect(subtractWorkingDays(plainDate(to), days)).toBe(from);
  });
});

describe("adding working days", () => {
  it("gives the day itself for zero, even a day off", () => {
    expect(addWorkingDays(plainDate("2026-11-22"), 0)).toBe("2026-11-22");
    expect(subtractWorkingDays(plainDate("2026-11-22"), 0)).toBe("2026-11-22");
  });

  it("starts from a day off as from the working day before it", () => {
    expect(addWorkingDays(plainDate("2026-11-22"), 1)).toBe("2026-11-23");
    expect(subtractWorkingDays(plainDate("2026-11-22"), 1)).toBe("2026-11-20");
  });

  it("equals a walk day by day, forwards and backwards", () => {
    fc.assert(
      fc.property(calendarDay, fc.integer({ min: 1, max: 120 }), (date, days) => {
        expect(addWorkingDays(date, days)).toBe(walk(date, days, 1));
        expect(subtractWorkingDays(date, Math.min(days, 30))).toBe(
          walk(date, Math.min(days, 30), -1),
        );
      }),
    );
  });

  it("is undone by asking the distance", () => {
    fc.assert(
      fc.property(calendarDay, amount, (date, days) => {
        expect(workingDaysBetween(date, addWorkingDays(date, days))).toBe(days);
      }),
    );
  });

  it("ends on a working day whenever at least one is added", () => {
    fc.assert(
      fc.property(calendarDay, amount, (date, days) => {
        expect(days === 0 || isWorkingDay(addWorkingDays(date, days))).toBe(true);
      }),
    );
  });

  it("never goes back when the start or the amount grows", () => {
    fc.assert(
      fc.property(calendarDay, amount, (date, days) => {
        const end = addWorkingDays(date, days);
        expect(addWorkingDays(date, days + 1) > end).toBe(true);
        expect(addWorkingDays(addDays(date, 1), days) >= end).toBe(true);
      }),
    );
  });

  it("adds up: n and then m is n + m", () => {
    fc.assert(
      fc.property(calendarDay, amount, amount, (date, first, second) => {
        fc.pre(date < "2040");
        expect(addWorkingDays(addWorkingDays(date, first), second)).toBe(
          addWorkingDays(date, first + second),
        );
      }),
    );
  });
});

describe("the distance in working days", () => {
  it("counts the days after the first up to the last, as a walk does", () => {
    fc.assert(
      fc.property(calendarDay, fc.integer({ min: 0, max: 400 }), (from, days) => {
        const to = addDays(from, days);
        let count = 0;
        for (let day = from; day < to;) {
          day = addDays(day, 1);
          if (isWorkingDay(day)) count += 1;
        }
        expect(workingDaysBetween(from, to)).toBe(count);
        expect(countWorkingDays(from, to)).toBe(count + (isWorkingDay(from) ? 1 : 0));
      }),
    );
  });

  it("changes its sign with the direction", () => {
    fc.assert(
      fc.property(calendarDay, calendarDay, (from, to) => {
        expect(workingDaysBetween(from, to) + workingDaysBetween(to, from)).toBe(0);
      }),
    );
  });
});

describe("next, previous and rolling", () => {
  it("goes to the neighbours, never staying", () => {
    expect(nextWorkingDay(plainDate("2021-04-29"))).toBe("2021-05-04");
    expect(previousWorkingDay(plainDate("2021-05-04"))).toBe("2021-04-29");
  });

  it.each<[RollConvention, string]>([
    ["none", "2024-02-11"],
    ["following", "2024-02-15"],
    ["preceding", "2024-02-07"],
    ["nearest", "2024-02-15"],
  ])("rolls 11/02/2024, in the middle of Tết, by %s to %s", (convention, expected) => {
    expect(rollToWorkingDay(plainDate("2024-02-11"), convention)).toBe(expected);
  });

  it("takes the day before when it is nearer, and the day after when both are as near", () => {
    expect(rollToWorkingDay(plainDate("2021-06-05"), "nearest")).toBe("2021-06-04");
    expect(rollToWorkingDay(plainDate("2021-06-06"), "nearest")).toBe("2021-06-07");
    expect(rollToWorkingDay(plainDate("2026-11-24"), "nearest")).toBe("2026-11-25");
  });

  it("leaves working days where they are, and moves days off to the nearest worked side", () => {
    fc.assert(
      fc.property(calendarDay, (date) => {
        const following = rollToWorkingDay(date, "following");
        const preceding = rollToWorkingDay(date, "preceding");
        expect(rollToWorkingDay(date, "none")).toBe(date);
        expect(following === date).toBe(isWorkingDay(date));
        expect(preceding === date).toBe(isWorkingDay(date));
        expect([following, preceding]).toContain(rollToWorkingDay(date, "nearest"));
        if (isWorkingDay(date)) return;
        expect(following).toBe(nextWorkingDay(date));
        expect(preceding).toBe(previousWorkingDay(date));
      }),
    );
  });

  it("asks no calendar when nothing is to be rolled", () => {
    fc.assert(fc.property(anyDay, (date) => rollToWorkingDay(date, "none") === date));
  });
});

describe("certainty", () => {
  it("is projected as soon as one day lies outside the announced years", () => {
    const certainty = (start: string, end: string) =>
      calendarCertainty(plainDate(start), plainDate(end));
    expect(certainty("2011-01-01", "2027-12-31")).toBe("announced");
    expect(certainty("2010-12-31", "2011-01-01")).toBe("projected");
    expect(certainty("2027-12-31", "2028-01-01")).toBe("projected");
  });
});

describe("wrong calls", () => {
  it("says where to go instead: back in time, or without quotes and parts of days", () => {
    const date = plainDate("2026-11-20");
    const advice = (amount: unknown): string =>
      errorOf(() => {
        Reflect.apply(addWorkingDays, undefined, [date, amount]);
      }).advice;
    expect(advice(-1)).toBe("Go back in time with subtractWorkingDays");
    expect(advice(-0.5)).toBe("Go back in time with subtractWorkingDays");
    for (const amount of [0.5, "5", "-5"])
      expect(advice(amount)).toBe("Pass a whole number, without quotes");
  });

  it("is told of the place in a calendar whose days are none", () => {
    const days = vietnamCalendar.days.map((day) => ({ ...day, occasion: undefined }));
    const broken = { ...vietnamCalendar, days };
    const error = errorOf(() => {
      Reflect.apply(dayOff, undefined, ["2026-09-02", broken]);
    });
    expect(error.code).toBe("invalid-data");
    expect(error.message).toContain("days[0].occasion");
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])(
    "refuses %d working days",
    (days) => {
      const date = plainDate("2026-11-20");
      for (const add of [addWorkingDays, subtractWorkingDays]) {
        const error = errorOf(() => add(date, days));
        expect(error).toMatchObject({
          code: "invalid-amount",
          given: `working days ${days}`,
          accepted: "a whole number, 0 or more",
        });
        expect(error.advice).not.toBe("");
      }
    },
  );

  it("refuses days outside the lunar table", () => {
    for (const date of ["2009-12-31", "2051-01-01", "1900-01-01", "2199-12-31"]) {
      expect(errorOf(() => isWorkingDay(plainDate(date)))).toMatchObject({
        code: "out-of-range",
        given: date,
        accepted: 'the years 2010 to 2050 of "Work calendar of Vietnamese state bodies"',
      });
    }
  });

  it("refuses to run off the end or the beginning of the calendar", () => {
    expect(errorOf(() => addWorkingDays(plainDate("2050-12-30"), 2)).code).toBe("out-of-range");
    expect(errorOf(() => subtractWorkingDays(plainDate("2010-01-04"), 1)).code).toBe(
      "out-of-range",
    );
    expect(addWorkingDays(plainDate("2050-12-29"), 1)).toBe("2050-12-30");
  });

  it("refuses at run time what the compiler would: days that do not exist", () => {
    for (const text of ["2021-02-29", "31/04", "2021-13-01", "2021-99-01", "2021-00-10", "", "x"]) {
      // @ts-expect-error -- a plain string is not a checked date
      expect(errorOf(() => isWorkingDay(text))).toMatchObject({ code: "invalid-date" });
    }
    // @ts-expect-error -- neither is a number
    expect(errorOf(() => isWorkingDay(20210229)).code).toBe("invalid-date");
  });

  it("refuses a period that ends before it starts", () => {
    const period = { start: plainDate("2026-11-30"), end: plainDate("2026-07-10") };
    expect(errorOf(() => countWorkingDays(period.start, period.end)).code).toBe("invalid-period");
  });

  it("refuses an unknown convention", () => {
    // @ts-expect-error -- no such convention
    const error = errorOf(() => rollToWorkingDay(plainDate("2026-11-22"), "modified"));
    expect(error).toMatchObject({ code: "invalid-option" });
    expect(isChisoError(error)).toBe(true);
  });
});
