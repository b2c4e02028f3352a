import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  addDays,
  datesOff,
  dayOff,
  extendCalendar,
  isWorkingDay,
  plainDate,
  vietnamCalendar,
  weekdayOf,
  yearOf,
} from "chiso/time";
import { OFFICIAL_YEARS, SUBSTITUTES, SWAPS, TET_SPANS } from "./fixtures/official-days-off.js";

const official = Object.entries(OFFICIAL_YEARS);
const weekdaysOff = new Set(
  official.flatMap(([y, { weekdaysOff: days }]) => days.map((d) => `${y}-${d}`)),
);
const weekendsWorked = new Set(
  official.flatMap(([y, { workedWeekendDays: days }]) => days.map((d) => `${y}-${d}`)),
);

describe("the days off of 2011 to 2027", () => {
  it("are those of the official notices, every day of the seventeen years", () => {
    const disagreements: string[] = [];
    let checked = 0;
    for (let day = plainDate("2011-01-01"); day <= "2027-12-31"; day = addDays(day, 1)) {
      const worked = weekdayOf(day) <= 5 ? !weekdaysOff.has(day) : weekendsWorked.has(day);
      if (isWorkingDay(day) !== worked) disagreements.push(day);
      checked += 1;
    }
    expect(disagreements).toEqual([]);
    expect(checked).toBe(6209);
  });

  it("are listed for each year: all weekdays off, and holidays on weekends, each as dayOff tells it", () => {
    for (const [year] of official) {
      const listed = datesOff(Number(year));
      const onWeekdays = listed.filter(({ date }) => weekdayOf(date) <= 5).map(({ date }) => date);
      expect(onWeekdays).toEqual([...weekdaysOff].filter((day) => day.startsWith(year)).sort());
      expect(listed.every((each) => each.kind !== "weekly-rest")).toBe(true);
      for (const each of listed) expect(dayOff(each.date)).toEqual(each);
    }
  });

  it("hold every announced span of Tết without a working day, and a working day on both sides", () => {
    expect(TET_SPANS).toHaveLength(17);
    for (const [from, to] of TET_SPANS) {
      const [start, end] = [plainDate(from), plainDate(to)];
      for (let day = start; day <= end; day = addDays(day, 1))
        expect(isWorkingDay(day)).toBe(false);
      expect(isWorkingDay(addDays(start, -1)) && isWorkingDay(addDays(end, 1))).toBe(true);
    }
  });

  it("name the holiday that each substitute makes up for", () => {
    const known = vietnamCalendar.days.filter(
      ({ kind, date }) => kind === "substitute" && yearOf(date) >= 2011 && yearOf(date) <= 2027,
    );
    expect(known.map(({ date, substituteFor }) => [date, substituteFor])).toEqual(SUBSTITUTES);
  });

  it("pair each swapped day with the rest day worked for it", () => {
    const swaps = vietnamCalendar.days
      .filter(({ kind }) => kind === "swap-off")
      .map(({ date, exchangedWith }) => [date, exchangedWith]);
    expect(swaps).toEqual([...SWAPS].sort(([left], [right]) => (left < right ? -1 : 1)));
    const worked = vietnamCalendar.days.filter(({ kind }) => kind === "worked-weekend");
    for (const { date, exchangedWith } of worked)
      expect(swaps).toContainEqual([exchangedWith, date]);
    expect(worked).toHaveLength(SWAPS.length);
  });

  it("know the one Sunday that was worked, 30 January 2011", () => {
    expect(isWorkingDay(plainDate("2011-01-30"))).toBe(true);
    const worked = vietnamCalendar.days.filter(({ kind }) => kind === "worked-weekend");
    expect(worked.filter(({ date }) => weekdayOf(date) === 7).map(({ date }) => date)).toEqual([
      "2011-01-30",
    ]);
  });

  it("have 24 November from 2026 on, not before", () => {
    expect(isWorkingDay(plainDate("2025-11-24"))).toBe(true);
    expect(dayOff(plainDate("2026-11-24"))).toMatchObject({
      kind: "statutory",
      occasion: { vi: "Ngày Văn hóa Việt Nam" },
      certainty: "announced",
      source: { article: "Điều 2", confidence: "reported" },
    });
  });
});

describe("why a day is off", () => {
  it("is a swap, with its notice and the day worked instead", () => {
    expect(dayOff(plainDate("2024-04-29"))).toEqual({
      date: "2024-04-29",
      kind: "swap-off",
      occasion: { vi: "Nghỉ hoán đổi", en: "Day off in exchange" },
      certainty: "announced",
      source: { document: "Công văn 2450/VPCP-KGVX ngày 12/4/2024", confidence: "reported" },
      notice: "2450/VPCP-KGVX",
      exchangedWith: "2024-05-04",
    });
  });

  it("is a substitute, with the holiday it makes up for and the article", () => {
    expect(dayOff(plainDate("2021-05-03"))).toMatchObject({
      kind: "substitute",
      substituteFor: "2021-05-01",
      source: { article: "Điều 111.3", confidence: "verified" },
    });
  });

  it("is the holiday, not the weekend, when a holiday falls on a weekend", () => {
    expect(dayOff(plainDate("2021-05-01"))?.kind).toBe("statutory");
  });

  it("is the weekly rest on a plain Sunday", () => {
    expect(dayOff(plainDate("2026-11-22"))).toMatchObject({
      kind: "weekly-rest",
      source: { document: "Quyết định 188/1999/QĐ-TTg ngày 17/9/1999" },
    });
  });

  it("is nothing on a worked day, a worked Saturday among them", () => {
    expect(dayOff(plainDate("2026-11-23"))).toBeUndefined();
    expect(dayOff(plainDate("2026-08-22"))).toBeUndefined();
  });

  it("says that days beyond the notices are projected", () => {
    expect(dayOff(plainDate("2028-04-04"))).toMatchObject({
      occasion: { vi: "Giỗ Tổ Hùng Vương" },
      certainty: "projected",
    });
    expect(dayOff(plainDate("2010-04-23"))?.certainty).toBe("projected");
  });
});

describe("projected years", () => {
  it("follow the lunar table of Vietnam: Tết 2030 is 2 February", () => {
    const tet = vietnamCalendar.days.filter(
      ({ date, occasion, kind }) =>
        yearOf(date) === 2030 && kind === "statutory" && occasion.vi === "Tết Nguyên đán",
    );
    expect(tet.map(({ date }) => date)).toEqual([
      "2030-01-31",
      "2030-02-01",
      "2030-02-02",
      "2030-02-03",
      "2030-02-04",
    ]);
    expect(tet[0]?.source).toMatchObject({ article: "Điều 112.3", confidence: "inferred" });
  });

  it("make up for stacked holidays on the next working days", () => {
    expect(dayOff(plainDate("2033-05-02"))?.substituteFor).toBe("2033-04-30");
    expect(dayOff(plainDate("2033-05-03"))?.substituteFor).toBe("2033-05-01");
  });

  it("do not make up for 24 November, which the make-up article does not reach", () => {
    expect(dayOff(plainDate("2029-11-24"))?.kind).toBe("statutory");
    expect(isWorkingDay(plainDate("2029-11-26"))).toBe(true);
  });

  it("give as many statutory days as the law of each year", () => {
    const count = (year: number) =>
      vietnamCalendar.days.filter(({ date, kind }) => yearOf(date) === year && kind === "statutory")
        .length;
    expect([2010, 2012, 2013, 2014, 2020, 2021, 2025, 2026, 2027, 2040].map(count)).toEqual([
      9, 9, 9, 10, 10, 11, 11, 12, 12, 12,
    ]);
  });
});

describe("the calendar as data", () => {
  it("survives JSON and structuredClone and answers the same afterwards", () => {
    expect(JSON.parse(JSON.stringify(vietnamCalendar))).toEqual(vietnamCalendar);
    const clone = structuredClone(vietnamCalendar);
    expect(isWorkingDay(plainDate("2026-08-22"), clone)).toBe(true);
    expect(isWorkingDay(plainDate("2026-08-31"), clone)).toBe(false);
  });

  it("holds no contradiction: the checks of calendars of one's own let it pass unchanged", () => {
    expect(extendCalendar(vietnamCalendar, {})).toEqual(vietnamCalendar);
  });

  it("says how far it is verified and when notices were last looked for", () => {
    expect(vietnamCalendar).toMatchObject({
      firstYear: 2010,
      lastYear: 2050,
      verifiedFrom: "2011-01-01",
      verifiedThrough: "2027-12-31",
      checkedOn: "2026-11-22",
    });
  });

  it("gives an occasion in both languages, a source and a confidence for each day", () => {
    for (const { date, occasion, source } of vietnamCalendar.days) {
      expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(occasion.vi).not.toBe("");
      expect(occasion.en).not.toBe("");
      expect(source.document).not.toBe("");
      expect(["verified", "reported", "inferred"]).toContain(source.confidence);
    }
    expect(vietnamCalendar.weeklyRestSource.document).toContain("188/1999/QĐ-TTg");
  });
});

const reference = new URL(
  "../../../shared/reference/calendar/holidays-by-year.json",
  import.meta.url,
);

interface ReferenceDay {
  readonly date: string;
  readonly kind: string;
  readonly for?: string;
  readonly insteadOf?: string;
  readonly workedInstead?: string;
}

function isReference(value: unknown): value is { years: Record<string, { days: ReferenceDay[] }> } {
  return typeof value === "object" && value !== null && "years" in value;
}

describe.skipIf(!existsSync(reference))("against ../shared/reference (needs that folder)", () => {
  it("has the same days with the same kinds and counterparts, none more", () => {
    const read: unknown = JSON.parse(readFileSync(reference, "utf8"));
    const expected = isReference(read)
      ? Object.values(read.years)
          .flatMap(({ days }) => days)
          .map((day) => [day.date, day.kind, day.for ?? day.insteadOf ?? day.workedInstead ?? null])
      : [];
    const ours = vietnamCalendar.days
      .filter(({ date }) => yearOf(date) >= 2011 && yearOf(date) <= 2027)
      .map(({ date, kind, substituteFor, exchangedWith }) => [
        date,
        kind,
        substituteFor ?? exchangedWith ?? null,
      ]);
    expect(expected.length).toBeGreaterThan(250);
    expect(ours).toEqual(expected);
  });
});
