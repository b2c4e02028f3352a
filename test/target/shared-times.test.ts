import { describe, it } from "vitest";
import { aims } from "./heard.js";

describe("a time that is said once", () => {
  it.each<[string, readonly string[]]>([
    [
      "Xóa 36 nhà tạm (28 nhà xây mới, 8 nhà sửa chữa), xong trước ngày 30/6/2027.",
      ["reach 36 count by 2027", "reach 28 count by 2027", "reach 8 count by 2027"],
    ],
    [
      "Trồng 50 ha rừng (gỗ lớn 30 ha, cây bản địa 20 ha), hoàn thành trong quý III/2027",
      ["reach 50 measure by 2027", "reach 30 measure by 2027", "reach 20 measure by 2027"],
    ],
    [
      "Trồng 50 ha rừng (gỗ lớn 30 ha), năm 2028 trồng 60 ha",
      ["reach 50 measure by none", "reach 30 measure by none", "reach 60 measure by 2028"],
    ],
  ])("behind parts in brackets is of the whole and of all parts: %s", aims);

  it.each<[string, readonly string[]]>([
    [
      "Trẻ thấp còi dưới 18% (miền núi dưới 29%) vào năm 2027 và dưới 16% (miền núi dưới 24%) vào năm 2030",
      [
        "lt 18 percent by 2027",
        "lt 29 percent by 2027",
        "lt 16 percent by 2030",
        "lt 24 percent by 2030",
      ],
    ],
    [
      "Tỷ lệ nước sạch đạt 85% (nông thôn 70%) năm 2027, 95% (nông thôn 88%) năm 2030",
      [
        "reach 85 percent by 2027",
        "reach 70 percent by 2027",
        "reach 95 percent by 2030",
        "reach 88 percent by 2030",
      ],
    ],
  ])("behind each bracket is of what stands before it: %s", aims);

  it.each<[string, readonly string[]]>([
    [
      "Xếp hạng chính phủ số đến năm 2030: ≤ 3 Đông Nam Á; ≤ 50 thế giới",
      ["rank 3 rank by 2030", "rank 50 rank by 2030"],
    ],
    [
      "Tỷ lệ hộ nghèo đến năm 2027 giảm còn dưới 1%; hộ cận nghèo còn dưới 2%.",
      ["lt 1 percent by 2027", "lt 2 percent by 2027"],
    ],
    [
      "Tỷ lệ lao động qua đào tạo đến năm 2028 đạt 70%; lao động có chứng chỉ đạt 35%",
      ["reach 70 percent by 2028", "reach 35 percent by 2028"],
    ],
    [
      "Tỷ lệ hộ nghèo đến năm 2027 dưới 1%; tỷ lệ hộ dùng nước sạch 90%",
      ["lt 1 percent by 2027", "reach 90 percent by none"],
    ],
    [
      "Thu nhập bình quân đến năm 2030 đạt 90 triệu đồng; 100% hộ có nhà tiêu hợp vệ sinh",
      ["reach 90 money by 2030", "all 100 percent by none"],
    ],
  ])("of a measure goes on with a second kind of the same things: %s", aims);

  it.each<[string, readonly string[]]>([
    [
      "Hoàn thành 160 căn hộ trong năm 2027 theo chỉ tiêu giao tại Quyết định số 44/QĐ-UBND ngày 27/02/2027",
      ["reach 160 count by 2027"],
    ],
    ["Số hóa ≥ 50% dữ liệu dùng chung (Q4/2027)", ["gte 50 percent by 2027"]],
    ["Mở 03 lớp tập huấn (QII/2027)", ["reach 3 count by 2027"]],
    [
      "Xây dựng 02 mô hình trong quý III/2027 theo Kế hoạch số 12/KH-UBND",
      ["reach 2 count by 2027"],
    ],
    [
      "(Năm 2025 đạt 82,4%) Năm 2026 phấn đấu đạt 86%, năm 2027 đạt từ 90% trở lên",
      ["reach 86 percent by 2026", "gte 90 percent by 2027"],
    ],
    ["(Năm 2025: 12 xã) Năm 2026 phấn đấu có 14 xã đạt chuẩn", ["reach 14 count by 2026"]],
  ])("stands before a source, or behind what was: %s", aims);
});
