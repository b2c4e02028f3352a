import { occurrences, resolveDeadline, type OccurrenceOptions } from "chiso/deadline";
import { toICalendar, type ICalendarOptions } from "chiso/export";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { planWith, refusalOf, scheduleOf, seen } from "../progress/plans.js";
import { schedulePlan } from "chiso/progress";
import {
  componentsOf,
  daysIn,
  readByIcalJs,
  readByNodeIcal,
  unfolded,
  valuesOf,
} from "./calendars.js";

const asOf = plainDate("2021-01-04");
const YEAR = { from: plainDate("2021-01-01"), to: plainDate("2021-12-31") };

/** The calendar of one task with a deadline. */
const calendarOf = (deadline: string, options: ICalendarOptions = {}): string =>
  toICalendar(scheduleOf(deadline), { asOf, ...options });

/** The calendar of a deadline by itself. */
function calendarFor(
  deadline: string,
  counting: Partial<OccurrenceOptions> = {},
  options: ICalendarOptions = {},
): string {
  const { dated } = occurrences(resolveDeadline(deadline, { year: 2021 }), {
    ...YEAR,
    ...counting,
  });
  return toICalendar(dated, { asOf, title: "Báo cáo", ...options });
}

const rulesIn = (calendar: string): readonly string[] =>
  unfolded(calendar).filter((line) => line.startsWith("RRULE:"));

describe("a calendar of a schedule", () => {
  const schedule = schedulePlan(
    planWith(
      { code: "1", title: "Rà soát", deadline: "Quý II, IV" },
      { code: "2", title: "Nộp hồ sơ", deadline: "Trước 16h00 ngày 25/10" },
      { code: "3", title: "Báo cáo", deadline: "Hằng quý" },
      { code: "4", title: "Trả lời", deadline: "Khi có phản ánh" },
    ),
  );
  const calendar = toICalendar(schedule, { asOf });
  const expected = [
    "2021-03-31",
    "2021-06-30",
    "2021-06-30",
    "2021-09-30",
    "2021-10-25T16:00",
    "2021-12-31",
    "2021-12-31",
  ];

  it("is read back with the same days by ical.js", () => {
    expect(daysIn(readByIcalJs(calendar))).toEqual(expected);
  });

  it("is read back with the same days by node-ical", () => {
    expect(daysIn(readByNodeIcal(calendar))).toEqual(expected);
  });

  it("says what a reader needs to know of it", () => {
    expect(unfolded(calendar).slice(0, 4)).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//chiso//chiso//VI",
      "CALSCALE:GREGORIAN",
    ]);
    expect(new Set(unfolded(calendar).filter((line) => line.startsWith("DTSTAMP")))).toEqual(
      new Set(["DTSTAMP:20210104T000000Z"]),
    );
  });

  it("says how many things have no date", () => {
    const lines = unfolded(calendar);
    expect(lines).toContain(
      String.raw`DESCRIPTION:Số việc chưa có ngày đến hạn\, không có trong lịch này: 1`,
    );
    expect(lines).toContain(
      String.raw`X-WR-CALDESC:Số việc chưa có ngày đến hạn\, không có trong lịch này: 1`,
    );
  });

  it("ends whole days on the day after them, and hours not at all", () => {
    const ends = componentsOf(calendar, "vevent").map((event) =>
      ["dtstart", "dtend"].map((name) => valuesOf(event, name).join()).join(" "),
    );
    expect(ends).toContain("2021-12-31 2022-01-01");
    expect(ends).toContain("2021-10-25T16:00:00 ");
  });

  it("gives the last day that there is no end", () => {
    const last = calendarFor("Trước ngày 31/12/2199", {
      from: plainDate("2199-01-01"),
      to: plainDate("2199-12-31"),
      before: "loose",
    });
    expect(unfolded(last)).toContain("DTSTART;VALUE=DATE:21991231");
    expect(unfolded(last).filter((line) => line.startsWith("DTEND"))).toEqual([]);
  });

  it("takes up nobody's time", () => {
    for (const event of componentsOf(calendar, "vevent")) {
      expect(valuesOf(event, "transp")).toEqual(["TRANSPARENT"]);
    }
  });

  it("has a zone where there are hours, and none where there are none", () => {
    expect(componentsOf(calendar, "vtimezone")).toHaveLength(1);
    expect(componentsOf(calendarOf("Quý II"), "vtimezone")).toHaveLength(0);
  });

  it("holds its zone where nothing has a date, for it must hold something", () => {
    const empty = calendarOf("Thường xuyên");
    expect(readByIcalJs(empty)).toEqual([]);
    expect(componentsOf(empty, "vtimezone")).toHaveLength(1);
  });

  it("speaks both languages", () => {
    const [vi] = readByIcalJs(calendarOf("Quý II"));
    const [en] = readByIcalJs(calendarOf("Quý II", { locale: "en" }));
    expect(vi?.description).toBe(
      "Mục: I. Công khai\nThời hạn theo văn bản: Quý II\nCăn cứ tính ngày: Kỳ dương lịch: đến hạn vào ngày cuối kỳ",
    );
    expect(en?.description).toBe(
      "Section: I. Công khai\nDeadline as written: Quý II\nBasis of the date: Calendar period: due on its last day",
    );
  });

  it("has the name of the plan, or the one given", () => {
    const named = { ...schedule, title: "Kế hoạch A; B" };
    expect(unfolded(toICalendar(named, { asOf }))).toContain(String.raw`NAME:Kế hoạch A\; B`);
    expect(unfolded(toICalendar(named, { asOf, title: "Lịch" }))).toContain("X-WR-CALNAME:Lịch");
  });
});

describe("what recurs", () => {
  it.each([
    ["Hằng tháng", "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-1;COUNT=12"],
    ["Hằng quý", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;COUNT=4"],
    ["6 tháng/lần", "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1;COUNT=2"],
    ["Trước 16h00 ngày 25 hằng tháng", "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=25;COUNT=12"],
    ["ngày 15 của tháng cuối quý", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15;COUNT=4"],
    ["thứ Sáu hằng tuần", "FREQ=WEEKLY;INTERVAL=1;BYDAY=FR;COUNT=53"],
  ])("is one event with a rule that gives its days: %s", (deadline, rule) => {
    const calendar = calendarFor(deadline);
    expect(rulesIn(calendar)).toEqual([`RRULE:${rule}`]);
    const days = calendarFor(deadline, {}, { recurring: "each" });
    expect(rulesIn(days)).toEqual([]);
    expect(daysIn(readByIcalJs(calendar))).toEqual(daysIn(readByIcalJs(days)));
    expect(daysIn(readByNodeIcal(calendar))).toEqual(daysIn(readByIcalJs(days)));
  });

  it("has a rule for years of a whole plan", () => {
    const horizon = { from: plainDate("2021-01-01"), to: plainDate("2025-12-31") };
    const calendar = calendarFor("trước ngày 15/12 hằng năm", horizon);
    expect(rulesIn(calendar)).toEqual([
      "RRULE:FREQ=YEARLY;INTERVAL=1;BYMONTH=12;BYMONTHDAY=14;COUNT=5",
    ]);
    expect(daysIn(readByNodeIcal(calendar))).toHaveLength(5);
  });

  it("has no rule where a day was moved off a day off", () => {
    const calendar = calendarFor("ngày 25 hằng tháng", { roll: "following" });
    expect(rulesIn(calendar)).toEqual([]);
    // 25 April 2021 is a Sunday.
    expect(daysIn(readByIcalJs(calendar))).toContain("2021-04-26");
  });

  it("has no rule where its turns differ in what they say", () => {
    const { dated } = occurrences(resolveDeadline("Hằng quý", { year: 2021 }), YEAR);
    const altered = dated.map((each, at) => (at === 1 ? { ...each, label: "Báo cáo" } : each));
    expect(rulesIn(toICalendar(altered, { asOf, title: "Sơ kết" }))).toEqual([]);
  });

  it("of several tasks is told apart", () => {
    const schedule = schedulePlan(
      planWith(
        { code: "1", title: "Báo cáo", deadline: "Hằng quý" },
        { code: "2", title: "Báo cáo", deadline: "Hằng quý" },
      ),
    );
    const events = readByIcalJs(toICalendar(schedule, { asOf }));
    expect(events.map(({ days }) => days.length)).toEqual([4, 4]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
  });

  it("is two quarters, not a recurrence, where two quarters are written", () => {
    expect(rulesIn(calendarOf("Quý II, IV"))).toEqual([]);
  });
});

describe("the identity of an event", () => {
  const schedule = scheduleOf("Quý II, IV", { lead: "Văn phòng" });
  const uidsOf = (calendar: string): readonly string[] =>
    readByIcalJs(calendar).map(({ uid }) => uid);
  const uids = uidsOf(toICalendar(schedule, { asOf }));

  it("is the same on every run", () => {
    expect(uids).toEqual([
      "95c49e14-f799-8cba-bb4c-0079651c3f8c",
      "7be5c9b8-9599-8cba-b722-811cbbf4685c",
    ]);
  });

  it("stays with the obligation while it is tracked, renamed and moved", () => {
    const later = seen(
      schedule,
      "2021-07-15",
      { task: "I.1", due: plainDate("2021-06-30"), completedOn: plainDate("2021-06-20") },
      {
        task: "I.1",
        due: plainDate("2021-12-31"),
        state: "extended",
        on: plainDate("2021-07-01"),
        to: plainDate("2022-01-31"),
      },
    );
    const calendar = toICalendar(later, { locale: "en" });
    expect(uidsOf(calendar)).toEqual(uids);
    expect(daysIn(readByIcalJs(calendar))).toEqual(["2021-06-30", "2022-01-31"]);
  });

  it("is another in another plan", () => {
    const other = { ...schedule, title: "Kế hoạch khác" };
    expect(uidsOf(toICalendar(other, { asOf }))).not.toEqual(uids);
    expect(uidsOf(toICalendar(other, { asOf, id: "a" }))).toEqual(
      uidsOf(toICalendar(schedule, { asOf, id: "a" })),
    );
  });

  it("has the form of a UUID of version 8", () => {
    for (const uid of uids) {
      expect(uid).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }
  });

  it("is one of its own where a store gives two things one id", () => {
    const { obligations } = schedule;
    const doubled = { ...schedule, obligations: [...obligations, ...obligations] };
    expect(new Set(uidsOf(toICalendar(doubled, { asOf }))).size).toBe(4);
  });
});

describe("a calendar of a tracked plan", () => {
  const schedule = schedulePlan(
    planWith(
      { code: "1", title: "Rà soát", deadline: "Quý I" },
      { code: "2", title: "Niêm yết", deadline: "Quý II" },
      { code: "3", title: "Tập huấn", deadline: "Quý III" },
      { code: "4", title: "Khảo sát", deadline: "Quý III" },
    ),
  );
  const tracked = seen(
    schedule,
    "2021-07-15",
    { task: "I.1", completedOn: plainDate("2021-03-20"), evidence: "Báo cáo số 12/BC-VP" },
    { task: "I.4", state: "cancelled", on: plainDate("2021-07-01") },
  );
  const calendar = toICalendar(tracked, { remind: { days: 1 } });
  const events = componentsOf(calendar, "vevent");

  it("says how each thing stands, in words and first", () => {
    expect(readByIcalJs(calendar).map(({ summary }) => summary)).toEqual([
      "[Đã hoàn thành trong hạn] I.1. Rà soát",
      "[Chưa hoàn thành quá hạn] I.2. Niêm yết",
      "[Chưa hoàn thành trong hạn] I.3. Tập huấn",
      "[Đã hủy] I.4. Khảo sát",
    ]);
    expect(events.flatMap((event) => valuesOf(event, "categories"))).toEqual([
      "Đã hoàn thành trong hạn",
      "Chưa hoàn thành quá hạn",
      "Chưa hoàn thành trong hạn",
      "Đã hủy",
    ]);
  });

  it("says when it was done and what shows it", () => {
    const [first] = readByIcalJs(calendar);
    expect(first?.description.split("\n").slice(0, 2)).toEqual([
      "Tình trạng: Đã hoàn thành trong hạn",
      "Ngày hoàn thành: 20/03/2021",
    ]);
    expect(first?.description).toContain("\nMinh chứng: Báo cáo số 12/BC-VP\n");
  });

  it("marks what is cancelled", () => {
    expect(events.map((event) => valuesOf(event, "status"))).toEqual([[], [], [], ["CANCELLED"]]);
  });

  it("reminds of what is open alone", () => {
    expect(events.map((event) => event.getAllSubcomponents("valarm").length)).toEqual([0, 1, 1, 0]);
  });

  it("never shows an inferred completion as a recorded one", () => {
    const inferred = seen(schedule, "2021-07-15", {
      task: "I.1",
      completedOn: plainDate("2021-03-20"),
      inferred: { confidence: "high", reasons: [] },
    });
    expect(readByIcalJs(toICalendar(inferred))[0]?.summary).toBe(
      "[Đã hoàn thành trong hạn (theo suy luận, chưa xác nhận)] I.1. Rà soát",
    );
  });

  it("is of its own day, or a later one with the statuses of that day", () => {
    expect(unfolded(calendar)).toContain("DTSTAMP:20210715T000000Z");
    const later = toICalendar(tracked, { asOf: plainDate("2021-10-01") });
    expect(unfolded(later)).toContain("DTSTAMP:20211001T000000Z");
    expect(readByIcalJs(later)[2]?.summary).toBe("[Chưa hoàn thành quá hạn] I.3. Tập huấn");
  });

  it("has an event for each turn of what recurs, for each has its status", () => {
    const monthly = seen(scheduleOf("Hằng tháng"), "2021-07-15");
    expect(rulesIn(toICalendar(monthly))).toEqual([]);
    expect(refusalOf(() => toICalendar(monthly, { recurring: "rule" })).code).toBe(
      "invalid-option",
    );
  });
});

describe("reminders", () => {
  const triggers = (calendar: string): readonly string[] =>
    componentsOf(calendar, "vevent").flatMap((event) =>
      event.getAllSubcomponents("valarm").flatMap((alarm) => valuesOf(alarm, "trigger")),
    );

  it.each([
    [{ days: 0 }, "PT8H"],
    [{ days: 1 }, "-PT16H"],
    [{ days: 3 }, "-P2DT16H"],
    [{ days: 1, at: "00:00" }, "-P1D"],
    [{ days: 0, at: "00:00" }, "PT0S"],
    [{ days: 2, at: "16:30" }, "-P1DT7H30M"],
  ])("ring at their time of the day, counted from its beginning: %j", (remind, trigger) => {
    expect(triggers(calendarOf("Quý II", { remind }))).toEqual([trigger]);
  });

  it("ring at the same time before an hour", () => {
    expect(triggers(calendarOf("16h00 ngày 25/10/2021", { remind: { days: 1 } }))).toEqual([
      "-P1DT8H",
    ]);
  });

  it("may be several, each once", () => {
    expect(triggers(calendarOf("Quý II", { remind: { days: [7, 1, 7], at: "00:00" } }))).toEqual([
      "-P7D",
      "-P1D",
    ]);
  });

  it.each([[-1], [1.5], [100_000], [[1, -1]], [["1"]], [[]]])("are whole days: %j", (days) => {
    const remind: object = { days };
    const call = (): unknown =>
      Reflect.apply(toICalendar, undefined, [scheduleOf("Quý II"), { asOf, remind }]);
    expect(refusalOf(call).code).toBe("invalid-amount");
  });
});

describe("a sign that turns the direction of writing", () => {
  it("is left out of titles and of what stands below them", () => {
    const schedule = scheduleOf("Quý II", { title: "Rà soát \u202Egnp.exe\u2066" });
    const calendar = toICalendar(schedule, { asOf });
    expect(calendar).toContain("Rà soát gnp.exe");
    expect(calendar).not.toMatch(/\p{Bidi_Control}/u);
  });
});

describe("a wrong call", () => {
  it("is told that a schedule knows no day of its own", () => {
    const error = refusalOf(() => toICalendar(scheduleOf("Quý II")));
    expect(error.code).toBe("invalid-option");
    expect(error.message).toContain("asOf");
  });

  it("is told that occurrences have no title", () => {
    const error = refusalOf(() => toICalendar([], { asOf }));
    expect(error.message).toContain("title");
  });

  it("is told that a tracking looks no earlier than its day", () => {
    const tracked = seen(scheduleOf("Quý II"), "2021-07-15");
    expect(refusalOf(() => toICalendar(tracked, { asOf })).code).toBe("invalid-date");
  });
});
