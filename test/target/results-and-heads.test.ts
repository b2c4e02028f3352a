import { findTargets } from "chiso/target";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aims, codes, reported } from "./heard.js";

describe("a time at the head of a sentence", () => {
  it.each([
    [
      "Phấn đấu đến hết năm 2027 huyện có khoảng 30% số xã đạt chuẩn; có 5 - 7 xã đạt chuẩn nâng cao; thu nhập tăng thêm 1,3 lần so với năm 2024",
      ["reach 30 percent by 2027", "between 5..7 count by 2027", "increase 1.3 factor by 2027"],
    ],
    [
      "Mục tiêu của xã đến năm 2029, ít nhất 75% hộ ký số; 60% hộ nộp thuế trên mạng",
      ["gte 75 percent by 2029", "reach 60 percent by 2029"],
    ],
    [
      "Về nước sạch: Đến năm 2028, tỷ lệ hộ dùng nước sạch đạt 91%; 100% trường học có giếng đạt chuẩn",
      ["reach 91 percent by 2028", "all 100 percent by 2028"],
    ],
    [
      "Hướng tới năm 2045, 100% đô thị thông minh; 80% số bản có mạng",
      ["all 100 percent by 2045", "reach 80 percent by 2045"],
    ],
    [
      "Đến cuối năm 2027, 60% đơn nộp trực tuyến; đến năm 2030, 90% đơn nộp trực tuyến; 70% phí trả trực tuyến",
      ["reach 60 percent by 2027", "reach 90 percent by 2030", "reach 70 percent by 2030"],
    ],
    [
      "đến năm 2027, kinh tế đêm phải đạt 4% và đến năm 2031, kinh tế đêm phải đạt 7%",
      ["reach 4 percent by 2027", "reach 7 percent by 2031"],
    ],
    [
      "Từ nay đến năm 2028, có 240 phòng học được xây mới; bồi dưỡng cho 900 giáo viên",
      ["reach 240 count by 2028", "reach 900 count by 2028"],
    ],
    [
      "Việc bồi dưỡng giáo viên đến năm 2029 có 55% giáo viên trên chuẩn, 85% giáo viên dùng học liệu số",
      ["reach 55 percent by 2029", "reach 85 percent by 2029"],
    ],
  ])("is that of all its goals: %s", (text, wanted) => {
    aims(text, wanted);
  });

  it("is that of the items below a heading of goals", () => {
    const items = "\n\n- Tỷ lệ đô thị hóa đạt 55%.\n\n- Tỷ lệ che phủ rừng đạt trên 43%.";
    const wanted = ["reach 55 percent by 2031", "gt 43 percent by 2031"];
    aims(`Các mục tiêu phát triển đến năm 2031:${items}`, wanted);
    aims(`Đến năm 2031:${items}`, wanted);
  });

  it("is not that of a measure behind one that has its own", () => {
    aims("Thu nhập đến năm 2029 đạt 80 triệu đồng; tỷ lệ phủ sóng đạt 95%", [
      "reach 80 money by 2029",
      "reach 95 percent by none",
    ]);
  });

  it("ends at another year amid a clause, and a finding says so", () => {
    const text =
      "Đến năm 2027, 80% hộ có nước sạch; tỷ lệ phủ sóng vào năm 2029 đạt 95%; tỷ lệ ký số đạt 70%";
    aims(text, [
      "reach 80 percent by 2027",
      "reach 95 percent by 2029",
      "reach 70 percent by none",
    ]);
    expect(codes(text)).toContain("target-time-unclear");
  });

  it("holds for as many items as there are", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 2027, max: 2040 }),
        (count, year) => {
          const items = Array.from(
            { length: count },
            (_, place) => `tỷ lệ ${"abcdefgh"[place] ?? ""} đạt ${40 + place}%`,
          );
          const wanted = items.map((_, place) => `reach ${40 + place} percent by ${year}`);
          aims(`Phấn đấu đến năm ${year}, ${items.join("; ")}`, wanted);
        },
      ),
    );
  });
});

describe("a time that is none of the goal", () => {
  it.each([
    [
      "Tỷ lệ hộ thoát nghèo (theo chuẩn nghèo giai đoạn 2027 - 2030) đạt tối thiểu 12%",
      ["gte 12 percent by none"],
    ],
    ["Giảm 5% số vụ việc chuyển sang năm 2028", ["decrease 5 percent by none"]],
  ])("is left out: %s", (text, wanted) => {
    aims(text, wanted);
  });

  it("behind a list of one verb is that of each", () => {
    aims(
      "Cắt giảm ít nhất 20% thời gian, ít nhất 20% chi phí trong năm 2027 và tiếp tục đơn giản hóa các năm sau",
      ["decrease.gte 20 percent by 2027", "decrease.gte 20 percent by 2027"],
    );
  });
});

describe("a sentence of results", () => {
  it.each([
    [
      "Tổng đàn dê đạt 4.500 con, giảm 3% so với năm trước. Sản lượng sữa đạt 120 tấn.",
      [4500, 3, 120],
    ],
    [
      "Năm 2023, đón 2 triệu lượt khách, tăng 8%; doanh thu đạt 900 tỷ đồng, tăng 9,5% so với năm 2022",
      [2, 8, 900, 9.5],
    ],
    ["Tỷ lệ giải ngân đạt 92%, vượt kế hoạch. Tỷ lệ đúng hạn đạt 98%.", [92, 98]],
    ["Án điều tra đạt 82% (vượt 7% chỉ tiêu Quốc hội giao); án nghiêm trọng đạt 97%", [82, 7, 97]],
    ["Trong 5 năm qua, hộ nghèo giảm 6%; thu nhập đạt 48 triệu đồng", [6, 48]],
    ["Trình độ: Thạc sĩ: 24 (12,5%); Đại học: 150 (78,1%)", [12.5, 78.1]],
    ["Ở cấp xã, 46% đã hoàn thành, 17% đạt chuẩn nâng cao", [46, 17]],
    ["Tỷ lệ bé đến lớp là 96,4%, trong đó bé 5 tuổi là 99,1% (tăng 2,3%)", [96.4, 99.1, 2.3]],
    ["Toàn bộ 21 chỉ tiêu đều hoàn thành. Tăng trưởng đạt 9,4%.", [9.4]],
    [
      "Chỉ số năm 2023 đạt 87,2 điểm, tăng 1,4 điểm nhưng giảm 6 bậc so với năm 2022",
      [87.2, 1.4, 6],
    ],
  ])("aims at none of them: %s", (text, found) => {
    aims(text, []);
    expect(reported(text)).toEqual(found);
  });

  it("ends where a goal is named", () => {
    aims(
      "Đến nay, 85% hộ có nước sạch. 100% thôn có nhà văn hóa. Mục tiêu năm 2029: 95% hộ có nước sạch.",
      ["reach 95 percent by 2029"],
    );
    aims(
      "Thu ngân sách đạt 15 tỷ đồng, tăng 10% so với năm 2025, phấn đấu đến năm 2030 đạt 25 tỷ đồng",
      ["reach 25 money by 2030"],
    );
  });

  it("is none where a goal stands before the comparison", () => {
    aims("Phấn đấu thu ngân sách đạt 15 tỷ đồng, tăng 10% so với năm 2025", [
      "reach 15 money",
      "increase 10 percent",
    ]);
    aims(
      "Kế hoạch năm 2029: sản lượng đạt 600 tấn, tăng 2% so với năm 2028; năng suất đạt 62 tạ/ha",
      ["reach 600 measure", "increase 2 percent", "reach 62 measure"],
    );
  });

  it("is none for the year of the document, nor in a plan by name", () => {
    const text = "Năm 2027 thu ngân sách đạt 15 tỷ đồng, tăng 10% so với năm 2026";
    const roles = (options: object): readonly string[] =>
      findTargets(text, options).targets.map(({ role }) => role);
    expect(roles({})).toEqual(["reported", "reported"]);
    expect(roles({ year: 2027 })).toEqual(["target", "target"]);
    expect(roles({ document: "plan" })).toEqual(["target", "target"]);
  });

  it.each(["Tỷ lệ phủ sóng là 97,2%", "Đạt 90%", "Tỷ lệ ký số đạt 90%; tỷ lệ số hóa đạt 80%"])(
    "is none without a word for it: %s",
    (text) => {
      expect(reported(text)).toEqual([]);
    },
  );
});

describe("what had been lost", () => {
  it.each([
    ["Phấn đấu đến hết năm 2028 có 3 triệu hội viên", ["reach 3 count by 2028"]],
    [
      "Đến năm 2027 có 100% trường dạy bơi, giảm tỷ lệ bỏ học xuống dưới 1%",
      ["all 100 percent by 2027", "lt 1 percent by 2027"],
    ],
    [
      "Kéo giảm tội phạm từ 5 - 7% trên cả ba mặt và không để xảy ra án nghiêm trọng",
      ["decrease 5..7 percent", "eq 0 count"],
    ],
    [
      "Kế hoạch đã đặt ra 4 mục tiêu cụ thể (tỷ lệ ký số đạt 70%; tỷ lệ số hóa đạt tối thiểu 80%)",
      ["reach 70 percent", "gte 80 percent"],
    ],
    [
      "Vận động ra trình diện 30% số đối tượng hiện có và 50% đối tượng mới phát sinh",
      ["reach 30 percent", "reach 50 percent"],
    ],
    ["Tỷ lệ tiêm chủng đạt tối thiêu 95%", ["gte 95 percent"]],
    ["Duy trì mức giảm 1 - 1,5% mỗi năm", ["decrease 1..1.5 percent"]],
    ["Giảm tỷ lệ tái phạm của người mãn hạn phạt tù xuống dưới 10%", ["lt 10 percent"]],
  ])("is read: %s", (text, wanted) => {
    aims(text, wanted);
  });
});

describe("an amount that is no goal", () => {
  it.each([
    ["Tổng nguồn vốn thực hiện Chương trình tối thiểu là 750 tỷ đồng", []],
    [
      "Tổng vốn bố trí cho Đề án là 320 tỷ đồng; phấn đấu huy động thêm 50 tỷ đồng",
      ["reach 50 money"],
    ],
    ["90% trẻ em được uống đầy đủ 2 liều vắc xin", ["reach 90 percent"]],
    ["Việc kiểm tra được giới hạn tối đa một lần mỗi năm", []],
    ["Tỷ lệ xã đạt dưới 13 tiêu chí còn khoảng 10%", ["reach 10 percent"]],
  ])("is told of: %s", (text, wanted) => {
    aims(text, wanted);
  });
});

describe("what a whole place has", () => {
  it.each([
    ["Toàn huyện có ít nhất 70% số xã đạt chuẩn", ["gte 70 percent"]],
    ["Toàn tỉnh có 54 xã trở lên đạt chuẩn", ["gte 54 count"]],
    ["Cả tỉnh có tối thiểu 5 mô hình", ["gte 5 count"]],
  ])("is aimed at where a bound says so: %s", (text, wanted) => {
    aims(text, wanted);
    expect(reported(text)).toEqual([]);
  });

  it.each([
    ["Toàn xã có 92% hộ văn hóa", [92]],
    ["Toàn tỉnh hiện có ít nhất 54% hộ dùng nước sạch", [54]],
  ])("is found where none does: %s", (text, wanted) => {
    expect(reported(text)).toEqual(wanted);
  });
});
