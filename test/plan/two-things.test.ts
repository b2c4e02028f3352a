import { describe, expect, it } from "vitest";
import {
  plannedTasks,
  readPlanRows,
  readPlanTable,
  type PlanReading,
} from "../../src/plan/index.js";

const read = (...lines: readonly string[]): PlanReading =>
  readPlanTable(lines.join("\n").replaceAll("|", "\t"), { year: 2026 });
const roles = ({ layout }: PlanReading) => layout.columns.map(({ role }) => role);
const titles = ({ plan }: PlanReading) => plannedTasks(plan).map(({ task }) => task.title);
const codes = ({ findings }: PlanReading) => findings.map(({ code }) => code);
const sections = ({ plan }: PlanReading) => plan.sections.map(({ code, title }) => [code, title]);

describe("a heading that names work and another thing", () => {
  const rows = [
    "1|Vét mương thoát nước sau chợ Bến Sỏi|Phòng Hạ tầng|20/6/2026",
    "2|Lắp đèn đường ngõ 12 thôn Trung|Phòng Hạ tầng|30/7/2026",
  ];

  it.each([
    "Ý kiến sau giám sát / việc phải làm",
    "Nội dung chất vấn và nhiệm vụ cần theo dõi",
    "Vấn đề đôn đốc, công việc được nhắc",
    "Tình hình; giải pháp",
    "Kết quả thực hiện / nhiệm vụ tiếp theo",
  ])("is that of the tasks where no other is: %s", (heading) => {
    const reading = read(`TT|${heading}|Phòng chủ trì|Thời hạn`, ...rows);
    expect(roles(reading)).toEqual(["number", "task", "lead", "deadline"]);
    expect(titles(reading)).toEqual([
      "Vét mương thoát nước sau chợ Bến Sỏi",
      "Lắp đèn đường ngõ 12 thôn Trung",
    ]);
  });

  it("is not, beside one that names the tasks alone, or where it begins with who", () => {
    const own = read("TT|Nhiệm vụ|Giám sát / công việc khác|Thời hạn", ...rows);
    expect(roles(own)[1]).toBe("task");
    const who = read("TT|Nhiệm vụ|Đơn vị theo dõi, nội dung theo dõi|Thời hạn", ...rows);
    expect(roles(who)[2]).toBe("monitor");
  });
});

describe("a table in which no heading names the tasks", () => {
  it("takes them from a column of who where no agency stands in it, with a finding", () => {
    const reading = read(
      "TT|Giám sát chuyên đề|Phòng chủ trì|Thời hạn",
      "1|Chấn chỉnh việc thu phí bến bãi|Phòng Kinh tế|20/6/2026",
      "2|Bố trí lại điểm giữ xe cổng chợ|Phòng Kinh tế|30/7/2026",
    );
    expect(titles(reading)).toEqual([
      "Chấn chỉnh việc thu phí bến bãi",
      "Bố trí lại điểm giữ xe cổng chợ",
    ]);
    expect(codes(reading)).toContain("table-column-guessed");
  });

  it("does not pass where no task has a name", () => {
    const reading = read(
      "TT|Phòng chủ trì|Phòng phối hợp|Thời hạn",
      "1|Phòng Kinh tế|Văn phòng|20/6/2026",
      "2|Văn phòng|Phòng Kinh tế|30/7/2026",
    );
    expect(codes(reading)).toContain("table-without-tasks");
  });
});

describe("a heading that says how late something may be done", () => {
  const role = (heading: string, beside: string, cell: string) =>
    roles(
      readPlanRows([
        ["TT", "Việc", heading, "Phòng chủ trì", beside],
        [1, "Sơn lại cổng trụ sở", "20/5/2026", "Văn phòng", cell],
        [2, "Thay biển tên cơ quan", "22/5/2026", "Văn phòng", ""],
      ]),
    ).slice(2);

  it.each([
    "Ngày hoàn thành chậm nhất",
    "Ngày hoàn thành (hạn)",
    "Ngày xong (hạn)",
    "Thời điểm hoàn thành muộn nhất",
    "Ngày hoàn tất trễ nhất",
    "Ngày phải xong",
    "Hoàn thành trước ngày",
    "Làm xong trước ngày",
    "Hoàn thành không muộn hơn",
    "Ngày hoàn thành theo yêu cầu",
  ])("is that of the limits: %s", (heading) => {
    expect(role(heading, "Đã xong", "x")[0]).toBe("deadline");
    const [limit, , done] = role(heading, "Ngày hoàn thành", "18/5/2026");
    expect([limit, done]).toEqual(["deadline", "completed"]);
  });

  it.each(["Hoàn thành trước hạn", "Đã hoàn thành trước ngày 30/6", "Hoàn thành chậm so với hạn"])(
    "is not, where it says how the work stands: %s",
    (heading) => {
      expect(role(heading, "Ngày hoàn thành", "18/5/2026")[0]).not.toBe("deadline");
    },
  );
});

describe("names in capitals without anything of a task", () => {
  const header = ["Tiêu chí", "Việc cần cải thiện", "Phòng tham mưu", "Sản phẩm", "Thời gian"];

  it("head the rows below them where a column of criteria counts both", () => {
    const reading = readPlanRows(
      [
        header,
        ["1", "KỶ LUẬT CÔNG VỤ", null, null, null],
        ["1.1", "Kiểm tra giờ giấc", "Phòng Nội vụ", "Báo cáo", "30/6/2026"],
        ["2", "TÀI SẢN", null, null, null],
        ["2.1", "Kiểm kê trụ sở", "Phòng Tài chính", "Biên bản", "30/9/2026"],
      ],
      { year: 2026 },
    );
    expect(sections(reading)).toEqual([
      ["1", "KỶ LUẬT CÔNG VỤ"],
      ["2", "TÀI SẢN"],
    ]);
    expect(titles(reading)).toEqual(["Kiểm tra giờ giấc", "Kiểm kê trụ sở"]);
  });

  it("head them where the count begins again, or nothing is counted", () => {
    const again = read(
      "TT|Nhiệm vụ|Phòng chủ trì|Thời gian",
      "1|KỶ LUẬT CÔNG VỤ||",
      "1|Kiểm tra giờ giấc|Phòng Nội vụ|30/6/2026",
      "2|Chấm điểm tháng|Phòng Nội vụ|30/7/2026",
      "2|TÀI SẢN, TRỤ SỞ||",
      "1|Kiểm kê trụ sở|Phòng Tài chính|30/9/2026",
    );
    expect(sections(again)).toEqual([
      ["1", "KỶ LUẬT CÔNG VỤ"],
      ["2", "TÀI SẢN, TRỤ SỞ"],
    ]);
    const none = readPlanRows(
      [
        header,
        ["KỶ LUẬT CÔNG VỤ", null, null, null, null],
        [null, "Kiểm tra giờ giấc", "Phòng Nội vụ", "Báo cáo", "30/6/2026"],
      ],
      { year: 2026 },
    );
    expect(sections(none)).toEqual([["", "KỶ LUẬT CÔNG VỤ"]]);
    expect(titles(none)).toEqual(["Kiểm tra giờ giấc"]);
  });

  it("are tasks where the count goes on over them, or all names are in capitals", () => {
    const header = "TT|Nhiệm vụ|Phòng chủ trì|Thời gian";
    const on = read(
      header,
      "1|Kiểm tra giờ giấc|Phòng Nội vụ|30/6/2026",
      "2|TỔNG KẾT NĂM CÔNG TÁC||",
      "3|Kiểm kê trụ sở|Phòng Tài chính|30/9/2026",
    );
    expect(titles(on)).toHaveLength(3);
    const all = read(header, "1|KIỂM TRA GIỜ GIẤC||", "1|KIỂM KÊ TRỤ SỞ|Văn phòng|30/9/2026");
    expect(titles(all)).toHaveLength(2);
  });
});
