import { readPlanRows, type ReadRowsOptions, type SheetCell } from "chiso/plan";
import { describe, expect, it } from "vitest";
import { findingsOf, namesOf, refusalOf, tasksOf } from "./tables.js";

const HEADER = ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"];

/** A moment of UTC: `2024-06-05T17:00`. */
const at = (moment: string): Date => new Date(`${moment}Z`);

/** The deadlines of tasks below the usual header, by what stands in their cells. */
function deadlines(cells: readonly SheetCell[], options: ReadRowsOptions = {}) {
  const rows = cells.map((cell, index) => [index + 1, `Việc thứ ${index + 1}`, "Sở Y tế", cell]);
  const reading = readPlanRows([HEADER, ...rows], { year: 2024, ...options });
  return {
    texts: tasksOf(reading).map(({ deadline }) => deadline?.text),
    findings: findingsOf(reading).filter(
      (finding) => finding.startsWith("table-date") || finding.startsWith("table-serial"),
    ),
    leftovers: reading.leftovers.map(({ column, text }) => `${column ?? 0} ${text}`),
  };
}

describe("rows of a spreadsheet", () => {
  it("may hold numbers, crosses and nothing, and be of unlike lengths", () => {
    const reading = readPlanRows([
      ["KẾ HOẠCH CÔNG TÁC NĂM 2024"],
      [],
      ["TT", "Nhiệm vụ", "Chủ trì", "Quý I", "Quý II"],
      [1, "Rà soát", "Sở Y tế", true, null],
      [2, "Công bố", "Sở Y tế", false, "x"],
      [2.1, "Niêm yết", undefined],
    ]);
    const [first, second] = tasksOf(reading);
    expect([first?.deadline?.text, second?.deadline?.text]).toEqual(["Quý I", "Quý II"]);
    expect(second?.subtasks.map(({ code, title }) => `${code} ${title}`)).toEqual(["2.1 Niêm yết"]);
    expect(reading.plan.title?.vi).toBe("KẾ HOẠCH CÔNG TÁC NĂM 2024");
  });

  it("may count rows and columns from 1, as exceljs does", () => {
    const sparse: SheetCell[][] = [];
    sparse[1] = Object.assign([], { 1: "TT", 2: "Nhiệm vụ", 3: "Thời hạn" });
    sparse[3] = Object.assign([], { 1: 1, 2: "Rà soát", 3: "Quý II" });
    const reading = readPlanRows(sparse, { year: 2024 });
    expect(tasksOf(reading)).toMatchObject([{ code: "1", title: "Rà soát", source: { row: 3 } }]);
    expect(reading.layout.columns.map(({ column }) => column)).toEqual([1, 2, 3]);
  });

  it("are refused where cells are objects, with what to give", () => {
    // @ts-expect-error a cell of exceljs with letters of several kinds
    const error = refusalOf(() => readPlanRows([HEADER, [1, { richText: [] }]]));
    expect(error).toMatchObject({
      code: "invalid-data",
      given: "row 2, column 2: an object with richText",
    });
    expect(error.message).toContain("cell.text");
  });
});

describe("dates of a spreadsheet", () => {
  it("are days of UTC where they stand at its midnight, as exceljs makes them", () => {
    const { texts, findings } = deadlines([
      at("2024-06-05T00:00"),
      at("2024-09-30T17:00"),
      at("2024-12-31T00:00"),
    ]);
    expect(texts).toEqual(["05/06/2024", "30/09/2024 17:00", "31/12/2024"]);
    expect(findings).toEqual([]);
  });

  it("are days of Vietnam where they stand at 17:00 of the day before, by a minute or so", () => {
    const { texts } = deadlines([
      at("2024-06-04T16:59:30"),
      at("2024-09-29T16:59:30"),
      at("2024-09-30T09:59:30"),
    ]);
    expect(texts).toEqual(["05/06/2024", "30/09/2024", "30/09/2024 17:00"]);
    expect(deadlines([at("2024-06-04T17:00")]).texts).toEqual(["05/06/2024"]);
  });

  it.each([
    ["another clock", ["2024-06-04T16:00", "2024-09-29T16:00"]],
    ["both clocks", ["2024-06-04T17:00", "2024-09-30T00:00"]],
    ["hours only", ["2024-06-05T10:30"]],
  ])("are not taken where they show %s, which is told", (_, moments) => {
    const { texts, findings, leftovers } = deadlines(moments.map(at));
    expect(texts).toEqual(moments.map(() => undefined));
    expect(findings).toEqual(
      moments.map((_moment, index) => `table-date-uncertain ${index + 2}:4`),
    );
    expect(leftovers).toEqual(moments.map((moment) => `4 ${moment}:00.000Z`));
  });

  it("are days by the clock that the caller names", () => {
    const { texts } = deadlines([at("2024-06-04T16:00"), at("2024-09-30T09:00")], {
      dateOffset: 8,
    });
    expect(texts).toEqual(["05/06/2024", "30/09/2024 17:00"]);
    expect(refusalOf(() => deadlines([], { dateOffset: 700 }))).toMatchObject({
      code: "invalid-option",
      given: "dateOffset: 700",
    });
  });

  it("that are none, or an hour without a day, are told", () => {
    const { texts, findings } = deadlines([
      new Date(Number.NaN),
      at("1899-12-30T10:00"),
      at("2024-06-05T00:00"),
    ]);
    expect(texts).toEqual([undefined, undefined, "05/06/2024"]);
    expect(findings).toEqual(["table-date-uncertain 2:4", "table-date-uncertain 3:4"]);
  });

  it("that are numbers of Excel are days where the caller says so, else told", () => {
    const numbers = [45448, 45540.7083333, 5, 2024];
    expect(deadlines(numbers, { serialDates: true })).toEqual({
      texts: ["05/06/2024", "05/09/2024 17:00", undefined, "2024"],
      findings: ["table-serial-date 4:4"],
      leftovers: ["4 5"],
    });
    expect(deadlines(numbers)).toEqual({
      texts: [undefined, undefined, undefined, "2024"],
      findings: ["table-serial-date 2:4", "table-serial-date 3:4", "table-serial-date 4:4"],
      leftovers: ["4 45448", "4 45540.7083333", "4 5"],
    });
  });

  it("that Excel writes with the month first are told, for nothing shows it", () => {
    expect(deadlines(["6/5/24", "12/9/24", "06/05/2024"]).findings).toEqual([
      "table-date-order-unknown 2:4",
      "table-date-order-unknown 3:4",
    ]);
  });
});

describe("rows of a spreadsheet that end early", () => {
  it("have empty cells there, none that are missing", () => {
    const rows = [
      ["TT", "Nhiệm vụ", "Chủ trì", "Sản phẩm", "Thời hạn"],
      ["I", "THỂ CHẾ"],
      [1, "Soạn văn bản", "Sở Y tế", "Dự thảo", "Quý I"],
      [2, "Rà soát văn bản", "Sở Y tế"],
      ["II. KIỂM TRA"],
      [3, "Kiểm tra", "Thanh tra", "Biên bản"],
    ];
    const reading = readPlanRows(rows, { year: 2024 });
    expect(findingsOf(reading)).toEqual([]);
    const whole = rows.map((cells) =>
      cells.length < 2 ? cells : Array.from({ length: 5 }, (_, at) => cells[at] ?? null),
    );
    expect(reading).toEqual(readPlanRows(whole, { year: 2024 }));
    expect(tasksOf(reading).map(({ title }) => title)).toEqual([
      "Soạn văn bản",
      "Rà soát văn bản",
      "Kiểm tra",
    ]);
  });
});

describe("merged cells of a spreadsheet", () => {
  it("that are repeated are one: titles, sections, a task over its outputs", () => {
    const title = "KẾ HOẠCH PHÁP CHẾ NĂM 2024";
    const reading = readPlanRows([
      Array.from({ length: 5 }, () => title),
      ["TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Thời hạn"],
      ["I", "THỂ CHẾ", "THỂ CHẾ", "THỂ CHẾ", "THỂ CHẾ"],
      [1, "Soạn văn bản", "Kế hoạch", "Sở Y tế", "Quý I"],
      [1, "Soạn văn bản", "Báo cáo", "Sở Y tế", "Quý IV"],
      ...[Array.from({ length: 5 }, () => "II. KIỂM TRA")],
      [2, "Kiểm tra", "Biên bản", "Thanh tra", "Quý II"],
    ]);
    expect(reading.plan.title?.vi).toBe(title);
    expect(reading.plan.sections.map(({ code, tasks }) => [code, tasks.length])).toEqual([
      ["I", 1],
      ["II", 1],
    ]);
    expect(
      tasksOf(reading)[0]?.deliverables.map((output) => [
        output.title,
        namesOf(output, "lead").join(),
        output.deadline?.text,
      ]),
    ).toEqual([
      ["Kế hoạch", "Sở Y tế", "Quý I"],
      ["Báo cáo", "Sở Y tế", "Quý IV"],
    ]);
    expect(findingsOf(reading)).toEqual([]);
  });

  it("that are known reach over the cells below, which are empty", () => {
    const rows = [HEADER, [1, "Rà soát", "Sở Y tế", "Quý I"], [2, "Công bố", "", ""]];
    for (const merges of [
      ["C2:C3", "D2:D3"],
      [
        { s: { r: 1, c: 2 }, e: { r: 2, c: 2 } },
        { s: { r: 1, c: 3 }, e: { r: 2, c: 3 } },
      ],
    ]) {
      const reading = readPlanRows(rows, { year: 2024, merges });
      expect(tasksOf(reading).map((task) => [namesOf(task, "lead"), task.deadline?.text])).toEqual([
        [["Sở Y tế"], "Quý I"],
        [["Sở Y tế"], "Quý I"],
      ]);
    }
    expect(refusalOf(() => readPlanRows(rows, { merges: ["C2"] }))).toMatchObject({
      code: "invalid-option",
      given: 'merges: "C2"',
    });
  });

  it("do not make one of rows that are the same twice", () => {
    const row = [1, "Rà soát", "Sở Y tế", "Quý I"];
    const reading = readPlanRows([HEADER, row, row], { year: 2024 });
    expect(tasksOf(reading)).toHaveLength(2);
    expect(findingsOf(reading)).toContain("table-task-number-repeated 3");
  });
});
