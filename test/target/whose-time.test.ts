import { describe, expect, it } from "vitest";
import { aims, codes } from "./heard.js";

describe("a time beside several figures", () => {
  it.each([
    ["Lắp 90 camera: 40 chiếc quý I/2027, 50 chiếc quý III/2027", ["reach 90 count by none"]],
    ["Trồng 40 ha rừng: đợt 1 gieo 15 ô tháng 3/2027", ["reach 40 measure by none"]],
    ["Tổ chức 03 lớp cho 90 học viên, trong quý II/2027", ["reach 3 count by 2027"]],
    ["100% dịch vụ công mức độ 3, 4 trong năm 2027", ["all 100 percent by 2027"]],
  ])("is not that of a figure further off: %s", (text, wanted) => {
    aims(text, wanted);
    expect(codes(text)).not.toContain("target-unreadable");
  });

  it.each([
    [
      "Phấn đấu năm 2027 vào nhóm khá, năm 2028 vào nhóm 5 tỉnh dẫn đầu về PAPI",
      ["rank 5 rank by 2028"],
    ],
    [
      "Đến hết 2027 đạt ≥ 55%; hết 2028 đạt ≥ 70%; cuối 2029 đạt 90%",
      ["gte 55 percent by 2027", "gte 70 percent by 2028", "reach 90 percent by 2029"],
    ],
    [
      "Thu nhập 68 triệu đồng/người (2027)\nHộ nghèo < 2% (2028)",
      ["reach 68 money by 2027", "lt 2 percent by 2028"],
    ],
    [
      "Hỗ trợ sinh kế cho 36 hộ (chăn nuôi: 20 hộ, buôn bán: 16 hộ) xong trong tháng 8/2027",
      ["reach 36 count by 2027", "reach 20 count by 2027", "reach 16 count by 2027"],
    ],
    [
      "Số lượng: 100% ấp có mô hình; chất lượng: 90% mô hình đạt; tiến độ: trước 15/12/2027",
      ["all 100 percent by 2027", "reach 90 percent by 2027"],
    ],
    ["Xã giao 400 triệu đồng, đến 30/6/2027 giải ngân 200 triệu đồng", ["reach 200 money by 2027"]],
    ["Xây dựng ít nhất 02 mô hình tại mỗi xã trước ngày 30/9/2027", ["gte 2 count by 2027"]],
    ["Mở tối thiểu 03 lớp ở từng thôn, bản trong quý II/2027", ["gte 3 count by 2027"]],
    ["Mỗi phường đến hết năm 2027 có ít nhất 01 vườn hoa", ["gte 1 count by 2027"]],
    ["Mỗi trường chậm nhất tháng 9/2027 có tối thiểu 01 sân chơi", ["gte 1 count by 2027"]],
  ])("is that of the one it stands with: %j", (text, wanted) => {
    aims(text, wanted);
  });
});

describe("a scale of grades", () => {
  it.each([
    ["Từ 70 đến dưới 80 điểm: khá; từ 80 điểm trở lên: tốt", []],
    ["Đạt 92% (khá: 70% - 89%; trung bình: 50% - 69%)", ["reach 92 percent"]],
    ["Dưới 50 điểm: không hoàn thành nhiệm vụ", []],
  ])("asks for nothing: %s", (text, wanted) => {
    aims(text, wanted);
    expect(codes(text)).toContain("target-figure-aside");
  });

  it.each([
    ["Học lực tốt: 40%, khá: 50%", ["reach 40 percent", "reach 50 percent"]],
    ["Chất lượng đạt từ 80%: tốt hơn năm trước", ["gte 80 percent"]],
  ])("is none where so many are to have a grade: %s", (text, wanted) => {
    aims(text, wanted);
  });
});

describe("a change and a measure behind it", () => {
  it.each([
    ["Nâng tổng số hợp tác xã lên 31, doanh thu bình quân 3 tỷ đồng/năm", ["reach 3 money"]],
    ["Tăng giá trị sản xuất bình quân 6%/năm", ["increase 6 percent"]],
  ])("are two: %s", (text, wanted) => {
    aims(text, wanted);
  });
});
