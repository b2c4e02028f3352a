import { papi } from "chiso/indices";
import {
  defineCriteriaSet,
  evaluateCriteria,
  halfEven,
  halfUp,
  roundFigure,
  scorePapi,
  truncate,
  type CriterionEvidence,
  type NotApplicableTreatment,
  type RoundingMode,
  type ScoringRule,
} from "chiso/scoring";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/*
 * Scores again, in fractions of two whole numbers each, by the words of the rules. Figures are
 * written in hundredths or thousandths, so that none of them passes through a binary fraction.
 */

/** A fraction: so many parts of so many, the second above 0. */
type Fraction = readonly [bigint, bigint];

const NOUGHT: Fraction = [0n, 1n];

function plus([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return [a * d + c * b, b * d];
}

function minus(one: Fraction, [c, d]: Fraction): Fraction {
  return plus(one, [0n - c, d]);
}

function times([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return [a * c, b * d];
}

function over([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return [a * d, b * c];
}

function below([a, b]: Fraction, [c, d]: Fraction): boolean {
  return a * d < c * b;
}

function smaller(one: Fraction, other: Fraction): Fraction {
  return below(other, one) ? other : one;
}

function larger(one: Fraction, other: Fraction): Fraction {
  return below(one, other) ? other : one;
}

function sumOf(all: readonly Fraction[]): Fraction {
  return all.reduce(plus, NOUGHT);
}

/** A figure as it is written: `-12.5`, `0.6`. */
function read(figure: number | string): Fraction {
  const [whole = "", decimals = ""] = String(figure).split(".");
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
}

/**
 * A fraction rounded and written: of its two neighbours with so many decimals the nearer; of two
 * as near the one the mode asks for.
 */
function rounded([a, b]: Fraction, mode: RoundingMode, digits: number): number {
  const scale = 10n ** BigInt(digits);
  const size = a < 0n ? 0n - a : a;
  const under = (size * scale) / b;
  const toUnder = size * scale - under * b;
  const toAbove = (under + 1n) * b - size * scale;
  const up =
    toAbove < toUnder || (toAbove === toUnder && (mode === "half-up" || under % 2n === 1n));
  const chosen = up && mode !== "truncate" ? under + 1n : under;
  const units = chosen.toString().padStart(digits + 1, "0");
  const whole = units.slice(0, units.length - digits);
  const written = Number(`${whole}.${units.slice(units.length - digits)}`);
  return a < 0n && written !== 0 ? 0 - written : written;
}

const MODES = { "half-up": halfUp, "half-even": halfEven, truncate };
const mode = fc.constantFrom("half-up", "half-even", "truncate");

describe("rounding", () => {
  it("takes the nearer neighbour, of texts and of numbers as they are written", () => {
    const figure = fc
      .tuple(fc.integer({ min: -100_000_000, max: 100_000_000 }), fc.integer({ min: 0, max: 9 }))
      .map(([units, decimals]) => {
        const size = String(Math.abs(units)).padStart(decimals + 1, "0");
        const whole = size.slice(0, size.length - decimals);
        const rest = size.slice(size.length - decimals);
        return `${units < 0 ? "-" : ""}${whole}${rest === "" ? "" : `.${rest}`}`;
      });
    fc.assert(
      fc.property(figure, mode, fc.integer({ min: 0, max: 10 }), (written, kind, digits) => {
        const [, decimals = ""] = written.split(".");
        const [units, scale] = read(written.replace("-", ""));
        const expected = rounded(
          [written.startsWith("-") ? 0n - units : units, scale],
          kind,
          digits,
        );
        expect(roundFigure(written, MODES[kind](digits))).toBe(expected);
        if (decimals.length <= 6)
          expect(roundFigure(Number(written), { mode: kind, digits })).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    [0.126, 2, 0.13],
    [0.135, 2, 0.14],
    [0.125, 2, 0.12],
    [0.375, 2, 0.38],
    [-0.126, 2, -0.13],
    [2.5, 0, 2],
    [2.51, 0, 3],
    [3.5, 0, 4],
  ])("half to even makes %d with %i decimals %d", (figure, digits, expected) => {
    expect(roundFigure(figure, halfEven(digits))).toBe(expected);
  });

  it("keeps 15 decimals at most, and never less than none", () => {
    expect(roundFigure("0.1234567890123456", halfUp(15))).toBe(0.123456789012346);
    for (const make of [halfUp, halfEven, truncate]) {
      expect(() => make(16)).toThrow(/16 decimals; accepted: a whole number from 0 to 15/);
      expect(() => make(-1)).toThrow(/-1 decimals/);
      expect(Object.is(make(-0).digits, 0)).toBe(true);
    }
  });

  it("is refused where data name none", () => {
    const ceil: unknown = JSON.parse('{ "mode": "ceil", "digits": 1 }');
    expect(() => {
      Reflect.apply(roundFigure, undefined, [1.55, ceil]);
    }).toThrow(/ceil/);
    expect(() => roundFigure(1.55, { mode: "half-up", digits: 16 })).toThrow(/16 decimals/);
  });

  it("gives nought without a sign", () => {
    for (const make of [halfUp, halfEven, truncate])
      expect(Object.is(roundFigure("-0.001", make(2)), 0)).toBe(true);
  });
});

describe("PAPI", () => {
  it("adds up what was given, exactly, and is rounded once", () => {
    const card = fc.constantFrom(2012, 2016, 2019, 2021, 2023).chain((year) => {
      const codes = papi
        .edition(year)
        .dimensions.flatMap(({ subDimensions }) => subDimensions.map(({ code }) => code));
      const score = fc.integer({ min: 2500, max: 33_333 }).map((units) => units / 10_000);
      return fc.tuple(
        fc.constant(year),
        fc.array(score, { minLength: codes.length, maxLength: codes.length }),
        fc.constant(codes),
      );
    });
    fc.assert(
      fc.property(
        card,
        mode,
        fc.integer({ min: 0, max: 4 }),
        ([year, scores, codes], kind, digits) => {
          const given = Object.fromEntries(codes.map((code, at) => [code, scores[at] ?? 0]));
          const { total, dimensions } = scorePapi({
            year,
            scores: given,
            rounding: { mode: kind, digits },
          });
          expect(total).toBe(rounded(sumOf(scores.map(read)), kind, digits));
          for (const { code, score } of dimensions) {
            const own = codes.flatMap((part, at) =>
              part.startsWith(`${code}.`) ? [read(scores[at] ?? 0)] : [],
            );
            expect(score).toBe(rounded(sumOf(own), kind, digits));
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** A rule, what is shown for it, and the points that it then gives by its own words. */
interface Case {
  readonly rule: ScoringRule;
  readonly shown: CriterionEvidence;
  readonly points: Fraction;
  /** The most that the rule gives anybody. */
  readonly best: Fraction;
}

const MAXIMUM = 4;
const MOST: Fraction = [4n, 1n];
const worth = fc.constantFrom(0, 0.25, 0.5, 1, 1.35, 2, 2.5, 4);
const share = fc.constantFrom(0, 0.25, 0.35, 0.6, 1);
const counted = fc
  .tuple(fc.nat(37), fc.integer({ min: 1, max: 40 }))
  .map(([part, more]): readonly [number, number, Fraction] => {
    const whole = part + more;
    return [part, whole, [100n * BigInt(part), BigInt(whole)]];
  });

const anyCase: fc.Arbitrary<Case> = fc.oneof(
  fc.tuple(worth, fc.boolean()).map(([points, holds]) => ({
    rule: { kind: "boolean" as const, points, otherwise: 0 },
    shown: holds,
    points: holds ? read(points) : NOUGHT,
    best: read(points),
  })),
  fc.tuple(share, fc.boolean()).map(([part, holds]) => ({
    rule: { kind: "boolean" as const, points: { share: part }, otherwise: 0 },
    shown: holds,
    points: holds ? times(read(part), MOST) : NOUGHT,
    best: times(read(part), MOST),
  })),
  fc.tuple(fc.array(worth, { minLength: 1, maxLength: 4 }), fc.nat()).map(([all, pick]) => {
    const at = pick % all.length;
    const levels = all.map((points, place) => ({ key: `${place}`, label: `Mức ${place}`, points }));
    return {
      rule: { kind: "levels" as const, levels },
      shown: `${at}`,
      points: read(all[at] ?? 0),
      best: all.map(read).reduce(larger),
    };
  }),
  fc.tuple(worth, worth, worth, counted).map(([top, middle, low, [part, whole, percent]]) => {
    const at = (min: number | null, max: number | null, points: number) => ({
      min,
      max,
      minInclusive: min !== null,
      maxInclusive: false,
      points,
    });
    const points = below(percent, [30n, 1n]) ? low : below(percent, [70n, 1n]) ? middle : top;
    return {
      rule: {
        kind: "tiers" as const,
        metric: "percent" as const,
        tiers: [at(70, null, top), at(30, 70, middle), at(0, 30, low)],
      },
      shown: { part, whole },
      points: read(points),
      best: [top, middle, low].map(read).reduce(larger),
    };
  }),
  fc.tuple(fc.constantFrom(0.3, 0.5, 1, 3), fc.nat(15)).map(([pointsEach, count]) => ({
    rule: { kind: "countTimes" as const, pointsEach },
    shown: count,
    points: smaller(times(read(pointsEach), [BigInt(count), 1n]), MOST),
    best: MOST,
  })),
  fc.tuple(fc.constantFrom(0.25, 0.3, 1), fc.nat(20)).map(([points, count]) => ({
    rule: { kind: "deduction" as const, points, per: "occurrence" as const, from: MAXIMUM },
    shown: count,
    points: larger(minus(MOST, times(read(points), [BigInt(count), 1n])), NOUGHT),
    best: MOST,
  })),
  fc.tuple(fc.integer({ min: 100, max: 130 }), counted).map(([of, [part, whole, percent]]) => ({
    rule: { kind: "proportional" as const, of },
    shown: { part, whole },
    points: smaller(times(over(percent, [BigInt(of), 1n]), MOST), MOST),
    best: MOST,
  })),
  fc
    .tuple(fc.nat(40), fc.integer({ min: 41, max: 100 }), worth, worth, fc.nat(110))
    .map(([from, to, low, high, figure]) => {
      const [start, end] = [read(from), read(to)];
      const way = over(minus(read(figure), start), minus(end, start));
      const along = smaller(larger(way, NOUGHT), [1n, 1n]);
      return {
        rule: {
          kind: "linear" as const,
          from: { figure: from, points: low },
          to: { figure: to, points: high },
        },
        shown: figure,
        points: plus(read(low), times(along, minus(read(high), read(low)))),
        best: larger(read(low), read(high)),
      };
    }),
);

/** A criterion as it is shown, or what becomes of it where it does not apply. */
const criterion: fc.Arbitrary<Case & { readonly not?: NotApplicableTreatment }> = fc
  .tuple(
    anyCase,
    fc.option(fc.constantFrom("reduceMaximum", "rescale", "giveMaximum"), { nil: undefined }),
    fc.nat(3),
  )
  .map(([given, not, chance]) => (not === undefined || chance > 0 ? given : { ...given, not }));

describe("criteria", () => {
  it("bring the points of their rules, each what it is by its own words", () => {
    fc.assert(
      fc.property(anyCase, mode, fc.integer({ min: 0, max: 6 }), (given, kind, digits) => {
        const set = setOf([[given]], { mode: kind, digits });
        const { total } = evaluateCriteria(set, { "1.1": given.shown });
        expect(total).toBe(rounded(given.points, kind, digits));
      }),
      { numRuns: 1500 },
    );
  });

  it("add up over fields, where some do not apply and the rest is stretched", () => {
    const fields = fc.array(fc.array(criterion, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fields, mode, fc.integer({ min: 0, max: 6 }), (given, kind, digits) => {
        const set = setOf(given, { mode: kind, digits });
        const all = given.flatMap((own, field) =>
          own.map((each, at) => ({ ...each, code: `${field + 1}.${at + 1}` })),
        );
        const shown = all.filter(({ not }) => not === undefined);
        const { total } = evaluateCriteria(
          set,
          Object.fromEntries(shown.map(({ code, shown: evidence }) => [code, evidence])),
          {
            notApplicable: Object.fromEntries(
              all.flatMap(({ code, not }) => (not === undefined ? [] : [[code, not]])),
            ),
          },
        );
        const met = all.filter(({ not }) => not === "giveMaximum");
        const sum = sumOf([...shown.map(({ points }) => points), ...met.map(({ best }) => best)]);
        const applies = times(MOST, [BigInt(shown.length + met.length), 1n]);
        const left = times(MOST, [BigInt(all.filter(({ not }) => not === "rescale").length), 1n]);
        const factor = below(NOUGHT, applies)
          ? over(plus(applies, left), applies)
          : ([1n, 1n] as const);
        expect(total).toBe(rounded(times(sum, factor), kind, digits));
      }),
      { numRuns: 400 },
    );
  });
});

/** A set whose criteria bring four points each at most. */
function setOf(
  fields: readonly (readonly Pick<Case, "rule">[])[],
  rounding: { readonly mode: RoundingMode; readonly digits: number },
) {
  return defineCriteriaSet({
    id: "twin",
    title: "Bộ tiêu chí thử",
    source: { document: "Quyết định số 02/QĐ-UBND", confidence: "reported" },
    maximum: MAXIMUM * fields.flat().length,
    rounding,
    fields: fields.map((own, field) => ({
      code: `${field + 1}`,
      name: `Lĩnh vực ${field + 1}`,
      maximum: MAXIMUM * own.length,
      criteria: own.map(({ rule }, at) => ({
        code: `${field + 1}.${at + 1}`,
        name: `Tiêu chí ${at + 1}`,
        maximum: MAXIMUM,
        rule,
      })),
    })),
  });
}
