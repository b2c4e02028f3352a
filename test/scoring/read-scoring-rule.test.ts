import {
  defineCriteriaSet,
  evaluateCriteria,
  readScoringRule,
  type CriterionEvidence,
  type ReadScoringRuleOptions,
  type ScoringRule,
} from "chiso/scoring";
import { parseTarget } from "chiso/target";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** A tier in short: its ends with signs, then its points. */
function shortTiers(rule: ScoringRule | undefined): readonly string[] {
  if (rule?.kind !== "tiers") return [rule?.kind ?? "none"];
  const rows = rule.tiers.map((tier) => {
    const from = tier.min === null ? "" : `${tier.minInclusive ? ">=" : ">"}${tier.min}`;
    const to = tier.max === null ? "" : `${tier.maxInclusive ? "<=" : "<"}${tier.max}`;
    const worth = "points" in tier ? tier.points : tier.formula;
    return `${from}${to}: ${typeof worth === "number" ? worth : JSON.stringify(worth)}`;
  });
  return rule.otherwise === undefined ? rows : [...rows, `else: ${rule.otherwise}`];
}

const tiers = (text: string, options?: ReadScoringRuleOptions): readonly string[] =>
  shortTiers(readScoringRule(text, options).rule);
const codes = (text: string, options?: ReadScoringRuleOptions): readonly string[] =>
  readScoringRule(text, options).findings.map(({ code }) => code);
const rule = (text: string, options?: ReadScoringRuleOptions): ScoringRule | undefined =>
  readScoringRule(text, options).rule;

/** The points that evidence brings under the rule that a text makes; none where it makes none. */
const points = (text: string, maximum: number, evidence: CriterionEvidence): number => {
  const found = readScoringRule(text, { maximum }).rule;
  if (found === undefined) return NaN;
  const leaf = { code: "1", name: "Một", maximum, rule: found };
  const set = defineCriteriaSet({
    id: "one",
    title: "Một tiêu chí",
    source: { document: "Bộ tiêu chí thử", confidence: "unverified" },
    maximum,
    fields: [{ code: "I", name: "Lĩnh vực", maximum, criteria: [leaf] }],
  });
  return evaluateCriteria(set, { "1": evidence }).fields[0]?.points ?? NaN;
};

describe("tiers of percentages", () => {
  it("reads a column of bullets, with what is given when nothing was done", () => {
    const text =
      "- Từ 30% trở lên: 1 điểm\n- Từ 25% đến dưới 30%: 0,5 điểm\n- Dưới 25%: 0,25 điểm\n- Không thực hiện: 0 điểm";
    expect(tiers(text)).toEqual([">=30: 1", ">=25<30: 0.5", "<25: 0.25", "else: 0"]);
    expect(codes(text)).toEqual([]);
  });

  it("keeps each end as its words have it", () => {
    expect(tiers("Trên 90%: 2 / Từ 70% - 90%: 1 / Dưới 70%: 0")).toEqual([
      ">90: 2",
      ">=70<=90: 1",
      "<70: 0",
    ]);
    expect(tiers("Không quá 2%: 2\nTrên 2% đến 5%: 1\nTrên 5%: 0")).toEqual([
      "<=2: 2",
      ">2<=5: 1",
      ">5: 0",
    ]);
    expect(tiers("≥ 95%: 3 điểm\n85% ≤ tỷ lệ < 95%: 2 điểm\n< 85%: 0 điểm")).toEqual([
      ">=95: 3",
      ">=85<95: 2",
      "<85: 0",
    ]);
    expect(tiers("Từ 50% trở xuống: 0 điểm; trên 50%: 1 điểm")).toEqual(["<=50: 0", ">50: 1"]);
    expect(tiers("Từ 80%-100%: 2đ; từ 50%- <80%: 1đ; <50%: 0đ")).toEqual([
      ">=80<=100: 2",
      ">=50<80: 1",
      "<50: 0",
    ]);
  });

  it("reads a hundred per cent as the top, and other bare figures up to the next tier", () => {
    const text = "Hoàn thành 100% kế hoạch: 3 điểm; hoàn thành 90%: 2 điểm; dưới 90%: 0 điểm";
    expect(tiers(text)).toEqual([">=100: 3", ">=90<100: 2", "<90: 0"]);
    expect(codes(text)).toEqual(["read-as-at-least"]);
  });

  it("takes the ends without their own sign from the table", () => {
    const text = "Đạt từ 100% kế hoạch: 5 điểm\nĐạt từ 85 - dưới 100%: 4 điểm\nDưới 85%: 2 điểm";
    expect(tiers(text)).toEqual([">=100: 5", ">=85<100: 4", "<85: 2"]);
    expect(
      tiers(
        "Nếu tỷ lệ b/a = 1 thì điểm đánh giá là 1\nNếu tỷ lệ b/a < 1 và b/a ≥ 0,8: 0,5\nNếu b/a < 0,8: 0",
      ),
    ).toContain("<80: 0");
  });

  it("reads the same table in the ways it gets pasted", () => {
    const wanted = [">=90: 2", ">=70<90: 1", "<70: 0"];
    const ways = [
      "- Từ 90% trở lên: 2 điểm - Từ 70% đến dưới 90%: 1 điểm - Dưới 70%: 0 điểm",
      "Từ 90% trở lên được 2 điểm; từ 70% đến dưới 90% được 1 điểm; dưới 70% không được điểm",
      "Từ 90% trở lên\t2\nTừ 70% đến dưới 90%\t1\nDưới 70%\t0",
      "Từ 90% trở lên | 2 điểm\nTừ 70% đến dưới 90% | 1 điểm\nDưới 70% | 0 điểm",
      "Từ 90% trở lên\n2\nTừ 70% đến dưới 90%\n1\nDưới 70%\n0",
      "2 điểm: Từ 90% trở lên\n1 điểm: Từ 70% đến dưới 90%\n0 điểm: Dưới 70%",
      "Đạt 2 điểm nếu từ 90% trở lên; 1 điểm nếu từ 70% đến dưới 90%; 0 điểm nếu dưới 70%",
      "TỪ 90% TRỞ LÊN: 2 ĐIỂM\nTỪ 70% ĐẾN DƯỚI 90%: 1 ĐIỂM\nDƯỚI 70%: 0 ĐIỂM",
      "Từ 90 % trở lên (2,0 điểm). Từ 70 % đến\ndưới 90 % (1,0 điểm). Dưới 70 % (0 điểm).",
    ];
    for (const text of ways) {
      expect(tiers(text)).toEqual(wanted);
      expect(tiers(text.normalize("NFD"))).toEqual(wanted);
    }
  });

  it("reads shares of the maximum", () => {
    const text = "Từ 90% trở lên: 100% số điểm\nTừ 70% đến dưới 90%: 50% số điểm\nDưới 70%: 0 điểm";
    expect(tiers(text)[1]).toBe('>=70<90: {"share":0.5}');
  });
});

describe("tiers of counts", () => {
  it("knows things from percentages, and none from nothing said", () => {
    const text =
      "Có từ 2 sáng kiến trở lên: 2 điểm\nCó 1 sáng kiến: 1 điểm\nKhông có sáng kiến: 0 điểm";
    expect(tiers(text)).toEqual([">=2: 2", ">=1<2: 1", "<1: 0"]);
    expect(rule(text)).toMatchObject({ metric: "count" });
    expect(tiers("Có ít nhất 05 bài: Đạt 3 điểm.\nCó từ 2 - 4 bài: Đạt 1,5 điểm")).toEqual([
      ">=5: 3",
      ">=2<=4: 1.5",
      "else: 0",
    ]);
  });

  it("reads thousands, ranks and days", () => {
    expect(tiers("Từ 1.000 lượt: 2 điểm; từ 500 đến dưới 1.000 lượt: 1; dưới 500 lượt: 0")).toEqual(
      [">=1000: 2", ">=500<1000: 1", "<500: 0"],
    );
    expect(tiers("Từ 1 - 10: 2 điểm\nTừ 11 - 20: 1 điểm\nTừ 21 trở lên: 0 điểm")).toHaveLength(3);
    const days =
      "Chậm từ 01 đến 03 ngày: 1 điểm\nChậm từ 04 đến 05 ngày: 0,5 điểm\nChậm trên 05 ngày: 0 điểm";
    expect(tiers(days)).toEqual([">=1<=3: 1", ">=4<=5: 0.5", ">5: 0"]);
  });

  it("does not take names for counts", () => {
    const text =
      "ít nhất 01 sản phẩm OCOP 4 sao trở lên: 1 điểm\nít nhất 01 sản phẩm OCOP 3 sao: 0,5 điểm";
    expect(rule(text)).toMatchObject({ kind: "levels", levels: [{ points: 1 }, { points: 0.5 }] });
    expect(rule("Nhóm 1: 10 điểm\nNhóm 2: 7 điểm\nNhóm 3: 4 điểm")).toMatchObject({
      kind: "levels",
    });
    expect(
      rule(
        "Không quá 30 ngày, đủ chất lượng: 3 điểm\nKhông quá 60 ngày: 1,5 điểm\nKhông ban hành: 0",
      ),
    ).toMatchObject({ kind: "levels" });
  });
});

/** What is read alike in every reader of the library: figures, numerals, days, words of comparison. */
describe("figures and numerals", () => {
  it.each([
    ["mười lăm", 15],
    ["mười hai", 12],
    ["mười", 10],
    ["hai mươi", 20],
    ["hai mươi lăm", 25],
    ["năm mươi mốt", 51],
    ["chín", 9],
    ["một trăm linh năm", 105],
    ["năm", 5],
    ["15 (mười lăm)", 15],
    ["mười lăm (15)", 15],
    ["05 (năm)", 5],
    ["1,500", 1500],
    ["1.500", 1500],
    ["1,234,567", 1_234_567],
    ["1.234.567", 1_234_567],
    ["2,5", 2.5],
    ["1.5", 1.5],
    ["1,25", 1.25],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
  ])("reads %s as %d", (written, value) => {
    const text = `Từ ${written} sáng kiến trở lên: 2 điểm\nDưới ${written} sáng kiến: 1 điểm`;
    expect(tiers(text)).toEqual([`>=${value}: 2`, `<${value}: 1`]);
    expect(rule(text)).toMatchObject({ metric: "count" });
    const target = parseTarget(`Ít nhất ${written} sáng kiến`);
    // Five and the year are one word, so that a target may be about a time: `năm sáng kiến`.
    if (target.readable && written !== "năm") expect(target).toMatchObject({ value });
  });

  it("reads per cent in figures and in words", () => {
    const wanted = [">=80: 2", "<80: 1"];
    for (const written of ["80%", "80 %", "80 phần trăm", "tám mươi phần trăm", "tám mươi %"]) {
      const text = `Từ ${written} trở lên: 2 điểm\nDưới ${written}: 1 điểm`;
      expect(tiers(text)).toEqual(wanted);
      expect(rule(text)).toMatchObject({ metric: "percent" });
    }
  });

  it("settles a comma of two meanings by what is counted, and refuses it where nothing tells", () => {
    const counted =
      "Từ 1,500 doanh nghiệp trở lên: 2 điểm\nTừ 1,000 đến dưới 1,500: 1 điểm\nDưới 1,000: 0";
    expect(tiers(counted)).toEqual([">=1500: 2", ">=1000<1500: 1", "<1000: 0"]);
    expect(codes(counted)).toContain("comma-read-two-ways");
    const measured = "Từ 1,500 tỷ đồng trở lên: 2 điểm\nDưới 1,500 tỷ đồng: 1 điểm";
    expect(tiers(measured)).toEqual([">=1.5: 2", "<1.5: 1"]);
    expect(codes(measured)).toContain("comma-read-two-ways");
    const open = "Từ 1,500 trở lên: 2 điểm\nDưới 1,500: 1 điểm";
    expect(rule(open)).toBeUndefined();
    expect(codes(open)).toContain("comma-unclear");
    expect(codes("Từ 90%: 1,125 điểm; dưới 90%: 0,875")).toEqual([]);
    expect(tiers("Từ 90%: 1.125 điểm; dưới 90%: 0.875")).toEqual([">=90: 1.125", "<90: 0.875"]);
  });

  it("refuses a number that is said twice and not alike", () => {
    const text = "Từ 15 (mười) sáng kiến trở lên: 2 điểm\nDưới 15 sáng kiến: 1 điểm";
    expect(rule(text)).toBeUndefined();
    const { findings } = readScoringRule(text);
    expect(findings).toMatchObject([{ code: "number-disagrees", severity: "error" }]);
    expect(text.slice(findings[0]?.span?.start, findings[0]?.span?.end)).toBe("15 (mười)");
  });

  it("counts things in a single line, but not what only has to be there", () => {
    expect(tiers("Từ mười lăm sáng kiến trở lên: 2 điểm")).toEqual([">=15: 2", "else: 0"]);
    expect(tiers("Từ 15 (mười lăm) sáng kiến trở lên: 2 điểm")).toEqual([">=15: 2", "else: 0"]);
    expect(tiers("Dưới 5 vụ khiếu nại: 2 điểm")).toEqual(["<5: 2"]);
    expect(readScoringRule("Trên 3 mô hình: 1 điểm")).toMatchObject({
      rule: { otherwise: 0 },
      findings: [{ code: "nothing-said-below" }],
    });
    for (const text of ["Từ một sáng kiến trở lên: 2 điểm", "Có 02 báo cáo: 2 điểm"]) {
      expect(rule(text)).toMatchObject({ kind: "boolean", points: 2 });
    }
  });

  it("does not take the words of a name for a number", () => {
    for (const text of ["Đủ một trong các yêu cầu: 1 điểm", "Có một số sáng kiến: 1 điểm"]) {
      expect(rule(text)).toMatchObject({ kind: "boolean", points: 1 });
    }
    expect(rule("Năm trước đạt: 2 điểm\nNăm nay đạt: 1 điểm")).toMatchObject({ kind: "levels" });
  });
});

describe("words of comparison", () => {
  it.each([
    ["Chí ít 5 sáng kiến", ">=5"],
    ["Ít nhất 5 sáng kiến", ">=5"],
    ["Tối thiểu là 5 sáng kiến", ">=5"],
    ["Không ít hơn 5 sáng kiến", ">=5"],
    ["Không dưới 5 sáng kiến", ">=5"],
    ["Bằng hoặc lớn hơn 5 sáng kiến", ">=5"],
    ["≥ 5 sáng kiến", ">=5"],
    [">= 5 sáng kiến", ">=5"],
    ["&ge; 5 sáng kiến", ">=5"],
    ["5 sáng kiến trở lên", ">=5"],
    ["5 sáng kiến hoặc nhiều hơn", ">=5"],
    ["Trên 5 sáng kiến", ">5"],
    ["Hơn 5 sáng kiến", ">5"],
    ["Vượt quá 5 sáng kiến", ">5"],
    ["Không quá 5 lỗi", "<=5"],
    ["Tối đa 5 lỗi", "<=5"],
    ["Từ 5 lỗi trở xuống", "<=5"],
    ["5 lỗi hoặc ít hơn", "<=5"],
    ["Dưới 5 lỗi", "<5"],
    ["Chưa đến 5 lỗi", "<5"],
    ["Ít hơn 5 lỗi", "<5"],
    ["đạt từ 85 - dưới 100%", ">=85<100"],
    ["đạt từ 85% đến cận 100%", ">=85<100"],
    ["từ trên 85% đến dưới 100%", ">85<100"],
    ["85% ≤ tỷ lệ < 100%", ">=85<100"],
    ["đến cận 80%", "<80"],
    ["đến 80%", "<=80"],
    ["đến hết 80%", "<=80"],
  ])("reads %s as %s", (condition, interval) => {
    expect(tiers(`${condition}: 2 điểm\nKhông thực hiện: 0 điểm`)[0]).toBe(`${interval}: 2`);
  });
});

describe("days and years in conditions", () => {
  it.each([
    ["Ban hành trước 15/12", "Ban hành sau 15/12"],
    ["Ban hành trước ngày 15/12/2026", "Ban hành sau ngày 15/12/2026"],
    ["Ban hành trước 15.12.2026", "Ban hành sau 15.12.2026"],
    ["Ban hành trước ngày 15 tháng 12 năm 2026", "Ban hành sau ngày 15 tháng 12 năm 2026"],
    ["Gửi đến 2026-09-30", "Gửi sau 2026-09-30"],
    ["Gửi đến 2026/09/30", "Gửi sau 2026/09/30"],
    ["Có kế hoạch đến năm 2026", "Có kế hoạch đến năm 2030"],
    ["Có kế hoạch giai đoạn 2021-2025", "Có kế hoạch giai đoạn 2026-2030"],
    ["Hoàn thành đến 12/2026", "Hoàn thành đến 06/2027"],
  ])("takes no figure from %s", (first, second) => {
    expect(rule(`${first}: 2 điểm\n${second}: 1 điểm`)).toEqual({
      kind: "levels",
      levels: [
        { key: "level-1", label: first, points: 2 },
        { key: "level-2", label: second, points: 1 },
      ],
    });
  });

  it("counts things beside a year, and a share is no day", () => {
    expect(
      tiers("Năm 2026 có từ 2 sáng kiến trở lên: 2 điểm\nNăm 2026 có dưới 2 sáng kiến: 1 điểm"),
    ).toEqual([">=2: 2", "<2: 1"]);
    expect(tiers("Từ 2000 lượt: 2 điểm\nDưới 2000 lượt: 1 điểm")).toEqual([
      ">=2000: 2",
      "<2000: 1",
    ]);
    for (const share of ["1/2 điểm", "1/2 số điểm", "1/2 tổng số điểm"]) {
      expect(rule(`Tốt: Điểm tối đa / Khá: ${share}`)).toMatchObject({
        levels: [{ points: { share: 1 } }, { points: { share: 0.5 } }],
      });
    }
  });
});

describe("conditions and levels", () => {
  it("reads all or nothing, in either order", () => {
    expect(rule("Đạt yêu cầu: 1\nKhông đạt yêu cầu: 0")).toMatchObject({
      kind: "boolean",
      points: 1,
      otherwise: 0,
    });
    expect(rule("Có đơn thư: 0 điểm; Không có đơn thư: 1 điểm")).toMatchObject({
      kind: "boolean",
      points: 1,
      label: "Không có đơn thư",
    });
    expect(rule("tối thiểu 01 nhãn hiệu: 1 điểm")).toMatchObject({ kind: "boolean", points: 1 });
  });

  it("reads several conditions that must hold together", () => {
    expect(
      rule(
        "Đủ số lượng và đúng thời gian quy định: 1\nKhông đủ số lượng hoặc không đúng thời gian: 0",
      ),
    ).toEqual({ kind: "conjunction", allOf: ["số lượng", "thời gian"], points: 1, otherwise: 0 });
    expect(
      rule(
        "- Đầy đủ về số lượng, nội dung và đúng thời gian theo quy định: 3 điểm\n- Không đầy đủ một trong các yêu cầu: 0 điểm",
      ),
    ).toMatchObject({ kind: "conjunction", allOf: ["số lượng", "nội dung", "thời gian"] });
  });

  it("reads named outcomes, shares of the maximum, and points up to a bound", () => {
    expect(rule("Kịp thời: 1 / Không kịp thời: 0,5 / Không ban hành: 0")).toMatchObject({
      kind: "levels",
      levels: [{ key: "level-1", label: "Kịp thời", points: 1 }, { points: 0.5 }, { points: 0 }],
    });
    expect(rule("Xuất sắc: Điểm tối đa / Tốt: 75% điểm / Khá: 1/2 số điểm")).toMatchObject({
      levels: [{ points: { share: 1 } }, { points: { share: 0.75 } }, { points: { share: 0.5 } }],
    });
    expect(rule("Tiên phong: Đạt 6 điểm.\nCải tiến: Đạt tối đa 3 điểm.")).toMatchObject({
      levels: [{ points: 6 }, { points: { upTo: 3 } }],
    });
    expect(rule("Vi phạm nhẹ: Trừ 50% điểm / Vi phạm nghiêm trọng: 0 điểm")).toMatchObject({
      levels: [{ points: { share: 0.5 } }, { points: 0 }, { points: { share: 1 } }],
    });
  });

  it("reads another table for each circumstance", () => {
    const text =
      "a) Nhóm đơn vị không xây dựng Kế hoạch:\n- Có tổ chức: 2 điểm\n- Không tổ chức: 0 điểm\nb) Nhóm đơn vị có xây dựng Kế hoạch:\n- Từ 60%: 3 điểm\n- Dưới 60%: 2 điểm";
    expect(rule(text)).toMatchObject({
      kind: "cases",
      cases: [
        { when: "không xây dựng Kế hoạch", rule: { kind: "boolean", points: 2 } },
        { when: "có xây dựng Kế hoạch", rule: { kind: "tiers" } },
      ],
    });
    const inline =
      "Đối với sở: từ 90%: 2 điểm; dưới 90%: 1 điểm\nĐối với cấp xã: từ 80%: 2 điểm; dưới 80%: 1 điểm";
    expect(rule(inline)).toMatchObject({ cases: [{ when: "sở" }, { when: "cấp xã" }] });
  });
});

describe("formulas, counts and deductions", () => {
  it("reads points in proportion, alone and inside a tier", () => {
    expect(rule("[tỷ lệ % x điểm tối đa]/100%")).toEqual({ kind: "proportional", of: 100 });
    expect(rule("Điểm đánh giá = (số hồ sơ đúng hạn/tổng số hồ sơ) x 2 điểm")).toEqual({
      kind: "proportional",
      of: 100,
      points: 2,
    });
    const text =
      "- Từ 85% trở lên: 10 điểm\n- Từ 60% đến dưới 85%: Điểm = (Tỷ lệ/85%) x 10, tối đa 10 điểm, làm tròn 02 chữ số\n- Dưới 60%: 0 điểm";
    expect(tiers(text)[1]).toBe(
      '>=60<85: {"kind":"proportional","of":85,"points":10,"cap":10,"rounding":{"mode":"half-up","digits":2}}',
    );
  });

  it("reads points for each thing, and a quarter is no thing", () => {
    expect(rule("Mỗi sáng kiến được cộng 1 điểm, tối đa không quá 3 điểm")).toEqual({
      kind: "countTimes",
      pointsEach: 1,
      cap: 3,
    });
    expect(rule("Mỗi quý có ít nhất 02 tin, bài: 1 điểm; không có: 0 điểm")).not.toMatchObject({
      kind: "countTimes",
    });
  });

  it("reads deductions from the total, by the day, and from the maximum", () => {
    expect(rule("trừ 0,5 điểm", { role: "deduction" })).toEqual({ kind: "deduction", points: 0.5 });
    const late =
      "trễ hạn nhưng chưa quá 02 ngày: trừ 01 điểm; từ ngày thứ 3 trở đi trừ 01 điểm/ngày";
    expect(rule(late, { role: "deduction" })).toEqual({
      kind: "deduction",
      points: 1,
      per: "day",
      first: { upTo: 2, points: 1 },
    });
    expect(rule("Đầy đủ: 2 điểm. Mỗi báo cáo chậm trừ 0,5 điểm.")).toEqual({
      kind: "deduction",
      points: 0.5,
      per: "occurrence",
      from: 2,
      floor: 0,
    });
    expect(rule("Mỗi văn bản chậm trừ 0,25 điểm, tối đa trừ 1 điểm", { maximum: 1 })).toMatchObject(
      {
        from: 1,
        cap: 1,
      },
    );
  });

  it("takes no points for the number of things that they are for", () => {
    expect(rule("Mỗi sáng kiến: 0,5 điểm, tối đa 2 điểm")).toEqual({
      kind: "countTimes",
      pointsEach: 0.5,
      cap: 2,
    });
    expect(rule("Mỗi lỗi trừ 0,25 điểm")).toMatchObject({ points: 0.25, per: "occurrence" });
    expect(codes("Mỗi 2 văn bản: 1 điểm")).toEqual(["unit-unclear"]);
    expect(codes("1 điểm cho mỗi 5 văn bản")).toEqual(["unit-unclear"]);
  });

  it("counts periods that have no condition of their own", () => {
    for (const text of ["Mỗi quý: 0,5 điểm", "0,5 điểm mỗi quý"]) {
      expect(rule(text)).toEqual({ kind: "countTimes", pointsEach: 0.5 });
    }
    expect(rule("Mỗi quý có ít nhất 1 tin: 0,5 điểm")).toMatchObject({ kind: "boolean" });
  });

  it("leaves all points where a part of them is not taken", () => {
    expect(rule("Chậm: trừ 50% số điểm", { maximum: 2 })).toEqual({
      kind: "boolean",
      label: "Chậm",
      points: { share: 0.5 },
      otherwise: 2,
    });
    expect(rule("Chậm: trừ 50% số điểm")).toMatchObject({ kind: "levels" });
    expect(rule("Đúng hạn: điểm tối đa; chậm: trừ 50% số điểm")).toMatchObject({
      levels: [{ points: { share: 1 } }, { points: { share: 0.5 } }],
    });
  });

  it.each([
    "thiếu 01 báo cáo trừ 10% số điểm",
    "cứ 01 ngày chậm trừ 10% số điểm",
    "chậm 1 ngày: trừ 1 điểm; chậm 2 ngày: trừ 50% số điểm",
    "Đúng hạn: 50% số điểm; chậm: trừ 1 điểm",
    "Mỗi lỗi trừ 0,5 điểm, tối đa không quá 50% số điểm",
    "Cải tiến: tối đa 3 điểm; chậm: trừ 1 điểm",
  ])("makes no rule of points and shares that no rule holds together: %s", (text) => {
    for (const options of [{}, { maximum: 4 }]) {
      expect(rule(text, options)).toBeUndefined();
      expect(readScoringRule(text, options).findings).toMatchObject([{ code: "mixed-outcomes" }]);
    }
  });

  it("reads points that come from elsewhere", () => {
    expect(rule("Điều tra xã hội học")).toEqual({ kind: "survey" });
    expect(rule("Theo kết quả Chỉ số SIPAS")).toMatchObject({
      kind: "externalIndex",
      index: "sipas",
    });
    const earlier = { "1.1": { kind: "survey" } } as const;
    expect(readScoringRule("Như tiêu chí 1.1", { earlier })).toMatchObject({
      rule: { kind: "survey" },
    });
    expect(readScoringRule("Như tiêu chí 1.1")).toMatchObject({ sameAs: "1.1" });
    expect(codes("Như tiêu chí 1.1")).toEqual(["rule-elsewhere"]);
  });
});

describe("other wordings", () => {
  it("reads points in proportion, and every other case", () => {
    expect(tiers("Đạt 100%: điểm tối đa; đạt dưới 100%: chấm điểm theo tỷ lệ đạt được")).toEqual([
      '>=100: {"share":1}',
      '<100: {"kind":"proportional","of":100}',
    ]);
    expect(tiers("Đạt 100%: 3 điểm\nKhông đạt: điểm = tỷ lệ % đạt được x 3")[1]).toBe(
      '<100: {"kind":"proportional","of":100,"points":3}',
    );
    expect(tiers("Từ 1 đến 5: 10 điểm; từ 6 đến 10: 8 điểm; còn lại: 4 điểm")).toEqual([
      ">=1<=5: 10",
      ">=6<=10: 8",
      ">=11: 4",
    ]);
    expect(tiers("Từ 90%: 2 điểm; còn lại: 0 điểm")).toEqual([">=90: 2", "else: 0"]);
  });

  it("reads spelled numbers, days late, and caps in a clause of their own", () => {
    expect(tiers("Từ hai sáng kiến: 2 điểm; một sáng kiến: 1 điểm; không có: 0 điểm")).toEqual([
      ">=2: 2",
      ">=1<2: 1",
      "<1: 0",
    ]);
    expect(rule("Chậm 01 ngày trừ 0,25 điểm")).toMatchObject({ per: "day", points: 0.25 });
    expect(rule("Trừ 0,2 điểm/01 lần vi phạm, trừ không quá 1 điểm")).toEqual({
      kind: "deduction",
      points: 0.2,
      per: "occurrence",
      cap: 1,
    });
  });

  it("knows points of another index from counts, and a stated maximum from an outcome", () => {
    const text =
      "Đạt từ 90 điểm trở lên: 2 điểm\nTừ 80 điểm đến dưới 90 điểm: 1 điểm\nDưới 80 điểm: 0 điểm";
    expect(tiers(text)).toEqual([">=90: 2", ">=80<90: 1", "<80: 0"]);
    expect(rule(text)).toMatchObject({ metric: "points" });
    expect(rule("Tối đa 2 điểm: cấp tỉnh 2 điểm; cấp xã 1 điểm")).toMatchObject({
      levels: [{ label: "cấp tỉnh" }, { label: "cấp xã" }],
    });
    expect(tiers("Đạt trên 100%: 5; đạt 100%: 4; dưới 100%: 2")).toEqual([
      ">100: 5",
      ">=100<=100: 4",
      "<100: 2",
    ]);
    expect(rule("Thiếu 01 báo cáo trừ 0,5 điểm")).toMatchObject({ per: "occurrence" });
  });

  it("makes no rule of points for each few units", () => {
    expect(codes("Đạt 100%: 2 điểm; cứ thiếu 10% trừ 0,5 điểm")).toEqual(["unit-unclear"]);
    expect(rule("Cứ tăng 5% được cộng 0,5 điểm")).toBeUndefined();
  });
});

describe("what neighbours and signs make of a line", () => {
  it("counts behind other words what another line counts with a bound", () => {
    expect(tiers("Mở 03 lớp trở lên: 2 điểm; mở 02 lớp: 1 điểm; không mở lớp: 0 điểm")).toEqual([
      ">=3: 2",
      ">=2<3: 1",
      "<1: 0",
    ]);
    expect(tiers("Sai sót 1 lần: trừ 0,5 điểm; từ 2 lần: trừ 1 điểm", { maximum: 1 })).toEqual([
      ">=1<2: 0.5",
      ">=2: 0",
      "else: 1",
    ]);
    // Names hold no counts, nor do things of another kind.
    expect(rule("Từ 2 lớp trở lên: 2 điểm; đạt mức độ 1: 1 điểm")?.kind).not.toBe("tiers");
    expect(rule("Từ 2 lớp trở lên: 2 điểm; mời 1 chuyên gia: 1 điểm")?.kind).not.toBe("tiers");
  });

  it("reads days before a limit beside what is late by however much", () => {
    const text = "Sớm từ 03 ngày trở lên: 5 điểm; đúng hạn: 4 điểm; quá hạn: 0 điểm";
    expect(tiers(text)).toEqual([">-3<=0: 4", "<=-3: 5", ">0: 0"]);
    // Without a number of days the words are levels.
    expect(rule("Nộp đúng hạn: 1 điểm; nộp chậm: 0,5 điểm; không nộp: 0 điểm")?.kind).toBe(
      "levels",
    );
  });

  it("parts two outcomes by a stroke without blanks", () => {
    const [open, tight] = ["Có: 1 / Không: 0", "Có: 1/Không: 0"].map((text) => rule(text));
    expect(tight).toEqual(open);
    expect(rule("Có sáng kiến: 0,5 điểm/sáng kiến")?.kind).toBe("countTimes");
  });

  it("reads a sign or a letter in brackets as the name of a quantity, and no product as a condition", () => {
    expect(rule("Điểm = tỷ lệ (%) x 10 / 100")).toEqual({
      kind: "proportional",
      of: 100,
      points: 10,
    });
    expect(rule("Tỷ lệ giải ngân (a) x 5 điểm")).toMatchObject({ kind: "proportional", of: 100 });
    expect(codes("Kết quả (theo báo cáo quý) x 5 điểm")).toContain("unread-text");
    expect(rule("Kết quả (theo báo cáo quý) x 5 điểm")).toBeUndefined();
  });

  it("takes no count given as text for the place of a level", () => {
    const reading = rule("Họp hằng tháng: 2 điểm; họp hằng quý: 1 điểm; không họp: 0 điểm");
    const keys = reading?.kind === "levels" ? reading.levels.map(({ key }) => key) : [];
    expect(keys).toEqual(["level-1", "level-2", "level-3"]);
  });
});

describe("points taken, shared out and counted", () => {
  it.each([
    ["Từ 95%: 3 điểm; từ 80% đến dưới 95%: 1 điểm; dưới 80%: trừ 2 điểm", 3],
    ["Từ 80% trở lên: 2 điểm; từ 60% đến dưới 80%: 0 điểm; dưới 60%: trừ 1 điểm", 2],
    ["Không sai sót: 4 điểm; 01 sai sót: 0 điểm; từ 02 sai sót trở lên: trừ 4 điểm", 4],
    ["Xong sớm: 3 điểm; xong một nửa: 0 điểm; chưa bắt đầu: trừ 2 điểm", 3],
  ])("makes no rule of points taken below points given in part: %s", (text, maximum) => {
    expect(rule(text, { maximum })).toBeUndefined();
    expect(codes(text, { maximum })).toContain("mixed-outcomes");
  });

  it("takes points before a line of nothing that lies beyond them", () => {
    const text = "Từ 1 đến 4 đơn quá hạn: trừ 0,5 điểm; trên 4 đơn: 0 điểm";
    expect([0, 3, 5].map((figure) => points(text, 2, figure))).toEqual([2, 1.5, 0]);
  });

  it.each([
    ["Làm mất 01 hồ sơ trừ 1 điểm", [3, 2, 1, 0]],
    ["Bị nhắc nhở 01 lần trừ 0,5 điểm, tối đa trừ 1 điểm", [3, 2.5, 2, 2]],
    ["01 công văn sai thể thức trừ 0,75 điểm", [3, 2.25, 1.5, 0.75]],
  ])("counts one fault each time: %s", (text, expected) => {
    expect([0, 1, 2, 3].map((figure) => points(text, 3, figure))).toEqual(expected);
  });

  it("takes points but once for a period, a choice and a bound", () => {
    const once = ["Trong 01 năm có vi phạm trừ 1 điểm", "Vướng 01 trong các lỗi trên trừ 1 điểm"];
    for (const text of once) expect(points(text, 3, true)).toBe(2);
  });

  it("keeps both ends of the points that an assessor gives", () => {
    const text = "Tốt: từ 8 đến 10 điểm; khá: 5-7 điểm; yếu: từ 0 đến 4 điểm";
    expect(rule(text, { maximum: 10 })).toMatchObject({
      levels: [
        { points: { upTo: 10, atLeast: 8 } },
        { points: { upTo: 7, atLeast: 5 } },
        { points: { upTo: 4 } },
      ],
    });
    expect(points(text, 10, { level: "khá", points: 6 })).toBe(6);
    expect(points(text, 10, { level: "yếu", points: 0 })).toBe(0);
    expect(() => points(text, 10, { level: "khá", points: 4.5 })).toThrow(/points from 5 to 7/);
  });

  it("reads nothing done as the other half of the least rate", () => {
    const text = "Từ 90%: 2 điểm; từ 70% đến dưới 90%: 1 điểm; dưới 70% hoặc không báo cáo: 0 điểm";
    expect(tiers(text)).toEqual([">=90: 2", ">=70<90: 1", "<70: 0"]);
    const cap = rule("Mỗi đơn khiếu nại trừ 1 điểm; không trừ quá 3 điểm", { maximum: 5 });
    expect(cap).toMatchObject({ kind: "deduction", cap: 3 });
  });
});

describe("what a rule would lose", () => {
  it.each([
    // A bound of points that is not read, before the next line.
    "Đủ hồ sơ: từ 4 đến 5 điểm\nThiếu hồ sơ: từ 2 đến dưới 4 điểm\nKhông nộp: 0 điểm",
    "Hạng một: 5 điểm\nHạng hai: dưới 5 điểm\nKhông xếp hạng: 0 điểm",
    "Trên 90%: từ 4 đến 5 điểm\nTừ 60% đến 90%: trên 2 điểm\nDưới 60%: 0 điểm",
    // A second condition behind a figure.
    "Từ 90% trở lên và không có đơn vượt cấp: 5 điểm; từ 80% đến dưới 90%: 3 điểm; dưới 80%: 0 điểm",
    "Từ 4 cuộc trở lên, có biên bản: 5 điểm; từ 1 đến 3 cuộc: 2 điểm; không họp: 0 điểm",
    "Từ 95%, đồng thời gửi đúng mẫu: 5 điểm; từ 85% đến dưới 95%: 3 điểm; dưới 85%: 0 điểm",
    // Something else behind a count or days that brings the same points.
    "Không có sai phạm: 5 điểm; 01 sai phạm: 3 điểm; từ 02 sai phạm trở lên hoặc bị kỷ luật: 0 điểm",
    "Từ 90% trở lên hoặc được khen thưởng: 5 điểm; từ 70% đến dưới 90%: 3 điểm; dưới 70%: 0 điểm",
    // Points for each per cent, which no rule holds.
    "Đạt 100%: 5 điểm; mỗi % thấp hơn trừ 0,5 điểm",
    "Đạt 95% trở lên: 5 điểm; mỗi phần trăm thấp hơn trừ 0,1 điểm",
    "Cứ mỗi phần trăm hụt thu trừ 0,2 điểm",
    // Parts of one beside parts of a hundred.
    "Từ 90%: 5 điểm; từ 0,6 đến dưới 0,9: 3 điểm; dưới 0,6: 0 điểm",
    // Things that are counted beside a rate.
    "Giao đúng hẹn 100%: 5 điểm; 1-2 kiện giao trễ: 3 điểm; từ 3 kiện giao trễ trở lên: 0 điểm",
    "100% thôn có nhà văn hóa: 5 điểm; từ 8 thôn trở lên: 3 điểm; dưới 8 thôn: 0 điểm",
    "Doanh thu tăng từ 12 tỷ đồng: 5 điểm; tăng từ 6%: 3 điểm; còn lại: 0 điểm",
    // A condition before a figure, or in brackets behind it.
    "Không có tai nạn và đạt từ 85% trở lên: 5 điểm; dưới 85%: 2 điểm",
    "Đúng tiến độ, đạt từ 92% khối lượng trở lên: 5 điểm; dưới 92%: 2 điểm",
    "Trên 88% (có biên bản): 5 điểm; dưới 88%: 2 điểm",
    "Đạt từ 75% trở lên nếu có chứng từ: 5 điểm; dưới 75%: 2 điểm",
    // Nothing for few things, or for another reason, beside points for each.
    "Mỗi buổi tọa đàm được 1 điểm; dưới 2 buổi: 0 điểm",
    "Mỗi clip được 0,5 điểm; clip đăng lại: không tính điểm",
    // Points that come to those of another line.
    "Đạt từ 85%: 4 điểm; đạt 100% được cộng thêm 1 điểm; dưới 85%: 0 điểm",
    "Từ 4 tổ trở lên: 3 điểm; từ 6 tổ trở lên thưởng 2 điểm; dưới 4 tổ: 0 điểm",
    // What lacks, beside what there is.
    "Từ 6 buổi trở lên: 5 điểm; thiếu 1 - 2 buổi: 3 điểm; thiếu từ 3 buổi: 0 điểm",
    "Đạt 100%: 5 điểm; không đạt dưới 15%: 3 điểm; không đạt từ 15%: 0 điểm",
    "Họp ít nhất 01 lần/quý: 5 điểm; thiếu 01 quý trừ 1 điểm",
    "Có ít nhất 05 vườn mẫu: 5 điểm; thiếu 02 vườn mẫu trừ 1 điểm",
    // Different things beside each other.
    "Mỗi công văn trả lời chậm trừ 0,5 điểm; trên 7 ngày: 0 điểm",
    "Mỗi vụ trừ 0,5 điểm; có từ 3 người bị xử lý: 0 điểm",
    "Từ 3 vở diễn trở lên: 5 điểm; 2 bức tranh: 2 điểm; không có: 0 điểm",
    // For each period, or for each few.
    "Mỗi tháng phát tối thiểu 03 bản tin được 0,5 điểm; tối đa 5 điểm",
    "Trừ 0,5 điểm cho 5% công việc chậm",
    "Trừ 0,5 điểm với 02 đơn chậm",
    // A condition joined behind a whole comparison.
    "Dưới 4% hoặc giảm so với năm ngoái: 5 điểm; từ 4%: 0 điểm",
    "Dưới 4% hoặc giảm từ 1% so với năm ngoái: 5 điểm; trên 4%: 0 điểm",
    "Từ 75% trở lên, kịp thời: 5 điểm; dưới 75%: 0 điểm",
    "Có 03 vườn mẫu trở lên và tăng so với năm ngoái: 5 điểm; dưới 03 vườn mẫu: 1 điểm",
    // A circumstance with points of its own.
    "Đối với nơi có chợ: từ 90% trở lên: 5 điểm, dưới 90%: 2 điểm. Đối với nơi không có chợ: 5 điểm",
    // A formula under a condition.
    "Điểm = tỷ lệ x 5 (nếu không có khiếu nại)",
    "Điểm = tỷ lệ x 5 nếu có hồ sơ gốc",
    // As many per cent of the points as of the work.
    "Làm được bao nhiêu % thì được bấy nhiêu % số điểm tối đa",
  ])("makes no rule: %s", (text) => {
    expect(rule(text, { maximum: 5 })).toBeUndefined();
  });

  it.each([
    "Từ 80% trở lên: 5 điểm; dưới 80%: 3 điểm; không đúng mẫu: 0 điểm",
    "Từ 70%: 5 điểm; dưới 70%: 1 điểm; không có hợp đồng: 0 điểm",
    "Từ 70%: 5 điểm; dưới 70%: 1 điểm; không báo cáo: 0 điểm",
  ])("leaves a line of nothing for another reason in words: %s", (text) => {
    const read = rule(text, { maximum: 5 });
    expect(read?.kind === "levels" ? read.levels.length : 0).toBe(3);
  });

  it.each<[text: string, figures: Readonly<Record<string, number>>, none: number]>([
    ["Hồ sơ trễ dưới 5%: 5 điểm; từ 5% trở lên: 2 điểm; không báo cáo: 0 điểm", { 0: 5, 5: 2 }, 0],
    ["Dưới 3 vụ: 5 điểm; từ 3 vụ: 1 điểm; không tổng hợp: 0 điểm", { 0: 5, 2: 5, 3: 1 }, 0],
    ["Nợ thuế dưới 4%: 5 điểm; không thống kê: 0 điểm", { 0: 5, 3: 5 }, 0],
    ["Đạt từ 60%: 5 điểm; dưới 60%: 1 điểm; không kiểm tra: 0 điểm", { 0: 0, 1: 1, 60: 5 }, 0],
    [
      "Đúng hạn: 5 điểm; chậm dưới 3 ngày: 3 điểm; chậm từ 3 ngày hoặc không gửi: 0 điểm",
      { 0: 5, 2: 3, 3: 0 },
      0,
    ],
    [
      "Đáp trong vòng 5 ngày: 5 điểm; từ 6 đến 9 ngày: 2 điểm; quá 9 ngày hoặc không đáp: 0 điểm",
      { 0: 5, 5: 5, 6: 2, 10: 0 },
      0,
    ],
    ["Sai sót dưới 2%: 4 điểm; từ 2%: 1 điểm; không có sai sót: 5 điểm", { 0: 5, 1: 4, 2: 1 }, 5],
  ])("knows nought from nothing done: %s", (text, figures, none) => {
    for (const [figure, expected] of Object.entries(figures)) {
      expect([figure, points(text, 5, Number(figure))]).toEqual([figure, expected]);
    }
    expect(points(text, 5, false)).toBe(none);
  });

  it("takes no full points for days late where nothing was sent, and parts of what is measured", () => {
    const late = "Chậm từ 1 đến 3 ngày: trừ 1 điểm; chậm trên 3 ngày: trừ 2 điểm";
    expect([0, 2, 4].map((days) => points(late, 5, days))).toEqual([5, 4, 3]);
    expect(() => points(late, 5, false)).toThrow("invalid-data");
    const grown = "Trồng từ 10 ha: 5 điểm; dưới 10 ha: 2 điểm";
    expect([10.5, 9.75].map((hectares) => points(grown, 5, hectares))).toEqual([5, 2]);
    expect(() => points("Từ 10 lớp: 5 điểm; dưới 10 lớp: 2 điểm", 5, 9.5)).toThrow("whole number");
  });

  it("reads points times a rate, all points taken, shares of three, and thousandths as they are", () => {
    expect(points("10 điểm x tỷ lệ % đạt được", 10, 70)).toBe(7);
    const times = "20 điểm nhân với tỷ lệ % thu được; dưới 50%: 0 điểm";
    expect([70, 49].map((rate) => points(times, 20, rate))).toEqual([14, 0]);
    const all = "Từ 1 - 3 vi phạm trừ 1 điểm; từ 4 vi phạm trở lên trừ hết số điểm";
    expect([0, 2, 4].map((count) => points(all, 4, count))).toEqual([4, 3, 0]);
    const thirds = "Từ 80%: 2/3 số điểm tối đa; từ 60% đến dưới 80%: 1/3 số điểm; dưới 60%: 0 điểm";
    expect([90, 70].map((rate) => points(thirds, 3, rate))).toEqual([2, 1]);
    const rare = "Tỷ lệ ≤ 0,5‰: 5 điểm; > 0,5‰ đến 1‰: 3 điểm; > 1‰: 0 điểm";
    expect([0.5, 1, 2].map((figure) => points(rare, 5, figure))).toEqual([5, 3, 0]);
    expect(points("02 điểm/lớp nhưng không quá 06 điểm", 6, 5)).toBe(6);
  });

  it("takes no part of a whole where things are counted", () => {
    const part = { part: 3, whole: 4 };
    for (const text of [
      "Mỗi đơn chậm trừ 0,2 điểm",
      "Mỗi sáng kiến: 0,5 điểm",
      "Từ 3 tổ: 5 điểm; dưới 3 tổ: 1 điểm",
    ]) {
      expect(() => points(text, 5, part)).toThrow("invalid-data");
    }
  });

  it("takes nothing for no fault, and keeps what holds all the same from a mere denial", () => {
    const role = "deduction";
    const steps = "Dưới 3 lỗi trừ 1 điểm; từ 3 lỗi trở lên trừ 2 điểm";
    expect(tiers(steps, { maximum: 2, role })).toEqual([">0<3: 1", ">=3: 2", "else: 0"]);
    const late = "Quá hạn dưới 5 ngày trừ 1 điểm; quá hạn từ 5 ngày trở lên trừ 3 điểm";
    expect(tiers(late, { maximum: 3, role })).toEqual([">0<5: 1", ">=5: 3", "else: 0"]);
    const whole = "Từ 1 - 3 lỗi trừ 1 điểm; từ 4 lỗi trở lên trừ hết số điểm";
    expect(rule(whole, { maximum: 4, role })).toBeUndefined();
    const partly = "Có kế hoạch: 5 điểm; không có kế hoạch nhưng có công văn: 3 điểm";
    expect(rule(partly, { maximum: 5 })?.kind).toBe("levels");
  });

  it("leaves the points to the assessor, up to their bound", () => {
    for (const text of [
      "Hội đồng xét chấm, tối đa 5 điểm",
      "Tổ thẩm định xem xét, tối đa 5 điểm",
    ]) {
      expect(rule(text, { maximum: 5 })).toMatchObject({ levels: [{ points: { upTo: 5 } }] });
    }
  });

  it("keeps a colon before lines of an index, and words behind a figure that ask for nothing more", () => {
    expect(tiers("Chỉ số đạt:\ntừ 70 điểm trở lên: 2 điểm\ndưới 70 điểm: 1 điểm")).toEqual([
      ">=70: 2",
      "<70: 1",
    ]);
    const text = "Từ 90% hồ sơ trở lên giải quyết trước và đúng hạn: 2 điểm; dưới 90%: 0 điểm";
    expect(tiers(text)).toEqual([">=90: 2", "<90: 0"]);
  });

  it("takes what is not done at all for no day and no fault, where the rule does not say it", () => {
    const late =
      "Trước hạn: 5 điểm; đúng hạn: 4 điểm; trễ 1-5 ngày: 2 điểm; trễ trên 5 ngày: 0 điểm";
    expect(points(late, 5, 0)).toBe(4);
    expect(() => points(late, 5, false)).toThrow(/not done at all/);
    const few = "Dưới 10 ngày: 3 điểm; từ 10 đến 20 ngày: 2 điểm; trên 20 ngày: 1 điểm";
    expect(() => points(few, 3, false)).toThrow();
    expect(points("Từ 90%: 3 điểm; dưới 90%: 1 điểm", 3, false)).toBe(1);
  });

  it("takes points behind a minus that stands apart, where no outcome begins with them", () => {
    const each = { kind: "deduction", points: 2, per: "occurrence", from: 10, floor: 0 };
    expect(rule("Bị nhắc nhở bằng văn bản: - 2 điểm/lần", { maximum: 10 })).toEqual(each);
    expect(rule("Mỗi lần bị nhắc nhở: - 2 điểm", { maximum: 10 })).toEqual(each);
    expect(rule("Các mức: - 2 điểm: đạt; - 0 điểm: không đạt", { maximum: 2 })?.kind).not.toBe(
      "deduction",
    );
  });
});

describe("what is doubtful", () => {
  it("names overlaps and holes", () => {
    const overlap = readScoringRule("Từ 80% trở lên: 2 điểm\nTừ 70% đến 80%: 1 điểm\nDưới 70%: 0");
    expect(overlap.findings).toMatchObject([
      { code: "tiers-overlap", severity: "error", message: { vi: "Hai mức cùng chứa: đúng 80%" } },
    ]);
    const hole = readScoringRule("Trên 80%: 2 điểm\nDưới 80%: 1 điểm");
    expect(hole.findings).toMatchObject([
      { code: "tiers-leave-hole", message: { vi: "Không mức nào chứa: đúng 80%" } },
    ]);
    expect(codes("Từ 90%: 2 điểm\nTừ 70% đến dưới 80%: 1 điểm\nDưới 70%: 0")).toEqual([
      "tiers-leave-hole",
    ]);
    expect(tiers("Từ 80% trở lên: 2\nTừ 70% trở lên: 1\nDưới 70%: 0")).toEqual([
      ">=80: 2",
      ">=70<80: 1",
      "<70: 0",
    ]);
  });

  it("points at the line with points above the maximum", () => {
    const text = "Đạt: 3 điểm\nKhông đạt: 0 điểm";
    const { findings } = readScoringRule(text, { maximum: 2 });
    expect(findings).toMatchObject([{ code: "points-above-maximum", span: { start: 0 } }]);
    expect(text.slice(findings[0]?.span?.start, findings[0]?.span?.end)).toBe("Đạt: 3 điểm");
  });

  it("makes no rule of a text without points, of two tables, or of points not stated", () => {
    for (const text of ["", "abc", "Thực hiện theo quy định"]) {
      expect(readScoringRule(text)).toMatchObject({ findings: [{ code: "no-points" }] });
    }
    const two =
      "a) Tỷ lệ đúng hạn (1 điểm):\n- Từ 90%: 1 điểm\n- Dưới 90%: 0 điểm\nb) Tỷ lệ trực tuyến (1 điểm):\n- Từ 50%: 1 điểm\n- Dưới 50%: 0 điểm";
    expect(codes(two)).toEqual(["several-tables"]);
    expect(codes("Đầy đủ: Điểm tối đa / Chưa đầy đủ: Trừ điểm tương ứng")).toEqual([
      "points-not-stated",
    ]);
    expect(rule("Đầy đủ: Điểm tối đa / Chưa đầy đủ: Trừ điểm tương ứng")).toBeUndefined();
    // What the other case brings nobody says.
    for (const alone of ["Không có: 0 điểm", "Có kế hoạch\nKhông có: 0 điểm"]) {
      expect(codes(alone)).toEqual(["points-not-stated"]);
      expect(rule(alone)).toBeUndefined();
    }
  });

  it("keeps what it did not read", () => {
    const reading = readScoringRule("trừ 01 điểm; hồ sơ gửi sau ngày 20/12 không được tiếp nhận");
    expect(reading.leftovers.map(({ label }) => label)).toEqual([
      "hồ sơ gửi sau ngày 20/12 không được tiếp nhận",
    ]);
    expect(reading.findings.map(({ code }) => code)).toEqual(["unread-text"]);
  });
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    "Từ ", "trên ", "dưới ", "đến ", "90%", "5", "0,5", "điểm", ": ", "; ", "\n", "- ", "trừ ", "mỗi ", "tối đa ", "(", ")", "[", "x", "/", "=", "không ", "tỷ lệ ", "a) ", "Đối với ", "trở lên", "\t", "|", "làm tròn ", ".", "，",
  ); // prettier-ignore
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(pieces, { maxLength: 60 }).map((each) => each.join("")),
  );

  it("never throws, and every span lies inside it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { outcomes, leftovers, findings } = readScoringRule(text, { maximum: 2 });
        const spans = [...outcomes, ...leftovers, ...findings].flatMap(({ span }) => span ?? []);
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThanOrEqual(end);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("reads back the table that is written out, whatever its figures", () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 6 });
    const points = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(cuts, points, (given, top) => {
        const sorted = [...given].sort((one, other) => other - one);
        const lines = sorted.map((cut, index) => {
          const above = sorted[index - 1];
          const worth = String((top - index) / 4).replace(".", ",");
          return above === undefined
            ? `- Từ ${cut}% trở lên: ${worth} điểm`
            : `- Từ ${cut}% đến dưới ${above}%: ${worth} điểm`;
        });
        const text = [...lines, `- Dưới ${sorted.at(-1) ?? 0}%: 0 điểm`].join("\n");
        fc.pre(top > sorted.length);
        const wanted = sorted.map((cut, index) => {
          const above = sorted[index - 1];
          return `>=${cut}${above === undefined ? "" : `<${above}`}: ${(top - index) / 4}`;
        });
        expect(tiers(text)).toEqual([...wanted, `<${sorted.at(-1) ?? 0}: 0`]);
        expect(codes(text)).toEqual([]);
      }),
    );
  });

  it("reads long hostile text, where a reader that looks back again and again would hang", () => {
    const hostile = [
      "(",
      "được ",
      "1 điểm: ",
      "từ 1 ",
      ", ",
      "x1",
      "= 1 x ",
      "a) ",
      "công thức ",
      "- 1 ",
    ];
    for (const piece of hostile) {
      const text = piece.repeat(20_000 / piece.length);
      expect(readScoringRule(text)).toHaveProperty("findings");
    }
  });
});
