import { plainDate } from "chiso/time";
import { trackPlan } from "chiso/progress";
import { describe, expect, it } from "vitest";
import { completedIn, labelsOf, refusalOf, scheduleOf, seen } from "./plans.js";

const date = plainDate;

describe("the status of an obligation", () => {
  const dated = scheduleOf("Quý II");
  const undated = scheduleOf("Thường xuyên");

  it.each([
    ["Đã hoàn thành trong hạn", dated, "2021-06-29"],
    ["Đã hoàn thành trong hạn", dated, "2021-06-30"],
    ["Đã hoàn thành quá hạn", dated, "2021-07-01"],
    ["Đã hoàn thành không hạn", undated, "2021-06-30"],
  ])("is %s where it was completed", (label, schedule, day) => {
    const tracked = seen(schedule, "2021-12-31", { task: "I.1", completedOn: date(day) });
    expect(labelsOf(tracked)).toEqual([label]);
    expect(tracked.obligations[0]).toMatchObject({ completedOn: day, status: { done: true } });
  });

  it.each([
    ["Chưa hoàn thành trong hạn", dated, "2021-06-30"],
    ["Chưa hoàn thành quá hạn", dated, "2021-07-01"],
    ["Chưa hoàn thành không hạn", undated, "2021-12-31"],
  ])("is %s where it is open", (label, schedule, asOf) => {
    const tracked = seen(schedule, asOf);
    expect(labelsOf(tracked)).toEqual([label]);
    expect(tracked.obligations[0]?.status.done).toBe(false);
  });

  it("does not know of completions to come", () => {
    const record = {
      task: "I.1",
      completedOn: date("2021-06-15"),
      progress: 100,
      evidence: "Báo cáo",
    };
    expect(labelsOf(seen(dated, "2021-06-14", record))).toEqual(["Chưa hoàn thành trong hạn"]);
    expect(seen(dated, "2021-06-14", record).obligations[0]?.evidence).toEqual([]);
    expect(labelsOf(seen(dated, "2021-06-15", record))).toEqual(["Đã hoàn thành trong hạn"]);
  });

  it("is asked for a day of the calendar", () => {
    // @ts-expect-error a bare string is no date
    const wrong: Parameters<typeof trackPlan>[2] = "2021-02-30";
    expect(refusalOf(() => trackPlan(dated, [], wrong)).code).toBe("invalid-date");
  });
});

describe("a record", () => {
  const quarters = scheduleOf("Hàng quý");

  it("without a due date completes the earliest that is open", () => {
    const record = { task: "I.1", completedOn: date("2021-04-02") };
    expect(completedIn(seen(quarters, "2021-12-31", record))).toEqual(["I.1@2021-03-31"]);
    const second = { task: "I.1", completedOn: date("2021-06-02") };
    expect(completedIn(seen(quarters, "2021-12-31", second, record))).toEqual([
      "I.1@2021-03-31",
      "I.1@2021-06-30",
    ]);
  });

  it("with a due date completes that one", () => {
    const record = { task: "I.1", due: date("2021-09-30"), completedOn: date("2021-04-02") };
    expect(completedIn(seen(quarters, "2021-12-31", record))).toEqual(["I.1@2021-09-30"]);
  });

  it("on a day goes before one without a due date", () => {
    const completedOn = date("2021-04-02");
    const tracked = seen(
      quarters,
      "2021-12-31",
      { task: "I.1", completedOn },
      { task: "I.1", due: date("2021-03-31"), completedOn },
    );
    expect(completedIn(tracked)).toEqual(["I.1@2021-03-31", "I.1@2021-06-30"]);
  });

  it("that comes later does not change what an earlier one completed", () => {
    const early = { task: "I.1", completedOn: date("2021-03-02"), evidence: "Báo cáo số 1" };
    const late = {
      task: "I.1",
      due: date("2021-03-31"),
      completedOn: date("2021-05-02"),
      evidence: "Báo cáo số 2",
    };
    const tracked = seen(quarters, "2021-12-31", late, early);
    expect(tracked.obligations[0]).toMatchObject({
      completedOn: "2021-03-02",
      evidence: ["Báo cáo số 1"],
    });
    expect(tracked.findings).toMatchObject([
      { code: "record-nothing-open", record: 0, severity: "warning" },
    ]);
  });

  const outputs = scheduleOf("Quý IV", {
    deliverables: [
      { title: "Kế hoạch", deadline: "Quý I" },
      { title: "Báo cáo", deadline: "Quý II, IV" },
    ],
  });

  it("for a deliverable completes that one, and without one the next of each", () => {
    const completedOn = date("2021-03-01");
    expect(
      completedIn(seen(outputs, "2021-12-31", { task: "I.1", deliverable: 2, completedOn })),
    ).toEqual(["I.1#2@2021-06-30"]);
    expect(completedIn(seen(outputs, "2021-12-31", { task: "I.1", completedOn }))).toEqual([
      "I.1#1@2021-03-31",
      "I.1#2@2021-06-30",
    ]);
  });

  it("takes what is open and dated before what has no date", () => {
    const schedule = scheduleOf("Khi có phản ánh. Báo cáo hàng quý");
    const completed = completedIn(
      seen(schedule, "2021-12-31", { task: "I.1", completedOn: date("2021-02-01") }),
    );
    expect(completed).toEqual(["I.1@2021-03-31"]);
  });

  it("may say how far a thing is, and what shows it, without completing it", () => {
    const tracked = seen(
      quarters,
      "2021-05-01",
      { task: "I.1", progress: 40, evidence: "Dự thảo" },
      { task: "I.1", progress: 70 },
      { task: "I.1", due: date("2021-12-31"), progress: 10 },
    );
    expect(tracked.obligations.map(({ progress, evidence }) => [progress, evidence])).toEqual([
      [70, ["Dự thảo"]],
      [undefined, []],
      [undefined, []],
      [10, []],
    ]);
    expect(completedIn(tracked)).toEqual([]);
  });

  it("may call a task by the end of its key where no other has it", () => {
    const completedOn = date("2021-03-01");
    expect(completedIn(seen(quarters, "2021-12-31", { task: "1", completedOn }))).toEqual([
      "I.1@2021-03-31",
    ]);
    const parts = scheduleOf("Quý IV", {
      subtasks: [{ code: "a", title: "Lập danh mục", deadline: "Quý I" }],
    });
    expect(completedIn(seen(parts, "2021-12-31", { task: "1.a", completedOn }))).toEqual([
      "I.1.a@2021-03-31",
    ]);
  });

  it.each([
    ["record-unknown-task", { task: "I.7" }],
    ["record-unknown-deliverable", { task: "I.1", deliverable: 3 }],
    ["record-unknown-due", { task: "I.1", due: date("2021-05-05") }],
    ["record-impossible-progress", { task: "I.1", progress: 120 }],
    ["record-impossible-progress", { task: "I.1", progress: -1 }],
    ["record-impossible-progress", { task: "I.1", progress: Number.NaN }],
  ])("that does not count is a finding: %s", (code, record) => {
    const tracked = seen(outputs, "2021-12-31", { task: "I.1", evidence: "Dự thảo" }, record);
    expect(tracked.findings).toMatchObject([{ code, record: 1 }]);
    expect(completedIn(tracked)).toEqual([]);
  });

  it("with a day that does not exist is a finding", () => {
    const records: unknown = JSON.parse('[{"task":"I.1","completedOn":"2021-02-30"}]');
    const isRecords = (value: unknown): value is Parameters<typeof trackPlan>[1] =>
      Array.isArray(value);
    const given = isRecords(records) ? records : [];
    expect(trackPlan(quarters, given, date("2021-12-31")).findings).toMatchObject([
      { code: "record-impossible-date" },
    ]);
  });

  it("with everything done already is a finding", () => {
    const once = scheduleOf("Quý I");
    const completedOn = date("2021-03-01");
    const tracked = seen(
      once,
      "2021-12-31",
      { task: "I.1", completedOn },
      { task: "I.1", completedOn },
    );
    expect(tracked.findings).toMatchObject([{ code: "record-nothing-open", record: 1 }]);
  });
});

describe("an ambiguous record", () => {
  it("is a finding, and counts for none of the tasks it may mean", () => {
    const schedule = scheduleOf("Quý I", {
      subtasks: [{ code: "1", title: "Phần một", deadline: "Quý II" }],
    });
    const record = { task: "1", completedOn: date("2021-03-01") };
    const tracked = seen(schedule, "2021-12-31", record);
    expect(tracked.findings).toMatchObject([{ code: "record-ambiguous-task", record: 0 }]);
    expect(completedIn(tracked)).toEqual([]);
    expect(completedIn(seen(schedule, "2021-12-31", { ...record, task: "I.1" }))).toEqual([
      "I.1@2021-03-31",
    ]);
  });
});
