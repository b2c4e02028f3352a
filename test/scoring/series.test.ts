import { comparePapi, indexSeries, papiSeries, replayTrace, scorePapi } from "chiso/scoring";
import { isChisoError } from "chiso/text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** Years with their stretch and the change in it. */
function said({ points }: ReturnType<typeof indexSeries>): unknown[] {
  return points.map(({ year, stretch, change }) => [
    year,
    stretch,
    ...(change === undefined ? [] : [change.since, change.difference, change.direction]),
  ]);
}

function codeOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return isChisoError(error) ? error.code : error;
  }
}

describe("the series of an index", () => {
  it("counts changes within a stretch, since the figure before", () => {
    const values = { 2019: 84.45, 2020: 85.48, 2021: 87.16 };
    const series = indexSeries({ index: "sipas", values });
    expect(said(series)).toEqual([
      [2019, 1],
      [2020, 1, 2019, 1.03, "up"],
      [2021, 1, 2020, 1.68, "up"],
    ]);
    expect(series.breaks).toEqual([]);
    expect(series.stretches.map(({ from, to, change }) => [from, to, change?.difference])).toEqual([
      [2019, 2021, 2.71],
    ]);
    expect(series.points[1]?.change?.percent).toBeCloseTo((1.03 / 84.45) * 100, 12);
  });

  it("is cut by the new instruments of SIPAS in 2022 and 2023", () => {
    const values = { 2021: 87.16, 2022: 80.08, 2023: 82.66, 2024: 83.94 };
    const series = indexSeries({ index: "sipas", values });
    expect(said(series)).toEqual([
      [2021, 1],
      [2022, 2],
      [2023, 3],
      [2024, 3, 2023, 1.28, "up"],
    ]);
    expect(series.breaks.map(({ year }) => year)).toEqual([2022, 2023]);
    expect(series.breaks[0]?.text.vi).toContain("hộ gia đình");
  });

  it("is cut where another decision holds for the PAR-Index", () => {
    const values = { 2020: 83.72, 2021: 86.37, 2022: 84.79, 2023: 86.98, 2024: 88.37 };
    const series = indexSeries({ index: "par-index", values });
    expect(said(series)).toEqual([
      [2020, 1],
      [2021, 1, 2020, 2.65, "up"],
      [2022, 2],
      [2023, 2, 2022, 2.19, "up"],
      [2024, 3],
    ]);
    expect(series.breaks.map(({ year, text }) => [year, text.en])).toEqual([
      [2022, "From 2022 on decision 876/QĐ-BNV holds: another set of criteria"],
      [2024, "From 2024 on decision 892/QĐ-BNV holds: another set of criteria"],
    ]);
  });

  it("is cut where the edition of a year is not known", () => {
    const papi = indexSeries({ index: "papi", values: { 2023: 42, 2024: 43, 2025: 44 } });
    expect(said(papi)).toEqual([
      [2023, 1],
      [2024, 1, 2023, 1, "steady"],
      [2025, 2],
    ]);
    expect(papi.breaks[0]?.text.vi).toContain("Chưa biết phiên bản của năm 2025");
    const par = indexSeries({ index: "par-index", values: { 2012: 70, 2013: 71, 2014: 72 } });
    expect(said(par)).toEqual([
      [2012, 1],
      [2013, 2],
      [2014, 3],
    ]);
  });

  it("cuts PAPI by figure: total, dimension, sub-dimension", () => {
    const values = { 2018: 7.1, 2019: 7.2, 2020: 7.6, 2021: 7, 2022: 7.5 };
    const cuts = (part?: string): unknown =>
      indexSeries({ index: "papi", values, ...(part === undefined ? {} : { part }) }).breaks.map(
        ({ year }) => year,
      );
    expect(cuts()).toEqual([2019, 2021]);
    expect(cuts("total")).toEqual([2019, 2021]);
    expect(cuts("5")).toEqual([2021]);
    expect(cuts("D2")).toEqual([]);
    expect(cuts("civic-knowledge")).toEqual([2019, 2022]);
    expect(cuts("1.1")).toEqual([2019, 2022]);
  });

  it("speaks of a change of PAPI beyond 5 per cent, of other indices of any", () => {
    const values = { 2019: 7, 2020: 7.35 };
    const way = (index?: "papi"): unknown =>
      indexSeries({ values, ...(index === undefined ? {} : { index, part: "2" }) }).points[1]
        ?.change?.direction;
    expect(way("papi")).toBe("steady");
    expect(way()).toBe("up");
    expect(
      indexSeries({ index: "papi", part: "2", values: { 2019: 7, 2020: 7.36 } }).points[1]?.change
        ?.direction,
    ).toBe("up");
  });

  it("carries cautions where the level of a part jumped", () => {
    const series = indexSeries({ index: "papi", part: "6", values: { 2019: 7, 2020: 7.1 } });
    expect(series.points[1]?.change?.cautions.map(({ year }) => year)).toEqual([2020]);
  });

  it("goes over a year without a figure and says since when it counts", () => {
    const series = indexSeries({ values: { 2019: 10, 2020: null, 2021: 12 } });
    expect(said(series)).toEqual([
      [2019, 1],
      [2020, 1],
      [2021, 1, 2019, 2, "up"],
    ]);
  });

  it("is cut by a merger of the province, not by a new name", () => {
    const values = { 2023: 80, 2024: 81, 2025: 82 };
    const cuts = (province: string): unknown =>
      indexSeries({ values, province }).breaks.map(({ year, text }) => [year, text.vi]);
    expect(cuts("Hưng Yên")).toEqual([
      [2025, "Từ 01/07/2025, Hưng Yên gồm Hưng Yên, Thái Bình: địa bàn khác trước"],
    ]);
    expect(cuts("Thái Bình")).toEqual(cuts("Hưng Yên"));
    expect(cuts("Thừa Thiên Huế")).toEqual([]);
    expect(cuts("Hà Nội")).toEqual([]);
  });

  it.each<readonly [what: string, input: Parameters<typeof indexSeries>[0], stretches: unknown]>([
    [
      "SIPAS over a cut without a figure",
      { index: "sipas", values: { 2021: 87.16, 2023: 82.66 } },
      [
        [2021, 1],
        [2023, 2],
      ],
    ],
    [
      "SIPAS of one instrument",
      { index: "sipas", values: { 2017: 81, 2018: 82.99 } },
      [
        [2017, 1],
        [2018, 1, 2017, 1.99, "up"],
      ],
    ],
    [
      "SIPAS of 2016 and 2017",
      { index: "sipas", values: { 2016: 80, 2017: 81 } },
      [
        [2016, 1],
        [2017, 2],
      ],
    ],
    [
      "SIPAS beyond its scheme",
      { index: "sipas", values: { 2026: 84, 2027: 85 } },
      [
        [2026, 1],
        [2027, 2],
      ],
    ],
    [
      "PAR-Index of two decisions",
      { index: "par-index", values: { 2017: 77.72, 2018: 76.92 } },
      [
        [2017, 1],
        [2018, 2],
      ],
    ],
    [
      "PAPI before the baseline of 2016",
      { index: "papi", values: { 2014: 36, 2015: "35.5", 2016: 36 } },
      [
        [2014, 1],
        [2015, 1, 2014, -0.5, "steady"],
        [2016, 2],
      ],
    ],
    [
      "dimension 2 over that baseline",
      { index: "papi", part: "2", values: { 2015: 5, 2016: 5.5 } },
      [
        [2015, 1],
        [2016, 1, 2015, 0.5, "up"],
      ],
    ],
    [
      "dimension 1 over that baseline",
      { index: "papi", part: "1", values: { 2015: 5, 2016: 5.5 } },
      [
        [2015, 1],
        [2016, 2],
      ],
    ],
    [
      "PAPI since 2021",
      { index: "papi", values: { 2021: 42, 2022: 41.5, 2023: 43.6 } },
      [
        [2021, 1],
        [2022, 1, 2021, -0.5, "steady"],
        [2023, 1, 2022, 2.1, "up"],
      ],
    ],
    [
      "an index of a merged province",
      { province: "Gia Lai", values: { 2024: 60, 2025: 62, 2026: 65 } },
      [
        [2024, 1],
        [2025, 2],
        [2026, 2, 2025, 3, "up"],
      ],
    ],
    [
      "of one that became a city",
      { province: "Đồng Nai", values: { 2025: 60, 2026: 59 } },
      [
        [2025, 1],
        [2026, 1, 2025, -1, "down"],
      ],
    ],
    [
      "equal figures",
      { values: { 2020: 5, 2021: "5.00" } },
      [
        [2020, 1],
        [2021, 1, 2020, 0, "steady"],
      ],
    ],
    ["nothing", { values: {} }, []],
    [
      "years without figures",
      { values: { 2020: null, 2021: null } },
      [
        [2020, 1],
        [2021, 1],
      ],
    ],
  ])("of %s", (_, input, stretches) => {
    expect(said(indexSeries(input))).toEqual(stretches);
  });

  it("has no per cent of what is not above 0", () => {
    for (const first of [0, -5]) {
      const change = indexSeries({ values: { 2020: first, 2021: 5 } }).points[1]?.change;
      expect(change).toMatchObject({ difference: 5 - first, direction: "up" });
      expect(change).not.toHaveProperty("percent");
    }
  });

  it("takes breaks of the caller, for indices that the catalogue does not hold", () => {
    const text = { vi: "Đổi cách tính", en: "Counted otherwise" };
    const values = { 2022: 70, 2023: 75, 2024: 80 };
    const series = indexSeries({ values, breaks: [{ year: 2023, text }] });
    expect(said(series)).toEqual([
      [2022, 1],
      [2023, 2],
      [2024, 2, 2023, 5, "up"],
    ]);
    expect(series.breaks).toEqual([{ year: 2023, text }]);
  });

  it("refuses a code that means different things, a part of other years, a place that is none", () => {
    const of = (part: string, values: Record<number, number>): unknown =>
      codeOf(() => indexSeries({ index: "papi", part, values }));
    expect(of("5.2", { 2020: 1, 2021: 1 })).toBe("unknown-code");
    expect(of("8", { 2017: 1, 2018: 1 })).toBe("unknown-code");
    expect(codeOf(() => indexSeries({ values: {}, province: "Hà Nộii" }))).toBe("unknown-code");
    expect(codeOf(() => indexSeries({ values: { 19: 1 } }))).toBe("invalid-data");
    expect(codeOf(() => indexSeries({ values: { 2019: "4,5" } }))).toBe("invalid-amount");
  });

  it("property: never counts across a break, and replays", () => {
    const years = fc.dictionary(
      fc.integer({ min: 2011, max: 2026 }).map(String),
      fc.option(fc.integer({ min: 0, max: 9999 }).map((units) => units / 100)),
    );
    const index = fc.constantFrom("papi", "par-index", "sipas", undefined);
    fc.assert(
      fc.property(
        years,
        index,
        fc.array(fc.integer({ min: 2011, max: 2026 })),
        (values, of, own) => {
          const text = { vi: "Khác", en: "Other" };
          const series = indexSeries({
            values,
            ...(of === undefined ? {} : { index: of }),
            breaks: own.map((year) => ({ year, text })),
          });
          for (const { year, change } of series.points) {
            if (change === undefined) continue;
            expect(
              series.breaks.filter((cut) => cut.year > change.since && cut.year <= year),
            ).toEqual([]);
            const [before, after] = [values[change.since], values[year]];
            expect(change.difference).toBeCloseTo((after ?? 0) - (before ?? 0), 9);
            expect(replayTrace(change.trace)).toBe(change.percent ?? change.difference);
          }
          for (const { from, to } of series.stretches) {
            expect(series.breaks.filter((cut) => cut.year > from && cut.year <= to)).toEqual([]);
          }
        },
      ),
    );
  });
});

describe("the series of a province in PAPI", () => {
  const card = (year: number, scores: Readonly<Record<string, number>>) =>
    scorePapi({ year, scores });

  it("joins parts by their stable name, not by their code", () => {
    const { subDimensions } = papiSeries([card(2020, { "5.3": 1.9 }), card(2021, { "5.2": 1.8 })]);
    const land = subDimensions.find(({ part }) => part === "land-use-rights-procedures");
    expect(land?.code).toBe("5.2");
    expect(land?.points.map(({ year, value }) => [year, value])).toEqual([
      [2020, 1.9],
      [2021, 1.8],
    ]);
  });

  it("has a part only in the years that have it", () => {
    const { dimensions } = papiSeries([card(2017, {}), card(2018, { "8": 3 })]);
    expect(dimensions.find(({ code }) => code === "8")?.points.map(({ year }) => year)).toEqual([
      2018,
    ]);
    expect(dimensions.map(({ code }) => code)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
  });

  it("takes cards in any order, each year once", () => {
    const [old, now] = [card(2019, { "2": 5 }), card(2020, { "2": 5.5 })];
    expect(papiSeries([now, old])).toEqual(papiSeries([old, now]));
    expect(codeOf(() => papiSeries([old, old]))).toBe("invalid-data");
  });

  it("says the change that comparePapi says", () => {
    const [old, now] = [card(2019, { "2": 5 }), card(2020, { "2": 5.5 })];
    const row = comparePapi(old, now).dimensions[1];
    const change = papiSeries([old, now]).dimensions[1]?.points[1]?.change;
    expect(change).toMatchObject({ since: 2019, percent: 10, direction: "up" });
    expect(row).toMatchObject({ percent: 10, direction: "up" });
  });
});
