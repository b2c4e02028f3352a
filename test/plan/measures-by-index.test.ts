import { toRows } from "chiso/export";
import { coverage, definePlan, readPlanTable, renderPlanTable, type PlanReading } from "chiso/plan";
import { completion, schedulePlan, trackPlan } from "chiso/progress";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { tabbed, tasksOf } from "./tables.js";

interface Named {
  readonly measures: readonly { index: string; edition: string; code: string }[];
}

function namesOf({ measures }: Named): string {
  return measures.map(({ index, edition, code }) => `${index} ${edition} ${code}`).join(", ");
}

function saidOf({ findings }: PlanReading, code: string): (string | undefined)[] {
  return findings.flatMap((each) => (each.code === code ? [each.excerpt] : []));
}

const HEADER = "TT|Nhiệm vụ|Chỉ số thành phần|Chủ trì|Thời gian";

function readRows(year: number, ...rows: readonly string[]): PlanReading {
  return readPlanTable(tabbed(HEADER, ...rows), { year });
}

/** A table of one section with one task. */
function readHeading(year: number, heading: string): PlanReading {
  return readRows(year, `I|${heading}|||`, "1|Rà soát biểu mẫu||Văn phòng|Quý I");
}

/** A table of one task whose cell names what it improves. */
function readCell(year: number, cell: string): PlanReading {
  return readRows(year, `1|Rà soát biểu mẫu|${cell}|Văn phòng|Quý I`);
}

const sectionsOf = ({ plan }: PlanReading): string[] => plan.sections.map(namesOf);
const cellsOf = (reading: PlanReading): string[] => tasksOf(reading).map(namesOf);

describe("the heading of an index", () => {
  it.each([
    ["CHỈ SỐ PAPI", "papi 2024 *"],
    ["Chỉ số PAPI năm 2024", "papi 2024 *"],
    ["Chỉ số PAR INDEX", "par-index 2024 *"],
    ["Chỉ số SIPAS", "sipas 2024 *"],
    ["CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX)", "par-index 2024 *"],
    ["Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)", "papi 2024 *"],
    ["Nâng cao Chỉ số PAPI và SIPAS", "papi 2024 *, sipas 2024 *"],
    ["Chỉ số hài lòng của người dân, tổ chức", "sipas 2024 *"],
    ["Chỉ số hài lòng về sự phục vụ hành chính", "sipas 2024 *"],
    ["Nâng cao chỉ số hài lòng của người bệnh", ""],
    ["Chỉ số hài lòng của người dân đối với dịch vụ y tế công", ""],
    ["Nâng cao hiệu quả quản trị doanh nghiệp", ""],
    ["Chỉ số PAPI - Nội dung 5: Thủ tục hành chính công", "papi 2024 5"],
  ])("%s: %s", (heading, expected) => {
    const reading = readHeading(2024, heading);
    expect(sectionsOf(reading)).toEqual([expected]);
    const isWhole = expected.includes("*");
    expect(saidOf(reading, "table-measure-whole")).toEqual(isWhole ? [heading] : []);
  });

  it("holds in every year, whatever edition is known", () => {
    const years = [2016, 2022, 2026, 2031];
    const read = years.map((year) => sectionsOf(readHeading(year, "CHỈ SỐ PAPI")));
    expect(read).toEqual(years.map((year) => [`papi ${year} *`]));
    expect(saidOf(readHeading(2026, "CHỈ SỐ PAPI"), "table-edition-before")).toEqual([]);
  });

  it("lets rows below it that are names of its parts, and no others, mean these", () => {
    const reading = readRows(
      2024,
      "I|CHỈ SỐ PAPI|||",
      "1|Thủ tục hành chính công|||",
      "1.1|Rà soát biểu mẫu||Văn phòng|Quý I",
      "2|Nội dung “Cung ứng dịch vụ công”|||",
      "2.1|Mở quầy lưu động||Văn phòng|Quý I",
      "3|Họp giao ban||Văn phòng|Quý I",
    );
    expect(cellsOf(reading)).toEqual(["papi 2024 5", "papi 2024 6", ""]);
    const other = readRows(2024, "I|Tuyên truyền|||", "1|Cung ứng dịch vụ công||Văn phòng|Quý I");
    expect(cellsOf(other)).toEqual([""]);
  });

  it("lets cells below it go by its numbers, unless they name another index", () => {
    const reading = readRows(
      2024,
      "I|CHỈ SỐ PAPI|||",
      "1|Rà soát|5.1|Văn phòng|Quý I",
      "2|Đo đếm|PAR INDEX 3|Văn phòng|Quý I",
      "3|Sửa quy chế|Cải cách thể chế|Văn phòng|Quý I",
      "II|Chỉ số SIPAS|||",
      "1|Mở quầy|Thủ tục hành chính|Văn phòng|Quý II",
      "2|In mẫu|5.1|Văn phòng|Quý II",
    );
    const expected = ["papi 2024 5.1", "par-index 2024 3", "par-index 2024 2", "sipas 2024 2", ""];
    expect(cellsOf(reading)).toEqual(expected);
    expect(saidOf(reading, "table-measure-unread")).toEqual(["5.1"]);
  });
});

describe("a cell of parts of indices", () => {
  it.each([
    ["PAPI 5.1", "papi 2024 5.1"],
    ["PAPI: Thủ tục hành chính công", "papi 2024 5"],
    ["PAPI 5: Thủ tục hành chính công", "papi 2024 5"],
    ["PAPI – Nội dung 5", "papi 2024 5"],
    ["Chỉ số nội dung thành phần 5.1", "papi 2024 5.1"],
    ["Thủ tục hành chính công (PAPI)", "papi 2024 5"],
    ["D5", "papi 2024 5"],
    ["PAR INDEX 3", "par-index 2024 3"],
    ["PAR INDEX: Cải cách thủ tục hành chính", "par-index 2024 3"],
    ["Lĩnh vực 3 (PAR INDEX)", "par-index 2024 3"],
    ["SIPAS: Tiếp cận dịch vụ", "sipas 2024 1"],
    ["SIPAS 2", "sipas 2024 2"],
    ["PAPI 5.1, 5.2", "papi 2024 5.1, papi 2024 5.2"],
    ["PAPI 5.1; PAR INDEX 3", "papi 2024 5.1, par-index 2024 3"],
    ["PAPI", "papi 2024 *"],
    ["PAPI, SIPAS", "papi 2024 *, sipas 2024 *"],
  ])("%s: %s", (cell, expected) => {
    const reading = readCell(2024, cell);
    expect(cellsOf(reading)).toEqual([expected]);
    expect(saidOf(reading, "table-measure-unread")).toEqual([]);
  });

  it.each([
    "5.1", // of no index that anything names
    "Nội dung 5.1",
    "Lĩnh vực 3", // of PAPI or of PAR INDEX
    "3.2.1",
    "PAPI 9",
    "PAPI 3: Thủ tục hành chính công", // number and name disagree
    "PAPI: 5 nhiệm vụ",
    "PAR INDEX 3.2", // a criterion, which the catalogue has not
    "PCI 4",
    "Vệ sinh chung",
  ])("that names no known part is told: %s", (cell) => {
    const reading = readCell(2024, cell);
    expect(cellsOf(reading)).toEqual([""]);
    expect(tasksOf(reading)[0]?.notes).toEqual([cell]);
    expect(saidOf(reading, "table-measure-unread")).toEqual([cell]);
  });

  it("is told once where it holds for rows below, and by the item that is not known", () => {
    const reading = readRows(
      2024,
      "1|Rà soát|a) Tri thức công dân b) Vệ sinh chung|Văn phòng|Quý I",
      "2|In mẫu||Văn phòng|Quý I",
    );
    expect(cellsOf(reading)).toEqual(["papi 2024 1.1", "papi 2024 1.1"]);
    expect(saidOf(reading, "table-measure-unread")).toEqual(["b) Vệ sinh chung"]);
    expect(saidOf(readCell(2024, "-"), "table-measure-unread")).toEqual([]);
  });

  it("may have a number alone where a title or the heading of the column names the index", () => {
    const titled = (title: string): string[] =>
      cellsOf(readPlanTable(tabbed(title, HEADER, "1|Rà soát|5.1|Văn phòng|Quý I")));
    expect(titled("KẾ HOẠCH CẢI THIỆN CHỈ SỐ PAPI NĂM 2024")).toEqual(["papi 2024 5.1"]);
    expect(titled("KẾ HOẠCH CẢI THIỆN CHỈ SỐ PAPI VÀ SIPAS NĂM 2024")).toEqual([""]);
    expect(titled("KẾ HOẠCH CÔNG TÁC NĂM 2024")).toEqual([""]);
    const headed = tabbed(
      "TT|Nhiệm vụ|Nội dung thành phần|Chủ trì|Thời gian",
      "1|Rà soát|5.1|Văn phòng|Quý I",
    );
    expect(cellsOf(readPlanTable(headed, { year: 2024 }))).toEqual(["papi 2024 5.1"]);
  });

  it("stands below Chỉ số as well, unless that stands above figures", () => {
    const below = (cell: string): PlanReading =>
      readPlanTable(
        tabbed("TT|Nhiệm vụ|Chỉ số|Chủ trì|Thời gian", `1|Rà soát|${cell}|Văn phòng|Quý I`),
        { year: 2024 },
      );
    expect(cellsOf(below("PAPI 5.1"))).toEqual(["papi 2024 5.1"]);
    expect(saidOf(below("PAPI 5.1"), "table-column-guessed")).toEqual(["Chỉ số"]);
    expect(cellsOf(below("5.1"))).toEqual([""]);
    expect(saidOf(below("5.1"), "table-column-unknown")).toEqual(["Chỉ số"]);
  });
});

describe("after the last edition that is known", () => {
  it.each([
    ["Lĩnh vực Cải cách thủ tục hành chính", "par-index 892-2024 3"],
    ["Nội dung 2: Công khai, minh bạch trong việc ra quyết định ở địa phương", "papi 2021-2024 2"],
    ["Chỉ số nội dung 5 “Thủ tục hành chính công”", "papi 2021-2024 5"],
    ["Nội dung “Kiểm soát tham nhũng trong khu vực công”", "papi 2021-2024 4"],
    // Two indices number what they call so, in these years as before.
    ["Lĩnh vực 3", ""],
  ])("%s: %s", (heading, expected) => {
    const editions = expected === "" ? [] : [expected.replace(/ [^ ]+$/, "")];
    for (const year of [2025, 2026]) {
      const reading = readHeading(year, heading);
      expect(sectionsOf(reading)).toEqual([expected]);
      expect(saidOf(reading, "table-edition-before")).toEqual(editions);
    }
  });

  it("cells go by the same edition as headings", () => {
    expect(cellsOf(readCell(2026, "PAR INDEX 3"))).toEqual(["par-index 892-2024 3"]);
    expect(cellsOf(readCell(2026, "PAPI 5.1"))).toEqual(["papi 2021-2024 5.1"]);
  });

  it("by many years, nothing is read, which is told", () => {
    const reading = readHeading(2031, "Chỉ số nội dung 5");
    expect(sectionsOf(reading)).toEqual([""]);
    expect(saidOf(reading, "table-measure-unread")).toEqual(["Chỉ số nội dung 5"]);
  });
});

const WRITTEN = { layout: "tab-separated", locale: "vi" } as const;

describe("an index as a whole", () => {
  const { plan } = readRows(
    2024,
    "I|CHỈ SỐ PAPI|||",
    "1|Thủ tục hành chính công|||",
    "1.1|Rà soát biểu mẫu||Văn phòng|Quý I",
    "2|Họp giao ban||Văn phòng|Quý I",
    "II|Kiểm tra|||",
    "1|Đi kiểm tra|PAR INDEX|Văn phòng|Quý II",
    "2|Đo đếm|PAPI; SIPAS: Tiếp cận dịch vụ|Văn phòng|Quý II",
  );

  it("counts in rates by index and by part", () => {
    const tracked = trackPlan(schedulePlan(plan), [], plainDate("2024-07-31"));
    const totals = (by: "index" | "measure") =>
      completion(tracked, { by }).groups.map(({ key, counts }) => `${key} ${counts.total}`);
    expect(totals("index")).toEqual(["papi 3", "par-index 1", "sipas 1"]);
    expect(totals("measure")).toEqual(["papi:5 1", "papi:* 2", "par-index:* 1", "sipas:1 1"]);
  });

  it("serves no part of it", () => {
    const { tasks, parts, unmatched } = coverage(plan, { index: "papi", edition: 2024 });
    expect(tasks).toEqual({ total: 4, serving: 1, whole: 2, others: 1 });
    expect(parts.flatMap(({ code, served }) => (served === "itself" ? [code] : []))).toEqual(["5"]);
    expect(unmatched).toEqual([]);
  });

  it("is written so that it is read back", () => {
    const again = readPlanTable(renderPlanTable(plan, WRITTEN), { year: 2024 });
    expect(sectionsOf(again)).toEqual(plan.sections.map(namesOf));
    expect(cellsOf(again)).toEqual(plan.sections.flatMap(({ tasks }) => tasks.map(namesOf)));
    const notes = (sections: PlanReading["plan"]["sections"]) =>
      sections.flatMap(({ tasks }) => tasks.map((task) => task.notes));
    expect(notes(again.plan.sections)).toEqual(notes(plan.sections));
  });

  it("can be given by a definition, of an edition whose parts are known", () => {
    const defined = definePlan({
      year: 2024,
      sections: [
        {
          code: "I",
          title: "Kiểm tra",
          measures: [{ index: "papi", edition: "2021-2024", code: "*" }],
          tasks: [{ code: "1", title: "Đi kiểm tra", lead: "Văn phòng" }],
        },
      ],
    });
    expect(coverage(defined, { index: "papi", edition: 2024 }).tasks.whole).toBe(1);
    expect(toRows(defined, { columns: ["measure"] }).flat()).toContain("PAPI 2021-2024");
    const again = readPlanTable(renderPlanTable(defined, WRITTEN), { year: 2024 });
    expect(cellsOf(again)).toEqual(["papi 2024 *"]);
  });
});

describe("a column of other criteria", () => {
  const read = (...cells: readonly string[]): PlanReading =>
    readPlanTable(
      tabbed(
        "TT|Tiêu chí|Nhiệm vụ|Chủ trì|Thời gian",
        ...cells.map((cell, row) => `${row + 1}|${cell}|Rà soát biểu ${row + 1}|Văn phòng|Quý I`),
      ),
      { year: 2024 },
    );

  it("is not asked for parts of indices where no cell names any", () => {
    expect(saidOf(read("Giao thông", "Thủy lợi"), "table-measure-unread")).toEqual([]);
  });

  it("is where one does", () => {
    const reading = read("PAPI 5.1", "Thủy lợi");
    expect(saidOf(reading, "table-measure-unread")).toEqual(["Thủy lợi"]);
    expect(tasksOf(reading).map(namesOf)).toEqual(["papi 2024 5.1", ""]);
  });
});
