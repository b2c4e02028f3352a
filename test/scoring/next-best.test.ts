import {
  defineCriteriaSet,
  evaluateCriteria,
  nextBest,
  type CriterionEvidence,
  type Gap,
  type ScoringRule,
  type StagedEvidence,
  type Tier,
} from "chiso/scoring";
import { isChisoError } from "chiso";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const source = { document: "Quyết định 01/QĐ-UBND (ví dụ)", confidence: "reported" } as const;

function setOf(rule: ScoringRule, maximum: number) {
  const criteria = [{ code: "1.1", name: "Tiêu chí", maximum, rule }];
  const fields = [{ code: "1", name: "Một", maximum, criteria }];
  return defineCriteriaSet({ id: "test", title: "Thử", source, maximum, fields });
}

type Shown = CriterionEvidence | StagedEvidence;

function gapOf(rule: ScoringRule, shown?: Shown, maximum = 10): Gap | undefined {
  const evidence = shown === undefined ? {} : { "1.1": shown };
  return nextBest(evaluateCriteria(setOf(rule, maximum), evidence))[0];
}

/** What the step adds, where it leads and what it takes; or what is left without a step. */
function step(rule: ScoringRule, shown?: Shown, maximum = 10): unknown {
  const gap = gapOf(rule, shown, maximum);
  if (gap?.step === undefined) return gap?.recoverable;
  const { gain, points, needs, evidence } = gap.step;
  const rounded = [gain, points].map((each) => Math.round(each * 100) / 100);
  return [...rounded, needs.vi, evidence];
}

const tier = (min: number | null, max: number | null, points: number, held = false): Tier => {
  return { min, minInclusive: min !== null, max, maxInclusive: held, points };
};
const formula = (min: number | null, max: number | null, of: number, points: number): Tier => {
  return {
    min,
    minInclusive: min !== null,
    max,
    maxInclusive: false,
    formula: { kind: "proportional", of, points },
  };
};

describe("the next points of a table with a formula", () => {
  const rule: ScoringRule = {
    kind: "tiers",
    metric: "percent",
    tiers: [tier(85, null, 10), formula(60, 85, 85, 10), tier(null, 60, 0)],
  };

  it("are those that the figure gives, and no step that is already reached", () => {
    expect(step(rule, 70)).toEqual([1.76, 10, "đạt từ 85% trở lên (10 điểm)", 85]);
    expect(step(rule, 50)).toEqual([7.06, 7.06, "đạt 60% (7,06 điểm)", 60]);
    expect(step(rule, 84.99)).toEqual([0, 10, "đạt từ 85% trở lên (10 điểm)", 85]);
    expect(step(rule, 85)).toBeUndefined();
    expect(gapOf(rule, 50)?.recoverable).toBe(10);
  });

  it("end where the formula ends, when no tier follows", () => {
    const open: ScoringRule = {
      kind: "tiers",
      metric: "percent",
      tiers: [formula(80, null, 100, 10), tier(null, 80, 0)],
    };
    expect(step(open, 90)).toEqual([1, 10, "đạt 100% (10 điểm)", 100]);
    expect(step(open, 20)).toEqual([8, 8, "đạt 80% (8 điểm)", 80]);
  });
});

describe("the next points of circumstances", () => {
  const rule: ScoringRule = {
    kind: "cases",
    cases: [
      { when: "có hồ sơ", rule: { kind: "boolean", points: 5, otherwise: 0 } },
      { when: "không có hồ sơ", rule: { kind: "boolean", points: 2, otherwise: 0 } },
    ],
  };

  it("are those of the own circumstance alone", () => {
    expect(step(rule, { when: "không có hồ sơ", evidence: true }, 5)).toBeUndefined();
    expect(step(rule, { when: "không có hồ sơ", evidence: false }, 5)).toEqual([
      2,
      2,
      "đạt yêu cầu",
      { when: "không có hồ sơ", evidence: true },
    ]);
    expect(gapOf(rule, { when: "không có hồ sơ", evidence: false }, 5)?.recoverable).toBe(2);
    expect(step(rule, undefined, 5)).toBe(5);
  });

  it("also where the examiners gave points and the body named its circumstance", () => {
    const shown = {
      selfAssessed: { when: "không có hồ sơ", evidence: true },
      appraised: { points: 1 },
    };
    expect(gapOf(rule, shown, 5)?.recoverable).toBe(1);
  });
});

describe("the next points of a lesser circumstance by a formula", () => {
  it("end at a hundred per cent", () => {
    const rule: ScoringRule = {
      kind: "cases",
      cases: [
        { when: "đô thị", rule: { kind: "proportional", of: 100 } },
        { when: "nông thôn", rule: { kind: "proportional", of: 100, points: 2 } },
      ],
    };
    const shown = { when: "nông thôn", evidence: 50 };
    expect(step(rule, shown, 5)).toEqual([1, 2, "đạt 100", { when: "nông thôn", evidence: 100 }]);
  });
});

describe("the next points of tables that are best with nothing", () => {
  it("are had by none of the kind", () => {
    const late: ScoringRule = {
      kind: "tiers",
      metric: "count",
      tiers: [tier(1, 5, 1, true), { ...tier(5, null, 0), minInclusive: false }],
      otherwise: 2,
    };
    expect(step(late, 3, 2)).toEqual([1, 2, "không phát sinh", false]);
    expect(step(late, 9, 2)).toEqual([1, 1, "đạt từ 1 đến 5", 5]);
    expect(step(late, false, 2)).toBeUndefined();
    const rates: ScoringRule = {
      kind: "tiers",
      metric: "percent",
      tiers: [tier(5, 10, 1), tier(10, null, 0)],
      otherwise: 2,
    };
    expect(step(rates, 7, 2)).toEqual([1, 2, "đạt dưới 5%", 4.99]);
    const denied: ScoringRule = { kind: "boolean", points: 0, otherwise: 2, label: "Có vi phạm" };
    expect(step(denied, true, 2)).toEqual([2, 2, "không: Có vi phạm", false]);
  });
});

describe("the next points of deductions, surveys and other indices", () => {
  it("are told like others", () => {
    const faults: ScoringRule = { kind: "deduction", points: 1, per: "occurrence", from: 10 };
    expect(step(faults, 3)).toEqual([3, 10, "không để xảy ra vi phạm", 0]);
    const once: ScoringRule = { kind: "deduction", points: 4, from: 10 };
    expect(step(once, true)).toEqual([4, 10, "không để xảy ra vi phạm", false]);
    expect(step({ kind: "survey" }, 80)).toEqual([2, 10, "kết quả điều tra đạt 100", 100]);
    const index: ScoringRule = { kind: "externalIndex", index: "papi", of: 80 };
    expect(step(index, 40)).toEqual([5, 10, "chỉ số PAPI đạt 80", 80]);
    expect(step(index, { points: 8 })).toEqual([2, 10, "chỉ số PAPI đạt 10 điểm", { points: 10 }]);
  });
});

describe("a formula whose full points are not the maximum", () => {
  const refused = (points: number, maximum: number, of = 100): string => {
    try {
      setOf({ kind: "proportional", of, points }, maximum);
    } catch (error) {
      return isChisoError(error) ? error.given : "another error";
    }
    return "accepted";
  };

  it("is refused at definition, beyond it and short of it", () => {
    expect(refused(5, 4)).toContain("5 points are more than the maximum 4");
    expect(refused(5, 10)).toContain("At 100 per cent the formula gives 5 points");
    expect(refused(5, 5)).toBe("accepted");
    // Points for each thing counted are no percentage.
    expect(refused(0.5, 5, 1)).toBe("accepted");
  });
});

const points = fc.constantFrom(0, 0.25, 0.5, 1, 2, 2.5, 4);
const simple: fc.Arbitrary<readonly [ScoringRule, fc.Arbitrary<CriterionEvidence>]> = fc.oneof(
  fc
    .tuple(points, points)
    .map(([yes, no]): readonly [ScoringRule, fc.Arbitrary<CriterionEvidence>] => [
      { kind: "boolean", points: yes, otherwise: no },
      fc.boolean(),
    ]),
  fc
    .array(points, { minLength: 1, maxLength: 4 })
    .map((worth): readonly [ScoringRule, fc.Arbitrary<CriterionEvidence>] => {
      const levels = worth.map((each, at) => ({ key: `${at}`, label: `Mức ${at}`, points: each }));
      return [{ kind: "levels", levels }, fc.constantFrom(...levels.map(({ key }) => key))];
    }),
  fc
    .tuple(points, points, points, points, fc.boolean(), fc.constantFrom("percent", "count"))
    .map(
      ([a, b, c, none, open, metric]): readonly [ScoringRule, fc.Arbitrary<CriterionEvidence>] => {
        const tiers = [tier(70, null, a), tier(30, 70, b), tier(open ? null : 10, 30, c)];
        const figure = fc.oneof(fc.integer({ min: 0, max: 110 }), fc.constant(false));
        return [
          {
            kind: "tiers",
            metric: metric === "count" ? "count" : "percent",
            tiers,
            otherwise: none,
          },
          figure,
        ];
      },
    ),
  fc
    .tuple(fc.integer({ min: 50, max: 100 }), points, points)
    .map(([of, top, low]): readonly [ScoringRule, fc.Arbitrary<CriterionEvidence>] => {
      const tiers = [tier(of, null, top), formula(40, of, of, 4), tier(null, 40, low)];
      const figure = fc.oneof(
        fc.integer({ min: 0, max: 110 }),
        fc.record({ part: fc.integer({ min: 0, max: 37 }), whole: fc.constant(37) }),
      );
      return [{ kind: "tiers", metric: "percent", tiers }, figure];
    }),
  fc
    .constantFrom(0.3, 0.5, 1, 3)
    .map((pointsEach): readonly [ScoringRule, fc.Arbitrary<CriterionEvidence>] => [
      { kind: "countTimes", pointsEach },
      fc.nat(15),
    ]),
  fc
    .tuple(fc.constantFrom("day", "occurrence"), fc.constantFrom(0.25, 0.5, 1))
    .map(([per, each]): readonly [ScoringRule, fc.Arbitrary<CriterionEvidence>] => [
      { kind: "deduction", points: each, per: per === "day" ? "day" : "occurrence", from: 4 },
      fc.nat(20),
    ]),
  fc
    .integer({ min: 3, max: 100 })
    .map((of): readonly [ScoringRule, fc.Arbitrary<CriterionEvidence>] => [
      { kind: "proportional", of },
      fc.integer({ min: 0, max: 110 }),
    ]),
  fc
    .tuple(fc.nat(40), fc.integer({ min: 41, max: 100 }), points, points)
    .map(([from, to, low, high]): readonly [ScoringRule, fc.Arbitrary<CriterionEvidence>] => [
      { kind: "linear", from: { figure: from, points: low }, to: { figure: to, points: high } },
      fc.integer({ min: 0, max: 110 }),
    ]),
  fc.constantFrom<readonly [ScoringRule, fc.Arbitrary<CriterionEvidence>]>(
    [{ kind: "survey" }, fc.nat(100)],
    [{ kind: "externalIndex", index: "papi", of: 80 }, fc.nat(80)],
    [{ kind: "survey" }, fc.record({ points: fc.nat(4) })],
    [
      { kind: "conjunction", allOf: ["a", "b"], points: 4, otherwise: 1 },
      fc.record({ conditions: fc.record({ a: fc.boolean(), b: fc.boolean() }) }),
    ],
  ),
);

const cases = simple.map(
  ([rule, shown]): readonly [ScoringRule, fc.Arbitrary<CriterionEvidence>] => {
    if (rule.kind === "cases") return [rule, shown];
    const other = { kind: "boolean", points: 4, otherwise: 0 } as const;
    return [
      {
        kind: "cases",
        cases: [
          { when: "này", rule },
          { when: "khác", rule: other },
        ],
      },
      shown.filter(isSimple).map((evidence) => ({ when: "này", evidence })),
    ];
  },
);

type Simple = Exclude<CriterionEvidence, { readonly when: string }>;

function isSimple(evidence: CriterionEvidence): evidence is Simple {
  return typeof evidence !== "object" || !("when" in evidence);
}

describe("the next points of any rule", () => {
  it("are those that the engine gives for the evidence named, and more than there are", () => {
    const any = fc
      .oneof({ arbitrary: simple, weight: 3 }, cases)
      .chain(([rule, shown]) => fc.tuple(fc.constant(rule), fc.option(shown, { nil: undefined })));
    fc.assert(
      fc.property(any, ([rule, shown]) => {
        const set = setOf(rule, 4);
        const card = evaluateCriteria(set, shown === undefined ? {} : { "1.1": shown });
        const [gap] = nextBest(card);
        if (gap?.step === undefined) return;
        const { evidence, points: then, gain } = gap.step;
        const again = evaluateCriteria(set, { "1.1": evidence });
        expect(again.total).toBe(then);
        expect(gain).toBeGreaterThan(0);
        expect(card.total + gain).toBeCloseTo(then, 9);
        expect(gap.recoverable).toBeGreaterThanOrEqual(gain);
        expect(card.total + gap.recoverable).toBeLessThanOrEqual(4 + 1e-9);
      }),
      { numRuns: 1500 },
    );
  });

  it("are left as long as some other evidence brings more", () => {
    const any = simple.chain(([rule, shown]) => fc.tuple(fc.constant(rule), shown, shown));
    fc.assert(
      fc.property(any, ([rule, shown, other]) => {
        const set = setOf(rule, 4);
        const card = evaluateCriteria(set, { "1.1": shown });
        const more = evaluateCriteria(set, { "1.1": other }).total - card.total;
        const [gap] = nextBest(card);
        if (more > 1e-9) expect(gap?.recoverable ?? 0).toBeGreaterThanOrEqual(more - 0.01);
      }),
      { numRuns: 800 },
    );
  });
});
