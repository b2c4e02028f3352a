import { readPlanTable, type PlanReading, type Task, type TextLayout } from "chiso/plan";
import { describe, expect, it } from "vitest";
import { RENDERERS } from "./render-layouts.js";
import { findingsOf, namesOf, refusalOf, tasksOf } from "./tables.js";

const HEADER = [
  "TT",
  "Nhiệm vụ cụ thể",
  "Sản phẩm đầu ra",
  "Cơ quan chủ trì",
  "Cơ quan phối hợp",
  "Thời gian hoàn thành",
];
const ROWS = [
  HEADER,
  ["I", "CẢI CÁCH THỂ CHẾ", "", "", "", ""],
  [
    "1",
    "Rà soát quy trình giải quyết hồ sơ",
    "Báo cáo rà soát",
    "Sở Tư pháp",
    "Sở Nội vụ",
    "Quý II/2023",
  ],
  [
    "2",
    "Lập danh mục văn bản hết hiệu lực",
    "Danh mục văn bản",
    "Sở Tư pháp",
    "Sở Y tế",
    "Tháng 11/2023",
  ],
  ["II", "HIỆN ĐẠI HÓA HÀNH CHÍNH", "", "", "", ""],
  [
    "1",
    "Mở lớp hướng dẫn nộp hồ sơ trực tuyến",
    "100% công chức được tập huấn",
    "Sở Nội vụ",
    "Sở Tư pháp",
    "Trước 15/9/2023",
  ],
];
const LAYOUTS: readonly TextLayout[] = [
  "tab-separated",
  "html",
  "markdown",
  "csv",
  "bar-lines",
  "pdf-layout",
  "pdf-text",
];

/** What a reader of the table would say of its tasks, places aside. */
function summary({ plan }: PlanReading): unknown {
  return plan.sections.map(({ code, title, measures, tasks }) => [
    code,
    title,
    measures.map((measure) => measure.code),
    tasks.map((task) => [
      task.code,
      task.title,
      task.deliverables.map((each) => each.title),
      namesOf(task, "lead"),
      namesOf(task, "coordinate"),
      task.deadline?.text.replaceAll("\n", " "),
    ]),
  ]);
}

function read(rows: readonly (readonly string[])[], layout: TextLayout): PlanReading {
  return readPlanTable(RENDERERS[layout](rows), { year: 2023 });
}

function placesOf(task: Task | undefined): unknown {
  return task?.deliverables.map(({ source }) => source);
}

describe("the same table", () => {
  const expected = summary(read(ROWS, "tab-separated"));

  it.each(LAYOUTS)("is told and read in the layout %s", (layout) => {
    const reading = read(ROWS, layout);
    expect(reading.layout.kind).toBe(layout);
    expect(summary(reading)).toEqual(expected);
    expect(findingsOf(reading)).toEqual(layout === "pdf-text" ? ["table-layout-unreliable"] : []);
  });

  it.each(LAYOUTS)("is read in the layout %s where the caller says so", (layout) => {
    const text = RENDERERS[layout](ROWS);
    expect(summary(readPlanTable(text, { year: 2023, layout }))).toEqual(expected);
  });

  it.each(LAYOUTS)("is read with its columns in another order in the layout %s", (layout) => {
    const order = [0, 1, 5, 3, 4, 2];
    const moved = ROWS.map((cells) => order.map((column) => cells[column] ?? ""));
    const reading = read(moved, layout);
    expect(reading.layout.kind).toBe(layout);
    expect(summary(reading)).toEqual(expected);
  });

  it.each(LAYOUTS)("is read without partners and outputs in the layout %s", (layout) => {
    const narrow = ROWS.map((cells) => [0, 1, 3, 5].map((column) => cells[column] ?? ""));
    const reading = read(narrow, layout);
    expect(tasksOf(reading).map((task) => [task.title, namesOf(task, "lead")])).toEqual([
      [ROWS[2]?.[1], ["Sở Tư pháp"]],
      [ROWS[3]?.[1], ["Sở Tư pháp"]],
      [ROWS[5]?.[1], ["Sở Nội vụ"]],
    ]);
    expect(tasksOf(reading).map(({ deadline }) => deadline?.clauses[0]?.timing.kind)).toEqual([
      "within",
      "within",
      "by",
    ]);
  });

  it.each(LAYOUTS)("is read with its header repeated in the layout %s", (layout) => {
    const repeated = [...ROWS.slice(0, 4), HEADER, ...ROWS.slice(4)];
    expect(summary(read(repeated, layout))).toEqual(expected);
  });

  const lined = LAYOUTS.filter((layout) => layout !== "html");

  it.each(lined)("has the lines of the text as its rows in the layout %s", (layout) => {
    const text = `KẾ HOẠCH CÔNG TÁC NĂM 2023\n\n\n${RENDERERS[layout](ROWS)}`;
    const { plan, layout: found } = readPlanTable(text);
    const lines = text.split(/\r\n|\n/);
    expect(plan.title?.vi).toBe("KẾ HOẠCH CÔNG TÁC NĂM 2023");
    expect(lines[(found.headerRow ?? 0) - 1]).toContain("TT");
    for (const task of plan.sections.flatMap(({ tasks }) => tasks)) {
      const own = lines
        .slice((task.source?.row ?? 0) - 1)
        .join("\n")
        .replace(/\s+/g, " ");
      // On a page the lines of a cell stand between those of others.
      const begins = own.indexOf(task.title.split(" ").slice(0, 3).join(" "));
      expect(begins).toBeGreaterThanOrEqual(0);
      expect(begins).toBeLessThan(40);
    }
  });

  it("that is refused names the layouts there are", () => {
    // @ts-expect-error -- a layout that is none
    expect(refusalOf(() => readPlanTable("", { layout: "docx" }))).toMatchObject({
      code: "invalid-option",
      given: 'layout: "docx"',
    });
  });
});

describe("a text that two layouts fit", () => {
  it("is read in the likelier one, with a finding that names the other", () => {
    const text = "TT\t|Nhiệm vụ\t|Thời gian\n1\t|Rà soát\t|Quý I\n2\t|Công bố\t|Quý II";
    const reading = readPlanTable(text, { year: 2023 });
    expect(reading.layout.kind).toBe("tab-separated");
    expect(reading.findings.find(({ code }) => code === "table-layout-uncertain")?.excerpt).toBe(
      "markdown",
    );
    expect(findingsOf(readPlanTable(text, { year: 2023, layout: "markdown" }))).not.toContain(
      "table-layout-uncertain",
    );
  });
});

describe("an HTML table", () => {
  const html = (...rows: readonly string[]): PlanReading =>
    readPlanTable(`<table border="1">\n${rows.join("\n")}\n</table>`, { year: 2023 });
  const header =
    "<tr><th rowspan='2'>STT</th><th rowspan=2>Nội dung</th><th colspan=\"2\">Cơ quan thực hiện</th><th rowspan=2>Thời hạn</th></tr>";

  it("has cells that reach over rows and columns", () => {
    const reading = html(
      header,
      "<tr><th>Chủ trì</th><th>Phối hợp</th></tr>",
      "<tr><td colspan='5'><b>I. Cải cách tài chính công</b></td></tr>",
      "<tr><td>1</td><td>Giao quyền tự chủ</td><td rowspan='2'>Sở Tài chính</td><td>Sở Nội vụ</td><td rowspan=2>Quý III</td></tr>",
      "<tr><td>2</td><td>Kiểm kê tài sản</td><td>UBND cấp xã</td></tr>",
    );
    expect(reading.plan.sections.map(({ code, title }) => [code, title])).toEqual([
      ["I", "Cải cách tài chính công"],
    ]);
    expect(
      tasksOf(reading).map((task) => [
        task.title,
        namesOf(task, "lead"),
        namesOf(task, "coordinate"),
        task.deadline?.text,
      ]),
    ).toEqual([
      ["Giao quyền tự chủ", ["Sở Tài chính"], ["Sở Nội vụ"], "Quý III"],
      ["Kiểm kê tài sản", ["Sở Tài chính"], ["Ủy ban nhân dân cấp xã"], "Quý III"],
    ]);
    expect(findingsOf(reading)).toEqual([]);
  });

  it("gives a task several outputs where its number reaches over their rows", () => {
    const reading = html(
      "<tr><td>TT</td><td>Nhiệm vụ</td><td>Sản phẩm</td><td>Chủ trì</td><td>Thời gian</td></tr>",
      "<tr><td rowspan=2>1</td><td rowspan=2>Theo dõi thi hành quy định</td><td>Kế hoạch</td><td>Sở Tư pháp</td><td>Quý I</td></tr>",
      "<tr><td>Báo cáo</td><td>Các sở, ngành</td><td>Tháng 12</td></tr>",
    );
    const [task, another] = tasksOf(reading);
    expect(another).toBeUndefined();
    expect(
      task?.deliverables.map((each) => [each.title, namesOf(each, "lead"), each.deadline?.text]),
    ).toEqual([
      ["Kế hoạch", ["Sở Tư pháp"], "Quý I"],
      ["Báo cáo", ["Các sở, ngành"], "Tháng 12"],
    ]);
    expect(placesOf(task)).toEqual([
      { row: 2, column: 3 },
      { row: 3, column: 3 },
    ]);
  });

  it("may stand on one line, hold tables in its cells and letters written as entities", () => {
    const reading = readPlanTable(
      "<p>K&#7871; ho&#x1EA1;ch</p><table><tr><td>TT</td><td>Nhi&#7879;m v&#7909;</td><td>Th&#7901;i gian</td></tr><tr><td>1</td><td>R&agrave; so&aacute;t <table><tr><td>h&ocirc;m nay</td><td>v&agrave; mai</td></tr></table></td><td>Qu&yacute; I</td></tr></table>",
      { year: 2023 },
    );
    expect(reading.layout.kind).toBe("html");
    expect(tasksOf(reading)).toMatchObject([
      { code: "1", title: "Rà soát hôm nay và mai", deadline: { text: "Quý I" } },
    ]);
    expect(reading.leftovers.map(({ text }) => text)).toEqual(["Kế hoạch"]);
  });

  it("names row and column of the table, however many lines its source has", () => {
    const rows = [
      "<tr><th>TT</th><th>Nhiệm vụ</th><th>Chủ trì</th><th>Thời gian</th></tr>",
      "<tr><td>1</td><td>Rà soát</td><td>Sở Y tế</td><td>Quý I</td></tr>",
      "<tr><td>2</td><td>Công bố</td><td>Sở Y tế</td><td>tháng 13</td></tr>",
    ];
    const above =
      "<table><tr><td>SỞ Y TẾ</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr></table><p>Năm 2024</p>";
    for (const end of ["", "\n\n"]) {
      const text = `${above}<table>${rows.join(end)}</table><p>Trên <b>đây</b> là kế hoạch.</p>`;
      const reading = readPlanTable(text, { year: 2024 });
      expect(findingsOf(reading)).toEqual([
        "table-section-missing 2",
        "table-lines-outside 3",
        "deadline-unrecognized 3:4",
      ]);
      expect(reading.leftovers.map(({ text: words }) => words)).toEqual([
        "SỞ Y TẾ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Năm 2024",
        "Trên đây là kế hoạch.",
      ]);
    }
  });

  it("has the items of a list as items of its cell, and bullets of Word as such", () => {
    const bullet =
      "<p><![if !supportLists]><span style='mso-list:Ignore'>§<span>&nbsp; </span></span><![endif]>";
    const reading = html(
      "<tr><td>TT</td><td>Nhiệm vụ</td><td>Sản phẩm</td><td>Chủ trì</td><td>Thời gian</td></tr>",
      `<tr><td>1</td><td>Viết tin<ul><li>Tin ngắn</li><li><p>Bài dài</p></li></ul></td><td>${bullet}Kế\n hoạch</p>${bullet}Báo cáo</p></td><td><ul><li>Sở Y tế</li><li>Sở Nội vụ</li></ul></td><td><ol><li>Quý I</li><li>Quý II</li></ol></td></tr>`,
    );
    const [task] = tasksOf(reading);
    expect(task?.activities).toEqual(["Tin ngắn", "Bài dài"]);
    expect(task?.deliverables.map(({ title, deadline }) => [title, deadline?.text])).toEqual([
      ["Kế hoạch", "Quý I"],
      ["Báo cáo", "Quý II"],
    ]);
    expect(task === undefined ? [] : namesOf(task, "lead")).toEqual(["Sở Y tế", "Sở Nội vụ"]);
  });

  it("may hold entities that are not known, which stay as written", () => {
    const reading = readPlanTable("TT\tNhiệm vụ\tThời gian\n1\tLập &valueOf; &xyz;\tQuý I");
    expect(tasksOf(reading)[0]?.title).toBe("Lập &valueOf; &xyz;");
  });
});

describe("a Markdown table", () => {
  it("may go without bars at its ends, break lines in cells and hold bars of its own", () => {
    const text = [
      "TT | Nhiệm vụ | Sản phẩm | Thời gian",
      ":-: | --- | --- | ---:",
      "1 | **Rà soát** A\\|B | - Kế hoạch<br>- Báo cáo | - Quý I<br>- Quý IV",
    ].join("\n");
    const [task] = tasksOf(readPlanTable(text, { year: 2023 }));
    expect(task?.title).toBe("Rà soát A|B");
    expect(task?.deliverables.map(({ title, deadline }) => [title, deadline?.text])).toEqual([
      ["Kế hoạch", "Quý I"],
      ["Báo cáo", "Quý IV"],
    ]);
  });

  it("may rule its rows off, each of several lines", () => {
    const text = [
      "+----+------------+-----------+",
      "| TT | Nhiệm vụ   | Thời gian |",
      "+====+============+===========+",
      "| 1  | Rà soát    | Quý II    |",
      "|    | quy trình  |           |",
      "+----+------------+-----------+",
      "| 2  | Công bố    | Quý III   |",
      "+----+------------+-----------+",
    ].join("\n");
    expect(
      tasksOf(readPlanTable(text, { year: 2023 })).map(({ title, deadline, source }) => [
        title,
        deadline?.text,
        source?.row,
      ]),
    ).toEqual([
      ["Rà soát quy trình", "Quý II", 4],
      ["Công bố", "Quý III", 7],
    ]);
  });
});

describe("comma-separated values", () => {
  it("have cells in quotation marks with line breaks, signs and doubled marks", () => {
    const text =
      '\uFEFFTT,Nhiệm vụ,Sản phẩm,Chủ trì,Thời gian\r\n1,"Mở chuyên mục ""Hỏi, đáp""\r\ntrên cổng","- Chuyên mục\r\n- Báo cáo",Văn phòng,Quý I\r\n2,Rà soát,Báo cáo,Thanh tra,Quý II\r\n';
    const reading = readPlanTable(text, { year: 2023 });
    expect(reading.layout.kind).toBe("csv");
    expect(
      tasksOf(reading).map(({ title, deliverables, source }) => [
        title,
        deliverables.length,
        source?.row,
      ]),
    ).toEqual([
      ['Mở chuyên mục "Hỏi, đáp" trên cổng', 2, 2],
      ["Rà soát", 1, 5],
    ]);
  });

  it("with a mark that does not close are read to their ends, with a finding", () => {
    const text = 'TT;Nhiệm vụ;Thời gian\n1;"Rà soát;Quý I\n2;Công bố;Quý II';
    const reading = readPlanTable(text, { year: 2023 });
    expect(tasksOf(reading).map(({ title }) => title)).toEqual(['"Rà soát', "Công bố"]);
    expect(findingsOf(reading)).toContain("table-quote-unclosed 2");
  });

  it("divided by tabs have such cells as well, as spreadsheets copy them", () => {
    const text = 'TT\tNhiệm vụ\tThời gian\n1\t"Rà soát\nquy trình"\tQuý I\n2\t"Một cửa" số\tQuý II';
    expect(
      tasksOf(readPlanTable(text, { year: 2023 })).map(({ title, source }) => [title, source?.row]),
    ).toEqual([
      ["Rà soát quy trình", 2],
      ['"Một cửa" số', 4],
    ]);
  });
});
