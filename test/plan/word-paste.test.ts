import { readPlanTable, type PlanReading } from "chiso/plan";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingsOf, namesOf, tasksOf } from "./tables.js";

const HEADER =
  "TT|Nội dung nhiệm vụ|Sản phẩm|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian hoàn thành";
const NARROW = "STT|Nhiệm vụ|Chủ trì|Thời gian";

/** Reads lines as Word pastes them, written with bars for tabs. */
function pasted(...lines: readonly string[]): PlanReading {
  return readPlanTable(lines.map((line) => line.replaceAll("|", "\t")).join("\r\n"), {
    year: 2024,
  });
}

/** What the tasks say: title, leads, deadline. */
function said(reading: PlanReading): string[] {
  return tasksOf(reading).map((task) =>
    [task.title, namesOf(task, "lead").join(", "), task.deadline?.text.replace(/\s+/g, " ")].join(
      "|",
    ),
  );
}

describe("a table pasted from Word", () => {
  it.each([
    ["a name", ["1|Rà soát", "văn bản|Sở Tư pháp|Quý I"], "Rà soát văn bản|Sở Tư pháp|Quý I"],
    ["a lead", ["1|Rà soát|Sở Tư pháp", "Sở Y tế|Quý I"], "Rà soát|Sở Tư pháp, Sở Y tế|Quý I"],
    [
      "a lead with an empty line",
      ["1|Rà soát|Sở Tư pháp", "", "Sở Y tế|Quý I"],
      "Rà soát|Sở Tư pháp, Sở Y tế|Quý I",
    ],
    ["the last cell", ["1|Rà soát|Sở Y tế|Quý I", "Quý III"], "Rà soát|Sở Y tế|Quý I Quý III"],
    [
      "an event",
      ["1|Rà soát|Sở Y tế|Sau khi có hướng dẫn", "của Bộ Y tế"],
      "Rà soát|Sở Y tế|Sau khi có hướng dẫn của Bộ Y tế",
    ],
    ["a year", ["1|Rà soát|Sở Y tế|Tháng 7 năm", "2024"], "Rà soát|Sở Y tế|Tháng 7 năm 2024"],
    ["every cell", ["1|Rà", "soát|Sở", "Y tế|Quý", "I"], "Rà soát|Sở Y tế|Quý I"],
  ])("has rows whose lines are joined over the paragraphs of %s", (_, lines, wanted) => {
    const reading = pasted(NARROW, ...lines, "2|Công bố|Văn phòng|Quý II");
    expect(said(reading)).toEqual([wanted, "Công bố|Văn phòng|Quý II"]);
    expect(findingsOf(reading)).toEqual(["table-section-missing 2"]);
    expect(reading.leftovers).toEqual([]);
  });

  it("keeps the deadline of a row with a cell of two paragraphs, and invents no task", () => {
    const reading = pasted(
      HEADER,
      "1|Rà soát văn bản|Báo cáo|Sở Tư pháp|Các sở, ban, ngành",
      "UBND cấp huyện|Quý II/2024",
    );
    expect(said(reading)).toEqual(["Rà soát văn bản|Sở Tư pháp|Quý II/2024"]);
    expect(tasksOf(reading).map((task) => namesOf(task, "coordinate"))).toEqual([
      ["Các sở, ban, ngành", "Ủy ban nhân dân cấp huyện"],
    ]);
  });

  it.each([
    [["TT|Nhiệm vụ|Cơ quan", "chủ trì|Thời gian"]],
    [["TT|Nhiệm vụ|Cơ quan chủ trì|Thời gian", "hoàn thành"]],
    [["Số", "TT|Nội dung", "nhiệm vụ|Cơ quan", "chủ trì|Thời gian", "(dự kiến)"]],
    [["TT|Nhiệm", "vụ|Cơ quan", "", "chủ trì|Thời", "gian", "hoàn", "thành"]],
  ])("may have a header broken over lines: %j", (header) => {
    const reading = pasted(
      "KẾ HOẠCH NĂM 2024",
      ...header,
      "1|Rà soát",
      "văn bản|Sở Y tế|Quý I",
      "Quý II",
    );
    expect(reading.layout.kind).toBe("tab-separated");
    expect(reading.layout.columns.map(({ role }) => role)).toEqual([
      "number",
      "task",
      "lead",
      "deadline",
    ]);
    expect(said(reading)).toEqual(["Rà soát văn bản|Sở Y tế|Quý I Quý II"]);
  });

  it("may have a heading over two columns, which Word copies as one cell", () => {
    const reading = pasted(
      "TT|Nhiệm vụ|Cơ quan thực hiện|Thời gian",
      "||Chủ trì|Phối hợp|",
      "1|Rà soát|Sở Tư pháp|Sở Y tế|Quý I",
    );
    expect(said(reading)).toEqual(["Rà soát|Sở Tư pháp|Quý I"]);
    expect(tasksOf(reading).flatMap((task) => namesOf(task, "coordinate"))).toEqual(["Sở Y tế"]);
  });

  it("has rows over all columns, which are sections, and lines below it, which are none", () => {
    const reading = pasted(
      NARROW,
      "I|CẢI CÁCH THỂ CHẾ",
      "VÀ THỦ TỤC",
      "1|Rà soát|Sở Tư pháp|Quý I",
      "II. HIỆN ĐẠI HÓA",
      "2|Mở lớp|Sở Nội vụ|Quý II",
      "III. TỔ CHỨC THỰC HIỆN",
      "1. Sở Tư pháp theo dõi.",
    );
    expect(reading.plan.sections.map(({ code, title }) => `${code} ${title}`)).toEqual([
      "I CẢI CÁCH THỂ CHẾ VÀ THỦ TỤC",
      "II HIỆN ĐẠI HÓA",
    ]);
    expect(reading.leftovers.map(({ row }) => row)).toEqual([7, 8]);
  });

  it("ends where recipients and signatures begin", () => {
    const reading = pasted(
      NARROW,
      "1|Rà soát|Sở Y tế|Quý I",
      "Nơi nhận:",
      "- Như trên;",
      "TM. ỦY BAN",
      "CHỦ TỊCH",
    );
    expect(said(reading)).toEqual(["Rà soát|Sở Y tế|Quý I"]);
    expect(reading.leftovers.map(({ text }) => text)).toEqual([
      "Nơi nhận:",
      "- Như trên;",
      "TM. ỦY BAN",
      "CHỦ TỊCH",
    ]);
  });

  it("does not join rows that lack cells at their ends", () => {
    const reading = pasted(
      "Nhiệm vụ|Chủ trì|Thời gian",
      "Rà soát quỹ đất|Phòng Kinh tế|30/9/2024",
      "Họp giao ban|Văn phòng",
      "Công bố kết quả|Văn phòng|15/10/2024",
    );
    expect(reading.leftovers).toEqual([]);
    expect(tasksOf(reading).map(({ deadline }) => deadline?.text)).toEqual([
      "30/9/2024",
      // Without a time, it is a task of its own.
      undefined,
      "15/10/2024",
    ]);
  });

  it("is never taken for the text of a PDF while a header with tabs stands", () => {
    const reading = pasted(
      "TT|Nội dung|Kết quả gì|Ai làm",
      "1|Rà soát",
      "văn bản|Báo cáo|Sở Tư pháp",
      "Sở Y tế",
      "2|Công bố|Báo cáo|Văn phòng",
      "Hết",
    );
    expect(reading.layout.kind).toBe("tab-separated");
  });

  it("gives what it gives on unbroken lines, wherever between words the cells are broken", () => {
    const rows = [
      ["1", "Rà soát văn bản hết hiệu lực", "Sở Tư pháp", "Quý II năm 2024"],
      ["2", "Công khai kết quả", "Văn phòng", "Tháng 11 năm 2024"],
      ["3", "Mở lớp hướng dẫn", "Sở Nội vụ", "Trước ngày 15/12/2024"],
    ];
    const plain = said(pasted(NARROW, ...rows.map((cells) => cells.join("|"))));
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), (breaks) => {
        const broken = rows.map(([number = "", task = "", ...others]) =>
          [
            number,
            task.replace(/ /g, () => (breaks.next().value === true ? "\r\n" : " ")),
            ...others,
          ].join("|"),
        );
        expect(said(pasted(NARROW, ...broken))).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a line below a row whose last cell is empty", () => {
  it.each([
    ["a time", NARROW, "1|Rà soát|Sở Tư pháp|", "Quý II", "2|Công bố|Văn phòng|Quý III"],
    ["agencies", "STT|Nhiệm vụ|Thời gian|Phối hợp", "1|Rà soát|Quý II|", "Sở Y tế, Sở Tư pháp", ""],
  ])("is %s of the cell or heads what follows, which is said", (_, header, row, line, next) => {
    const reading = pasted(header, row, line, next);
    expect(findingsOf(reading)).toContain("table-cells-uncertain 3");
    expect(reading.leftovers.map(({ text }) => text)).toContain(line);
  });

  it("is left over without a doubt where it reads as nothing of the column", () => {
    const reading = pasted(NARROW, "1|Rà soát|Sở Tư pháp|", "Xem thêm phụ lục");
    expect(findingsOf(reading).filter((each) => each.includes("uncertain"))).toEqual([]);
  });
});

describe("the header of a table pasted from Word", () => {
  it("ends where a line of it would be an item or a sentence", () => {
    const reading = pasted(
      "Lĩnh vực|Nội dung|Phân công|Thời gian|Sản phẩm",
      "Đất đai|- Trả lời đơn của các hộ dân.|Chủ trì: Sở Tư pháp.",
      "Phối hợp: Sở Y tế.|Tháng 5|Văn bản trả lời",
      "Đầu tư|- Lập hồ sơ quyết toán.|Chủ trì: Sở Tài chính.",
      "Phối hợp: Sở Y tế.|25/5|Hồ sơ quyết toán",
    );
    expect(said(reading)).toEqual([
      "Trả lời đơn của các hộ dân.|Sở Tư pháp|Tháng 5",
      "Lập hồ sơ quyết toán.|Sở Tài chính|25/5",
    ]);
  });
});
