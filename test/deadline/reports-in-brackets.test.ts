import { dueDates, parseDeadline } from "chiso/deadline";
import { describe, expect, it } from "vitest";

const dueIn2026 = (text: string): readonly string[] => dueDates(text, { year: 2026 }).due;

describe("what recurs in the time before it", () => {
  it.each([
    ["Quý IV/2026 (báo cáo hàng tháng)", ["2026-10-31", "2026-11-30", "2026-12-31"]],
    ["Quý IV/2026 (hàng tháng)", ["2026-10-31", "2026-11-30", "2026-12-31"]],
    ["Quý I/2026, hằng tháng", ["2026-01-31", "2026-02-28", "2026-03-31"]],
    ["Quý III/2026 (giao ban hằng tháng)", ["2026-07-31", "2026-08-31", "2026-09-30"]],
    ["Quý II/2026 (định kỳ báo cáo hằng tháng về Sở)", ["2026-04-30", "2026-05-31", "2026-06-30"]],
    ["Từ tháng 10/2026 đến tháng 11/2026 (báo cáo hàng tháng)", ["2026-10-31", "2026-11-30"]],
    ["6 tháng cuối năm 2026 (báo cáo hằng quý)", ["2026-09-30", "2026-12-31"]],
    ["Tháng 8/2026 (báo cáo hằng tuần)", weeksOfAugust()],
    ["Đến hết ngày 31/3/2026 (báo cáo hằng tháng)", ["2026-01-31", "2026-02-28", "2026-03-31"]],
    // One turn is no recurrence: the quarter says nothing of the others.
    ["Quý I/2026 (báo cáo hằng quý)", ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"]],
    ["Năm 2026 (báo cáo hằng quý)", ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"]],
  ])("%s", (text, due) => {
    expect(dueIn2026(text)).toEqual(due);
  });

  it("names what recurs by the words in the bracket, and not the time before it", () => {
    const { clauses } = parseDeadline("Quý IV/2026 (báo cáo hàng tháng)");
    expect(clauses.map(({ label }) => label)).toEqual([undefined, "báo cáo"]);
  });
});

describe("which report is due in a time", () => {
  it.each([
    ["Quý I (báo cáo năm trước), quý III (báo cáo 6 tháng)", ["2026-03-31", "2026-09-30"]],
    ["Quý III/2026 (báo cáo 9 tháng)", ["2026-09-30"]],
    ["Quý II: báo cáo 6 tháng; quý IV: báo cáo năm", ["2026-06-30", "2026-12-31"]],
    ["6 tháng đầu năm 2026 (báo cáo năm)", ["2026-06-30"]],
    ["Tháng 7/2026 (báo cáo 6 tháng)", ["2026-07-31"]],
    ["Đến 20/12/2026 (báo cáo hằng năm)", ["2026-12-20"]],
    // A shorter one is due more than once.
    ["Năm 2026 (báo cáo 6 tháng)", ["2026-06-30", "2026-12-31"]],
  ])("%s", (text, due) => {
    expect(dueIn2026(text)).toEqual(due);
  });
});

/** The Sundays of August 2026, and its last day. */
function weeksOfAugust(): string[] {
  return ["02", "09", "16", "23", "30", "31"].map((day) => `2026-08-${day}`);
}
