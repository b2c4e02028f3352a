import { readPlanRows, readPlanTable } from "chiso/plan";
import { describe, expect, it } from "vitest";
import { findingsOf, namesOf, onlyTask, tabbed, tasksOf } from "./tables.js";

const rolesOf = (header: string): (string | undefined)[] =>
  readPlanTable(tabbed(header, "1|Rà soát|a|b|c|d"), { year: 2022 }).layout.columns.map(
    ({ role }) => role,
  );

describe("the header of a table", () => {
  it.each([
    [
      "TT|Nhiệm vụ cụ thể|Sản phẩm đầu ra|Phòng chủ trì|Phòng phối hợp|Thời gian hoàn thành",
      ["number", "task", "output", "lead", "coordinate", "deadline"],
    ],
    [
      "STT|Nội dung công việc|Kết quả, sản phẩm|Cơ quan chủ trì|Cơ quan phối hợp|Tiến độ",
      ["number", "task", "output", "lead", "coordinate", "deadline"],
    ],
    [
      "Số TT|Hoạt động|Đầu ra|Đơn vị thực hiện|Đơn vị theo dõi, đôn đốc|Thời hạn",
      ["number", "task", "output", "implement", "monitor", "deadline"],
    ],
    [
      "#|Giải pháp|Chỉ số nội dung|Cơ quan, đơn vị|Thời gian thực hiện|Ghi chú",
      ["number", "task", "measure", "implement", "deadline", "note"],
    ],
    [
      "<b>TT</b>|<b>NHIỆM VỤ</b>|**Nội dung thành phần**|ĐƠN VỊ CHỦ TRÌ|Hạn hoàn thành|Kinh phí",
      ["number", "task", "measure", "lead", "deadline", undefined],
    ],
    [
      "Thứ tự|Lĩnh vực|Nội dung công việc|Chỉ tiêu|Đầu mối|Lộ trình",
      ["number", "section", "task", "target", "lead", "deadline"],
    ],
    [
      "STT.|Chỉ số nội dung|Nội dung thành phần|Nhiệm vụ|Bộ phận phụ trách|Hoàn thành",
      ["number", "section", "measure", "task", "lead", "deadline"],
    ],
    [
      "TT|Nhiệm vụ|Kinh phí thực hiện|Trách nhiệm thực hiện|Thời điểm hoàn thành|Kết quả thực hiện",
      ["number", "task", undefined, "implement", "deadline", "result"],
    ],
  ])("is known in its variants: %s", (header, roles) => {
    expect(rolesOf(header)).toEqual(roles);
  });

  it("may be written with decomposed letters, in another case, or broken over lines", () => {
    const decomposed = "TT|Nhiệm vụ|Chủ trì|Thời gian".normalize("NFD");
    expect(rolesOf(decomposed)).toEqual(["number", "task", "lead", "deadline"]);
    const broken = readPlanRows([
      ["TT", "NHIỆM\nVỤ", "CHỦ TRÌ", "THỜI\nGIAN"],
      ["1", "Rà soát", "Văn phòng", "Quý I"],
    ]);
    expect(broken.layout.columns.map(({ role }) => role)).toEqual([
      "number",
      "task",
      "lead",
      "deadline",
    ]);
  });

  it("is found below lines and other tables, and told with its row", () => {
    const reading = readPlanTable(
      tabbed(
        "SỞ CÔNG THƯƠNG|CỘNG HÒA",
        "Phụ lục",
        "",
        "TT|Nhiệm vụ|Chủ trì|Thời gian",
        "1|Rà soát|Văn phòng|Quý I",
      ),
      { year: 2022 },
    );
    expect(reading.layout).toMatchObject({ kind: "tab-separated", headerRow: 4 });
    expect(tasksOf(reading)).toHaveLength(1);
    expect(reading.leftovers).toEqual([
      { row: 1, text: "SỞ CÔNG THƯƠNG\tCỘNG HÒA" },
      { row: 2, text: "Phụ lục" },
    ]);
  });

  it("may have two rows, where a heading spans the columns of agencies", () => {
    const reading = readPlanTable(
      tabbed(
        "TT|Nhiệm vụ|Cơ quan thực hiện||Thời gian",
        "||Chủ trì|Phối hợp|",
        "1|Rà soát thủ tục|Văn phòng|Thanh tra|Quý I",
      ),
      { year: 2022 },
    );
    const task = onlyTask(reading);
    expect(namesOf(task, "lead")).toEqual(["Văn phòng"]);
    expect(namesOf(task, "coordinate")).toEqual(["Thanh tra"]);
    expect(findingsOf(reading)).toEqual(["table-section-missing 3"]);
  });

  it("may have two rows of which the cells above both are repeated, on each page", () => {
    const header = [
      "TT|Nhiệm vụ|Cơ quan thực hiện|Cơ quan thực hiện|Thời gian",
      "TT|Nhiệm vụ|Chủ trì|Phối hợp|Thời gian",
    ];
    const reading = readPlanTable(
      tabbed(
        ...header,
        "1|Rà soát|Văn phòng|Thanh tra|Quý I",
        ...header,
        "2|Công bố|Thanh tra||Quý II",
      ),
      { year: 2022 },
    );
    expect(tasksOf(reading).map((task) => namesOf(task, "lead"))).toEqual([
      ["Văn phòng"],
      ["Thanh tra"],
    ]);
    expect(findingsOf(reading)).toEqual(["table-section-missing 3"]);
  });

  it("may be followed by a row that counts the columns", () => {
    const reading = readPlanTable(
      tabbed(
        "TT|Nhiệm vụ|Chủ trì|Thời gian",
        "(1)|(2)|(3)|(4)",
        "1|Rà soát|Văn phòng|Quý I",
        "A|B|1|2",
      ),
      { year: 2022 },
    );
    expect(onlyTask(reading).title).toBe("Rà soát");
    expect(reading.leftovers.map(({ row }) => row)).toEqual([2, 4]);
  });

  it("is passed over where it is repeated on the next page", () => {
    const header = "TT|Nhiệm vụ|Chủ trì|Thời gian";
    const reading = readPlanTable(
      tabbed(header, "1|Rà soát|Văn phòng|Quý I", "", header, "2|Công bố|Văn phòng|Quý II"),
      { year: 2022 },
    );
    expect(tasksOf(reading).map(({ code }) => code)).toEqual(["1", "2"]);
    expect(reading.leftovers).toEqual([]);
  });

  it("may change: the rows below are read in the new columns", () => {
    const reading = readPlanTable(
      tabbed(
        "TT|Nhiệm vụ|Chủ trì|Thời gian",
        "1|Rà soát|Văn phòng|Quý I",
        "TT|Nhiệm vụ|Thời gian|Chủ trì",
        "2|Công bố|Quý II|Thanh tra",
      ),
      { year: 2022 },
    );
    expect(tasksOf(reading).map((task) => namesOf(task, "lead"))).toEqual([
      ["Văn phòng"],
      ["Thanh tra"],
    ]);
    expect(tasksOf(reading).map(({ deadline }) => deadline?.text)).toEqual(["Quý I", "Quý II"]);
    expect(findingsOf(reading)).toContain("table-header-changed 3");
  });

  it("is not a task whose cells hold the words of headers", () => {
    const reading = readPlanTable(
      tabbed(
        "TT|Nhiệm vụ|Sản phẩm|Chủ trì|Phối hợp|Thời gian",
        "1|Rà soát nội dung|Kết quả rà soát|Các đơn vị|Các cơ quan|Quý I",
        "||Báo cáo kết quả|Các đơn vị||Theo tiến độ của Đề án",
      ),
      { year: 2022 },
    );
    expect(onlyTask(reading).deliverables.map(({ title }) => title)).toEqual([
      "Kết quả rà soát",
      "Báo cáo kết quả",
    ]);
  });

  it.each([
    ["with a number column", "TT|Nhiệm vụ|Sản phẩm|Chủ trì|Phối hợp|Thời gian", "1|"],
    ["with numbers before the names", "Nhiệm vụ|Sản phẩm|Chủ trì|Phối hợp|Thời gian", "1. "],
  ])("is not a numbered task, whatever its cells hold, in a table %s", (_, header, number) => {
    const row = `${number}Nội dung công khai|Kết quả công khai|Cơ quan chủ trì|Đơn vị phối hợp|Thời hạn của Đề án`;
    expect(onlyTask(readPlanTable(tabbed(header, row), { year: 2022 })).title).toBe(
      "Nội dung công khai",
    );
  });

  it("gives a role to one column: the one that says it best; the other's cells are left over", () => {
    const reading = readPlanTable(
      tabbed(
        "TT|Nội dung|Nhiệm vụ|Chủ trì|Thời gian bắt đầu|Thời gian hoàn thành",
        "1|Công khai|Niêm yết bảng giá|Văn phòng|Tháng 1|Tháng 3",
      ),
      { year: 2022 },
    );
    const task = onlyTask(reading);
    expect(task.title).toBe("Niêm yết bảng giá");
    expect(task.deadline?.text).toBe("Tháng 3");
    expect(findingsOf(reading)).toContain("table-column-repeated 1:2");
    expect(reading.leftovers).toEqual([
      { row: 2, column: 2, text: "Công khai" },
      { row: 2, column: 5, text: "Tháng 1" },
    ]);
  });

  it("is reported when there is none, and every line is left over", () => {
    const reading = readPlanTable("Kế hoạch năm 2022\n1\tRà soát\tQuý I");
    expect(findingsOf(reading)).toEqual(["table-header-missing"]);
    expect(reading.layout).toEqual({ kind: "tab-separated", columns: [] });
    expect(reading.plan.sections).toEqual([]);
    expect(reading.leftovers.map(({ text }) => text)).toEqual([
      "Kế hoạch năm 2022",
      "1\tRà soát\tQuý I",
    ]);
  });

  it("without a task below it is reported", () => {
    expect(findingsOf(readPlanTable("TT\tNhiệm vụ\tThời gian", { year: 2022 }))).toEqual([
      "table-without-tasks 1",
    ]);
  });
});
