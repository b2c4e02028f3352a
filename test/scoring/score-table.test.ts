import { provinces } from "chiso/province";
import { readScoreTable, replayTrace, type ReadScoreTableOptions } from "chiso/scoring";
import { isChisoError } from "chiso/text";
import { plainDate } from "chiso/time";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const BEFORE = plainDate("2024-12-31");
const AFTER = plainDate("2025-07-01");

type Given = Parameters<typeof readScoreTable>[0];

function read(given: Given, options: ReadScoreTableOptions = { on: BEFORE }) {
  return readScoreTable(given, options);
}

/** Rows as code, year and figures. */
function rowsOf(given: Given, options?: ReadScoreTableOptions): unknown {
  return read(given, options).rows.map(({ province, year, scores }) =>
    [province.code, year, ...scores].filter((each) => each !== undefined),
  );
}

/** Findings as code, row, column. */
function findingsOf(given: Given, options?: ReadScoreTableOptions): unknown {
  return read(given, options).findings.map(({ code, place }) =>
    [code.replace("scores-", ""), place?.row, place?.column].filter((each) => each !== undefined),
  );
}

/** What one cell is read as: a figure, nothing, or a finding. */
function cellOf(text: string, options: Partial<ReadScoreTableOptions> = {}): unknown {
  const table = read(`Tỉnh;Y;X\nHà Nội;1;${text}`, { on: BEFORE, ...options });
  const [finding] = table.findings;
  return finding?.code.replace("scores-", "") ?? table.rows[0]?.scores[1] ?? null;
}

describe("a table of scores", () => {
  it("is read with semicolons, tabs, commas and quotation marks", () => {
    const rows = [
      ["33", 5.0683],
      ["77", 4.2],
    ];
    expect(rowsOf("Tỉnh;X\nHưng Yên;5,0683\nBà Rịa - Vũng Tàu;4,2")).toEqual(rows);
    expect(rowsOf("Tỉnh\tX\r\nHưng Yên\t5,0683\r\nBR-VT\t4,2\r\n")).toEqual(rows);
    expect(rowsOf('\uFEFF"Tỉnh,\nTP",X\nHưng Yên,"5,0683"\n"Bà Rịa - Vũng Tàu","4,2"')).toEqual(
      rows,
    );
    expect(rowsOf("province,X\nHung Yen,5.0683\nBa Ria Vung Tau,4.2")).toEqual(rows);
  });

  it("is read of Markdown", () => {
    const text = "| Tỉnh | X |\n| --- | ---: |\n| Hưng Yên | 5,0683 |\n| **Hà Nội** | 4,2 |";
    expect(rowsOf(text)).toEqual([
      ["33", 5.0683],
      ["01", 4.2],
    ]);
  });

  it("is read of rows of cells, with holes", () => {
    const rows = [["Tỉnh", "X", "Y"], ["Hà Nội", 1.5, "2,5"], [], ["Hà Giang", null]];
    expect(rowsOf(rows)).toEqual([
      ["01", 1.5, 2.5],
      ["02", null, null],
    ]);
    const odd = [
      ["Tỉnh", "X", "Y", "Z"],
      ["Hà Nội", true, new Date(0), 3],
      ["Cao Bằng", NaN, 1, 2],
    ];
    expect(findingsOf(odd)).toEqual([
      ["column-without-figures", 1, 2],
      ["figure-unread", 2, 3],
    ]);
  });

  it("has figures with decimal commas or points, thousands, per cent, minus", () => {
    const said: readonly (readonly [text: string, figure: unknown])[] = [
      ["41,2475", 41.2475],
      ["41.2475", 41.2475],
      ["41", 41],
      ["0,125", 0.125],
      ["0.125", 0.125],
      [",5", 0.5],
      ["87,16%", 87.16],
      ["87.16 %", 87.16],
      ["−0,5", -0.5],
      ["-0", 0],
      ["+1,5", 1.5],
      ["1.234,5", 1234.5],
      ["1,234.5", 1234.5],
      ["1.234.567", 1234567],
      ["1 234 567", 1234567],
      ["1\u00A0234,5", 1234.5],
      ["  7,5 ", 7.5],
      ["", null],
      ["-", null],
      ["–", null],
      ["…", null],
      ["N/A", null],
      ["1.234", "figure-ambiguous"],
      ["12,345", "figure-ambiguous"],
      ["1.2.3", "figure-unread"],
      ["1,2,3", "figure-unread"],
      ["12.34.567", "figure-unread"],
      ["5,", "figure-unread"],
      ["5,76*", "figure-unread"],
      ["khoảng 5", "figure-unread"],
      ["5 điểm", "figure-unread"],
      ["1e3", "figure-unread"],
      ["5-6", "figure-unread"],
      ["12 5", "figure-unread"],
      ["41,24754000000000123", "figure-shortened"],
    ];
    const columns = (text: string): string => `Tỉnh;X\nHà Nội;1\nHuế;${text}`;
    for (const [text, figure] of said) {
      const table = read(columns(text));
      const [finding] = table.findings.filter(
        ({ code }) => code !== "scores-name-changed" && code !== "scores-percent-mixed",
      );
      expect(finding?.code.replace("scores-", "") ?? table.rows[1]?.scores[0], text).toBe(figure);
    }
  });

  it("takes a figure that could be two by what the table shows, or the caller says", () => {
    expect(cellOf("1.234")).toBe("figure-ambiguous");
    expect(rowsOf("Tỉnh;X\nHà Nội;1.234\nHà Giang;5,5")).toEqual([
      ["01", 1234],
      ["02", 5.5],
    ]);
    expect(rowsOf("Tỉnh;X\nHà Nội;1.234\nHà Giang;5.5")).toEqual([
      ["01", 1.234],
      ["02", 5.5],
    ]);
    expect(findingsOf("Tỉnh;X\nHà Nội;1.234\nHà Giang;5.5\nCao Bằng;5,5")).toEqual([
      ["figure-ambiguous", 2, 2],
    ]);
    expect(cellOf("1.234", { decimal: "point" })).toBe(1.234);
    expect(cellOf("1.234", { decimal: "comma" })).toBe(1234);
    expect(cellOf("41.25", { decimal: "comma" })).toBe("column-without-figures");
  });

  it("has names as documents spell them, of their day", () => {
    const names =
      "1. Hà Nội;1\n2) TP Hồ Chí Minh;1\nTỈNH ĐĂK LĂK;1\nDak Nong;1\nThừa Thiên-Huế;1\nQuảng Ninh (*);1";
    expect(rowsOf(`Địa phương;X\n${names}`)).toEqual(
      ["01", "79", "66", "67", "46", "22"].map((code) => [code, 1]),
    );
    expect(findingsOf("Tỉnh;X\nHà Nộii;1\nHà Tây;1\nTP. Thanh Hóa;1\nLào Cai;1")).toEqual([
      ["name-unknown", 2, 1],
      ["name-unknown", 3, 1],
      ["name-unknown", 4, 1],
    ]);
  });

  it("has a province for each of many spellings, and none for what is none", () => {
    const said: readonly (readonly [name: string, code: string | undefined])[] = [
      ["Tỉnh Hà Giang", "02"],
      ["HÀ GIANG", "02"],
      ["hà giang", "02"],
      ["Ha Giang Province", "02"],
      ["UBND tỉnh Hà Giang", "02"],
      ["Ủy ban nhân dân thành phố Cần Thơ", "92"],
      ["Uỷ ban nhân dân tỉnh Hà Nam", "35"],
      ["TP.HCM", "79"],
      ["Tp. Hồ Chí Minh", "79"],
      ["T.P Hồ Chí Minh", "79"],
      ["Thành phố Hồ Chí Minh", "79"],
      ["Ho Chi Minh City", "79"],
      ["TPHCM", "79"],
      ["Hoà Bình", "17"],
      ["Hòa Bình", "17"],
      ["Thanh Hoá", "38"],
      ["Daklak", "66"],
      ["Đắc Lắc", "66"],
      ["Đăk Nông", "67"],
      ["Bắc Cạn", "06"],
      ["BR-VT", "77"],
      ["Bà Rịa – Vũng Tàu", "77"],
      ["Ba Ria Vung Tau", "77"],
      ["Thừa Thiên - Huế", "46"],
      ["TT. Huế", "46"],
      ["12. Sơn La", "14"],
      ["12) Sơn La", "14"],
      ["  Sơn \u00A0La ", "14"],
      ["Quảng Ninh*", "22"],
      ["Quảng Ninh (1)", undefined],
      ["Vùng Tây Bắc", undefined],
      ["TP. Thanh Hóa", undefined],
      ["Tỉnh Hà Nội", undefined],
      ["Hà Tây", undefined],
      ["Hà", undefined],
      ["33", undefined],
      ["Hưng Yên và Thái Bình", undefined],
      ["Hưng Yên, Thái Bình", undefined],
    ];
    for (const [name, code] of said) {
      const { rows, findings } = read(`Tỉnh;X\nKiên Giang;1\n${name};1,5`);
      expect(rows[1]?.province.code, name).toBe(code);
      expect(
        findings.some((each) => each.code === "scores-name-unknown"),
        name,
      ).toBe(code === undefined);
    }
  });

  it("knows names of another time where the borders are the same, and only there", () => {
    expect(rowsOf("Tỉnh;X\nHuế;1")).toEqual([["46", 1]]);
    expect(findingsOf("Tỉnh;X\nHuế;1")).toEqual([["name-changed", 2, 1]]);
    const later = { on: plainDate("2026-01-01") };
    expect(findingsOf("Tỉnh;X\nThái Bình;1\nThừa Thiên Huế;2\nHưng Yên;3", later)).toEqual([
      ["name-of-other-time", 2, 1],
      ["name-changed", 3, 1],
    ]);
    expect(rowsOf("Tỉnh;X\nBắc Ninh;1")).toEqual([["27", 1]]);
    expect(rowsOf("Tỉnh;X\nBắc Ninh;1", later)).toEqual([["24", 1]]);
  });

  it("checks codes of provinces, and takes them for names where there are none", () => {
    const coded = "Mã tỉnh;Tỉnh;X\n24;Bắc Ninh;1\n27;Bắc Ninh;2";
    expect(rowsOf(coded)).toEqual([["27", 2]]);
    expect(findingsOf(coded)).toEqual([["code-differs", 2, 1]]);
    expect(rowsOf("province_code,X\n1,1\n24,2")).toEqual([
      ["01", 1],
      ["24", 2],
    ]);
    expect(findingsOf("province_code,X\n1,1\n99,2")).toEqual([["name-unknown", 3, 1]]);
  });

  it("has years in a column, and each year its own provinces", () => {
    const text = "Năm;Tỉnh;X\n2024;Hưng Yên;1\n2024;Thái Bình;2\n2025;Hưng Yên;3\n2009;Hà Nội;4";
    expect(rowsOf(text, {})).toEqual([
      ["33", 2024, 1],
      ["34", 2024, 2],
      ["33", 2025, 3],
    ]);
    expect(findingsOf(text, {})).toEqual([["year-unread", 5, 1]]);
    expect(read(text, {}).absent).toHaveLength(61 + 33);
    expect(findingsOf("Tỉnh;X\nHà Nội;1", {})).toEqual([["day-unknown"]]);
  });

  it("keeps titles, notes, groups and rows of the country apart", () => {
    const text =
      "Bảng 1: Điểm\n\nTT;Tỉnh;X;Ghi chú\nI;Phía Bắc;;\n1;Hà Nội;43,5;\n2;Hà Giang;-;mới\n;Cả nước;42,1;\nNguồn: PAPI";
    const { rows, leftovers, findings } = read(text);
    expect(rows.map(({ province, scores, row }) => [province.name, scores, row])).toEqual([
      ["Hà Nội", [43.5], 5],
      ["Hà Giang", [null], 6],
    ]);
    expect(leftovers.map(({ row }) => row)).toEqual([1, 4, 7, 8]);
    expect(findings.map(({ code, place }) => [code, place?.row])).toEqual([
      ["scores-row-left", 4],
      ["scores-row-left", 7],
      ["scores-row-left", 8],
    ]);
  });

  it("joins a heading of two rows, and leaves rows that number the columns", () => {
    const text =
      "TT;Tỉnh;2019;;2020;;Tổng\n;;D1;D2;D1;D2;\n(1);(2);(3);(4);(5);(6);(7)\n1;Hà Nội;5;6;7;8;26";
    expect(read(text).parts.map(({ name }) => name)).toEqual([
      "2019 D1",
      "2019 D2",
      "2020 D1",
      "2020 D2",
      "Tổng",
    ]);
    expect(rowsOf(text)).toEqual([["01", 5, 6, 7, 8, 26]]);
    expect(findingsOf(text)).toEqual([["row-left", 3]]);
  });

  it("tells rows of the country from provinces, and a figure without a name from a note", () => {
    const rows = [
      "Cả nước",
      "Toàn quốc",
      "Trung bình",
      "Điểm trung bình",
      "Bình quân chung",
      "Cộng",
      "Tổng số",
      "Việt Nam",
      "Average",
      "Median",
    ];
    for (const name of rows)
      expect(findingsOf(`Tỉnh;X\nHà Nội;1\n${name};2`), name).toEqual([["row-left", 3]]);
    expect(findingsOf("Tỉnh;X\nHà Nội;1\n;2,5\nGhi chú: theo PAPI;")).toEqual([
      ["name-unknown", 3, 1],
      ["row-left", 4],
    ]);
  });

  it("keeps one of two equal rows, and none of two that differ", () => {
    expect(rowsOf("Tỉnh;X\nHà Nội;1\nTP Hà Nội;1")).toEqual([["01", 1]]);
    const text = "Tỉnh;X\nHà Nội;1\nHuế;2\nTP Hà Nội;3";
    expect(rowsOf(text)).toEqual([["46", 2]]);
    expect(findingsOf(text)).toEqual([
      ["name-changed", 3, 1],
      ["row-doubled", 4],
    ]);
    expect(read(text).leftovers.map(({ row }) => row)).toEqual([2, 4]);
  });

  it("is not read where a heading lacks, and a row not where it is longer", () => {
    expect(findingsOf("Hà Nội;1\nHuế;2")).toEqual([["header-missing"]]);
    expect(findingsOf("")).toEqual([["header-missing"]]);
    expect(findingsOf("Tỉnh,X\nHà Nội,41,25")).toEqual([["row-too-long", 2]]);
    expect(rowsOf("Khu;X\nHà Nội;1\nHà Giang;2")).toEqual([
      ["01", 1],
      ["02", 2],
    ]);
  });

  it("says what its columns are", () => {
    const { parts, findings } = read(
      "Đơn vị;Tỉnh;SIPAS (%);X;X;Vùng;\nđiểm;Hà Nội;87,1;5%;1;Bắc;9\nđiểm;Cao Bằng;80;6;2;Bắc;9",
    );
    expect(parts).toEqual([
      { name: "SIPAS (%)", column: 3, percent: true },
      { name: "X", column: 4, percent: true },
      { name: "X", column: 5 },
    ]);
    expect(findings.map(({ code, place }) => [code, place?.column])).toEqual([
      ["scores-column-doubled", 5],
      ["scores-column-without-figures", 6],
      ["scores-column-unnamed", 7],
      ["scores-percent-mixed", 4],
    ]);
    const chosen = read("Tỉnh;X;Y\nHà Nội;1;2", { on: BEFORE, parts: ["Y", "Z"] });
    expect(chosen.parts.map(({ name }) => name)).toEqual(["Y"]);
    expect(chosen.findings.map(({ code }) => code)).toEqual(["scores-part-missing"]);
  });
});

describe("merged provinces", () => {
  const TEXT =
    "Tỉnh;X;Y\nHưng Yên;41;1\nThái Bình;44;2\nHà Nội;40;\nHà Nam;40;1\nNam Định;41;1\nNinh Bình;42;";
  const merged = (merge: Omit<NonNullable<ReadScoreTableOptions["merge"]>, "on">) => {
    const table = read(TEXT, { on: BEFORE, merge: { on: AFTER, ...merge } });
    return {
      rows: table.merged?.map(({ province, scores }) => [province.name, ...scores]),
      findings: table.findings.map(({ message }) => message.en),
    };
  };

  it("are made by no rule of their own", () => {
    expect(read(TEXT).merged).toBeUndefined();
  });

  it("have the mean, the weighted mean or the sum, as the caller chooses", () => {
    expect(merged({ rule: "mean" }).rows).toEqual([
      ["Hà Nội", 40, null],
      ["Hưng Yên", 42.5, 1.5],
      ["Ninh Bình", 41, null],
    ]);
    expect(merged({ rule: "sum" }).rows).toEqual([
      ["Hà Nội", 40, null],
      ["Hưng Yên", 85, 3],
      ["Ninh Bình", 123, null],
    ]);
    const weights = { "Hưng Yên": 1, "34": "3", "Hà Nam": 1, "Nam Định": 1 };
    expect(merged({ rule: "weighted-mean", weights })).toEqual({
      rows: [
        ["Hà Nội", 40, null],
        ["Hưng Yên", 43.25, 1.75],
        ["Ninh Bình", null, null],
      ],
      findings: [
        "Ninh Bình has no figures, for want of a weight of Ninh Bình",
        "Ninh Bình, “Y”: no figure of Ninh Bình, so that it has none",
      ],
    });
  });

  it("refuse weights that the rule does not use, that lack, or that are of no province", () => {
    const code = (merge: Parameters<typeof merged>[0]): unknown => {
      try {
        return merged(merge);
      } catch (error) {
        return isChisoError(error) && error.code;
      }
    };
    expect(code({ rule: "mean", weights: {} })).toBe("invalid-option");
    expect(code({ rule: "weighted-mean" })).toBe("invalid-option");
    expect(code({ rule: "weighted-mean", weights: { Xx: 1 } })).toBe("unknown-code");
    expect(code({ rule: "weighted-mean", weights: { "Hưng Yên": 1, "33": 2 } })).toBe(
      "invalid-data",
    );
    expect(code({ rule: "weighted-mean", weights: { "Hưng Yên": -1 } })).toBe("invalid-data");
  });

  it("have no mean where none of them weighs anything", () => {
    const weights = { "Hưng Yên": 0, "Thái Bình": 0, "Hà Nam": 0, "Nam Định": 1, "Ninh Bình": 1 };
    const { rows, findings } = merged({ rule: "weighted-mean", weights });
    expect(rows?.map(([name, first]) => [name, first])).toEqual([
      ["Hà Nội", 40],
      ["Hưng Yên", null],
      ["Ninh Bình", 41.5],
    ]);
    expect(findings).toContain(
      "Hưng Yên has no figures, for want of a weight of Hưng Yên, Thái Bình",
    );
  });

  it("have no rank of the ranks of their members", () => {
    for (const heading of ["Xếp hạng", "Thứ hạng 2024", "Hạng", "Rank"]) {
      const text = `Tỉnh;Điểm;${heading}\nHưng Yên;41;7\nThái Bình;43;5\nHà Nội;40;9`;
      const table = read(text, { on: BEFORE, merge: { on: AFTER, rule: "mean" } });
      expect(table.merged?.map(({ scores }) => scores)).toEqual([
        [40, 9],
        [42, null],
      ]);
      expect(table.findings.map(({ code }) => code)).toEqual(["scores-rank-not-merged"]);
    }
  });

  it("are never made backwards in time", () => {
    expect(() => read(TEXT, { on: AFTER, merge: { on: BEFORE, rule: "mean" } })).toThrow(
      /a later one/,
    );
  });

  it("are 34 of 63, each figure between those of its members, and replay", () => {
    const lines = provinces({ on: BEFORE }).map(({ name }, index) => `${name};${index},5`);
    const table = read(`Tỉnh;X\n${lines.join("\n")}`, {
      on: BEFORE,
      merge: { on: AFTER, rule: "mean" },
    });
    expect(table.merged).toHaveLength(34);
    expect(table.absent).toEqual([]);
    const scoreOf = new Map(
      table.rows.map(({ province, scores }) => [province.name, scores[0] ?? NaN]),
    );
    for (const { scores, members, trace } of table.merged ?? []) {
      const figures = members.map((name) => scoreOf.get(name) ?? NaN);
      expect(scores[0]).toBeGreaterThanOrEqual(Math.min(...figures));
      expect(scores[0]).toBeLessThanOrEqual(Math.max(...figures));
      expect(trace.children.map(replayTrace)).toEqual(scores);
    }
  });
});

describe("what is written out of rows", () => {
  const UNITS = provinces({ on: BEFORE });
  const figure = fc.option(fc.integer({ min: -99999, max: 9999999 }).map((units) => units / 1000));
  const rows = fc.uniqueArray(
    fc.record({ unit: fc.constantFrom(...UNITS), scores: fc.tuple(figure, figure) }),
    { selector: ({ unit }) => unit.code, minLength: 1 },
  );
  const quote = (cell: string): string =>
    /[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

  it("property: comes back as it was, by any sign", () => {
    const delimiters = fc.constantFrom<("\t" | ";" | ",")[]>("\t", ";", ",");
    fc.assert(
      fc.property(
        rows,
        delimiters,
        fc.boolean(),
        fc.boolean(),
        (given, delimiter, isComma, percent) => {
          const write = (score: number | null): string => {
            if (score === null) return "";
            const text = String(score);
            return (isComma ? text.replace(".", ",") : text) + (percent ? "%" : "");
          };
          const lines = [
            ["Tỉnh/Thành phố", 'Điểm "X"', "Y; Z"],
            ...given.map(({ unit, scores }) => [unit.fullName, ...scores.map(write)]),
          ];
          const text = lines.map((cells) => cells.map(quote).join(delimiter)).join("\n");
          const decimal = isComma ? "comma" : "point";
          const table = read(text, { on: BEFORE, decimal, delimiter, parts: ['Điểm "X"', "Y; Z"] });
          const columns = [0, 1].filter((at) => given.some(({ scores }) => scores[at] !== null));
          expect(table.rows.map(({ province, scores }) => [province.code, ...scores])).toEqual(
            given.map(({ unit, scores }) => [
              unit.code,
              ...columns.map((at) => scores[at] ?? null),
            ]),
          );
          expect(table.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
          const cells = [
            lines[0] ?? [],
            ...given.map(({ unit, scores }) => [unit.name, ...scores]),
          ];
          expect(read(cells).rows).toEqual(table.rows);
        },
      ),
    );
  });

  it("property: any text is read without an error, and rows are read or left", () => {
    const line = fc.array(
      fc.constantFrom("Tỉnh", "Hà Nội", "Huế", "1,5", "1.234", "x", '"', "", "%", "2024"),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = lines.map((cells) => cells.join(";")).join("\n");
        const { rows: found, findings } = read(text);
        for (const { scores } of found)
          expect(scores.every((score) => score === null || Number.isFinite(score))).toBe(true);
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
      }),
      { numRuns: 300 },
    );
  });
});
