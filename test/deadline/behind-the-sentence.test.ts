import { dueDates, parseDeadline } from "chiso/deadline";
import { describe, expect, it } from "vitest";

/** The due days, and `open` where something has none. */
function dueOf(text: string): string {
  const { due, open } = dueDates(text, { year: 2026, before: "loose" });
  return [...due, ...(open.length > 0 ? ["open"] : [])].join(" ");
}

describe("words behind the sentence of a time", () => {
  it.each([
    ["Báo cáo quý (từ 15/12/2025 đến 14/3/2026) gửi trước 16/3/2026", "2026-03-16"],
    ["Báo cáo (từ 15/12/2025 đến 14/3/2026); nộp phiếu trước 16/3/2026", "2026-03-14 2026-03-16"],
    ["Đến ngày 02/01 vẫn chưa nộp thì xử lý", "2026-01-02"],
    ["Đến ngày 02/01 vẫn chưa nộp", "open"],
  ])("belong to it up to its end, and no farther: %s", (text, due) => {
    expect(dueOf(text)).toBe(due);
  });
});

describe("the day of a document", () => {
  it.each([
    ["Biên bản lập ngày 21/5/2026", "open"],
    ["Biên bản lập tại xã ngày 21/5/2026", "2026-05-21"],
    ["Biên bản ký tại xã ngày 21/5/2026", "2026-05-21"],
  ])("stands right behind what was done with it: %s", (text, due) => {
    expect(dueOf(text)).toBe(due);
  });
});

describe("days in the words of an event", () => {
  it.each([
    ["10 ngày kể từ ngày 15/6/2026, báo cáo kết quả", "2026-06-25"],
    ["05 ngày sau ngày 15/6/2026, 20/7/2026", "open"],
    ["05 ngày kể từ ngày 15/6/2026, ngày 20/7/2026", "open"],
  ])("are counted from where there is but one: %s", (text, due) => {
    expect(dueOf(text)).toBe(due);
  });
});

describe("the day of quarters that are named", () => {
  it("is a bound where an hour is told", () => {
    expect(parseDeadline("báo cáo quý I, quý II: ngày 10 tháng đầu quý sau").clauses).toMatchObject(
      [4, 7].map((month) => ({
        timing: { kind: "within", period: { shape: "day", day: 10, month } },
      })),
    );
    expect(
      parseDeadline("báo cáo quý I, quý II: 17 giờ ngày 10 tháng đầu quý sau").clauses,
    ).toMatchObject(
      [4, 7].map((month) => ({
        timing: { kind: "by", moment: { shape: "day", day: 10, month }, time: "17:00" },
      })),
    );
  });

  it("of the last quarter alone is told beside the rule of all", () => {
    const text = "Hằng quý, trước ngày 10 tháng cuối quý, riêng quý IV trước 10/12/2026";
    expect(dueOf(text)).toBe("2026-12-10 open");
    expect(dueOf("riêng quý IV trước 10/12/2026")).toBe("2026-12-10");
  });
});

describe("the report on a year behind that on months", () => {
  it.each([
    ["6 tháng: trước ngày 14/6; năm: trước ngày 14/12", ["by", "by"]],
    ["6 tháng: trước ngày 14/6; năm: chậm nhất ngày 14/12", ["by", "by"]],
    ["6 tháng: trước ngày 14/6; năm: trước ngày 14/12; quý: trước ngày 5/1", ["by", "by", "by"]],
    ["6 tháng: trước ngày 14/6; quý I trước 5/4; năm: trước ngày 14/12", ["by", "by", "recurring"]],
    ["năm: trước ngày 14/12", ["recurring"]],
  ])("is no cadence: %s", (text, kinds) => {
    expect(parseDeadline(text).clauses.map(({ timing }) => timing.kind)).toEqual(kinds);
  });
});

describe("the event whose time its bracket tells", () => {
  it.each([
    ["Sau Đại hội (tháng 4/2026), ban hành trong tháng 5", "2026-05-31"],
    ["Sau Đại hội (tháng 4/2026): ban hành trong tháng 5", "2026-05-31"],
    ["Sau Đại hội (tháng 4/2026); ban hành trong tháng 5", "2026-04-30 2026-05-31 open"],
    ["Trước Đại hội (tháng 4/2026), ban hành trong tháng 5", "2026-03-31 2026-05-31"],
  ])("is waited for where nothing else falls due behind it: %s", (text, due) => {
    expect(dueOf(text)).toBe(due);
  });
});

describe("a cadence told again", () => {
  it.each([
    ["Hằng quý (1 quý/lần)", "2026-03-31 2026-06-30 2026-09-30 2026-12-31"],
    ["Hằng tháng, quý (1 quý/lần)", "open"],
    ["Hằng quý, năm (4 lần/năm)", "open"],
  ])("holds for one alone: %s", (text, due) => {
    expect(dueOf(text)).toBe(due);
  });
});
