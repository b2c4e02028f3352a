import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plannedTasks, readPlanRows } from "../../src/plan/index.js";
import { HEADER_WORDS } from "../../src/plan/grid/data/header-words.js";

const FORMS = [
  "(ngày/tháng/năm)",
  "(ngày, tháng)",
  "(tháng/năm)",
  "(từ ngày - đến ngày)",
  "(dd/mm/yyyy)",
  "(ghi rõ ngày/tháng)",
  "- ngày/tháng/năm",
  ": ngày, tháng, năm",
];

describe("the form in which days are to be written", () => {
  it.each([
    "Hạn",
    "Thời hạn trình",
    "Hạn hoàn thành",
    "Thời gian hoàn thành",
    "Thời gian thực hiện",
  ])("does not hide that %s is the limit", (heading) => {
    for (const form of FORMS) {
      const { plan } = readPlanRows(
        [
          ["TT", "Nhiệm vụ", "Chủ trì", `${heading} ${form}`],
          [1, "Kiểm kê tài sản công", "Sở Tài chính", "14/8/2026"],
        ],
        { year: 2026 },
      );
      expect([form, plannedTasks(plan)[0]?.task.deadline?.text]).toEqual([form, "14/8/2026"]);
    }
  });

  it("does not hide the day of completion beside a limit", () => {
    const { records } = readPlanRows(
      [
        ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Ngày hoàn thành (ngày/tháng/năm)"],
        [1, "Kiểm kê tài sản công", "Sở Tài chính", "14/8/2026", "10/8/2026"],
      ],
      { year: 2026 },
    );
    expect(records).toMatchObject([{ task: "1", completedOn: "2026-08-10" }]);
  });

  it("is all there is of a heading that names nothing else", () => {
    const { layout } = readPlanRows([
      ["TT", "Nhiệm vụ", "Thời hạn", "Số (ngày/tháng)", "Ngày/tháng"],
      [1, "Kiểm kê tài sản công", "14/8/2026", "12 (3/2)", "3/2"],
    ]);
    expect(layout.columns.slice(3).map(({ role }) => role)).toEqual([undefined, undefined]);
  });
});

describe("a column of which nothing is taken", () => {
  it("is told once, whether its heading is known to be of something else or empty", () => {
    const { findings, leftovers } = readPlanRows(
      [
        ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Kinh phí", ""],
        [1, "Kiểm kê tài sản công", "Sở Tài chính", "14/8/2026", "20 triệu đồng", "gấp"],
        [2, "Thanh lý xe cũ", "Văn phòng", "30/9/2026", "5 triệu đồng", ""],
      ],
      { year: 2026 },
    );
    const told = findings.filter(({ code }) => code === "table-column-unread");
    expect(told.map(({ place }) => place?.column)).toEqual([5, 6]);
    expect(leftovers.map(({ text }) => text)).toEqual(["20 triệu đồng", "gấp", "5 triệu đồng"]);
  });

  it("is never silent, whatever the heading and the cells", () => {
    const words = fc.constantFrom(...HEADER_WORDS.keys(), "màu cờ", "");
    const heading = fc
      .tuple(words, words, fc.constantFrom(...FORMS, ""))
      .map((all) => all.join(" "));
    const cell = fc.constantFrom(
      "14/8/2026",
      "Sở Y tế",
      "Báo cáo",
      "20 triệu đồng",
      "Phần mềm mới",
      "35",
    );
    fc.assert(
      fc.property(heading, cell, cell, (words, one, other) => {
        const { layout, findings, leftovers } = readPlanRows(
          [
            ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn", words],
            [1, "Kiểm kê tài sản công", "Sở Tài chính", "14/8/2026", one],
            [2, "Thanh lý xe cũ", "Văn phòng", "30/9/2026", other],
          ],
          { year: 2026 },
        );
        const isLeft = leftovers.some(({ column }) => column === 5);
        const isHeld = layout.columns[4]?.role !== undefined;
        const isTold = findings.some(({ place }) => place?.column === 5);
        // Columns of states are told row by row.
        const isFlagged = findings.some(({ code }) => code.startsWith("table-state"));
        expect(isHeld || isTold || (isFlagged && !isLeft)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
