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
    ["11 - 2026"],
    ["11- 2026"],
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
