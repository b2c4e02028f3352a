import { describe, expect, it } from "vitest";
import { findings, names } from "./names.js";

describe("a name is read to its end", () => {
  it.each([
    [
      "signs and commas within it",
      "Hội Nạn nhân chất độc da cam/dioxin; Sở Y tế",
      ["Hội Nạn nhân chất độc da cam/dioxin", "Sở Y tế"],
    ],
    [
      "signs and commas within it",
      "Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh",
      ["Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh"],
    ],
    [
      "signs and commas within it",
      "Hội đồng Phối hợp phổ biến, giáo dục pháp luật tỉnh; Tổ thư ký",
      ["Hội đồng Phối hợp phổ biến, giáo dục pháp luật tỉnh", "Tổ thư ký"],
    ],
    [
      "signs and commas within it",
      "Trung tâm Kiểm nghiệm thuốc, mỹ phẩm, thực phẩm; Chi cục Dân số",
      ["Trung tâm Kiểm nghiệm thuốc, mỹ phẩm, thực phẩm", "Chi cục Dân số"],
    ],
    [
      "the name of another body, which is its work",
      "Phòng Thống kê Tổng hợp, Phòng Thống kê Kinh tế",
      ["Phòng Thống kê Tổng hợp", "Phòng Thống kê Kinh tế"],
    ],
    [
      "the name of another body, which is its work",
      "Tập đoàn Bưu chính Viễn thông Việt Nam",
      ["Tập đoàn Bưu chính Viễn thông Việt Nam"],
    ],
    [
      "a verb as its last word",
      "Khoa Nội tổng hợp, Khoa Ngoại tổng hợp, Khoa Nhi",
      ["Khoa Nội tổng hợp", "Khoa Ngoại tổng hợp", "Khoa Nhi"],
    ],
    [
      "a verb as its last word",
      "Trung tâm Bảo trợ xã hội tổng hợp; Trung tâm Công tác xã hội",
      ["Trung tâm Bảo trợ xã hội tổng hợp", "Trung tâm Công tác xã hội"],
    ],
    [
      "a programme",
      "Ban Chỉ đạo Tổng điều tra nông thôn, nông nghiệp năm 2025 cấp xã",
      ["Ban Chỉ đạo Tổng điều tra nông thôn, nông nghiệp năm 2025 cấp xã"],
    ],
    [
      "the schools of one head",
      "Hiệu trưởng các trường MN, TH, THCS",
      ["Hiệu trưởng các trường Mầm non, Tiểu học, Trung học cơ sở"],
    ],
    [
      "words in quotation marks",
      'Ban Chỉ đạo phong trào "Toàn dân đoàn kết xây dựng đời sống văn hóa" tỉnh',
      ['Ban Chỉ đạo phong trào "Toàn dân đoàn kết xây dựng đời sống văn hóa" tỉnh'],
    ],
  ])("with %s: %s", (_, cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual([]);
  });
});

describe("initials that could be many things stay as written, and say so", () => {
  it.each([
    ["Phòng KHNV, Khoa Dược", ["Phòng KHNV", "Khoa Dược"], ["unknown-abbreviation: KHNV"]],
    ["Phòng NVY; Thanh tra Sở", ["Phòng NVY", "Thanh tra Sở"], ["unknown-abbreviation: NVY"]],
  ])("%s", (cell, wanted, said) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual(said);
  });
});

describe("names that a word within them, or a line, had cut", () => {
  it.each([
    ["Khoa Khám bệnh - Cấp cứu", ["Khoa Khám bệnh - Cấp cứu"]],
    ["Khoa Cấp cứu - HSTC - CĐ", ["Khoa Cấp cứu - HSTC - CĐ"]],
    ["Đảng ủy, Ban Giám đốc", ["Đảng ủy", "Ban Giám đốc"]],
    ["BCH Công đoàn", ["Ban Chấp hành Công đoàn"]],
    ["Ban Tổ chức - Nhân sự", ["Ban Tổ chức - Nhân sự"]],
    ["TW Hội LHPN, Trung ương Đoàn", ["Trung ương Hội Liên hiệp Phụ nữ", "Trung ương Đoàn"]],
    ["Hội Nông dân tỉnh, TW Hội LHPN", ["Hội Nông dân tỉnh", "Trung ương Hội Liên hiệp Phụ nữ"]],
    ["TT Đảng ủy", ["Thường trực Đảng ủy"]],
    ["Chi nhánh Lào Cai II", ["Chi nhánh Lào Cai II"]],
    ["CN VPĐKĐĐ khu vực 2", ["Chi nhánh Văn phòng Đăng ký đất đai khu vực 2"]],
    ["các Phòng giao dịch NHCSXH", ["Các phòng giao dịch Ngân hàng Chính sách xã hội"]],
    ["Hội đồng BT, HT, TĐC", ["Hội đồng BT, HT, TĐC"]],
    ["Ban Chỉ đạo TW về chuyển đổi số", ["Ban Chỉ đạo Trung ương"]],
    ["Phân xưởng Vận hành 1; Khối lâm sàng", ["Phân xưởng Vận hành 1", "Khối lâm sàng"]],
    ["Chủ thể; Toàn trường", ["Chủ thể", "Toàn trường"]],
    ["Các chi, đảng bộ cơ sở", ["Các chi, đảng bộ cơ sở"]],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
  });
});
