import { toCsv, toHtml, toMarkdown, toRows } from "chiso/export";
import { plannedTasks, readPlanTable, type Plan } from "chiso/plan";
import { schedulePlan, trackPlan } from "chiso/progress";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { planWith } from "../progress/plans.js";

/** A table whose only column of agencies names who carries out. */
const carriedOut = readPlanTable(
  [
    "TT\tNhiệm vụ\tĐơn vị thực hiện\tThời hạn",
    "I\tCông khai\t\t",
    "1\tRà soát thủ tục\tPhòng Kinh tế\tQuý II",
    "2\tNiêm yết thủ tục\tVăn phòng; Trung tâm Phục vụ hành chính công\tQuý III",
  ].join("\n"),
  { year: 2026 },
).plan;

/** One task that is led, and others with agencies of every other part. */
const mixed = readPlanTable(
  [
    "TT\tNhiệm vụ\tChủ trì\tThực hiện\tPhối hợp\tTheo dõi\tThời hạn",
    "I\tCông khai\t\t\t\t\t",
    "1\tRà soát thủ tục\tVăn phòng\tPhòng Kinh tế\tThanh tra\tSở Nội vụ\tQuý II",
    "2\tNiêm yết thủ tục\t\tPhòng Kinh tế\tSở Tư pháp (hướng dẫn)\t\tQuý III",
    "3\tBáo cáo kết quả\tVăn phòng\t\tSở Nội vụ (tổng hợp)\t\tQuý IV",
  ].join("\n"),
  { year: 2026 },
).plan;

const rowsOf = (written: string): string[] =>
  written.split("\n").filter((line) => /^\| (?:STT|\d)/.test(line));

/** Each part of each task, as the plan has it. */
const partsIn = (plan: Plan) =>
  plannedTasks(plan).map(({ task }) =>
    task.assignments.map(({ role, agency }) => `${role} ${agency.name}`).sort(),
  );

describe("a plan in which nobody leads and some carry out", () => {
  it("names them in its annex, in the place of leads and as what they are", () => {
    expect(rowsOf(toMarkdown(carriedOut))).toEqual([
      "| STT | Nhiệm vụ | Cơ quan thực hiện | Cơ quan phối hợp | Sản phẩm | Thời hạn |",
      "| 1 | Rà soát thủ tục | Phòng Kinh tế |  |  | Quý II |",
      "| 2 | Niêm yết thủ tục | Văn phòng; Trung tâm Phục vụ hành chính công |  |  | Quý III |",
    ]);
    expect(toHtml(carriedOut)).toContain("<td>Rà soát thủ tục</td><td>Phòng Kinh tế</td>");
    expect(toMarkdown(carriedOut, { locale: "en" })).toContain("| Task | Carried out by |");
  });

  it("names them in its rows as those of its schedule and its tracking do", () => {
    const schedule = schedulePlan(carriedOut);
    const leads = [
      ["Cơ quan chủ trì"],
      ["Phòng Kinh tế"],
      ["Văn phòng; Trung tâm Phục vụ hành chính công"],
    ];
    expect(toRows(carriedOut, { columns: ["lead"] })).toEqual(leads);
    expect(toRows(schedule, { columns: ["lead"] })).toEqual(leads);
    const tracked = trackPlan(schedule, [], plainDate("2026-05-01"));
    expect(toRows(tracked, { columns: ["lead"], plan: carriedOut })).toEqual(leads);
    const [heading, first] = toCsv(toRows(carriedOut)).split("\r\n");
    expect(heading).not.toContain("Cơ quan thực hiện");
    expect(first).toBe("I. Công khai,I.1,Rà soát thủ tục,,Phòng Kinh tế,,Quý II");
  });
});

describe("an annex of a plan with agencies of several parts", () => {
  it("says the part of those who neither lead nor take part", () => {
    expect(rowsOf(toMarkdown(mixed))).toEqual([
      "| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Sản phẩm | Thời hạn |",
      "| 1 | Rà soát thủ tục | Văn phòng | Thanh tra; Phòng Kinh tế (thực hiện); Sở Nội vụ (theo dõi) |  | Quý II |",
      "| 2 | Niêm yết thủ tục | Phòng Kinh tế (thực hiện) | Sở Tư pháp (hướng dẫn) |  | Quý III |",
      "| 3 | Báo cáo kết quả | Văn phòng | Sở Nội vụ (tổng hợp) |  | Quý IV |",
    ]);
    expect(toMarkdown(mixed, { locale: "en" })).toContain("Sở Nội vụ (monitors)");
  });

  it.each([
    ["toMarkdown", toMarkdown],
    ["toHtml", toHtml],
  ] as const)("is read back from %s to the same parts", (_, write) => {
    for (const plan of [carriedOut, mixed])
      expect(partsIn(readPlanTable(write(plan), { year: 2026 }).plan)).toEqual(partsIn(plan));
  });

  it("says the same beside a schedule, which names whoever answers as lead", () => {
    expect(rowsOf(toMarkdown(schedulePlan(mixed), { plan: mixed }))[2]).toBe(
      "| 2 | Niêm yết thủ tục | Phòng Kinh tế | Sở Tư pháp (hướng dẫn) |  | Quý III | 30/09/2026 |",
    );
  });

  it("keeps outputs apart that others follow", () => {
    const deliverables = [
      { title: "Kế hoạch", lead: "Văn phòng", monitor: "Thanh tra" },
      { title: "Báo cáo", lead: "Văn phòng" },
    ];
    const plan = planWith({ code: "1", title: "Rà soát", deadline: "Quý II", deliverables });
    expect(rowsOf(toMarkdown(plan))).toEqual([
      "| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Sản phẩm | Thời hạn |",
      "| 1 | Rà soát | Văn phòng | Thanh tra (theo dõi) | Kế hoạch | Quý II |",
    ]);
    expect(toMarkdown(plan)).toContain("\n|  |  | Văn phòng |  | Báo cáo | Quý II |");
  });
});

describe("rows of a plan with agencies of several parts", () => {
  it("have the columns of the parts that there are", () => {
    expect(toRows(mixed)).toEqual([
      [
        ...["Mục", "Mã nhiệm vụ", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp"],
        ...["Cơ quan thực hiện", "Cơ quan theo dõi", "Cơ quan hướng dẫn", "Cơ quan tổng hợp"],
        "Thời hạn theo văn bản",
      ],
      [
        ...["I. Công khai", "I.1", "Rà soát thủ tục", null, "Văn phòng", "Thanh tra"],
        ...["Phòng Kinh tế", "Sở Nội vụ", null, null, "Quý II"],
      ],
      [
        ...["I. Công khai", "I.2", "Niêm yết thủ tục", null, "Phòng Kinh tế", null],
        ...["Phòng Kinh tế", null, "Sở Tư pháp", null, "Quý III"],
      ],
      [
        ...["I. Công khai", "I.3", "Báo cáo kết quả", null, "Văn phòng", null],
        ...[null, null, null, "Sở Nội vụ", "Quý IV"],
      ],
    ]);
  });
});
