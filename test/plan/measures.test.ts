import { readPlanRows, type PlanReading } from "chiso/plan";
import { describe, expect, it } from "vitest";
import { findingsOf, readRowsBelowHeader, tasksOf } from "./tables.js";

const TASK = "Rà soát|Báo cáo|Văn phòng||Quý I";

function measuresOf({ plan }: PlanReading): string[] {
  return plan.sections.map(({ measures }) =>
    measures.map(({ index, edition, code }) => `${index} ${edition} ${code}`).join(),
  );
}

describe("sections", () => {
  it("mean the index that the part above them is about", () => {
    const reading = readRowsBelowHeader(
      "A|Chỉ số cải cách hành chính (PAR Index)||||",
      "I|Cải cách thủ tục hành chính||||",
      `1|${TASK}`,
      "B|Chỉ số SIPAS||||",
      "I|Thủ tục hành chính||||",
      `1|${TASK}`,
    );
    expect(measuresOf(reading)).toEqual(["par-index 2022 3", "sipas 2022 2"]);
  });

  it("that go by the edition before are told, with the edition", () => {
    const header = ["TT", "Nhiệm vụ", "Nội dung thành phần", "Chủ trì", "Thời gian"];
    const read = (name: string) =>
      readPlanRows([header, ["1", "Rà soát", name, "Văn phòng", "Quý I"]], { year: 2021 });
    const { plan, findings } = read("Giấy phép xây dựng");
    expect(plan.sections[0]?.tasks[0]?.measures[0]?.edition).toBe("2019-2020");
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "table-edition-before", excerpt: "papi 2019-2020" }),
    );
    const codes = read("Tri thức công dân").findings.map(({ code }) => code);
    expect(codes).not.toContain("table-edition-before");
  });

  it("may open with a word that belongs to no name", () => {
    expect(measuresOf(readRowsBelowHeader("I|Về cải cách thể chế||||", `1|${TASK}`))).toEqual([
      "par-index 2022 2",
    ]);
  });

  const DIMENSIONS = [
    "Tham gia của người dân ở cấp cơ sở",
    "Minh bạch theo cách gọi riêng",
    "Trách nhiệm giải trình với người dân",
    "Kiểm soát tham nhũng trong khu vực công",
    "Thủ tục hành chính công",
    "Cung ứng dịch vụ công",
  ];
  const numbered = (codes: readonly string[]): PlanReading =>
    readRowsBelowHeader(
      ...DIMENSIONS.flatMap((name, at) => [
        `${codes[at] ?? ""}|Nội dung “${name}”||||`,
        `1|${TASK}`,
      ]),
    );

  it("with a name that is not known are told by their number where the others go by theirs", () => {
    const reading = numbered(["I", "II", "III", "IV", "V", "VI"]);
    expect(measuresOf(reading)[1]).toBe("papi 2022 2");
    expect(findingsOf(reading)).toContain("table-measure-by-number 4");
  });

  it("with a name that is not known stay untied where the others do not", () => {
    expect(measuresOf(numbered(["I", "II", "IV", "III", "V", "VI"]))[1]).toBe("");
  });
});

describe("a column for parts of an index", () => {
  const HEADER = ["TT", "Nhiệm vụ", "Nội dung thành phần", "Chủ trì", "Thời gian"];

  it("holds for the rows below where its cell is empty there, up to the next section", () => {
    const reading = readPlanRows(
      [
        HEADER,
        ["I", "Tham gia của người dân ở cấp cơ sở", "", "", ""],
        ["1", "Phát tờ rơi", "Tri thức công dân", "Sở Nội vụ", "Quý I"],
        ["2", "Họp thôn", "", "Sở Nội vụ", "Quý II"],
        ["II", "Quản trị điện tử", "", "", ""],
        ["1", "Trả lời thư", "", "Sở Nội vụ", "Quý II"],
      ],
      { year: 2022 },
    );
    expect(tasksOf(reading).map(({ measures }) => measures.map(({ code }) => code))).toEqual([
      ["1.1"],
      ["1.1"],
      [],
    ]);
  });

  it("may name several parts, by commas, each by its whole name", () => {
    const parts = (cell: string): string[] =>
      tasksOf(
        readPlanRows([HEADER, ["1", "Đo khí thải", cell, "Sở Y tế", "Quý I"]], { year: 2022 }),
      ).flatMap(({ measures }) => measures.map(({ code }) => code));
    expect(parts("Chất lượng nước, chất lượng không khí").sort()).toEqual(["7.2", "7.3"]);
    expect(parts("Chất lượng nước, vệ sinh chung")).toEqual([]);
  });

  it("are of the index in the plan's title where a cell has numbers alone", () => {
    const indicesIn = (title: string): string[] =>
      tasksOf(
        readPlanRows(
          [
            [title, null, null, null],
            ["Tiêu chí", "Nội dung cải thiện", "Chủ trì", "Thời gian"],
            ["2.1", "Rà soát văn bản", "Sở Tư pháp", "Quý II"],
          ],
          { year: 2024 },
        ),
      ).flatMap(({ measures }) => measures.map(({ index }) => index));
    expect(indicesIn("KẾ HOẠCH CẢI THIỆN CHỈ SỐ PAPI NĂM 2024")).toEqual(["papi"]);
    expect(indicesIn("PHÂN CÔNG CẢI THIỆN CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024")).not.toContain(
      "papi",
    );
    expect(indicesIn("KẾ HOẠCH NÂNG CHỈ SỐ PAPI VÀ PAR INDEX NĂM 2024")).toEqual([]);
  });
});
