import { explainRule, readScoringRule } from "chiso/scoring";
import { describe, expect, it } from "vitest";

import { someOf } from "../properties.js";
import { pointsOf, ruleTexts } from "./rule-texts.js";

describe("a rule is right or refused", () => {
  it("in every form, with every joint and spelling", () => {
    const texts = [...ruleTexts()];
    expect(texts.length).toBeGreaterThan(4000);
    const all = someOf(texts).map((each) => ({ ...each, verdict: each.verdict() }));
    const count = (wanted: string): number =>
      all.filter(({ verdict }) => verdict === wanted).length;
    expect(all.filter(({ verdict }) => verdict === "wrong")).toEqual([]);
    expect(count("read") / all.length).toBeGreaterThan(0.9);
  });

  it.each<[text: string, maximum: number, points: Readonly<Record<string, number>>]>([
    ["Từ 1 đến 5 hồ sơ trễ hạn: trừ 0,5 điểm\nTrên 5 hồ sơ trễ hạn: trừ 1 điểm", 2, { 0: 2, 3: 1.5, 8: 1 }],
    ["Có dưới 5% hồ sơ trễ hạn: trừ 0,25 điểm; từ 5% đến 10%: trừ 0,5 điểm; trên 10%: trừ 1 điểm", 1, { 3: 0.75, 7: 0.5, 20: 0 }],
    ["Hoàn thành 100%: 1 điểm\nTừ 80% - dưới 100%: tính theo tỷ lệ\nDưới 80%: 0 điểm", 1, { 50: 0, 80: 0.8, 95: 0.95, 100: 1 }],
    ["Báo cáo đúng hạn: 0,5 điểm; chậm 01 ngày trừ 0,1 điểm; chậm quá 3 ngày: 0 điểm", 0.5, { 0: 0.5, 1: 0.4, 3: 0.2, 4: 0 }],
    ["Sớm từ 3 ngày trở lên: 110 điểm\nĐúng hạn: 100 điểm\nTrễ 1-2 ngày: 90 điểm\nTrễ trên 2 ngày: 50 điểm", 110, { 0: 100, 2: 90, 6: 50, "-5": 110, "-1": 100 }],
    ["10 điểm nếu đạt 100%, 8 điểm nếu đạt từ 90% đến dưới 100%, 0 điểm nếu dưới 90%", 10, { 100: 10, 95: 8, 50: 0 }],
    ["Hoàn thành đúng hạn: 2 điểm\nHoàn thành chậm: trừ 1 điểm\nKhông hoàn thành: 0 điểm", 2, { "Hoàn thành đúng hạn": 2, "Hoàn thành chậm": 1, "Không hoàn thành": 0 }],
    ["Đạt 100%: 2 điểm\nTừ 90% đến dưới 100%: trừ 0,5 điểm\nDưới 90%: 0 điểm", 2, { 100: 2, 95: 1.5, 80: 0 }],
    ["Dưới 50%: 0 điểm; từ 50% đến 100%: tính theo tỷ lệ, tối đa 2 điểm", 2, { 40: 0, 75: 1.5, 100: 2 }],
    ["Tỷ lệ đạt từ 80% được 2 điểm; dưới 80% tính tỷ lệ / 80% × 2 điểm", 2, { 90: 2, 40: 1, 0: 0 }],
    ["Hoàn thành trước hạn: 5 điểm; đúng hạn: 4 điểm; trễ hạn dưới 5 ngày: 2 điểm; trễ hạn từ 5 ngày trở lên: 0 điểm", 5, { "-2": 5, 0: 4, 3: 2, 5: 0 }],
    ["Trễ hạn 01 hồ sơ trừ 0,1 điểm, trừ không quá 1 điểm", 1, { 0: 1, 3: 0.7, 10: 0, 20: 0 }],
    ["Quá hạn 01 nhiệm vụ trừ 0,5 điểm", 2, { 0: 2, 1: 1.5, 4: 0 }],
    ["Tai nạn lao động: không xảy ra: 10 điểm; xảy ra 1 vụ: 5 điểm; từ 2 vụ trở lên: 0 điểm", 10, { 0: 10, 1: 5, 2: 0, 7: 0 }],
    ["Mức thi hành: tốt: 5 điểm; khá: 3 điểm; còn lại: 0 điểm", 5, { tốt: 5, khá: 3, "còn lại": 0 }],
    ["Thu đủ 100%: 4 điểm; dưới 100% tính theo tỷ lệ; dưới 50%: 0 điểm", 4, { 100: 4, 75: 3, 50: 2, 49: 0 }],
    ["Từ 60%: tính theo tỷ lệ; từ 90%: 10 điểm; còn lại: 0 điểm", 10, { 50: 0, 60: 6, 89: 8.9, 90: 10, 100: 10 }],
    ["Giải ngân từ 95% đến 105%: 2 điểm; dưới 95% hoặc trên 105%: 0 điểm", 2, { 94: 0, 95: 2, 105: 2, 106: 0 }],
    ["Trẻ dưới 5 tuổi được tiêm đủ: từ 95%: 2 điểm; từ 80% đến dưới 95%: 1 điểm; dưới 80%: 0 điểm", 2, { 97: 2, 80: 1, 4: 0 }],
    ["Người từ 60 tuổi được khám từ 50% trở lên: 1 điểm; dưới 50%: 0 điểm", 1, { 50: 1, 60: 1, 49: 0 }],
    ["Hạng A (trên 90 điểm): 5 điểm; hạng B (từ 80 đến 90 điểm): 3 điểm; còn lại: 0 điểm", 5, { 91: 5, 90: 3, 80: 3, 79: 0 }],
    ["Mỗi lần trả lời chậm trừ 0,5 điểm, trừ đến hết số điểm", 2, { 0: 2, 1: 1.5, 4: 0, 9: 0 }],
    ["Điểm tối đa nếu hoàn thành 100%; từ 80% đến dưới 100% được 70% số điểm; dưới 80%: 0 điểm", 10, { 100: 10, 80: 7, 79: 0 }],
    ["Nộp đúng hạn, đủ biểu mẫu: 3 điểm; chậm dưới 3 ngày: 2 điểm; chậm từ 3 ngày: 0 điểm", 3, { "Nộp đúng hạn, đủ biểu mẫu": 3, "chậm dưới 3 ngày": 2 }],
    ["Chỉ số SIPAS x 10", 10, { 91.17: 9.117 }],
    ["Có 05 mô hình trở lên: 2 điểm; cứ giảm 01 mô hình trừ 0,5 điểm", 2, { 6: 2, 5: 2, 4: 1.5, 2: 0.5, 0: 0 }],
    ["Từ 75% trở lên: 1,5 Từ 55% đến dưới 75%: 0,75 Dưới 55%: 0,19", 1.5, { 80: 1.5, 60: 0.75, 5: 0.19 }],
    ["Có vi phạm nhẹ: Trừ 50% điểm\nCó vi phạm nghiêm trọng: 0 điểm", 2, { "Có vi phạm nhẹ": 1, "Có vi phạm nghiêm trọng": 0, "Không thuộc các trường hợp trên": 2 }],
    ["Từ 1-3 lỗi (-0,5 điểm); trên 3 lỗi (-1 điểm)", 2, { 0: 2, 2: 1.5, 4: 1 }],
    ["Lấy kết quả chỉ số hài lòng nhân với 10", 10, { 90: 9 }],
    ["Tốt: 2 điểm Khá, trung bình: 1 điểm Yếu: 0 điểm", 2, { Tốt: 2, "Khá, trung bình": 1, Yếu: 0 }],
    ["Dưới 2%: 3 điểm; dưới 5%: 2 điểm; từ 5% trở lên: 0 điểm", 3, { 1: 3, 3: 2, 5: 0 }],
    ["Mỗi vụ việc trừ 02 điểm, tối đa 10 điểm", 10, { 0: 10, 1: 8, 6: 0 }],
    ["Tính điểm theo công thức: (b/a)*điểm tối đa. Trong đó: a là tổng số nhiệm vụ; b là số nhiệm vụ hoàn thành. Nếu b/a < 0,8 thì 0", 2, { 70: 0, 80: 1.6, 100: 2 }],
    ["Trên 80%: 2 điểm; trên 50%: 1 điểm; còn lại: 0 điểm", 2, { 90: 2, 80: 1, 50: 0 }],
    ["Trong vòng 05 ngày: 2 điểm\nTừ 06-10 ngày: 1 điểm\nTrên 10 ngày: 0 điểm", 2, { 3: 2, 7: 1, 12: 0 }],
    ["100%: 10 điểm; 90-99%: 8 điểm; 80-89%: 6 điểm; dưới 80%: 0 điểm", 10, { 99.5: 8, 89.5: 6, 79: 0 }],
  ])("reads %s", (text, maximum, wanted) => {
    const { rule } = readScoringRule(text, { maximum });
    for (const [given, points] of Object.entries(wanted)) {
      const evidence = Number.isNaN(Number(given)) ? given : Number(given);
      expect({ given, points: rule === undefined ? undefined : pointsOf(rule, maximum, evidence) }).toEqual({ given, points });
    }
  }); // prettier-ignore

  it.each([
    "SIPAS column of PAR INDEX 2020: Quảng Ninh 9.56, Hải Phòng 9.35, Hà Nội 8.50",
    "table header: Điểm tối đa / Điểm đánh giá (Điều tra XHH, Tự đánh giá) / Điểm đạt được / Chỉ số",
    "same six intervals with 3 / 2.75 / 2.5 / 2 / 1.5 / 0",
    "TT | Tiêu chí | Điểm tối đa",
    "Tổng cộng: 100 điểm",
    "Hoàn thành: 2 điểm; Không hoàn thành",
    "Mỗi báo cáo chậm trừ 0,5 điểm; không báo cáo: 0 điểm",
    "Tốt: 5 điểm; khá: 4 điểm; chậm: trừ 1 điểm",
    "Đạt: 2 điểm; Đạt: 1 điểm",
    "Đạt 100% trong 30 ngày: 2 điểm; đạt 90% trong 60 ngày: 1 điểm",
    "Tiêu chí gồm 4 nội dung, mỗi nội dung 0,5 điểm",
    "Đạt từ 95% trở lên: điểm tối đa; mỗi 1% thấp hơn trừ 0,1 điểm",
    "Có văn bản: 60 điểm; có kiểm tra: 40 điểm",
  ])("makes no rule of %s", (text) => {
    const { rule, findings } = readScoringRule(text, { maximum: 100 });
    expect(rule).toBeUndefined();
    expect(findings.map(({ severity }) => severity)).toContain("error");
  });

  it.each([
    ["a bound on things, no bound of points", "Mỗi mô hình 0,5 điểm, tối đa 3 mô hình"],
    ["a bound on things in brackets", "Mỗi bài viết 0,2 điểm (không quá 5 bài)"],
    ["a bound on faults", "Mỗi lần chậm trừ 0,5 điểm, tối đa 4 lần"],
    ["a change beside a whole", "Vượt từ 10% trở lên: 3 điểm; hoàn thành 100%: 2 điểm; không hoàn thành: 0 điểm"],
    ["a change beside a whole in a sentence", "Thu ngân sách vượt dự toán từ 10% trở lên: 5 điểm; vượt dưới 10%: 4 điểm; đạt 100% dự toán: 3 điểm; không đạt dự toán: 0 điểm"],
    ["two sides of a time limit", "Hồ sơ đúng hạn trên 95%: 2 điểm; hồ sơ trễ hạn trên 5%: 0 điểm"],
    ["quarters", "Quý I đạt 20%: 0,5 điểm; quý II đạt 45%: 0,5 điểm; quý III đạt 70%: 0,5 điểm"],
    ["periods within each other", "Nửa đầu năm hoàn thành 50% chỉ tiêu: 1 điểm, cả năm hoàn thành 100% chỉ tiêu: 1 điểm"],
    ["two levels of government", "Cấp tỉnh đạt 80%: 1 điểm; cấp xã đạt 70%: 1 điểm"],
    ["two kinds of households", "Hộ nghèo giảm 1%: 1 điểm; hộ cận nghèo giảm 0,5%: 1 điểm"],
    ["what is denied", "Đồng bộ từ 90% trở lên: 1 điểm; không đồng bộ từ 10% trở lên: 0 điểm"],
    ["what is taken further", "Tốt: 3 điểm; Khá: 2 điểm; có vi phạm trừ thêm 1 điểm"],
    ["what is taken further behind rates", "Từ 90% trở lên: 2 điểm; dưới 90%: 1 điểm; riêng đơn vị có hồ sơ tồn đọng trừ thêm 0,5 điểm"],
    ["weeks beside days", "Chậm dưới 1 tuần: 1 điểm; chậm từ 7 ngày đến 15 ngày: 0,5 điểm; đúng hạn: 2 điểm"],
    ["billions beside millions", "Dưới 1 tỷ đồng: 0 điểm; từ 1 đến 5 tỷ đồng: 1 điểm; trên 500 triệu đồng: 2 điểm"],
  ])("makes no rule of %s", (_, text) => {
    const { rule, findings } = readScoringRule(text, { maximum: 10 });
    expect(rule).toBeUndefined();
    expect(findings.map(({ severity }) => severity)).toContain("error");
  }); // prettier-ignore

  it.each([
    "Từ 90% trở lên: 2 điểm; dưới 90%: 0 điểm. Không phát sinh: 2 điểm",
    "Từ 90% trở lên: 2 điểm; dưới 90%: 0 điểm; không áp dụng: 2 điểm",
    "Thấp hơn 10% so với bình quân chung: 0 điểm; cao hơn bình quân chung: 2 điểm",
    "Tăng 5%: 2 điểm; giảm 5%: 0 điểm",
  ])("gives no points for a figure where a line of %s is on something else", (text) => {
    const { rule } = readScoringRule(text, { maximum: 2 });
    for (const figure of [0, 5, 95]) {
      expect(rule === undefined ? undefined : pointsOf(rule, 2, figure)).toBeUndefined();
    }
  });

  it("goes on with a change that was said once, and knows an index from a rate", () => {
    const reduced = "Giảm từ 2% trở lên: 3 điểm; giảm từ 1% đến dưới 2%: 2 điểm; dưới 1%: 0 điểm";
    const { rule } = readScoringRule(reduced, { maximum: 3 });
    expect(rule === undefined ? [] : [2, 1, 0.5].map((each) => pointsOf(rule, 3, each))).toEqual([
      3, 2, 0,
    ]);
    const index = readScoringRule("Chỉ số từ 0,8 trở lên: 2 điểm; dưới 0,8: 0 điểm", {
      maximum: 2,
    }).rule;
    expect(index === undefined ? [] : [0.9, 0.5].map((each) => pointsOf(index, 2, each))).toEqual([
      2, 0,
    ]);
  });

  it("takes a criterion out where it does not apply", () => {
    const { rule, findings } = readScoringRule(
      "Không áp dụng: không tính điểm\nCó: 1 điểm\nKhông: 0 điểm",
      { maximum: 1 },
    );
    expect(rule).toEqual({ kind: "boolean", label: "Có", points: 1, otherwise: 0 });
    expect(findings.map(({ code }) => code)).toEqual(["taken-out"]);
  });
});

describe("a rule in words", () => {
  const explained = (text: string, maximum: number, locale?: "vi" | "en") => {
    const { rule } = readScoringRule(text, { maximum });
    return rule === undefined ? undefined : explainRule(rule, locale);
  };

  it("says each interval with its points, in both languages", () => {
    const text = "Từ 1 đến 5 hồ sơ trễ: trừ 0,5 điểm; trên 5: trừ 1 điểm";
    expect(explained(text, 2)?.rows).toEqual([
      { value: "từ 1 đến 5", points: "1,5 điểm" },
      { value: "trên 5", points: "1 điểm" },
      { value: "thấp hơn các mức trên, hoặc không thực hiện", points: "2 điểm" },
    ]);
    expect(explained(text, 2, "en")?.rows[0]).toEqual({
      value: "from 1 up to 5",
      points: "1.5 points",
    });
  });

  it("counts deductions down to where they end, and formulas at their ends", () => {
    const late = "Đúng hạn: 0,5 điểm; chậm 01 ngày trừ 0,1 điểm; chậm quá 3 ngày: 0 điểm";
    expect(explained(late, 0.5, "en")?.rows).toEqual([
      { value: "0 days", points: "0.5 points" },
      { value: "1 days", points: "0.4 points" },
      { value: "2 days", points: "0.3 points" },
      { value: "3 days", points: "0.2 points" },
      { value: "4 days", points: "0 points" },
    ]);
    expect(explained("Chỉ số SIPAS x 10", 10)?.text).toBe(
      "Theo chỉ số hài lòng (SIPAS): số liệu / 100 × điểm tối đa: 0: 0% điểm tối đa; 50: 50% điểm tối đa; 100: 100% điểm tối đa",
    );
  });
});

describe("another index in the words of a rule", () => {
  const words = (index: string, locale: "vi" | "en") =>
    explainRule({ kind: "externalIndex", index, of: 100 }, locale).text.split(": ")[0];

  it("goes by its label, not by the name that a program has for it", () => {
    expect(words("par-index", "vi")).toBe("Theo chỉ số cải cách hành chính (PAR INDEX)");
    expect(words("papi", "en")).toBe("By PAPI");
    expect(words("portal-766", "vi")).toContain("Quyết định 766/QĐ-TTg");
  });

  it("goes by what the rule calls it where it is not known", () => {
    expect(words("DTI", "vi")).toBe("Theo chỉ số DTI");
    expect(words("DTI", "en")).toBe("By the index DTI");
  });
});
