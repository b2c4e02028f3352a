import { toCsv, toMarkdown, toRows, type RowColumn } from "chiso/export";
import { definePlan, readPlanTable } from "chiso/plan";
import { schedulePlan, trackPlan } from "chiso/progress";
import { plainDate } from "chiso/time";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDay, anyPlan, planWith, refusalOf, seen } from "../progress/plans.js";

const plan = definePlan({
  year: 2021,
  sections: [
    {
      code: "I",
      part: "A",
      title: "Công khai",
      measures: [{ index: "papi", edition: "2021", code: "2" }],
      tasks: [
        {
          code: "1",
          title: "Khảo sát",
          lead: "Văn phòng",
          coordinate: "Sở Nội vụ, Sở Tư pháp",
          deliverables: [
            { title: "Phiếu khảo sát", deadline: "Tháng 3" },
            { title: "Báo cáo", deadline: "16h00 ngày 25/10", lead: "Thanh tra" },
          ],
        },
        { code: "2", title: "Trả lời góp ý", lead: "Văn phòng", deadline: "Khi có phản ánh" },
      ],
    },
  ],
});
const schedule = schedulePlan(plan);
const asOf = plainDate("2021-07-15");
const tracked = trackPlan(
  schedule,
  [{ task: "A.I.1", deliverable: 1, completedOn: plainDate("2021-03-20"), evidence: "Số 12" }],
  asOf,
);

const SECTION = "A.I. Công khai";

describe("rows of a plan", () => {
  it("are a heading and one row for each output, or task without any", () => {
    expect(toRows(plan)).toEqual([
      [
        "Mục",
        "Mã nhiệm vụ",
        "Nhiệm vụ",
        "Sản phẩm",
        "Cơ quan chủ trì",
        "Cơ quan phối hợp",
        "Thời hạn theo văn bản",
      ],
      [
        SECTION,
        "A.I.1",
        "Khảo sát",
        "Phiếu khảo sát",
        "Văn phòng",
        "Sở Nội vụ; Sở Tư pháp",
        "Tháng 3",
      ],
      [SECTION, "A.I.1", "Khảo sát", "Báo cáo", "Thanh tra", null, "16h00 ngày 25/10"],
      [SECTION, "A.I.2", "Trả lời góp ý", null, "Văn phòng", null, "Khi có phản ánh"],
    ]);
  });

  it("take the columns in the order asked for", () => {
    expect(toRows(plan, { columns: ["task", "measure", "part"], locale: "en" })[1]).toEqual([
      "Khảo sát",
      "PAPI 2021: 2",
      "A",
    ]);
  });

  it("keep what a table says of results and remarks", () => {
    const table = "TT\tNhiệm vụ\tKết quả\tGhi chú\n1\tRà soát\tBáo cáo số 12/BC-VP\tĐúng hạn";
    const read = readPlanTable(table, { year: 2021 });
    expect(toRows(read.plan, { columns: ["result", "note"] })[1]).toEqual([
      "Báo cáo số 12/BC-VP",
      "Đúng hạn",
    ]);
  });
});

describe("rows of a schedule", () => {
  it("have days as cells of their own kind, and none where there is no day", () => {
    expect(toRows(schedule, { columns: ["code", "deliverable", "due", "hour", "kind"] })).toEqual([
      ["Mã nhiệm vụ", "Sản phẩm", "Ngày đến hạn", "Giờ đến hạn", "Loại thời hạn"],
      ["A.I.1", "Phiếu khảo sát", { date: "2021-03-31" }, null, "Trong một thời gian"],
      ["A.I.1", "Báo cáo", { date: "2021-10-25" }, "16:00", "Đến một ngày"],
      ["A.I.2", null, null, null, "Theo sự kiện"],
    ]);
  });

  it("know who coordinates where the plan is given", () => {
    const rows = toRows(schedule, { columns: ["lead", "coordinate"], plan });
    expect(rows.slice(1)).toEqual([
      ["Văn phòng", "Sở Nội vụ; Sở Tư pháp"],
      ["Thanh tra", null],
      ["Văn phòng", null],
    ]);
  });

  it("say what falls due where the deadline names it", () => {
    const labelled = schedulePlan(
      planWith({ code: "1", title: "Tổng kết", deadline: "Kế hoạch: quý I; báo cáo: quý IV" }),
    );
    const rows = toRows(labelled, { columns: ["label", "due"] });
    expect(rows.slice(1)).toEqual([
      ["Kế hoạch", { date: "2021-03-31" }],
      ["báo cáo", { date: "2021-12-31" }],
    ]);
  });
});

describe("rows of a tracked plan", () => {
  it("say how each thing stands, when it was done and what shows it", () => {
    const columns: readonly RowColumn[] = ["code", "due", "status", "completed", "evidence"];
    expect(toRows(tracked, { columns }).slice(1)).toEqual([
      ["A.I.1", { date: "2021-03-31" }, "Đã hoàn thành trong hạn", { date: "2021-03-20" }, "Số 12"],
      ["A.I.1", { date: "2021-10-25" }, "Chưa hoàn thành trong hạn", null, null],
      ["A.I.2", null, "Chưa hoàn thành không hạn", null, null],
    ]);
  });

  it("have headings in both languages", () => {
    expect(toRows(tracked, { locale: "en", plan })[0]).toEqual([
      "Section",
      "Code",
      "Task",
      "Deliverable",
      "Lead",
      "Coordinating",
      "Deadline as written",
      "Due date",
      "Status",
      "Completed on",
      "Evidence",
    ]);
    expect(toRows(tracked)[0]).not.toContain("Cơ quan phối hợp");
  });

  it("never show an inferred completion as a recorded one", () => {
    const inferred = seen(schedule, "2021-07-15", {
      task: "A.I.1",
      deliverable: 1,
      completedOn: plainDate("2021-03-20"),
      inferred: { confidence: "high", reasons: [] },
    });
    expect(toRows(inferred, { columns: ["status"], locale: "en" })[1]).toEqual([
      "Completed in time (inferred, not confirmed)",
    ]);
  });
});

describe("any plan", () => {
  it("gives a row for each obligation, all of one length, plain data that a CSV file takes", () => {
    fc.assert(
      fc.property(anyPlan, anyDay, fc.constantFrom("vi", "en"), (some, day, locale) => {
        const view = seen(schedulePlan(some), day);
        const rows = toRows(view, { locale, plan: some });
        expect(rows).toHaveLength(view.obligations.length + 1);
        expect(new Set(rows.map((row) => row.length)).size).toBe(1);
        expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
        expect(structuredClone(rows)).toEqual(rows);
        expect(toCsv(rows).startsWith(locale === "vi" ? "Mục," : "Section,")).toBe(true);
      }),
    );
  });
});

describe("a wrong call", () => {
  it.each([
    ["a plan has no due dates", () => toRows(plan, { columns: ["due"] })],
    ["a schedule has no statuses", () => toRows(schedule, { columns: ["status"] })],
    ["a schedule knows no partners", () => toRows(schedule, { columns: ["coordinate"] })],
    ["rows have columns", () => toRows(plan, { columns: [] })],
  ])("is told that %s", (_, call) => {
    const error = refusalOf(call);
    expect(error.code).toBe("invalid-option");
    expect(error.accepted).toContain("some of part, section, code");
  });

  it("is told of a plan that is another's", () => {
    const other = planWith({ code: "9", title: "Việc khác", deadline: "Quý I" });
    expect(refusalOf(() => toRows(schedule, { plan: other })).message).toContain("A.I.1");
  });
});

describe("the hour of a completion", () => {
  const records = [
    { task: "A.I.2", completedOn: plainDate("2021-06-30"), completedAt: "17:30" },
  ] as const;
  const timed = trackPlan(schedule, records, asOf);

  it("has a column where any is known", () => {
    const [heading = [], ...rows] = toRows(timed);
    const at = heading.indexOf("Giờ hoàn thành");
    expect(heading[at - 1]).toBe("Ngày hoàn thành");
    expect(rows.map((cells) => cells[at])).toEqual([null, null, "17:30"]);
    expect(toRows(tracked)[0]).not.toContain("Giờ hoàn thành");
  });

  it("is put out where it is asked for", () => {
    expect(toRows(timed, { columns: ["completedHour"], locale: "en" })).toEqual([
      ["Completed at"],
      [null],
      [null],
      ["17:30"],
    ]);
    expect(toRows(tracked, { columns: ["completedHour"] })).toHaveLength(4);
  });
});

describe("another result in the place of the plan", () => {
  it.each([
    ["toRows", toRows],
    ["toMarkdown", toMarkdown],
  ] as const)("is named by %s, with its own call", (name, write) => {
    const error = refusalOf((): unknown =>
      Reflect.apply(write, undefined, [tracked, { plan: schedule }]),
    );
    expect(error.given).toBe("plan: a schedule");
    expect(error.advice).toContain(`Call ${name}(`);
  });
});

describe("the measures of a section", () => {
  it("go by the label of their index", () => {
    const own = definePlan({
      year: 2024,
      sections: [
        {
          code: "I",
          title: "Cải cách thủ tục",
          measures: [{ index: "par-index", edition: "2024", code: "2" }],
          tasks: [{ code: "1", title: "Rà soát", deadline: "Quý I" }],
        },
      ],
    });
    expect(toRows(own, { columns: ["measure"] })[1]).toEqual(["PAR INDEX 2024: 2"]);
  });
});

describe("the task that a lettered part belongs to", () => {
  const parts = [{ code: "a", title: "Khảo sát vị trí", deadline: "15/3" }];
  const planned = definePlan({
    year: 2026,
    sections: [
      {
        code: "II",
        title: "Đô thị",
        tasks: [
          { code: "4", title: "Lắp camera", lead: "Công an thành phố", subtasks: parts },
          { code: "5", title: "Sơn vạch đường", lead: "Phòng Kinh tế", deadline: "Quý II" },
        ],
      },
    ],
  });

  it("has a column where any is known", () => {
    const [heading = [], ...rows] = toRows(schedulePlan(planned));
    const at = heading.indexOf("Thuộc nhiệm vụ");
    expect(heading[at + 1]).toBe("Nhiệm vụ");
    expect(rows.map((cells) => [cells[at], cells[at + 1]])).toEqual([
      ["Lắp camera", "Khảo sát vị trí"],
      [null, "Sơn vạch đường"],
    ]);
    expect(toRows(schedule)[0]).not.toContain("Thuộc nhiệm vụ");
  });
});
