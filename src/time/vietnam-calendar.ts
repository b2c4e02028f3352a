import { frozen, type Source } from "../text/index.js";
import { assembleCalendar, swapDays } from "./define-calendar.js";
import { WEEKLY_REST_SOURCE } from "./data/holiday-law.js";
import { FIRST_LUNAR_YEAR, LUNAR_DATES } from "./data/lunar-dates.js";
import * as notices from "./data/year-notices.js";
import { plainDate, type Weekday } from "./plain-date.js";
import { projectedChoices, statutoryDays, type Notice } from "./statutory-days.js";
import type { CalendarDay, WorkCalendar } from "./work-calendar.js";

const WEEKEND: readonly Weekday[] = [6, 7];

function noticeOf([kind, number, when, read]: notices.NoticeRow): Notice {
  const document = [kind, number, when].filter((part) => part !== "").join(" ");
  const source: Source = { document, confidence: read ?? "reported" };
  return { source, notice: number === "" ? undefined : number };
}

/** Holidays, substitutes and swaps of an announced year. */
function announcedDays(year: number, row: notices.YearRow): CalendarDay[] {
  const [notice, tetEveDays, second, ...swaps] = row;
  const dayOf = (day: string) => plainDate(day.length === 5 ? `${year}-${day}` : day);
  const choices = {
    ...noticeOf(notice),
    tetEveDays,
    secondNationalDay: second > 0 ? plainDate(year, 9, second) : undefined,
  };
  return [
    ...statutoryDays(year, choices, WEEKEND),
    ...swaps.flatMap(([off, worked, own = notice]) =>
      swapDays({ off: dayOf(off), worked: dayOf(worked), ...noticeOf(own) }),
    ),
  ];
}

function makeVietnamCalendar(): WorkCalendar {
  const days = LUNAR_DATES.flatMap((_, index) => {
    const year = FIRST_LUNAR_YEAR + index;
    const row = notices.ANNOUNCED_YEARS[year - notices.FIRST_ANNOUNCED_YEAR];
    if (row !== undefined) return announcedDays(year, row);
    return statutoryDays(year, projectedChoices(year), WEEKEND);
  });
  return assembleCalendar({
    name: {
      vi: "Lịch làm việc của cơ quan nhà nước Việt Nam",
      en: "Work calendar of Vietnamese state bodies",
    },
    weeklyRest: WEEKEND,
    weeklyRestSource: WEEKLY_REST_SOURCE,
    firstYear: FIRST_LUNAR_YEAR,
    lastYear: FIRST_LUNAR_YEAR + LUNAR_DATES.length - 1,
    verifiedFrom: plainDate(notices.FIRST_ANNOUNCED_YEAR, 1, 1),
    verifiedThrough: plainDate(
      notices.FIRST_ANNOUNCED_YEAR + notices.ANNOUNCED_YEARS.length - 1,
      12,
      31,
    ),
    checkedOn: plainDate(notices.NOTICES_CHECKED_ON),
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
export const vietnamCalendar: WorkCalendar = /* @__PURE__ */ frozen(
  /* @__PURE__ */ makeVietnamCalendar(),
);
