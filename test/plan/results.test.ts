import { readPlanRows, type PlanReading } from "chiso/plan";
import { describe, expect, it } from "vitest";
import { HEADER, findingsOf, onlyTask, readRowsBelowHeader } from "./tables.js";

describe("results so far", () => {
  it("follow a word in the cell of the task and are no longer part of its name", () => {
    const task = onlyTask(
      readRowsBelowHeader(
        "1|<p>Ban hành kế hoạch kiểm tra năm 2022.</p><p>Kết quả: Kế hoạch số 12/KH-STP ngày 18/01/2022 về kiểm tra.</p>|Kế hoạch|Thanh tra||Quý I",
      ),
    );
    expect(task.title).toBe("Ban hành kế hoạch kiểm tra năm 2022.");
    expect(task.results).toMatchObject([
      {
        text: "Kế hoạch số 12/KH-STP ngày 18/01/2022 về kiểm tra.",
        citations: [{ number: "12/KH-STP", date: "2022-01-18" }],
        source: { row: 2, column: 2 },
      },
    ]);
    expect(task.citations).toEqual([]);
  });

  it.each([
    ["without a stop before it", "Rà soát hồ sơ tồn Kết quả: Đã rà soát 15 hồ sơ."],
    ["with more words", "Rà soát hồ sơ tồn\n* Kết quả đạt được: Đã rà soát 15 hồ sơ."],
    ["in brackets of HTML", "<p>Rà soát hồ sơ tồn</p> <p><b>Kết quả:</b> Đã rà soát 15 hồ sơ.</p>"],
  ])("may begin %s", (_, cell) => {
    const reading = readPlanRows([
      HEADER.split("|"),
      ["1", cell, "Báo cáo", "Văn phòng", "", "Quý I"],
    ]);
    const task = onlyTask(reading);
    expect([task.title, task.results.map(({ text }) => text)]).toEqual([
      "Rà soát hồ sơ tồn",
      ["Đã rà soát 15 hồ sơ."],
    ]);
  });

  it("are not what a task or output only names", () => {
    const task = onlyTask(
      readRowsBelowHeader(
        "1|Công khai kết quả: điểm thi và danh sách|Kết quả rà soát|Văn phòng||Quý I",
      ),
    );
    expect(task.results).toEqual([]);
    expect(task.title).toBe("Công khai kết quả: điểm thi và danh sách");
  });

  it("are listed by bullets, in rows of their own too, and go on over the end of a page", () => {
    const task = onlyTask(
      readRowsBelowHeader(
        "1|Tiếp công dân. Kết quả: - Lịch tiếp số 3/LT-STP ngày 05/01/2022. - Thông báo số 8/TB-STP ngày|Lịch|Văn phòng||Quý I",
        "|10/02/2022 về phiên tiếp.||||",
        "|- Báo cáo số 20/BC-STP ngày 01/3/2022.||||",
      ),
    );
    expect(task.title).toBe("Tiếp công dân.");
    expect(task.results.map(({ text, source }) => [text, source?.row])).toEqual([
      ["Lịch tiếp số 3/LT-STP ngày 05/01/2022", 2],
      ["Thông báo số 8/TB-STP ngày 10/02/2022 về phiên tiếp.", 2],
      ["Báo cáo số 20/BC-STP ngày 01/3/2022", 4],
    ]);
    expect(task.results[1]?.citations).toMatchObject([{ number: "8/TB-STP", date: "2022-02-10" }]);
    expect(task.deliverables).toHaveLength(1);
  });

  it.each(["Kết quả thực hiện", "Kết quả đạt được", "Tình hình thực hiện", "Kết quả đến nay"])(
    "may have a column of their own: %s",
    (header) => {
      const reading: PlanReading = readPlanRows(
        [
          ["TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Thời gian", header],
          [
            "1",
            "Rà soát",
            "Báo cáo",
            "Văn phòng",
            "Quý I",
            "- Đã xong báo cáo số 5/BC-VP;\n- Còn 2 mục",
          ],
        ],
        { year: 2022 },
      );
      const task = onlyTask(reading);
      expect(reading.layout.columns.map(({ role }) => role)).toEqual([
        "number",
        "task",
        "output",
        "lead",
        "deadline",
        "result",
      ]);
      expect(task.deliverables.map(({ title }) => title)).toEqual(["Báo cáo"]);
      expect(task.results).toMatchObject([
        { text: "Đã xong báo cáo số 5/BC-VP", source: { row: 2, column: 6 } },
        { text: "Còn 2 mục" },
      ]);
    },
  );
});

describe("outputs and deadlines listed side by side", () => {
  it("belong together one for one; the task keeps the whole deadline", () => {
    const task = onlyTask(
      readRowsBelowHeader(
        "1|Kiểm tra|- Kế hoạch của Sở. - Báo cáo kết quả.|Thanh tra||- Ban hành trong quý I. - Trước ngày 15/12.",
      ),
    );
    expect(task.deliverables.map(({ title, deadline }) => [title, deadline?.text])).toEqual([
      ["Kế hoạch của Sở", "Ban hành trong quý I"],
      ["Báo cáo kết quả", "Trước ngày 15/12"],
    ]);
    expect(task.deadline?.clauses).toHaveLength(2);
  });

  it("stay with the task where there are more of the one than of the other", () => {
    const task = onlyTask(
      readRowsBelowHeader(
        "1|Kiểm tra|- Kế hoạch. - Phiếu. - Báo cáo.|Thanh tra||- Quý I. - Quý IV.",
      ),
    );
    expect(task.deliverables.map(({ deadline }) => deadline)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(task.deadline?.clauses).toHaveLength(2);
  });
});

describe("a column for what is to be reached", () => {
  it("gives the task its targets and keeps the words", () => {
    const reading = readPlanRows(
      [
        ["TT", "Nhiệm vụ", "Chỉ tiêu", "Chủ trì", "Thời gian"],
        ["1", "Số hóa hồ sơ", "100% hồ sơ mới", "Văn phòng", "Quý I"],
      ],
      { year: 2022 },
    );
    const task = onlyTask(reading);
    expect(task.targets).toMatchObject([{ comparator: "all", value: 100 }]);
    expect(task.notes).toEqual(["100% hồ sơ mới"]);
    expect(findingsOf(reading)).toEqual(["table-section-missing 2"]);
  });
});

describe("a row with a capital letter and no number", () => {
  it("belongs to the task above where a bullet sets it off", () => {
    const task = onlyTask(
      readRowsBelowHeader(
        "1|Công khai thủ tục|Danh mục|Văn phòng||Quý I",
        "|- Niêm yết tại trụ sở|Bảng|Thanh tra||Quý II",
      ),
    );
    expect(task.deliverables.map(({ title }) => title)).toEqual(["Danh mục", "Bảng"]);
  });
});
