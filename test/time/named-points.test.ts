import { describe, expect, it } from "vitest";
import { pointOfMonth, pointOfQuarter, pointOfYear } from "chiso/time";
import { errorOf } from "./errors.js";

const points = ["beginning", "middle", "end"] as const;

describe("points of a period (Civil Code 2015, Article 146)", () => {
  it("has the 1st, the 15th and the last day of a month", () => {
    expect(points.map((point) => pointOfMonth(2024, 2, point).date)).toEqual([
      "2024-02-01",
      "2024-02-15",
      "2024-02-29",
    ]);
    expect(pointOfMonth(2024, 2, "end")).not.toHaveProperty("approximate");
    expect(pointOfMonth(2024, 2, "end").basis[0]?.source.article).toBe("Điều 146.2");
  });

  it("has 1 January, 30 June and 31 December of a year", () => {
    expect(points.map((point) => pointOfYear(2021, point).date)).toEqual([
      "2021-01-01",
      "2021-06-30",
      "2021-12-31",
    ]);
    expect(pointOfYear(2021, "middle").basis[0]?.source).toMatchObject({
      article: "Điều 146.3",
      confidence: "verified",
    });
  });

  it("has points of a quarter by analogy only, and says so", () => {
    expect(points.map((point) => pointOfQuarter(2021, 2, point).date)).toEqual([
      "2021-04-01",
      "2021-05-15",
      "2021-06-30",
    ]);
    const point = pointOfQuarter(2021, 2, "middle");
    expect(point.approximate).toBe(true);
    expect(point.basis[0]?.source.confidence).toBe("inferred");
  });

  it("refuses months, quarters and years that do not exist", () => {
    expect(errorOf(() => pointOfMonth(2021, 13, "end")).code).toBe("invalid-period");
    expect(errorOf(() => pointOfQuarter(2021, 5, "end")).code).toBe("invalid-period");
    expect(errorOf(() => pointOfYear(1800, "end")).code).toBe("invalid-date");
  });
});
