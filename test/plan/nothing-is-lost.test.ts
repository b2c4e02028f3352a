import fc from "fast-check";
import { readPlanRows, readPlanTable, type TextLayout } from "chiso/plan";
import { describe, expect, it } from "vitest";
import { RENDERERS } from "./render-layouts.js";
import { findingsOf, HEADER, tabbed } from "./tables.js";
import { lostWords } from "./words.js";

/**
 * A word that stands nowhere else, so that losing it shows: the letter says which column it came
 * from, the number which cell.
 */
const word = fc.integer({ min: 10_000, max: 99_999 }).map((number) => `từ${number}`);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(" "));

const number = fc.oneof(
  fc.constant(""),
  fc.integer({ min: 1, max: 40 }).map(String),
  fc.constantFrom("I", "II", "A", "B", "a)", "đ", "1.1", "-", "12-13", "Mục III", "IV."),
  words,
);
const name = fc.oneof(
  fc.constant(""),
  words,
  words.map((text) => `Rà soát ${text}`),
  words.map((text) => `<b>Mục ${text}</b>`),
  fc.tuple(words, words).map(([one, two]) => `- Lập ${one}; - Gửi ${two}.`),
);
const output = fc.oneof(
  fc.constantFrom("", "Báo cáo", "Thường xuyên", "Văn phòng"),
  words.map((text) => `Báo cáo ${text}`),
  fc.tuple(words, words).map(([one, two]) => `<p>${one}</p><p>- ${two};</p>`),
);
const agencies = fc.oneof(
  fc.constantFrom("", "Văn phòng", "Sở Nội vụ", "Các sở, ngành; UBND cấp huyện", "Tháng 3"),
  words.map((text) => `Sở Tư pháp: ${text}`),
  words.map((text) => `Văn phòng (${text}), Thanh tra`),
  words.map((text) => `Thanh tra; ${text}`),
  words,
);
const deadline = fc.oneof(
  fc.constantFrom("", "Quý II, IV", "Thường xuyên", "Sở Y tế", "20/12/2022"),
  words.map((text) => `Khi có ${text}`),
  words.map((text) => `${text} trong quý I`),
  words,
);
const note = fc.oneof(fc.constant(""), words);

const row = fc.tuple(number, name, output, agencies, agencies, deadline, note, note, note);
const cut = fc
  .tuple(row, fc.integer({ min: 1, max: 9 }))
  .map(([cells, width]) => cells.slice(0, width));
const HEADERS = [...HEADER.split("|"), "Ghi chú", "Kinh phí"];
const repeated = fc.constantFrom(HEADERS, ["TT", "Nhiệm vụ", "Chủ trì", "Thời gian"]);
const table = fc.array(
  fc.oneof({ weight: 8, arbitrary: cut }, { weight: 1, arbitrary: repeated }),
  {
    maxLength: 8,
  },
);

const LAYOUTS: readonly TextLayout[] = [
  "tab-separated",
  "html",
  "markdown",
  "csv",
  "bar-lines",
  "pdf-layout",
  "pdf-text",
];

describe("of the words of a table", () => {
  it("none is lost: each stands in the plan, or among the leftovers", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const reading = readPlanRows([HEADERS, ...rows], { year: 2022 });
        expect(lostWords(rows.flat(), reading)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("none is lost where a column names sections", () => {
    const section = fc.oneof(fc.constantFrom("", "", "Thể chế"), words);
    const sectioned = fc
      .tuple(row, section)
      .map(([[code, ...cells], title]) => [code, title, ...cells]);
    const headers = ["TT", "Lĩnh vực", ...HEADERS.slice(1)];
    fc.assert(
      fc.property(fc.array(sectioned, { maxLength: 6 }), (rows) => {
        const reading = readPlanRows([headers, ...rows], { year: 2022 });
        expect(lostWords(rows.flat(), reading)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("none is lost where the cells come as a text with lines between them", () => {
    fc.assert(
      fc.property(table, fc.array(words, { maxLength: 3 }), (rows, lines) => {
        const text = [HEADERS.join("\t"), ...rows.map((cells) => cells.join("\t")), ...lines].join(
          "\n",
        );
        expect(lostWords([...rows.flat(), ...lines], readPlanTable(text, { year: 2022 }))).toEqual(
          [],
        );
      }),
      { numRuns: 200 },
    );
  });

  it.each(LAYOUTS)("none is lost in the layout %s, with lines above and below", (layout) => {
    fc.assert(
      fc.property(table, fc.array(words, { maxLength: 3 }), (rows, lines) => {
        const written = RENDERERS[layout]([HEADERS, ...rows]);
        const text = [...lines, "", written, "", ...lines].join("\n");
        for (const options of [{ year: 2022 }, { year: 2022, layout }]) {
          const lost = lostWords([...rows.flat(), ...lines], readPlanTable(text, options));
          expect(lost).toEqual([]);
        }
      }),
      { numRuns: 120 },
    );
  });

  it.each(LAYOUTS)("none is lost of a text that is not laid out so: %s", (layout) => {
    fc.assert(
      fc.property(table, fc.constantFrom(...LAYOUTS), (rows, other) => {
        const text = RENDERERS[other]([HEADERS, ...rows]);
        const reading = readPlanTable(text, { year: 2022, layout });
        expect(lostWords(rows.flat(), reading)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("none is lost where there is no header", () => {
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 5 }), (rows) => {
        expect(lostWords(rows.flat(), readPlanRows(rows, { year: 2022 }))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ["columns for notes", "1|Rà soát|Báo cáo|Văn phòng||Quý I|Ghi nhận"],
    [
      "an agency's duty and remark",
      "1|Rà soát|Báo cáo|Sở Tư pháp (theo phân công): Lập danh mục||Quý I|",
    ],
    ["a date below an agency's duty", "1|Rà soát|Báo cáo|Sở Tư pháp: Lập<br>20/12/2022||Quý I|"],
    ["words that name no agency", "1|Rà soát|Báo cáo|Văn phòng; xong sớm|Chưa rõ|Quý I|"],
    ["a time in the column of outputs", "1|Rà soát|Hàng quý|Văn phòng||Quý I|"],
    ["the heading of a part", "A|Cải cách hành chính||||||"],
    ["cells beside the heading of a section", "I|Thể chế||Sở Tư pháp|||Xem thêm"],
    ["a time beside a heading that no task needs", "I|Thể chế||||Chưa rõ lúc nào"],
    ["words behind a number", "5. Rà soát|thủ tục|Báo cáo|Văn phòng||Quý I|"],
    ["a column of numbers that holds none", "Ngoài ra|Rà soát|Báo cáo|Văn phòng||Quý I|"],
    ["a cell that only a number's column holds", "Trang sau||||||"],
  ])("none is lost of %s", (_, cells) => {
    const reading = readPlanTable(tabbed(`${HEADER}|Ghi chú`, cells), { year: 2022 });
    expect(lostWords(cells.split("|"), reading)).toEqual([]);
  });
});

const CODED = "TT|Mã nhiệm vụ|Nhiệm vụ|Sản phẩm|Đơn vị chủ trì|Thời gian";
const MEASURED = "TT|Nhiệm vụ|Nội dung thành phần|Đơn vị chủ trì|Thời gian";

describe("of what has no place in a plan, the words are left over with a finding:", () => {
  it.each<readonly [what: string, leftover: string, finding: string, rows: readonly string[]]>([
    [
      "agencies beside a part, each section of which names its own",
      "Thanh tra; xong sớm",
      "table-section-with-cells 2",
      [HEADER, "A|Thể chế||Thanh tra; xong sớm", "I|Thủ tục||Sở Tư pháp", "1|Rà soát"],
    ],
    [
      "partners beside a part without anything below it",
      "Thanh tra",
      "table-section-with-cells 2",
      [HEADER, "B||||Thanh tra"],
    ],
    [
      "the office's code of a row that goes on with a task",
      "NV02",
      "table-row-without-task 3",
      [CODED, "1|NV01|Rà soát|Báo cáo|Văn phòng|Quý I", "|NV02||Tờ trình|Thanh tra|Quý II"],
    ],
    [
      "the part of an index beside a heading with a time",
      "b) Công khai",
      "table-section-with-cells 2",
      [MEASURED, "I|Thủ tục|b) Công khai||Quý I", "1|Rà soát||Văn phòng|"],
    ],
    [
      "the time of a row whose outputs each name another",
      "- 20/12/2022; - Quý III",
      "table-deadline-in-output-column 3:3",
      [
        HEADER,
        "1|Rà soát|Báo cáo|Văn phòng||Quý I",
        "||- Đến 31/01/2023: Xong; - Báo cáo|Thanh tra||- 20/12/2022; - Quý III",
      ],
    ],
    [
      "a letter in the column of outputs that sets off nothing",
      "a)",
      "table-cells-uncertain 2:3",
      [HEADER, "1|Rà soát|a)|Văn phòng||Quý I"],
    ],
    [
      "a letter behind the last output",
      "b)",
      "table-cells-uncertain 2:3",
      [HEADER, "1|Rà soát|a) Báo cáo; <br>b)|Văn phòng||Quý I"],
    ],
  ])("%s", (_, leftover, finding, rows) => {
    const reading = readPlanTable(tabbed(...rows), { year: 2022 });
    expect(reading.leftovers.map(({ text }) => text)).toContain(leftover);
    expect(findingsOf(reading)).toContain(finding);
  });

  it("the office's code of a lettered part", () => {
    const rows = ["1|NV01|Rà soát|Báo cáo|Văn phòng|Quý I", "a|NV02|Lập|Tờ trình|Thanh tra|Quý II"];
    const reading = readPlanTable(tabbed(CODED, ...rows), { year: 2022 });
    expect(reading.plan.sections[0]?.tasks.map(({ code }) => code)).toEqual(["NV01"]);
    expect(reading.leftovers.map(({ text }) => text)).toContain("NV02");
  });
});

describe("a header below the header of a page", () => {
  const others = ["TT", "Nhiệm vụ", "Chủ trì", "Thời gian"];
  const read = (...rows: readonly (readonly string[])[]) =>
    readPlanTable(RENDERERS["pdf-layout"]([HEADERS, ...rows]), { year: 2022 });

  it("is left over where it has other columns, as in the other layouts", () => {
    const reading = read(HEADERS, others);
    expect(reading.layout.columns.map(({ header }) => header)).toEqual(HEADERS);
    expect(reading.leftovers.map(({ text }) => text)).toEqual([others.join("\t")]);
    expect(findingsOf(reading)).toContain("table-header-changed 5");
  });

  it("heads the rows below it", () => {
    const { plan } = read(HEADERS, others, ["1", "Rà soát thủ tục", "Sở Tư pháp", "Quý II"]);
    const [task] = plan.sections[0]?.tasks ?? [];
    expect(task?.title).toBe("Rà soát thủ tục");
    expect(task?.assignments.map(({ agency }) => agency.name)).toEqual(["Sở Tư pháp"]);
    expect(task?.deadline?.text).toBe("Quý II");
  });

  it("is none of two rows where it says only some of the headings again", () => {
    const reading = read(["", "Nhiệm vụ cụ thể", "Sản phẩm đầu ra"], ["", "Nhiệm vụ", "Chủ trì"]);
    expect(reading.layout.columns.map(({ header }) => header)).toEqual(HEADERS);
  });
});

describe("a number or letter alone on a line of the text of a PDF", () => {
  it("leaves the row over, the columns of which are then not known", () => {
    const text = RENDERERS["pdf-text"]([HEADERS, ["14"], ["a)"], ["Rà soát từ1"]]);
    const reading = readPlanTable(text, { year: 2022, layout: "pdf-text" });
    expect(reading.plan.sections).toEqual([]);
    expect(reading.leftovers.map((each) => each.text)).toEqual(["14", "a)", "Rà soát từ1"]);
    expect(findingsOf(reading)).toContain("table-cells-uncertain 17");
  });

  it("leaves over what no column can hold", () => {
    const reading = readPlanTable("Mã\nPhối hợp\nThời hạn\nxem từ1", { layout: "pdf-text" });
    expect(reading.leftovers).toEqual([{ row: 4, text: "xem từ1" }]);
    expect(findingsOf(reading)).toContain("table-cells-uncertain 4");
  });
});
