import { readPlanRows, readPlanTable, type PlanReading } from "chiso/plan";
import { schedulePlan } from "chiso/progress";
import { describe, expect, it } from "vitest";

const tasksOf = ({ plan }: PlanReading) => plan.sections.flatMap(({ tasks }) => tasks);
const titlesOf = (reading: PlanReading) => tasksOf(reading).map(({ title }) => title);
const codesOf = ({ findings }: PlanReading) => findings.map(({ code }) => code);
const dueOf = ({ plan }: PlanReading) =>
  schedulePlan(plan, { before: "loose" }).obligations.map(({ due }) => due);

describe("a time in the brackets of a heading", () => {
  const read = (...headings: readonly string[]) =>
    readPlanTable(
      [
        "# KẾ HOẠCH KIỂM ĐIỂM NĂM 2012",
        "",
        "| STT | Nội dung | Chủ trì | Ghi chú |",
        "|---|---|---|---|",
        ...headings.flatMap((heading, at) => [
          `| **${heading}** | | | |`,
          `| ${at + 1} | Việc thứ ${at + 1} | Ban Tổ chức Huyện ủy | |`,
        ]),
      ].join("\n"),
    );

  it("is that of its tasks", () => {
    const reading = read(
      "I. Học tập (hoàn thành trước 30/4/2012)",
      "II. Kiểm điểm (phải hoàn thành trong quý III/2012)",
      "III. Khắc phục (thời gian: tháng 12/2012)",
    );
    expect(dueOf(reading)).toEqual(["2012-04-30", "2012-09-30", "2012-12-31"]);
    expect(codesOf(reading).filter((code) => code === "table-time-from-heading")).toHaveLength(3);
  });

  it("is none where the brackets say something else, or not all of it is read", () => {
    const reading = read(
      "I. Học tập (Nghị quyết Trung ương 4)",
      "II. Kiểm điểm (hoàn thành theo chỉ đạo của Tỉnh ủy năm nay)",
    );
    expect(dueOf(reading)).toEqual([undefined, undefined]);
  });
});

describe("a lettered part beside figures that sum its tasks up", () => {
  const reading = readPlanRows(
    [
      ["TT", "Danh mục dự án", "Chủ đầu tư", "Tỷ lệ (%)", "Thời hạn hoàn thành"],
      ["A", "DỰ ÁN CHUYỂN TIẾP", null, 62.4, null],
      [1, "Nâng cấp kênh chính", "UBND xã Diễn Châu", 57.3, "Quý III/2025"],
      ["B", "DỰ ÁN KHỞI CÔNG MỚI", null, 18.7, null],
      [2, "Trạm Y tế xã", "UBND xã Quỳnh Lưu", 0, "31/12/2025"],
    ],
    { year: 2025 },
  );

  it("is no task", () => {
    expect(titlesOf(reading)).toEqual(["Nâng cấp kênh chính", "Trạm Y tế xã"]);
    expect(reading.plan.sections.map(({ partTitle }) => partTitle)).toEqual([
      "DỰ ÁN CHUYỂN TIẾP",
      "DỰ ÁN KHỞI CÔNG MỚI",
    ]);
  });

  it("leaves its figures over", () => {
    expect(reading.leftovers.map(({ text }) => text)).toEqual(["62.4", "18.7"]);
    expect(codesOf(reading)).toContain("table-section-with-cells");
    expect(reading.records).toMatchObject([{ progress: 57.3 }, { progress: 0 }]);
  });
});

describe("criteria with nothing else that is to be done", () => {
  it("are the tasks, not what is left of them", () => {
    const reading = readPlanRows(
      [
        [
          "TT",
          "Tiêu chí",
          "Đánh giá hiện trạng",
          "Khối lượng còn lại",
          "Bộ phận phụ trách",
          "Thời gian hoàn thành",
        ],
        [1, "Quy hoạch", "Đạt", "0", "Ban Địa chính - Xây dựng", null],
        [
          2,
          "Giao thông nông thôn",
          "Chưa đạt",
          "4,2 km đường trục thôn",
          "Ban Địa chính - Xây dựng",
          "Quý II/2015",
        ],
        [3, "Thủy lợi nội đồng", "Chưa đạt", "1,8 km kênh cấp 3", "Các thôn", "31/12/2015"],
      ],
      { year: 2015 },
    );
    expect(titlesOf(reading)).toEqual(["Quy hoạch", "Giao thông nông thôn", "Thủy lợi nội đồng"]);
    expect(reading.leftovers.map(({ text }) => text)).toContain("4,2 km đường trục thôn");
  });
});

describe("a line below the last row pasted from Word", () => {
  const read = (line: string) =>
    readPlanTable(
      `STT\tNhiệm vụ\tNgười phụ trách\tThời gian\tSản phẩm\n1\tTổng kết chiến dịch\tChủ tịch UBND xã\t15/12/2026\tBáo cáo tổng kết\n${line}`,
      { year: 2026 },
    );
  const outputsOf = (line: string) =>
    tasksOf(read(line)).flatMap(({ deliverables }) => deliverables.map(({ title }) => title));

  it("is a second paper of its last cell where it names one", () => {
    expect(outputsOf("Danh sách đề nghị khen thưởng")).toEqual([
      "Báo cáo tổng kết",
      "Danh sách đề nghị khen thưởng",
    ]);
  });

  it.each([
    "Kế hoạch này có hiệu lực kể từ ngày ký",
    "Danh sách các đơn vị nhận văn bản:",
    "Nơi nhận: Như trên",
  ])("is none of the table otherwise: %s", (line) => {
    expect(outputsOf(line)).toEqual(["Báo cáo tổng kết"]);
    expect(read(line).leftovers.map(({ text }) => text)).toContain(line);
  });
});

describe("what stands above a table", () => {
  it.each([
    ["TIẾN ĐỘ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2025", "Đơn vị tính: triệu đồng", 2025],
    ["BIỂU TỔNG HỢP DANH MỤC DỰ ÁN NĂM 2026", "(ĐVT: tỷ đồng)", 2026],
    ["CÔNG VIỆC TUẦN 11 (từ ngày 09/3/2026 đến ngày 13/3/2026)", "", 2026],
    ["LỊCH CÔNG TÁC TUẦN 2 (từ 12/01 đến 16/01/2026)", "", 2026],
  ])("names the year over a line of units, or by the days of its week: %s", (title, unit, year) => {
    const reading = readPlanTable(
      `${title}\n${unit}\n\nTT\tNội dung công việc\tNgười thực hiện\tThời gian\n1\tTrình kế hoạch\tVăn phòng\tQuý I`,
    );
    expect(reading.plan.period?.start).toBe(`${year}-01-01`);
    expect(codesOf(reading)).not.toContain("table-year-unknown");
  });

  it("has a column of papers and forms", () => {
    const reading = readPlanTable(
      "Thời gian|Công việc|Cơ quan thực hiện|Văn bản, biểu mẫu\n03/02/2026|Niêm yết danh sách cử tri|UBND phường|Danh sách cử tri\n15/3/2026|Tổ chức ngày bầu cử|Ủy ban bầu cử phường|",
      { year: 2026 },
    );
    expect(tasksOf(reading)[0]?.deliverables.map(({ title }) => title)).toEqual([
      "Danh sách cử tri",
    ]);
  });
});
