import {
  defined,
  requireKind,
  requireOptions,
  wordsFor,
  type LocalizedText,
} from "../text/index.js";
import { monthTables } from "./calendar-months.js";
import * as dates from "./plain-date.js";
import { invalidData, requireOrder } from "./requirements.js";
import type { Notice } from "./statutory-days.js";
import type { Announced, CalendarDay, WorkCalendar } from "./work-calendar.js";

/** An exchange of a working day for a weekly rest day (hoán đổi ngày làm việc). */
export interface CalendarSwap extends Announced {
  /** The working day that becomes a day off. */
  readonly off: dates.PlainDate;
  /** The weekly rest day that is worked instead. */
  readonly worked: dates.PlainDate;
}

/** A day off of one place or agency, or a holiday in a calendar of the caller's own. */
export interface CalendarDayOff extends Omit<CalendarDay, "kind" | "exchangedWith"> {
  /** Why it is off; `local` when left out. */
  readonly kind?: "statutory" | "substitute" | "local";
}

/** What {@link defineCalendar} makes a calendar of. */
export interface CalendarDefinition extends Omit<CalendarParts, "verifiedFrom" | "days"> {
  /** The first day whose answer rests on notices; 1 January of the first year when left out. */
  readonly verifiedFrom?: dates.PlainDate;
  /** Days off. */
  readonly daysOff?: readonly CalendarDayOff[];
  /** Exchanges of days. */
  readonly swaps?: readonly CalendarSwap[];
}

/** Everything of a calendar but its tables. */
type CalendarParts = Omit<WorkCalendar, "workedDays" | "workedBefore">;

const WEEKDAYS: readonly dates.Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const SWAPPED_OFF: LocalizedText = { vi: "Nghỉ hoán đổi", en: "Day off in exchange" };
const SWAPPED_WORKED: LocalizedText = { vi: "Làm bù", en: "Worked in exchange" };

/** Of a row, which extensions of calendars have too. */
const ROW = "it with daysOff: [{ date, occasion, source }]";
const CALL = "defineCalendar({ name, weeklyRest, …, daysOff: [{ date, occasion, source }] })";

/** Refuses days off and swaps that lack what a calendar says of them, or say something else. */
export function requireDays(daysOff: unknown, swaps: unknown): void {
  const rows = [
    [
      "daysOff",
      daysOff,
      "date:date! occasion:object! source:object! notice:text kind:statutory|substitute|local substituteFor:date",
    ],
    ["swaps", swaps, "off:date! worked:date! source:object! notice:text"],
  ] as const;
  for (const [name, days, fields] of rows) {
    requireKind(days, "list", CALL, name);
    if (Array.isArray(days))
      for (const day of days) requireOptions(day, fields, ROW, "invalid-data");
  }
}

/** The two days of a swap. */
export function swapDays(swap: Omit<CalendarSwap, "notice"> & Notice): readonly CalendarDay[] {
  const { off, worked, source, notice } = swap;
  const days = [
    [off, "swap-off", SWAPPED_OFF, worked],
    [worked, "worked-weekend", SWAPPED_WORKED, off],
  ] as const;
  return days.map(([date, kind, occasion, exchangedWith]) =>
    defined({ date, kind, occasion, source, notice, exchangedWith }),
  );
}

/** The day of a day off. */
export function offDay(dayOff: CalendarDayOff): CalendarDay {
  return { kind: "local", ...dayOff };
}

/** Orders the days and makes the tables of months. */
export function assembleCalendar(parts: CalendarParts): WorkCalendar {
  const { firstYear, lastYear, weeklyRest } = parts;
  const days = [...parts.days].sort((left, right) => dates.compareDates(left.date, right.date));
  return { ...parts, days, ...monthTables(firstYear, lastYear, weeklyRest, days) };
}

/** The calendar of these parts, unless they contradict each other. */
export function checkedCalendar(parts: CalendarParts): WorkCalendar {
  checkYears(parts);
  parts.days.forEach((day) => {
    checkDay(parts, day);
  });
  const calendar = assembleCalendar(parts);
  calendar.days.forEach((day, index) => {
    const before = calendar.days[index - 1];
    if (before?.date !== day.date) return;
    throw invalidData(
      `${day.date} as ${before.kind} and as ${day.kind}`,
      "one reason for each date",
      "Leave one out",
    );
  });
  return calendar;
}

function checkYears(parts: CalendarParts): void {
  const { firstYear, lastYear, weeklyRest, verifiedFrom, verifiedThrough } = parts;
  if (
    verifiedFrom < dates.plainDate(firstYear, 1, 1) ||
    verifiedThrough > dates.plainDate(lastYear, 12, 31)
  ) {
    throw invalidData(
      `the years ${firstYear} to ${lastYear}, verified ${verifiedFrom} to ${verifiedThrough}`,
      "verified days inside the years",
      "Widen the years",
    );
  }
  requireOrder(verifiedFrom, verifiedThrough);
  const rest = new Set(weeklyRest.filter((day) => WEEKDAYS.includes(day)));
  if (rest.size !== weeklyRest.length || rest.size === WEEKDAYS.length) {
    throw invalidData(
      `weekly rest days ${weeklyRest.map(wordsFor).join(", ")}`,
      "at most six different weekdays, Monday 1 to Sunday 7",
      "Leave a working day in the week",
    );
  }
}

function checkDay(parts: CalendarParts, { date, kind }: CalendarDay): void {
  const given = `${kind} on ${date}`;
  const year = dates.yearOf(date);
  if (year < parts.firstYear || year > parts.lastYear) {
    const advice = "Widen the years or leave the day out";
    throw invalidData(given, `days from ${parts.firstYear} to ${parts.lastYear}`, advice);
  }
  const rest = parts.weeklyRest.includes(dates.weekdayOf(date));
  const worked = kind === "worked-weekend";
  if (kind === "statutory" || kind === "local" || rest === worked) return;
  throw invalidData(
    given,
    worked ? "a weekly rest day" : "a day that would be worked",
    worked
      ? "Name a rest day: that day is worked anyway"
      : "Name a working day: that day is off anyway",
  );
}

const DEFINITION =
  "name:object! weeklyRest:list! weeklyRestSource:object! firstYear:number! lastYear:number! " +
  "verifiedFrom:date verifiedThrough:date! checkedOn:date! daysOff:list swaps:list";

/**
 * Makes a work calendar from days off and swaps, for another country, an agency with other rest
 * days, or years that {@link vietnamCalendar} does not hold.
 *
 * @param definition - Years, weekly rest, days off and swaps, each with its source.
 * @returns The calendar, a plain value.
 * @throws ChisoError `invalid-data` when days contradict each other: a swap whose worked day is
 * worked anyway, two reasons for one date, a day outside the years; `invalid-date` for a date that
 * does not exist.
 * @example
 * ```ts
 * import { addWorkingDays, defineCalendar, plainDate } from "chiso/time";
 * const office = defineCalendar({
 *   name: { vi: "Bộ phận Một cửa", en: "One-stop shop" },
 *   weeklyRest: [7],
 *   weeklyRestSource: { document: "Quy chế của cơ quan", confidence: "verified" },
 *   firstYear: 2026,
 *   lastYear: 2026,
 *   verifiedThrough: plainDate("2026-12-31"),
 *   checkedOn: plainDate("2026-01-02"),
 * });
 * addWorkingDays(plainDate("2026-06-05"), 1, office); // "2026-06-06", a Saturday
 * ```
 */
export function defineCalendar(definition: CalendarDefinition): WorkCalendar {
  requireOptions(definition, DEFINITION, CALL, "invalid-data");
  const { daysOff = [], swaps = [], verifiedFrom, ...rest } = definition;
  requireDays(daysOff, swaps);
  return checkedCalendar({
    ...rest,
    verifiedFrom: verifiedFrom ?? dates.plainDate(definition.firstYear, 1, 1),
    days: [...daysOff.map(offDay), ...swaps.flatMap(swapDays)],
  });
}
