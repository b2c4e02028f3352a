import { dueDates } from "chiso/deadline";
import { definePlan, lintPlan, type Plan } from "chiso/plan";
import { agenda, schedulePlan, type PlanSchedule } from "chiso/progress";
import { defineCalendar, plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { scheduleOf, seen } from "./plans.js";

/** What `dueDates` and a plan of the same year tell of one deadline: days, and why there are none. */
const toldOf = (deadline: string): Record<"alone" | "inPlan", unknown> => {
  const { due, open } = dueDates(deadline, { year: 2021 });
  const { obligations } = scheduleOf(deadline);
  const days = obligations.flatMap((each) => each.due ?? []);
  const reasons = obligations.flatMap((each) => each.open?.reason ?? []);
  return {
    alone: [due, open.map(({ reason }) => reason)],
    inPlan: [days, reasons],
  };
};

/** A plan of one task. */
const planFor = (year: number, deadline: string, period?: Plan["period"]): Plan =>
  definePlan({
    year,
    ...(period === undefined ? {} : { period }),
    sections: [
      { code: "I", title: "Công khai", tasks: [{ code: "1", title: "Rà soát", deadline }] },
    ],
  });

const daysOrReasons = ({ obligations }: PlanSchedule): (string | undefined)[] =>
  obligations.map(({ due, open }) => due ?? open?.reason);

describe("a deadline of a plan", () => {
  it.each([
    "2 tháng/lần",
    "02 tháng 1 lần",
    "mỗi 2 tháng",
    "4 tháng/lần",
    "2 tuần/lần",
    "10 ngày/lần",
    "02 năm/lần",
    "Định kỳ 5 năm",
  ])("stays open as by itself where nobody says in which of its turns it comes: %s", (deadline) => {
    expect(toldOf(deadline)).toEqual({
      alone: [[], ["unknown-phase"]],
      inPlan: [[], ["unknown-phase"]],
    });
  });

  it.each([
    ["3 tháng một lần", ["2021-03-31", "2021-06-30", "2021-09-30", "2021-12-31"]],
    ["6 tháng/lần", ["2021-06-30", "2021-12-31"]],
    ["12 tháng/lần", ["2021-12-31"]],
    ["4 tháng/lần, từ tháng 01/2021", ["2021-04-30", "2021-08-31", "2021-12-31"]],
    ["2 tháng/lần trong quý III/2021", ["2021-08-31"]],
    ["Hằng tháng, trước ngày 05 tháng sau", 12],
  ])("is due on the same days as by itself: %s", (deadline, days) => {
    const { alone, inPlan } = toldOf(deadline);
    expect(inPlan).toEqual(alone);
    expect(inPlan).toEqual([typeof days === "number" ? expect.anything() : days, []]);
  });
});

describe("a deadline of a plan whose day lies beyond the calendar", () => {
  it.each([
    ["beyond the calendar of days off", "05 ngày làm việc kể từ ngày 30/12/2060"],
    ["beyond all dates", "40 năm kể từ ngày 1/7/2180"],
    ["before all dates", "Trước ngày 01/01/1900"],
  ])("stays open as by itself, with a finding: %s", (_, deadline) => {
    expect(toldOf(deadline)).toEqual({
      alone: [[], ["beyond-calendar"]],
      inPlan: [[], ["beyond-calendar"]],
    });
    const { findings } = scheduleOf(deadline);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: "schedule-beyond-calendar",
        task: "I.1",
        severity: "warning",
      }),
    );
  });

  it("is tracked, listed and drawn like all that waits", () => {
    const schedule = scheduleOf("05 ngày làm việc kể từ ngày 30/12/2060");
    const tracked = seen(schedule, "2021-06-30", {
      task: "I.1",
      completedOn: plainDate("2021-05-04"),
    });
    expect(tracked.obligations[0]?.status).toMatchObject({ done: true, timing: "no-deadline" });
    expect(agenda(seen(schedule, "2021-06-30"), { days: 5 }).setElsewhere).toHaveLength(1);
  });

  it("stays open where the caller asks for those days, too", () => {
    const asked = { from: plainDate("2060-01-01"), to: plainDate("2061-12-31") };
    const schedule = scheduleOf("05 ngày làm việc kể từ ngày 30/12/2060", {}, asked);
    expect(daysOrReasons(schedule)).toEqual(["beyond-calendar"]);
  });

  it("is dated as far as the calendar reaches where it recurs", () => {
    const known = defineCalendar({
      name: { vi: "Cơ quan", en: "Office" },
      weeklyRest: [6, 7],
      weeklyRestSource: { document: "Quy chế của cơ quan", confidence: "unverified" },
      firstYear: 2021,
      lastYear: 2021,
      verifiedThrough: plainDate("2021-12-31"),
      checkedOn: plainDate("2021-01-04"),
    });
    const deadline = "Hằng tháng, ngày làm việc cuối cùng của tháng";
    const period = { start: plainDate("2021-07-01"), end: plainDate("2022-06-30") };
    const schedule = schedulePlan(planFor(2021, deadline, period), { calendar: known });
    expect(daysOrReasons(schedule)).toEqual([
      ...["2021-07-30", "2021-08-31", "2021-09-30", "2021-10-29", "2021-11-30", "2021-12-31"],
      "beyond-calendar",
    ]);
  });

  it("does not lose what a day off moves out of the calendar", () => {
    const schedule = schedulePlan(planFor(2050, "Hằng quý"), { roll: "following" });
    expect(daysOrReasons(schedule)).toEqual([
      ...["2050-03-31", "2050-06-30", "2050-09-30"],
      "beyond-calendar",
    ]);
    expect(dueDates("Hằng quý", { year: 2050, roll: "following" }).open).toHaveLength(1);
    expect(dueDates("Hằng năm, trước ngày 15/01 năm sau", { year: 2050 }).due).toEqual([
      "2051-01-14",
    ]);
  });

  it("is met in plans that end with the last year of all", () => {
    const end = plainDate("2199-12-31");
    const plan = planFor(2198, "Hằng năm", { start: plainDate("2198-01-01"), end });
    expect(daysOrReasons(schedulePlan(plan))).toEqual(["2198-12-31", end]);
    expect(lintPlan(plan).map(({ code }) => code)).not.toContain("lint-deadline-in-other-year");
  });
});
