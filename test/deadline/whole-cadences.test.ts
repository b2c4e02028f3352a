import { describe, expect, it } from "vitest";
import { wholeAnswer } from "./whole-answer.js";

describe("months behind a cadence", () => {
  it.each([
    ["Hằng năm (Quý IV)", "2026-12-31 | recurring «Hằng năm (Quý IV)»"],
    ["Hằng năm, quý IV", "2026-12-31 | recurring «Hằng năm, quý IV»"],
    [
      "Hằng năm (tháng 6, tháng 12)",
      "2026-06-30 2026-12-31 | recurring «Hằng năm (tháng 6» | recurring «tháng 12)»",
    ],
    [
      "Hằng năm, từ tháng 5 đến tháng 11",
      "2026-11-30 | recurring «Hằng năm, từ tháng 5 đến tháng 11»",
    ],
    [
      "Hằng quý (tháng cuối quý)",
      "2026-03-31 2026-06-30 2026-09-30 2026-12-31 | recurring «Hằng quý (tháng cuối quý)»",
    ],
    [
      "Hằng tháng, từ ngày 01 đến ngày 10",
      "2026-01-10 to 2026-12-10 (12) | recurring «Hằng tháng, từ ngày 01 đến ngày 10»",
    ],
    [
      "Hằng quý (quý I)",
      "unrecognized | unrecognized «Hằng quý (quý I)» | partly-read unrecognized",
    ],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("days behind a cadence", () => {
  it.each([
    [
      "Định kỳ 6 tháng (trước 15/6, 15/12)",
      "2026-06-15 2026-12-15 | recurring «6 tháng (trước 15/6» | recurring «15/12)» | ambiguous-before ambiguous-before",
    ],
    [
      "Định kỳ 6 tháng (trước 15/6)",
      "unrecognized | unrecognized «6 tháng (trước 15/6)» | partly-read unrecognized",
    ],
    [
      "Định kỳ 6 tháng trước 15/6 và 15/12",
      "unrecognized | 15/6 và 15/12: unrecognized «Định kỳ 6 tháng trước» | partly-read unrecognized",
    ],
    [
      "Hằng tháng: ngày 10, 20 và 30",
      "2026-01-10 to 2026-12-30 (36) | recurring «Hằng tháng: ngày 10» | recurring «20» | recurring «30»",
    ],
    [
      "Hằng tháng: ngày 10, 20 và 30 cán bộ",
      "2026-01-10 to 2026-12-20 (24) | 30 cán bộ: recurring «Hằng tháng: ngày 10» | 30 cán bộ: recurring «20»",
    ],
    [
      "hằng tháng, trước ngày 25, 12 đơn vị",
      "2026-01-25 to 2026-12-25 (12) | 12 đơn vị: recurring «hằng tháng, trước ngày 25» | ambiguous-before",
    ],
    [
      "hằng quý trước ngày 10 tháng cuối quý",
      "2026-03-10 2026-06-10 2026-09-10 2026-12-10 | recurring «hằng quý trước ngày 10 tháng cuối quý» | ambiguous-before",
    ],
    [
      "2 lần/năm, lần 1 trước 30/6, lần 2 trước 31/12",
      "2026-06-30 2026-12-31 | recurring «2 lần/năm, lần 1 trước 30/6» | recurring «lần 2 trước 31/12» | ambiguous-before ambiguous-before",
    ],
    [
      "2 lần/năm (đợt 1: 30/6; đợt 2: 31/12)",
      "2026-06-30 2026-12-31 | recurring «2 lần/năm (đợt 1: 30/6» | recurring «đợt 2: 31/12)»",
    ],
    [
      "Hằng năm, trước ngày 15 tháng 6 và tháng 12",
      "2026-06-15 2026-12-15 | recurring «Hằng năm, trước ngày 15 tháng 6» | recurring «tháng 12» | ambiguous-before ambiguous-before",
    ],
    [
      "mỗi 2 quý đến hết ngày 01/01/2027",
      "unknown-phase | recurring «mỗi 2 quý đến hết ngày 01/01/2027»",
    ],
    [
      "hằng tháng trong quý I",
      "2026-01-31 2026-02-28 2026-03-31 | recurring «hằng tháng trong quý I» | missing-year",
    ],
    [
      "hằng tháng, ngày 25 tháng cuối quý",
      "unrecognized unrecognized | unrecognized «hằng tháng» | unrecognized «ngày 25 tháng cuối quý» | partly-read partly-read unrecognized unrecognized",
    ],
    [
      "hằng tháng (ngày 25 tháng cuối quý)",
      "unrecognized | unrecognized «hằng tháng (ngày 25 tháng cuối quý)» | partly-read unrecognized",
    ],
    [
      "Hằng quý (trước ngày 10 tháng cuối quý)",
      "2026-03-10 2026-06-10 2026-09-10 2026-12-10 | recurring «Hằng quý (trước ngày 10 tháng cuối quý)» | ambiguous-before",
    ],
    [
      "Hằng quý (trước ngày 10 tháng cuối quý, gửi bản giấy)",
      "unrecognized | unrecognized «Hằng quý (trước ngày 10 tháng cuối quý, gửi bản giấy)» | partly-read unrecognized",
    ],
    [
      "Hằng năm (trước ngày 15/12/2026)",
      "2026-12-15 | by «Hằng năm (trước ngày 15/12/2026)» | ambiguous-before",
    ],
    [
      "Hằng năm, trước ngày 15/12/2026",
      "unrecognized | unrecognized «Hằng năm, trước ngày 15/12/2026» | partly-read unrecognized",
    ],
    [
      "Hằng quý (15/3, 15/6, 15/9, 15/12)",
      "2026-03-15 2026-06-15 2026-09-15 2026-12-15 | recurring «Hằng quý (15/3» | recurring «15/6» | recurring «15/9» | recurring «15/12)»",
    ],
    [
      "Hằng quý (15/3, 15/6, 15/9)",
      "unrecognized | unrecognized «Hằng quý (15/3, 15/6, 15/9)» | partly-read unrecognized",
    ],
    [
      "Hằng quý (15/3, 15/6, 15/9) và năm (15/12)",
      "2026-03-15 2026-06-15 2026-09-15 2026-12-15 | recurring «Hằng quý (15/3» | recurring «15/6» | recurring «15/9» | recurring «năm (15/12)»",
    ],
    [
      "Hằng quý (15/3, 20/3, 15/9, 15/12)",
      "unrecognized | unrecognized «Hằng quý (15/3, 20/3, 15/9, 15/12)» | partly-read unrecognized",
    ],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("cadences by other words", () => {
  it.each([
    [
      "Hàng quý, năm",
      "2026-03-31 2026-06-30 2026-09-30 2026-12-31 | recurring «Hàng quý» | recurring «năm»",
    ],
    ["hằng năm đến hết năm 2027", "2026-12-31 | recurring «hằng năm đến hết năm 2027»"],
    ["Định kỳ 6 tháng/lần", "2026-06-30 2026-12-31 | 1 times recurring «Định kỳ 6 tháng/lần»"],
    [
      "Định kỳ hằng tháng, trước ngày 20",
      "2026-01-20 to 2026-12-20 (12) | recurring «hằng tháng, trước ngày 20» | ambiguous-before",
    ],
    [
      "Định kỳ trước ngày 5 hằng tháng",
      "2026-01-05 to 2026-12-05 (12) | recurring «Định kỳ trước ngày 5 hằng tháng» | ambiguous-before",
    ],
    [
      "Định kỳ trước ngày 15 tháng cuối quý",
      "2026-03-15 2026-06-15 2026-09-15 2026-12-15 | recurring «Định kỳ trước ngày 15 tháng cuối quý» | ambiguous-before",
    ],
    [
      "định kỳ 1 lần mỗi quý",
      "2026-03-31 2026-06-30 2026-09-30 2026-12-31 | 1 times recurring «định kỳ 1 lần mỗi quý»",
    ],
    ["ít nhất 02 lần/năm", "2026-12-31 | 2 times recurring «ít nhất 02 lần/năm» | several-times"],
    [
      "ít nhất 02 tin, bài/tháng",
      "2026-01-31 to 2026-12-31 (12) | 2 times recurring «ít nhất 02 tin, bài/tháng» | several-times",
    ],
    ["Quý 1 lần", "2026-03-31 2026-06-30 2026-09-30 2026-12-31 | 1 times recurring «Quý 1 lần»"],
    [
      "Năm 02 lần trong giai đoạn 2021-2026",
      "2026-12-31 | 2 times recurring «Năm 02 lần trong giai đoạn 2021-2026» | several-times",
    ],
    ["Theo quý", "2026-03-31 2026-06-30 2026-09-30 2026-12-31 | recurring «quý»"],
    [
      "theo tháng, quý, năm",
      "2026-01-31 to 2026-12-31 (12) | recurring «tháng» | recurring «quý» | recurring «năm»",
    ],
    ["theo định kỳ hằng quý", "2026-03-31 2026-06-30 2026-09-30 2026-12-31 | recurring «hằng quý»"],
    ["Theo quý của Sở", "set-elsewhere | reference «Theo quý của Sở»"],
    [
      "Chu kỳ 10 năm, năm có chữ số tận cùng là 6",
      "2026-12-31 | recurring «10 năm, năm có chữ số tận cùng là 6»",
    ],
    ["Vào năm có chữ số tận cùng là 0 và 5", " | recurring «Vào năm có chữ số tận cùng là 0 và 5»"],
    ["Vào năm có chữ số tận cùng là 6", "2026-12-31 | recurring «Vào năm có chữ số tận cùng là 6»"],
    [
      "năm cuối của nhiệm kỳ",
      "unspecified-cadence | recurring «năm cuối của nhiệm kỳ» | unspecified-period",
    ],
    [
      "trước ngày 31/10 năm cuối kỳ",
      "unspecified-cadence | recurring «trước ngày 31/10 năm cuối kỳ» | unspecified-period",
    ],
    ["Họp thường kỳ tháng 7/2026", "2026-07-31 | Họp thường kỳ: within «tháng 7/2026»"],
    [
      "phiên họp thường kỳ Chính phủ tháng 8",
      "2026-08-31 | phiên họp thường kỳ Chính phủ: within «tháng 8» | missing-year",
    ],
    [
      "Họp thường kỳ Ban Chỉ đạo hằng quý",
      "2026-03-31 2026-06-30 2026-09-30 2026-12-31 | Họp thường kỳ Ban Chỉ đạo: recurring «hằng quý»",
    ],
    ["Thường kỳ hằng quý", "2026-03-31 2026-06-30 2026-09-30 2026-12-31 | recurring «hằng quý»"],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("parts of a year without a day", () => {
  it.each([
    ["đầu tháng 3 hằng năm", "unknown-phase | recurring «đầu tháng 3 hằng năm»"],
    ["giữa mỗi quý", "unknown-phase | recurring «giữa mỗi quý»"],
    ["cuối tháng 3 hằng năm", "2026-03-31 | recurring «cuối tháng 3 hằng năm»"],
    ["cuối tháng 3 của mỗi năm", "2026-03-31 | recurring «cuối tháng 3 của mỗi năm»"],
    ["vào cuối tháng 3 hằng năm", "2026-03-31 | recurring «vào cuối tháng 3 hằng năm»"],
    ["ngày 10/3 âm lịch hằng năm", "unknown-phase | recurring «ngày 10/3 âm lịch hằng năm»"],
    ["Rằm hằng tháng", "unknown-phase | recurring «Rằm hằng tháng»"],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});
