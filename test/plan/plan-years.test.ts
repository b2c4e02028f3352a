import { readPlanHeading, readPlanRows, readPlanTable } from "chiso/plan";
import { schedulePlan } from "chiso/progress";
import { describe, expect, it } from "vitest";

/** Issued on 15 January 2026. */
const ATTACHED = "(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2026 của Ủy ban nhân dân tỉnh)";

const yearsOf = (title: string, ...below: readonly string[]): unknown => {
  const { year, lastYear } = readPlanHeading([title.toUpperCase(), ...below]);
  return lastYear === undefined ? year : [year, lastYear];
};

describe("the year of a plan", () => {
  it.each([
    ["Kế hoạch cải thiện chỉ số PAPI năm 2026 và những năm tiếp theo", 2026],
    ["Kế hoạch công tác tháng 7 năm 2026", 2026],
    ["Kế hoạch phát triển du lịch giai đoạn 2021-2025", [2021, 2025]],
    ["Kế hoạch công tác từ năm 2024 đến năm 2028", [2024, 2028]],
    ["Kế hoạch giảm nghèo giai đoạn 2021-2025, năm 2024", 2024],
  ])("is the one its title names: %s", (title, years) => {
    expect(yearsOf(title)).toEqual(years);
  });

  it.each([
    [
      "Kế hoạch thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về cải cách hành chính giai đoạn 2021-2030 trên địa bàn tỉnh năm 2027",
      2027,
    ],
    ["Kế hoạch triển khai Quyết định số 12/2020/QĐ-TTg", undefined],
    ["Kế hoạch triển khai thi hành Luật Đất đai năm 2024", undefined],
    ["Kế hoạch triển khai Chỉ thị số 05/CT-TTg năm 2024 về phòng cháy", undefined],
    ["Kế hoạch thực hiện Nghị quyết số 01/NQ-CP ngày 08 tháng 01 năm 2025", undefined],
    ["Kế hoạch theo Kết luận số 12/KL-TTr ngày 03/3/2025 về tuyển dụng năm 2023", undefined],
  ])("is never that of a document it cites: %s", (title, year) => {
    expect(yearsOf(title)).toBe(year);
    expect(yearsOf(title, ATTACHED)).toBe(year ?? 2026);
  });

  it.each([
    ["Kế hoạch chuyển đổi số đến năm 2030", undefined],
    ["Kế hoạch hành động, tầm nhìn 2045", undefined],
    ["Kế hoạch chuyển đổi số năm 2026, tầm nhìn đến năm 2030", 2026],
    ["Kế hoạch giai đoạn 2026 - 2030, định hướng đến năm 2035", [2026, 2030]],
    ["Kế hoạch thực hiện Chiến lược đến năm 2030 của Sở Y tế năm 2027", 2027],
  ])("is never what it looks ahead to: %s", (title, years) => {
    expect(yearsOf(title)).toEqual(years);
    expect(yearsOf(title, ATTACHED)).toEqual(years ?? 2026);
  });

  it("is none that was over when the plan was issued, unless it is reported on", () => {
    expect(yearsOf("Kế hoạch khắc phục hạn chế của Chỉ số PAR năm 2024", ATTACHED)).toBe(2026);
    expect(yearsOf("Báo cáo kết quả thực hiện kế hoạch năm 2025", ATTACHED)).toBe(2025);
  });

  it("is a finding where nothing says it", () => {
    const text = "KẾ HOẠCH CHUYỂN ĐỔI SỐ ĐẾN NĂM 2030\nTT\tNhiệm vụ\tThời gian\n1\tRà soát\tQuý I";
    const { plan, findings } = readPlanTable(text);
    expect(plan.period).toBeUndefined();
    expect(findings.map(({ code }) => code)).toContain("table-year-unknown");
    expect(readPlanTable(text, { year: 2026 }).plan.period?.start).toBe("2026-01-01");
  });

  it("stands behind what a title on two lines cites", () => {
    const letterhead = [
      "ỦY BAN NHÂN DÂN",
      "TỈNH SƠN LA",
      "Số: 21/KH-UBND",
      "Sơn La, ngày 02 tháng 02 năm 2026",
      "KẾ HOẠCH",
      "Thực hiện Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ",
      "về cải cách hành chính trên địa bàn tỉnh năm 2027",
      "Căn cứ Luật Tổ chức chính quyền địa phương;",
    ];
    expect(readPlanHeading(letterhead)).toMatchObject({ year: 2027, issuedOn: "2026-02-02" });
  });

  it("of several years is that of the issue for times without one", () => {
    const { plan } = readPlanRows([
      ["KẾ HOẠCH PHÁT TRIỂN GIAI ĐOẠN 2024-2028"],
      [ATTACHED],
      ["TT", "Nhiệm vụ", "Thời gian"],
      ["1", "Rà soát", "Quý III"],
    ]);
    expect(plan.period).toEqual({ start: "2024-01-01", end: "2028-12-31" });
    expect(schedulePlan(plan).obligations.map(({ due }) => due)).toEqual(["2026-09-30"]);
  });
});

describe("the year in the heading of the times", () => {
  const dueOf = (above: string, heading: string, year?: number) => {
    const table = `${above}\nTT\tNhiệm vụ\tChủ trì\t${heading}\n1\tRà soát\tSở Tư pháp\t30/11`;
    const { plan } = readPlanTable(table, year === undefined ? {} : { year });
    return schedulePlan(plan).obligations.map(({ occurrence }) => occurrence?.due);
  };

  it("is that of the times and, where no other is named, of the plan", () => {
    expect(dueOf("KẾ HOẠCH", "Thời gian hoàn thành trong năm 2026")).toEqual(["2026-11-30"]);
  });

  it("leaves the year that the caller gives", () => {
    expect(dueOf("KẾ HOẠCH", "Thời hạn (năm 2026)", 2025)).toEqual(["2025-11-30"]);
  });
});
