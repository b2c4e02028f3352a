import { describe, expect, it } from "vitest";
import { wholeAnswer } from "./whole-answer.js";

describe("a rule that names its cadence", () => {
  it.each([
    [
      "trước ngày 25 hằng tháng",
      "2026-01-25 to 2026-12-25 (12) | recurring «trước ngày 25 hằng tháng» | ambiguous-before",
    ],
    [
      "trước 25 của tháng cuối quý",
      "2026-03-25 2026-06-25 2026-09-25 2026-12-25 | recurring «trước 25 của tháng cuối quý» | ambiguous-before",
    ],
    [
      "ngày làm việc cuối cùng của tháng",
      "2026-01-30 to 2026-12-31 (12) | recurring «ngày làm việc cuối cùng của tháng»",
    ],
    [
      "ngày làm việc đầu tiên của tháng",
      "2026-01-05 to 2026-12-01 (12) | recurring «ngày làm việc đầu tiên của tháng»",
    ],
    [
      "ngày đầu tiên của tháng",
      "2026-01-01 to 2026-12-01 (12) | recurring «ngày đầu tiên của tháng»",
    ],
    [
      "ngày cuối cùng hằng quý",
      "2026-03-31 2026-06-30 2026-09-30 2026-12-31 | recurring «ngày cuối cùng hằng quý»",
    ],
    [
      "chậm nhất trong tháng 6 hằng năm",
      "2026-06-30 | recurring «chậm nhất trong tháng 6 hằng năm»",
    ],
    ["vào tháng 6 hằng năm", "2026-06-30 | recurring «vào tháng 6 hằng năm»"],
    [
      "Trước ngày 25 của tháng cuối quý và 15/12",
      "2026-03-25 to 2026-12-25 (5) | recurring «Trước ngày 25 của tháng cuối quý» | recurring «15/12» | ambiguous-before ambiguous-before",
    ],
    [
      "trước ngày 20 hằng tháng, ngày 25 tháng cuối quý",
      "2026-01-20 to 2026-12-25 (16) | recurring «trước ngày 20 hằng tháng» | recurring «ngày 25 tháng cuối quý» | ambiguous-before ambiguous-before",
    ],
    [
      "15/12 hằng năm và 30/6",
      "2026-06-30 2026-12-15 | recurring «15/12 hằng năm» | recurring «30/6»",
    ],
    ["31/4 hằng năm", "unrecognized | unrecognized «31/4 hằng năm» | impossible-date unrecognized"],
    ["30/2 hằng năm", "unrecognized | unrecognized «30/2 hằng năm» | impossible-date unrecognized"],
    ["ngày 31 hằng tháng", "2026-01-31 to 2026-12-31 (12) | recurring «ngày 31 hằng tháng»"],
    [
      "ngày 32 hằng tháng",
      "unrecognized | ngày 32: unrecognized «hằng tháng» | partly-read unrecognized",
    ],
    [
      "ngày 0 hằng tháng",
      "unrecognized | ngày 0: unrecognized «hằng tháng» | partly-read unrecognized",
    ],
    [
      "ngày hai mươi lăm hằng tháng",
      "2026-01-25 to 2026-12-25 (12) | recurring «ngày hai mươi lăm hằng tháng»",
    ],
    [
      "ngày ba mươi hai hằng tháng",
      "unrecognized | ngày ba mươi hai: unrecognized «hằng tháng» | partly-read unrecognized",
    ],
    [
      "ngày thứ 20 của tháng tiếp theo",
      "2026-02-20 to 2027-01-20 (12) | recurring «ngày thứ 20 của tháng tiếp theo»",
    ],
    [
      "ngày 15 (mười sáu) hằng tháng",
      "unrecognized | unrecognized «ngày 15 (mười sáu) hằng tháng» | numbers-disagree unrecognized",
    ],
    [
      "3 tháng đầu mỗi năm",
      "unrecognized | unrecognized «3 tháng đầu mỗi năm» | unrecognized unrecognized",
    ],
    ["2 tháng đầu năm", "2026-02-28 | within «2 tháng đầu năm» | missing-year"],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("an hour in a rule", () => {
  it.each([
    [
      "trước 17 giờ ngày cuối cùng của quý",
      "2026-03-31 2026-06-30 2026-09-30 2026-12-31 | recurring «trước 17 giờ ngày cuối cùng của quý»",
    ],
    [
      "chậm nhất 16h00 thứ Năm hằng tuần",
      "2026-01-01 to 2026-12-31 (53) | recurring «chậm nhất 16h00 thứ Năm hằng tuần»",
    ],
    ["10h hằng ngày", "2026-01-01 to 2026-12-31 (365) | recurring «10h hằng ngày»"],
    [
      "25h00 ngày 20 hằng tháng",
      "unrecognized | unrecognized «25h00 ngày 20 hằng tháng» | impossible-date unrecognized",
    ],
    [
      "hằng ngày, trước 16 giờ",
      "2026-01-01 to 2026-12-31 (365) | recurring «hằng ngày, trước 16 giờ»",
    ],
    [
      "hằng ngày, 25 giờ",
      "unrecognized | 25 giờ: unrecognized «hằng ngày» | impossible-date unrecognized",
    ],
    [
      "hằng tuần, trước 16 giờ",
      "unrecognized | unrecognized «hằng tuần, trước 16 giờ» | partly-read unrecognized",
    ],
    [
      "ngày 25 hằng tháng (17h00)",
      "2026-01-25 to 2026-12-25 (12) | recurring «ngày 25 hằng tháng (17h00)»",
    ],
    [
      "ngày 25 hằng tháng (trước 17h00)",
      "2026-01-25 to 2026-12-25 (12) | recurring «ngày 25 hằng tháng (trước 17h00)»",
    ],
    [
      "ngày 25 hằng tháng, 17h00",
      "2026-01-25 to 2026-12-25 (12) | recurring «ngày 25 hằng tháng, 17h00»",
    ],
    ["hằng ngày (24/7)", "2026-01-01 to 2026-12-31 (365) | 24/7: recurring «hằng ngày»"],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("a day of the week", () => {
  it.each([
    ["thứ Sáu hằng tuần", "2026-01-02 to 2026-12-25 (52) | recurring «thứ Sáu hằng tuần»"],
    ["mỗi thứ Hai", "2026-01-05 to 2026-12-28 (52) | recurring «mỗi thứ Hai»"],
    [
      "chiều thứ Sáu hằng tuần",
      "2026-01-02 to 2026-12-25 (52) | recurring «chiều thứ Sáu hằng tuần»",
    ],
    [
      "thứ Hai đầu tiên của tháng",
      "2026-01-05 to 2026-12-07 (12) | recurring «thứ Hai đầu tiên của tháng»",
    ],
    [
      "thứ Sáu tuần cuối hằng tháng",
      "2026-01-30 to 2026-12-25 (12) | recurring «thứ Sáu tuần cuối hằng tháng»",
    ],
    [
      "thứ Hai đầu tiên của quý",
      "unrecognized | unrecognized «thứ Hai đầu tiên của quý» | unrecognized",
    ],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("the first days of a month", () => {
  it.each([
    [
      "05 ngày đầu hằng tháng",
      "2026-01-05 to 2026-12-05 (12) | recurring «05 ngày đầu hằng tháng»",
    ],
    [
      "trong 05 ngày đầu tháng",
      "2026-01-05 to 2026-12-05 (12) | recurring «trong 05 ngày đầu tháng»",
    ],
    [
      "hằng quý, trong 05 ngày đầu của tháng đầu quý sau",
      "2026-04-05 2026-07-05 2026-10-05 2027-01-05 | recurring «hằng quý, trong 05 ngày đầu của tháng đầu quý sau»",
    ],
    [
      "05 ngày đầu tiên của tháng cuối quý",
      "2026-03-05 2026-06-05 2026-09-05 2026-12-05 | recurring «05 ngày đầu tiên của tháng cuối quý»",
    ],
    [
      "0 ngày đầu hằng tháng",
      "unrecognized | 0 ngày: unrecognized «đầu hằng tháng» | partly-read unrecognized",
    ],
    [
      "31 ngày đầu hằng tháng",
      "2026-01-31 to 2026-12-31 (12) | recurring «31 ngày đầu hằng tháng»",
    ],
    [
      "32 ngày đầu hằng tháng",
      "unrecognized | 32 ngày: unrecognized «đầu hằng tháng» | partly-read unrecognized",
    ],
    [
      "05 ngày cuối hằng tháng",
      "unrecognized | unrecognized «05 ngày cuối hằng tháng» | unrecognized unrecognized",
    ],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("a term from the end of a turn", () => {
  it.each([
    [
      "hằng quý, chậm nhất 05 ngày sau khi kết thúc quý",
      "2026-04-05 2026-07-05 2026-10-05 2027-01-05 | recurring «hằng quý, chậm nhất 05 ngày sau khi kết thúc quý»",
    ],
    [
      "hằng tháng, chậm nhất 05 ngày sau khi kết thúc tháng",
      "2026-02-05 to 2027-01-05 (12) | recurring «hằng tháng, chậm nhất 05 ngày sau khi kết thúc tháng»",
    ],
    [
      "hằng năm, trong vòng 10 ngày kể từ khi kết thúc năm",
      "2027-01-10 | recurring «hằng năm, trong vòng 10 ngày kể từ khi kết thúc năm»",
    ],
    [
      "hằng năm, trong 10 ngày kể từ ngày kết thúc năm",
      "2027-01-10 | recurring «hằng năm, trong 10 ngày kể từ ngày kết thúc năm»",
    ],
    [
      "hằng quý, chậm nhất 28 ngày sau khi kết thúc quý",
      "2026-04-28 2026-07-28 2026-10-28 2027-01-28 | recurring «hằng quý, chậm nhất 28 ngày sau khi kết thúc quý»",
    ],
    [
      "hằng quý, chậm nhất 29 ngày sau khi kết thúc quý",
      "unrecognized waiting-for-event | ngày: unrecognized «hằng quý, chậm nhất 29» | after kết thúc quý «sau khi kết thúc quý» | partly-read unrecognized",
    ],
    [
      "hằng quý, chậm nhất 05 ngày sau khi kết thúc tháng",
      "unrecognized waiting-for-event | ngày: unrecognized «hằng quý, chậm nhất 05» | after kết thúc tháng «sau khi kết thúc tháng» | partly-read unrecognized",
    ],
    [
      "hằng tuần, chậm nhất 2 ngày sau khi kết thúc tuần",
      "unrecognized waiting-for-event | ngày: unrecognized «hằng tuần, chậm nhất 2» | after kết thúc tuần «sau khi kết thúc tuần» | partly-read unrecognized",
    ],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("a window that recurs", () => {
  it.each([
    [
      "Từ ngày 20 đến ngày 25 hằng tháng",
      "2026-01-25 to 2026-12-25 (12) | recurring «Từ ngày 20 đến ngày 25 hằng tháng»",
    ],
    [
      "Từ ngày 20 đến hết ngày 25 hằng tháng",
      "2026-01-25 to 2026-12-25 (12) | recurring «Từ ngày 20 đến hết ngày 25 hằng tháng»",
    ],
    [
      "Từ ngày 25 đến ngày 20 hằng tháng",
      "2026-01-20 to 2026-12-20 (12) | recurring «Từ ngày 25 đến ngày 20 hằng tháng»",
    ],
    [
      "từ ngày 01/11 đến 30/11 hằng năm",
      "2026-11-30 | recurring «từ ngày 01/11 đến 30/11 hằng năm»",
    ],
    [
      "Từ ngày 01/11 đến ngày 31/01 năm sau hằng năm",
      "2027-01-31 | recurring «Từ ngày 01/11 đến ngày 31/01 năm sau hằng năm»",
    ],
    [
      "Trong thời gian từ ngày 20 đến ngày 25 hằng tháng",
      "2026-01-25 to 2026-12-25 (12) | recurring «Trong thời gian từ ngày 20 đến ngày 25 hằng tháng»",
    ],
    ["tháng 12 hằng năm", "2026-12-31 | recurring «tháng 12 hằng năm»"],
    [
      "tháng 6 và tháng 12 hằng năm",
      "2026-06-30 2026-12-31 | recurring «tháng 6» | recurring «tháng 12 hằng năm»",
    ],
    ["Quý IV hằng năm", "2026-12-31 | recurring «Quý IV hằng năm»"],
    ["Quý IV của mỗi năm", "2026-12-31 | recurring «Quý IV của mỗi năm»"],
    [
      "từ tháng 5 đến tháng 11 hằng năm",
      "2026-11-30 | recurring «từ tháng 5 đến tháng 11 hằng năm»",
    ],
    ["Tháng cuối quý", "2026-03-31 2026-06-30 2026-09-30 2026-12-31 | recurring «Tháng cuối quý»"],
    [
      "Tháng đầu mỗi quý",
      "2026-01-31 2026-04-30 2026-07-31 2026-10-31 | recurring «Tháng đầu mỗi quý»",
    ],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});
