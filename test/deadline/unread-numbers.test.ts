import { dueDates, parseDeadline } from "chiso/deadline";
import { describe, expect, it } from "vitest";

const timingsOf = (text: string): unknown[] =>
  parseDeadline(text).clauses.map(({ timing }) => timing);

describe("a number that no rule reads", () => {
  it.each([
    "13 tháng đầu năm 2026",
    "5 quý đầu năm 2026",
    "40 ngày cuối tháng 6/2026",
    "tuần thứ 54 năm 2026",
    "tuần 6 tháng 2/2026",
  ])("leaves no part of %s to be read without it", (text) => {
    expect(timingsOf(text)).toEqual([{ kind: "unrecognized" }]);
    expect(parseDeadline(text).findings.map(({ code }) => code)).toContain("deadline-unrecognized");
  });

  it.each([
    "2, 3 tuần một lần",
    "hai hoặc ba tháng một lần",
    "từ 2 đến 3 tuần một lần",
    "một, hai lần/tháng",
    "trong 5, 7 ngày kể từ ngày ký",
  ])("leaves it open which of the two in %s holds", (text) => {
    expect(timingsOf(text)).toEqual([{ kind: "unrecognized" }]);
  });

  it("may name something, or belong to the time before", () => {
    expect(timingsOf("Mục 3, 2 tuần một lần")).toEqual([
      { kind: "recurring", every: { unit: "week", interval: 2 }, times: 1 },
    ]);
    expect(timingsOf("Đợt 1 tháng 3/2026")).toMatchObject([{ period: { first: 3, year: 2026 } }]);
    expect(timingsOf("Phòng 2, 8h00 ngày 15/3/2026")).toMatchObject([
      { moment: { day: 15 }, time: "08:00" },
    ]);
    expect(timingsOf("Phòng 2, 12/2026")).toMatchObject([{ period: { first: 12, year: 2026 } }]);
    expect(timingsOf("Trước 15/6, 3 ngày sau khi ký")).toMatchObject([
      { moment: { day: 15, month: 6 } },
      { event: "ký", offset: { amount: 3, unit: "day" } },
    ]);
  });

  it.each(["trong 3 tháng đầu mỗi năm", "6 tháng đầu hằng năm"])(
    "is no day of January in %s",
    (text) => {
      expect(timingsOf(text)).toEqual([{ kind: "unrecognized" }]);
    },
  );

  it("is a day of the month where the word says so", () => {
    const due = { side: "on", day: 5, month: "first" };
    expect(timingsOf("ngày 5 tháng đầu của năm")).toMatchObject([{ due }]);
  });
});

describe("a day that no year has", () => {
  it.each([
    "31/4 hằng năm",
    "ngày 31 tháng 4 hằng năm",
    "Hằng năm, trước ngày 30/2",
    "ngày 31 các tháng 3, 6, 9 hằng năm",
  ])("is no due day in %s, and found impossible", (text) => {
    const { clauses, findings } = parseDeadline(text);
    expect(findings.map(({ code }) => code)).toContain("deadline-impossible-date");
    expect(clauses.filter(({ timing }) => "due" in timing)).toEqual([]);
  });

  it.each([
    "trước 31/9 và 15/12 hằng năm",
    "ngày 31/4, 30/6/2026",
    "Trước ngày 30/2/2026 hoặc 15/3/2026",
  ])("gives no date to what it is listed with: %s", (text) => {
    const { clauses, findings } = parseDeadline(text);
    expect(findings.map(({ code }) => code)).toContain("deadline-impossible-date");
    expect(clauses.map(({ timing }) => timing.kind)).toEqual(["unrecognized"]);
  });

  it("is not the leap day, nor the last days of each month", () => {
    expect(timingsOf("ngày 29/2 hằng năm")).toMatchObject([{ due: { day: 29, month: 2 } }]);
    expect(timingsOf("trước ngày 31 hằng tháng")).toMatchObject([{ due: { day: 31 } }]);
  });
});

describe("a year behind a number that was not read", () => {
  it.each([
    "Quý lII năm 2026",
    "QUÝ lII NĂM 2026",
    "Quý ill năm 2026",
    "Tháng l2 năm 2026",
    "Quý lV, năm 2026",
    "Tháng O5 năm 2026",
    "Ngày l5 tháng 6 năm 2026",
  ])("dates nothing, for the whole year is not meant: %s", (text) => {
    expect(dueDates(text, { year: 2026 }).due).toEqual([]);
    expect(parseDeadline(text).findings.map(({ code }) => code)).toContain("deadline-unrecognized");
  });

  it("dates as ever behind numbers and words that are read", () => {
    expect(dueDates("Quý III năm 2026", { year: 2026 }).due).toEqual(["2026-09-30"]);
    expect(dueDates("Quý I, năm 2026", { year: 2026 }).due).toEqual(["2026-03-31"]);
    expect(dueDates("Quý cuối năm 2026", { year: 2026 }).due).toEqual(["2026-12-31"]);
    expect(dueDates("Hoàn thành năm 2026", { year: 2026 }).due).toEqual(["2026-12-31"]);
  });
});

describe("a run of years in a name beside a time", () => {
  it.each([
    ["Tổng hợp kế hoạch đầu tư công 5 năm 2026-2030 trình Sở trong quý II/2026", ["2026-06-30"]],
    ["Từ tháng 11/2025 đến hết tháng 02/2026 (vụ Đông Xuân 2025-2026)", ["2026-02-28"]],
    ["Quý II/2026; giai đoạn 2026-2030", ["2026-06-30", "2030-12-31"]],
    ["Trong 5 năm 2026-2030, báo cáo quý II/2026", ["2026-06-30", "2030-12-31"]],
    ["Lập kế hoạch 5 năm 2026-2030 chậm nhất ngày 30/6/2026", ["2026-06-30"]],
    ["Quý I/2026 và 2027-2028", ["2026-03-31", "2028-12-31"]],
  ])("is no second time: %s", (text, due) => {
    expect(dueDates(text, { year: 2026 }).due).toEqual(due);
  });
});
