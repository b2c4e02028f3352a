import {
  compareScorecards,
  contributions,
  defineCriteriaSet,
  evaluateCriteria,
  halfUp,
  rankUnits,
  replayTrace,
  scorePapi,
  type Contributions,
  type CriteriaSetInput,
  type EvidenceByCode,
} from "chiso/scoring";
import { isChisoError } from "chiso/text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

function codeOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return isChisoError(error) ? error.code : error;
  }
}

/** A figure as the numerator and the denominator of its text. */
function fraction(text = "0"): readonly [bigint, bigint] {
  const [above = "0", below = "1"] = text.split("/");
  const [whole = "0", decimals = ""] = above.split(".");
  return [BigInt(whole + decimals), BigInt(below) * 10n ** BigInt(decimals.length)];
}

/** Whether the figures of the rows add up to that of the difference, by other arithmetic. */
function addsUp(result: Contributions): boolean {
  if (!result.comparable) return false;
  const [above, below] = result.rows.reduce<readonly [bigint, bigint]>(
    ([a, b], { trace }) => {
      const [c, d] = fraction(trace.value);
      return [a * d + c * b, b * d];
    },
    [0n, 1n],
  );
  const [whole, part] = fraction(result.trace.value);
  return above * part === whole * below && replayTrace(result.trace) === result.difference;
}

const rule = (points: number) => ({ kind: "proportional", points, of: 100 }) as const;
const node = (code: string, maximum: number) => ({
  code,
  name: `Tiêu chí ${code}`,
  maximum,
  rule: rule(maximum),
});
const INPUT: CriteriaSetInput = {
  id: "example",
  title: "Ví dụ",
  source: { document: "Quyết định 01/QĐ-UBND", confidence: "reported" },
  maximum: 10,
  bonusMaximum: 1,
  rounding: halfUp(1),
  notApplicable: "rescale",
  fields: [
    {
      code: "1",
      name: "Một",
      maximum: 6,
      criteria: [
        node("1.1", 4),
        { code: "1.2", name: "Nhóm", maximum: 2, components: [node("1.2.1", 1), node("1.2.2", 1)] },
      ],
    },
    { code: "2", name: "Hai", maximum: 4, criteria: [node("2.1", 4)] },
    { code: "T", name: "Thưởng", role: "bonus", maximum: 1, criteria: [node("T1", 2)] },
    {
      code: "D",
      name: "Trừ",
      role: "deduction",
      criteria: [
        {
          code: "D1",
          name: "Vi phạm",
          rule: { kind: "deduction", points: 0.5, per: "occurrence" },
        },
      ],
    },
  ],
};
const SET = defineCriteriaSet(INPUT);
const score = (evidence: EvidenceByCode) => evaluateCriteria(SET, evidence);
const LAST = score({ "1.1": 50, "1.2.1": 33, "1.2.2": 70, "2.1": 80, T1: 90, D1: 1 });
const THIS = score({ "1.1": 75, "1.2.1": 33, "2.1": 81, T1: 100, D1: 2 });

describe("ranks", () => {
  const places = (values: readonly (number | string | null)[], options = {}): unknown =>
    rankUnits(
      values.map((value, index) => ({ unit: "ABCDEFGH".charAt(index), value })),
      options,
    ).standings.map(({ unit, rank, sharedBy }) => `${unit}${rank}${sharedBy > 1 ? "=" : ""}`);

  it("share the better place, and the next are skipped", () => {
    expect(places([3, 5, "5.0", 4])).toEqual(["B1=", "C1=", "D3", "A4"]);
    expect(places([1, 1, 1])).toEqual(["A1=", "B1=", "C1="]);
    expect(places([])).toEqual([]);
  });

  it("go the other way where lower is better", () => {
    expect(places([3, 5, 0, 0, 4], { better: "lower" })).toEqual(["C1=", "D1=", "A3", "E4", "B5"]);
  });

  it("are of exact figures, or of rounded ones", () => {
    expect(places(["0.3000000000000001", 0.3])).toEqual(["A1", "B2"]);
    expect(places([86.374, 86.366], { rounding: halfUp(2) })).toEqual(["A1=", "B1="]);
  });

  it("leave out units without a figure, and refuse one that comes twice", () => {
    const ranking = rankUnits([{ unit: "B", value: null }, { unit: "C", value: 1 }, { unit: "A" }]);
    expect(ranking).toMatchObject({ count: 1, withoutValue: ["A", "B"] });
    expect(codeOf(() => rankUnits([{ unit: "A" }, { unit: "A" }]))).toBe("invalid-data");
  });

  it("property: do not depend on the order given; ties share; each place is one more than the better ones", () => {
    const figures = fc.array(fc.integer({ min: -5, max: 20 }), { maxLength: 30 });
    fc.assert(
      fc.property(figures, fc.boolean(), (values, lower) => {
        const better = lower ? "lower" : "higher";
        const entries = values.map((value, index) => ({ unit: `u${index}`, value: value / 10 }));
        const ranking = rankUnits(entries, { better });
        expect(rankUnits(entries.toReversed(), { better })).toEqual(ranking);
        for (const { value, rank, sharedBy } of ranking.standings) {
          const others = entries.map((each) => each.value);
          expect(rank).toBe(1 + others.filter((o) => (lower ? o < value : o > value)).length);
          expect(sharedBy).toBe(others.filter((o) => o === value).length);
        }
      }),
    );
  });
});

describe("contributions", () => {
  it("of parts to a gap, each with its share", () => {
    const gap = contributions({ parts: { a: 8.5, b: 7.25 } }, { parts: { a: 8, b: 9.25 } });
    expect(gap).toMatchObject({ comparable: true, before: 15.75, after: 17.25, difference: 1.5 });
    expect(gap.comparable && gap.rows.map(({ contribution }) => contribution)).toEqual([-0.5, 2]);
    expect(gap.comparable && gap.rows[1]?.share).toBeCloseTo(133.333333, 5);
    expect(addsUp(gap)).toBe(true);
  });

  it("by weights; a total that is another than the sum is a row of its own", () => {
    const weights = { a: "0.25", b: 1 };
    const gap = contributions(
      { parts: { a: 8, b: 7 }, total: 9 },
      { parts: { a: 4, b: 8 }, total: 9.3 },
      { weights },
    );
    expect(gap.comparable && gap.rows.map((row) => [row.code, row.kind, row.contribution])).toEqual(
      [
        ["a", "part", -1],
        ["b", "part", 1],
        ["total", "adjustment", 0.3],
      ],
    );
    expect(addsUp(gap)).toBe(true);
    expect(
      codeOf(() => contributions({ parts: { a: 1 } }, { parts: { a: 1 } }, { weights: { b: 1 } })),
    ).toBe("invalid-option");
  });

  it("are refused where one has another part, or a figure lacks", () => {
    const other = contributions({ parts: { a: 1 } }, { parts: { b: 1 } });
    expect(other).toMatchObject({ comparable: false });
    const card = scorePapi({ year: 2020, scores: { "5": 7 } });
    const lacking = contributions(card, card);
    expect(lacking).toMatchObject({ comparable: false });
    expect(contributions(card, card, { of: "5" })).toMatchObject({ comparable: false });
  });

  it("of PAPI are refused across a break, with its reason", () => {
    const card = (year: number) => {
      const scores = Object.fromEntries("12345678".split("").map((code) => [code, 5]));
      return scorePapi({ year, scores });
    };
    const across = contributions(card(2020), card(2021));
    expect(!across.comparable && across.reasons.map(({ year }) => year)).toEqual([2021]);
    const within = contributions(card(2019), card(2020));
    expect(within).toMatchObject({ comparable: true, difference: 0 });
    expect(within.comparable && within.rows.every(({ share }) => share === undefined)).toBe(true);
  });

  it("of a rounded total say what rounding did", () => {
    const card = (first: number) => {
      const scores = {
        "1": first,
        ...Object.fromEntries("2345678".split("").map((c) => [c, 5.004])),
      };
      return scorePapi({ year: 2020, scores, rounding: halfUp(2) });
    };
    const gap = contributions(card(5), card(5.111));
    expect(gap).toMatchObject({ before: 40.03, after: 40.14, difference: 0.11 });
    expect(gap.comparable && gap.rows.map(({ contribution }) => contribution)).toEqual([
      0.11, 0, 0, 0, 0, 0, 0, 0,
    ]);
    expect(addsUp(gap)).toBe(true);
  });

  it("of fields, criteria and components: deductions count against, caps and rounding are rows", () => {
    const rows = (by?: "criterion" | "component"): unknown => {
      const result = contributions(LAST, THIS, by === undefined ? {} : { by });
      expect(addsUp(result)).toBe(true);
      return (
        result.comparable &&
        result.rows.map(({ code, kind, contribution }) => `${code} ${kind} ${contribution}`)
      );
    };
    expect(rows()).toEqual([
      "1 part 0.3",
      "2 part 0.04",
      "T part 0",
      "D part -0.5",
      "total adjustment 0.06",
    ]);
    expect(rows("component")).toEqual([
      "1.1 part 1",
      "1.2.1 part 0",
      "1.2.2 part -0.7",
      "2.1 part 0.04",
      "T1 part 0.2",
      "D1 part -0.5",
      "T adjustment -0.2",
      "total adjustment 0.06",
    ]);
    const field = contributions(LAST, THIS, { of: "1" });
    expect(field).toMatchObject({ before: 3.03, after: 3.33, difference: 0.3 });
    expect(contributions(LAST, THIS, { of: "Một" })).toEqual(field);
    expect(field.comparable && field.cautions[0]?.text.en).toBe(
      "Without evidence in the second score, counted as 0: 1.2.2",
    );
  });

  it("refuse another set, another kind, a level and a part that are not there", () => {
    const other = { ...THIS, set: "other" };
    expect(codeOf(() => contributions(LAST, other))).toBe("invalid-data");
    expect(codeOf(() => contributions<object & typeof LAST>(LAST, THIS, { by: "dimension" }))).toBe(
      "invalid-option",
    );
    expect(codeOf(() => contributions(LAST, THIS, { of: "9" }))).toBe("unknown-code");
  });

  it("property: add up exactly, whatever the figures", () => {
    const figure = fc.integer({ min: 0, max: 100000 }).map((units) => units / 1000);
    const percent = fc.integer({ min: 0, max: 1000 }).map((units) => units / 10);
    const evidence = fc.record(
      {
        "1.1": percent,
        "1.2.1": percent,
        "1.2.2": percent,
        "2.1": percent,
        T1: percent,
        D1: fc.nat(30),
      },
      { requiredKeys: ["1.1"] },
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(figure, figure, figure), { minLength: 1, maxLength: 12 }),
        (rows) => {
          const side = (at: 0 | 1 | 2) =>
            Object.fromEntries(rows.map((row, index) => [`p${index}`, row[at]]));
          expect(
            addsUp(contributions({ parts: side(0) }, { parts: side(1) }, { weights: side(2) })),
          ).toBe(true);
        },
      ),
    );
    fc.assert(
      fc.property(evidence, evidence, (before, after) => {
        const cards = [score(before), score(after)] as const;
        for (const by of ["field", "criterion", "component"] as const) {
          const result = contributions(...cards, { by });
          expect(addsUp(result)).toBe(true);
          expect(result).toMatchObject({ before: cards[0].total, after: cards[1].total });
        }
      }),
    );
  });
});

describe("two scorecards of a set", () => {
  it("year against year: what moved, the largest first, and what one alone has", () => {
    const { moved, unmoved, onlyBefore, onlyAfter, common, totals } = compareScorecards(LAST, THIS);
    expect(moved.map(({ code, difference }) => [code, difference])).toEqual([
      ["1.1", 1],
      ["D1", 0.5],
      ["T1", 0.2],
      ["2.1", 0.04],
    ]);
    expect(unmoved.map(({ code }) => code)).toEqual(["1.2.1"]);
    expect(onlyBefore).toMatchObject([{ code: "1.2.2", points: 0.7, because: "missing" }]);
    expect(onlyAfter).toEqual([]);
    expect(common).toMatchObject({ before: 6.83, after: 7.57, difference: 0.74 });
    expect(totals).toMatchObject({
      base: { before: 6.23, after: 6.57, difference: 0.34 },
      deductions: { before: 0.5, after: 1, difference: 0.5 },
      total: { before: 6.7, after: 6.6, difference: -0.1 },
    });
  });

  it("self-assessed against appraised, in one", () => {
    const card = score({
      "1.1": { selfAssessed: 90, appraised: { points: 3.1 } },
      "1.2.1": { selfAssessed: 50, appraised: 50 },
      "1.2.2": 40,
      "2.1": { appraised: 70 },
    });
    const comparison = compareScorecards(card);
    expect(comparison).toMatchObject({
      of: "stages",
      moved: [{ code: "1.1", before: 3.6, after: 3.1, difference: -0.5 }],
      unmoved: [{ code: "1.2.1" }],
      onlyBefore: [{ code: "1.2.2", points: 0.4, because: "not-assessed" }],
      onlyAfter: [{ code: "2.1", points: 2.8, because: "not-assessed" }],
      common: { before: 4.1, after: 3.6, difference: -0.5 },
    });
    expect(comparison.totals).toBeUndefined();
    expect(replayTrace(comparison.trace)).toBe(-0.5);
  });

  it("say where a code has another maximum, rule or name, and what does not apply", () => {
    const wider = defineCriteriaSet({
      ...INPUT,
      maximum: 11,
      fields: INPUT.fields.map((field) =>
        field.code === "2"
          ? { ...field, maximum: 5, criteria: [{ ...node("2.1", 5), name: "Tên khác" }] }
          : field,
      ),
    });
    const now = evaluateCriteria(wider, { "2.1": 80 }, { notApplicable: ["1.1"] });
    const { moved, onlyBefore } = compareScorecards(LAST, now);
    expect(moved[0]?.cautions.map(({ text }) => text.vi)).toEqual([
      "Cùng mã nhưng khác tên: “Tiêu chí 2.1” và “Tên khác”",
      "Điểm tối đa khác nhau: 4 và 5",
      "Cách chấm điểm khác nhau",
    ]);
    expect(onlyBefore.find(({ code }) => code === "1.1")?.because).toBe("not-applicable");
  });

  it("of another set, or a second that is not there, are refused", () => {
    expect(codeOf(() => compareScorecards(LAST, { ...THIS, set: "other" }))).toBe("invalid-data");
    const call: unknown = codeOf(() =>
      Reflect.apply(compareScorecards, undefined, [LAST, undefined]),
    );
    expect(call).toBe("invalid-data");
  });

  it("property: every scored node stands in one list, and common points add up", () => {
    const percent = fc.integer({ min: 0, max: 100 });
    const evidence = fc.record(
      {
        "1.1": percent,
        "1.2.1": percent,
        "1.2.2": percent,
        "2.1": percent,
        T1: percent,
        D1: fc.nat(3),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(evidence, evidence, (before, after) => {
        const { moved, unmoved, onlyBefore, onlyAfter, common } = compareScorecards(
          score(before),
          score(after),
        );
        const both = [...moved, ...unmoved];
        const codes = [...both, ...onlyBefore, ...onlyAfter].map(({ code }) => code).sort();
        expect(codes).toEqual([...new Set([...Object.keys(before), ...Object.keys(after)])].sort());
        const sum = both.reduce(
          (all, { role, difference }) => all + (role === "deduction" ? -difference : difference),
          0,
        );
        expect(common.difference).toBeCloseTo(sum, 9);
        expect(compareScorecards(score(after), score(before)).common.difference).toBe(
          0 - common.difference,
        );
      }),
    );
  });
});
