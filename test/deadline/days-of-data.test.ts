import { dueDates, parseDeadline } from "chiso/deadline";
import { describe, expect, it } from "vitest";

/*
 * Reporting regimes say up to which day the figures are counted and by which day the report is
 * handed in. Only the second is a due date.
 */

const dueOf = (text: string): readonly string[] =>
  dueDates(text, { year: 2026, before: "loose" }).due;

describe("the days up to which figures are counted are no due dates", () => {
  it.each([
    [
      "Báo cáo năm (kỳ báo cáo từ 15/12/2025 đến 14/12/2026): trước ngày 18/12/2026",
      ["2026-12-18"],
    ],
    [
      "Báo cáo năm gửi Sở Tư pháp (số liệu từ 15/12/2025 đến 14/12/2026) trước 18/12/2026",
      ["2026-12-18"],
    ],
    [
      "Báo cáo năm: trước 18/12/2026 (kỳ số liệu tính từ 15/12/2025 đến 14/12/2026)",
      ["2026-12-18"],
    ],
    ["Báo cáo 6 tháng: số liệu đến 14/6/2026, gửi trước 20/6/2026", ["2026-06-20"]],
  ])("%s", (text, due) => {
    expect(dueOf(text)).toEqual(due);
  });

  it.each([
    [
      "Báo cáo quý: số liệu tính đến ngày 14 tháng cuối quý, gửi trước ngày 20 tháng cuối quý",
      "20",
    ],
    ["Báo cáo quý trước ngày 20 tháng cuối quý (khóa số liệu ngày 14 tháng cuối quý)", "20"],
  ])("of each quarter: %s", (text, day) => {
    expect(dueOf(text)).toEqual(["03", "06", "09", "12"].map((month) => `2026-${month}-${day}`));
  });

  it.each([
    "Báo cáo tháng: chốt số liệu ngày 25 tháng báo cáo, gửi trước ngày 28 hằng tháng",
    "Chốt số liệu ngày 14 hằng tháng; báo cáo ngày 28 hằng tháng",
    "Khóa sổ số liệu ngày 20 hằng tháng, nộp báo cáo trước ngày 28 hằng tháng",
    "Ngày chốt số liệu: 14 hằng tháng; hạn báo cáo: 28 hằng tháng",
    "Báo cáo tháng trước ngày 28 (số liệu từ ngày 15 tháng trước đến ngày 14 tháng báo cáo)",
    "Báo cáo tháng trước ngày 28 (kỳ hạn lấy số liệu: từ ngày 15 tháng trước đến ngày 14 tháng báo cáo)",
  ])("of each month: %s", (text) => {
    expect([...new Set(dueOf(text).map((day) => day.slice(8)))]).toEqual(["28"]);
    expect(dueOf(text)).toHaveLength(12);
  });

  it.each([
    "Lấy số liệu từ ngày 15 tháng trước đến ngày 14 tháng báo cáo",
    "Kỳ hạn lấy số liệu: từ ngày 15 tháng trước đến ngày 14 tháng báo cáo",
  ])("and alone they date nothing: %s", (text) => {
    const { due, findings } = dueDates(text, { year: 2026 });
    expect(due).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain("deadline-unrecognized");
  });

  it.each([
    ["a cadence of figures", "Số liệu hằng tháng", 12],
    ["a bound behind figures", "Gửi số liệu trước ngày 20 hằng tháng", 12],
    ["a bound right behind them", "Số liệu trước ngày 20 tháng cuối quý", 4],
    ["a report named first", "Báo cáo số liệu ngày 20 hằng tháng", 12],
  ])("but %s stays a duty", (_what, text, times) => {
    expect(dueOf(text)).toHaveLength(times);
  });
});

describe("a window in brackets behind the period of a report", () => {
  it.each([
    ["Báo cáo quý I (từ 15/12/2025 đến 14/3/2026): trước ngày 16/3/2026", "2026-03-16"],
    ["Báo cáo kết quả quý I (từ 15/12/2025 đến 14/3/2026) gửi Sở trước 16/3/2026", "2026-03-16"],
    // No other day says when it is due.
    ["Báo cáo quý I (từ 10/3/2026 đến 15/3/2026)", "2026-03-15"],
  ])("is what it is on, where its own day follows: %s", (text, due) => {
    expect(dueOf(text)).toEqual([due]);
  });
});

describe("what was done already", () => {
  it.each([
    ["Giai đoạn 1: đã hoàn thành ngày 18/3/2026; giai đoạn 2: trước 30/9/2026", ["2026-09-30"]],
    ["Đợt 1: đã xong 18/3/2026", []],
    ["Cấp xã: hoàn thành ngày 18/3/2026", ["2026-03-18"]],
  ])("behind a colon, too, is not due: %s", (text, due) => {
    expect(dueOf(text)).toEqual(due);
  });
});

describe("names with a year in them beside a time", () => {
  it.each([
    ["Từ 01/6/2026 - 30/6/2026 (Tháng hành động vì trẻ em năm 2026)", ["2026-06-30"]],
    ["Tổng hợp vụ Đông Xuân 2025-2026, gửi Sở NN&PTNT trước ngày 12/5/2026", ["2026-05-12"]],
    ["Tháng hành động: tháng 6/2026", ["2026-06-30"]],
  ])("are no second time: %s", (text, due) => {
    expect(dueOf(text)).toEqual(due);
  });
});

describe("so many months that are over", () => {
  it.each([
    ["Hết 6 tháng: 90%", "2026-06-30"],
    ["Hết 9 tháng", "2026-09-30"],
  ])("are the first of the year: %s", (text, due) => {
    expect(dueOf(text)).toEqual([due]);
  });

  it("but not where they are counted from an event", () => {
    expect(dueOf("Hết 6 tháng kể từ ngày ký")).toEqual([]);
  });
});

describe("a day when most is done", () => {
  it.each([
    ["Từ 15/4/2026 đến 15/5/2026, cao điểm ngày 28/4/2026", ["2026-05-15"]],
    ["Trong tháng 5/2026 (cao điểm là ngày 19/5/2026)", ["2026-05-31"]],
    // The only time of a cell is its time.
    ["Đợt cao điểm từ 15/4/2026 đến 15/5/2026", ["2026-05-15"]],
    ["Cao điểm ngày 28/4/2026", ["2026-04-28"]],
  ])("is within the time told before it: %s", (text, due) => {
    expect(dueOf(text)).toEqual(due);
  });
});

describe("a line that only says whose times stand below it", () => {
  it.each([
    "Đối với doanh nghiệp:\n- Đợt 1: tháng 3\n- Đợt 2: tháng 9",
    "Đơn vị thực hiện là xã:\n+ Đợt 1: tháng 3\n+ Đợt 2: tháng 9",
  ])("is no part without a time: %s", (text) => {
    const { clauses, skipped } = parseDeadline(text);
    expect(clauses.map(({ timing, label }) => [timing.kind, label])).toEqual([
      ["within", "Đợt 1"],
      ["within", "Đợt 2"],
    ]);
    expect(skipped[0]?.start).toBe(0);
  });

  it("but a part whose time is not said stays one", () => {
    const { clauses } = parseDeadline("Các xã:\n- Lập danh sách\n- Tổng hợp: tháng 9");
    expect(clauses.map(({ timing, label }) => [timing.kind, label])).toEqual([
      ["unstated", "Lập danh sách"],
      ["within", "Tổng hợp"],
    ]);
  });
});
