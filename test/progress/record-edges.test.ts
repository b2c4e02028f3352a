import { definePlan } from "chiso/plan";
import {
  completion,
  mergeCompletion,
  schedulePlan,
  trackPlan,
  type PlanRecord,
} from "chiso/progress";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { completedIn, planWith, scheduleOf, seen } from "./plans.js";

const on = plainDate("2021-03-20");
const done = { task: "I.1", completedOn: plainDate("2021-03-01") };
const inferred = { confidence: "high", reasons: [] } as const;
const END = "2021-12-31";

/** What is told of a record that may be anything, as a store gives it. */
function codesOf(record: unknown, lead = "Sở Nội vụ, Sở Tư pháp"): string[] {
  const isRecord = (value: unknown): value is PlanRecord => value !== undefined;
  const given = isRecord(record) ? [record] : [];
  return seen(scheduleOf("Quý I", { lead }), END, ...given).findings.map(({ code }) => code);
}

describe("a record by itself", () => {
  it.each([0, 0.5, 100])("may say any share from nothing to all: %s", (progress) => {
    expect(codesOf({ task: "I.1", progress })).toEqual([]);
  });

  it.each([-0.5, 100.5])("may say no other share: %s", (progress) => {
    expect(codesOf({ task: "I.1", progress })).toHaveLength(1);
  });

  it.each([
    [{}],
    [{ name: "Sở Nội vụ" }],
    [{ name: "Sở Nội vụ", kind: "department" }],
    [{ kind: "department", level: "province" }],
    [{ name: "", kind: "department", level: "province" }],
    [" "],
  ])("names whose part it is whole, or counts for nobody", (by) => {
    expect(codesOf({ ...done, by })).toEqual(["record-unreadable-value"]);
  });

  it.each([
    [{ confidence: "certain", reasons: [] }],
    [{ confidence: "high", reasons: "none" }],
    [{ confidence: "high" }],
    [{ reasons: [] }],
    ["high"],
  ])("is inferred on grounds that are known, or does not count", (given) => {
    expect(codesOf({ ...done, inferred: given })).toEqual(["record-unreadable-value"]);
  });

  it.each([0, -1, 1.5])("names a deliverable by its place: %s", (deliverable) => {
    expect(codesOf({ ...done, deliverable })).toHaveLength(1);
  });

  it("without a task is about none, whatever else is odd in it", () => {
    expect(codesOf({ tasks: "I.1", completedOn: "2021-03-01" })).toEqual(["record-unknown-task"]);
  });

  it("whose inference is left undefined is recorded", () => {
    const record: PlanRecord = { ...done };
    Reflect.set(record, "inferred", undefined);
    const { obligations } = trackPlan(scheduleOf("Quý I"), [record], plainDate(END));
    expect(obligations).toMatchObject([{ completedOn: "2021-03-01", certainty: "recorded" }]);
  });
});

describe("whose part a record is", () => {
  it.each([
    ["Sở Nội vụ", ["record-by-no-lead"], "Sở Xây dựng"],
    ["Sở Nội vụ, Sở Xây dựng", ["record-by-no-lead"], "Sở Nội vụ, Sở Tư pháp"],
    ["Sở Nội vụ, Sở Tư pháp", [], "Sở Nội vụ, Sở Tư pháp"],
    ["Sở Tư pháp", [], "Sở Nội vụ, Sở Tư pháp"],
    ["Nguyễn Văn An", [], "Sở Nội vụ (Nguyễn Văn An)"],
    ["Trần Thị Bình", ["record-by-no-lead"], "Sở Nội vụ (Nguyễn Văn An)"],
    ["Sở Nội vụ", [], "Sở Nội vụ (Nguyễn Văn An)"],
  ])("must be a lead's, by each name: %s", (by, codes, lead) => {
    expect(codesOf({ ...done, by }, lead)).toEqual(codes);
  });
});

describe("what a record changes", () => {
  it("is nothing of what is completed", () => {
    const later = { task: "I.1", state: "extended", on, to: plainDate("2021-05-01") } as const;
    const tracked = seen(scheduleOf("Quý I"), END, done, later);
    expect(tracked.findings).toMatchObject([{ record: 1, code: "record-state-does-not-fit" }]);
    expect(tracked.obligations).toMatchObject([{ due: "2021-03-31" }]);
  });

  it("is the time that falls due first, as its days were moved", () => {
    const due = plainDate("2021-03-31");
    const to = plainDate("2021-08-01");
    const records = [
      { task: "I.1", state: "extended", due, on, to },
      { task: "I.1", completedOn: plainDate("2021-06-01") },
    ] as const;
    expect(completedIn(seen(scheduleOf("Quý I, II"), END, ...records))).toEqual(["I.1@2021-06-30"]);
  });

  it("is what is not handed in yet, one time after the other", () => {
    const schedule = scheduleOf("Quý I, II");
    const handedIn = { task: "I.1", state: "awaiting-approval", on } as const;
    const statesOf = (...records: readonly PlanRecord[]): unknown[] =>
      seen(schedule, END, ...records).obligations.map(({ state }) => state?.name);
    expect(statesOf(handedIn)).toEqual(["awaiting-approval", undefined]);
    expect(statesOf(handedIn, handedIn)).toEqual(["awaiting-approval", "awaiting-approval"]);
    const { findings } = seen(schedule, END, handedIn, handedIn, handedIn);
    expect(findings).toMatchObject([{ code: "record-state-does-not-fit" }]);
  });

  it("is the later of two times completed on one day, when one is sent back", () => {
    const completedOn = plainDate("2021-07-01");
    const both = ["2021-03-31", "2021-06-30"].map((due) => {
      return { task: "I.1", due: plainDate(due), completedOn };
    });
    const returned = { task: "I.1", state: "returned", on: plainDate("2021-07-02") } as const;
    const tracked = seen(scheduleOf("Quý I, II"), END, ...both, returned);
    expect(completedIn(tracked)).toEqual(["I.1@2021-03-31"]);
  });

  it("does not count what was inferred of something cancelled", () => {
    const cancelled = { task: "I.1", state: "cancelled", on: plainDate("2021-02-01") } as const;
    const tracked = seen(scheduleOf("Quý I"), END, cancelled, { ...done, inferred });
    expect(tracked.obligations).toMatchObject([
      { status: { done: false }, state: { name: "cancelled" } },
    ]);
  });

  it("is told in the order of the records, recorded or inferred", () => {
    const of = (task: string): PlanRecord => ({ ...done, task });
    const records = [{ ...of("X"), inferred }, of("Y"), { ...of("Z"), inferred }, of("W")];
    const { findings } = seen(scheduleOf("Quý I"), END, ...records);
    expect(findings.map(({ record }) => record)).toEqual([0, 1, 2, 3]);
  });

  it.each([
    ["2021-03-19", []],
    ["2021-03-20", []],
    ["2021-03-21", ["I.1@2021-03-31"]],
  ])("stays so for what was inferred of the day it was sent back: %s", (day, completed) => {
    const returned = { task: "I.1", state: "returned", on } as const;
    const guess = { task: "I.1", completedOn: plainDate(day), inferred };
    expect(completedIn(seen(scheduleOf("Quý I"), END, done, returned, guess))).toEqual(completed);
  });
});

describe("a schedule as a store gives it", () => {
  it("is tracked without the facts of its plan", () => {
    const { obligations, findings, horizon } = scheduleOf("Quý I");
    const tracked = seen({ obligations, findings, horizon }, END, done);
    expect(completedIn(tracked)).toEqual(["I.1@2021-03-31"]);
  });
});

describe("what falls due on one day", () => {
  it.each([
    ["8 giờ ngày 15/3/2021; 17 giờ ngày 15/3/2021", 2],
    ["8 giờ ngày 15/3/2021; 8 giờ ngày 15/3/2021", 1],
    ["8 giờ ngày 15/3/2021; ngày 15/3/2021", 1],
    ["ngày 15/3/2021; 8 giờ ngày 15/3/2021", 1],
  ])("is one but for different hours: %s", (deadline, count) => {
    expect(scheduleOf(deadline).obligations).toHaveLength(count);
  });
});

describe("what a deadline says beside a day", () => {
  it.each([
    ["Quý I; theo hướng dẫn của Bộ Nội vụ", 1],
    ["Quý I; 32/13/2021", 1],
    ["32/13/2021", 1],
    ["Quý I; hoàn tất", 2],
    ["Thường xuyên; thường xuyên", 1],
  ])("is a remark where it is no work of its own: %s", (deadline, count) => {
    expect(scheduleOf(deadline).obligations).toHaveLength(count);
  });
});

describe("what recurs outside the days looked at", () => {
  it.each(["Hàng quý từ năm 2024", "Hàng tháng, từ tháng 6/2025 đến tháng 12/2025"])(
    "is counted, and told: %s",
    (deadline) => {
      const { obligations, outside, findings } = scheduleOf(deadline);
      expect([obligations, outside]).toEqual([[], 1]);
      expect(findings.map(({ code }) => code)).toEqual(["schedule-outside-horizon"]);
    },
  );
});

describe("several plans", () => {
  const of = (deadline: string, by: "month" | "quarter" | "section", title = "Công khai") => {
    const tasks = [{ code: "1", title: "Rà soát", deadline }];
    const plan = definePlan({ year: 2021, sections: [{ code: "I", title, tasks }] });
    return completion(seen(schedulePlan(plan), END), { by });
  };

  it.each([
    ["month", ["Tháng 5", "Tháng 2", "Tháng 11", "Tháng 3"], ["02", "03", "05", "11"]],
    ["quarter", ["Quý II", "Quý I", "Quý IV", "Quý III"], ["Q1", "Q2", "Q3", "Q4"]],
  ] as const)("have each %s in the order of time, whichever is first", (by, deadlines, keys) => {
    const { groups } = mergeCompletion(deadlines.map((deadline) => of(deadline, by)));
    expect(groups.map(({ key }) => key)).toEqual(keys.map((key) => `2021-${key}`));
  });

  it("keep sections of one code and other headings apart, under keys of their own", () => {
    const parts = ["Một", "Hai", "Một", "Ba"].map((title) => of("Quý I", "section", title));
    const { groups } = mergeCompletion(parts);
    expect(groups.map(({ key, counts }) => [key, counts.total])).toEqual([
      ["I", 2],
      ["I/2", 1],
      ["I/3", 1],
    ]);
  });
});

describe("the year of a plan for several years", () => {
  it.each([
    ["2018-12-01", "I.1@2019-03-31"],
    ["2020-02-01", "I.1@2020-03-31"],
    ["2020-12-31", "I.1@2020-03-31"],
    ["2021-02-01", "I.1@2019-03-31"],
  ])("is that of its issue where it lies within: %s", (issuedOn, id) => {
    const plan = {
      ...planWith({ code: "1", title: "Rà soát", deadline: "Quý I" }),
      period: { start: plainDate("2019-01-01"), end: plainDate("2020-12-31") },
      issuedOn: plainDate(issuedOn),
    };
    expect(schedulePlan(plan).obligations.map((each) => each.id)).toEqual([id]);
  });
});
