import { dueDates, occurrences, parseDeadline, resolveDeadline } from "chiso/deadline";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";

const horizon = { from: plainDate("2018-01-01"), to: plainDate("2027-12-31") };

const dueIn = (text: string, year: number): string[] =>
  occurrences(resolveDeadline(text, { year }), horizon).dated.map(({ due, time }) =>
    time === undefined ? due : `${due} ${time}`,
  );

const codesOf = (text: string): string[] =>
  resolveDeadline(text, { year: 2026 }).findings.map(({ code }) => code);

describe("days written short", () => {
  it.each([
    ["trước ngày 20.4", 2026, ["2026-04-19"]],
    ["Trước ngày 25-10", 2026, ["2026-10-24"]],
    ["đến 10-12", 2026, ["2026-12-10"]],
    ["ngày 20-11", 2026, ["2026-11-20"]],
    ["ngày 4-4", 2026, ["2026-04-04"]],
    ["ngày 5-5, 6-6", 2026, ["2026-05-05", "2026-06-06"]],
    ["30/6/202 1", 2021, ["2021-06-30"]],
    ["6.5 – 15.5", 2026, ["2026-05-15"]],
    ["từ ngày 6 đến 10.1", 2026, ["2026-01-10"]],
    ["từ ngày 1-9 đến hết ngày 31-12-2018", 2018, ["2018-12-31"]],
    ["ngày 30-7, 3-8 và 25-8-2021", 2021, ["2021-07-30", "2021-08-03", "2021-08-25"]],
    ["30/6", 2026, ["2026-06-30"]],
    ["Đợt 1: 30/6; đợt 2: 30/11", 2026, ["2026-06-30", "2026-11-30"]],
    ["Xong 15/7", 2026, ["2026-07-15"]],
    ["25 / 8 /202 6", 2026, ["2026-08-25"]],
    ["trong ngày 25 / 8 /202 6", 2026, ["2026-08-25"]],
    ["13/5/26", 2026, ["2026-05-13"]],
  ])("%s in a plan of %i", (text, year, due) => {
    expect(dueIn(text, year)).toEqual(due);
  });

  it("keep the first and last of several days apart from a day and its month", () => {
    expect(dueIn("ngày 10-12/5/2026", 2026)).toEqual(["2026-05-12"]);
    expect(dueIn("ngày 10-12 tháng 5", 2026)).toEqual(["2026-05-12"]);
    expect(dueIn("ngày 10-12", 2026)).toEqual([]);
    expect(codesOf("ngày 10-12")).toContain("deadline-unrecognized");
  });

  it.each(["30/6/202 12", "30/6/20 21", "ngày 4-5"])(
    "of another length have no year: %s",
    (text) => {
      expect(dueIn(text, 2026)).toEqual([]);
      expect(codesOf(text)).toContain("deadline-unrecognized");
    },
  );

  it.each(["hội trường tầng 2, 3/5", "Hằng ngày (24/7)", "3-5 lần"])(
    "are not met in %s",
    (text) => {
      const kinds = resolveDeadline(text, { year: 2026 }).clauses.map(({ timing }) => timing.kind);
      expect(kinds).not.toContain("within");
      expect(kinds).not.toContain("by");
    },
  );
});

describe("a day and a month in either order", () => {
  it("are no date until the caller says the order", () => {
    expect(dueIn("6/5/26", 2026)).toEqual([]);
    expect(codesOf("6/5/26")).toContain("deadline-ambiguous-date");
    const read = parseDeadline("Trước 6/5/26");
    const of = (order: "day-month" | "month-day"): unknown =>
      resolveDeadline(read, { year: 2026, order }).clauses.map(({ timing }) => timing);
    expect(of("day-month")).toMatchObject([{ date: "2026-05-06" }]);
    expect(of("month-day")).toMatchObject([{ date: "2026-06-05" }]);
  });

  it.each(["6/5/2026", "13/5/26", "5/5/26"])("leave no doubt in %s", (text) => {
    expect(codesOf(text)).not.toContain("deadline-ambiguous-date");
    expect(dueIn(text, 2026)).toHaveLength(1);
  });
});

describe("days in words", () => {
  it.each([
    ["Ngày mười lăm tháng sáu năm 2026", "2026-06-15"],
    ["Trước ngày mười lăm tháng sáu năm 2026", "2026-06-14"],
    ["ngày ba mươi tháng chín", "2026-09-30"],
    ["ngày hai mươi mốt tháng mười một", "2026-11-21"],
    ["ngày mồng một tháng năm", "2026-05-01"],
    ["mùng năm tháng ba", "2026-03-05"],
  ])("%s", (text, due) => {
    expect(dueIn(text, 2026)).toEqual([due]);
  });
});

describe("the hour of a day", () => {
  it.each([
    ["17h00 ngày 04/10", "2026-10-04 17:00"],
    ["17 giờ 30 phút ngày 04/10/2026", "2026-10-04 17:30"],
    ["Trước 16h00 ngày 25/10/2026", "2026-10-25 16:00"],
    ["24h00 ngày 15/10/2026", "2026-10-15 24:00"],
  ])("stays with it: %s", (text, due) => {
    expect(dueIn(text, 2026)).toEqual([due]);
  });

  it.each(["Trước 0h00 ngày 16/10", "chậm nhất 0h00 ngày 16/10"])(
    "at midnight is the end of the day before: %s",
    (text) => {
      expect(dueIn(text, 2026)).toEqual(["2026-10-15"]);
      // However `trước` is meant.
      expect(dueDates(text, { year: 2026, before: "loose" }).due).toEqual(["2026-10-15"]);
    },
  );

  it.each([
    "25h00 ngày 4/10/2026",
    "Trước 24h30 ngày 4/10/2026",
    "từ ngày 1/10 đến 26h ngày 4/10/2026",
  ])("that no day has leaves no date: %s", (text) => {
    expect(dueIn(text, 2026)).toEqual([]);
    expect(codesOf(text)).toContain("deadline-impossible-date");
  });
});

describe("a colon behind the words of a bound", () => {
  it.each([
    ["Trước ngày: 20/09/2026", "2026-09-19"],
    ["Báo cáo trước ngày: 05/9/2026", "2026-09-04"],
    ["Trước: 30/6/2026", "2026-06-29"],
    ["Từ: 05/01/2026 Đến: 16/01/2026", "2026-01-16"],
    ["Đơn từ: 30/6/2026", "2026-06-30"],
    ["Báo cáo: 30/6/2026", "2026-06-30"],
  ])("ends no label: %s", (text, due) => {
    expect(dueDates(text, { year: 2026 }).due).toEqual([due]);
  });
});
