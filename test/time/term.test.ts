import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  addWorkingDays,
  isWorkingDay,
  plainDate,
  rollToWorkingDay,
  termEnd,
  vietnamCalendar,
  type Term,
  type TermUnit,
} from "chiso/time";
import { calendarDay } from "./arbitraries.js";
import { errorOf } from "./errors.js";

const units: readonly TermUnit[] = ["day", "working-day", "week", "month", "year"];
const term: fc.Arbitrary<Term> = fc.constantFrom(...units).chain((unit) =>
  fc.record({
    amount: fc.integer({ min: 1, max: unit === "year" ? 4 : 48 }),
    unit: fc.constant(unit),
  }),
);

function rulesOf(start: string, given: Term): readonly string[] {
  return termEnd(plainDate(start), given).basis.map(({ rule }) => rule);
}

describe("worked examples (Civil Code 2015, Articles 147 and 148)", () => {
  it.each<[string, Term, string]>([
    ["2021-06-01", { amount: 30, unit: "day" }, "2021-07-01"],
    ["2024-01-01", { amount: 10, unit: "day" }, "2024-01-11"],
    ["2021-06-07", { amount: 1, unit: "week" }, "2021-06-14"],
    ["2021-01-31", { amount: 1, unit: "month" }, "2021-03-01"],
    ["2024-02-29", { amount: 1, unit: "year" }, "2025-02-28"],
    ["2021-04-28", { amount: 5, unit: "working-day" }, "2021-05-07"],
    ["2026-11-20", { amount: 5, unit: "working-day" }, "2026-11-30"],
    ["2021-03-31", { amount: 30, unit: "day" }, "2021-05-04"],
  ])("from %s, %o: %s", (start, given, end) => {
    expect(termEnd(plainDate(start), given).date).toBe(end);
  });

  it("explains a rolled month end by its articles, in the order of use", () => {
    const end = termEnd(plainDate("2021-01-31"), { amount: 1, unit: "month" });
    expect(end).toMatchObject({
      date: "2021-03-01",
      dateBeforeRolling: "2021-02-28",
      certainty: "announced",
    });
    expect(end.basis.map(({ rule, source }) => [rule, source.article])).toEqual([
      ["civil-code-147-2", "Điều 147.2"],
      ["civil-code-148-3", "Điều 148.3"],
      ["day-off-weekly-rest", "Điều 1"],
      ["civil-code-148-5", "Điều 148.5"],
    ]);
    expect(end.basis[2]?.text).toEqual({
      vi: "2021-02-28: Nghỉ hằng tuần",
      en: "2021-02-28: Weekly rest",
    });
  });

  it("names the article of each unit", () => {
    expect(rulesOf("2021-06-01", { amount: 30, unit: "day" })[1]).toBe("civil-code-148-1");
    expect(rulesOf("2021-06-07", { amount: 1, unit: "week" })[1]).toBe("civil-code-148-2");
    expect(rulesOf("2021-06-07", { amount: 1, unit: "month" })[1]).toBe("civil-code-148-3");
    expect(rulesOf("2021-06-07", { amount: 1, unit: "year" })[1]).toBe("civil-code-148-4");
    expect(rulesOf("2021-06-07", { amount: 1, unit: "working-day" })[1]).toBe("working-days");
    // All answers hold the same one.
    const { basis } = termEnd(plainDate("2021-06-07"), { amount: 1, unit: "working-day" });
    expect(basis.every((one) => Object.isFrozen(one) && Object.isFrozen(one.text))).toBe(true);
  });

  it("says of a month whether it ends on the corresponding day or on its last", () => {
    const said = (start: string): string | undefined =>
      termEnd(plainDate(start), { amount: 1, unit: "month" }).basis[1]?.text.en;
    expect(said("2021-03-08")).toBe("Ends on the corresponding day of the last month");
    expect(said("2021-03-31")).toBe("The last month has no corresponding day: its last day");
    expect(said("2021-01-28")).toBe("Ends on the corresponding day of the last month");
    expect(said("2021-01-29")).toBe("The last month has no corresponding day: its last day");
    expect(said("2024-01-29")).toBe("Ends on the corresponding day of the last month");
  });

  it("is as sure as the first and the last day that were looked up", () => {
    const certainty = (start: string, amount: number): string =>
      termEnd(plainDate(start), { amount, unit: "working-day" }).certainty;
    const { verifiedFrom } = vietnamCalendar;
    expect(verifiedFrom).toBe("2011-01-01");
    expect(certainty("2010-12-31", 5)).toBe("projected");
    expect(certainty("2011-01-01", 5)).toBe("announced");
    expect(termEnd(plainDate("2010-12-31"), { amount: 5, unit: "day" }).certainty).toBe(
      "announced",
    );
  });

  it("ends a year from 29 February by analogy with months, and says so", () => {
    const { basis } = termEnd(plainDate("2024-02-29"), { amount: 1, unit: "year" });
    expect(basis.map(({ rule }) => rule)).toEqual([
      "civil-code-147-2",
      "civil-code-148-4",
      "civil-code-148-3",
    ]);
    expect(basis[2]?.source.confidence).toBe("inferred");
  });
});

describe("rolling", () => {
  const start = plainDate("2021-01-31");
  const month: Term = { amount: 1, unit: "month" };

  it("can be asked not to, or to go back", () => {
    expect(termEnd(start, month, undefined, { roll: "none" })).toMatchObject({
      date: "2021-02-28",
    });
    expect(termEnd(start, month, undefined, { roll: "none" })).not.toHaveProperty(
      "dateBeforeRolling",
    );
    expect(termEnd(start, month, undefined, { roll: "preceding" })).toMatchObject({
      date: "2021-02-26",
      dateBeforeRolling: "2021-02-28",
    });
    expect(termEnd(start, month, undefined, { roll: "nearest" }).date).toBe("2021-03-01");
  });

  it("does not cite the Code for a convention of the caller's", () => {
    const { basis } = termEnd(start, month, undefined, { roll: "preceding" });
    expect(basis.at(-1)).toMatchObject({
      rule: "roll-preceding",
      text: { en: 'The last day is off: roll "preceding"' },
      source: { confidence: "unverified" },
    });
  });

  it("moves a term of no length off a day off, and nothing else", () => {
    expect(termEnd(plainDate("2026-11-22"), { amount: 0, unit: "day" }).date).toBe("2026-11-23");
    expect(termEnd(plainDate("2026-11-23"), { amount: 0, unit: "working-day" }).date).toBe(
      "2026-11-23",
    );
  });
});

describe("certainty", () => {
  it("looks only at the days that were looked up", () => {
    const certainty = (from: string, given: Term, roll?: "none") =>
      termEnd(plainDate(from), given, undefined, roll === undefined ? {} : { roll }).certainty;
    expect(certainty("2027-11-01", { amount: 30, unit: "day" })).toBe("announced");
    expect(certainty("2027-12-20", { amount: 30, unit: "day" })).toBe("projected");
    expect(certainty("2027-12-20", { amount: 30, unit: "day" }, "none")).toBe("announced");
    expect(certainty("2027-12-20", { amount: 30, unit: "working-day" }, "none")).toBe("projected");
    expect(certainty("2010-12-01", { amount: 2, unit: "month" })).toBe("announced");
  });

  it("is told in the basis when it is projected", () => {
    expect(rulesOf("2027-12-20", { amount: 30, unit: "day" })).toContain("projected-days-off");
    expect(rulesOf("2021-06-01", { amount: 30, unit: "day" })).not.toContain("projected-days-off");
  });

  it("lets terms without rolling leave the calendar's years", () => {
    const far = termEnd(plainDate("2090-01-31"), { amount: 1, unit: "month" }, undefined, {
      roll: "none",
    });
    expect(far).toMatchObject({ date: "2090-02-28", certainty: "announced" });
    expect(errorOf(() => termEnd(plainDate("2090-01-31"), { amount: 1, unit: "month" })).code).toBe(
      "out-of-range",
    );
  });
});

describe("properties", () => {
  it("never ends a term on a day off unless asked", () => {
    fc.assert(
      fc.property(calendarDay, term, (start, given) => {
        expect(isWorkingDay(termEnd(start, given).date)).toBe(true);
      }),
    );
  });

  it("is the plain count, rolled", () => {
    fc.assert(
      fc.property(calendarDay, term, (start, given) => {
        const { amount, unit } = given;
        const last = {
          day: addDays(start, amount),
          week: addDays(start, 7 * amount),
          month: addMonths(start, amount),
          year: addMonths(start, 12 * amount),
          "working-day": addWorkingDays(start, unit === "working-day" ? amount : 0),
        }[unit];
        const end = termEnd(start, given);
        expect(end.date).toBe(rollToWorkingDay(last, "following"));
        expect(end.dateBeforeRolling).toBe(end.date === last ? undefined : last);
      }),
    );
  });

  it("never ends earlier when it starts later or is longer", () => {
    fc.assert(
      fc.property(calendarDay, term, (start, given) => {
        const end = termEnd(start, given).date;
        expect(termEnd(addDays(start, 1), given).date >= end).toBe(true);
        expect(termEnd(start, { ...given, amount: given.amount + 1 }).date >= end).toBe(true);
      }),
    );
  });

  it("gives plain data with a source for each rule", () => {
    fc.assert(
      fc.property(calendarDay, term, (start, given) => {
        const end = termEnd(start, given);
        expect(JSON.parse(JSON.stringify(end))).toEqual(end);
        expect(structuredClone(end)).toEqual(end);
        for (const { source, text } of end.basis) {
          expect(source.document).not.toBe("");
          expect(text.vi).not.toBe("");
          expect(text.en).not.toBe("");
        }
      }),
    );
  });
});

describe("wrong calls", () => {
  it.each([-1, 0.5, Number.NaN])("refuses an amount of %d", (amount) => {
    for (const unit of units) {
      expect(errorOf(() => termEnd(plainDate("2021-06-01"), { amount, unit }))).toMatchObject({
        code: "invalid-amount",
        given: `a term (unit ${unit}) of ${amount}`,
        accepted: "a whole number, 0 or more",
      });
    }
  });

  it("refuses hours, which start at a moment that a date does not hold", () => {
    expect(
      // @ts-expect-error -- hours are no unit of a term between dates
      errorOf(() => termEnd(plainDate("2021-06-01"), { amount: 24, unit: "hour" })),
    ).toMatchObject({ code: "invalid-option", given: 'a term counted in "hour"' });
  });

  it("refuses a start that is no date", () => {
    // @ts-expect-error -- a plain string is not a checked date
    expect(errorOf(() => termEnd("2021-02-29", { amount: 1, unit: "day" })).code).toBe(
      "invalid-date",
    );
  });
});
