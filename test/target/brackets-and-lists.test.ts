import { findTargets, type Target } from "chiso/target";
import { describe, expect, it } from "vitest";
import { codes } from "./heard.js";

/** A target as `comparator[.extent] figure unit [year]`. */
function said({ comparator, extent, value, interval, unit, deadline }: Target): string {
  const figure = value ?? `${String(interval?.from)}..${String(interval?.to)}`;
  const bound = extent === undefined || extent === "reach" ? comparator : `${comparator}.${extent}`;
  const year = deadline?.text.match(/20\d\d/u)?.[0];
  return [bound, figure, unit.kind, year].filter((one) => one !== undefined).join(" ");
}

const aimsOf = (text: string): readonly Target[] =>
  findTargets(text).targets.filter(({ role }) => role === "target");
const shown = (text: string): readonly string[] => aimsOf(text).map(said);
describe("what a year brought, in brackets behind an aim", () => {
  it.each([
    ["Kinh tế số chiếm 20% GRDP (thực hiện năm 2020: 8,2%)", "thực hiện năm 2020", 2020, 8.2],
    ["Kinh tế số chiếm 20% GRDP (kết quả năm 2020 đạt 8,2%)", "kết quả năm 2020", 2020, 8.2],
    ["Tỷ lệ ký số đạt 60% (thực hiện 2025: 41%)", "thực hiện 2025", 2025, 41],
    ["Tỷ lệ đô thị hóa đạt 45% (TH 2024: 38%)", "TH 2024", 2024, 38],
    ["Tỷ lệ ký số đạt 60% (ước thực hiện năm 2025: 41%)", "ước thực hiện năm 2025", 2025, 41],
    ["Tỷ lệ ký số đạt 60% (năm 2025 mới đạt 41%)", "năm 2025", 2025, 41],
    ["Tỷ lệ hộ nghèo dưới 3% (cuối năm 2025: 5,1%)", "cuối năm 2025", 2025, 5.1],
    [
      "Thu nhập đạt 80 triệu đồng (thực hiện năm 2024: 65 triệu đồng)",
      "thực hiện năm 2024",
      2024,
      65,
    ],
  ])("is what it starts from, and its year no deadline: %s", (text, words, year, value) => {
    const [target, ...others] = findTargets(text).targets;
    expect(others).toEqual([]);
    expect(target?.baseline).toEqual({ text: words, year, value });
    expect(target?.deadline).toBeUndefined();
  });

  it("leaves the aim its own year", () => {
    const text = "Đến năm 2026, tỷ lệ ký số đạt 60% (thực hiện năm 2024: 41%)";
    expect(shown(text)).toEqual(["reach 60 percent 2026"]);
  });

  it.each([
    ["Tỷ lệ ký số đạt 70% (mục tiêu năm 2030: 90%)", ["reach 70 percent", "reach 90 percent 2030"]],
    ["Tỷ lệ hộ nghèo dưới 3% (cuối năm 2027: 1%)", ["lt 3 percent", "reach 1 percent 2027"]],
    [
      "Năm 2025 đạt 40% (thực hiện năm 2026: 50%)",
      ["reach 40 percent 2025", "reach 50 percent 2026"],
    ],
    ["Khảo sát 100% hộ (kết quả năm 2027 đạt trên 90%)", ["all 100 percent"]],
    ["Trồng 100 ha rừng (thực hiện năm 2026)", ["reach 100 measure 2026"]],
  ])("is not what is still to come: %s", (text, wanted) => {
    expect(shown(text).slice(0, wanted.length)).toEqual(wanted);
    expect(findTargets(text).targets[0]?.baseline).toBeUndefined();
  });
});

describe("a gain or loss by its sign", () => {
  it.each([
    ["Kim ngạch xuất khẩu 3,85 tỷ USD (+10,5%)", ["reach 3.85 money", "increase 10.5 percent"]],
    ["Tỷ lệ hộ nghèo 3% (-1,5%)", ["reach 3 percent", "decrease 1.5 percent"]],
    ["Chỉ số hài lòng 85 điểm (+2 điểm)", ["reach 85 points", "increase 2 points"]],
    ["Tỷ lệ ký số 80% (90%)", ["reach 80 percent", "reach 90 percent"]],
    ["Tỷ lệ ký số 80 - 90%", ["between 80..90 percent"]],
  ])("stands in brackets: %s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });
});

describe("an arrow", () => {
  it.each([
    ["Hộ dùng nước sạch: 65% → 72%", "reach 72 percent", 65],
    ["Hồ sơ trực tuyến 65% -> 72%", "reach 72 percent", 65],
    ["Chỉ số hài lòng: 82 → 85 điểm", "reach 85 points", 82],
  ])("points from what was to the aim: %s", (text, wanted, value) => {
    expect(shown(text)).toEqual([wanted]);
    expect(aimsOf(text)[0]?.baseline?.value).toBe(value);
  });
});

describe("the items behind a semicolon", () => {
  it.each([
    [
      "Tổ chức 02 hội nghị; 05 lớp tập huấn cho tổ công nghệ số; 01 cuộc thi",
      ["reach 2 count", "reach 5 count", "reach 1 count"],
    ],
    ["Thành lập mới 02 doanh nghiệp; 03 hợp tác xã", ["reach 2 count", "reach 3 count"]],
    ["Khởi công 02 cầu; 05 km đường", ["reach 2 count", "reach 5 measure"]],
    [
      "Sản lượng lúa 50.000 tấn; ngô 12.000 tấn; sắn 3.000 tấn",
      ["reach 50000 measure", "reach 12000 measure", "reach 3000 measure"],
    ],
    ["Tổng đàn trâu 12.000 con; bò 20.000 con", ["reach 12000 count", "reach 20000 count"]],
    ["Giảm 5% số vụ; 10% số người chết", ["decrease 5 percent", "decrease 10 percent"]],
    [
      "Cắt giảm ít nhất 30% thời gian; 20% chi phí",
      ["decrease.gte 30 percent", "decrease.gte 20 percent"],
    ],
    ["Ký số tối thiểu 80% (cấp tỉnh); 75% (cấp xã)", ["gte 80 percent", "gte 75 percent"]],
  ])("share the verb and the bound before it: %s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });

  it.each([
    [
      "Giảm 10% chi phí; 50% số cuộc họp được tổ chức trực tuyến",
      ["decrease 10 percent", "reach 50 percent"],
    ],
    ["Ít nhất 75% hộ ký số; 60% hộ nộp thuế", ["gte 75 percent", "reach 60 percent"]],
    ["Giảm 10% chi phí; 100% hồ sơ đúng hạn", ["decrease 10 percent", "all 100 percent"]],
  ])("share none where they say what is done themselves: %s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });

  it("are none of the verb where they tell what is", () => {
    const text = "Xây dựng 02 trạm; 03 phòng họp đã được lắp đặt";
    expect(shown(text)).toEqual(["reach 2 count"]);
    expect(codes(text)).toContain("target-figure-aside");
  });
});

describe("a place behind a colon", () => {
  it.each([
    ["Xếp hạng PCI: thứ 10", ["rank 10 rank"]],
    ["Xếp hạng PCI: 10", ["rank 10 rank"]],
    ["Thứ hạng chuyển đổi số năm 2026: hạng 15", ["rank 15 rank 2026"]],
    ["Thứ hạng PAPI: 10 - 15", ["between 10..15 rank"]],
    ["Năm 2026: hạng 20\nNăm 2027: hạng 15", ["rank 20 rank 2026", "rank 15 rank 2027"]],
    ["Hạng 20 (2026)\nHạng 15 (2027)", ["rank 20 rank 2026", "rank 15 rank 2027"]],
    ["Xếp hạng PCI: 70 điểm", ["reach 70 points"]],
    ["Xếp hạng hài lòng: 85%", ["reach 85 percent"]],
    ["Xếp hạng PCI: tăng 2 bậc", ["increase 2 places"]],
    ["Vị trí việc làm: 12", []],
    ["Bệnh viện hạng 2", []],
  ])("is a rank: %j", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });

  it.each([
    ["Nằm trong nhóm từ 01 - 10 trên tổng số 103 xã", "rank 10 rank"],
    ["Thuộc nhóm 10 - 15 tỉnh dẫn đầu cả nước", "rank 15 rank"],
    ["Nằm trong nhóm từ 10 đến 15 tỉnh dẫn đầu", "rank 15 rank"],
    ["Nằm trong nhóm 10 tỉnh dẫn đầu", "rank 10 rank"],
  ])("is the last of a group of places: %s", (text, wanted) => {
    expect(shown(text)).toEqual([wanted]);
  });

  it("that is a bare number beside its year is told of", () => {
    expect(codes("Năm 2026: 20")).toEqual(["target-figure-aside"]);
    expect(codes("15 (2026)")).toEqual(["target-figure-aside"]);
  });
});

describe("a figure of its own", () => {
  it.each([
    [
      "Đến năm 2027 đạt diện tích 8.900,5 ha đất rừng (trong đó đất có rừng là 6.200 ha)",
      ["reach 8900.5 measure 2027", "reach 6200 measure 2027"],
    ],
    ["Đạt tổng doanh thu 20 tỷ đồng", ["reach 20 money"]],
    [
      "Chỉ tiêu năm 2027: bảo vệ tốt 1.700,5 ha rừng hiện có; trồng mới 240 ha",
      ["reach 1700.5 measure 2027", "reach 240 measure 2027"],
    ],
    ["Tỷ lệ rừng hiện có đạt 45%", []],
    ["Toàn tỉnh hiện có 85% hộ dùng nước sạch", []],
  ])("stands behind the measure that is reached, or the verb: %s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });

  it("in brackets is named by what stands before them", () => {
    const [, share] = findTargets("Có 118 xã đạt chuẩn (64%), 12 xã nâng cao").targets;
    expect(share).toMatchObject({ value: 64, metric: "xã đạt chuẩn" });
  });
});
