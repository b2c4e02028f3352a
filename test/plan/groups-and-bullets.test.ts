import { readPlanRows, readPlanTable, type PlanReading, type Task } from "chiso/plan";
import { schedulePlan } from "chiso/progress";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingsOf, namesOf, tabbed, tasksOf } from "./tables.js";

const read = (...rows: readonly string[]): PlanReading =>
  readPlanTable(tabbed(...rows), { year: 2026 });
const titles = (tasks: readonly Task[]): readonly string[] => tasks.map(({ title }) => title);
const dues = ({ plan }: PlanReading): readonly (string | undefined)[] =>
  schedulePlan(plan).obligations.map(({ due }) => due);
const leads = (reading: PlanReading): readonly (readonly string[])[] =>
  tasksOf(reading).map((task) => [...namesOf(task, "lead"), ...namesOf(task, "implement")]);

describe("a row that a bullet sets off", () => {
  const NUMBERED = "TT|Nội dung|Đơn vị thực hiện|Thời gian";

  it("is a task below a heading, whichever column holds the bullet", () => {
    const reading = read(
      NUMBERED,
      "I|Đào tạo||",
      "-|Mở lớp sơ cấp nghề điện|Khoa Điện|Quý I",
      "|+ Chấm thi cuối khóa|Khoa Điện|Tháng 6",
    );
    expect(titles(tasksOf(reading))).toEqual(["Mở lớp sơ cấp nghề điện", "Chấm thi cuối khóa"]);
    expect(dues(reading)).toEqual(["2026-03-31", "2026-06-30"]);
    expect(findingsOf(reading)).toEqual([]);
  });

  it("is a part of a number that has a name and nothing else, below a Roman heading", () => {
    const reading = read(
      NUMBERED,
      "I|Tuyển sinh||",
      "1|Tư vấn||",
      "-|Phát tờ rơi tại chợ|Phòng Đào tạo|Tháng 4",
      "-|Gọi điện cho học sinh|Phòng Đào tạo|Tháng 5",
    );
    const [task, another] = tasksOf(reading);
    expect(another).toBeUndefined();
    expect(titles(task?.subtasks ?? [])).toEqual(["Phát tờ rơi tại chợ", "Gọi điện cho học sinh"]);
    expect(schedulePlan(reading.plan).obligations).toHaveLength(2);
  });

  it("is a task of its own where such numbers head all of the table", () => {
    const reading = read(
      "Nội dung|Thời gian|Đơn vị thực hiện",
      "1. Phần lễ||",
      "– Rước kiệu|10/3|Ban Khánh tiết",
      "– Dâng hương|11/3|Văn phòng",
      "2. Phần hội||",
      "● Thi kéo co|12/3|Đoàn Thanh niên",
    );
    expect(reading.plan.sections.map(({ code, tasks }) => [code, ...titles(tasks)])).toEqual([
      ["1", "Rước kiệu", "Dâng hương"],
      ["2", "Thi kéo co"],
    ]);
  });

  it("is a task though it says nothing, beside one that does", () => {
    const reading = read(NUMBERED, "I|Hậu cần||", "|- Dựng rạp|Tổ 1|05/3", "|- Thuê loa||");
    expect(titles(tasksOf(reading))).toEqual(["Dựng rạp", "Thuê loa"]);
    expect(findingsOf(reading)).toEqual(["table-lead-missing 4"]);
  });

  it("stays within a numbered task that has a lead or a time of its own", () => {
    const reading = read(
      NUMBERED,
      "1|Rà soát văn bản|Văn phòng|Quý I",
      "|- Gửi danh mục|Thanh tra|15/02",
    );
    expect(tasksOf(reading)).toHaveLength(1);
  });

  it("never loses a task, however many there are and whichever bullet sets them off", () => {
    const bullet = fc.constantFrom("-", "–", "+", "•", "*", "●", "▪", "\uF0B7");
    const groups = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(bullet, groups, (sign, sizes) => {
        const rows = sizes.flatMap((size, at) => [
          `${at + 1}|Nhóm việc ${"ABCDE".charAt(at)}||`,
          ...Array.from(
            { length: size },
            (_, each) => `|${sign} Việc ${at}.${each}|Văn phòng|Quý I`,
          ),
        ]);
        const reading = read(NUMBERED, ...rows);
        expect(tasksOf(reading)).toHaveLength(sizes.reduce((sum, size) => sum + size, 0));
        expect(reading.plan.sections).toHaveLength(sizes.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a unit before the tasks", () => {
  it("holds for the rows below it, with a finding", () => {
    const reading = read(
      "Đơn vị|Nội dung chỉ đạo|Thời hạn",
      "Khoa Dược|Lập dự trù thuốc|10/4",
      "|Kiểm kê kho|20/4",
      "Phòng Điều dưỡng|Phân công trực|15/4",
      "|Tập huấn rửa tay|Tháng 5",
    );
    expect(leads(reading).flat()).toEqual([
      "Khoa Dược",
      "Khoa Dược",
      "Phòng Điều dưỡng",
      "Phòng Điều dưỡng",
    ]);
    expect(findingsOf(reading).filter((each) => each.startsWith("table-lead"))).toEqual([
      "table-lead-from-heading 3",
      "table-lead-from-heading 5",
    ]);
  });

  it("makes a row without a number a task where numbers count the units", () => {
    const reading = read(
      "TT|Đơn vị|Ý kiến chỉ đạo|Thời gian",
      "1|Khoa Ngoại|Bổ sung phác đồ mổ|10/4",
      "|| Đề xuất mua dao mổ điện|30/5".replace("| ", "|"),
      "2|Khoa Nội|Rà soát bệnh án|12/4",
    );
    expect(titles(tasksOf(reading))).toEqual([
      "Bổ sung phác đồ mổ",
      "Đề xuất mua dao mổ điện",
      "Rà soát bệnh án",
    ]);
    expect(dues(reading)).toEqual(["2026-04-10", "2026-05-30", "2026-04-12"]);
  });

  it("does not reach over a numbered task, nor over a heading", () => {
    const reading = read(
      "TT|Đơn vị|Nội dung công việc|Thời gian",
      "1|Khoa Ngoại|Bổ sung phác đồ|10/4",
      "2||Rà soát bệnh án|12/4",
    );
    expect(leads(reading)).toEqual([["Khoa Ngoại"], []]);
    const headed = read(
      "Đơn vị|Nội dung công việc|Thời gian",
      "Khoa Ngoại|Bổ sung phác đồ|10/4",
      "|THÁNG 5 VÀ THÁNG 6|",
      "|Rà soát bệnh án|12/5",
    );
    expect(leads(headed)).toEqual([["Khoa Ngoại"], []]);
  });
});

describe("a weekly schedule", () => {
  it("has its times from a column of days, which reach down, and none from parts of the day", () => {
    const reading = read(
      "Thứ, ngày|Thời gian|Nội dung|Địa điểm|Chủ trì|Thành phần",
      "Thứ Hai (22/6)|Sáng|Giao ban khối|Phòng họp 1|Bí thư Đảng ủy|Văn phòng Đảng ủy",
      "|Chiều|Làm việc với chi bộ 5|Nhà văn hóa|Bí thư Đảng ủy|Ban Xây dựng Đảng",
      "Thứ Ba (23/6)|Cả ngày|Kiểm tra chi bộ trường học|Trường THCS|Bí thư Đảng ủy|",
    );
    expect(dues(reading)).toEqual(["2026-06-22", "2026-06-22", "2026-06-23"]);
    expect(tasksOf(reading).map((task) => namesOf(task, "coordinate"))).toEqual([
      ["Văn phòng Đảng ủy"],
      ["Ban Xây dựng Đảng"],
      [],
    ]);
  });

  it("is known by its headings alone, and its days though they are short", () => {
    const reading = readPlanRows(
      [
        ["Thứ/Ngày", "Buổi", "Nội dung", "Địa điểm"],
        ["Hai\n14/9", "Sáng", "Giao ban Ủy ban", "Phòng A"],
        [null, "Chiều", "Nghe phương án đền bù", "Phòng B"],
        ["T3 (15/9)", "Sáng", "Đi thực địa tuyến kênh", "Thôn Đoài"],
      ],
      { year: 2026 },
    );
    expect(titles(tasksOf(reading))).toEqual([
      "Giao ban Ủy ban",
      "Nghe phương án đền bù",
      "Đi thực địa tuyến kênh",
    ]);
    expect(dues(reading)).toEqual(["2026-09-14", "2026-09-14", "2026-09-15"]);
    expect(tasksOf(reading)[0]?.deadline?.text).toBe("Hai\n14/9");
  });

  it("gives what stands below a day its day, with a finding", () => {
    const reading = read(
      "Ngày/Buổi|Giờ|Nội dung công việc|Chủ trì|Thành phần dự",
      "Thứ Hai, ngày 10/8||||",
      "Sáng|7h30|Chào cờ đầu tuần|Chủ tịch UBND xã|Công an xã",
      "Thứ Ba, ngày 11/8||||",
      "Chiều|14h00|Tiếp công dân|Chủ tịch UBND xã|Văn phòng",
    );
    expect(dues(reading)).toEqual(["2026-08-10", "2026-08-11"]);
    expect(findingsOf(reading).filter((each) => each.startsWith("table-time"))).toEqual([
      "table-time-from-heading 3",
      "table-time-from-heading 5",
    ]);
  });
});

describe("a column whose heading is not known", () => {
  const roles = (reading: PlanReading): readonly (string | undefined)[] =>
    reading.layout.columns.map(({ role }) => role);

  it("is that of limits where hardly a cell is anything but a time", () => {
    const reading = read(
      "TT|Việc cần làm|Giao cho|Xong khi nào",
      "1|Kiểm kê tài sản|Phòng Kinh tế|Trước 15/3",
      "2|Sửa kênh mương|Ban Quản lý hợp tác xã|Tháng 5",
      "3|Tổng hợp ý kiến|Văn phòng|Trước kỳ họp 10 ngày",
    );
    expect(roles(reading)).toEqual(["number", "task", "implement", "deadline"]);
    expect(findingsOf(reading)).toContain("table-column-guessed 1:4");
  });

  it("is not, where half of the cells say something else, or where it is of papers' days", () => {
    const words = read(
      "TT|Công việc|Đơn vị|Diễn biến",
      "1|Kiểm kê tài sản|Phòng Kinh tế|15/3",
      "2|Sửa kênh mương|Phòng Kinh tế|Đang chờ vốn của tỉnh",
    );
    expect(roles(words)[3]).toBeUndefined();
    const papers = read(
      "TT|Công việc|Đơn vị|Ngày giao",
      "1|Kiểm kê tài sản|Phòng Kinh tế|15/3/2026",
      "2|Sửa kênh mương|Phòng Kinh tế|20/3/2026",
    );
    expect(roles(papers)[3]).toBeUndefined();
    expect(dues(papers)).toEqual([undefined, undefined]);
  });

  it("is none of tasks though its words say so, above times and nothing else", () => {
    const reading = read(
      "STT|Tên dự án|Chủ đầu tư|Ngày mở hoạt động",
      "1|Nhà máy bao bì|Công ty CP Tân Tiến|Tháng 9",
      "2|Kho lạnh|Công ty CP Bắc Hà|Quý IV",
    );
    expect(titles(tasksOf(reading))).toEqual(["Nhà máy bao bì", "Kho lạnh"]);
    expect(dues(reading)).toEqual(["2026-09-30", "2026-12-31"]);
  });

  it("is read below a heading that reaches over several, whatever its words", () => {
    const cell = (words: string, attributes = ""): string => `<td${attributes}>${words}</td>`;
    const row = (...cells: readonly string[]): string => `<tr>${cells.join("")}</tr>`;
    const down = ' rowspan="2"';
    const html = `<table>${[
      row(
        cell("TT", down),
        cell("Tên dự án", down),
        cell("Chủ đầu tư", down),
        cell("Cam kết", ' colspan="2"'),
      ),
      row(cell("Khởi công"), cell("Chạy thử")),
      row(
        ...["1", "Nhà máy sợi", "Công ty CP Đông Á", "Tháng 1", "Quý III/2026"].map((each) =>
          cell(each),
        ),
      ),
      row(
        ...["2", "Kho lạnh", "Công ty CP Bắc Hà", "Tháng 2", "31/12/2026"].map((each) =>
          cell(each),
        ),
      ),
    ].join("")}</table>`;
    const reading = readPlanTable(html, { year: 2026 });
    expect(roles(reading)).toEqual(["number", "task", "lead", undefined, "deadline"]);
    expect(dues(reading)).toEqual(["2026-09-30", "2026-12-31"]);
  });
});

describe("a time that counts days from another", () => {
  it.each([
    ["16/3/2026 + 30 ngày", "2026-04-15"],
    ["ngày 16/3/2026 + 30 ngày", "2026-04-15"],
    ["Ngày ký hợp đồng + 100 ngày", undefined],
    ["N + 100 ngày", undefined],
    ["16/3/2026 + 30", undefined],
    ["Tháng 3/2026 + 10 ngày", undefined],
  ])("is due when they have passed, where the day is written: %s", (time, due) => {
    const reading = read(
      "TT|Việc|Đơn vị|Thời gian hoàn thành",
      `1|Niêm yết phương án|UBND xã|${time}`,
    );
    expect(dues(reading)).toEqual([due]);
    expect(tasksOf(reading)[0]?.deadline?.text).toBe(time);
  });

  it("waits for what it names", () => {
    const reading = read(
      "TT|Việc|Đơn vị|Thời hạn",
      "1|Thi công móng|UBND xã|Ngày khởi công + 100 ngày",
    );
    expect(tasksOf(reading)[0]?.deadline?.clauses.map(({ timing }) => timing)).toMatchObject([
      { kind: "event", event: "khởi công", offset: { amount: 100, unit: "day" } },
    ]);
  });
});

it.each([
  ["01 kế hoạch, 01 hội thi, 05 bài viết", ["01 kế hoạch", "01 hội thi", "05 bài viết"]],
  ["02 lớp tập huấn và 01 cuộc thi", ["02 lớp tập huấn", "01 cuộc thi"]],
  ["Báo cáo quý 1, 2, 3", ["Báo cáo quý 1, 2, 3"]],
  ["500 cây xanh, hoa", ["500 cây xanh, hoa"]],
])("outputs that are counted are several: %s", (cell, outputs) => {
  const reading = read("TT|Nhiệm vụ|Sản phẩm|Chủ trì", `1|Tuyên truyền|${cell}|Văn phòng`);
  expect(tasksOf(reading)[0]?.deliverables.map(({ title }) => title)).toEqual(outputs);
});
