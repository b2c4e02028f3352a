import { findTargets } from "chiso/target";
import { describe, expect, it } from "vitest";
import { aims, codes, reported } from "./heard.js";

const metrics = (text: string): readonly string[] =>
  findTargets(text).targets.map(({ metric }) => metric);

describe("a time in the label above a list", () => {
  it.each([
    [
      "Cơ cấu lao động đến năm 2027:\nNông nghiệp: 45%;\ncông nghiệp: 30%;\ndịch vụ: 25%.",
      ["reach 45 percent by 2027", "reach 30 percent by 2027", "reach 25 percent by 2027"],
    ],
    [
      "Chỉ tiêu chuyển đổi số năm 2026:\nHồ sơ trực tuyến: 80%;\nKý số cá nhân: ≥ 60%;\nThanh toán không tiền mặt: 55%",
      ["reach 80 percent by 2026", "gte 60 percent by 2026", "reach 55 percent by 2026"],
    ],
    [
      "Cơ cấu sử dụng đất đến năm 2030: đất nông nghiệp 62%; đất ở 8%; đất khác 30%",
      ["reach 62 percent by 2030", "reach 8 percent by 2030", "reach 30 percent by 2030"],
    ],
    [
      "Một số chỉ tiêu đến cuối năm 2026:\n- Trường đạt chuẩn: 70%;\n- Lớp học bán trú: 90%.",
      ["reach 70 percent by 2026", "reach 90 percent by 2026"],
    ],
    [
      "Vùng phủ sóng (đến năm 2027):\nKhu trung tâm: 100%;\nthôn, bản xa: 85%",
      ["all 100 percent by 2027", "reach 85 percent by 2027"],
    ],
    [
      "Cơ cấu kinh tế đến năm 2027:\nNông nghiệp: 40%;\ndịch vụ năm 2030: 35%",
      ["reach 40 percent by 2027", "reach 35 percent by 2030"],
    ],
  ])("is that of all its items: %j", (text, wanted) => {
    aims(text, wanted);
  });

  it("is that of its own figure alone where that stands right behind it", () => {
    aims("Tỷ lệ ký số đến năm 2026: 80%; tỷ lệ số hóa: 90%", [
      "reach 80 percent by 2026",
      "reach 90 percent by none",
    ]);
  });
});

describe("a label that says what was done", () => {
  it.each([
    [
      "Tỷ lệ nước sạch:\nThực hiện 2024: 81,5%\nThực hiện 2025: 84%\nMục tiêu 2026: ≥ 87%",
      ["gte 87 percent by 2026"],
      [81.5, 84],
    ],
    ["Cuối năm 2025 (kết quả): 71%.\nKế hoạch 2026: 76%.", ["reach 76 percent by 2026"], [71]],
    ["Năm 2025 (ước đạt): 58%\nNăm 2026 (kế hoạch): 64%", ["reach 64 percent by 2026"], [58]],
    ["Đúng hạn: TH 2025: 93%; KH 2026: 95%", ["reach 95 percent by 2026"], [93]],
    ["Ước thực hiện 2025: 62%\nDự kiến 2026: 65%", ["reach 65 percent by 2026"], [62]],
    [
      "Hộ nghèo: thực hiện năm 2025: 4,1%; kế hoạch năm 2026: 3,2%",
      ["reach 3.2 percent by 2026"],
      [4.1],
    ],
    ["Hiện trạng năm 2025: 40%; mục tiêu năm 2026: 50%", ["reach 50 percent by 2026"], [40]],
    [
      "Ký số:\n- Thực hiện năm 2025: 51%\n- Phấn đấu năm 2026: 60%",
      ["reach 60 percent by 2026"],
      [51],
    ],
  ])("makes its figure a result: %j", (text, wanted, found) => {
    aims(text, wanted);
    expect(reported(text)).toEqual(found);
  });

  it.each([
    ["Tỷ lệ thực hiện thủ tục trực tuyến: 90%", ["reach 90 percent"]],
    ["Tỷ lệ vốn thực hiện năm 2026: 95%", ["reach 95 percent by 2026"]],
    ["Thực hiện 100% hồ sơ trên mạng (năm 2026)", ["all 100 percent by 2026"]],
    ["Năm 2026 (thực hiện thí điểm): 30%", ["reach 30 percent by 2026"]],
  ])("is none where it names what is measured: %s", (text, wanted) => {
    aims(text, wanted);
  });
});

describe("a place behind the colon of its label", () => {
  it.each([
    ["PAPI năm 2027: xếp thứ 18/34 tỉnh, thành phố", ["rank 18 rank by 2027"]],
    ["Xếp hạng DDCI: thứ 5/22", ["rank 5 rank"]],
    ["- PCI: xếp thứ 12/34", ["rank 12 rank"]],
    ["Năm 2026: xếp hạng 9/34 tỉnh, thành phố", ["rank 9 rank by 2026"]],
  ])("is aimed at: %s", (text, wanted) => {
    aims(text, wanted);
  });

  it.each([
    "Năm 2024, PCI xếp thứ 41/63 tỉnh, thành phố",
    "Kết quả PCI năm 2024: xếp thứ 41/63",
    "Thực hiện năm 2024: xếp thứ 41/63",
    "PCI (năm 2024 xếp thứ 41/63)",
  ])("is none where it tells of what was: %s", (text) => {
    aims(text, []);
    expect(reported(text)).toEqual([41]);
  });
});

describe("things counted by a time of all", () => {
  it.each([
    [
      "03 lớp tập huấn; in 2.000 cẩm nang; 12 băng rôn (xong trong quý II/2027)",
      ["reach 3 count by 2027", "reach 2000 count by 2027", "reach 12 count by 2027"],
    ],
    [
      "01 video, 04 bài viết, 500 tờ gấp (hoàn thành trước 30/9/2026)",
      ["reach 1 count by 2026", "reach 4 count by 2026", "reach 500 count by 2026"],
    ],
    [
      "05 biển báo; 02 cổng chào; hoàn thành trong quý IV/2026",
      ["reach 5 count by 2026", "reach 2 count by 2026"],
    ],
    [
      "Cắt giảm 30% thời gian; 20% chi phí xin phép (hoàn thành trước ngày 30/9/2027)",
      ["decrease 30 percent by 2027", "decrease 20 percent by 2027"],
    ],
    [
      "Lắp 24 camera; 30 bộ đèn (hoàn thành trong tháng 6/2026)",
      ["reach 24 count by 2026", "reach 30 count by 2026"],
    ],
  ])("are each to be done by it: %s", (text, wanted) => {
    aims(text, wanted);
  });

  it.each(["01 kế hoạch\n02 hội nghị", "01 kế hoạch; 02 hội nghị", "Xã có 12 thôn; 3.450 hộ"])(
    "count nothing for certain without it: %j",
    (text) => {
      aims(text, []);
      expect(codes(text)).toContain("target-figure-aside");
    },
  );
});

describe("a time in brackets behind figures of one measure", () => {
  it.each([
    [
      "Trường mầm non: 62%, tiểu học: 70%, THCS: 58% (đến năm 2028)",
      ["reach 62 percent by 2028", "reach 70 percent by 2028", "reach 58 percent by 2028"],
    ],
    [
      "Cấp tỉnh: 80%, cấp xã: 60% (năm 2026)",
      ["reach 80 percent by 2026", "reach 60 percent by 2026"],
    ],
    [
      "Thư viện đạt chuẩn mức độ 1: 55%, mức độ 2: 12% (đến năm 2029)",
      ["reach 55 percent by 2029", "reach 12 percent by 2029"],
    ],
    [
      "Mức độ 1: 50% (năm 2026), mức độ 2: 20% (năm 2027)",
      ["reach 50 percent by 2026", "reach 20 percent by 2027"],
    ],
  ])("is that of all, unless they have their own: %s", (text, wanted) => {
    aims(text, wanted);
  });

  it("is open for measures of their own, and a finding says so", () => {
    const text = "Tỷ lệ ký số: 70%, tỷ lệ hài lòng: 90% (đến năm 2026)";
    aims(text, ["reach 70 percent by none", "reach 90 percent by 2026"]);
    expect(codes(text)).toContain("target-time-unclear");
  });

  it("leaves each figure its own label", () => {
    const [first, second] = metrics("Thư viện đạt chuẩn mức độ 1: 55%, mức độ 2: 12%");
    expect(first).toBe("Thư viện đạt chuẩn mức độ 1");
    expect(second).toContain("mức độ 2");
  });
});

describe("the parts of a whole that has a time", () => {
  it.each([
    [
      "Trồng 120 ha rừng trước 30/9/2026 (trồng mới 90 ha, trồng lại 30 ha)",
      ["reach 120 measure by 2026", "reach 90 measure by 2026", "reach 30 measure by 2026"],
    ],
    [
      "Sửa 40 phòng học trong quý III/2026, gồm: xây mới 15 phòng, cải tạo 25 phòng",
      ["reach 40 count by 2026", "reach 15 count by 2026", "reach 25 count by 2026"],
    ],
    [
      "Hỗ trợ 60 hộ trong năm 2027 (xây mới 22 căn nhà; sửa chữa 38 căn nhà)",
      ["reach 60 count by 2027", "reach 22 count by 2027", "reach 38 count by 2027"],
    ],
    [
      "Xã đạt chuẩn năm 2027 đạt 60%, trong đó: xã nâng cao 12%; xã kiểu mẫu 3%",
      ["reach 60 percent by 2027", "reach 12 percent by 2027", "reach 3 percent by 2027"],
    ],
    [
      "Xóa 80 nhà tạm trước 31/12/2027 (xây mới 50 nhà trong năm 2026, sửa chữa 30 nhà)",
      ["reach 80 count by 2027", "reach 50 count by 2026", "reach 30 count by none"],
    ],
  ])("have it, too: %s", (text, wanted) => {
    aims(text, wanted);
  });

  it("does not lend it to another measure", () => {
    aims("Xóa 80 nhà tạm trước 31/12/2026, tỷ lệ hộ nghèo còn 3%", [
      "reach 80 count by 2026",
      "reach 3 percent by none",
    ]);
  });
});

describe("a level that things counted rise from and to", () => {
  it.each([
    ["Nâng tối thiểu 04 sản phẩm OCOP từ 3 sao lên 4 sao trong năm 2026", ["gte 4 count by 2026"]],
    ["Đưa 06 xã từ 13 tiêu chí lên 16 tiêu chí", ["reach 6 count"]],
    [
      "Nâng hạng ít nhất 03 sản phẩm từ 4 sao lên 5 sao; 5 sản phẩm mới đạt 3 sao",
      ["gte 3 count", "reach 5 count"],
    ],
    ["Phấn đấu có 05 thôn từ 8 tiêu chí lên 10 tiêu chí vào năm 2027", ["reach 5 count by 2027"]],
  ])("tells which they are: %s", (text, wanted) => {
    aims(text, wanted);
  });

  it.each([
    ["Nâng số sản phẩm 4 sao từ 2 lên 5 sản phẩm", ["reach 5 count"]],
    ["Tăng số trường đạt chuẩn từ 9 trường lên 13 trường", ["reach 13 count"]],
  ])("is aimed at where the number itself rises: %s", (text, wanted) => {
    aims(text, wanted);
  });
});

describe("what a body has by the time at the head", () => {
  it.each([
    [
      "Đến ngày 31/10/2026: mỗi thôn có ít nhất 01 tổ hòa giải; phường có 05 mô hình tự quản",
      ["gte 1 count by 2026", "reach 5 count by 2026"],
    ],
    [
      "Đến hết quý II/2026: UBND xã có 02 điểm hỗ trợ; mỗi khu phố có 01 tổ số",
      ["reach 2 count by 2026", "reach 1 count by 2026"],
    ],
    [
      "Đến năm 2027, Hội Nông dân xã có 04 chi hội nghề nghiệp; Đoàn xã có 03 câu lạc bộ",
      ["reach 4 count by 2027", "reach 3 count by 2027"],
    ],
    [
      "Đến hết năm 2026:\n- Mỗi chi bộ có ít nhất 01 sáng kiến;\n- Đảng ủy xã có 02 mô hình",
      ["gte 1 count by 2026", "reach 2 count by 2026"],
    ],
  ])("is aimed at: %j", (text, wanted) => {
    aims(text, wanted);
  });

  it.each([
    "Phường có 05 mô hình tự quản",
    "Đến nay, phường có 05 mô hình tự quản",
    "Tính đến ngày 30/6/2026: phường có 05 mô hình tự quản",
    "Đến ngày 30/6/2026, phường có 05 mô hình tự quản",
  ])("is none without it: %s", (text) => {
    aims(text, []);
  });
});

describe("an amount of a change", () => {
  it.each([
    ["Giảm tai nạn từ 5 - 8% cả 03 tiêu chí so với năm 2025", ["decrease 5..8 percent"]],
    ["Đạt và vượt 100% dự toán thu được giao", ["gte 100 percent"]],
    ["Hoàn thành vượt 105% kế hoạch giao quân", ["gt 105 percent"]],
    ["Đạt và vượt 4% dự toán thu được giao", ["increase 4 percent"]],
    ["Đến năm 2027, xã nâng cao 12%, xã kiểu mẫu 3%", ["reach 12 percent", "reach 3 percent"]],
  ])("is told from a level: %s", (text, wanted) => {
    aims(text, wanted);
  });
});
