import { describe, expect, it } from "vitest";
import { aims, reported } from "./heard.js";

describe("what goes on in a list", () => {
  it.each<[string, readonly string[]]>([
    [
      "Tổng đàn: trâu 2.100 con, bò 6.000 con, gia cầm 310.000 con",
      ["reach 2100 count", "reach 6000 count", "reach 310000 count"],
    ],
    [
      "Xuất khẩu gạo 120 triệu USD vào năm 2027, 180 triệu USD vào năm 2029",
      ["reach 120 money by 2027", "reach 180 money by 2029"],
    ],
    [
      "04 xã đạt chuẩn nâng cao vào năm 2027; 02 xã kiểu mẫu vào năm 2029",
      ["reach 4 count by 2027", "reach 2 count by 2029"],
    ],
    ["Giữ tỷ lệ 11 bác sĩ và 30 giường bệnh trên 1 vạn dân", ["reach 11 count", "reach 30 count"]],
    [
      "Phấn đấu tăng 02 bậc PAPI, 04 bậc PAR INDEX, 01 bậc DTI",
      ["increase 2 places", "increase 4 places", "increase 1 places"],
    ],
    [
      "Nuôi tôm: diện tích 320 ha; sản lượng 1.900 tấn; giá trị 240 triệu đồng/ha",
      ["reach 320 measure", "reach 1900 measure", "reach 240 money"],
    ],
    [
      "Đón 640.000 lượt khách (tăng 12%), trong đó khách lưu trú 210.000 lượt",
      ["reach 640000 count", "increase 12 percent", "reach 210000 count"],
    ],
    [
      "Tăng tỷ lệ ký số lên 85% (hiện nay 61%); tỷ lệ trễ hạn còn dưới 0,3%",
      ["reach 85 percent", "lt 0.3 percent"],
    ],
  ])("is aimed at as what it began with: %j", aims);

  it.each<[string, readonly unknown[]]>([
    ["Năm 2024 tỷ lệ hộ nghèo là 4,4%, năm 2025 là 3,2%", [4.4, 3.2]],
    ["Nhiệm kỳ 2020 - 2025, Đảng bộ kết nạp 88 đảng viên, đạt 107% nghị quyết", [88, 107]],
    ["Theo báo cáo, 6 tháng đầu năm thu ngân sách đạt 48% dự toán", [48]],
  ])("was found as what it began with: %j", (text, found) => {
    aims(text, []);
    expect(reported(text)).toEqual(found);
  });

  it.each<[string, readonly string[]]>([
    ["Năm 2024 tỷ lệ hộ nghèo là 4,4%, đến năm 2028 là 3,2%", ["reach 3.2 percent by 2028"]],
    ["Kết luận thanh tra kiến nghị thu hồi 2,7 tỷ đồng", []],
    ["Tổng vốn đầu tư: 40 tỷ đồng, trong đó vốn ngân sách tỉnh 25 tỷ đồng", []],
    ["Diện tích 2.400 m2, trong đó nhà xưởng 900 m2", []],
  ])("or not: %j", aims);
});
