import {
  nextDue,
  occurrences,
  resolveDeadline,
  type CadenceUnit,
  type DueRule,
  type OccurrenceOptions,
  type ResolvedDeadline,
} from "chiso/deadline";
import {
  administrativeRegime,
  extendCalendar,
  plainDate,
  vietnamCalendar,
  FIRST_DATE,
  LAST_DATE,
} from "chiso/time";
import { describe, expect, it } from "vitest";
import { errorOf } from "../time/errors.js";

const YEAR = { from: plainDate("2021-01-01"), to: plainDate("2021-12-31") };

const occurrencesOf = (text: string, options: Partial<OccurrenceOptions> = {}) =>
  occurrences(resolveDeadline(text, { year: 2021 }), { ...YEAR, ...options });
const duesOf = (text: string, options: Partial<OccurrenceOptions> = {}): string[] =>
  occurrencesOf(text, options).dated.map(({ due }) => due);
const reasonsOf = (text: string): string[] => occurrencesOf(text).open.map(({ reason }) => reason);

/** A recurrence that was read from no text. */
function recurringBy(unit: CadenceUnit, due: DueRule): ResolvedDeadline {
  const timing = { kind: "recurring", every: { unit, interval: 1 }, due } as const;
  return {
    text: "",
    clauses: [{ timing, span: { start: 0, end: 0 } }],
    skipped: [],
    findings: [],
  };
}

describe("a latest date", () => {
  it("leaves the day of “trước ngày” out, and keeps it where asked", () => {
    expect(duesOf("Trước ngày 15/6/2021")).toEqual(["2021-06-14"]);
    expect(duesOf("Trước ngày 15/6/2021", { before: "strict" })).toEqual(["2021-06-14"]);
    expect(duesOf("Trước ngày 15/6/2021", { before: "loose" })).toEqual(["2021-06-15"]);
  });

  it("includes the day of “chậm nhất” and “đến hết” either way", () => {
    for (const before of ["strict", "loose"] as const) {
      expect(duesOf("Chậm nhất ngày 15/6/2021", { before })).toEqual(["2021-06-15"]);
      expect(duesOf("Đến hết quý II/2021", { before })).toEqual(["2021-06-30"]);
    }
  });

  it("ends before a whole period however loosely “trước” is meant", () => {
    expect(duesOf("Trước tháng 6/2021", { before: "loose" })).toEqual(["2021-05-31"]);
  });

  it("keeps the day before whose time of day it falls due", () => {
    const [only] = occurrencesOf("Trước 17h00 ngày 15/6/2021").dated;
    expect(only).toMatchObject({ due: "2021-06-15", time: "17:00" });
  });
});

describe("days off", () => {
  // 01/5/2021 was a Saturday and a holiday; Monday 03/5 stood in for it.
  it("stay as written unless a roll is asked for", () => {
    expect(duesOf("Chậm nhất ngày 01/5/2021")).toEqual(["2021-05-01"]);
    expect(duesOf("Chậm nhất ngày 01/5/2021", { roll: "following" })).toEqual(["2021-05-04"]);
    expect(duesOf("Chậm nhất ngày 01/5/2021", { roll: "preceding" })).toEqual(["2021-04-29"]);
  });

  it("move where the text itself says so", () => {
    const text =
      "Trước ngày 16 hằng tháng, trùng ngày nghỉ thì chuyển sang ngày làm việc tiếp theo";
    const dues = duesOf(text, { from: plainDate("2021-05-01"), to: plainDate("2021-05-31") });
    // The 15th was a Saturday.
    expect(dues).toEqual(["2021-05-17"]);
  });
});

describe("a recurrence", () => {
  it("falls due on the last day of each period", () => {
    expect(duesOf("Hàng quý, năm")).toEqual([
      "2021-03-31",
      "2021-06-30",
      "2021-09-30",
      "2021-12-31",
      "2021-12-31",
    ]);
    expect(duesOf("6 tháng/lần")).toEqual(["2021-06-30", "2021-12-31"]);
    expect(duesOf("Hằng tuần", { to: plainDate("2021-01-31") })).toHaveLength(5);
  });

  it("follows its due rule into the month and period it names", () => {
    expect(duesOf("Trước 25 của tháng cuối quý")).toEqual([
      "2021-03-24",
      "2021-06-24",
      "2021-09-24",
      "2021-12-24",
    ]);
    expect(duesOf("Chậm nhất ngày 10 của tháng đầu quý sau")).toEqual([
      "2021-01-10",
      "2021-04-10",
      "2021-07-10",
      "2021-10-10",
    ]);
    expect(duesOf("Ngày làm việc cuối cùng của tháng", { to: plainDate("2021-02-28") })).toEqual([
      "2021-01-29",
      "2021-02-26",
    ]);
    expect(duesOf("Chậm nhất ngày 31 hằng tháng", { to: plainDate("2021-04-30") })).toEqual([
      "2021-01-31",
      "2021-02-28",
      "2021-03-31",
      "2021-04-30",
    ]);
  });

  it("has the window that the text gives it", () => {
    const [first] = occurrencesOf("Hằng tháng, từ ngày 01 đến ngày 10").dated;
    expect(first?.window).toEqual({ start: "2021-01-01", end: "2021-01-10" });
    const [yearly] = occurrencesOf("Hằng năm (Quý IV)").dated;
    expect(yearly?.window).toEqual({ start: "2021-10-01", end: "2021-12-31" });
  });

  it("says how many times where the text does", () => {
    expect(occurrencesOf("02 lần/năm").dated).toMatchObject([{ due: "2021-12-31", times: 2 }]);
  });

  it("stays inside its limits", () => {
    expect(duesOf("Hằng quý, từ tháng 4/2021 đến tháng 9/2021")).toEqual([
      "2021-06-30",
      "2021-09-30",
    ]);
    expect(duesOf("Hằng quý trong năm 2020")).toEqual([]);
  });

  it("is counted in longer steps only from a known beginning", () => {
    const twoYears = "2 năm một lần, từ năm 2021";
    const horizon = { from: plainDate("2021-01-01"), to: plainDate("2026-12-31") };
    expect(duesOf(twoYears, horizon)).toEqual(["2022-12-31", "2024-12-31", "2026-12-31"]);
    expect(reasonsOf("2 năm một lần")).toEqual(["unknown-phase"]);
    expect(reasonsOf("Định kỳ")).toEqual(["unspecified-cadence"]);
  });

  it("follows a reporting regime where one is given", () => {
    const [first] = occurrencesOf("Hằng quý", { regime: administrativeRegime }).dated;
    // Its quarter closes on the 14th of its last month, and not on the last day.
    expect(first?.due).not.toBe("2021-03-31");
    expect(first?.window).toMatchObject({ start: "2020-12-15" });
  });
});

describe("the horizon", () => {
  const text = "Chậm nhất ngày 15/6/2021";
  const day = plainDate("2021-06-15");

  it("includes its first and its last day", () => {
    expect(duesOf(text, { from: day, to: day })).toEqual(["2021-06-15"]);
    expect(duesOf(text, { from: plainDate("2021-06-16") })).toEqual([]);
    expect(duesOf(text, { to: plainDate("2021-06-14") })).toEqual([]);
  });

  it("must not end before it starts", () => {
    const reversed = { from: plainDate("2021-12-31"), to: plainDate("2021-01-01") };
    expect(errorOf(() => occurrencesOf(text, reversed)).code).toBe("invalid-option");
  });
});

describe("an event", () => {
  const text = "05 ngày làm việc kể từ ngày nhận đủ hồ sơ";
  const events = { "nhận đủ hồ sơ": plainDate("2021-04-28") };

  it("waits while its day is not known", () => {
    expect(reasonsOf(text)).toEqual(["waiting-for-event"]);
  });

  it("counts from its day, without it and without days off", () => {
    // From 28/4 over the holidays of 30/4 and 01/5, the latter taken on 03/5.
    expect(duesOf(text, { events })).toEqual(["2021-05-07"]);
  });

  it("is known by its words, whatever their case and spaces", () => {
    expect(duesOf(text, { events: { "Nhận  đủ HỒ SƠ": plainDate("2021-04-28") } })).toHaveLength(1);
  });

  it("counts back to before it", () => {
    const meeting = { "kỳ họp": plainDate("2021-07-20") };
    expect(duesOf("Trước kỳ họp 15 ngày", { events: meeting })).toEqual(["2021-07-05"]);
    expect(duesOf("Trước kỳ họp", { events: meeting })).toEqual(["2021-07-19"]);
  });

  it("ends a term in days by the Civil Code on the next working day", () => {
    const signed = { "ký ban hành": plainDate("2021-04-20") };
    // The tenth day is the holiday of 30/4, with the weekend and 03/5 after it.
    expect(duesOf("10 ngày kể từ ngày ký ban hành", { events: signed })).toEqual(["2021-05-04"]);
  });
});

describe("what an occurrence says of itself", () => {
  it("has a basis with its source", () => {
    const texts = [
      "Trước ngày 15/6/2021",
      "Quý II/2021",
      "Hằng quý",
      "Trước ngày 20 hằng tháng",
      "cuối năm 2021",
    ];
    for (const { basis } of texts.flatMap((text) => occurrencesOf(text).dated)) {
      expect(basis.length).toBeGreaterThan(0);
      for (const { rule, text, source } of basis) {
        expect(rule).not.toBe("");
        expect(text.vi).not.toBe("");
        expect(text.en).not.toBe("");
        expect(source.document).not.toBe("");
      }
    }
  });

  it("is projected where it rests on days off that are not announced yet", () => {
    const resolved = resolveDeadline("Chậm nhất ngày 02/9/2040", { year: 2040 });
    const horizon = { from: plainDate("2040-01-01"), to: plainDate("2040-12-31") };
    const plain = occurrences(resolved, horizon).dated;
    const rolled = occurrences(resolved, { ...horizon, roll: "following" }).dated;
    expect(plain.map(({ certainty }) => certainty)).toEqual(["announced"]);
    expect(rolled.map(({ certainty }) => certainty)).toEqual(["projected"]);
  });

  it("keeps the label, the clause and the vagueness of the words", () => {
    const { dated } = occurrencesOf("Kế hoạch: Quý I/2021; Báo cáo: cuối năm 2021");
    expect(dated).toMatchObject([
      { clause: 0, label: "Kế hoạch", due: "2021-03-31" },
      { clause: 1, label: "Báo cáo", due: "2021-12-31", approximate: true },
    ]);
  });
});

describe("what has no date", () => {
  it.each([
    ["Thường xuyên", "ongoing"],
    ["Khi có phản ánh", "waiting-for-event"],
    ["Theo hướng dẫn của Bộ Nội vụ", "set-elsewhere"],
    ["- Báo cáo kết quả thực hiện.", "unstated"],
    ["Cơ quan, đơn vị", "unrecognized"],
  ])("%s stays open as %s", (text, reason) => {
    expect(reasonsOf(text)).toEqual([reason]);
    expect(duesOf(text)).toEqual([]);
  });
});

describe("the next due date", () => {
  const next = (text: string, asOf: string, options = {}): string | undefined =>
    nextDue(resolveDeadline(text, { year: 2021 }), plainDate(asOf), options)?.due;

  it("is the first on or after the day asked for", () => {
    expect(next("Hàng quý", "2021-05-10")).toBe("2021-06-30");
    expect(next("Hàng quý", "2021-06-30")).toBe("2021-06-30");
    expect(next("Hàng quý", "2021-07-01")).toBe("2021-09-30");
  });

  it("looks years ahead, and is undefined when nothing is left", () => {
    expect(next("Đến năm 2030", "2021-01-01")).toBe("2030-12-31");
    expect(next("Quý I/2021", "2021-04-01")).toBeUndefined();
    expect(next("Thường xuyên", "2021-01-01")).toBeUndefined();
  });

  it("counts as it is told", () => {
    const loose = { before: "loose" };
    expect(next("Trước ngày 15/6/2021", "2021-06-15", loose)).toBe("2021-06-15");
    expect(next("Trước ngày 15/6/2021", "2021-06-15")).toBeUndefined();
  });
});

/** What an official meets; worked out by hand from the law of time limits. */
describe("situations of an office", () => {
  const at = (
    text: string,
    year: number,
    options: Partial<OccurrenceOptions> = {},
  ): readonly string[] =>
    occurrences(resolveDeadline(text, { year }), {
      from: plainDate(year, 1, 1),
      to: plainDate(year, 12, 31),
      ...options,
    }).dated.map(({ due }) => due);
  const days = (from: string, to: string) => ({ from: plainDate(from), to: plainDate(to) });

  it("the 15th of the last month of each quarter", () => {
    const each = ["2022-03-15", "2022-06-15", "2022-09-15", "2022-12-15"];
    expect(at("Ngày 15 tháng cuối quý", 2022)).toEqual(each);
  });

  it("working days and days across Tết 2023, off from 20 to 26 January", () => {
    const events = { "nhận đủ hồ sơ": plainDate("2023-01-17") };
    expect(at("05 ngày làm việc kể từ ngày nhận đủ hồ sơ", 2023, { events })).toEqual([
      "2023-01-31",
    ]);
    // The tenth day is 22 January, the first of the lunar year.
    const earlier = { "nhận đủ hồ sơ": plainDate("2023-01-12") };
    expect(at("10 ngày kể từ ngày nhận đủ hồ sơ", 2023, { events: earlier })).toEqual([
      "2023-01-27",
    ]);
  });

  it("working days before a meeting, across 1 to 4 September 2022", () => {
    const events = { họp: plainDate("2022-09-06") };
    expect(at("Chậm nhất 05 ngày làm việc trước ngày họp", 2022, { events })).toEqual([
      "2022-08-26",
    ]);
  });

  it("a month from the 31st ends with February, and with the day off after it", () => {
    const events = { ký: plainDate("2021-01-31") };
    expect(at("01 tháng kể từ ngày ký", 2021, { events })).toEqual(["2021-03-01"]);
  });

  it("hours run into the days they make", () => {
    const events = { "phát hiện": plainDate("2022-05-05") };
    expect(at("Trong vòng 24 giờ kể từ khi phát hiện", 2022, { events })).toEqual(["2022-05-06"]);
    expect(at("Trong 02 giờ kể từ khi phát hiện", 2022, { events })).toEqual(["2022-05-05"]);
  });

  it("reports of the regime, and periods of a plan, which are no reports", () => {
    const regime = administrativeRegime;
    expect(at("Báo cáo 6 tháng, năm", 2022, { regime })).toEqual([
      "2022-06-25",
      "2022-12-25",
      "2022-12-25",
    ]);
    expect(at("6 tháng đầu năm", 2022, { regime })).toEqual(["2022-06-30"]);
    // A due day of its own goes before that of the regime.
    expect(at("Trước ngày 20 của tháng cuối quý", 2022, { regime })[0]).toBe("2022-03-19");
  });

  it("the last working day asks the calendar, also of a month written with its year", () => {
    // 30 April 2021 was a Friday and a holiday.
    expect(at("Ngày làm việc cuối cùng của tháng", 2021)[3]).toBe("2021-04-29");
    expect(at("Ngày làm việc cuối cùng của tháng 4/2021", 2021)).toEqual(["2021-04-29"]);
    expect(at("Chậm nhất ngày làm việc cuối cùng của tháng 12/2022", 2022)).toEqual(["2022-12-30"]);
    expect(at("Ngày làm việc cuối cùng của tháng 12/2060", 2060)).toEqual(["2060-12-31"]);
    expect(at("Ngày làm việc cuối cùng hằng tuần", 2021, days("2021-04-26", "2021-05-09"))).toEqual(
      ["2021-04-29", "2021-05-07"],
    );
  });

  it("the last working day of a calendar of one's own", () => {
    const source = { document: "Quy chế", confidence: "verified" } as const;
    const calendar = extendCalendar(vietnamCalendar, {
      daysOff: [{ date: plainDate("2022-09-30"), occasion: { vi: "Lễ", en: "Feast" }, source }],
    });
    const text = "Ngày làm việc cuối cùng của tháng 9/2022";
    expect(resolveDeadline(text, { year: 2022, calendar }).clauses[0]?.timing).toMatchObject({
      start: "2022-09-29",
    });
    expect(at("Ngày làm việc cuối cùng của tháng", 2022, { calendar })[8]).toBe("2022-09-29");
  });

  it("a daily item rolled off days off falls due once, for all its days", () => {
    const horizon = days("2022-04-28", "2022-05-05");
    const resolved = resolveDeadline("Hằng ngày", { year: 2022 });
    const following = occurrences(resolved, { ...horizon, roll: "following" }).dated;
    expect(following.map(({ due, covers }) => [due, covers?.start])).toEqual([
      ["2022-04-28", "2022-04-28"],
      ["2022-04-29", "2022-04-29"],
      ["2022-05-04", "2022-04-30"],
      ["2022-05-05", "2022-05-05"],
    ]);
    expect(following[2]?.basis.map(({ rule }) => rule)).toContain("asked-roll");
    expect(at("Hằng ngày", 2022, { ...horizon, roll: "preceding" })).toEqual([
      "2022-04-28",
      "2022-04-29",
      "2022-05-04",
      "2022-05-05",
    ]);
  });

  it("a due rule holds in longer steps too", () => {
    const years = days("2021-01-01", "2026-12-31");
    expect(at("2 năm một lần, trước ngày 15/12, từ năm 2021", 2021, years)).toEqual([
      "2021-12-14",
      "2023-12-14",
      "2025-12-14",
    ]);
  });

  it("longer steps are whole periods of the calendar from the one they begin in", () => {
    const half = days("2022-01-01", "2022-12-31");
    const text = "4 tháng/lần, từ ngày 10/3/2022 đến hết tháng 12/2022";
    const { dated } = occurrences(resolveDeadline(text, { year: 2022 }), half);
    expect(dated.map(({ covers }) => covers)).toEqual([
      { start: "2022-03-10", end: "2022-06-30" },
      { start: "2022-07-01", end: "2022-10-31" },
    ]);
  });

  it("limits hold for the due day, and for the period of a report due after it", () => {
    // The 4th of March lies before the beginning.
    expect(at("Hằng tháng, trước ngày 05, từ ngày 10/3/2022 đến hết năm 2022", 2022)[0]).toBe(
      "2022-04-04",
    );
    const dues = at(
      "Hằng tháng trong năm 2022, chậm nhất ngày 05 tháng sau",
      2022,
      days("2022-01-01", "2023-12-31"),
    );
    expect([dues[0], dues.at(-1), dues.length]).toEqual(["2022-02-05", "2023-01-05", 12]);
  });

  it("a rule for the period before is found beyond the end of the horizon", () => {
    const rule: DueRule = { side: "by", day: 10, month: "first", in: "previous" };
    const plan = recurringBy("quarter", rule);
    const { dated } = occurrences(plan, days("2022-04-01", "2022-04-30"));
    expect(dated.map(({ due, covers }) => [due, covers?.start])).toEqual([
      ["2022-04-10", "2022-07-01"],
    ]);
  });

  it("a day that a period does not have is not moved into another", () => {
    const fifth: DueRule = { side: "on", day: { weekday: 5, week: 5 } };
    const fridays = occurrences(recurringBy("month", fifth), days("2022-01-01", "2022-06-30"));
    expect(fridays.dated.map(({ due }) => due)).toEqual(["2022-04-29"]);
    const december: DueRule = { side: "by", day: 15, month: 12 };
    const once = occurrences(recurringBy("quarter", december), days("2022-01-01", "2022-12-31"));
    expect(once.dated.map(({ due }) => due)).toEqual(["2022-12-15"]);
    // Which Friday of the month is not said.
    const some: DueRule = { side: "on", day: { weekday: 5 } };
    const { dated, open } = occurrences(
      recurringBy("month", some),
      days("2022-01-01", "2022-12-31"),
    );
    expect([dated.length, open[0]?.reason]).toEqual([0, "unknown-phase"]);
  });

  it("“trước tháng 6” in any spelling ends with May, “trước ngày 01/6” may mean the first", () => {
    const before = "loose";
    expect(at("Trước 6/2022", 2022, { before })).toEqual(["2022-05-31"]);
    expect(at("TRƯỚC QUÝ III".normalize("NFD"), 2022, { before })).toEqual(["2022-06-30"]);
    expect(at("Trước 1/6", 2022, { before })).toEqual(["2022-06-01"]);
    expect(at("Trước 01 tháng 6 năm 2022", 2022, { before })).toEqual(["2022-06-01"]);
    expect(at("TRUOC NGAY 01/6/2022", 2022, { before })).toEqual(["2022-06-01"]);
    expect(at("Trước 1/2022", 2022, { before, from: plainDate("2021-12-01") })).toEqual([
      "2021-12-31",
    ]);
  });
});

describe("the years of the calendar", () => {
  const roll = "following";
  const last = { from: plainDate("2050-01-01"), to: plainDate("2050-12-31") };

  it("end nothing that lies outside the horizon", () => {
    // 31 December 2050 is a Saturday: what follows is not in the horizon.
    expect(occurrencesOf("Hằng quý", { ...last, roll }).dated).toHaveLength(3);
    expect(occurrencesOf("Chậm nhất ngày 15/6/2060", { ...YEAR, roll }).dated).toEqual([]);
    expect(occurrencesOf("Chậm nhất ngày 15/6/1990", { ...YEAR, roll }).dated).toEqual([]);
    const events = { ký: plainDate("2050-12-25") };
    expect(occurrencesOf("30 ngày làm việc kể từ ngày ký", { ...last, events }).dated).toEqual([]);
    expect(occurrencesOf("Ngày làm việc cuối cùng của tháng", last).dated).toHaveLength(12);
    expect(occurrencesOf("2 năm một lần, từ năm 2000", { ...YEAR, roll }).dated).toHaveLength(1);
  });

  it("leave every date the library counts in to what needs no calendar", () => {
    const ever = { from: FIRST_DATE, to: LAST_DATE };
    for (const text of ["Hằng tuần", "Thứ Sáu hằng tuần", "2 tuần/lần, từ năm 2022", "Hằng quý"]) {
      expect(occurrencesOf(text, ever).dated.at(-1)?.due.slice(0, 7)).toBe("2199-12");
    }
    const neighbours = [
      "Chậm nhất ngày 10 của tháng đầu quý sau",
      "Trước 31/01 năm sau (hằng năm)",
    ];
    for (const text of neighbours) {
      expect(occurrencesOf(text, ever).dated.length).toBeGreaterThan(290);
    }
    const plan = recurringBy("month", { side: "by", day: 25, in: "previous" });
    expect(occurrences(plan, ever).dated.length).toBeGreaterThan(3500);
    expect(occurrencesOf("7 năm một lần, từ năm 2022", ever).dated).toHaveLength(25);
  });

  it.each([
    "40 năm kể từ ngày 1/7/2180",
    "24000 giờ kể từ ngày 1/7/2199",
    "trước ngày 01/01/1900",
    "05 ngày làm việc kể từ ngày 1/7/2150",
  ])("are none of a year that a day beyond all calendars does not lie in: %s", (text) => {
    const year = { from: plainDate("2021-01-01"), to: plainDate("2021-12-31") };
    expect(occurrencesOf(text, year)).toEqual({ dated: [], open: [] });
  });

  it("end in an error where a day of the horizon needs them", () => {
    const beyond = { from: plainDate("2051-01-01"), to: plainDate("2051-12-31") };
    expect(errorOf(() => occurrencesOf("Hằng quý", { ...beyond, roll })).code).toBe("out-of-range");
    expect(occurrencesOf("Hằng quý", beyond).dated).toHaveLength(4);
  });

  it("are looked through before the next due day is sought beyond them", () => {
    const quarterly = resolveDeadline("Hàng quý", { year: 2021 });
    expect(nextDue(quarterly, plainDate("2050-06-01"), { roll })?.due).toBe("2050-06-30");
    const vision = resolveDeadline("Đến năm 2060", { year: 2021 });
    expect(nextDue(vision, plainDate("2021-01-01"))?.due).toBe("2060-12-31");
  });

  it("mark the last working day of a projected year", () => {
    const later = { from: plainDate("2040-04-01"), to: plainDate("2040-04-30") };
    const [only] = occurrencesOf("Ngày làm việc cuối cùng của tháng", later).dated;
    expect(only?.certainty).toBe("projected");
  });
});

describe("wrong calls", () => {
  it("are told what is accepted", () => {
    // Callers without the compiler.
    const before: object = { before: "lose" };
    expect(errorOf(() => occurrencesOf("Quý I/2021", before)).code).toBe("invalid-option");
    const events: object = { events: { ký: "2021-02-30" } };
    expect(errorOf(() => occurrencesOf("5 ngày kể từ ngày ký", events)).code).toBe("invalid-date");
  });
});
