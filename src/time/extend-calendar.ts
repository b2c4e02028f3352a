import { requireList, requireOptions, type LocalizedText } from "../text/index.js";
import { requireWholeCalendar } from "./calendar-months.js";
import {
  checkedCalendar,
  offDay,
  requireDays,
  swapDays,
  type CalendarDayOff,
  type CalendarSwap,
} from "./define-calendar.js";
import { plainDate, yearOf, type PlainDate } from "./plain-date.js";
import { invalidData } from "./requirements.js";
import { statutoryDays } from "./statutory-days.js";
import type { Announced, CalendarDay, WorkCalendar } from "./work-calendar.js";

/** A yearly notice of days off that came out after the calendar was made. */
export interface YearAnnouncement extends Announced {
  /** The year it is for: the first that the calendar still projects. */
  readonly year: number;
  /** Days off of Tết before the first day of the lunar year. */
  readonly tetEveDays: 1 | 2;
  /** The second day of Quốc khánh: 1 or 3 September. */
  readonly secondNationalDay: PlainDate;
}

/** What {@link extendCalendar} changes. */
export interface CalendarExtension {
  /** A new name; the old one stays when left out. */
  readonly name?: LocalizedText;
  /** Yearly notices, in order, which replace what was projected. */
  readonly announcements?: readonly YearAnnouncement[];
  /** Dates whose entries are taken out before anything is added. */
  readonly remove?: readonly PlainDate[];
  /** Days off to add. */
  readonly daysOff?: readonly CalendarDayOff[];
  /** Exchanges of days to add. */
  readonly swaps?: readonly CalendarSwap[];
  /** The day on which notices were last looked for. */
  readonly checkedOn?: PlainDate;
}

const CALL = "extendCalendar(vietnamCalendar, { daysOff: [{ date, occasion, source }] })";
const NOTICE = "year:number! tetEveDays:number! secondNationalDay:date! source:object! notice:text";

/**
 * A calendar with more days off, swaps or a yearly notice; the given one stays as it is.
 *
 * @param calendar - The calendar to start from.
 * @param extension - What to add, and what to take out.
 * @returns A new calendar.
 * @throws ChisoError `invalid-data` when the days contradict each other (a swap whose worked day
 * is worked anyway, a day off twice), when a date to remove has no entry, or when a yearly notice
 * is not for the first projected year.
 * @example
 * ```ts
 * import { extendCalendar, isWorkingDay, plainDate, vietnamCalendar } from "chiso/time";
 * const local = extendCalendar(vietnamCalendar, {
 *   daysOff: [
 *     {
 *       date: plainDate("2026-10-10"),
 *       occasion: { vi: "Ngày hội địa phương", en: "Local festival" },
 *       source: { document: "Quyết định của UBND tỉnh", confidence: "verified" },
 *     },
 *   ],
 * });
 * isWorkingDay(plainDate("2026-10-10"), local); // false
 * ```
 */
export function extendCalendar(calendar: WorkCalendar, extension: CalendarExtension): WorkCalendar {
  requireWholeCalendar(calendar);
  requireOptions(
    extension,
    "name:object announcements:list remove:list daysOff:list swaps:list checkedOn:date",
    CALL,
    "invalid-data",
  );
  const { announcements = [], remove = [], daysOff = [], swaps = [] } = extension;
  requireList(announcements, "object", CALL, "announcements");
  for (const each of announcements) requireOptions(each, NOTICE, CALL, "invalid-data");
  requireList(remove, "date", CALL, "remove");
  requireDays(daysOff, swaps);
  const announced = announcements.reduce(announceYear, calendar);
  const kept = withoutDates(announced.days, remove);
  return checkedCalendar({
    ...announced,
    name: extension.name ?? calendar.name,
    checkedOn: extension.checkedOn ?? calendar.checkedOn,
    days: [...kept, ...daysOff.map(offDay), ...swaps.flatMap(swapDays)],
  });
}

/** The calendar with the holidays of one more year as its notice has them. */
function announceYear(calendar: WorkCalendar, announcement: YearAnnouncement): WorkCalendar {
  const { year, tetEveDays, secondNationalDay } = announcement;
  const next = yearOf(calendar.verifiedThrough) + 1;
  if (year !== next || year > calendar.lastYear) {
    throw invalidData(
      `a notice for ${year}`,
      `the first projected year, ${next}, up to ${calendar.lastYear}`,
      "Announce years in order; correct announced ones by daysOff, swaps and remove",
    );
  }
  const nationalDays = [`${year}-09-01`, `${year}-09-03`];
  if (!nationalDays.includes(secondNationalDay) || ![1, 2].includes(tetEveDays)) {
    throw invalidData(
      `${tetEveDays} days before Tết and ${secondNationalDay} for Quốc khánh`,
      `1 or 2 days, and ${nationalDays.join(" or ")}`,
      "Take them from the notice (Labour Code 2019, Article 112)",
    );
  }
  const kept = calendar.days.filter(
    ({ date, kind }) => yearOf(date) !== year || (kind !== "statutory" && kind !== "substitute"),
  );
  return {
    ...calendar,
    days: [...kept, ...statutoryDays(year, announcement, calendar.weeklyRest)],
    verifiedThrough: plainDate(year, 12, 31),
  };
}

function withoutDates(
  days: readonly CalendarDay[],
  remove: readonly PlainDate[],
): readonly CalendarDay[] {
  for (const date of remove) {
    if (!days.some((day) => day.date === date)) {
      throw invalidData(
        `${date} to be removed`,
        "a date with an entry in the calendar",
        "Look at calendar.days",
      );
    }
  }
  return days.filter(({ date }) => !remove.includes(date));
}
