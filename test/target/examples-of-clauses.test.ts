import { describe, expect, it } from "vitest";
import { readingsOf } from "./readings.js";

describe("clauses and what they share", () => {
  it.each([
    [
      "(Năm 2025 đạt 82%) Năm 2026 phấn đấu đạt 86%",
      [
        "reported reach 82 percent by «Năm 2025»",
        "reach 86 percent by «Năm 2026»",
        "target-role-inferred",
      ],
    ],
    [
      "90% (tiêu chí huyện, xã), tỷ lệ B đạt 80%",
      ["reach 90 percent «tiêu chí huyện, xã»", "reach 80 percent «tỷ lệ B»"],
    ],
    [
      "80% xã hoàn thành và hoàn thành vượt mức kế hoạch",
      ["reach 80 percent «xã hoàn thành và hoàn thành vượt mức kế hoạch»"],
    ],
    [
      "100% phản ánh được xử lý trong vòng 48 giờ",
      ["all 100 percent «phản ánh được xử lý trong vòng 48 giờ»"],
    ],
    [
      "90% trẻ em được tiêm đầy đủ 8 loại vắc xin",
      ["reach 90 percent «trẻ em được tiêm đầy đủ 8 loại vắc xin»"],
    ],
    ["Không quá 2% hồ sơ trễ hạn trên 5 ngày", ["lte 2 percent «hồ sơ trễ hạn trên 5 ngày»"]],
    ["Số xã có dưới 10% hộ nghèo đạt 50 xã", ["reach 50 count «Số xã có dưới 10% hộ nghèo»"]],
    [
      "Giảm số xã đạt dưới 5 tiêu chí xuống 250 xã",
      ["reach 250 count «số xã đạt dưới 5 tiêu chí»"],
    ],
    [
      "Có trên 90% chi bộ hoàn thành tốt nhiệm vụ trở lên",
      ["gt 90 percent «chi bộ hoàn thành tốt nhiệm vụ trở lên»"],
    ],
    ["Có từ 03 đến 05 đề tài xếp loại khá", ["between 3..5 count «đề tài xếp loại khá»"]],
    ["bổ sung quá 01 lần: dưới 3%", ["lt 3 percent «bổ sung quá 01 lần»"]],
    [
      "Đạt 05/08 chỉ số thuộc nhóm trung bình cao",
      ["reach 5 count «chỉ số thuộc nhóm trung bình cao»"],
    ],
    ["Nâng 02 sản phẩm từ 3 sao lên 4 sao", ["reach 2 count «sản phẩm từ 3 sao lên 4 sao»"]],
    [
      "100% đơn vị được xếp loại khá trở lên",
      ["all 100 percent «đơn vị được xếp loại khá trở lên»"],
    ],
    ["Tỷ lệ xếp loại xuất sắc không quá 20%", ["lte 20 percent «Tỷ lệ xếp loại xuất sắc»"]],
    ["Cải thiện thứ hạng PCI, phấn đấu tăng 3 bậc", ["increase reach 3 places «PCI»"]],
    ["Tỷ lệ hồ sơ chậm quá 10 ngày dưới 1%", ["lt 1 percent «Tỷ lệ hồ sơ chậm quá 10 ngày»"]],
    [
      "hộ có thu nhập dưới 1,5 triệu đồng giảm 5%",
      ["decrease reach 5 percent «hộ có thu nhập dưới 1,5 triệu đồng»"],
    ],
    [
      "90% doanh nghiệp có từ 10 lao động trở lên tham gia bảo hiểm",
      ["reach 90 percent «doanh nghiệp có từ 10 lao động trở lên tham gia bảo hiểm»"],
    ],
    [
      "Giảm 10% số đơn vị nợ bảo hiểm trên 3 tháng",
      ["decrease reach 10 percent «số đơn vị nợ bảo hiểm trên 3 tháng»"],
    ],
    [
      "100% chi bộ họp đúng kỳ; ít nhất 04 buổi chuyên đề",
      ["all 100 percent «chi bộ họp đúng kỳ»", "gte 4 count «buổi chuyên đề»"],
    ],
    [
      "20% thanh niên khởi nghiệp; 5.000 lượt tình nguyện",
      ["reach 20 percent «thanh niên khởi nghiệp»", "reach 5000 count «lượt tình nguyện»"],
    ],
    [
      "Rà soát 100% hộ; hỗ trợ sinh kế 120 hộ",
      ["all 100 percent «Rà soát hộ»", "reach 120 count «hỗ trợ sinh kế hộ»"],
    ],
    [
      "- 100% hồ sơ được số hóa; - 90% văn bản được ký số.",
      ["all 100 percent «hồ sơ được số hóa»", "reach 90 percent «văn bản được ký số»"],
    ],
    [
      "100% kế toán, thủ quỹ thuộc UBND cấp xã; trưởng thôn được bồi dưỡng",
      ["all 100 percent «kế toán, thủ quỹ thuộc UBND cấp xã; trưởng thôn được bồi dưỡng»"],
    ],
    ["61/2018/NĐ-CP ngày 23/4/2018", []],
    ["Học sinh giỏi cấp tỉnh: 25 giải trở lên", ["gte 25 count «Học sinh giỏi cấp tỉnh: giải»"]],
    [
      "Hoàn thành 100% kế hoạch, trong đó án tham gia tố tụng chiếm 60%",
      ["all 100 percent «Hoàn thành kế hoạch»", "reach 60 percent «án tham gia tố tụng»"],
    ],
    [
      "100% trẻ được học chương trình mới, giảm tỷ lệ suy dinh dưỡng xuống dưới 3%",
      ["all 100 percent «trẻ được học chương trình mới»", "lt 3 percent «tỷ lệ suy dinh dưỡng»"],
    ],
    [
      "90% chi hội có quỹ, bình quân từ 25.000 đồng trở lên",
      ["reach 90 percent «chi hội có quỹ»", "gte 25000 money «chi hội có quỹ»"],
    ],
    [
      "100% thôn, tổ dân phố, mỗi nơi có ít nhất 03 người",
      ["gte 3 count «người» each «thôn, tổ dân phố, mỗi nơi»"],
    ],
    [
      "mức độ hài lòng về đất đai, xây dựng đạt 85%",
      ["reach 85 percent «mức độ hài lòng về đất đai, xây dựng»"],
    ],
    [
      "đúng hạn trên 98%, trong đó trễ hạn dưới 2%",
      ["gt 98 percent «đúng hạn»", "lt 2 percent «trễ hạn»"],
    ],
    [
      "mức độ 1: 78%, mức độ 2: 22%",
      ["reach 78 percent «mức độ 1»", "reach 22 percent «mức độ 2»"],
    ],
    ["cắm mốc 100% tuyến kênh", ["all 100 percent «cắm mốc tuyến kênh»"]],
    [
      "Tỷ lệ A đạt 90%, tỷ lệ B, C đạt 80%",
      ["reach 90 percent «Tỷ lệ A»", "reach 80 percent «tỷ lệ B, C»"],
    ],
    ["100% huyện, 100% xã tổ chức ít nhất 1 lần/năm", ["gte 1 count «tổ chức» each «huyện; xã»"]],
    [
      "Rà soát thủ tục, cắt giảm ít nhất 20% thời gian giải quyết",
      ["decrease gte 20 percent «thời gian giải quyết»"],
    ],
    [
      "Nâng cao chất lượng phục vụ, tỷ lệ hồ sơ đúng hạn đạt 98%",
      ["reach 98 percent «tỷ lệ hồ sơ đúng hạn»"],
    ],
    [
      "100% thôn có cáp quang, vùng phủ 5G đạt 99% dân số",
      ["all 100 percent «thôn có cáp quang»", "reach 99 percent «vùng phủ 5G»"],
    ],
    [
      "giảm hộ nghèo bình quân hằng năm là 1%",
      ["decrease reach 1 percent «hộ nghèo bình quân» by «hằng năm»"],
    ],
    ["giảm cháy rừng 5% số vụ", ["decrease reach 5 percent «cháy rừng vụ»"]],
    [
      "Số vụ phạm tội tăng 12,5%",
      ["reported increase reach 12.5 percent «Số vụ phạm tội»", "target-role-inferred"],
    ],
    ["3/8 chỉ tiêu chưa đạt", ["target-figure-aside"]],
    ["cho 90 hộ chưa có điện", ["target-figure-aside"]],
    [
      "Năm 2025, tỷ lệ hộ nghèo là 2,4%",
      ["reported reach 2.4 percent «tỷ lệ hộ nghèo» by «Năm 2025»", "target-role-inferred"],
    ],
    [
      "Năm 2024, thu hút được 12 dự án",
      ["reported reach 12 count «thu hút dự án» by «Năm 2024»", "target-role-inferred"],
    ],
    [
      "Tỷ lệ hộ nghèo đến cuối năm 2024 là 3,2%",
      [
        "reported reach 3.2 percent «Tỷ lệ hộ nghèo» by «đến cuối năm 2024»",
        "target-role-inferred",
      ],
    ],
    ["đến năm 2030 là 15%", ["reach 15 percent by «đến năm 2030»"]],
    [
      "Cuối năm 2025, tổng dư nợ là 412 tỷ đồng",
      ["reported reach 412 money «tổng dư nợ» by «Cuối năm 2025»", "target-role-inferred"],
    ],
    [
      "Giảm 50% số cuộc họp, tối thiểu 40% cuộc họp được tổ chức trực tuyến",
      [
        "decrease reach 50 percent «số cuộc họp»",
        "gte 40 percent «cuộc họp được tổ chức trực tuyến»",
      ],
    ],
    [
      "Có thêm 10 xã đạt chuẩn, 03 xã nâng cao",
      ["increase reach 10 count «xã đạt chuẩn»", "increase reach 3 count «xã nâng cao»"],
    ],
    [
      "Giảm 10 vụ, 5 người chết",
      ["decrease reach 10 count «vụ»", "decrease reach 5 count «người chết»"],
    ],
    [
      "Lắp đặt 40 điểm wifi: năm 2026 - 25 điểm",
      ["reach 40 count «Lắp đặt điểm wifi»", "reach 25 count «Lắp đặt điểm wifi» by «năm 2026»"],
    ],
    [
      "Ít nhất 02 cuộc giám sát, 04 cuộc khảo sát",
      ["gte 2 count «cuộc giám sát»", "gte 4 count «cuộc khảo sát»"],
    ],
    [
      "Số xã đạt chuẩn: 18 xã (tăng 3 xã)",
      ["reach 18 count «Số xã đạt chuẩn»", "increase reach 3 count «Số xã đạt chuẩn»"],
    ],
    [
      "Sản lượng đạt 2 triệu tấn, tăng trưởng 9%",
      ["reach 2 measure «Sản lượng»", "reach 9 percent «tăng trưởng Sản lượng»"],
    ],
    [
      "thêm 03 trường, nâng tổng số lên 11 trường",
      ["increase reach 3 count «trường»", "reach 11 count «trường»"],
    ],
    [
      "Cắt giảm ít nhất 50% thời gian giải quyết, 50% chi phí tuân thủ",
      [
        "decrease gte 50 percent «thời gian giải quyết»",
        "decrease gte 50 percent «chi phí tuân thủ»",
      ],
    ],
    [
      "Giảm thời gian ít nhất 30%, chi phí ít nhất 20%",
      ["decrease gte 30 percent «thời gian»", "decrease gte 20 percent «chi phí»"],
    ],
    [
      "Số vụ giảm 10%, số người chết 20%",
      ["decrease reach 10 percent «Số vụ»", "decrease reach 20 percent «số người chết»"],
    ],
    [
      "Tối thiểu 80% hồ sơ cấp tỉnh, 70% hồ sơ cấp xã",
      ["gte 80 percent «hồ sơ cấp tỉnh»", "gte 70 percent «hồ sơ cấp xã»"],
    ],
    [
      "đạt trên 80% (cấp tỉnh), 75% (cấp xã)",
      ["gt 80 percent «cấp tỉnh»", "gt 75 percent «cấp xã»"],
    ],
    [
      "Tỷ trọng thương mại đạt 20% GRDP năm 2026, 30% GRDP năm 2030",
      [
        "reach 20 percent «Tỷ trọng thương mại» by «năm 2026»",
        "reach 30 percent «Tỷ trọng thương mại» by «năm 2030»",
      ],
    ],
    [
      "Tỷ lệ hồ sơ xử lý trên mạng cấp tỉnh đạt 100%, cấp xã đạt trên 70%",
      [
        "all 100 percent «Tỷ lệ hồ sơ xử lý trên mạng cấp tỉnh»",
        "gt 70 percent «Tỷ lệ hồ sơ xử lý trên mạng cấp xã»",
      ],
    ],
    ["Hoàn thành trước 30/4/2027", []],
    [
      "Đến ngày 30/6/2026: mỗi chi bộ có 01 sáng kiến; Đảng ủy có 03 mô hình",
      [
        "reach 1 count «có sáng kiến» by «Đến ngày 30/6/2026» each «chi bộ»",
        "reach 3 count «Đảng ủy có mô hình» by «Đến ngày 30/6/2026»",
      ],
    ],
    [
      "01 hội nghị triển khai; 05 lớp tập huấn",
      ["reach 1 count «hội nghị triển khai»", "reach 5 count «lớp tập huấn»"],
    ],
    [
      "đô thị ≥ 98%; nông thôn ≥ 86%; chôn lấp ≤ 25% (đến 2030)",
      [
        "gte 98 percent «đô thị»",
        "gte 86 percent «nông thôn»",
        "lte 25 percent «chôn lấp» by «đến 2030»",
      ],
    ],
    ["Mục tiêu phát triển kinh tế số đến năm 2030:", []],
    ["mức độ 2: 22%", ["reach 22 percent «mức độ 2»"]],
    [
      "Tổ chức 01 cuộc thi, 02 hội nghị trong quý III/2026",
      [
        "reach 1 count «Tổ chức cuộc thi» by «trong quý III/2026»",
        "reach 2 count «hội nghị» by «trong quý III/2026»",
      ],
    ],
    [
      "70% lao động qua đào tạo, trong đó có chứng chỉ 32% (đến năm 2030)",
      [
        "reach 70 percent «lao động qua đào tạo» by «đến năm 2030»",
        "reach 32 percent «chứng chỉ» by «đến năm 2030»",
      ],
    ],
    [
      "Tỷ trọng: công nghiệp 48%, dịch vụ 40%, nông nghiệp 12% (năm 2030)",
      [
        "reach 48 percent «Tỷ trọng: công nghiệp» by «năm 2030»",
        "reach 40 percent «dịch vụ» by «năm 2030»",
        "reach 12 percent «nông nghiệp» by «năm 2030»",
      ],
    ],
    [
      "Nhà ở xã hội: năm 2026 hoàn thành 500 căn",
      ["reach 500 count «hoàn thành căn» by «năm 2026»"],
    ],
    ["nợ xấu dưới 3% tổng dư nợ", ["lt 3 percent «nợ xấu»"]],
    ["Kế hoạch năm 2021 của tỉnh", []],
    ["đạt 95% dân số", ["reach 95 percent «dân số»"]],
    [
      "Đến năm 2025, hoàn thành tối thiểu 90% kế hoạch được giao",
      ["gte 90 percent «hoàn thành kế hoạch được giao» by «Đến năm 2025»"],
    ],
    ["30% trên tổng số hồ sơ của tỉnh", ["reach 30 percent «hồ sơ của tỉnh»"]],
    [
      "Chỉ tiêu tiêm phòng giao xã: lợn 6.500 liều",
      ["reach 6500 count «Chỉ tiêu tiêm phòng giao xã: lợn liều»"],
    ],
    ["giảm 5 người bị thương", ["decrease reach 5 count «người bị thương»"]],
    [
      "Giải quyết việc làm 15.000 - 16.000 lao động",
      ["between 15000..16000 count «Giải quyết việc làm lao động»"],
    ],
    [
      "Số vụ giảm 15 vụ, đã khởi tố 4 vụ",
      ["reported decrease reach 15 count «Số vụ»", "target-figure-aside"],
    ],
    [
      "PAPI đạt 44 - 45 điểm, xếp hạng 18/63",
      ["between 44..45 points «PAPI»", "rank 18 rank «PAPI»"],
    ],
    [
      "giảm số vụ tai nạn 5 - 10% và không để xảy ra tai nạn nghiêm trọng",
      ["decrease between 5..10 percent «số vụ tai nạn»", "eq 0 count «tai nạn nghiêm trọng»"],
    ],
    [
      "Chỉ số hài lòng năm 2025 đạt 84,2%, năm 2026 phấn đấu đạt từ 88% trở lên",
      [
        "reported reach 84.2 percent «Chỉ số hài lòng» by «năm 2025»",
        "gte 88 percent «Chỉ số hài lòng» by «năm 2026»",
        "target-role-inferred",
      ],
    ],
    [
      "Đến năm 2030: A đạt 12%; B đạt 34%",
      ["reach 12 percent «A» by «Đến năm 2030»", "reach 34 percent «B» by «Đến năm 2030»"],
    ],
    [
      "Không có đơn vượt cấp; 100% đơn được giải quyết",
      ["eq 0 count «đơn vượt cấp»", "all 100 percent «đơn được giải quyết»"],
    ],
    [
      "Tính đến 26/10, tỷ lệ chung đạt 40%; khối xã đạt 54%",
      [
        "reported reach 40 percent «tỷ lệ chung» by «đến 26/10»",
        "reported reach 54 percent «khối xã»",
      ],
    ],
    ["6 tháng đầu năm 2026: 60%", ["reach 60 percent by «6 tháng đầu năm 2026»"]],
    ["6 tháng đầu năm 2026", []],
    ["Sau 02 năm thực hiện", []],
    ["Có 3 xã chưa giải ngân", ["target-figure-aside"]],
    ["Tỷ lệ thực hiện năm trước: 88%", ["reported reach 88 percent «Tỷ lệ thực hiện năm trước»"]],
    ["số hóa kết quả đạt 80%", ["reach 80 percent «số hóa kết quả»"]],
    ["đã tiếp nhận 12.345 hồ sơ", ["target-figure-aside"]],
    ["đã đặt ra 6 mục tiêu", ["target-figure-aside"]],
    ["Toàn tỉnh có ít nhất 54 xã", ["gte 54 count «Toàn tỉnh có xã»"]],
    ["trên 50% số hộ", ["gt 50 percent «hộ»"]],
    [
      "Năng suất dự kiến đạt 6 tấn/ha, sản lượng ước đạt 7 triệu tấn",
      ["reach 6 measure «Năng suất dự kiến»", "reach 7 measure «sản lượng»"],
    ],
    ["chậm nhất 05 ngày kể từ ngày nhận hồ sơ", []],
    ["không để nợ xấu tăng quá 3%", ["increase lte 3 percent «nợ xấu»"]],
    [
      "Diện tích tưới tiên tiến, tiết kiệm nước đạt 3.200 ha",
      ["reach 3200 measure «Diện tích tưới tiên tiến, tiết kiệm nước»"],
    ],
    ["ít nhất vào năm 2025 đạt 40%", ["gte 40 percent by «vào năm 2025»"]],
    [
      "Tỷ lệ hộ nghèo đến năm 2027 còn dưới 1%; hộ cận nghèo còn dưới 2%",
      [
        "lt 1 percent «Tỷ lệ hộ nghèo» by «đến năm 2027»",
        "lt 2 percent «hộ cận nghèo» by «đến năm 2027»",
      ],
    ],
    ["18 sản phẩm\n5 sao", ["reach 18 count «sản phẩm»"]],
    [
      "đạt 4.500 tấn, tăng 100 tấn so với năm trước",
      [
        "reported reach 4500 measure",
        "reported increase reach 100 measure from «năm trước»",
        "target-role-inferred",
        "target-role-inferred",
      ],
    ],
    [
      "là 98,8% (tăng 4,9%)",
      [
        "reported reach 98.8 percent",
        "reported increase reach 4.9 percent",
        "target-role-inferred",
        "target-role-inferred",
      ],
    ],
    ["trồng 1.234,5 ha", ["reach 1234.5 measure «trồng»"]],
  ])("%s", (text, readings) => {
    expect(readingsOf(text)).toEqual(readings);
  });
});
