import { describe, expect, it } from "vitest";
import { findTargets, parseTarget } from "chiso/target";

/** What a text alone in its cell aims at. */
const aimsOf = (text: string): readonly object[] => findTargets(text).targets;

describe("a range of ranks", () => {
  it("goes from the better to the worse in whole places", () => {
    expect(parseTarget("xếp hạng 10 - 15 về PCI")).toMatchObject({
      comparator: "between",
      interval: { from: 10, to: 15 },
      unit: { kind: "rank" },
    });
  });

  it.each(["xếp hạng 15 - 10 về chỉ số PCI", "xếp hạng 10,5 - 15 về PCI", "xếp hạng 10 - 10"])(
    "%s is none",
    (text) => {
      expect(parseTarget(text).readable).toBe(false);
    },
  );
});

describe("so much a time", () => {
  it.each([
    ["1.200 ha/năm", 1200, { unit: "year", interval: 1 }],
    ["120 lít/người/ngày đêm", 120, { unit: "day", interval: 1 }],
    ["đạt 500 m3/tháng", 500, { unit: "month", interval: 1 }],
  ])("%s is aimed at", (text, value, per) => {
    expect(aimsOf(text)).toMatchObject([{ value, per, unit: { kind: "measure" } }]);
  });

  it("500 m3/ngày đêm is what a plant can do", () => {
    expect(aimsOf("500 m3/ngày đêm")).toEqual([]);
  });
});

describe("so many out of so many", () => {
  it("are a part of one thing, or a number out of all", () => {
    expect(aimsOf("thời gian không quá 1/2 ngày")).toMatchObject([{ value: 0.5 }]);
    expect(aimsOf("đạt 15/20 km")).toMatchObject([{ value: 15 }]);
  });
});

describe("groups of PAPI", () => {
  it.each([
    ["thuộc nhóm cao nhất", "reach", "cao nhất", "target"],
    ["thuộc nhóm trung bình cao và cao nhất", "gte", "trung bình cao", "target"],
    ["thuộc nhóm thấp nhất", "reach", "thấp nhất", "reported"],
  ])("%s: nobody aims at the lowest", (text, comparator, value, role) => {
    expect(aimsOf(text)).toMatchObject([{ comparator, value, role }]);
  });
});

describe("ranges of one unit", () => {
  it.each([
    ["đạt 5 triệu đồng đến dưới 10 triệu đồng", [{ from: 5, to: 10, openTo: true }]],
    ["đạt 5% đến dưới 10%", [{ from: 5, to: 10, openTo: true }]],
    ["đạt trên 95% - dưới 5%", [undefined, undefined]],
  ])("%s", (text, intervals) => {
    const { targets } = findTargets(text);
    expect(targets.map(({ interval }) => interval)).toEqual(intervals);
  });
});
