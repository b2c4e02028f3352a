import { holidayNotices, vietnamCalendar, yearOf } from "chiso/time";
import { describe, expect, it } from "vitest";

describe("the notices that the calendar rests on", () => {
  const notices = holidayNotices();

  it("stand for every announced year, in order, each checked on the day of the calendar", () => {
    const years = [...new Set(notices.map(({ year }) => year))];
    expect(years).toEqual(Array.from({ length: 17 }, (_, index) => 2011 + index));
    for (const { checkedOn } of notices) expect(checkedOn).toBe(vietnamCalendar.checkedOn);
  });

  it("say their page, but for the one that only other data quote", () => {
    const without = notices.filter(({ source }) => source.url === undefined);
    expect(without.map(({ number }) => number)).toEqual(["10065/VPCP-KGVX"]);
  });

  it("are those that the days of the calendar name, all of them", () => {
    const named = new Set(
      vietnamCalendar.days.flatMap(({ date, notice }) =>
        notice === undefined || yearOf(date) > 2027 ? [] : [notice],
      ),
    );
    const numbered = notices.flatMap(({ number }) => number ?? []);
    expect([...named].sort()).toEqual([...numbered].sort());
    const documents = new Set(vietnamCalendar.days.map(({ source }) => source.document));
    for (const { source } of notices) {
      if (source.document.startsWith("Công văn 9")) expect(documents).toContain(source.document);
    }
  });

  it("name what repeats them, where that is known", () => {
    const repeated = notices.filter(({ repeatedBy }) => repeatedBy !== undefined);
    expect(repeated.map(({ year }) => year)).toEqual([2024, 2025]);
  });
});
