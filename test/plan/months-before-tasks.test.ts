import { readPlanRows, readPlanTable, type PlanReading } from "chiso/plan";
import { schedulePlan } from "chiso/progress";
import { describe, expect, it } from "vitest";

const dueOf = ({ plan }: PlanReading) =>
  schedulePlan(plan, { year: 2026, before: "loose" }).obligations.map(({ due }) => due);
const codesOf = ({ findings }: PlanReading) => findings.map(({ code }) => code);

describe("months in a column before the tasks", () => {
  it.each([
    ["Tháng", "9/2026", "12/2026"],
    ["Thời gian", "Tháng 9", "Tháng 12/2026"],
    ["Thời gian thực hiện", "Tháng 9/2026", "Quý IV/2026"],
  ])("hold for the rows below them: %s, %s", (heading, first, second) => {
    const reading = readPlanRows(
      [
        [heading, "Nội dung công việc", "Người phụ trách", "Sản phẩm"],
        [first, "Khai giảng năm học", "Hiệu trưởng", "Kịch bản"],
        [null, "Hội nghị viên chức", "Chủ tịch Công đoàn", "Nghị quyết hội nghị"],
        [second, "Kiểm tra cuối học kỳ", "Phó Hiệu trưởng", "Đề kiểm tra"],
      ],
      { year: 2026 },
    );
    expect(dueOf(reading)).toEqual(["2026-09-30", "2026-09-30", "2026-12-31"]);
    expect(codesOf(reading)).toContain("table-time-from-heading");
  });

  it("hold for no row where the times stand behind the tasks", () => {
    const reading = readPlanTable(
      "TT|Nội dung|Chủ trì|Tháng\n1|Khai giảng|Văn phòng|9/2026\n2|Hội nghị|Công đoàn|\n3|Kiểm tra|Văn phòng|12/2026",
      { year: 2026 },
    );
    expect(dueOf(reading)).toEqual(["2026-09-30", undefined, "2026-12-31"]);
  });
});

describe("times below a heading that is not known", () => {
  it("are limits where all cells are times, a third of them plain ones", () => {
    const reading = readPlanTable(
      "TT|Nội dung|Đơn vị|Hẹn\n1|Thả phao|UBND xã|20/7/2026\n2|Thu gom rác|Hội Nông dân|Hằng tháng\n3|Chi trả trợ cấp|Bưu điện|Trước ngày 10 hằng tháng\n4|Đón đoàn|Văn phòng|Quý III/2026",
      { year: 2026 },
    );
    expect(reading.layout.columns.map(({ role }) => role)).toEqual([
      "number",
      "task",
      "implement",
      "deadline",
    ]);
    expect(codesOf(reading)).toContain("table-column-guessed");
  });
});
