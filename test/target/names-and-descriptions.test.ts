import { describe, it } from "vitest";
import { aims } from "./heard.js";

describe("a number that names or describes things", () => {
  it.each<[string, readonly string[]]>([
    ["Giải ngân nguồn vốn 03 chương trình mục tiêu quốc gia đạt 98%", ["reach 98 percent"]],
    ["Giải ngân trên 95%, trong đó vốn 02 CTMTQG đạt 100%", ["gt 95 percent", "all 100 percent"]],
    ["Tỷ lệ giải ngân vốn 04 dự án trọng điểm đạt từ 90% trở lên", ["gte 90 percent"]],
    ["Vốn ngân sách giải ngân 45 tỷ đồng; xây dựng 03 cầu", ["reach 45 money", "reach 3 count"]],
  ])("counts nothing behind `vốn`: %s", aims);

  it.each<[string, readonly string[]]>([
    [
      "Chương trình “Trồng 01 tỷ cây xanh”: toàn xã trồng 8.000 cây, tỷ lệ sống trên 85%",
      ["reach 8000 count", "gt 85 percent"],
    ],
    ['Thực hiện Đề án "Trồng 1 tỷ cây giai đoạn 2021 - 2025", trồng 40 ha', ["reach 40 measure"]],
    [
      "Hưởng ứng chương trình “1 triệu sáng kiến - nỗ lực vượt khó”: có ít nhất 20 sáng kiến",
      ["gte 20 count"],
    ],
    ["Phong trào “Mỗi đoàn viên đạt 02 ý tưởng”: 80% chi đoàn tham gia", ["reach 80 percent"]],
  ])("stands in the quoted name of a programme: %s", aims);

  it.each<[string, readonly string[]]>([
    ["Phấn đấu “90% hộ đạt gia đình văn hóa”", ["reach 90 percent"]],
    ["Xây dựng 03 mô hình “Chi bộ kiểu mẫu”", ["reach 3 count"]],
    ['Mục tiêu: "Tỷ lệ hộ nghèo dưới 2%"', ["lt 2 percent"]],
  ])("is an aim where what is quoted is no name: %s", aims);

  it.each<[string, readonly string[]]>([
    ["70% trở lên doanh nghiệp (có từ 25 lao động trở lên) ký kết thỏa ước", ["gte 70 percent"]],
    ["100% chi bộ (có từ 9 đảng viên trở lên) bầu chi ủy", ["all 100 percent"]],
    ["80% hợp tác xã (trên 50 thành viên) có nhân viên kế toán", ["reach 80 percent"]],
    ["90% chi bộ (có từ 7 đảng viên trở lên) sinh hoạt chuyên đề", ["reach 90 percent"]],
    ["95% cơ sở sản xuất (dưới 10 lao động) được tập huấn an toàn", ["reach 95 percent"]],
  ])("tells in brackets of whom a share is: %s", aims);

  it.each<[string, readonly string[]]>([
    ["Kết nạp 120 đoàn viên (có từ 30 đoàn viên nữ trở lên)", ["reach 120 count", "gte 30 count"]],
    ["100% trường đạt chuẩn (có ít nhất 02 trường mức độ 2)", ["all 100 percent", "gte 2 count"]],
  ])("is an aim of its own where nothing goes on behind the bracket: %s", aims);
});

describe("what is classed, and places", () => {
  it.each<[string, readonly string[]]>([
    [
      "Lập hồ sơ xếp hạng 02 di tích cấp tỉnh, 01 di tích cấp quốc gia; tu bổ ít nhất 05 di tích",
      ["reach 2 count", "reach 1 count", "gte 5 count"],
    ],
    ["Đề nghị xếp hạng 03 di tích lịch sử cấp tỉnh trong năm 2027", ["reach 3 count by 2027"]],
    ["Phấn đấu xếp hạng 05 sản phẩm OCOP", ["reach 5 count"]],
    ["Rà soát các cơ sở lưu trú xếp hạng 2 sao", []],
    ["Chỉ số PCI xếp hạng 15 toàn quốc", ["rank 15 rank"]],
    ["PAPI xếp hạng 12 cả nước", ["rank 12 rank"]],
    ["Chỉ số DTI: xếp hạng 8/34", ["rank 8 rank"]],
    ["Phấn đấu PAR INDEX xếp hạng 5 trong khối sở", ["rank 5 rank"]],
  ])("are told apart: %s", aims);
});

describe("where a change starts", () => {
  it.each<[string, readonly string[]]>([
    [
      "Kéo giảm từ 20 điểm có nguy cơ ùn tắc xuống còn 12 điểm trong năm 2027",
      ["reach 12 points by 2027"],
    ],
    ["Nâng tỷ lệ từ 62% đầu nhiệm kỳ lên 75%", ["reach 75 percent"]],
    ["Giảm từ 15 hộ có nhà tạm xuống còn 5 hộ", ["reach 5 count"]],
    ["Giảm tỷ lệ hộ nghèo từ 5,2% theo chuẩn mới xuống dưới 3%", ["lt 3 percent"]],
  ])("is no aim: %s", aims);
});

describe("members of a body", () => {
  it.each<[string, readonly string[]]>([
    ["Kiểm tra 12 đảng viên (trong đó có 04 cấp ủy viên)", ["reach 12 count", "reach 4 count"]],
    ["Bồi dưỡng 60 cán bộ, trong đó có 15 cấp ủy viên", ["reach 60 count", "reach 15 count"]],
    ["Rà soát thủ tục tại 03 cấp; 100% hồ sơ đúng hạn", ["all 100 percent"]],
  ])("are counted, levels are not: %s", aims);
});
