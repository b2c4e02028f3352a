import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plannedTasks, readPlanTable, type PlanReading } from "../../src/plan/index.js";

const html = (...rows: readonly string[]): PlanReading =>
  readPlanTable(
    `<table>${["<tr><td>TT</td><td>Nhiệm vụ</td><td>Chủ trì</td><td>Thời hạn</td></tr>", ...rows].join("")}</table>`,
    { year: 2026 },
  );
const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const tasks = ({ plan }: PlanReading) =>
  plannedTasks(plan).map(({ task: { title, assignments, deadline } }) => [
    title,
    assignments.map(({ agency }) => agency.name).join(),
    deadline?.text,
  ]);
const struck = ({ findings }: PlanReading) =>
  findings.filter(({ code }) => code === "table-struck-out").map(({ excerpt }) => excerpt);

describe("words struck out", () => {
  const asTags: readonly (readonly [string, string])[] = [
    ["<s>", "</s>"],
    ["<del>", "</del>"],
    ["<STRIKE>", "</STRIKE>"],
    ['<span style="color:red;text-decoration:line-through">', "</span>"],
    ["<span style='text-decoration:underline line-through'><b>", "</b></span>"],
    ["<s><p>", "</p></s>"],
  ];

  it.each(asTags)("hold no longer: %s", (opens, closes) => {
    const reading = html(
      row(
        "1",
        "Sửa chữa trụ sở",
        `${opens}Sở Y tế${closes} Sở Xây dựng`,
        `${opens}4/5/2026${closes} 9/6/2026`,
      ),
    );
    expect(tasks(reading)).toEqual([["Sửa chữa trụ sở", "Sở Xây dựng", "9/6/2026"]]);
    expect(struck(reading)).toEqual(["Sở Y tế", "4/5/2026"]);
    expect(reading.leftovers.map(({ text }) => text)).toEqual(["Sở Y tế", "4/5/2026"]);
  });

  it("leave no task where the whole row is struck out", () => {
    const cells = "<td>2</td><td>Thuê xe</td><td>Văn phòng</td><td>Quý I</td>";
    const reading = html(
      row("1", "Sửa chữa trụ sở", "Sở Xây dựng", "9/6/2026"),
      `<tr style="text-decoration: line-through">${cells}</tr>`,
      row("3", "Mua máy tính", "Sở Tài chính", "Quý IV"),
    );
    expect(tasks(reading).map(([title]) => title)).toEqual(["Sửa chữa trụ sở", "Mua máy tính"]);
    expect(struck(reading)).toContain("Thuê xe");
  });

  it("are known in Markdown, where two waves alone strike nothing", () => {
    const reading = readPlanTable(
      "| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n|---|---|---|---|\n| 1 | Thuê ~~ xe | ~~Sở Y tế~~ Văn phòng | ~~Quý I~~ Quý II |",
      { year: 2026 },
    );
    expect(tasks(reading)).toEqual([["Thuê ~~ xe", "Văn phòng", "Quý II"]]);
  });

  it("do not make bold what stands beside them, nor take its tags", () => {
    const reading = html(
      row("", "<b>Xây dựng</b> <s>cơ bản</s>", "", ""),
      row("1", "<b>Sửa <s>nhanh</s> trụ sở</b>", "Sở Xây dựng", "9/6/2026"),
    );
    expect(reading.plan.sections.map(({ title }) => title)).toEqual(["Xây dựng"]);
    expect(tasks(reading).map(([title]) => title)).toEqual(["Sửa trụ sở"]);
  });

  it("are never read, wherever they stand, and never lost", () => {
    const word = fc.constantFrom("Sở Y tế", "30/4/2026", "Rà soát", "Quý I", "Báo cáo");
    const cell = fc
      .tuple(word, fc.constantFrom(...asTags))
      .map(([said, [opens, closes]]) => opens + said + closes);
    fc.assert(
      fc.property(cell, cell, cell, (one, two, three) => {
        const reading = html(row("1", `Xây cầu ${one}`, `${two} Văn phòng`, `${three} Quý III`));
        expect(tasks(reading)).toEqual([["Xây cầu", "Văn phòng", "Quý III"]]);
        expect(struck(reading)).toHaveLength(3);
      }),
    );
  });
});
