import { resolveDeadline } from "chiso/deadline";
import { describe, expect, it } from "vitest";

/** The times of a text, the plan's year being 2024. */
const times = (text: string): unknown[] =>
  resolveDeadline(text, { year: 2024 }).clauses.map(({ timing }) => timing);
const labels = (text: string): unknown[] =>
  resolveDeadline(text, { year: 2024 }).clauses.map(({ label }) => label);

/** Whole months of every year. */
const yearly = (first: number, last: number): object => ({
  kind: "recurring",
  every: { unit: "year", interval: 1 },
  due: { side: "by", day: "last", month: last, opens: { day: 1, month: first } },
});
const kinds = (text: string): unknown[] =>
  resolveDeadline(text, { year: 2024 }).clauses.map(({ timing }) => timing.kind);

describe("a cadence at the end of a list", () => {
  it.each([
    "Sơ kết vào tháng 6 và tổng kết vào tháng 12 hằng năm",
    "Tháng 6 (sơ kết) và tháng 12 (tổng kết) hằng năm",
    "Tháng 6 (sơ kết), tháng 12 hằng năm",
    "Tháng 6 và tháng 12 hằng năm",
  ])("holds for every month: %s", (text) => {
    expect(times(text)).toEqual([yearly(6, 6), yearly(12, 12)]);
  });

  it("holds for quarters and halves", () => {
    expect(times("Quý II (sơ kết) và quý IV (tổng kết) hằng năm")).toEqual([
      yearly(4, 6),
      yearly(10, 12),
    ]);
    expect(labels("Quý II (sơ kết) và quý IV (tổng kết) hằng năm")).toEqual(["sơ kết", "tổng kết"]);
  });

  it("does not hold for what is no part of the list", () => {
    expect(kinds("Ban hành kế hoạch quý I, báo cáo hằng năm")).toEqual(["within", "recurring"]);
    expect(kinds("Tháng 1 ban hành kế hoạch, báo cáo tháng 12 hằng năm")).toEqual([
      "within",
      "recurring",
    ]);
    expect(kinds("Quý I và tổng kết vào tháng 12 hằng năm")).toEqual(["within", "recurring"]);
    expect(kinds("Tháng 6/2024 (sơ kết) và tháng 12 hằng năm")).toEqual(["within", "recurring"]);
  });

  it("begins where the text says", () => {
    expect(times("Quý III hằng năm, bắt đầu từ năm 2023")).toEqual([
      { ...yearly(7, 9), start: "2023-01-01" },
    ]);
  });
});

describe("a year after a remark in brackets", () => {
  it.each([
    ["Tháng 3 (đợt 1), tháng 9 (đợt 2) năm 2023", ["2023-03-01", "2023-09-01"]],
    ["Quý I (cấp xã) và quý II (cấp tỉnh) năm 2025", ["2025-01-01", "2025-04-01"]],
    ["Quý I (cấp xã) năm 2025", ["2025-01-01"]],
  ])("is that of the times before it: %s", (text, starts) => {
    expect(times(text)).toEqual(
      starts.map((start): unknown => expect.objectContaining({ kind: "within", start })),
    );
  });

  it("is that of the bounds before it, and the remarks stay their labels", () => {
    const text = "Trước ngày 15/6 (đợt 1), trước ngày 15/12 (đợt 2) năm 2025";
    expect(times(text)).toEqual([
      { kind: "by", date: "2025-06-15", inclusive: false },
      { kind: "by", date: "2025-12-15", inclusive: false },
    ]);
    expect(labels(text)).toEqual(["đợt 1", "đợt 2"]);
  });

  it("is a time of its own where the time before has its year or a word sets it apart", () => {
    expect(kinds("Quý I/2024 (cấp xã) năm 2025")).toEqual(["within", "within"]);
    expect(kinds("Quý I (cấp xã), trong năm 2025")).toEqual(["within", "within"]);
  });
});

describe("a day of several months", () => {
  it("is the same in each", () => {
    expect(times("trước ngày 20 của tháng 6 và tháng 12")).toEqual([
      { kind: "by", date: "2024-06-20", inclusive: false },
      { kind: "by", date: "2024-12-20", inclusive: false },
    ]);
  });
});

describe("reports headed by their periods", () => {
  it("are due once each, unless the text says that they recur", () => {
    expect(times("6 tháng: trước ngày 14/6; năm: trước ngày 14/12")).toEqual([
      { kind: "by", date: "2024-06-14", inclusive: false },
      { kind: "by", date: "2024-12-14", inclusive: false },
    ]);
    expect(kinds("6 tháng: trước ngày 14/6; năm: trước ngày 14/12 hằng năm")).toEqual([
      "by",
      "recurring",
    ]);
    expect(kinds("Quý: trước ngày 20 tháng cuối quý; năm: trước ngày 15/12")).toEqual([
      "recurring",
      "recurring",
    ]);
  });
});
