import fc from "fast-check";
import {
  agenda,
  schedulePlan,
  trackPlan,
  type AgendaLists,
  type AgendaOptions,
  type TrackedPlan,
} from "chiso/progress";
import { defineCalendar, plainDate, vietnamCalendar } from "chiso/time";
import { describe, expect, it } from "vitest";
import { anyDay, planWith, refusalOf, scheduleWithRecords, seen } from "./plans.js";

const plan = planWith(
  { code: "1", title: "Trễ nhiều", lead: "Văn phòng", deadline: "Tháng 2" },
  { code: "2", title: "Trễ ít", lead: "Thanh tra, Văn phòng", deadline: "Trước 28/4/2021" },
  { code: "3", title: "Hôm nay", lead: "Thanh tra", deadline: "chậm nhất ngày 29/4/2021" },
  { code: "4", title: "Sau nghỉ lễ", deadline: "chậm nhất ngày 05/5/2021" },
  { code: "5", title: "Còn lâu", lead: "Văn phòng", deadline: "Quý IV" },
  { code: "6", title: "Sự kiện", deadline: "Khi có phản ánh" },
  { code: "7", title: "Theo Bộ", deadline: "Theo hướng dẫn của Bộ Nội vụ" },
  { code: "8", title: "Thường xuyên", deadline: "Thường xuyên" },
  { code: "9", title: "Không hạn" },
  { code: "10", title: "Xong", deadline: "Quý I" },
);
const old = planWith({ code: "1", title: "Cũ", deadline: "Tháng 10/2020" });
const records = [{ task: "10", completedOn: plainDate("2021-03-01") }];
const tracked = (): TrackedPlan => seen(schedulePlan(plan), "2021-04-29", ...records);

/** The titles in each list. */
function titles(lists: AgendaLists): Record<string, string[]> {
  const { overdue, upcoming, later, waiting, setElsewhere, ongoing, untimed } = lists;
  return {
    overdue: overdue.map(({ obligation }) => obligation.title),
    upcoming: upcoming.map(({ obligation }) => obligation.title),
    later: later.map(({ title }) => title),
    waiting: waiting.map(({ title }) => title),
    setElsewhere: setElsewhere.map(({ title }) => title),
    ongoing: ongoing.map(({ title }) => title),
    untimed: untimed.map(({ title }) => title),
  };
}

describe("the agenda", () => {
  it("lists what is open by urgency, what is done not at all", () => {
    expect(titles(agenda(tracked(), { days: 2 }))).toEqual({
      overdue: ["Trễ nhiều", "Trễ ít"],
      upcoming: ["Hôm nay", "Sau nghỉ lễ"],
      later: ["Còn lâu"],
      waiting: ["Sự kiện"],
      setElsewhere: ["Theo Bộ"],
      ongoing: ["Thường xuyên"],
      untimed: ["Không hạn"],
    });
  });

  it("counts how late and how soon in days and in working days", () => {
    const { overdue, upcoming, through } = agenda(tracked(), { days: 2 });
    // 28 February 2021 to 29 April: 60 days; the Hùng Kings' day, 21 April, is off.
    expect(overdue.map(({ daysLate, workingDaysLate }) => [daysLate, workingDaysLate])).toEqual([
      [60, 43],
      [2, 2],
    ]);
    // 30 April, 1 May and its make-up day, 3 May, are off.
    expect(through).toBe("2021-05-05");
    expect(upcoming.map(({ daysLeft, workingDaysLeft }) => [daysLeft, workingDaysLeft])).toEqual([
      [0, 0],
      [6, 2],
    ]);
  });

  it("follows the calendar it is given", () => {
    const sixDays = defineCalendar({
      name: { vi: "Bộ phận Một cửa", en: "One-stop shop" },
      weeklyRest: [7],
      weeklyRestSource: { document: "Quy chế của cơ quan", confidence: "unverified" },
      firstYear: 2021,
      lastYear: 2021,
      verifiedThrough: plainDate("2021-12-31"),
      checkedOn: plainDate("2021-01-04"),
    });
    expect(agenda(tracked(), { days: 2, calendar: sixDays }).through).toBe("2021-05-01");
    const [late] = agenda(trackPlan(schedulePlan(old), [], plainDate("2021-04-29")), {
      days: 0,
      calendar: sixDays,
    }).overdue;
    expect(late?.daysLate).toBe(180);
    expect(late).not.toHaveProperty("workingDaysLate");
  });

  it("can be of a later day than the tracking, not of an earlier one", () => {
    const later = agenda(tracked(), { days: 0, asOf: plainDate("2021-05-04") });
    expect(titles(later)["overdue"]).toEqual(["Trễ nhiều", "Trễ ít", "Hôm nay"]);
    expect(later.asOf).toBe("2021-05-04");
    expect(
      refusalOf(() => agenda(tracked(), { days: 0, asOf: plainDate("2021-04-28") })).code,
    ).toBe("invalid-date");
  });

  it("says that days off to come are not announced yet", () => {
    const far = seen(schedulePlan(plan), `${vietnamCalendar.lastYear - 1}-06-01`);
    expect(agenda(far, { days: 5 }).certainty).toBe("projected");
    expect(agenda(tracked(), { days: 5 }).certainty).toBe("announced");
  });

  it("asks for a whole number of working days", () => {
    expect(refusalOf(() => agenda(tracked(), { days: 1.5 })).code).toBe("invalid-amount");
  });

  it("counts what is soon by days of the calendar where offices do", () => {
    const dated = ["26/09/2026", "27/09/2026", "28/09/2026"].map((deadline, index) => ({
      code: `${index + 1}`,
      title: deadline,
      deadline,
    }));
    const week = seen(schedulePlan(planWith(...dated)), "2026-09-21");
    const soon = (options: AgendaOptions): (string | undefined)[] =>
      agenda(week, options).upcoming.map(({ obligation }) => obligation.due);
    expect(soon({ days: 5, unit: "day" })).toEqual(["2026-09-26"]);
    expect(soon({ days: 5 })).toEqual(["2026-09-26", "2026-09-27", "2026-09-28"]);
    expect(soon({ days: 5, unit: "working-day" })).toHaveLength(3);
    expect(soon({ days: 0, unit: "day", leadTimes: { "I.2": 6 } })).toEqual(["2026-09-27"]);
    expect(agenda(week, { days: 5, unit: "day" }).through).toBe("2026-09-26");
    expect(refusalOf(() => soon({ days: -1, unit: "day" })).code).toBe("invalid-amount");
    expect(refusalOf(() => soon({ days: 5, leadTimes: { "I.9": 6 } })).message).toContain('"I.9"');
  });

  it("can be taken by lead, several leads sharing an item", () => {
    const { agencies = [] } = agenda(tracked(), { days: 2, by: "agency" });
    expect(agencies.map((each) => [each.label.vi, titles(each)["overdue"]])).toEqual([
      ["Văn phòng", ["Trễ nhiều", "Trễ ít"]],
      ["Thanh tra", ["Trễ ít"]],
      ["Chưa có đơn vị chủ trì", []],
    ]);
    expect(agenda(tracked(), { days: 2 })).not.toHaveProperty("agencies");
  });

  it("names everything open once, and is plain data", () => {
    fc.assert(
      fc.property(scheduleWithRecords, anyDay, fc.nat(60), ([plan, some], asOf, days) => {
        const seenThen = trackPlan(plan, some, asOf);
        const result = agenda(seenThen, { days });
        const { overdue, upcoming, later, waiting, setElsewhere, ongoing, untimed } = result;
        const ids = [
          ...[...overdue, ...upcoming].map(({ obligation }) => obligation),
          ...[later, waiting, setElsewhere, ongoing, untimed].flat(),
        ].map(({ id }) => id);
        const open = seenThen.obligations.filter(({ status }) => !status.done);
        expect([...ids].sort()).toEqual(open.map(({ id }) => id).sort());
        expect(overdue.every(({ obligation }) => obligation.status.timing === "late")).toBe(true);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
      { numRuns: 100 },
    );
  });
});
