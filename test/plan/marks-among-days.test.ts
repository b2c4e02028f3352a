import { readPlanRows, type SheetCell } from "chiso/plan";
import { schedulePlan, trackPlan } from "chiso/progress";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { findingsOf, tasksOf } from "./tables.js";

/** Numbers of Excel: 31/8/2026, 31/7/2026, 26/8/2026. */
const [LIMIT, EARLIER, DONE] = [46265, 46234, 46260] as const;

const HEADER = ["TT", "Nhiệm vụ", "Đơn vị", "Thời hạn"];

/** A sheet with a limit and further columns. */
function read(
  headings: readonly string[],
  cells: readonly (readonly SheetCell[])[],
  serialDates = true,
) {
  const rows = cells.map((each, at) => [
    ...[at + 1, `Việc thứ ${at + 1}`, "Phòng Kinh tế", at === 0 ? LIMIT : EARLIER],
    ...each,
  ]);
  return readPlanRows([[...HEADER, ...headings], ...rows], { year: 2026, serialDates });
}

describe("a mark in a column of days", () => {
  it.each([
    ["Ngày hoàn thành", "x"],
    ["Ngày hoàn thành", true],
    ["Ngày hoàn thành", "Có"],
    ["Đã hoàn thành", "x"],
    ["Hoàn thành", "✓"],
  ] as const)("leaves the days of other rows days: %s, %s", (heading, mark) => {
    const { records } = read([heading], [[DONE], [mark]]);
    expect(records).toEqual([
      { task: "1", completedOn: "2026-08-26" },
      { task: "2", progress: 100 },
    ]);
  });

  it("tells of its own row that the day is not known", () => {
    expect(findingsOf(read(["Ngày hoàn thành"], [[DONE], ["x"]]))).toEqual([
      "table-section-missing 2",
      "table-state-day-unknown 3:5",
    ]);
  });

  it("is beside other columns what it is alone", () => {
    const { plan, records } = read(
      ["Ngày hoàn thành", "Ghi chú"],
      [
        [DONE, 1],
        ["x", null],
      ],
    );
    expect(records[0]).toEqual({ task: "1", completedOn: "2026-08-26" });
    const { obligations } = trackPlan(schedulePlan(plan), records, plainDate("2026-09-10"));
    expect(obligations[0]?.status).toMatchObject({ done: true, timing: "in-time" });
  });

  it("leaves numbers that mark what they are", () => {
    const { records } = read(["Đã hoàn thành", "Chưa hoàn thành"], [[1], [DONE], ["", 1]]);
    expect(records).toEqual([
      { task: "1", progress: 100 },
      { task: "2", completedOn: "2026-08-26" },
    ]);
  });

  it("does not keep a number from being told where nothing says that it is a day", () => {
    const reading = read(["Ngày hoàn thành"], [[DONE], ["x"]], false);
    expect(findingsOf(reading)).toContain("table-serial-date 2:5");
    expect(reading.leftovers).toContainEqual({ row: 2, column: 5, text: String(DONE) });
    expect(reading.records).toEqual([{ task: "2", progress: 100 }]);
  });
});

describe("numbers of Excel below two headings of days", () => {
  it("are days below both", () => {
    const { plan, records } = readPlanRows(
      [
        ["TT", "Nhiệm vụ", "Đơn vị", "Thời gian thực hiện", "Ngày hoàn thành"],
        [1, "Rà soát", "Phòng Kinh tế", LIMIT, DONE],
        [2, "Công bố", "Phòng Kinh tế", EARLIER, null],
      ],
      { year: 2026, serialDates: true },
    );
    expect(plan.sections[0]?.tasks.map(({ deadline }) => deadline?.text)).toEqual([
      "31/08/2026",
      "31/07/2026",
    ]);
    expect(records).toEqual([{ task: "1", completedOn: "2026-08-26" }]);
  });
});

describe("a mark in the only column of days", () => {
  it.each([
    ["as texts", "31/8/2026", "31/7/2026", false],
    ["as numbers", LIMIT, EARLIER, true],
  ] as const)(
    "leaves the days those by which the work must be done, %s",
    (_, first, second, serialDates) => {
      const reading = readPlanRows(
        [
          ["TT", "Nhiệm vụ", "Đơn vị", "Ngày hoàn thành"],
          [1, "Rà soát", "Phòng Kinh tế", first],
          [2, "Công bố", "Phòng Kinh tế", second],
          [3, "Báo cáo", "Phòng Kinh tế", "x"],
        ],
        { year: 2026, serialDates },
      );
      expect(reading.records).toEqual([]);
      expect(
        tasksOf(reading)
          .slice(0, 2)
          .map(({ deadline }) => deadline?.clauses[0]?.timing.kind),
      ).toEqual(["within", "within"]);
      expect(findingsOf(reading)).toContain("deadline-unrecognized 4:4");
    },
  );
});

describe("a number that is none in a column of days", () => {
  it.each([NaN, Infinity, -Infinity, 0, 1e300])("is told and dates nothing: %s", (number) => {
    for (const serialDates of [true, false]) {
      const reading = readPlanRows([HEADER, [1, "Rà soát", "Phòng Kinh tế", number]], {
        year: 2026,
        serialDates,
      });
      expect(tasksOf(reading)[0]?.deadline).toBeUndefined();
      expect(findingsOf(reading).some((finding) => finding.startsWith("table-"))).toBe(true);
    }
  });
});
