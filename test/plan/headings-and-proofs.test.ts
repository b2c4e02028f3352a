import { readPlanRows, type PlanReading } from "chiso/plan";
import { schedulePlan } from "chiso/progress";
import { describe, expect, it } from "vitest";

const HEADER = ["STT", "Nhiệm vụ", "Đơn vị chủ trì"];

function read(rows: readonly (readonly (string | number)[])[]): PlanReading {
  return readPlanRows(rows, { year: 2026 });
}

const duesOf = (reading: PlanReading): readonly (readonly string[])[] =>
  reading.plan.sections.map(({ tasks }) =>
    tasks.flatMap(({ code }) =>
      schedulePlan(reading.plan)
        .obligations.filter(({ task }) => task.endsWith(`.${code}`))
        .map(({ due }) => String(due)),
    ),
  );

const outputsOf = (reading: PlanReading): readonly (readonly string[])[] =>
  reading.plan.sections.flatMap(({ tasks }) =>
    tasks.map(({ deliverables }) => deliverables.map(({ title }) => title)),
  );

describe("a heading that says when its tasks are due", () => {
  const table = (heading: string): PlanReading =>
    read([HEADER, ["I", heading, ""], ["1", "Rà soát thủ tục", "Văn phòng"]]);

  it.each([
    ["Nhiệm vụ hoàn thành trước ngày 30/4/2026", "2026-04-29"],
    ["Các nhiệm vụ phải hoàn thành chậm nhất ngày 15/9/2026", "2026-09-15"],
    ["Việc thực hiện trong quý III/2026", "2026-09-30"],
  ])("%s: %s", (heading, due) => {
    const reading = table(heading);
    expect(duesOf(reading).flat()).toEqual([due]);
    expect(reading.findings.map(({ code }) => code)).toContain("table-time-from-heading");
  });

  it("may say that they never end", () => {
    const [section] = table("Nhiệm vụ thường xuyên").plan.sections;
    expect(section?.tasks[0]?.deadline?.clauses[0]?.timing.kind).toBe("ongoing");
  });

  it.each([
    "Nhiệm vụ trọng tâm",
    "Nhiệm vụ khi có đề nghị của Sở Nội vụ",
    "Kế hoạch trước 30/4/2026",
  ])("says nothing of it in %s", (heading) => {
    expect(table(heading).plan.sections[0]?.tasks[0]).not.toHaveProperty("deadline");
  });

  it("does not speak for tasks that a column dates", () => {
    const reading = read([
      [...HEADER, "Thời hạn"],
      ["I", "Nhiệm vụ hoàn thành trước ngày 30/4/2026", "", ""],
      ["1", "Rà soát thủ tục", "Văn phòng", "15/3/2026"],
      ["2", "Lập danh mục", "Thanh tra", ""],
    ]);
    expect(duesOf(reading).flat()).toContain("2026-03-15");
  });
});

describe("a heading that is all of a name", () => {
  const leadsBelow = (heading: string): readonly string[] =>
    read([
      ["STT", "Nhiệm vụ", "Thời hạn"],
      ["I", heading, ""],
      ["1", "Rà soát", "Quý II"],
    ])
      .plan.sections.flatMap(({ tasks }) => tasks)
      .flatMap(({ assignments }) => assignments.map(({ agency }) => agency.name));

  it.each(["Sở Y tế", "Ban Chỉ huy Quân sự xã"])("of a body leads its tasks: %s", (heading) => {
    expect(leadsBelow(heading)).toEqual([heading]);
  });

  it.each(["Nhóm nhiệm vụ chung", "Công chức trực tiếp giải quyết công việc"])(
    "of what they are about does not: %s",
    (heading) => {
      expect(leadsBelow(heading)).toEqual([]);
    },
  );
});

describe("documents below Minh chứng", () => {
  const header = [...HEADER, "Thời hạn", "Minh chứng", "% thực hiện"];

  it("are outputs while the work they show is under way", () => {
    const reading = read([
      header,
      ["1", "Rà soát chuẩn", "Phòng Đào tạo", "31/5/2026", "Quyết định ban hành", 60],
      ["2", "Khảo sát", "Trung tâm", "30/9/2026", "Báo cáo khảo sát", 0],
    ]);
    expect(outputsOf(reading)).toEqual([["Quyết định ban hành"], ["Báo cáo khảo sát"]]);
  });

  it("are results where they have numbers, or all work is done", () => {
    const numbered = read([
      header,
      ["1", "Rà soát chuẩn", "Phòng Đào tạo", "31/5/2026", "Quyết định số 12/QĐ-ĐH", 100],
      ["2", "Khảo sát", "Trung tâm", "30/9/2026", "Báo cáo khảo sát", 0],
    ]);
    const done = read([
      header,
      ["1", "Rà soát chuẩn", "Phòng Đào tạo", "31/5/2026", "Quyết định ban hành", 100],
      ["2", "Khảo sát", "Trung tâm", "30/9/2026", "Báo cáo khảo sát", 100],
    ]);
    for (const reading of [numbered, done]) expect(outputsOf(reading)).toEqual([[], []]);
  });
});

describe("a column of reports on what came of it", () => {
  it("holds outputs where nothing says that they were made", () => {
    const reading = read([
      ["STT", "Nội dung giám sát", "Chủ thể giám sát", "Thời gian", "Báo cáo kết quả"],
      ["1", "Quản lý ngân sách", "Ban Kinh tế", "Tháng 4/2026", "Báo cáo trình Thường trực"],
    ]);
    expect(outputsOf(reading)).toEqual([["Báo cáo trình Thường trực"]]);
  });
});
