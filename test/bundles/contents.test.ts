import { describe, expect, it } from "vitest";
import { bundleOf } from "./bundle.js";

/** The rooms below the catalogues, whose doors carry neither zod nor ts-pattern. */
const LOW_DOORS = ["text", "time", "citation", "province", "agency", "deadline", "target"];

describe.each(LOW_DOORS)("the door of %s, bundled by itself", (room) => {
  it("brings no validator, no pattern matcher and no higher room along", async () => {
    const { code, inputs } = await bundleOf(`export * from "./doors/${room}.ts"`);
    expect(code.length).toBeGreaterThan(0);
    expect(code).not.toMatch(/zod|ts-pattern|NonExhaustiveError/i);
    const strangers = /zod|ts-pattern|\/(?:indices|scoring|plan|progress|explain)\//;
    expect(inputs.filter((input) => strangers.test(input))).toEqual([]);
  });
});

/** What stands in the code of an export: a text of its data. */
const CALENDAR = "VPCP";
const CIVIL_CODE = "148.5";
const REGIMES = "581/BNV";

/** Some exports of a door, with texts that their bundle holds and texts that it does not. */
const PARTS: readonly (readonly [
  exports: string,
  room: string,
  present: readonly string[],
  absent: readonly string[],
])[] = [
  ["*", "deadline", ["deadline-impossible-date"], []],
  ["{ parseDeadline }", "deadline", [], ["civil-code", "KGVX"]],
  ["{ describeDeadline }", "deadline", [], ["deadline-unrecognized"]],
  ["{ addDays, plainDate, quarterPeriod }", "time", [], [CALENDAR, CIVIL_CODE, REGIMES]],
  ["{ addWorkingDays }", "time", [CALENDAR], [CIVIL_CODE, REGIMES]],
  [
    "{ agenda, completion, inferEvidence, renderReport, schedulePlan, trackPlan }",
    "progress",
    ["record-unknown-key"],
    ["ZodType"],
  ],
  ["{ planRecordSchema }", "progress", ["ZodType"], []],
];

describe.each(PARTS)("%s of chiso/%s", (exports, room, present, absent) => {
  it("brings along what it needs and no more", async () => {
    const { code } = await bundleOf(`export ${exports} from "./doors/${room}.ts"`);
    for (const text of present) expect(code).toContain(text);
    for (const text of absent) expect(code).not.toContain(text);
  });
});

describe("the door of targets", () => {
  it("adds no more than its share to the deadlines that it reads", async () => {
    const door = await bundleOf('export * from "./doors/target.ts"');
    const deadlines = await bundleOf(
      'export { parseDeadline, resolveDeadline } from "./doors/deadline.ts"',
    );
    expect(door.bytes() - deadlines.bytes()).toBeLessThan(57_000);
  });
});
