import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import { definePlan, planDefinitionSchema, planSchema, type TaskDefinition } from "chiso/plan";
import { planRecordSchema } from "chiso/progress";
import {
  calendarSchema,
  deserialize,
  findingSchema,
  serialize,
  toJsonSchema,
  type BoundaryName,
} from "chiso/schema";
import { criteriaSetInputSchema, criteriaSetSchema, scorecardSchema } from "chiso/scoring";
import { isChisoError } from "chiso/text";
import { vietnamCalendar } from "chiso/time";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { VALUES } from "./values.js";

const NAMES: readonly BoundaryName[] = [
  "plan",
  "plan-definition",
  "record",
  "records",
  "criteria-set-input",
  "criteria-set",
  "scorecard",
  "calendar",
  "finding",
];

/** A value as it comes out of a store. */
function stored(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** A value, or each of a list, with a key that nobody knows. */
function withUnknownKey(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUnknownKey);
  return Object.assign({ yaer: 2026 }, value);
}

/** What the library says of a call that must be refused. */
function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (isChisoError(error)) return error.message;
    throw error;
  }
  return "nothing was refused";
}

describe("serialize and deserialize", () => {
  it.each(NAMES)("give every %s back as it was", (name) => {
    expect(VALUES[name].length).toBeGreaterThan(0);
    for (const value of VALUES[name]) {
      expect(deserialize(name, serialize(name, value))).toEqual(value);
    }
  });

  it.each(NAMES)("read a %s that JSON.stringify alone wrote", (name) => {
    for (const value of VALUES[name]) {
      expect(deserialize(name, JSON.stringify(value))).toEqual(value);
    }
  });

  it.each(NAMES)("refuse a %s with a key that nobody knows", (name) => {
    const odd = withUnknownKey(VALUES[name][0]);
    expect(refusal(() => deserialize(name, JSON.stringify(odd)))).toContain("yaer");
  });

  it("say what a stored text is, and in which version", () => {
    const text = serialize("records", []);
    expect(text).toBe('{"chiso":"records","version":1,"value":[]}');
    expect(refusal(() => deserialize("plan", text))).toContain('given "records"');
  });

  it("refuse what a newer version wrote, and tell what to do", () => {
    const text = '{"chiso":"plan","version":2,"value":{}}';
    expect(refusal(() => deserialize("plan", text))).toContain("Read it with the version of chiso");
    for (const version of ["-1", "1.5", '"x"']) {
      const odd = `{"chiso":"plan","version":${version},"value":{"sections":[],"targets":[]}}`;
      expect(refusal(() => deserialize("plan", odd))).toContain("versions up to 1");
    }
  });

  it("name the place that cannot stand", () => {
    const plan = definePlan({
      year: 2026,
      sections: [{ code: "I", title: "Một", tasks: [{ code: "1", title: "Rà soát" }] }],
    });
    const text = serialize("plan", plan).replace('"title":"Rà soát"', '"title":5');
    expect(refusal(() => deserialize("plan", text))).toContain("sections.0.tasks.0.title");
    const records = '[{"task":"I.1","completedOn":"31/3/2026"}]';
    expect(refusal(() => deserialize("records", records))).toContain("0.completedOn");
  });

  it("throw one kind of error for any text", () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom("", "null", "[", "9".repeat(400)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), text, (name, given) => {
        expect(refusal(() => deserialize(name, given))).toMatch(
          /invalid-data|nothing was refused/u,
        );
      }),
    );
  });

  it("refuse data that hold themselves", () => {
    const subtasks: TaskDefinition[] = [];
    const task: TaskDefinition = { code: "1", title: "Rà soát", subtasks };
    subtasks.push(task);
    const odd = { year: 2026, sections: [{ code: "I", title: "Một", tasks: [task] }] };
    expect(refusal(() => serialize("plan-definition", odd))).toMatch(
      /holds itself|deeper than the stack/u,
    );
  });

  it("refuse a calendar whose tables say something else than its days", () => {
    const [first = 0, ...others] = vietnamCalendar.workedDays;
    const odd = { ...vietnamCalendar, workedDays: [first ^ 1, ...others] };
    expect(refusal(() => serialize("calendar", odd))).toContain("do not follow from the days");
  });
});

describe("toJsonSchema", () => {
  const options = { strict: true, allowUnionTypes: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } };
  const validators = {
    "draft-2020-12": new Ajv2020(options),
    "draft-07": new Ajv(options),
  };

  for (const target of ["draft-2020-12", "draft-07"] as const) {
    it.each(NAMES)(`takes in ${target} what the library makes of a %s, and nothing odd`, (name) => {
      const fits = validators[target].compile(toJsonSchema(name, { target }));
      for (const value of VALUES[name]) {
        expect(fits(stored(value)), JSON.stringify(fits.errors?.slice(0, 2))).toBe(true);
      }
      expect(fits({ yaer: 2026 })).toBe(false);
      expect(fits(5)).toBe(false);
      expect(fits(withUnknownKey(VALUES[name][0]))).toBe(false);
    });
  }

  it("names the parts of a plan by their types, and days by their format", () => {
    const { $defs } = z
      .object({ $defs: z.record(z.string(), z.looseObject({})) })
      .parse(toJsonSchema("plan"));
    expect(Object.keys($defs).sort()).toEqual([
      "Agency",
      "Citation",
      "DeadlineExpression",
      "MeasureRef",
      "PlainDate",
      "Section",
      "Span",
      "Target",
      "Task",
      "Timing",
      "WrittenPeriod",
    ]);
    expect($defs["PlainDate"]).toMatchObject({ type: "string", format: "date" });
  });

  it("calls itself as it is told, in the dialect that is asked for", () => {
    const id = "https://example.org/records.json";
    expect(toJsonSchema("records", { id, target: "draft-07" })).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      $id: id,
      type: "array",
    });
    expect(toJsonSchema("finding", { target: "openapi-3.0" })).not.toHaveProperty("$schema");
  });

  it("makes a new object each time", () => {
    expect(toJsonSchema("plan")).not.toBe(toJsonSchema("plan"));
    expect(toJsonSchema("plan")).toEqual(toJsonSchema("plan"));
  });

  it("is not needed for zod's own writer, which takes plans and records as well", () => {
    expect(z.toJSONSchema(planSchema)).toHaveProperty("properties.sections");
    expect(z.toJSONSchema(planRecordSchema)).toHaveProperty("anyOf");
  });
});

describe("schemas", () => {
  const all = {
    plan: planSchema,
    "plan-definition": planDefinitionSchema,
    record: planRecordSchema,
    "criteria-set-input": criteriaSetInputSchema,
    "criteria-set": criteriaSetSchema,
    scorecard: scorecardSchema,
    calendar: calendarSchema,
    finding: findingSchema,
  };

  it.each(Object.entries(all))("of a %s follows Standard Schema", async (name, schema) => {
    const { version, validate } = schema["~standard"];
    expect(version).toBe(1);
    const known = NAMES.find((each) => each === name) ?? "plan";
    for (const value of VALUES[known]) expect(await validate(value)).toEqual({ value });
    expect(await validate({ yaer: 2026 })).toHaveProperty("issues");
  });
});
