import { describe, it, expect } from "vitest";
import { aims, codes, reported } from "./heard.js";

describe("numbers that add up to the aim before them", () => {
  it.each<[string, readonly string[]]>([
    [
      "Tập huấn 420 cán bộ (cấp xã 300, cấp thôn 120)",
      ["reach 420 count", "reach 300 count", "reach 120 count"],
    ],
    [
      "Kết nạp 45 đảng viên (khối nông thôn 30; khối trường học 15)",
      ["reach 45 count", "reach 30 count", "reach 15 count"],
    ],
    [
      "Xóa 96 căn nhà tạm (xây mới 60, sửa chữa 36) trước ngày 30/9/2027",
      ["reach 96 count by 2027", "reach 60 count by 2027", "reach 36 count by 2027"],
    ],
    [
      "Công nhận 24 sản phẩm OCOP từ 3 - 5 sao, trong đó: 4 sản phẩm 5 sao, 8 sản phẩm 4 sao, 12 sản phẩm 3 sao",
      ["reach 24 count", "reach 4 count", "reach 8 count", "reach 12 count"],
    ],
    [
      "Bê tông hóa 9 km (7 km đường thôn, 2 km đường nội đồng)",
      ["reach 9 measure", "reach 7 measure", "reach 2 measure"],
    ],
  ])("are its parts: %j", aims);

  it.each<[string, readonly string[]]>([
    ["Tập huấn 420 cán bộ (khóa 3, lớp 12)", ["reach 420 count"]],
    ["Xây dựng 12 mô hình (Nghị quyết 7, Đề án 6)", ["reach 12 count"]],
  ])("are nothing where they do not: %j", aims);
});

describe("a part behind trong đó", () => {
  it.each<[string, readonly string[]]>([
    [
      "Giải quyết việc làm cho hơn 9.000 lao động, trong đó đưa đi làm việc ở nước ngoài 700 người",
      ["gt 9000 count", "reach 700 count"],
    ],
    [
      "Bồi dưỡng 60 giảng viên (trong đó 12 giảng viên chính)",
      ["reach 60 count", "reach 12 count"],
    ],
    [
      "Cấp điện cho 140 hộ chưa có điện, đưa tỷ lệ hộ có điện lên 99,7%",
      ["reach 140 count", "reach 99.7 percent"],
    ],
    ["Công nhận 9 sản phẩm, trong đó có 2 sản phẩm 4 sao", ["reach 9 count", "reach 2 count"]],
    ["Xây dựng 20 mô hình, trong đó tại 12 xã vùng cao", ["reach 20 count"]],
  ])("is an aim beside its whole: %j", aims);
});

describe("an amount of change that is said of a second measure", () => {
  it.each<[string, readonly string[]]>([
    [
      "Giảm thời gian đi lại ít nhất 25%, chi phí hồ sơ ít nhất 20%",
      ["decrease.gte 25 percent", "decrease.gte 20 percent"],
    ],
    ["Số vụ va chạm giảm 8%, số người chết 12%", ["decrease 8 percent", "decrease 12 percent"]],
    ["Sản lượng gạo tăng 6%, kim ngạch 9%", ["increase 6 percent", "increase 9 percent"]],
    ["Cắt giảm 30% thời gian, chi phí 15%", ["decrease 30 percent", "decrease 15 percent"]],
    ["Giảm 4 vụ, 6 người bị thương", ["decrease 4 count", "decrease 6 count"]],
  ])("changes as the first does: %j", aims);

  it.each<[string, readonly string[]]>([
    [
      "Giảm tỷ lệ hộ nghèo 1,5%, tỷ lệ hộ dùng nước sạch 95%",
      ["decrease 1.5 percent", "reach 95 percent"],
    ],
    ["Giảm 10% số vụ, số xã đạt chuẩn 80%", ["decrease 10 percent", "reach 80 percent"]],
    ["Giảm 10% chi phí, chi phí trực tuyến đạt 60%", ["decrease 10 percent", "reach 60 percent"]],
  ])("is a level where it is a share: %j", aims);
});

describe("what was before an aim", () => {
  it.each<[string, readonly string[]]>([
    ["Nâng tỷ lệ ký số từ 56% (2025) lên 78% (2029)", ["reach 78 percent by 2029"]],
    [
      "Phấn đấu tăng thêm 12% hồ sơ trực tuyến so với năm trước (năm 2026: 55%)",
      ["increase 12 percent"],
    ],
    [
      "Số hộ nghèo cuối năm 2026: 210 hộ, tỷ lệ 7,2%. Mục tiêu năm 2027: giảm 40 hộ, tỷ lệ hộ nghèo còn 5,9%",
      ["decrease 40 count by 2027", "reach 5.9 percent by 2027"],
    ],
  ])("is none: %j", aims);

  it("is none behind a label of results before one of plans", () => {
    aims("TH năm 2026: 31 thôn; KH năm 2027: 36 thôn", ["reach 36 count by 2027"]);
    expect(reported("TH năm 2026: 31 thôn; KH năm 2027: 36 thôn")).toEqual([31]);
  });
});

describe("a label of plans, an order, a whole place", () => {
  it.each<[string, readonly string[]]>([
    ["Mục tiêu năm 2027: 14 thôn", ["reach 14 count by 2027"]],
    ["Chỉ tiêu giao: 60 ha", ["reach 60 measure"]],
    ["Lọt top 20 DTI, phấn đấu đến năm 2029 vào nhóm 10", ["rank 20 rank", "rank 10 rank by 2029"]],
    [
      "Mỗi xã có ít nhất 01 sân thể thao; toàn tỉnh có 8 - 10 nhà thi đấu",
      ["gte 1 count", "between 8..10 count"],
    ],
    ["Quy mô kinh tế đến 2030 khoảng 90 nghìn tỷ đồng", ["reach 90 money by 2030"]],
    ["Kết luận: năm mới phấn đấu thu ngân sách 35 tỷ đồng", ["reach 35 money"]],
    ["01 hội nghị tổng kết; 04 lớp tập huấn cho tổ hòa giải", ["reach 1 count", "reach 4 count"]],
    [
      "- 02 cuộc thi cấp xã;\n- 12 buổi chiếu phim;\n- 900 tờ gấp.",
      ["reach 2 count", "reach 12 count", "reach 900 count"],
    ],
    ["Thực hiện 3 phóng sự, 15 chuyên mục", ["reach 3 count", "reach 15 count"]],
    ["Điều chỉnh mức sinh: +0,2 ‰ so với năm 2026", ["increase 0.2 measure"]],
  ])("sets an aim: %j", aims);

  it.each<[string, readonly string[]]>([
    ["100% số thôn (38/38 thôn) có nhà văn hóa", ["all 100 percent"]],
    ["90% số xã (27/30 xã) có sân bóng", ["reach 90 percent"]],
    ["Biên chế được giao: 31 người", []],
    ["Giá dịch vụ 18.000 đồng/hộ/tháng", []],
    ["Dự án gồm 04 hạng mục; 03 gói thầu; giải ngân 95%", ["reach 95 percent"]],
    ["Phòng họp 80 chỗ; 03 máy chiếu; 100% cuộc họp không giấy", ["all 100 percent"]],
    ["Thực hiện 2 đột phá, 5 nhiệm vụ trọng tâm", []],
  ])("or only tells of what there is: %j", aims);

  it("says that a damaged word of bound leaves its figure open", () => {
    aims("Thanh toán trực tuyến đạt 65% trờ lên", []);
    expect(codes("Thanh toán trực tuyến đạt 65% trờ lên")).toEqual(["target-unreadable"]);
  });

  it("goes on as an aim behind those of whom a share tells what was done", () => {
    aims(
      "95% người nhiễm biết tình trạng; 90% người đã chẩn đoán được điều trị; 90% người điều trị ổn định",
      ["reach 95 percent", "reach 90 percent", "reach 90 percent"],
    );
  });
});
