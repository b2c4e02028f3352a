import fc from "fast-check";
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
const times = ({ plan }: PlanReading) => plannedTasks(plan).map(({ task }) => task.deadline?.text);
const told = ({ findings }: PlanReading, code: string) =>
  findings.filter((each) => each.code === code).map(({ place }) => place?.column);

describe("a header whose words are hardly known", () => {
  const rows = [
    "1|Sắp xếp lại các chi bộ thôn|Ban Xây dựng Đảng|Tháng 3/2026",
    "2|Mở lớp bồi dưỡng đảng viên mới|Văn phòng Đảng ủy|Quý II/2026",
  ];

  it("is found by the rows counted below it, with a finding for each column told by its cells", () => {
    const reading = read("TT|Chủ trương lớn cần bàn|Giao ai|Trình cấp ủy", ...rows);
    expect(roles(reading)).toEqual(["number", "task", "implement", "deadline"]);
    expect(titles(reading)).toHaveLength(2);
    expect(told(reading, "table-column-guessed")).toEqual([2, 3, 4]);
  });

  it("is found though the numbers have another heading, or the days alone count the rows", () => {
    const counted = read("Kỳ bàn|Chủ trương lớn cần bàn|Giao ai|Trình cấp ủy", ...rows);
    expect(roles(counted)[0]).toBe("number");
    const days = read(
      "Thứ/ngày|Việc|Người dự|Hội trường",
      "Thứ Hai, 16/11/2026|Giao ban khối văn phòng|Trưởng các phòng|Tầng 2",
      "Thứ Ba, 17/11/2026|Tiếp đoàn giám sát của tỉnh|Phòng Kinh tế|Tầng 3",
    );
    expect(times(days)).toEqual(["Thứ Hai, 16/11/2026", "Thứ Ba, 17/11/2026"]);
  });

  it("is found in a file of semicolons", () => {
    const lines = ["TT|Chủ trương lớn cần bàn|Giao ai|Trình cấp ủy", ...rows];
    const reading = readPlanTable(lines.join("\n").replaceAll("|", ";"), { year: 2026 });
    expect(reading.layout.kind).toBe("csv");
    expect(titles(reading)).toHaveLength(2);
  });

  it("is none above persons, places, or rows without times", () => {
    const persons = read(
      "STT|Họ tên|Ngày vào Đảng|Quê",
      "1|Nguyễn Thị Hoa|15/3/2026|Xã Tân Lập",
      "2|Trần Văn Bình|20/4/2026|Xã Phú Lộc",
    );
    expect(titles(persons)).toEqual([]);
    const goods = read(
      "STT|Mặt hàng|Đơn giá|Quy cách",
      "1|Giấy in khổ lớn loại tốt|85000|Ram",
      "2|Mực in cho máy của phòng|450000|Hộp",
    );
    expect(titles(goods)).toEqual([]);
  });

  it("gives the tasks their cells whatever the headings say", () => {
    const word = fc.constantFrom("Mạch", "Khung", "Phía", "Luồng", "Lượt", "Tuyến");
    const headers = fc.uniqueArray(word, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(headers, (words) => {
        const reading = read(["TT", ...words].join("|"), ...rows);
        expect(times(reading)).toEqual(["Tháng 3/2026", "Quý II/2026"]);
        expect(told(reading, "table-column-guessed")).toEqual([2, 3, 4]);
      }),
    );
  });
});

describe("the words of a heading", () => {
  const role = (heading: string, ...beside: readonly string[]) =>
    roles(readPlanRows([["TT", "Nhiệm vụ", heading, ...beside]]))[2];

  it.each([
    ["lead", "Đ/v CT|ĐVCT|Cơ quan, đơn vị CT|Người đảm trách|Bộ phận xử lý chính"],
    ["coordinate", "Đ/v PH|CQ p/hợp|Đơn vị liên đới|Phòng cùng làm|Tổ chức phối kết hợp"],
    ["output", "KQ cần đạt|SP dự kiến|Output/evidence"],
    ["deadline", "TGHT|TG thực hiện|Hạn định|Phải xong trước|Bao giờ xong|By when"],
    ["completed", "Đã nộp ngày|Done on|Xong thực tế|Ngày HT thực tế"],
    ["progress", "% HT"],
    ["result", "Sản phẩm đã trình|Đã làm đến đâu|KQ thực hiện"],
    [undefined, "Nộp về|Cơ sở pháp lý|Ngày sinh|Từ ngày"],
  ])("announce %s: %s", (expected, headings) => {
    for (const heading of headings.split("|"))
      expect([heading, role(heading)]).toEqual([heading, expected]);
  });

  it("say by the first of them what the others are about", () => {
    expect(roles(read("TT|Loại báo cáo đơn vị phải nộp|Đơn vị nộp|Hạn"))).toEqual([
      ...(["number", "task", "implement", "deadline"] as const),
    ]);
    const made = read("TT|Sản phẩm phải có|Việc cần làm để có sản phẩm|Chủ trì|Hạn");
    expect(roles(made)).toEqual(["number", "output", "task", "lead", "deadline"]);
  });

  it("are known for a slip of the hand, with a finding", () => {
    const row = "1|Rà soát văn bản|Sở Tư pháp|Quý II";
    const swapped = read("TT|Nhiệm vụ|Chủ trì|Thời gain thực hiện", row);
    expect(roles(swapped)[3]).toBe("deadline");
    expect(told(swapped, "table-column-guessed")).toEqual([4]);
    expect(roles(read("TT|Nhiệmvụ|Chủ trì|Thời hạn", row))[1]).toBe("task");
  });

  it("of who does something unknown name none who lead, beside one who does", () => {
    const reading = read(
      "TT|Công trình|Chủ đầu tư|Đơn vị tư vấn|Thời hạn",
      "1|Cầu Bến Đá|Ban Quản lý dự án|Công ty An Phú|Quý II",
      "2|Cầu Bến Gỗ|Ban Quản lý dự án|Công ty An Phú|Quý IV",
    );
    expect(roles(reading)[3]).toBeUndefined();
    expect(told(reading, "table-column-unknown")).toEqual([4]);
  });

  it("and the agencies below tell who helps", () => {
    const reading = read(
      "TT|Nhiệm vụ|Chủ trì|Vụ, cục liên quan|Thời hạn",
      "1|Xây dựng đề án vị trí việc làm|Vụ Tổ chức cán bộ|Vụ Pháp chế|Quý II",
      "2|Xây dựng kế hoạch biên chế|Vụ Tổ chức cán bộ|Văn phòng Bộ|Quý III",
    );
    expect(roles(reading)[3]).toBe("coordinate");
    expect(told(reading, "table-column-guessed")).toEqual([4]);
  });
});

describe("a heading over others", () => {
  it("says what those below it do not, and a beginning is no limit", () => {
    const reading = read(
      "TT|Công việc|Trách nhiệm||Thời gian|",
      "||Chính|Phối hợp|Từ|Đến",
      "1|Cải tạo khu tiếp đón|Phòng Quản trị|Phòng Tài chính|01/4/2026|31/7/2026",
      "2|Thuê dịch vụ vệ sinh|Phòng Quản trị|Khoa Dược|01/2/2026|30/9/2026",
    );
    expect(roles(reading).slice(2)).toEqual(["lead", "coordinate", undefined, "deadline"]);
    expect(times(reading)).toEqual(["31/7/2026", "30/9/2026"]);
  });
});

describe("a second column of papers", () => {
  it("is what is made, where its cells name nothing else", () => {
    const reading = read(
      "TT|Nhiệm vụ|Chủ trì|Thời hạn|Văn bản cụ thể hóa",
      "1|Mở rộng vùng chè|Phòng Kinh tế|Quý II|Đề án",
      "2|Làm đường thôn|Phòng Kinh tế|Quý III|Kế hoạch",
    );
    expect(roles(reading)[4]).toBe("output");
    expect(told(reading, "table-column-guessed")).toEqual([5]);
  });
});

describe("the heading of a column of outputs", () => {
  const rolesUnder = (heading: string, ...cells: readonly string[]) =>
    roles(
      read(
        `TT|Nhiệm vụ|${heading}|Chủ trì|Thời hạn`,
        ...cells.map((cell, at) => `${at + 1}|Rà soát khâu ${at + 1}|${cell}|Văn phòng|Quý II`),
      ),
    )[2];

  it.each(["Hồ sơ, văn bản trình", "Tài liệu, hồ sơ", "Hình thức sản phẩm", "Bằng chứng"])(
    "may name the papers in other words: %s",
    (heading) => {
      expect(rolesUnder(heading, "Tờ trình", "Dự thảo Quyết định", "Báo cáo")).toBe("output");
    },
  );

  it("may say what has come of it, where each task names a document to come", () => {
    const cells = ["Tờ trình", "Kế hoạch", "Báo cáo"];
    expect(rolesUnder("Kết quả thực hiện", ...cells)).toBe("output");
    expect(rolesUnder("Kết quả thực hiện", "Tờ trình", "", "Báo cáo")).toBe("result");
    expect(rolesUnder("Kết quả thực hiện", "Đã trình", "Kế hoạch", "Báo cáo")).toBe("result");
  });

  it("is none where it numbers papers", () => {
    expect(rolesUnder("Số văn bản", "12/KH-UBND", "15/BC-UBND")).toBeUndefined();
  });
});

describe("numbers and days below headings that do not say so", () => {
  it("are numbers where romans count parts and letters the tasks in them", () => {
    const reading = read(
      "|Phần việc|Chủ trì|Mốc thời gian",
      "I|Chuẩn bị|| ",
      "a|Khảo sát hiện trạng|Phòng Kỹ thuật|Quý II/2026",
      "b|Lập phương án|Phòng Kỹ thuật|Quý II/2026",
      "II|Thi công|| ",
      "a|Lắp đặt thiết bị|Phòng Kỹ thuật|Quý III/2026",
    );
    expect(roles(reading)[0]).toBe("number");
    expect(reading.plan.sections.map(({ tasks }) => tasks.map(({ title }) => title))).toEqual([
      ["Khảo sát hiện trạng", "Lập phương án"],
      ["Lắp đặt thiết bị"],
    ]);
  });

  it("are days where hardly a cell is anything else", () => {
    const reading = read(
      "Ngày|Nội dung|Chủ trì",
      "12/10/2026|Họp chi bộ tháng mười|Bí thư",
      "Trước 15/10/2026|Nộp hồ sơ kiểm định|Văn phòng",
      "16/10/2026|Kiểm tra nội bộ các tổ|Hiệu trưởng",
    );
    expect(times(reading)).toEqual(["12/10/2026", "Trước 15/10/2026", "16/10/2026"]);
  });

  it("stand behind the sections they are in", () => {
    const reading = read(
      "Nội dung PAPI|TT|Việc cần làm|Chủ trì|Thời hạn",
      "Công khai|1|Niêm yết danh sách hộ nghèo|Phòng Văn hóa|30/6/2026",
      "|2|Đăng tải bảng giá đất|Phòng Kinh tế|31/7/2026",
    );
    expect(roles(reading).slice(0, 3)).toEqual(["section", "number", "task"]);
    expect(titles(reading)).toEqual(["Niêm yết danh sách hộ nghèo", "Đăng tải bảng giá đất"]);
    expect(reading.plan.sections.map(({ title }) => title)).toEqual(["Công khai"]);
  });
});
