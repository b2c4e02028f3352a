import { defined, type LocalizedText, type Source } from "../text/index.js";
import * as laws from "./data/holiday-law.js";
import { lunarHolidays } from "./lunar.js";
import * as dates from "./plain-date.js";
import type { CalendarDay } from "./work-calendar.js";

/** Where something was announced. */
export interface Notice {
  /** Where it was read. */
  readonly source: Source;
  /** Number of the notice. */
  readonly notice?: string | undefined;
}

/** What a notice of days off leaves to be known beside the law. */
interface YearChoices extends Notice {
  /** Days off of Tết before the first day of the lunar year. */
  readonly tetEveDays: 1 | 2;
  /** The second day of Quốc khánh, where the law gives two. */
  readonly secondNationalDay?: dates.PlainDate | undefined;
}

/** A holiday of the law before the weekly rest is looked at. */
interface Holiday extends CalendarDay {
  readonly kind: "statutory";
  /** Where it says that the holiday is made up for; absent when it is not. */
  readonly substitution?: Source;
}

function lawOn(date: string): laws.HolidayLaw {
  return laws.NEWER_LAWS.find(({ from }) => from <= date) ?? laws.OLDEST_LAW;
}

/**
 * The choices that no notice has made yet: one day before Tết where it falls on Monday or Tuesday,
 * else two, so that the days off join a weekend (all notices since 2015, 2014 took one day before
 * a Friday); and likewise for the second day of Quốc khánh (all notices since 2021).
 */
export function projectedChoices(year: number): YearChoices {
  const nationalDay = dates.plainDate(year, 9, 2);
  const { tetDays, nationalDays, days } = lawOn(`${year}-01-01`);
  if (tetDays === 4) return { tetEveDays: 1, source: days };
  const after = [1, 4, 7].includes(dates.weekdayOf(nationalDay));
  return {
    tetEveDays: dates.weekdayOf(lunarHolidays(year).tet) <= 2 ? 1 : 2,
    secondNationalDay: nationalDays === 2 ? dates.addDays(nationalDay, after ? 1 : -1) : undefined,
    source: laws.PROJECTION_SOURCE,
  };
}

/** The holidays of a year, in order. */
function holidaysOf(year: number, choices: YearChoices): Holiday[] {
  const { tet, gioTo } = lunarHolidays(year);
  const holiday = (date: dates.PlainDate, occasion: LocalizedText, chosen = false): Holiday => {
    const law = lawOn(date);
    return defined({
      date,
      kind: "statutory",
      occasion,
      source: chosen ? choices.source : law.days,
      substitution: law.substitution,
      notice: chosen ? choices.notice : undefined,
    });
  };
  const days = laws.FIXED_DAYS.map(([monthDay, occasion]) =>
    holiday(dates.plainDate(`${year}-${monthDay}`), occasion),
  );
  days.push(holiday(gioTo, laws.HUNG_KINGS_DAY));
  for (let day = 0; day < lawOn(tet).tetDays; day += 1) {
    days.push(holiday(dates.addDays(tet, day - choices.tetEveDays), laws.LUNAR_NEW_YEAR, true));
  }
  days.push(holiday(dates.plainDate(year, 9, 2), laws.NATIONAL_DAY));
  if (choices.secondNationalDay !== undefined) {
    days.push(holiday(choices.secondNationalDay, laws.NATIONAL_DAY, true));
  }
  const cultureDay = dates.plainDate(`${year}-${laws.CULTURE_DAY.monthDay}`);
  if (cultureDay >= laws.CULTURE_DAY.from) {
    const { occasion, source } = laws.CULTURE_DAY;
    days.push({ date: cultureDay, kind: "statutory", occasion, source });
  }
  return days.sort((left, right) => dates.compareDates(left.date, right.date));
}

/**
 * Holidays of a year and their substitutes: one that falls on a weekly rest day is made up on the
 * next working day, several in a row on the next several (Labour Code 2019, Article 111.3).
 */
export function statutoryDays(
  year: number,
  choices: YearChoices,
  weeklyRest: readonly dates.Weekday[],
): CalendarDay[] {
  const holidays = holidaysOf(year, choices);
  const taken = new Set(holidays.map(({ date }) => date));
  const days: CalendarDay[] = [];
  for (const { substitution, ...holiday } of holidays) {
    days.push(holiday);
    if (substitution === undefined || !weeklyRest.includes(dates.weekdayOf(holiday.date))) continue;
    let date = dates.addDays(holiday.date, 1);
    while (taken.has(date) || weeklyRest.includes(dates.weekdayOf(date)))
      date = dates.addDays(date, 1);
    taken.add(date);
    const { occasion, notice } = holiday;
    const named = { vi: `Nghỉ bù ${occasion.vi}`, en: `Substitute for ${occasion.en}` };
    const made = { date, kind: "substitute", occasion: named } as const;
    days.push(defined({ ...made, source: substitution, notice, substituteFor: holiday.date }));
  }
  return days;
}
