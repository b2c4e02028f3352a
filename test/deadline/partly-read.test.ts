import { findDeadlines, occurrences, resolveDeadline } from "chiso/deadline";
import { plainDate } from "chiso/time";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const horizon = { from: plainDate("2020-01-01"), to: plainDate("2030-12-31") };

const dueIn = (text: string): string[] =>
  occurrences(resolveDeadline(text, { year: 2026 }), horizon).dated.map(({ due }) => due);

const codesOf = (text: string): string[] =>
  resolveDeadline(text, { year: 2026 }).findings.map(({ code }) => code);

describe("a number or a word of time that is left over", () => {
  it.each([
    "17 Quý II/2026",
    "Quý II/2026 17",
    "trong 02 Quý II/2026",
    "30/9/2026 theo nông lịch",
    "30/9/2026 UTC",
    "Trước mắt (30/9/2026)",
    "Trước mắt 30/9/2026",
    "Việc lâu dài (31/12/2027)",
    "30/9/2026\n(đã gia hạn 2 lần)",
  ])("leaves no date: %s", (text) => {
    expect(dueIn(text)).toEqual([]);
    expect(codesOf(text)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^deadline-(partly-read|unrecognized)$/)]),
    );
  });

  it.each([
    ["Đợt 2: Quý II/2026", ["2026-06-30"]],
    ["Quý II/2026 (02 lớp, mỗi lớp 03 ngày)", ["2026-06-30"]],
    ["từ ngày 25/3 đến ngày 29/3/2026 (05 ngày)", ["2026-03-29"]],
    ["02 lớp tập huấn trong Quý II/2026", ["2026-06-30"]],
    ["Ban hành Kế hoạch số 12/KH-UBND trong Quý II/2026", ["2026-06-30"]],
    ["Gia hạn đến 31/12/2026", ["2026-12-31"]],
    ["Trước mắt: 30/9/2026", ["2026-09-30"]],
    ["Trong 02 năm 2026, 2027", ["2026-12-31", "2027-12-31"]],
  ])("is none in %s", (text, due) => {
    expect(dueIn(text)).toEqual(due);
  });

  it("never lets a quarter be dated beside a stray number", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom("I", "II", "III", "IV"),
        fc.boolean(),
        (number, quarter, before) => {
          const period = `Quý ${quarter}/2026`;
          expect(dueIn(before ? `${number} ${period}` : `${period} ${number}`)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("a time that does not hold as it stands", () => {
  it("keeps the old day where a later one is only asked for, and says what was left", () => {
    const text = "30/6/2026, đề nghị gia hạn đến 30/9/2026";
    expect(dueIn(text)).toEqual(["2026-06-30"]);
    expect(codesOf(text)).toContain("deadline-text-left-over");
  });

  it.each([
    "30/6/2026, gia hạn thêm 02 tháng",
    "30/6/2026; gia hạn thêm 15 ngày",
    "30/6/2026. Gia hạn thêm 15 ngày",
    "30/6/2026, được gia hạn 15 ngày",
    "Quý II/2026, lùi 15 ngày",
    "30/6/2026 (+5 ngày)",
    "31/3/2026 (đã hủy)",
    "30/6/2026, tạm hoãn",
    "Tạm dừng đến 30/6/2026",
    "30/6/2026 (không được gia hạn đến 30/9/2026)",
  ])("has no date: %s", (text) => {
    expect(dueIn(text)).toEqual([]);
    expect(codesOf(text)).toContain("deadline-partly-read");
  });

  it.each([
    ["Hạn cũ: 31/3/2026; hạn mới: 30/6/2026", ["2026-06-30"]],
    ["31/3/2026, nay là 30/6/2026", ["2026-06-30"]],
    ["Đợt cao điểm kéo dài từ 15/12/2025 đến 15/02/2026", ["2026-02-15"]],
  ])("is replaced where that is said whole: %s", (text, due) => {
    expect(dueIn(text)).toEqual(due);
  });
});

describe("a cadence beside a rule that was not read", () => {
  it.each([
    "Hằng tháng, chậm nhất ngày làm việc thứ 3 của tháng sau",
    "Hằng tháng: ngày làm việc thứ 3",
    "Hằng tháng, ngày làm việc cuối cùng",
    "Hằng quý, chậm nhất ngày 5 tháng sau",
    "Báo cáo quý trước ngày 10 tháng tiếp theo",
    "Hằng quý, tuần cuối quý",
    "Hằng tháng, trong tuần đầu tháng sau",
    "Hằng tuần vào thứ Ba đầu tuần",
    "Hằng tháng trừ tháng 12",
    "Hằng năm, tháng cuối năm",
  ])("has no date: %s", (text) => {
    expect(dueIn(text)).toEqual([]);
  });
});

describe("the year of a plan that is named beside a time", () => {
  it.each([
    ["gửi đăng ký về Sở trước 30/10 để tổng hợp vào kế hoạch năm 2027", ["2026-10-29"]],
    ["gửi Sở Tài chính trước ngày 15/7 để tổng hợp dự toán năm 2027", ["2026-07-14"]],
    ["Lập dự toán năm 2027, gửi trước ngày 20/7/2026", ["2026-07-19"]],
  ])("is no second time, and not that of the first: %s", (text, due) => {
    expect(dueIn(text)).toEqual(due);
  });
});

describe("running text", () => {
  const found = (text: string): string[] =>
    findDeadlines(text).clauses.map(({ span }) => text.slice(span.start, span.end));

  it.each([
    "Số liệu tính từ ngày 15/12/2025 đến ngày 14/6/2026.",
    "Số liệu báo cáo được chốt từ ngày 01/01/2026 đến ngày 30/6/2026.",
    "Nhà thầu không được mở hồ sơ trước ngày 15/6/2026.",
    'Phong trào "hoàn thành trước ngày 30/6/2026" được phát động.',
  ])("has no deadline in %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("has one where data are to be sent", () => {
    expect(found("Số liệu gửi về Sở trước ngày 15/6/2026.")).toEqual(["trước ngày 15/6/2026"]);
    expect(
      found("Các đơn vị nhập số liệu vào hệ thống từ ngày 01/6/2026 đến ngày 15/6/2026."),
    ).toEqual(["từ ngày 01/6/2026 đến ngày 15/6/2026"]);
  });
});

describe("an occasion that no rule read behind a time", () => {
  it.each(["Hằng năm vào dịp 27/7 và Tết Nguyên đán", "27/7/2026 và Tết cổ truyền"])(
    "is no name of what is due, and told: %s",
    (text) => {
      expect(dueIn(text)).toContain("2026-07-27");
      expect(codesOf(text)).toContain("deadline-text-left-over");
      expect(resolveDeadline(text, { year: 2026 }).clauses.map(({ label }) => label)).toEqual([
        undefined,
      ]);
    },
  );

  it("leaves a task its name: Tết trồng cây", () => {
    const [clause] = resolveDeadline("Tết trồng cây: tháng 2/2026", { year: 2026 }).clauses;
    expect(clause?.label).toBe("Tết trồng cây");
  });
});
