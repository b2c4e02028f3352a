import { definePlan } from "chiso/plan";
import {
  agenda,
  completion,
  inferEvidence,
  renderReport,
  schedulePlan,
  trackPlan,
} from "chiso/progress";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { sizeOf } from "../properties.js";
import { planWith } from "./plans.js";

/** In each of a hundred sections a hundred tasks: ten thousand, or a share of them. */
const SECTIONS = sizeOf(100);
const TASKS = SECTIONS * 100;
/** A result of this length is never met with. */
const LONG = sizeOf(100_000);

describe("a plan of ten thousand tasks", () => {
  const deadlines = ["Quý II, IV", "Hàng tháng", "Thường xuyên", "Khi có phản ánh"] as const;
  const results = ["Kế hoạch số 12/KH-VP ngày 02/3/2021 về rà soát thủ tục", "Đã đăng 12 tin, bài"];
  const plan = definePlan({
    year: 2021,
    sections: Array.from({ length: SECTIONS }, (_, section) => ({
      code: `${section + 1}`,
      title: `Mục ${section + 1}`,
      tasks: Array.from({ length: 100 }, (_, index) => ({
        code: `${index + 1}`,
        title: "Rà soát thủ tục",
        lead: `Phòng ${index % 7}`,
        deliverables: ["Kế hoạch", "Báo cáo"],
        deadline: deadlines[index % 4] ?? "Quý I",
        results,
      })),
    })),
  });

  // Would take hours if any step went over all tasks for each task.
  it("is scheduled, inferred, tracked, counted and reported in one go", () => {
    const asOf = plainDate("2021-06-30");
    const schedule = schedulePlan(plan);
    const { records } = inferEvidence(plan, { schedule });
    const more = schedule.obligations.map(({ task, id }) => ({
      task,
      obligation: id,
      progress: 5,
    }));
    const tracked = trackPlan(schedule, [...records, ...more], asOf);
    expect(tracked.findings).toEqual([]);
    expect(tracked.obligations).toHaveLength((TASKS / 4) * (2 + 12 + 1 + 1));
    const { groups } = completion(tracked, { by: ["task", "month"] });
    expect(groups.length).toBeGreaterThan(TASKS);
    expect(agenda(tracked, { days: 10, by: "agency" }).agencies).toHaveLength(7);
    expect(renderReport(tracked, { form: "half-year" }).length).toBeGreaterThan(TASKS * 100);
  });
});

describe("a result of any length", () => {
  const PLAN = "Kế hoạch số 12/KH-VP ngày 02/3/2021 về kiểm tra cải cách hành chính";
  const shownBy = (result: string, title = "Kế hoạch"): number => {
    const task = { code: "1", title: "Kiểm tra cải cách hành chính", deadline: "Quý I" };
    const plan = planWith({ ...task, deliverables: [title], results: [result] });
    return inferEvidence(plan).matches.length;
  };

  it.each([
    ["documents in bullets", `${PLAN}\n- `.repeat(LONG / 20), LONG / 20],
    ["dashes", `${PLAN} ${". - ".repeat(LONG)}`, 1],
    ["stops", `${PLAN}${";".repeat(2 * LONG)}x`, 1],
    ["words that introduce", `${"các ".repeat(LONG)}${PLAN}`, 1],
    ["periods", `${PLAN} ${"quý II, ".repeat(LONG / 2)}`, 1],
  ])("is read once through: %s", (_, result, count) => {
    expect(shownBy(result)).toBe(count);
  });

  it("may hold words that objects have of themselves", () => {
    expect(shownBy(`${PLAN} constructor __proto__ valueof`)).toBe(1);
  });

  it("may stand before an output of any length", () => {
    expect(shownBy(PLAN, `${"các ".repeat(LONG)}kế hoạch`)).toBe(1);
    expect(shownBy(PLAN, `${"kế hoạch, ".repeat(LONG / 5)}của`)).toBe(1);
  });
});
