import {
  given,
  refuseOtherResult,
  requireList,
  requireOptions,
  requireShape,
  requireText,
} from "../../src/text/index.js";
import { describe, expect, it } from "vitest";

import { errorOf } from "../time/errors.js";

describe("what was given", () => {
  it.each<[unknown, string]>([
    ["2024", '"2024"'],
    ["a".repeat(200), `"${"a".repeat(80)}…"`],
    [undefined, "undefined"],
    [null, "null"],
    [5, "a number 5"],
    [Number.NaN, "a number NaN"],
    [5n, "5n"],
    [Symbol("x"), "Symbol(x)"],
    [true, "true"],
    [Math.max, "a function"],
    [[1, 2, 3], "an array of 3"],
    [{}, "{}"],
    [Object.create(null), "{}"],
    [{ title: "x", year: 1 }, "an object with title, year"],
    [{ a: 1, b: 1, c: 1, d: 1, e: 1 }, "an object with a, b, c, d"],
    [new Date(0), "a Date"],
    [new Map(), "a Map"],
    [Promise.resolve(), "a Promise"],
    [{ sections: [{ tasks: [{}] }], targets: [] }, "a plan"],
    [{ year: 2021, sections: [{ tasks: [] }] }, "the definition of a plan"],
    [{ plan: {}, layout: {}, findings: [], leftovers: [] }, "the reading of a plan"],
    [{ horizon: {}, obligations: [], findings: [] }, "a schedule"],
    [{ asOf: "2021-01-01", obligations: [], findings: [] }, "a tracked plan"],
    [{ clauses: [{ timing: { moment: {} } }], skipped: [] }, "a deadline expression"],
    [{ clauses: [{ timing: { date: "2021-01-01" } }], skipped: [] }, "a resolved deadline"],
    [{ sections: [null] }, "an object with sections"],
  ])("%o is said in words", (value, words) => {
    expect(given(value)).toBe(words);
  });
});

describe("a wrong call", () => {
  const CALL = "resolveDeadline(text, { year: 2026 })";
  const OPTIONS = "year:year issuedOn:date calendar:object before:strict|loose from:date!";

  it("is one without text where text is needed", () => {
    expect(
      errorOf(() => {
        requireText(5, "parseDeadline(text)");
      }),
    ).toMatchObject({
      code: "invalid-data",
      given: "5",
      accepted: "a text",
      advice: "Call parseDeadline(text)",
    });
  });

  it.each<[unknown, string, string, string]>([
    [undefined, "undefined", "an object with year, issuedOn", ""],
    [null, "null", "an object with year", ""],
    ["vi", '"vi"', "an object with year", ""],
    [{ yaer: 2026 }, "yaer, an unknown name: 2026", "year", "perhaps year was meant"],
    [{ year: "2024" }, 'year: "2024"', "a whole number from 1900 to 2198", "no quotes"],
    [{ year: 2024.5 }, "year: 2024.5", "a whole number", ""],
    [{ year: 10n }, "year: 10n", "a whole number", ""],
    [{ issuedOn: "31/3/2024" }, 'issuedOn: "31/3/2024"', "YYYY-MM-DD", ""],
    [{ issuedOn: new Date(0) }, "issuedOn: a Date", "YYYY-MM-DD", ""],
    [{ before: "never" }, 'before: "never"', '"strict" or "loose"', ""],
    [{ before: Symbol("x") }, "before: Symbol(x)", '"strict" or "loose"', ""],
    [{ calendar: [] }, "calendar: an array of 0", "an object", ""],
    [{ year: 2026 }, "from: undefined", "YYYY-MM-DD", ""],
  ])("is one with the options %o", (options, said, accepted, advice) => {
    const error = errorOf(() => {
      requireOptions(options, OPTIONS, CALL);
    });
    expect(error).toMatchObject({ code: "invalid-option", given: said });
    expect(error.accepted).toContain(accepted);
    expect(error.advice).toContain(`Call ${CALL}`);
    expect(error.advice).toContain(advice);
  });

  it("guesses no option that shares hardly a letter with what was given", () => {
    const advice = errorOf(() => {
      requireOptions({ thời: 1 }, "year:year asOf:date", CALL);
    }).advice;
    expect(advice).toBe(`Call ${CALL}`);
  });

  it("is none where each option is of its kind", () => {
    expect(() => {
      requireOptions({ year: 2026, before: "loose", from: "2026-01-01" }, OPTIONS, CALL);
    }).not.toThrow();
  });

  it.each<[unknown, string]>([
    ["x", '"x"'],
    [["x", null], "item 1: null"],
    [Array(2), "item 0: undefined"],
  ])("is one with the list %o", (list, said) => {
    expect(
      errorOf(() => {
        requireList(list, "text", CALL);
      }).given,
    ).toBe(said);
  });

  it("is one with a result of another function", () => {
    const schedule = { horizon: {}, obligations: [] };
    const call = "completion(trackPlan(schedule, records, asOf), { by })";
    const error = errorOf(() => {
      requireShape(schedule, "a tracked plan", call);
    });
    expect(error).toMatchObject({ given: "a schedule", accepted: "a tracked plan" });
    expect(error.advice).toBe(`Call ${call}`);
  });
});

describe("another result of the library", () => {
  const CALL = "toRatesSvg(completion(tracked))";

  it("is refused by its name, anything else is left to the form", () => {
    const schedule = { horizon: {}, obligations: [], findings: [] };
    const refused = () => {
      refuseOtherResult(schedule, "what completion gives", CALL);
    };
    expect(errorOf(refused)).toMatchObject({
      given: "a schedule",
      accepted: "what completion gives",
    });
    for (const other of [undefined, "x", {}, { groups: [] }])
      expect(() => {
        refuseOtherResult(other, "what completion gives", CALL);
      }).not.toThrow();
  });
});
