import { readPlanTable, type PlanReading } from "chiso/plan";
import { describe, expect, it } from "vitest";
import { findingsOf, namesOf, onlyTask, readRowsBelowHeader, tabbed, tasksOf } from "./tables.js";

describe("sections", () => {
  const reading = readRowsBelowHeader(
    "<b>I</b>|<b>Chỉ số nội dung 2 “Công khai, minh bạch”</b>||||",
    "1|Niêm yết bảng giá|Bảng giá|Văn phòng|Thanh tra|Quý I",
    "II|Thủ tục hành chính công||||",
    "2|Rút ngắn thời gian|Quyết định|Văn phòng||Quý II",
  );

  it("are headed by Roman numerals", () => {
    expect(reading.plan.sections).toMatchObject([
      { code: "I", title: 'Chỉ số nội dung 2 "Công khai, minh bạch"', source: { row: 2 } },
      { code: "II", title: "Thủ tục hành chính công", source: { row: 4 } },
    ]);
    expect(findingsOf(reading)).toEqual([]);
  });

  it("point at the part of the index they name, in the plan's year", () => {
    expect(reading.plan.sections.map(({ measures }) => measures)).toEqual([
      [{ index: "papi", edition: "2022", code: "2" }],
      [{ index: "papi", edition: "2022", code: "5" }],
    ]);
  });

  it("stand below parts, which keep their headings and open anew", () => {
    const { plan } = readRowsBelowHeader(
      "A|Cải cách hành chính||||",
      "|của Sở||||",
      "I|Thể chế||||",
      "1|Rà soát|Báo cáo|Văn phòng||Quý I",
      "B|Mức độ hài lòng||||",
      "1|Khảo sát|Báo cáo|Thanh tra||Quý II",
    );
    expect(
      plan.sections.map(({ part, partTitle, code, title }) => [part, partTitle, code, title]),
    ).toEqual([
      ["A", "Cải cách hành chính của Sở", "I", "Thể chế"],
      ["B", "Mức độ hài lòng", "", ""],
    ]);
    expect(plan.sections.map(({ tasks }) => tasks.length)).toEqual([1, 1]);
  });

  it.each([
    ["in the first column: I. Thể chế", "I. Thể chế|||||"],
    ["with a word before the numeral", "Mục I|Thể chế||||"],
    ["with the numeral in the wrong case of cells", "**I.**|Thể chế"],
  ])("may be written %s", (_, row) => {
    const { plan } = readRowsBelowHeader(row, "1|Rà soát|Báo cáo|Văn phòng||Quý I");
    expect(plan.sections).toMatchObject([{ code: "I", title: "Thể chế" }]);
  });

  it("may have no number, in bold letters", () => {
    const { plan } = readRowsBelowHeader(
      "|<b>Cải cách thể chế</b>||||",
      "1|Rà soát|Báo cáo|Văn phòng||Quý I",
      "|**Cải cách tài chính công**||||",
      "2|Giao tự chủ|Quyết định|Văn phòng||Quý II",
    );
    expect(plan.sections.map(({ title, tasks }) => [title, tasks.length])).toEqual([
      ["Cải cách thể chế", 1],
      ["Cải cách tài chính công", 1],
    ]);
  });

  it("go on in the next row before their first task", () => {
    const { plan } = readRowsBelowHeader(
      "I|Cải cách||||",
      "|thể chế||||",
      "1|Rà soát|Báo cáo|Văn phòng||Quý I",
    );
    expect(plan.sections[0]?.title).toBe("Cải cách thể chế");
  });

  it("keep cells beside their heading among the leftovers, with a finding", () => {
    const reading = readRowsBelowHeader(
      "I|Thể chế||Sở Tư pháp||",
      "1|Rà soát|Báo cáo|Văn phòng||Quý I",
    );
    expect(reading.plan.sections).toHaveLength(1);
    expect(findingsOf(reading)).toEqual(["table-section-with-cells 2"]);
    expect(reading.leftovers).toEqual([{ row: 2, text: "Sở Tư pháp" }]);
  });

  it("are not made of tasks that are numbered with Roman numerals", () => {
    const reading = readRowsBelowHeader("I|Rà soát|Báo cáo|Văn phòng||Quý I");
    expect(onlyTask(reading).code).toBe("I");
  });

  it("may be missing: the tasks stand in one without code, with a finding", () => {
    const reading = readRowsBelowHeader(
      "1|Rà soát|Báo cáo|Văn phòng||Quý I",
      "2|Công bố|Báo cáo|Văn phòng||Quý II",
    );
    expect(reading.plan.sections).toMatchObject([{ code: "", title: "", tasks: [{}, {}] }]);
    expect(findingsOf(reading)).toEqual(["table-section-missing 2"]);
  });

  it("without tasks below a part leave the part among the leftovers", () => {
    const reading = readRowsBelowHeader(
      "A|Phần trống||||",
      "B|Phần sau||||",
      "1|Rà soát|Báo cáo|Văn phòng||Quý I",
      "C|Phần cuối||||",
    );
    expect(reading.leftovers).toEqual([
      { row: 2, text: "A\tPhần trống" },
      { row: 5, text: "C\tPhần cuối" },
    ]);
  });
});

describe("tasks", () => {
  it("have a number, a name, an output, agencies with their roles, and a deadline", () => {
    const task = onlyTask(
      readRowsBelowHeader(
        "7|Công bố danh mục thủ tục|Quyết định|Văn phòng|Thanh tra, Phòng Tài chính|Quý II, IV/2022",
      ),
    );
    expect(task).toMatchObject({
      code: "7",
      title: "Công bố danh mục thủ tục",
      deliverables: [{ title: "Quyết định", assignments: [], source: { row: 2, column: 3 } }],
      source: { row: 2 },
    });
    expect(namesOf(task, "lead")).toEqual(["Văn phòng"]);
    expect(namesOf(task, "coordinate")).toEqual(["Thanh tra", "Phòng Tài chính"]);
    expect(task.deadline?.clauses).toHaveLength(2);
  });

  it("name the documents that stand in them", () => {
    const task = onlyTask(
      readRowsBelowHeader(
        "1|Thực hiện Kế hoạch số 21/KH-UBND ngày 02/02/2021|Báo cáo|Văn phòng||Quý I",
      ),
    );
    expect(task.citations.map(({ number }) => number)).toEqual(["21/KH-UBND"]);
  });

  it("list activities and outputs that their cells set off with bullets", () => {
    const task = onlyTask(
      readRowsBelowHeader(
        "1|- Lập danh mục; - Đăng tải danh mục.|<p>- Danh mục</p><p>kèm hướng dẫn</p><p>- 10.5% hồ sơ số hoá</p>|Văn phòng||Quý I",
      ),
    );
    expect(task.activities).toEqual(["Lập danh mục", "Đăng tải danh mục"]);
    expect(task.deliverables.map(({ title }) => title)).toEqual([
      "Danh mục kèm hướng dẫn",
      "10.5% hồ sơ số hoá",
    ]);
  });

  it("carry the role said beside an agency rather than that of the column", () => {
    const task = onlyTask(
      readRowsBelowHeader("1|Rà soát|Báo cáo|Văn phòng (chủ trì), Thanh tra (phối hợp)||Quý I"),
    );
    expect(namesOf(task, "lead")).toEqual(["Văn phòng"]);
    expect(namesOf(task, "coordinate")).toEqual(["Thanh tra"]);
  });

  it("have one lead where the column of leads marks one of several", () => {
    const marked = onlyTask(
      readRowsBelowHeader("1|Kiểm tra|Kế hoạch|Sở Nội vụ (chủ trì), Sở Y tế|Sở Tư pháp|Quý I"),
    );
    expect(namesOf(marked, "lead")).toEqual(["Sở Nội vụ"]);
    expect(namesOf(marked, "coordinate")).toEqual(["Sở Y tế", "Sở Tư pháp"]);
    const unmarked = onlyTask(readRowsBelowHeader("1|Kiểm tra|Kế hoạch|Sở Nội vụ, Sở Y tế||Quý I"));
    expect(namesOf(unmarked, "lead")).toEqual(["Sở Nội vụ", "Sở Y tế"]);
  });

  it("carry columns of notes as written, and of indices as references too", () => {
    const text = tabbed(
      "TT|Nhiệm vụ|Chỉ số nội dung|Chủ trì|Thời gian|Ghi chú",
      "1|Rà soát|Thủ tục hành chính công|Văn phòng|Quý I|Theo Đề án 06",
      "2|Khảo sát|Chỉ số lạ|Văn phòng|Quý II|",
    );
    const [first, second] = tasksOf(readPlanTable(text, { year: 2022 }));
    expect(first?.measures).toEqual([{ index: "papi", edition: "2022", code: "5" }]);
    expect(first?.notes).toEqual(["Thủ tục hành chính công", "Theo Đề án 06"]);
    expect(second).toMatchObject({ measures: [], notes: ["Chỉ số lạ"] });
  });

  it("have lettered parts with their own cells", () => {
    const reading = readRowsBelowHeader(
      "1|Tuyên truyền||||",
      "a)|Viết bài|Bài viết|Văn phòng||Quý I",
      "đ)|Phát thanh|Chương trình|Thanh tra||Quý III",
      "|về thủ tục||||",
    );
    const task = onlyTask(reading);
    expect(task.subtasks.map(({ code, title, deadline }) => [code, title, deadline?.text])).toEqual(
      [
        ["a", "Viết bài", "Quý I"],
        ["đ", "Phát thanh về thủ tục", "Quý III"],
      ],
    );
    // A task that only gathers its parts needs no lead of its own.
    expect(findingsOf(reading)).toEqual(["table-section-missing 2"]);
  });

  it("lead their lettered parts, of which only those that nobody leads are told", () => {
    const parts = ["a)|Viết bài|Bài viết|||Quý I", "b)|Phát thanh|Chương trình|||Quý III"];
    const findings = (task: string, ...more: readonly string[]): string[] =>
      findingsOf(readRowsBelowHeader("I|Thông tin||||", task, ...parts, ...more));
    expect(findings("1|Tuyên truyền||Văn phòng||")).toEqual([]);
    expect(findings("1|Tuyên truyền||||")).toEqual([
      "table-lead-missing 4",
      "table-lead-missing 5",
    ]);
    expect(findings("1|Tuyên truyền||||", "c)|Tờ rơi|Tờ rơi|Thanh tra||Quý IV")).toEqual([
      "table-lead-missing 4",
      "table-lead-missing 5",
    ]);
    // Partners lead nothing, and the next task is led by nobody above it.
    const partner = "1|Tuyên truyền|||Thanh tra|";
    const next = "2|Rà soát|Báo cáo|||Quý II";
    expect(findings(partner)).toHaveLength(2);
    expect(findings("1|Tuyên truyền||Văn phòng||", next)).toEqual(["table-lead-missing 6"]);
  });

  it("have parts numbered after them", () => {
    const task = onlyTask(
      readRowsBelowHeader(
        "2|Tuyên truyền||||",
        "2.1|Viết bài|Bài viết|Văn phòng||Quý I",
        "2.2|Phát thanh|Chương trình|Văn phòng||Quý I",
      ),
    );
    expect(task.subtasks.map(({ code }) => code)).toEqual(["2.1", "2.2"]);
  });

  it("may have their number at the head of their name, where there is no column for it", () => {
    const { plan } = readPlanTable(
      tabbed(
        "Nhiệm vụ|Sản phẩm|Chủ trì|Thời gian",
        "I. Thể chế|||",
        "1. Rà soát văn bản|Báo cáo|Sở Tư pháp|Quý I",
        "a) Lập danh mục|Danh mục|Sở Tư pháp|Quý I",
      ),
      { year: 2022 },
    );
    expect(plan.sections).toMatchObject([
      {
        code: "I",
        title: "Thể chế",
        tasks: [
          { code: "1", title: "Rà soát văn bản", subtasks: [{ code: "a", title: "Lập danh mục" }] },
        ],
      },
    ]);
  });

  it("read the abbreviations that the office explains", () => {
    const text = tabbed("TT|Nhiệm vụ|Chủ trì|Thời gian", "1|Rà soát|Phòng TCHCQT|Quý I");
    const glossary = { TCHCQT: "Phòng Tổ chức - Hành chính - Quản trị" };
    const task = onlyTask(readPlanTable(text, { year: 2022, glossary }));
    expect(namesOf(task, "lead")).toEqual(["Phòng Tổ chức - Hành chính - Quản trị"]);
  });
});

describe("a column that names sections", () => {
  const read = (...rows: readonly string[]): PlanReading =>
    readPlanTable(tabbed("TT|Lĩnh vực|Nhiệm vụ|Sản phẩm|Chủ trì|Thời gian", ...rows), {
      year: 2022,
    });
  const codesOf = ({ plan }: PlanReading): string[] =>
    plan.sections.map(({ code, title, tasks }) =>
      [code, title, ...tasks.map((task) => task.code)].join(" | "),
    );

  it("leaves the numbers to the tasks where rows of one section have different ones", () => {
    const reading = read(
      "1|Thể chế|Rà soát văn bản|Báo cáo|Sở Tư pháp|Quý I",
      "2|Thể chế|Lập danh mục|Danh mục|Sở Tư pháp|Quý II",
      "||||Sở Nội vụ|Quý III",
      "3|Tài chính|Công khai dự toán|Báo cáo|Sở Tài chính|Quý I",
    );
    expect(codesOf(reading)).toEqual([" | Thể chế | 1 | 2", " | Tài chính | 3"]);
    expect(findingsOf(reading)).not.toContain("table-task-number-absent 3");
  });

  it("takes the numbers where the rows of one section share one", () => {
    const reading = read(
      "1|Thể chế|Rà soát văn bản|Báo cáo|Sở Tư pháp|Quý I",
      "1|Thể chế|Lập danh mục|Danh mục|Sở Tư pháp|Quý II",
      "||Lập báo cáo|Báo cáo|Sở Nội vụ|Quý III",
      "2|Tài chính|Công khai dự toán|Báo cáo|Sở Tài chính|Quý I",
    );
    expect(codesOf(reading)).toEqual(["1 | Thể chế |  |  | ", "2 | Tài chính | "]);
    expect(reading.leftovers).toEqual([]);
  });

  it("keeps the words beside a number, and leaves those over that are none", () => {
    const reading = read(
      "1. Nhóm|Thể chế|Rà soát văn bản|Báo cáo|Sở Tư pháp|Quý I",
      "||Lập danh mục|Danh mục|Sở Tư pháp|Quý II",
      "mới|Tài chính|Công khai dự toán|Báo cáo|Sở Tài chính|Quý I",
    );
    expect(codesOf(reading)).toEqual(["1 | Nhóm Thể chế |  | ", " | Tài chính | "]);
    expect(findingsOf(reading)).toEqual(["table-row-without-task 4"]);
    expect(reading.leftovers).toEqual([{ row: 4, text: "mới" }]);
  });
});
