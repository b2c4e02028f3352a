import { readFileSync } from "node:fs";
import fc from "fast-check";
import {
  definePlan,
  readPlanTable,
  renderPlanTable,
  type Deliverable,
  type Plan,
  type PlanDefinition,
  type RenderLayout,
  type Section,
  type Task,
} from "chiso/plan";
import { agencyKey } from "chiso/agency";
import { formatCitation } from "chiso/citation";
import { findTargets } from "chiso/target";
import { fold } from "../../src/text/index.js";
import { describe, expect, it } from "vitest";
import { planDefinitions, UNNAMED_HEADING } from "./plan-arbitraries.js";
import { refusalOf, tabbed } from "./tables.js";

/** Every layout that is written can be read. */
const READ_BACK: readonly RenderLayout[] = ["tab-separated", "markdown", "csv", "html"];

const example = readFileSync(
  new URL("../../examples/data/plan-table.txt", import.meta.url),
  "utf8",
);

/** A plan of one task. */
function planOf(task: Partial<PlanDefinition["sections"][number]["tasks"][number]>): Plan {
  return definePlan({
    year: 2021,
    sections: [
      { code: "I", title: "Công khai", tasks: [{ code: "1", title: "Rà soát", ...task }] },
    ],
  });
}

function linesOf(plan: Plan, layout: RenderLayout = "tab-separated"): string[] {
  return renderPlanTable(plan, { layout }).trimEnd().split("\n");
}

const words = (text: string): string => fold(text).text.replace(/\s+/g, " ").trim();

/** Who and when of an item, in an order that does not depend on the columns. */
function itemForm({ assignments, deadline }: Deliverable | Task): object {
  return {
    who: assignments.map(({ role, agency }) => `${role} ${agencyKey(agency)}`).sort(),
    when: deadline?.text.split("\n").map(words),
  };
}

/**
 * The name of a task with the activities in its cell. The reader takes the whole cell for the name
 * and its list for the activities; a definition may leave the list out of the name. Both name the
 * same activities.
 */
function nameForm({ title, activities }: Task): string {
  const own = words(title);
  const others = activities.map(words).filter((activity) => !own.includes(activity));
  return [own, ...others.map((activity) => `- ${activity}`)].join(" ");
}

/**
 * What is to be reached in a task: what its words and those of its outputs state, and what is
 * listed beside them. A target binds alike whether the row says it of the task or of its output.
 */
function targetForm({ title, targets, deliverables }: Task): unknown[] {
  const stated = [title, ...deliverables.map((output) => output.title)].flatMap((text) =>
    findTargets(text, { year: 2021 }).targets.filter(({ role }) => role === "target"),
  );
  const listed = [...targets, ...deliverables.flatMap((output) => output.targets)];
  const forms = [...stated, ...listed].map((target) => JSON.stringify(withoutPlaces(target)));
  return [...new Set(forms)].sort();
}

/** A remark; the cells of parts of indices and of targets are remarks too, once they are read. */
function isRemark(note: string): boolean {
  const isEmpty = !/[\p{L}\p{N}]/u.test(note);
  const namesMeasure = /^(?:\d(?:\.\d)?|a\)) /.test(note);
  return !isEmpty && !namesMeasure && findTargets(note).targets.length === 0;
}

/** What a table holds of a task: outputs with what holds for each of them. */
function taskForm(task: Task, section: Section): unknown {
  const outputs = task.deliverables.map((output) => ({
    title: words(output.title),
    ...itemForm({
      ...output,
      assignments: output.assignments.length > 0 ? output.assignments : task.assignments,
      ...(output.deadline === undefined && task.deadline !== undefined
        ? { deadline: task.deadline }
        : {}),
    }),
  }));
  return {
    code: task.code,
    title: nameForm(task),
    activities: task.activities.map(words),
    // The outputs carry who and when; without any the task does.
    ...(outputs.length === 0 ? { own: itemForm(task) } : {}),
    outputs: outputs.map((output) => JSON.stringify(output)).sort(),
    targets: targetForm(task),
    // A task without parts of its own is to improve those of its section.
    measures: task.measures.length > 0 ? task.measures : section.measures,
    results: task.results.map(({ text, citations }) => [words(text), withoutPlaces(citations)]),
    citations: withoutPlaces(task.citations),
    notes: task.notes.filter(isRemark).map(words).join(" "),
    subtasks: task.subtasks.map((subtask) => taskForm(subtask, section)),
  };
}

/** What a table holds of a plan. */
function tableForm({ title, number, issuedOn, issuer, period, sections, targets }: Plan): unknown {
  return {
    title,
    number: number === undefined ? undefined : formatCitation(number),
    issuedOn,
    issuer: issuer === undefined ? undefined : agencyKey(issuer),
    period,
    targets: targets.map(withoutPlaces),
    sections: sections.map((section) => {
      const { code, part, partTitle, title: heading, measures, tasks } = section;
      return {
        code,
        part,
        partTitle,
        title: words(heading),
        // What the heading does not name stands beside each task.
        ...(heading === UNNAMED_HEADING ? {} : { measures }),
        tasks: tasks.map((task) => taskForm(task, section)),
      };
    }),
  };
}

/** A plan without the places and spans of the text it was read from. */
function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key]) => !["source", "span", "boundSpan", "dutySpan", "spans"].includes(key),
  );
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutPlaces(each)]));
}

describe.each(READ_BACK)("a plan written as a %s table", (layout) => {
  const written = (plan: Plan): string => renderPlanTable(plan, { layout });
  // What is written does not depend on the layout, only how; so most runs are spent on one.
  const runs = (most: number): number => (layout === "tab-separated" ? most : Math.ceil(most / 4));

  it("gives the plan back when it is read, whether or not the layout is given, and is written again as it was", () => {
    fc.assert(
      fc.property(planDefinitions, (definition) => {
        const plan = definePlan(definition);
        const text = written(plan);
        const { plan: once, layout: found } = readPlanTable(text);
        expect(found.kind).toBe(layout);
        expect(tableForm(once)).toEqual(tableForm(plan));
        expect(readPlanTable(text, { layout }).plan).toEqual(once);
        const again = readPlanTable(written(once)).plan;
        expect(withoutPlaces(again)).toEqual(withoutPlaces(once));
      }),
      { numRuns: runs(150) },
    );
  });

  it("gives the plan of the demonstration back as it was, places aside", () => {
    const { plan } = readPlanTable(example);
    expect(withoutPlaces(readPlanTable(written(plan)).plan)).toEqual(withoutPlaces(plan));
  });

  it("keeps signs that the layout itself uses", () => {
    const title = 'Rà soát A|B, "C" \\ <D> & E; 5 < 6 &amp; 7';
    const plan = planOf({ title, lead: "Văn phòng", deadline: "Quý II/2021" });
    const back = readPlanTable(written(plan), { year: 2021 }).plan;
    expect(back.sections[0]?.tasks[0]?.title).toBe(title);
  });

  it("keeps sections that go by plain numbers above tasks with numbers below theirs", () => {
    const plan = definePlan({
      year: 2021,
      sections: ["1", "2"].map((code) => ({
        code,
        part: "B",
        partTitle: "Việc chung",
        title: `Việc thứ ${code}`,
        tasks: [{ code: `${code}.1`, title: "Rà soát" }],
      })),
    });
    const back = readPlanTable(written(plan), { year: 2021 }).plan;
    expect(tableForm(back)).toEqual(tableForm(plan));
  });

  it("keeps the deadlines of outputs each of which is due at all the times of a list", () => {
    const deadline = "- Quý I/2021.\n- Báo cáo tháng 12/2021";
    const plan = planOf({ lead: "Văn phòng", deadline, deliverables: ["Kế hoạch", "Báo cáo"] });
    const back = readPlanTable(written(plan), { year: 2021 }).plan;
    expect(tableForm(back)).toEqual(tableForm(plan));
  });

  it("keeps a single result as it is, even one that begins with a bullet or ends with a stop", () => {
    for (const text of ["Đã niêm yết; đang rà soát.", "- a", "1. b", "6 tháng đầu năm: đạt."]) {
      const back = readPlanTable(written(planOf({ results: [text] })), { year: 2021 }).plan;
      expect(back.sections[0]?.tasks[0]?.results.map((each) => each.text)).toEqual([text]);
    }
  });

  it("keeps sections that go by their heading alone", () => {
    const plan = definePlan({
      year: 2021,
      sections: [{ code: "I", title: "Công khai", tasks: [{ code: "1", title: "Rà soát" }] }],
    });
    const [section] = plan.sections;
    const unnumbered: Plan = {
      ...plan,
      sections: section === undefined ? [] : [{ ...section, code: "" }],
    };
    const back = readPlanTable(written(unnumbered), { year: 2021 }).plan;
    expect(back.sections).toMatchObject([{ code: "", title: "Công khai", tasks: [{ code: "1" }] }]);
  });
});

describe("a table written from a plan", () => {
  it("has the usual columns, and others only where the plan needs them", () => {
    expect(linesOf(planOf({}))[0]).toBe(
      "TT\tNhiệm vụ\tSản phẩm\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành",
    );
    const full = planOf({ implement: "Văn phòng", monitor: "Thanh tra", notes: ["Trọng tâm"] });
    expect(linesOf(full)[0]).toBe(
      "TT\tNhiệm vụ\tSản phẩm\tCơ quan chủ trì\tCơ quan phối hợp\tCơ quan thực hiện\tCơ quan theo dõi\tThời gian hoàn thành\tGhi chú",
    );
  });

  it("has above it the title and the document it is attached to", () => {
    const plan = definePlan({
      title: { vi: "Kế hoạch cải thiện năm 2021", en: "Improvement plan" },
      number: "45/KH-STN",
      issuer: "Sở Tài nguyên và Môi trường",
      issuedOn: "2021-01-20",
      year: 2021,
      sections: [],
    });
    expect(linesOf(plan).slice(0, 2)).toEqual([
      "KẾ HOẠCH CẢI THIỆN NĂM 2021",
      "(Kèm theo Kế hoạch số 45/KH-STN ngày 20 tháng 01 năm 2021 của Sở Tài nguyên và Môi trường)",
    ]);
    expect(renderPlanTable(plan, { layout: "csv", locale: "en" })).toContain(
      "IMPROVEMENT PLAN,,,,,\r\n",
    );
  });

  it("has above it the letterhead of a document without a number, and the targets of the plan", () => {
    const plan = definePlan({
      title: { vi: "Kế hoạch năm 2021" },
      issuer: "Sở Nội vụ",
      issuedOn: "2021-01-20",
      year: 2021,
      targets: ["100% hồ sơ đúng hạn", "Mức độ hài lòng đạt trên 90%"],
      sections: [],
    });
    const lines = [
      "Sở Nội vụ",
      "Số:",
      "ngày 20 tháng 01 năm 2021",
      "I. Mục tiêu",
      "- 100% hồ sơ đúng hạn;",
      "- Mức độ hài lòng đạt trên 90%;",
      "II. Nhiệm vụ",
      "KẾ HOẠCH NĂM 2021",
    ];
    expect(linesOf(plan).slice(0, 8)).toEqual(lines);
    expect(linesOf(plan, "html").slice(0, 11)).toEqual([
      "<p>Sở Nội vụ</p>",
      "<p>Số:</p>",
      "<p>ngày 20 tháng 01 năm 2021</p>",
      "<pre>",
      ...lines.slice(3, 7),
      "",
      "</pre>",
      "<p>KẾ HOẠCH NĂM 2021</p>",
    ]);
    expect(renderPlanTable(plan, { layout: "csv", locale: "en" })).toContain(
      "No.:,,,,,\r\n2021-01-20,",
    );
  });

  it("has a column for targets that no words state, those of outputs among them", () => {
    const plan = planOf({
      title: "Giải quyết 100% hồ sơ đúng hạn",
      targets: ["Giải quyết 100% hồ sơ đúng hạn", "Mức độ hài lòng đạt trên 90%"],
      deliverables: [{ title: "Bản tin", targets: ["Tối thiểu 02 tin/tháng"] }],
    });
    const [header = "", , row = ""] = linesOf(plan);
    expect(header.split("\t")[2]).toBe("Chỉ tiêu");
    expect(row.split("\t")[2]).toBe("Mức độ hài lòng đạt trên 90%;<br>Tối thiểu 02 tin/tháng");
  });

  it("has a dash where parts of an index named above no longer hold", () => {
    const plan = definePlan({
      year: 2021,
      sections: [
        {
          code: "I",
          title: "Việc chung",
          tasks: [
            { code: "1", title: "A", measures: [{ index: "papi", edition: "2021", code: "5.1" }] },
            { code: "2", title: "B" },
          ],
        },
      ],
    });
    expect(linesOf(plan).slice(2)).toEqual(["1\tA\t5.1 Chứng thực/xác nhận\t\t\t\t", "2\tB\t-"]);
  });

  it("has a row for each output with a lead or a deadline of its own", () => {
    const plan = planOf({
      lead: "Văn phòng",
      deadline: "Quý II",
      deliverables: ["Danh mục", "Quy trình", { title: "báo cáo", deadline: "Tháng 12" }],
    });
    expect(linesOf(plan).slice(2)).toEqual([
      "1\tRà soát\t- Danh mục<br>- Quy trình\tVăn phòng\t\tQuý II",
      "\t\t- báo cáo\t\t\tTháng 12",
    ]);
  });

  it("has one row for outputs whose deadlines are listed in the cell of the task", () => {
    const plan = planOf({
      lead: "Văn phòng",
      deadline: "- Kế hoạch: quý I.\n- Báo cáo: tháng 12",
      deliverables: [
        { title: "Kế hoạch", deadline: "Kế hoạch: quý I" },
        { title: "Báo cáo", deadline: "Báo cáo: tháng 12" },
      ],
    });
    expect(linesOf(plan).slice(2)).toEqual([
      "1\tRà soát\t- Kế hoạch<br>- Báo cáo\tVăn phòng\t\t- Kế hoạch: quý I.<br>- Báo cáo: tháng 12",
    ]);
  });

  it("names roles that have no column beside the agency", () => {
    const plan = planOf({ coordinate: "Thanh tra", guide: "Sở Nội vụ" });
    expect(linesOf(plan)[2]).toContain("Thanh tra; Sở Nội vụ (hướng dẫn)");
  });

  it("writes elided names out where they stand alone", () => {
    const { plan } = readPlanTable(
      tabbed("TT|Nhiệm vụ|Chủ trì|Thời gian", "1|Rà soát|UBND cấp huyện (chủ trì), cấp xã|Quý I"),
      { year: 2021 },
    );
    expect(linesOf(plan)[1]).toBe("1\tRà soát\t\tUBND cấp huyện\tỦy ban nhân dân cấp xã\tQuý I");
  });

  it("shows activities, results and parts of indices", () => {
    const plan = planOf({
      activities: ["Lập danh mục"],
      results: ["Kế hoạch số 12/KH-VP ngày 15/01/2021"],
      measures: [{ index: "papi", edition: "2021", code: "5.1" }],
    });
    const [header = "", , row = ""] = linesOf(plan);
    expect(header).toContain("\tChỉ số thành phần\t");
    expect(header).toMatch(/\tKết quả thực hiện$/);
    expect(row).toContain("Rà soát<br>- Lập danh mục\t5.1 ");
    expect(row).toMatch(/\tKế hoạch số 12\/KH-VP ngày 15\/01\/2021$/);
  });

  it("is correct Markdown: bars have a backslash before them, marks are entities", () => {
    const plan = planOf({ title: "A | B * C <b> \\ D\\| &lt;" });
    expect(linesOf(plan, "markdown")).toEqual([
      "| TT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |",
      "| --- | --- | --- | --- | --- | --- |",
      "| I | Công khai |  |  |  |  |",
      "| 1 | A \\| B &#42; C &lt;b> \\ D&#92;\\| &amp;lt; |  |  |  |  |",
    ]);
  });

  it("is correct CSV: quoted where it must be, records of one length, CR LF", () => {
    const plan = planOf({ title: 'Rà soát "A", B', deadline: "- Quý I\n- Quý II" });
    const text = renderPlanTable(plan, { layout: "csv" });
    expect(text).toBe(
      'TT,Nhiệm vụ,Sản phẩm,Cơ quan chủ trì,Cơ quan phối hợp,Thời gian hoàn thành\r\nI,Công khai,,,,\r\n1,"Rà soát ""A"", B",,,,"- Quý I\n- Quý II"\r\n',
    );
  });

  it("is correct HTML: one row of headings, signs as entities", () => {
    const text = renderPlanTable(planOf({ title: "A & B < C" }), { layout: "html" });
    expect(text).toContain("<thead>\n<tr><th>TT</th><th>Nhiệm vụ</th>");
    expect(text).toContain("<td>A &amp; B &lt; C</td>");
    expect(text.match(/<tr>/g)).toHaveLength(3);
    expect(text.match(/<td>/g)).toHaveLength(12);
  });

  it("is refused in another layout or language", () => {
    const { plan } = readPlanTable(example);
    const layout: unknown = "pdf";
    const isLayout = (value: unknown): value is RenderLayout => typeof value === "string";
    if (!isLayout(layout)) throw new Error("a layout is a text");
    expect(refusalOf(() => renderPlanTable(plan, { layout })).accepted).toBe(
      '"tab-separated" or "markdown" or "csv" or "html"',
    );
  });

  it("has cells without line breaks or tabs, whatever stands in the plan", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const title = text.trim() === "" ? "x" : text;
        const lines = linesOf(planOf({ title, deadline: title }));
        for (const line of lines) expect(line.split("\t")).toHaveLength(6);
        expect(lines).toHaveLength(3);
      }),
    );
  });
});
