import { describe, expect, it } from "vitest";
import {
  administrativeRegime,
  calendarRegime,
  parRegime,
  plainDate,
  pointOfMonth,
  pointOfQuarter,
  pointOfYear,
  reportingPeriod,
  termEnd,
  vietnamCalendar,
} from "chiso/time";
import type { Basis, Source } from "chiso/text";
import { POINT_RULES, TERM_RULES, WORKING_DAY_BASIS } from "../../src/time/data/civil-code.js";
import {
  CULTURE_DAY,
  NEWER_LAWS,
  OLDEST_LAW,
  PROJECTION_SOURCE,
  WEEKLY_REST_SOURCE,
} from "../../src/time/data/holiday-law.js";
import { FIRST_LUNAR_YEAR, LUNAR_DATES, LUNAR_SOURCE } from "../../src/time/data/lunar-dates.js";
import { ANNOUNCED_YEARS, FIRST_ANNOUNCED_YEAR } from "../../src/time/data/year-notices.js";

function expectSource(source: Source): void {
  expect(source.document.length).toBeGreaterThan(8);
  expect(["verified", "reported", "inferred"]).toContain(source.confidence);
  if (source.url !== undefined) expect(source.url).toMatch(/^https?:\/\//);
}

function expectBasis({ rule, text, source }: Basis): void {
  expect(rule).toMatch(/^[a-z0-9-]+$/);
  expect(text.vi.length).toBeGreaterThan(8);
  expect(text.en.length).toBeGreaterThan(8);
  expectSource(source);
}

describe("every row of data has a source", () => {
  it("holiday laws", () => {
    for (const { days, substitution } of [OLDEST_LAW, ...NEWER_LAWS]) {
      expectSource(days);
      expectSource(substitution);
    }
    expect(NEWER_LAWS.map(({ from }) => from)).toEqual(["2021-01-01", "2013-05-01"]);
    for (const source of [
      CULTURE_DAY.source,
      PROJECTION_SOURCE,
      WEEKLY_REST_SOURCE,
      LUNAR_SOURCE,
    ]) {
      expectSource(source);
    }
  });

  it("yearly notices, one row a year", () => {
    expect(FIRST_ANNOUNCED_YEAR + ANNOUNCED_YEARS.length - 1).toBe(2027);
    const notices = ANNOUNCED_YEARS.flatMap(([notice, , , ...swaps]) => [
      notice,
      ...swaps.flatMap(([, , own]) => (own === undefined ? [] : [own])),
    ]);
    expect(notices).toHaveLength(19);
    for (const [kind, number, when] of notices) {
      expect(kind).not.toBe("");
      expect(number).toMatch(/^(?:\d+\/[A-Z]+-[A-Z]+)?$/);
      expect(when).toMatch(/^(?:ngày \d\d\/\d{1,2}\/|tháng \d\d\/|năm )20\d\d$/);
    }
  });

  it("lunar dates, one row a year", () => {
    expect([FIRST_LUNAR_YEAR, LUNAR_DATES.length]).toEqual([2010, 41]);
  });

  it("days of the calendar", () => {
    for (const { source } of vietnamCalendar.days) expectSource(source);
    expectSource(vietnamCalendar.weeklyRestSource);
  });

  it("rules of the Civil Code", () => {
    for (const rules of [TERM_RULES, POINT_RULES]) Object.values(rules).forEach(expectBasis);
    expectBasis(WORKING_DAY_BASIS);
  });

  it("reporting regimes and each of their reports", () => {
    for (const regime of [calendarRegime, administrativeRegime, parRegime]) {
      expectSource(regime.source);
      expectSource(regime.dueSource);
      for (const { cadence, source, closesInMonth } of regime.reports) {
        if (source !== undefined) expectSource(source);
        const date = plainDate(2021, closesInMonth, 10);
        for (const basis of reportingPeriod(regime, cadence, date)?.basis ?? []) expectBasis(basis);
      }
    }
  });

  it("results carry them", () => {
    const start = plainDate("2027-12-31");
    const results = [
      termEnd(start, { amount: 1, unit: "working-day" }),
      termEnd(start, { amount: 1, unit: "day" }),
      pointOfMonth(2021, 1, "end"),
      pointOfQuarter(2021, 1, "end"),
      pointOfYear(2021, "end"),
    ];
    for (const { basis } of results) {
      expect(basis.length).toBeGreaterThan(0);
      basis.forEach(expectBasis);
    }
  });
});
