import { readPlanRows, readPlanTable } from "chiso/plan";
import { schedulePlan } from "chiso/progress";
import { describe, expect, it } from "vitest";
import {
  findingsOf,
  namesOf,
  onlyTask,
  readRowsBelowHeader,
  refusalOf,
  tabbed,
  tasksOf,
} from "./tables.js";

describe("numbers", () => {
  const numbered = (...codes: readonly string[]): string[] =>
    findingsOf(
      readRowsBelowHeader(
        ...codes.map((code) =>
          /^[IV]+$/.test(code) ? `${code}|Mục||||` : `${code}|Rà soát|Báo cáo|Văn phòng||Quý I`,
        ),
      ),
    );

  it("that are missing are told at the row after them", () => {
    const reading = readRowsBelowHeader(
      "I|Mục||||",
      "1|Rà soát|Báo cáo|Văn phòng||Quý I",
      "4|Công bố|Báo cáo|Văn phòng||Quý I",
    );
    expect(reading.findings).toMatchObject([
      { code: "table-task-number-missing", severity: "warning", place: { row: 4 }, excerpt: "2-3" },
    ]);
  });

  it("go on from section to section, or begin again in each", () => {
    expect(numbered("I", "1", "2", "II", "3")).toEqual([]);
    expect(numbered("I", "1", "2", "II", "1", "2", "3")).toEqual([]);
    expect(numbered("I", "01", "02", "II", "01")).toEqual([]);
  });

  it("count for themselves in a section that lost its first one", () => {
    expect(numbered("I", "1", "2", "3", "II", "1", "III", "2")).toEqual([
      "table-task-number-missing 9",
    ]);
  });

  it("that are repeated are told, and the tasks stay apart", () => {
    const reading = readRowsBelowHeader(
      "I|Mục||||",
      "1|Rà soát|Báo cáo|Văn phòng||Quý I",
      "1|Công bố|Báo cáo|Văn phòng||Quý II",
    );
    expect(findingsOf(reading)).toEqual(["table-task-number-repeated 4"]);
    expect(schedulePlan(reading.plan).obligations.map(({ task }) => task)).toEqual([
      "I.1/1",
      "I.1/2",
    ]);
  });

  it("that cannot be read are kept as written", () => {
    const reading = readRowsBelowHeader("I|Mục||||", "12-13|Rà soát|Báo cáo|Văn phòng||Quý I");
    expect(onlyTask(reading).code).toBe("12-13");
    expect(findingsOf(reading)).toEqual(["table-task-number-unreadable 3"]);
  });

  it("with words behind them give the words to the name", () => {
    expect(
      onlyTask(readRowsBelowHeader("5. Rà soát|thủ tục|Báo cáo|Văn phòng||Quý I")),
    ).toMatchObject({
      code: "5",
      title: "Rà soát thủ tục",
    });
  });
});

describe("cells in the wrong column", () => {
  it("of a row without output are moved back", () => {
    const reading = readRowsBelowHeader(
      "6|Trả lời góp ý|Văn phòng|Các phòng chuyên môn|Hàng quý và năm|",
    );
    const task = onlyTask(reading);
    expect(task.deliverables).toEqual([]);
    expect(namesOf(task, "lead")).toEqual(["Văn phòng"]);
    expect(namesOf(task, "coordinate")).toEqual(["Các phòng chuyên môn"]);
    expect(task.deadline?.text).toBe("Hàng quý và năm");
    expect(findingsOf(reading)).toContain("table-row-shifted 2");
  });

  it("of a row without partners are moved back", () => {
    const task = onlyTask(
      readRowsBelowHeader("6|Trả lời góp ý|Văn bản trả lời|Văn phòng|Quý III|"),
    );
    expect(task.deliverables.map(({ title }) => title)).toEqual(["Văn bản trả lời"]);
    expect(namesOf(task, "lead")).toEqual(["Văn phòng"]);
    expect(task.deadline?.text).toBe("Quý III");
  });

  it("of a row with a cell too many are moved back", () => {
    const reading = readRowsBelowHeader("1|Trả lời góp ý|Văn bản||Văn phòng|Các phòng|Quý III");
    expect(namesOf(onlyTask(reading), "lead")).toEqual(["Văn phòng"]);
    expect(onlyTask(reading).deadline?.text).toBe("Quý III");
    expect(findingsOf(reading)).toEqual(["table-row-shifted 2", "table-section-missing 2"]);
  });

  it("a deadline in the output column is no output, and left over", () => {
    const reading = readRowsBelowHeader(
      "12|Kiểm soát thủ tục|Thường xuyên|Văn phòng||Thường xuyên",
    );
    expect(onlyTask(reading).deliverables).toEqual([]);
    expect(findingsOf(reading)).toContain("table-deadline-in-output-column 2:3");
    expect(reading.leftovers).toEqual([{ row: 2, column: 3, text: "Thường xuyên" }]);
  });

  it("an output that mentions a time stays an output", () => {
    const titles = ["Báo cáo hàng quý", "Kế hoạch năm 2022", "Hàng quý: báo cáo tiến độ"];
    for (const title of titles) {
      const reading = readRowsBelowHeader(`1|Rà soát|${title}|Văn phòng||Quý I`);
      expect(
        onlyTask(reading).deliverables.map((each) => each.title),
        title,
      ).toEqual([title]);
    }
  });

  it("an agency in the deadline column is reported and not assigned", () => {
    const reading = readRowsBelowHeader("1|Khảo sát|Báo cáo|||Sở Giáo dục và Đào tạo");
    expect(onlyTask(reading).assignments).toEqual([]);
    expect(findingsOf(reading)).toEqual([
      "table-agency-in-deadline-column 2:6",
      "table-lead-missing 2",
      "table-section-missing 2",
    ]);
    expect(onlyTask(reading).deadline?.text).toBe("Sở Giáo dục và Đào tạo");
  });

  it("a deadline in a column of agencies is reported and left over", () => {
    const reading = readRowsBelowHeader("5|Khảo sát|Báo cáo|Văn phòng|Tháng 3|Tháng 4");
    expect(onlyTask(reading).deadline?.text).toBe("Tháng 4");
    expect(findingsOf(reading)).toContain("table-deadline-in-agency-column 2:5");
    expect(reading.leftovers).toEqual([{ row: 2, column: 5, text: "Tháng 3" }]);
  });

  it("words that name no agency are left over, with the finding of the reader at their place", () => {
    const reading = readRowsBelowHeader("5|Khảo sát|Báo cáo|Văn phòng; xong sớm|Xyz|Tháng 4");
    expect(
      reading.findings
        .filter(({ code }) => code === "unrecognized-agency")
        .map(({ place }) => place),
    ).toEqual([
      { row: 2, column: 4 },
      { row: 2, column: 5 },
    ]);
    expect(reading.leftovers).toEqual([
      { row: 2, column: 4, text: "xong sớm" },
      { row: 2, column: 5, text: "Xyz" },
    ]);
  });
});

describe("rows of other widths", () => {
  it("keep surplus cells", () => {
    const reading = readRowsBelowHeader(
      "5|Khảo sát|Báo cáo|Văn phòng|Thanh tra|Tháng 4|Đã xong||Xem phụ lục",
    );
    expect(findingsOf(reading)).toContain("table-surplus-cells 2");
    expect(reading.leftovers).toEqual([{ row: 2, text: "Đã xong\tXem phụ lục" }]);
  });

  it("that are short are reported, but for headings", () => {
    const reading = readRowsBelowHeader("I|Mục", "5|Khảo sát|Báo cáo|Văn phòng");
    expect(findingsOf(reading)).toContain("table-missing-cells 3");
    expect(findingsOf(reading)).not.toContain("table-missing-cells 2");
    expect(onlyTask(reading).deadline).toBeUndefined();
  });
});

describe("lines between the rows", () => {
  it("such as pieces of a stamp are left over, with one finding for each block", () => {
    const reading = readRowsBelowHeader(
      "1|Rà soát|Báo cáo|Văn phòng||Quý I",
      "SỞ TÀI",
      "NGUYÊN",
      "",
      "2|Công bố|Báo cáo|Văn phòng||Quý I",
      "3",
    );
    expect(findingsOf(reading).filter((finding) => finding.startsWith("table-lines"))).toEqual([
      "table-lines-outside 3",
      "table-lines-outside 7",
    ]);
    expect(reading.leftovers.map(({ text }) => text)).toEqual(["SỞ TÀI", "NGUYÊN", "3"]);
  });

  it("do not stand in the way of a table with any line ends", () => {
    const rows = ["TT\tNhiệm vụ\tThời gian", "1\tMột\tQuý I", "2\tHai\tQuý II", "3\tBa\tQuý III"];
    const mixed = `${rows[0] ?? ""}\r\n${rows[1] ?? ""}\r${rows[2] ?? ""}\n${rows[3] ?? ""}`;
    expect(tasksOf(readPlanTable(mixed, { year: 2022 })).map(({ source }) => source?.row)).toEqual([
      2, 3, 4,
    ]);
  });
});

describe("the year", () => {
  const rows = ["TT|Nhiệm vụ|Thời gian", "1|Rà soát|Quý I"];

  it("comes from the options before the heading", () => {
    const text = `KẾ HOẠCH CÔNG TÁC NĂM 2021\n${tabbed(...rows)}`;
    expect(readPlanTable(text).plan.period).toEqual({ start: "2021-01-01", end: "2021-12-31" });
    expect(readPlanTable(text, { year: 2022 }).plan.period?.start).toBe("2022-01-01");
  });

  it("may be unknown: nothing is assumed", () => {
    const reading = readPlanTable(tabbed(...rows));
    expect(reading.plan.period).toBeUndefined();
    expect(findingsOf(reading)).toContain("table-year-unknown");
    expect(tasksOf(reading)[0]?.measures).toEqual([]);
  });

  it.each([1899, 2199, 2021.5, Number.NaN])("is refused where it is %s", (year) => {
    expect(refusalOf(() => readPlanTable("", { year }))).toMatchObject({ code: "invalid-option" });
  });
});

describe("rows given as cells", () => {
  it("are read like a text, a title above them too", () => {
    const reading = readPlanRows([
      ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023", "", ""],
      [],
      ["TT", "Nhiệm vụ", "Thời gian"],
      ["1", "Rà soát\tthủ tục", "Quý I"],
    ]);
    expect(reading.layout).toMatchObject({ kind: "rows", headerRow: 3 });
    expect(reading.plan.title?.vi).toBe("KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023");
    expect(reading.plan.period?.start).toBe("2023-01-01");
    expect(onlyTask(reading).title).toBe("Rà soát thủ tục");
  });
});
