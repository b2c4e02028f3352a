import {
  compareSipas,
  dossierRates,
  evaluateProcedureHandling,
  proportionInterval,
  halfUp,
  replayTrace,
  sampleSize,
  scoreServiceQuality,
  sipasIndex,
  type DossierClass,
  type DossierCounts,
  type DossierDenominator,
  type ProcedureHandlingInput,
  type SipasIndexMethod,
} from "chiso/scoring";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/**
 * Counts and printed percentages of thirteen reports: offices of Sơn La (2021), Lâm Đồng (first
 * quarter of 2020, the province and its three tiers), Vĩnh Phúc (August, September and third
 * quarter of 2021), Bến Tre (May 2021), Quảng Nam (a week of 2018), and the portal of Thừa Thiên
 * Huế at three service levels.
 */
const REPORTS: readonly (readonly [
  DossierCounts,
  readonly (readonly [DossierClass, DossierDenominator, number, number])[],
])[] = [
  [
    { received: 609, resolved: 601, early: 502, onTime: 73, returned: 26, pending: 8 },
    [["resolved", "received", 98.7, 1], ["early", "resolved", 83.5, 1], ["onTime", "resolved", 12.2, 1], ["returned", "resolved", 4.3, 1], ["pending", "received", 1.3, 1]],
  ],
  [
    { received: 659245, resolved: 643272, earlyOrOnTime: 635593, late: 7677, pending: 7172, pendingOverdue: 1222 },
    [["earlyOrOnTime", "resolved", 98.81, 2], ["late", "resolved", 1.19, 2]],
  ],
  [
    { received: 54575, resolved: 51780, earlyOrOnTime: 51072, late: 708, pending: 2800, pendingOverdue: 128 },
    [["earlyOrOnTime", "resolved", 98.63, 2], ["late", "resolved", 1.37, 2]],
  ],
  [
    { received: 340060, resolved: 329596, earlyOrOnTime: 323911, late: 5685, pending: 3405, pendingOverdue: 969 },
    [["earlyOrOnTime", "resolved", 98.28, 2], ["late", "resolved", 1.7, 1]],
  ],
  [{ received: 264610, resolved: 261896, earlyOrOnTime: 260612 }, [["earlyOrOnTime", "resolved", 99.51, 2]]],
  [
    { received: 4131, carriedOver: 2171, due: 4169, earlyOrOnTime: 4157, lateOrOverdue: 12, returned: 90 },
    [["earlyOrOnTime", "due", 99.71, 2], ["lateOrOverdue", "due", 0.29, 2], ["returned", "due", 2.16, 2]],
  ],
  [
    { received: 14043, carriedOver: 2191, due: 14101, earlyOrOnTime: 14064, lateOrOverdue: 37, returned: 461 },
    [["earlyOrOnTime", "due", 99.74, 2], ["lateOrOverdue", "due", 0.26, 2], ["returned", "due", 3.3, 1]],
  ],
  [
    { received: 19630, due: 19944, earlyOrOnTime: 19255, lateOrOverdue: 689, returned: 16 },
    [["earlyOrOnTime", "due", 96.55, 2], ["lateOrOverdue", "due", 3.45, 2], ["returned", "due", 0.08, 2]],
  ],
  [
    { received: 5650, resolved: 4561, late: 12, pending: 1089 },
    [["resolved", "received", 80.7, 1], ["late", "resolved", 0.3, 1]],
  ],
  [{ received: 1625, resolved: 1456, onTime: 1447 }, [["onTime", "resolved", 99.4, 1]]],
  [
    { received: 268763, resolved: 257141, pending: 11622, early: 124907, onTime: 102770, late: 19852 },
    [["early", "resolved", 48.6, 1], ["onTime", "resolved", 40, 1], ["late", "resolved", 7.7, 1]],
  ],
  [
    { received: 68544, resolved: 61827, pending: 6717, early: 43434, onTime: 11795, late: 4331 },
    [["early", "resolved", 70.3, 1], ["onTime", "resolved", 19.1, 1], ["late", "resolved", 7, 1]],
  ],
  [
    { received: 1665, resolved: 1611, pending: 54, early: 952, onTime: 388, late: 268 },
    [["early", "resolved", 59.1, 1], ["onTime", "resolved", 24.1, 1], ["late", "resolved", 16.6, 1]],
  ],
]; // prettier-ignore

describe("rates of dossiers", () => {
  it("reproduce 32 of 33 printed ratios of thirteen reports, and not the nudged one", () => {
    const checked = REPORTS.flatMap(([counts, printed]) =>
      printed.map(([what, of, percent, digits]) => {
        const rate = dossierRates(counts, halfUp(digits)).rates[what]?.[of];
        return { what, of, percent, given: rate?.percent };
      }),
    );
    expect(checked).toHaveLength(33);
    const off = checked.filter(({ percent, given }) => percent !== given);
    expect(off).toEqual([{ what: "onTime", of: "resolved", percent: 12.2, given: 12.1 }]);
  });

  it("know each class of each denominator in use", () => {
    const { rates, counts } = dossierRates({
      received: 90,
      carriedOver: 10,
      early: 40,
      onTime: 30,
      late: 10,
      pending: 20,
      pendingOverdue: 5,
    });
    expect(counts).toMatchObject({ resolved: 80, due: 85, toProcess: 100, notLate: 85 });
    expect(rates.onTime?.received?.percent).toBe(33.33);
    expect(rates.onTime?.resolved?.percent).toBe(37.5);
    expect(rates.earlyOrOnTime?.due?.percent).toBe(82.35);
    expect(rates.lateOrOverdue?.toProcess?.percent).toBe(15);
    expect(rates.notLate?.toProcess?.percent).toBe(85);
  });

  it("say whether those returned are counted as resolved, and which counts do not fit", () => {
    const sonLa = dossierRates({
      received: 609,
      resolved: 601,
      early: 502,
      onTime: 73,
      returned: 26,
      pending: 8,
    });
    expect(sonLa).toMatchObject({ returnedAmongResolved: true, findings: [] });
    const lamDong = dossierRates({
      received: 659245,
      resolved: 643272,
      earlyOrOnTime: 635593,
      late: 7677,
      pending: 7172,
    });
    expect(lamDong.findings.map(({ node, message }) => [node, message.en])).toEqual([
      ["resolved", "Resolved 643272 differs by 2 from the sum of its classes"],
      ["received", "Received 659245 differs by 8801 from resolved and pending"],
    ]);
    expect(dossierRates({ received: 10, resolved: 11 }).findings).toMatchObject([
      { node: "resolved", code: "resolved-above-received", severity: "error" },
    ]);
  });

  it("say which count is more than what it is a part of", () => {
    const told = (counts: DossierCounts): readonly string[] =>
      dossierRates(counts)
        .findings.filter(({ code }) => code === "part-above-whole")
        .map(({ message }) => message.en);
    expect(told({ resolved: 5, onTime: 6 })).toEqual([
      "onTime: 6 is more than resolved 5, the share passes 100 per cent",
    ]);
    expect(told({ due: 455, late: 915 })).toHaveLength(1);
    expect(told({ received: 10, resolved: 5, late: 7 })).toHaveLength(1);
    expect(told({ received: 1, carriedOver: 0, pending: 2 })).toHaveLength(1);
    expect(told({ received: 10, resolved: 5, late: 5, pending: 5 })).toEqual([]);
  });

  it("pass 100 per cent only where a finding says so", () => {
    const count = fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined });
    const names = ["received", "resolved", "early", "onTime", "late", "returned", "due"] as const;
    fc.assert(
      fc.property(fc.array(count, { minLength: 7, maxLength: 7 }), (values) => {
        const counts: Record<string, number> = {};
        for (const [position, name] of names.entries()) {
          const value = values[position];
          if (value !== undefined) counts[name] = value;
        }
        const { rates, findings } = dossierRates(counts);
        if (findings.length > 0) return;
        for (const part of ["early", "onTime", "earlyOrOnTime", "late"] as const)
          for (const of of ["resolved", "toProcess"] as const)
            expect(rates[part]?.[of]?.percent ?? 0).toBeLessThanOrEqual(100);
      }),
      { numRuns: 2000 },
    );
  });

  it("refuse counts that are none", () => {
    const named: Record<string, number> = { tiếp: 1 };
    expect(() => dossierRates({ received: -1 })).toThrow(/received: -1/);
    expect(() => dossierRates({ received: Number.NaN })).toThrow(/invalid-amount/);
    expect(() => dossierRates(named)).toThrow(/unknown-code/);
    expect(dossierRates({}).rates).toEqual({});
    expect(dossierRates({ received: 0, resolved: 0 }).rates).toEqual({});
  });

  it("lie in 0 to 100 of what is to process, and replay", () => {
    const count = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(count, count, count, count, (early, onTime, late, pending) => {
        const received = early + onTime + late + pending;
        const { rates } = dossierRates({ received, early, onTime, late, pending });
        for (const row of Object.values(rates)) {
          for (const rate of [row.received, row.toProcess]) {
            if (rate === undefined) continue;
            expect(rate.percent).toBeGreaterThanOrEqual(0);
            expect(rate.percent).toBeLessThanOrEqual(100);
            expect(replayTrace(rate.trace)).toBe(rate.percent);
          }
        }
      }),
    );
  });
});

/** Lets data through that no compiler has checked, as data from JSON is. */
function isUnchecked(scores: object): scores is ProcedureHandlingInput["scores"] {
  return Object.keys(scores).length > 0;
}

describe("the handling of procedures by Circular 01/2018", () => {
  const unit = (points: number): string | undefined => {
    // Indicators of the unit bring 8 at most, those of dossiers the rest, in tenths.
    const fixed: 0 | 1 | 2 = points > 14 ? 2 : points > 10 ? 1 : 0;
    const rest = Math.round((points - 4 * fixed) * 10);
    const each = (share: number): { two: number; one: number; zero: number } => ({
      two: 0,
      one: share,
      zero: 10 - share,
    });
    const full = { two: 10, one: 0, zero: 0 };
    const shares: Record<number, { two: number; one: number; zero: number }> = {};
    let left = rest;
    for (const number of [1, 2, 3, 4, 7]) {
      const take = Math.min(20, left);
      shares[number] =
        take === 20 ? full : take > 10 ? { two: take - 10, one: 20 - take, zero: 0 } : each(take);
      left -= take;
    }
    const scores = { ...shares, 5: fixed, 6: fixed, 8: fixed, 9: fixed };
    const evaluation = evaluateProcedureHandling({ object: "unit", scores });
    expect(evaluation.total).toBe(points);
    expect(replayTrace(evaluation.trace)).toBe(points);
    return evaluation.grade?.name.vi;
  };

  it("grades units at 15, 12, 9 and 6 points, each bound in the better grade", () => {
    const grades = [18, 15, 14.9, 12, 11.9, 9, 8.9, 6, 5.9, 0].map(unit);
    const key = [
      "xuất sắc",
      "xuất sắc",
      "tốt",
      "tốt",
      "khá",
      "khá",
      "trung bình",
      "trung bình",
      "yếu",
      "yếu",
    ];
    expect(grades.map((grade) => grade?.toLowerCase())).toEqual(key);
  });

  it("evaluates officials by five indicators, at 5 and 3.5 points", () => {
    const official = (ones: readonly number[]): string | undefined => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0] = ones;
      const of = (one: number): { two: number; one: number; zero: number } => ({
        two: 0,
        one,
        zero: 10 - one,
      });
      const scores = { 1: of(a), 2: of(b), 3: of(c), 4: of(d), 7: of(e) };
      return evaluateProcedureHandling({ object: "official", scores }).grade?.key;
    };
    const [full, partly, under] = [
      official([10, 10, 10, 10, 10]),
      official([10, 10, 10, 5, 0]),
      official([10, 10, 10, 4, 0]),
    ];
    expect(new Set([full, partly, under]).size).toBe(3);
    expect(official([10, 10, 10, 10, 9])).toBe(partly);
  });

  it("averages each indicator over its dossiers, rounded to one decimal", () => {
    const { indicators, total } = evaluateProcedureHandling({
      object: "official",
      scores: { 1: [2, 2, 1], 2: { two: 1, one: 2, zero: 1 }, 3: [1], 4: [0], 7: [2] },
    });
    expect(indicators.map(({ score }) => score)).toEqual([1.7, 1, 1, 0, 2]);
    expect(total).toBe(5.7);
  });

  it("leaves indicators without information out, and says that the grades stay", () => {
    const evaluation = evaluateProcedureHandling({ object: "unit", scores: { 5: 2, 6: 2, 1: [] } });
    expect(evaluation).toMatchObject({ total: 4, missing: [1, 2, 3, 4, 7, 8, 9] });
    expect(evaluation.findings[0]?.code).toBe("indicators-left-out");
    expect("total" in evaluateProcedureHandling({ object: "unit", scores: {} })).toBe(false);
  });

  it("refuses points, dossiers and indicators that are none", () => {
    const run = (scores: object): (() => unknown) => {
      return () =>
        isUnchecked(scores) ? evaluateProcedureHandling({ object: "official", scores }) : scores;
    };
    expect(run({ 1: [3] })).toThrow(/0, 1 or 2/);
    expect(run({ 1: [2, undefined] })).toThrow(/0, 1 or 2/);
    expect(run({ 1: { two: -1, one: 0, zero: 0 } })).toThrow(/whole numbers from 0/);
    expect(run({ 1: 2 })).toThrow(/scores of dossiers/);
    expect(run({ 5: 2 })).toThrow(/unknown-code/);
  });
});

describe("the index of Decision 766", () => {
  it("adds up as published: Quảng Nam 19/8/2024 in six lines, Quảng Trị 25/7/2025 in five", () => {
    const quangNam = scoreServiceQuality({
      transparency: 13.2,
      progress: 18.4,
      "online-service-use": 7.7,
      "online-payment": 7.6,
      satisfaction: 17.6,
      digitisation: 15.6,
    });
    expect(quangNam.total).toBe(80.1);
    const quangTri = scoreServiceQuality({
      transparency: 15.4,
      progress: 19.35,
      "online-service": 9.03,
      satisfaction: 17.82,
      digitisation: 16.05,
    });
    expect(quangTri.total).toBe(77.65);
    expect(replayTrace(quangTri.trace)).toBe(77.65);
  });

  it("names what is missing or beyond its scale, and refuses a group beside its lines", () => {
    const score = scoreServiceQuality({ transparency: 19 });
    expect(score.missing).toHaveLength(4);
    expect(score.findings).toMatchObject([{ node: "transparency", code: "out-of-scale" }]);
    expect(() => scoreServiceQuality({ "online-service": 9, "online-payment": 5 })).toThrow(
      /count twice/,
    );
    expect(() => scoreServiceQuality({ speed: 1 })).toThrow(/unknown-code/);
  });
});

describe("the satisfaction index", () => {
  const source = { document: "Quyết định 01/QĐ-UBND (ví dụ)", confidence: "reported" } as const;
  const questions = [
    { code: "A1", element: "access", answers: [1, 4, 10, 60, 25], invalid: 10 },
    { code: "A2", element: "access", answers: [0, 0, 20, 50, 30] },
    { code: "B1", element: "2", answers: [2, 8, 20, 40, 30] },
  ] as const;
  const run = (
    method: Pick<SipasIndexMethod, "kind" | "combine" | "weights">,
  ): ReturnType<typeof sipasIndex> => sipasIndex({ year: 2021, questions }, { ...method, source });

  it("knows the element of an item of the form by its code alone, and of no other question", () => {
    const method = { kind: "top-two-of-valid", combine: "mean", source } as const;
    const answers = [0, 0, 20, 50, 30] as const;
    const items = [
      { code: "9.15" as const, answers },
      { code: "9.28" as const, answers },
    ];
    const survey = sipasIndex({ year: 2024, questions: items }, method);
    expect(survey.elements.map(({ code }) => code)).toEqual(["access", "result"]);
    for (const [year, code] of [
      [2024, "A1"],
      [2021, "9.15"],
    ] as const) {
      expect(() => sipasIndex({ year, questions: [{ code, answers }] }, method)).toThrow(
        /unknown-code/,
      );
    }
  });

  it("follows the method declared, never one of its own", () => {
    expect(
      run({ kind: "top-two-of-valid", combine: "pooled" }).questions.map(({ index }) => index),
    ).toEqual([85, 80, 70]);
    expect(run({ kind: "top-two-of-all", combine: "pooled" }).questions[0]?.index).toBeCloseTo(
      77.27,
      2,
    );
    expect(run({ kind: "mean", combine: "pooled" }).questions[1]?.index).toBe(82);
  });

  it("joins questions and elements as declared", () => {
    const pooled = run({ kind: "top-two-of-valid", combine: "pooled" });
    expect(pooled.elements.map(({ code, index }) => [code, index])).toEqual([
      ["access", 82.5],
      ["procedure", 70],
    ]);
    expect(pooled.overall.index).toBeCloseTo(78.33, 2);
    expect(run({ kind: "top-two-of-valid", combine: "mean" }).overall.index).toBe(76.25);
    const weights = { access: 3, procedure: 1 };
    expect(run({ kind: "top-two-of-valid", combine: "mean", weights }).overall.index).toBe(79.375);
  });

  it("gives counts and a 95 % interval that holds the index, and replays", () => {
    const {
      overall,
      questions: figures,
      trace,
    } = run({ kind: "top-two-of-valid", combine: "pooled" });
    expect(overall).toMatchObject({ valid: 300, invalid: 10, satisfied: 235 });
    expect(overall.interval?.answers).toBe(100);
    const [first] = figures;
    expect(first?.interval?.low).toBeCloseTo(76.7, 1);
    expect(first?.interval?.high).toBeCloseTo(90.7, 1);
    expect(replayTrace(trace)).toBe(overall.index);
    const interval = first?.interval;
    expect(interval).toBeDefined();
    if (interval !== undefined) expect(replayTrace(interval.traces.low)).toBe(interval.low);
    const counts = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50));
    fc.assert(
      fc.property(
        counts,
        fc.constantFrom("top-two-of-all", "top-two-of-valid", "mean"),
        (answers, kind) => {
          const one = [{ code: "A1", element: "access", answers }];
          const { index, interval } = sipasIndex(
            { year: 2021, questions: one },
            { kind, combine: "mean", source },
          ).overall;
          if (index === undefined || interval === undefined) {
            // A mean of answers is no share of people.
            expect(kind === "mean" || answers.every((each) => each === 0)).toBe(true);
            return;
          }
          expect(interval.low).toBeLessThanOrEqual(index + 1e-9);
          expect(interval.high).toBeGreaterThanOrEqual(index - 1e-9);
          expect(interval.low).toBeGreaterThanOrEqual(0);
          expect(interval.high).toBeLessThanOrEqual(100);
        },
      ),
    );
  });

  it("refuses elements, years and counts that are none", () => {
    const one =
      (changes: object): (() => unknown) =>
      () =>
        sipasIndex(
          { year: 2021, questions: [{ ...questions[0], ...changes }] },
          { kind: "mean", combine: "mean", source },
        );
    expect(one({ element: "P1" })).toThrow(/unknown-code/);
    expect(one({ answers: [1, 2, 3, 4, -5] })).toThrow(/invalid-amount/);
    expect(one({ answers: [1, 2, 3] })).toThrow(/five whole numbers/);
    expect(() =>
      sipasIndex({ year: 2010, questions }, { kind: "mean", combine: "mean", source }),
    ).toThrow(/unknown-edition/);
    expect(() =>
      sipasIndex(
        { year: 2021, questions: [questions[0], questions[0]] },
        { kind: "mean", combine: "mean", source },
      ),
    ).toThrow(/twice/);
  });

  it("takes weights by key or code, of elements that are asked about, where a mean uses them", () => {
    const two = [
      { code: "A1", element: "access", answers: [0, 0, 0, 0, 50] },
      { code: "B1", element: "procedure", answers: [50, 0, 0, 0, 0] },
    ] as const;
    const weigh = (weights: Record<string, number>, combine: "mean" | "pooled" = "mean") =>
      sipasIndex(
        { year: 2021, questions: two },
        { kind: "top-two-of-valid", combine, weights, source },
      );
    expect(weigh({ "1": 3 }).overall.index).toBe(75);
    expect(weigh({ "1": 3 }).findings.map(({ code, node }) => [code, node])).toContainEqual([
      "weight-assumed",
      "procedure",
    ]);
    expect(weigh({ access: 3, procedure: 1 }).overall.index).toBe(75);
    expect(weigh({}, "pooled").overall.index).toBe(50);
    expect(() => weigh({ acces: 3 })).toThrow(/unknown-code/);
    expect(() => weigh({ constructor: 3 })).toThrow(/unknown-code/);
    expect(() => weigh({ access: 3 }, "pooled")).toThrow(/weights with pooled answers/);
    expect(() => weigh({ access: 1, official: 1 })).toThrow(/no question/);
    expect(() => weigh({ access: 1, "1": 2 })).toThrow(/second weight/);
    expect(() => weigh({ access: 0.4 })).toThrow(/shares as weights/);
    expect(() => weigh({ access: 0 })).toThrow(/weights above 0/);
    const thirds = weigh({ access: 0.333, procedure: 0.666 });
    expect(thirds.findings.map(({ code, message }) => [code, message.vi])).toContainEqual([
      "shares-rounded",
      "weights: các tỷ lệ cộng lại 0,999 do làm tròn, không phải 1",
    ]);
  });

  it("takes shares that add up but for rounding, and asks what is doubtful", () => {
    const ask = (
      answers: readonly [number, number, number, number, number],
      more: { of?: number; invalid?: number } = {},
      kind: SipasIndexMethod["kind"] = "top-two-of-valid",
    ) =>
      sipasIndex(
        { year: 2021, questions: [{ code: "A1", element: "access", answers, ...more }] },
        { kind, combine: "mean", source },
      );
    const codes = (...given: Parameters<typeof ask>): readonly string[] =>
      ask(...given).findings.map(({ code }) => code);
    expect(ask([0.4, 1.1, 8.6, 64.2, 25.7]).overall.index).toBe(89.9);
    expect(ask([0.4, 1.1, 8.6, 64.2, 25.7]).overall.interval).toBeUndefined();
    expect(codes([0.4, 1.1, 8.6, 64.2, 25.7])).toEqual(["answers-in-shares"]);
    expect(codes([0.4, 1.1, 8.6, 64.2, 25.6])).toEqual(["answers-in-shares", "shares-rounded"]);
    expect(ask([0.004, 0.011, 0.086, 0.642, 0.257]).overall.index).toBe(89.9);
    const known = ask([0.4, 1.1, 8.6, 64.2, 25.7], { of: 1000 });
    expect(known.overall).toMatchObject({ valid: 1000, satisfied: 899 });
    expect(known.overall.interval).toEqual({
      ...proportionInterval(89.9, 1000),
      percent: undefined,
      findings: undefined,
      traces: known.overall.interval?.traces,
    });
    expect(known.findings).toEqual([]);
    expect(ask([0, 1, 9, 64, 26], { of: 500 }).overall.valid).toBe(500);
    expect(codes([0, 1, 9, 64, 26])).toEqual(["answers-add-to-hundred"]);
    expect(codes([0, 1, 9, 64, 27])).toEqual([]);
    expect(codes([27, 64, 9, 1, 0])).toEqual(["answers-best-first"]);
    expect(ask([1, 4, 10, 60, 25], {}, "mean").overall.interval).toBeUndefined();
    expect(() => ask([0.4, 1.1, 8.6, 64.2, 20])).toThrow(/add up to 100 or 1/);
    expect(() => ask([1, 4, 10, 60, 30], { of: 500 })).toThrow(/add up to 100 or 1/);
    expect(() => ask([0.1, 0.1, 0.1, 0.3, 0.4], { invalid: 3 })).toThrow(/invalid-amount/);
    const twice = ["access", "procedure"].map((element) => {
      return { code: element, element, answers: [0.1, 0.1, 0.1, 0.3, 0.4] as const };
    });
    expect(() =>
      sipasIndex(
        { year: 2021, questions: twice },
        { kind: "top-two-of-valid", combine: "pooled", source },
      ),
    ).toThrow(/without the number of answers/);
  });

  it("gives the interval of a published rate, and of no mean", () => {
    const { low, high, level, findings, traces } = proportionInterval(87.16, 400);
    expect([low, high].map((each) => Math.round(each * 100) / 100)).toEqual([83.52, 90.09]);
    expect([level, findings]).toEqual([95, []]);
    expect(replayTrace(traces.low)).toBe(low);
    expect(proportionInterval("0", 10).low).toBe(0);
    expect(proportionInterval(100, 10).high).toBe(100);
    expect(proportionInterval(0.8716, 400).findings[0]?.code).toBe("fraction-for-percent");
    expect(() => proportionInterval(101, 400)).toThrow(/invalid-amount/);
    expect(() => proportionInterval(87, 0)).toThrow(/invalid-amount/);
    expect(() => proportionInterval(87, 40.5)).toThrow(/invalid-amount/);
    const of = (element: string) =>
      ({ code: element, element, answers: [1, 4, 10, 60, 30] }) as const;
    const questions = [of("access"), of("procedure")];
    const mean = { kind: "top-two-of-valid", combine: "mean", source } as const;
    const result = sipasIndex({ year: 2021, questions }, mean);
    expect(result.overall.interval).toBeUndefined();
    expect(result.elements[0]?.interval?.answers).toBe(105);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.integer({ min: 1, max: 1e6 }),
        (rate, answers) => {
          const percent = Math.round(rate * 100) / 100;
          const interval = proportionInterval(percent, answers);
          expect(interval.low).toBeGreaterThanOrEqual(0);
          expect(interval.low).toBeLessThanOrEqual(percent + 1e-9);
          expect(interval.high).toBeGreaterThanOrEqual(percent - 1e-9);
          expect(interval.high).toBeLessThanOrEqual(100);
        },
      ),
    );
  });

  it("compares across an instrument with a caution, as the Ministry does", () => {
    const rise = compareSipas({ year: 2022, index: 80.08 }, { year: 2023, index: 82.66 });
    expect(rise).toMatchObject({ comparable: true, points: 2.58, cautions: [{ year: 2023 }] });
    const same = compareSipas({ year: 2020, index: 85.48 }, { year: 2021, index: 87.16 });
    expect(same).toMatchObject({ comparable: true, cautions: [] });
    const over = compareSipas({ year: 2021, index: 87.16 }, { year: 2023, index: 82.66 });
    expect(over.comparable).toBe(false);
  });

  it("states no change across the new instrument of 2022", () => {
    expect(compareSipas({ year: 2020, index: 85.48 }, { year: 2021, index: 87.16 })).toMatchObject({
      comparable: true,
      points: 1.68,
    });
    const fall = compareSipas({ year: 2021, index: 87.16 }, { year: 2022, index: 80.08 });
    expect(fall.comparable).toBe(false);
    expect(fall.comparable ? "" : fall.reasons[0]?.text.en).toContain("do not compare");
  });

  it("knows the sample size of the scheme of 2012", () => {
    expect(sampleSize(4000).size).toBe(364);
    expect(sampleSize(1).size).toBe(1);
    expect(() => sampleSize(0)).toThrow(/invalid-amount/);
    expect(() => sampleSize(100, 5)).toThrow(/0.05/);
  });
});
