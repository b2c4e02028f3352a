import {
  agenda,
  completion,
  renderReport,
  schedulePlan,
  type PlanRecord,
  type PlanSchedule,
  type TrackedPlan,
} from "chiso/progress";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { planWith, seen } from "./plans.js";

const plan = planWith(
  { code: "1", title: "Trồng cây", lead: "Sở Xây dựng", deadline: "Quý I" },
  {
    code: "2",
    title: "Lắp máy quay, gồm:",
    lead: "Công an tỉnh",
    coordinate: "Sở Tài chính",
    targets: ["100% ngã tư có máy quay"],
    subtasks: [
      { code: "a", title: "Chọn vị trí", deadline: "15/3" },
      { code: "b", title: "Thuê đường truyền", lead: "Sở Tài chính", deadline: "Quý II" },
      {
        code: "c",
        title: "Vận hành",
        coordinate: "Sở Nội vụ",
        subtasks: [{ code: "1", title: "Trực", deadline: "Quý III" }],
        deliverables: [{ title: "Sổ trực", coordinate: "Thanh tra", deadline: "Quý IV" }],
      },
    ],
  },
);
const schedule = (): PlanSchedule => schedulePlan(plan);
const track = (...records: readonly PlanRecord[]): TrackedPlan =>
  seen(schedule(), "2021-04-01", ...records);

describe("lettered parts", () => {
  it("are led by who leads what they are part of, where they name nobody", () => {
    expect(
      schedule().obligations.map(({ task, leads }) => [task, ...leads.map((each) => each.name)]),
    ).toEqual([
      ["I.1", "Sở Xây dựng"],
      ["I.2.a", "Công an tỉnh"],
      ["I.2.b", "Sở Tài chính"],
      ["I.2.c", "Công an tỉnh"],
      ["I.2.c.1", "Công an tỉnh"],
    ]);
  });

  it("are carried out by whom they name, whoever leads their task", () => {
    const own = planWith({
      code: "1",
      title: "Lắp",
      lead: "Công an tỉnh",
      subtasks: [{ code: "a", title: "Chọn", implement: "Sở Nội vụ" }],
    });
    expect(schedulePlan(own).obligations[0]?.leads).toMatchObject([{ name: "Sở Nội vụ" }]);
  });

  it("improve what their task does", () => {
    const measures = [{ index: "papi", edition: "2021", code: "5" }] as const;
    const own = planWith({
      code: "1",
      title: "Lắp",
      measures,
      subtasks: [{ code: "a", title: "Chọn" }],
    });
    expect(schedulePlan(own).obligations[0]?.measures).toEqual(measures);
  });

  it("count, are overdue and are told of under that lead", () => {
    const tracked = track();
    const names = completion(tracked, { by: "agency" }).groups.map(({ label }) => label.vi);
    expect(names).toEqual(["Sở Xây dựng", "Công an tỉnh", "Sở Tài chính"]);
    const agencies = agenda(tracked, { days: 5, by: "agency" }).agencies ?? [];
    const police = agencies.find(({ label }) => label.vi === "Công an tỉnh");
    expect(police?.overdue.map(({ obligation }) => obligation.task)).toEqual(["I.2.a"]);
    const done = track({
      task: "I.2.a",
      completedOn: plainDate("2021-03-10"),
      by: "Công an tỉnh",
    });
    expect(done.findings).toEqual([]);
    expect(done.obligations[1]?.status.done).toBe(true);
  });

  it("keep the keys and titles of all that stands above them", () => {
    expect(schedule().obligations[0]).not.toHaveProperty("above");
    expect(schedule().obligations[4]?.above).toEqual([
      { task: "I.2", title: "Lắp máy quay, gồm:" },
      { task: "I.2.c", title: "Vận hành" },
    ]);
  });

  it("stand in a report below their task, once, with what the plan says of it", () => {
    const report = renderReport(track(), { form: "quarter", plan });
    expect(report.split("**I.2.** ")).toHaveLength(2);
    expect(report).toContain(
      "**I.2.** Lắp máy quay, gồm:\n\n- Chỉ tiêu: 100% ngã tư có máy quay\n\n**I.2.a.** Chọn vị trí",
    );
    expect(report).toContain("| 1 | I.2.a. Lắp máy quay, gồm: Chọn vị trí |  | Công an tỉnh |");
    expect(report).not.toContain("Nội dung khác của kế hoạch");
    expect(report).not.toContain("Chưa có đơn vị chủ trì");
  });
});

describe("a record of a task that is divided into parts", () => {
  it.each(["I.2", "I.2.c", "2.c"])("says which parts to name: %s", (task) => {
    const own = planWith({
      code: "2",
      title: "Lắp",
      subtasks: [{ code: "c", title: "Trực", subtasks: [{ code: "1", title: "Đêm" }] }],
    });
    const tracked = seen(schedulePlan(own), "2021-04-01", {
      task,
      completedOn: plainDate("2021-03-10"),
    });
    expect(tracked.findings).toMatchObject([{ code: "record-task-in-parts", record: 0 }]);
    expect(tracked.findings[0]?.message.en).toContain("I.2.c.1");
  });

  it("is not taken for another task with the same number", () => {
    const own = schedulePlan(
      planWith(
        { code: "2", title: "Lắp", subtasks: [{ code: "a", title: "Chọn" }] },
        { code: "3", title: "Rà soát", subtasks: [{ code: "2", title: "Sửa" }] },
      ),
    );
    const tracked = seen(own, "2021-04-01", { task: "2", completedOn: plainDate("2021-03-10") });
    expect(tracked.findings).toMatchObject([{ code: "record-ambiguous-task" }]);
  });
});

describe("a part whose number holds that of its task", () => {
  const numbered = planWith(
    {
      code: "3",
      title: "Số hóa",
      subtasks: [
        { code: "3.1", title: "Quét", subtasks: [{ code: "3.1.2", title: "Kiểm tra" }] },
        { code: "3.2", title: "Nhập" },
      ],
    },
    {
      code: "4",
      title: "Rà soát",
      subtasks: [
        { code: "2", title: "Sửa" },
        { code: "4.2", title: "In" },
      ],
    },
  );
  const doneBy = (task: string): readonly string[] =>
    seen(schedulePlan(numbered), "2021-04-01", {
      task,
      completedOn: plainDate("2021-03-10"),
    }).obligations.flatMap((each) => (each.status.done ? [each.task] : []));

  it.each([
    ["I.3.2", "I.3.3.2"],
    ["I.3.3.2", "I.3.3.2"],
    ["3.2", "I.3.3.2"],
    ["I.3.1.2", "I.3.3.1.3.1.2"],
  ])("is found by its number as people write it: %s", (name, key) => {
    expect(doneBy(name)).toEqual([key]);
  });

  it("gives way to the task whose key that is", () => {
    expect(doneBy("I.4.2")).toEqual(["I.4.2"]);
    expect(doneBy("I.4.4.2")).toEqual(["I.4.4.2"]);
  });
});

describe("what is completed after it was cancelled", () => {
  const cancelled: PlanRecord = { task: "I.1", state: "cancelled", on: plainDate("2021-02-20") };
  const completed: PlanRecord = { task: "I.1", completedOn: plainDate("2021-03-01") };

  it("is done all the same, by its key alone", () => {
    const tracked = track(cancelled, completed);
    expect(tracked.findings).toEqual([]);
    expect(tracked.obligations[0]).toMatchObject({ status: { done: true, timing: "in-time" } });
    expect(tracked.obligations[0]).not.toHaveProperty("state");
  });

  it("is not guessed among several times", () => {
    const quarterly = schedulePlan(planWith({ code: "1", title: "Rà soát", deadline: "Hằng quý" }));
    const tracked = seen(quarterly, "2021-12-31", cancelled, completed);
    expect(tracked.findings).toMatchObject([{ code: "record-state-does-not-fit", record: 1 }]);
    const named = seen(quarterly, "2021-12-31", cancelled, {
      ...completed,
      due: plainDate("2021-06-30"),
    });
    expect(named.findings).toEqual([]);
  });

  it("needs a day: how far it was says nothing against the cancellation", () => {
    const tracked = track(cancelled, { task: "I.1", progress: 40 });
    expect(tracked.obligations[0]?.state?.name).toBe("cancelled");
  });
});
