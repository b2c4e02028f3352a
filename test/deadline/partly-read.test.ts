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
    "30/9/2026 theo âm lịch",
    "30/9/2026 UTC",
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
