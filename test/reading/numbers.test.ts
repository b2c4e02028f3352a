import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  amountAt,
  cutText,
  figureAt,
  isYear,
  numeralAt,
  repetitionAt,
  settledFigure,
} from "../../src/reading/index.js";

const pieces = (text: string): ReturnType<typeof cutText>["pieces"] => cutText(text).pieces;

describe("figures", () => {
  it.each([
    ["91,17", 91.17],
    ["1.234,5", 1234.5],
    ["635.593", 635593],
    ["6.5", 6.5],
    ["0,5", 0.5],
    ["0.500", 0.5],
    ["1,234,567", 1234567],
    ["12", 12],
  ])("%s is %d", (text, value) => {
    const length = pieces(text).length;
    expect(figureAt(pieces(text), 0)).toEqual({ value, end: length });
  });

  it("says where a comma can be read in two ways", () => {
    const figure = figureAt(pieces("1,500 doanh nghiệp"), 0);
    expect(figure).toEqual({ value: 1.5, thousands: 1500, end: 3 });
    expect(figure !== undefined && settledFigure(figure, true)).toBe(1500);
    expect(figure !== undefined && settledFigure(figure, false)).toBe(1.5);
  });

  it.each([
    ["ít nhất 1 500 hộ", 2, 1500, 4],
    ["không quá 12 500 000 đồng", 2, 12500000, 5],
    ["đạt 1\u00A0500,5 tỷ", 1, 1500.5, 5],
    [">= 1 950 hộ", 1, 1950, 3],
  ])("reads a blank between thousands where a figure must stand: %s", (text, index, value, end) => {
    expect(figureAt(pieces(text), index)).toEqual({ value, end });
  });

  it.each(["chỉ tiêu 5 100 xã", "1 500 hộ"])("refuses it elsewhere: %s", (text) => {
    const index = pieces(text).findIndex(({ kind }) => kind === "digits");
    expect(figureAt(pieces(text), index)).toEqual({ end: index + 2 });
  });

  it.each([
    ["tháng 6 100% hồ sơ", 6],
    ["tháng 6 100.000 hộ", 6],
    ["đạt 1\t500", 1],
    ["đạt 1\n500", 1],
    ["năm 2021 500 hộ", 2021],
    ["đạt 05 100 hộ", 5],
    ["đạt 5 1000 hộ", 5],
  ])("keeps apart what no blank joins: %s", (text, value) => {
    expect(figureAt(pieces(text), 1)).toEqual({ value, end: 2 });
  });

  it("finds none in a date, and says how far it goes", () => {
    expect(figureAt(pieces("19.5.2021 là"), 0)).toEqual({ end: 5 });
    expect(figureAt(pieces("là 5"), 0)).toBeUndefined();
  });
});

/** How a number below a thousand is said. */
function said(value: number): string {
  const units = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const unit = value % 10;
  const words = hundreds === 0 ? [] : [units[hundreds], "trăm"];
  if (tens === 0 && hundreds > 0 && unit > 0) words.push("linh");
  if (tens === 1) words.push("mười");
  if (tens > 1) words.push(units[tens], "mươi");
  if (unit === 5 && tens > 0) words.push("lăm");
  else if (unit === 1 && tens > 1) words.push("mốt");
  else if (unit > 0) words.push(units[unit]);
  return words.join(" ");
}

describe("numerals in words", () => {
  it("reads every number from 1 to 999", () => {
    for (let value = 1; value < 1000; value++) {
      const cut = pieces(`${said(value)} ngày`);
      expect([said(value), numeralAt(cut, 0)]).toEqual([
        said(value),
        { value, end: cut.length - 1 },
      ]);
    }
  });

  it.each([
    ["hai mươi tư giờ", 24],
    ["hai lăm ngày", 25],
    ["mười nhăm ngày", 15],
    ["hai mươi năm", 20],
    ["năm mươi người", 50],
  ])("%s begins with %d", (text, value) => {
    expect(numeralAt(pieces(text), 0)?.value).toBe(value);
  });

  it("takes “năm” for five only before what it counts", () => {
    expect(numeralAt(pieces("năm ngày"), 0)?.value).toBe(5);
    expect(numeralAt(pieces("năm 2021"), 0)).toBeUndefined();
    expect(numeralAt(pieces("năm sáng kiến"), 0)).toBeUndefined();
    expect(numeralAt(pieces("năm sáng kiến"), 0, (next) => next?.key === "sáng")?.value).toBe(5);
    expect(numeralAt(pieces("năm (05) ngày"), 0)?.value).toBe(5);
  });

  it.each(["hai mư ơi ngày", "hai trăm l ăm ngày", "hai ba ngày", "vài ba ngày", "dăm bảy ngày"])(
    "takes no half of %s",
    (text) => {
      const cut = pieces(text);
      const values = cut.map((_, index) => numeralAt(cut, index)?.value);
      expect(values.filter((value) => value !== undefined)).toEqual([]);
    },
  );
});

describe("amounts said twice", () => {
  it.each([
    ["15 (mười lăm) ngày", 15],
    ["mười lăm (15) ngày", 15],
    ["05 (năm) ngày", 5],
    ["hai mươi mốt (21) ngày", 21],
    ["07 ngày", 7],
  ])("%s", (text, value) => {
    const cut = pieces(text);
    expect(amountAt(cut, 0)).toEqual({ value, end: cut.length - 1 });
  });

  it("says where the two disagree", () => {
    expect(amountAt(pieces("15 (mười) ngày"), 0)).toEqual({ value: 15, end: 4, disagrees: true });
  });

  it("leaves brackets alone that hold anything else", () => {
    expect(repetitionAt(pieces("(sau đây)"), 0)).toBeUndefined();
    expect(amountAt(pieces("15 (ngày)"), 0)).toEqual({ value: 15, end: 1 });
  });

  it.each(["1,5 ngày", "80% hồ sơ", "80 ngày"])("digits that are a part of more: %s", (text) => {
    expect(amountAt(pieces(text), 0) === undefined).toBe(!text.startsWith("80 "));
  });
});

describe("years", () => {
  it("have four digits in one range", () => {
    fc.assert(
      fc.property(fc.nat(99999), (value) => {
        expect(isYear(pieces(String(value))[0])).toBe(value >= 1900 && value <= 2199);
      }),
    );
    expect(isYear(pieces("02021")[0])).toBe(false);
  });
});
