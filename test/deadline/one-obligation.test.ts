import { occurrences, resolveDeadline } from "chiso/deadline";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";

const horizon = { from: plainDate("2021-01-01"), to: plainDate("2030-12-31") };

const resolved = (text: string): ReturnType<typeof resolveDeadline> =>
  resolveDeadline(text, { year: 2026 });

const dueIn = (text: string): string[] =>
  occurrences(resolved(text), horizon).dated.map(({ due }) => due);

const codesOf = (text: string): string[] => resolved(text).findings.map(({ code }) => code);

describe("one time said twice", () => {
  it.each([
    ["Tháng 9/2026 (chậm nhất ngày 25/9)", "2026-09-25"],
    ["Tháng 9 (trước 25/9)", "2026-09-24"],
    ["Trong Quý I, chậm nhất 31/3", "2026-03-31"],
    ["Quý IV (tháng 11/2026)", "2026-11-30"],
    ["Quý III/2026 (15/9)", "2026-09-15"],
    ["Năm 2026, trước 30/6", "2026-06-29"],
    ["Tháng 9, chậm nhất ngày 20", "2026-09-20"],
    ["trong tháng 9/2026 (trước ngày 20)", "2026-09-19"],
    ["30/9/2026 (Quý III/2026)", "2026-09-30"],
    ["Giai đoạn 2021-2025 (hoàn thành trước 31/12/2025)", "2025-12-30"],
  ])("%s is due once, by the nearer", (text, due) => {
    expect(dueIn(text)).toEqual([due]);
  });

  it("takes the year from where it is written", () => {
    expect(resolved("Tháng 9/2027 (chậm nhất ngày 25/9)").clauses).toMatchObject([
      { timing: { kind: "by", date: "2027-09-25", inclusive: true } },
    ]);
    expect(resolved("Quý IV (tháng 11/2027)").clauses[0]?.assumedYear).toBeUndefined();
  });

  it("is a finding where the two do not agree", () => {
    expect(codesOf("30/9/2026 (Quý IV/2026)")).toContain("deadline-times-disagree");
    expect(codesOf("Tháng 9/2026, trước ngày 5/10")).toContain("deadline-times-disagree");
  });

  it.each([
    ["6 tháng đầu năm (trước 05/7)", "2026-07-04"],
    ["Tháng 9 (trước ngày 5/10)", "2026-10-04"],
    ["cả năm 2026 (trước 10/01 năm sau)", "2027-01-09"],
  ])("takes the period that a report is on for its name: %s", (text, due) => {
    expect(dueIn(text)).toEqual([due]);
  });

  it.each([
    ["Quý II, tháng 9", 2],
    ["Quý II (trước ngày 15/6 gửi dự thảo)", 2],
    ["Tháng 3, tháng 6/2026", 2],
    ["Giai đoạn 2021-2025, định hướng đến năm 2030", 2],
  ])("is not met in %s", (text, clauses) => {
    expect(resolved(text).clauses).toHaveLength(clauses);
  });
});

describe("a time that is set, and an earlier one to strive for", () => {
  it.each([
    ["Năm 2026 (phấn đấu hoàn thành trước 30/9/2026)", "2026-12-31"],
    ["Quý IV/2026 (phấn đấu trong tháng 11)", "2026-12-31"],
    ["Quý IV/2026, phấn đấu tháng 11", "2026-12-31"],
    ["Trước 31/12/2026 (cố gắng xong trước 30/11)", "2026-12-30"],
    ["Quý III (phấn đấu tháng 8/2027)", "2027-09-30"],
    ["Giai đoạn 2026-2028 (phấn đấu cơ bản hoàn thành năm 2027)", "2028-12-31"],
    ["Phấn đấu xong trước 30/9, chậm nhất 31/12/2026", "2026-12-31"],
    ["Phấn đấu trong tháng 9 (muộn nhất ngày 15/10/2026)", "2026-10-15"],
  ])("%s is due once, by the one that is set", (text, due) => {
    expect(dueIn(text)).toEqual([due]);
    expect(codesOf(text)).toContain("deadline-striven-for");
  });

  it("are told apart by the words of striving alone", () => {
    expect(dueIn("Phấn đấu hoàn thành trước 30/9/2026")).toEqual(["2026-09-29"]);
    expect(dueIn("Phấn đấu hoàn thành trong Quý IV/2026 (chậm nhất 15/12)")).toEqual([
      "2026-12-15",
    ]);
    expect(dueIn("Năm 2026 (hoàn thành trước 30/9/2026)")).toEqual(["2026-09-29"]);
  });

  it.each([
    "Quý III/2026 (phấn đấu trong tháng 11)",
    "Năm 2026 (phấn đấu giải ngân đạt 95% trước 30/9/2026)",
    "Quý IV/2026 (phấn đấu trình UBND trong tháng 11)",
  ])("both stay where the other is later, or of work of its own: %s", (text) => {
    expect(resolved(text).clauses).toHaveLength(2);
    expect(codesOf(text)).not.toContain("deadline-striven-for");
  });
});

describe("two times to choose from", () => {
  it.each([
    ["12/2026 hoặc 1/2027", "2027-01-31"],
    ["Quý I hoặc Quý II/2026", "2026-06-30"],
    ["Tháng 5 hoặc tháng 6/2026", "2026-06-30"],
    ["Trước ngày 15/6 hoặc 20/6/2026", "2026-06-19"],
    ["30/6/2026 hoặc 15/6/2026", "2026-06-30"],
  ])("%s is late only after the later one", (text, due) => {
    expect(dueIn(text)).toEqual([due]);
    expect(codesOf(text)).toContain("deadline-alternatives");
  });

  it("leaves a cadence and an event side by side", () => {
    expect(resolved("Hằng năm hoặc khi có yêu cầu").clauses).toHaveLength(2);
  });
});

describe("a time that was changed", () => {
  it.each([
    ["30/9/2026 (gia hạn đến 31/12/2026)", "2026-12-31"],
    ["30/9/2026 (đã gia hạn đến hết ngày 31/12/2026)", "2026-12-31"],
    ["Gia hạn từ 30/9/2026 đến 31/12/2026", "2026-12-31"],
    ["31/12/2026 (gia hạn từ 30/9/2026)", "2026-12-31"],
    ["Điều chỉnh từ Quý III sang Quý IV/2026", "2026-12-31"],
    ["Quý III/2026, gia hạn sang Quý IV", "2026-12-31"],
    ["Lùi từ tháng 5 sang tháng 7/2026", "2026-07-31"],
    ["Chuyển từ 15/6 thành 30/6/2026", "2026-06-30"],
  ])("%s is due by the new one alone", (text, due) => {
    expect(dueIn(text)).toEqual([due]);
    expect(codesOf(text)).toContain("deadline-extended");
  });

  it("keeps the old one beside it", () => {
    expect(resolved("30/9/2026 (gia hạn đến 31/12/2026)").clauses).toMatchObject([
      {
        timing: { kind: "by", date: "2026-12-31", inclusive: true },
        was: { kind: "within", start: "2026-09-30", end: "2026-09-30", grain: "day" },
      },
    ]);
  });

  it("is not guessed from how long it was put off", () => {
    const text = "30/9/2026 gia hạn thêm 02 tháng";
    expect(dueIn(text)).toEqual([]);
    expect(codesOf(text)).toContain("deadline-partly-read");
  });
});
