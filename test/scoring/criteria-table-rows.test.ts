import { readCriteriaTable, type ReadCriteriaTableOptions } from "chiso/scoring";
import { describe, expect, it } from "vitest";

type Row = readonly (string | number | null)[];

const HEADINGS: Row = ["TT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm"];
const RULE = "Có: 2 điểm; không: 0 điểm";
const HALF = "Có: 1 điểm; không: 0 điểm";

/** The criteria of a table in short: `1.1 Kế hoạch, 2: read`. */
function criteriaOf(rows: readonly Row[], headings: Row = HEADINGS): string[] {
  return readCriteriaTable([headings, ...rows]).criteria.map(
    ({ written, name, maximum, status, rule }) => {
      const known = [name, maximum].filter((each) => each !== undefined).join(", ");
      return `${written ?? "–"} ${known}: ${rule?.kind ?? status}`;
    },
  );
}

/** What is found in a table, by code and place, with the words of the message. */
function foundIn(rows: readonly Row[], options: ReadCriteriaTableOptions = {}) {
  return readCriteriaTable([HEADINGS, ...rows], options)
    .findings.filter(({ code }) => code !== "criteria-total-missing")
    .map(({ code, place, message }) => ({ code, at: [place.row, place.column], says: message.vi }));
}

describe("the code of a row", () => {
  it.each([
    ["1", "1"],
    ["1.", "1"],
    ["1)", "1"],
    ["(1)", "1"],
    ["[1]", "1"],
    ["  1 ", "1"],
    ["999", "999"],
    ["IV.", "IV"],
    ["XL", "XL"],
    ["A", "A"],
    ["a)", "a"],
    ["đ", "đ"],
    ["12b", "12b"],
    ["A1", "A1"],
    ["A-1", "A-1"],
    ["TC 3", "TC 3"],
    ["Tiêu chí 1", "1"],
    ["Mục IV", "IV"],
    ["Lĩnh vực 2:", "2"],
    ["1.1.1.1.1.1", "1.1.1.1.1.1"],
    ["1 . 1", "1.1"],
    ["1. 1", "1.1"],
    ["1 .1", "1.1"],
    ["IV.2", "IV.2"],
    ["I.a", "I.a"],
    ["1.IV", "1.IV"],
    // Spreadsheets put a comma for the point.
    ["1,1", "1.1"],
    ["12,10", "12.10"],
    ["1,123", "1.123"],
    [12.5, "12.5"],
  ])("stands in its cell, with or without signs around it: %j", (cell, written) => {
    const { criteria } = readCriteriaTable([HEADINGS, [cell, "Kế hoạch", 2, RULE]]);
    expect(criteria.map(({ name, written: own }) => [own, name])).toEqual([[written, "Kế hoạch"]]);
  });

  it.each(["1000", "x1x", "ABC", "IIII", "1.1.1.1.1.1.1", "TC 1234", "1".repeat(31)])(
    "is none that a table has: %s",
    (cell) => {
      expect(criteriaOf([[cell, "Kế hoạch", 2, RULE]])).toEqual([`– ${cell} Kế hoạch, 2: boolean`]);
    },
  );

  it.each([
    ["1.1 Kế hoạch", "1.1"],
    ["1. Kế hoạch", "1"],
    ["2.3.1. Kế hoạch", "2.3.1"],
    ["a) Kế hoạch", "a"],
    ["I. Kế hoạch", "I"],
    ["Tiêu chí 3: Kế hoạch", "3"],
    ["Mục IV. Kế hoạch", "IV"],
    ["Phần A - Kế hoạch", "A"],
  ])("may stand before the name: %s", (name, written) => {
    const headings = ["Tiêu chí", "Điểm tối đa", "Cách tính điểm"];
    expect(criteriaOf([[name, 2, RULE]], headings)).toEqual([`${written} Kế hoạch, 2: boolean`]);
  });

  it.each(["1.5 điểm thưởng", "10 kế hoạch", "2.5% hồ sơ"])(
    "is no figure of the name: %s",
    (name) => {
      const headings = ["Tiêu chí", "Điểm tối đa", "Cách tính điểm"];
      expect(criteriaOf([[name, 2, RULE]], headings)).toEqual([`– ${name}, 2: boolean`]);
    },
  );
});

describe("codes that follow each other", () => {
  const lettered = (...letters: readonly string[]): readonly Row[] => [
    ["1", "Một", 2 * letters.length, ""],
    ...letters.map((letter) => [letter, `Việc ${letter}`, 2, RULE]),
  ];

  it.each([
    [["a", "b", "c"], []],
    // Lists leave out đ, f, j, w, z as they like.
    [["a", "b", "c", "d", "đ", "e"], []],
    [["a", "b", "c", "d", "e"], []],
    [["a", "b", "c", "d", "e", "g"], []],
    [["a", "c"], ["c"]],
    [["a", "b", "c", "d", "g"], ["g"]],
  ])("leave no letter out that lists have: %j", (letters, gaps) => {
    const found = foundIn(lettered(...letters));
    expect(found.map(({ code }) => code)).toEqual(gaps.map(() => "criteria-code-gap"));
    for (const [index, gap] of gaps.entries()) expect(found[index]?.says).toContain(gap);
  });

  it("do not go back", () => {
    expect(foundIn(lettered("a", "c", "b")).map(({ code }) => code)).toEqual([
      "criteria-code-gap",
      "criteria-code-misplaced",
    ]);
  });

  const tens = (code: (at: number) => string | number): readonly Row[] => [
    [1, "Một", 20, ""],
    ...Array.from({ length: 10 }, (_, at) => [code(at + 1), `Việc ${at + 1}`, 2, RULE]),
  ];

  it("have a ten that a spreadsheet took for a one", () => {
    const rows = tens((at) => (at === 10 ? 1.1 : 1 + at / 10));
    expect(criteriaOf(rows).at(-1)).toBe("1.10 Việc 10, 2: boolean");
    const [found] = foundIn(rows);
    expect([found?.code, found?.at]).toEqual(["criteria-code-restored", [12, 2]]);
    expect(found?.says).toContain("1.10");
  });

  it("have a code twice where a person wrote it so", () => {
    const rows = tens((at) => (at === 10 ? "1.1" : `1.${at}`));
    expect(criteriaOf(rows).at(-1)).toBe("1.1 Việc 10, 2: refused");
  });

  it("may lack the row of a group, and say so", () => {
    const rows: readonly Row[] = [
      ["I", "Một", 4, ""],
      ["I.1", "Kế hoạch", 2, ""],
      ["I.1.1", "Lập", 2, RULE],
      ["I.2.1", "Báo cáo", 2, RULE],
    ];
    expect(readCriteriaTable([HEADINGS, ...rows]).criteria.map(({ depth }) => depth)).toEqual([
      0, 1, 2, 1,
    ]);
    const [found] = foundIn(rows);
    expect([found?.code, found?.at]).toEqual(["criteria-code-gap", [5, 2]]);
    expect(found?.says).toContain("I.2.1");
  });
});

describe("rows below a criterion", () => {
  const below = (...rows: readonly (readonly [string, number | string, string?])[]): Row[] => [
    ["1", "Một", 2, ""],
    ["1.1", "Kế hoạch", 2, ""],
    ...rows.map(([name, points, rule = ""], at) => [["a", "b", "c"][at] ?? "", name, points, rule]),
  ];

  it.each([
    [
      below(["Kịp thời", 2], ["Chậm", 1], ["Không", 0]),
      "Kịp thời: 2 điểm\nChậm: 1 điểm\nKhông: 0 điểm",
    ],
    [
      below(["Ban hành kịp thời", 2], ["Ban hành chậm", 1]),
      "Ban hành kịp thời: 2 điểm\nBan hành chậm: 1 điểm",
    ],
    [below(["Kịp thời: 2 điểm", ""], ["Chậm: 1 điểm", ""]), "Kịp thời: 2 điểm\nChậm: 1 điểm"],
  ])("are its levels where the best of them is all of it", (rows, text) => {
    const { criteria } = readCriteriaTable([HEADINGS, ...rows]);
    expect(criteria.map(({ rule, ruleText }) => [rule?.kind, ruleText])).toEqual([
      [undefined, undefined],
      ["levels", text],
    ]);
  });

  it.each([
    [below(["Đủ", 1, HALF], ["Đúng hạn", 1, HALF]), ["boolean", "boolean"]],
    // A rule of its own is for a part alone.
    [below(["Đủ", 2, RULE], ["Không đủ", 0, RULE]), ["boolean", undefined]],
  ])("are its components where they have rules", (rows, kinds) => {
    const { criteria } = readCriteriaTable([HEADINGS, ...rows]);
    expect(criteria.slice(2).map(({ rule }) => rule?.kind)).toEqual(kinds);
  });

  it.each([
    [below(["Kịp thời", 2]), ["criteria-rule-missing"]],
    [
      below(["Loại tốt", 2], ["Loại khác", 1]),
      [
        "criteria-levels-unclear",
        "criteria-sum-differs",
        "criteria-rule-missing",
        "criteria-rule-missing",
      ],
    ],
  ])("are neither where nothing tells", (rows, codes) => {
    expect(foundIn(rows).map(({ code }) => code)).toEqual(codes);
  });
});
