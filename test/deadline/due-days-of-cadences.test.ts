import { findDeadlines, occurrences, parseDeadline, resolveDeadline } from "chiso/deadline";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";

const year = { from: plainDate("2026-01-01"), to: plainDate("2026-12-31") };

/** The days of 2026 on which a text falls due, each once, as `MM-DD`. */
const days = (text: string): string[] => {
  const { dated } = occurrences(resolveDeadline(text, { year: 2026 }), year);
  return [...new Set(dated.map(({ due }) => due.slice(5)))];
};
const kinds = (text: string): string[] =>
  parseDeadline(text).clauses.map(({ timing }) => timing.kind);
const labels = (text: string): unknown[] => parseDeadline(text).clauses.map(({ label }) => label);

describe("days behind a cadence", () => {
  it.each<[string, string[]]>([
    ["Định kỳ 6 tháng (trước ngày 15/6) và hằng năm (trước ngày 15/11)", ["06-14", "11-14"]],
    ["6 tháng/lần (trước 15/6, 15/12)", ["06-14", "12-14"]],
    ["Báo cáo 6 tháng (trước 15/6), năm (trước 15/12)", ["06-14", "12-14"]],
    ["Báo cáo 6 tháng, năm (trước 15/6 và 15/12)", ["06-14", "12-14"]],
    ["Định kỳ 6 tháng: 15/6 và 15/12", ["06-15", "12-15"]],
    ["Định kỳ trước ngày 15/6 và 15/12", ["06-14", "12-14"]],
    ["Hằng quý (15/3, 15/6, 15/9 và 15/12)", ["03-15", "06-15", "09-15", "12-15"]],
    [
      "Hằng quý (trước ngày 15 của tháng cuối quý), năm (trước 05/12)",
      ["03-14", "06-14", "09-14", "12-04", "12-14"],
    ],
    [
      "Định kỳ hằng quý trước ngày 10 tháng cuối quý, 6 tháng trước 10/6, năm trước 10/12",
      ["03-09", "06-09", "09-09", "12-09"],
    ],
    ["Hằng năm (trước ngày 15/6 và ngày 15/12)", ["06-14", "12-14"]],
    ["Hằng năm, trước ngày 15 tháng 6 và tháng 12", ["06-14", "12-14"]],
    ["Vào ngày 5-9 hàng năm", ["09-05"]],
    ["Trước 20.4 hằng năm", ["04-19"]],
    ["Trước ngày 30-6 và 31-12 hằng năm", ["06-29", "12-30"]],
    ["Định kỳ 6 tháng (trước ngày 15/6/2026) và năm (trước ngày 15/12/2026)", ["06-14", "12-14"]],
  ])("are its due days, with no other date beside them: %s", (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it("are as many as the words count", () => {
    expect(days("02 lần/năm (tháng 6 và tháng 12)")).toEqual(["06-30", "12-31"]);
    expect(days("2 lần/năm vào 30/6 và 31/12")).toEqual(["06-30", "12-31"]);
    expect(kinds("3 lần/năm (tháng 3, 6, 9, 12)")).toEqual(["unrecognized"]);
    expect(days("2 lần/tháng (ngày 15 và ngày 30)").slice(0, 2)).toEqual(["01-15", "01-30"]);
    expect(days("2 lần/tuần (thứ Hai và thứ Năm)").slice(0, 2)).toEqual(["01-01", "01-05"]);
  });

  it("are one with the same said again", () => {
    expect(days("4 lần/năm (mỗi quý 01 lần)")).toEqual(["03-31", "06-30", "09-30", "12-31"]);
    expect(days("02 lần/năm (06 tháng/lần)")).toEqual(["06-30", "12-31"]);
    expect(kinds("2 lần/năm (mỗi quý 1 lần)")).toEqual(["unrecognized"]);
    expect(days("Hằng năm, chậm nhất 30/11 (báo cáo năm)")).toEqual(["11-30"]);
  });

  it("are all of the list", () => {
    expect(days("Hằng tháng (ngày 10, 20 và 30)").slice(0, 3)).toEqual(["01-10", "01-20", "01-30"]);
    expect(days("Hằng tuần vào thứ 2 và thứ 5").slice(0, 2)).toEqual(["01-01", "01-05"]);
    expect(days("Trước ngày 25 của tháng cuối quý và 15/12")).toEqual([
      "03-24",
      "06-24",
      "09-24",
      "12-14",
      "12-24",
    ]);
  });

  it.each([
    "Hằng quý, trước ngày 20",
    "Hằng năm trước ngày 15",
    "Hằng tháng vào thứ Sáu",
    "Hằng tuần, trước 16 giờ",
    "Hằng quý (trước 15/12)",
    "6 tháng/lần (trước 15/6)",
    "Hằng năm, trước ngày 15/12/2026",
    "Hằng quý, các đơn vị gửi báo cáo về Sở trước ngày 20",
  ])("give no date where it is not certain what they bind: %s", (text) => {
    const { clauses, findings } = parseDeadline(text);
    expect(clauses.map(({ timing }) => timing.kind)).toEqual(["unrecognized"]);
    expect(findings.map(({ code }) => code)).toContain("deadline-partly-read");
  });
});

describe("a day before which something recurs", () => {
  const ambiguous = (text: string): number =>
    parseDeadline(text).findings.filter(({ code }) => code === "deadline-ambiguous-before").length;

  it.each([
    ["Trước ngày 25 hằng tháng", 1],
    ["Trước 31/3 hằng năm", 1],
    ["Hằng quý (trước ngày 15 của tháng cuối quý)", 1],
    ["Chậm nhất ngày 25 hằng tháng", 0],
    ["Ngày 25 hằng tháng", 0],
    ["Trước 16 giờ ngày 25 hằng tháng", 0],
    ["Sau ngày 25 hằng tháng", 0],
    ["Hằng tháng", 0],
  ])("has two readings as any day has: %s", (text, count) => {
    expect(ambiguous(text)).toBe(count);
  });
});

describe("a day behind the words for what is done", () => {
  it.each<[string, string[]]>([
    ["Hằng năm gửi báo cáo về Sở Nội vụ trước ngày 20 tháng 11", ["11-19"]],
    [
      "Hằng quý gửi báo cáo về Sở trước 15/3, 15/6, 15/9, 15/12",
      ["03-14", "06-14", "09-14", "12-14"],
    ],
    ["Hằng năm tổ chức Ngày hội vào tháng 11", ["11-30"]],
    ["Định kỳ 6 tháng, hằng năm báo cáo Sở Nội vụ trước ngày 15/6 và 15/12", ["06-14", "12-14"]],
    [
      "Hằng năm, xây dựng kế hoạch trước ngày 15/01 và báo cáo trước ngày 15/12",
      ["01-14", "12-14"],
    ],
  ])("is that of the cadence before them: %s", (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it("leaves the words as the label", () => {
    expect(labels("Hằng năm gửi báo cáo về Sở Nội vụ trước ngày 20 tháng 11")).toEqual([
      "gửi báo cáo về Sở Nội vụ",
    ]);
    expect(labels("Ban hành kế hoạch hằng năm của tỉnh trước ngày 15/12")).toEqual([
      "Ban hành kế hoạch",
    ]);
  });

  it("is found in running text too", () => {
    const text = "Hằng tháng, các xã gửi báo cáo về Phòng Nội vụ trước ngày 25.";
    expect(findDeadlines(text).clauses.map(({ timing }) => timing)).toEqual([
      {
        kind: "recurring",
        every: { unit: "month", interval: 1 },
        due: { side: "before", day: 25 },
      },
    ]);
  });

  it("is another time where it is something else that is done", () => {
    expect(kinds("Hằng quý họp giao ban, tổng kết vào ngày 15/12")).toEqual([
      "recurring",
      "within",
    ]);
  });
});

describe("a report on nine months", () => {
  it("is due at the end of September in every year", () => {
    expect(days("Quý, 6 tháng, 9 tháng và năm")).toEqual(["03-31", "06-30", "09-30", "12-31"]);
    const rule = { kind: "recurring", due: { side: "on", day: "last", month: 9 } };
    expect(parseDeadline("Báo cáo 9 tháng").clauses[0]?.timing).toMatchObject(rule);
  });
});
