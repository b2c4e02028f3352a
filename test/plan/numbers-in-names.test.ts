import { readPlanRows, type PlanReading } from "chiso/plan";
import { describe, expect, it } from "vitest";
import { namesOf, tasksOf } from "./tables.js";

type Row = readonly string[];

const read = (rows: readonly Row[]): PlanReading => readPlanRows(rows, { year: 2026 });

/** Sections with the names of their tasks. */
const said = ({ plan }: PlanReading): unknown[] =>
  plan.sections.map(({ code, title, tasks }) => [
    ...[code, title],
    tasks.map((task) => task.title),
  ]);

describe("numbers in the names of a table without a column for them", () => {
  const HEAD = ["Nội dung", "Đơn vị thực hiện", "Thời gian", "Kết quả"];

  it("head the rows without numbers below them, where they stand alone", () => {
    const reading = read([
      HEAD,
      ["1. Phòng cháy, chữa cháy", "", "", ""],
      ["Kiểm tra bình chữa cháy", "Phòng Hành chính", "Tháng 3", "100% bình còn hạn"],
      ["Thực tập phương án", "Đội PCCC", "Quý III", "Biên bản"],
      ["2. An ninh trật tự", "", "", ""],
      ["Lắp 36 camera", "Phòng Vật tư", "Trước 31/5/2026", "hệ thống đưa vào sử dụng"],
    ]);
    expect(said(reading)).toEqual([
      ["1", "Phòng cháy, chữa cháy", ["Kiểm tra bình chữa cháy", "Thực tập phương án"]],
      ["2", "An ninh trật tự", ["Lắp 36 camera"]],
    ]);
    expect(tasksOf(reading).map((task) => namesOf(task, "implement"))).toEqual([
      ["Phòng Hành chính"],
      ["Đội PCCC"],
      ["Phòng Vật tư"],
    ]);
  });

  it("are those of tasks where one of them has a lead or a time", () => {
    const reading = read([
      HEAD,
      ["1. Phòng cháy, chữa cháy", "Phòng Hành chính", "Tháng 2", ""],
      ["Kiểm tra bình chữa cháy", "Phòng Hành chính", "Tháng 3", "Biên bản"],
      ["2. An ninh trật tự", "", "", ""],
      ["Lắp 36 camera", "Phòng Vật tư", "Quý II", "Biên bản"],
    ]);
    expect(said(reading)).toEqual([
      [
        "",
        "",
        [
          ...["Phòng cháy, chữa cháy", "Kiểm tra bình chữa cháy"],
          ...["An ninh trật tự", "Lắp 36 camera"],
        ],
      ],
    ]);
  });
});

describe("names alone in a table without numbers", () => {
  const HEAD = [
    "Nội dung công việc",
    "Người thực hiện",
    "Thời gian",
    "Tiến độ",
    "Kết quả trong tuần",
  ];
  const FULL = ["Tổng hợp danh sách", "Hoàng Thị Yến", "14/4", "100%", "Đã trình ký"];
  const MORE = ["Tham mưu kế hoạch", "Vũ Đức Long", "16/4/2026", "50%", "Xong dự thảo"];
  const alone = (name: string): Row => [name, "", "", "", ""];

  it("head the tasks below them where the first row is one and all others say who or when", () => {
    const reading = read([
      HEAD,
      ...[alone("Việc tuần trước chuyển sang"), FULL, alone("Việc mới trong tuần"), MORE],
    ]);
    expect(said(reading)).toEqual([
      ["", "Việc tuần trước chuyển sang", ["Tổng hợp danh sách"]],
      ["", "Việc mới trong tuần", ["Tham mưu kế hoạch"]],
    ]);
  });

  it.each([
    ["there is one only", [alone("Rà soát quy chế"), FULL, MORE]],
    ["a task stands above the first", [FULL, alone("Rà soát quy chế"), MORE]],
    ["one has nothing below it", [alone("Rà soát quy chế"), FULL, alone("Sơ kết quý")]],
    ["one follows another", [alone("Rà soát quy chế"), alone("Sơ kết quý"), FULL, MORE]],
  ])("are tasks where %s", (_, rows) => {
    const { plan } = read([HEAD, ...rows]);
    expect(plan.sections.flatMap(({ tasks }) => tasks)).toHaveLength(rows.length);
  });

  it("leave what came of the week beside its shares a result", () => {
    const { layout } = read([HEAD, FULL, MORE]);
    expect(layout.columns.map(({ role }) => role)).toEqual([
      ...["task", "lead", "deadline", "progress", "result"],
    ]);
    const other = read([[...HEAD.slice(0, 4), "Kết quả"], FULL, MORE]);
    expect(other.layout.columns.at(-1)?.role).toBe("result");
  });
});

describe("a row without a number beside its who and when", () => {
  it.each(["100% bình còn hạn", "20.000 tờ gấp", "hệ thống đưa vào sử dụng"])(
    "is a task of its own, whatever comes of it: %s",
    (output) => {
      const reading = read([
        ["Nội dung", "Đơn vị thực hiện", "Thời gian", "Sản phẩm"],
        ["1. Rà soát quy chế", "Văn phòng", "Quý I", "Báo cáo"],
        ["Kiểm tra bình chữa cháy", "Phòng Hành chính", "Tháng 3", output],
      ]);
      expect(
        tasksOf(reading).map(({ title, deadline, deliverables }) => [
          ...[title, deadline?.text],
          deliverables.map((each) => each.title),
        ]),
      ).toEqual([
        ["Rà soát quy chế", "Quý I", ["Báo cáo"]],
        ["Kiểm tra bình chữa cháy", "Tháng 3", [output]],
      ]);
    },
  );
});

describe("a column of the documents that ask for a task", () => {
  it.each([
    "Kết luận số",
    "Kết luận số, ngày",
    "Số kết luận",
    "Thông báo số",
    "Công văn số/ngày",
    "Quyết định số",
    "Văn bản số",
  ])("holds no tasks: %s", (heading) => {
    const { plan, layout } = read([
      ["STT", heading, "Kiến nghị phải thực hiện", "Đơn vị thực hiện", "Thời hạn"],
      ["1", "Số 12 ngày 18/02/2026", "Thu hồi số tiền chi sai", "UBND xã Tân Hưng", "30/4/2026"],
    ]);
    expect(layout.columns.map(({ role }) => role)).toEqual([
      ...["number", undefined, "task", "implement", "deadline"],
    ]);
    expect(plan.sections[0]?.tasks.map(({ title }) => title)).toEqual(["Thu hồi số tiền chi sai"]);
  });

  it.each(["Kết luận của Chủ tịch", "Nội dung kết luận", "Báo cáo số liệu", "Kiến nghị thực hiện"])(
    "is none where it says more: %s",
    (heading) => {
      const { layout } = read([
        ["STT", heading, "Đơn vị", "Thời hạn"],
        ["1", "Thu hồi số tiền chi sai", "UBND xã Tân Hưng", "30/4/2026"],
      ]);
      expect(layout.columns.map(({ role }) => role)).toEqual([
        ...["number", "task", "implement", "deadline"],
      ]);
    },
  );
});

describe("units of a school below a heading of persons", () => {
  it.each([
    ["Đoàn trường", ["Đoàn trường"]],
    ["Đoàn trường; Tổ Văn phòng", ["Đoàn trường", "Tổ Văn phòng"]],
    ["Tổ Toán - Tin", ["Tổ Toán - Tin"]],
    ["Tổ Lý - Hóa - Sinh, cô Hà", ["Tổ Lý - Hóa - Sinh", "Hà"]],
    ["Thầy Đoàn, cô Hà", ["Đoàn", "Hà"]],
  ])("%s", (cell, leads) => {
    const reading = read([
      ["Nội dung", "Người phụ trách", "Thời gian"],
      ["Họp phụ huynh", cell, "Tháng 3"],
    ]);
    expect(tasksOf(reading).map((task) => namesOf(task, "lead"))).toEqual([leads]);
  });
});
