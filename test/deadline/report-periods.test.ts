import { resolveDeadline } from "chiso/deadline";
import { describe, expect, it } from "vitest";

/** The times of a text, the plan's year being 2024. */
const times = (text: string): unknown[] =>
  resolveDeadline(text, { year: 2024 }).clauses.map(({ timing }) => timing);

/** The times that lie in the calendar. */
const dates = (text: string): unknown[] =>
  times(text).filter((timing) => /"(?:date|start|every)"/.test(JSON.stringify(timing)));

const before = (date: string): unknown => ({ kind: "by", date, inclusive: false });
const by = (date: string): unknown => ({ kind: "by", date, inclusive: true });
const month = (start: string, end: string): unknown => ({
  kind: "within",
  start,
  end,
  grain: "month",
});

describe("a period that names a report", () => {
  it.each([
    ["Báo cáo 6 tháng đầu năm trước ngày 10/6/2024", [before("2024-06-10")]],
    ["Báo cáo quý II/2024: gửi trước ngày 10/6/2024", [before("2024-06-10")]],
    ["Tổng kết năm 2024 xong trước ngày 10/12/2024", [before("2024-12-10")]],
    ["Sơ kết 6 tháng đầu năm 2024 (trước ngày 10/6/2024)", [before("2024-06-10")]],
    ["Đối với báo cáo năm 2024, chậm nhất ngày 5/12", [by("2024-12-05")]],
    ["Báo cáo giai đoạn 2021-2025 trước ngày 15/12/2025", [before("2025-12-15")]],
    ["Tổng kết năm học 2023-2024 trước ngày 30/6/2024", [before("2024-06-30")]],
    ["Chậm nhất ngày 15/6 đối với báo cáo 6 tháng đầu năm", [by("2024-06-15")]],
    ["Trước ngày 15/6 (báo cáo 6 tháng đầu năm 2024)", [before("2024-06-15")]],
    ["Trước ngày 15/6: báo cáo 6 tháng đầu năm", [before("2024-06-15")]],
  ])("is no time beside its bound: %s", (text, expected) => {
    expect(times(text)).toEqual(expected);
  });

  it("stays in the label", () => {
    const { clauses } = resolveDeadline("Báo cáo 6 tháng đầu năm trước ngày 10/6", { year: 2024 });
    expect(clauses.map(({ label }) => label)).toEqual(["Báo cáo 6 tháng đầu năm"]);
  });

  it("is no time in a remark on the month in which the report is due", () => {
    expect(times("Tháng 7/2024 (sơ kết 6 tháng), tháng 12/2024 (tổng kết năm)")).toEqual([
      month("2024-07-01", "2024-07-31"),
      month("2024-12-01", "2024-12-31"),
    ]);
  });

  it("gives its year to a bound at its end, not to one that may lie in the next year", () => {
    const year = (text: string): boolean[] =>
      resolveDeadline(text, { year: 2024 }).clauses.map(({ assumedYear }) => assumedYear === true);
    expect(year("Báo cáo 6 tháng đầu năm 2024 trước ngày 15/6")).toEqual([false]);
    expect(year("Báo cáo năm 2023 trước ngày 15/01")).toEqual([true]);
  });

  it("is a time where a word says so, and where the bound is set apart", () => {
    expect(times("Báo cáo sơ kết trong quý II/2024, trước ngày 15/6")).toMatchObject([
      { kind: "by", date: "2024-06-15" },
    ]);
    expect(times("Ban hành kế hoạch tháng 1/2024; báo cáo trước ngày 15/6")).toHaveLength(2);
    expect(times("Tháng 6 đối với cấp xã và tháng 7 đối với cấp tỉnh")).toHaveLength(2);
    expect(times("Năm 2024 (sơ kết quý II)")).toHaveLength(2);
  });
});

describe("a date inside a name", () => {
  it.each([
    "Trình kỳ họp giữa năm 2024 của HĐND tỉnh",
    "Trình HĐND tỉnh tại kỳ họp thường lệ cuối năm",
    "Giấy phép cấp ngày 10/10/2019",
    "Chứng chỉ cấp lần đầu ngày 01/02/2019",
    "Ngày cấp: 12/3/2021",
    "Công văn số 2/6 năm 2021",
    "trong năm học vừa qua không có",
  ])("is no time: %s", (text) => {
    expect(dates(text)).toEqual([]);
  });

  it("leaves the time beside it", () => {
    expect(times("Trình HĐND tỉnh tại kỳ họp tháng 7/2024")).toEqual([
      month("2024-07-01", "2024-07-31"),
    ]);
    expect(times("Tháng 7/2024 (trình tại kỳ họp cuối năm)")).toEqual([
      month("2024-07-01", "2024-07-31"),
    ]);
    expect(times("Nộp về các cấp ngày 15/6/2024")).toHaveLength(1);
  });
});

describe("words written together or counted from an event", () => {
  it("reads a quarter glued to its numeral", () => {
    expect(times("Quý I, QuýIII/2024")).toEqual(times("Quý I, quý III/2024"));
    expect(times("QUÝIV/2024")).toEqual(times("Quý IV/2024"));
    expect(times("Quýt/2024")).not.toContainEqual(expect.objectContaining({ grain: "quarter" }));
  });

  it("reads the first days from an event as its term", () => {
    expect(times("Trong 05 ngày đầu tiên kể từ ngày nhận hồ sơ")).toEqual([
      {
        kind: "event",
        event: "nhận hồ sơ",
        relation: "after",
        offset: { amount: 5, unit: "day" },
      },
    ]);
  });
});
