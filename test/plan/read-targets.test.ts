import { readPlanTable, readTargets } from "chiso/plan";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const TEXT = [
  "KẾ HOẠCH",
  "",
  "I. MỤC TIÊU",
  "1. Mục tiêu chung: phục vụ người dân tốt hơn.",
  "2. Chỉ tiêu",
  "a) 100% hồ sơ được số hóa.",
  "b) Mức độ hài lòng của người dân",
  "đạt trên 85%; tỷ lệ trễ hạn không quá 2%.",
  "",
  "**II. NHIỆM VỤ**",
  "- Mở ít nhất 03 lớp tập huấn.",
  "- Năm 2021, toàn tỉnh đã số hóa 40% hồ sơ.",
].join("\n");

describe("targets in running text", () => {
  it("are read clause by clause, with the headings above, the line and the span", () => {
    const { clauses } = readTargets(TEXT, { year: 2022 });
    expect(
      clauses.map(({ section, code, place, targets }) => [
        section,
        code,
        place.row,
        targets.map(({ comparator, value }) => [comparator, value]),
      ]),
    ).toEqual([
      ["I.2", "a", 6, [["all", 100]]],
      [
        "I.2",
        "b",
        7,
        [
          ["gt", 85],
          ["lte", 2],
        ],
      ],
      ["II", undefined, 11, [["gte", 3]]],
    ]);
    expect(clauses[0]?.headings).toEqual(["MỤC TIÊU", "Chỉ tiêu"]);
    for (const { text, span, targets } of clauses) {
      expect(TEXT.slice(span.start, span.end)).toBe(text);
      for (const target of targets) {
        expect(TEXT.slice(target.span.start, target.span.end).replace(/\s+/g, " ")).toBe(
          target.text.replace(/\s+/g, " "),
        );
      }
    }
  });

  it.each([
    ["I", ["a", "b"]],
    ["I.2", ["a", "b"]],
    ["chỉ tiêu", ["a", "b"]],
    ["II", [undefined]],
    ["III", []],
    ["I.1", []],
  ])("may be those of one section: %s", (section, codes) => {
    expect(readTargets(TEXT, { year: 2022, section }).clauses.map(({ code }) => code)).toEqual(
      codes,
    );
  });

  it("have the same lines and words with any line ends", () => {
    const rows = (text: string): unknown =>
      readTargets(text, { year: 2022 }).clauses.map(({ place, targets }) => [
        place,
        targets.map(({ value }) => value),
      ]);
    for (const end of ["\r\n", "\r"]) expect(rows(TEXT.replaceAll("\n", end))).toEqual(rows(TEXT));
  });

  it("of a paragraph too long to be one are not read, with a finding", () => {
    const reading = readTargets(`a\n\n${"100% hồ sơ ".repeat(3000)}`);
    expect(reading.clauses).toEqual([]);
    expect(reading.findings).toMatchObject([{ code: "table-cell-too-long", place: { row: 3 } }]);
  });

  it("never throw and keep their spans within the text", () => {
    const pieces = fc.constantFrom(
      "I. ",
      "a) ",
      "- ",
      "100% hồ sơ",
      "\n",
      "\n\n",
      "đạt trên 8%",
      ".",
      "\r\n",
      "ẽ ",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (list) => {
        const text = list.join("");
        for (const clause of readTargets(text).clauses) {
          expect(text.slice(clause.span.start, clause.span.end)).toBe(clause.text);
        }
      }),
    );
  });
});

describe("what a tracker holds besides aims", () => {
  const head = "TT\tNhiệm vụ\tChủ trì\tThời hạn\tKết quả thực hiện\tTỷ lệ";
  const row = "1\tSố hóa 100% hồ sơ\tSở Nội vụ\tQuý II\tđạt 55% kế hoạch\t91%";

  it("is left out: titles, heads of columns, results", () => {
    const text = ["BẢNG THEO DÕI 100% NHIỆM VỤ ĐƯỢC GIAO", head, row].join("\n");
    const { targets } = readTargets(text, { year: 2026 });
    expect(targets.map((target) => text.slice(target.span.start, target.span.end))).toEqual([
      "Số hóa 100% hồ sơ",
    ]);
  });

  it("is kept where the results are those expected", () => {
    const text = "TT\tNhiệm vụ\tKết quả dự kiến\n1\tSố hóa\t100% hồ sơ được số hóa";
    expect(readTargets(text, { year: 2026 }).targets).toMatchObject([{ value: 100 }]);
  });

  it("is left out below headings of results, until one of aims", () => {
    const text = [
      "I. KẾT QUẢ THỰC HIỆN CHỈ TIÊU",
      "1. Tỷ lệ hồ sơ đúng hạn đạt 98%",
      "II. CHỈ TIÊU NĂM 2026",
      "1. Tỷ lệ hồ sơ đúng hạn đạt 99%",
    ].join("\n");
    expect(readTargets(text, { year: 2026 }).targets).toMatchObject([{ value: 99 }]);
  });

  it("is no target of the plan above its table", () => {
    const title = "BẢNG THEO DÕI TIẾN ĐỘ";
    const text = [title, "Tiến độ đạt 85% kế hoạch năm", head, row].join("\n");
    expect(readPlanTable(text, { year: 2026 }).plan.targets).toEqual([]);
  });
});

describe("the targets of a plan", () => {
  const table = "TT\tNhiệm vụ\tThời gian\n1\tRà soát\tQuý I";

  it("are those that stand below headings of aims above its table", () => {
    const { plan } = readPlanTable(`${TEXT}\n${table}`, { year: 2022 });
    expect(plan.targets.map(({ value }) => value)).toEqual([100, 85, 2]);
  });

  it("are all that stand above it where no heading speaks of aims", () => {
    const { plan } = readPlanTable(`Phấn đấu 90% hồ sơ đúng hạn.\n${table}`, { year: 2022 });
    expect(plan.targets.map(({ value }) => value)).toEqual([90]);
  });

  it("are none of the figures that a report gives", () => {
    const text = `BÁO CÁO\n\nĐã số hóa 70% hồ sơ.\n${table}`;
    expect(readPlanTable(text, { year: 2022 }).plan.targets).toEqual([]);
  });
});
