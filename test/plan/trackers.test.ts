import { readPlanRows, readPlanTable, type ColumnRole, type PlanReading } from "chiso/plan";
import { inferEvidence, schedulePlan, trackPlan } from "chiso/progress";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { findingsOf, namesOf, refusalOf, tasksOf } from "./tables.js";

const read = (...rows: readonly string[]): PlanReading =>
  readPlanRows(
    rows.map((row) => row.split("|")),
    { year: 2026 },
  );

const codesOf = ({ findings }: PlanReading): string[] =>
  findings.map(({ code }) => code).filter((code) => code !== "table-section-missing");

const dueOf = ({ plan }: PlanReading): (string | undefined)[] =>
  schedulePlan(plan).obligations.map(({ due }) => due);

/** What headings of the lists that offices keep announce; `-` is known and no part of a plan. */
const HEADINGS: readonly (readonly [ColumnRole | "-", string])[] = [
  ["code", "Mã nhiệm vụ|Mã công việc|Mã NV|Mã dự án|Mã số nhiệm vụ|Mã hồ sơ|Task ID|ID"],
  ["code", "Mã TTHC|Ký hiệu nhiệm vụ"],
  ["task", "Nhiệm vụ|Tên nhiệm vụ|Nội dung nhiệm vụ|Nội dung công việc|Công việc"],
  ["task", "Tên công việc|Đầu việc|Việc cần làm|Hoạt động|Tên hoạt động|Nội dung chỉ đạo"],
  ["task", "Ý kiến chỉ đạo|Nội dung kết luận|Tên dự án|Dự án|Danh mục dự án|Tên công trình"],
  ["task", "Tên văn bản|Danh mục văn bản|Tên đề án|Tên báo cáo|Loại báo cáo"],
  ["task", "Tên thủ tục hành chính|Nội dung kiểm tra|Nội dung đào tạo|Tên lớp|Chuyên đề"],
  ["task", "Nội dung|Giải pháp|Biện pháp|Kiến nghị|Nội dung kiến nghị|Trích yếu nội dung"],
  ["task", "Hạng mục công việc|Gói thầu|Cuộc thanh tra|Nội dung giám sát"],
  ["task", "Nhiệm vụ, giải pháp|Task|Activity|Action item|Description"],
  ["task", "Văn bản/Nội dung chỉ đạo|Nội dung nhiệm vụ được giao|Nội dung, nhiệm vụ"],
  ["task", "Công việc chuyên môn"],
  ["deadline", "Hạn|Hạn xử lý|Hạn nộp|Hạn chót|Hạn cuối|Hạn hoàn thành|Hạn báo cáo|Hạn trình"],
  ["deadline", "Hạn gửi|Hạn trả lời|Hạn thực hiện|Hạn giải quyết|Ngày đến hạn|Ngày hết hạn"],
  ["deadline", "Đến hạn|Thời hạn|Thời hạn xử lý|Thời hạn hoàn thành|Thời hạn báo cáo|Thời gian"],
  ["deadline", "Thời gian hoàn thành|Thời gian thực hiện|Thời gian giao hoàn thành"],
  ["deadline", "Thời gian trình|Thời gian gửi báo cáo|Thời gian tổ chức|Thời gian dự kiến"],
  ["deadline", "Dự kiến hoàn thành|Thời điểm hoàn thành|Mốc thời gian|Mốc hoàn thành|Định kỳ"],
  ["deadline", "Tần suất báo cáo|Kỳ báo cáo|Ngày kết thúc|Kết thúc|Ngày phải hoàn thành"],
  ["deadline", "Hoàn thành trước ngày|Yêu cầu hoàn thành|Ngày hoàn thành theo kế hoạch|Tiến độ"],
  ["deadline", "Tiến độ thực hiện|Lộ trình|Deadline|Due date|Due|End date|Target date"],
  ["deadline", "Lịch kiểm tra|Ngày hoàn thành|Tháng thực hiện|Hạn (ngày)|Thời gian ban hành"],
  ["deadline", "Ngày tổ chức|Timeline|Hạn HT"],
  ["completed", "Ngày hoàn thành thực tế|Hoàn thành thực tế|Thời gian hoàn thành thực tế"],
  ["completed", "Ngày xong|Ngày nộp thực tế|Ngày đã hoàn thành|Completed on|Completion date"],
  ["completed", "Actual date|Ngày kết thúc thực tế"],
  ["status", "Trạng thái|Tình trạng|Tình trạng xử lý|Trạng thái xử lý|Status"],
  ["status", "Tình trạng thực hiện|Trạng thái nhiệm vụ|Đánh giá tiến độ"],
  ["progress", "Tỷ lệ|Tỷ lệ hoàn thành|Tỷ lệ (%)|% hoàn thành|Mức độ hoàn thành|Tiến độ (%)"],
  ["progress", "Khối lượng hoàn thành (%)|Progress|% complete|Tỉ lệ hoàn thành (%)|Phần trăm"],
  ["lead", "Đơn vị chủ trì|Cơ quan chủ trì|Chủ trì|Chủ đầu tư|Cơ quan trình"],
  ["lead", "Cơ quan soạn thảo|Đơn vị soạn thảo|Cơ quan chủ trì soạn thảo|Cơ quan tham mưu"],
  ["lead", "Người phụ trách|Phụ trách|Cán bộ phụ trách|Công chức phụ trách"],
  ["lead", "Chuyên viên phụ trách|Người thực hiện|Đầu mối|Đơn vị đầu mối|Đơn vị được giao"],
  ["lead", "Cơ quan được giao|Người được giao|Chịu trách nhiệm chính|Owner|Assignee"],
  ["lead", "Responsible|PIC|Lead agency|Person in charge"],
  ["implement", "Đơn vị thực hiện|Cơ quan thực hiện|Phân công thực hiện|Trách nhiệm|Bộ phận"],
  ["implement", "Đơn vị báo cáo|Cơ quan, đơn vị|Tên đơn vị|Department|Đơn vị|Phòng, ban"],
  ["implement", "Cơ quan báo cáo|Địa phương"],
  ["coordinate", "Đơn vị phối hợp|Cơ quan phối hợp|Phối hợp|Thành phần tham dự|Đơn vị liên quan"],
  ["coordinate", "Người phối hợp|Support|Coordinating agency"],
  ["monitor", "Theo dõi|Đơn vị theo dõi|Người theo dõi, đôn đốc|Cơ quan giám sát"],
  ["output", "Sản phẩm|Sản phẩm đầu ra|Đầu ra|Kết quả dự kiến|Kết quả, sản phẩm"],
  ["output", "Sản phẩm/kết quả|Sản phẩm hoàn thành|Loại văn bản|Deliverable|Output|Kết quả"],
  ["output", "Kết quả cần đạt|Sản phẩm dự kiến hoàn thành"],
  ["result", "Kết quả thực hiện|Kết quả đạt được|Kết quả triển khai|Kết quả xử lý"],
  ["result", "Kết quả giải quyết|Tình hình thực hiện|Minh chứng|Văn bản đã ban hành"],
  ["result", "Kết quả thực hiện đến nay|Result|Nội dung đã thực hiện|Văn bản hoàn thành"],
  ["result", "Tình hình, kết quả thực hiện"],
  ["note", "Ghi chú|Khó khăn, vướng mắc|Nguyên nhân chưa hoàn thành|Lý do chậm|Remarks"],
  ["note", "Comments|Tồn tại, hạn chế|Đề xuất, kiến nghị"],
  ["target", "Chỉ tiêu|Mục tiêu|Chỉ tiêu giao|KPI"],
  ["section", "Lĩnh vực|Nhóm nhiệm vụ"],
  ["-", "Kinh phí|Dự toán|Nguồn vốn|Tổng mức đầu tư|Kế hoạch vốn|Giá trị giải ngân"],
  ["-", "Tỷ lệ giải ngân|Địa điểm|Đối tượng|Số lượng|Ngày giao|Ngày bắt đầu"],
  ["-", "Ngày ban hành|Lãnh đạo phụ trách|Cấp trình|Cơ quan thẩm định|Căn cứ"],
  ["-", "Văn bản giao nhiệm vụ|Số ký hiệu văn bản|Số, ký hiệu|Mức độ ưu tiên"],
  ["-", "Số ngày quá hạn|Điện thoại|Email|Đơn vị tính|Start date|Budget|Loại nhiệm vụ"],
  ["-", "Nguồn nhiệm vụ|Đơn vị được kiểm tra|Đối tượng thanh tra|Hình thức|Nơi nhận"],
  ["-", "Cơ quan nhận báo cáo|Người giao việc|Giảng viên|Số lượng học viên"],
  ["-", "Thời kỳ thanh tra"],
];

describe("the headings of the lists that offices keep", () => {
  it.each(HEADINGS)("announce %s: %s", (role, headings) => {
    for (const heading of headings.split("|")) {
      const header =
        role === "task" ? ["Chủ trì", heading, "Bắt đầu"] : ["Nhiệm vụ cụ thể", heading, "Thứ tự"];
      const reading = readPlanRows([header, ["a", "b", "c"]], { year: 2026 });
      expect([heading, reading.layout.columns[1]?.role]).toEqual([
        heading,
        role === "-" ? undefined : role,
      ]);
      expect(codesOf(reading)).not.toContain("table-column-unknown");
    }
  });

  it("that are not known are told, and their cells are left over", () => {
    const reading = read("STT|Nhiệm vụ|Chủ trì|Hạn|Màu hồ sơ", "1|Rà soát|Văn phòng|30/9|Xanh");
    expect(findingsOf(reading)).toContain("table-column-unknown 1:5");
    expect(reading.leftovers).toEqual([{ row: 2, column: 5, text: "Xanh" }]);
  });

  it("that the caller explains hold what the caller says, whatever their spelling", () => {
    const rows = [
      ["Việc số", "Phải làm gì", "Ai lo", "XONG LÚC NÀO"],
      ["1", "Rà soát thủ tục", "Văn phòng", "Quý II"],
    ];
    const reading = readPlanRows(rows, {
      year: 2026,
      columns: {
        "Việc số": "number",
        "phải làm gì": "task",
        "Ai lo:": "lead",
        "Xong lúc nào": "deadline",
        "Cột không có": "note",
      },
    });
    expect(reading.layout.columns.map(({ role }) => role)).toEqual([
      ...["number", "task", "lead", "deadline"],
    ]);
    expect(tasksOf(reading).map(({ title }) => title)).toEqual(["Rà soát thủ tục"]);
    expect(dueOf(reading)).toEqual(["2026-06-30"]);
    expect(findingsOf(reading)).toContain("table-column-not-found 1");
  });

  it("refuse a role that there is not", () => {
    const columns: Record<string, ColumnRole> = { Hạn: "deadline" };
    Object.assign(columns, { Hạn: "due" });
    const { code, message } = refusalOf(() => readPlanRows([["Hạn"]], { columns }));
    expect(code).toBe("invalid-option");
    expect(message).toContain("deadline");
  });
});

describe("headings that the cells or the other columns explain", () => {
  const roles = (...rows: readonly string[]): (string | undefined)[] =>
    read(...rows).layout.columns.map(({ role }) => role);

  it("name the day of completion beside a limit, and the limit alone", () => {
    expect(roles("Nhiệm vụ|Hạn xử lý|Ngày hoàn thành", "Rà soát|19/9/2026|18/9/2026")).toEqual([
      ...["task", "deadline", "completed"],
    ]);
    expect(roles("Nhiệm vụ|Chủ trì|Ngày hoàn thành", "Rà soát|Văn phòng|19/9/2026")).toEqual([
      ...["task", "lead", "deadline"],
    ]);
  });

  it("name a time or a state", () => {
    expect(roles("TT|Nhiệm vụ|Tiến độ", "1|Rà soát|Quý II", "2|Công bố|30/9/2026")[2]).toBe(
      "deadline",
    );
    expect(roles("TT|Nhiệm vụ|Tiến độ", "1|Rà soát|80%", "2|Công bố|Chưa thực hiện")[2]).toBe(
      "status",
    );
  });

  it("name what is to come or what has come of it", () => {
    expect(roles("TT|Nhiệm vụ|Kết quả|Hạn", "1|Rà soát|Báo cáo|Quý II")[2]).toBe("output");
    expect(
      roles("TT|Nhiệm vụ|Kết quả|Hạn", "1|Rà soát|BC số 12/BC-VP ngày 28/9/2026|30/9/2026")[2],
    ).toBe("result");
  });

  it("stand over a plan and what came of it", () => {
    const reading = read(
      "TT|Nhiệm vụ|Đơn vị thực hiện|Thời gian hoàn thành||Tỷ lệ hoàn thành",
      "|||Kế hoạch|Thực tế|",
      "1|Số hóa hồ sơ|Sở Tư pháp|30/6/2026|28/6/2026|1",
      "2|Làm sạch dữ liệu|Sở Nội vụ|31/12/2026||0.65",
    );
    expect(dueOf(reading)).toEqual(["2026-06-30", "2026-12-31"]);
    expect(reading.records).toEqual([
      { task: "1", completedOn: "2026-06-28" },
      { task: "2", progress: 65 },
    ]);
  });
});

describe("what a tracker says of its tasks", () => {
  const stateOf = (cell: string): PlanReading =>
    read("TT|Nhiệm vụ|Chủ trì|Thời hạn|Trạng thái", `1|Rà soát|Văn phòng|30/9/2026|${cell}`);

  it.each([
    ["Hoàn thành ngày 25/9/2026", { completedOn: "2026-09-25" }],
    ["Hoàn thành (25/9/2026)", { completedOn: "2026-09-25" }],
    ["Đã hoàn thành trước hạn, ngày 12/9", { completedOn: "2026-09-12" }],
    ["Hoàn thành quá hạn ngày 02/10/2026", { completedOn: "2026-10-02" }],
    ["80%", { progress: 80 }],
    ["Đang thực hiện 60%", { progress: 60 }],
    ["Tạm dừng từ ngày 15/9/2026", { state: "suspended", on: "2026-09-15" }],
    ["Đã hủy ngày 01/9/2026", { state: "cancelled", on: "2026-09-01" }],
    ["Trả lại ngày 21/9/2026", { state: "returned", on: "2026-09-21" }],
    ["Trình phê duyệt ngày 20/9/2026", { state: "awaiting-approval", on: "2026-09-20" }],
  ])("is a record where it is read whole: %s", (cell, record) => {
    const reading = stateOf(cell);
    expect(reading.records).toEqual([{ task: "1", ...record }]);
    expect(codesOf(reading)).toEqual([]);
  });

  it.each(["Đang thực hiện", "Chưa thực hiện", "Quá hạn", "Chưa hoàn thành do thiếu vốn", "-"])(
    "is none where nothing has been done: %s",
    (cell) => {
      expect(stateOf(cell).records).toEqual([]);
      expect(codesOf(stateOf(cell))).toEqual([]);
    },
  );

  it.each(["Đã hoàn thành", "100%", "Đã xong", "Done"])(
    "has no day where none is told: %s",
    (cell) => {
      expect(stateOf(cell).records).toEqual([{ task: "1", progress: 100 }]);
      expect(codesOf(stateOf(cell))).toEqual(["table-state-day-unknown"]);
    },
  );

  it.each([
    ["Đã hủy", "table-state-day-unknown"],
    ["Chờ phê duyệt", "table-state-day-unknown"],
    ["Hoàn thành 3/5 nội dung", "table-state-unread"],
    ["Cơ bản hoàn thành", "table-state-unread"],
    ["Hoàn thành ngày 31/9/2026", "table-state-unread"],
    ["Không thực hiện", "table-state-unread"],
  ])("is a finding and a remark where it is not known whole: %s", (cell, code) => {
    const reading = stateOf(cell);
    expect(reading.records).toEqual([]);
    expect(codesOf(reading)).toEqual([code]);
    expect(tasksOf(reading)[0]?.notes).toEqual([cell]);
  });

  it.each([
    ["Tỷ lệ hoàn thành", "Chưa thực hiện do chờ hướng dẫn"],
    ["Tỷ lệ hoàn thành", "Đang làm 40%, thiếu kinh phí"],
    ["Ngày hoàn thành", "Chưa, còn chờ ý kiến Sở Y tế"],
    ["Ngày hoàn thành", "Quá hạn vì thiếu người"],
  ])("tells in a column for shares or days why there is none: %s, %s", (heading, cell) => {
    const reading = read(`TT|Nhiệm vụ|Hạn xử lý|${heading}`, `1|Rà soát|30/9/2026|${cell}`);
    expect(tasksOf(reading)[0]?.notes).toEqual([cell]);
    expect(reading.leftovers).toEqual([]);
  });

  it.each(["Chưa", "Đang thực hiện 40%", "40%", "28/9/2026"])(
    "leaves no remark where a column for shares tells nothing more: %s",
    (cell) => {
      const reading = read("TT|Nhiệm vụ|Hạn xử lý|Tỷ lệ hoàn thành", `1|Rà soát|30/9/2026|${cell}`);
      expect(tasksOf(reading)[0]?.notes).toEqual([]);
    },
  );

  it("is not believed where the columns disagree", () => {
    const reading = read(
      "TT|Nhiệm vụ|Hạn xử lý|Trạng thái|Ngày hoàn thành",
      "1|Rà soát|30/9/2026|Chưa thực hiện|28/9/2026",
    );
    expect(reading.records).toEqual([]);
    expect(codesOf(reading)).toEqual(["table-states-disagree"]);
  });

  it.each([
    ["Chưa thực hiện", "30%"],
    ["Chưa triển khai", "25%"],
    ["Chưa bắt đầu", "5%"],
    ["Chưa thực hiện do chờ hướng dẫn", "10%"],
    ["Not started", "40%"],
  ])("and share contradict each other where nothing was begun: %s, %s", (state, share) => {
    const reading = read(
      "TT|Nhiệm vụ|Hạn xử lý|Trạng thái|Tỷ lệ hoàn thành",
      `1|Rà soát|30/9/2026|${state}|${share}`,
    );
    expect(reading.records).toEqual([]);
    expect(codesOf(reading)).toContain("table-states-disagree");
  });

  it.each([
    ["Chưa thực hiện", "0%", 0],
    ["Chưa hoàn thành", "30%", 30],
    ["Chưa thực hiện xong", "30%", 30],
    ["Đang thực hiện", "30%", 30],
  ])("and share agree where something may be done: %s, %s", (state, share, progress) => {
    const reading = read(
      "TT|Nhiệm vụ|Hạn xử lý|Trạng thái|Tỷ lệ hoàn thành",
      `1|Rà soát|30/9/2026|${state}|${share}`,
    );
    expect(reading.records).toEqual([{ task: "1", progress }]);
    expect(codesOf(reading)).toEqual([]);
  });

  it("is not known where a share stands behind what was not begun", () => {
    const reading = stateOf("Chưa thực hiện 30%");
    expect(reading.records).toEqual([]);
    expect(codesOf(reading)).toEqual(["table-state-unread"]);
  });

  it("is not given to one of several times", () => {
    const reading = read(
      "TT|Nhiệm vụ|Thời hạn|Trạng thái",
      "1|Báo cáo định kỳ|Hàng quý|Hoàn thành ngày 30/3/2026",
    );
    expect(reading.records).toEqual([]);
    expect(codesOf(reading)).toEqual(["table-state-several-times"]);
  });

  it("may be marked by crosses", () => {
    const reading = read(
      "TT|Nhiệm vụ|Hạn|Đã hoàn thành|Đang thực hiện|Chưa thực hiện",
      "1|Rà soát|30/9/2026|x||",
      "2|Công bố|30/9/2026|||x",
    );
    expect(reading.records).toEqual([{ task: "1", progress: 100 }]);
    expect(tasksOf(reading).map(({ notes }) => notes)).toEqual([
      ["Đã hoàn thành"],
      ["Chưa thực hiện"],
    ]);
  });

  it("is tracked as it stands", () => {
    const reading = read(
      "STT|Nội dung nhiệm vụ|Đơn vị chủ trì|Hạn xử lý|Ngày hoàn thành",
      "1|Góp ý dự thảo|Phòng Tổng hợp|19/09/2026|18/09/2026",
      "2|Lập báo cáo|Văn phòng|24/09/2026|",
    );
    const { obligations } = trackPlan(
      schedulePlan(reading.plan),
      reading.records,
      plainDate("2026-10-31"),
    );
    expect(obligations.map(({ status }) => status.done)).toEqual([true, false]);
  });

  it("and its results are completion, by its words or by the one document of the row", () => {
    const { plan, records } = read(
      "STT|Nhiệm vụ|Đơn vị chủ trì|Thời hạn hoàn thành|Kết quả thực hiện",
      "1|Rà soát thủ tục|Văn phòng|30/9/2026|Báo cáo số 12/BC-VP ngày 28/9/2026",
      "2|Niêm yết thủ tục|Phòng Tư pháp|15/10/2026|Đã hoàn thành ngày 10/10/2026",
    );
    expect(records).toEqual([
      { task: "2", completedOn: "2026-10-10", evidence: "Đã hoàn thành ngày 10/10/2026" },
    ]);
    expect(inferEvidence(plan).records.map(({ task, completedOn }) => [task, completedOn])).toEqual(
      [
        ["1", "2026-09-28"],
        ["2", "2026-10-10"],
      ],
    );
  });

  it("keeps a made document as a result, with the state that its row tells", () => {
    const reading = read(
      "STT|Nhiệm vụ|Đơn vị chủ trì|Thời hạn hoàn thành|Trạng thái|Kết quả",
      "1|Rà soát thủ tục|Văn phòng|30/9/2026|Hoàn thành đúng hạn|BC số 12/BC-VP ngày 28/9/2026",
    );
    const [task] = tasksOf(reading);
    expect(task?.deliverables).toEqual([]);
    expect(task?.results.map(({ text }) => text)).toEqual(["BC số 12/BC-VP ngày 28/9/2026"]);
    expect(reading.records).toEqual([
      { task: "1", completedOn: "2026-09-28", evidence: "BC số 12/BC-VP ngày 28/9/2026" },
    ]);
  });
});

describe("the rows of a list", () => {
  it("have the office's own code, and never as their name", () => {
    const reading = read(
      "STT|Mã nhiệm vụ|Tên nhiệm vụ|Chủ trì|Thời hạn",
      "1|NV-01|Góp ý dự thảo|Văn phòng|19/09/2026",
    );
    expect(tasksOf(reading).map(({ code, title }) => [code, title])).toEqual([
      ["NV-01", "Góp ý dự thảo"],
    ]);
    expect(reading.leftovers).toEqual([{ row: 2, column: 1, text: "1" }]);
  });

  it("are tasks where none has a number, though one lacks a time or a lead", () => {
    const reading = read(
      "Tên nhiệm vụ|Đơn vị chủ trì|Hạn hoàn thành",
      "Rà soát quỹ đất|Phòng Kinh tế|30/9/2026",
      "trên địa bàn xã||",
      "Tổng hợp báo cáo|Văn phòng|",
      "Thăm gia đình chính sách||06/10/2026",
    );
    expect(tasksOf(reading).map(({ title, deadline }) => [title, deadline?.text])).toEqual([
      ["Rà soát quỹ đất trên địa bàn xã", "30/9/2026"],
      ["Tổng hợp báo cáo", undefined],
      ["Thăm gia đình chính sách", "06/10/2026"],
    ]);
    expect(codesOf(reading)).toEqual(["table-lead-missing"]);
  });

  it("without a number below a whole task are tasks, with a finding", () => {
    const reading = read(
      "TT|Nhiệm vụ|Chủ trì|Thời hạn",
      "1|Rà soát quỹ đất|Phòng Kinh tế|30/9/2026",
      "|Tổng hợp báo cáo|Văn phòng|",
    );
    expect(tasksOf(reading)).toHaveLength(2);
    expect(codesOf(reading)).toEqual(["table-task-number-absent"]);
  });

  it("with Roman numbers are tasks where somebody leads each of them", () => {
    const reading = read(
      "TT|Nhiệm vụ|Chủ trì|Thời hạn",
      "I|Rà soát văn bản|Sở Tư pháp|Quý II",
      "II|Kiểm tra công vụ|Sở Nội vụ|",
      "III|Kết nối dữ liệu|Văn phòng|Quý III",
    );
    expect(tasksOf(reading).map(({ code }) => code)).toEqual(["I", "II", "III"]);
  });

  it.each([
    ["|THÁNG 11||", "THÁNG 11"],
    ["THÁNG 11|||", "THÁNG 11"],
    ["|||THÁNG 11", "THÁNG 11"],
    ["|Tháng 11 năm 2026||", "Tháng 11 năm 2026"],
    ["|CÔNG TÁC TÀI CHÍNH||", "CÔNG TÁC TÀI CHÍNH"],
    ["|II. Tài chính||", "Tài chính"],
  ])("that hold a heading alone are sections: %s", (row, title) => {
    const reading = read(
      "TT|Nhiệm vụ|Chủ trì|Thời gian",
      "1|Báo cáo quý|Phòng Kinh tế|05/10/2026",
      row,
      "2|Dự toán ngân sách|Phòng Tài chính|10/11/2026",
    );
    expect(reading.plan.sections.map((section) => section.title)).toEqual(["", title]);
    expect(tasksOf(reading).map((task) => task.title)).toEqual([
      "Báo cáo quý",
      "Dự toán ngân sách",
    ]);
  });
});

describe("a time that a heading names", () => {
  it.each([
    ["Trước ngày 05", "2026-10-04"],
    ["Ngày 15", "2026-10-15"],
    ["Từ ngày 05 đến ngày 10", "2026-10-10"],
    ["Chậm nhất ngày 28", "2026-10-28"],
    ["Tuần 2", "2026-10-14"],
    ["Cuối tháng", "2026-10-31"],
    ["20/10", "2026-10-20"],
    ["20/12/2026", "2026-12-20"],
  ])("completes the times below it: %s", (time, due) => {
    const reading = read("TT|Nhiệm vụ|Thời gian", "I|Tháng 10/2026", `1|Báo cáo quý|${time}`);
    expect(dueOf(reading)).toEqual([due]);
    expect(tasksOf(reading)[0]?.deadline?.text).toBe(time);
  });

  it.each(["Tuần 1, 3", "10 ngày làm việc kể từ ngày nhận", "Ngày 32"])(
    "adds nothing to what does not read with it: %s",
    (time) => {
      const reading = read("TT|Nhiệm vụ|Thời gian", "I|Tháng 10/2026", `1|Báo cáo quý|${time}`);
      expect(dueOf(reading)).toEqual([undefined]);
    },
  );

  it("may be of another year than the plan's", () => {
    const reading = read(
      "TT|Nhiệm vụ|Thời gian",
      "I|NĂM 2026",
      "1|Khảo sát|Quý II",
      "II|NĂM 2027",
      "2|Thi công|Quý III",
      "3|Quyết toán|Quý I/2028",
    );
    expect(dueOf(reading)).toEqual(["2026-06-30", "2027-09-30", "2028-03-31"]);
  });

  it("in a cell of its own holds for the tasks of the section that name none", () => {
    const reading = read(
      "TT|Nhiệm vụ|Chủ trì|Thời gian",
      "I|Cải cách thể chế||Quý II/2026",
      "1|Rà soát văn bản|Sở Tư pháp|",
      "2|Kiểm tra văn bản|Sở Tư pháp|Tháng 5/2026",
    );
    expect(reading.plan.sections.map(({ title }) => title)).toEqual(["Cải cách thể chế"]);
    expect(dueOf(reading)).toEqual(["2026-06-30", "2026-05-31"]);
    // The heading is a field of PAR INDEX, whose fields are not known for 2026.
    expect(findingsOf(reading)).toEqual(["table-edition-before", "table-time-from-heading 3"]);
  });
});

describe("a month or quarter that heads tasks", () => {
  it("is their time where no row of the table says when", () => {
    const reading = read(
      "TT|Tên đề án|Cơ quan chủ trì|Hình thức",
      "|THÁNG 4/2026||",
      "1|Đề án chợ đầu mối|Sở Công Thương|Tờ trình",
      "|Quý III/2026||",
      "2|Chương trình xúc tiến|Sở Công Thương|Kế hoạch",
    );
    expect(dueOf(reading)).toEqual(["2026-04-30", "2026-09-30"]);
    expect(codesOf(reading).filter((code) => code === "table-time-from-heading")).toHaveLength(2);
  });

  it("is that of a row that says none beside others that do", () => {
    const reading = read(
      "TT|Nhiệm vụ|Chủ trì|Thời gian",
      "|THÁNG 4/2026||",
      "1|Đề án chợ|Sở Công Thương|",
      "2|Chương trình xúc tiến|Sở Công Thương|20/4/2026",
    );
    expect(dueOf(reading)).toEqual(["2026-04-30", "2026-04-20"]);
    expect(codesOf(reading)).toContain("table-time-from-heading");
  });

  it("stands in a column of its own before the tasks, beside one of their times", () => {
    const reading = read(
      "TT|Tháng|Nội dung|Người phụ trách|Thời gian",
      "1|Tháng 8/2025|Phân công chuyên môn|Hiệu trưởng|28/8",
      "2||Tập trung học sinh|Phó Hiệu trưởng|",
      "3|Tháng 9/2025|Hội nghị viên chức|Chủ tịch Công đoàn|Ngày 27",
    );
    expect(reading.plan.sections.map(({ title }) => title)).toEqual([
      "Tháng 8/2025",
      "Tháng 9/2025",
    ]);
    expect(dueOf(reading)).toEqual(["2025-08-28", "2025-08-31", "2025-09-27"]);
    expect(codesOf(reading)).not.toContain("table-column-repeated");
  });

  it("is none where the heading names a year or something else", () => {
    const yearly = read("TT|Đề án|Chủ trì", "|NĂM 2026|", "1|Đề án chợ|Sở Công Thương");
    expect(dueOf(yearly)).toEqual([undefined]);
  });
});

describe("a column of those who help", () => {
  it.each(["Khoa/phòng hỗ trợ", "Bộ phận hỗ trợ", "Đơn vị hỗ trợ"])(
    "names those who take part: %s",
    (heading) => {
      const reading = read(
        `TT|Hoạt động|Khoa/phòng chịu trách nhiệm|${heading}|Thời gian`,
        "1|Sửa khu chờ khám|Phòng Hành chính|Khoa Khám bệnh|30/6/2026",
      );
      const roles = tasksOf(reading)[0]?.assignments.map(({ role, agency }) => [role, agency.text]);
      expect(roles).toEqual([
        ["lead", "Phòng Hành chính"],
        ["coordinate", "Khoa Khám bệnh"],
      ]);
    },
  );
});

describe("a row that counts up", () => {
  it.each(["Tổng", "Tổng cộng", "Cộng"])("is no section: %s", (word) => {
    const reading = read(
      "Nhiệm vụ|Chủ trì|Số lượng|Thời gian",
      "Rà soát văn bản|Sở Tư pháp|12|Quý II/2026",
      `${word}||12|`,
    );
    expect(reading.plan.sections).toHaveLength(1);
    expect(tasksOf(reading)).toHaveLength(1);
    expect(codesOf(reading)).toContain("table-row-without-task");
  });
});

describe("a unit under its name and its abbreviation", () => {
  const leads = (...names: readonly string[]): readonly string[] => {
    const rows = names.map((name, at) => `${at + 1}|Việc số ${at + 1}|${name}|Quý II`);
    return tasksOf(read("TT|Nhiệm vụ|Chủ trì|Thời gian", ...rows)).flatMap((task) =>
      namesOf(task, "lead"),
    );
  };

  it("is one, as the plan itself explains it", () => {
    const name = "Phòng Tổ chức - Hành chính - Quản trị";
    expect(leads(name, "TCHCQT", "Phòng TCHCQT")).toEqual([name, name, name]);
    expect(leads("TCHCQT", "Phòng TCHCQT")).toEqual(["Phòng TCHCQT", "Phòng TCHCQT"]);
  });

  it("is left as it stands where it may be two", () => {
    expect(leads("Phòng Quản lý Khoa học", "Phòng Quản lý Kinh tế", "QLK")).toContain("QLK");
  });
});

describe("schedules of a week", () => {
  it("are due on the days that rows of their own name, at the hours beside the work", () => {
    const reading = readPlanTable(
      [
        "Thời gian\tNội dung\tChủ trì",
        "Thứ Hai, ngày 23/11/2026",
        "7h30\tGiao ban đầu tuần\tVăn phòng",
        "14 giờ 00\tHọp xét thi đua\tPhòng Nội vụ",
        "Ngày 24/11/2026",
        "8h00\tTiếp công dân\tThanh tra",
      ].join("\n"),
      { year: 2026 },
    );
    expect(reading.plan.sections.map(({ title }) => title)).toEqual([
      "Thứ Hai, ngày 23/11/2026",
      "Ngày 24/11/2026",
    ]);
    expect(dueOf(reading)).toEqual(["2026-11-23", "2026-11-23", "2026-11-24"]);
  });

  it("are due on the days of a column that only says `Ngày`", () => {
    const reading = read(
      "Ngày|Giờ|Nội dung|Chủ trì",
      "Thứ Hai 16/11/2026|7h30|Giao ban|Văn phòng",
      "Thứ Ba, 17/11/2026|8h00|Khảo sát|Phòng Kinh tế",
    );
    expect(dueOf(reading)).toEqual(["2026-11-16", "2026-11-17"]);
    expect(codesOf(reading)).toContain("table-column-guessed");
  });
});

describe("headings that look alike", () => {
  it("tell how long something lasts from when it is done", () => {
    const reading = read(
      "TT|Nội dung thanh tra|Thời hạn thanh tra|Thời gian tiến hành|Chủ trì",
      "1|Thanh tra quỹ bảo trì|45 ngày|Quý I/2026|Thanh tra tỉnh",
      "2|Thanh tra đấu thầu|30 ngày làm việc|Tháng 10/2026|Thanh tra tỉnh",
    );
    expect(dueOf(reading)).toEqual(["2026-03-31", "2026-10-31"]);
  });

  it("tell who takes reports in from who makes them, and the kind of a document from its form", () => {
    const reading = read(
      "TT|Nội dung|Đơn vị thực hiện|Đầu mối tiếp nhận|Thời gian|Hình thức văn bản",
      "1|Dự toán năm 2027|UBND các xã|Phòng Ngân sách|31/8/2026|Báo cáo",
    );
    const [task] = tasksOf(reading);
    expect(task?.assignments.map(({ agency }) => agency.name)).toEqual(["Ủy ban nhân dân các xã"]);
    expect(task?.deliverables.map(({ title }) => title)).toEqual(["Báo cáo"]);
  });
});

describe("a row's own words", () => {
  it("give an output the time before its colon", () => {
    const reading = read(
      "TT|Nhiệm vụ|Chủ trì|Sản phẩm|Thời gian",
      "1|Giải ngân vốn|Sở Tài chính|- Đến 30/9/2026: đạt 60% kế hoạch\n- Đến 31/01/2027: đạt 100% kế hoạch|Trong năm 2026",
    );
    expect(dueOf(reading)).toEqual(["2026-09-30", "2027-01-31"]);
  });

  it("make who urges others on in the column of leads answer for the task", () => {
    const reading = read(
      "TT|Nhiệm vụ|Chủ trì|Thời gian",
      "1|Thực hiện kế hoạch|Văn phòng Sở đôn đốc các phòng|Quý II/2026",
    );
    const [task] = tasksOf(reading);
    expect(task?.assignments[0]).toMatchObject({ role: "lead", agency: { name: "Văn phòng Sở" } });
    expect(codesOf(reading)).not.toContain("table-lead-missing");
  });

  it("carry down the name that the row above has from what its agency does", () => {
    const reading = read(
      "TT|Nhiệm vụ|Sản phẩm|Chủ trì|Thời gian",
      "1|Khảo sát hài lòng|Quyết định công bố|Văn phòng: Tổng hợp kết quả|Trước 20/12/2026",
      "|||Các sở: Báo cáo kết quả tại đơn vị|Theo hướng dẫn của Văn phòng",
      "|||UBND cấp xã|Theo hướng dẫn của UBND tỉnh",
    );
    const [task] = tasksOf(reading);
    expect(task?.deliverables.map(({ title }) => title)).toEqual([
      "Quyết định công bố",
      "Báo cáo kết quả tại đơn vị",
      "Báo cáo kết quả tại đơn vị",
    ]);
  });
});
