import { resolveDeadline, type ResolvedTiming } from "chiso/deadline";
import { describe, expect, it } from "vitest";

const cadenceOf = (timing: Extract<ResolvedTiming, { kind: "recurring" }>): string => {
  const { every, due } = timing;
  const unit = every === "unspecified" ? every : `${every.interval} ${every.unit}`;
  const month = typeof due?.month === "number" ? `/${due.month}` : "";
  return due === undefined
    ? `every ${unit}`
    : `every ${unit}, ${due.side} ${JSON.stringify(due.day)}${month}`;
};

const written = (timing: ResolvedTiming): string => {
  switch (timing.kind) {
    case "by":
      return `${timing.inclusive ? "by" : "before"} ${timing.date}`;
    case "within":
      return timing.start === timing.end ? timing.start : `${timing.start}..${timing.end}`;
    case "recurring":
      return cadenceOf(timing);
    case "event": {
      const { offset, relation, event } = timing;
      const length = offset === undefined ? "" : `${offset.amount} ${offset.unit} `;
      return `${length}${relation} "${event}"`;
    }
    default:
      return timing.kind;
  }
};

/** What a cell of a plan of 2026 says, clause by clause. */
const read = (text: string): string[] =>
  resolveDeadline(text, { year: 2026 }).clauses.map(({ timing }) => written(timing));
const findings = (text: string): string[] =>
  resolveDeadline(text, { year: 2026 }).findings.map(({ code }) => code);

describe("signs and numerals of everyday cells", () => {
  it.each([
    ["IV/2026", ["2026-10-01..2026-12-31"]],
    ["II, III/2026", ["2026-04-01..2026-06-30", "2026-07-01..2026-09-30"]],
    ["I-III/2026", ["2026-01-01..2026-09-30"]],
    ["30/6 & 31/12/2026", ["2026-06-30", "2026-12-31"]],
    ["30/6/2026,30/12/2026", ["2026-06-30", "2026-12-30"]],
    ["Trước ngày, 30/6/2026", ["before 2026-06-30"]],
    ["trc 30/6/2026", ["before 2026-06-30"]],
    ["Cấp xã 15/3, cấp tỉnh 15/4/2026", ["2026-03-15", "2026-04-15"]],
  ])("are read as people read them: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(["Thuộc nhóm II/2026", "T+30 ngày", "N+5 ngày"])("make no time: %s", (text) => {
    expect(read(text)).toEqual(["unrecognized"]);
  });
});

describe("numbers that tell things apart", () => {
  it.each([
    ["Gói 2 - 30/4/2026", ["2026-04-30"]],
    ["Pha 1 - 30/4/2026; Pha 2 - 31/8/2026", ["2026-04-30", "2026-08-31"]],
    ["Mốc 1, 15/4/2026", ["2026-04-15"]],
    ["Bước 2 tháng 6/2026", ["2026-06-01..2026-06-30"]],
    [
      "Lần 1 tháng 5/2026, lần 2 tháng 8/2026",
      ["2026-05-01..2026-05-31", "2026-08-01..2026-08-31"],
    ],
    ["Công bố danh mục: 15/01/2026 và cập nhật hằng quý", ["2026-01-15", "every 1 quarter"]],
  ])("are no days: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("leave the days of a list what they are", () => {
    expect(read("Lớp tập huấn 10 - 15/4/2026")).toEqual(["2026-04-10..2026-04-15"]);
  });
});

describe("what is done behind an event", () => {
  it.each([
    [
      "Hoàn thiện dự thảo sau 10 ngày kể từ ngày họp, trình ký trước 30/9/2026",
      ['10 day after "họp"', "before 2026-09-30"],
    ],
    ["Sau khi có Nghị quyết: ban hành Kế hoạch trong 15 ngày", ['15 day after "có Nghị quyết"']],
    ["trước thời điểm mở thầu tối thiểu 03 ngày làm việc", ['3 working-day before "mở thầu"']],
    ["- Thường xuyên: Theo dõi, đôn đốc", ["ongoing"]],
  ])("is no part of its name: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("is told by when, though a condition stands before it", () => {
    const text =
      "Xin ý kiến Bộ trước 15/6, nếu Bộ không có ý kiến khác thì ban hành trước 30/6/2026";
    expect(read(text)).toEqual(["before 2026-06-15", "before 2026-06-30"]);
  });

  it("may be stopped for a time that nobody knows, which a finding says", () => {
    const text = "15 ngày làm việc kể từ ngày nhận đủ hồ sơ (không kể thời gian giải trình)";
    expect(read(text)).toEqual(['15 working-day after "nhận đủ hồ sơ"']);
    expect(findings(text)).toContain("deadline-text-left-over");
    expect(read("10 ngày kể từ ngày nhận đủ hồ sơ (không kể ngày lễ)")).toEqual(["unrecognized"]);
  });
});

describe("days and turns of cadences", () => {
  it.each([
    ["Ngày 15 và ngày cuối cùng của tháng", ["every 1 month, on 15", 'every 1 month, on "last"']],
    [
      "Mỗi năm 02 kỳ: kỳ 1 trước 30/6, kỳ 2 trước 31/12",
      ["every 1 year, before 30/6", "every 1 year, before 31/12"],
    ],
  ])("are told one by one: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("last as long as the run of years they belong to", () => {
    const text = "Trước ngày 31/12 hằng năm của giai đoạn 2026-2030";
    const [clause, ...others] = resolveDeadline(text, { year: 2026 }).clauses;
    expect(clause?.timing).toMatchObject({ start: "2026-01-01", end: "2030-12-31" });
    expect(others).toEqual([]);
  });

  it("leave undated every turn that is excepted", () => {
    expect(new Set(read("Hằng tháng (trừ tháng 6, tháng 12)"))).toEqual(new Set(["unrecognized"]));
  });
});

describe("what tells no deadline", () => {
  it.each([
    "Done 12/3/2026",
    "Hoàn thành ngày 15/4/2026 (vượt tiến độ)",
    "Thông tư 09/2024",
    "Khóa XIII, nhiệm kỳ 2021-2026",
    "Học kỳ II năm học 2025-2026",
    "HK I năm học 2026-2027",
    "HKI (2026-2027)",
    "Học kỳ hai năm học 2026-2027",
    "Học kì 2 năm học 2026 - 2027",
    "Học kỳ 1/2026",
    "Sơ kết học kỳ 1 tháng 01/2026",
    "Báo cáo kỳ 2 năm 2026",
    "đối với hồ sơ tiếp nhận sau 15 giờ hằng ngày",
    "Thời gian chốt số liệu báo cáo định kỳ 6 tháng: tính từ ngày 15/12/2025 đến ngày 14/6/2026",
  ])("%s", (text) => {
    const dated = resolveDeadline(text, { year: 2026 }).clauses.filter(({ timing }) =>
      ["by", "within", "recurring"].includes(timing.kind),
    );
    expect(dated).toEqual([]);
  });
});
