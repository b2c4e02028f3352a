import { frozen, type LocalizedText } from "../text/index.js";
import {
  isWorked,
  outsideCalendar,
  requireCalendar,
  requireWholeCalendar,
  workedDay,
  workedThrough,
} from "./calendar-months.js";
import { calendarDayForm } from "./forms.js";
import { daysBetween, packedParts, plainDate, type PlainDate } from "./plain-date.js";
import { requireOrder, requireWhole, requireWord } from "./requirements.js";
import { vietnamCalendar } from "./vietnam-calendar.js";
import type { CalendarDay, CalendarDayKind, Certainty, WorkCalendar } from "./work-calendar.js";

/** Why a day is off: a reason of the calendar, or only the weekly rest. */
export type DayOffKind = Exclude<CalendarDayKind, "worked-weekend"> | "weekly-rest";

/** A day off and the reason for it. */
export interface DayOff extends Omit<CalendarDay, "kind"> {
  /** Why it is off. */
  readonly kind: DayOffKind;
  /** Whether the year was announced or is projected. */
  readonly certainty: Certainty;
}

/**
 * Where to go from a day off: `none` stays, `following` takes the next working day, `preceding`
 * the one before, `nearest` the closer of the two (the following one when both are as close).
 */
export type RollConvention = "none" | "following" | "preceding" | "nearest";

const CONVENTIONS: readonly RollConvention[] = ["none", "following", "preceding", "nearest"];
const WEEKLY_REST: LocalizedText = /* @__PURE__ */ frozen({
  vi: "Nghỉ hằng tuần",
  en: "Weekly rest",
});

/**
 * Says whether a day is worked.
 *
 * @param date - A day.
 * @param calendar - The calendar; {@link vietnamCalendar} when left out.
 * @returns `false` on days off, `true` on a Saturday or Sunday worked in exchange.
 * @throws ChisoError `out-of-range` for a day outside the calendar's years.
 * @example
 * ```ts
 * import { isWorkingDay, plainDate } from "chiso/time";
 * isWorkingDay(plainDate("2026-11-24")); // false, Ngày Văn hóa Việt Nam
 * isWorkingDay(plainDate("2026-08-22")); // true, a Saturday worked for 31 August
 * ```
 */
export function isWorkingDay(date: PlainDate, calendar: WorkCalendar = vietnamCalendar): boolean {
  return isWorked(calendar, date);
}

/** Days are looked through one by one, and have nothing in common. */
const NOTHING_SEEN = /* @__PURE__ */ new Map<never, never>();

/** The entry of a date in a calendar's days, which are in order. */
function entryOf(calendar: WorkCalendar, date: PlainDate): CalendarDay | undefined {
  let low = 0;
  let high = calendar.days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = calendar.days[middle];
    if (calendarDayForm(entry, 0, NOTHING_SEEN) !== undefined) requireWholeCalendar(calendar);
    if (entry !== undefined && entry.date < date) low = middle + 1;
    else high = middle;
  }
  const entry = calendar.days[low];
  return entry?.date === date ? entry : undefined;
}

/**
 * Why a day is off.
 *
 * @param date - A day.
 * @param calendar - The calendar; {@link vietnamCalendar} when left out.
 * @returns The reason with its source, or `undefined` when the day is worked. A holiday that
 * falls on a weekend is `statutory`, not `weekly-rest`.
 * @throws ChisoError `out-of-range` for a day outside the calendar's years.
 * @example
 * ```ts
 * import { dayOff, plainDate } from "chiso/time";
 * dayOff(plainDate("2026-08-31"))?.exchangedWith; // "2026-08-22"
 * dayOff(plainDate("2026-08-31"))?.notice; // "9441/TB-BNV"
 * ```
 */
export function dayOff(
  date: PlainDate,
  calendar: WorkCalendar = vietnamCalendar,
): DayOff | undefined {
  if (isWorked(calendar, date)) return undefined;
  const certainty = calendarCertainty(date, date, calendar);
  const entry = entryOf(calendar, date);
  if (entry === undefined || entry.kind === "worked-weekend") {
    const source = calendar.weeklyRestSource;
    return { date, kind: "weekly-rest", occasion: WEEKLY_REST, certainty, source };
  }
  return { ...entry, kind: entry.kind, certainty };
}

/**
 * The days off of a year that are more than weekly rest: holidays, substitutes, days off in
 * exchange and those of one place, in order. A holiday on a weekend is among them.
 *
 * @param year - The year.
 * @param calendar - The calendar; {@link vietnamCalendar} when left out.
 * @returns The days, each with its reason and source.
 * @throws ChisoError `out-of-range` for a year outside the calendar, `invalid-amount` for what is no
 * whole number.
 * @example
 * ```ts
 * import { datesOff } from "chiso/time";
 * datesOff(2026).length; // 15
 * datesOff(2026).at(-1)?.occasion.en; // "Vietnamese Culture Day"
 * ```
 */
export function datesOff(
  year: number,
  calendar: WorkCalendar = vietnamCalendar,
): readonly DayOff[] {
  requireWhole(year, "year", "Pass a year as a whole number", "invalid-amount", 1900, 2199);
  requireWholeCalendar(calendar);
  const [first, last] = [plainDate(year, 1, 1), plainDate(year, 12, 31)];
  isWorked(calendar, first);
  isWorked(calendar, last);
  return calendar.days.flatMap(({ date, kind }) => {
    const off = kind === "worked-weekend" || date < first || date > last;
    return off ? [] : (dayOff(date, calendar) ?? []);
  });
}

/**
 * Whether answers about a run of days rest on projected years.
 *
 * @param start - The first day.
 * @param end - The last day, included.
 * @param calendar - The calendar; {@link vietnamCalendar} when left out.
 * @returns `announced` when every day lies in the verified years, else `projected`.
 * @throws ChisoError `out-of-range` for days outside the calendar's years, `invalid-period` when
 * the end is before the start.
 * @example
 * ```ts
 * import { calendarCertainty, plainDate } from "chiso/time";
 * calendarCertainty(plainDate("2027-12-01"), plainDate("2028-01-31")); // "projected"
 * ```
 */
export function calendarCertainty(
  start: PlainDate,
  end: PlainDate,
  calendar: WorkCalendar = vietnamCalendar,
): Certainty {
  isWorked(calendar, start);
  isWorked(calendar, end);
  requireOrder(start, end);
  return calendar.verifiedFrom <= start && end <= calendar.verifiedThrough
    ? "announced"
    : "projected";
}

function requireAmount(amount: number): void {
  const back = typeof amount === "number" && amount < 0;
  const advice = back
    ? "Go back in time with subtractWorkingDays"
    : "Pass a whole number, without quotes";
  requireWhole(amount, "working days", advice, "invalid-amount", 0);
}

function dayAt(calendar: WorkCalendar, position: number, given: string): PlainDate {
  const day = workedDay(calendar, position);
  if (day === undefined) throw outsideCalendar(calendar, given);
  return day;
}

/**
 * The n-th working day after a day, which is itself not counted (Civil Code 2015, Article 147).
 *
 * @param date - The day to start from, worked or not.
 * @param amount - Working days, zero or more; zero gives the day itself, even a day off.
 * @param calendar - The calendar; {@link vietnamCalendar} when left out.
 * @returns The day reached.
 * @throws ChisoError `invalid-amount` for a negative or fractional amount, `out-of-range` beyond
 * the calendar's years.
 * @example
 * ```ts
 * import { addWorkingDays, plainDate } from "chiso/time";
 * addWorkingDays(plainDate("2021-04-28"), 5); // "2021-05-07"
 * ```
 */
export function addWorkingDays(
  date: PlainDate,
  amount: number,
  calendar: WorkCalendar = vietnamCalendar,
): PlainDate {
  requireAmount(amount);
  const position = workedThrough(calendar, date) + amount;
  if (amount === 0) return date;
  return dayAt(calendar, position, `${date} and ${amount} working days`);
}

/**
 * The n-th working day before a day, which is itself not counted.
 *
 * @param date - The day to start from, worked or not.
 * @param amount - Working days, zero or more; zero gives the day itself, even a day off.
 * @param calendar - The calendar; {@link vietnamCalendar} when left out.
 * @returns The day reached.
 * @throws ChisoError `invalid-amount` for a negative or fractional amount, `out-of-range` beyond
 * the calendar's years.
 * @example
 * ```ts
 * import { plainDate, subtractWorkingDays } from "chiso/time";
 * subtractWorkingDays(plainDate("2021-05-07"), 5); // "2021-04-28"
 * ```
 */
export function subtractWorkingDays(
  date: PlainDate,
  amount: number,
  calendar: WorkCalendar = vietnamCalendar,
): PlainDate {
  requireAmount(amount);
  const through = workedThrough(calendar, date);
  if (amount === 0) return date;
  const before = isWorked(calendar, date) ? through - 1 : through;
  return dayAt(calendar, before - amount + 1, `${amount} working days before ${date}`);
}

/**
 * The distance from one day to another in working days: those after the first day, up to and
 * including the last, so that `addWorkingDays(from, n)` is always n away. Both ends included is
 * {@link countWorkingDays}.
 *
 * @param from - The day to count from, not counted.
 * @param to - The day to count to, counted if it is worked.
 * @param calendar - The calendar; {@link vietnamCalendar} when left out.
 * @returns The number of days; negative when `to` is earlier.
 * @throws ChisoError `out-of-range` for days outside the calendar's years.
 * @example
 * ```ts
 * import { plainDate, workingDaysBetween } from "chiso/time";
 * workingDaysBetween(plainDate("2026-11-20"), plainDate("2026-11-30")); // 5
 * ```
 */
export function workingDaysBetween(
  from: PlainDate,
  to: PlainDate,
  calendar: WorkCalendar = vietnamCalendar,
): number {
  return workedThrough(calendar, to) - workedThrough(calendar, from);
}

/**
 * The number of working days of a run of days, both ends included.
 *
 * @param start - Its first day.
 * @param end - Its last day.
 * @param calendar - The calendar; {@link vietnamCalendar} when left out.
 * @returns Zero or more.
 * @throws ChisoError `out-of-range` for days outside the calendar's years, `invalid-period` when
 * it ends before it starts.
 * @example
 * ```ts
 * import { countWorkingDays, plainDate } from "chiso/time";
 * countWorkingDays(plainDate("2026-07-10"), plainDate("2026-11-30")); // 99
 * ```
 */
export function countWorkingDays(
  start: PlainDate,
  end: PlainDate,
  calendar: WorkCalendar = vietnamCalendar,
): number {
  calendarCertainty(start, end, calendar);
  const distance = workingDaysBetween(start, end, calendar);
  return isWorked(calendar, start) ? distance + 1 : distance;
}

/**
 * The first working day after a day.
 *
 * @param date - A day, itself never the answer; see {@link rollToWorkingDay} for that.
 * @param calendar - The calendar; {@link vietnamCalendar} when left out.
 * @returns The next working day.
 * @throws ChisoError `out-of-range` beyond the calendar's years.
 * @example
 * ```ts
 * import { nextWorkingDay, plainDate } from "chiso/time";
 * nextWorkingDay(plainDate("2021-04-29")); // "2021-05-04"
 * ```
 */
export function nextWorkingDay(
  date: PlainDate,
  calendar: WorkCalendar = vietnamCalendar,
): PlainDate {
  return addWorkingDays(date, 1, calendar);
}

/**
 * The last working day before a day.
 *
 * @param date - A day, itself never the answer; see {@link rollToWorkingDay} for that.
 * @param calendar - The calendar; {@link vietnamCalendar} when left out.
 * @returns The working day before.
 * @throws ChisoError `out-of-range` beyond the calendar's years.
 * @example
 * ```ts
 * import { plainDate, previousWorkingDay } from "chiso/time";
 * previousWorkingDay(plainDate("2021-05-04")); // "2021-04-29"
 * ```
 */
export function previousWorkingDay(
  date: PlainDate,
  calendar: WorkCalendar = vietnamCalendar,
): PlainDate {
  return subtractWorkingDays(date, 1, calendar);
}

/**
 * The day itself when it is worked, else where the convention sends it. `following` is the rule
 * for terms (Civil Code 2015, Article 148.5).
 *
 * @param date - A day.
 * @param convention - Where to go from a day off.
 * @param calendar - The calendar; {@link vietnamCalendar} when left out.
 * @returns A working day, or the day itself for `none`, which asks no calendar.
 * @throws ChisoError `out-of-range` beyond the calendar's years, `invalid-option` for a convention
 * that is none.
 * @example
 * ```ts
 * import { plainDate, rollToWorkingDay } from "chiso/time";
 * rollToWorkingDay(plainDate("2021-02-28"), "following"); // "2021-03-01"
 * rollToWorkingDay(plainDate("2021-02-28"), "preceding"); // "2021-02-26"
 * ```
 */
export function rollToWorkingDay(
  date: PlainDate,
  convention: RollConvention,
  calendar: WorkCalendar = vietnamCalendar,
): PlainDate {
  packedParts(date);
  requireWord(convention, CONVENTIONS, "the convention");
  requireCalendar(calendar);
  if (convention === "none" || isWorked(calendar, date)) return date;
  if (convention === "preceding") return previousWorkingDay(date, calendar);
  const next = nextWorkingDay(date, calendar);
  if (convention === "following") return next;
  const previous = previousWorkingDay(date, calendar);
  return daysBetween(previous, date) < daysBetween(date, next) ? previous : next;
}
