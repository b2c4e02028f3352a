import { definePlan, readPlanTable } from "chiso/plan";
import { completion, schedulePlan, trackPlan, type TrackedPlan } from "chiso/progress";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { planWith, refusalOf } from "./plans.js";

const asOf = plainDate("2021-07-31");
const completedOn = plainDate("2021-03-20");

/** One task for each of the six statuses on 31 July, and one more that is late. */
const plan = planWith(
  { code: "1", title: "Trong hạn", lead: "Văn phòng", deadline: "Quý I" },
  { code: "2", title: "Quá hạn", lead: "Văn phòng", deadline: "Tháng 2" },
  { code: "3", title: "Không hạn", lead: "Thanh tra", deadline: "Thường xuyên" },
  { code: "4", title: "Còn hạn", lead: "Thanh tra", deadline: "Quý IV" },
  { code: "5", title: "Trễ", lead: "Thanh tra, Văn phòng", deadline: "Quý II" },
  { code: "6", title: "Chưa có hạn", deadline: "Khi có phản ánh" },
  { code: "7", title: "Trễ nữa", deadline: "Tháng 1" },
);
const records = ["1", "2", "3"].map((task) => ({ task: `I.${task}`, completedOn }));
const tracked = (): TrackedPlan => trackPlan(schedulePlan(plan), records, asOf);

describe("completion", () => {
  it("counts the six classes, and what has fallen due", () => {
    expect(completion(tracked(), { by: "section" }).total.counts).toEqual({
      total: 7,
      completed: 3,
      completedByInference: 0,
      completedInTime: 1,
      completedLate: 1,
      completedWithoutDeadline: 1,
      openInTime: 1,
      overdue: 2,
      openWithoutDeadline: 1,
      due: 4,
      dueCompleted: 2,
    });
  });

  it("names the denominator of each rate, and rounds half up to one decimal", () => {
    const { completedOfAll, completedOfDue, inTimeOfCompleted } = completion(tracked(), {
      by: "section",
    }).total;
    expect(completedOfAll).toMatchObject({
      numerator: 3,
      denominator: 7,
      of: "all",
      percent: 42.9,
    });
    expect(completedOfDue).toMatchObject({ numerator: 2, denominator: 4, of: "due", percent: 50 });
    expect(inTimeOfCompleted).toMatchObject({
      numerator: 1,
      denominator: 3,
      of: "completed",
      percent: 33.3,
    });
    expect(completedOfDue.ofLabel).toEqual({
      vi: "trên số nhiệm vụ đã đến hạn",
      en: "of those due",
    });
  });

  it("gives no percentage of nothing", () => {
    const empty = trackPlan(schedulePlan(planWith()), [], asOf);
    const { total, groups } = completion(empty, { by: "agency" });
    expect(groups).toEqual([]);
    for (const rate of [total.completedOfAll, total.completedOfDue, total.inTimeOfCompleted]) {
      expect(rate).toMatchObject({ numerator: 0, denominator: 0 });
      expect(rate).not.toHaveProperty("percent");
    }
  });

  it("rounds an exact half up", () => {
    const tasks = Array.from({ length: 16 }, (_, index) => ({
      code: `${index + 1}`,
      title: "Việc",
    }));
    const one = trackPlan(schedulePlan(planWith(...tasks)), [{ task: "I.1", completedOn }], asOf);
    expect(completion(one, { by: "section" }).total.completedOfAll.percent).toBe(6.3);
  });

  it("counts by agency, an obligation with two leads for each of them", () => {
    const { groups, overlapping } = completion(tracked(), { by: "agency" });
    expect(overlapping).toBe(true);
    expect(groups.map(({ label, counts }) => [label.vi, counts.total])).toEqual([
      ["Văn phòng", 3],
      ["Thanh tra", 3],
      ["Chưa có đơn vị chủ trì", 2],
    ]);
  });

  it("counts by month of the due date, in the order of time, what has none last", () => {
    const { groups, overlapping } = completion(tracked(), { by: "month" });
    expect(overlapping).toBe(false);
    expect(groups.map(({ key, label, counts }) => [key, label.vi, counts.total])).toEqual([
      ["2021-01", "Tháng 01/2021", 1],
      ["2021-02", "Tháng 02/2021", 1],
      ["2021-03", "Tháng 03/2021", 1],
      ["2021-06", "Tháng 06/2021", 1],
      ["2021-12", "Tháng 12/2021", 1],
      ["~", "Chưa có ngày đến hạn", 2],
    ]);
  });

  it("counts by part of an index, under its name", () => {
    const measured = definePlan({
      year: 2021,
      sections: [
        {
          code: "I",
          title: "Thủ tục hành chính công",
          measures: [{ index: "papi", edition: "2021", code: "5" }],
          tasks: [{ code: "1", title: "Rà soát" }],
        },
        { code: "II", title: "Khác", tasks: [{ code: "1", title: "Khảo sát" }] },
      ],
    });
    const { groups } = completion(trackPlan(schedulePlan(measured), [], asOf), { by: "measure" });
    expect(groups.map(({ key, label }) => [key, label.vi])).toEqual([
      ["papi:5", "5. Thủ tục hành chính công"],
      ["~", "Không gắn với chỉ số"],
    ]);
  });

  it("keeps apart what editions mean by one code, and not what they mean alike", () => {
    const codes = [
      ["2011-2015", "2.1"],
      ["2018", "2.1"],
      ["2020", "5"],
      ["2021", "5"],
    ] as const;
    const [section] = planWith({ code: "1", title: "Rà soát" }).sections;
    if (section === undefined) throw new Error("no section");
    const sections = codes.map(([edition, code], index) => ({
      ...section,
      code: `${index}`,
      measures: [{ index: "papi", edition, code } as const],
    }));
    const editions = trackPlan(schedulePlan({ sections }, { year: 2021 }), [], asOf);
    const { groups } = completion(editions, { by: "measure" });
    expect(groups.map(({ key, label, counts }) => [key, label.vi, counts.total])).toEqual([
      ["papi:2.1", "2.1. Danh sách hộ nghèo", 1],
      ["papi:2018:2.1", "2.1. Tiếp cận thông tin", 1],
      ["papi:5", "5. Thủ tục hành chính công", 2],
    ]);
  });

  it("keeps apart codes that look like the signs between them", () => {
    const sections = [
      ["C", "A | B"],
      ["B | C", "A"],
      ["~", "1"],
      ["", "2"],
    ].map(([code = "", task = ""]) => ({
      code,
      title: "",
      measures: [],
      tasks: planWith({ code: task, title: "Rà soát" }).sections.flatMap(({ tasks }) => tasks),
    }));
    const odd = trackPlan(schedulePlan({ sections }, { year: 2021 }), [], asOf);
    const both = completion(odd, { by: ["task", "section"] }).groups;
    expect(new Set(both.map(({ key }) => key)).size).toBe(4);
    expect(completion(odd, { by: "section" }).groups).toHaveLength(4);
  });

  it("goes by the code where a stored plan points at a part that no edition has", () => {
    const [section] = planWith({ code: "1", title: "Rà soát" }).sections;
    const measures = [{ index: "papi", edition: "2021", code: "5.9" }] as const;
    const stored = { sections: section === undefined ? [] : [{ ...section, measures }] };
    const unknown = trackPlan(schedulePlan(stored, { year: 2021 }), [], asOf);
    expect(completion(unknown, { by: "measure" }).groups[0]?.label.vi).toBe("PAPI 5.9");
  });

  it("keeps apart sections of different parts, of one code, and without any", () => {
    const text = [
      "TT\tNhiệm vụ\tThời gian",
      "1\tĐầu bảng\tQuý I",
      "A\tPhần một\t",
      "I\tThể chế\t",
      "1\tRà soát\tQuý I",
      "I\tTài chính\t",
      "1\tGiao tự chủ\tQuý I",
      "B\tPhần hai\t",
      "I\tThể chế\t",
      "1\tKhảo sát\tQuý I",
    ].join("\n");
    const schedule = schedulePlan(readPlanTable(text, { year: 2021 }).plan);
    const { groups } = completion(trackPlan(schedule, [], asOf), { by: "section" });
    expect(groups.map(({ key, label, counts }) => [key, label.vi, counts.total])).toEqual([
      ["~", "Ngoài các mục", 1],
      ["A.I", "A.I. Thể chế", 1],
      ["A.I. Tài chính", "A.I. Tài chính", 1],
      ["B.I", "B.I. Thể chế", 1],
    ]);
  });

  it.each([
    ["quarter", ["Quý I/2021", "Quý II/2021", "Quý IV/2021", "Chưa có ngày đến hạn"], [3, 1, 1, 2]],
    ["deadline", ["Trong một thời gian", "Thường xuyên", "Theo sự kiện"], [5, 1, 1]],
    ["tracker", ["Hoàn thành", "Đang thực hiện", "Chậm tiến độ"], [3, 2, 2]],
    ["index", ["Không gắn với chỉ số"], [7]],
    ["part", ["Ngoài các phần"], [7]],
    ["certainty", ["Theo ghi nhận"], [7]],
  ] as const)("counts by %s", (by, labels, totals) => {
    const { groups, overlapping } = completion(tracked(), { by });
    expect(groups.map(({ label }) => label.vi)).toEqual(labels);
    expect(groups.map(({ counts }) => counts.total)).toEqual(totals);
    expect(overlapping).toBe(false);
  });

  it("counts by the six classes of status", () => {
    const { groups } = completion(tracked(), { by: "status" });
    expect(groups.map(({ key }) => key)).toEqual([
      "completed-in-time",
      "completed-late",
      "completed-no-deadline",
      "open-in-time",
      "open-late",
      "open-no-deadline",
    ]);
  });

  it("counts by task, and by deliverable where it has a deadline of its own", () => {
    const outputs = planWith(
      { code: "1", title: "Rà soát", deadline: "Quý I, II" },
      {
        code: "2",
        title: "Công bố",
        deliverables: [
          { title: "Danh mục", deadline: "Quý I" },
          { title: "Báo cáo", deadline: "Hàng quý" },
        ],
      },
    );
    const seen = trackPlan(schedulePlan(outputs), [], asOf);
    const counted = (by: "task" | "deliverable"): unknown =>
      completion(seen, { by }).groups.map(({ label, counts }) => [label.vi, counts.total]);
    expect(counted("task")).toEqual([
      ["I.1. Rà soát", 2],
      ["I.2. Công bố", 5],
    ]);
    expect(counted("deliverable")).toEqual([
      ["I.1. Rà soát", 2],
      ["I.2#1. Danh mục", 1],
      ["I.2#2. Báo cáo", 4],
    ]);
  });

  it("counts by part, under its heading, and by index", () => {
    const measured = definePlan({
      year: 2021,
      sections: [
        {
          part: "A",
          partTitle: "Cải cách",
          code: "I",
          title: "Thủ tục",
          measures: [
            { index: "papi", edition: "2021", code: "5" },
            { index: "sipas", edition: "2021", code: "2" },
          ],
          tasks: [{ code: "1", title: "Rà soát" }],
        },
      ],
    });
    const seen = trackPlan(schedulePlan(measured), [], asOf);
    expect(completion(seen, { by: "part" }).groups[0]?.label.vi).toBe("A. Cải cách");
    const byIndex = completion(seen, { by: "index" });
    expect(byIndex.groups.map(({ key }) => key)).toEqual(["papi", "sipas"]);
    expect(byIndex.overlapping).toBe(true);
  });

  it("is asked for at least one dimension", () => {
    const error = refusalOf(() => completion(tracked(), { by: [] }));
    expect(error.code).toBe("invalid-option");
    expect(error.message).toContain('completion(tracked, { by: "section" })');
  });

  it("counts by several dimensions together, each combination that occurs", () => {
    const { by, groups, overlapping } = completion(tracked(), { by: ["agency", "quarter"] });
    expect(by).toEqual(["agency", "quarter"]);
    expect(overlapping).toBe(true);
    expect(groups.map(({ label, counts }) => [label.vi, counts.total])).toEqual([
      ["Văn phòng · Quý I/2021", 2],
      ["Văn phòng · Quý II/2021", 1],
      ["Thanh tra · Quý II/2021", 1],
      ["Thanh tra · Quý IV/2021", 1],
      ["Thanh tra · Chưa có ngày đến hạn", 1],
      ["Chưa có đơn vị chủ trì · Quý I/2021", 1],
      ["Chưa có đơn vị chủ trì · Chưa có ngày đến hạn", 1],
    ]);
    expect(groups[0]?.parts).toEqual([
      { by: "agency", key: "van-phong", label: { vi: "Văn phòng", en: "Văn phòng" } },
      { by: "quarter", key: "2021-Q1", label: { vi: "Quý I/2021", en: "Q1 2021" } },
    ]);
  });
});
