import { dueDates, findDeadlines, parseDeadline } from "chiso/deadline";
import { describe, expect, it } from "vitest";

const dueOf = (text: string): readonly string[] =>
  dueDates(text, { year: 2026, before: "loose" }).due;

describe("the days told behind a wider time are its days", () => {
  it.each([
    ["Quý I, từ 15/3 đến 20/3", ["2026-03-20"]],
    ["Tháng 5/2026: từ ngày 10/5 đến ngày 15/5", ["2026-05-15"]],
    // Weeks are counted in more than one way, days in one.
    ["Tuần 3 tháng 01/2026: từ ngày 19/01 đến ngày 23/01", ["2026-01-23"]],
    ["Tuần 2 tháng 01, từ 12/01 đến 16/01", ["2026-01-16"]],
    // Days outside of it are another time.
    ["Tháng 3, từ 15/4 đến 20/4", ["2026-03-31", "2026-04-20"]],
    ["Quý I; từ 15/3 đến 20/3", ["2026-03-20", "2026-03-31"]],
  ])("%s", (text, due) => {
    expect(dueOf(text)).toEqual(due);
  });
});

describe("a day told behind its month, its number alone", () => {
  it.each([
    ["Tháng 2: trước ngày 22", "2026-02-22"],
    ["Tháng 12/2026: ngày 20", "2026-12-20"],
    ["Tháng 12 (ngày 20)", "2026-12-20"],
    ["Tháng 11: ngày 20 tháng 11", "2026-11-20"],
  ])("is one of it: %s", (text, due) => {
    expect(dueOf(text)).toEqual([due]);
  });

  it.each([
    "Quý I: ngày 15",
    "Quý I: chậm nhất ngày 15",
    "Tháng 6: ngày 15, 20",
    "Tháng 3: ngày 15 họp, ngày 20 báo cáo",
    "Tháng cuối quý: ngày 15",
  ])("and where it is not told of which month, or more are told, nothing is dated: %s", (text) => {
    expect(dueOf(text)).toEqual([]);
    expect(parseDeadline(text).findings.map(({ code }) => code)).toContain("deadline-partly-read");
  });

  it("leaves the time of every month beside it", () => {
    const { due, findings } = dueDates("Ngày 20 hằng tháng (tháng cuối quý: ngày 15)", {
      year: 2026,
    });
    expect(due).toHaveLength(12);
    expect(findings.map(({ code }) => code)).toContain("deadline-partly-read");
  });

  it.each([
    ["a word that begins alike", "Tháng 5: ngày hội đọc sách", "2026-05-31"],
    ["a day with its month", "Quý I: ngày 15/3", "2026-03-15"],
  ])("but not %s", (_what, text, due) => {
    expect(dueOf(text)).toEqual([due]);
  });
});

describe("one day of several months", () => {
  it.each([
    ["Ngày 15 các tháng 6, 12", ["2026-06-15", "2026-12-15"]],
    ["Ngày 20 của các tháng 3, 6, 9", ["2026-03-20", "2026-06-20", "2026-09-20"]],
    ["Ngày 15 tháng 3, 6, 9 năm 2026", ["2026-03-15", "2026-06-15", "2026-09-15"]],
    ["Ngày 20 tháng 6 và tháng 12 hằng năm", ["2026-06-20", "2026-12-20"]],
    ["Trước ngày 15 của các tháng 3, 6, 9", ["2026-03-15", "2026-06-15", "2026-09-15"]],
    ["Chậm nhất ngày 15 tháng 6, tháng 12", ["2026-06-15", "2026-12-15"]],
    ["Ngày 15 tháng 10 và tháng 01 năm sau", ["2026-10-15", "2027-01-15"]],
  ])("is that of each: %s", (text, due) => {
    expect(dueOf(text)).toEqual(due);
  });

  it.each([
    ["days of two months", "Ngày 15 tháng 4, 20 tháng 5", ["2026-04-15", "2026-05-20"]],
    ["two days of one", "Ngày 25, 26 tháng 8", ["2026-08-25", "2026-08-26"]],
    ["a number that counts", "Ngày 15 tháng 4, 5 đơn vị báo cáo", ["2026-04-15"]],
    ["a month beside a day in figures", "Ngày 20/6 và tháng 12", ["2026-06-20", "2026-12-31"]],
    ["a quarter", "Ngày 5 tháng 3 và quý II", ["2026-03-05", "2026-06-30"]],
  ])("but not %s", (_what, text, due) => {
    expect(dueOf(text)).toEqual(due);
  });

  it("nor where a month has no such day", () => {
    expect(dueOf("Ngày 31 tháng 3, 6, 9, 12")).toEqual([]);
  });
});

describe("the period of a report behind its day is no second time", () => {
  it.each([
    ["Ngày 15/6, gửi báo cáo 6 tháng đầu năm", "2026-06-15"],
    ["Trước ngày 15/6, gửi báo cáo 6 tháng đầu năm", "2026-06-15"],
    ["Ngày 05/4, báo cáo kết quả quý I", "2026-04-05"],
    ["Chậm nhất ngày 10/12/2026, báo cáo năm 2026 về Sở", "2026-12-10"],
  ])("%s", (text, due) => {
    expect(dueOf(text)).toEqual([due]);
  });

  it("nor in prose", () => {
    const { clauses } = findDeadlines("Trước ngày 15/6, gửi báo cáo 6 tháng đầu năm");
    expect(clauses).toHaveLength(1);
  });

  it.each([
    "Trước 15/6, 15/12 (báo cáo 6 tháng, năm)",
    "Trước ngày 15/6 và ngày 15/12: báo cáo 6 tháng và năm",
    "Ngày 15/6, 15/12: báo cáo 6 tháng, năm",
    "Báo cáo 6 tháng, năm: trước 15/6, 15/12",
  ])("nor are as many reports as days: %s", (text) => {
    expect(dueOf(text)).toEqual(["2026-06-15", "2026-12-15"]);
  });

  it("nor are reports on the first quarters of the year", () => {
    const due = dueOf("Ngày 05/4, 05/7, 05/10: báo cáo quý, 6 tháng, 9 tháng");
    expect(due).toEqual(["2026-04-05", "2026-07-05", "2026-10-05"]);
  });

  it.each([
    ["behind a month it may be one", "Tháng 6, báo cáo quý IV", ["2026-06-30", "2026-12-31"]],
    [
      "with a word of time it is one",
      "Ngày 15/6, họp; báo cáo trong quý III",
      ["2026-06-15", "2026-09-30"],
    ],
  ])("but %s", (_what, text, due) => {
    expect(dueOf(text)).toEqual(due);
  });
});

describe("a period in a year that is none of the calendar's", () => {
  it.each(["Quý IV năm 2300", "tháng 5 năm 2500", "Quý II năm thứ 2", "Quý II năm 3"])(
    "%s is not dated in the plan's year",
    (text) => {
      expect(dueOf(text)).toEqual([]);
      expect(parseDeadline(text).findings.map(({ code }) => code)).toContain(
        "deadline-partly-read",
      );
    },
  );
});

describe("the period of a report behind which somebody is to hand it in", () => {
  it.each([
    [
      "Báo cáo Quý I (số liệu từ ngày 15/12/2025 đến ngày 14/3/2026): các phòng gửi Văn phòng Sở chậm nhất ngày 15/3/2026",
      ["2026-03-15"],
    ],
    ["Báo cáo quý II: các xã nộp Phòng Nội vụ trước ngày 15/6", ["2026-06-15"]],
    ["Hoàn thành quý I: các phòng gửi Sở trước ngày 15/3", ["2026-03-15", "2026-03-31"]],
    ["Báo cáo quý I: hoàn thành biểu mẫu; gửi Sở trước ngày 15/3", ["2026-03-15", "2026-03-31"]],
  ])("is no second time: %s", (text, due) => {
    expect(dueOf(text)).toEqual(due);
  });
});
