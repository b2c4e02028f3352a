import { assembleCalendar, swapDays } from "./define-calendar.js";
import { WEEKLY_REST_SOURCE } from "./data/holiday-law.js";
import { LUNAR_DATES } from "./data/lunar-dates.js";
import {
  ANNOUNCED_YEARS,
  NOTICES,
  NOTICES_CHECKED_ON,
  type NoticeRow,
  type YearRow,
} from "./data/year-notices.js";
import { plainDate, type Weekday } from "./plain-date.js";
import { projectedChoices, statutoryDays, type YearChoices } from "./statutory-days.js";
import type { CalendarDay, WorkCalendar } from "./work-calendar.js";

const WEEKEND: readonly Weekday[] = [6, 7];

function announcedChoices(row: YearRow): YearChoices {
  const { number: notice, source }: NoticeRow = NOTICES[row.notice];
  const culture: NoticeRow | undefined = row.cultureDayNotice && NOTICES[row.cultureDayNotice];
  return {
    tetEveDays: row.tetEveDays,
    ...(row.secondNationalDay !== null && {
      secondNationalDay: plainDate(`${row.year}-${row.secondNationalDay}`),
    }),
    source,
    ...(notice !== undefined && { notice }),
    ...(culture?.number !== undefined && { cultureDayNotice: culture.number }),
  };
}

function swapsOf(row: YearRow): readonly CalendarDay[] {
  return row.swaps.flatMap(([off, worked, key = row.notice]) => {
    const { number: notice, source }: NoticeRow = NOTICES[key];
    return swapDays({
      off: plainDate(off),
      worked: plainDate(worked),
      source,
      ...(notice !== undefined && { notice }),
    });
  });
}

function makeVietnamCalendar(): WorkCalendar {
  const years = LUNAR_DATES.map(([year]) => year);
  const announced = ANNOUNCED_YEARS.map(({ year }) => year);
  const days = years.flatMap((year) => {
    const row = ANNOUNCED_YEARS.find((candidate) => candidate.year === year);
    if (row === undefined) return statutoryDays(year, projectedChoices(year), WEEKEND);
    return [...statutoryDays(year, announcedChoices(row), WEEKEND), ...swapsOf(row)];
  });
  return assembleCalendar({
    name: {
      vi: "Lịch làm việc của cơ quan nhà nước Việt Nam",
      en: "Work calendar of Vietnamese state bodies",
    },
    weeklyRest: WEEKEND,
    weeklyRestSource: WEEKLY_REST_SOURCE,
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
    verifiedFrom: plainDate(Math.min(...announced), 1, 1),
    verifiedThrough: plainDate(Math.max(...announced), 12, 31),
    checkedOn: plainDate(NOTICES_CHECKED_ON),
    days,
  });
}

/**
 * The working days and days off of Vietnamese state bodies, whose officials rest on Saturday and
 * Sunday, 2010 to 2050.
 *
 * 2011 to 2027 follow the yearly notices, with their swaps and worked Saturdays. The other years
 * are projected: the holidays of the law in force (Labour Code 2019, Articles 111.3 and 112;
 * Resolution 28/2026/QH16), the lunar dates, the substitutes; answers that rest on them say
 * `projected`. For 2027 Tết and Quốc khánh are announced; a swap around other holidays can still
 * come out, as those of 2024 and 2026 did some days before: see `checkedOn`, and
 * {@link extendCalendar} to add one.
 *
 * @example
 * ```ts
 * import { vietnamCalendar } from "chiso/time";
 * vietnamCalendar.verifiedThrough; // "2027-12-31"
 * ```
 */
export const vietnamCalendar: WorkCalendar = /* @__PURE__ */ makeVietnamCalendar();
