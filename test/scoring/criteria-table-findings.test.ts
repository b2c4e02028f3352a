import { readCriteriaTable, type ReadCriteriaTableOptions } from "chiso/scoring";
import { describe, expect, it } from "vitest";

type Row = readonly (string | number | null)[];

const HEADINGS: Row = ["TT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm"];
const RULE = "Có: 2 điểm; không: 0 điểm";
const PLAN: Row = ["1.1", "Kế hoạch", 2, RULE];
const REPORT: Row = ["1.2", "Báo cáo", 2, RULE];
const one = (maximum: string | number, ...more: readonly string[]): Row => [
  "1",
  more[0] ?? "Một",
  maximum,
  more[1] ?? "",
];

describe("a finding of a table names the row and what is odd about it", () => {
  it.each<[string, readonly Row[], readonly [number, number], string | undefined, string[]]>([
    [
      "criteria-total-differs",
      [one(2), PLAN, ["", "Tổng cộng", 5, ""]],
      [4, 3],
      undefined,
      ["Tổng cộng", "5", "2"],
    ],
    ["criteria-sum-differs", [one(5), PLAN, REPORT], [2, 3], "1", ["1", "4", "5"]],
    ["criteria-maximum-summed", [one(""), PLAN, REPORT], [2, 2], "1", ["1", "4"]],
    ["criteria-rule-missing", [one(2), ["1.1", "Kế hoạch", 2, ""]], [3, 2], "1.1", ["1.1"]],
    [
      "criteria-rule-refused",
      [one(2), ["1.1", "Kế hoạch", 2, "Trừ điểm nếu chậm"]],
      [3, 4],
      "1.1",
      ["1.1"],
    ],
    ["criteria-maximum-missing", [one(2), ["1.1", "Kế hoạch", "", RULE]], [3, 2], "1.1", ["1.1"]],
    ["criteria-name-missing", [one(2), ["1.1", "", 2, RULE]], [3, 1], "1.1", ["1.1"]],
    ["criteria-points-disagree", [one(2, "Một (3 điểm)"), PLAN], [2, 3], "1", ["3", "2"]],
    [
      "criteria-rule-unused",
      [one(2, "Một", "Tổng các tiêu chí thành phần"), PLAN],
      [2, 4],
      "1",
      ["1", "Tổng các tiêu chí thành phần"],
    ],
    ["criteria-rule-and-parts", [one(2, "Một", "Có: 1 điểm"), PLAN], [2, 4], "1", ["1"]],
    [
      "criteria-not-applicable",
      [one(2), PLAN, ["1.2", "Họp", "Không áp dụng", ""]],
      [4, 2],
      "1.2",
      ["1.2"],
    ],
    ["criteria-role-misplaced", [one(2), ["1.1", "Kế hoạch", -2, RULE]], [3, 3], "1.1", ["1.1"]],
    [
      "criteria-role-misplaced",
      [one(2), PLAN, ["1.2", "Điểm trừ do chậm", "", "Mỗi lần trừ 0,5 điểm"]],
      [4, 2],
      "1.2",
      ["1.2"],
    ],
    [
      "criteria-deduction-unclear",
      [
        one(2),
        PLAN,
        ["2", "Điểm trừ", "", ""],
        ["2.1", "Sai sót", "", "Đúng: 1 điểm; sai: 2 điểm"],
      ],
      [5, 2],
      "2.1",
      ["2.1"],
    ],
    [
      "criteria-parts-capped",
      [
        one(2),
        PLAN,
        ["2", "Điểm cộng", 3, ""],
        ["2.1", "Sáng kiến", 2, RULE],
        ["2.2", "Mô hình", 2, RULE],
      ],
      [4, 3],
      "2",
      ["2", "4", "3"],
    ],
    [
      "criteria-total-with-bonus",
      [
        one(2),
        PLAN,
        ["2", "Điểm cộng", 2, ""],
        ["2.1", "Sáng kiến", 2, RULE],
        ["", "Tổng cộng", 4, ""],
      ],
      [6, 3],
      undefined,
      ["Tổng cộng", "2"],
    ],
    ["criteria-code-repeated", [one(4), PLAN, ["1.1", "Báo cáo", 2, RULE]], [4, 2], "1.1", ["1.1"]],
    [
      "criteria-code-gap",
      [one(4), PLAN, ["1.3", "Báo cáo", 2, RULE]],
      [4, 2],
      undefined,
      ["1.3", "1.1"],
    ],
    ["criteria-code-misplaced", [one(4), REPORT, PLAN], [4, 2], undefined, ["1.1"]],
  ])("%s", (code, rows, at, node, words) => {
    const { findings } = readCriteriaTable([HEADINGS, ...rows]);
    const own = findings.filter((finding) => finding.code === code);
    expect(own.map(({ place, node: of }) => [[place.row, place.column], of])).toEqual([[at, node]]);
    for (const word of words) expect(own[0]?.message.vi).toContain(word);
  });

  it.each<[ReadCriteriaTableOptions, string]>([
    [{ roles: { "9": "bonus" } }, "9"],
    [{ rules: { "1.9": { kind: "boolean", points: 2, otherwise: 0 } } }, "1.9"],
  ])("criteria-code-unknown, of options: %j", (options, code) => {
    const { findings } = readCriteriaTable([HEADINGS, one(2), PLAN], options);
    const [own] = findings.filter((finding) => finding.code === "criteria-code-unknown");
    expect(own?.message.vi).toContain(code);
  });

  it("nothing where all fits", () => {
    const rows = [HEADINGS, one(4), PLAN, REPORT, ["", "Tổng cộng", 4, ""]];
    expect(readCriteriaTable(rows).findings).toEqual([]);
  });
});

describe("a deduction", () => {
  const readOf = (rule: string, maximum: string | number = "") => {
    const rows = [HEADINGS, one(2), PLAN, ["2", "Điểm trừ", "", ""], ["2.1", "Sai", maximum, rule]];
    const { criteria, findings } = readCriteriaTable(rows);
    const codes = findings.map(({ code }) => code);
    return [criteria.at(-1)?.rule?.kind, codes.includes("criteria-deduction-unclear")];
  };

  it.each([
    ["Mỗi lần trừ 0,5 điểm", "deduction"],
    ["Sai: 1 điểm; không sai: 0 điểm", "boolean"],
    ["Nặng: 2 điểm; vừa: 1 điểm; không: 0 điểm", "levels"],
    ["Từ 5%: 1 điểm; dưới 5%: 0 điểm", "tiers"],
    ["Dưới 3 lỗi trừ 1 điểm; từ 3 lỗi trở lên trừ 2 điểm", "tiers"],
  ])("says when nothing is taken: %s", (rule, kind) => {
    expect(readOf(rule)).toEqual([kind, false]);
  });

  it.each([
    "Đúng: 1 điểm; sai: 2 điểm",
    "Nặng: 3 điểm; vừa: 2 điểm; nhẹ: 1 điểm",
    "Từ 5%: 1 điểm; dưới 5%: 2 điểm",
  ])("is none where it always takes something: %s", (rule) => {
    expect(readOf(rule)).toEqual([undefined, true]);
  });

  it.each([
    ["Mỗi lần trừ 0,5 điểm", 2, 2],
    ["Mỗi lần trừ 0,5 điểm, tối đa 1 điểm", 2, 1],
    ["Mỗi lần trừ 0,5 điểm", "", undefined],
  ])("takes no more than its maximum: %s of %s", (rule, maximum, cap) => {
    const rows = [HEADINGS, one(2), PLAN, ["2", "Điểm trừ", "", ""], ["2.1", "Sai", maximum, rule]];
    const read = readCriteriaTable(rows).criteria.at(-1)?.rule;
    expect(read?.kind === "deduction" ? read.cap : "none").toBe(cap);
  });
});
