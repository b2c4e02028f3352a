import { readPlanItems, readPlanTable, type PlanReading, type PlanTextItem } from "chiso/plan";
import { describe, expect, it } from "vitest";
import { tasksOf } from "./tables.js";

/** What each task is to give, and its time, as the cells hold them. */
const said = (reading: PlanReading): unknown[] =>
  tasksOf(reading).map(({ title, deliverables, deadline }) => [
    title,
    deliverables.map((each) => each.title),
    deadline?.text,
  ]);

const read = (...lines: readonly string[]): unknown[] =>
  said(readPlanTable(lines.join("\n"), { year: 2026 }));

const HEAD =
  "TT   Nhiệm vụ                  Chủ trì         Sản phẩm                      Thời gian";
const NEXT = "2    Công khai phí, lệ phí     Sở Tài chính    Bảng công khai                Quý III";
const TWO = [
  ["Rà soát văn bản", ["Kế hoạch", "Báo cáo kết quả rà soát"], "Quý II\nQuý IV"],
  ["Công khai phí, lệ phí", ["Bảng công khai"], "Quý III"],
];

describe("two papers with their times, one below the other in a row", () => {
  it("stay with the row whose number stands on its first line", () => {
    const first =
      "1    Rà soát văn bản           Sở Tư pháp      Kế hoạch                      Quý II";
    const second =
      "                                               Báo cáo kết quả rà soát       Quý IV";
    expect(read(HEAD, first, second, NEXT)).toEqual(TWO);
    expect(read(HEAD, "", first, second, "", NEXT)).toEqual(TWO);
  });

  it("stay with the row whose number stands in the middle of them", () => {
    expect(
      read(
        HEAD,
        "                                               Kế hoạch                      Quý II",
        "1    Rà soát văn bản           Sở Tư pháp",
        "                                               Báo cáo kết quả rà soát       Quý IV",
        NEXT,
      ),
    ).toEqual(TWO);
  });

  it("are two though their names go on over lines", () => {
    expect(
      read(
        "TT   Nhiệm vụ                  Chủ trì         Sản phẩm             Thời gian",
        "1    Rà soát văn bản           Sở Tư pháp      Kế hoạch rà soát     Quý II/2026",
        "                                               văn bản",
        "                                               Báo cáo kết quả      Quý IV/2026",
        "                                               rà soát văn bản",
        "2    Công khai phí, lệ phí     Sở Tài chính    Quyết định công khai Trước ngày",
        "                                               phí                  30/9/2026",
        "3    Tập huấn                  Sở Nội vụ       Báo cáo              Tháng 11/2026",
      ),
    ).toEqual([
      [
        "Rà soát văn bản",
        ["Kế hoạch rà soát văn bản", "Báo cáo kết quả rà soát văn bản"],
        "Quý II/2026\nQuý IV/2026",
      ],
      ["Công khai phí, lệ phí", ["Quyết định công khai phí"], "Trước ngày 30/9/2026"],
      ["Tập huấn", ["Báo cáo"], "Tháng 11/2026"],
    ]);
  });

  it("are two in placed words as well", () => {
    const at = (y: number, ...cells: readonly (readonly [number, string])[]): PlanTextItem[] =>
      cells.map(([x, text]) => ({ text, x, y, width: text.length * 6, page: 1 }));
    const items = [
      ...at(
        700,
        [50, "TT"],
        [90, "Nhiệm vụ"],
        [260, "Chủ trì"],
        [360, "Sản phẩm"],
        [560, "Thời gian"],
      ),
      ...at(
        680,
        [50, "1"],
        [90, "Rà soát văn bản"],
        [260, "Sở Tư pháp"],
        [360, "Kế hoạch"],
        [560, "Quý II"],
      ),
      ...at(666, [360, "Báo cáo kết quả rà soát"], [560, "Quý IV"]),
      ...at(
        652,
        [50, "2"],
        [90, "Công khai phí, lệ phí"],
        [260, "Sở Tài chính"],
        [360, "Bảng công khai"],
        [560, "Quý III"],
      ),
    ];
    expect(said(readPlanItems(items, { year: 2026 }))).toEqual(TWO);
  });
});

describe("what goes on over a line", () => {
  it.each([
    ["Quý II", "năm 2026", "Quý II năm 2026"],
    ["Tháng 6", "Năm 2026", "Tháng 6 Năm 2026"],
    ["Từ tháng 6", "Đến tháng 9", "Từ tháng 6 Đến tháng 9"],
    ["Trước ngày", "30/9/2026", "Trước ngày 30/9/2026"],
    ["Quý II,", "Quý IV", "Quý II, Quý IV"],
  ])("is one time: %s / %s", (above, below, whole) => {
    expect(
      read(
        HEAD,
        `1    Rà soát văn bản           Sở Tư pháp      Kế hoạch                      ${above}`,
        `                                               rà soát                       ${below}`,
        NEXT,
      )[0],
    ).toEqual(["Rà soát văn bản", ["Kế hoạch rà soát"], whole]);
  });

  it("is one paper, where the word had no room on the line above", () => {
    expect(
      read(
        HEAD,
        "1    Rà soát văn bản           Sở Tư pháp      Báo cáo tình hình thực hiện   Quý II",
        "                                               Kế hoạch cải cách",
        NEXT,
      )[0],
    ).toEqual(["Rà soát văn bản", ["Báo cáo tình hình thực hiện Kế hoạch cải cách"], "Quý II"]);
  });
});
