import { ChisoError, requireForm, wordsFor } from "../text/index.js";
import { epochDayOf } from "./epoch-day.js";
import * as dates from "./plain-date.js";
import { calendarForm } from "./forms.js";
import type { CalendarDay, WorkCalendar } from "./work-calendar.js";

/*
 * A month of a calendar is one number: bit `d - 1` is set when day `d` is worked. Together with a
 * running count per month every question becomes a look-up: is the day worked (one bit), the how
 * many-th working day is it (count the bits below), which day is the n-th (find that bit). Nothing
 * is remembered between calls.
 */

/** The two tables of months of a calendar. */
interface MonthTables {
  readonly workedDays: number[];
  readonly workedBefore: number[];
}

/** Tables of the months from January of the first to December of the last year. */
export function monthTables(
  firstYear: number,
  lastYear: number,
  weeklyRest: readonly dates.Weekday[],
  days: readonly CalendarDay[],
): MonthTables {
  const workedDays: number[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      workedDays.push(plainMonth(year, month, weeklyRest));
    }
  }
  for (const { date, kind } of days) {
    const month = (dates.yearOf(date) - firstYear) * 12 + dates.monthOf(date) - 1;
    const bit = 1 << (dates.dayOfMonthOf(date) - 1);
    const worked = workedDays[month] ?? 0;
    workedDays[month] = kind === "worked-weekend" ? worked | bit : worked & ~bit;
  }
  const workedBefore = [0];
  let count = 0;
  for (const month of workedDays) workedBefore.push((count += countBits(month)));
  return { workedDays, workedBefore };
}

/**
 * Whether the tables of months of a calendar follow from its days.
 *
 * @internal
 */
export function hasTrueTables(calendar: WorkCalendar): boolean {
  const { firstYear, lastYear, weeklyRest, days } = calendar;
  if (days.some(({ date }) => dates.yearOf(date) < firstYear || dates.yearOf(date) > lastYear)) {
    return false;
  }
  const tables = monthTables(firstYear, lastYear, weeklyRest, days);
  return (["workedDays", "workedBefore"] as const).every(
    (name) =>
      tables[name].length === calendar[name].length &&
      tables[name].every((entry, place) => entry === calendar[name][place]),
  );
}

/** A month that knows nothing but the weekly rest. */
function plainMonth(year: number, month: number, weeklyRest: readonly dates.Weekday[]): number {
  const first = epochDayOf(year, month, 1);
  let bits = 0;
  for (let day = 0; day < dates.daysInMonth(year, month); day += 1) {
    if (!weeklyRest.includes(dates.weekdayOfEpochDay(first + day))) bits |= 1 << day;
  }
  return bits;
}

/** The number of set bits of a month. */
function countBits(bits: number): number {
  let pairs = bits - ((bits >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Refuses what is no calendar; cheap, because every question to a calendar asks it first. */
export function requireCalendar(calendar: unknown): void {
  if (!isAnswering(calendar)) requireWholeCalendar(calendar);
}

/** Refuses what is no calendar, down to its days. */
export function requireWholeCalendar(calendar: unknown): void {
  const made = "a calendar made by defineCalendar or extendCalendar";
  requireForm(
    calendar,
    calendarForm,
    made,
    "it with vietnamCalendar, or a calendar of your own by defineCalendar",
  );
}

/** Whether a value has what answers are made of. */
function isAnswering(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const parts: Readonly<Partial<Record<keyof WorkCalendar, unknown>>> = value;
  return (
    typeof parts.firstYear === "number" &&
    typeof parts.lastYear === "number" &&
    typeof parts.verifiedFrom === "string" &&
    typeof parts.verifiedThrough === "string" &&
    typeof parts.name === "object" &&
    parts.name !== null &&
    Array.isArray(parts.days) &&
    Array.isArray(parts.workedDays) &&
    Array.isArray(parts.workedBefore)
  );
}

/** An entry of a table of months; what is no number there makes no calendar. */
function entryAt(calendar: WorkCalendar, table: keyof MonthTables, place: number): number {
  const entry = calendar[table][place] ?? 0;
  if (!Number.isInteger(entry)) requireWholeCalendar(calendar);
  return entry;
}

/** Place of a packed date's month in the tables; throws outside the calendar's years. */
function monthPlace(calendar: WorkCalendar, packed: number, date: dates.PlainDate): number {
  requireCalendar(calendar);
  const place = ((packed >> 9) - calendar.firstYear) * 12 + ((packed >> 5) & 15) - 1;
  if (place >= 0 && place < calendar.workedDays.length) return place;
  throw outsideCalendar(calendar, date);
}

/** Refuses a date that a calendar knows nothing about. */
export function outsideCalendar(calendar: WorkCalendar, given: string): ChisoError {
  return new ChisoError("out-of-range", {
    given,
    accepted: `the years ${calendar.firstYear} to ${calendar.lastYear} of ${wordsFor(calendar.name.en)}`,
    advice: "Use another date, or defineCalendar",
  });
}

/** Whether the calendar's bit of the day is set. */
export function isWorked(calendar: WorkCalendar, date: dates.PlainDate): boolean {
  const packed = dates.packedParts(date);
  const place = monthPlace(calendar, packed, date);
  const bits = entryAt(calendar, "workedDays", place);
  return ((bits >>> ((packed & 31) - 1)) & 1) === 1;
}

/** Working days of the calendar from its first day to a day, that day included. */
export function workedThrough(calendar: WorkCalendar, date: dates.PlainDate): number {
  const packed = dates.packedParts(date);
  const place = monthPlace(calendar, packed, date);
  const upToDay = entryAt(calendar, "workedDays", place) & (0x7fffffff >>> (31 - (packed & 31)));
  return entryAt(calendar, "workedBefore", place) + countBits(upToDay);
}

/** The n-th working day of the calendar, counted from 1; `undefined` when it has no such day. */
export function workedDay(calendar: WorkCalendar, position: number): dates.PlainDate | undefined {
  const { workedDays, workedBefore } = calendar;
  const months = workedDays.length;
  const total = entryAt(calendar, "workedBefore", months);
  if (position < 1 || position > total) return undefined;
  // A guess from the average month is off by a month or two at most.
  let place = Math.floor(((position - 1) * months) / total);
  while ((workedBefore[place] ?? 0) >= position) place -= 1;
  while ((workedBefore[place + 1] ?? position) < position) place += 1;
  let bits = entryAt(calendar, "workedDays", place);
  for (let rest = position - entryAt(calendar, "workedBefore", place); rest > 1; rest -= 1)
    bits &= bits - 1;
  const day = 32 - Math.clz32(bits & -bits);
  return dates.dateFromParts(calendar.firstYear + Math.floor(place / 12), (place % 12) + 1, day);
}
