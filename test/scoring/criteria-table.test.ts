import { readFileSync } from "node:fs";
import {
  evaluateCriteria,
  readCriteriaTable,
  type LevelPoints,
  type ReadCriterion,
  type ScoringRule,
  type TableCell,
} from "chiso/scoring";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { communeEvidence, communeSet } from "../../examples/criteria-commune.js";
import { CRITERIA_TABLES } from "./criteria-tables.js";
import { generatedTable } from "./generated-criteria-table.js";

function points(given: LevelPoints | undefined): string {
  if (given === undefined) return "-";
  if (typeof given === "number") return String(given);
  return "share" in given ? `${given.share * 100}%` : `≤${given.upTo}`;
}

/** A rule in one word: kind, ends of tiers and points. */
function ruleSign(rule: ScoringRule): string {
  switch (rule.kind) {
    case "boolean":
      return `B${points(rule.points)}/${rule.otherwise}`;
    case "conjunction":
      return `J${points(rule.points)}/${rule.otherwise}#${rule.allOf.length}`;
    case "levels":
      return `L${rule.levels.map((level) => points(level.points)).join(",")}`;
    case "tiers": {
      const tiers = rule.tiers.map((tier) => {
        const from = tier.min === null ? "" : `${tier.minInclusive ? ">=" : ">"}${tier.min}`;
        const to = tier.max === null ? "" : `${tier.maxInclusive ? "<=" : "<"}${tier.max}`;
        return `${from}${to}:${"points" in tier ? points(tier.points) : "formula"}`;
      });
      const otherwise = rule.otherwise === undefined ? "" : `|${rule.otherwise}`;
      return `T${rule.metric.charAt(0)}${tiers.join(";")}${otherwise}`;
    }
    case "countTimes":
      return `C${rule.pointsEach}^${points(rule.cap)}`;
    case "deduction": {
      const per = rule.per === undefined ? "" : `/${rule.per.charAt(0)}`;
      const cap = rule.cap === undefined ? "" : `^${rule.cap}`;
      return `D${rule.points}${per}${cap}${rule.from === undefined ? "" : `from${rule.from}`}`;
    }
    case "proportional":
      return `P${rule.of}x${points(rule.points)}`;
    case "linear":
      return "linear";
    case "survey":
      return "S";
    case "externalIndex":
      return `X${rule.of}`;
    case "cases": {
      const cases = rule.cases.map((each) => `${each.when}→${ruleSign(each.rule)}`);
      return `cases(${cases.join("+").replaceAll(" ", "_")})`;
    }
  }
}

const STATUS = { group: "G", refused: "R", "taken-out": "O" } as const;

function said({ code, maximum, status, rule, role }: ReadCriterion): string {
  const scored = status === "read" && rule !== undefined ? ruleSign(rule) : undefined;
  const how = scored ?? (status === "read" ? "?" : STATUS[status]);
  const most = status === "refused" ? "" : ` ${points(maximum)}`;
  return `${code}${most} ${how}${role === "base" ? "" : ` ${role}`}`;
}

/** The maximum of what is refused is not compared. */
function wanted(line: string): string {
  const [code = "", most = "", how = "", role = ""] = line.trim().split(/\s+/);
  return [code, ...(how === "R" ? [] : [most]), how, role].join(" ").trim();
}

const HEADINGS = ["TT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm"] as const;
const YES = "Có: 2 điểm; không: 0 điểm";

function read(...rows: readonly (readonly TableCell[])[]) {
  return readCriteriaTable([HEADINGS, ...rows]);
}

function found(reading: ReturnType<typeof readCriteriaTable>): string[] {
  return reading.findings
    .filter(({ severity }) => severity === "error")
    .map(({ code, place }) => `${code}@${place.row}:${place.column}`);
}

describe("the bound in the heading of a bonus or deduction", () => {
  it.each([
    "Điểm trừ (không quá 3 điểm)",
    "Điểm trừ (tối đa 3 điểm)",
    "Điểm trừ, trừ tối đa 3 điểm",
    "Điểm trừ: trừ không quá 03 điểm",
    "Điểm trừ (tổng điểm trừ không vượt quá 3 điểm)",
  ])("holds: %s", (heading) => {
    const { set } = readCriteriaTable(
      [
        ["STT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm"],
        ["A", "Điểm nội dung", 10, null],
        ["1", "Nhiệm vụ", 10, "Tỷ lệ % x 10"],
        ["B", heading, null, null],
        ["1", "Chậm báo cáo", null, "Mỗi báo cáo chậm trừ 0,5 điểm"],
        ["2", "Bị phê bình", null, "Mỗi lần bị phê bình trừ 1 điểm"],
      ],
      { id: "x", title: "Bộ" },
    );
    const evidence = { "A.1": 100, "B.1": 4, "B.2": 5 };
    expect(set === undefined ? undefined : evaluateCriteria(set, evidence).total).toBe(7);
  });
});

describe("a table of criteria", () => {
  it.each(CRITERIA_TABLES.map((table) => [table.name, table] as const))(
    "is read: %s",
    (_, table) => {
      const reading = readCriteriaTable(table.input, table.options);
      expect(reading.criteria.map(said)).toEqual(table.expect.trim().split("\n").map(wanted));
      expect(reading.set?.maximum ?? 0).toBe(table.set);
      const codes = reading.findings.flatMap(({ code, place }) => [code, `${code}@${place.row}`]);
      expect(codes).toEqual(expect.arrayContaining([...(table.findings ?? [])]));
    },
  );

  it("gives no set without one of its criteria, and lists that criterion", () => {
    const { set, input, criteria, findings } = read(
      ["I", "Chỉ đạo", 4, null],
      ["1", "Kế hoạch", 2, YES],
      ["2", "Báo cáo", 2, "Theo quy định"],
    );
    expect([set, input]).toEqual([undefined, undefined]);
    expect(criteria[2]).toMatchObject({ code: "2", status: "refused", ruleText: "Theo quy định" });
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: "criteria-rule-refused",
        node: "2",
        place: { row: 4, column: 4 },
      }),
    );
  });

  it("takes rules, roles and headings from the caller", () => {
    const { set } = readCriteriaTable(
      [
        ["TT", "Việc", "Điểm chuẩn", "Chấm"],
        ["I", "Chỉ đạo", 2, null],
        ["1", "Kế hoạch", 2, "Theo quy định"],
        ["II", "Khen", 2, null],
        ["1", "Giấy khen", 2, YES],
      ],
      {
        columns: { Việc: "criterion", Chấm: "rule" },
        rules: { "I.1": { kind: "boolean", points: 2, otherwise: 0 } },
        roles: { II: "bonus" },
      },
    );
    expect(set?.maximum).toBe(2);
    expect(set?.fields.map(({ role = "base" }) => role)).toEqual(["base", "bonus"]);
  });

  it("keeps the input where only sums are wrong", () => {
    const { set, input, findings } = read(["I", "Chỉ đạo", 3, null], ["1", "Kế hoạch", 2, YES]);
    expect(set).toBeUndefined();
    expect(input?.fields[0]?.maximum).toBe(3);
    expect(findings[1]).toMatchObject({
      code: "criteria-sum-differs",
      place: { row: 2, column: 3 },
      message: { vi: "I: các phần cộng lại 2, điểm tối đa ghi 3" },
    });
  });

  it.each([
    ["no heading", [["1", "Kế hoạch", 2, YES]], "criteria-header-missing@1:1"],
    [
      "a weight",
      [
        ["TT", "Tiêu chí", "Trọng số", "Điểm tối đa", "Cách tính"],
        ["1", "Kế hoạch", 2, 2, YES],
      ],
      "criteria-weight-unread@1:3",
    ],
    [
      "points that are two",
      [[...HEADINGS], ["1", "Kế hoạch", "2-3", YES]],
      "criteria-points-unread@2:3",
    ],
    [
      "points of a thousand",
      [[...HEADINGS], ["1", "Kế hoạch", "1.500", YES]],
      "criteria-points-unread@2:3",
    ],
    [
      "a code used twice",
      [[...HEADINGS], ["1", "Kế hoạch", 2, YES], ["1", "Báo cáo", 2, YES]],
      "criteria-code-repeated@3:2",
    ],
    [
      "codes that go back",
      [[...HEADINGS], ["2", "Kế hoạch", 2, YES], ["1", "Báo cáo", 2, YES]],
      "criteria-code-misplaced@3:2",
    ],
    [
      "a part of another code",
      [[...HEADINGS], ["1", "Chỉ đạo", 2, null], ["2.1", "Báo cáo", 2, YES]],
      "criteria-code-misplaced@3:2",
    ],
    [
      "a row without a code",
      [[...HEADINGS], ["1", "Kế hoạch", 2, YES], [null, "Báo cáo", 2, YES]],
      "criteria-code-missing@3:2",
    ],
    [
      "a rule above the maximum",
      [[...HEADINGS], ["1", "Kế hoạch", 1, YES]],
      "points-above-maximum@2:4",
    ],
    ["negative points", [[...HEADINGS], ["1", "Kế hoạch", -2, YES]], "criteria-role-misplaced@2:3"],
    [
      "points in a name and in a cell",
      [[...HEADINGS], ["I", "Chỉ đạo (3 điểm)", 2, null], ["1", "Kế hoạch", 2, YES]],
      "criteria-points-disagree@2:3",
    ],
    [
      "a heading without a code",
      [
        [...HEADINGS],
        ["1", "Kế hoạch", 2, YES],
        [null, "PHẦN KHÁC", null, null],
        ["2", "Báo cáo", 2, YES],
      ],
      "criteria-row-unread@3:2",
    ],
    [
      "a footer about points",
      [
        [...HEADINGS],
        ["1", "Kế hoạch", 2, YES],
        [null, "Ghi chú: vi phạm trừ thêm 1 điểm", null, null],
      ],
      "criteria-row-unread@3:2",
    ],
    [
      "a total that differs",
      [[...HEADINGS], ["1", "Kế hoạch", 2, YES], [null, "Tổng cộng", 3, null]],
      "criteria-total-differs@3:3",
    ],
    [
      "levels of a deduction without none",
      [
        [...HEADINGS],
        ["I", "Điểm trừ", 2, null],
        ["1", "Chậm", 2, "Chậm: 0,5 điểm; rất chậm: 1 điểm; không gửi: 2 điểm"],
      ],
      "criteria-deduction-unclear@3:2",
    ],
  ] satisfies [string, TableCell[][], string][])("refuses %s, at its cell", (_, rows, code) => {
    const reading = readCriteriaTable(rows);
    expect(reading.set).toBeUndefined();
    expect(found(reading)).toContain(code);
  });

  it("reads every layout of one table alike", () => {
    const rows = [
      [...HEADINGS],
      ["I", "Chỉ đạo, điều hành", "4", ""],
      ["1", "Kế hoạch", "2", "Có: 2 điểm, không: 0 điểm"],
      ["2", "Báo cáo", "2", "Đủ: 2 điểm\nThiếu: 0 điểm"],
    ];
    const quoted = (cell: string): string => (/[\n,;]/.test(cell) ? `"${cell}"` : cell);
    const joined = (sign: string): string =>
      rows.map((cells) => cells.map(quoted).join(sign)).join("\r\n");
    const markdown = rows.map((cells) => `| ${cells.join(" | ").replaceAll("\n", "<br>")} |`);
    markdown.splice(1, 0, "| :-: | --- | :-: | --- |");
    const { set } = readCriteriaTable(rows);
    expect(set?.maximum).toBe(4);
    for (const text of [joined("\t"), joined(";"), joined(","), markdown.join("\n")])
      expect(readCriteriaTable(text).set).toEqual(set);
  });

  it("restores codes that a spreadsheet took for numbers", () => {
    const rows = Array.from({ length: 20 }, (_, at): TableCell[] => [
      Number(`1.${at + 1}`),
      `Việc ${at + 1}`,
      2,
      YES,
    ]);
    const { criteria, set } = read([1, "Chuyên môn", 40, null], ...rows);
    expect(criteria.map(({ code }) => code).slice(-11)).toEqual(
      Array.from({ length: 11 }, (_, at) => `1.${at + 10}`),
    );
    expect(set?.maximum).toBe(40);
  });

  it("scores the communes by their table as by the set that was written by hand", () => {
    const text = readFileSync(
      new URL("../../examples/data/criteria-commune.txt", import.meta.url),
      "utf8",
    );
    const { source } = communeSet;
    const { set } = readCriteriaTable(text, { source, notApplicable: "reduceMaximum" });
    if (set === undefined) expect.unreachable();
    const options = { notApplicable: ["II.2"] };
    const [one, other] = [set, communeSet].map((each) => {
      const { base, bonus, deductions, total, maximum } = evaluateCriteria(
        each,
        communeEvidence,
        options,
      );
      return { base, bonus, deductions, total, maximum };
    });
    expect(one).toEqual(other);
  });

  it("reads tables of every build, style of codes and layout, or refuses them", () => {
    const indices = fc.array(fc.nat(1000), { minLength: 60, maxLength: 60 });
    let read = 0;
    let right = 0;
    fc.assert(
      fc.property(indices, fc.boolean(), (choices, isWrong) => {
        right += isWrong ? 0 : 1;
        const table = generatedTable(choices, isWrong);
        const { set } = readCriteriaTable(table.input);
        if (isWrong) {
          expect(set).toBeUndefined();
          return;
        }
        if (set === undefined) return;
        read += 1;
        const leaves = set.fields.flatMap(({ criteria }) =>
          criteria.flatMap((each) => ("components" in each ? each.components : [each])),
        );
        expect(leaves.map(({ maximum, rule }) => `${points(maximum)} ${ruleSign(rule)}`)).toEqual(
          table.leaves,
        );
        expect(set.maximum).toBe(table.maximum);
      }),
      { numRuns: 300 },
    );

    expect(read).toBeGreaterThan((2 * right) / 3);
  });

  it("never throws on a table, and places every finding in it", () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "I",
        "1",
        "1.1",
        "a)",
        "-",
        "Tổng cộng",
        "Điểm trừ",
        "Không áp dụng",
        YES,
        "2,5",
      ),
      fc.constantFrom(...HEADINGS),
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
        const reading = readCriteriaTable([HEADINGS, ...rows]);
        for (const { place } of reading.findings) {
          expect(place.row).toBeGreaterThanOrEqual(1);
          expect(place.row).toBeLessThanOrEqual(rows.length + 1);
          expect(place.column).toBeGreaterThanOrEqual(1);
        }
        const isRight = reading.findings.every(({ severity }) => severity !== "error");
        expect(reading.set !== undefined).toBe(isRight && reading.input !== undefined);
        expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
      }),
    );
  });
});
