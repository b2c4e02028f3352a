import { describe, expect, it } from "vitest";
import { wholeAnswer } from "./whole-answer.js";

describe("an event before a bound", () => {
  it.each([
    [
      "Khắc phục sau thanh tra, trước 31/7/2026",
      "2026-07-31 | Khắc phục sau thanh tra: by «trước 31/7/2026» | ambiguous-before",
    ],
    [
      "Khắc phục sau khi thanh tra, trước 31/7/2026",
      "2026-07-31 waiting-for-event | Khắc phục: after thanh tra «sau khi thanh tra» | Khắc phục: by «trước 31/7/2026» | ambiguous-before",
    ],
    [
      "Khắc phục sau thanh tra, tháng 7/2026",
      "2026-07-31 waiting-for-event | Khắc phục: after thanh tra «sau thanh tra» | Khắc phục: within «tháng 7/2026»",
    ],
    [
      "Khắc phục sau thanh tra; trước 31/7/2026",
      "2026-07-31 waiting-for-event | Khắc phục: after thanh tra «sau thanh tra» | by «trước 31/7/2026» | ambiguous-before",
    ],
    [
      "Sau thanh tra, trước 31/7/2026",
      "2026-07-31 waiting-for-event | after thanh tra «Sau thanh tra» | by «trước 31/7/2026» | ambiguous-before",
    ],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("words of a day behind a cadence", () => {
  it.each([
    [
      "Hằng tháng, họp ngày 15/6/2026",
      "2026-01-31 to 2026-12-31 (13) | recurring «Hằng tháng» | họp: within «ngày 15/6/2026»",
    ],
    [
      "Hằng tháng, ngày làm việc thứ 3",
      "unrecognized | ngày làm việc thứ 3: unrecognized «Hằng tháng» | partly-read unrecognized",
    ],
    [
      "Hằng tháng, vào tuần đầu",
      "unrecognized | vào tuần đầu: unrecognized «Hằng tháng» | partly-read unrecognized",
    ],
    [
      "Hằng tháng, vào thứ hai",
      "unrecognized | unrecognized «Hằng tháng, vào thứ hai» | partly-read unrecognized",
    ],
    [
      "Ngày 15 tháng cuối quý (quý IV: ngày 10/12)",
      "2026-12-10 unrecognized | unrecognized «Ngày 15 tháng cuối quý» | within «quý IV: ngày 10/12» | partly-read unrecognized missing-year",
    ],
    [
      "Ngày 15 tháng cuối quý (riêng quý IV ngày 10/12)",
      "2026-12-10 unrecognized | riêng quý IV: unrecognized «Ngày 15 tháng cuối quý» | within «ngày 10/12» | partly-read unrecognized missing-year",
    ],
    [
      "Hằng quý (quý IV: ngày 10/12)",
      "unrecognized | unrecognized «Hằng quý (quý IV: ngày 10/12)» | partly-read unrecognized",
    ],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("what undoes a time where nothing more is said", () => {
  it.each([
    ["30/6/2026 rút", "unrecognized | rút: unrecognized «30/6/2026» | partly-read unrecognized"],
    [
      "30/6/2026, chuyển",
      "unrecognized | chuyển: unrecognized «30/6/2026» | partly-read unrecognized",
    ],
    ["30/6/2026 (đổi)", "unrecognized | đổi: unrecognized «30/6/2026» | partly-read unrecognized"],
    [
      "30/6/2026 (thay đổi)",
      "unrecognized | thay đổi: unrecognized «30/6/2026» | partly-read unrecognized",
    ],
    [
      "30/6/2026 (điều chỉnh)",
      "unrecognized | điều chỉnh: unrecognized «30/6/2026» | partly-read unrecognized",
    ],
    [
      "30/6/2026 không",
      "unrecognized | không: unrecognized «30/6/2026» | partly-read unrecognized",
    ],
    ["30/6/2026 chuyển hồ sơ", "2026-06-30 | chuyển hồ sơ: within «30/6/2026»"],
    ["30/6/2026 rút kinh nghiệm", "2026-06-30 | rút kinh nghiệm: within «30/6/2026»"],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("what undoes a time", () => {
  it.each([
    [
      "30/6/2026 gia hạn",
      "unrecognized | gia hạn: unrecognized «30/6/2026» | partly-read unrecognized",
    ],
    ["30/6/2026 gh", "unrecognized | gh: unrecognized «30/6/2026» | partly-read unrecognized"],
    ["30/6/2026 lùi", "unrecognized | lùi: unrecognized «30/6/2026» | partly-read unrecognized"],
    ["30/6/2026 dời", "unrecognized | dời: unrecognized «30/6/2026» | partly-read unrecognized"],
    ["30/6/2026 hoãn", "unrecognized | hoãn: unrecognized «30/6/2026» | partly-read unrecognized"],
    [
      "30/6/2026 tạm hoãn",
      "unrecognized | tạm hoãn: unrecognized «30/6/2026» | partly-read unrecognized",
    ],
    [
      "30/6/2026 tạm dừng",
      "unrecognized | tạm dừng: unrecognized «30/6/2026» | partly-read unrecognized",
    ],
    [
      "30/6/2026 kéo dài",
      "unrecognized | kéo dài: unrecognized «30/6/2026» | partly-read unrecognized",
    ],
    [
      "30/6/2026 rút ngắn",
      "unrecognized | rút ngắn: unrecognized «30/6/2026» | partly-read unrecognized",
    ],
    [
      "30/6/2026 rút khỏi kế hoạch",
      "unrecognized | rút khỏi kế hoạch: unrecognized «30/6/2026» | partly-read unrecognized",
    ],
    [
      "30/6/2026 rút lại",
      "unrecognized | rút lại: unrecognized «30/6/2026» | partly-read unrecognized",
    ],
    ["30/6/2026 hủy", "unrecognized | hủy: unrecognized «30/6/2026» | partly-read unrecognized"],
    [
      "30/6/2026 bãi bỏ",
      "unrecognized | bãi bỏ: unrecognized «30/6/2026» | partly-read unrecognized",
    ],
    ["30/6/2026 bỏ", "unrecognized | bỏ: unrecognized «30/6/2026» | partly-read unrecognized"],
    ["30/6/2026 dừng", "unrecognized | dừng: unrecognized «30/6/2026» | partly-read unrecognized"],
    ["30/6/2026 cũ", "unrecognized | cũ: unrecognized «30/6/2026» | partly-read unrecognized"],
    [
      "30/6/2026 thêm 5 ngày",
      "unrecognized | thêm 5 ngày: unrecognized «30/6/2026» | partly-read unrecognized",
    ],
    [
      "30/6/2026 trừ 5 ngày",
      "unrecognized | trừ 5 ngày: unrecognized «30/6/2026» | partly-read unrecognized",
    ],
    [
      "30/6/2026 đình chỉ",
      "unrecognized | đình chỉ: unrecognized «30/6/2026» | partly-read unrecognized",
    ],
    [
      "30/6/2026 loại khỏi kế hoạch",
      "unrecognized | loại khỏi kế hoạch: unrecognized «30/6/2026» | partly-read unrecognized",
    ],
    ["30/6/2026 thôi", "unrecognized | thôi: unrecognized «30/6/2026» | partly-read unrecognized"],
    [
      "30/6/2026 chấm dứt",
      "unrecognized | chấm dứt: unrecognized «30/6/2026» | partly-read unrecognized",
    ],
    [
      "30/6/2026 không còn",
      "unrecognized | không còn: unrecognized «30/6/2026» | partly-read unrecognized",
    ],
    [
      "30/6/2026 (không họp)",
      "unrecognized | không họp: unrecognized «30/6/2026» | partly-read unrecognized",
    ],
    [
      "30/6/2026 không tổ chức",
      "unrecognized | không tổ chức: unrecognized «30/6/2026» | partly-read unrecognized",
    ],
    [
      "30/6/2026 không còn thực hiện",
      "unrecognized | không còn thực hiện: unrecognized «30/6/2026» | partly-read unrecognized",
    ],
    [
      "30/6/2026 đề nghị gia hạn",
      "unrecognized | đề nghị gia hạn: unrecognized «30/6/2026» | partly-read unrecognized",
    ],
    [
      "30/6/2026 kiến nghị lùi",
      "unrecognized | kiến nghị lùi: unrecognized «30/6/2026» | partly-read unrecognized",
    ],
    [
      "30/6/2026, đã được hủy",
      "unrecognized | đã được hủy: unrecognized «30/6/2026» | partly-read unrecognized",
    ],
    [
      "30/6/2026 (xin hoãn)",
      "unrecognized | xin hoãn: unrecognized «30/6/2026» | partly-read unrecognized",
    ],
    [
      "30/6/2026, gia hạn thêm 02 tháng",
      "unrecognized | gia hạn thêm 02 tháng: unrecognized «30/6/2026» | partly-read unrecognized",
    ],
    [
      "30/6/2026 (+5 ngày)",
      "unrecognized | 5 ngày: unrecognized «30/6/2026» | partly-read unrecognized",
    ],
    ["30/6/2026 (+ báo cáo)", "2026-06-30 | báo cáo: within «30/6/2026»"],
    ["30/6/2026 (lùi so với kế hoạch)", "2026-06-30 | lùi so với kế hoạch: within «30/6/2026»"],
    [
      "30/6/2026 không thực hiện được thì báo cáo",
      "2026-06-30 | không thực hiện được thì báo cáo: within «30/6/2026»",
    ],
    ["30/6/2026 thêm hồ sơ", "2026-06-30 | thêm hồ sơ: within «30/6/2026»"],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("several entries of a cell", () => {
  it.each([
    ["Tháng 6/2026; 12", "2026-06-30 2026-12-31 | within «Tháng 6/2026» | within «12»"],
    [
      "Tháng 6/2026; T1",
      "2026-06-30 unrecognized | within «Tháng 6/2026» | unrecognized «T1» | unrecognized",
    ],
    [
      "Tháng 6/2026; họp dân",
      "2026-06-30 unstated | within «Tháng 6/2026» | họp dân: unstated «họp dân»",
    ],
    [
      "Luật có hiệu lực từ 01/7/2026; trước 30/9/2026",
      "2026-09-30 | by «trước 30/9/2026» | text-left-over ambiguous-before",
    ],
    ["Luật có hiệu lực từ 01/7/2026", "ongoing | Luật có hiệu lực: ongoing «từ 01/7/2026»"],
    [
      "Bỏ thời hạn 30/6/2026; hoàn thành 30/9/2026",
      "2026-09-30 unrecognized | unrecognized «Bỏ thời hạn 30/6/2026» | within «30/9/2026» | unrecognized unrecognized",
    ],
    [
      "Không được gửi sau ngày 30/6/2026; bổ sung trước 15/7/2026",
      "2026-07-15 unrecognized | unrecognized «Không được gửi sau ngày 30/6/2026» | bổ sung: by «trước 15/7/2026» | unrecognized unrecognized ambiguous-before",
    ],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});
