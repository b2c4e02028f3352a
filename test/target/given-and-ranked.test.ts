import { findTargets } from "chiso/target";
import { describe, expect, it } from "vitest";
import { aims, codes } from "./heard.js";

describe("a verb of change before the colon of its amount", () => {
  it.each<[string, readonly string[]]>([
    ["Tỷ lệ hộ nghèo vùng cao giảm bình quân/năm: trên 5%", ["decrease.gt 5 percent"]],
    ["Hộ nghèo giảm mỗi năm: 1,2 - 1,5%", ["decrease 1.2..1.5 percent"]],
    ["Số vụ cháy giảm: ít nhất 8%", ["decrease.gte 8 percent"]],
    ["Năng suất lao động tăng bình quân hằng năm: 6,5%", ["increase 6.5 percent"]],
  ])("makes a change of it: %j", aims);

  it.each<[string, readonly string[]]>([
    ["Hộ nghèo giảm còn: 2%", ["reach 2 percent"]],
    ["Giảm nghèo: tỷ lệ hộ nghèo còn 3%", ["reach 3 percent"]],
    ["Giá trị tăng thêm: 120 tỷ đồng", ["reach 120 money"]],
  ])("makes none of a level or another measure: %j", aims);
});

describe("places in an order", () => {
  it.each<[string, readonly string[]]>([
    ["Thứ hạng PCI không thấp hơn vị trí 20/63", ["rank 20 rank"]],
    ["Xếp hạng đổi mới sáng tạo: ≤ 4 Đông Nam Á;\n≤ 45 Thế giới", ["rank 4 rank", "rank 45 rank"]],
    ["Xếp hạng chuyển đổi số: ≤ 10 toàn quốc", ["rank 10 rank"]],
    ["PAPI: đạt 44 - 45 điểm, xếp hạng 18/63", ["between 44..45 points", "rank 18 rank"]],
    ["Điểm PCI từ 67 điểm trở lên, xếp thứ 20/63", ["gte 67 points", "rank 20 rank"]],
  ])("are aimed at where nothing else is said, or beside what is set: %j", aims);

  it.each<[string, readonly string[]]>([
    ["Xếp thứ 12/34 tỉnh, thành phố", []],
    ["Chỉ số PAR INDEX đạt 88,12 điểm, xếp thứ 15/63", []],
    ["Kết quả năm 2025: xếp thứ 40/63", []],
    ["Sắp xếp từ 14 phòng xuống còn 10 phòng", ["reach 10 count"]],
    ["Sắp xếp 12 thôn thành 07 thôn", []],
  ])("were found, or are none: %j", aims);
});

describe("brackets beside an aim", () => {
  it.each<[string, readonly string[]]>([
    [
      "Số hóa 100% hồ sơ đất đai (18.400 hồ sơ), hoàn thành trong Quý II/2027",
      ["all 100 percent by 2027"],
    ],
    ["Bao phủ BHYT đạt 94% (KH tỉnh giao 91%)", ["reach 94 percent"]],
    ["Giảm 40 hộ nghèo (chỉ tiêu huyện giao: 35 hộ)", ["decrease 40 count"]],
    ["Thu nội địa 15 tỷ đồng (dự toán thành phố giao 14,2 tỷ đồng)", ["reach 15 money"]],
    ["Hộ khá đạt 52% (Nghị quyết Đại hội: 50%)", ["reach 52 percent"]],
  ])("say how many that is, or what was given: %j", aims);

  it.each<[string, readonly string[]]>([
    ["70% xã đạt chuẩn (trong đó 20% nâng cao)", ["reach 70 percent", "reach 20 percent"]],
    ["UBND tỉnh giao 90% xã hoàn thành", ["reach 90 percent"]],
  ])("set a further aim: %j", aims);
});

describe("a year before that of the plan", () => {
  it.each<[string, readonly string[]]>([
    ["Năm 2025 thực hiện 78%; kế hoạch năm 2026 là 84%", ["reach 84 percent by 2026"]],
    ["Năm 2024 đạt 61%, kế hoạch năm 2025 đạt 66%", ["reach 66 percent by 2025"]],
    [
      "Năm 2026 thực hiện 80% hồ sơ; năm 2027 thực hiện 90% hồ sơ",
      ["reach 80 percent by 2026", "reach 90 percent by 2027"],
    ],
  ])("brought a result: %j", aims);
});

describe("a time at the end of a cell or a list", () => {
  it.each<[string, readonly string[]]>([
    [
      "Tiêm vụ Xuân: trâu, bò đạt > 82% tổng đàn; chó ≥ 75%. Hoàn thành trước 15/5/2026",
      ["gt 82 percent by 2026", "gte 75 percent by 2026"],
    ],
    [
      "Tỷ lệ số hóa đạt 70%. Tỷ lệ ký số đạt 90%. Hoàn thành trong năm 2027.",
      ["reach 70 percent by 2027", "reach 90 percent by 2027"],
    ],
    [
      "Thu gom rác: đô thị ≥ 98%, nông thôn ≥ 86%; chôn lấp ≤ 25% (đến 2030)",
      ["gte 98 percent by 2030", "gte 86 percent by 2030", "lte 25 percent by 2030"],
    ],
    [
      "Che phủ rừng 53,5%. Trồng rừng tập trung 500 ha. Khoanh nuôi 1.800 ha. Hoàn thành trước 31/12/2027.",
      ["reach 53.5 percent by 2027", "reach 500 measure by 2027", "reach 1800 measure by 2027"],
    ],
  ])("is that of all: %j", aims);

  it.each<[string, readonly string[]]>([
    [
      "Cấp nước đạt 90% năm 2026; thoát nước đạt 60% (đến 2030)",
      ["reach 90 percent by 2026", "reach 60 percent by 2030"],
    ],
    [
      "Tỷ lệ số hóa đạt 70% trong năm 2026. Tỷ lệ ký số đạt 90%. Hoàn thành trước 31/12/2027.",
      ["reach 70 percent by 2026", "reach 90 percent by 2027"],
    ],
    [
      "Tỷ lệ số hóa đạt 70%.\n\nTỷ lệ ký số đạt 90%. Hoàn thành trước 31/12/2027.",
      ["reach 70 percent by none", "reach 90 percent by 2027"],
    ],
  ])("is none of another that has its own or stands in another paragraph: %j", aims);
});

describe("what is left unread", () => {
  it.each(["PCI vào nhóm 10, PAPI thuộc nhóm 15 tỉnh dẫn đầu", "Chỉ số DTI thuộc nhóm “Tốt”"])(
    "is said: %j",
    (text) => {
      const { targets } = findTargets(text);
      expect(codes(text).length + targets.length).toBeGreaterThan(1);
    },
  );
});

describe("a grade behind a line that ends with `trở lên`", () => {
  it("does not run into the next line", () => {
    aims("100% chi bộ HTTNV trở lên\nSố HTXSNV không quá 20% số chi bộ", [
      "all 100 percent",
      "lte 20 percent",
    ]);
  });
});
