import { otherIndex, procedureHandlingRules, serviceQualityRules } from "chiso/indices";
import { describe, expect, it } from "vitest";

describe("evaluation of procedure handling (Circular 01/2018/TT-VPCP)", () => {
  const { indicators, unit, official } = procedureHandlingRules;

  it("has nine indicators of 0, 1 or 2 points, 18 in all", () => {
    expect(indicators.map((row) => row.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const row of indicators)
      expect(row.levels.map((level) => level.points)).toEqual([2, 1, 0]);
    expect(indicators.reduce((sum, row) => sum + row.maximum, 0)).toBe(unit.maximum);
  });

  it("evaluates officials by the five indicators of dossiers, out of 10", () => {
    expect(official.indicators).toEqual([1, 2, 3, 4, 7]);
    expect(official.maximum).toBe(2 * official.indicators.length);
    expect(official.grades.map((grade) => grade.minimum)).toEqual([5, 3.5, 0]);
  });

  it("grades units at 15, 12, 9 and 6 points", () => {
    expect(unit.indicators).toHaveLength(9);
    expect(unit.grades.map((grade) => [grade.name.vi, grade.minimum])).toEqual([
      ["Xuất sắc", 15],
      ["Tốt", 12],
      ["Khá", 9],
      ["Trung bình", 6],
      ["Yếu", 0],
    ]);
  });

  it("is in force from 6 January 2019 and names what replaced it", () => {
    expect(procedureHandlingRules.validFrom).toBe("2019-01-06");
    expect(procedureHandlingRules.supersededBy.text.vi).toContain("118/2025/NĐ-CP");
  });
});

describe("service quality (decision 766/QĐ-TTg)", () => {
  it("has five groups that add up to 100", () => {
    const { groups, maximum } = serviceQualityRules;
    expect(groups.map((group) => group.maximum)).toEqual([18, 20, 22, 22, 18]);
    expect(groups.reduce((sum, group) => sum + group.maximum, 0)).toBe(maximum);
  });

  it("is printed in six lines, online payment being split off", () => {
    const lines = serviceQualityRules.groups.flatMap((group) =>
      group.portalLines.length > 0 ? group.portalLines : [group],
    );
    expect(lines.map((line) => line.maximum)).toEqual([18, 20, 22, 12, 10, 18]);
  });

  it("states no bounds of grades, only scores seen with one", () => {
    expect(serviceQualityRules.observedGrades.map((row) => row.score)).toEqual([
      90.96, 83.61, 80.1,
    ]);
    expect(serviceQualityRules).not.toHaveProperty("grades");
  });
});

describe("other indices", () => {
  it("of competitiveness has ten parts whose inferred weights add up to 100", () => {
    const { parts } = otherIndex("pci");
    expect(parts).toHaveLength(10);
    expect(parts.reduce((sum, part) => sum + (part.points ?? 0), 0)).toBe(100);
    for (const part of parts) expect(part.pointsSource?.confidence).toBe("inferred");
  });

  it("gives the published PCI of Quảng Trị 2018 by those weights", () => {
    const scores = [7.45, 7.02, 6.58, 6.76, 5.55, 3.68, 6.08, 5.66, 6.27, 6.19];
    const { parts } = otherIndex("pci");
    const total = parts.reduce(
      (sum, part, index) => sum + ((part.points ?? 0) * (scores[index] ?? 0)) / 10,
      0,
    );
    expect(total).toBeCloseTo(61.16, 2);
  });

  it("of digital transformation has nine parts that add up to 1000", () => {
    const { parts, maximum } = otherIndex("dti");
    expect(parts).toHaveLength(9);
    expect(parts.reduce((sum, part) => sum + (part.points ?? 0), 0)).toBe(maximum);
  });

  it("are refused by a typed error when not known", () => {
    // @ts-expect-error -- PAPI has a catalogue of its own
    const wrong = () => otherIndex("papi");
    // @ts-expect-error -- not even a name of an index
    const inherited = () => otherIndex("constructor");
    for (const call of [wrong, inherited]) {
      expect(call).toThrow(expect.objectContaining({ code: "unknown-code" }));
    }
  });

  it("of departments and districts is local: a name without parts", () => {
    expect(otherIndex("ddci")).toMatchObject({ abbreviation: "DDCI", parts: [] });
    expect(otherIndex("ddci")).not.toHaveProperty("maximum");
  });
});
