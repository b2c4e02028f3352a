import fc from "fast-check";
import {
  addWorkingDays,
  calendarCertainty,
  countWorkingDays,
  datesOff,
  dayOff,
  defineCalendar,
  isWorkingDay,
  nextWorkingDay,
  plainDate,
  previousWorkingDay,
  rollToWorkingDay,
  subtractWorkingDays,
  termEnd,
  vietnamCalendar,
  workingDaysBetween,
  type CalendarDay,
  type PlainDate,
  type RollConvention,
  type Term,
  type WorkCalendar,
} from "chiso/time";
import { isChisoError } from "chiso/text";
import { describe, expect, it } from "vitest";

/*
 * The same questions answered in the plainest way: one day after the other is written down, told
 * its weekday by counting from one Friday, and looked up in the list of the calendar. Nothing of
 * the library's own arithmetic is used. Where an answer lies beyond the calendar there is none.
 */

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

interface Day {
  readonly date: PlainDate;
  readonly day: number;
  readonly weekday: number;
}

function lengthOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (LENGTHS[month - 1] ?? 0) + (leap && month === 2 ? 1 : 0);
}

function written(year: number, month: number, day: number): PlainDate {
  const two = (part: number): string => String(part).padStart(2, "0");
  return plainDate(`${year}-${two(month)}-${two(day)}`);
}

/** Every day of some years, in order: 1 January 2010 was a Friday. */
function daysOf(firstYear: number, lastYear: number): readonly Day[] {
  const days: Day[] = [];
  let weekday = 5;
  for (let year = 2010; year <= lastYear; year += 1)
    for (let month = 1; month <= 12; month += 1)
      for (let day = 1; day <= lengthOf(year, month); day += 1) {
        if (year >= firstYear) days.push({ date: written(year, month, day), day, weekday });
        weekday = weekday === 7 ? 1 : weekday + 1;
      }
  return days;
}

/** A calendar with its days written down. */
interface Written {
  readonly calendar: WorkCalendar;
  readonly days: readonly Day[];
  readonly rows: ReadonlyMap<string, CalendarDay>;
  readonly places: ReadonlyMap<string, number>;
}

function writtenDown(calendar: WorkCalendar, days: readonly Day[]): Written {
  return {
    calendar,
    days,
    rows: new Map(calendar.days.map((row) => [row.date, row])),
    places: new Map(days.map(({ date }, place) => [date, place])),
  };
}

function isWorked({ calendar, rows }: Written, { date, weekday }: Day): boolean {
  const row = rows.get(date);
  if (row !== undefined) return row.kind === "worked-weekend";
  return !calendar.weeklyRest.some((rest) => rest === weekday);
}

function placeOf({ places }: Written, date: PlainDate | undefined): number {
  return date === undefined ? -1 : (places.get(date) ?? -1);
}

/** The n-th working day in a direction; none beyond the calendar. */
function walked(given: Written, from: PlainDate, amount: number, step: 1 | -1) {
  let place = placeOf(given, from);
  for (let left = amount; left > 0;) {
    place += step;
    const day = given.days[place];
    if (day === undefined) return undefined;
    if (isWorked(given, day)) left -= 1;
  }
  return given.days[place]?.date;
}

/** How many working days stand after one day, up to another. */
function between(given: Written, from: PlainDate, to: PlainDate): number {
  const run = given.days.slice(placeOf(given, from) + 1, placeOf(given, to) + 1);
  return run.filter((day) => isWorked(given, day)).length;
}

function rolled(given: Written, date: PlainDate, roll: RollConvention): PlainDate | undefined {
  const day = given.days[placeOf(given, date)];
  if (roll === "none") return date;
  if (day === undefined) return undefined;
  if (isWorked(given, day)) return date;
  const [next, previous] = [walked(given, date, 1, 1), walked(given, date, 1, -1)];
  if (roll === "following") return next;
  if (roll === "preceding") return previous;
  if (next === undefined || previous === undefined) return undefined;
  const [back, on] = [previous, next].map((each) =>
    Math.abs(placeOf(given, each) - placeOf(given, date)),
  );
  return Number(back) < Number(on) ? previous : next;
}

/** The last day of a term, by the words of the Code, and the article for its unit. */
function counted(given: Written, start: PlainDate, { amount, unit }: Term) {
  const place = placeOf(given, start);
  const [year = 0, month = 0, day = 0] = start.split("-").map(Number);
  switch (unit) {
    case "day":
      return { last: given.days[place + amount]?.date, rules: ["civil-code-148-1"] };
    case "week":
      return { last: given.days[place + 7 * amount]?.date, rules: ["civil-code-148-2"] };
    case "working-day":
      return { last: walked(given, start, amount, 1), rules: ["working-days"] };
    case "month":
    case "year": {
      let [lastYear, lastMonth] = [year, month];
      for (let left = unit === "year" ? 12 * amount : amount; left > 0; left -= 1) {
        lastMonth += 1;
        if (lastMonth === 13) [lastYear, lastMonth] = [lastYear + 1, 1];
      }
      const length = lengthOf(lastYear, lastMonth);
      const rules = unit === "year" ? ["civil-code-148-4"] : [];
      if (unit === "month" || length < day) rules.push("civil-code-148-3");
      const last = written(lastYear, lastMonth, Math.min(day, length));
      return { last: placeOf(given, last) < 0 ? undefined : last, rules };
    }
  }
}

/** A term as a clerk would count it. */
function termByHand(given: Written, start: PlainDate, term: Term, roll: RollConvention) {
  const { last, rules } = counted(given, start, term);
  const date = last === undefined ? undefined : rolled(given, last, roll);
  if (last === undefined || date === undefined) return undefined;
  const { verifiedFrom, verifiedThrough } = given.calendar;
  const looked = [last, date, ...(term.unit === "working-day" ? [start] : [])];
  const sure = looked.every((each) => verifiedFrom <= each && each <= verifiedThrough);
  const asked = term.unit === "working-day" || roll !== "none";
  const moved = date !== last;
  const row = given.rows.get(last);
  const because = [
    `day-off-${row?.kind ?? "weekly-rest"}`,
    roll === "following" ? "civil-code-148-5" : `roll-${roll}`,
  ];
  return {
    date,
    before: moved ? last : undefined,
    certainty: sure || !asked ? "announced" : "projected",
    rules: [
      "civil-code-147-2",
      ...rules,
      ...(moved ? because : []),
      ...(sure || !asked ? [] : ["projected-days-off"]),
    ],
  };
}

/** What a call gives, or nothing where it leaves the calendar. */
function within<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (isChisoError(error) && error.code === "out-of-range") return undefined;
    throw error;
  }
}

const SOURCE = { document: "Quyết định số 01/QĐ-UBND", confidence: "verified" } as const;
const RESTS = [[6, 7], [7], [5, 6], [1, 3, 5], [2, 3, 4, 5, 6, 7], []] as const;

/** Calendars of two years with days off, weekend days worked in exchange, and projected days. */
const invented: fc.Arbitrary<Written> = fc
  .record({
    firstYear: fc.integer({ min: 2015, max: 2023 }),
    rest: fc.constantFrom(...RESTS),
    off: fc.uniqueArray(fc.integer({ min: 0, max: 729 }), { maxLength: 40 }),
    worked: fc.uniqueArray(fc.integer({ min: 0, max: 729 }), { maxLength: 8 }),
    verified: fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 201, max: 729 })),
  })
  .map(({ firstYear, rest, off, worked, verified: [from, through] }) => {
    const days = daysOf(firstYear, firstYear + 1);
    const rests = (day: Day): boolean => rest.some((each) => each === day.weekday);
    const at = (place: number): Day[] => days.slice(place, place + 1);
    const local = off.flatMap(at);
    const free = (day: Day): boolean => !local.includes(day);
    const exchanged = worked.flatMap(at).filter((day) => rests(day) && free(day));
    const instead = days.filter((day) => !rests(day) && free(day)).slice(100);
    const calendar = defineCalendar({
      name: { vi: "Lịch", en: "Calendar" },
      weeklyRest: rest,
      weeklyRestSource: SOURCE,
      firstYear,
      lastYear: firstYear + 1,
      verifiedFrom: days[from]?.date ?? written(firstYear, 1, 1),
      verifiedThrough: days[through]?.date ?? written(firstYear, 12, 31),
      checkedOn: written(firstYear, 1, 1),
      daysOff: local.map(({ date }, place) => ({
        date,
        occasion: { vi: "Nghỉ", en: "Off" },
        source: SOURCE,
        kind: place % 2 === 0 ? "statutory" : "local",
      })),
      swaps: exchanged.flatMap(({ date }, place) => {
        const day = instead[3 * place];
        return day === undefined ? [] : [{ off: day.date, worked: date, source: SOURCE }];
      }),
    });
    return writtenDown(calendar, days);
  });

const ofVietnam: fc.Arbitrary<Written> = fc.constant(
  writtenDown(vietnamCalendar, daysOf(vietnamCalendar.firstYear, vietnamCalendar.lastYear)),
);

/** A calendar with days in it, near its ends too. */
const asked = fc
  .oneof({ weight: 3, arbitrary: invented }, ofVietnam)
  .chain((given) =>
    fc.tuple(
      fc.constant(given),
      fc.nat({ max: given.days.length - 1 }),
      fc.nat({ max: 600 }),
      fc.nat({ max: 300 }),
    ),
  )
  .map(([given, place, further, amount]) => {
    const last = given.days.length - 1;
    const [one, other] = [place, Math.min(place + further, last)].map((at) => given.days[at]);
    if (one === undefined || other === undefined) throw new Error("no such day");
    return [given, one, other, amount] as const;
  });

const term: fc.Arbitrary<Term> = fc.record({
  unit: fc.constantFrom("day", "working-day", "week", "month", "year"),
  amount: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 60 })),
});

const ROLLS = ["none", "following", "preceding", "nearest"] as const;

describe("days counted one by one", () => {
  it("are worked or off, as the list and the week say", () => {
    fc.assert(
      fc.property(asked, ([given, day]) => {
        const { calendar } = given;
        const worked = isWorked(given, day);
        expect(isWorkingDay(day.date, calendar)).toBe(worked);
        const row = given.rows.get(day.date);
        const off = dayOff(day.date, calendar);
        expect(off?.kind).toBe(worked ? undefined : (row?.kind ?? "weekly-rest"));
        const { verifiedFrom, verifiedThrough } = calendar;
        const sure = verifiedFrom <= day.date && day.date <= verifiedThrough;
        if (off !== undefined) expect(off.certainty).toBe(sure ? "announced" : "projected");
        const year = Number(day.date.slice(0, 4));
        expect(datesOff(year, calendar).map(({ date }) => date)).toEqual(
          calendar.days
            .filter(({ date, kind }) => kind !== "worked-weekend" && date.startsWith(`${year}-`))
            .map(({ date }) => date),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("give the n-th working day, before and after, and none beyond the calendar", () => {
    fc.assert(
      fc.property(asked, ([given, { date }, , amount]) => {
        const { calendar } = given;
        const forwards = walked(given, date, amount, 1);
        const backwards = walked(given, date, amount, -1);
        expect(within(() => addWorkingDays(date, amount, calendar))).toBe(forwards);
        expect(within(() => subtractWorkingDays(date, amount, calendar))).toBe(backwards);
        expect(within(() => nextWorkingDay(date, calendar))).toBe(walked(given, date, 1, 1));
        expect(within(() => previousWorkingDay(date, calendar))).toBe(walked(given, date, 1, -1));
        for (const roll of ROLLS)
          expect(within(() => rollToWorkingDay(date, roll, calendar))).toBe(
            rolled(given, date, roll),
          );
      }),
      { numRuns: 400 },
    );
  });

  it("give distances and counts, and how sure they are", () => {
    fc.assert(
      fc.property(asked, ([given, start, end]) => {
        const { calendar } = given;
        const distance = between(given, start.date, end.date);
        expect(workingDaysBetween(start.date, end.date, calendar)).toBe(distance);
        expect(workingDaysBetween(end.date, start.date, calendar)).toBe(0 - distance);
        expect(countWorkingDays(start.date, end.date, calendar)).toBe(
          distance + (isWorked(given, start) ? 1 : 0),
        );
        const sure = calendar.verifiedFrom <= start.date && end.date <= calendar.verifiedThrough;
        expect(calendarCertainty(start.date, end.date, calendar)).toBe(
          sure ? "announced" : "projected",
        );
      }),
      { numRuns: 300 },
    );
  });

  it("end terms on the day, for the reasons and with the certainty that a clerk would write", () => {
    fc.assert(
      fc.property(asked, term, fc.constantFrom(...ROLLS), ([given, { date }], length, roll) => {
        const byHand = termByHand(given, date, length, roll);
        const end = within(() => termEnd(date, length, given.calendar, { roll }));
        // Without a roll, days, weeks and months end beyond the calendar too.
        if (byHand === undefined && roll === "none") return;
        expect(
          end === undefined
            ? undefined
            : {
                date: end.date,
                before: end.dateBeforeRolling,
                certainty: end.certainty,
                rules: end.basis.map(({ rule }) => rule),
              },
        ).toEqual(byHand);
      }),
      { numRuns: 1000 },
    );
  });
});
