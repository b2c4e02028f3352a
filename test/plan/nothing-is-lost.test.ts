import fc from "fast-check";
import { readPlanRows, readPlanTable, type TextLayout } from "chiso/plan";
import { describe, expect, it } from "vitest";
import { RENDERERS } from "./render-layouts.js";
import { HEADER, tabbed } from "./tables.js";
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
