import { describeDeadline, occurrences, resolveDeadline } from "chiso/deadline";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";

const rule = (text: string) => resolveDeadline(text);
const ruleTimings = (text: string) => rule(text).clauses.map(({ timing }) => timing);
const planned = (text: string) => resolveDeadline(text, { year: 2026 }).clauses[0];

const yearly = (due: object) => ({ kind: "recurring", every: { unit: "year", interval: 1 }, due });

describe("a deadline without a plan's year", () => {
  it("is resolved where it needs none", () => {
    expect(ruleTimings("Trước ngày 25 hằng tháng")).toEqual([
      {
        kind: "recurring",
        every: { unit: "month", interval: 1 },
        due: { side: "before", day: 25 },
      },
    ]);
    expect(ruleTimings("Trước ngày 30/6/2026")).toEqual([
      { kind: "by", date: "2026-06-30", inclusive: false },
    ]);
    for (const text of ["05 ngày làm việc kể từ ngày ký", "Thường xuyên", "Theo quy định"]) {
      expect(rule(text).findings).toEqual([]);
      expect(rule(text).clauses[0]?.timing.kind).not.toBe("unrecognized");
      expect(resolveDeadline(text, {})).toEqual(rule(text));
    }
  });

  it.each([
    "Quý II",
    "Trước 15/6",
    "Hằng tháng từ tháng 4",
    "Thường xuyên trong năm",
    "Cuối năm sau",
  ])("is left undated with a warning where it needs one: %s", (text) => {
    const { clauses, findings } = rule(text);
    expect(clauses.map(({ timing }) => timing)).toEqual([{ kind: "unrecognized" }]);
    expect(clauses[0]?.assumedYear).toBeUndefined();
    expect(findings.find(({ code }) => code === "deadline-missing-year")?.severity).toBe("warning");
    const dated = resolveDeadline(text, { year: 2026 }).findings;
    expect(dated.find(({ code }) => code === "deadline-missing-year")?.severity).toBe("info");
  });
});

describe("a year that hangs on that of the report or plan", () => {
  it.each([
    ["trước ngày 01 tháng 3 của năm sau", { side: "before", day: 1, month: 3, in: "next" }],
    ["05/01 của năm liền kề năm báo cáo", { side: "on", day: 5, month: 1, in: "next" }],
    ["30/3 năm sau", { side: "on", day: 30, month: 3, in: "next" }],
    ["28/02 năm kế tiếp", { side: "on", day: 28, month: 2, in: "next" }],
    ["Chậm nhất 31/3 năm tiếp theo năm quyết toán", { side: "by", day: 31, month: 3, in: "next" }],
    ["trước ngày 31/3 của năm sau năm báo cáo", { side: "before", day: 31, month: 3, in: "next" }],
    ["15/12 năm trước kỳ báo cáo", { side: "on", day: 15, month: 12, in: "previous" }],
    [
      "ngày 20 tháng 11 của năm trước năm kế hoạch",
      { side: "on", day: 20, month: 11, in: "previous" },
    ],
    ["Trước ngày 31/12 năm trước liền kề", { side: "before", day: 31, month: 12, in: "previous" }],
    ["chậm nhất ngày 20 tháng 12 của năm báo cáo", { side: "by", day: 20, month: 12 }],
    ["đến hết quý I năm sau", { side: "by", day: "last", month: 3, in: "next" }],
    ["trước tháng 3 năm sau", { side: "by", day: "last", month: 2, in: "next" }],
    ["trước tháng 01 năm sau", { side: "by", day: "last", month: 12 }],
    [
      "quý I năm sau",
      { side: "by", day: "last", month: 3, in: "next", opens: { day: 1, month: 1, in: "next" } },
    ],
    [
      "từ ngày 15/12 năm trước đến ngày 14/12 năm báo cáo",
      { side: "by", day: 14, month: 12, opens: { day: 15, month: 12, in: "previous" } },
    ],
  ])("comes each year in a rule, and reads back: %s", (text, due) => {
    const resolved = rule(text);
    expect(resolved.clauses.map(({ timing }) => timing)).toEqual([yearly(due)]);
    expect(ruleTimings(describeDeadline(resolved, { locale: "vi" }))).toEqual([yearly(due)]);
  });

  it.each([
    ["trước ngày 01 tháng 3 của năm sau", { kind: "by", date: "2027-03-01", inclusive: false }],
    [
      "15/12 năm trước kỳ báo cáo",
      { kind: "within", start: "2025-12-15", end: "2025-12-15", grain: "day" },
    ],
    ["quý I năm sau", { kind: "within", start: "2027-01-01", end: "2027-03-31", grain: "quarter" }],
    ["Trước ngày 10/12 năm báo cáo", { kind: "by", date: "2026-12-10", inclusive: false }],
    [
      "từ 01/3 đến 15/3 năm sau",
      { kind: "within", start: "2027-03-01", end: "2027-03-15", grain: "range" },
    ],
  ])("is a date beside the plan's year in a plan: %s", (text, timing) => {
    expect(planned(text)?.timing).toEqual(timing);
    expect(planned(text)?.assumedYear).toBe(true);
  });

  it("is none where `năm` names the report", () => {
    expect(planned("Báo cáo năm trước ngày 05/12")).toMatchObject({
      timing: { kind: "by", date: "2026-12-05", inclusive: false },
      label: "Báo cáo năm",
    });
    expect(planned("Báo cáo kết quả năm trước trước ngày 15/01")?.timing).toEqual({
      kind: "by",
      date: "2026-01-15",
      inclusive: false,
    });
    expect(ruleTimings("Trước 15/12 năm nay")).toEqual([{ kind: "unrecognized" }]);
  });

  it("falls due in the year it names", () => {
    const horizon = { from: plainDate("2026-01-01"), to: plainDate("2027-12-31") };
    const { dated } = occurrences(rule("chậm nhất ngày 31/3 năm sau"), horizon);
    expect(dated.map(({ due, covers }) => [due, covers?.start])).toEqual([
      ["2026-03-31", "2025-01-01"],
      ["2027-03-31", "2026-01-01"],
    ]);
  });
});
