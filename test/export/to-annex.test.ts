import { toHtml, toMarkdown } from "chiso/export";
import { plannedTasks, readPlanTable, type Plan } from "chiso/plan";
import { schedulePlan } from "chiso/progress";
import { plainDate } from "chiso/time";
import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { planWith, seen } from "../progress/plans.js";

const plan = planWith(
  {
    code: "1",
    title: "Rà soát",
    lead: "Văn phòng",
    coordinate: "Sở Nội vụ",
    deadline: "Quý II",
    deliverables: [{ title: "Kế hoạch" }, { title: "Báo cáo" }],
  },
  { code: "2", title: "Nộp hồ sơ", lead: "Thanh tra", deadline: "16h00 ngày 25/10" },
);
const tracked = seen(schedulePlan(plan), "2021-07-15", {
  task: "I.1",
  completedOn: plainDate("2021-06-20"),
});

describe("an annex in Markdown", () => {
  it("has the columns of an annex, and sections as rows of their own", () => {
    expect(toMarkdown(plan, { title: "Phụ lục" }).split("\n")).toEqual([
      "# Phụ lục",
      "",
      "| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Sản phẩm | Thời hạn |",
      "| --- | --- | --- | --- | --- | --- |",
      "| **I** | **Công khai** |  |  |  |  |",
      "| 1 | Rà soát | Văn phòng | Sở Nội vụ | - Kế hoạch<br>- Báo cáo | Quý II |",
      "| 2 | Nộp hồ sơ | Thanh tra |  |  | 16h00 ngày 25/10 |",
      "",
    ]);
  });

  it("tells of what is tracked when it is due, how it stands, and on which day", () => {
    const lines = toMarkdown(tracked, { plan }).split("\n");
    expect(lines[2]).toBe("*Tính đến ngày 15/07/2021*");
    expect(lines[7]).toContain("| Quý II | 30/06/2021 | Đã hoàn thành trong hạn |");
    expect(lines[8]).toContain("| 16:00, 25/10/2021 | Chưa hoàn thành trong hạn |");
  });

  it("has no column for partners where nothing tells of them", () => {
    expect(toMarkdown(tracked)).not.toContain("Cơ quan phối hợp");
    expect(toMarkdown(tracked, { locale: "en" })).toContain("| Due date | Status |");
  });

  it("takes no content for a mark", () => {
    const title = "a|b\n[x](https://x.vn) <img src=x> `c` **d** \u202Egnp www.x.vn @e";
    const written = toMarkdown(planWith({ code: "1", title }));
    const row = written.split("\n").find((line) => line.startsWith("| 1 |")) ?? "";
    expect(row.split("|")).toHaveLength(8);
    expect(row.replaceAll("<br>", "")).not.toMatch(/[<>[\]`*@\u202E]|:\/\/|www\./);
  });
});

describe("an annex in HTML", () => {
  it("is a page with the table, and no script", () => {
    const page = toHtml(tracked, { plan, locale: "en", title: "<script>alert(1)</script>" });
    expect(page).toContain('<html lang="en">');
    expect(page).toContain("<p>As of 2021-07-15</p>");
    expect(page).toContain('<th scope="rowgroup" colspan="7"><b>Công khai</b></th>');
    expect(page).toContain("@page{size:A4 landscape");
    expect(page).not.toContain("<script");
  });
});

describe("any text", () => {
  it("leaves the table as wide as it is, and is text alone", () => {
    const content = fc.string({ unit: "binary" }).map((text) => `x${text}`);
    fc.assert(
      fc.property(content, (title) => {
        const hostile = planWith({ code: "1", title, deadline: "Quý II" });
        const rows = toMarkdown(hostile).split("\n").slice(2, -1);
        expect(rows).toHaveLength(4);
        for (const row of rows) expect(row.match(/\|/g)).toHaveLength(7);
        const page = toHtml(hostile);
        expect(page.match(/<td>/g)).toHaveLength(7);
        expect(page).not.toMatch(/\p{Bidi_Control}/u);
      }),
    );
  });
});

/** Their sections have plain numbers above tasks with letters or without numbers. */
const NOT_READ_BACK = ["bar-papi-dimensions", "html-letterhead-table"];
const directory = new URL("../fixtures/plans/", import.meta.url);
const documents = readdirSync(directory).flatMap((file) =>
  file.endsWith(".txt") ? [file.slice(0, -".txt".length)] : [],
);

const line = (text = ""): string => text.replace(/\s+/g, " ");

/** Each task with who leads it and its deadlines, whether its row or those of its outputs say so. */
function saidOf(read: Plan): readonly unknown[] {
  return plannedTasks(read).map(({ key, task }) => {
    const outputs = task.deliverables.length > 0 ? task.deliverables : [undefined];
    const said = outputs.map((output) => {
      const own = output?.assignments ?? [];
      const leads = (own.length > 0 ? own : task.assignments).filter(({ role }) => role === "lead");
      const deadline = output?.deadline ?? task.deadline;
      return [leads.map(({ agency }) => agency.name).join(";"), line(deadline?.text)].join(": ");
    });
    return [key, line(task.title), [...new Set(said)]];
  });
}

describe("what was written of a plan", () => {
  it.each(documents.filter((name) => !NOT_READ_BACK.includes(name)))(
    "is read back to the tasks, leads and deadlines of %s",
    (name) => {
      const read = readPlanTable(readFileSync(new URL(`${name}.txt`, directory), "utf8")).plan;
      const start = read.period?.start;
      const options = start === undefined ? {} : { year: Number(start.slice(0, 4)) };
      for (const written of [toMarkdown(read), toHtml(read)]) {
        expect(saidOf(readPlanTable(written, options).plan)).toEqual(saidOf(read));
      }
    },
  );
});

describe("an annex without the plan beside it", () => {
  it("names the deliverables that are due with their task", () => {
    expect(toMarkdown(schedulePlan(plan))).toContain(
      "| 1 | Rà soát | Văn phòng | - Kế hoạch<br>- Báo cáo | Quý II | 30/06/2021 |",
    );
  });
});

describe("a title in small letters", () => {
  const title = { vi: "Kế hoạch cải cách hành chính năm 2023" };
  const titled: Plan = { ...plan, title };

  it.each([["toHtml", toHtml(titled)] as const, ["toMarkdown", toMarkdown(titled)] as const])(
    "comes back from %s, with the year that it names",
    (_, written) => {
      const { plan: back, leftovers } = readPlanTable(written);
      expect(back.title).toEqual(title);
      expect(back.period).toEqual({ start: "2023-01-01", end: "2023-12-31" });
      expect(leftovers.map(({ text }) => text.replace(/^# /, ""))).toEqual([title.vi]);
    },
  );
});
