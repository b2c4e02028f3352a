import { isChisoError } from "chiso";
import {
  comparePapi,
  formatTrace,
  halfUp,
  papiGroups,
  replayTrace,
  scorePapi,
} from "chiso/scoring";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** Hưng Yên 2019, dimensions as PAPI prints them (PAPI, CECODES, VFF-CRT, RTA, UNDP). */
const HUNG_YEN_2019 = {
  "1": 5.0683,
  "2": 4.8792,
  "3": 4.5211,
  "4": 6.6355,
  "5": 7.2442,
  "6": 7.3519,
  "7": 2.7725,
  "8": 2.7749,
} as const;

/** A full set of made-up sub-dimension scores of 2021. */
const SUB_2021 = {
  "1.1": 1.01, "1.2": 1.02, "1.3": 1.03, "1.4": 1.04,
  "2.1": 1.05, "2.2": 1.06, "2.3": 1.07, "2.4": 1.08,
  "3.1": 1.41, "3.2": 1.42, "3.3": 1.43,
  "4.1": 1.61, "4.2": 1.62, "4.3": 1.63, "4.4": 1.64,
  "5.1": 2.41, "5.2": 2.42, "5.3": 2.43,
  "6.1": 1.71, "6.2": 1.72, "6.3": 1.73, "6.4": 1.74,
  "7.1": 1.11, "7.2": 1.12, "7.3": 1.13,
  "8.1": 0.91, "8.2": 0.92, "8.3": 0.93,
} as const; // prettier-ignore

describe("groups of equal scores", () => {
  it("are told where two cuts coincide", () => {
    const of = (...scores: readonly number[]) =>
      papiGroups(
        scores.map((score, at) => ({ province: `${at}`, score })),
        { atCut: "lower" },
      );
    const { sizes, findings } = of(40.5, 40.5, 40.5, 40.5);
    expect(sizes).toEqual([0, 0, 0, 4]);
    expect(findings.map(({ code }) => code)).toEqual(["cuts-coincide"]);
    expect(findings[0]?.message.vi).toContain("40,5");
    expect(of(43, 42, 41, 40).findings).toEqual([]);
  });
});

describe("a province's score", () => {
  it("adds dimensions exactly and rounds once: Hưng Yên 2019", () => {
    const scores = HUNG_YEN_2019;
    expect(scorePapi({ year: 2019, scores }).total).toBe(41.2476);
    const card = scorePapi({ year: 2019, scores, rounding: halfUp(2) });
    expect(card.total).toBe(41.25);
    expect(card).toMatchObject({ edition: "2019-2020", maximum: 80, missing: [], findings: [] });
    expect(replayTrace(card.trace)).toBe(41.25);
  });

  it("makes dimensions from sub-dimensions, and the total from these", () => {
    const card = scorePapi({ year: 2021, scores: SUB_2021 });
    expect(card.dimensions[0]).toMatchObject({ code: "1", score: 4.1, from: "sub-dimensions" });
    expect(card.total).toBe(39.4);
    expect(formatTrace(card.trace)).toContain("8.3. ");
  });

  it("never lets rounded dimensions into the total", () => {
    const scores = { "1": 1.005, "2": 1.005, "3": 1.005, "4": 1.005, "5": 1.005, "6": 1.005 };
    const card = scorePapi({ year: 2015, scores, rounding: halfUp(2) });
    expect(card.dimensions.map(({ score }) => score)).toEqual(Array(6).fill(1.01));
    expect(card.total).toBe(6.03);
  });

  it("names what is missing, and invents no total", () => {
    const card = scorePapi({ year: 2021, scores: { ...SUB_2021, "5.3": null } });
    expect(card.missing).toEqual(["5.3"]);
    expect(card.total).toBeUndefined();
    expect("total" in card).toBe(false);
    expect(replayTrace(card.trace)).toBeUndefined();
    expect(scorePapi({ year: 2021, scores: {} }).missing).toEqual("12345678".split(""));
    expect(scorePapi({ year: 2024, scores: { "1": null } }).missing).toContain("1");
  });

  it("takes a dimension as given where its parts are missing, and says so", () => {
    const card = scorePapi({ year: 2019, scores: { ...HUNG_YEN_2019, "1.1": 1 } });
    expect(card.total).toBe(41.2476);
    expect(card.findings.map(({ code }) => code)).toEqual(["sub-dimensions-not-used"]);
  });

  it("prefers the parts of a dimension to a figure that differs from them", () => {
    const scores = { ...SUB_2021, "1": 4.2, "2": 4.26 };
    const card = scorePapi({ year: 2021, scores });
    expect(card.dimensions[0]?.score).toBe(4.1);
    expect(card.findings).toMatchObject([{ node: "1", code: "differs-from-parts" }]);
  });

  it("finds scores beyond their scale, with the slack that printed bounds need", () => {
    const find = (scores: Record<string, number>): unknown[] =>
      scorePapi({ year: 2022, scores }).findings.map(({ node, code }) => [node, code]);
    expect(find({ "8.1": 0.3317 })).toEqual([]);
    expect(find({ "1.1": 2.6, "5.1": 3.33, "8.1": 0.2 })).toEqual([
      ["1.1", "out-of-scale"],
      ["8.1", "out-of-scale"],
    ]);
    expect(find({ "1": 10.1 })).toEqual([["1", "out-of-scale"]]);
  });

  it("refuses codes of another edition, figures that are none, and years without structure", () => {
    const code = (run: () => unknown): string | undefined => {
      try {
        run();
      } catch (error) {
        return isChisoError(error) ? error.code : "another error";
      }
      return undefined;
    };
    const eight: Record<string, number> = { "8": 3 };
    const year = Number("2021");
    // @ts-expect-error construction permits left dimension 5 in 2021
    expect(code(() => scorePapi({ year: 2021, scores: { "5.4": 1.5 } }))).toBe("unknown-code");
    expect(code(() => scorePapi({ year: 2020, scores: { "5.4": 1.5 } }))).toBeUndefined();
    expect(code(() => scorePapi({ year: 2017, scores: eight }))).toBe("unknown-code");
    expect(code(() => scorePapi({ year: 2021, scores: { "1.1": Number.NaN } }))).toBe(
      "invalid-amount",
    );
    expect(code(() => scorePapi({ year: 2025, scores: {} }))).toBe("unknown-edition");
    expect(
      code(() => scorePapi({ year, scores: { "1.1": 1, "Nội dung thành phần 1.1": 1 } })),
    ).toBe("invalid-data");
  });

  it("gives the same total in any order of the scores, equal to its replay", () => {
    const entries = Object.entries(SUB_2021);
    const orders = fc.shuffledSubarray(entries, { minLength: entries.length });
    fc.assert(
      fc.property(orders, (shuffled) => {
        const card = scorePapi({ year: 2021, scores: Object.fromEntries(shuffled) });
        expect(card.total).toBe(39.4);
        expect(replayTrace(structuredClone(card.trace))).toBe(39.4);
      }),
    );
  });
});

describe("the four groups", () => {
  const entries = (scores: readonly number[]): { province: string; score: number }[] =>
    scores.map((score, index) => ({ province: `tỉnh ${index + 1}`, score }));
  const series = (count: number): { province: string; score: number }[] =>
    entries(Array.from({ length: count }, (_, index) => 40 + index / 10));

  it("have the published sizes: 2019 with 63 provinces, 2023 and 2024 with 61, 2021 with 60", () => {
    expect(papiGroups(series(63), { year: 2019 }).sizes).toEqual([16, 16, 15, 16]);
    expect(papiGroups(series(63), { year: 2020 }).sizes).toEqual([16, 16, 15, 16]);
    expect(papiGroups(series(61), { year: 2023 }).sizes).toEqual([15, 15, 15, 16]);
    expect(papiGroups(series(61), { year: 2024 }).sizes).toEqual([15, 15, 15, 16]);
    expect(papiGroups(series(60), { year: 2021 }).sizes).toEqual([15, 15, 15, 15]);
  });

  it("treat a score on a cut as asked", () => {
    const five = entries([5, 4, 3, 2, 1]);
    expect(papiGroups(five, { atCut: "upper" }).sizes).toEqual([2, 1, 1, 1]);
    expect(papiGroups(five, { atCut: "lower" }).sizes).toEqual([1, 1, 1, 2]);
    expect(papiGroups(five).cuts).toEqual({ p75: 4, p50: 3, p25: 2 });
  });

  it("give equal scores one position, and skip the next", () => {
    const { standings, positionNote, count } = papiGroups(entries([42, 45, 42, 40]));
    expect(standings.map(({ position }) => position)).toEqual([1, 2, 2, 4]);
    expect(positionNote.vi).toContain("không phải xếp hạng của PAPI");
    expect(count).toBe(4);
  });

  it("leave out provinces without a result, and refuse a province given twice", () => {
    const groups = papiGroups([
      { province: "A", score: 40 },
      { province: "B", score: null },
      { province: "C" },
    ]);
    expect(groups.withoutResult).toEqual(["B", "C"]);
    expect(groups.count).toBe(1);
    expect(() =>
      papiGroups([
        { province: "A", score: 1 },
        { province: "A", score: 2 },
      ]),
    ).toThrow(/A twice/);
    expect(papiGroups([]).sizes).toEqual([0, 0, 0, 0]);
  });

  it("partition the provinces, better scores never in worse groups", () => {
    const scores = fc.array(fc.integer({ min: 100, max: 500 }), { minLength: 1, maxLength: 63 });
    fc.assert(
      fc.property(scores, fc.constantFrom("upper" as const, "lower" as const), (given, atCut) => {
        const { groups, standings, sizes, trace } = papiGroups(
          entries(given.map((score) => score / 10)),
          { atCut },
        );
        const members = groups.flatMap(({ provinces }) => provinces);
        expect(new Set(members).size).toBe(given.length);
        expect(members).toHaveLength(given.length);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(given.length);
        const ranks = standings.map(({ group }) => group);
        expect(ranks).toEqual([...ranks].sort());
        for (const cut of trace.children) expect(replayTrace(cut)).toBeDefined();
      }),
    );
  });
});

describe("two years of a province", () => {
  const card = (year: number, scores: Record<string, number>): ReturnType<typeof scorePapi> =>
    scorePapi({ year, scores });

  it("changes by per cent of the earlier score, beyond 5 per cent up or down", () => {
    const { dimensions } = comparePapi(
      card(2019, { "4": 6, "6": 7, "7": 3 }),
      card(2020, { "4": 6.3, "6": 7.36, "7": 2.8 }),
    );
    const rows = dimensions.filter(({ comparable }) => comparable);
    expect(rows).toMatchObject([
      { code: "4", percent: 5, direction: "steady" },
      { code: "6", direction: "up" },
      { code: "7", direction: "down" },
    ]);
    for (const row of rows) {
      if (row.comparable) expect(replayTrace(row.trace)).toBe(row.percent);
    }
  });

  it("refuses totals of other editions, and says why", () => {
    const whole = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((code) => [String(code), 5]));
    const refused = (from: number, to: number): boolean =>
      !comparePapi(card(from, whole), card(to, whole)).total.comparable;
    expect(refused(2018, 2019)).toBe(true);
    expect(refused(2020, 2021)).toBe(true);
    expect(refused(2019, 2020)).toBe(false);
    expect(refused(2021, 2024)).toBe(false);
    const { total } = comparePapi(card(2020, whole), card(2021, whole));
    expect(total.comparable ? "" : total.reasons[0]?.text.vi).toContain("2021");
  });

  it("follows the published baseline of 2016: dimensions 2, 4 and 6 alone compare", () => {
    const whole = Object.fromEntries([1, 2, 3, 4, 5, 6].map((code) => [String(code), 5]));
    const { dimensions, total } = comparePapi(card(2015, whole), card(2016, whole));
    expect(dimensions.filter(({ comparable }) => comparable).map(({ code }) => code)).toEqual([
      "2",
      "4",
      "6",
    ]);
    expect(total.comparable).toBe(false);
  });

  it("pairs parts by their meaning: 5.3 of 2021 was 5.4 of 2020, on another scale", () => {
    const { subDimensions } = comparePapi(
      card(2020, { "5.2": 1.5, "5.4": 1.8, "6.1": 1.7 }),
      card(2021, { "5.3": 2.4, "6.1": 1.8 }),
    );
    const find = (key: string): unknown => subDimensions.find((row) => row.key === key);
    expect(
      find("personal-procedures") ?? subDimensions.find(({ code }) => code === "5.3"),
    ).toMatchObject({ comparable: false });
    expect(find("construction-permits")).toMatchObject({ comparable: false });
    expect(subDimensions.find(({ code }) => code === "6.1")).toMatchObject({ comparable: true });
  });

  it("refuses a sub-dimension whose level jumped, and warns of the dimension above it", () => {
    const before = card(2021, { "1.1": 0.8, "1.2": 1, "1.3": 1, "1.4": 1 });
    const after = card(2022, { "1.1": 1.1, "1.2": 1, "1.3": 1, "1.4": 1 });
    const { dimensions, subDimensions } = comparePapi(before, after);
    expect(subDimensions[0]).toMatchObject({ code: "1.1", comparable: false });
    expect(dimensions[0]).toMatchObject({ comparable: true, direction: "up" });
    expect(
      dimensions[0]?.comparable === true && dimensions[0].cautions[0]?.source?.confidence,
    ).toBe("inferred");
  });

  it("says which year has no score, and wants the earlier year first", () => {
    const { dimensions } = comparePapi(card(2019, {}), card(2020, { "1": 5 }));
    expect(dimensions[0]).toMatchObject({
      comparable: false,
      reasons: [{ text: { vi: "Năm 2019 không có điểm" } }],
    });
    expect(() => comparePapi(card(2020, {}), card(2019, {}))).toThrow(/invalid-option/);
  });
});
