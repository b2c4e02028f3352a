import { toCsv, type CsvOptions, type RowCell } from "chiso/export";
import { plainDate } from "chiso/time";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../progress/plans.js";

const day = { date: plainDate("2021-06-05") };

/** One cell of a file of one row and two columns. */
const cellOf = (cell: RowCell, options?: CsvOptions): string => {
  const [line = ""] = toCsv([[cell, "x"]], options).split(/[,;\t]x\r\n$/);
  return line;
};

/** The cells of a file, as csv-parse reads them. */
function read(text: string, separator = ","): readonly (readonly string[])[] {
  const rows: unknown = parse(text, {
    delimiter: separator,
    record_delimiter: "\r\n",
    relax_column_count: false,
  });
  if (!Array.isArray(rows)) throw new Error("no rows");
  return rows.map((row: unknown) => (Array.isArray(row) ? row.map(String) : []));
}

describe("a CSV file", () => {
  it("has a line for each row, ended as RFC 4180 says", () => {
    expect(
      toCsv([
        ["a", "b"],
        [1, null],
      ]),
    ).toBe("a,b\r\n1,\r\n");
    expect(toCsv([])).toBe("");
  });

  it("quotes what would end a cell or a line, and doubles quotes", () => {
    expect(cellOf("a,b")).toBe('"a,b"');
    expect(cellOf("a;b")).toBe('"a;b"');
    expect(cellOf("a\nb")).toBe('"a\nb"');
    expect(cellOf('nói "có"')).toBe('"nói ""có"""');
    expect(cellOf(" a ")).toBe('" a "');
  });

  it("has all rows of one length", () => {
    expect(toCsv([["a", "b", "c"], ["d"], []])).toBe("a,b,c\r\nd,,\r\n,,\r\n");
  });

  it("keeps empty rows of one column", () => {
    expect(toCsv([["a"], [null], [""]])).toBe('a\r\n""\r\n""\r\n');
  });

  it("takes the separator, the decimal sign, days and the mark of UTF-8 as asked", () => {
    const rows = [
      ["Điểm", "Hạn"],
      [-1.5, day],
    ];
    expect(toCsv(rows, { separator: ";", decimal: ",", dates: "DD/MM/YYYY", bom: true })).toBe(
      "\uFEFFĐiểm;Hạn\r\n-1,5;05/06/2021\r\n",
    );
    expect(toCsv(rows, { separator: "\t" })).toBe("Điểm\tHạn\r\n-1.5\t2021-06-05\r\n");
  });

  it("quotes a decimal comma between commas", () => {
    expect(cellOf(0.5, { decimal: "," })).toBe('"0,5"');
  });

  it("writes numbers of any size and truth as spreadsheets read them", () => {
    expect([0, -0, 1e21, 1e-7, 123456.789].map((number) => cellOf(number))).toEqual([
      "0",
      "0",
      "1e+21",
      "1e-7",
      "123456.789",
    ]);
    expect([true, false].map((truth) => cellOf(truth))).toEqual(["TRUE", "FALSE"]);
  });
});

describe("a text that a spreadsheet would run", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+1+1", "'+1+1"],
    ["-1+1", "'-1+1"],
    ["-2-cmd|' /C calc'!A0", "'-2-cmd|' /C calc'!A0"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1+1", '"\'\t=1+1"'],
    ["\tchữ", '"\'\tchữ"'],
    ["\r=1+1", '"\'\r=1+1"'],
    ["\nchữ", '"\'\nchữ"'],
    [" =1+1", "' =1+1"],
    ["\u200B=1+1", "'\u200B=1+1"],
    ["\u0000=1+1", "'\u0000=1+1"],
    ["＝1+1", "'＝1+1"],
    ["- Ban hành kế hoạch", "'- Ban hành kế hoạch"],
    ['=HYPERLINK("http://a.b","x")', '"\'=HYPERLINK(""http://a.b"",""x"")"'],
  ])("is marked as a text: %j", (text, written) => {
    expect(cellOf(text)).toBe(written);
  });

  it.each(["a=b", "1-2", "Rà soát – công bố", "'=1", "–5", "https://a.b?c=d", "a@b.c"])(
    "is told from one that it would not: %j",
    (text) => {
      expect(cellOf(text)).toBe(text);
    },
  );

  it("is no number, however it is written", () => {
    expect([-5, -0.25].map((number) => cellOf(number))).toEqual(["-5", "-0.25"]);
    expect(["-5", "+84", "-0.5"].map((text) => cellOf(text))).toEqual(["-5", "+84", "-0.5"]);
    expect(cellOf(-0.25, { separator: ";", decimal: "," })).toBe("-0,25");
  });
});

const anyText = fc.oneof(
  // Signs of direction are left out of files.
  fc.string({ unit: "binary", maxLength: 30 }).filter((text) => !/\p{Bidi_Control}/u.test(text)),
  fc.string({
    unit: fc.constantFrom(
      ...["a", "Đ", "=", "+", "-", "@", "\t", "\r", "\n", '"', ",", ";", " ", "'", "\uFEFF"],
      ...["|", "0", ".", "1"],
    ),
  }),
);
const anyCell: fc.Arbitrary<RowCell> = fc.oneof(
  anyText,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(day),
  fc.constant(null),
);
const anyOptions: fc.Arbitrary<CsvOptions> = fc.record({
  separator: fc.constantFrom(",", ";", "\t"),
  decimal: fc.constantFrom(".", ","),
  dates: fc.constantFrom("YYYY-MM-DD", "DD/MM/YYYY"),
});

describe("a sign that turns the direction of writing", () => {
  it.each([
    ["\u202Egnp.exe", "gnp.exe"],
    ["a\u2066b\u2069", "ab"],
    ["\u200F=1+1", "'=1+1"],
  ])("is left out, and hides no formula: %j", (text, written) => {
    expect(cellOf(text)).toBe(written);
  });
});

describe("any rows", () => {
  it("are read back with the same cells", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anyText, { minLength: 3, maxLength: 3 })),
        anyOptions,
        (rows, options) => {
          const back = read(toCsv(rows, options), options.separator);
          // The mark of a text is the one thing that may stand before it.
          const unmarked = back.map((row, at) =>
            row.map((cell, place) =>
              cell === `'${rows[at]?.[place] ?? ""}` ? cell.slice(1) : cell,
            ),
          );
          expect(unmarked).toEqual(rows);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("hold nothing that a spreadsheet would run", () => {
    const number = /^-?\d+(?:[.,]\d+)?(?:e[+-]\d+)?$|^[+-]\d+(?:[.,]\d+)?$/;
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { maxLength: 4 })), anyOptions, (rows, options) => {
        const text = toCsv(rows, options);
        for (const cell of read(text, options.separator).flat()) {
          if (!number.test(cell)) expect(cell).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("are as many in the file, of one length", () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { maxLength: 4 })), anyOptions, (rows, options) => {
        expect(read(toCsv(rows, options), options.separator)).toHaveLength(rows.length);
      }),
    );
  });
});

describe("a wrong call", () => {
  it.each([
    [[["a"], [Number.NaN]], "[1][0]"],
    [[["a"], [new Date(0)]], "[1][0]"],
    [[[{ date: "2021-02-30" }]], "[0][0]"],
    [["a"], "[0]"],
    [[[undefined]], "[0][0]"],
  ])("names the cell: %j", (rows: unknown, place) => {
    const error = refusalOf(() => Reflect.apply(toCsv, undefined, [rows]));
    expect(error.code).toBe("invalid-data");
    expect(error.message).toContain(place);
  });
});
