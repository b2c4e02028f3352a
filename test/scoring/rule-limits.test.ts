import { readScoringRule, type ReadScoringRuleOptions, type ScoringRule } from "chiso/scoring";
import { describe, expect, it } from "vitest";

const codesOf = (text: string, options: ReadScoringRuleOptions = {}): string[] =>
  readScoringRule(text, options).findings.map(({ code }) => code);

/** A rule in short: its kind, or its tiers by ends and points and what holds otherwise. */
function shortOf(rule: ScoringRule | undefined): string | readonly string[] {
  if (rule?.kind === "levels") return rule.levels.map(({ label }) => label);
  if (rule?.kind === "boolean") return `${JSON.stringify(rule.points)}, else ${rule.otherwise}`;
  if (rule?.kind !== "tiers") return rule?.kind ?? "none";
  const tiers = rule.tiers.map((tier) => {
    const from = tier.min === null ? "" : `${tier.minInclusive ? ">=" : ">"}${tier.min}`;
    const to = tier.max === null ? "" : `${tier.maxInclusive ? "<=" : "<"}${tier.max}`;
    return `${from}${to}: ${"points" in tier ? JSON.stringify(tier.points) : "formula"}`;
  });
  return rule.otherwise === undefined ? tiers : [...tiers, `else: ${rule.otherwise}`];
}

const readOf = (text: string, options: ReadScoringRuleOptions = {}): string | readonly string[] =>
  shortOf(readScoringRule(text, options).rule);

describe("days before and behind a time limit", () => {
  it.each<[string, readonly string[]]>([
    [
      "Sớm từ 3 ngày trở lên: 5 điểm; sớm dưới 3 ngày: 4 điểm; đúng hạn: 3 điểm; quá hạn: 0 điểm",
      [">=0<=0: 3", "<=-3: 5", ">-3<0: 4", ">0: 0"],
    ],
    [
      "Trước hạn: 5 điểm; đúng hạn: 3 điểm; trễ hạn từ 1 đến 3 ngày: 1 điểm; trễ hạn trên 3 ngày: 0 điểm",
      [">=0<=0: 3", "<0: 5", ">=1<=3: 1", ">3: 0"],
    ],
    [
      "Sớm trên 2 ngày: 3 điểm; đúng hạn: 2 điểm; không gửi: 0 điểm",
      [">=-2<=0: 2", "<-2: 3", "else: 0"],
    ],
  ])("are tiers of one figure: %s", (text, tiers) => {
    expect(readOf(text)).toEqual(tiers);
  });

  it.each([
    "Sớm từ 3 ngày: 5 điểm; đúng hạn: 3 điểm; dưới 50%: 0 điểm",
    "Sớm từ 3 ngày: 5 điểm; đúng hạn: 3 điểm; dưới 5 hồ sơ: 0 điểm",
  ])("are no tiers beside another figure: %s", (text) => {
    expect(readOf(text)).toBe("none");
  });

  it("are chosen by their words where doing nothing brings two things", () => {
    const text =
      "Trễ từ 1 ngày trở lên hoặc không gửi: 0 điểm; không báo cáo: 1 điểm; đúng hạn: 2 điểm";
    expect(readOf(text)).toEqual([
      "Trễ từ 1 ngày trở lên hoặc không gửi",
      "không báo cáo",
      "đúng hạn",
    ]);
  });
});

describe("the mark of a list before an outcome", () => {
  it.each(["a)", "(1)", "1.", "29."])("is no part of its condition: %s", (mark) => {
    const { rule } = readScoringRule(`${mark} Có kế hoạch: 2 điểm; không có kế hoạch: 0 điểm`);
    expect(rule).toEqual({ kind: "boolean", points: 2, otherwise: 0, label: "Có kế hoạch" });
  });

  it.each(["30.", "1,5."])("is none that a list has: %s", (mark) => {
    const { outcomes } = readScoringRule(`${mark} Có kế hoạch: 2 điểm; không có kế hoạch: 0 điểm`);
    expect(outcomes[0]?.label).toBe(`${mark} Có kế hoạch`);
  });
});

describe("points counted down with each thing that is missing", () => {
  const down = (count: number): string =>
    `Có ${count} mô hình trở lên: ${count} điểm; cứ giảm 01 mô hình trừ 1 điểm`;

  it("have as many steps as a rule may have", () => {
    const { rule } = readScoringRule(down(60));
    expect(rule?.kind === "tiers" ? rule.tiers.length : 0).toBe(61);
  });

  it("are no rule with more", () => {
    expect([readOf(down(61)), codesOf(down(61))]).toEqual(["none", ["mixed-outcomes"]]);
  });
});

describe("lines that together make the maximum", () => {
  it.each([
    ["Kế hoạch: 1 điểm; báo cáo: 2 điểm", 3, "none"],
    ["Kế hoạch: 1 điểm; họp: 1 điểm; báo cáo: 1 điểm", 3, "none"],
    // One of them brings all of it already, or all of them less, or more.
    ["Kế hoạch: 1 điểm; báo cáo: 3 điểm", 3, ["Kế hoạch", "báo cáo"]],
    ["Kế hoạch: 0 điểm; báo cáo: 3 điểm", 3, "3, else 0"],
    ["Kế hoạch: 1 điểm; báo cáo: 2 điểm", 4, ["Kế hoạch", "báo cáo"]],
    ["Kế hoạch: 3 điểm", 3, "3, else 0"],
  ])("are added, and so are no levels: %s of %d", (text, maximum, read) => {
    expect(readOf(text, { maximum })).toEqual(read);
  });
});

describe("points for what is done in each period", () => {
  const monthly = "Mỗi tháng có ít nhất 02 tin";
  const once = [">=2: 2", "else: 0"];

  it.each([
    [`${monthly}: 2 điểm`, { maximum: 2 }, once],
    [`${monthly}: 2 điểm`, {}, once],
    [`${monthly}: 2 điểm, tối đa 2 điểm`, {}, once],
    [`${monthly}: 0,5 điểm`, { maximum: 2 }, "none"],
    [`${monthly}: 0,5 điểm, tối đa 2 điểm`, {}, "none"],
  ])("are points once only where they are all there is: %s %j", (text, options, read) => {
    expect(readOf(text, options)).toEqual(read);
    expect(codesOf(text, options).includes("unit-unclear")).toBe(read === "none");
  });
});

describe("one case against the other", () => {
  const plan = "Có kế hoạch: 2 điểm";

  it.each([
    [`${plan}; không có kế hoạch: 0 điểm`, "2, else 0"],
    [`không có kế hoạch: 0 điểm; ${plan}`, "2, else 0"],
    [
      `${plan}; không có kế hoạch nhưng có công văn: 1 điểm`,
      ["Có kế hoạch", "không có kế hoạch nhưng có công văn"],
    ],
    [`${plan}; không có kế hoạch nhưng có công văn: 0 điểm`, "2, else 0"],
    ["Không có: 0 điểm", "none"],
  ])("is a condition, unless the other is a case of its own: %s", (text, read) => {
    expect(readOf(text)).toEqual(read);
  });

  it("leaves all points where a share is taken for a fault", () => {
    expect(readOf("Trừ 50% số điểm nếu chậm", { maximum: 2 })).toBe('{"share":0.5}, else 2');
  });
});

describe("days of the month and the year in conditions", () => {
  it.each([
    ["Hoàn thành trước 12/2026: 2 điểm; sau 12/2026: 0 điểm", "2, else 0"],
    ["Hoàn thành trước 1/2026: 2 điểm; sau 1/2026: 0 điểm", "2, else 0"],
    ["Hoàn thành trước 31/12: 2 điểm; sau 31/12: 0 điểm", "2, else 0"],
    ["Hoàn thành trước 01/01: 2 điểm; sau 01/01: 0 điểm", "2, else 0"],
  ])("are no figures: %s", (text, read) => {
    expect(readOf(text)).toEqual(read);
  });
});

describe("commas that divide thousands or decimals", () => {
  it.each([
    [
      "Từ 1,500 doanh nghiệp: 2 điểm; từ 1,000 đến dưới 1,500: 1 điểm",
      [">=1500: 2", ">=1000<1500: 1", "else: 0"],
    ],
    ["Từ 1,500 ha trở lên: 2 điểm; dưới 1,500 ha: 1 điểm", [">=1.5: 2", "<1.5: 1"]],
    ["Từ 1,500 trở lên: 2 điểm; từ 1,000 đến dưới 1,500: 1 điểm", "none"],
    ["Từ 1,500 và 1,000: 2 điểm", "none"],
  ])("are told by what the figures count: %s", (text, read) => {
    expect(readOf(text)).toEqual(read);
  });
});

describe("figures of one", () => {
  it.each([
    ["Tỷ lệ từ 0,8 trở lên: 2 điểm; dưới 0,8: 0 điểm", [">=80: 2", "<80: 0"]],
    ["Tỷ lệ từ 0,8 đến 1: 2 điểm; dưới 0,8: 0 điểm", [">=80<=100: 2", "<80: 0"]],
    ["Chỉ số từ 0,8 trở lên: 2 điểm; dưới 0,8: 0 điểm", [">=0.8: 2", "<0.8: 0"]],
  ])("are hundredths of a rate, and as they stand of an index: %s", (text, read) => {
    expect(readOf(text)).toEqual(read);
  });
});

describe("steps that are open at one end", () => {
  it.each([
    [
      "Trên 80%: 2 điểm; trên 50%: 1 điểm; còn lại: 0 điểm",
      [">80: 2", ">50<=80: 1", "else: 0"],
      [],
    ],
    ["Trên 80%: 2 điểm; trên 50%: 2 điểm; còn lại: 0 điểm", "none", ["tiers-overlap"]],
    ["Từ 90%: 2 điểm; từ 70% đến 90%: 1 điểm; dưới 70%: 0 điểm", "none", ["tiers-overlap"]],
  ])("hold up to the next one, and never twice: %s", (text, read, codes) => {
    expect([readOf(text), codesOf(text)]).toEqual([read, codes]);
  });
});

describe("points taken for faults", () => {
  it.each([
    ["Mỗi vụ việc trừ 2 điểm / tối đa 6 điểm", 6],
    ["Mỗi vụ việc trừ 2 điểm; tối đa 6 điểm", 6],
    ["Mỗi vụ việc trừ 2 điểm (tối đa 6 điểm)", 6],
    ["Mỗi vụ việc trừ 2 điểm\nTối đa 6 điểm", 6],
    ["Mỗi vụ việc trừ 2 điểm", undefined],
  ])("are bounded by what stands behind them: %j", (text, cap) => {
    const { rule } = readScoringRule(text, { role: "deduction" });
    expect(rule).toEqual({
      kind: "deduction",
      points: 2,
      per: "occurrence",
      ...(cap === undefined ? {} : { cap }),
    });
  });

  it.each([
    ["quá 3 ngày", 3],
    ["trên 3 ngày", 3],
    ["từ 3 ngày trở lên", 2],
  ])("leave nothing beyond a number of days: %s", (beyond, above) => {
    const text = `Chậm 01 ngày trừ 0,1 điểm; chậm ${beyond}: 0 điểm`;
    expect(readScoringRule(text, { maximum: 1 }).rule).toMatchObject({
      kind: "deduction",
      points: 0.1,
      per: "day",
      beyond: { above, points: 0 },
    });
  });

  it("are more where there are more of them, and none without", () => {
    const text = "Dưới 3 lỗi trừ 1 điểm; từ 3 lỗi trở lên trừ 2 điểm";
    expect(readOf(text, { role: "deduction" })).toEqual([">0<3: 1", ">=3: 2", "else: 0"]);
  });

  it("leave the rest of the maximum, and all of it without a fault", () => {
    const text = "Từ 1 đến 5 hồ sơ trễ hạn: trừ 0,5 điểm; trên 5 hồ sơ: trừ 1 điểm";
    expect(readOf(text, { maximum: 2 })).toEqual([">=1<=5: 1.5", ">5: 1", "else: 2"]);
  });
});

describe("a line of nothing done that brings something", () => {
  it.each([
    ["không thực hiện: 0 điểm", [">=90: 2", "<90: 1", "else: 0"]],
    ["không thực hiện: 2 điểm", ["Từ 90%", "dưới 90%", "không thực hiện"]],
  ])("is no rate of nought: %s", (nothing, read) => {
    expect(readOf(`Từ 90%: 2 điểm; dưới 90%: 1 điểm; ${nothing}`)).toEqual(read);
  });
});
