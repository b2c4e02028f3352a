import { readPlanRows } from "chiso/plan";
import { schedulePlan } from "chiso/progress";
import { describe, expect, it } from "vitest";

/** Title, who leads or carries out (`null` where it is not looked at), deadline, outputs. */
type Wanted = readonly [
  title: string,
  who: string | null | undefined,
  deadline: string | undefined,
  outputs?: readonly string[],
];

interface OfficeList {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly want: readonly Wanted[];
  /** What the records say, in the order of the tasks. */
  readonly records?: readonly string[];
  readonly due?: readonly string[];
}

/** Lists of other offices, written with their right readings before the reader had seen them. */
const LISTS: readonly OfficeList[] = [
  {
    name: "projects",
    rows: [
      [
        "STT",
        "Tên dự án",
        "Chủ đầu tư",
        "Tổng mức đầu tư (tỷ đồng)",
        "Thời gian thực hiện",
        "Tiến độ thực hiện",
        "Ghi chú",
      ],
      ["A", "LĨNH VỰC GIAO THÔNG", "", "", "", "", ""],
      [
        "1",
        "Nâng cấp đường liên xã Tân Hòa - Tân Lập",
        "Ban Quản lý dự án đầu tư xây dựng",
        "45",
        "2025-2027",
        "Đang thi công đạt 35%",
        "",
      ],
      [
        "2",
        "Xây dựng cầu Bản Mạt",
        "UBND xã Chiềng Mung",
        "12",
        "2026",
        "Chưa khởi công",
        "Chờ mặt bằng",
      ],
      ["B", "LĨNH VỰC GIÁO DỤC", "", "", "", "", ""],
      [
        "3",
        "Sửa chữa Trường THCS Nà Bó",
        "Phòng Văn hóa - Xã hội",
        "3,2",
        "Quý III/2026",
        "Đã hoàn thành",
        "",
      ],
    ],
    want: [
      [
        "Nâng cấp đường liên xã Tân Hòa - Tân Lập",
        "Ban Quản lý dự án Đầu tư xây dựng",
        "2025-2027",
      ],
      ["Xây dựng cầu Bản Mạt", "Ủy ban nhân dân xã Chiềng Mung", "2026"],
      ["Sửa chữa Trường THCS Nà Bó", "Phòng Văn hóa - Xã hội", "Quý III/2026"],
    ],
    records: ["35", "100"],
  },
  {
    name: "documents to be issued",
    rows: [
      [
        "TT",
        "Tên văn bản",
        "Loại văn bản",
        "Cơ quan chủ trì soạn thảo",
        "Cơ quan phối hợp",
        "Cấp trình",
        "Thời gian trình",
      ],
      [
        "1",
        "Quy định mức thu học phí công lập",
        "Nghị quyết",
        "Sở Giáo dục và Đào tạo",
        "Sở Tài chính",
        "HĐND tỉnh",
        "Tháng 6/2026",
      ],
      [
        "2",
        "Quy chế phối hợp quản lý cụm công nghiệp",
        "Quyết định",
        "Sở Công Thương",
        "",
        "UBND tỉnh",
        "Tháng 9/2026",
      ],
    ],
    want: [
      [
        "Quy định mức thu học phí công lập",
        "Sở Giáo dục và Đào tạo",
        "Tháng 6/2026",
        ["Nghị quyết"],
      ],
      [
        "Quy chế phối hợp quản lý cụm công nghiệp",
        "Sở Công Thương",
        "Tháng 9/2026",
        ["Quyết định"],
      ],
    ],
  },
  {
    name: "the work of weeks",
    rows: [
      ["Nội dung công việc", "Người phụ trách", "Hạn", "Trạng thái"],
      ["TUẦN 40 (28/9 - 02/10/2026)", "", "", ""],
      ["Rà soát hồ sơ tồn đọng", "Chuyên viên Hà", "30/9/2026", "Hoàn thành 30/9/2026"],
      ["Trình ký công văn trả lời cử tri", "Chuyên viên Lan", "01/10/2026", "Đang thực hiện"],
      ["TUẦN 41 (05/10 - 09/10/2026)", "", "", ""],
      ["Chuẩn bị tài liệu giao ban", "Văn phòng", "", "Chưa thực hiện"],
    ],
    want: [
      ["Rà soát hồ sơ tồn đọng", "Chuyên viên Hà", "30/9/2026"],
      ["Trình ký công văn trả lời cử tri", "Chuyên viên Lan", "01/10/2026"],
      ["Chuẩn bị tài liệu giao ban", "Văn phòng", undefined],
    ],
    records: ["2026-09-30"],
  },
  {
    name: "reports asked of communes",
    rows: [
      [
        "STT",
        "Tên báo cáo",
        "Văn bản yêu cầu",
        "Đơn vị báo cáo",
        "Hạn gửi",
        "Ngày gửi thực tế",
        "Đánh giá",
      ],
      [
        "1",
        "Báo cáo công tác chuyển đổi số quý III",
        "Công văn số 512/SKHCN-CĐS",
        "UBND các xã, phường",
        "15/9/2026",
        "14/9/2026",
        "Đúng hạn",
      ],
      [
        "2",
        "Báo cáo thu ngân sách tháng 9",
        "Công văn số 88/STC-QLNS",
        "UBND các xã, phường",
        "25/9/2026",
        "",
        "Chưa gửi",
      ],
    ],
    want: [
      ["Báo cáo công tác chuyển đổi số quý III", "Ủy ban nhân dân các xã, phường", "15/9/2026"],
      ["Báo cáo thu ngân sách tháng 9", "Ủy ban nhân dân các xã, phường", "25/9/2026"],
    ],
    records: ["2026-09-14"],
  },
  {
    name: "an action programme with results",
    rows: [
      [
        "TT",
        "Nhiệm vụ",
        "Đơn vị chủ trì",
        "Đơn vị phối hợp",
        "Sản phẩm",
        "Thời hạn hoàn thành",
        "Kết quả thực hiện đến 30/9/2026",
      ],
      ["I", "Hoàn thiện thể chế", "", "", "", "", ""],
      [
        "1",
        "Sửa đổi quy chế làm việc",
        "Văn phòng UBND tỉnh",
        "Sở Tư pháp",
        "Quyết định",
        "30/6/2026",
        "Đã ban hành Quyết định số 15/QĐ-UBND ngày 25/6/2026",
      ],
      [
        "2",
        "Ban hành quy định phân cấp",
        "Sở Nội vụ",
        "Các sở, ngành",
        "Quyết định",
        "31/12/2026",
        "Đang lấy ý kiến",
      ],
      ["II", "Chuyển đổi số", "", "", "", "Quý IV/2026", ""],
      [
        "3",
        "Kết nối kho dữ liệu dùng chung",
        "Sở Khoa học và Công nghệ",
        "",
        "Hệ thống",
        "",
        "Chưa thực hiện",
      ],
    ],
    want: [
      ["Sửa đổi quy chế làm việc", "Văn phòng Ủy ban nhân dân tỉnh", "30/6/2026", ["Quyết định"]],
      ["Ban hành quy định phân cấp", "Sở Nội vụ", "31/12/2026", ["Quyết định"]],
      ["Kết nối kho dữ liệu dùng chung", "Sở Khoa học và Công nghệ", "Quý IV/2026", ["Hệ thống"]],
    ],
  },
  {
    name: "conclusions of meetings",
    rows: [
      ["STT", "Nội dung kết luận", "Người được giao", "Hạn xử lý", "Tình trạng", "Ngày hoàn thành"],
      [
        "1",
        "Báo cáo phương án sắp xếp trụ sở",
        "Sở Tài chính",
        "10/10/2026",
        "Hoàn thành",
        "09/10/2026",
      ],
      ["2", "Kiểm tra tiến độ cầu Nậm La", "Sở Xây dựng", "20/10/2026", "Quá hạn", ""],
      [
        "3",
        "Làm việc với Công ty cấp nước",
        "Văn phòng UBND tỉnh",
        "30/10/2026",
        "Tạm dừng từ ngày 15/10/2026",
        "",
      ],
    ],
    want: [
      ["Báo cáo phương án sắp xếp trụ sở", "Sở Tài chính", "10/10/2026"],
      ["Kiểm tra tiến độ cầu Nậm La", "Sở Xây dựng", "20/10/2026"],
      ["Làm việc với Công ty cấp nước", "Văn phòng Ủy ban nhân dân tỉnh", "30/10/2026"],
    ],
    records: ["2026-10-09", "suspended 2026-10-15"],
  },
  {
    name: "payments",
    rows: [
      [
        "STT",
        "Danh mục dự án",
        "Chủ đầu tư",
        "Kế hoạch vốn năm 2026",
        "Đã giải ngân",
        "Tỷ lệ giải ngân (%)",
        "Cam kết hoàn thành",
      ],
      ["1", "Kè suối Nặm Pàn", "Ban QLDA ĐTXD khu vực", "5.000", "2.500", "50", "30/11/2026"],
      ["2", "Nhà văn hóa bản Pa Cư Sáng", "UBND xã Hang Chú", "900", "900", "100", "31/8/2026"],
    ],
    want: [
      ["Kè suối Nặm Pàn", null, "30/11/2026"],
      ["Nhà văn hóa bản Pa Cư Sáng", "Ủy ban nhân dân xã Hang Chú", "31/8/2026"],
    ],
  },
  {
    name: "inspections",
    rows: [
      [
        "TT",
        "Nội dung thanh tra",
        "Đối tượng thanh tra",
        "Thời kỳ thanh tra",
        "Thời gian tiến hành",
        "Đơn vị chủ trì",
        "Đơn vị phối hợp",
      ],
      [
        "1",
        "Việc quản lý, sử dụng đất công ích",
        "UBND xã Mường Bú",
        "2023-2025",
        "Tháng 3/2026",
        "Thanh tra tỉnh",
        "Sở Nông nghiệp và Môi trường",
      ],
      [
        "2",
        "Chấp hành pháp luật về đấu thầu",
        "Ban QLDA số 2",
        "2024-2025",
        "Quý II/2026",
        "Thanh tra tỉnh",
        "",
      ],
    ],
    want: [
      ["Việc quản lý, sử dụng đất công ích", "Thanh tra tỉnh", "Tháng 3/2026"],
      ["Chấp hành pháp luật về đấu thầu", "Thanh tra tỉnh", "Quý II/2026"],
    ],
  },
  {
    name: "courses",
    rows: [
      [
        "STT",
        "Tên lớp",
        "Đối tượng",
        "Số lượng học viên",
        "Thời gian tổ chức",
        "Địa điểm",
        "Đơn vị thực hiện",
      ],
      [
        "1",
        "Bồi dưỡng kỹ năng số cho cán bộ xã",
        "Công chức cấp xã",
        "120",
        "Tháng 4/2026",
        "Trường Chính trị tỉnh",
        "Sở Nội vụ",
      ],
      [
        "2",
        "Tập huấn công tác văn thư",
        "Văn thư cơ quan",
        "60",
        "Quý III/2026",
        "Hội trường Sở",
        "Văn phòng Sở",
      ],
    ],
    want: [
      ["Bồi dưỡng kỹ năng số cho cán bộ xã", "Sở Nội vụ", "Tháng 4/2026"],
      ["Tập huấn công tác văn thư", "Văn phòng Sở", "Quý III/2026"],
    ],
  },
  {
    name: "the work of months",
    rows: [
      ["TT", "Nội dung", "Chủ trì", "Phối hợp", "Ngày hoàn thành"],
      ["THÁNG 10/2026", "", "", "", ""],
      ["1", "Tổng hợp kết quả quý III", "Phòng Kế hoạch", "Các phòng", "Trước ngày 08"],
      ["2", "Kiểm tra công vụ đột xuất", "Thanh tra Sở", "", "Tuần 3"],
      ["THÁNG 11/2026", "", "", "", ""],
      ["3", "Rà soát dự toán", "Phòng Kế hoạch", "", "Ngày 15"],
      ["4", "Sinh hoạt chuyên đề", "Văn phòng", "", "Giữa tháng"],
    ],
    want: [
      ["Tổng hợp kết quả quý III", "Phòng Kế hoạch", "Trước ngày 08"],
      ["Kiểm tra công vụ đột xuất", null, "Tuần 3"],
      ["Rà soát dự toán", "Phòng Kế hoạch", "Ngày 15"],
      ["Sinh hoạt chuyên đề", "Văn phòng", "Giữa tháng"],
    ],
    due: ["2026-10-07", "2026-10-21", "2026-11-15", "2026-11-15"],
  },
  {
    name: "a tracker in English",
    rows: [
      ["ID", "Task", "Owner", "Due date", "Status", "% complete", "Completed on"],
      [
        "T-01",
        "Draft the open data plan",
        "Sở Khoa học và Công nghệ",
        "2026-09-30",
        "Done",
        "100%",
        "2026-09-28",
      ],
      ["T-02", "Publish the fee list", "Văn phòng Sở", "2026-10-15", "In progress", "60%", ""],
      ["T-03", "Train commune staff", "Sở Nội vụ", "2026-11-30", "Not started", "0%", ""],
    ],
    want: [
      ["Draft the open data plan", "Sở Khoa học và Công nghệ", "2026-09-30"],
      ["Publish the fee list", "Văn phòng Sở", "2026-10-15"],
      ["Train commune staff", "Sở Nội vụ", "2026-11-30"],
    ],
    records: ["2026-09-28", "60", "0"],
  },
  {
    name: "work without leads",
    rows: [
      ["TT", "Nội dung công việc", "Thời gian"],
      ["1", "Tổ chức Ngày hội đại đoàn kết", "18/11/2026"],
      ["2", "Họp Ban Chấp hành", "Hàng tháng"],
      ["3", "Thăm gia đình chính sách", ""],
    ],
    want: [
      ["Tổ chức Ngày hội đại đoàn kết", undefined, "18/11/2026"],
      ["Họp Ban Chấp hành", undefined, "Hàng tháng"],
      ["Thăm gia đình chính sách", undefined, undefined],
    ],
  },
  {
    name: "work without numbers or times",
    rows: [
      ["Lĩnh vực", "Nhiệm vụ", "Đơn vị chủ trì"],
      ["Nội vụ", "Rà soát vị trí việc làm", "Phòng Nội vụ"],
      ["", "Tinh giản biên chế", "Phòng Nội vụ"],
      ["Tài chính", "Kiểm kê tài sản công", "Phòng Tài chính - Kế hoạch"],
    ],
    want: [
      ["Rà soát vị trí việc làm", "Phòng Nội vụ", undefined],
      ["Tinh giản biên chế", "Phòng Nội vụ", undefined],
      ["Kiểm kê tài sản công", "Phòng Tài chính - Kế hoạch", undefined],
    ],
  },
  {
    name: "letters to be answered",
    rows: [
      [
        "STT",
        "Số, ký hiệu",
        "Ngày văn bản",
        "Cơ quan ban hành",
        "Trích yếu nội dung",
        "Đơn vị xử lý",
        "Hạn xử lý",
        "Kết quả xử lý",
      ],
      [
        "1",
        "1520/UBND-NC",
        "02/9/2026",
        "UBND tỉnh",
        "Rà soát trụ sở dôi dư sau sắp xếp",
        "Phòng Hành chính",
        "15/9/2026",
        "CV số 210/SNV-VP ngày 14/9/2026",
      ],
      [
        "2",
        "77/TB-VPUB",
        "05/9/2026",
        "Văn phòng UBND tỉnh",
        "Báo cáo số liệu hợp đồng lao động",
        "Phòng Tổ chức",
        "20/9/2026",
        "",
      ],
    ],
    want: [
      ["Rà soát trụ sở dôi dư sau sắp xếp", "Phòng Hành chính", "15/9/2026", []],
      ["Báo cáo số liệu hợp đồng lao động", "Phòng Tổ chức", "20/9/2026", []],
    ],
  },
  {
    name: "work planned and done",
    rows: [
      ["TT", "Nhiệm vụ", "Đơn vị thực hiện", "Thời gian hoàn thành", "", "Tỷ lệ hoàn thành"],
      ["", "", "", "Kế hoạch", "Thực tế", ""],
      ["1", "Số hóa hồ sơ hộ tịch", "Sở Tư pháp", "30/6/2026", "28/6/2026", "1"],
      ["2", "Làm sạch dữ liệu đất đai", "Sở Nông nghiệp và Môi trường", "31/12/2026", "", "0.65"],
    ],
    want: [
      ["Số hóa hồ sơ hộ tịch", "Sở Tư pháp", "30/6/2026"],
      ["Làm sạch dữ liệu đất đai", "Sở Nông nghiệp và Môi trường", "31/12/2026"],
    ],
    records: ["2026-06-28", "65"],
  },
  {
    name: "work again and again",
    rows: [
      ["STT", "Hoạt động", "Đơn vị chủ trì", "Đơn vị phối hợp", "Tần suất", "Sản phẩm"],
      [
        "1",
        "Phát thanh chuyên mục cải cách hành chính",
        "Trung tâm Văn hóa, Thông tin và Truyền thông",
        "Văn phòng",
        "02 lần/tháng",
        "Bản tin",
      ],
      [
        "2",
        "Đăng tin trên trang thông tin điện tử",
        "Văn phòng HĐND và UBND xã",
        "",
        "Hàng tuần",
        "Tin, bài",
      ],
    ],
    want: [
      ["Phát thanh chuyên mục cải cách hành chính", null, "02 lần/tháng", ["Bản tin"]],
      ["Đăng tin trên trang thông tin điện tử", null, "Hàng tuần", ["Tin, bài"]],
    ],
  },
  {
    name: "work of persons",
    rows: [
      ["TT", "Đầu việc", "Phòng phụ trách", "Cán bộ thực hiện", "Bắt đầu", "Kết thúc", "Tiến độ"],
      [
        "1",
        "Nhập dữ liệu hộ nghèo",
        "Phòng Văn hóa - Xã hội",
        "Nguyễn Thị Mai",
        "01/8/2026",
        "15/9/2026",
        "100%",
      ],
      [
        "2",
        "Chi trả trợ cấp tháng 9",
        "Phòng Văn hóa - Xã hội",
        "Lò Văn Hặc",
        "10/9/2026",
        "20/9/2026",
        "80%",
      ],
    ],
    want: [
      ["Nhập dữ liệu hộ nghèo", "Phòng Văn hóa - Xã hội", "15/9/2026"],
      ["Chi trả trợ cấp tháng 9", "Phòng Văn hóa - Xã hội", "20/9/2026"],
    ],
    records: ["100", "80"],
  },
  {
    name: "units under two names",
    rows: [
      ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Hạn chót"],
      ["1", "Mua sắm trang thiết bị", "Phòng Tổ chức - Hành chính - Quản trị", "30/10/2026"],
      ["2", "Bố trí phòng làm việc", "TCHCQT", "15/11/2026"],
      ["3", "Kiểm kê cuối năm", "Phòng TCHCQT", "31/12/2026"],
    ],
    want: [
      ["Mua sắm trang thiết bị", "Phòng Tổ chức - Hành chính - Quản trị", "30/10/2026"],
      ["Bố trí phòng làm việc", "Phòng Tổ chức - Hành chính - Quản trị", "15/11/2026"],
      ["Kiểm kê cuối năm", "Phòng Tổ chức - Hành chính - Quản trị", "31/12/2026"],
    ],
  },
];

describe("lists of other offices", () => {
  it.each(LISTS)("of $name are read as they stand", ({ rows, want, records = [], due }) => {
    const reading = readPlanRows(rows, { year: 2026 });
    const tasks = reading.plan.sections.flatMap((section) => section.tasks);
    const read = tasks.map(({ title, assignments, deadline, deliverables }, at): Wanted => {
      const who = assignments.filter(({ role }) => role === "lead" || role === "implement");
      const names = who.map(({ agency }) => agency.name).join("; ");
      const said = want[at]?.[1] === null ? null : names === "" ? undefined : names;
      return [title, said, deadline?.text, deliverables.map((each) => each.title)];
    });
    expect(read).toEqual(
      want.map(([title, who, deadline, outputs = []]) => [title, who, deadline, outputs]),
    );
    expect(
      reading.records.map((record) =>
        "state" in record
          ? `${record.state} ${record.on}`
          : (record.completedOn ?? String(record.progress)),
      ),
    ).toEqual(records);
    if (due !== undefined)
      expect(schedulePlan(reading.plan).obligations.map((each) => each.due)).toEqual(due);
  });
});
