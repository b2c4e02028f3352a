import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schedulePlan } from "../../src/progress/index.js";
import {
  plannedTasks,
  readPlanHeading,
  readPlanRows,
  readPlanTable,
  type PlanReading,
} from "../../src/plan/index.js";

const HEADER = ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"];
type Row = readonly (string | number)[];
const read = (rows: readonly Row[], header: Row = HEADER): PlanReading =>
  readPlanRows([header, ...rows], { year: 2026 });
const sections = ({ plan }: PlanReading) =>
  plan.sections.map(({ title, tasks }) => [title, ...tasks.map((task) => task.title)]);
const leads = ({ plan }: PlanReading) =>
  plannedTasks(plan).map(({ task }) => task.assignments.map(({ agency }) => agency.name).join());
const codes = ({ findings }: PlanReading) => findings.map(({ code }) => code);

describe("a row that holds a name alone and no number", () => {
  it("heads a section where the table begins with one, or its number's column holds it", () => {
    const rows: readonly Row[] = [
      ["", "Chuyển đổi số", "", ""],
      [1, "Nâng cấp cổng dịch vụ công", "Sở Khoa học và Công nghệ", "Quý II"],
      ["", "Đào tạo cán bộ", "", ""],
      [2, "Mở lớp an toàn thông tin", "Sở Nội vụ", "Quý IV"],
    ];
    const expected = [
      ["Chuyển đổi số", "Nâng cấp cổng dịch vụ công"],
      ["Đào tạo cán bộ", "Mở lớp an toàn thông tin"],
    ];
    expect(sections(read(rows))).toEqual(expected);
    const merged = rows.map(([number = "", ...rest]) =>
      number === "" ? [rest[0] ?? ""] : [number, ...rest],
    );
    expect(sections(read(merged))).toEqual(expected);
  });

  it("names the lead of those below where it is a body", () => {
    const reading = read(
      [
        [1, "Cấp giấy phép", "20/5/2026"],
        ["", "Sở Xây dựng", ""],
        [2, "Thẩm tra quy hoạch", "20/6/2026"],
      ],
      ["TT", "Nhiệm vụ", "Thời hạn"],
    );
    expect(leads(reading)).toEqual(["", "Sở Xây dựng"]);
  });

  it("stays with the task above where nothing tells, with a finding, and where that breaks off", () => {
    const unsure = read([
      [1, "Nâng cấp cổng dịch vụ công", "Văn phòng", "Quý II"],
      ["", "Đào tạo cán bộ", "", ""],
      [2, "Mở lớp an toàn thông tin", "Sở Nội vụ", "Quý IV"],
    ]);
    expect(codes(unsure)).toContain("table-name-continued");
    const broken = read([
      [1, "Tham mưu kế hoạch của", "Văn phòng", "Quý II"],
      ["", "Ủy ban nhân dân tỉnh", "", ""],
      [2, "Mở lớp an toàn thông tin", "Sở Nội vụ", "Quý IV"],
    ]);
    expect(sections(broken)[0]?.[1]).toBe("Tham mưu kế hoạch của Ủy ban nhân dân tỉnh");
  });

  it("is never glued to a name without a finding", () => {
    const name = fc.constantFrom(
      "Đào tạo cán bộ",
      "Hạ tầng số",
      "Cải cách tài chính công",
      "Sở Nội vụ",
    );
    fc.assert(
      fc.property(name, fc.boolean(), (words, again) => {
        const reading = read([
          [1, "Nâng cấp cổng dịch vụ công", "Văn phòng", "Quý II"],
          ["", words, "", ""],
          [again ? 1 : 2, "Mở lớp an toàn thông tin", "Sở Nội vụ", "Quý IV"],
        ]);
        const isGlued = sections(reading)[0]?.[1]?.includes(words) === true;
        expect(isGlued).toBe(codes(reading).includes("table-name-continued"));
      }),
    );
  });
});

describe("what a bullet sets off below a task that has a lead and a time", () => {
  it("is known by its own name", () => {
    const { plan } = read([
      [1, "Số hóa hồ sơ lưu trữ", "Sở Nội vụ", "30/9/2026"],
      ["", "- Thuê máy quét", "Văn phòng", "10/3/2026"],
      ["", "+ Nhập dữ liệu", "Trung tâm Lưu trữ", "15/7/2026"],
    ]);
    expect(plannedTasks(plan).map(({ task }) => task.title)).toEqual(["Số hóa hồ sơ lưu trữ"]);
    const due = schedulePlan(plan).obligations.map((each) => [each.deliverable?.title, each.due]);
    expect(due).toEqual([
      ["Số hóa hồ sơ lưu trữ", "2026-09-30"],
      ["Thuê máy quét", "2026-03-10"],
      ["Nhập dữ liệu", "2026-07-15"],
    ]);
  });
});

describe("a cell that says no more than that the one above holds", () => {
  const header = ["TT", "Nhiệm vụ", "Chủ trì", "Sản phẩm", "Thời hạn"];
  const outputs = ({ plan }: PlanReading) =>
    plannedTasks(plan).map(({ task }) => task.deliverables.map(({ title }) => title));

  it.each(["nt", "NT", "n.t", "Như trên", "//", "-nt-", '"', "''", "〃"])(
    "repeats outputs: %s",
    (same) => {
      const reading = read(
        [
          [1, "Khảo sát chợ", "Sở Công Thương", "Biên bản khảo sát", "Quý I"],
          [2, "Khảo sát bến xe", same, same, same],
          [3, "Khảo sát cảng", same, same, same],
        ],
        header,
      );
      expect(outputs(reading)).toEqual([1, 2, 3].map(() => ["Biên bản khảo sát"]));
    },
  );

  it("repeats over the heading of a section", () => {
    const reading = read(
      [
        [1, "Khảo sát chợ", "Sở Công Thương", "Biên bản khảo sát", "Quý I"],
        ["II", "Giao thông", "", "", ""],
        [2, "Khảo sát bến xe", "nt", "nt", "nt"],
      ],
      header,
    );
    expect(outputs(reading)[1]).toEqual(["Biên bản khảo sát"]);
    expect(leads(reading)[1]).toBe("Sở Công Thương");
  });

  it("is no output where nothing stands above it, and a finding", () => {
    const reading = read([[1, "Khảo sát chợ", "Sở Công Thương", "nt", "Quý I"]], header);
    expect(outputs(reading)).toEqual([[]]);
    expect(codes(reading)).toContain("table-cells-uncertain");
  });
});

describe("numbers of tasks", () => {
  const task = (number: string | number): Row => [
    number,
    `Khảo sát địa bàn ${number}`,
    "Sở Y tế",
    "Quý I",
  ];

  it("that Excel made one of two are told, below the number above them or alone", () => {
    expect(codes(read([1.1, 1.9, 1.1].map(task)))).toContain("table-task-number-repeated");
    expect(codes(read(["1", "1.1", "1.2", "1.1"].map(task)))).toContain(
      "table-task-number-repeated",
    );
    expect(codes(read(["1.1", "1.2", "1.10"].map(task)))).not.toContain(
      "table-task-number-repeated",
    );
  });

  it("go on over the sections of a part and may begin again in the next part", () => {
    const reading = read([
      ["A", "CHUNG", "", ""],
      ["I", "Thể chế", "", ""],
      task(1),
      ["II", "Bộ máy", "", ""],
      task(2),
      task(3),
      ["B", "RIÊNG", "", ""],
      task(1),
      task(2),
    ]);
    expect(codes(reading).filter((code) => code.startsWith("table-task-number"))).toEqual([]);
    const missing = read([
      ["A", "CHUNG", "", ""],
      task(1),
      ["B", "RIÊNG", "", ""],
      task(1),
      task(3),
    ]);
    expect(codes(missing)).toContain("table-task-number-missing");
  });

  it("are none in a row that letters the columns", () => {
    expect(sections(read([["A", "B", "C", "D"], task(1)]))).toEqual([["", "Khảo sát địa bàn 1"]]);
    expect(sections(read([["(A)", "(B)", "(C)", "(D)"], task(1)]))).toHaveLength(1);
  });
});

describe("headings of sections", () => {
  it("that are a body lead the tasks that name nobody, and no other", () => {
    const reading = read([
      ["I", "SỞ XÂY DỰNG", "", ""],
      [1, "Lập quy hoạch", "", "Quý I"],
      [2, "Góp ý quy hoạch", "Sở Y tế", "Quý II"],
    ]);
    expect(leads(reading)).toEqual(["Sở Xây dựng", "Sở Y tế"]);
    expect(codes(reading)).toEqual(["table-lead-from-heading"]);
  });

  it("may stand as lines between tables under one header", () => {
    const table = (title: string): string =>
      `<table><tr>${HEADER.map((words) => `<th>${words}</th>`).join("")}</tr><tr><td>1</td><td>${title}</td><td>Sở Y tế</td><td>Quý I</td></tr></table>`;
    const html = `<p>I. Hạ tầng</p>${table("Kéo cáp quang")}<p>II. Nhân lực</p>${table("Mở lớp")}`;
    const reading = readPlanTable(html, { year: 2026 });
    expect(sections(reading)).toEqual([
      ["Hạ tầng", "Kéo cáp quang"],
      ["Nhân lực", "Mở lớp"],
    ]);
    expect(codes(reading)).toEqual([]);
    const other = readPlanTable(
      `<p>I. Hạ tầng</p>${table("Kéo cáp quang")}<p>Ghi chú thêm</p>${table("Mở lớp")}`,
      { year: 2026 },
    );
    expect(other.plan.sections).toHaveLength(1);
  });
});

describe("the lines above a table", () => {
  it.each([
    ["KẾ HOẠCH CÔNG TÁC 6 THÁNG ĐẦU NĂM 2027", "2027-01-01", "2027-06-30"],
    ["CHƯƠNG TRÌNH CÔNG TÁC 6 THÁNG CUỐI NĂM 2027", "2027-07-01", "2027-12-31"],
    ["CHƯƠNG TRÌNH TRỌNG TÂM QUÝ IV/2027", "2027-10-01", "2027-12-31"],
    ["LỊCH CÔNG TÁC THÁNG 2 NĂM 2028", "2028-02-01", "2028-02-29"],
    ["CHƯƠNG TRÌNH QUÝ III NĂM 2027 CỦA SỞ DU LỊCH", "2027-07-01", "2027-09-30"],
    ["LỊCH CÔNG TÁC THÁNG 9/2027", "2027-09-01", "2027-09-30"],
    ["KẾ HOẠCH QUÝ I VÀ QUÝ II NĂM 2027", "2027-01-01", "2027-12-31"],
    ["BÁO CÁO KẾT QUẢ QUÝ II/2027", "2027-01-01", "2027-12-31"],
    ["KẾ HOẠCH THỰC HIỆN KẾT LUẬN PHIÊN HỌP THÁNG 7/2027", "2027-01-01", "2027-12-31"],
    ["BÁO CÁO TIẾN ĐỘ (đến ngày 31/8/2027)", "2027-01-01", "2027-12-31"],
  ])("name the period of the plan: %s", (title, start, end) => {
    const { plan } = readPlanTable(
      `${title}\nTT\tNhiệm vụ\tChủ trì\tThời hạn\n1\tTrực\tVăn phòng\tHằng tháng\n`,
    );
    expect(plan.title?.vi).toBe(title);
    expect(plan.period).toEqual({ start, end });
  });

  it("name no year by which something is to be reached", () => {
    expect(readPlanHeading("KẾ HOẠCH PHÁT TRIỂN ĐẾN THÁNG 6/2030").year).toBeUndefined();
  });

  it("name the plan by the title of the document, not by a chapter of it", () => {
    const { title } = readPlanHeading([
      "KẾ HOẠCH",
      "Phòng, chống thiên tai năm 2026",
      "I. MỤC TIÊU CHUNG",
      "Giảm thiệt hại về người.",
      "III. PHÂN CÔNG NHIỆM VỤ",
    ]);
    expect(title).toBe("Phòng, chống thiên tai năm 2026");
    const inParts = ["KẾ HOẠCH", "Phòng dịch năm 2026", "PHẦN II", "PHÂN CÔNG NHIỆM VỤ"];
    expect(readPlanHeading(inParts).title).toBe("Phòng dịch năm 2026");
    expect(readPlanHeading("# Kế hoạch diễn tập năm 2026\n\n## Phân công").title).toBe(
      "Kế hoạch diễn tập năm 2026",
    );
    expect(readPlanHeading("DANH MỤC NHIỆM VỤ NĂM 2026\nII. GIẢI PHÁP CỤ THỂ").title).toBe(
      "DANH MỤC NHIỆM VỤ NĂM 2026",
    );
  });
});
