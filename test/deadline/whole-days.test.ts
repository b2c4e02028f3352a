import { describe, expect, it } from "vitest";
import { wholeAnswer } from "./whole-answer.js";

describe("a document that asks for something", () => {
  it.each([
    [
      "(theo công văn số 12 ngày 11/12/2025) chậm nhất ngày 25/12/2026",
      "2026-12-25 | by «chậm nhất ngày 25/12/2026» | text-left-over",
    ],
    [
      "theo công văn số 12 ngày 11/12/2025, chậm nhất ngày 25/12/2026",
      "2026-12-25 | by «chậm nhất ngày 25/12/2026» | text-left-over",
    ],
    [
      "theo công văn số 12 ngày 11/12/2025: chậm nhất ngày 25/12/2026",
      "2026-12-25 | by «chậm nhất ngày 25/12/2026» | text-left-over",
    ],
    [
      "theo công văn số 12 ngày 11/12/2025; chậm nhất ngày 25/12/2026",
      "2026-12-25 set-elsewhere | reference «theo công văn số 12 ngày 11/12/2025» | by «chậm nhất ngày 25/12/2026»",
    ],
    ["NĐ 130/2020", "unrecognized | unrecognized «NĐ 130/2020» | unrecognized"],
    [
      "QĐ 1523/2026, trước 30/6/2026",
      "2026-06-30 | QĐ 1523/2026: by «trước 30/6/2026» | ambiguous-before",
    ],
    [
      "Tờ trình số 89/TTr-LĐTBXH ngày 12/3/2026",
      "unrecognized | unrecognized «Tờ trình số 89/TTr-LĐTBXH ngày 12/3/2026» | unrecognized",
    ],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("a numeral whose last word may be a year", () => {
  it.each([
    ["mười năm ngày", "unrecognized | unrecognized «mười năm ngày» | unrecognized"],
    [
      "mười năm (15) ngày",
      "unrecognized | unrecognized «mười năm (15) ngày» | numbers-disagree unrecognized",
    ],
    [
      "mười lăm ngày kể từ ngày 01/6/2026",
      "2026-06-16 | 15 day after ngày 01/6/2026 «mười lăm ngày kể từ ngày 01/6/2026»",
    ],
    [
      "hai mươi năm (25) ngày kể từ ngày 01/6/2026",
      "unrecognized | unrecognized «hai mươi năm (25) ngày kể từ ngày 01/6/2026» | numbers-disagree unrecognized",
    ],
    [
      "hai mươi lăm ngày kể từ ngày 01/6/2026",
      "2026-06-26 | 25 day after ngày 01/6/2026 «hai mươi lăm ngày kể từ ngày 01/6/2026»",
    ],
    [
      "mười lăm năm kể từ ngày 01/6/2026",
      "2041-06-03 | 15 year after ngày 01/6/2026 «mười lăm năm kể từ ngày 01/6/2026»",
    ],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("numbers that are no day of a month", () => {
  it.each([
    ["Số nhà 45/3/2026", "unrecognized | unrecognized «Số nhà 45/3/2026» | unrecognized"],
    ["Số nhà 5/13/2026", "unrecognized | unrecognized «Số nhà 5/13/2026» | unrecognized"],
    ["45/3/2026", "unrecognized | unrecognized «45/3/2026» | unrecognized"],
    ["5/13/2026", "unrecognized | unrecognized «5/13/2026» | unrecognized"],
    ["31/12/2026", "2026-12-31 | within «31/12/2026»"],
    [
      "ngày 45/3/2026",
      "unrecognized | unrecognized «ngày 45/3/2026» | impossible-date unrecognized",
    ],
    [
      "ngày 5/13/2026",
      "unrecognized | unrecognized «ngày 5/13/2026» | impossible-date unrecognized",
    ],
    [
      "ngày 32/12/2026",
      "unrecognized | unrecognized «ngày 32/12/2026» | impossible-date unrecognized",
    ],
    [
      "ngày 31/2/2026; trước 30/6/2026",
      "2026-06-30 unrecognized | unrecognized «ngày 31/2/2026» | by «trước 30/6/2026» | impossible-date unrecognized ambiguous-before",
    ],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("two days with a sign between", () => {
  it.each([
    ["15/3 - 15/4/2026", "2026-04-15 | within «15/3 - 15/4/2026»"],
    ["6.5 – 15.5", "2026-05-15 | within «6.5 – 15.5» | missing-year"],
    ["6.5 - 15/5", "unrecognized | unrecognized «6.5 - 15/5» | unrecognized"],
    ["6/5 - 15.5", "unrecognized | unrecognized «6/5 - 15.5» | unrecognized"],
    ["6-5 - 15-5", "unrecognized | unrecognized «6-5 - 15-5» | unrecognized"],
    ["10-6 đến 25-6", "unrecognized | 10-6: unrecognized «đến 25-6» | partly-read unrecognized"],
    ["10.6 đến 25.6", "2026-06-25 | within «10.6 đến 25.6» | missing-year"],
    ["10/6 - 25/6", "2026-06-25 | within «10/6 - 25/6» | missing-year"],
    ["6.5 - 15.5 m", "unrecognized | unrecognized «6.5 - 15.5 m» | unrecognized"],
    [
      "Diện tích 6.5 - 15.5 m",
      "unrecognized | unrecognized «Diện tích 6.5 - 15.5 m» | unrecognized",
    ],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("a day without its year before one that has it", () => {
  it.each([
    [
      "Cấp xã 15/3, cấp tỉnh 15/4/2026",
      "2026-03-15 2026-04-15 | Cấp xã: within «15/3» | cấp tỉnh: within «15/4/2026»",
    ],
    [
      "Cấp xã 15/3 và cấp tỉnh 15/4/2026",
      "2026-03-15 2026-04-15 | Cấp xã: within «15/3» | cấp tỉnh: within «15/4/2026»",
    ],
    [
      "Cấp xã 15/3, cấp tỉnh cùng các sở ban ngành 15/4/2026",
      "2026-03-15 2026-04-15 | Cấp xã: within «15/3» | cấp tỉnh cùng các sở ban ngành: within «15/4/2026»",
    ],
    [
      "Cấp xã 15/3, cấp tỉnh và các sở ban ngành có 15/4/2026",
      "unrecognized | Cấp xã 15/3, cấp tỉnh và các sở ban ngành có: unrecognized «15/4/2026» | partly-read unrecognized",
    ],
    [
      "Cấp xã 15/3, cấp tỉnh 15/4",
      "unrecognized | unrecognized «Cấp xã 15/3, cấp tỉnh 15/4» | unrecognized",
    ],
    [
      "Cấp xã 15/3, cấp tỉnh 4/2026",
      "unrecognized | Cấp xã 15/3, cấp tỉnh: unrecognized «4/2026» | partly-read unrecognized",
    ],
    [
      "Cấp xã 15/3, cấp tỉnh cùng các sở, 15/4/2026",
      "unrecognized | Cấp xã 15/3, cấp tỉnh cùng các sở: unrecognized «15/4/2026» | partly-read unrecognized",
    ],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("the words that make a day lunar", () => {
  it.each([
    [
      "ngày 15/12 (âm lịch)",
      "2026-02-02 | within «ngày 15/12 (âm lịch)» | lunar-date missing-year",
    ],
    ["ngày 15/12, âm lịch", "2026-02-02 | within «ngày 15/12, âm lịch» | lunar-date missing-year"],
    [
      "ngày 15/12 - âm lịch",
      "unrecognized | âm lịch: unrecognized «ngày 15/12» | partly-read unrecognized",
    ],
    [
      "Trước ngày 15/12 (tính theo âm lịch)",
      "2026-02-02 | by «Trước ngày 15/12 (tính theo âm lịch)» | ambiguous-before lunar-date missing-year",
    ],
    [
      "Ngày 15 âm lịch hằng tháng",
      "unrecognized | Ngày 15 âm lịch: unrecognized «hằng tháng» | partly-read unrecognized",
    ],
    [
      "Ngày 15 (âm lịch) hằng tháng",
      "unrecognized | Ngày 15 (âm lịch): unrecognized «hằng tháng» | partly-read unrecognized",
    ],
    [
      "Ngày 15 hằng tháng (âm lịch)",
      "unrecognized | Ngày 15: unrecognized «hằng tháng» | partly-read text-left-over unrecognized",
    ],
    ["Ngày 15 hằng tháng", "2026-01-15 to 2026-12-15 (12) | recurring «Ngày 15 hằng tháng»"],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("months written with a letter", () => {
  it.each([
    ["T9/2026", "2026-09-30 | within «T9/2026»"],
    ["T.9/2026", "2026-09-30 | within «T.9/2026»"],
    ["T9-T12/2026", "2026-12-31 | within «T9-T12/2026»"],
    ["T9, T12/2026", "2026-09-30 2026-12-31 | within «T9» | within «12/2026»"],
    ["T9-2026", "2026-09-30 | within «T9-2026»"],
    ["T9.2026", "2026-09-30 | within «T9.2026»"],
    ["T9", "unrecognized | unrecognized «T9» | unrecognized"],
    ["T13/2026", "unrecognized | unrecognized «T13/2026» | unrecognized"],
    ["T9/20", "unrecognized | unrecognized «T9/20» | unrecognized"],
    ["T9/15/2026", "unrecognized | unrecognized «T9/15/2026» | unrecognized"],
    ["T1/T2/2026", "unrecognized | unrecognized «T1/T2/2026» | unrecognized"],
    ["tháng 9 - T12/2026", "2026-12-31 | within «tháng 9 - T12/2026»"],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("months as numbers", () => {
  it.each([
    ["6/2026", "2026-06-30 | within «6/2026»"],
    ["006/2026", "unrecognized | unrecognized «006/2026» | unrecognized"],
    ["12/2026", "2026-12-31 | within «12/2026»"],
    ["Quy hoạch cấp 1/2000", "unrecognized | unrecognized «Quy hoạch cấp 1/2000» | unrecognized"],
    ["tháng 9 - 12/2026", "2026-12-31 | within «tháng 9 - 12/2026»"],
    ["tháng 9 - tháng 12/2026", "2026-12-31 | within «tháng 9 - tháng 12/2026»"],
    ["tháng 3, 9/2026", "2026-03-31 2026-09-30 | within «tháng 3» | within «9/2026»"],
    ["tháng 3, 9-2026", "2026-03-31 2026-09-30 | within «tháng 3» | within «9-2026»"],
    ["tháng 3, 9 năm 2026", "2026-03-31 2026-09-30 | within «tháng 3» | within «9 năm 2026»"],
    ["tháng 3, 9 tháng", "2026-03-31 | 9 tháng: within «tháng 3» | missing-year"],
    ["tháng 3 và 2 lần", "2026-03-31 | 2 lần: within «tháng 3» | missing-year"],
    [
      "tháng 3, 6 tháng đầu năm 2026",
      "2026-03-31 2026-06-30 | within «tháng 3» | within «6 tháng đầu năm 2026»",
    ],
    ["quý I - quý III/2026", "2026-09-30 | within «quý I - quý III/2026»"],
    ["quý I - III/2026", "2026-09-30 | within «quý I - III/2026»"],
    [
      "Quý IV/2025 và quý I/2026",
      "2025-12-31 2026-03-31 | within «Quý IV/2025» | within «quý I/2026»",
    ],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("a range whose year is told at its end", () => {
  it.each([
    ["Từ 01/9 đến 31/5/2027", "2027-05-31 | within «Từ 01/9 đến 31/5/2027»"],
    [
      "Từ ngày 20/8 đến 12/8/2026",
      "unrecognized | within «Từ ngày 20/8 đến 12/8/2026» | range-reversed",
    ],
    ["Từ tháng 12 đến tháng 3/2027", "2027-03-31 | within «Từ tháng 12 đến tháng 3/2027»"],
    ["Từ tháng 6 đến tháng 3/2027", "2027-03-31 | within «Từ tháng 6 đến tháng 3/2027»"],
    ["Từ ngày 28/6 đến ngày 31/3/2027", "2027-03-31 | within «Từ ngày 28/6 đến ngày 31/3/2027»"],
    ["Từ tháng 9 đến hết năm 2026", "2026-12-31 | within «Từ tháng 9 đến hết năm 2026»"],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("a year behind a month", () => {
  it.each([
    ["Tháng 9-2026", "2026-09-30 | within «Tháng 9-2026»"],
    ["Tháng 9 - 2026", "2026-09-30 | within «Tháng 9 - 2026»"],
    ["Tháng 9 -2026", "2026-09-30 | within «Tháng 9 -2026»"],
    ["Tháng 9- 2026", "2026-09-30 | within «Tháng 9- 2026»"],
    ["Tháng 9.2026", "2026-09-30 | within «Tháng 9.2026»"],
    [
      "Tháng 9- 2026/2027",
      "unrecognized | 2026/2027: unrecognized «Tháng 9» | partly-read unrecognized",
    ],
    ["Tháng 9 (2026)", "2026-09-30 | within «Tháng 9 (2026)»"],
    ["Tháng 9, 2026", "2026-09-30 | within «Tháng 9, 2026»"],
    ["Tháng 9, năm 2026", "2026-09-30 | within «Tháng 9, năm 2026»"],
    ["Tháng 9 của năm 2026", "2026-09-30 | within «Tháng 9 của năm 2026»"],
    ["Tháng 9 trong năm 2026", "2026-09-30 | within «Tháng 9 trong năm 2026»"],
    [
      "Quý 4 - 2026/2027",
      "unrecognized | 2026/2027: unrecognized «Quý 4» | partly-read unrecognized",
    ],
    ["Quý IV năm báo cáo", "2026-12-31 | within «Quý IV năm báo cáo» | missing-year"],
    ["Quý IV, năm báo cáo", "2026-12-31 | năm báo cáo: within «Quý IV» | missing-year"],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});
