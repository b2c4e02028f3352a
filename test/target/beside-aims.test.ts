import { describe, it } from "vitest";
import { aims } from "./heard.js";

describe("a figure beside aims, with no word of its own", () => {
  it.each<[string, readonly string[]]>([
    ["Độ che phủ rừng trên 51%; băng cản lửa 12 km", ["gt 51 percent", "reach 12 measure"]],
    ["Nhà tiêu hợp vệ sinh ≥ 93%; bể chứa vỏ thuốc 45 bể", ["gte 93 percent", "reach 45 count"]],
    [
      "- 03 thôn về đích kiểu mẫu\n(Đông, Đoài, Trung);\n- 100% hộ phân loại rác",
      ["reach 3 count", "all 100 percent"],
    ],
    [
      "Tuổi thọ trung bình 76 tuổi, trong đó sống khỏe ít nhất 68 năm",
      ["reach 76 count", "gte 68 duration"],
    ],
    [
      "Khai thác gỗ keo và cây phân tán 75 ha, sản lượng gỗ 4.200 m3; che phủ rừng đạt 55%",
      ["reach 75 measure", "reach 4200 measure", "reach 55 percent"],
    ],
    [
      "1. Thu ngân sách: 22,4 tỷ đồng\n2. Trường chuẩn: 04 trường\n3. BHYT: ≥ 95%",
      ["reach 22.4 money", "reach 4 count", "gte 95 percent"],
    ],
    [
      "Thu NSNN trên địa bàn xã: 9.300 triệu đồng, vượt 6% dự toán tỉnh giao",
      ["reach 9300 money", "increase 6 percent"],
    ],
    [
      "Số giường bệnh/vạn dân (không tính trạm y tế) trên 31 giường. Bao phủ BHYT trên 96%",
      ["gt 31 count", "gt 96 percent"],
    ],
  ])("is aimed at as they are: %j", aims);

  it.each<[string, readonly string[]]>([
    ["Giảm 45 hộ nghèo,\n60 hộ cận nghèo", ["decrease 45 count", "decrease 60 count"]],
    ["Tăng 12 trường, 30 lớp học", ["increase 12 count", "increase 30 count"]],
    ["Tăng thêm 6 bác sĩ và 14 giường bệnh", ["increase 6 count", "increase 14 count"]],
    ["Tăng 5 mô hình; tổ chức 03 lớp tập huấn", ["increase 5 count", "reach 3 count"]],
    [
      "Năm 2027 giảm 12 vụ tai nạn, 5 người chết; 100% tuyến có biển báo",
      ["decrease 12 count", "decrease 5 count", "all 100 percent"],
    ],
  ])("carries the verb of the one before it on: %j", aims);

  it.each<[string, readonly string[]]>([
    ["Kế hoạch đã nêu 5 nhóm chỉ tiêu; tỷ lệ ký số đạt 70%", ["reach 70 percent"]],
    ["Tập huấn tại 12 điểm cầu; 100% cán bộ tham gia", ["all 100 percent"]],
    ["03 phòng họp đã được lắp đặt; phấn đấu 90% văn bản ký số", ["reach 90 percent"]],
    ["Theo Nghị quyết của 5 huyện, tỷ lệ hài lòng đạt 90%", ["reach 90 percent"]],
    [
      "Vốn: 14 tỷ đồng. Quy mô: 3,5 km đường. Tiến độ: hoàn thành 100% khối lượng",
      ["all 100 percent"],
    ],
    ["Phỏng vấn 600 hộ, tỷ lệ hài lòng đạt từ 85% trở lên", ["gte 85 percent"]],
    ["Tỷ lệ đơn bị trả quá 02 lần: dưới 3%", ["lt 3 percent"]],
    ["Kéo giảm TNGT trên cả 03 mặt:\n- Số vụ: giảm ≥ 5%", ["decrease.gte 5 percent"]],
    ["Năm 2026: 355 hồ sơ trực tuyến, đạt 57% (kết quả); năm 2027: 70%", ["reach 70 percent"]],
    ["Xã giao 300 triệu đồng, đến 30/6/2027 giải ngân 150 triệu đồng", ["reach 150 money"]],
    ["Mỗi tổ công nghệ số 05 thành viên; 100% thôn có tổ", ["all 100 percent"]],
  ])("is none where it describes, counts a document or was found: %j", aims);
});

describe("a number behind its label, and parts in brackets", () => {
  it.each<[string, readonly string[]]>([
    [
      "Hồ sơ đúng hạn ≥ 98%; số phản ánh bị chậm: 0; hài lòng ≥ 94%",
      ["gte 98 percent", "reach 0 index", "gte 94 percent"],
    ],
    ["Số hội viên mới: 130; cơ sở vững mạnh: trên 88%", ["reach 130 index", "gt 88 percent"]],
    [
      "Số bác sĩ/vạn dân: 12; số giường bệnh/vạn dân: 34 (không tính trạm y tế)",
      ["reach 12 index", "reach 34 index"],
    ],
    [
      "Đào tạo nghề 700 người (nông nghiệp 250 người, phi nông nghiệp 450 người); trên 75% có việc làm",
      ["reach 700 count", "reach 250 count", "reach 450 count", "gt 75 percent"],
    ],
    [
      "Đón 1,4 triệu lượt khách (khách quốc tế 160 nghìn lượt); doanh thu du lịch 900 tỷ đồng",
      ["reach 1.4 count", "reach 160 count", "reach 900 money"],
    ],
    [
      "Thứ hạng PCI: không dưới vị trí 18; PGI: không dưới vị trí 22",
      ["rank 18 rank", "rank 22 rank"],
    ],
    [
      "Trợ giúp pháp lý: 210 vụ việc; hòa giải thành ≥ 84%; tuyên truyền 40 buổi, 3.500 lượt người",
      ["reach 210 count", "gte 84 percent", "reach 40 count", "reach 3500 count"],
    ],
  ])("are aimed at beside aims: %j", aims);

  it.each<[string, readonly string[]]>([
    ["100% hộ nghèo (tổng số 1.100 hộ) có thẻ BHYT", ["all 100 percent"]],
    ["Kết nạp 120 đảng viên trở lên (bình quân 24 đảng viên/năm)", ["gte 120 count"]],
    ["Trạm có 6 biên chế, 12 giường; tiêm chủng đạt 97%", ["reach 97 percent"]],
    ["Khảo sát 900 hộ, 25 doanh nghiệp; hài lòng đạt trên 88%", ["gt 88 percent"]],
    ["Quy mô: 1,4 km; thời gian: 01 buổi", []],
    ["4 Sáng kiến cải cách; 90% hồ sơ trực tuyến", ["reach 90 percent"]],
  ])("are none where they say what there is: %j", aims);
});

describe("an interval of things or measures", () => {
  it.each<[string, readonly string[]]>([
    ["Giải quyết việc làm mỗi năm 15.000 - 16.000 lao động", ["between 15000..16000 count"]],
    [
      "Lúa thơm: 900–1.100ha; giá trị SX/ha đất trồng trọt: 135trđ",
      ["between 900..1100 measure", "reach 135 money"],
    ],
    [
      "Năm 2027, phấn đấu đón và phục vụ 1,5 - 1,6 triệu lượt khách trong nước, 200 - 250 nghìn lượt khách quốc tế",
      ["between 1.5..1.6 count", "between 200..250 count"],
    ],
  ])("is aimed at where it stands alone in its part: %j", aims);

  it.each<[string, readonly string[]]>([
    ["Hỗ trợ 5 - 10 triệu đồng/hộ", []],
    ["Mỗi tổ có từ 3 đến 5 thành viên", []],
    ["Dự án quy mô 5 - 7 ha", []],
    ["Cách trung tâm xã 3 - 5 km", []],
    ["Trẻ em từ 6 đến 11 tuổi; độ tuổi 15 - 60", []],
  ])("is none in a name, a grant or a description: %j", aims);
});
