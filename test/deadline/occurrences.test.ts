import { nextDue, occurrences, resolveDeadline, type OccurrenceOptions } from "chiso/deadline";
import { administrativeRegime, plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { errorOf } from "../time/errors.js";

const YEAR = { from: plainDate("2021-01-01"), to: plainDate("2021-12-31") };

const occurrencesOf = (text: string, options: Partial<OccurrenceOptions> = {}) =>
  occurrences(resolveDeadline(text, { year: 2021 }), { ...YEAR, ...options });
const duesOf = (text: string, options: Partial<OccurrenceOptions> = {}): string[] =>
  occurrencesOf(text, options).dated.map(({ due }) => due);
const reasonsOf = (text: string): string[] => occurrencesOf(text).open.map(({ reason }) => reason);

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
