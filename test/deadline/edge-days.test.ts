import { parseDeadline, resolveDeadline } from "chiso/deadline";
import { describe, expect, it } from "vitest";

const daysOf = (text: string): unknown =>
  resolveDeadline(text).clauses.map(({ timing }) =>
    timing.kind === "within" ? `${timing.start} ${timing.end}` : timing.kind,
  );

describe("so many days at the beginning or end of a period", () => {
  it.each([
    ["02 ngày đầu tháng 3/2026", "2026-03-01 2026-03-02"],
    ["1 ngày cuối tháng 6/2026", "2026-06-30 2026-06-30"],
    ["28 ngày đầu tháng 6/2026", "2026-06-01 2026-06-28"],
    ["28 ngày cuối tháng 6/2026", "2026-06-03 2026-06-30"],
    ["hai tuần cuối tháng 7/2026", "2026-07-18 2026-07-31"],
    ["4 tuần đầu tháng 7/2026", "2026-07-01 2026-07-28"],
    ["10 ngày cuối quý I/2026", "2026-03-22 2026-03-31"],
    ["10 ngày đầu quý II/2026", "2026-04-01 2026-04-10"],
    ["15 ngày cuối năm 2026", "2026-12-17 2026-12-31"],
    ["15 ngày đầu năm 2026", "2026-01-01 2026-01-15"],
  ])("%s: %s", (text, days) => {
    expect(daysOf(text)).toEqual([days]);
  });

  it.each([
    ["10 ngày cuối tháng 02/2024", "2024-02-20 2024-02-29"],
    ["10 ngày cuối tháng 02/2023", "2023-02-19 2023-02-28"],
    ["28 ngày cuối tháng 02/2024", "2024-02-02 2024-02-29"],
    ["28 ngày cuối tháng 02/2023", "2023-02-01 2023-02-28"],
    ["2 tuần cuối tháng 02/2000", "2000-02-16 2000-02-29"],
  ])("of February, which is longer in leap years: %s: %s", (text, days) => {
    expect(daysOf(text)).toEqual([days]);
  });

  it("of February are none where no year says how long it is", () => {
    const { clauses, findings } = parseDeadline("10 ngày cuối tháng 2");
    expect(clauses.map(({ timing }) => timing.kind)).toEqual(["unrecognized"]);
    expect(findings.map(({ code, span }) => [code, span?.start])).toContainEqual([
      "deadline-unrecognized",
      0,
    ]);
    expect(parseDeadline("10 ngày đầu tháng 2").clauses[0]?.timing.kind).toBe("within");
    expect(parseDeadline("10 ngày cuối tháng 3").clauses[0]?.timing.kind).toBe("within");
  });

  it.each([
    "0 ngày đầu tháng 6/2026",
    "29 ngày đầu tháng 6/2026",
    "29 ngày cuối tháng 02/2024",
    "30 ngày đầu tháng 7/2026",
    "5 tuần đầu tháng 7/2026",
    "10 ngày giữa tháng 6/2026",
    "2 tuần giữa quý II/2026",
  ])("are refused where they are none, too many or in the middle: %s", (text) => {
    expect(daysOf(text)).toEqual(["unrecognized"]);
  });
});
