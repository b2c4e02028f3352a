import { resolveDeadline } from "chiso/deadline";
import { findTargets, type Target } from "chiso/target";
import { describe, expect, it } from "vitest";

/** The last day that a target's time comes to. */
function dayOf({ deadline }: Target): string {
  if (deadline === undefined) return "-";
  const timing = resolveDeadline(deadline).clauses[0]?.timing;
  if (timing?.kind === "by") return timing.date;
  return timing?.kind === "within" ? timing.end : "-";
}

/** A target as `comparator[.extent] value unit day`, and `?` for a day that the row leaves out. */
function told(target: Target, wanted: string | undefined): string {
  const { comparator, extent, value, interval, unit } = target;
  const figure = value ?? (interval === undefined ? "-" : `${interval.from}..${interval.to}`);
  const asked = extent === undefined ? comparator : `${comparator}.${extent}`;
  const day = wanted?.endsWith("?") === true ? "?" : dayOf(target);
  return `${asked} ${figure} ${unit.kind} ${day}`;
}

describe("cells of plans", () => {
  it.each<[string, readonly string[]]>([
    [
      "Chỉ tiêu đến năm 2028:\n1. Thu nhập bình quân: 82 triệu đồng/người/năm;\n2. Hộ nghèo còn dưới 1,5%;\n3. Nhà văn hóa thôn: 14/14 thôn.",
      ["reach 82 money 2028-12-31", "lt 1.5 percent 2028-12-31", "reach 14 count 2028-12-31"],
    ],
    [
      "Bê tông hóa 3,2 km đường ngõ xóm (thôn Đông: 1,4 km; thôn Tây: 1,8 km) xong trước 30/11/2026",
      [
        "reach 3.2 measure 2026-11-30",
        "reach 1.4 measure 2026-11-30",
        "reach 1.8 measure 2026-11-30",
      ],
    ],
    [
      "Hằng năm 100% chi bộ họp đúng kỳ; ít nhất 04 buổi sinh hoạt chuyên đề/năm",
      ["all 100 percent -", "gte 4 count -"],
    ],
    [
      "Đảng viên được học nghị quyết đạt 98% (đảng viên ở xa: 90%)",
      ["reach 98 percent -", "reach 90 percent -"],
    ],
    [
      "Năm 2026: khởi công 02 công trình. Năm 2027: hoàn thành 02 công trình.",
      ["reach 2 count 2026-12-31", "reach 2 count 2027-12-31"],
    ],
    [
      "- Quý I/2027: 30%\n- Quý II/2027: 60%\n- Cả năm 2027: 100%",
      ["reach 30 percent 2027-03-31", "reach 60 percent 2027-06-30", "all 100 percent 2027-12-31"],
    ],
    [
      "Giảm tỷ lệ sinh con thứ ba từ 9,5% (năm 2025) xuống 8% (năm 2026)",
      ["reach 8 percent 2026-12-31"],
    ],
    [
      "Phấn đấu xếp hạng PAR INDEX của tỉnh trong nhóm 15 (năm 2025 xếp thứ 22)",
      ["rank 15 rank -"],
    ],
    [
      "Xây 03 nhà văn hóa (thôn Đoài, thôn Trung, thôn Hạ) trong năm 2027",
      ["reach 3 count 2027-12-31"],
    ],
    [
      "Thu gom rác thải:\n+ Đô thị: 98%\n+ Nông thôn: 88%\n(đến năm 2029)",
      ["reach 98 percent 2029-12-31", "reach 88 percent 2029-12-31"],
    ],
    [
      "Chậm nhất 15/10/2026, 100% trường có phòng tin học; 80% có phòng ngoại ngữ",
      ["all 100 percent 2026-10-15", "reach 80 percent 2026-10-15"],
    ],
    [
      "Số hóa 20.000 trang tài liệu/năm, đến 2028 hoàn thành 60.000 trang",
      ["reach 20000 count -", "reach 60000 count 2028-12-31"],
    ],
    [
      "Nước sạch\n• 2026: 85%\n• 2027: 90%",
      ["reach 85 percent 2026-12-31", "reach 90 percent 2027-12-31"],
    ],
    [
      "Cấp 500 thẻ BHYT cho hộ cận nghèo, nâng tỷ lệ bao phủ lên 96,5% vào cuối năm 2026",
      ["reach 500 count -", "reach 96.5 percent 2026-12-31"],
    ],
    [
      "Bảo đảm 100% nguồn tin tội phạm được giải quyết, tỷ lệ giải quyết đúng hạn từ 90% trở lên (Nghị quyết số 96/2019/QH14)",
      ["all 100 percent -", "gte 90 percent -"],
    ],
    ["Chỉ tiêu 1: 70%; Chỉ tiêu 2: 80%", ["reach 70 percent -", "reach 80 percent -"]],
    [
      "Không quá 3% (2026), không quá 2% (2027)",
      ["lte 3 percent 2026-12-31", "lte 2 percent 2027-12-31"],
    ],
    [
      "Mỗi năm giảm 0,5% hộ nghèo; đến năm 2030 cơ bản không còn hộ nghèo",
      ["decrease.reach 0.5 percent -", "eq 0 count 2030-12-31"],
    ],
    [
      "Kết quả thực hiện năm 2025: 72/80 điểm. Mục tiêu năm 2026: 75/80 điểm",
      ["reach 75 points 2026-12-31"],
    ],
    ["KPI: ≥ 90% (kỳ gốc 2024: 84%)", ["gte 90 percent -"]],
    [
      "Đàn bò thịt: 1.200 con; đàn dê: 800 con; gia cầm: 30.000 con",
      ["reach 1200 count -", "reach 800 count -", "reach 30000 count -"],
    ],
    [
      "Trồng mới 20 ha chè, cải tạo 15 ha chè già cỗi; sản lượng chè búp đạt 900 tấn",
      ["reach 20 measure -", "reach 15 measure -", "reach 900 measure -"],
    ],
    ["Năm học 2026 - 2027: 100% học sinh lớp 3 học tin học", ["all 100 percent ?"]],
    [
      "Tỷ lệ tốt nghiệp THPT từ 98,5% trở lên, trong đó trường chuyên đạt 100%",
      ["gte 98.5 percent -", "all 100 percent -"],
    ],
    [
      "Thực hiện 12 cuộc thanh tra, trong đó 02 cuộc đột xuất",
      ["reach 12 count -", "reach 2 count -"],
    ],
    [
      "Đến 31/12/2026 giải ngân đạt 100% vốn năm 2026 và vốn kéo dài năm 2025",
      ["all 100 percent 2026-12-31"],
    ],
    [
      "Giải ngân năm 2026: đến 30/6 đạt 50%, đến 30/9 đạt 75%",
      ["reach 50 percent 2026-06-30", "reach 75 percent 2026-09-30"],
    ],
    [
      "Tối thiểu 30% (cấp xã), 50% (cấp tỉnh) vào năm 2027",
      ["gte 30 percent 2027-12-31", "gte 50 percent 2027-12-31"],
    ],
    [
      "Đạt chuẩn phổ cập mức độ 3 vào năm 2026; huy động 98% trẻ 5 tuổi ra lớp",
      ["reach 98 percent -"],
    ],
    ["Nâng thứ hạng DDCI thêm 02 bậc so với năm 2025 (đứng thứ 9)", ["increase.reach 2 places -"]],
    [
      "a) Xã loại I: 100%\nb) Xã loại II: 90%\nc) Xã loại III: 70%",
      ["all 100 percent -", "reach 90 percent -", "reach 70 percent -"],
    ],
    [
      "Mục tiêu: Giảm 10% số đơn thư vượt cấp; Kết quả năm 2025: giảm 6%",
      ["decrease.reach 10 percent -"],
    ],
    ["Trước ngày 20 hằng tháng gửi báo cáo; 95% báo cáo đúng hạn", ["reach 95 percent -"]],
    ["Thời gian cấp phép xây dựng: 15 ngày → 10 ngày (từ 01/7/2026)", ["reach 10 duration ?"]],
    [
      "Tăng trưởng GRDP năm 2026: 10,5%; bình quân 2026 - 2030: 11%/năm",
      ["reach 10.5 percent 2026-12-31", "reach 11 percent ?"],
    ],
    [
      "Tiết giảm 12% chi thường xuyên so với dự toán năm 2025 để thực hiện an sinh",
      ["decrease.reach 12 percent -"],
    ],
    ["Bình quân mỗi đồng chí cấp ủy dự sinh hoạt với chi bộ 02 lần/quý", ["reach 2 count -"]],
    [
      "Xử lý trên 95% văn bản đến trong ngày, 100% văn bản khẩn trong 02 giờ",
      ["gt 95 percent -", "all 100 percent -"],
    ],
    [
      "Cấp nước cho 1.250 hộ (khu A: 700 hộ, khu B: 550 hộ) trước Tết Nguyên đán 2027",
      ["reach 1250 count ?", "reach 700 count ?", "reach 550 count ?"],
    ],
    [
      "Thu ngân sách 2026: 48 tỷ đồng (tăng 7% so với ước thực hiện 2025: 44,9 tỷ đồng)",
      ["reach 48 money 2026-12-31", "increase.reach 7 percent ?"],
    ],
    ["Xã đạt 18/19 tiêu chí nông thôn mới (hiện đạt 16/19)", ["reach 18 count -"]],
    [
      "Tỷ lệ tán thành đề nghị thu hồi đất trên 85%, không để khiếu kiện đông người",
      ["gt 85 percent -"],
    ],
    ["Ký số 100% văn bản (trừ văn bản mật) từ ngày 01/3/2026", ["all 100 percent ?"]],
    [
      "Tham mưu ban hành 05 nghị quyết, 12 kế hoạch; hoàn thành trong năm 2026",
      ["reach 5 count 2026-12-31", "reach 12 count 2026-12-31"],
    ],
    [
      "Tỷ lệ bao phủ bảo hiểm y tế: 95,5% dân số (2026); 97% dân số (2028)",
      ["reach 95.5 percent 2026-12-31", "reach 97 percent 2028-12-31"],
    ],
    [
      "Mục tiêu đến năm 2030 (so với năm 2025): giảm 20% phát thải; tăng 15% năng suất",
      ["decrease.reach 20 percent 2030-12-31", "increase.reach 15 percent 2030-12-31"],
    ],
    [
      "Lắp đặt 40 điểm wifi công cộng: năm 2026 - 25 điểm; năm 2027 - 15 điểm",
      ["reach 40 count -", "reach 25 count 2026-12-31", "reach 15 count 2027-12-31"],
    ],
    [
      "Đến cuối nhiệm kỳ (năm 2030), 80% cấp ủy viên có trình độ trung cấp lý luận trở lên",
      ["reach 80 percent 2030-12-31"],
    ],
    [
      "Hoàn thành trước 15/12/2026:\n- 100% hộ kê khai đất đai\n- Cấp 300 giấy chứng nhận",
      ["all 100 percent 2026-12-15", "reach 300 count 2026-12-15"],
    ],
    [
      "Học sinh giỏi cấp tỉnh: từ 15 giải trở lên (trong đó ít nhất 03 giải Nhất)",
      ["gte 15 count -", "gte 3 count -"],
    ],
    [
      "Từ năm 2026 đến năm 2028, mỗi năm xóa 20 nhà tạm; năm 2029 xóa nốt 12 nhà",
      ["reach 20 count ?", "reach 12 count 2029-12-31"],
    ],
    [
      "Duy trì 100% xã, phường sạch ma túy đến hết năm 2027; giảm 5% người nghiện so với năm 2025",
      ["all 100 percent 2027-12-31", "decrease.reach 5 percent -"],
    ],
    [
      "Chỉ số hài lòng:\nNăm 2025 đạt 86,4%\nNăm 2026 phấn đấu 88%\nNăm 2027 phấn đấu 90%",
      ["reach 88 percent 2026-12-31", "reach 90 percent 2027-12-31"],
    ],
    ["Báo cáo chính trị xác định 22 chỉ tiêu, trong đó 06 chỉ tiêu kinh tế", []],
    [
      "Đại hội đề ra: thu nhập 95 triệu đồng/người/năm; đã đạt năm 2025: 88 triệu đồng",
      ["reach 95 money -"],
    ],
    [
      "Tỷ trọng: công nghiệp - xây dựng 48%, dịch vụ 40%, nông nghiệp 12% (năm 2030)",
      ["reach 48 percent 2030-12-31", "reach 40 percent 2030-12-31", "reach 12 percent 2030-12-31"],
    ],
    [
      "Mỗi phường xây dựng 01 tuyến phố văn minh, 02 khu dân cư kiểu mẫu trong năm 2026",
      ["reach 1 count 2026-12-31", "reach 2 count 2026-12-31"],
    ],
    [
      "80 - 85% hộ gia đình phân loại rác tại nguồn; 100% chất thải y tế được xử lý (đến năm 2026)",
      ["between 80..85 percent -", "all 100 percent 2026-12-31"],
    ],
    [
      "Đưa vào vận hành 02 trạm quan trắc (trạm 1: quý II/2026; trạm 2: quý IV/2026)",
      ["reach 2 count ?"],
    ],
    [
      "Tuyên truyền ≥ 12 tin, bài/tháng; ≥ 02 phóng sự/quý trên sóng truyền hình",
      ["gte 12 count -", "gte 2 count -"],
    ],
    [
      "Năm 2026 có 65% (tương đương 13/20) thôn đạt chuẩn thông minh",
      ["reach 65 percent 2026-12-31"],
    ],
    [
      "Không có cán bộ vi phạm bị kỷ luật; 100% đơn vị hoàn thành tốt nhiệm vụ",
      ["eq 0 count -", "all 100 percent -"],
    ],
    [
      "Vốn: 12 tỷ đồng. Quy mô: 2,5 km đường. Tiến độ: hoàn thành 100% khối lượng trước 30/6/2027",
      ["all 100 percent 2027-06-30"],
    ],
    [
      "Tỷ lệ phát triển đảng viên mới đạt 3,5% trở lên so với tổng số đảng viên đầu năm",
      ["gte 3.5 percent -"],
    ],
    [
      "Trên 40% (đến năm 2026) và trên 60% (đến năm 2028) hộ kinh doanh dùng hóa đơn điện tử",
      ["gt 40 percent 2026-12-31", "gt 60 percent 2028-12-31"],
    ],
    ["Điểm trung bình chuyển đổi số ≥ 0,72 (thang điểm 1)", ["gte 0.72 index -"]],
    [
      "Rút ngắn 02 ngày (từ 05 ngày xuống 03 ngày) đối với thủ tục đăng ký hộ kinh doanh",
      ["decrease.reach 2 duration -", "reach 3 duration -"],
    ],
    ["Số thuê bao dịch vụ công: 3.500 tài khoản (hiện có 2.100 tài khoản)", ["reach 3500 count -"]],
    [
      "Xã X: 100%; xã Y: 95%; xã Z: 90% - thời gian: trước 30/9/2026",
      ["all 100 percent 2026-09-30", "reach 95 percent 2026-09-30", "reach 90 percent 2026-09-30"],
    ],
    [
      "Tăng tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ lên 35%, trong đó lao động nữ 30% vào năm 2029",
      ["reach 35 percent ?", "reach 30 percent 2029-12-31"],
    ],
    [
      "I. Đến năm 2026\n1. 90% hồ sơ trực tuyến\n2. 100% phí trực tuyến\nII. Đến năm 2028\n1. 95% hồ sơ trực tuyến",
      ["reach 90 percent 2026-12-31", "all 100 percent 2026-12-31", "reach 95 percent 2028-12-31"],
    ],
  ])("%j", (text, wanted) => {
    const aims = findTargets(text).targets.filter(({ role }) => role === "target");
    expect(aims.map((target, place) => told(target, wanted[place]))).toEqual(wanted);
  });
});
