import fc from "fast-check";
import { parseAgencies } from "chiso/agency";
import {
  agenda,
  completion,
  OFFICE_LABELS,
  planRecordSchema,
  renderReport,
  trackPlan,
  type PlanRecord,
  type PlanSchedule,
  type TrackedPlan,
} from "chiso/progress";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { completedIn, labelsOf, refusalOf, scheduleOf, seen } from "./plans.js";

const date = plainDate;

/** Records as they come from outside, of whatever kind. */
function trackGiven(schedule: PlanSchedule, asOf: string, ...given: unknown[]): TrackedPlan {
  const isRecords = (value: unknown): value is PlanRecord[] => Array.isArray(value);
  return trackPlan(schedule, isRecords(given) ? given : [], date(asOf));
}

const june = (): PlanSchedule => scheduleOf("Quý II", { lead: "Sở Nội vụ" });

describe("a record that is not known whole", () => {
  it.each<readonly [code: string, words: string, record: unknown]>([
    ["record-unknown-key", "extendedTo", { task: "I.1", extendedTo: "2021-12-10" }],
    ["record-unknown-key", "completed", { task: "I.1", completed: "2021-06-01" }],
    [
      "record-unknown-key",
      "to",
      { task: "I.1", state: "cancelled", on: "2021-06-01", to: "2021-07-01" },
    ],
    ["record-unreadable-date", '"31/3/2021"', { task: "I.1", completedOn: "31/3/2021" }],
    ["record-unreadable-date", '"2021-3-1"', { task: "I.1", completedOn: "2021-3-1" }],
    [
      "record-unreadable-date",
      '"2021-06-01T15:30"',
      { task: "I.1", completedOn: "2021-06-01T15:30" },
    ],
    ["record-unreadable-date", "null", { task: "I.1", completedOn: null }],
    ["record-unreadable-date", '"30/6/2021"', { task: "I.1", due: "30/6/2021" }],
    ["record-impossible-date", '"2021-02-30"', { task: "I.1", completedOn: "2021-02-30" }],
    [
      "record-unreadable-value",
      '"15h30"',
      { task: "I.1", completedOn: "2021-06-01", completedAt: "15h30" },
    ],
    ["record-unreadable-value", "evidence 12", { task: "I.1", evidence: 12 }],
    ["record-unreadable-value", "null", null],
    ["record-unknown-state", '"huỷ"', { task: "I.1", state: "huỷ", on: "2021-06-01" }],
    ["record-missing-day", "", { task: "I.1", state: "cancelled" }],
    ["record-missing-day", "", { task: "I.1", state: "extended", on: "2021-06-01" }],
    ["record-missing-day", "", { task: "I.1", completedAt: "15:30" }],
    ["record-unknown-task", "", { task: 5, completedOn: "2021-06-01" }],
    ["record-unknown-task", "", {}],
    ["record-impossible-progress", "", { task: "I.1", progress: "50" }],
    [
      "record-unknown-deliverable",
      "",
      { task: "I.1", deliverable: "1", completedOn: "2021-06-01" },
    ],
    ["record-by-no-lead", "Sở Y tế", { task: "I.1", completedOn: "2021-06-01", by: "Sở Y tế" }],
    ["record-says-nothing", "", { task: "I.1" }],
  ])("is a finding and completes nothing: %s %s", (code, words, record) => {
    const tracked = trackGiven(june(), "2021-12-31", record);
    expect(tracked.findings).toMatchObject([{ code, record: 0 }]);
    expect(tracked.findings[0]?.message.vi).toContain(words);
    expect(completedIn(tracked)).toEqual([]);
    if (code !== "record-says-nothing" && code !== "record-by-no-lead")
      expect(planRecordSchema.safeParse(record).success).toBe(false);
  });

  it("may hold a Date, which is none of the days that the library knows", () => {
    const day: unknown = Reflect.construct(Reflect.get(globalThis, "Date"), [0]);
    const { findings } = trackGiven(june(), "2021-12-31", { task: "I.1", completedOn: day });
    expect(findings).toMatchObject([{ code: "record-unreadable-date" }]);
  });

  it("is not in the way of the others", () => {
    const record = { task: "I.1", completedOn: "2021-06-01" };
    const tracked = trackGiven(june(), "2021-12-31", { ...record, note: "xong" }, record);
    expect(tracked.findings).toMatchObject([{ code: "record-unknown-key", record: 0 }]);
    expect(tracked.obligations[0]?.completedOn).toBe("2021-06-01");
  });
});

describe("one part of several", () => {
  const communes = (): PlanSchedule =>
    scheduleOf("30/9/2021", { lead: "UBND xã Tân An; UBND xã Tân Bình" });
  const first = { task: "I.1", completedOn: date("2021-09-20"), by: "UBND xã Tân An" } as const;
  const groups = (tracked: TrackedPlan): unknown =>
    completion(tracked, { by: "agency" }).groups.map(({ label, counts }) => [
      label.vi,
      `${counts.completed}/${counts.total}`,
    ]);

  it("counts for the lead that completed it, and not for the whole", () => {
    const tracked = seen(communes(), "2021-10-31", first);
    expect(groups(tracked)).toEqual([
      ["Ủy ban nhân dân xã Tân An", "1/1"],
      ["Ủy ban nhân dân xã Tân Bình", "0/1"],
    ]);
    expect(completion(tracked, { by: "section" }).total.counts).toMatchObject({
      total: 1,
      completed: 0,
      overdue: 1,
    });
    expect(tracked.obligations[0]?.notReported?.map(({ name }) => name)).toEqual([
      "Ủy ban nhân dân xã Tân Bình",
    ]);
    expect(
      agenda(tracked, { days: 0, by: "agency" }).agencies?.map(({ overdue }) => overdue.length),
    ).toEqual([0, 1]);
    expect(renderReport(tracked, { form: "month" })).toContain(
      "Chưa báo cáo: Ủy ban nhân dân xã Tân Bình",
    );
  });

  it("completes the whole with the last, each lead judged by its own day", () => {
    const second = {
      task: "I.1",
      completedOn: date("2021-10-05"),
      by: "ủy ban nhân dân xã Tân Bình",
    };
    const [obligation] = seen(communes(), "2021-10-31", second, first).obligations;
    expect(obligation).toMatchObject({
      completedOn: "2021-10-05",
      status: { done: true, timing: "late" },
      byLead: [
        { completedOn: "2021-09-20", status: { done: true, timing: "in-time" } },
        { completedOn: "2021-10-05", status: { done: true, timing: "late" } },
      ],
    });
    expect(obligation).not.toHaveProperty("notReported");
  });

  it("is everybody's where nobody is named, whoever was first", () => {
    const all = { task: "I.1", completedOn: date("2021-09-25") };
    const tracked = seen(communes(), "2021-10-31", all, first);
    expect(tracked.findings).toEqual([]);
    expect(tracked.obligations[0]?.byLead?.map(({ completedOn }) => completedOn)).toEqual([
      "2021-09-20",
      "2021-09-25",
    ]);
  });

  it("may be named by several names, or by the agency as read", () => {
    const both = { ...first, by: "UBND xã Tân Bình; UBND xã Tân An" };
    expect(completedIn(seen(communes(), "2021-10-31", both))).toHaveLength(1);
    const [agency] = parseAgencies("UBND xã Tân Bình").agencies;
    if (agency === undefined) throw new Error("unread");
    expect(groups(seen(communes(), "2021-10-31", { ...first, by: agency }))).toEqual([
      ["Ủy ban nhân dân xã Tân An", "0/1"],
      ["Ủy ban nhân dân xã Tân Bình", "1/1"],
    ]);
  });

  it("given twice is a finding", () => {
    expect(seen(communes(), "2021-10-31", first, first).findings).toMatchObject([
      { code: "record-nothing-open", record: 1 },
    ]);
  });

  it("imported twice completes no later period", () => {
    const monthly = scheduleOf("Hằng tháng", { lead: "Sở Nội vụ" });
    const record = { task: "I.1", completedOn: date("2021-01-30") };
    const tracked = seen(monthly, "2021-03-31", record, record, record);
    expect(completedIn(tracked)).toEqual(completedIn(seen(monthly, "2021-03-31", record)));
    expect(tracked.findings).toMatchObject([
      { code: "record-nothing-open", record: 1 },
      { code: "record-nothing-open", record: 2 },
    ]);
  });

  it("of a single lead completes the whole", () => {
    const by = "Sở Nội vụ";
    const record = { task: "I.1", completedOn: date("2021-06-01"), by };
    expect(completedIn(seen(june(), "2021-12-31", record))).toHaveLength(1);
  });
});

describe("a state", () => {
  const on = date("2021-06-10");
  const state = (name: "cancelled" | "suspended" | "resumed", day = "2021-06-10"): PlanRecord => ({
    task: "I.1",
    state: name,
    on: date(day),
  });

  it("holds from the day on which it took effect", () => {
    expect(seen(june(), "2021-06-09", state("cancelled")).obligations[0]).not.toHaveProperty(
      "state",
    );
    expect(seen(june(), "2021-06-10", state("cancelled")).obligations[0]).toMatchObject({
      state: { name: "cancelled", on },
      status: { done: false, timing: "no-deadline", label: { vi: "Đã hủy" } },
      tracker: { class: "cancelled" },
    });
  });

  it("cancelled leaves the denominators, said in the rate and in the report", () => {
    const quarters = scheduleOf("Hàng quý");
    const done = { task: "I.1", completedOn: date("2021-03-20") };
    const tracked = seen(quarters, "2021-12-31", state("cancelled"), done);
    const { counts, completedOfAll } = completion(tracked, { by: "section" }).total;
    expect(counts).toMatchObject({ total: 1, completed: 1, overdue: 0, due: 1, cancelled: 3 });
    expect(completedOfAll).toMatchObject({ numerator: 1, denominator: 1, cancelled: 3 });
    expect(completedOfAll.ofLabel.vi).toBe("trên tổng số nhiệm vụ (không tính 3 việc đã hủy)");
    expect(renderReport(tracked, { form: "year" })).toContain("Không tính 3 việc đã hủy.");
    expect(agenda(tracked, { days: 5 }).overdue).toEqual([]);
  });

  it("suspended is not overdue while it rests, and is again once it goes on", () => {
    const tracked = seen(june(), "2021-07-15", state("suspended"));
    expect(tracked.obligations[0]?.status).toMatchObject({ done: false, timing: "in-time" });
    expect(labelsOf(tracked)).toEqual(["Tạm dừng thực hiện"]);
    const { counts } = completion(tracked, { by: "section" }).total;
    expect(counts).toMatchObject({ total: 1, overdue: 0, due: 0, openInTime: 1, suspended: 1 });
    const lists = agenda(tracked, { days: 5 });
    expect([lists.overdue.length, lists.suspended.length]).toEqual([0, 1]);
    const resumed = seen(june(), "2021-07-15", state("resumed", "2021-07-10"), state("suspended"));
    expect(labelsOf(resumed)).toEqual(["Chưa hoàn thành quá hạn"]);
  });

  it("extended moves the day by which it is judged, and keeps the old ones", () => {
    const first = { task: "I.1", state: "extended", on, to: date("2021-08-31") } as const;
    const second = { ...first, on: date("2021-08-20"), to: date("2021-10-31") };
    const done = { task: "I.1", completedOn: date("2021-09-15"), due: date("2021-10-31") };
    const [obligation] = seen(june(), "2021-12-31", done, second, first).obligations;
    expect(obligation).toMatchObject({
      id: "I.1@2021-06-30",
      due: "2021-10-31",
      status: { done: true, timing: "in-time" },
      extensions: [
        { on: "2021-06-10", from: "2021-06-30", to: "2021-08-31" },
        { on: "2021-08-20", from: "2021-08-31", to: "2021-10-31" },
      ],
    });
    const between = seen(june(), "2021-08-01", done, second, first);
    expect(between.findings).toEqual([]);
    expect(between.obligations[0]).toMatchObject({
      due: "2021-08-31",
      state: { name: "extended" },
    });
    expect(labelsOf(between)).toEqual(["Chưa hoàn thành trong hạn"]);
    expect(renderReport(between, { form: "month" })).toContain(
      "31/08/2021 (gia hạn từ 30/06/2021)",
    );
    expect(labelsOf(seen(june(), "2021-09-01", first))).toEqual(["Chưa hoàn thành quá hạn"]);
  });

  it("that is completion after the day looked from is told where it names no due day", () => {
    const done = { task: "I.1", completedOn: date("2021-11-15") };
    expect(seen(june(), "2021-08-01", done).findings).toMatchObject([{ code: "record-not-yet" }]);
    expect(seen(june(), "2021-12-31", done).findings).toEqual([]);
    const named = { ...done, due: date("2021-06-30") };
    expect(seen(june(), "2021-08-01", named).findings).toEqual([]);
  });

  it("that is completion more than a year before the plan does not count", () => {
    const done = { task: "I.1", completedOn: date("2011-06-15") };
    const { findings, obligations } = seen(june(), "2021-12-31", done);
    expect(findings).toMatchObject([{ code: "record-before-plan" }]);
    expect(obligations[0]?.status.done).toBe(false);
  });

  it("extended to no later day than the first one does not count", () => {
    const record = { task: "I.1", state: "extended", on, to: date("2021-06-30") } as const;
    expect(seen(june(), "2021-12-31", record).findings).toMatchObject([
      { code: "record-extension-not-later" },
    ]);
  });

  it("returned takes a completion back until it is done again", () => {
    const done = { task: "I.1", completedOn: date("2021-06-05") };
    const back = { task: "I.1", state: "returned", on } as const;
    const [obligation] = seen(june(), "2021-07-15", done, back).obligations;
    expect(obligation).toMatchObject({
      status: { done: false, timing: "late" },
      state: { name: "returned" },
    });
    expect(obligation).not.toHaveProperty("completedOn");
    expect(seen(june(), "2021-06-09", done, back).obligations[0]?.status.done).toBe(true);
    const again = { task: "I.1", completedOn: date("2021-07-02") };
    expect(seen(june(), "2021-07-15", again, done, back).obligations[0]).toMatchObject({
      completedOn: "2021-07-02",
      status: { done: true, timing: "late" },
    });
    expect(seen(june(), "2021-07-15", back).findings).toMatchObject([
      { code: "record-state-does-not-fit" },
    ]);
  });

  it("awaiting approval is reported, and not done", () => {
    const record = { task: "I.1", state: "awaiting-approval", on } as const;
    const tracked = seen(june(), "2021-06-20", record);
    expect(tracked.obligations[0]).toMatchObject({
      status: { done: false, timing: "in-time" },
      state: { name: "awaiting-approval", on, label: { vi: "Đã trình, chờ phê duyệt" } },
    });
    expect(tracked.obligations[0]).not.toHaveProperty("notReported");
    expect(completion(tracked, { by: "section" }).total.counts).toMatchObject({
      completed: 0,
      awaitingApproval: 1,
    });
    expect(renderReport(tracked, { form: "month" })).toContain(
      "Chưa hoàn thành trong hạn (Đã trình, chờ phê duyệt từ ngày 10/06/2021)",
    );
  });

  it("that nothing can be in is a finding", () => {
    for (const name of ["resumed", "returned"] as const) {
      const { findings } = seen(june(), "2021-12-31", { task: "I.1", state: name, on });
      expect(findings).toMatchObject([{ code: "record-state-does-not-fit", record: 0 }]);
    }
  });
});

describe("the hour of a completion", () => {
  const schedule = (): PlanSchedule => scheduleOf("Trước 16h00 ngày 25/10/2021");
  it.each([
    ["in-time", "2021-10-25", "15:59"],
    ["in-time", "2021-10-25", "16:00"],
    ["late", "2021-10-25", "16:01"],
    ["in-time", "2021-10-25", undefined],
    ["in-time", "2021-10-24", "23:00"],
    ["late", "2021-10-26", "08:00"],
  ])("tells on the due day whether it was %s: %s %s", (timing, day, hour) => {
    const on = { task: "I.1", completedOn: date(day) };
    const record = hour === undefined ? on : { ...on, completedAt: hour };
    expect(seen(schedule(), "2021-12-31", record).obligations[0]?.status.timing).toBe(timing);
  });
});

describe("labels", () => {
  it("may be those that offices use of work in hand, or some of one's own", () => {
    const track = (labels: Parameters<typeof trackPlan>[3]): TrackedPlan =>
      trackPlan(june(), [], date("2021-06-01"), labels);
    const office = track({ labels: OFFICE_LABELS });
    expect(labelsOf(office)).toEqual(["Đang thực hiện, còn trong hạn"]);
    const report = renderReport(office, { form: "month" });
    expect(report).toContain("| Đang thực hiện, còn trong hạn | 1/1 |");
    expect(report).not.toContain("Chưa hoàn thành trong hạn");
    expect(renderReport(office, { form: "month", asOf: date("2021-07-01") })).toContain(
      "Hạn 30/06/2021: Đang thực hiện, đã quá hạn",
    );
    const own = { "open-in-time": { vi: "Đang làm", en: "Doing" } };
    expect(labelsOf(track({ labels: own }))).toEqual(["Đang làm"]);
  });

  it("are refused where there is no such class", () => {
    const labels: unknown = JSON.parse('{ "dang-lam": { "vi": "x", "en": "x" } }');
    const isLabels = (value: unknown): value is typeof OFFICE_LABELS => value !== null;
    const call = (): unknown =>
      isLabels(labels) && trackPlan(june(), [], date("2021-06-01"), { labels });
    expect(refusalOf(call).message).toContain('"dang-lam"');
  });
});

describe("records of all kinds", () => {
  const schedule = scheduleOf("Hàng quý", { lead: "UBND xã Tân An; UBND xã Tân Bình" });
  const day = fc.integer({ min: 0, max: 300 }).map((days) => {
    const month = 1 + Math.floor(days / 28);
    return date(2021, month, 1 + (days % 28));
  });
  const due = fc.constantFrom(...schedule.obligations.flatMap((each) => each.due ?? []));
  const by = fc.constantFrom("UBND xã Tân An", "UBND xã Tân Bình");
  const record: fc.Arbitrary<PlanRecord> = fc.oneof(
    fc.record(
      { task: fc.constant("I.1"), completedOn: day, due, by },
      { requiredKeys: ["task", "completedOn"] },
    ),
    fc.record(
      {
        task: fc.constant("I.1"),
        state: fc.constantFrom("cancelled" as const, "suspended" as const, "resumed" as const),
        on: day,
        due,
      },
      { requiredKeys: ["task", "state", "on"] },
    ),
    fc.record(
      { task: fc.constant("I.1"), state: fc.constant("extended" as const), on: day, to: day, due },
      { requiredKeys: ["task", "state", "on", "to"] },
    ),
    fc.record(
      {
        task: fc.constant("I.1"),
        state: fc.constantFrom("returned" as const, "awaiting-approval" as const),
        on: day,
        due,
        by,
      },
      { requiredKeys: ["task", "state", "on"] },
    ),
  );
  const shuffled = fc
    .array(record, { maxLength: 8 })
    .chain((records) =>
      fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
    );

  it("say the same in any order, are what the schema takes, and leave plain data", () => {
    fc.assert(
      fc.property(shuffled, day, ([records, others], asOf) => {
        const one = trackPlan(schedule, records, asOf);
        expect(trackPlan(schedule, others, asOf).obligations).toEqual(one.obligations);
        for (const each of records) expect(planRecordSchema.safeParse(each).success).toBe(true);
        expect(JSON.parse(JSON.stringify(one))).toStrictEqual(one);
      }),
      { numRuns: 200 },
    );
  });

  it("keep the counts together", () => {
    fc.assert(
      fc.property(shuffled, day, ([records], asOf) => {
        const tracked = trackPlan(schedule, records, asOf);
        const { groups, total } = completion(tracked, { by: "agency" });
        for (const { counts } of [...groups, total]) {
          const { completed, openInTime, overdue, openWithoutDeadline, cancelled = 0 } = counts;
          expect(completed + openInTime + overdue + openWithoutDeadline).toBe(counts.total);
          expect(counts.total + cancelled).toBe(schedule.obligations.length);
          expect(counts.dueCompleted + counts.overdue).toBeLessThanOrEqual(counts.due);
        }
        const { overdue, upcoming, later, suspended } = agenda(tracked, { days: 3 });
        const listed = overdue.length + upcoming.length + later.length + suspended.length;
        expect(listed + total.counts.completed).toBe(total.counts.total);
        expect(overdue).toHaveLength(total.counts.overdue);
      }),
      { numRuns: 200 },
    );
  });
});
