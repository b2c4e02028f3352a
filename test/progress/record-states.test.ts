import { definePlan, readPlanTable } from "chiso/plan";
import { parseAgencies } from "chiso/agency";
import {
  agenda,
  completion,
  schedulePlan,
  trackPlan,
  type PlanRecord,
  type PlanSchedule,
  type TrackedPlan,
} from "chiso/progress";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { completedIn, refusalOf, scheduleOf, seen } from "./plans.js";

const END = "2021-12-31";
const A = "UBND xã Tân An";
const B = "UBND xã Tân Bình";

/** A completion of `I.1` on a day, with whatever else it says. */
const done = (day: string, more: Partial<PlanRecord> = {}): PlanRecord => ({
  task: "I.1",
  completedOn: plainDate(day),
  ...more,
});

/** A change of state of `I.1` on a day, with whatever else it says. */
const state = (
  name: "cancelled" | "suspended" | "resumed" | "returned" | "awaiting-approval",
  day: string,
  more: Partial<PlanRecord> = {},
): PlanRecord => ({ task: "I.1", state: name, on: plainDate(day), ...more });

const extended = (day: string, to: string, more: Partial<PlanRecord> = {}): PlanRecord => ({
  task: "I.1",
  state: "extended",
  on: plainDate(day),
  to: plainDate(to),
  ...more,
});

const due = (day: string) => ({ due: plainDate(day) });
const codesOf = ({ findings }: TrackedPlan): (readonly [number, string])[] =>
  findings.map(({ record, code }) => [record, code]);

/** What holds of the first obligation beside open and done, with its day. */
function heldIn({ obligations: [first] }: TrackedPlan): string | undefined {
  return first?.state === undefined ? undefined : `${first.state.name} ${first.state.on}`;
}

/** One quarter, led by two communes. */
const both = (): PlanSchedule => scheduleOf("Quý I", { lead: `${A}; ${B}` });

describe("something that rests", () => {
  it("is open as before once it goes on", () => {
    const once = scheduleOf("Quý IV");
    const records = [state("suspended", "2021-02-01"), state("resumed", "2021-03-01")];
    expect(heldIn(seen(once, END, ...records))).toBeUndefined();
    expect(heldIn(seen(once, "2021-02-28", ...records))).toBe("suspended 2021-02-01");
  });

  it("rests still while one of two leads has done its part, and no more once both have", () => {
    const rest = state("suspended", "2021-02-01");
    const first = done("2021-02-10", { by: A });
    expect(heldIn(seen(both(), END, rest, first))).toBe("suspended 2021-02-01");
    const second = done("2021-02-20", { by: B });
    const back = state("returned", "2021-02-25", { by: B });
    expect(heldIn(seen(both(), END, rest, first, second, back))).toBe("returned 2021-02-25");
  });

  it("cannot be made to rest twice, nor to be cancelled once it is done", () => {
    const once = scheduleOf("Quý I");
    for (const name of ["suspended", "cancelled"] as const) {
      const twice = [state(name, "2021-02-01"), state(name, "2021-02-05")];
      expect(codesOf(seen(once, END, ...twice))).toEqual([[1, "record-state-does-not-fit"]]);
      const late = [done("2021-02-01"), state(name, "2021-02-05")];
      expect(codesOf(seen(once, END, ...late))).toEqual([[1, "record-state-does-not-fit"]]);
    }
    const dropped = [state("cancelled", "2021-02-01"), state("suspended", "2021-02-05")];
    expect(codesOf(seen(once, END, ...dropped))).toEqual([[1, "record-state-does-not-fit"]]);
  });

  it("is in its own list of the agenda, and what is cancelled in none", () => {
    const lists = (name: "suspended" | "cancelled"): number[] => {
      const { overdue, later, suspended } = agenda(
        seen(scheduleOf("Quý I"), END, state(name, "2021-02-01")),
        { days: 5 },
      );
      return [overdue.length, later.length, suspended.length];
    };
    expect([lists("suspended"), lists("cancelled")]).toEqual([
      [0, 0, 1],
      [0, 0, 0],
    ]);
  });
});

describe("something cancelled", () => {
  it("asks no lead for its part", () => {
    const tracked = seen(both(), END, state("cancelled", "2021-02-01"));
    expect(tracked.obligations[0]).not.toHaveProperty("notReported");
    expect(seen(both(), END).obligations[0]?.notReported).toHaveLength(2);
  });

  it("is left alone where another output of the task is to be completed", () => {
    const outputs = scheduleOf("Quý IV", {
      deliverables: [
        { title: "Kế hoạch", deadline: "Quý I" },
        { title: "Báo cáo", deadline: "Quý II" },
      ],
    });
    const records = [state("cancelled", "2021-01-10", { deliverable: 1 }), done("2021-02-01")];
    expect(completedIn(seen(outputs, END, ...records))).toEqual(["I.1#2@2021-06-30"]);
  });

  it("leaves the denominator of what was due only where it was due", () => {
    const cancelledOf = (asOf: string): unknown => {
      const tracked = seen(scheduleOf("Quý II"), asOf, state("cancelled", "2021-02-01"));
      return completion(tracked, { by: "section" }).total.completedOfDue.cancelled;
    };
    expect([cancelledOf("2021-06-29"), cancelledOf("2021-06-30")]).toEqual([undefined, 1]);
  });
});

describe("something sent back", () => {
  it("is the part of who had done it, and of nobody else", () => {
    const tracked = seen(
      both(),
      END,
      done("2021-02-01", { by: A }),
      state("returned", "2021-02-10"),
    );
    expect(tracked.findings).toEqual([]);
    expect(tracked.obligations[0]?.byLead?.map((lead) => lead.state?.name)).toEqual([
      "returned",
      undefined,
    ]);
  });

  it("may be what was only handed in", () => {
    const records = [state("awaiting-approval", "2021-02-01"), state("returned", "2021-02-10")];
    expect(heldIn(seen(scheduleOf("Quý I"), END, ...records))).toBe("returned 2021-02-10");
  });

  it.each([
    ["done last", done("2021-07-05", due("2021-03-31")), done("2021-07-01", due("2021-06-30"))],
    [
      "handed in last",
      state("awaiting-approval", "2021-07-05", due("2021-03-31")),
      done("2021-07-01", due("2021-06-30")),
    ],
  ])("is what was %s, whichever was due first", (_, last, before) => {
    const back = state("returned", "2021-07-10");
    const tracked = seen(scheduleOf("Quý I, II"), END, last, before, back);
    expect(heldIn(tracked)).toBe("returned 2021-07-10");
    expect(completedIn(tracked)).toEqual(["I.1@2021-06-30"]);
  });

  it("is what the last of its leads was last with, in whichever order they lead", () => {
    const schedule = scheduleOf("Quý I, II", { lead: `${A}; ${B}` });
    const records = [
      done("2021-07-05", { ...due("2021-03-31"), by: A }),
      done("2021-03-01", { ...due("2021-03-31"), by: B }),
      done("2021-06-01", { ...due("2021-06-30"), by: A }),
      done("2021-07-04", { ...due("2021-06-30"), by: B }),
      state("returned", "2021-07-10"),
    ];
    expect(completedIn(seen(schedule, END, ...records))).toEqual(["I.1@2021-06-30"]);
  });

  it.each([
    ["2021-02-10", "2021-02-12"],
    ["2021-02-12", "2021-02-10"],
  ])("by two leads is so since the later day: %s, %s", (one, other) => {
    const records = [
      done("2021-02-01"),
      state("returned", one, { by: A }),
      state("returned", other, { by: B }),
    ];
    expect(heldIn(seen(both(), END, ...records))).toBe("returned 2021-02-12");
  });

  it("weighs more than what another lead has handed in", () => {
    const records = [
      state("awaiting-approval", "2021-02-01"),
      state("returned", "2021-02-10", { by: A }),
    ];
    expect(heldIn(seen(both(), END, ...records))).toBe("returned 2021-02-10");
    const later = [...records, state("awaiting-approval", "2021-02-20", { by: B })];
    expect(heldIn(seen(both(), END, ...later))).toBe("returned 2021-02-10");
  });
});

describe("something handed in", () => {
  it("waits as a whole once each lead that is open has handed in its part", () => {
    const first = state("awaiting-approval", "2021-02-01", { by: A });
    expect(heldIn(seen(both(), END, first))).toBeUndefined();
    const second = state("awaiting-approval", "2021-02-05", { by: B });
    expect(heldIn(seen(both(), END, first, second))).toBe("awaiting-approval 2021-02-05");
    const whole = [first, done("2021-02-05", { by: B })];
    expect(heldIn(seen(both(), END, ...whole))).toBe("awaiting-approval 2021-02-01");
  });

  it("may be the rest, and may not be what is in already", () => {
    const some = [
      state("awaiting-approval", "2021-02-01", { by: A }),
      state("awaiting-approval", "2021-02-05"),
    ];
    expect(codesOf(seen(both(), END, ...some))).toEqual([]);
    const all = [
      done("2021-02-01", { by: A }),
      state("awaiting-approval", "2021-02-02", { by: B }),
      state("awaiting-approval", "2021-02-05"),
    ];
    expect(codesOf(seen(both(), END, ...all))).toEqual([[2, "record-state-does-not-fit"]]);
  });
});

describe("a due day that was moved", () => {
  it("says so no more once it is done", () => {
    const records = [extended("2021-03-01", "2021-05-31"), done("2021-05-01")];
    const once = scheduleOf("Quý I");
    expect(heldIn(seen(once, END, ...records))).toBeUndefined();
    expect(heldIn(seen(once, "2021-04-30", ...records))).toBe("extended 2021-03-01");
  });

  it("is that of the time which is named", () => {
    const records = [extended("2021-03-01", "2021-08-15", due("2021-06-30"))];
    expect(
      seen(scheduleOf("Quý I, II"), END, ...records).obligations.map((each) => each.due),
    ).toEqual(["2021-03-31", "2021-08-15"]);
  });

  it("has no hour, whatever the first one had", () => {
    const schedule = scheduleOf("Trước 16h00 ngày 25/10/2021");
    const records = [
      extended("2021-10-20", "2021-10-30"),
      done("2021-10-30", { completedAt: "17:00" }),
    ];
    expect(seen(schedule, END, ...records).obligations[0]?.status.timing).toBe("in-time");
  });

  it("may be given to what had none", () => {
    const tracked = seen(scheduleOf("Thường xuyên"), END, extended("2021-03-01", "2021-05-31"));
    expect(tracked.obligations[0]).toMatchObject({
      due: "2021-05-31",
      extensions: [{ on: "2021-03-01", to: "2021-05-31" }],
    });
    expect(tracked.obligations[0]?.extensions?.[0]).not.toHaveProperty("from");
  });

  it("is known on the day on which it was moved", () => {
    const records = [done("2021-03-01", due("2021-05-31")), extended("2021-03-01", "2021-05-31")];
    const tracked = seen(scheduleOf("Quý I"), END, ...records);
    expect(codesOf(tracked)).toEqual([]);
    expect(completedIn(tracked)).toHaveLength(1);
  });

  it("is one of those it had, and no other", () => {
    const records = [extended("2021-03-01", "2021-05-31"), done("2021-05-01", due("2021-04-30"))];
    expect(codesOf(seen(scheduleOf("Quý I"), END, ...records))).toEqual([
      [1, "record-unknown-due"],
    ]);
  });
});

describe("what happens on one day", () => {
  it.each([false, true])("is completed before it is cancelled (%s)", (turned) => {
    const records = [done("2021-02-01"), state("cancelled", "2021-02-01")];
    const tracked = seen(scheduleOf("Quý I"), END, ...(turned ? records.toReversed() : records));
    expect(completedIn(tracked)).toHaveLength(1);
    expect(codesOf(tracked)).toEqual([[turned ? 0 : 1, "record-state-does-not-fit"]]);
  });

  it.each([false, true])("is handed in and completed before it is sent back (%s)", (turned) => {
    const records = [
      state("awaiting-approval", "2021-02-01"),
      done("2021-02-01"),
      state("returned", "2021-02-01"),
    ];
    const tracked = seen(scheduleOf("Quý I"), END, ...(turned ? records.toReversed() : records));
    expect(codesOf(tracked)).toEqual([]);
    expect(heldIn(tracked)).toBe("returned 2021-02-01");
  });
});

describe("a record that is given twice", () => {
  it("says the same again where it names its time", () => {
    const note = { task: "I.1", progress: 10 };
    const schedule = scheduleOf("Quý I, II");
    expect(codesOf(seen(schedule, END, note, note))).toEqual([[1, "record-nothing-open"]]);
    for (const named of [due("2021-03-31"), { obligation: "I.1@2021-03-31" }]) {
      const record = { ...note, ...named };
      expect(codesOf(seen(schedule, END, record, record))).toEqual([]);
    }
  });
});

describe("the day of a record", () => {
  it("to come is told of a completion, and not of what is merely noted", () => {
    const noted = { task: "I.1", progress: 10, notedOn: plainDate("2021-08-01") };
    expect(codesOf(seen(scheduleOf("Quý I"), "2021-06-30", noted))).toEqual([]);
  });

  it.each([
    ["2020-01-01", []],
    ["2019-12-31", [[0, "record-before-plan"]]],
  ])("may lie in the year before the plan, and no earlier: %s", (day, codes) => {
    expect(codesOf(seen(scheduleOf("Quý I"), END, done(day)))).toEqual(codes);
    expect(codesOf(seen(scheduleOf("Thường xuyên"), END, done(day)))).toEqual(codes);
  });

  it("may lie as long before as what was due then, or before a plan that is not known", () => {
    expect(codesOf(seen(scheduleOf("Trước 15/6/2019"), END, done("2019-06-10")))).toEqual([]);
    const { obligations, findings, horizon } = scheduleOf("Quý I");
    expect(codesOf(seen({ obligations, findings, horizon }, END, done("2011-01-01")))).toEqual([]);
  });
});

describe("the words of a finding", () => {
  const wordsOf = (record: PlanRecord): string =>
    seen(scheduleOf("Quý I", { lead: "Sở Nội vụ" }), END, record).findings[0]?.message.en ?? "";

  it("name the agency that leads nothing, as read too", () => {
    const [by] = parseAgencies("Sở Y tế").agencies;
    if (by === undefined) throw new Error("unread");
    expect(wordsOf(done("2021-02-01", { by }))).toContain("Sở Y tế");
  });

  it.each([0, 1.5])("name the place that no deliverable can have: %s", (deliverable) => {
    expect(wordsOf(done("2021-02-01", { deliverable }))).toContain(`deliverable ${deliverable}`);
  });

  it("tell a day that no calendar has only from what is written as a day", () => {
    const record = done("2021-02-01");
    const codes = ["2021-02-30", "12021-02-30", "2021-02-301"].map((completedOn) => {
      Reflect.set(record, "completedOn", completedOn);
      return codesOf(seen(scheduleOf("Quý I"), END, record)).map(([, code]) => code);
    });
    expect(codes.flat()).toEqual([
      "record-impossible-date",
      "record-unreadable-date",
      "record-unreadable-date",
    ]);
  });

  it("call an inference that is nothing unreadable", () => {
    const record = done("2021-02-01");
    Reflect.set(record, "inferred", null);
    expect(codesOf(seen(scheduleOf("Quý I"), END, record))).toEqual([
      [0, "record-unreadable-value"],
    ]);
  });
});

describe("what was inferred of something that rests", () => {
  const inferred = { confidence: "high", reasons: [] } as const;

  it.each([
    state("suspended", "2021-02-01"),
    state("awaiting-approval", "2021-02-01"),
    extended("2021-02-01", "2021-05-31"),
  ])("completes it, and it is nothing else then: %j", (held) => {
    const tracked = seen(scheduleOf("Quý I"), END, held, done("2021-02-10", { inferred }));
    expect(tracked.obligations[0]).toMatchObject({
      status: { done: true },
      certainty: "inferred",
    });
    expect(heldIn(tracked)).toBeUndefined();
  });
});

describe("one lead that is named twice", () => {
  it("is one lead", () => {
    const tracked = seen(scheduleOf("Quý I", { lead: `${A}; ${A}` }), END);
    expect(tracked.obligations[0]).not.toHaveProperty("byLead");
    expect(seen(scheduleOf("Quý I", { lead: A }), END).obligations[0]).not.toHaveProperty("byLead");
  });
});

describe("the names of classes", () => {
  it.each([
    null,
    "Đang làm",
    { vi: "Đang làm" },
    { en: "Doing" },
    { vi: 1, en: "Doing" },
    { vi: "Đang làm", en: 2 },
  ])("are given in both languages: %j", (label) => {
    const labels = { "open-late": { vi: "", en: "" } };
    Reflect.set(labels, "open-late", label);
    const error = refusalOf(() => trackPlan(scheduleOf("Quý I"), [], plainDate(END), { labels }));
    expect([error.code, error.accepted]).toEqual(["invalid-option", "{ vi, en }"]);
  });

  it("are those that there are", () => {
    const labels = {};
    Reflect.set(labels, "done", { vi: "Xong", en: "Done" });
    const error = refusalOf(() => trackPlan(scheduleOf("Quý I"), [], plainDate(END), { labels }));
    expect(error.accepted).toContain("open-late");
  });
});

describe("tasks of one code", () => {
  it("are called by their places as well, of one figure or two", () => {
    const rows = (count: number): PlanSchedule => {
      const lines = Array.from({ length: count }, () => "1\tRà soát\tQuý I");
      const text = ["TT\tNhiệm vụ\tThời gian", "I\tCông khai\t", ...lines].join("\n");
      return schedulePlan(readPlanTable(text, { year: 2021 }).plan);
    };
    const schedule = rows(11);
    expect(completedIn(seen(schedule, END, done("2021-02-01", { task: "I.1/11" })))).toEqual([
      "I.1/11@2021-03-31",
    ]);
    expect(codesOf(seen(schedule, END, done("2021-02-01", { task: "I.1" })))).toEqual([
      [0, "record-ambiguous-task"],
    ]);
    expect(codesOf(seen(rows(2), END, done("2021-02-01", { task: "1" })))).toEqual([
      [0, "record-ambiguous-task"],
    ]);
  });

  it("are found by the number that a part repeats below a part of the plan", () => {
    const plan = definePlan({
      year: 2021,
      sections: [
        {
          part: "A",
          code: "I",
          title: "Công khai",
          tasks: [
            {
              code: "3",
              title: "Số hóa",
              subtasks: [{ code: "3.1", title: "Quét", deadline: "Quý I" }],
            },
          ],
        },
      ],
    });
    for (const task of ["A.I.3.1", "I.3.1", "3.1", "A.I.3.3.1"]) {
      expect(completedIn(seen(schedulePlan(plan), END, done("2021-02-01", { task })))).toEqual([
        "A.I.3.3.1@2021-03-31",
      ]);
    }
  });
});
