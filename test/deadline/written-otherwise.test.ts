import { occurrences, resolveDeadline } from "chiso/deadline";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";

const year = { from: plainDate("2026-01-01"), to: plainDate("2026-12-31") };

/** The days of 2026 on which a text falls due, each once, as `MM-DD` with the hour, if any. */
const days = (text: string, options: { year?: number } = { year: 2026 }): string => {
  const { dated } = occurrences(resolveDeadline(text, options), year);
  const written = dated.map(
    ({ due, time }) => due.slice(5) + (time === undefined ? "" : ` ${time}`),
  );
  return [...new Set(written)].join(", ");
};
const findings = (text: string): string[] =>
  resolveDeadline(text, { year: 2026 }).findings.map(({ code }) => code);

describe("a day that is named with both its sides", () => {
  it.each([
    ["Trước và trong ngày 30/6/2026", "06-30"],
    ["Trước hoặc trong ngày 30/6/2026", "06-30"],
    ["Trong và trước ngày 30/6/2026", "06-30"],
    ["Trước hết quý II/2026", "06-30"],
    ["Trước khi hết quý II/2026", "06-30"],
  ])("is a good one too: %s", (text, expected) => {
    expect(days(text)).toBe(expected);
  });
});

describe("turns of a cadence", () => {
  it.each([
    ["2 lần/năm, lần 1 trước 30/6, lần 2 trước 31/12", "06-29, 12-30"],
    ["2 lần/năm: lần 1 trước ngày 30/6; lần 2 trước ngày 31/12", "06-29, 12-30"],
    ["2 lần/năm (lần 1: trước 30/6; lần 2: trước 31/12)", "06-29, 12-30"],
    ["02 đợt/năm: đợt 1 tháng 4, đợt 2 tháng 10", "04-30, 10-31"],
    ["2 lần/năm (tháng 6, tháng 12)", "06-30, 12-31"],
    ["hằng quý, chậm nhất 05 ngày sau khi kết thúc quý", "01-05, 04-05, 07-05, 10-05"],
  ])("are its only days: %s", (text, expected) => {
    expect(days(text)).toBe(expected);
  });

  it("are not guessed where one is missing", () => {
    expect(days("02 lần/năm (tháng 6)")).toBe("");
    expect(findings("02 lần/năm (tháng 6)")).toContain("deadline-partly-read");
  });

  it("of several years begin with the year that is named", () => {
    expect(days("03 năm/lần kể từ năm 2024, trước ngày 15/12")).toBe("");
    expect(days("03 năm/lần kể từ năm 2023, trước ngày 15/12")).toBe("12-14");
    expect(days("định kỳ 5 năm, lần đầu năm 2025")).toBe("");
    expect(findings("định kỳ 5 năm, lần đầu năm 2025")).toContain("deadline-partly-read");
  });

  it("for which another day holds are not dated as the rest", () => {
    const text = "Hằng quý trước ngày 20 của tháng cuối quý; riêng quý IV trước ngày 10/12";
    expect(days(text)).toBe("12-09");
    expect(findings(text)).toContain("deadline-partly-read");
  });

  it.each([
    ["mỗi quý họp ít nhất một lần", 1],
    ["mỗi năm họp thường lệ hai kỳ", 2],
    ["mỗi tháng họp 01 lần", 1],
  ])("are counted behind what is done: %s", (text, times) => {
    expect(resolveDeadline(text).clauses[0]?.timing).toMatchObject({ kind: "recurring", times });
  });
});

describe("an hour", () => {
  it("goes with a year that is counted from another, in a rule", () => {
    expect(resolveDeadline("trước 17h00 ngày 31/3 năm sau").clauses[0]?.timing).toEqual({
      kind: "recurring",
      every: { unit: "year", interval: 1 },
      due: { side: "before", day: 31, month: 3, in: "next", time: "17:00" },
    });
    expect(days("chậm nhất 16h ngày 10/01 của năm liền kề", {})).toBe("01-10 16:00");
  });

  it.each([
    ["30/9/2026 5:00:00 CH", "09-30 17:00"],
    ["30/9/2026 8:30 AM", "09-30 08:30"],
    ["30/09/2026 12:00:00 SA", "09-30"],
    ["30/9/2026 8h30", "09-30 08:30"],
    ["30/9/2026 (8h30)", "09-30 08:30"],
    ["2026-09-30T10:00:00+07:00", "09-30 10:00"],
    ["2026-09-30T00:00:00.000+07:00", "09-30"],
  ])("is read as it is shown: %s", (text, expected) => {
    expect(days(text)).toBe(expected);
  });

  it.each(["2026-09-30T10:00:00Z", "2026-09-30T10:00:00.000Z", "2026-09-30T10:00:00+00:00"])(
    "of another zone gives no day: %s",
    (text) => {
      expect(days(text)).toBe("");
      expect(findings(text)).not.toEqual([]);
    },
  );

  it("may be one of several each day", () => {
    const { clauses } = resolveDeadline("báo cáo trước 07 giờ, 16 giờ hằng ngày");
    expect(clauses.map(({ timing }) => timing.kind === "recurring" && timing.due?.time)).toEqual([
      "07:00",
      "16:00",
    ]);
  });
});

describe("a month", () => {
  it.each([
    ["30-Sep-2026", "09-30"],
    ["30 September 2026", "09-30"],
    ["30-Sep-26", "09-30"],
    ["30 Thg 9 2026", "09-30"],
    ["30-Thg9-2026", "09-30"],
    ["Thg 9/2026", "09-30"],
    ["T09.2026", "09-30"],
    ["Tháng 9, 2026", "09-30"],
    ["6T đầu năm 2026", "06-30"],
    ["Ngày 30. 6. 2026", "06-30"],
    ["Truớc ngày 30/6/2026", "06-29"],
  ])("is known by its other names: %s", (text, expected) => {
    expect(days(text)).toBe(expected);
  });

  it.each([
    "Thg 9 26",
    "Tháng 5/6/2026",
    "Quý II/III năm 2026",
    "Tháng 6/2026 lần 15",
    "15\\6\\2026",
    "15_6_2026",
  ])("with a number left over gives no day: %s", (text) => {
    expect(days(text)).toBe("");
    expect(findings(text)).not.toEqual([]);
  });
});

describe("the word of a bound", () => {
  it.each([
    ["Trước ngày 20/11 (đợt 1) và 20/12 (đợt 2)", "11-19, 12-19"],
    ["Trước ngày 25 tháng cuối quý và 15/12", "03-24, 06-24, 09-24, 12-14, 12-24"],
    ["6 tháng đầu năm trước 10/6; cả năm trước 10/12", "06-09, 12-09"],
  ])("holds for the day joined to its own: %s", (text, expected) => {
    expect(days(text)).toBe(expected);
  });
});
