import { describe, expect, it } from "vitest";
import {
  addWorkingDays,
  calendarCertainty,
  dayOff,
  defineCalendar,
  extendCalendar,
  isWorkingDay,
  plainDate,
  vietnamCalendar,
  type CalendarDefinition,
  type CalendarExtension,
} from "chiso/time";
import { errorOf } from "./errors.js";

const source = { document: "Quyết định của UBND tỉnh", confidence: "verified" } as const;
const occasion = { vi: "Ngày hội địa phương", en: "Local festival" };

const office: CalendarDefinition = {
  name: { vi: "Bộ phận Một cửa", en: "One-stop shop" },
  weeklyRest: [7],
  weeklyRestSource: source,
  firstYear: 2026,
  lastYear: 2026,
  verifiedThrough: plainDate("2026-06-30"),
  checkedOn: plainDate("2026-01-02"),
};

describe("a calendar of one's own", () => {
  it("answers by its own weekly rest, days off and swaps", () => {
    const calendar = defineCalendar({
      ...office,
      daysOff: [{ date: plainDate("2026-06-10"), occasion, source }],
      swaps: [{ off: plainDate("2026-06-12"), worked: plainDate("2026-06-14"), source }],
    });
    const worked = (date: string) => isWorkingDay(plainDate(date), calendar);
    expect(worked("2026-06-06")).toBe(true);
    expect(worked("2026-06-07")).toBe(false);
    expect(worked("2026-06-10")).toBe(false);
    expect(worked("2026-06-12")).toBe(false);
    expect(worked("2026-06-14")).toBe(true);
    expect(addWorkingDays(plainDate("2026-06-09"), 3, calendar)).toBe("2026-06-14");
    expect(dayOff(plainDate("2026-06-10"), calendar)).toMatchObject({ kind: "local", occasion });
    expect(calendarCertainty(plainDate("2026-06-01"), plainDate("2026-07-01"), calendar)).toBe(
      "projected",
    );
  });

  it("may work every day of the week", () => {
    const calendar = defineCalendar({ ...office, weeklyRest: [] });
    expect(addWorkingDays(plainDate("2026-01-01"), 364, calendar)).toBe("2026-12-31");
  });

  it.each<[string, Partial<CalendarDefinition>, string]>([
    [
      "a swap whose worked day is worked anyway",
      { swaps: [{ off: plainDate("2026-06-12"), worked: plainDate("2026-06-17"), source }] },
      "worked-weekend on 2026-06-17",
    ],
    [
      "a swap whose day off is off anyway",
      { swaps: [{ off: plainDate("2026-06-14"), worked: plainDate("2026-06-21"), source }] },
      "swap-off on 2026-06-14",
    ],
    [
      "one date for two reasons",
      {
        daysOff: [
          { date: plainDate("2026-06-10"), occasion, source },
          { date: plainDate("2026-06-10"), occasion, source, kind: "statutory" },
        ],
      },
      "2026-06-10 as local and as statutory",
    ],
    [
      "a day outside the years",
      { daysOff: [{ date: plainDate("2027-06-10"), occasion, source }] },
      "local on 2027-06-10",
    ],
    [
      "a week of rest",
      { weeklyRest: [1, 2, 3, 4, 5, 6, 7] },
      "weekly rest days 1, 2, 3, 4, 5, 6, 7",
    ],
    ["a rest day named twice", { weeklyRest: [6, 6] }, "weekly rest days 6, 6"],
    [
      "verified days outside the years",
      { verifiedThrough: plainDate("2027-12-31") },
      "the years 2026 to 2026, verified 2026-01-01 to 2027-12-31",
    ],
  ])("refuses %s", (_, change, given) => {
    const error = errorOf(() => defineCalendar({ ...office, ...change }));
    expect(error).toMatchObject({ code: "invalid-data", given });
    expect(error.accepted).not.toBe("");
    expect(error.advice).not.toBe("");
  });

  it("refuses years in the wrong order and dates that do not exist", () => {
    expect(errorOf(() => defineCalendar({ ...office, firstYear: 2027 })).code).toBe(
      "invalid-period",
    );
    expect(errorOf(() => defineCalendar({ ...office, firstYear: 1800 })).code).toBe("invalid-date");
    expect(
      errorOf(() =>
        defineCalendar({
          ...office,
          // @ts-expect-error -- a plain string is not a checked date
          daysOff: [{ date: "2026-02-29", occasion, source }],
        }),
      ).code,
    ).toBe("invalid-date");
  });
});

describe("an extended calendar", () => {
  it("has more days off and swaps, and leaves the given one as it was", () => {
    const before = JSON.stringify(vietnamCalendar);
    const local = extendCalendar(vietnamCalendar, {
      name: { vi: "Lịch của tỉnh", en: "Calendar of the province" },
      daysOff: [{ date: plainDate("2027-06-10"), occasion, source }],
      swaps: [
        {
          off: plainDate("2027-04-29"),
          worked: plainDate("2027-04-24"),
          source,
          notice: "1/TB-UBND",
        },
      ],
      checkedOn: plainDate("2027-04-01"),
    });
    expect(isWorkingDay(plainDate("2027-06-10"), local)).toBe(false);
    expect(isWorkingDay(plainDate("2027-04-24"), local)).toBe(true);
    expect(dayOff(plainDate("2027-04-29"), local)).toMatchObject({
      kind: "swap-off",
      notice: "1/TB-UBND",
      exchangedWith: "2027-04-24",
    });
    expect(local).toMatchObject({
      checkedOn: "2027-04-01",
      name: { en: "Calendar of the province" },
    });
    expect(isWorkingDay(plainDate("2027-06-10"))).toBe(true);
    expect(JSON.stringify(vietnamCalendar)).toBe(before);
  });

  it("is the same calendar when nothing is changed", () => {
    expect(extendCalendar(vietnamCalendar, {})).toEqual(vietnamCalendar);
  });

  it("takes the notice of a projected year and is verified through it", () => {
    const announced = extendCalendar(vietnamCalendar, {
      announcements: [
        {
          year: 2028,
          tetEveDays: 2,
          secondNationalDay: plainDate("2028-09-03"),
          source,
          notice: "1/TB-BNV",
        },
      ],
    });
    expect(announced.verifiedThrough).toBe("2028-12-31");
    expect(dayOff(plainDate("2028-01-24"), announced)).toMatchObject({
      certainty: "announced",
      notice: "1/TB-BNV",
      source,
    });
    // Two eve days give Monday to Friday as before, one day shifted; 3 September is a Sunday.
    expect(isWorkingDay(plainDate("2028-09-01"), announced)).toBe(true);
    expect(isWorkingDay(plainDate("2028-09-05"), announced)).toBe(false);
    expect(isWorkingDay(plainDate("2028-09-01"))).toBe(false);
  });

  it("can be corrected: a date is taken out and given again", () => {
    const corrected = extendCalendar(vietnamCalendar, {
      remove: [plainDate("2026-11-24")],
      daysOff: [{ date: plainDate("2026-11-24"), occasion, source, kind: "statutory" }],
    });
    expect(dayOff(plainDate("2026-11-24"), corrected)?.occasion).toEqual(occasion);
  });

  it.each<[string, CalendarExtension, string]>([
    [
      "a swap that works a Wednesday already worked",
      { swaps: [{ off: plainDate("2026-06-12"), worked: plainDate("2026-06-17"), source }] },
      "worked-weekend on 2026-06-17",
    ],
    [
      "a swap for a day that is a holiday already",
      { swaps: [{ off: plainDate("2026-11-24"), worked: plainDate("2026-11-28"), source }] },
      "2026-11-24 as statutory and as swap-off",
    ],
    [
      "a Saturday worked twice",
      { swaps: [{ off: plainDate("2026-08-28"), worked: plainDate("2026-08-22"), source }] },
      "2026-08-22 as worked-weekend and as worked-weekend",
    ],
    [
      "a removal of what is not there",
      { remove: [plainDate("2026-06-13")] },
      "2026-06-13 to be removed",
    ],
    [
      "a notice that leaves a year out",
      {
        announcements: [
          { year: 2029, tetEveDays: 1, secondNationalDay: plainDate("2029-09-03"), source },
        ],
      },
      "a notice for 2029",
    ],
    [
      "a second National Day on another date",
      {
        announcements: [
          { year: 2028, tetEveDays: 1, secondNationalDay: plainDate("2028-09-04"), source },
        ],
      },
      "1 days before Tết and 2028-09-04 for Quốc khánh",
    ],
  ])("refuses %s", (_, extension, given) => {
    expect(errorOf(() => extendCalendar(vietnamCalendar, extension))).toMatchObject({
      code: "invalid-data",
      given,
    });
  });
});
