import {
  contributions,
  defineCriteriaSet,
  evaluateCriteria,
  explainRule,
  nextBest,
  papiGroups,
  readCriteriaTable,
  readScoreTable,
  serviceQualityEvidence,
  type CriteriaField,
  type Scorecard,
  type ScoringRule,
} from "chiso/scoring";
import { isChisoError, type ChisoError } from "chiso/text";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";

const source = { document: "Quyết định 01/QĐ-UBND (ví dụ)", confidence: "reported" } as const;
const rateOf = (points: number) => ({ kind: "proportional", points, of: 100 }) as const;

/** A set of two criteria with the given maxima, and further fields. */
function setOf(one: number, other: number, ...further: readonly CriteriaField[]) {
  const maximum = one + other;
  const criteria = [one, other].map((most, at) => ({
    code: `1.${at + 1}`,
    name: `Tiêu chí ${at + 1}`,
    maximum: most,
    rule: rateOf(most),
  }));
  const fields = [{ code: "1", name: "Một", maximum, criteria }, ...further];
  return defineCriteriaSet({ id: "test", title: "Thử", source, maximum, fields });
}

function refusalOf(call: () => unknown): ChisoError | undefined {
  try {
    call();
  } catch (error) {
    if (isChisoError(error)) return error;
    throw error;
  }
  return undefined;
}

describe("what a difference is made of", () => {
  const scored = (one: number, other: number): Scorecard =>
    evaluateCriteria(setOf(one, other), { "1.1": 50, "1.2": 50 });

  it("says of each part whose maximum is another, with both", () => {
    const parted = contributions(scored(4, 6), scored(5, 6));
    const said = parted.comparable
      ? parted.rows.flatMap(({ cautions = [] }) => cautions.map(({ text }) => text.en))
      : [];
    expect(said).toContain("The maxima differ: 10 and 11");
  });
});

describe("the cuts between groups", () => {
  const codesOf = (...scores: readonly number[]): string[] =>
    papiGroups(
      scores.map((score, at) => ({ province: `${at}`, score })),
      { atCut: "lower" },
    ).findings.map(({ code }) => code);

  it.each([
    [[1, 1, 1, 1, 1, 1, 2, 3, 4, 5], 1],
    [[1, 2, 3, 4, 5, 5, 5, 5, 5, 5], 1],
    [[1, 2, 3, 4, 5, 6, 7, 8], 0],
  ])("are told where two of them coincide, the lower or the upper: %j", (scores, count) => {
    expect(codesOf(...scores)).toEqual(Array.from({ length: count }, () => "cuts-coincide"));
  });
});

describe("what is at stake in a deduction that nothing is known of", () => {
  it.each([
    [{ points: 1, per: "occurrence", cap: 3 }, undefined, 3],
    [{ points: 1, per: "day", cap: 3 }, 2, 3],
    [{ points: 1, per: "day" }, 2, 2],
    [{ points: 1, per: "day" }, undefined, undefined],
    [{ points: 1 }, undefined, 1],
  ] as const)("is its bound, else its maximum, else the one fault: %j", (given, maximum, most) => {
    const criterion = {
      code: "D1",
      name: "Chậm",
      rule: { kind: "deduction", ...given } as const,
      ...(maximum === undefined ? {} : { maximum }),
    };
    const set = setOf(4, 6, { code: "D", name: "Trừ", role: "deduction", criteria: [criterion] });
    const { missing } = evaluateCriteria(set, { "1.1": 100, "1.2": 100 });
    expect(missing.map(({ atStake }) => atStake)).toEqual([most]);
  });
});

describe("a set whose numbers were changed", () => {
  it.each([-1, 0, NaN, Infinity])("is refused: a maximum of %s", (maximum) => {
    const set = setOf(4, 6);
    const changed = { ...set, fields: set.fields.map((field) => ({ ...field, maximum })) };
    expect(refusalOf(() => evaluateCriteria(changed, {}))?.code).toBe("invalid-data");
  });

  it("is refused where a formula within tiers gives more than the maximum", () => {
    const tier = { maxInclusive: false, max: null } as const;
    const rule: ScoringRule = {
      kind: "tiers",
      metric: "percent",
      tiers: [
        { ...tier, min: 50, minInclusive: true, formula: rateOf(6) },
        { ...tier, min: null, minInclusive: false, max: 50, points: 0 },
      ],
    };
    const criteria = [{ code: "1.1", name: "Tỷ lệ", maximum: 4, rule }];
    const define = (maximum: number) => () =>
      defineCriteriaSet({
        id: "test",
        title: "Thử",
        source,
        maximum,
        fields: [
          {
            code: "1",
            name: "Một",
            maximum,
            criteria: criteria.map((each) => ({ ...each, maximum })),
          },
        ],
      });
    expect(refusalOf(define(4))?.given).toContain("6 points are more than the maximum 4");
    expect(refusalOf(define(6))).toBeUndefined();
  });
});

describe("a rule in words", () => {
  it.each<readonly [ScoringRule, string]>([
    [
      { kind: "deduction", points: 1, per: "day", from: 3 },
      "Trừ 1 điểm mỗi ngày, từ 3 điểm: 0 ngày: 3 điểm; 1 ngày: 2 điểm; 2 ngày: 1 điểm; 3 ngày: 0 điểm",
    ],
    [
      { kind: "deduction", points: 1, per: "occurrence", cap: 2 },
      "Trừ 1 điểm mỗi lần, tối đa 2 điểm: 0 lần: trừ 0 điểm; 1 lần: trừ 1 điểm; 2 lần: trừ 2 điểm",
    ],
    [
      { kind: "deduction", points: 1 },
      "Trừ 1 điểm: không vi phạm: trừ 0 điểm; có vi phạm: trừ 1 điểm",
    ],
    [
      {
        kind: "levels",
        levels: [
          { key: "a", label: "Tốt", points: { share: 0.33335 } },
          { key: "b", label: "Khá", points: { share: 0.125 } },
        ],
      },
      "Theo mức: Tốt: 6667/20000 điểm tối đa; Khá: 12,5% điểm tối đa",
    ],
  ])("has the rows up to where nothing changes, and shares as they are: %j", (rule, text) => {
    expect(explainRule(rule, "vi").text).toBe(text);
  });

  it("names no bound of a deduction that has none", () => {
    const { text, rows } = explainRule({ kind: "deduction", points: 1, per: "day" }, "vi");
    expect(text).not.toContain("tối đa");
    expect(rows.at(-1)?.points).toBe(`trừ ${rows.length - 1} điểm`);
  });
});

describe("tables", () => {
  it("of criteria are summed up without the total of the bonus", () => {
    const { set } = readCriteriaTable(
      [
        ["STT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm"],
        ["I", "Công tác chỉ đạo", 10, ""],
        ["1", "Kế hoạch", 10, "Có: 10 điểm; không: 0 điểm"],
        ["II", "Điểm thưởng", 5, ""],
        ["1", "Sáng kiến", 5, "Mỗi sáng kiến 1 điểm, tối đa 5 điểm"],
        ["", "Tổng điểm thưởng", 5, ""],
      ],
      { id: "test", source },
    );
    expect([set?.maximum, set?.fields.map(({ maximum }) => maximum)]).toEqual([10, [10, 5]]);
  });

  it.each([
    ["2\n1", "tiers"],
    ["2\n \n1", "tiers"],
    ["2\n1\n0", undefined],
    ["2\nxem mục 3", undefined],
  ])("of criteria pair lines of words with lines of points, blank ones apart: %j", (cell, kind) => {
    const { set } = readCriteriaTable(
      [
        ["STT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm", "Điểm"],
        ["1", "Hồ sơ đúng hạn", 2, "Từ 90%\nDưới 90%", cell],
      ],
      { id: "test", source },
    );
    const [criterion] = set?.fields[0]?.criteria ?? [];
    const rule = criterion !== undefined && "rule" in criterion ? criterion.rule.kind : undefined;
    expect(rule).toBe(kind);
  });

  it("of scores say what is doubled, and of which year provinces are absent", () => {
    const on = plainDate("2024-12-31");
    const { findings } = readScoreTable("Tỉnh;Điểm;Điểm\nHà Nội;1;2", { on });
    expect(findings.map(({ message }) => message.vi).join()).toContain("“Điểm”");
    const { absent } = readScoreTable("Tỉnh;Năm;X\nHà Nội;2023;1", { on });
    expect(absent).toHaveLength(62);
    expect(absent.every(({ year }) => year === 2023)).toBe(true);
  });

  it("of scores keep a unit that is repeated, and none whose rows differ", () => {
    const { rows, findings } = readScoreTable(
      "Tỉnh;X\nHà Nội;1\nHà Nội;1\nHà Nội;2\nCao Bằng;3\nCao Bằng;3",
      { on: plainDate("2024-12-31") },
    );
    expect(rows.map(({ province }) => province.code)).toEqual(["04"]);
    expect(findings.map(({ code, place }) => [code, place?.row])).toEqual([
      ["scores-row-doubled", 3],
      ["scores-row-doubled", 4],
      ["scores-row-repeated", 6],
    ]);
  });

  it("of codes that there are not are refused with those that there are", () => {
    const refusal = refusalOf(() => serviceQualityEvidence({ "on-line": { part: 1, whole: 2 } }));
    expect(refusal).toMatchObject({ code: "unknown-code", given: "on-line" });
    expect(refusal?.accepted).toContain("dossiers-on-time");
  });
});

describe("the next step", () => {
  it("of a conjunction asks for what is still open", () => {
    const rule = { kind: "conjunction", allOf: ["a", "b", "c"], points: 4, otherwise: 0 } as const;
    const set = defineCriteriaSet({
      id: "test",
      title: "Thử",
      source,
      maximum: 4,
      fields: [
        {
          code: "1",
          name: "Một",
          maximum: 4,
          criteria: [{ code: "1.1", name: "Ba điều kiện", maximum: 4, rule }],
        },
      ],
    });
    const card = evaluateCriteria(set, { "1.1": { conditions: { a: true, b: false, c: false } } });
    expect(nextBest(card)[0]?.step).toMatchObject({ gain: 4, needs: { vi: "b; c" } });
  });
});
