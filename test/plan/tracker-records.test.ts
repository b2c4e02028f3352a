import fc from "fast-check";
import { readPlanRows, readPlanTable, type PlanReading, type SheetCell } from "chiso/plan";
import { schedulePlan } from "chiso/progress";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { findingsOf, tabbed } from "./tables.js";

const HEAD = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"];
const TASK = ["Rà soát thủ tục", "Văn phòng", "30/4/2026"];

/** Reads tasks that are due on 30 April 2026 with further columns. */
const read = (
  headings: readonly string[],
  rows: readonly (readonly SheetCell[])[],
  reportedOn?: string,
): PlanReading =>
  readPlanRows(
    [[...HEAD, ...headings], ...rows.map((cells, at) => [at + 1, ...TASK, ...cells])],
    reportedOn === undefined ? { year: 2026 } : { year: 2026, reportedOn: plainDate(reportedOn) },
  );

const told = (reading: PlanReading): string[] =>
  findingsOf(reading).filter((finding) => !finding.startsWith("table-section-missing"));

const dueOf = ({ plan }: PlanReading): (string | undefined)[] =>
  schedulePlan(plan).obligations.map(({ due }) => due);

describe("the day on which the work ends", () => {
  it("is that of its completion beside a limit, and the limit alone", () => {
    const beside = readPlanRows(
      [
        ["STT", "Nhiệm vụ", "Hạn xử lý", "Ngày kết thúc"],
        [1, "Rà soát", "15/02/2026", "20/02/2026"],
      ],
      { year: 2026 },
    );
    expect(dueOf(beside)).toEqual(["2026-02-15"]);
    expect(beside.records).toEqual([{ task: "1", completedOn: "2026-02-20" }]);
    const alone = readPlanTable(tabbed("STT|Nhiệm vụ|Ngày kết thúc", "1|Rà soát|20/02/2026"), {
      year: 2026,
    });
    expect(dueOf(alone)).toEqual(["2026-02-20"]);
    expect(alone.records).toEqual([]);
  });

  it("is the limit beside how long the work may last", () => {
    const reading = readPlanTable(
      tabbed("STT|Nhiệm vụ|Thời hạn|Ngày kết thúc", "1|Kiểm tra kho|45 ngày|20/5/2026"),
      { year: 2026 },
    );
    expect(dueOf(reading)).toEqual(["2026-05-20"]);
  });

  it.each([
    "20/4/2026 16:30",
    "16:30 20/4/2026",
    "20/04/2026 16h30",
    "2026-04-20T16:30",
    "2026-04-20 16:30:12",
    "16 giờ 30 ngày 20/4/2026",
    "20/4/2026 4:30 PM",
    new Date(Date.UTC(2026, 3, 20, 16, 30)),
  ])("keeps its hour: %s", (day) => {
    const reading = read(["Ngày hoàn thành", "Ngày giao"], [[day, new Date(Date.UTC(2026, 3, 1))]]);
    expect(reading.records).toEqual([
      { task: "1", completedOn: "2026-04-20", completedAt: "16:30" },
    ]);
  });

  it.each(["trước 16:30 20/4/2026", "đến 16h30 ngày 20/4/2026", "20/4/2026 26:30"])(
    "is none where the words are those of a limit, or of no hour: %s",
    (day) => {
      const reading = read(["Ngày hoàn thành"], [[day]]);
      expect(reading.records).toEqual([]);
      expect(told(reading)).toEqual(["table-state-unread 2:5"]);
    },
  );

  it.each(["Ngày HT", "Ngày xử lý", "Ngày xử lý xong"])("stands below %s", (heading) => {
    expect(read([heading], [["20/4/2026"]]).records).toEqual([
      { task: "1", completedOn: "2026-04-20" },
    ]);
  });
});

describe("a state", () => {
  it.each(["Tiến độ", "Đánh giá", "Hiện trạng"])("may stand below %s beside a limit", (heading) => {
    const reading = read([heading], [["Hoàn thành ngày 20/4/2026"], ["Đang thực hiện"]]);
    expect(dueOf(reading)).toEqual(["2026-04-30", "2026-04-30"]);
    expect(reading.records).toEqual([{ task: "1", completedOn: "2026-04-20" }]);
    expect(told(reading)).toEqual([]);
  });

  it("of the limit alone is done where a day stands beside it", () => {
    const reading = read(
      ["Trạng thái", "Ngày hoàn thành"],
      [
        ["Trễ hạn", "12/5/2026"],
        ["Đúng hạn", "20/4/2026"],
        ["Quá hạn", ""],
        ["Đúng hạn", ""],
      ],
    );
    expect(reading.records).toEqual([
      { task: "1", completedOn: "2026-05-12" },
      { task: "2", completedOn: "2026-04-20" },
    ]);
    expect(told(reading)).toEqual(["table-state-unread 5:5"]);
  });

  it.each([
    ["Hoàn thành (Báo cáo số 45/BC-STC ngày 14/4/2026)", { completedOn: "2026-04-14" }],
    [
      "Đã hủy theo Quyết định số 7/QĐ-UBND ngày 02/4/2026",
      { state: "cancelled", on: "2026-04-02" },
    ],
  ])("is of the day of the one document behind it: %s", (cell, record) => {
    expect(read(["Trạng thái"], [[cell]]).records).toEqual([{ task: "1", ...record }]);
  });

  it("without a day is done by the day of the report, where the caller says it", () => {
    const rows = [["Hoàn thành"], ["Hoàn thành đúng hạn"], ["Đang thực hiện"]];
    expect(read(["Trạng thái"], rows, "2026-05-31").records).toEqual([
      { task: "1", completedOn: "2026-05-31" },
      { task: "2", completedOn: "2026-04-30" },
    ]);
    expect(told(read(["Trạng thái"], rows, "2026-05-31"))).toEqual([
      "table-state-day-reported 2:5",
      "table-state-day-reported 3:5",
    ]);
    expect(read(["Trạng thái"], rows).records).toEqual([
      { task: "1", progress: 100 },
      { task: "2", progress: 100 },
    ]);
  });
});

describe("columns of states", () => {
  it("are read by their marks: in time and late of what is done, beside what is not", () => {
    const reading = read(
      ["Đúng hạn", "Trễ hạn", "Chưa hoàn thành"],
      [
        ["x", "", ""],
        ["", "x", ""],
        ["", "", "x"],
      ],
    );
    expect(reading.records).toEqual([
      { task: "1", progress: 100 },
      { task: "2", progress: 100 },
    ]);
    expect(told(reading)).toEqual(["table-state-day-unknown 2:5", "table-state-day-unknown 3:6"]);
  });

  it("hold days and words as well", () => {
    const reading = read(
      ["Đã hoàn thành", "Đang thực hiện"],
      [
        ["20/4/2026", ""],
        ["", "Đang lấy ý kiến"],
        ["", "60%"],
        ["Không", "Có"],
      ],
    );
    expect(reading.records).toEqual([
      { task: "1", completedOn: "2026-04-20" },
      { task: "3", progress: 60 },
    ]);
    expect(told(reading)).toEqual([]);
  });

  it("may be marked in some rows and dated in others", () => {
    for (const heading of ["Hoàn thành", "Đã thực hiện xong"]) {
      const { records } = read([heading, "Chưa thực hiện"], [["20/4/2026"], ["x"], ["", "x"]]);
      expect([heading, records]).toEqual([
        heading,
        [
          { task: "1", completedOn: "2026-04-20" },
          { task: "2", progress: 100 },
        ],
      ]);
    }
    expect(told(read(["Ngày hoàn thành"], [["x"]]))).toEqual(["table-state-day-unknown 2:5"]);
    expect(told(read(["Thời điểm hoàn thành"], [["x"]]))).toEqual(["table-state-unread 2:5"]);
  });

  it("below a group are told apart by it", () => {
    const cells = (tag: string, ...texts: readonly string[]): string =>
      texts.map((text) => `<td ${tag}>${text}</td>`).join("");
    const reading = readPlanTable(
      `<table><tr>${cells("rowspan=2", "TT", "Nhiệm vụ", "Thời hạn")}${cells("colspan=2", "Đã hoàn thành", "Chưa hoàn thành")}</tr>` +
        `<tr>${cells("", "Đúng hạn", "Quá hạn", "Trong hạn", "Quá hạn")}</tr>` +
        `<tr>${cells("", "1", "Rà soát", "30/4/2026", "", "x", "", "")}</tr>` +
        `<tr>${cells("", "2", "Công bố", "30/4/2026", "", "", "", "x")}</tr></table>`,
      { year: 2026 },
    );
    expect(reading.records).toEqual([{ task: "1", progress: 100 }]);
  });

  it.each([
    [["Đã hoàn thành", "Đang thực hiện"], ["x", "x"], "table-states-disagree"],
    [["Đúng hạn", "Trễ hạn"], ["x", ""], "table-state-unread"],
    [["Đúng hạn", "Trễ hạn"], ["", "x"], "table-state-unread"],
    [["Đã hoàn thành", "Đang thực hiện"], ["gần xong", ""], "table-state-unread"],
    [["Đã hoàn thành", "Đang thực hiện"], ["", "20/4/2026"], "table-state-unread"],
  ])("are a finding where they contradict or are not read: %j %j", (headings, cells, code) => {
    const reading = read(headings, [cells]);
    expect(reading.records).toEqual([]);
    expect(told(reading).map((finding) => finding.split(" ")[0])).toEqual([code]);
  });
});

describe("dates of a machine that puts the month first", () => {
  it("are none where they may be either, in their column and in those that prove nothing", () => {
    const reading = readPlanRows(
      [
        ["STT", "Nhiệm vụ", "Thời hạn", "Ngày hoàn thành"],
        [1, "Rà soát", "6/25/2026", "6/7/2026"],
        [2, "Công bố", "7/8/2026", ""],
        [3, "Niêm yết", "7/7/2026", ""],
      ],
      { year: 2026 },
    );
    expect(dueOf(reading)).toEqual([undefined, undefined, "2026-07-07"]);
    expect(reading.records).toEqual([]);
    expect(told(reading)).toContain("table-date-order-unknown 3:3");
    expect(told(reading)).toContain("table-state-unread 2:4");
  });

  it("leave those of a column that proves the day first", () => {
    const reading = readPlanRows(
      [
        ["STT", "Nhiệm vụ", "Thời hạn", "Ngày hoàn thành"],
        [1, "Rà soát", "6/25/2026", "6/7/2026"],
        [2, "Công bố", "6/30/2026", "25/6/2026"],
      ],
      { year: 2026 },
    );
    expect(reading.records).toEqual([
      { task: "1", completedOn: "2026-07-06" },
      { task: "2", completedOn: "2026-06-25" },
    ]);
  });
});

describe("shares", () => {
  it.each([
    [[0.35, 1, 0], [35, 100, 0], []],
    [[0.35, 75, 0], [75, 0], [2]],
    [[1, 75, 0.5], [75], [2, 4]],
    [[1.2, 0.35, 40], [40], [2, 3]],
    [[5, 40, 100], [5, 40, 100], []],
  ])("are fractions or per cent as their column has it: %j", (cells, shares, unread) => {
    const reading = read(
      ["Tỷ lệ hoàn thành"],
      cells.map((cell) => [cell]),
    );
    const found = reading.records.map((record) => ("state" in record ? "" : record.progress));
    expect(found).toEqual(shares);
    const rows = reading.findings.filter(({ code }) => code === "table-state-unread");
    expect(rows.map(({ place }) => place?.row)).toEqual(unread);
  });
});

describe("a day of completion", () => {
  it.each([
    ["Hoàn thành", "20/4/2016", { progress: 100 }, "table-day-outside-plan"],
    ["Hoàn thành", "20/4/2027", { completedOn: "2027-04-20" }, "table-day-outside-plan"],
    [
      "Hoàn thành đúng hạn",
      "12/5/2026",
      { completedOn: "2026-05-12" },
      "table-day-contradicts-state",
    ],
    [
      "Hoàn thành quá hạn",
      "12/4/2026",
      { completedOn: "2026-04-12" },
      "table-day-contradicts-state",
    ],
  ])("is held against the plan and the words: %s %s", (state, day, record, code) => {
    const reading = read(["Trạng thái", "Ngày hoàn thành"], [[state, day]]);
    expect(reading.records).toEqual([{ task: "1", ...record }]);
    expect(told(reading).map((finding) => finding.split(" ")[0])).toEqual([code]);
  });

  it("may be of the year of its limit", () => {
    const reading = readPlanRows(
      [
        ["STT", "Nhiệm vụ", "Thời hạn", "Ngày hoàn thành"],
        [1, "Rà soát", "31/12/2023", "20/12/2023"],
      ],
      { year: 2026 },
    );
    expect(reading.records).toEqual([{ task: "1", completedOn: "2023-12-20" }]);
    expect(told(reading)).toEqual([]);
  });
});

describe("a limit that was moved", () => {
  it.each([
    "15/5/2026 (Công văn số 12/UBND-VP ngày 20/4/2026)",
    "Gia hạn đến 15/5/2026 theo Công văn số 12/UBND-VP ngày 20/4/2026",
    "15/5/2026 (gia hạn ngày 20/4/2026)",
  ])("is an extension from the day on which that was granted: %s", (cell) => {
    expect(read(["Gia hạn đến"], [[cell]]).records).toEqual([
      { task: "1", state: "extended", on: "2026-04-20", to: "2026-05-15" },
    ]);
  });

  it.each(["Gia hạn đến", "Hạn điều chỉnh", "Ngày gia hạn"])(
    "is a finding where that day is not told, and the first limit stays: %s",
    (heading) => {
      const reading = read([heading], [["15/5/2026"], [""]]);
      expect(reading.records).toEqual([]);
      expect(dueOf(reading)).toEqual(["2026-04-30", "2026-04-30"]);
      expect(told(reading)).toEqual(["table-extension-unread 2:5"]);
    },
  );
});

describe("of the cells that say how a task stands", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "",
      "-",
      "x",
      "✓",
      "Hoàn thành",
      "Đã xong ngày 20/4/2026",
      "Đang làm",
      "Quá hạn",
    ),
    fc.constantFrom("Đúng hạn", "20/4/2026", "20/4/2026 16:30", "6/25/2026", "7/8/2026", "75%"),
    fc.constantFrom("0.35", "75", "HT", "từ tốt", "20/4/2016", "15/5/2026", "Đã hủy", "3/5"),
    fc.string({ maxLength: 12 }),
  );
  const HEADINGS = [
    "Trạng thái",
    "Tỷ lệ",
    "Ngày hoàn thành thực tế",
    "Đã hoàn thành",
    "Gia hạn đến",
  ];
  /** Empty, or plainly open: nothing is to be recorded from it. */
  const OPEN = /^[^\p{L}\p{N}\p{S}*]*$|^(?:Đang làm|Quá hạn)$/u;

  it("none is passed over: it is recorded, or a finding of its row says why not", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...HEADINGS),
        fc.array(cell, { minLength: 1, maxLength: 4 }),
        (heading, cells) => {
          const reading = read(
            [heading],
            cells.map((each) => [each]),
          );
          const named = reading.findings.map(({ place }) => place?.row);
          const whole = reading.findings.some(
            ({ place }) => place?.row === 1 && place.column === 5,
          );
          for (const [at, words] of cells.entries()) {
            if (OPEN.test(words.trim())) continue;
            const recorded = reading.records.some(({ task }) => task === `${at + 1}`);
            expect([words, recorded || whole || named.includes(at + 2)]).toEqual([words, true]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
