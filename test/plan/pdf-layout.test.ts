import fc from "fast-check";
import { readPlanItems, readPlanTable, type PlanReading } from "chiso/plan";
import { describe, expect, it } from "vitest";
import { setTable } from "./forms/arbitrary-tables.js";
import { itemsOf, type ItemSetting } from "./forms/items.js";
import { pdfLayoutOf } from "./forms/pdf-layout.js";
import type { FormTable } from "./forms/page-setting.js";
import { tabsOf } from "./forms/tabs.js";
import { findingsOf, namesOf, onlyTask, tasksOf } from "./tables.js";

/** What a plan says, without the places where it says it. */
function said({ plan }: PlanReading): unknown {
  return JSON.parse(
    JSON.stringify(plan, (key, value: unknown) => (key === "source" ? undefined : value)),
  );
}

const year = { year: 2024 };
const WAYS: readonly Pick<ItemSetting, "yAxis" | "cut">[] = [
  { yAxis: "up", cut: "words and blanks" },
  { yAxis: "down", cut: "lines" },
  { yAxis: "up", cut: "words" },
];

describe("a table set on pages", () => {
  it("says in blanks and in positioned items what it says in tabs", () => {
    fc.assert(
      fc.property(
        // A row whose number stands in its middle and whose page ends before it is read in part.
        setTable.filter(({ setting }) => setting.align === "top" || setting.height === 1000),
        ({ table, setting }) => {
          const expected = said(readPlanTable(tabsOf(table), year));
          expect(said(readPlanTable(pdfLayoutOf(table, setting), year))).toEqual(expected);
          for (const way of WAYS)
            expect(said(readPlanItems(itemsOf(table, { ...setting, ...way }), year))).toEqual(
              expected,
            );
        },
      ),
      { numRuns: 60, seed: 21 },
    );
  });
});

const TABLE: FormTable = {
  title: ["KẾ HOẠCH KIỂM TRA NĂM 2024"],
  header: [
    "TT",
    "Nội dung nhiệm vụ",
    "Cơ quan chủ trì",
    "Cơ quan phối hợp",
    "Thời gian hoàn thành",
  ],
  rows: [
    ["I", { text: "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH CỦA TỈNH", colSpan: 4 }],
    ["1", "Rà soát văn bản của Sở", "Thanh tra tỉnh", "Các sở, ban, ngành", "Tháng 7/2024"],
    ["2", "Niêm yết thủ tục", "Sở Tư pháp", "", "Trước ngày 10/12/2024"],
  ],
};

describe("a text with blanks between its cells", () => {
  it("is told as pdf-layout, with no doubt", () => {
    const { layout, findings } = readPlanTable(
      pdfLayoutOf(TABLE, { widths: [4, 20, 12, 14, 14] }),
      year,
    );
    expect(layout).toMatchObject({ kind: "pdf-layout", headerRow: 3 });
    expect(layout.reliable).toBeUndefined();
    expect(findings).toEqual([]);
  });

  it("takes no deadline for the day of issue", () => {
    const { plan } = readPlanTable(pdfLayoutOf(TABLE, { widths: [4, 20, 12, 14, 14] }));
    expect(plan.issuedOn).toBeUndefined();
    expect(plan.title?.vi).toBe("KẾ HOẠCH KIỂM TRA NĂM 2024");
  });

  it("has headings over two columns, and headings of three lines", () => {
    const reading = readPlanTable(
      [
        "                                       Cơ quan thực hiện           Thời",
        " TT    Nội dung công việc                                          gian hoàn",
        "                               Chủ trì          Phối hợp           thành",
        " 1     Rà soát quy trình       Sở Nội vụ        Sở Tài chính       Quý II",
        "       giải quyết hồ sơ                         và Sở Y tế",
        " 2     Công khai thủ tục       Văn phòng Sở     Thanh tra Sở       Tháng 9",
      ].join("\n"),
      year,
    );
    expect(reading.layout.columns.map(({ header, role }) => [header, role])).toEqual([
      ["TT", "number"],
      ["Nội dung công việc", "task"],
      ["Chủ trì", "lead"],
      ["Phối hợp", "coordinate"],
      ["Thời gian hoàn thành", "deadline"],
    ]);
    const [first, second] = tasksOf(reading);
    expect(first?.title).toBe("Rà soát quy trình giải quyết hồ sơ");
    expect(first === undefined ? [] : namesOf(first, "coordinate")).toEqual([
      "Sở Tài chính",
      "Sở Y tế",
    ]);
    expect(second?.deadline?.text).toBe("Tháng 9");
  });

  it("has cells a single blank apart where other lines show the columns", () => {
    const reading = readPlanTable(
      [
        "TT  Nhiệm vụ              Chủ trì          Thời gian",
        "1   Rà soát văn bản       Sở Tư pháp       Quý I",
        "2   Niêm yết các thủ tục  Văn phòng Sở     Quý II",
        "3   Kiểm tra hồ sơ tồn đọ Sở Nông nghiệp   Quý III",
        "4   Kiểm tra việc ký cam  Sở Tài chính     Quý IV",
        "    kết",
      ].join("\n"),
      year,
    );
    expect(tasksOf(reading).map((task) => namesOf(task, "lead"))).toEqual([
      ["Sở Tư pháp"],
      ["Văn phòng Sở"],
      ["Sở Nông nghiệp"],
      ["Sở Tài chính"],
    ]);
    expect(tasksOf(reading)[3]?.title).toBe("Kiểm tra việc ký cam kết");
  });

  it("ends before recipients and signature, and before text over its whole width", () => {
    const reading = readPlanTable(
      [
        "TT  Nhiệm vụ              Chủ trì          Thời gian",
        "1   Rà soát văn bản       Sở Tư pháp       Quý I",
        "",
        "Các cơ quan được giao nhiệm vụ gửi kết quả về Sở Nội vụ để tổng hợp chung",
        "theo quy định.",
        "",
        "Nơi nhận:                            TM. ỦY BAN NHÂN DÂN",
        "- Như trên;                              CHỦ TỊCH",
      ].join("\n"),
      year,
    );
    expect(onlyTask(reading).title).toBe("Rà soát văn bản");
    expect(reading.leftovers.map(({ text }) => text)).toContain("theo quy định.");
  });
});

describe("other text of a PDF", () => {
  const RAW = [
    "TT Nội dung nhiệm vụ Sản phẩm Cơ quan chủ trì Cơ quan phối hợp Thời gian hoàn thành",
    ...["1 Rà soát văn bản do Sở tham mưu", "ban hành", "Báo cáo Thanh tra", "tỉnh"],
    ...["Các sở, ban,", "ngành", "Quý II/2024"],
    ...["2 Kiểm tra việc tiếp công dân Kế hoạch Sở Tư pháp Các sở Tháng", "7/2024"],
    ...["3 Tuyên truyền cải cách Tin, bài Sở Nội vụ UBND xã Tháng 8/2024"],
  ];

  it("is marked unreliable with one error, and what is not certain is left unread", () => {
    const reading = readPlanTable(RAW.join("\n"), year);
    expect(reading.layout).toMatchObject({ kind: "pdf-text", reliable: false });
    const errors = reading.findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code }) => code)).toEqual(["table-layout-unreliable"]);
    const task = onlyTask(reading);
    expect([task.title, task.deadline?.text]).toEqual([
      "Rà soát văn bản do Sở tham mưu ban hành",
      "Quý II/2024",
    ]);
    expect(namesOf(task, "lead")).toEqual(["Thanh tra tỉnh"]);
    expect(findingsOf(reading)).toContain("table-cells-uncertain 9");
    expect(reading.leftovers.map(({ text }) => text).join(" ")).toContain("Tháng 7/2024");
  });

  it("that goes down the columns gives no task", () => {
    const { plan, findings } = readPlanTable(
      [
        ...["TT", "", "Nội dung nhiệm vụ", "", "Cơ quan chủ trì", "", "Thời gian hoàn thành", ""],
        ...["1", "2", "", "Rà soát văn bản", "Kiểm tra việc tiếp công dân", ""],
        ...["Thanh tra tỉnh", "Sở Tư pháp", "", "Quý II/2024", "Trước", "ngày 10/12/2024"],
      ].join("\n"),
    );
    expect(plan.sections.flatMap(({ tasks }) => tasks)).toEqual([]);
    expect(plan.issuedOn).toBeUndefined();
    expect(findings.map(({ code }) => code)).toContain("table-layout-unreliable");
  });
});
