import { occurrences, resolveDeadline } from "chiso/deadline";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";

const horizon = { from: plainDate("2025-01-01"), to: plainDate("2027-12-31") };

const resolved = (text: string): ReturnType<typeof resolveDeadline> =>
  resolveDeadline(text, { year: 2026 });

const timingsOf = (text: string): unknown[] => resolved(text).clauses.map(({ timing }) => timing);

const dueIn = (text: string): string[] =>
  occurrences(resolved(text), horizon).dated.map(({ due }) => due);

describe("a period that what is handed in is for", () => {
  it.each([
    ["gửi báo cáo năm 2026 về Sở Nội vụ trước ngày 08/01/2027", "2027-01-07"],
    ["đề xuất nhu cầu vật tư quý III trước ngày 18/6", "2026-06-17"],
    ["lập kế hoạch đào tạo năm 2027, trình UBND tỉnh trước ngày 10/12/2026", "2026-12-09"],
    ["Báo cáo quý I, II gửi trước 20/6", "2026-06-19"],
    ["Trước 15/6 gửi báo cáo 6 tháng đầu năm", "2026-06-14"],
    ["Tháng 7 sơ kết 6 tháng đầu năm", "2026-07-31"],
    ["đăng ký nhu cầu đào tạo năm 2027 trong tháng 9", "2026-09-30"],
    ["Hạn gửi kế hoạch năm 2027: 15/12/2026", "2026-12-15"],
    ["Kiểm điểm cuối năm: tháng 11-12/2026", "2026-12-31"],
    ["sơ kết 03 năm (2023-2025) trước ngày 15/3/2026", "2026-03-14"],
    ["sơ kết 03 năm trước ngày 15/3/2026", "2026-03-14"],
    ["Sơ kết quý I - triển khai nhiệm vụ quý II vào ngày 05/7", "2026-07-05"],
    [
      "Báo cáo tổng kết công tác 6 tháng đầu năm và phương hướng 6 tháng cuối năm trước ngày 10/01/2026",
      "2026-01-09",
    ],
    ["trước ngày 30/10 (kế hoạch năm 2026)", "2026-10-29"],
  ])("%s has the one time of the handing in", (text, due) => {
    expect(dueIn(text)).toEqual([due]);
  });

  it("stays a time where the word before it says what is done in it", () => {
    expect(dueIn("Tổ chức quý II, báo cáo trước 15/7")).toEqual(["2026-06-30", "2026-07-14"]);
    expect(dueIn("Ban hành kế hoạch quý I/2026, báo cáo kết quả trước ngày 15/12/2026")).toEqual([
      "2026-03-31",
      "2026-12-14",
    ]);
    expect(dueIn("Trước 15/3 trình đề án, ban hành tháng 8")).toEqual(["2026-03-14", "2026-08-31"]);
  });

  it("is no time behind a limit whose day is not said", () => {
    expect(dueIn("hôm nay là hạn cuối nộp báo cáo quý I")).toEqual([]);
  });
});

describe("a rule of quarters or months that are named", () => {
  it("holds for those and no other", () => {
    expect(dueIn("báo cáo quý I, quý II, quý III: trước ngày 10 tháng đầu quý sau")).toEqual([
      "2026-04-09",
      "2026-07-09",
      "2026-10-09",
    ]);
    expect(timingsOf("Báo cáo quý IV trước ngày 10 tháng đầu quý sau")).toEqual([
      { kind: "by", date: "2027-01-10", inclusive: false },
    ]);
    expect(dueIn("Báo cáo tháng 6 gửi trước ngày 05 tháng sau")).toEqual(["2026-07-04"]);
  });

  it("stays a cadence where all are named", () => {
    expect(timingsOf("Báo cáo quý I, II, III, IV: trước ngày 10 tháng đầu quý sau")).toMatchObject([
      { kind: "recurring", every: { unit: "quarter" } },
    ]);
  });
});

describe("a cadence behind a comma", () => {
  it.each([
    [
      "Trước ngày 31/01 năm sau, hằng năm",
      "year",
      { side: "before", day: 31, month: 1, in: "next" },
    ],
    ["Ngày cuối tháng, hằng tháng", "month", { side: "on", day: "last" }],
    ["Trước ngày 25, hằng tháng", "month", { side: "before", day: 25 }],
    ["Thứ Sáu, hằng tuần", "week", { side: "on", day: { weekday: 5 } }],
    [
      "Trước ngày 25 tháng cuối quý, hằng quý",
      "quarter",
      { side: "before", day: 25, month: "last" },
    ],
    ["Từ ngày 01 đến ngày 05, hằng tháng", "month", { side: "by", day: 5, opens: { day: 1 } }],
    ["Cuối năm hằng năm", "year", { side: "by", day: "last", month: 12 }],
  ])("%s is one with its due rule", (text, unit, due) => {
    expect(timingsOf(text)).toEqual([{ kind: "recurring", every: { unit, interval: 1 }, due }]);
  });

  it("has no days where its months or weekdays were not read", () => {
    expect(dueIn("T6, T12 hằng năm")).toEqual([]);
    expect(dueIn("Thứ 2 - thứ 6 hằng tuần")).toEqual([]);
  });
});

describe("a time within another", () => {
  it.each([
    ["Quý IV/2026, cụ thể tháng 11/2026", "2026-11-30"],
    ["Năm 2026, hoàn thành trong quý III", "2026-09-30"],
    ["Trong năm 2026, ưu tiên hoàn thành trong quý II", "2026-06-30"],
    ["Lập danh sách xong trước ngày 03/02/2026 (40 ngày trước ngày bầu cử)", "2026-02-02"],
  ])("%s is the one time", (text, due) => {
    expect(dueIn(text)).toEqual([due]);
  });
});

describe("a time that is taken away", () => {
  it.each(["Bỏ thời hạn 30/6/2026", "Không lấy mốc 30/6/2026", "không gửi sau ngày 30/6/2026"])(
    "%s leaves no day",
    (text) => {
      expect(dueIn(text)).toEqual([]);
    },
  );

  it("leaves the time beside it", () => {
    expect(dueIn("Tháng 7/2026 (không tính tháng 8)")).toEqual(["2026-07-31"]);
    expect(dueIn("Hạn 30/6/2026. Xin gia hạn đến 30/9/2026")).toEqual(["2026-06-30"]);
  });
});

describe("a day behind its name", () => {
  it("is that day", () => {
    expect(dueIn("đến ngày bầu cử 15/3/2026")).toEqual(["2026-03-15"]);
    expect(dueIn("trước ngày khai giảng (05/9/2026)")).toEqual(["2026-09-04"]);
  });

  it.each([
    "Trước khai giảng năm học mới (05/9/2026)",
    "Trước khi khai mạc Đại hội Công đoàn (ngày 05/9)",
    "Trước kỳ họp thứ 5 của HĐND tỉnh (05/9/2026)",
  ])("is it in brackets without the word for it: %s", (text) => {
    const [clause, another] = resolveDeadline(text, { year: 2026 }).clauses;
    expect(clause?.timing).toEqual({ kind: "by", date: "2026-09-05", inclusive: false });
    expect(another).toBeUndefined();
  });

  it.each([
    "Trước khi Luật có hiệu lực (dự kiến 05/9/2026)",
    "Trước kỳ họp 2 ngày (05/9/2026)",
    "Trước và sau kỳ họp (05/9/2026)",
  ])("is none where the brackets or the words say more: %s", (text) => {
    const { clauses } = resolveDeadline(text, { year: 2026 });
    expect(clauses.map(({ timing }) => timing.kind)).not.toContain("by");
  });
});
