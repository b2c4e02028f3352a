import { isChisoError } from "chiso";
import {
  criteriaSetSchema,
  defineCriteriaSet,
  evaluateCriteria,
  findBand,
  formatTrace,
  halfUp,
  nextBest,
  parIndexGroups,
  replayTrace,
  type BandTable,
  type CriteriaSet,
  type CriteriaSetInput,
  type CriterionEvidence,
  type ScoringRule,
  type Trace,
} from "chiso/scoring";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { communeEvidence, communeSet } from "../../examples/criteria-commune.js";
import { departmentSet } from "../../examples/criteria-department.js";

const source = { document: "Quyết định 01/QĐ-UBND (ví dụ)", confidence: "reported" } as const;

/** A set of one field whose criteria have the given rules, each of the given maximum. */
function setOf(rules: readonly ScoringRule[], maximum = 4): CriteriaSetInput {
  const criteria = rules.map((rule, index) => {
    return { code: `1.${index + 1}`, name: `Tiêu chí ${index + 1}`, maximum, rule };
  });
  const all = maximum * rules.length;
  return {
    id: "test",
    title: "Thử",
    source,
    maximum: all,
    fields: [{ code: "1", name: "Một", maximum: all, criteria }],
  };
}

/** The points that evidence brings under one rule. */
function points(rule: ScoringRule, evidence: CriterionEvidence, maximum = 4): number | undefined {
  const card = evaluateCriteria(defineCriteriaSet(setOf([rule], maximum)), { "1.1": evidence });
  expect(replayTrace(card.trace)).toBe(card.total);
  return card.findings.some(({ code }) => code === "figure-in-hole") ? undefined : card.total;
}

const interval = (min: number | null, max: number | null, worth: number) => {
  return { min, minInclusive: min !== null, max, maxInclusive: false, points: worth };
};
const TIERS = {
  kind: "tiers",
  metric: "percent",
  tiers: [interval(90, null, 4), interval(70, 90, 2), interval(null, 70, 1)],
  otherwise: 0,
} as const;

/** The documents that the parameters of a trace name. */
function sourcesOf({ parameters, children }: Trace): readonly string[] {
  return [...parameters.map((each) => each.source.document), ...children.flatMap(sourcesOf)];
}

/** Lets data through that no compiler has checked, as data from JSON is. */
function isUnchecked(value: unknown): value is CriteriaSetInput {
  return typeof value === "object";
}

describe("a criteria set", () => {
  const define = (change: (input: CriteriaSetInput) => unknown): string => {
    try {
      const changed = change(setOf([TIERS, { kind: "survey" }]));
      if (isUnchecked(changed)) defineCriteriaSet(changed);
    } catch (error) {
      return isChisoError(error) ? error.given : String(error);
    }
    return "accepted";
  };
  const first = (input: CriteriaSetInput, changes: object): unknown => {
    const [field] = input.fields;
    const [criterion, ...rest] = field?.criteria ?? [];
    return { ...input, fields: [{ ...field, criteria: [{ ...criterion, ...changes }, ...rest] }] };
  };

  it("is accepted when its points add up, and keeps what it was given", () => {
    expect(define((input) => input)).toBe("accepted");
    const input = setOf([TIERS]);
    expect(defineCriteriaSet(input)).toEqual({ ...input, findings: [] });
  });

  it("is refused with the node named: sums, codes, overlaps, points, keys", () => {
    expect(define((input) => first(input, { maximum: 5 }))).toContain(
      "1: The parts add up to 9, the stated maximum is 8",
    );
    expect(define((input) => first(input, { code: "1.2" }))).toContain(
      "1.2: The code 1.2 is used twice",
    );
    const overlap = { ...TIERS, tiers: [interval(80, null, 4), interval(70, 90, 2)] };
    expect(define((input) => first(input, { rule: overlap }))).toContain(
      "1.1: Two tiers hold: from 80% below 90%",
    );
    expect(
      define((input) => first(input, { rule: { kind: "boolean", points: 5, otherwise: 0 } })),
    ).toContain("1.1: points: 5 points are more than the maximum 4");
    expect(define((input) => first(input, { weight: 2 }))).toMatch(
      /1\.1 at fields\.0\.criteria\.0.*Unrecognized key: "weight"/,
    );
    expect(
      define((input) =>
        first(input, { rule: { kind: "boolean", points: Number.NaN, otherwise: 0 } }),
      ),
    ).toContain("1.1 at");
    expect(define((input) => ({ ...input, maximum: 10 }))).toContain("test: The parts add up to 8");
    expect(define((input) => ({ ...input, extra: 1 }))).toContain("Unrecognized key");
    expect(define((input) => first(input, { rule: { kind: "levels", levels: [] } }))).toContain(
      "The rule has no outcome",
    );
  });

  it("names holes and maxima out of reach without refusing them", () => {
    const holed = {
      ...TIERS,
      tiers: [interval(90, null, 3), interval(70, 80, 2)],
      otherwise: 0,
    } as const;
    const { findings } = defineCriteriaSet(setOf([holed]));
    expect(findings.map(({ node, code, message }) => [node, code, message.en])).toEqual([
      ["1.1", "tiers-leave-hole", "No tier holds: from 80% below 90%"],
      ["1.1", "maximum-out-of-reach", "At best 3 of 4 points can be reached"],
    ]);
    expect(points(holed, 85)).toBeUndefined();
    expect(points(holed, 92)).toBe(3);
  });

  it("may list a part of its source: the opening of a department's table", () => {
    expect(departmentSet.findings.map(({ code }) => code)).toEqual([
      "partial-list",
      "partial-list",
    ]);
  });
});

describe("rules", () => {
  it("tiers, each end as it says, and nothing done apart from little done", () => {
    expect([90, 89.99, 70, 69.99, 0.1, 0].map((each) => points(TIERS, each))).toEqual([
      4, 2, 2, 1, 1, 0,
    ]);
    expect(points(TIERS, false)).toBe(0);
    expect(points(TIERS, { part: 2, whole: 3 })).toBe(1);
    expect(points(TIERS, { figure: "70.000" })).toBe(2);
  });

  it("conditions, conjunctions and levels, also as shares of the maximum and up to a bound", () => {
    expect(points({ kind: "boolean", points: { share: 0.5 }, otherwise: 0 }, true)).toBe(2);
    const both = {
      kind: "conjunction",
      allOf: ["đủ", "đúng hạn"],
      points: 4,
      otherwise: 1,
    } as const;
    expect(points(both, { conditions: { đủ: true, "đúng hạn": true } })).toBe(4);
    expect(points(both, { conditions: { đủ: true, "đúng hạn": false } })).toBe(1);
    const levels = {
      kind: "levels",
      levels: [
        { key: "new", label: "Mới", points: 4 },
        { key: "old", label: "Cũ", points: { upTo: 3 } },
      ],
    } as const;
    expect(points(levels, "Mới")).toBe(4);
    expect(points(levels, { level: "old", points: 2.5 })).toBe(2.5);
    expect(points(levels, { level: "old", points: 3.5 })).toBe(3);
  });

  it("counts, deductions, proportions and lines", () => {
    expect(points({ kind: "countTimes", pointsEach: 1.5 }, 2)).toBe(3);
    expect(points({ kind: "countTimes", pointsEach: 1.5 }, 9)).toBe(4);
    const late = {
      kind: "deduction",
      points: 1,
      per: "day",
      first: { upTo: 2, points: 1 },
    } as const;
    expect([0, 1, 2, 3, 5].map((days) => points({ ...late, from: 4 }, days))).toEqual([
      4, 3, 3, 2, 0,
    ]);
    expect(points({ kind: "proportional", of: 85, points: 4, rounding: halfUp(2) }, 71.5)).toBe(
      3.36,
    );
    expect(points({ kind: "proportional", of: 100 }, 120)).toBe(4);
    const line = {
      kind: "linear",
      from: { figure: 50, points: 0 },
      to: { figure: 90, points: 4 },
    } as const;
    expect([40, 50, 60, 90, 99].map((each) => points(line, each))).toEqual([0, 0, 1, 4, 4]);
  });

  it("surveys, other indices and circumstances", () => {
    expect(points({ kind: "survey" }, { points: 3.21 })).toBe(3.21);
    expect(points({ kind: "externalIndex", index: "sipas", of: 100 }, 91.17, 10)).toBe(9.117);
    const cases = {
      kind: "cases",
      cases: [
        { when: "có kế hoạch", rule: TIERS },
        { when: "không có kế hoạch", rule: { kind: "boolean", points: 2, otherwise: 0 } },
      ],
    } as const;
    expect(points(cases, { when: "có kế hoạch", evidence: 95 })).toBe(4);
    expect(points(cases, { when: "không có kế hoạch", evidence: true })).toBe(2);
  });

  it("refuse evidence of another kind, and name the node", () => {
    const wrong: readonly (readonly [ScoringRule, CriterionEvidence])[] = [
      [TIERS, "cao"],
      [TIERS, -1],
      [TIERS, { part: 1, whole: 0 }],
      [TIERS, Number.NaN],
      [{ ...TIERS, metric: "count" }, 1.5],
      [{ kind: "boolean", points: 1, otherwise: 0 }, 1],
      [{ kind: "levels", levels: [{ key: "a", label: "A", points: 1 }] }, "b"],
      [{ kind: "survey" }, true],
      [{ kind: "deduction", points: 1, from: 4 }, 2],
      [
        { kind: "cases", cases: [{ when: "x", rule: { kind: "survey" } }] },
        { when: "y", evidence: 1 },
      ],
      [{ kind: "survey" }, { when: "y", evidence: 1 }],
      [{ kind: "survey" }, { points: -1 }],
    ];
    for (const [rule, evidence] of wrong) expect(() => points(rule, evidence)).toThrow(/1\.1/);
  });

  it("give more for more, and never more than the maximum", () => {
    const rules: readonly ScoringRule[] = [
      TIERS,
      { kind: "proportional", of: 80 },
      { kind: "linear", from: { figure: 20, points: 1 }, to: { figure: 80, points: 4 } },
      { kind: "countTimes", pointsEach: 0.7 },
      { kind: "survey" },
    ];
    const figure = fc.integer({ min: 0, max: 120 });
    fc.assert(
      fc.property(fc.constantFrom(...rules), figure, figure, (rule, one, other) => {
        const [less, more] = [
          points(rule, Math.min(one, other)) ?? 0,
          points(rule, Math.max(one, other)) ?? 0,
        ];
        expect(less).toBeLessThanOrEqual(more);
        expect(less).toBeGreaterThanOrEqual(0);
        expect(more).toBeLessThanOrEqual(4);
      }),
    );
  });
});

describe("a scorecard", () => {
  const set = defineCriteriaSet({
    ...setOf([TIERS, { kind: "survey" }, { kind: "boolean", points: 4, otherwise: 0 }]),
    bands: {
      on: "percent",
      source,
      bands: [
        {
          key: "good",
          label: { vi: "Tốt", en: "Good" },
          min: 80,
          minInclusive: true,
          max: null,
          maxInclusive: false,
        },
        {
          key: "fair",
          label: { vi: "Khá", en: "Fair" },
          min: 50,
          minInclusive: true,
          max: 80,
          maxInclusive: false,
        },
      ],
    },
  });

  it("adds up, says what is missing and what is at stake, and the way to the next band", () => {
    const card = evaluateCriteria(set, { "1.1": 95, "1.2": { points: 2.5 } });
    expect(card).toMatchObject({ total: 6.5, maximum: 12, base: 6.5, bonus: 0, deductions: 0 });
    expect(card.percent).toBeCloseTo(54.17, 2);
    expect(card.missing).toEqual([
      { code: "1.3", name: { vi: "Tiêu chí 3", en: "Tiêu chí 3" }, role: "base", atStake: 4 },
    ]);
    expect(card.band?.key).toBe("fair");
    expect(card.nextBand).toMatchObject({ band: { key: "good" } });
    expect(formatTrace(card.trace)).toContain("Tiêu chí 3: chưa có / missing");
  });

  it("keeps self-assessed, appraised and survey points apart; the appraised count", () => {
    const card = evaluateCriteria(set, {
      "1.1": { selfAssessed: 95, appraised: { points: 1.5 } },
      "1.2": { survey: 80 },
      "1.3": { selfAssessed: true },
    });
    expect(card.stages).toMatchObject({
      selfAssessed: { points: 8 },
      appraised: { points: 1.5 },
      survey: { points: 3.2 },
    });
    expect(card.total).toBe(8.7);
    expect(card.fields[0]?.criteria[0]?.leaves[0]).toMatchObject({
      selfAssessed: 4,
      appraised: 1.5,
      points: 1.5,
    });
    expect(() => evaluateCriteria(set, { "1.2": { selfAssessed: 80 } })).toThrow(/another stage/);
  });

  it("treats what does not apply by the treatment named, and refuses to choose one", () => {
    const evidence = { "1.1": 95, "1.3": false };
    const run = (treatment: "reduceMaximum" | "rescale" | "giveMaximum"): readonly unknown[] => {
      const { total, maximum, percent } = evaluateCriteria(set, evidence, {
        notApplicable: { "1.2": treatment },
      });
      return [total, maximum, percent];
    };
    expect(run("reduceMaximum")).toEqual([4, 8, 50]);
    expect(run("rescale")).toEqual([6, 12, 50]);
    expect(run("giveMaximum")[0]).toBe(8);
    expect(() => evaluateCriteria(set, evidence, { notApplicable: ["1.2"] })).toThrow(
      /without a treatment/,
    );
    expect(() => evaluateCriteria(set, { "9.9": 1 })).toThrow(/unknown-code/);
    expect(
      evaluateCriteria(set, { "1.2": 80 }, { notApplicable: { "1": "reduceMaximum" } }),
    ).toMatchObject({
      total: 0,
      maximum: 0,
      findings: [{ code: "evidence-not-used", node: "1.2" }],
    });
  });

  it("names the source of a node where that has its own, for points and for what does not apply", () => {
    const own = { document: "Hướng dẫn 02/HD-SNV (ví dụ)", confidence: "reported" } as const;
    const rule = { kind: "proportional", points: 4, of: 100 } as const;
    const { fields, ...rest } = setOf([rule, rule]);
    const [field] = fields;
    const [first, second] = field?.criteria ?? [];
    if (field === undefined || first === undefined || second === undefined) throw new Error("set");
    const criteria = [{ code: "1.1", name: "Có nguồn", maximum: 4, rule, source: own }, second];
    const set = defineCriteriaSet({ ...rest, fields: [{ ...field, criteria }] });
    expect(criteriaSetSchema.safeParse(structuredClone(set)).success).toBe(true);
    const sources = (notApplicable: Readonly<Record<string, "giveMaximum">>) =>
      evaluateCriteria(set, { "1.1": 50, "1.2": 50 }, { notApplicable }).fields.flatMap((each) =>
        each.criteria.map(({ trace }) => [...new Set(sourcesOf(trace))]),
      );
    expect(sources({})).toEqual([[own.document], [source.document]]);
    expect(sources({ "1.1": "giveMaximum" })).toEqual([[own.document], [source.document]]);
  });

  it("rounds the total once", () => {
    const thirds = defineCriteriaSet({
      ...setOf([{ kind: "survey" }, { kind: "survey" }, { kind: "survey" }], 1),
      rounding: halfUp(2),
    });
    const third = { part: 1, whole: 3 };
    const card = evaluateCriteria(thirds, { "1.1": third, "1.2": third, "1.3": third });
    expect(card.total).toBe(1);
  });

  it("changes nothing it was given, and is plain data", () => {
    const evidence = { "1.1": 95 };
    const before = structuredClone({ set, evidence });
    const card = evaluateCriteria(set, evidence);
    expect({ set, evidence }).toEqual(before);
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  });
});

describe("a whole set for communes", () => {
  const card = evaluateCriteria(communeSet, communeEvidence, { notApplicable: ["II.2"] });

  it("counts groups up to 85, bonus up to 15, and takes deductions away", () => {
    expect(communeSet.fields.flatMap(({ criteria }) => criteria)).toHaveLength(28);
    expect(card).toMatchObject({
      base: 59.91,
      maximum: 77,
      bonus: 4.5,
      deductions: 2,
      total: 62.41,
    });
    expect(replayTrace(structuredClone(card.trace))).toBe(62.41);
    expect(card.band?.key).toBe("C");
    expect(card.nextBand).toMatchObject({ band: { key: "B" }, lacking: 12.59 });
    expect(card.findings.map(({ code }) => code)).toEqual(["bands-of-points"]);
  });

  it("reaches 100, and bands begin at 90, 75 and 50", () => {
    const best: Record<string, CriterionEvidence> = {
      "I.1": "level-1", "I.2.1": 30, "I.2.2": true, "I.3": true, "I.4": 2,
      "II.1.1": 100, "II.1.2": 100, "II.1.3": "level-1", "II.2": true, "II.3.1": true, "II.3.2": true, "II.4.1": true,
      "II.4.2": { when: "có kế hoạch", evidence: 100 }, "II.5.1": 100, "II.5.2": 100, "II.6": 85, "II.7": true,
      "IV.1": 2, "IV.2": true, "IV.3.1": "level-1", "IV.3.2": 5, "IV.3.3": "level-1", "IV.3.4": true, "IV.3.5": true,
    }; // prettier-ignore
    expect(evaluateCriteria(communeSet, best)).toMatchObject({ total: 100, band: { key: "A" } });
    const bands = communeSet.bands;
    const keys = [90, 89.99, 75, 74.99, 50, 49.99].map(
      (each) => bands !== undefined && findBand(bands, each)?.key,
    );
    expect(keys).toEqual(["A", "B", "B", "C", "C", "D"]);
  });

  it("says what would bring most, with the nearest step", () => {
    const gaps = nextBest(card);
    expect(gaps.slice(0, 3).map(({ code, recoverable }) => [code, recoverable])).toEqual([
      ["II.1.3", 7],
      ["IV.3.1", 4],
      ["I.3", 3],
    ]);
    const step = (code: string): unknown => gaps.find((gap) => gap.code === code)?.step;
    expect(step("I.2.1")).toMatchObject({
      gain: 0.5,
      needs: { vi: "đạt từ 30% trở lên", en: "reach from 30% upwards" },
    });
    expect(step("I.3")).toMatchObject({ gain: 3, needs: { vi: "thời hạn" } });
    expect(step("V.1")).toMatchObject({ gain: 2, needs: { vi: "không chậm ngày nào" } });
    expect(gaps.some(({ code }) => code === "II.2")).toBe(false);
  });
});

describe("the nearest step", () => {
  const step = (rule: ScoringRule, evidence?: CriterionEvidence): unknown => {
    const set = defineCriteriaSet(setOf([rule]));
    const [gap] = nextBest(
      evaluateCriteria(set, evidence === undefined ? {} : { "1.1": evidence }),
    );
    return gap?.step === undefined ? gap?.recoverable : [gap.step.gain, gap.step.needs.vi];
  };

  it("is told by every rule that can tell it", () => {
    expect(step(TIERS, 60)).toEqual([1, "đạt từ 70% đến dưới 90%"]);
    expect(step(TIERS)).toEqual([1, "đạt dưới 70%"]);
    expect(step(TIERS, false)).toEqual([1, "đạt dưới 70%"]);
    expect(step({ kind: "boolean", points: 4, otherwise: 0, label: "Kịp thời" }, false)).toEqual([
      4,
      "Kịp thời",
    ]);
    expect(
      step(
        { kind: "conjunction", allOf: ["đủ", "đúng"], points: { share: 1 }, otherwise: 0 },
        { conditions: { đủ: true, đúng: false } },
      ),
    ).toEqual([4, "đúng"]);
    const levels = [
      { key: "a", label: "Tốt", points: 4 },
      { key: "b", label: "Khá", points: { upTo: 3 } },
      { key: "c", label: "Yếu", points: 0 },
    ];
    expect(step({ kind: "levels", levels }, "c")).toEqual([3, "Khá"]);
    expect(step({ kind: "countTimes", pointsEach: 1.5 }, 1)).toEqual([2.5, "đủ 3 lần"]);
    expect(step({ kind: "proportional", of: 85 }, 42.5)).toEqual([2, "đạt 85"]);
    expect(
      step({ kind: "linear", from: { figure: 0, points: 0 }, to: { figure: 50, points: 4 } }, 25),
    ).toEqual([2, "đạt 50"]);
    const falling = {
      kind: "linear",
      from: { figure: 0, points: 4 },
      to: { figure: 50, points: 0 },
    } as const;
    expect(step(falling, 25)).toEqual([2, "đạt 0"]);
    const cases = { kind: "cases", cases: [{ when: "x", rule: TIERS }] } as const;
    expect(step(cases, { when: "x", evidence: 75 })).toEqual([2, "đạt từ 90% trở lên"]);
    expect(step(cases)).toBe(4);
  });

  it("is told of surveys, other indices and deductions too, and there is no gap at the top", () => {
    expect(step({ kind: "survey" }, { points: 1 })).toEqual([3, "kết quả điều tra đạt 4 điểm"]);
    expect(step({ kind: "survey" }, 75)).toEqual([1, "kết quả điều tra đạt 100"]);
    const sipas = { kind: "externalIndex", index: "sipas", of: 100 } as const;
    expect(step(sipas, 90)).toEqual([0.4, "chỉ số hài lòng (SIPAS) đạt 100"]);
    const faults = { kind: "deduction", points: 1, per: "occurrence", from: 4 } as const;
    expect(step(faults, 1)).toEqual([1, "không để xảy ra vi phạm"]);
    expect(step({ ...faults, per: "day" }, 3)).toEqual([3, "không chậm ngày nào"]);
    expect(step(TIERS, 100)).toBeUndefined();
  });
});

describe("other mistakes in a set", () => {
  const refused = (rule: ScoringRule): string => {
    try {
      defineCriteriaSet(setOf([rule]));
    } catch (error) {
      return isChisoError(error) ? error.given : "another error";
    }
    return "accepted";
  };

  it("are named with their node", () => {
    expect(
      refused({ kind: "linear", from: { figure: 5, points: 0 }, to: { figure: 5, points: 4 } }),
    ).toContain("1.1: The line must end");
    expect(refused({ kind: "boolean", points: -1, otherwise: 0 })).toContain("negative points");
    expect(refused({ kind: "conjunction", allOf: [], points: 4, otherwise: 0 })).toContain(
      "no outcome",
    );
    expect(refused({ kind: "tiers", metric: "percent", tiers: [] })).toContain("no outcome");
    expect(refused({ kind: "cases", cases: [] })).toContain("no outcome");
    const twice = { key: "a", label: "A", points: 1 };
    expect(refused({ kind: "levels", levels: [twice, twice] })).toContain("Key used twice: a");
    const empty = { ...interval(90, 80, 4) };
    expect(refused({ kind: "tiers", metric: "percent", tiers: [empty] })).toContain(
      "Empty interval",
    );
    expect(refused({ kind: "deduction", points: 1, from: 4, floor: 5 })).toContain(
      "more than the maximum 4",
    );
    expect(refused({ kind: "countTimes", pointsEach: 1, cap: 9 })).toContain(
      "more than the maximum 4",
    );
    expect(refused({ kind: "proportional", of: 100, points: 4, cap: 9 })).toContain(
      "more than the maximum 4",
    );
  });

  it("do not include a group whose criteria add up to more than its cap", () => {
    const rule = { kind: "boolean", points: 3, otherwise: 0 } as const;
    const components = ["a", "b"].map((code) => ({ code, name: code, maximum: 3, rule }));
    const set = defineCriteriaSet({
      ...setOf([]),
      maximum: 4,
      fields: [
        {
          code: "1",
          name: "Một",
          maximum: 4,
          criteria: [{ code: "1.1", name: "Nhóm", maximum: 4, capped: true, components }],
        },
      ],
    });
    expect(evaluateCriteria(set, { a: true, b: true })).toMatchObject({ total: 4, percent: 100 });
    expect(evaluateCriteria(set, { a: true })).toMatchObject({ total: 3, percent: 75 });
  });

  it("do not include a criterion without rule points of its own when its components have them", () => {
    const { missing } = evaluateCriteria(departmentSet, {});
    expect(missing.map(({ atStake }) => atStake)).toEqual([1, 1, 1, 2, 1, 1]);
  });
});

describe("bands", () => {
  type Ends = readonly [key: string, min: number | null, max: number | null, held?: boolean];
  const table = (on: "points" | "percent", ...rows: readonly Ends[]): BandTable => {
    const bands = rows.map(([key, min, max, held = false]) => {
      const label = { vi: key, en: key };
      return { key, label, min, minInclusive: min !== null, max, maxInclusive: held };
    });
    return { on, bands, source };
  };
  const setWith = (
    bands: BandTable,
    more: { maximum?: number; bonus?: number } & Partial<CriteriaSetInput> = {},
  ) => {
    const { maximum = 100, bonus = 5, ...rest } = more;
    const one = (code: string, most: number) => {
      return { code, name: code, maximum: most, rule: { kind: "survey" } } as const;
    };
    const base = { code: "1", name: "Một", maximum, criteria: [one("1.1", maximum)] };
    const reward = { code: "B", name: "Thưởng", role: "bonus", maximum: bonus } as const;
    const fault = { kind: "deduction", points: 1, per: "occurrence" } as const;
    const taken = { code: "D", name: "Trừ", role: "deduction" } as const;
    return defineCriteriaSet({
      id: "test",
      title: "Thử",
      source,
      maximum,
      fields: [
        base,
        { ...reward, criteria: [one("B.1", bonus)] },
        { ...taken, criteria: [{ code: "D.1", name: "D.1", rule: fault }] },
      ],
      bands,
      ...rest,
    });
  };
  const OPEN: readonly Ends[] = [
    ["A", 90, null],
    ["B", 75, 90],
    ["C", null, 75],
  ];
  const bandOf = (set: CriteriaSet, base: number, bonus: number, faults = 0): string | undefined =>
    evaluateCriteria(set, { "1.1": { points: base }, "B.1": { points: bonus }, "D.1": faults }).band
      ?.key;

  it("are of the total with bonus and without deductions, on points and on percentages", () => {
    expect(bandOf(setWith(table("points", ...OPEN)), 88, 3)).toBe("A");
    expect(bandOf(setWith(table("points", ...OPEN)), 88, 3, 2)).toBe("B");
    // 85 and 15 make the hundred: 85.5 of 100 is no A.
    const inside = { maximum: 85, bonus: 15 };
    expect(bandOf(setWith(table("percent", ...OPEN), inside), 76.5, 9)).toBe("B");
    expect(bandOf(setWith(table("percent", ...OPEN), inside), 80, 12, 2)).toBe("A");
    // A bonus on top of a hundred counts towards the hundred.
    expect(bandOf(setWith(table("percent", ...OPEN)), 86, 5)).toBe("A");
    const both = { ...table("percent", ...OPEN), of: "maximum-and-bonus" } as const;
    expect(bandOf(setWith(both), 86, 5)).toBe("B");
    const closed = table("percent", ["A", 90, 100, true], ["B", null, 90]);
    expect(bandOf(setWith(closed), 100, 5)).toBe("A");
  });

  it("are of what applies, with the bonus, where criteria do not apply", () => {
    const set = setWith(table("percent", ...OPEN), { maximum: 85, bonus: 15 });
    const evidence = { "1.1": { points: 80 } };
    const card = evaluateCriteria(set, evidence, { notApplicable: { B: "reduceMaximum" } });
    // 80 of 85.
    expect(card.band?.key).toBe("A");
  });

  const refused = (bands: BandTable, more: Partial<CriteriaSetInput> = {}): string => {
    try {
      setWith(bands, more);
    } catch (error) {
      return isChisoError(error) ? error.given : "another error";
    }
    return "accepted";
  };

  it("with holes, or with their ends the wrong way round, are refused", () => {
    const whole: readonly Ends[] = [
      ["A", 90, 100, true],
      ["B", 80, 89, true],
    ];
    expect(refused(table("points", ...whole))).toContain("No band holds above 89 below 90");
    expect(refused(table("points", ...whole, ["D", 50, 49, true]))).toContain(
      "Band D holds no figure: from 50 to 49",
    );
    expect(refused(table("points", ["A", 90, 100], ["B", null, 90]))).toContain("from 100 upwards");
    expect(refused(table("percent", ["A", 90, null], ["B", 50, 89.99, true]))).toContain(
      "above 89.99% below 90%",
    );
    // Totals rounded to whole points leave no hole between whole points.
    expect(refused(table("points", ...whole), { rounding: halfUp(0) })).toBe("accepted");
    const hundredths = table("points", ["A", 90, 100, true], ["B", 80, 89.99, true]);
    expect(refused(hundredths, { rounding: halfUp(2) })).toBe("accepted");
    expect(refused(hundredths, { rounding: halfUp(3) })).toContain("No band holds");
  });

  it("tell a figure in a hole from one below all of them", () => {
    const holed = table("points", ["A", 90, 100, true], ["B", 80, 89, true]);
    expect(findBand(holed, 85)?.key).toBe("B");
    expect(findBand(holed, 70)).toBeUndefined();
    expect(() => findBand(holed, 89.5)).toThrow(/above 89 below 90/);
    expect(() => findBand(table("points", ["D", 50, 49]), 50)).toThrow(/from 50 to 49/);
  });
});

describe("figures that are doubtful", () => {
  const doubts = (rule: ScoringRule, evidence: CriterionEvidence): readonly string[] =>
    evaluateCriteria(defineCriteriaSet(setOf([rule])), { "1.1": evidence }).findings.map(
      ({ code, message }) => `${code} ${message.vi}`,
    );
  const rate = { kind: "proportional", of: 100 } as const;

  it("are rates above a hundred, and fractions in place of per cent", () => {
    const above = "rate-above-hundred Tỷ lệ 120% cao hơn 100%";
    const fraction =
      "fraction-for-percent Quy tắc tính theo %: 0,93 được hiểu là 0,93%; nếu là 93% thì ghi 93";
    expect(doubts(TIERS, 120)).toEqual([above]);
    expect(doubts(rate, { part: 12, whole: 10 })).toEqual([above]);
    expect(doubts({ kind: "survey" }, 120)).toEqual([above]);
    expect(doubts(TIERS, 0.93)).toEqual([fraction]);
    expect(doubts(rate, 0.93)).toEqual([fraction]);
    expect(doubts({ kind: "proportional", of: 85 }, 0.93)).toEqual([fraction]);
    expect(doubts({ kind: "survey" }, 0.93)).toEqual([fraction]);
    expect(doubts({ kind: "externalIndex", index: "papi", of: 80 }, 81)).toEqual([
      "out-of-scale papi: 81 nằm ngoài thang điểm 0–80",
    ]);
  });

  it("are no small rates where the table is of small ones, and no figures that may be so", () => {
    const late: ScoringRule = {
      kind: "tiers",
      metric: "percent",
      tiers: [interval(null, 5, 4), interval(5, 10, 2), interval(10, null, 0)],
    };
    expect(doubts(late, 0.93)).toEqual([]);
    expect(doubts(TIERS, { part: 1, whole: 200 })).toEqual([]);
    expect(doubts(TIERS, 100)).toEqual([]);
    expect(doubts({ ...TIERS, metric: "count" }, 120)).toEqual([]);
    const growth: ScoringRule = {
      kind: "tiers",
      metric: "percent",
      tiers: [interval(110, null, 4), interval(100, 110, 2), interval(null, 100, 0)],
    };
    expect(doubts(growth, 120)).toEqual([]);
  });

  it("are said with a comma in Vietnamese", () => {
    const set = setOf([{ kind: "boolean", points: 3.25, otherwise: 0 }]);
    const { findings } = defineCriteriaSet(set);
    expect(findings[0]?.message).toEqual({
      vi: "Cao nhất chỉ đạt 3,25/4 điểm",
      en: "At best 3.25 of 4 points can be reached",
    });
  });
});

describe("national groups", () => {
  it("begin at 90 and at 80, the bound in the better group", () => {
    expect([90, 89.99, 80].map((each) => findBand(parIndexGroups, each)?.key)).toEqual([
      "A",
      "B",
      "B",
    ]);
  });

  it("refuse bands that overlap", () => {
    const [first] = parIndexGroups.bands;
    const bands = first === undefined ? [] : [first, { ...first, key: "X" }];
    expect(() => findBand({ ...parIndexGroups, bands }, 95)).toThrow(/invalid-data/);
  });
});
