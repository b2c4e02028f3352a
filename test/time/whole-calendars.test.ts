import { describe, expect, it } from "vitest";
import {
  addWorkingDays,
  countWorkingDays,
  dayOff,
  defineCalendar,
  isWorkingDay,
  plainDate,
  subtractWorkingDays,
  vietnamCalendar,
  workingDaysBetween,
  type WorkCalendar,
} from "chiso/time";
import { hasTrueTables } from "../../src/time/index.js";
import { errorOf } from "./errors.js";

const source = { document: "Quyết định của UBND tỉnh", confidence: "verified" } as const;
const occasion = { vi: "Ngày hội địa phương", en: "Local festival" };
const day = plainDate("2026-06-10");
const later = plainDate("2026-07-01");

/** A calendar as a store may give it back. */
const stored = (parts: Readonly<Record<string, unknown>>): WorkCalendar =>
  Object.assign({}, vietnamCalendar, parts);

const questions: readonly (readonly [string, (calendar: WorkCalendar) => unknown])[] = [
  ["isWorkingDay", (calendar) => isWorkingDay(day, calendar)],
  ["addWorkingDays", (calendar) => addWorkingDays(day, 5, calendar)],
  ["subtractWorkingDays", (calendar) => subtractWorkingDays(day, 5, calendar)],
  ["workingDaysBetween", (calendar) => workingDaysBetween(day, later, calendar)],
  ["countWorkingDays", (calendar) => countWorkingDays(day, later, calendar)],
  ["dayOff", (calendar) => dayOff(day, calendar)],
];

describe.each(questions)("%s refuses a calendar that is not whole", (_, ask) => {
  it.each([
    "name",
    "firstYear",
    "lastYear",
    "verifiedFrom",
    "verifiedThrough",
    "days",
    "workedDays",
    "workedBefore",
  ])("without its %s", (part) => {
    const { code, given } = errorOf(() => ask(stored({ [part]: undefined })));
    expect([code, given]).toEqual(["invalid-data", `${part}: undefined`]);
  });

  it("with null for its name", () => {
    expect(errorOf(() => ask(stored({ name: null }))).given).toBe("name: null");
  });

  it.each([null, 2026, "vietnamCalendar"])("when it is %j", (value) => {
    const { code, accepted } = errorOf(() => Reflect.apply(ask, undefined, [value]));
    expect(code).toBe("invalid-data");
    expect(accepted).toBe("a calendar made by defineCalendar or extendCalendar");
  });
});

it("a table of texts answers nothing", () => {
  const workedDays = vietnamCalendar.workedDays.map(String);
  const { code, given } = errorOf(() => isWorkingDay(day, stored({ workedDays })));
  expect([code, given]).toEqual(["invalid-data", `workedDays[0]: "${String(workedDays[0])}"`]);
});

it("no working day lies behind the last of a calendar", () => {
  const last = plainDate("2050-12-31");
  const left = workingDaysBetween(plainDate("2050-12-01"), last);
  expect(addWorkingDays(plainDate("2050-12-01"), left)).toBe("2050-12-30");
  const { code, given } = errorOf(() => addWorkingDays(plainDate("2050-12-01"), left + 1));
  expect([code, given]).toEqual(["out-of-range", `2050-12-01 and ${left + 1} working days`]);
});

describe("the tables of a calendar follow from its days", () => {
  const office = defineCalendar({
    name: { vi: "Bộ phận Một cửa", en: "One-stop shop" },
    weeklyRest: [7],
    weeklyRestSource: source,
    firstYear: 2026,
    lastYear: 2027,
    verifiedThrough: plainDate("2026-06-30"),
    checkedOn: plainDate("2026-01-02"),
    daysOff: [
      { date: plainDate("2026-01-01"), occasion, source },
      { date: plainDate("2027-12-31"), occasion, source },
    ],
    swaps: [{ off: plainDate("2027-06-11"), worked: plainDate("2027-06-13"), source }],
  });
  const [first = 0, ...others] = office.workedDays;

  it("as they were made", () => {
    expect(hasTrueTables(office)).toBe(true);
    expect(hasTrueTables(vietnamCalendar)).toBe(true);
  });

  it.each<[string, Partial<WorkCalendar>]>([
    ["a day less is worked", { workedDays: [first & (first - 1), ...others] }],
    ["only the running count differs", { workedBefore: office.workedBefore.map((n) => n + 1) }],
    ["the table of months is shorter", { workedDays: office.workedDays.slice(0, -1) }],
    ["the table of months is longer", { workedDays: [...office.workedDays, 0] }],
    ["the running count is longer", { workedBefore: [...office.workedBefore, 0] }],
    ["a day off is left out", { days: office.days.slice(1) }],
    ["the year before is left out", { firstYear: 2027 }],
    ["the last year is left out", { lastYear: 2026 }],
  ])("and no more where %s", (_, parts) => {
    expect(hasTrueTables({ ...office, ...parts })).toBe(false);
  });

  it.each(["2025-12-31", "2028-01-01"])("and no more where a day lies outside, on %s", (date) => {
    const [dayOfFestival] = office.days;
    if (dayOfFestival === undefined) expect.unreachable();
    const days = [...office.days, { ...dayOfFestival, date: plainDate(date) }];
    expect(hasTrueTables({ ...office, days })).toBe(false);
  });
});
