import { describe, expect, it } from "vitest";
import { wholeAnswer } from "./whole-answer.js";

describe("periods and the hour of a day", () => {
  it.each([
    ["Trong năm 2026", "2026-12-31 | within «Trong năm 2026»"],
    ["vào ngày 09/11/2026", "2026-11-09 | within «vào ngày 09/11/2026»"],
    ["năm 2026 và những năm tiếp theo", "ongoing | ongoing «năm 2026 và những năm tiếp theo»"],
    ["cả năm 2026", "2026-12-31 | within «cả năm 2026»"],
    ["suốt năm 2026", "2026-12-31 | within «suốt năm 2026»"],
    [
      "trong khoảng thời gian tháng 8",
      "2026-08-31 | within «trong khoảng thời gian tháng 8» | missing-year",
    ],
    [
      "một trong năm nhiệm vụ",
      "unrecognized | unrecognized «một trong năm nhiệm vụ» | unrecognized",
    ],
    [
      "Ngày 15/3/2026 trước 17h00",
      "2026-03-15 | by 17:00 «Ngày 15/3/2026 trước 17h00» | ambiguous-before",
    ],
    [
      "Ngày 15/3/2026 (trước 17h00)",
      "2026-03-15 | by 17:00 «Ngày 15/3/2026 (trước 17h00)» | ambiguous-before",
    ],
    [
      "Ngày 15/3/2026 - trước 17h00",
      "2026-03-15 | by 17:00 «Ngày 15/3/2026 - trước 17h00» | ambiguous-before",
    ],
    ["Ngày 15/3/2026, lúc 9h", "2026-03-15 | by 09:00 «Ngày 15/3/2026, lúc 9h»"],
    ["Ngày 15/3/2026 lúc 0h00", "2026-03-15 | within «Ngày 15/3/2026 lúc 0h00»"],
    [
      "Ngày 15/3/2026 vào lúc 9 giờ 30 phút",
      "2026-03-15 | by 09:30 «Ngày 15/3/2026 vào lúc 9 giờ 30 phút»",
    ],
    ["2026-10-04 17:00", "2026-10-04 | by 17:00 «2026-10-04 17:00»"],
    ["2026-10-04 00:00", "2026-10-04 | within «2026-10-04 00:00»"],
    [
      "Ngày 15/3/2026, lúc 9h ngày 16/3/2026",
      "2026-03-15 2026-03-16 | within «Ngày 15/3/2026» | by 09:00 «lúc 9h ngày 16/3/2026» | times-disagree",
    ],
    ["Khoảng tháng 8/2026", "2026-08-31 | about within «Khoảng tháng 8/2026»"],
    [
      "khoảng từ ngày 11/8 đến ngày 20/8/2026",
      "2026-08-20 | about within «khoảng từ ngày 11/8 đến ngày 20/8/2026»",
    ],
    ["Khoảng 8 giờ", "unrecognized | unrecognized «Khoảng 8 giờ» | unrecognized"],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("a day of the month that is told behind it", () => {
  it.each([
    ["Tháng 9/2026 (chậm nhất ngày 25)", "2026-09-25 | by «Tháng 9/2026 (chậm nhất ngày 25)»"],
    ["Tháng 9/2026 (ngày 25)", "2026-09-25 | within «Tháng 9/2026 (ngày 25)»"],
    [
      "trong tháng 9/2026, trước ngày 20",
      "2026-09-20 | by «trong tháng 9/2026, trước ngày 20» | ambiguous-before",
    ],
    ["Tháng 9/2026: ngày 20", "2026-09-20 | within «Tháng 9/2026: ngày 20»"],
    [
      "Tháng 9/2026: ngày 0",
      "unrecognized | ngày 0: unrecognized «Tháng 9/2026» | partly-read unrecognized",
    ],
    ["Tháng 9/2026: ngày 31", "unrecognized | within «Tháng 9/2026: ngày 31» | impossible-date"],
    [
      "Tháng 9/2026: ngày 32",
      "unrecognized | ngày 32: unrecognized «Tháng 9/2026» | partly-read unrecognized",
    ],
    [
      "Tháng 9/2026: ngày 15 họp",
      "unrecognized | ngày 15 họp: unrecognized «Tháng 9/2026» | partly-read unrecognized",
    ],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("a range without the word for it", () => {
  it.each([
    [
      "Tuần 4 tháng 3 đến tuần 2 tháng 4/2026",
      "2026-04-14 | within «Tuần 4 tháng 3 đến tuần 2 tháng 4/2026»",
    ],
    ["15/3/2026 đến 20/6/2026", "2026-06-20 | within «15/3/2026 đến 20/6/2026»"],
    ["Quý III đến hết năm 2026", "2026-12-31 | within «Quý III đến hết năm 2026»"],
    ["Quý III đến cuối năm 2026", "2026-12-31 | within «Quý III đến cuối năm 2026»"],
    ["Tháng 3 đến tháng 6/2026", "2026-06-30 | within «Tháng 3 đến tháng 6/2026»"],
    ["năm 2026 đến năm 2027", "2027-12-31 | within «năm 2026 đến năm 2027»"],
    ["năm 2026 - 2027", "2027-12-31 | within «năm 2026 - 2027»"],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("a bound", () => {
  it.each([
    [
      "Trước 17h00 ngày 22/3/2026",
      "2026-03-22 | by 17:00 «Trước 17h00 ngày 22/3/2026» | ambiguous-before",
    ],
    ["chậm nhất là ngày 15/6/2026", "2026-06-15 | by «chậm nhất là ngày 15/6/2026»"],
    ["muộn nhất ngày 15/6/2026", "2026-06-15 | by «muộn nhất ngày 15/6/2026»"],
    ["Đến hết quý II/2026", "2026-06-30 | by «Đến hết quý II/2026»"],
    ["trước tháng 6/2026", "2026-05-31 | by «trước tháng 6/2026» | ambiguous-before"],
    ["Trước năm 2026", "2025-12-31 | by «Trước năm 2026» | ambiguous-before"],
    ["Đến năm 2027", "2027-12-31 | by «Đến năm 2027»"],
    ["đến 2027", "2027-12-31 | by «đến 2027»"],
    ["Thời hạn: tháng 10/2026", "2026-10-31 | within «Thời hạn: tháng 10/2026»"],
    ["Hạn: 15/10/2026", "2026-10-15 | by «Hạn: 15/10/2026»"],
    [
      "Thời hạn trước tháng 10/2026",
      "2026-09-30 | by «Thời hạn trước tháng 10/2026» | ambiguous-before",
    ],
    [
      "Trước ngày 15/6 và ngày 15/12/2026",
      "2026-06-15 2026-12-15 | by «Trước ngày 15/6» | by «ngày 15/12/2026» | ambiguous-before ambiguous-before",
    ],
    [
      "Trước các ngày 15/3, 15/6/2026",
      "2026-03-15 2026-06-15 | by «Trước các ngày 15/3» | by «15/6/2026» | ambiguous-before ambiguous-before",
    ],
    [
      "trước ngày 15 tháng 3, tháng 6 và tháng 9 năm 2026",
      "2026-03-15 2026-06-15 2026-09-15 | by «trước ngày 15 tháng 3» | by «tháng 6» | by «tháng 9 năm 2026» | ambiguous-before ambiguous-before ambiguous-before",
    ],
    [
      "trước ngày 22/3/2026 (17h00)",
      "2026-03-22 | by 17:00 «trước ngày 22/3/2026 (17h00)» | ambiguous-before",
    ],
    [
      "trước ngày 22/3/2026 (trước 17h00)",
      "2026-03-22 | by 17:00 «trước ngày 22/3/2026 (trước 17h00)» | ambiguous-before",
    ],
    [
      "chậm nhất ngày 22/3/2026, lúc 17h",
      "2026-03-22 | by 17:00 «chậm nhất ngày 22/3/2026, lúc 17h»",
    ],
    [
      "trước 25h ngày 22/3/2026",
      "unrecognized | unrecognized «trước 25h ngày 22/3/2026» | impossible-date unrecognized",
    ],
    [
      "trước ngày 22/3/2026, 17h00 ngày 23/3/2026 họp",
      "2026-03-22 2026-03-23 | by «trước ngày 22/3/2026» | họp: by 17:00 «17h00 ngày 23/3/2026» | ambiguous-before",
    ],
    ["đến ngày bầu cử 15/3/2026", "2026-03-15 | by «đến ngày bầu cử 15/3/2026»"],
    [
      "trước ngày khai giảng (05/9/2026)",
      "2026-09-05 | by «trước ngày khai giảng (05/9/2026)» | ambiguous-before",
    ],
    [
      "trước kỳ họp thứ 5 (ngày 10/7/2026)",
      "2026-07-10 | by «trước kỳ họp thứ 5 (ngày 10/7/2026)» | ambiguous-before",
    ],
    [
      "trước kỳ họp thứ 5 ngày 10/7/2026",
      "waiting-for-event | before kỳ họp thứ 5 ngày 10/7/2026 «trước kỳ họp thứ 5 ngày 10/7/2026»",
    ],
    ["trước kỳ họp thứ 5", "waiting-for-event | before kỳ họp thứ 5 «trước kỳ họp thứ 5»"],
    ["định hướng đến năm 2030", "2030-12-31 | định hướng: by «năm 2030»"],
    [
      "Quy hoạch đến năm 2027, định hướng 2030",
      "unrecognized | unrecognized «Quy hoạch đến năm 2027, định hướng 2030» | unrecognized unrecognized",
    ],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});
