import { occurrences, parseDeadline, resolveDeadline, type DueRule } from "chiso/deadline";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";

const october = { from: plainDate("2026-10-01"), to: plainDate("2026-10-31") };

/** The due rules of a text. */
const rules = (text: string): (DueRule | undefined)[] =>
  parseDeadline(text).clauses.map(({ timing }) =>
    timing.kind === "recurring" ? timing.due : undefined,
  );

/** The days of October 2026 on which a text falls due, with their hours. */
const due = (text: string, before: "strict" | "loose" = "strict"): string[] =>
  occurrences(resolveDeadline(text, { year: 2026 }), { ...october, before }).dated.map(
    ({ due, time }) => (time === undefined ? due : `${due} ${time}`),
  );

describe("an hour in a due rule", () => {
  it.each<[string, DueRule]>([
    ["Trước 16h00 ngày 25 hằng tháng", { side: "before", day: 25, time: "16:00" }],
    ["Hằng tháng, trước 17h00 ngày 25", { side: "before", day: 25, time: "17:00" }],
    ["Trước ngày 25 hằng tháng (17h00)", { side: "before", day: 25, time: "17:00" }],
    ["Chậm nhất 16h00 ngày 20 hằng tháng", { side: "by", day: 20, time: "16:00" }],
    ["Trước 15h00 thứ Năm hằng tuần", { side: "before", day: { weekday: 4 }, time: "15:00" }],
    ["Hằng tuần (trước 16h00 thứ Năm)", { side: "before", day: { weekday: 4 }, time: "16:00" }],
    ["16h30 thứ Sáu hằng tuần", { side: "on", day: { weekday: 5 }, time: "16:30" }],
    ["Lúc 8h00 thứ Hai hằng tuần", { side: "on", day: { weekday: 1 }, time: "08:00" }],
    ["Thứ Sáu hằng tuần, trước 16h30", { side: "before", day: { weekday: 5 }, time: "16:30" }],
    [
      "Trước 17 giờ ngày cuối cùng của quý",
      { side: "before", day: "last", month: "last", time: "17:00" },
    ],
    [
      "Trước 17 giờ 30 phút ngày làm việc cuối cùng của tháng",
      { side: "before", day: "last-working", time: "17:30" },
    ],
    [
      "Từ ngày 20 đến 17h00 ngày 25 hằng tháng",
      { side: "by", day: 25, time: "17:00", opens: { day: 20 } },
    ],
    ["Trước 10h hằng ngày", { side: "before", day: "last", time: "10:00" }],
  ])("is kept: %s", (text, rule) => {
    expect(rules(text)).toEqual([rule]);
  });

  it("keeps the day before which it stands, however `trước` is meant", () => {
    expect(due("Trước 16h00 ngày 25 hằng tháng")).toEqual(["2026-10-25 16:00"]);
    expect(due("Trước 16h00 ngày 25 hằng tháng", "loose")).toEqual(["2026-10-25 16:00"]);
    expect(due("Trước 15h00 thứ Năm hằng tuần")).toEqual([
      "2026-10-01 15:00",
      "2026-10-08 15:00",
      "2026-10-15 15:00",
      "2026-10-22 15:00",
      "2026-10-29 15:00",
    ]);
    expect(due("Trước 10h hằng ngày")).toHaveLength(31);
    expect(due("Trước 24h00 ngày 20 hằng tháng")).toEqual(["2026-10-20 24:00"]);
  });

  it("is the end of the day before at midnight", () => {
    expect(due("Trước 0h00 ngày 16 hằng tháng")).toEqual(["2026-10-15"]);
    expect(due("Trước 0h00 ngày 16 hằng tháng", "loose")).toEqual(["2026-10-15"]);
    expect(due("Chậm nhất 0h00 ngày 01 hằng tháng")).toEqual(["2026-10-31"]);
  });

  it("gives no date where no day has such an hour", () => {
    const { clauses, findings } = parseDeadline("Trước 25h00 ngày 20 hằng tháng");
    expect(clauses.map(({ timing }) => timing.kind)).toEqual(["unrecognized"]);
    expect(findings.map(({ code }) => code)).toContain("deadline-impossible-date");
  });
});
