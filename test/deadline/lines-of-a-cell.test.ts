import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueDates, parseDeadline, resolveDeadline } from "chiso/deadline";

const dueOf = (text: string): string => dueDates(text, { year: 2026 }).due.join(" ");
const codesOf = (text: string): readonly string[] =>
  dueDates(text, { year: 2026 }).findings.map(({ code }) => code);

describe("a line that begins a time of its own", () => {
  it.each([
    ["Quý I/2026: Kế hoạch\nQuý IV/2026: Báo cáo", "2026-03-31 2026-12-31"],
    ["Tháng 3/2026 ban hành kế hoạch\nTháng 11/2026 tổng kết", "2026-03-31 2026-11-30"],
    ["6 tháng: 15/6\nNăm: 15/12", "2026-06-15 2026-12-15"],
    ["Khi có hồ sơ\nHằng quý", "2026-03-31 2026-06-30 2026-09-30 2026-12-31"],
    ["Sau khi có hướng dẫn\nQuý III/2026", "2026-09-30"],
    ["Ngay khi được giao\n31/10/2026", "2026-10-31"],
    ["Theo chỉ đạo của Bộ\nTrước 30/6/2026", "2026-06-29"],
    ["Trước 30/6/2026\n15/12/2026", "2026-06-29 2026-12-15"],
  ])("%j is due on %s", (text, due) => {
    expect(dueOf(text)).toBe(due);
  });

  it("divides what is named from what is named above", () => {
    const { clauses } = parseDeadline("Kế hoạch\nKhi có hướng dẫn\nBáo cáo\nHằng quý");
    expect(clauses.map(({ label }) => label)).toEqual(["Kế hoạch", "Báo cáo"]);
  });
});

describe("a line that goes on", () => {
  it.each([
    ["Trước ngày\n30/6/2026", "2026-06-29"],
    ["Quý II,\nIV/2026", "2026-06-30 2026-12-31"],
    ["Quý III\nNăm 2026", "2026-09-30"],
    ["TRƯỚC NGÀY 30 THÁNG 6\nNĂM 2026", "2026-06-29"],
    ["Từ 15/3/2026\nĐến 30/4/2026", "2026-04-30"],
    ["Hằng năm\nTrước ngày 15/12", "2026-12-14"],
    ["Tháng 10/2026\nChậm nhất ngày 20/10", "2026-10-20"],
  ])("%j is one time, due on %s", (text, due) => {
    expect(dueOf(text)).toBe(due);
    expect(parseDeadline(text).clauses).toHaveLength(due.split(" ").length);
  });

  it("says that an event went on over a time", () => {
    expect(codesOf("Sau khi có kết quả báo cáo\nhằng quý")).toContain("deadline-text-left-over");
  });
});

describe("a day behind the name of its period", () => {
  it.each([
    ["Quý I: 15/3", "2026-03-15"],
    ["Quý I: ngày 15/3; Quý II: ngày 15/6", "2026-03-15 2026-06-15"],
    ["Tháng 9: 25/9\nTháng 10: 23/10", "2026-09-25 2026-10-23"],
    ["Quý IV: 15/12/2026", "2026-12-15"],
  ])("%j is due on it alone: %s", (text, due) => {
    expect(dueOf(text)).toBe(due);
  });

  it("that lies outside of it is told", () => {
    expect(codesOf("Quý I: 15/4")).toContain("deadline-times-disagree");
  });
});

describe("months beside a day", () => {
  it.each([
    ["6 tháng\nTrước ngày 15/6/2026", "2026-06-14"],
    ["6 tháng\nTrước ngày 15/6/2026\nNăm\nTrước ngày 15/12/2026", "2026-06-14 2026-12-14"],
    ["9 tháng trước ngày 20/9/2026", "2026-09-19"],
    ["9 tháng\nChậm nhất ngày 25/9/2026", "2026-09-25"],
  ])("of %j are what is reported on", (text, due) => {
    expect(dueOf(text)).toBe(due);
  });

  it.each([
    ["ít nhất 6 tháng trước ngày 30/12/2026", "2026-06-30"],
    ["trước 6 tháng so với ngày 30/12/2026", "2026-06-30"],
    ["Trước ngày 30/11/2026 ít nhất 02 tháng", "2026-09-30"],
    ["15 ngày trước ngày 20/9/2026", "2026-09-05"],
  ])("of %j are counted back, as its words say", (text, due) => {
    expect(dueOf(text)).toBe(due);
  });

  it.each(["02 tháng trước ngày 30/6/2026", "Trước ngày 15/6/2026\n6 tháng"])(
    "of %j leave no date and a finding",
    (text) => {
      expect(dueOf(text)).toBe("");
      expect(codesOf(text)).toContain("deadline-partly-read");
    },
  );
});

describe("what does not agree or is no time", () => {
  it("a bound long behind its period is a finding", () => {
    expect(codesOf("Quý II/2026\nChậm nhất ngày 30 tháng 11")).toContain("deadline-times-disagree");
    expect(codesOf("Quý I/2026\nTrước ngày 10/4/2026")).not.toContain("deadline-times-disagree");
  });

  it("letters and numbers alone are unread", () => {
    expect(codesOf("T1; T2")).toEqual(["deadline-unrecognized", "deadline-unrecognized"]);
  });
});

describe("nothing that is said of time is lost", () => {
  const times = [
    "Quý I/2026",
    "Tháng 8/2026",
    "30/6/2026",
    "Trước ngày 15/12/2026",
    "Chậm nhất 20/11/2026",
    "Hằng quý",
    "Hằng tháng",
    "6 tháng cuối năm 2026",
  ];
  const labels = [
    "",
    "Kế hoạch: ",
    "Báo cáo ",
    "Tổ chức hội nghị\n",
    "Khi có yêu cầu\n",
    "Cấp xã ",
  ];
  const behind = ["", " tổng kết", ": Văn bản", " ban hành kế hoạch"];
  const entry = fc.record({
    label: fc.constantFrom(...labels),
    time: fc.constantFrom(...times),
    words: fc.constantFrom(...behind),
  });
  const cell = fc.tuple(
    fc.array(entry, { minLength: 1, maxLength: 4 }),
    fc.constantFrom("\n", "; ", "<br>"),
  );

  it("each time is within a clause of time or named by a finding", () => {
    fc.assert(
      fc.property(cell, ([entries, separator]) => {
        const parts = entries.map(({ label, time, words }) => label + time + words);
        const text = parts.join(separator);
        const { clauses, findings } = parseDeadline(text);
        const held = [
          ...clauses.filter(
            ({ timing }) => !["event", "reference", "unstated"].includes(timing.kind),
          ),
          ...findings.filter(({ code }) => code !== "deadline-ambiguous-before"),
        ].flatMap(({ span }) => span ?? []);
        let from = 0;
        for (const { time } of entries) {
          const start = text.indexOf(time, from);
          from = start + time.length;
          const heading = clauses.some(({ label }) => label?.endsWith(`Báo cáo ${time}`) === true);
          const found = heading || held.some((span) => span.start < from && span.end > start);
          expect(found, `${time} in ${JSON.stringify(text)}`).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });
});

describe("a span and what recurs in it, on two lines or one", () => {
  const spans = [
    ["Giai đoạn 2026-2030", "hằng năm", "2026-01-01", "2030-12-31"],
    ["Từ năm 2026 đến năm 2028", "hằng năm", "2026-01-01", "2028-12-31"],
    ["Năm 2026", "hằng quý", "2026-01-01", "2026-12-31"],
    ["Tháng 3 - tháng 11/2026", "hằng tháng", "2026-03-01", "2026-11-30"],
  ] as const;
  const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

  it.each(spans)("%s and %s are one statement", (span, cadence, start, end) => {
    for (const text of [
      `${span}\n${capital(cadence)}`,
      `${capital(cadence)}\n${span}`,
      `${span}, ${cadence}`,
      `${span} (${cadence})`,
      `${capital(cadence)} (${span})`,
    ]) {
      const { clauses } = resolveDeadline(text, { year: 2026 });
      const timings = clauses.map(({ timing }) => timing);
      expect(timings, text).toEqual([expect.objectContaining({ kind: "recurring", start, end })]);
    }
  });

  it("keeps the due day of the cadence", () => {
    expect(dueOf("Giai đoạn 2026-2030\nTrước 15/12 hằng năm")).toBe("2026-12-14");
  });

  it("stay two where words name what recurs, or the year is no span of it", () => {
    expect(parseDeadline("Giai đoạn 2026-2030\nBáo cáo hằng năm").clauses).toHaveLength(2);
    expect(parseDeadline("Năm 2026 và hằng năm").clauses).toHaveLength(2);
  });
});
