import { describeDeadline, dueDates, parseDeadline, resolveDeadline } from "chiso/deadline";
import { describe, expect, it } from "vitest";

const codesOf = (text: string, year = 2026): string[] =>
  resolveDeadline(text, { year }).findings.map(({ code }) => code);

describe("lunar days", () => {
  it.each([
    ["15/12 âm lịch", "2026-02-02"],
    ["ngày 12/3 (âm lịch)", "2026-04-28"],
    ["mùng 9 tháng 3 âm lịch", "2026-04-25"],
    ["Mồng 4 Tết", "2026-02-20"],
    ["29 Tết", "2026-02-16"],
    ["28 Tết năm 2026", "2026-02-15"],
    ["20 Tết năm 2026", "2026-02-07"],
    ["19 Tết năm 2026", "2026-03-07"],
    ["1 Tết năm 2026", "2026-02-17"],
    ["Rằm tháng Giêng", "2026-03-03"],
    ["25 tháng Chạp", "2026-02-12"],
    ["Trước ngày 23 tháng Chạp", "2026-02-09"],
    ["Chậm nhất ngày 20 tháng Chạp năm Ất Tỵ", "2026-02-07"],
    ["15 tháng 7 âm lịch năm 2026", "2026-08-27"],
    ["ngày 20/12/2025 (ÂL)", "2026-02-07"],
    ["15/6 nhuận âm lịch năm 2025", "2025-08-08"],
    ["Từ 23 tháng Chạp đến hết mùng 6 Tết", "2026-02-22"],
    ["ngày 10 và 12/3 âm lịch", "2026-04-26", "2026-04-28"],
    ["tháng 8 âm lịch", "2026-10-09"],
  ])("are dated by the lunar table: %s", (text, ...due) => {
    expect(dueDates(text, { year: 2026 }).due).toEqual(due);
    expect(codesOf(text)).toContain("deadline-lunar-date");
    const form = describeDeadline(parseDeadline(text), { locale: "vi" });
    expect(parseDeadline(form).clauses.map(({ timing }) => timing)).toEqual(
      parseDeadline(text).clauses.map(({ timing }) => timing),
    );
  });

  it.each([
    ["ngày 01/12 âm lịch", 2025],
    ["ngày 01/12 âm lịch", 2024],
    ["30 Tết", 2026],
    ["15 tháng 6 nhuận", 2026],
    ["15/7 âm lịch năm 2060", 2026],
    ["tháng 12 âm lịch", 2026],
  ])("are left undated where no one day is theirs: %s in %d", (text, year) => {
    expect(dueDates(text, { year }).due).toEqual([]);
    expect(codesOf(text, year)).toContain("deadline-lunar-unknown");
  });

  it.each([
    "tháng Chạp",
    "31/2 âm lịch",
    "Hằng năm, ngày 10/3 âm lịch",
    "23 tháng Chạp hằng năm",
    "Rằm hằng tháng",
    "Trước Giỗ Tổ hằng năm",
    "sau rằm tháng Giêng",
  ])("are never days of the common calendar: %s", (text) => {
    expect(dueDates(text, { year: 2026 }).due).toEqual([]);
  });

  it.each(["31 Tết", "31 Tết năm 2026", "0 Tết năm 2026", "32 Tết"])(
    "are impossible where no lunar month has them: %s",
    (text) => {
      expect(parseDeadline(text).clauses.map(({ timing }) => timing)).toEqual([
        { kind: "unrecognized" },
      ]);
      expect(parseDeadline(text).findings.map(({ code }) => code)).toContain(
        "deadline-impossible-date",
      );
    },
  );

  it("need a year in a rule, like others", () => {
    expect(resolveDeadline("27 tháng Chạp").clauses[0]?.timing).toEqual({ kind: "unrecognized" });
    expect(resolveDeadline("27 tháng Chạp năm 2025").clauses[0]?.timing).toMatchObject({
      start: "2026-02-14",
    });
    expect(resolveDeadline("mùng 5 tháng 9 năm 2022").clauses[0]?.timing).toMatchObject({
      start: "2022-09-05",
    });
  });
});

describe("feasts", () => {
  it.each([
    ["Trước Tết Nguyên đán 2026", "2026-02-16"],
    ["Trước Tết Nguyên đán Đinh Mùi", "2027-02-05"],
    ["Trước Tết Dương lịch 2027", "2026-12-31"],
    ["Trước ngày Quốc khánh 2/9", "2026-09-01"],
    ["Ngày Quốc khánh", "2026-09-02"],
    ["Chậm nhất ngày Giỗ Tổ Hùng Vương", "2026-04-26"],
    ["Giỗ Tổ Hùng Vương (10/3 âm lịch)", "2026-04-26"],
    ["Giỗ Tổ Hùng Vương (ngày 10/3 âm lịch)", "2026-04-26"],
    ["Ngày Quốc khánh (02/9/2026)", "2026-09-02"],
    ["Ngày Quốc khánh (2/9 âm lịch)", "2026-10-11"],
    ["Ngày Quốc khánh (10/9)", "2026-09-10"],
  ])("are dated where the law or the table fixes their day: %s", (text, due) => {
    expect(dueDates(text, { year: 2026 }).due).toEqual([due]);
  });

  it.each([
    "Sau Tết",
    "Dịp 30/4 và 1/5",
    "Sau kỳ nghỉ Tết",
    "Trong dịp Tết Nguyên đán",
    "Trước Tết Trung thu",
    "Trước Tết Nguyên đán 15 ngày",
    "Trước, trong và sau Tết Nguyên đán",
    "Tết Nguyên đán 2026",
  ])("stay events where no day is named: %s", (text) => {
    const { due, open } = dueDates(text, { year: 2026 });
    expect(due).toEqual([]);
    expect(new Set(open.map(({ timing }) => timing.kind))).toEqual(new Set(["event"]));
  });
});
