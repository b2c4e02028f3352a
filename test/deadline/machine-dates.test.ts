import { parseDeadline, resolveDeadline, type ResolvedTiming } from "chiso/deadline";
import { describe, expect, it } from "vitest";

const read = (text: string): ResolvedTiming[] =>
  resolveDeadline(parseDeadline(text), { year: 2026 }).clauses.map(({ timing }) => timing);

const within = (start: string, end: string, grain: string): unknown[] => [
  { kind: "within", start, end, grain },
];

describe("dates as machines write them", () => {
  it.each([
    ["2026-09-30", within("2026-09-30", "2026-09-30", "day")],
    ["2026/09/30", within("2026-09-30", "2026-09-30", "day")],
    ["2026-09", within("2026-09-01", "2026-09-30", "month")],
    ["2026-Q4", within("2026-10-01", "2026-12-31", "quarter")],
    ["2026-03-01 - 2026-04-15", within("2026-03-01", "2026-04-15", "range")],
    ["từ 2026-03 đến 2026-05", within("2026-03-01", "2026-05-31", "range")],
    ["Trước 2026-09-30", [{ kind: "by", date: "2026-09-30", inclusive: false }]],
    ["trước 2026-Q3", [{ kind: "by", date: "2026-07-01", inclusive: false }]],
    ["2026-10-04 17:00", [{ kind: "by", date: "2026-10-04", inclusive: true, time: "17:00" }]],
    ["2026-10-04T17:00:00", [{ kind: "by", date: "2026-10-04", inclusive: true, time: "17:00" }]],
    ["2026-09-30T00:00:00.000", within("2026-09-30", "2026-09-30", "day")],
    [
      "2026-06-30, 2026-12-15",
      [...within("2026-06-30", "2026-06-30", "day"), ...within("2026-12-15", "2026-12-15", "day")],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(parseDeadline(text).findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it.each(["2026-13-40", "Trước 2026-02-31", "2026-02-29"])("%s is no day", (text) => {
    expect(read(text)).toEqual([{ kind: "unrecognized" }]);
    expect(parseDeadline(text).findings.map(({ code }) => code)).toContain(
      "deadline-impossible-date",
    );
  });

  it.each(["2026-9-30", "2026-W40", "2026-H2", "2026-10-04T17:00:00Z", "2021/12"])(
    "%s is not read as the whole year",
    (text) => {
      expect(read(text)).toEqual([{ kind: "unrecognized" }]);
      expect(parseDeadline(text).findings).not.toEqual([]);
    },
  );

  it.each(["2025-2026", "2021-2025"])("%s stays a run of years", (text) => {
    expect(read(text)).toMatchObject([{ kind: "within", grain: "range" }]);
  });
});

describe("amounts said twice and not alike", () => {
  it.each([
    "Trong thời hạn 15 (mười) ngày kể từ ngày nhận hồ sơ",
    "Trước ngày 15 (mười) hằng tháng",
    "mười lăm (10) ngày làm việc sau khi kết thúc",
  ])("%s gives a finding and no term", (text) => {
    expect(parseDeadline(text).findings.map(({ code }) => code)).toContain(
      "deadline-numbers-disagree",
    );
    for (const timing of read(text)) {
      expect(["recurring", "by", "within"]).not.toContain(timing.kind);
      if (timing.kind === "event") expect(timing.offset).toBeUndefined();
    }
  });

  it.each([
    ["hai mươi mốt ngày kể từ ngày nhận hồ sơ", 21],
    ["một trăm hai mươi (120) ngày kể từ ngày nhận hồ sơ", 120],
    ["mười nhăm ngày kể từ ngày nhận hồ sơ", 15],
  ])("%s is a term of %d days", (text, amount) => {
    expect(read(text)).toMatchObject([{ kind: "event", offset: { amount, unit: "day" } }]);
  });
});
