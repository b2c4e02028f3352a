import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  comparisonAt,
  comparisonBehind,
  cutText,
  dateAt,
  timeOfDayAt,
} from "../../src/reading/index.js";

const read = (text: string): ReturnType<typeof dateAt> => dateAt(cutText(text).pieces, 0);
const whole = (text: string): unknown => {
  const { pieces } = cutText(text);
  const { end, ...date } = dateAt(pieces, 0) ?? { end: -1 };
  return end === pieces.length ? date : undefined;
};

describe("dates in text", () => {
  it.each([
    ["30/6/2021", { year: 2021, month: 6, day: 30 }],
    ["05-03-2022", { year: 2022, month: 3, day: 5 }],
    ["20.4.2022", { year: 2022, month: 4, day: 20 }],
    ["30 / 6 / 2021", { year: 2021, month: 6, day: 30 }],
    ["15/6 năm 2021", { year: 2021, month: 6, day: 15 }],
    ["15/6", { month: 6, day: 15 }],
    ["6/5/26", { year: 2026, month: 5, day: 6, shortYear: true }],
    ["02 tháng 02 năm 2021", { year: 2021, month: 2, day: 2 }],
    ["5 tháng ba, năm 2022", { year: 2022, month: 3, day: 5 }],
    ["5 tháng 3/2022", { year: 2022, month: 3, day: 5 }],
    ["20 của tháng 6", { month: 6, day: 20 }],
    ["2026-09-30", { year: 2026, month: 9, day: 30 }],
    ["2026/09/30", { year: 2026, month: 9, day: 30 }],
    ["2026-09", { year: 2026, month: 9 }],
    ["2026-Q4", { year: 2026, quarter: 4 }],
    ["2026-10-04 17:00", { year: 2026, month: 10, day: 4, time: "17:00" }],
    ["2026-10-04T17:00:00", { year: 2026, month: 10, day: 4, time: "17:00" }],
    ["31/2/2021", { year: 2021, month: 2, day: 31, impossible: true }],
    ["2026-13-40", { year: 2026, month: 13, day: 40, impossible: true }],
    ["29/2", { month: 2, day: 29 }],
    ["29/2/2021", { year: 2021, month: 2, day: 29, impossible: true }],
  ])("%s", (text, expected) => {
    expect(whole(text)).toEqual(expected);
  });

  it.each([
    "2021/QĐ-UBND",
    "41,27/80",
    "2026-10-04T17:00:00Z",
    "2026-10-04T17:00:00+09:00",
    "1.2.3.4",
    "10 - 12",
    "2021/12",
    "2026-9-30",
    "15/6/123",
    "quý II",
  ])("finds none in %s", (text) => {
    expect(read(text)).toBeUndefined();
  });

  it("reads back every day that machines write", () => {
    const day = fc.date({
      min: new Date("1900-01-01T00:00:00Z"),
      max: new Date("2199-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const written = date.toISOString().slice(0, 10);
        const [year = 0, month = 0, dayOfMonth = 0] = written.split("-").map(Number);
        const expected = { year, month, day: dayOfMonth };
        expect(whole(written)).toEqual(expected);
        expect(whole(`${dayOfMonth}/${month}/${year}`)).toEqual(expected);
        expect(whole(`${dayOfMonth} tháng ${month} năm ${year}`)).toEqual(expected);
      }),
    );
  });

  it.each([
    ["17:00", "17:00"],
    ["08:30:00", "08:30"],
    ["16h00", "16:00"],
    ["9h", "09:00"],
    ["17 giờ 30 phút", "17:30"],
  ])("the time of day %s", (text, time) => {
    const { pieces } = cutText(text);
    expect(timeOfDayAt(pieces, 0)).toEqual({ time, end: pieces.length });
  });
});

describe("words of comparison", () => {
  it.each([
    ["chí ít 5", "gte"],
    ["không thấp hơn 5", "gte"],
    ["≥ 5", "gte"],
    ["trên 5", "gt"],
    ["không quá 5", "lte"],
    ["dưới 5", "lt"],
    ["cận 80", "lt"],
    ["bằng 5", "eq"],
  ])("%s", (text, value) => {
    const { pieces } = cutText(text);
    expect(comparisonAt(pieces, 0)).toEqual({ value, length: pieces.length - 1 });
  });

  it("behind the figure", () => {
    expect(comparisonBehind(cutText("80% trở lên").pieces, 2)?.value).toBe("gte");
    expect(comparisonBehind(cutText("5 lỗi trở xuống").pieces, 2)?.value).toBe("lte");
  });
});
