import { readScoreTable, type ReadScoreTableOptions, type ScoreCell } from "chiso/scoring";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";

const on = plainDate("2024-12-31");

function read(
  given: string | readonly (readonly ScoreCell[])[],
  options: ReadScoreTableOptions = { on },
) {
  const { rows, leftovers, findings, parts } = readScoreTable(given, options);
  return {
    parts,
    rows: rows.map(({ province, scores }) => [province.name, ...scores]),
    left: leftovers.map(({ row }) => row),
    codes: findings.map(({ code }) => code),
  };
}

describe("rows of one province", () => {
  const rowsWith = (last: number): ScoreCell[][] => [
    ["Tỉnh", "X", "Y"],
    ["Hà Nội", 1, 2],
    ["Hà Nội", 1, last],
    ["Cần Thơ", 5, 6],
  ];

  it("that are alike in every figure are one", () => {
    expect(read(rowsWith(2))).toMatchObject({
      rows: [
        ["Hà Nội", 1, 2],
        ["Cần Thơ", 5, 6],
      ],
      left: [3],
      codes: ["scores-row-repeated"],
    });
  });

  it("that differ in one figure are none", () => {
    expect(read(rowsWith(3))).toMatchObject({
      rows: [["Cần Thơ", 5, 6]],
      left: [2, 3],
      codes: ["scores-row-doubled"],
    });
  });
});

describe("signs of per cent", () => {
  it.each([
    ["Tỷ lệ (%)", "41,5%", "40,5", true, []],
    ["Tỷ lệ (%)", "41,5", "40,5", true, []],
    ["Tỷ lệ", "41,5%", "40,5%", true, []],
    ["Tỷ lệ", "41,5%", "40,5", true, ["scores-percent-mixed"]],
    ["Tỷ lệ", "41,5", "40,5", undefined, []],
  ])(
    "stand in the heading or at every figure: %s, %s, %s",
    (heading, one, other, percent, codes) => {
      const table = read(`Tỉnh;${heading}\nHà Nội;${one}\nCần Thơ;${other}`);
      expect(table.parts.map((part) => part.percent)).toEqual([percent]);
      expect(table.codes).toEqual(codes);
    },
  );
});

describe("a row of one cell", () => {
  it.each([
    ["Nguồn: PAPI 2024;", "scores-row-left"],
    ["đợt 12;", "scores-row-left"],
    [";12", "scores-name-unknown"],
    [";-5", "scores-name-unknown"],
    [";+5", "scores-name-unknown"],
    [";12,5", "scores-name-unknown"],
  ])("is a note, unless it is a figure that lost its province: %s", (row, code) => {
    expect(read(`Tỉnh;X\nHà Nội;41,5\n${row}\nCần Thơ;40,5`)).toMatchObject({
      rows: [
        ["Hà Nội", 41.5],
        ["Cần Thơ", 40.5],
      ],
      left: [3],
      codes: [code],
    });
  });
});

describe("a figure that may be thousands or decimals", () => {
  it.each([
    ["41,5", {}, 1234, []],
    ["41.5", {}, 1.234, []],
    ["41", {}, null, ["scores-figure-ambiguous"]],
    ["41", { decimal: "comma" }, 1234, []],
    ["41", { decimal: "point" }, 1.234, []],
    ["41.234", {}, null, ["scores-figure-ambiguous", "scores-figure-ambiguous"]],
  ] as const)(
    "is told by the others, or by who asks: beside %s, %j",
    (other, more, value, codes) => {
      const table = read(`Tỉnh;X\nHà Nội;${other}\nCần Thơ;1.234`, { on, ...more });
      expect(table.rows.at(-1)).toEqual(["Cần Thơ", value]);
      expect(table.codes).toEqual(codes);
    },
  );

  it("is not told by figures of both kinds, each of which is plain", () => {
    const table = read("Tỉnh;X\nHà Nội;41.5\nCần Thơ;1,5\nĐà Nẵng;1.234");
    expect(table.rows).toEqual([
      ["Hà Nội", 41.5],
      ["Cần Thơ", 1.5],
      ["Đà Nẵng", null],
    ]);
  });

  it("is none where the sign that is asked for cannot stand there", () => {
    expect(read("Tỉnh;X\nHà Nội;1\nCần Thơ;1,5", { on, decimal: "point" })).toMatchObject({
      rows: [
        ["Hà Nội", 1],
        ["Cần Thơ", null],
      ],
      codes: ["scores-figure-unread"],
    });
  });
});

describe("cells of a spreadsheet", () => {
  it.each<[ScoreCell, number | null, readonly string[]]>([
    [5, 5, []],
    [-0, 0, []],
    [null, null, []],
    [undefined, null, []],
    ["", null, []],
    [NaN, null, ["scores-figure-unread"]],
    [true, null, ["scores-figure-unread"]],
    [new Date("2024-01-01T00:00:00Z"), null, ["scores-figure-unread"]],
  ])("hold a figure, nothing, or what is none: %s", (cell, value, codes) => {
    const table = read([
      ["Tỉnh", "X"],
      ["Hà Nội", 3],
      ["Cần Thơ", cell],
      ["Đà Nẵng", 4],
    ]);
    // A province with nothing beside it stays, for it was asked about.
    expect(table.rows.find(([name]) => name === "Cần Thơ")?.[1] ?? null).toEqual(value);
    expect(table.codes.filter((code) => code === "scores-figure-unread")).toEqual(codes);
  });
});

describe("a table of Markdown", () => {
  it.each([
    ["| Hà Nội | 41,5 |", "Hà Nội"],
    ["| Hà<br>Nội | 41,5 |", "Hà Nội"],
    ["| Hà<br/>Nội | 41,5 |", "Hà Nội"],
    ["| Hà<br />Nội | 41,5 |", "Hà Nội"],
    ["| **Hà Nội** | 41,5 |", "Hà Nội"],
    ["| __Hà Nội__ | 41,5 |", "Hà Nội"],
  ])("has breaks and stress in its cells: %s", (row, name) => {
    const table = read(`| Tỉnh | X |\n| --- | ---: |\n${row}\n| Cần Thơ | 4,5 |`);
    expect(table.rows).toEqual([
      [name, 41.5],
      ["Cần Thơ", 4.5],
    ]);
  });

  it("is known by its ruler, or by two lines between bars", () => {
    expect(read("Tỉnh | X\n--- | ---\nHà Nội | 1,5").rows).toEqual([["Hà Nội", 1.5]]);
    expect(read("| Tỉnh | X |\n| Hà Nội | 1,5 |").rows).toEqual([["Hà Nội", 1.5]]);
  });
});

describe("headings in two rows", () => {
  it("are put together where the upper one reaches over several columns", () => {
    const { parts } = read([
      ["Tỉnh", "2019", null, "2020", "Hạng"],
      [null, "D1", "D2", "D1", null],
      ["Hà Nội", 1, 2, 3, 4],
    ]);
    expect(parts.map(({ name }) => name)).toEqual(["2019 D1", "2019 D2", "2020 D1", "Hạng"]);
  });
});
