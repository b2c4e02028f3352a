import { toMermaid } from "chiso/export";
import { schedulePlan, trackPlan } from "chiso/progress";
import { plainDate } from "chiso/time";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planWith, scheduleOf, scheduleWithRecords, seen } from "../progress/plans.js";

/** What follows the words of a task: how it is drawn, its name, its first and last day. */
const TASK = /^ {4}[^:]+ :(?:(?:crit|active|done), )?t\d+, \d{4}-\d\d-\d\d, \d{4}-\d\d-\d\d$/;

const linesOf = (chart: string): readonly string[] => chart.trimEnd().split("\n");

describe("a Gantt chart of Mermaid", () => {
  it("has a section for each of the plan and a line for each due date", () => {
    const tracked = seen(scheduleOf("Quý I, II, IV"), "2021-06-01", {
      task: "I.1",
      completedOn: plainDate("2021-05-20"),
      due: plainDate("2021-06-30"),
    });
    expect(linesOf(toMermaid(tracked, { title: "Tiến độ" }))).toEqual([
      "gantt",
      "  title Tiến độ",
      "  accTitle: Tiến độ",
      "  accDescr: Tính đến ngày 01/06/2021. Quá hạn, chưa hoàn thành#58; 1#59; Chưa hoàn thành, còn trong hạn#58; 1#59; Đã hoàn thành#58; 1",
      "  dateFormat YYYY-MM-DD",
      "  axisFormat %d/%m",
      "  todayMarker off",
      "  inclusiveEndDates",
      "  section I. Công khai",
      "    #91;Chưa hoàn thành quá hạn#93; I.1. Rà soát :crit, t1, 2021-01-01, 2021-03-31",
      "    #91;Đã hoàn thành trong hạn#93; I.1. Rà soát :done, t2, 2021-04-01, 2021-06-30",
      "    #91;Chưa hoàn thành trong hạn#93; I.1. Rà soát :active, t3, 2021-10-01, 2021-12-31",
    ]);
  });

  it("counts what has no date", () => {
    expect(toMermaid(scheduleOf("Thường xuyên"))).toContain("Chưa có ngày đến hạn#58; 1");
  });

  it("has every due date, whatever the plan says", () => {
    const content = fc.string({ unit: "binary" }).map((words) => `x${words}`);
    const marks = fc.constantFrom(
      "a: b; c # d %% e",
      "x\nsection y\n  z :t9, 2021-01-01, 1d",
      "`a`",
    );
    fc.assert(
      fc.property(fc.oneof(content, marks), (title) => {
        const plan = planWith({ code: "1", title, deadline: "Quý II, IV" });
        const sections = plan.sections.map(({ tasks, ...section }) => ({
          ...section,
          code: "",
          title,
          tasks: tasks.map((task) => ({ ...task, code: title })),
        }));
        const lines = linesOf(toMermaid(schedulePlan({ ...plan, sections, title: { vi: title } })));
        expect(lines).toHaveLength(11);
        expect(lines.filter((line) => TASK.test(line))).toHaveLength(2);
        for (const line of lines.slice(1)) expect(line.replace(/#\d+;/g, "")).not.toMatch(/[#;]/);
      }),
    );
    fc.assert(
      fc.property(scheduleWithRecords, ([schedule, records]) => {
        const tracked = trackPlan(schedule, records, plainDate("2021-06-30"));
        const dated = tracked.obligations.filter(({ due }) => due !== undefined);
        const tasks = linesOf(toMermaid(tracked)).filter((line) => TASK.test(line));
        expect(tasks.map((line) => line.slice(-10))).toEqual(dated.map(({ due }) => due));
      }),
    );
  });
});
