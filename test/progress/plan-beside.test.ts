import { toRows } from "chiso/export";
import { definePlan, type Plan } from "chiso/plan";
import { plainDate } from "chiso/time";
import { renderReport, schedulePlan, trackPlan } from "chiso/progress";
import { describe, expect, it } from "vitest";
import { refusalOf, type TaskDefinition } from "./plans.js";

const whole: TaskDefinition = {
  code: "1",
  title: "Rà soát",
  deliverables: ["Báo cáo", "Danh mục"],
  deadline: "Quý II",
};
const timed: TaskDefinition = {
  code: "2",
  title: "Tập huấn",
  deliverables: [{ title: "Kế hoạch", deadline: "Quý I" }, "Báo cáo"],
  deadline: "Quý IV",
};
const planOf = (...tasks: readonly TaskDefinition[]): Plan =>
  definePlan({ year: 2021, sections: [{ code: "I", title: "Công khai", tasks }] });

const plan = planOf(whole, timed);
const tracked = trackPlan(schedulePlan(plan), [], plainDate("2021-06-30"));

describe("a plan given beside its tracking", () => {
  it("is the one that was scheduled, also as another copy", () => {
    const stored = structuredClone(plan);
    expect(renderReport(tracked, { form: "half-year", plan: stored })).toContain("Rà soát");
    expect(toRows(tracked, { plan: stored })).not.toHaveLength(0);
  });

  it.each<readonly [string, Plan, string]>([
    ["has another task", planOf(whole), "a plan without I.2"],
    [
      "has another name of a task",
      planOf({ ...whole, title: "Kiểm tra" }, timed),
      'whose I.1 is "Kiểm tra"',
    ],
    [
      "has another time",
      planOf({ ...whole, deadline: "Quý III" }, timed),
      'the deadline "Quý III"',
    ],
    [
      "has no time",
      planOf({ code: "1", title: "Rà soát", deliverables: ["Báo cáo", "Danh mục"] }, timed),
      "no deadline",
    ],
    [
      "has other outputs",
      planOf({ ...whole, deliverables: ["Báo cáo"] }, timed),
      'the output "Báo cáo"',
    ],
    [
      "has an output of another name",
      planOf(whole, {
        ...timed,
        deliverables: [{ title: "Tài liệu", deadline: "Quý I" }, "Báo cáo"],
      }),
      'the output "Tài liệu"',
    ],
    [
      "has another time of an output",
      planOf(whole, {
        ...timed,
        deliverables: [{ title: "Kế hoạch", deadline: "Tháng 2" }, "Báo cáo"],
      }),
      'the deadline "Tháng 2"',
    ],
  ])("is refused where it %s", (_, other, words) => {
    const report = refusalOf(() => renderReport(tracked, { form: "half-year", plan: other }));
    const rows = refusalOf(() => toRows(tracked, { plan: other }));
    for (const error of [report, rows]) {
      expect(error.code).toBe("invalid-data");
      expect(error.given).toContain(words);
      expect(error.accepted).toMatch(/^a plan that has every task of the schedule, as I\.\d/);
    }
  });
});
