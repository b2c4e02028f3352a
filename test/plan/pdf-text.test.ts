import { readPlanTable, type PlanReading } from "chiso/plan";
import { describe, expect, it } from "vitest";
import { findingsOf, namesOf, onlyTask, tasksOf } from "./tables.js";

/** Lines of a page: an empty line between them, but where a stroke stands for a line end alone. */
function page(...lines: readonly string[]): string {
  return lines.map((line) => line.replaceAll(" / ", "\n")).join("\n\n");
}

const HEADER = [
  "Số",
  "TT / Nội dung công việc Thời gian Đơn vị chủ trì",
  "Đơn vị",
  "phối hợp / Sản phẩm",
];

function read(...lines: readonly string[]): PlanReading {
  return readPlanTable(page(...HEADER, ...lines), { year: 2023 });
}

describe("text of a PDF", () => {
  it("goes on over a page with the list that one of its cells had begun", () => {
    const reading = read(
      "1",
      "Tuyển dụng công chức, viên",
      "chức theo đúng vị trí",
      "Quý I",
      "Văn phòng Sở",
      "- Việc tuyển được làm đúng",
      "trình tự, đủ hồ sơ và công",
      ...HEADER,
      "khai",
      "- Thi trên máy tính tại",
      "trung tâm của tỉnh",
      "2",
      "Rà soát hồ sơ tồn đọng",
      "Quý II",
      "Văn phòng Sở",
      "Báo cáo",
    );
    const [task] = tasksOf(reading);
    expect(task?.title).toBe("Tuyển dụng công chức, viên chức theo đúng vị trí");
    expect(task?.deliverables.map(({ title }) => title)).toEqual([
      "Việc tuyển được làm đúng trình tự, đủ hồ sơ và công khai",
      "Thi trên máy tính tại trung tâm của tỉnh",
    ]);
  });

  it("has its header on several lines, several headers on one", () => {
    const { layout } = read("1", "Rà soát hồ sơ tồn đọng", "Quý I", "Văn phòng Sở", "Báo cáo");
    expect(layout.kind).toBe("pdf-text");
    expect(layout.columns.map(({ header, role }) => [header, role])).toEqual([
      ["Số TT", "number"],
      ["Nội dung công việc", "task"],
      ["Thời gian", "deadline"],
      ["Đơn vị chủ trì", "lead"],
      ["Đơn vị phối hợp", "coordinate"],
      ["Sản phẩm", "output"],
    ]);
  });

  it("has the lines of each cell put together", () => {
    const reading = read(
      "I CẢI CÁCH THỂ CHẾ",
      "1 / Rà soát các văn bản do Sở",
      "tham mưu ban hành từ năm",
      "2020 đến nay",
      "Trong năm",
      "2023",
      "Phòng Pháp chế",
      "Các phòng, đơn vị",
      "liên quan",
      "100% văn bản được rà soát, có",
      "danh mục kèm theo",
    );
    const task = onlyTask(reading);
    expect(task).toMatchObject({
      title: "Rà soát các văn bản do Sở tham mưu ban hành từ năm 2020 đến nay",
      deliverables: [{ title: "100% văn bản được rà soát, có danh mục kèm theo" }],
    });
    expect(task.deadline?.clauses[0]?.timing).toMatchObject({ kind: "within" });
    expect(namesOf(task, "lead")).toEqual(["Phòng Pháp chế"]);
    expect(namesOf(task, "coordinate")).toEqual(["Các phòng, đơn vị"]);
    expect(reading.plan.sections.map(({ code, title }) => [code, title])).toEqual([
      ["I", "CẢI CÁCH THỂ CHẾ"],
    ]);
  });

  it("has several cells on one line, which is told", () => {
    const reading = read(
      "1",
      "Kiểm tra việc tiếp công dân",
      "tại các đơn vị",
      "Quý III",
      "Thanh tra Sở Các phòng, đơn vị Kết luận kiểm tra",
    );
    const task = onlyTask(reading);
    expect(namesOf(task, "lead")).toEqual(["Thanh tra Sở"]);
    expect(namesOf(task, "coordinate")).toEqual(["Các phòng, đơn vị"]);
    expect(task.deliverables.map(({ title }) => title)).toEqual(["Kết luận kiểm tra"]);
    expect(
      findingsOf(reading).filter((code) => code.startsWith("table-line-divided")),
    ).toHaveLength(2);
  });

  it("goes on behind the header of the next page, with its cells where they were", () => {
    const reading = read(
      "1",
      "Niêm yết công khai thủ tục tại",
      "trụ sở",
      "Quý I",
      "Văn phòng Sở",
      "Các phòng, đơn vị",
      "Bảng niêm yết được làm mới, có",
      "chữ to và dễ đọc ở bộ",
      "7",
      ...HEADER,
      "phận một cửa",
      "2",
      "Lấy ý kiến người dân về bộ phận một cửa",
      "Quý II",
      "Văn phòng Sở",
      "Phiếu ý kiến",
    );
    expect(
      tasksOf(reading).map(({ code, deliverables }) => [code, deliverables[0]?.title]),
    ).toEqual([
      ["1", "Bảng niêm yết được làm mới, có chữ to và dễ đọc ở bộ phận một cửa"],
      ["2", "Phiếu ý kiến"],
    ]);
    expect(reading.leftovers.map(({ text }) => text)).toEqual(["7"]);
  });

  it("may go without empty lines between the lines", () => {
    const text = [
      ...["STT", "Nội dung nhiệm vụ", "Kết quả, sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp"],
      ...["Thời gian hoàn thành", "I", "Công tác chỉ đạo, điều hành", "1"],
      ...["Ban hành kế hoạch kiểm tra", "năm 2023 của tỉnh", "Kế hoạch của UBND", "tỉnh"],
      ...["Sở Nội vụ", "Các sở, ban, ngành;", "UBND các huyện, thị xã", "Tháng 01/2023"],
    ].join("\n");
    const task = onlyTask(readPlanTable(text, { year: 2023 }));
    expect(task).toMatchObject({
      title: "Ban hành kế hoạch kiểm tra năm 2023 của tỉnh",
      deliverables: [{ title: "Kế hoạch của UBND tỉnh" }],
      deadline: { text: "Tháng 01/2023" },
    });
    expect(namesOf(task, "lead")).toEqual(["Sở Nội vụ"]);
    expect(namesOf(task, "coordinate")).toHaveLength(2);
  });

  it("says where it is not certain which cell goes on", () => {
    const reading = read(
      "1",
      "Niêm yết công khai thủ tục",
      "Quý I",
      "Văn phòng Sở",
      "Các phòng, đơn vị",
      "Bảng niêm yết",
      ...HEADER,
      "xanh lam",
    );
    expect(findingsOf(reading)).toContain("table-cells-uncertain 33");
  });

  it("has activities with agencies, deadlines and outputs of their own as rows of one task", () => {
    const task = onlyTask(
      read(
        "1 Công khai thủ tục",
        "- Đăng thủ tục lên Cổng dịch",
        "vụ công",
        "Tháng 2",
        "Văn phòng Sở",
        "Thủ tục được đăng đủ",
        "- Niêm yết tại bộ phận một cửa",
        "Tháng 3",
        "Thanh tra Sở",
        "Bảng niêm yết mới",
      ),
    );
    expect(task.activities).toEqual([
      "Đăng thủ tục lên Cổng dịch vụ công",
      "Niêm yết tại bộ phận một cửa",
    ]);
    expect(
      task.deliverables.map((each) => [each.title, namesOf(each, "lead"), each.deadline?.text]),
    ).toEqual([
      ["Thủ tục được đăng đủ", ["Văn phòng Sở"], "Tháng 2"],
      ["Bảng niêm yết mới", ["Thanh tra Sở"], "Tháng 3"],
    ]);
  });

  it("may set the letters of a cell apart", () => {
    const task = onlyTask(
      read(
        "1",
        "Đăng tin, bài về cải cách và các điển hình tốt",
        "Quý I",
        "Văn phòng Sở",
        "T i n , b à i v ề c á c đ i ể n h ì n h",
        "t ố t trong c ả i c á c h",
      ),
    );
    expect(task.deliverables.map(({ title }) => title)).toEqual([
      "Tin, bài về các điển hình tốt trong cải cách",
    ]);
  });

  it("keeps figures inside cells, page numbers, signatures and what stands below apart", () => {
    const reading = read(
      "1",
      "Rà soát tối thiểu",
      "30",
      "thủ tục của ngành",
      "Quý I",
      "Văn phòng Sở",
      "Báo cáo",
      "Trang 2/9",
      "Ký bởi: Sở Y tế",
      "Ngày ký: 05-01-2023 09:00:00 +07:00",
      "2",
      "Công bố danh mục thuốc",
      "Quý II",
      "Văn phòng Sở",
      "Danh mục",
      "Nơi nhận:",
      "- Như trên.",
    );
    expect(tasksOf(reading).map(({ title }) => title)).toEqual([
      "Rà soát tối thiểu 30 thủ tục của ngành",
      "Công bố danh mục thuốc",
    ]);
    expect(reading.leftovers.map(({ text }) => text)).toEqual([
      "Trang 2/9",
      "Ký bởi: Sở Y tế",
      "Ngày ký: 05-01-2023 09:00:00 +07:00",
      "Nơi nhận:",
      "- Như trên.",
    ]);
  });

  it("numbers sections by one figure and tasks by two where a part has no Roman numerals", () => {
    const { plan } = read(
      "A CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX)",
      "I CẢI CÁCH THỂ CHẾ",
      "1",
      "Rà soát văn bản cũ",
      "Quý I",
      "Văn phòng Sở",
      "Báo cáo",
      "B CHỈ SỐ HÀI LÒNG (SIPAS)",
      "1 Chỉ số hài lòng về “Tiếp cận dịch vụ”",
      "1.1",
      "Sửa lại phòng chờ",
      "Quý II",
      "Văn phòng Sở",
      "Phòng chờ mới",
      "1.2 / Đặt thêm ghế",
      "Quý III",
      "Văn phòng Sở",
      "Ghế",
      "2 Chỉ số hài lòng về “Thủ tục hành chính”",
      "2.1",
      "Bớt giấy tờ phải nộp",
      "Quý IV",
      "Văn phòng Sở",
      "Danh mục giấy tờ",
    );
    expect(
      plan.sections.map(({ part, code, measures, tasks }) => [
        part,
        code,
        measures.map(({ index, code: measure }) => `${index} ${measure}`),
        tasks.map((task) => task.code),
      ]),
    ).toEqual([
      ["A", "I", ["par-index 2"], ["1"]],
      ["B", "1", ["sipas 1"], ["1.1", "1.2"]],
      ["B", "2", ["sipas 2"], ["2.1"]],
    ]);
  });
});
