import { describe, expect, it } from "vitest";
import { heard } from "./heard.js";

describe("sentences of many fields", () => {
  it.each<[string, readonly string[]]>([
    [
      "Tỷ suất tử vong mẹ giảm xuống dưới 40/100.000 trẻ đẻ sống vào năm 2030.",
      ["lt 40 count by 2030"],
    ],
    ["Tỷ lệ tiêm chủng đầy đủ cho trẻ dưới 1 tuổi đạt trên 95% ở quy mô xã.", ["gt 95 percent"]],
    [
      "Phấn đấu đến năm 2027 đạt 15 bác sĩ và 35 giường bệnh trên một vạn dân.",
      ["reach 15 count by 2027", "reach 35 count by 2027"],
    ],
    [
      "100% trạm y tế có bác sĩ làm việc, trong đó ít nhất 60% có bác sĩ cơ hữu.",
      ["all 100 percent", "gte 60 percent"],
    ],
    ["Giảm 30% số ca mắc mới lao so với năm 2020.", ["decrease 30 percent"]],
    ["Kiểm soát huyết áp cho 50% bệnh nhân tăng huyết áp được quản lý.", ["reach 50 percent"]],
    ["Tỷ lệ trẻ suy dinh dưỡng thể thấp còi giảm mỗi năm 0,4%.", ["decrease 0.4 percent"]],
    ["Số lượt khám chữa bệnh từ xa tăng gấp 2 lần so với năm 2025.", ["increase 2 factor"]],
    ["Duy trì 100% xã đạt chuẩn phổ cập giáo dục mầm non cho trẻ 5 tuổi.", ["all 100 percent"]],
    ["Huy động trẻ 3 - 5 tuổi ra lớp đạt 97%.", ["reach 97 percent"]],
    [
      "Tỷ lệ phòng học kiên cố: mầm non 85%, tiểu học 90%.",
      ["reach 85 percent", "reach 90 percent"],
    ],
    ["Mỗi trường có ít nhất 02 giáo viên dạy tiếng Anh đạt chuẩn B2.", ["gte 2 count"]],
    ["Hằng năm có từ 15 - 20 giải học sinh giỏi quốc gia.", ["between 15..20 count"]],
    ["Không để học sinh bỏ học vượt quá 0,3%.", ["lte 0.3 percent"]],
    [
      "Phân luồng học sinh sau trung học cơ sở vào học nghề khoảng 25 - 30%.",
      ["between 25..30 percent"],
    ],
    [
      "Diện tích rừng trồng được cấp chứng chỉ bền vững tăng thêm 5.000 ha.",
      ["increase 5000 measure"],
    ],
    ["Giữ ổn định tỷ lệ che phủ rừng ở mức 52%.", ["reach 52 percent"]],
    ["Trồng mới từ 1.000 đến 1.200 ha rừng sản xuất mỗi năm.", ["between 1000..1200 measure"]],
    ["Sản lượng gỗ khai thác hàng năm: 250.000 m3.", ["reach 250000 measure"]],
    [
      "Giảm ít nhất 10% lượng phân bón vô cơ, 15% thuốc bảo vệ thực vật.",
      ["decrease.gte 10 percent", "decrease.gte 15 percent"],
    ],
    [
      "Năng suất lúa bình quân đạt 62 tạ/ha, sản lượng lương thực 410 nghìn tấn.",
      ["reach 62 measure", "reach 410 measure"],
    ],
    [
      "Đàn bò 45.000 con, đàn lợn 320.000 con, đàn gia cầm 5 triệu con.",
      ["reach 45000 count", "reach 320000 count", "reach 5 count"],
    ],
    [
      "Tỷ lệ thu gom chất thải rắn sinh hoạt ở đô thị đạt 98%, ở nông thôn đạt 85%.",
      ["reach 98 percent", "reach 85 percent"],
    ],
    ["Xử lý dứt điểm 12/12 cơ sở gây ô nhiễm môi trường nghiêm trọng.", ["reach 12 count"]],
    [
      "Giảm phát thải khí nhà kính 8 - 10% so với kịch bản thông thường.",
      ["decrease 8..10 percent"],
    ],
    [
      "Tỷ lệ thất thoát nước sạch giảm từ 18% năm 2024 xuống còn 14% năm 2027.",
      ["reach 14 percent by 2027"],
    ],
    ["Cấp nước sạch cho 95 ngàn hộ dân nông thôn.", ["reach 95 count"]],
    ["Công suất nhà máy nước đạt 60.000 m3/ngày đêm.", ["reach 60000 measure"]],
    ["Sản lượng điện thương phẩm tăng bình quân 9 - 9,5%/năm.", ["increase 9..9.5 percent"]],
    ["Tổn thất điện năng giảm xuống 5,8%.", ["reach 5.8 percent"]],
    [
      "Hoàn thành 35 km đường tỉnh và nâng cấp 120 km đường huyện trong năm 2026.",
      ["reach 35 measure", "reach 120 measure by 2026"],
    ],
    [
      "Kiềm chế số người chết do tai nạn giao thông, giảm từ 5 - 8% mỗi năm.",
      ["decrease 5..8 percent"],
    ],
    ["Không để xảy ra ùn tắc kéo dài quá 30 phút.", ["lte 30 duration"]],
    [
      "Tỷ lệ vận tải hành khách công cộng đáp ứng 20 - 25% nhu cầu đi lại.",
      ["between 20..25 percent"],
    ],
    [
      "Thu hút 18 dự án mới với tổng vốn đăng ký 500 triệu USD.",
      ["reach 18 count", "reach 500 money"],
    ],
    ["Vốn FDI thực hiện giai đoạn 2026-2030 đạt 2 - 2,5 tỷ USD.", ["between 2..2.5 money by 2030"]],
    ["Tỷ lệ lấp đầy các khu công nghiệp đạt bình quân 75%.", ["reach 75 percent"]],
    ["Chỉ số sản xuất công nghiệp tăng tối thiểu 11%.", ["increase.gte 11 percent"]],
    ["Tỷ trọng công nghiệp chế biến, chế tạo chiếm trên 28% GRDP.", ["gt 28 percent"]],
    [
      "Có thêm 150 doanh nghiệp thành lập mới, nâng tổng số lên 1.900 doanh nghiệp.",
      ["increase 150 count", "reach 1900 count"],
    ],
    ["Tổng dư nợ tín dụng tăng 12%, nợ xấu dưới 2%.", ["increase 12 percent", "lt 2 percent"]],
    [
      "Huy động vốn tại chỗ tăng từ 10% đến 12%; tỷ lệ nợ xấu không quá 1,5%.",
      ["increase 10..12 percent", "lte 1.5 percent"],
    ],
    [
      "Thu nội địa năm 2026 đạt 12.500 tỷ đồng, tăng 9% so với dự toán năm 2025.",
      ["reach 12500 money by 2026", "increase 9 percent"],
    ],
    ["Nợ đọng thuế không vượt quá 5% tổng thu ngân sách.", ["lte 5 percent"]],
    [
      "Giải ngân vốn đầu tư công đến 30/9 đạt 70%, đến 31/12 đạt 100% kế hoạch.",
      ["reach 70 percent", "all 100 percent"],
    ],
    [
      "Tỷ lệ hồ sơ hải quan luồng xanh đạt tối thiểu 65%; luồng đỏ không quá 5%.",
      ["gte 65 percent", "lte 5 percent"],
    ],
    ["Rút ngắn thời gian thông quan bình quân xuống dưới 24 giờ.", ["lt 24 duration"]],
    [
      "Cắt giảm 30% thời gian giải quyết thủ tục hành chính so với quy định.",
      ["decrease 30 percent"],
    ],
    [
      "100% thủ tục đủ điều kiện được cung cấp toàn trình; tỷ lệ phát sinh hồ sơ đạt ít nhất 70%.",
      ["all 100 percent", "gte 70 percent"],
    ],
    [
      "Tối thiểu 80% người dân trưởng thành có tài khoản định danh điện tử mức 2.",
      ["gte 80 percent"],
    ],
    ["Mỗi tổ công nghệ số cộng đồng hướng dẫn được ít nhất 50 hộ/tháng.", ["gte 50 count"]],
    [
      "Kinh tế số chiếm 20% GRDP vào năm 2027, trong đó kinh tế số lõi chiếm 8%.",
      ["reach 20 percent by 2027", "reach 8 percent by 2027"],
    ],
    ["Phủ sóng 5G tới 90% dân số.", ["reach 90 percent"]],
    [
      "Tỷ lệ bao phủ bảo hiểm xã hội đạt 45% lực lượng lao động trong độ tuổi.",
      ["reach 45 percent"],
    ],
    ["Phát triển mới 3.200 người tham gia bảo hiểm xã hội tự nguyện.", ["reach 3200 count"]],
    [
      "Giải quyết việc làm cho 18 - 20 nghìn lao động mỗi năm, trong đó xuất khẩu lao động 1.500 người.",
      ["between 18..20 count", "reach 1500 count"],
    ],
    ["Tỷ lệ thất nghiệp khu vực thành thị dưới 3%.", ["lt 3 percent"]],
    [
      "Hỗ trợ xây mới 250 nhà, sửa chữa 120 nhà cho hộ nghèo.",
      ["reach 250 count", "reach 120 count"],
    ],
    ["Xóa 100% nhà tạm trước ngày 31/12/2026.", ["all 100 percent by 2026"]],
    [
      "Hộ nghèo giảm bình quân 1 - 1,2%/năm, riêng xã đặc biệt khó khăn giảm 3 - 4%/năm.",
      ["decrease 1..1.2 percent", "decrease 3..4 percent"],
    ],
    [
      "Tỷ lệ gia đình văn hóa đạt từ 92% trở lên; thôn văn hóa trên 85%.",
      ["gte 92 percent", "gt 85 percent"],
    ],
    ["Có 38% dân số tập luyện thể dục thể thao thường xuyên.", ["reach 38 percent"]],
    [
      "Tổ chức ít nhất 4 giải thể thao cấp tỉnh, tham gia 10 giải khu vực.",
      ["gte 4 count", "reach 10 count"],
    ],
    ["Phục dựng 3 lễ hội, lập hồ sơ 5 di tích.", ["reach 3 count", "reach 5 count"]],
    [
      "Khách du lịch đạt 3,5 triệu lượt, trong đó khách quốc tế 400 nghìn lượt.",
      ["reach 3.5 count", "reach 400 count"],
    ],
    ["Doanh thu du lịch tăng bình quân 15 - 17%/năm.", ["increase 15..17 percent"]],
    [
      "Tuyển quân đạt 100% chỉ tiêu được giao; đảng viên nhập ngũ từ 3% trở lên.",
      ["all 100 percent", "gte 3 percent"],
    ],
    [
      "Huấn luyện dân quân tự vệ đạt 98% quân số, kết quả 75% khá giỏi.",
      ["reach 98 percent", "reach 75 percent"],
    ],
    [
      "Tỷ lệ điều tra, khám phá án chung đạt trên 85%; án rất nghiêm trọng đạt trên 95%.",
      ["gt 85 percent", "gt 95 percent"],
    ],
    ["Giảm ít nhất 5% số vụ phạm tội về trật tự xã hội.", ["decrease.gte 5 percent"]],
    [
      "Thi hành án dân sự xong trên 83,5% về việc và 46% về tiền.",
      ["gt 83.5 percent", "gt 46 percent"],
    ],
    ["Tỷ lệ hòa giải thành đạt 87%.", ["reach 87 percent"]],
    [
      "Giải quyết khiếu nại, tố cáo đạt trên 90%; không phát sinh điểm nóng.",
      ["gt 90 percent", "eq 0 count"],
    ],
    [
      "Kết nạp 120 đảng viên, trong đó trên 60% là đoàn viên thanh niên.",
      ["reach 120 count", "gt 60 percent"],
    ],
    [
      "Có trên 90% tổ chức đảng hoàn thành tốt nhiệm vụ trở lên; không quá 20% xuất sắc.",
      ["gt 90 percent", "lte 20 percent"],
    ],
    ["Tỷ lệ nữ tham gia cấp ủy đạt 20 - 25%.", ["between 20..25 percent"]],
    ["Mỗi chi hội vận động ít nhất 2 - 3 hội viên mới hằng năm.", ["between 2..3 count"]],
    [
      "Tỷ lệ hài lòng của người bệnh nội trú đạt 92%, ngoại trú 88%.",
      ["reach 92 percent", "reach 88 percent"],
    ],
    [
      "Phấn đấu tăng 3 - 5 bậc trên bảng xếp hạng PCI, lọt vào nhóm 20 địa phương dẫn đầu.",
      ["increase 3..5 places", "rank 20 rank"],
    ],
    [
      "Cấp 2.500 giấy chứng nhận quyền sử dụng đất lần đầu, đạt 99% diện tích cần cấp.",
      ["reach 2500 count", "reach 99 percent"],
    ],
  ])("%s", (text, wanted) => {
    expect(heard(text, wanted)).toEqual(wanted);
  });
});
