import {
  toGanttSvg,
  toHtml,
  toICalendar,
  toMarkdown,
  toMermaid,
  toRows,
  toYearSvg,
} from "chiso/export";
import { schedulePlan } from "chiso/progress";
import { vietnamCalendar } from "chiso/time";
import { describe, expect, it } from "vitest";
import { planWith, refusalOf, seen } from "../progress/plans.js";

const plan = planWith(
  { code: "1", title: "Trồng cây", lead: "Sở Xây dựng", deadline: "Quý I" },
  {
    code: "2",
    title: "Lắp máy quay:",
    lead: "Công an tỉnh",
    subtasks: [
      { code: "a", title: "Chọn vị trí", deadline: "15/3" },
      { code: "b", title: "Thuê đường truyền", deadline: "Quý II" },
    ],
  },
);
const schedule = schedulePlan(plan);
const tracked = seen(schedule, "2021-04-01");

/** The rows of the table of an annex. */
const rowsOf = (annex: string): string[] =>
  annex.split("\n").filter((line) => /^\| [\da]/.test(line));

describe("lettered parts in what goes out", () => {
  it("stand in an annex below the row of their task, which falls due only by them", () => {
    expect(rowsOf(toMarkdown(tracked)).slice(1, 3)).toEqual([
      "| 2 | Lắp máy quay: |  |  |  |  |  |",
      "| 2.a | Chọn vị trí | Công an tỉnh |  | 15/3 | 15/03/2021 | Chưa hoàn thành quá hạn |",
    ]);
    expect(rowsOf(toMarkdown(schedule, { plan })).slice(1, 3)).toEqual([
      "| 2 | Lắp máy quay: | Công an tỉnh |  |  |  |  |",
      "| a | Chọn vị trí | Công an tỉnh |  |  | 15/3 | 15/03/2021 |",
    ]);
    expect(toHtml(tracked)).toContain("<tr><td>2</td><td>Lắp máy quay:</td><td></td>");
  });

  it("keep in the annex of a plan what the plan says: nothing of a lead", () => {
    expect(toMarkdown(plan)).toContain("| a | Chọn vị trí |  |  |  | 15/3 |");
  });

  it("name their lead in rows, which are read one by one", () => {
    const [, ...rows] = toRows(plan, { columns: ["code", "lead"] });
    expect(rows.at(-1)).toEqual(["I.2.b", "Công an tỉnh"]);
  });

  it("are named with their task in calendars and lists of due days", () => {
    const calendar = toICalendar(tracked).replaceAll("\r\n ", "");
    expect(calendar).toContain("I.2.a. Lắp máy quay: Chọn vị trí");
    expect(toMermaid(schedule)).toContain("I.2.a. Lắp máy quay#58; Chọn vị trí :t2");
    const year = toYearSvg(schedule, { calendar: vietnamCalendar, list: true });
    expect(year).toContain("Lắp máy quay: Chọn vị trí");
  });

  it("stand in a Gantt chart below the name of their task, which is written once", () => {
    const drawing = toGanttSvg(tracked);
    expect(drawing.split(">I.2. Lắp máy quay:<")).toHaveLength(2);
    expect(drawing.indexOf(">I.2. Lắp máy quay:<")).toBeLessThan(drawing.indexOf(">I.2.a. Chọn"));
  });
});

describe("a plan beside rows", () => {
  it("is refused where it has another task under a key", () => {
    const other = planWith({ code: "1", title: "Đào tạo" });
    expect(refusalOf(() => toRows(schedule, { plan: other })).given).toContain('I.1 is "Đào tạo"');
  });
});

describe("marks that stand close together", () => {
  const weekly = planWith(
    { code: "1", title: "Trực ban", deadline: "hằng tuần" },
    { code: "2", title: "Tổng kết", deadline: "31/12/2025" },
  );
  const drawing = toGanttSvg(seen(schedulePlan(weekly), "2021-07-15"));
  const mark =
    /<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"[^>]*\/><path d="[^"]*" class="s-(\w+)"/g;
  const marks = [...drawing.matchAll(mark)].map((match) => match.slice(1));

  it("leave their neighbours to be seen", () => {
    expect(marks.length).toBeGreaterThan(50);
    for (const [x = "", y = "", room = ""] of marks) {
      const near = marks.filter(([other = "", line]) => line === y && other !== x);
      const apart = near.map(([other = ""]) => Math.abs(Number(other) - Number(x)));
      expect(Number(room)).toBeLessThan(Math.min(5.21, ...apart) + 0.01);
    }
  });

  it("are drawn so that what is overdue lies above all", () => {
    const [, y] = marks[0] ?? [];
    const standings = marks.filter(([, line]) => line === y).map(([, , , standing]) => standing);
    expect(standings).toContain("late");
    expect(standings.lastIndexOf("open")).toBeLessThan(standings.indexOf("late"));
  });
});

describe("the axis of Mermaid", () => {
  it.each([
    ["Quý II", "vi", "%d/%m"],
    ["Quý II/2022", "vi", "%d/%m/%Y"],
    ["Quý II", "en", "%m-%d"],
    ["Quý II/2022", "en", "%Y-%m-%d"],
  ] as const)("shows the year where there are several: %s, %s", (deadline, locale, format) => {
    const own = planWith(
      { code: "1", title: "Rà soát", deadline: "Quý I" },
      { code: "2", title: "Công bố", deadline },
    );
    expect(toMermaid(schedulePlan(own), { locale }).split("\n")).toContain(
      `  axisFormat ${format}`,
    );
  });
});
