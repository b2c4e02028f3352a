import { findTargets } from "chiso/target";
import { describe, expect, it } from "vitest";
import { heard } from "./heard.js";

describe("the amount of a change, and bounds that words turn", () => {
  it.each<[string, readonly string[]]>([
    [
      "Kéo giảm số vụ cháy nổ từ 8% - 12% cả về số vụ và thiệt hại so với năm 2024",
      ["decrease 8..12 percent"],
    ],
    ["Giảm tội phạm về trật tự xã hội từ 3-5%/năm", ["decrease 3..5 percent"]],
    ["Giảm tai nạn lao động chết người từ 4 - 6% số vụ mỗi năm.", ["decrease 4..6 percent"]],
    [
      "Kiềm chế, giảm cháy rừng từ 5-7% số vụ, diện tích thiệt hại so với bình quân giai đoạn trước.",
      ["decrease 5..7 percent"],
    ],
    ["Giảm tỷ lệ hộ cận nghèo từ 0,5 - 1% mỗi năm", ["decrease 0.5..1 percent"]],
    ["Số giường bệnh bình quân/vạn dân tăng thêm từ 1,5-2 giường.", ["increase 1.5..2 count"]],
    ["Số máy tính bình quân/lớp tăng thêm từ 1 - 2 máy.", ["increase 1..2 count"]],
    ["Thu nhập bình quân đầu người tăng thêm từ 3-5 triệu đồng.", ["increase 3..5 money"]],
    ["Số hợp tác xã tăng từ 8 đến 10 hợp tác xã mỗi năm", ["increase 8..10 count"]],
    [
      "Sản lượng thủy sản tăng thêm khoảng 1.500 - 2.000 tấn so với năm 2025",
      ["increase 1500..2000 measure"],
    ],
    ["Số điểm bình quân tăng thêm từ 0,5-1 điểm so với năm 2024.", ["increase 0.5..1 points"]],
    ["Mức giảm tỷ lệ hộ nghèo bình quân hằng năm: 1,2%", ["decrease 1.2 percent"]],
    ["(7) Mức tăng năng suất lao động bình quân hằng năm: 6 - 6,5%.", ["increase 6..6.5 percent"]],
    ["Mức giảm tỷ lệ sinh hàng năm: 0,1‰", ["decrease 0.1 measure"]],
    ["Mức giảm tỷ lệ trẻ em suy dinh dưỡng bình quân mỗi năm là 0,5%.", ["decrease 0.5 percent"]],
    ["Giai đoạn 2026-2030 duy trì tốc độ giảm hộ nghèo 1 - 1,2%/năm.", ["decrease 1..1.2 percent"]],
    ["Giữ vững mức tăng thu ngân sách 8 - 10%/năm.", ["increase 8..10 percent"]],
    ["Duy trì mức giảm hộ nghèo hằng năm 0,5%.", ["decrease 0.5 percent"]],
    ["Duy trì tỷ lệ hộ nghèo 1 - 1,5%.", ["between 1..1.5 percent"]],
    ["Duy trì tốc độ tăng trưởng kinh tế 7 - 7,5%/năm.", ["between 7..7.5 percent"]],
    [
      "Đề án đặt ra giảm hộ nghèo bình quân giai đoạn 2026 - 2030 là 0,8%/năm.",
      ["decrease 0.8 percent"],
    ],
    ["Phấn đấu giảm nghèo bình quân hằng năm đạt 1,5%.", ["decrease 1.5 percent"]],
    ["Tăng năng suất lao động bình quân giai đoạn 2026-2030 là 7%/năm.", ["increase 7 percent"]],
    ["Giảm số hộ nghèo bình quân cho cả nhiệm kỳ là 1,1%/năm.", ["decrease 1.1 percent"]],
    ["Giảm sinh bình quân hàng năm là 0,2‰.", ["decrease 0.2 measure"]],
    ["Giảm tỷ lệ hộ nghèo cuối năm 2026 còn 2%.", ["reach 2 percent"]],
    ["Mỗi năm tiết kiệm tối thiểu 3% lượng nước sử dụng.", ["gte 3 percent"]],
    ["Các cơ quan tiết kiệm ít nhất 10% chi thường xuyên.", ["decrease.gte 10 percent"]],
    ["Phấn đấu tiết kiệm từ 5 - 7% điện năng so với năm 2024", ["decrease 5..7 percent"]],
    ["Không có xã nào đạt dưới 70%.", ["gte 70 percent"]],
    [
      "Tỷ lệ đi học đúng độ tuổi đạt 98%, không có huyện nào đạt dưới 90%.",
      ["reach 98 percent", "gte 90 percent"],
    ],
    [
      "Tỷ lệ ký số đạt 95%, không có đơn vị đạt dưới 80 điểm.",
      ["reach 95 percent", "gte 80 points"],
    ],
    ["Đến năm 2030 không còn xã đạt dưới 15 tiêu chí.", ["eq 0 count"]],
    ["Thu nhập tăng 10%; không còn thôn dưới 10 tiêu chí.", ["increase 10 percent", "eq 0 count"]],
    ["Hạ tỷ lệ hộ nghèo từ 1,5-2&#37; trong năm 2026", ["decrease 1.5..2 percent"]],
    ["Tỷ lệ bao phủ bảo hiểm y tế đạt 95&#x25; dân số năm 2026", ["reach 95 percent"]],
    ["Từ 90% hộ dân sử dụng nước sạch.", ["gte 90 percent"]],
    ["Từ 75% trẻ em dưới 5 tuổi được đến trường mầm non.", ["gte 75 percent"]],
    ["Đến năm 2030, từ 60% doanh nghiệp ứng dụng công nghệ số.", ["gte 60 percent"]],
    ["Từ 60% lên 70%", ["reach 70 percent"]],
    ["Từ 60% - 70% hộ dân có nhà tiêu hợp vệ sinh.", ["between 60..70 percent"]],
    ["Tăng tỷ lệ che phủ rừng từ 40% lên 42%.", ["reach 42 percent"]],
    ["Giảm tỷ lệ hộ nghèo xuống từ 2 - 3%.", ["between 2..3 percent"]],
    ["Tăng số hồ sơ trực tuyến từ 10% - 15% so với năm trước", ["increase 10..15 percent"]],
    ["Giảm tỷ lệ thất nghiệp ở mức 3 - 3,5%", ["between 3..3.5 percent"]],
    ["Giảm thiểu rủi ro thiên tai cho từ 60 - 70% số hộ", ["between 60..70 percent"]],
    ["Tăng cường kiểm tra 20 - 25% số doanh nghiệp mỗi năm.", ["between 20..25 percent"]],
    ["Giảm nghèo bền vững đạt 95% kế hoạch.", ["reach 95 percent"]],
  ])("%s", (text, wanted) => {
    expect(heard(text, wanted)).toEqual(wanted);
  });
});

describe("figures behind labels, in lists and in turn", () => {
  it.each<[string, readonly string[]]>([
    [
      "Số xã đạt chuẩn nông thôn mới nâng cao (theo Quyết định số 320/QĐ-TTg): 06/12 xã.",
      ["reach 6 count"],
    ],
    ["(4) Số khu phố đạt chuẩn văn hóa: 15/18 khu phố.", ["reach 15 count"]],
    [
      "Tổng vốn đầu tư toàn xã hội giai đoạn 2026-2030: 42.000 tỷ đồng.",
      ["reach 42000 money by 2030"],
    ],
    ["9. Tổng mức bán lẻ hàng hóa năm 2026: 18.500 tỷ đồng.", ["reach 18500 money by 2026"]],
    [
      "Phát triển đoàn viên mới hằng năm: 450 đoàn viên; thu quỹ: 80% trở lên",
      ["reach 450 count", "gte 80 percent"],
    ],
    ["Giải quyết việc làm mới hàng năm: 1.200 lao động.", ["reach 1200 count"]],
    ["Thu hút khách du lịch hằng năm: 1,2 triệu lượt.", ["reach 1.2 count"]],
    ["Kim ngạch xuất khẩu năm 2030: 450 triệu USD.", ["reach 450 money by 2030"]],
    ["Đến năm 2030 có 12 - 15 sản phẩm OCOP đạt 5 sao.", ["between 12..15 count by 2030"]],
    ["Đến hết năm 2028 có 3 đến 5 khu công nghiệp sinh thái.", ["between 3..5 count by 2028"]],
    [
      "Phấn đấu có 20 - 25 trường đạt chuẩn quốc gia; mỗi xã có 1-2 mô hình.",
      ["between 20..25 count", "between 1..2 count"],
    ],
    [
      "Năm 2027, thành phố đón 2 - 2,5 triệu lượt khách quốc tế và 10-12 triệu lượt khách nội địa.",
      ["between 2..2.5 count", "between 10..12 count"],
    ],
    [
      "Đến năm 2028 đón 500 nghìn lượt khách quốc tế; 3 triệu lượt khách nội địa.",
      ["reach 500 count by 2028", "reach 3 count by 2028"],
    ],
    [
      "Doanh thu và lợi nhuận đạt lần lượt 300 tỷ đồng và 25 tỷ đồng.",
      ["reach 300 money", "reach 25 money"],
    ],
    [
      "Tổng thu và tổng chi ngân sách năm 2026 lần lượt là 900 tỷ đồng và 850 tỷ đồng.",
      ["reach 900 money", "reach 850 money"],
    ],
    [
      "Năm 2027 sản lượng lúa, ngô đạt lần lượt 120.000 tấn và 30.000 tấn.",
      ["reach 120000 measure", "reach 30000 measure"],
    ],
    [
      "Năm 2026 doanh nghiệp đặt kế hoạch doanh thu 1.200 tỷ đồng, lợi nhuận trước thuế dự kiến 45 tỷ đồng.",
      ["reach 1200 money", "reach 45 money"],
    ],
    ["Dạy nghề cho 3 nghìn lao động nông thôn.", ["reach 3 count"]],
    ["Tạo việc làm cho 25 ngàn lao động mỗi năm.", ["reach 25 count"]],
    ["Tập huấn kỹ năng số cho 10 ngàn thanh niên.", ["reach 10 count"]],
    [
      "Truyền nghề cho 500 phụ nữ; hỗ trợ vốn cho 2 nghìn hộ.",
      ["reach 500 count", "reach 2 count"],
    ],
    ["Đến năm 2030 có khoảng 2 triệu doanh nghiệp.", ["reach 2 count"]],
    [
      "Đến năm 2030 có gần 300 nghìn hộ kinh doanh chuyển đổi thành doanh nghiệp, trong đó có 20.000 đến 30.000 hộ ở nông thôn.",
      ["reach 300 count", "between 20000..30000 count"],
    ],
    ["Người cao tuổi được khám sức khỏe ít nhất mỗi năm 1 lần.", ["gte 1 count"]],
    ["Học sinh được khám răng ít nhất mỗi năm 2 lần.", ["gte 2 count"]],
    ["Các phòng được kiểm tra ít nhất mỗi quý một lần.", ["gte 1 count"]],
    ["Cấp ủy đối thoại với nhân dân tối thiểu mỗi năm 02 lần.", ["gte 2 count"]],
    [
      "Đến năm 2030, hoàn thành khoảng 200 km đường ven biển và 12 cầu vượt sông.",
      ["reach 200 measure", "reach 12 count"],
    ],
    ["Tổng lượng khách du lịch năm 2026 | 2,5 triệu lượt", ["reach 2.5 count"]],
    ["Tổng thu ngân sách (2026-2030) | 95.000 tỷ", ["reach 95000 money"]],
    ["Tổng diện tích rừng trồng mới | 1.200 ha", ["reach 1200 measure"]],
    ["Hằng năm kết nạp 90 - 100 đảng viên.", ["between 90..100 count"]],
    [
      "Đến năm 2026 đón 4 triệu lượt khách, trong đó có 500 - 600 nghìn lượt khách quốc tế.",
      ["reach 4 count", "between 500..600 count"],
    ],
  ])("%s", (text, wanted) => {
    expect(heard(text, wanted)).toEqual(wanted);
  });
});

describe("what is no aim: groups, results, budgets", () => {
  it.each<[string, readonly string[]]>([
    ["Nhóm 1 gồm 8 sở đạt từ 90 điểm trở lên; nhóm 2 gồm 10 sở đạt từ 80 đến dưới 90 điểm.", []],
    ["Nhóm khá có 12 xã đạt chỉ số trên 80%.", []],
    ["Nhóm đạt mức “Trung bình” từ 38,5 - 41,2 điểm có 15 tỉnh.", []],
    ["Nhóm B có 20 tỉnh đạt dưới 80%.", []],
    ["Nhóm điểm cao từ 85 điểm trở lên có 5 địa phương.", []],
    ["Phấn đấu nằm trong nhóm A có chỉ số từ 90% trở lên.", ["gte 90 percent"]],
    ["Tiêu chí 2 (tối đa 15 điểm): đánh giá mức độ công khai thủ tục.", []],
    ["Nhóm chỉ số cung cấp dịch vụ trực tuyến (12 điểm): tỷ lệ hồ sơ trực tuyến.", []],
    ["Mức độ hài lòng (điểm tối đa: 18 điểm) được tính theo phiếu.", []],
    ["Thanh toán trực tuyến (Tối đa 10 điểm); số hóa hồ sơ (tối đa 22 điểm).", []],
    ["Sau gần 3 năm triển khai đề án, tỉnh đã có 120 sản phẩm OCOP.", []],
    ["Sau hơn 2 tháng ra quân, toàn huyện trồng được 300 ha rừng.", []],
    ["Qua hơn 5 năm thực hiện, cả nước có 78% xã đạt chuẩn.", []],
    ["Sau gần nửa nhiệm kỳ, xã đã kết nạp 45 đảng viên.", []],
    ["Giảm số trường có dưới 10 lớp xuống còn 12 trường.", ["reach 12 count"]],
    ["Giảm số xã có tỷ lệ hộ nghèo trên 20% xuống dưới 5 xã.", ["lt 5 count"]],
    ["Giảm số hồ sơ quá hạn trên 10 ngày còn 15 hồ sơ.", ["reach 15 count"]],
    ["Tăng số xã đạt trên 15 tiêu chí lên 30 xã.", ["reach 30 count"]],
    ["Quý II/2025, toàn tỉnh xảy ra 45 vụ cháy, giảm 12% so với cùng kỳ.", []],
    ["6 tháng đầu năm 2025, trên địa bàn xảy ra 12 vụ, tăng 2 vụ so với cùng kỳ năm trước.", []],
    ["Tháng 8/2025, lực lượng chức năng phát hiện 230 vụ, giảm 15% so với tháng trước.", []],
    ["Giảm tỷ lệ sinh con thứ ba xuống dưới 5% vào năm 2027, hiện ở mức 7,2%.", ["lt 5 percent"]],
    ["Nâng tỷ lệ che phủ rừng lên 45% năm 2028, hiện nay là 41,3%.", ["reach 45 percent"]],
    ["Đưa tỷ lệ đô thị hóa lên 50%, hiện tỷ lệ này mới đạt 38%.", ["reach 50 percent"]],
    ["Phấn đấu đạt 90%, hiện đang là 82%.", ["reach 90 percent"]],
    [
      "Đến nay, toàn tỉnh có 85 xã đạt chuẩn; thu nhập bình quân đạt 62 triệu đồng; hộ nghèo còn 2,1%.",
      [],
    ],
    ["Đến nay, tỷ lệ ký số đạt 80%; phấn đấu hết năm đạt 95%.", ["reach 95 percent"]],
    ["Thu ngân sách 9 tháng đạt 1.200 tỷ đồng, vượt 8% kế hoạch.", []],
    [
      "Doanh thu đạt 520 tỷ đồng, lợi nhuận đạt 40 tỷ đồng, vượt lần lượt 5% và 12% kế hoạch năm.",
      [],
    ],
    [
      "Tổng thu ngân sách 5 năm đạt 95 tỷ đồng, bằng 118% chỉ tiêu nghị quyết; thu nhập tăng 8%.",
      [],
    ],
    ["Tỷ lệ khám phá án đạt 88,2%, cao hơn 13,2% so với chỉ tiêu được giao.", []],
    ["14/15 chỉ tiêu kinh tế - xã hội đạt và vượt kế hoạch.", []],
    ["100% chi bộ hoàn thành nhiệm vụ; 12/15 chỉ tiêu đạt và vượt nghị quyết đề ra.", []],
    [
      "Phấn đấu 15/15 chỉ tiêu đạt và vượt kế hoạch; 100% chi bộ hoàn thành tốt nhiệm vụ.",
      ["reach 15 count", "all 100 percent"],
    ],
    [
      "Thu ngân sách năm 2026 đạt 1.200 tỷ đồng, vượt 5% dự toán tỉnh giao.",
      ["reach 1200 money", "increase 5 percent"],
    ],
    ["Kế hoạch đầu tư công năm 2026 là 15 tỷ đồng.", []],
    ["Dự toán chi ngân sách xã năm 2026 là hơn 12 tỷ đồng.", []],
    ["Dự kiến, ngân sách tỉnh bố trí 20 tỷ đồng, cùng khoảng 35 tỷ đồng từ nguồn xã hội hóa.", []],
    ["Đến năm 2030 có ít nhất 3 trường trong top 500 thế giới.", ["gte 3 count"]],
    ["Có 5 doanh nghiệp nằm trong top 100 doanh nghiệp lớn nhất.", []],
    [
      "Năm học 2023-2024, tỷ lệ học sinh hoàn thành chương trình đạt 99,6%.",
      ["reach 99.6 percent"],
    ],
    ["Chi hội từ 50 hội viên trở lên cần ít nhất 20% hội viên tham gia.", ["gte 20 percent"]],
    ["Hằng năm có 85 - 90% chi bộ hoàn thành tốt nhiệm vụ trở lên.", ["between 85..90 percent"]],
  ])("%s", (text, wanted) => {
    expect(heard(text, wanted)).toEqual(wanted);
  });
});

describe("times of heads, parts, prices and terms", () => {
  it.each<[string, readonly string[]]>([
    [
      "Chi cho khoa học đạt 2% GRDP vào năm 2030, trong đó nguồn xã hội trên 50%.",
      ["reach 2 percent by 2030", "gt 50 percent by 2030"],
    ],
    [
      "Đến năm 2030, tỷ lệ lao động qua đào tạo đạt 75%, trong đó có chứng chỉ 35%.",
      ["reach 75 percent by 2030", "reach 35 percent by 2030"],
    ],
    [
      "Tỷ lệ đô thị hóa đạt 45% vào năm 2028; trong đó khu vực ven biển đạt 60%.",
      ["reach 45 percent by 2028", "reach 60 percent by 2028"],
    ],
    [
      "Tỷ lệ đô thị hóa đạt 45% vào năm 2028; độ che phủ rừng đạt 42%.",
      ["reach 45 percent by 2028", "reach 42 percent by none"],
    ],
    [
      "Năm 2030 đạt 45%, trong đó năm 2027 đạt 40%.",
      ["reach 45 percent by 2030", "reach 40 percent by 2027"],
    ],
    [
      "Giá trị sản xuất công nghiệp (giá so sánh năm 2010) tăng 12%.",
      ["increase 12 percent by none"],
    ],
    ["Tổng sản phẩm (theo giá so sánh 2010) tăng bình quân 9%/năm.", ["increase 9 percent"]],
    [
      "GRDP theo giá so sánh năm 2010 đạt 25.000 tỷ đồng vào năm 2030.",
      ["reach 25000 money by 2030"],
    ],
    [
      "Giá trị sản xuất nông nghiệp (giá cố định năm 1994) đạt 3.000 tỷ đồng năm 2030.",
      ["reach 3000 money by 2030"],
    ],
    [
      "Giá trị tăng thêm (tính theo giá hiện hành năm 2020) đạt 500 tỷ đồng.",
      ["reach 500 money by none"],
    ],
    ["Giảm phát thải 15% (so với năm 2014) vào năm 2030.", ["decrease 15 percent by 2030"]],
    [
      "Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ 2025 - 2030 đề ra mỗi năm kết nạp 12 - 15 đảng viên.",
      ["between 12..15 count by none"],
    ],
    [
      "Nghị quyết nhiệm kỳ 2025-2030 đặt chỉ tiêu hằng năm giảm 1% hộ nghèo.",
      ["decrease 1 percent"],
    ],
    ["Tỷ lệ nữ cấp ủy các cấp nhiệm kỳ 2025 - 2030 đạt trên 20%.", ["gt 20 percent by none"]],
    ["Nhiệm kỳ 2025 - 2030, kết nạp 150 đảng viên.", ["reach 150 count by 2030"]],
    ["Năng suất lao động tăng bình quân 7%/năm thời kỳ 2021-2030.", ["increase 7 percent by 2030"]],
    ["Thời kỳ 2026 - 2030, kim ngạch xuất khẩu tăng 12%/năm.", ["increase 12 percent by 2030"]],
    [
      "Đến năm 2027 vào top 30, sau đó mỗi năm tăng ít nhất 1 bậc.",
      ["rank 30 rank by 2027", "increase.gte 1 places"],
    ],
    [
      "Năm 2026 đạt 80%; sau đó mỗi năm tăng 5%.",
      ["reach 80 percent by 2026", "increase 5 percent"],
    ],
    [
      "Doanh thu năm 2026 dự kiến tăng 15% và lợi nhuận tăng 20%.",
      ["increase 15 percent by 2026", "increase 20 percent by 2026"],
    ],
    ["Thu nhập bình quân đầu người năm 2030 đạt 90 triệu đồng.", ["reach 90 money by 2030"]],
    ["Đến năm 2026 đón từ 2 - 3 triệu lượt khách.", ["between 2..3 count by 2026"]],
    ["Đến năm 2027 trồng từ 300 - 400 ha cây ăn quả.", ["between 300..400 measure by 2027"]],
    ["Đến năm 2027 thu hút từ 10 đến 12 dự án FDI.", ["between 10..12 count by 2027"]],
    ["Tỷ lệ lấp đầy khu công nghiệp đạt 80% (năm 2023 là 65%).", ["reach 80 percent by none"]],
  ])("%s", (text, wanted) => {
    expect(heard(text, wanted)).toEqual(wanted);
  });
});

describe("absence, grades and plans of firms", () => {
  it.each<[string, readonly string[]]>([
    [
      "Phấn đấu đến năm 2028 không còn hộ nghèo, 98% người dân có thẻ bảo hiểm y tế.",
      ["eq 0 count by 2028", "reach 98 percent by 2028"],
    ],
    [
      "Đến năm 2028: 90% trường có thư viện; 65% học sinh tiểu học được học 2 buổi/ngày.",
      ["reach 90 percent by 2028", "reach 65 percent by 2028"],
    ],
    ["Hằng năm có từ 85% chi bộ hoàn thành tốt nhiệm vụ trở lên.", ["gte 85 percent"]],
    [
      "Kế hoạch kinh doanh năm 2027 với doanh thu 1.500 tỷ đồng và lợi nhuận trước thuế 90 tỷ đồng.",
      ["reach 1500 money", "reach 90 money"],
    ],
    [
      "Cơ cấu năm 2027: nông nghiệp khoảng 20%, thuế sản phẩm trừ trợ cấp sản phẩm khoảng 5%.",
      ["reach 20 percent by 2027", "reach 5 percent"],
    ],
    ["Ước tính có 8/20 xã đạt tỷ lệ ký số từ 90% trở lên.", []],
    ["Tỷ lệ giải ngân của xã đạt 61,3%, cao hơn mức bình quân chung của tỉnh.", []],
    ["Thu ngân sách các năm đều vượt dự toán, đạt 135% kế hoạch.", []],
    ["Hiện tỷ trọng nông nghiệp chiếm 22%; dịch vụ chiếm 41%.", []],
    ["Thu nhập bình quân đạt 58 triệu đồng, vượt chỉ tiêu nghị quyết.", []],
    ["Hiện đại hóa 100% trụ sở xã.", ["all 100 percent"]],
    ["Phấn đấu tổng thu tăng 8%, cao hơn nhiệm kỳ trước (6,5%).", ["increase 8 percent"]],
    ["Đưa thành phố trở thành trung tâm du lịch số 1 khu vực.", ["rank 1 rank"]],
    ["Tỷ lệ hộ dƣới mức sống tối thiểu còn dƣới 2%.", ["lt 2 percent"]],
    ["Tỷ lệ hộ dưới mức sống tối thiểu còn duới 2%.", []],
    ["Tỷ suất sinh giảm bình quân 0,2%o mỗi năm.", ["decrease 0.2 measure"]],
  ])("%s", (text, wanted) => {
    expect(heard(text, wanted)).toEqual(wanted);
  });
});

describe("what is left out or inferred", () => {
  it.each([
    ["Tỷ lệ hộ dưới mức sống tối thiểu còn duới 2%.", "target-unreadable"],
    [
      "Điểm trung bình toàn ngành trên 82, không để đơn vị nào dưới 70 điểm.",
      "target-figure-aside",
    ],
    ["Kế hoạch trồng mới: 300 ha chè", "target-figure-aside"],
    ["Nhóm A có 13 xã đạt từ 90% trở lên.", "target-figure-aside"],
    ["Tiêu chí 2 (tối đa 15 điểm): công khai thủ tục.", "target-figure-aside"],
    ["Doanh thu đạt 520 tỷ đồng, vượt 5% kế hoạch năm.", "target-role-inferred"],
    [
      "100% chi bộ hoàn thành nhiệm vụ; 12/15 chỉ tiêu đạt và vượt nghị quyết.",
      "target-role-inferred",
    ],
  ])("is said: %s", (text, code) => {
    expect(findTargets(text).findings.map((finding) => finding.code)).toContain(code);
  });

  it("keeps the words of saving in the name of what is saved", () => {
    const [target] = findTargets("Mỗi năm tiết kiệm tối thiểu 3% lượng nước sử dụng.").targets;
    expect(target?.metric).toBe("tiết kiệm lượng nước sử dụng");
  });

  it("keeps no word of the change in the name of a rate", () => {
    const [target] = findTargets("Mức giảm tỷ lệ hộ nghèo là 1,2%/năm").targets;
    expect(target?.metric).toBe("tỷ lệ hộ nghèo");
  });
});
