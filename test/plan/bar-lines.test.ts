import { readPlanTable, type PlanReading } from "chiso/plan";
import { describe, expect, it } from "vitest";
import { findingsOf, namesOf, onlyTask, tasksOf } from "./tables.js";

/** Cells as a page gives them: a line with a bar behind each; a stroke breaks a line. */
function cells(...texts: readonly string[]): string {
  return texts.map((text) => `${text.replaceAll("/ ", "\n")}\n|`).join("\n");
}

const HEADER = [
  "TT",
  "Chỉ số/ nội dung",
  "Nội dung/ thành phần",
  "Nhiệm/ vụ",
  "Kết quả",
  "Đơn vị/ chủ trì",
  "Đơn vị thực hiện",
  "Thời/ gian thực hiện",
];

function read(...texts: readonly string[]): PlanReading {
  return readPlanTable(cells(...HEADER, ...texts), { year: 2021 });
}

describe("cells divided by lines with a bar", () => {
  const reading = read(
    ...[
      "1",
      "Tham gia của người dân",
      "a)/ Tri thức công dân",
      "- Phát tờ rơi về quyền/ bầu cử.",
      "Tờ rơi",
      "Sở Nội vụ",
      "UBND cấp xã",
      "Quý II",
    ],
    ...[
      "b)/ Cơ hội tham gia",
      "- Mở hộp thư góp ý;/ - Họp thôn mỗi quý.",
      "Biên bản họp",
      "UBND/ cấp huyện",
      "UBND cấp xã",
      "Thường/ xuyên",
    ],
    ...[
      "2",
      "Công khai, minh bạch trong việc ra/ quyết định",
      "a) Tiếp cận thông tin",
      "Đăng danh mục thông tin",
      "Danh mục",
      "Sở/ Tư pháp",
      "Các sở, ngành",
      "Tháng 3",
    ],
    ...[
      "Trả lời yêu cầu trong 5 ngày",
      "Sổ theo dõi",
      "Thanh/ tra tỉnh",
      "Các sở, ngành",
      "Trong/ năm 2021",
    ],
  );

  it("have the rows that a spanning cell holds together as tasks of one section", () => {
    expect(
      reading.plan.sections.map(({ code, title, tasks }) => [
        code,
        title,
        tasks.map((task) => [task.code, task.title]),
      ]),
    ).toEqual([
      [
        "1",
        "Tham gia của người dân",
        [
          ["a", "- Phát tờ rơi về quyền bầu cử."],
          ["b", "- Mở hộp thư góp ý; - Họp thôn mỗi quý."],
        ],
      ],
      [
        "2",
        "Công khai, minh bạch trong việc ra quyết định",
        [
          ["a", "Đăng danh mục thông tin"],
          ["a", "Trả lời yêu cầu trong 5 ngày"],
        ],
      ],
    ]);
  });

  it("tie each row to its part of the index, a spanning cell to all its rows", () => {
    expect(tasksOf(reading).map(({ measures }) => measures.map(({ code }) => code))).toEqual([
      ["1.1"],
      ["1.2"],
      ["2.1"],
      ["2.1"],
    ]);
    expect(
      new Set(tasksOf(reading).flatMap((task) => task.measures.map((m) => m.edition))),
    ).toEqual(new Set(["2019-2020"]));
    expect(reading.plan.sections.map(({ measures }) => measures)).toEqual([
      [{ index: "papi", edition: "2019-2020", code: "1" }],
      [{ index: "papi", edition: "2019-2020", code: "2" }],
    ]);
  });

  it("have leads, deadlines and the line of each cell", () => {
    expect(tasksOf(reading).map((task) => [namesOf(task, "lead"), task.deadline?.text])).toEqual([
      [["Sở Nội vụ"], "Quý II"],
      [["Ủy ban nhân dân cấp huyện"], "Thường\nxuyên"],
      [["Sở Tư pháp"], "Tháng 3"],
      [["Thanh tra tỉnh"], "Trong\nnăm 2021"],
    ]);
    const text = cells(...HEADER, "1", "Tham gia của người dân");
    const [first] = tasksOf(reading);
    expect(first?.source?.row).toBe(text.split("\n").length - 3);
    expect(first?.deliverables[0]?.source).toEqual({
      row: (first?.source?.row ?? 0) + 4 + 3 + 3,
      column: 5,
    });
    // The names of its parts are those of the edition before.
    expect(findingsOf(reading)).toEqual(["table-edition-before"]);
  });

  it("may list several parts of the index in one cell", () => {
    const [task] = tasksOf(
      read(
        "5",
        "Thủ tục hành chính công",
        "a) Dịch vụ cấp phép xây dựng/ b) Dịch vụ hành chính cấp/ xã",
        "Mở quầy lưu động",
        "Quầy",
        "Sở Nội vụ",
        "UBND cấp xã",
        "Quý I",
      ),
    );
    expect(task?.code).toBe("a-b");
    expect(task?.measures.map(({ code }) => code)).toEqual(["5.2", "5.4"]);
  });

  it("keep cells that are empty in the text", () => {
    const reading = readPlanTable(
      cells(
        "TT",
        "Nhiệm vụ",
        "Sản phẩm",
        "Chủ trì",
        "Phối hợp",
        "Thời hạn",
        ...["1", "Rà soát hồ sơ tồn", "Báo cáo", "Sở Y tế", "", "Quý I"],
        ...["2", "Công bố giá dịch vụ", "", "Sở Y tế", "Sở Tài chính", "Tháng 4"],
      ),
      { year: 2021 },
    );
    expect(
      tasksOf(reading).map((task) => [
        task.title,
        task.deliverables.length,
        namesOf(task, "coordinate"),
        task.deadline?.text,
      ]),
    ).toEqual([
      ["Rà soát hồ sơ tồn", 1, [], "Quý I"],
      ["Công bố giá dịch vụ", 0, ["Sở Tài chính"], "Tháng 4"],
    ]);
  });

  it("may have a heading of two cells, a number and a name", () => {
    const reading = readPlanTable(
      cells(
        ...["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Sản phẩm"],
        ...["I", "CẢI CÁCH THỂ CHẾ", "1", "Rà soát văn bản cũ", "Sở Tư pháp", "Quý I", "Báo cáo"],
      ),
      { year: 2021 },
    );
    expect(reading.plan.sections.map(({ code, title }) => [code, title])).toEqual([
      ["I", "CẢI CÁCH THỂ CHẾ"],
    ]);
    expect(onlyTask(reading).deliverables.map(({ title }) => title)).toEqual(["Báo cáo"]);
  });

  it("may have headings over the whole width, a letterhead above and words below", () => {
    const letterhead = cells(
      "ỦY BAN/ NHÂN DÂN/ TỈNH THÁI BÌNH",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/ Độc lập",
      "Số: 15/KH-UBND",
      "Thái Bình, ngày 06 tháng 01 năm 2021",
    );
    const table = cells(
      "KẾ HOẠCH/ CẢI CÁCH HÀNH CHÍNH NĂM 2021/ TT",
      "Nhiệm vụ",
      "Chủ trì",
      "Thời gian",
      "I. Cải cách thể chế",
      "1",
      "Rà soát văn bản cũ",
      "Sở Tư pháp",
      "Quý I",
    );
    const reading = readPlanTable(`${letterhead}\n${table}\nNơi nhận:\n- Như trên;`);
    expect(reading.plan).toMatchObject({
      title: { vi: "CẢI CÁCH HÀNH CHÍNH NĂM 2021" },
      number: { number: "15/KH-UBND" },
      issuer: { name: "Ủy ban nhân dân tỉnh Thái Bình" },
      issuedOn: "2021-01-06",
      period: { start: "2021-01-01" },
      sections: [{ code: "I", title: "Cải cách thể chế" }],
    });
    expect(onlyTask(reading).title).toBe("Rà soát văn bản cũ");
    expect(reading.leftovers.map(({ text }) => text)).toContain("- Như trên;");
  });
});
