import { readPlanHeading, readPlanRows, readPlanTable, type TextLayout } from "chiso/plan";
import { schedulePlan } from "chiso/progress";
import { describe, expect, it } from "vitest";
import { RENDERERS } from "./render-layouts.js";
import { HEADER, findingsOf, tabbed, tasksOf } from "./tables.js";
import { sizeOf } from "../properties.js";
import { workOf } from "../work.js";

/** As many as show whether something grows faster than they do: a thousand, or a share of them. */
const ROWS = sizeOf(1000);
/** A text of this length is never met with: a megabyte, or a share of it. */
const MEGABYTE = sizeOf(1_000_000);
/** Longer than anything here takes on a slow machine, shorter than a hang. */
const GUARD = 60_000;

describe("a text that is no table", () => {
  it.each([
    ["an empty text", ""],
    ["a line", "Kế hoạch"],
    ["a table without a header", "1\tRà soát\tQuý I"],
    ["a lone surrogate", "\ud800\t\udc00\n\ud800"],
    ["a null character", "\0\t\0"],
  ])("gives a finding for %s", (_, text) => {
    const reading = readPlanTable(text, { year: 2022 });
    expect(findingsOf(reading)).toEqual(["table-header-missing"]);
    expect(reading.plan).toEqual({
      period: { start: "2022-01-01", end: "2022-12-31" },
      sections: [],
      targets: [],
    });
  });

  it.each(["a", " ", "\t", "\n", "<", "*", "1", "(", "\u0300", "\ud800"])(
    "gives a finding for a megabyte of %j",
    (character) => {
      const reading = readPlanTable(character.repeat(MEGABYTE), { year: 2022 });
      expect(findingsOf(reading)).toEqual(["table-header-missing"]);
    },
    GUARD,
  );
});

describe("a table with odd cells", () => {
  it.each([
    ["three columns", "TT|Nhiệm vụ|Thời gian", "1|Rà soát|Quý I"],
    [
      "twelve columns",
      "TT|Nhiệm vụ|Chỉ số nội dung|Sản phẩm|Chủ trì|Phối hợp|Theo dõi|Thời gian|Kinh phí|Nguồn|Địa bàn|Ghi chú",
      "1|Rà soát|Công khai, minh bạch|Báo cáo|Văn phòng|Thanh tra|Sở Nội vụ|Quý I|10 triệu|Ngân sách|Toàn tỉnh|Không",
    ],
  ])("is read with %s", (_, header, row) => {
    const [task] = tasksOf(readPlanTable(tabbed(header, row), { year: 2022 }));
    expect(task).toMatchObject({ code: "1", title: "Rà soát", deadline: { text: "Quý I" } });
  });

  it("is read with lone surrogates in every cell", () => {
    const row = ["1", "Rà \ud800 soát", "\udc00", "Văn \ud800", "\udfff", "Quý \ud800 I"];
    const reading = readPlanRows([HEADER.split("|"), row], { year: 2022 });
    expect(tasksOf(reading)).toHaveLength(1);
    expect(() => schedulePlan(reading.plan)).not.toThrow();
  });

  it("whose every row is a header has no task, with a finding", () => {
    const reading = readPlanTable(tabbed(...Array.from({ length: ROWS }, () => HEADER)), {
      year: 2022,
    });
    expect(reading.plan.sections).toEqual([]);
    expect(findingsOf(reading)).toEqual(["table-without-tasks 1"]);
  });

  it.each([
    [0, "chữ "],
    [1, "số "],
    [2, "- x; "],
    [3, "Sở Nội vụ; "],
    [4, "<p>"],
    [5, "Sở Nội vụ; "],
    [5, "quý "],
  ] as const)(
    "is read where the cell of column %i holds half a megabyte of %j",
    (column, words) => {
      const cells = ["1", "Rà soát", "Báo cáo", "Văn phòng", "", "Quý I"];
      cells[column] = words.repeat(MEGABYTE / 2 / words.length);
      const reading = readPlanTable(`${tabbed(HEADER)}\n${cells.join("\t")}`, { year: 2022 });
      expect(tasksOf(reading)).toHaveLength(1);
    },
    GUARD,
  );

  it("keeps a cell too long to be read closely, and says so", () => {
    const long = "Sở Nội vụ; ".repeat(2000);
    const reading = readPlanRows([HEADER.split("|"), ["1", long, "Báo cáo", long, "", long]], {
      year: 2022,
    });
    expect(
      findingsOf(reading).filter((finding) => finding.startsWith("table-cell-too-long")),
    ).toEqual(["table-cell-too-long 2:4", "table-cell-too-long 2:6", "table-cell-too-long 2"]);
    expect(reading.leftovers.map(({ column }) => column)).toEqual([4, 6]);
    expect(tasksOf(reading)[0]).toMatchObject({ assignments: [], citations: [] });
  });
});

describe("a table of a thousand rows", () => {
  it.each([
    ["tasks", (row: number) => `${row}|Rà soát ${row}|Báo cáo ${row}|Sở Nội vụ|các sở|Quý II, IV`],
    [
      "further outputs of one task",
      (row: number) => `${row === 0 ? "1" : ""}||Báo cáo ${row}|Sở Nội vụ||Quý I`,
    ],
    [
      "further partners of one task",
      (row: number) => (row === 0 ? "1|Rà soát|Báo cáo|Văn phòng||Quý I" : "||||Sở Y tế|"),
    ],
    [
      "more words of one name",
      (row: number) => (row === 0 ? "1|Rà soát|Báo cáo|Văn phòng||Quý I" : `|thủ tục ${row}||||`),
    ],
    ["sections", () => "|<b>Mục</b>||||"],
    ["parts", () => "A|Phần||||"],
    [
      "lettered parts",
      (row: number) => (row === 0 ? "1|Rà soát||||" : "a|Lập danh mục|Báo cáo|Văn phòng||Quý I"),
    ],
  ])(
    "is read where they are %s",
    (_, write) => {
      const rows = Array.from({ length: ROWS }, (_row, index) => write(index));
      const reading = readPlanTable(tabbed(HEADER, ...rows), { year: 2022 });
      expect(reading.layout.headerRow).toBe(1);
      expect(reading.plan.sections.length + reading.leftovers.length).toBeGreaterThan(0);
    },
    GUARD,
  );
});

const LAYOUTS: readonly TextLayout[] = [
  "html",
  "markdown",
  "csv",
  "bar-lines",
  "pdf-layout",
  "pdf-text",
];

describe("a table of a thousand rows in another layout", () => {
  it.each(LAYOUTS)(
    "is read as %s, with work that grows as the rows do",
    (layout) => {
      const text = (count: number): string =>
        RENDERERS[layout]([
          HEADER.split("|"),
          ...Array.from({ length: count }, (_, row) => [
            `${row + 1}`,
            `Rà soát quy trình ${row}`,
            `Báo cáo ${row}`,
            "Sở Tư pháp",
            "Các sở, ngành",
            "Quý II, IV/2022",
          ]),
        ]);
      const reading = readPlanTable(text(ROWS), { year: 2022 });
      expect(reading.layout.kind).toBe(layout);
      expect(tasksOf(reading)).toHaveLength(ROWS);
      expect(tasksOf(reading).at(-1)?.deliverables[0]?.title).toBe(`Báo cáo ${ROWS - 1}`);
      const work = (count: number): number => {
        const table = text(count);
        return workOf(() => readPlanTable(table, { year: 2022 }));
      };
      // Looking at each pair of rows would be sixteen times the work.
      expect(work(ROWS / 2) / work(ROWS / 8)).toBeLessThan(5);
    },
    GUARD,
  );

  it.each(LAYOUTS)(
    "gives a finding as %s where every row is a header",
    (layout) => {
      const header = HEADER.split("|");
      const text = RENDERERS[layout](Array.from({ length: ROWS }, () => header));
      const reading = readPlanTable(text, { year: 2022, layout });
      expect(tasksOf(reading)).toEqual([]);
      expect(findingsOf(reading).map((finding) => finding.split(" ")[0])).toContain(
        "table-without-tasks",
      );
    },
    GUARD,
  );

  it.each(
    LAYOUTS.flatMap((layout) =>
      ["Sở Nội vụ; ", "- x; ", '"'].map((words) => [layout, words] as const),
    ),
  )(
    "is read as %s where a cell holds half a megabyte of %j",
    (layout, words) => {
      const long = words.repeat(MEGABYTE / 2 / words.length);
      const rows = [HEADER.split("|"), ["1", "Rà soát", long, "Sở Y tế", "", "Quý I"]];
      const reading = readPlanTable(RENDERERS[layout](rows), { year: 2022, layout });
      expect(reading.layout.headerRow).toBeDefined();
      expect(reading.plan.sections.length + reading.leftovers.length).toBeGreaterThan(0);
    },
    2 * GUARD,
  );

  it.each(LAYOUTS)("gives a finding as %s for text that is no table", (layout) => {
    for (const text of [
      "",
      "|",
      "\n|\n|\n",
      "<tr",
      "<table><tr><td>",
      '"',
      "\ud800\n\udc00",
      "1\n2\n3\n4\n5",
    ]) {
      expect(findingsOf(readPlanTable(text, { year: 2022, layout }))).toEqual([
        "table-header-missing",
      ]);
    }
  });
});

describe("a heading", () => {
  it("of any length gives nothing, and no error", () => {
    for (const words of ["kèm theo ", "\u0300", "NĂM 2022 ", "số 1/KH-UBND "]) {
      expect(readPlanHeading(words.repeat(MEGABYTE / words.length))).toEqual({});
    }
  });
});
