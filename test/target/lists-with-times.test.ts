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
      "Số hộ sản xuất giỏi các cấp: cấp tỉnh 120 hộ, cấp xã 800 hộ",
      ["reach 120 count", "reach 800 count"],
    ],
    [
      "Thu nhập bình quân: 4.100 USD (2027), 5.600 USD (2030)",
      ["reach 4100 money by 2027", "reach 5600 money by 2030"],
    ],
    ["Củng cố 100% chi hội; kết nạp 90 hội viên mới", ["all 100 percent", "reach 90 count"]],
    [
      "30% thanh niên được vay vốn; 20% khởi nghiệp; 4.000 lượt tình nguyện",
      ["reach 30 percent", "reach 20 percent", "reach 4000 count"],
    ],
    ["Ít nhất 02 cuộc giám sát, 03 cuộc khảo sát", ["gte 2 count", "gte 3 count"]],
    [
      "Vận động hiến 4.000 m2 đất; huy động 2.500 ngày công",
      ["reach 4000 measure", "reach 2500 duration"],
    ],
    [
      "Thành lập ít nhất 02 doanh nghiệp khoa học; có 04 đơn đăng ký sáng chế",
      ["gte 2 count", "reach 4 count"],
    ],
    [
      "Tỷ lệ hộ nghèo giảm 1,2% so với năm 2026 (còn 3,9%)",
      ["decrease 1.2 percent", "reach 3.9 percent"],
    ],
    [
      "Xây 03 công trình: khởi công 01, bàn giao 02",
      ["reach 3 count", "reach 1 count", "reach 2 count"],
    ],
    ["Tăng tỷ lệ ký số lên 85%; tỷ lệ trễ hạn dưới 1%", ["reach 85 percent", "lt 1 percent"]],
    [
      "Tăng tỷ lệ ký số lên 85% (hiện nay 61%); tỷ lệ trễ hạn còn dưới 0,3%",
      ["reach 85 percent", "lt 0.3 percent"],
    ],
  ])("is aimed at as what it began with: %j", aims);

  it.each<[string, readonly unknown[]]>([
    ["Năm 2024 tỷ lệ hộ nghèo là 4,4%, năm 2025 là 3,2%", [4.4, 3.2]],
    ["Nhiệm kỳ 2020 - 2025, Đảng bộ kết nạp 88 đảng viên, đạt 107% nghị quyết", [88, 107]],
    ["Ba năm liền đạt trên 90% (2023: 91%, 2024: 92%, 2025: 93%)", [90, 91, 92, 93]],
    ["Theo báo cáo, 6 tháng đầu năm thu ngân sách đạt 48% dự toán", [48]],
  ])("was found as what it began with: %j", (text, found) => {
    aims(text, []);
    expect(reported(text)).toEqual(found);
  });

  it.each<[string, readonly string[]]>([
    ["Năm 2024 tỷ lệ hộ nghèo là 4,4%, đến năm 2028 là 3,2%", ["reach 3.2 percent by 2028"]],
    ["Kết luận thanh tra kiến nghị thu hồi 2,7 tỷ đồng", []],
    ["Tổng vốn đầu tư: 40 tỷ đồng, trong đó vốn ngân sách tỉnh 25 tỷ đồng", []],
    ["Có 12 thôn; 100% hộ có điện", ["all 100 percent"]],
    ["Trên 60% lãnh đạo cấp phòng trở lên được bồi dưỡng", ["gt 60 percent"]],
    ["70% cán bộ cấp xã trở lên được tập huấn", ["reach 70 percent"]],
    ["70% số xã trở lên đạt chuẩn", ["gte 70 percent"]],
    ["95% phản ánh, kiến nghị được xử lý trong thời hạn 05 ngày làm việc", ["reach 95 percent"]],
    ["Diện tích 2.400 m2, trong đó nhà xưởng 900 m2", []],
  ])("or not: %j", aims);
});
