import { readFileSync } from "node:fs";
import { readPlanTable } from "chiso/plan";
import { completion, schedulePlan, trackPlan } from "chiso/progress";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { findingsOf, tasksOf } from "./tables.js";

const text = readFileSync(new URL("../../examples/data/plan-table.txt", import.meta.url), "utf8");

describe("the table of the demonstration", () => {
  const reading = readPlanTable(text);
  const { plan } = reading;

  it("has the heading, the sections and the tasks that the demonstration prints", () => {
    expect(plan.title?.vi).toBe(
      "NHIỆM VỤ CẢI THIỆN CHỈ SỐ PAPI NĂM 2022 CỦA SỞ TÀI NGUYÊN TỈNH SÔNG HÀ",
    );
    expect(plan).toMatchObject({ number: { number: "45/KH-STN" }, issuedOn: "2022-01-20" });
    expect(
      plan.sections.map(({ code, measures, tasks }) => [
        code,
        measures[0]?.code,
        tasks.map((task) => task.code),
      ]),
    ).toEqual([
      ["I", "1", ["1", "2"]],
      ["II", "2", ["3", "4"]],
      ["III", "5", ["5", "6", "7"]],
      ["IV", "7", ["10", "11", "12"]],
    ]);
    expect(reading.layout.columns).toHaveLength(6);
  });

  it("shows the oddities that the demonstration prints", () => {
    const oddities = findingsOf(reading).filter((finding) => finding.startsWith("table-"));
    const row = (number: number): number =>
      tasksOf(reading).find(({ code }) => code === String(number))?.source?.row ?? 0;
    expect(oddities).toEqual([
      "table-lines-outside 16",
      `table-deadline-in-output-column ${row(5)}:3`,
      `table-row-shifted ${row(6)}`,
      `table-task-number-missing ${row(10)}`,
    ]);
  });

  it("is counted as the demonstration counts it", () => {
    const schedule = schedulePlan(plan);
    const tracked = trackPlan(
      schedule,
      [{ task: "I.1", completedOn: plainDate("2022-03-25") }],
      plainDate("2022-07-31"),
    );
    const { groups, total } = completion(tracked, { by: "section" });
    expect(groups.map(({ key }) => key)).toEqual(["I", "II", "III", "IV"]);
    expect(total.counts).toMatchObject({ total: schedule.obligations.length, completed: 1 });
    expect(
      schedule.obligations.filter(({ task }) => task === "II.4").map(({ due }) => due),
    ).toEqual(["2022-06-30", "2022-12-31"]);
  });
});
