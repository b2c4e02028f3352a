import {
  cheapestPoints,
  defineCriteriaSet,
  evaluateCriteria,
  halfUp,
  replayTrace,
  truncate,
  type BandTable,
  type CheapestPoints,
  type CheapestPointsOptions,
  type CriteriaSetInput,
  type Criterion,
  type CriterionEvidence,
  type EvidenceByCode,
  type ScoringRule,
} from "chiso/scoring";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { communeEvidence, communeSet } from "../../examples/criteria-commune.js";

const source = { document: "Quyết định 01/QĐ-UBND (ví dụ)", confidence: "reported" } as const;

/** Bands that begin at the given points, the lowest below all of them. */
function bandsFrom(...ends: readonly number[]): BandTable {
  const keys = ["A", "B", "C", "D"];
  const all = [...ends, null];
  const bands = all.map((min, at) => {
    const key = keys[at] ?? "E";
    const max = at === 0 ? null : (ends[at - 1] ?? null);
    const label = { vi: `Mức ${key}`, en: `Band ${key}` };
    return { key, label, min, minInclusive: min !== null, max, maxInclusive: false };
  });
  return { on: "points", bands, source };
}

type Row = readonly [code: string, maximum: number, rule: ScoringRule];

function criteria(rows: readonly Row[]): readonly Criterion[] {
  return rows.map(([code, maximum, rule]) => ({ code, name: `Tiêu chí ${code}`, maximum, rule }));
}

function sumOf(rows: readonly Row[]): number {
  return rows.reduce((sum, [, maximum]) => sum + maximum, 0);
}

function setOf(rows: readonly Row[], bands: BandTable, more: Partial<CriteriaSetInput> = {}) {
  const maximum = sumOf(rows);
  const base = { code: "1", name: "Một", maximum, criteria: criteria(rows) };
  const { fields = [], ...rest } = more;
  return defineCriteriaSet({
    id: "test",
    title: "Thử",
    source,
    maximum,
    fields: [base, ...fields],
    bands,
    ...rest,
  });
}

const MET = (points: number): ScoringRule => ({ kind: "boolean", points, otherwise: 0 });
const tier = (min: number | null, max: number | null, points: number) => {
  return { min, minInclusive: min !== null, max, maxInclusive: false, points };
};
const STEPS: ScoringRule = {
  kind: "tiers",
  metric: "percent",
  tiers: [tier(90, null, 4), tier(70, 90, 2), tier(null, 70, 0)],
};

/** The moves in short: the criterion with the points it then has. */
function short({ moves }: CheapestPoints): readonly string[] {
  return moves.map(({ code, to }) => `${code} ${to}`);
}

describe("what counts one by one", () => {
  const each = (points: number): ScoringRule => ({ kind: "countTimes", pointsEach: points });

  it("is looked at thing by thing beyond a hundred", () => {
    const one = cheapestPoints(setOf([["1.1", 101, each(1)]], bandsFrom(1)), { "1.1": 0 });
    expect([one.effort, one.least]).toEqual([1, true]);
    const many = cheapestPoints(setOf([["1.1", 100, each(0.25)]], bandsFrom(67.9)), {
      "1.1": 100,
    });
    expect([many.effort, many.after.total]).toEqual([172, 68]);
  });

  it("goes on to where the rounding of the total reaches the band", () => {
    const set = setOf([["1.1", 1, each(0.25)]], bandsFrom(0.75), { rounding: truncate(1) });
    const plan = cheapestPoints(set, { "1.1": 2 });
    expect([plan.effort, plan.after.total, plan.reached]).toEqual([2, 1, true]);
  });

  it("may take no effort", () => {
    const set = setOf(
      [
        ["1.1", 1, MET(1)],
        ["1.2", 1, MET(1)],
      ],
      bandsFrom(1),
    );
    const evidence = { "1.1": false, "1.2": false };
    const plan = cheapestPoints(set, evidence, { effort: { "1.2": 0 } });
    expect([short(plan), plan.effort]).toEqual([["1.2 1"], 0]);
  });
});

describe("the cheapest points", () => {
  const rows: readonly Row[] = [
    ["1.1", 4, STEPS],
    ["1.2", 3, MET(3)],
    ["1.3", 2, { kind: "proportional", of: 100 }],
    ["1.4", 1, MET(1)],
  ];
  const set = setOf(rows, bandsFrom(9, 6, 3));
  const evidence = { "1.1": 75, "1.2": false, "1.3": 50, "1.4": false };
  const find = (options: CheapestPointsOptions = {}): CheapestPoints =>
    cheapestPoints(set, evidence, options);

  it("reach the next band with the fewest steps, each with its evidence and its points", () => {
    // 3 points now: a plan of 3 points is one step, and one tier with another point would be two.
    const found = find();
    expect(found).toMatchObject({ total: 3, reached: true, gain: 3, effort: 1, least: true });
    expect(found.target).toMatchObject({ band: { key: "B" }, lacking: 3 });
    expect(found.moves).toMatchObject([
      { code: "1.2", from: 0, to: 3, gain: 3, effort: 1, evidence: true },
    ]);
    expect(found.after).toMatchObject({ total: 6, band: { key: "B" } });
    expect(found.text.vi).toBe(
      "Từ 3 điểm để đạt Mức B: 1.2: đạt yêu cầu (+3); tổng điểm 6 (Mức B)",
    );
  });

  it("follow what the caller says is hard, and leave alone what can no longer change", () => {
    expect(short(find({ effort: { "1.2": 5 } }))).toEqual(["1.1 4", "1.3 2"]);
    expect(short(find({ fixed: ["1.2", "1.3"] }))).toEqual(["1.1 4", "1.4 1"]);
    expect(short(find({ band: "A" }))).toEqual(["1.2 3", "1.1 4", "1.3 2"]);
    expect(find({ fixed: ["1"] })).toMatchObject({ reached: false, moves: [], gain: 0 });
    expect(find({ effort: { "1": 2 } }).effort).toBe(2);
    for (const band of ["C", "D"]) {
      expect(find({ band })).toMatchObject({ reached: true, moves: [], target: { lacking: 0 } });
    }
  });

  it("raise a rate only as far as is needed, to a round figure", () => {
    const near = setOf(rows, bandsFrom(9, 3.5, 3));
    expect(cheapestPoints(near, evidence).moves).toMatchObject([
      { code: "1.3", from: 1, to: 1.5, evidence: 75, needs: { vi: "đạt 75", en: "reach 75" } },
    ]);
    const parts = cheapestPoints(near, { ...evidence, "1.3": { part: 20, whole: 40 } });
    expect(parts.moves[0]?.evidence).toEqual({ part: 30, whole: 40 });
  });

  it("know that caps of a group, of the bonus and of the set cut points off", () => {
    const each: ScoringRule = { kind: "countTimes", pointsEach: 1 };
    const rewards: readonly Row[] = [
      ["B.1", 3, each],
      ["B.2", 3, each],
    ];
    const bonus = { code: "B", name: "Thưởng", role: "bonus", maximum: 4 } as const;
    const fields = [{ ...bonus, criteria: criteria(rewards) }];
    const capped = setOf([["1.1", 10, MET(10)]], bandsFrom(6, 4), { fields, bonusMaximum: 2 });
    const found = cheapestPoints(capped, { "1.1": false, "B.1": 2 }, { fixed: ["1.1"] });
    // Two points of bonus are all that counts.
    expect(found).toMatchObject({ total: 2, reached: false, moves: [], gain: 0 });
    const both = cheapestPoints(capped, { "1.1": false }, { band: "A", effort: { "1.1": 9 } });
    expect(short(both)).toEqual(["1.1 10"]);
  });

  it("take deductions, rounding of the total and percentages as the scorecard does", () => {
    const fault: ScoringRule = { kind: "deduction", points: 1, per: "occurrence" };
    const fields = [
      {
        code: "D",
        name: "Trừ",
        role: "deduction",
        criteria: [{ code: "D.1", name: "Vi phạm", rule: fault }],
      },
    ] as const;
    const faulty = setOf([["1.1", 4, STEPS]], bandsFrom(3, 1), { fields });
    expect(cheapestPoints(faulty, { "1.1": 75, "D.1": 2 }, { fixed: ["1.1"] }).moves).toMatchObject(
      [{ code: "D.1", role: "deduction", from: 2, to: 1, gain: 1, evidence: 1 }],
    );
    const rate: ScoringRule = { kind: "proportional", of: 100 };
    const rounding = halfUp(0);
    const rounded = setOf([["1.1", 10, rate]], bandsFrom(9, 5), { rounding });
    expect(short(cheapestPoints(rounded, { "1.1": 70 }))).toEqual(["1.1 8.5"]);
    const percent = setOf([["1.1", 20, rate]], { ...bandsFrom(90, 50), on: "percent" });
    expect(short(cheapestPoints(percent, { "1.1": 70 }))).toEqual(["1.1 18"]);
  });

  it("keep the evidence of other stages, and the treatment of what does not apply", () => {
    const staged = { ...evidence, "1.2": { selfAssessed: true, appraised: false } } as const;
    const found = cheapestPoints(set, staged);
    const again = evaluateCriteria(set, {
      ...staged,
      "1.2": { selfAssessed: true, appraised: true },
    });
    expect(found.after.total).toBe(again.total);
    const options = { notApplicable: { "1.2": "rescale" } } as const;
    const without = cheapestPoints(set, evidence, options);
    expect(without.moves.some(({ code }) => code === "1.2")).toBe(false);
    expect(without).toMatchObject({ reached: true, after: { band: { key: "B" } } });
  });

  it("list all that can be had where there is no band above", () => {
    const { bands, findings, ...plain } = set;
    expect([bands?.on, findings]).toEqual(["points", []]);
    const found = cheapestPoints(defineCriteriaSet(plain), evidence);
    expect(found.after.total).toBe(10);
    expect("target" in found).toBe(false);
    const best = cheapestPoints(set, { "1.1": 95, "1.2": true, "1.3": 100, "1.4": true });
    expect(best).toMatchObject({ moves: [], effort: 0, reached: true });
  });

  it("help a commune to its next band", () => {
    const options = { notApplicable: ["II.2"] };
    const found = cheapestPoints(communeSet, communeEvidence, options);
    expect(found.target).toMatchObject({ band: { key: "B" }, lacking: 12.59 });
    expect(found).toMatchObject({ reached: true, after: { band: { key: "B" } } });
    expect(found.after.total).toBeGreaterThanOrEqual(75);
  });

  it("refuse codes, bands and efforts that are none", () => {
    expect(() => find({ effort: { "9": 1 } })).toThrow(/unknown-code/);
    expect(() => find({ fixed: ["9"] })).toThrow(/unknown-code/);
    expect(() => find({ band: "Z" })).toThrow(/unknown-code/);
    expect(() => find({ effort: { "1.1": -1 } })).toThrow(/invalid-option/);
    expect(() => find({ effort: { "1.1": Number.NaN } })).toThrow(/invalid-option/);
  });
});

/** A rule with all evidence that there can be for it, and the effort of each from each. */
interface Kind {
  readonly rule: (maximum: number) => ScoringRule;
  readonly evidence: readonly CriterionEvidence[];
}

const level = (key: string, share: number) => ({ key, label: key, points: { share } });
const KINDS: readonly Kind[] = [
  { rule: MET, evidence: [false, true] },
  {
    rule: () => ({ kind: "levels", levels: [level("a", 1), level("b", 0.5), level("c", 0)] }),
    evidence: ["c", "b", "a"],
  },
  {
    rule: (maximum) => ({
      kind: "tiers",
      metric: "percent",
      tiers: [tier(90, null, maximum), tier(70, 90, maximum / 2), tier(null, 70, 0)],
    }),
    evidence: [50, 70, 90],
  },
];

const node = fc.record({
  kind: fc.constantFrom(...KINDS),
  maximum: fc.constantFrom(1, 1.5, 2, 4),
  at: fc.nat(2),
  weight: fc.constantFrom(1, 2, 3.5),
});
const nodes = fc.array(node, { minLength: 1, maxLength: 5 });

type Node = typeof node extends fc.Arbitrary<infer Value> ? Value : never;

function codeOf(index: number): string {
  return `1.${index + 1}`;
}

function shownFor({ kind, at }: Node): CriterionEvidence {
  return kind.evidence[Math.min(at, kind.evidence.length - 1)] ?? false;
}

function rowsOf(given: readonly Node[]): readonly Row[] {
  return given.map(({ kind, maximum }, at) => [codeOf(at), maximum, kind.rule(maximum)]);
}

function evidenceOf(given: readonly Node[]): EvidenceByCode {
  return Object.fromEntries(given.map((each, at) => [codeOf(at), shownFor(each)]));
}

function effortOf(given: readonly Node[]): Readonly<Record<string, number>> {
  return Object.fromEntries(given.map(({ weight }, at) => [codeOf(at), weight]));
}

/** The least effort to a total, by trying everything. */
function leastByTrial(given: readonly Node[], target: number): number {
  let ways: readonly { readonly points: number; readonly effort: number }[] = [
    { points: 0, effort: 0 },
  ];
  for (const { kind, maximum, at, weight } of given) {
    const now = Math.min(at, kind.evidence.length - 1);
    const levels = kind.evidence.map((_, place) => (maximum * place) / (kind.evidence.length - 1));
    ways = ways.flatMap(({ points, effort }) =>
      levels.slice(now).map((more, steps) => {
        return { points: points + more, effort: effort + steps * weight };
      }),
    );
  }
  const reaching = ways.filter(({ points }) => points >= target).map(({ effort }) => effort);
  return Math.min(...reaching);
}

describe("the cheapest points of any set", () => {
  it("take as little as trying everything finds, reach the band and stay below the maxima", () => {
    fc.assert(
      fc.property(nodes, fc.integer({ min: 1, max: 19 }), (given, part) => {
        const rows = rowsOf(given);
        const target = (sumOf(rows) * part) / 20;
        const set = setOf(rows, bandsFrom(target));
        const evidence = evidenceOf(given);
        const now = evaluateCriteria(set, evidence).total;
        const found = cheapestPoints(set, evidence, { effort: effortOf(given) });
        expect(replayTrace(found.after.trace)).toBe(found.after.total);
        expect(found.after.total).toBeLessThanOrEqual(set.maximum);
        for (const { code, to } of found.moves) {
          const [, maximum = 0] = rows.find(([own]) => own === code) ?? [];
          expect(to).toBeLessThanOrEqual(maximum);
        }
        if (now >= target) return;
        expect(found.reached).toBe(true);
        expect(found.least).toBe(true);
        expect(found.after.total).toBeGreaterThanOrEqual(target);
        expect(found.effort).toBeCloseTo(leastByTrial(given, target), 9);
      }),
    );
  });

  it("ask for more effort for more points, and for none the more for better evidence", () => {
    fc.assert(
      fc.property(nodes, fc.nat(4), (given, better) => {
        const rows = rowsOf(given);
        const effort = (ends: number, evidence: EvidenceByCode): number => {
          const set = setOf(rows, bandsFrom((sumOf(rows) * ends) / 10));
          return cheapestPoints(set, evidence, { effort: effortOf(given), band: "A" }).effort;
        };
        const evidence = evidenceOf(given);
        const efforts = [2, 5, 8, 10].map((ends) => effort(ends, evidence));
        expect(efforts).toEqual([...efforts].sort((one, other) => one - other));
        const raised = given.map((each, at) =>
          at === better ? { ...each, at: each.at + 1 } : each,
        );
        expect(effort(8, evidenceOf(raised))).toBeLessThanOrEqual(effort(8, evidence) + 1e-9);
      }),
    );
  });

  it("do not hang on the order of criteria, fields and evidence", () => {
    fc.assert(
      fc.property(nodes, nodes, (one, other) => {
        const rows = rowsOf(one);
        const second = rowsOf(other).map(([code, ...rest]): Row => [`2${code.slice(1)}`, ...rest]);
        const maximum = sumOf(rows) + sumOf(second);
        const first = { code: "1", name: "Một", maximum: sumOf(rows), criteria: criteria(rows) };
        const next = { code: "2", name: "Hai", maximum: sumOf(second), criteria: criteria(second) };
        const base = { id: "test", title: "Thử", source, maximum, bands: bandsFrom(maximum * 0.7) };
        const there = Object.entries(evidenceOf(other)).map(
          ([code, shown]) => [`2${code.slice(1)}`, shown] as const,
        );
        const evidence: EvidenceByCode = { ...evidenceOf(one), ...Object.fromEntries(there) };
        const turned: EvidenceByCode = Object.fromEntries(Object.entries(evidence).reverse());
        const straight = defineCriteriaSet({ ...base, fields: [first, next] });
        const back = defineCriteriaSet({
          ...base,
          fields: [next, first].map((field) => ({
            ...field,
            criteria: [...field.criteria].reverse(),
          })),
        });
        const found = cheapestPoints(straight, evidence);
        const again = cheapestPoints(back, turned);
        expect(again.moves).toEqual(found.moves);
        expect(again.effort).toBe(found.effort);
        expect(again.text).toEqual(found.text);
      }),
    );
  });
});
