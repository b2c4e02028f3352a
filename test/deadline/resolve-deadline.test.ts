import { resolveDeadline, type Timing } from "chiso/deadline";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { errorOf } from "../time/errors.js";

const timingOf = (text: string, year: number) => resolveDeadline(text, { year }).clauses[0]?.timing;
const codesOf = (text: string, options: Parameters<typeof resolveDeadline>[1]): string[] =>
  resolveDeadline(text, options).findings.map(({ code }) => code);

describe("years at the edge of the calendar", () => {
  it("are read as nothing, with a finding, and never as an error", () => {
    expect(timingOf("Trước ngày 05/01 năm trước", 1900)).toEqual({ kind: "unrecognized" });
    expect(codesOf("Trước ngày 05/01 năm trước", { year: 1900 })).toContain(
      "deadline-impossible-date",
    );
    expect(timingOf("Quý I năm sau", 2198)).toMatchObject({ start: "2199-01-01" });
  });

  it("are no error either in readings that no text gives", () => {
    const timings: readonly Timing[] = [
      { kind: "within", period: { shape: "school-year", first: 2199 } },
      { kind: "within", period: { shape: "years", first: 1800, last: 1850 } },
      {
        kind: "by",
        moment: { shape: "months", grain: "quarter", first: 1, last: 3, year: 2300 },
        edge: "end",
        inclusive: true,
      },
    ];
    for (const timing of timings) {
      const clauses = [{ timing, span: { start: 0, end: 0 } }];
      const read = resolveDeadline(
        { text: "", clauses, skipped: [], findings: [] },
        { year: 2022 },
      );
      expect(read.clauses[0]?.timing).toEqual({ kind: "unrecognized" });
      expect(read.findings.map(({ code }) => code)).toEqual(["deadline-impossible-date"]);
    }
  });
});

describe("what a careful reader would query once the year is known", () => {
  it("29 February in a year that has none, in a bound, a range and a limit", () => {
    for (const text of [
      "Trước ngày 29/02",
      "Từ ngày 29/02 đến ngày 15/3",
      "Hằng tháng từ ngày 29/02",
    ]) {
      expect(timingOf(text, 2023)).toEqual({ kind: "unrecognized" });
      expect(codesOf(text, { year: 2023 })).toContain("deadline-impossible-date");
      expect(resolveDeadline(text, { year: 2023 }).clauses[0]?.assumedYear).toBeUndefined();
      expect(codesOf(text, { year: 2024 })).not.toContain("deadline-impossible-date");
    }
  });

  it("a time that had passed when the document was issued", () => {
    const issuedOn = plainDate("2022-03-01");
    expect(codesOf("Chậm nhất ngày 28/02/2022", { issuedOn })).toContain("deadline-past");
    expect(codesOf("Tháng 02/2022", { issuedOn })).toContain("deadline-past");
    expect(codesOf("Tháng 3/2022", { issuedOn })).not.toContain("deadline-past");
  });

  it("a limit that ends before it begins, which then limits nothing", () => {
    const text = "Hằng quý từ tháng 9/2022 đến tháng 3/2022";
    expect(timingOf(text, 2022)).toEqual({
      kind: "recurring",
      every: { unit: "quarter", interval: 1 },
    });
    expect(codesOf(text, { year: 2022 })).toContain("deadline-range-reversed");
  });
});

describe("wrong calls", () => {
  it("give a year that is none", () => {
    expect(errorOf(() => resolveDeadline("Quý II", { year: 2022.5 })).code).toBe("invalid-option");
  });
});
