import { parseDeadline } from "chiso/deadline";
import { describe, expect, it } from "vitest";

/** The words of a text that a finding about days of the week points at. */
function wrongWeekdays(text: string): readonly string[] {
  return parseDeadline(text)
    .findings.filter(({ code }) => code === "deadline-weekday-disagrees")
    .map(({ span }) => text.slice(span?.start, span?.end));
}

describe("a day of the week beside a date", () => {
  it.each([
    ["Thứ Hai, ngày 15/9/2026", "Thứ Hai"],
    ["Trước thứ Năm (ngày 18/9/2026)", "thứ Năm"],
    ["trước 17h thứ Bảy ngày 18/9/2026", "thứ Bảy"],
    ["Trước 16h00 ngày 20/9/2026 (thứ Bảy)", "thứ Bảy"],
    ["Chủ nhật 21/9/2026", "Chủ nhật"],
    ["thứ 3, 14/9/2026", "thứ 3"],
    ["Sáng thứ Tư 16/9/2026; chiều thứ Tư 17/9/2026", "thứ Tư"],
    ["ngày thứ Hai, 12/6/2026", "thứ Hai"],
    ["từ thứ Hai 05/10/2026 đến thứ Bảy 09/10/2026", "thứ Bảy"],
    ["đến hết thứ Năm ngày 09/10/2026", "thứ Năm"],
  ])("is told where the date is another: %s", (text, words) => {
    expect(wrongWeekdays(text)).toEqual([words]);
  });

  it.each([
    "Thứ Ba, ngày 15/9/2026",
    "Trước thứ Sáu (ngày 18/9/2026)",
    "trước 17h thứ Sáu ngày 18/9/2026",
    "Trước 16h00 ngày 20/9/2026 (Chủ nhật)",
    "Chủ nhật 20/9/2026",
    "thứ 2, 14/9/2026",
    "ngày thứ Sáu, 12/6/2026",
    "từ thứ Hai 05/10/2026 đến thứ Sáu 09/10/2026",
  ])("is not told where it is that of the date: %s", (text) => {
    expect(wrongWeekdays(text)).toEqual([]);
  });

  it.each([
    "15/9 (thứ hai)",
    "Đợt thứ hai, ngày 15/9/2026",
    "lần thứ hai: 15/9/2026",
    "Năm thứ hai 15/9/2026",
    "Thứ Sáu hằng tuần",
  ])("is not told without a year, and not where it counts turns: %s", (text) => {
    expect(wrongWeekdays(text)).toEqual([]);
  });

  it("leaves the date as its figures say", () => {
    const [clause] = parseDeadline("Thứ Hai, ngày 15/9/2026").clauses;
    expect(clause?.timing).toMatchObject({ period: { day: 15, month: 9, year: 2026 } });
  });
});
