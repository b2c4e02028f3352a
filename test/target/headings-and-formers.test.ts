import { findTargets } from "chiso/target";
import { describe, expect, it } from "vitest";
import { aims } from "./heard.js";

const counted = (text: string): readonly unknown[] =>
  findTargets(text).targets.map(({ unit }) => (unit.kind === "count" ? unit.counted : unit.kind));

describe("a time that heads items of another bullet", () => {
  it.each([
    [
      "I. Đến năm 2026\n1. 85% đơn nộp trực tuyến\n2. 100% phí trực tuyến\nII. Đến năm 2029\n1. 95% đơn nộp trực tuyến",
      ["reach 85 percent by 2026", "all 100 percent by 2026", "reach 95 percent by 2029"],
    ],
    [
      "1. Đến năm 2027:\na) Tỷ lệ ký số đạt 70%;\nb) Tỷ lệ số hóa đạt 80%.\n2. Đến năm 2030:\na) Tỷ lệ ký số đạt 95%.",
      ["reach 70 percent by 2027", "reach 80 percent by 2027", "reach 95 percent by 2030"],
    ],
    [
      "- Cơ cấu kinh tế đến năm 2028:\n+ Nông nghiệp: 35%\n+ Dịch vụ: 40%\n- Tỷ lệ hộ nghèo: 2%",
      ["reach 35 percent by 2028", "reach 40 percent by 2028", "reach 2 percent by none"],
    ],
    [
      "Cơ cấu kinh tế đến năm 2028:\n- Nông nghiệp: 35%\n- Dịch vụ: 40%",
      ["reach 35 percent by 2028", "reach 40 percent by 2028"],
    ],
    [
      "III. Năm 2027\n- 60% bản có mạng\nIV. Năm 2028\n- 80% bản có mạng",
      ["reach 60 percent by 2027", "reach 80 percent by 2028"],
    ],
  ])("holds up to the next of its own kind: %j", (text, wanted) => {
    aims(text, wanted);
  });
});

describe("a time below a list or behind its brackets", () => {
  it.each([
    [
      "Thu gom rác thải:\n+ Đô thị: 98%\n+ Nông thôn: 88%\n(đến năm 2029)",
      ["reach 98 percent by 2029", "reach 88 percent by 2029"],
    ],
    [
      "Xã A: 100%; xã B: 92% - thời gian: trước 30/9/2027",
      ["all 100 percent by 2027", "reach 92 percent by 2027"],
    ],
    [
      "02 chuyên đề; 04 buổi đối thoại (thời gian thực hiện: quý II/2027)",
      ["reach 2 count by 2027", "reach 4 count by 2027"],
    ],
    [
      "Cứng hóa 5,4 km đường (thôn Thượng: 2,4 km; thôn Hạ: 3 km) xong trước 30/11/2027",
      ["reach 5.4 measure by 2027", "reach 2.4 measure by 2027", "reach 3 measure by 2027"],
    ],
    [
      "Chỉ tiêu tuyển mới:\n- Tỷ lệ nữ: 30%\n- Tỷ lệ dưới 35 tuổi đạt 40% vào năm 2028",
      ["reach 30 percent by none", "reach 40 percent by 2028"],
    ],
    [
      "Tỷ trọng: khai khoáng 10%, chế biến - chế tạo 38%, dịch vụ 52% (năm 2031)",
      ["reach 10 percent by 2031", "reach 38 percent by 2031", "reach 52 percent by 2031"],
    ],
  ])("is that of all it stands behind: %j", (text, wanted) => {
    aims(text, wanted);
  });
});

describe("what was before, in brackets", () => {
  it.each([
    ["KPI: ≥ 92% (kỳ gốc 2025: 85%)", ["gte 92 percent"]],
    ["Giảm còn 3% (giá trị gốc: 5,5%)", ["reach 3 percent"]],
    ["Phấn đấu xếp hạng PAR INDEX trong nhóm 12 (năm 2025 xếp thứ 21)", ["rank 12 rank"]],
    ["Lọt vào top 15 (hiện xếp thứ 24/34)", ["rank 15 rank"]],
    ["Nâng thứ hạng DDCI thêm 03 bậc so với năm 2025 (đứng thứ 11)", ["increase 3 places"]],
    ["Đạt 60% (nhiệm kỳ trước: 48%)", ["reach 60 percent"]],
  ])("is no aim: %s", (text, wanted) => {
    aims(text, wanted);
  });

  it.each([
    [
      "Phấn đấu xếp hạng PAR INDEX trong nhóm 20 (năm 2030 xếp thứ 12)",
      ["rank 20 rank", "rank 12 rank"],
    ],
    ["Đạt 90% (năm 2031: 96%)", ["reach 90 percent", "reach 96 percent by 2031"]],
  ])("is one where it is better than the aim: %s", (text, wanted) => {
    aims(text, wanted);
  });

  it("is what an earlier line reached below which a later year is striven for", () => {
    const text = "Mức độ hài lòng:\nNăm 2026 đạt 84,1%\nNăm 2027 phấn đấu 88%";
    aims(text, ["reach 88 percent by 2027"]);
    aims("Năm 2026 đạt 70%\nNăm 2027 đạt 80%", [
      "reach 70 percent by 2026",
      "reach 80 percent by 2027",
    ]);
  });
});

describe("a further number of the same things behind a label", () => {
  it.each([
    [
      "Cấp nước cho 950 hộ (khu A: 500 hộ, khu B: 450 hộ)",
      ["reach 950 count", "reach 500 count", "reach 450 count"],
    ],
    [
      "Đàn lợn: 4.200 con; đàn gia cầm: 60.000 con; thủy cầm: 9.000 con",
      ["reach 4200 count", "reach 60000 count", "reach 9000 count"],
    ],
    ["Nhà văn hóa thôn: 11/11 thôn", ["reach 11 count"]],
    ["Danh sách: 4.200 con; khác: 60 con", []],
    ["Nhà văn hóa thôn: 8/11 thôn", []],
  ])("is one of them: %s", (text, wanted) => {
    aims(text, wanted);
  });

  it("takes places that are set up for no points", () => {
    const text = "Lắp đặt 30 điểm wifi công cộng: năm 2027 - 18 điểm; năm 2028 - 12 điểm";
    expect(counted(text)).toEqual(["điểm wifi công cộng", "điểm", "điểm"]);
    expect(counted("Nâng chỉ số thêm 2 điểm so với năm 2026")).toEqual(["points"]);
    expect(counted("Đạt 80 điểm trở lên")).toEqual(["points"]);
  });
});

describe("a year or a verb behind a name", () => {
  it.each([
    ["Thu ngân sách 2027: 52 tỷ đồng", ["reach 52 money by 2027"]],
    ["Tỷ lệ hộ nghèo 2028: 1,5%", ["reach 1.5 percent by 2028"]],
    ["Tỷ lệ cơ sở đạt chuẩn 2018: 90%", ["reach 90 percent by none"]],
    [
      "Số hóa 9.000 trang/năm, đến 2028 hoàn thành 27.000 trang",
      ["reach 9000 count", "reach 27000 count by 2028"],
    ],
    ["Năm 2028 xóa nốt 14 nhà tạm", ["reach 14 count by 2028"]],
    [
      "Giảm 0,8% hộ nghèo; đến năm 2030 cơ bản không còn hộ nghèo",
      ["decrease 0.8 percent", "eq 0 count by 2030"],
    ],
    ["100% chi bộ họp đúng kỳ; ít nhất 03 buổi chuyên đề/năm", ["all 100 percent", "gte 3 count"]],
    ["100% kế toán thuộc xã; trưởng thôn được bồi dưỡng", ["all 100 percent"]],
  ])("is read: %s", (text, wanted) => {
    aims(text, wanted);
  });
});
