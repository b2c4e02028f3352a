import { definePlan, type PlanDefinition } from "chiso/plan";
import {
  planRecordSchema,
  renderReport,
  schedulePlan,
  trackPlan,
  type PlanRecord,
} from "chiso/progress";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { planWith, scheduleOf, seen } from "./plans.js";

const day = plainDate("2021-06-30");

describe("the year of a plan", () => {
  const due = (issuedOn: string, more: Partial<PlanDefinition> = {}): unknown => {
    const tasks = [{ code: "1", title: "Rà soát", deadline: "Trước 01/4" }];
    const sections = [{ code: "I", title: "Mục", tasks }];
    const plan = definePlan({ year: 2021, issuedOn, sections, ...more });
    return schedulePlan(plan).obligations[0]?.due;
  };

  it.each(["2020-12-28", "2021-01-01", "2021-01-15"])(
    "is its own, though it was issued on %s",
    (issuedOn) => {
      expect(due(issuedOn)).toBe("2021-03-31");
    },
  );
});

describe("who is responsible", () => {
  const leadsOf = (assignments: Partial<PlanDefinition["sections"][number]["tasks"][number]>) => {
    const task = { code: "1", title: "Rà soát", deadline: "Quý I", ...assignments };
    const { obligations } = schedulePlan(planWith(task));
    return obligations.map(({ leads }) => leads.map(({ text }) => text));
  };

  it("leads, or else carries it out; who helps does neither", () => {
    const coordinate = "Sở Tài chính";
    expect(leadsOf({ lead: "Thanh tra", implement: "Văn phòng", coordinate })).toEqual([
      ["Thanh tra"],
    ]);
    expect(leadsOf({ implement: "Văn phòng", coordinate })).toEqual([["Văn phòng"]]);
    expect(leadsOf({ coordinate })).toEqual([[]]);
  });
});

describe("what is wrong with records", () => {
  /** The findings of records as a program without types may give them. */
  const track = (...records: readonly unknown[]): (readonly [number, string])[] => {
    const given: PlanRecord[] = Object.assign([], records);
    const { findings } = trackPlan(scheduleOf("Quý I"), given, day);
    return findings.map(({ record, code }) => [record, code]);
  };

  it("is told in the order of the records, whatever is wrong", () => {
    expect(
      track(
        { task: "I.9", completedOn: "2021-03-01" },
        { task: "I.1", progress: 140 },
        { task: "I.8", completedOn: "2021-03-01" },
        { task: "I.1", finished: true },
      ).map(([record]) => record),
    ).toEqual([0, 1, 2, 3]);
  });

  it("is an impossible date only where a day should stand", () => {
    expect(track({ task: "I.1", completedOn: "2021-02-30" })).toEqual([
      [0, "record-impossible-date"],
    ]);
    expect(track({ task: "I.1", completedOn: "2021-03-01", progress: "2021-02-30" })).toEqual([
      [0, "record-impossible-progress"],
    ]);
  });

  it("is an hour without its day", () => {
    const dayless = { task: "I.1", completedAt: "16:30" };
    const whole = { ...dayless, completedOn: "2021-03-01" };
    expect(planRecordSchema.safeParse(whole).success).toBe(true);
    expect(planRecordSchema.safeParse(dayless).success).toBe(false);
  });
});

describe("a report of a period", () => {
  const done = (completedOn: string, more: Partial<PlanRecord> = {}): string =>
    renderReport(
      seen(scheduleOf("Quý I"), "2021-09-30", {
        task: "I.1",
        completedOn: plainDate(completedOn),
        ...more,
      }),
      {
        form: "quarter",
        scope: "period",
        period: { start: plainDate("2021-07-01"), end: plainDate("2021-09-30") },
      },
    );

  it("tells what was due before only where it was done within", () => {
    expect(done("2021-08-15")).toContain("Rà soát");
    expect(done("2021-03-15")).not.toContain("Rà soát");
  });

  it("tells the hour that is known", () => {
    expect(done("2021-08-15", { completedAt: "15:30" })).toContain("15 giờ 30 ngày 15/08/2021");
  });
});
