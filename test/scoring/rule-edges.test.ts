import { readScoringRule, type ScoringRule } from "chiso/scoring";
import { describe, expect, it } from "vitest";

const ruleOf = (text: string): ScoringRule | undefined => readScoringRule(text).rule;
const codesOf = (text: string): string[] => readScoringRule(text).findings.map(({ code }) => code);

/** A tier in short: its ends with signs, then its points. */
function tiersOf(text: string): readonly string[] {
  const rule = ruleOf(text);
  if (rule?.kind !== "tiers") return [rule?.kind ?? "none"];
  return rule.tiers.map((tier) => {
    const from = tier.min === null ? "" : `${tier.minInclusive ? ">=" : ">"}${tier.min}`;
    const to = tier.max === null ? "" : `${tier.maxInclusive ? "<=" : "<"}${tier.max}`;
    return `${from}${to}: ${"points" in tier ? JSON.stringify(tier.points) : "formula"}`;
  });
}

describe("a ratio times a number", () => {
  it.each([
    ["x 2", 2],
    ["x 100", 100],
    ["x 200", 2],
    ["x 300%", 3],
  ])(
    "gives so many points for all of it, hundredfold only as a percentage: %s",
    (times, points) => {
      expect(ruleOf(`Số hồ sơ đúng hạn / tổng số hồ sơ ${times}`)).toEqual({
        kind: "proportional",
        of: 100,
        points,
      });
    },
  );
});

describe("an index measured elsewhere", () => {
  it.each(["Chỉ số SIPAS/100 x 3", "Chỉ số SIPAS % x 3", "SIPAS/100 x 3 điểm"])(
    "is a share of its hundred: %s",
    (text) => {
      const { rule, findings } = readScoringRule(text, { maximum: 3 });
      expect(rule).toEqual({ kind: "externalIndex", index: "sipas", of: 100 });
      expect(findings).toEqual([]);
    },
  );
});

describe("points that fall with each thing that is missing", () => {
  it("are counted down to nothing", () => {
    expect(tiersOf("Có 03 mô hình trở lên: 2 điểm; cứ giảm 01 mô hình trừ 0,5 điểm")).toEqual([
      ">=3: 2",
      ">=2<3: 1.5",
      ">=1<2: 1",
      "<1: 0.5",
    ]);
  });

  it.each([
    "Có 05 mô hình trở lên: điểm tối đa; cứ giảm 01 mô hình trừ 0,5 điểm",
    "Có 05 mô hình trở lên: 2 điểm; cứ giảm 01 mô hình trừ toàn bộ điểm",
    "Từ 90%: 2 điểm; từ 50% đến dưới 90%: 0 điểm; dưới 50%: trừ 1 điểm",
  ])("are no rule where the text does not say from what, or how many: %s", (text) => {
    expect([ruleOf(text), codesOf(text)]).toEqual([undefined, ["mixed-outcomes"]]);
  });
});

describe("a condition with two ends", () => {
  it.each([
    [
      "Dưới 90% và từ 80%: 2 điểm; dưới 80%: 1 điểm; từ 90%: 3 điểm",
      [">=80<90: 2", "<80: 1", ">=90: 3"],
    ],
    ["Dưới 10% hoặc trên 20%: 0 điểm; từ 10% đến 20%: 2 điểm", ["<10: 0", ">20: 0", ">=10<=20: 2"]],
    ["Dưới 10%: 0 điểm; trên 20%: 2 điểm; còn lại: 1 điểm", ["<10: 0", ">20: 2", ">=10<=20: 1"]],
  ])("has its upper end first or last, inside or outside: %s", (text, tiers) => {
    expect(tiersOf(text)).toEqual(tiers);
  });

  it.each([
    "Dưới 10% hoặc trên 20 hồ sơ: 0 điểm; từ 10% đến 20%: 2 điểm",
    "Dưới 10% hoặc trên 5 vụ: 0 điểm; còn lại: 2 điểm",
    "80% hoặc hơn 90%: 2 điểm",
  ])("is no tier where the ends are of different figures: %s", (text) => {
    expect([ruleOf(text), codesOf(text)]).toEqual([undefined, ["several-figures"]]);
  });
});

describe("figures that measure nothing", () => {
  it.each([
    ["Nộp trước 15/12: 2 điểm; nộp sau 15/12: 0 điểm", "boolean"],
    ["Khách sạn 3 sao: 1 điểm; khách sạn 4 sao: 2 điểm", "levels"],
  ])("are no ends of tiers: %s", (text, kind) => {
    expect(ruleOf(text)?.kind).toBe(kind);
  });

  it("leave the figure beside them as it is", () => {
    expect(tiersOf("01 sản phẩm OCOP 3 sao: 1 điểm; 02 sản phẩm OCOP 3 sao: 2 điểm")).toEqual([
      ">=1<2: 1",
      ">=2: 2",
    ]);
  });
});

describe("points in figures", () => {
  it.each([
    ["Đạt: 1.125 điểm; không đạt: 0 điểm", 1.125],
    ["Đạt: 1,5 điểm; không đạt: 0 điểm", 1.5],
  ])("have decimals behind either sign: %s", (text, points) => {
    expect(ruleOf(text)).toMatchObject({ kind: "boolean", points, otherwise: 0 });
  });

  it.each(["Đạt: 1.250.000 điểm; không đạt: 0 điểm", "Đạt: 1.2.3 điểm; không đạt: 0 điểm"])(
    "are none where they can be no points: %s",
    (text) => {
      expect(ruleOf(text)).toBeUndefined();
    },
  );
});

describe("points between two figures", () => {
  it.each([
    ["từ 2 đến 3 điểm", { upTo: 3, atLeast: 2 }],
    ["từ 2 đến 2 điểm", { upTo: 2, atLeast: 2 }],
    ["từ 3 đến 2 điểm", undefined],
  ])("rise: %s", (worth, points) => {
    const rule = ruleOf(`Đạt: ${worth}; không đạt: 0 điểm`);
    expect(rule?.kind === "levels" ? rule.levels[0]?.points : undefined).toEqual(points);
  });
});

describe("what brings nothing", () => {
  const tiers = "01 mô hình: 1 điểm; 02 mô hình trở lên: 2 điểm";

  it.each([
    ["", ["nothing-said-below"]],
    ["; không có: 0 điểm", []],
    ["; còn lại: 0 điểm", []],
  ])("is told where the text leaves it open: %j", (rest, codes) => {
    expect(codesOf(tiers + rest)).toEqual(codes);
  });
});

describe("what is counted", () => {
  it.each([
    "Mỗi mô hình 1 điểm, mỗi sáng kiến 1 điểm",
    "Mỗi ngày chậm trừ 0,5 điểm; mỗi trường hợp trừ 0,5 điểm",
    "Mỗi trường hợp trừ 0,5 điểm; mỗi ngày chậm trừ 0,5 điểm",
  ])("of different kinds is no one rule: %s", (text) => {
    expect([ruleOf(text), codesOf(text)]).toEqual([undefined, ["mixed-outcomes"]]);
  });
});

describe("words that nothing stands for", () => {
  it.each([
    "Từ 90%: 2 điểm xyz; dưới 90%: 1 điểm",
    "Từ 90%: 2 điểm theo quy định tại Điều 5; dưới 90%: 1 điểm",
    "3 x tỷ lệ hồ sơ đúng hạn, nếu trên 90%",
  ])("leave no rule: %s", (text) => {
    expect(ruleOf(text)).toBeUndefined();
    expect(codesOf(text)).toContain("unread-text");
  });

  it("leave none for any case where one of the cases has none", () => {
    const cases = (last: string): string =>
      `Trường hợp là xã:\n- Từ 90%: 2 điểm\n- Dưới 90%: 1 điểm\nTrường hợp là phường:\n- Từ 80%: 2 điểm\n- ${last}`;
    expect(ruleOf(cases("Dưới 80%: 1 điểm"))?.kind).toBe("cases");
    expect(readScoringRule(cases("Dưới 85%: 1 điểm"))).toMatchObject({
      findings: [{ code: "tiers-overlap" }],
    });
    expect(ruleOf(cases("Dưới 85%: 1 điểm"))).toBeUndefined();
  });
});
