import { dueDates } from "chiso/deadline";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { errorOf } from "../time/errors.js";

describe("the due dates of a text in one call", () => {
  it("are those of the plan's year, in order", () => {
    expect(dueDates("Hằng quý, trước ngày 20 của tháng cuối quý", { year: 2026 }).due).toEqual([
      "2026-03-19",
      "2026-06-19",
      "2026-09-19",
      "2026-12-19",
    ]);
    expect(dueDates("Quý II, IV", { year: 2026 }).due).toEqual(["2026-06-30", "2026-12-31"]);
  });

  it("hold every day that the text itself names", () => {
    const { due, dated } = dueDates("Dự thảo: 15/11/2025; trình: trước 31/01/2028", { year: 2026 });
    expect(due).toEqual(["2025-11-15", "2028-01-30"]);
    expect(dated.map(({ label, clause }) => [label, clause])).toEqual([
      ["Dự thảo", 0],
      ["trình", 1],
    ]);
  });

  it("need no year where the text needs none", () => {
    const { due, open, findings } = dueDates("Trước 30/6/2026; thường xuyên; Quý II");
    expect(due).toEqual(["2026-06-29"]);
    expect(open.map(({ reason }) => reason)).toEqual(["ongoing", "unrecognized"]);
    expect(findings.map(({ code }) => code)).toContain("deadline-missing-year");
  });

  it("leave open what recurs in no year that is said", () => {
    const { due, open } = dueDates("Trước ngày 25 hằng tháng");
    expect(due).toEqual([]);
    expect(open.map(({ reason, clause }) => [reason, clause])).toEqual([["no-horizon", 0]]);
    expect(dueDates("Hằng năm, giai đoạn 2024-2026").due).toEqual([
      "2024-12-31",
      "2025-12-31",
      "2026-12-31",
    ]);
  });

  it("begin with the day of issue, and follow limits out of the plan's year", () => {
    const issuedOn = plainDate("2026-06-23");
    expect(dueDates("Hằng quý", { issuedOn }).due).toEqual([
      "2026-06-30",
      "2026-09-30",
      "2026-12-31",
    ]);
    expect(dueDates("Hằng quý từ năm 2027", { year: 2026 }).due).toHaveLength(4);
  });

  it("take a horizon and all that counting takes", () => {
    const from = plainDate("2026-01-01");
    const to = plainDate("2026-03-31");
    expect(dueDates("Trước ngày 25 hằng tháng", { from, to, before: "loose" }).due).toEqual([
      "2026-01-25",
      "2026-02-25",
      "2026-03-25",
    ]);
    expect(dueDates("05 ngày kể từ ngày ký", { events: { ký: from } }).due).toEqual(["2026-01-06"]);
    expect(errorOf(() => dueDates("Quý II", { from: to, to: from })).code).toBe("invalid-option");
  });
});

describe("parts of periods", () => {
  it.each([
    ["Giữa tháng 5", "2026-05-15", "2026-05-15", "2026-05-20"],
    ["Giữa năm", "2026-06-30", "2026-06-30", "2026-09-30"],
    ["Giữa quý II", "2026-05-15", "2026-05-15", "2026-05-31"],
    ["Đầu tháng 6", "2026-06-10", "2026-06-01", "2026-06-10"],
    ["Đầu năm", "2026-03-31", "2026-01-01", "2026-03-31"],
    ["Cuối tháng 9", "2026-09-30", "2026-09-30", "2026-09-30"],
    ["Từ đầu tháng 3 đến giữa tháng 5", "2026-05-15", "2026-05-15", "2026-05-20"],
  ])("are due by the law or by the span, and marked: %s", (text, due, law, span) => {
    const usual = dueDates(text, { year: 2026 });
    expect(usual.due).toEqual([due]);
    expect(usual.dated[0]?.approximate).toBe(true);
    expect(usual.findings.map(({ code }) => code)).toContain("deadline-part-of-period");
    expect(dueDates(text, { year: 2026, parts: "law" }).due).toEqual([law]);
    expect(dueDates(text, { year: 2026, parts: "span" }).due).toEqual([span]);
  });

  it("name Article 146 where its day is taken", () => {
    const [middle] = dueDates("Giữa tháng 5", { year: 2026 }).dated;
    expect(middle?.basis.map(({ rule }) => rule)).toEqual([
      "civil-code-146-2",
      "approximate-period",
    ]);
  });

  it.each([
    ["Trước giữa tháng 5", "2026-05-14", true],
    ["Đến giữa năm", "2026-06-30", true],
    ["Chậm nhất đầu tháng 9", "2026-09-10", true],
    ["Trước cuối tháng 5", "2026-05-30", undefined],
    ["Đến cuối quý III", "2026-09-30", undefined],
    ["Trung tuần tháng 8", "2026-08-20", true],
    ["Khoảng tháng 8", "2026-08-31", true],
  ])("say in a bound which day is only near: %s", (text, due, approximate) => {
    const { dated } = dueDates(text, { year: 2026 });
    expect(dated.map((each) => [each.due, each.approximate])).toEqual([[due, approximate]]);
  });
});

describe("days beyond the calendar", () => {
  it.each([
    ["beyond the calendar of days off", "05 ngày làm việc kể từ ngày 1/7/2150"],
    ["beyond all dates, in days", "200000 ngày kể từ ngày 1/7/2025"],
    ["beyond all dates, in years", "40 năm kể từ ngày 1/7/2180"],
    ["before all dates", "trước ngày 01/01/1900"],
  ])("stay open where their day lies %s: %s", (_, text) => {
    const { due, open } = dueDates(`${text}; quý II/2026`, { year: 2026 });
    expect(due).toEqual(["2026-06-30"]);
    expect(open.map(({ reason, clause }) => [reason, clause])).toEqual([["beyond-calendar", 0]]);
  });

  it("leave open what a day off at the end of the last year moves out of it", () => {
    const told = (text: string, roll: "following" | "preceding"): unknown[] => {
      const { due, open } = dueDates(text, { year: 2050, roll });
      return [due.length, due.at(-1), ...open.map(({ reason }) => reason)];
    };
    expect(told("Ngày cuối cùng hằng tháng", "following")).toEqual([
      11,
      "2050-11-30",
      "beyond-calendar",
    ]);
    expect(told("Ngày cuối cùng hằng tháng", "preceding")).toEqual([12, "2050-12-30"]);
    expect(told("Ngày 30 hằng tháng", "following")).toEqual([12, "2050-12-30"]);
    expect(told("Ngày 31/12/2050", "following")).toEqual([0, undefined, "beyond-calendar"]);
  });

  it("are refused there where the caller asks for those days", () => {
    const asked = { from: plainDate("2150-01-01"), to: plainDate("2150-12-31") };
    const call = (): unknown => dueDates("05 ngày làm việc kể từ ngày 1/7/2150", asked);
    expect(errorOf(call).code).toBe("out-of-range");
  });
});

describe("what recurs, and falls due behind its year", () => {
  const due = (text: string): readonly string[] => dueDates(text, { year: 2026 }).due;

  it("is that of the year, as in a schedule", () => {
    expect(due("Hằng năm, trước ngày 15/01 năm sau")).toEqual(["2027-01-14"]);
    const months = due("Hằng tháng, trước ngày 05 tháng sau");
    expect([months.length, months[0], months.at(-1)]).toEqual([12, "2026-02-04", "2027-01-04"]);
  });

  it.each([
    ["Hằng tuần vào thứ Hai", 52, "2026-01-05", "2026-12-28"],
    ["Hằng quý", 4, "2026-03-31", "2026-12-31"],
    ["Trước ngày 25 hằng tháng", 12, "2026-01-24", "2026-12-24"],
  ])("is else due in it: %s", (text, count, first, last) => {
    const days = due(text);
    expect([days.length, days[0], days.at(-1)]).toEqual([count, first, last]);
  });
});

describe("several times in a period", () => {
  const codes = (text: string): string[] =>
    dueDates(text, { year: 2026 }).findings.map(({ code }) => code);

  it.each(["04 lần/năm", "02 lần/quý", "Mỗi năm 02 đợt"])(
    "have one due date, and say so: %s",
    (text) => {
      expect(codes(text)).toContain("deadline-several-times");
    },
  );

  it.each(["01 lần/năm", "Hằng năm"])("are not one time: %s", (text) => {
    expect(codes(text)).not.toContain("deadline-several-times");
  });
});

describe("the last working day of a month that is named", () => {
  const certainty = (text: string, year: number): unknown =>
    dueDates(text, { year }).dated.map((each) => [each.due, each.certainty]);

  it("is as certain as the days off behind it", () => {
    const text = (month: string): string => `ngày làm việc cuối cùng của tháng ${month}`;
    expect(certainty(text("4/2021"), 2021)).toEqual([["2021-04-29", "announced"]]);
    expect(certainty(text("4/2035"), 2035)).toEqual([["2035-04-27", "projected"]]);
    expect(certainty(`Chậm nhất ${text("5/2055")}`, 2055)).toEqual([["2055-05-31", "projected"]]);
  });
});

describe("a nearer day that a bracket tells", () => {
  it.each([
    "Tháng 8/2026 (hoàn thành dứt điểm trước 20/8/2026)",
    "Tháng 8/2026 (xử lý dứt điểm trước 20/8/2026)",
    "Tháng 8/2026 (hoàn thành trước 20/8/2026)",
  ])("is the only one: %s", (text) => {
    expect(dueDates(text, { year: 2026 }).due).toEqual(["2026-08-19"]);
  });
});

describe("a rule behind several cadences, and a period of the next year behind one", () => {
  it.each([
    "Báo cáo quý, năm: chậm nhất ngày 10 tháng sau",
    "6 tháng và năm, trước ngày 10 tháng sau",
    "Hằng quý và hằng năm, trước ngày 20 của tháng cuối quý",
    "Hằng năm, chậm nhất quý I năm sau",
    "Hằng năm, chậm nhất tháng 3 năm sau",
  ])("leaves no date, for nobody knows what it binds: %s", (text) => {
    const { due, findings } = dueDates(text, { year: 2026 });
    expect(due).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain("deadline-partly-read");
  });

  it.each([
    ["Báo cáo hằng năm, chậm nhất ngày 31/3 năm sau", ["2027-03-31"]],
    ["Hằng năm trong quý I năm sau", ["2027-03-31"]],
  ])("is read where one rule says all: %s", (text, due) => {
    expect(dueDates(text, { year: 2026 }).due).toEqual(due);
  });
});
