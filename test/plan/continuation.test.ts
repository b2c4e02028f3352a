import { describe, expect, it } from "vitest";
import { HEADER, findingsOf, namesOf, onlyTask, readRowsBelowHeader, tasksOf } from "./tables.js";

const FIRST =
  "3|Theo dõi thi hành pháp luật|Báo cáo của tỉnh|Sở Tư pháp|Các sở, ngành|Tháng 11/2022";

describe("a row without a number", () => {
  it("adds an output with its own lead and deadline", () => {
    const task = onlyTask(
      readRowsBelowHeader(FIRST, "||Báo cáo của đơn vị|Các sở, ngành||Trước 20/10/2022"),
    );
    expect(
      task.deliverables.map((each) => [each.title, namesOf(each, "lead"), each.deadline?.text]),
    ).toEqual([
      ["Báo cáo của tỉnh", ["Sở Tư pháp"], "Tháng 11/2022"],
      ["Báo cáo của đơn vị", ["Các sở, ngành"], "Trước 20/10/2022"],
    ]);
    expect(task.deliverables.map(({ source }) => source)).toEqual([
      { row: 2, column: 3 },
      { row: 3, column: 3 },
    ]);
    expect(task.deadline?.text).toBe("Tháng 11/2022");
  });

  it("names its output by what its agency is to do", () => {
    const reading = readRowsBelowHeader(
      "2|Kiểm tra văn bản|Báo cáo kết quả|Sở Tư pháp: Báo cáo của tỉnh||Định kỳ 6 tháng",
      "|||Các sở, ngành: Báo cáo của đơn vị||",
    );
    expect(
      onlyTask(reading).deliverables.map(({ title, deadline }) => [title, deadline?.text]),
    ).toEqual([
      ["Báo cáo kết quả", "Định kỳ 6 tháng"],
      ["Báo cáo của đơn vị", undefined],
    ]);
  });

  it("takes the output above where it names none, which is reported", () => {
    const reading = readRowsBelowHeader(
      FIRST,
      "||Báo cáo của đơn vị|Các sở, ngành||Quý III",
      "|||UBND cấp xã||Quý IV",
    );
    expect(onlyTask(reading).deliverables.map(({ title }) => title)).toEqual([
      "Báo cáo của tỉnh",
      "Báo cáo của đơn vị",
      "Báo cáo của đơn vị",
    ]);
    expect(findingsOf(reading)).toContain("table-output-carried-down 4:4");
  });

  it("names the output of a task without one by its duty or its own name", () => {
    const [first, second] = tasksOf(
      readRowsBelowHeader(
        "1|Kiểm tra||Sở Tư pháp: Lập kế hoạch||Quý I",
        "||Báo cáo|Sở Nội vụ||Quý II",
        "2|Công bố||Sở Tư pháp||Quý I",
        "||Báo cáo|Sở Nội vụ||Quý II",
      ),
    );
    expect(first?.deliverables[0]?.title).toBe("Lập kế hoạch");
    expect(second?.deliverables[0]?.title).toBe("Công bố");
  });

  it("goes on with the name on the next page", () => {
    const reading = readRowsBelowHeader(
      "1|Tham mưu chỉ đạo|Văn bản|Văn phòng|Các sở,|Quý I",
      "",
      HEADER,
      "|công tác trên địa bàn|||địa phương|",
    );
    const task = onlyTask(reading);
    expect(task.title).toBe("Tham mưu chỉ đạo công tác trên địa bàn");
    expect(namesOf(task, "coordinate")).toEqual(["Các sở, địa phương"]);
    expect(task.deliverables).toHaveLength(1);
  });

  it("goes on with the name and adds an output at once", () => {
    const task = onlyTask(
      readRowsBelowHeader(FIRST, "|trên địa bàn tỉnh||Sở Nội vụ: Tổng hợp kết quả||Quý IV"),
    );
    expect(task.title).toBe("Theo dõi thi hành pháp luật trên địa bàn tỉnh");
    expect(task.deliverables.map(({ title }) => title)).toEqual([
      "Báo cáo của tỉnh",
      "Tổng hợp kết quả",
    ]);
  });

  it("adds partners and notes without making an output of them", () => {
    const task = onlyTask(readRowsBelowHeader(FIRST, "||||Sở Tài chính|"));
    expect(task.deliverables).toHaveLength(1);
    expect(namesOf(task, "coordinate")).toEqual(["Các sở, ngành", "Sở Tài chính"]);
  });

  it("is a task of its own where it has a name, a lead and a deadline, which is reported", () => {
    const reading = readRowsBelowHeader(FIRST, "|Khảo sát sự hài lòng|Báo cáo|Sở Nội vụ||Quý IV");
    expect(tasksOf(reading).map(({ code, title }) => [code, title])).toEqual([
      ["3", "Theo dõi thi hành pháp luật"],
      ["", "Khảo sát sự hài lòng"],
    ]);
    expect(findingsOf(reading)).toContain("table-task-number-absent 3");
  });

  it("before any task is left over, with a finding", () => {
    const reading = readRowsBelowHeader("||Báo cáo|||", "1|Rà soát|Báo cáo|Văn phòng||Quý I");
    expect(findingsOf(reading)).toContain("table-row-without-task 2");
    expect(reading.leftovers).toEqual([{ row: 2, text: "Báo cáo" }]);
  });

  it("takes a dash in the column of numbers for none", () => {
    const task = onlyTask(
      readRowsBelowHeader(FIRST, "-||Báo cáo của đơn vị|Các sở, ngành||Quý III"),
    );
    expect(task.deliverables).toHaveLength(2);
  });
});
