import { dueDates, parseDeadline } from "chiso/deadline";
import { describe, expect, it } from "vitest";

const due = (text: string) => dueDates(text, { year: 2026, before: "loose" }).due;

describe("words around a year say whether it is a time", () => {
  it.each<readonly [text: string, ...days: readonly string[]]>([
    ["Họp 2 lần năm 2026", "2026-12-31"],
    ["gấp 2 lần năm 2020"],
    ["Năm 2026 là năm đầu thực hiện kế hoạch"],
    ["Thực hiện trong năm 2026", "2026-12-31"],
  ])("%s", (text, ...days) => {
    expect(due(text)).toEqual(days);
  });
});

describe("a month with its year", () => {
  it.each<readonly [text: string, ...days: readonly string[]]>([
    ["11-2026", "2026-11-30"],
    ["11.2026", "2026-11-30"],
    ["11/2026", "2026-11-30"],
    ["13-2026"],
    ["0-2026"],
    ["12-2026", "2026-12-31"],
    ["1-2026", "2026-01-31"],
    ["11 - 2026"],
    ["11- 2026"],
    ["11 -2026"],
    ["11-2026 họp"],
    ["Họp 11-2026"],
    ["Họp 11-2026 ở xã"],
  ])("stands alone and glued: %s", (text, ...days) => {
    expect(due(text)).toEqual(days);
  });
});

describe("what comes every few years", () => {
  it("is counted from the year that is named", () => {
    const { due: days } = dueDates("03 năm/lần kể từ năm 2024, trước ngày 15/12", {
      year: 2027,
      before: "loose",
    });
    expect(days).toEqual(["2027-12-15"]);
    expect(due("03 năm/lần kể từ năm 2024, trước ngày 15/12")).toEqual([]);
  });
});

describe("seconds of a time of day", () => {
  it.each(["17:00:00 ngày 15/6/2026", "17:00:00.000 ngày 15/6/2026", "17:00 ngày 15/6/2026"])(
    "say nothing more: %s",
    (text) => {
      const { clauses, skipped } = parseDeadline(text);
      expect(clauses).toHaveLength(1);
      expect(skipped).toEqual([]);
      expect(due(text)).toEqual(["2026-06-15"]);
    },
  );
});

describe("a range that ends with a year", () => {
  it.each<readonly [text: string, start: string]>([
    ["Từ tháng 9 đến hết năm 2026", "2026-09-01"],
    ["Từ ngày 15/9 đến cuối năm 2026", "2026-09-15"],
    ["từ quý II đến hết năm 2026", "2026-04-01"],
    ["Từ tháng 11 đến 6 tháng cuối năm 2026", "2026-11-01"],
    ["Quý III đến hết năm 2026", "2026-07-01"],
    ["Tháng 10 đến cuối năm 2026", "2026-10-01"],
  ])("begins in that year: %s", (text, start) => {
    const { dated } = dueDates(text, { year: 2026, before: "loose" });
    expect(dated.map(({ due: day, window }) => [window.start, day])).toEqual([
      [start, "2026-12-31"],
    ]);
  });

  it.each<readonly [text: string, start: string, end: string]>([
    ["từ tháng 11 đến tháng 3/2027", "2026-11-01", "2027-03-31"],
    ["từ tháng 5 đến tháng 1/2027", "2026-05-01", "2027-01-31"],
    ["Quý IV đến quý I/2027", "2026-10-01", "2027-03-31"],
  ])("begins in the year before where it ends before it would begin: %s", (text, start, end) => {
    const { dated } = dueDates(text, { year: 2026, before: "loose" });
    expect(dated.map(({ due: day, window }) => [window.start, day])).toEqual([[start, end]]);
  });
});
