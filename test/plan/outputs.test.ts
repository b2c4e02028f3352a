import { readPlanTable, renderPlanTable } from "chiso/plan";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

/** The reading of a table of one task with a cell of outputs. */
const read = (cell: string) =>
  readPlanTable(
    "<table><tr><th>TT</th><th>Nhiệm vụ</th><th>Dự kiến kết quả</th><th>Chủ trì</th></tr>" +
      `<tr><td>1</td><td>Rà soát thủ tục</td><td>${cell}</td><td>Văn phòng</td></tr>` +
      "<tr><td>2</td><td>Công khai</td><td>Danh mục</td><td>Văn phòng</td></tr></table>",
    { year: 2026 },
  );
const outputsOf = (cell: string) => read(cell).plan.sections[0]?.tasks[0]?.deliverables ?? [];
const titlesOf = (cell: string) => outputsOf(cell).map(({ title }) => title);

describe("outputs in one cell", () => {
  it.each<readonly [cell: string, ...titles: readonly string[]]>([
    ["Kế hoạch, báo cáo", "Kế hoạch", "báo cáo"],
    ["Kế hoạch; báo cáo", "Kế hoạch", "báo cáo"],
    ["Kế hoạch và báo cáo kết quả", "Kế hoạch", "báo cáo kết quả"],
    ["Quyết định/Công văn", "Quyết định", "Công văn"],
    ["Tờ trình / Nghị quyết của HĐND tỉnh", "Tờ trình", "Nghị quyết của HĐND tỉnh"],
    ["Báo cáo + Biểu mẫu", "Báo cáo", "Biểu mẫu"],
    ["Danh mục, dự thảo Quyết định và Tờ trình", "Danh mục", "dự thảo Quyết định", "Tờ trình"],
    ["QĐ, KH", "QĐ", "KH"],
    ["Công văn số 12/KH-UBND, báo cáo", "Công văn số 12/KH-UBND", "báo cáo"],
    ["Báo cáo (quý, năm), biên bản", "Báo cáo (quý, năm)", "biên bản"],
    ["Kế hoạch của Sở Y tế, báo cáo kết quả", "Kế hoạch của Sở Y tế", "báo cáo kết quả"],
    ["Báo cáo kiểm tra các xã, báo cáo tiếp dân", "Báo cáo kiểm tra các xã", "báo cáo tiếp dân"],
    ["Kế hoạch, quyết định,...", "Kế hoạch", "quyết định"],
    ["- Kế hoạch, báo cáo<br>- Biên bản", "Kế hoạch", "báo cáo", "Biên bản"],
    [
      "Quyết định thành lập đoàn kiểm tra, biên bản",
      "Quyết định thành lập đoàn kiểm tra",
      "biên bản",
    ],
    ["Kế hoạch<br>Báo cáo", "Kế hoạch", "Báo cáo"],
    ["Hồ sơ gồm: - Tờ trình; - Dự thảo Nghị quyết", "Tờ trình", "Dự thảo Nghị quyết"],
    ["Hồ sơ gồm: Tờ trình; Dự thảo Nghị quyết", "Tờ trình", "Dự thảo Nghị quyết"],
    ["(1) Tờ trình; (2) Dự thảo Nghị quyết", "Tờ trình", "Dự thảo Nghị quyết"],
    ["Kế hoạch & báo cáo", "Kế hoạch", "báo cáo"],
    ["500 tờ rơi, 20 pa nô", "500 tờ rơi", "20 pa nô"],
    ["40.000 tem, 10 mẫu bao bì", "40.000 tem", "10 mẫu bao bì"],
  ])("are divided where each begins with a document: %s", (cell, ...titles) => {
    expect(titlesOf(cell)).toEqual(titles);
  });

  it.each<readonly [cell: string, ...titles: readonly string[]]>([
    ["Cơ sở dữ liệu; Biên bản nghiệm thu", "Cơ sở dữ liệu", "Biên bản nghiệm thu"],
    ["Hội nghị sơ kết; báo cáo", "Hội nghị sơ kết", "báo cáo"],
    ["03 lớp tập huấn; 150 giấy chứng nhận", "03 lớp tập huấn", "150 giấy chứng nhận"],
    ["Tuyến đường dài 1,2 km; hồ sơ quyết toán", "Tuyến đường dài 1,2 km", "hồ sơ quyết toán"],
    ["Tin, bài; phóng sự", "Tin, bài", "phóng sự"],
    ["Website; Fanpage", "Website", "Fanpage"],
    ["12 căn nhà, biên bản bàn giao", "12 căn nhà", "biên bản bàn giao"],
    ["Túi vải, danh sách nhận", "Túi vải", "danh sách nhận"],
    ["Kế hoạch, hội nghị", "Kế hoạch", "hội nghị"],
    ["Quyết định, 02 lớp tập huấn", "Quyết định", "02 lớp tập huấn"],
    ["Phóng sự, tin bài", "Phóng sự", "tin bài"],
    ["Pa nô, băng zôn", "Pa nô", "băng zôn"],
    ["Pano, băng-rôn, phướn", "Pano", "băng-rôn", "phướn"],
    ["Tờ khai, biểu ngữ", "Tờ khai", "biểu ngữ"],
    ["Kế hoạch; hội nghị; báo cáo", "Kế hoạch", "hội nghị", "báo cáo"],
    ["Lịch phân công; ảnh hoạt động", "Lịch phân công", "ảnh hoạt động"],
    ["Lớp tập huấn, tài liệu tập huấn", "Lớp tập huấn", "tài liệu tập huấn"],
    ["Cổng thông tin<br>Báo cáo vận hành", "Cổng thông tin", "Báo cáo vận hành"],
    ["20 điểm đo hoạt động<br>Sơ đồ điểm đo", "20 điểm đo hoạt động", "Sơ đồ điểm đo"],
    ["Bản niêm yết<br>Đường link đăng tải", "Bản niêm yết", "Đường link đăng tải"],
    ["02 hội nghị<br>150 lượt người", "02 hội nghị", "150 lượt người"],
    ["03 quy trình được ban hành<br>Bảng kiểm", "03 quy trình được ban hành", "Bảng kiểm"],
    ["90% hồ sơ số hóa; dữ liệu được làm sạch", "90% hồ sơ số hóa", "dữ liệu được làm sạch"],
    ["Kế hoạch; hội nghị tổng kết toàn xã", "Kế hoạch", "hội nghị tổng kết toàn xã"],
  ])("are divided by semicolons and lines though they are no documents: %s", (cell, ...titles) => {
    expect(titlesOf(cell)).toEqual(titles);
  });

  it.each([
    "Báo cáo phát triển kinh tế - xã hội",
    "Báo cáo tình hình thực hiện và kế hoạch năm sau",
    "Kế hoạch kiểm tra, báo cáo, đánh giá",
    "Thông báo công khai quy hoạch, kế hoạch sử dụng đất",
    "Các hội nghị, hội thảo được tổ chức",
    "Tin, bài, phóng sự",
    "Kế hoạch tổ chức hội nghị, hội thảo",
    "Công văn số 12/KH-UBND",
    "Báo cáo (kế hoạch, quyết định kèm theo)",
    "Quyết định ban hành<br>Kế hoạch",
    "Quyết định của<br>Ủy ban nhân dân tỉnh",
    "Báo cáo của tỉnh<br>Lào Cai",
    "Báo cáo<br>6 tháng đầu năm",
    "Mở ít nhất<br>02 lớp",
    "100% văn bản rà soát, có<br>danh mục kèm theo",
    "Tổ chức hội nghị<br>Triển khai Nghị quyết",
    "Thông báo, tuyên truyền",
    "Báo cáo quý I; quý II",
    "Báo cáo gửi Bộ Nội vụ; UBND tỉnh",
    "Bao phủ BHYT đạt 92%; 100% trẻ em có thẻ",
    "Ban hành kế hoạch; tổ chức hội nghị",
    "Địa chỉ, danh sách các trang đã đăng bài",
  ])("stay one where a part is no document, or may be a part of one: %s", (cell) => {
    expect(titlesOf(cell)).toHaveLength(1);
  });

  it("keep the words of the cell they were divided from", () => {
    expect(outputsOf("Kế hoạch, báo cáo").map(({ text }) => text)).toEqual([
      "Kế hoạch, báo cáo",
      "Kế hoạch, báo cáo",
    ]);
    expect(outputsOf("Hồ sơ gồm: - Tờ trình; - Biên bản")[0]?.text).toContain("Hồ sơ gồm:");
    expect(outputsOf("Kế hoạch")[0]?.text).toBeUndefined();
  });

  it("each have their own time where the cell of times lists as many", () => {
    const { plan } = readPlanTable(
      "TT\tNhiệm vụ\tSản phẩm\tThời hạn\n1\tRà soát\tKế hoạch, báo cáo\t- Quý I. - Tháng 12",
      { year: 2026 },
    );
    expect(plan.sections[0]?.tasks[0]?.deliverables.map(({ deadline }) => deadline?.text)).toEqual([
      "Quý I",
      "Tháng 12",
    ]);
  });

  it("come back from a table that was written of them, and hold all their words", () => {
    const documents = fc.constantFrom(
      "Kế hoạch",
      "báo cáo",
      "Quyết định của Sở",
      "biên bản",
      "tin",
    );
    const joint = fc.constantFrom(", ", "; ", " và ", "/", "; - ", ".");
    const cells = fc
      .array(fc.tuple(documents, joint), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.flat().join(""));
    fc.assert(
      fc.property(cells, (cell) => {
        const { plan } = read(cell);
        const titles = (given: typeof plan) =>
          given.sections.flatMap(({ tasks }) =>
            tasks.flatMap(({ deliverables }) => deliverables.map(({ title }) => title)),
          );
        const written = renderPlanTable(plan, { layout: "html", locale: "vi" });
        expect(titles(readPlanTable(written).plan)).toEqual(titles(plan));
        const words = cell.match(/\p{L}+/gu) ?? [];
        const held = JSON.stringify(plan.sections[0]?.tasks[0]?.deliverables);
        expect(words.filter((word) => !held.includes(word))).toEqual([]);
      }),
    );
  });
});

describe("activities that a cell lists", () => {
  it("keep the first behind the words that open the list", () => {
    const { plan } = readPlanTable(
      "TT\tNhiệm vụ\tThời hạn\n1\tThực hiện các việc gồm: - Rà soát; - Công khai\tQuý I",
      { year: 2026 },
    );
    expect(plan.sections[0]?.tasks[0]?.activities).toEqual(["Rà soát", "Công khai"]);
  });
});
