import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  administrativeRegime,
  calendarRegime,
  defineRegime,
  parRegime,
  periodContaining,
  plainDate,
  regimeCadences,
  reportingPeriod,
  reportingPeriods,
  reportsOf,
  yearPeriod,
  type ReportDue,
  type ReportingCadence,
  type ReportingRegime,
} from "chiso/time";
import { dayBetween } from "./arbitraries.js";
import { errorOf } from "./errors.js";

const day = dayBetween("1902-01-01", "2197-12-31");
const source = {
  document: "Quyết định 01/2023/QĐ-UBND (Khánh Hòa)",
  confidence: "reported",
} as const;

function yearOfReports(regime: ReportingRegime, cadence: ReportingCadence, year: number) {
  const { start, end } = yearPeriod(year);
  return reportingPeriods(regime, cadence, start, end).map(
    ({ window, due }) => `${window.start}..${window.end} by ${due}`,
  );
}

describe("administrative reports (Decree 09/2019/NĐ-CP, Articles 12 and 13)", () => {
  it("run from the 15th to the 14th and are due by the 25th of the last month", () => {
    expect(yearOfReports(administrativeRegime, "quarter", 2021)).toEqual([
      "2020-12-15..2021-03-14 by 2021-03-25",
      "2021-03-15..2021-06-14 by 2021-06-25",
      "2021-06-15..2021-09-14 by 2021-09-25",
      "2021-09-15..2021-12-14 by 2021-12-25",
    ]);
    expect(yearOfReports(administrativeRegime, "half-year", 2021)).toEqual([
      "2020-12-15..2021-06-14 by 2021-06-25",
      "2021-06-15..2021-12-14 by 2021-12-25",
    ]);
    expect(yearOfReports(administrativeRegime, "year", 2021)).toEqual([
      "2020-12-15..2021-12-14 by 2021-12-25",
    ]);
    expect(yearOfReports(administrativeRegime, "month", 2021)[2]).toBe(
      "2021-02-15..2021-03-14 by 2021-03-25",
    );
  });

  it("take the nine months from provincial rules, and say so", () => {
    const [report] = reportingPeriods(
      administrativeRegime,
      "nine-months",
      plainDate("2021-01-01"),
      plainDate("2021-12-31"),
    );
    expect(report).toMatchObject({
      name: { vi: "9 tháng đầu năm 2021" },
      window: { start: "2020-12-15", end: "2021-09-14" },
      due: "2021-09-25",
    });
    expect(report?.basis[0]?.source.document).toContain("Khánh Hòa");
  });

  it("put 20 December into the first quarter of the next year", () => {
    expect(reportingPeriod(administrativeRegime, "quarter", plainDate("2020-12-20"))).toMatchObject(
      {
        year: 2021,
        number: 1,
        name: { vi: "Quý I/2021", en: "Quarter I of 2021" },
        certainty: "announced",
      },
    );
  });

  it("give the article of the window and of the due day", () => {
    const report = reportingPeriod(administrativeRegime, "month", plainDate("2021-05-20"));
    expect(report?.basis.map(({ rule, source: from }) => [rule, from.article])).toEqual([
      ["reporting-window-administrative", "Điều 12"],
      ["reporting-due-administrative", "Điều 13.1"],
    ]);
  });
});

describe("reform reports (581/BNV-CCHC)", () => {
  it("are four a year: quarter I, six months, quarter III, year, by the 20th", () => {
    expect(yearOfReports(parRegime, "quarter", 2021)).toEqual([
      "2020-12-15..2021-03-14 by 2021-03-20",
      "2021-06-15..2021-09-14 by 2021-09-20",
    ]);
    expect(yearOfReports(parRegime, "half-year", 2021)).toEqual([
      "2020-12-15..2021-06-14 by 2021-06-20",
    ]);
    expect(yearOfReports(parRegime, "year", 2021)).toEqual([
      "2020-12-15..2021-12-14 by 2021-12-20",
    ]);
  });

  it("have no quarter II, no second half and no month: unknown is the answer", () => {
    expect(reportingPeriod(parRegime, "quarter", plainDate("2021-05-01"))).toBeUndefined();
    expect(reportingPeriod(parRegime, "half-year", plainDate("2021-08-01"))).toBeUndefined();
    expect(reportingPeriod(parRegime, "month", plainDate("2021-08-01"))).toBeUndefined();
    expect(yearOfReports(parRegime, "month", 2021)).toEqual([]);
    expect(regimeCadences(parRegime)).toEqual(["quarter", "half-year", "year"]);
  });
});

describe("calendar periods (Decree 60/2018/NĐ-CP)", () => {
  it("are those of the calendar, due on their last day", () => {
    const grain = fc.constantFrom("month", "quarter", "half-year", "year");
    fc.assert(
      fc.property(day, grain, (date, cadence) => {
        const { start, end } = periodContaining(date, cadence);
        expect(reportingPeriod(calendarRegime, cadence, date)).toMatchObject({
          window: { start, end },
          due: end,
        });
      }),
    );
  });

  it("names its periods in both languages", () => {
    const name = (cadence: ReportingCadence, date: string) =>
      reportingPeriod(calendarRegime, cadence, plainDate(date))?.name;
    expect(name("month", "2021-03-31")).toEqual({ vi: "Tháng 3/2021", en: "Month 3 of 2021" });
    expect(name("quarter", "2021-12-31")?.vi).toBe("Quý IV/2021");
    expect(name("half-year", "2021-06-30")?.vi).toBe("6 tháng đầu năm 2021");
    expect(name("half-year", "2021-06-30")?.en).toBe("The first six months of 2021");
    expect(name("half-year", "2021-07-01")).toEqual({
      vi: "6 tháng cuối năm 2021",
      en: "The last six months of 2021",
    });
    expect(name("year", "2021-07-01")).toEqual({ vi: "Năm 2021", en: "The year 2021" });
    expect(name("nine-months", "2021-10-01")).toBeUndefined();
  });
});

describe("windows of a regime", () => {
  const abutting = fc.constantFrom("month", "quarter", "half-year", "year");
  const regime = fc.constantFrom(calendarRegime, administrativeRegime);

  it("abut without gap or overlap over any span of years", () => {
    fc.assert(
      fc.property(day, regime, abutting, (date, rules, cadence) => {
        const report = reportingPeriod(rules, cadence, date);
        expect(report).toBeDefined();
        if (report === undefined) return;
        expect(report.window.start <= date && date <= report.window.end).toBe(true);
        const next = reportingPeriod(rules, cadence, addDays(report.window.end, 1));
        expect(next?.window.start).toBe(addDays(report.window.end, 1));
      }),
    );
  });

  it("leave one working day at least between closing and due day (Article 8.5)", () => {
    for (const rules of [administrativeRegime, parRegime]) {
      for (const cadence of regimeCadences(rules)) {
        const reports = reportingPeriods(
          rules,
          cadence,
          plainDate("2011-01-01"),
          plainDate("2027-12-31"),
        );
        for (const { window, due } of reports) expect(due > addDays(window.end, 1)).toBe(true);
      }
    }
  });

  it("are listed by due day, those due inside the days asked for", () => {
    const due = reportingPeriods(
      administrativeRegime,
      "month",
      plainDate("2021-01-25"),
      plainDate("2021-04-24"),
    ).map((report) => report.due);
    expect(due).toEqual(["2021-01-25", "2021-02-25", "2021-03-25"]);
  });

  it("are listed up to the last day asked for, in whatever order the regime names them", () => {
    const reversed = defineRegime({
      ...administrativeRegime,
      id: "reversed",
      reports: [...administrativeRegime.reports].reverse(),
    });
    const dueIn = (from: string, to: string): readonly string[] =>
      reportingPeriods(reversed, "quarter", plainDate(from), plainDate(to)).map(({ due }) => due);
    const all = ["2021-03-25", "2021-06-25", "2021-09-25", "2021-12-25"];
    expect(dueIn("2021-03-25", "2021-12-25")).toEqual(all);
    expect(dueIn("2021-03-26", "2021-12-24")).toEqual(all.slice(1, 3));
    expect(dueIn("2021-06-25", "2021-06-25")).toEqual(["2021-06-25"]);
  });

  it("are of a regime and nothing else", () => {
    for (const call of [reportingPeriod, reportingPeriods, regimeCadences]) {
      const error = errorOf(() => {
        const days = ["2021-01-01", "2021-12-31"];
        Reflect.apply(call, undefined, [{ reports: [] }, "quarter", ...days]);
      });
      expect(error.code).toBe("invalid-data");
      expect(error.accepted).toContain("a text");
    }
  });

  it("are plain data", () => {
    const report = reportingPeriod(administrativeRegime, "quarter", plainDate("2021-05-20"));
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    for (const rules of [calendarRegime, administrativeRegime, parRegime]) {
      expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
      expect(defineRegime(rules)).toBe(rules);
    }
  });
});

describe("local regimes", () => {
  const local: ReportingRegime = {
    id: "khanh-hoa",
    name: { vi: "Báo cáo định kỳ Khánh Hòa", en: "Periodic reports of Khánh Hòa" },
    closingDay: 14,
    due: { kind: "working-days", after: 2 },
    source,
    dueSource: source,
    reports: [
      ...reportsOf("quarter"),
      ...reportsOf("month", { due: { kind: "day", day: 5, monthsAfter: 1 } }),
      ...reportsOf("year", { due: { kind: "day", day: 31, monthsAfter: 2 } }),
    ],
  };

  it("count the due day in working days, with the certainty of the calendar", () => {
    const report = (date: string) =>
      reportingPeriod(defineRegime(local), "quarter", plainDate(date));
    expect(report("2023-05-20")).toMatchObject({ due: "2023-06-16", certainty: "announced" });
    expect(report("2029-05-20")).toMatchObject({ due: "2029-06-18", certainty: "projected" });
    expect(report("2029-05-20")?.basis.at(-1)?.rule).toBe("projected-days-off");
  });

  it("begin as far back in the year before as they say", () => {
    const first = { cadence: "quarter", number: 1, opensAfterMonth: -1, closesInMonth: 2 } as const;
    const winter = defineRegime({ ...local, closingDay: "last", reports: [first] });
    expect(reportingPeriod(winter, "quarter", plainDate("2019-12-01"))?.window).toEqual({
      start: "2019-12-01",
      end: "2020-02-29",
    });
  });

  it("put due days into later months, at their end when they are too short", () => {
    expect(reportingPeriod(local, "month", plainDate("2021-12-10"))?.due).toBe("2022-01-05");
    expect(reportingPeriod(local, "year", plainDate("2021-12-10"))?.due).toBe("2022-02-28");
    expect(
      reportingPeriods(local, "year", plainDate("2022-01-01"), plainDate("2022-12-31")),
    ).toHaveLength(1);
  });

  it.each<[string, Partial<ReportingRegime>]>([
    ["a closing day of 31", { closingDay: 31 }],
    ["a due day of 0", { due: { kind: "day", day: 0 } }],
    ["a due month after two years", { due: { kind: "day", day: 1, monthsAfter: 24 } }],
    ["minus one working day", { due: { kind: "working-days", after: -1 } }],
    ["one report twice", { reports: [...reportsOf("quarter"), ...reportsOf("quarter")] }],
    [
      "a fifth quarter",
      { reports: [{ cadence: "quarter", number: 5, opensAfterMonth: 0, closesInMonth: 3 }] },
    ],
    [
      "data that close before they begin",
      { reports: [{ cadence: "quarter", number: 1, opensAfterMonth: 6, closesInMonth: 3 }] },
    ],
  ])("refuse %s", (_, change) => {
    const error = errorOf(() => defineRegime({ ...local, ...change }));
    expect(error.code).toBe("invalid-data");
    expect(error.advice).toBe('Correct the rules of the regime "khanh-hoa"');
  });

  it.each<[string, number | "last", ReportDue, number]>([
    ["the end of a quarter", "last", { kind: "day", day: 10 }, 3],
    ["the last day but one", "last", { kind: "day", day: 30 }, 12],
    ["the 28th of a February, which may have 29 days", "last", { kind: "day", day: 28 }, 2],
    ["the 20th", 20, { kind: "day", day: 19, monthsAfter: 0 }, 6],
  ])("refuse reports that are due before their data close, on %s", (_, closingDay, due, month) => {
    const placed = { number: month, opensAfterMonth: 0, closesInMonth: month };
    const reports = [{ cadence: "month", ...placed }] as const;
    for (const change of [
      { closingDay, due, reports },
      { closingDay, reports: reports.map((each) => ({ ...each, due })) },
    ]) {
      const error = errorOf(() => defineRegime({ ...local, ...change }));
      expect(error.code).toBe("invalid-data");
      expect(error.given).toContain(`month ${month}, due on day`);
      expect(error.advice).toContain("monthsAfter: 1");
    }
  });

  it.each<[number | "last", ReportDue]>([
    ["last", { kind: "day", day: "last" }],
    ["last", { kind: "day", day: 31 }],
    ["last", { kind: "day", day: 1, monthsAfter: 1 }],
    ["last", { kind: "working-days", after: 0 }],
    [14, { kind: "day", day: 14 }],
  ])("take reports that are due when their data close, or later: %s, %j", (closingDay, due) => {
    const rules = { ...local, closingDay, due, reports: reportsOf("month") };
    expect(defineRegime(rules)).toBe(rules);
  });

  it("are told of the last day of the month where a closing day is none", () => {
    const { given, accepted } = errorOf(() => defineRegime({ ...local, closingDay: 31 }));
    expect(given).toBe("closing day 31");
    expect(accepted).toContain('"last"');
  });

  it("refuse days asked for in the wrong order", () => {
    expect(
      errorOf(() =>
        reportingPeriods(local, "month", plainDate("2021-12-31"), plainDate("2021-01-01")),
      ).code,
    ).toBe("invalid-period");
  });
});
