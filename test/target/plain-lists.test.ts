import { describe, it } from "vitest";
import { aims } from "./heard.js";

describe("a plain list of things and their figures", () => {
  it.each<[string, readonly string[]]>([
    [
      "Chỉ tiêu tiêm phòng đợt I giao xã: trâu, bò 4.200 liều; lợn 6.500 liều; gia cầm 35.000 liều.",
      ["reach 4200 count", "reach 6500 count", "reach 35000 count"],
    ],
    ["Mục tiêu tổng đàn: trâu 450 con; bò 1.200 con", ["reach 450 count", "reach 1200 count"]],
    [
      "Chỉ tiêu giao: hội viên mới 40 người; chi hội kiểu mẫu 02 chi hội",
      ["reach 40 count", "reach 2 count"],
    ],
    [
      "Lúa: DT 4.250 ha; NS 58,5 tạ/ha; SL 24.862,5 tấn.",
      ["reach 4250 measure", "reach 58.5 measure", "reach 24862.5 measure"],
    ],
    [
      "Ngô: DT 80 ha, NS 45 tạ/ha, SL 360 tấn",
      ["reach 80 measure", "reach 45 measure", "reach 360 measure"],
    ],
    [
      "Khu dân cư văn hóa 3 năm liên tục: 65 %; thành lập mới từ 2-3 câu lạc bộ",
      ["reach 65 percent", "between 2..3 count"],
    ],
    ["Chỉ tiêu thi đua tại 12 xã; khảo sát 3 cụm", []],
    ["Sản lượng 3 năm liên tục tăng, năm 2025 đạt 40 tấn", []],
  ])("under a label sets them all: %s", aims);

  it.each<[string, readonly string[]]>([
    [
      "Trong tổng số 12 xã, phấn đấu năm 2027 có 02 xã đạt chuẩn NTM, 01 xã đạt chuẩn NTM nâng cao.",
      ["reach 2 count by 2027", "reach 1 count by 2027"],
    ],
    [
      "Phấn đấu năm 2027 có 03 thôn kiểu mẫu, 01 thôn thông minh",
      ["reach 3 count by 2027", "reach 1 count by 2027"],
    ],
    ["Năm 2025 có 03 xã khó khăn; phấn đấu 100% xã có chợ", ["all 100 percent"]],
  ])("behind `phấn đấu năm … có` sets each: %s", aims);

  it.each<[string, readonly string[]]>([
    [
      "Phấn đấu 90% chi Hội có Quỹ Hội, bình quân từ 25.000 đồng trở lên/hội viên/năm",
      ["reach 90 percent", "gte 25000 money"],
    ],
    [
      "100% chi đoàn có công trình thanh niên, trung bình ít nhất 02 công trình/năm",
      ["all 100 percent", "gte 2 count"],
    ],
    [
      "Phục vụ 1,25 triệu lượt khách, trong đó khách quốc tế 85.000 lượt",
      ["reach 1.25 count", "reach 85000 count"],
    ],
    ["Bến thuyền mới phục vụ 350 lượt khách", []],
    [
      "Năm 2027: giá trị sản xuất nông - lâm - thuỷ sản 8.780 tỷ đồng, tăng 4% so với năm 2026",
      ["reach 8780 money by 2027", "increase 4 percent by 2027"],
    ],
    ["Sản lượng thịt trâu - bò 240 tấn, tăng 3%", ["reach 240 measure", "increase 3 percent"]],
  ])("keeps the first of two: %s", aims);

  it.each<[string, readonly string[]]>([
    [
      "Tổng đàn hươu đạt 36.500 con (sản lượng nhung hươu 16,01 tấn); gia cầm đạt 8,8 triệu con",
      ["reach 36500 count", "reach 16.01 measure", "reach 8.8 count"],
    ],
    [
      "Diện tích gieo trồng đạt 450 ha (năng suất 62 tạ/ha)",
      ["reach 450 measure", "reach 62 measure"],
    ],
    ["Trồng mới 60 ha (khoảng cách 3 m)", ["reach 60 measure"]],
    ["Xây dựng 02 hồ chứa (diện tích 3 ha)", ["reach 2 count"]],
    ["Sản lượng đạt 500 tấn (năm 2025: 460 tấn)", ["reach 500 measure"]],
  ])("holds in brackets a measure of its own: %s", aims);

  it.each<[string, readonly string[]]>([
    [
      "Chỉ tiêu năm 2027: thôn Đông 12 người; thôn Hạ 9 người; thôn Hạ Long 7 người",
      ["reach 12 count by 2027", "reach 9 count by 2027", "reach 7 count by 2027"],
    ],
    ["Mỗi thôn giảm ít nhất 02 hộ nghèo", ["decrease.gte 2 count"]],
    ["Vận động Quỹ “Vì người nghèo” 150 triệu đồng", ["reach 150 money"]],
    ["Vận động Quỹ “Đền ơn đáp nghĩa” đạt trên 90 triệu đồng", ["gt 90 money"]],
    [
      "100% hộ có điện; 3/5 trường đạt chuẩn vào năm 2028",
      ["all 100 percent", "reach 3 count by 2028"],
    ],
    [
      "Cấp GCN lần đầu: 350 giấy (đất ở 220 giấy; đất vườn 130 giấy)",
      ["reach 350 count", "reach 220 count", "reach 130 count"],
    ],
  ])("holds names that look like other words: %s", aims);
});
