import { definePlan, planDefinitionFindings, planSchema, type PlanDefinition } from "chiso/plan";
import { schedulePlan } from "chiso/progress";
import { deserialize, serialize } from "chiso/schema";
import { isChisoError, type ChisoError } from "chiso/text";
import { describe, expect, it } from "vitest";

const SCHOOL_YEAR = { start: "2026-07-01", end: "2027-06-30" };

function definitionOf(year: number, deadline: string, more: Partial<PlanDefinition> = {}) {
  const tasks = [{ code: "1", title: "Rà soát", deadline }];
  return { year, sections: [{ code: "I", title: "Công khai", tasks }], ...more };
}

function refusal(call: () => unknown): ChisoError {
  try {
    call();
  } catch (error) {
    if (isChisoError(error)) return error;
  }
  throw new Error("expected a ChisoError");
}

const dueOf = (definition: PlanDefinition): string | undefined =>
  schedulePlan(definePlan(definition)).obligations[0]?.due;

describe("the year of a definition beside a period", () => {
  it.each([
    [2027, "Tháng 3", SCHOOL_YEAR, "2027-03-31"],
    [2026, "Tháng 9", SCHOOL_YEAR, "2026-09-30"],
    [2027, "Quý II", { start: "2026-01-01", end: "2027-12-31" }, "2027-06-30"],
    [2026, "Quý II", { start: "2026-01-01", end: "2027-12-31" }, "2026-06-30"],
  ])("is that of deadlines without one: %i, %s", (year, deadline, period, due) => {
    expect(dueOf(definitionOf(year, deadline, { period }))).toBe(due);
    const issued = { period, issuedOn: `${period.start.slice(0, 8)}05` };
    expect(dueOf(definitionOf(year, deadline, issued))).toBe(due);
  });

  it("stays with the plan where the period gives another, also in a store", () => {
    const plan = definePlan(definitionOf(2027, "Quý I", { period: SCHOOL_YEAR }));
    expect(plan.deadlineYear).toBe(2027);
    expect(deserialize("plan", serialize("plan", plan))).toEqual(plan);
    expect(planSchema.safeParse({ ...plan, deadlineYear: "2027" }).success).toBe(false);
    expect(definePlan(definitionOf(2026, "Quý I"))).not.toHaveProperty("deadlineYear");
  });

  it("gives way to the year that a schedule is asked for", () => {
    const plan = definePlan(definitionOf(2027, "Tháng 3", { period: SCHOOL_YEAR }));
    expect(schedulePlan(plan, { year: 2028 }).obligations[0]?.due).toBe("2028-03-31");
  });

  it.each([definePlan, planDefinitionFindings])("must be one of the period: $name", (call) => {
    for (const year of [2025, 2028]) {
      const { code, given, accepted } = refusal(() =>
        call(definitionOf(year, "Quý II", { period: SCHOOL_YEAR })),
      );
      expect(code).toBe("invalid-period");
      expect(given).toBe(`year ${year} with a period from 2026-07-01 to 2027-06-30`);
      expect(accepted).toBe("a year of the period: 2026 to 2027");
    }
  });
});

describe("the refusal of a definition", () => {
  it.each([
    [{ issuedOn: "20/01/2026" }, 'issuedOn: "20/01/2026"', "a day written YYYY-MM-DD"],
    [{ year: undefined }, "year: nothing", "a whole number from 1900 to 2198"],
    [{ year: "2026" }, 'year: "2026"', "a whole number from 1900 to 2198"],
    [{ title: "Kế hoạch" }, 'title: "Kế hoạch"', "an object with vi, en"],
    [{ sections: undefined }, "sections: nothing", "a list"],
    [{ issuer: ["A", "B"] }, "issuer: an array of 2", "a text that is not empty"],
    [{ period: { start: "2026-01-01" } }, "period.end: nothing", "a day written YYYY-MM-DD"],
  ])("names the place, what was given and what is taken: %j", (more, given, accepted) => {
    const broken: object = { ...definitionOf(2026, "Quý I"), ...more };
    const call = (): unknown => Reflect.apply(definePlan, undefined, [broken]);
    expect(refusal(call)).toMatchObject({ code: "invalid-data", given, accepted });
  });
});

describe("the refusal of what is stored", () => {
  it.each([
    ["record", { task: "I.1", completedOn: "1/2/2026" }, 'completedOn: "1/2/2026"', "a day of"],
    ["record", { task: "I.1", progress: 120 }, "progress: 120", "a number up to 100, in a record"],
    ["record", { task: "I.1", extendedTo: "2026-02-01" }, "record: unknown extendedTo", "a record"],
    ["records", [{ task: 5 }], "0.task: 5", "a text, in a list of records"],
    ["plan", { sections: [] }, "targets: nothing", "a list, in a plan"],
    ["finding", { code: "x", severity: "bad" }, 'severity: "bad"', '"error", "warning", "info"'],
  ] as const)("says it in the same words: %s %j", (name, value, given, accepted) => {
    const error = refusal(() => deserialize(name, JSON.stringify(value)));
    expect(error.given).toBe(given);
    expect(error.accepted).toContain(accepted);
  });
});
