import { readPlanTable, renderPlanTable, type PlanReading } from "chiso/plan";
import { schedulePlan } from "chiso/progress";
import { describe, expect, it } from "vitest";
import { findingsOf, tabbed, tasksOf } from "./tables.js";

const year = { year: 2026 };

const duesOf = ({ plan }: Pick<PlanReading, "plan">): (string | undefined)[] =>
  schedulePlan(plan).obligations.map(({ due }) => due);

describe("bare numbers below the word for what they count", () => {
  const read = (heading: string, ...cells: readonly string[]): PlanReading =>
    readPlanTable(
      tabbed(
        `TT|Công việc|Đơn vị|${heading}`,
        ...cells.map((cell, at) => `${at + 1}|Kiểm kê đợt ${at + 1}|Phòng Tài chính|${cell}`),
      ),
      year,
    );

  it.each([
    ["Tháng", "9", "Tháng 9", ["2026-09-30"]],
    ["Tháng", "09", "Tháng 09", ["2026-09-30"]],
    ["Tháng", "10, 11", "Tháng 10, tháng 11", ["2026-10-31", "2026-11-30"]],
    ["Tháng thực hiện", "3; 6", "Tháng 3, tháng 6", ["2026-03-31", "2026-06-30"]],
    ["Tháng hoàn thành", "12", "Tháng 12", ["2026-12-31"]],
    ["Quý", "III", "Quý III", ["2026-09-30"]],
    ["Quý", "2, 4", "Quý 2, quý 4", ["2026-06-30", "2026-12-31"]],
  ])("are months or quarters: %s %s", (heading, cell, text, dues) => {
    const reading = read(heading, cell);
    expect(tasksOf(reading).map(({ deadline }) => deadline?.text)).toEqual([text]);
    expect(duesOf(reading)).toEqual(dues);
    expect(findingsOf(reading)).toEqual(["table-section-missing 2"]);
  });

  it("are written so that they are read again without their heading", () => {
    const reading = read("Tháng", "9", "10, 11");
    const again = readPlanTable(renderPlanTable(reading.plan, { layout: "markdown" }), year);
    expect(duesOf(again)).toEqual(duesOf(reading));
  });

  it.each([
    ["Tháng", "13"],
    ["Quý", "5"],
    ["Tháng", "9 xã"],
    ["Thời gian", "9"],
  ])("are no time where there is no such one, or the heading counts nothing: %s %s", (...given) => {
    expect(duesOf(read(...given))).toEqual([undefined]);
  });
});

describe("a heading that says when", () => {
  const table = (second: string): PlanReading =>
    readPlanTable(
      tabbed(
        "TT|Nhiệm vụ|Chủ trì|Thời gian",
        "I|Nhiệm vụ chung||",
        "1|Phân bổ vốn|Sở Tài chính|Trước ngày 15/2/2026",
        `II|${second}||`,
        "2|Tuyên truyền|Sở Nội vụ|",
        "3|Báo cáo kết quả|Sở Nội vụ|",
      ),
      year,
    );

  it.each([
    ["Nhóm nhiệm vụ thường xuyên", "thường xuyên"],
    ["Các nhiệm vụ thường xuyên", "thường xuyên"],
    ["Nhiệm vụ hoàn thành trước ngày 30/4/2026", "trước ngày 30/4/2026"],
  ])("is that of its tasks where none of them does, whatever others do: %s", (heading, time) => {
    const reading = table(heading);
    expect(tasksOf(reading).map(({ deadline }) => deadline?.text)).toEqual([
      ...["Trước ngày 15/2/2026", time, time],
    ]);
    expect(findingsOf(reading)).toEqual([
      ...["table-time-from-heading 5", "table-time-from-heading 6"],
    ]);
  });

  it("is not where one of its tasks does", () => {
    const reading = readPlanTable(
      tabbed(
        "TT|Nhiệm vụ|Chủ trì|Thời gian",
        "I|Nhóm nhiệm vụ thường xuyên||",
        "1|Tuyên truyền|Sở Nội vụ|",
        "2|Báo cáo kết quả|Sở Nội vụ|Quý IV/2026",
      ),
      year,
    );
    expect(tasksOf(reading).map(({ deadline }) => deadline?.text)).toEqual([
      ...[undefined, "Quý IV/2026"],
    ]);
  });
});

describe("a state behind a sign", () => {
  it("is read without it", () => {
    const reading = readPlanTable(
      [
        "| STT | Nhiệm vụ | Chủ trì | Hạn hoàn thành | Trạng thái |",
        "|---|---|---|---|---|",
        "| 1 | Xây dựng kho dữ liệu | Sở Tài chính | 30/06/2026 | ⏳ Đang làm |",
        "| 2 | Đào tạo tổ công nghệ số | Sở Nội vụ | 15/05/2026 | ✅ Xong 10/05/2026 |",
        "| 3 | Mua sắm máy chủ | Sở Tài chính | 31/12/2026 | ❌ Chưa làm |",
      ].join("\n"),
      year,
    );
    expect(reading.records).toEqual([{ task: "2", completedOn: "2026-05-10" }]);
    expect(findingsOf(reading)).toEqual(["table-section-missing 3"]);
  });
});
