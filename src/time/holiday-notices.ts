import { defined, frozen, type Source } from "../text/index.js";
import { NOTICE_PAGES } from "./data/notice-pages.js";
import * as data from "./data/year-notices.js";
import { plainDate, type PlainDate } from "./plain-date.js";

/** A notice by which days off were fixed or exchanged, and where it was read. */
export interface HolidayNotice {
  /** The year whose days it fixes. */
  readonly year: number;
  /** Its number; absent where it was not found. */
  readonly number?: string;
  /** The document, and the page on which it was read, with how sure that is. */
  readonly source: Source;
  /** Another notice that repeats it, where one is known. */
  readonly repeatedBy?: string;
  /** The day on which the page was last looked at. */
  readonly checkedOn: PlainDate;
}

function noticesOf(year: number): readonly data.NoticeRow[] {
  const row = data.ANNOUNCED_YEARS[year - data.FIRST_ANNOUNCED_YEAR];
  if (row === undefined) return [];
  const [notice, , , ...swaps] = row;
  return [notice, ...swaps.flatMap(([, , own]) => (own === undefined ? [] : [own]))];
}

/**
 * The notices on which {@link vietnamCalendar} rests, with the page of each and the day on which it
 * was checked, so that a program can show or recheck them. The calendar itself carries no pages.
 *
 * @returns One row for each notice, 2011 to 2027, by year; `source.url` is absent where the notice is
 *   known only from data that quote it.
 * @example
 * ```ts
 * import { holidayNotices } from "chiso/time";
 * const [swapOf2024] = holidayNotices().filter(({ number }) => number === "2450/VPCP-KGVX");
 * swapOf2024?.source.document; // "Công văn 2450/VPCP-KGVX ngày 12/4/2024"
 * swapOf2024?.checkedOn; // "2026-11-22"
 * ```
 */
export function holidayNotices(): readonly HolidayNotice[] {
  return frozen(
    NOTICE_PAGES.flatMap(([year, number, page, repeatedBy]): HolidayNotice[] => {
      const notice = noticesOf(year).find((each) => each[1] === number);
      if (notice === undefined) return [];
      const [kind, , when, read] = notice;
      const document = [kind, number, when].filter((part) => part !== "").join(" ");
      const url = page === "" ? undefined : page;
      return [
        defined({
          year,
          number: number === "" ? undefined : number,
          source: defined({ document, url, confidence: read ?? "reported" }),
          repeatedBy,
          checkedOn: plainDate(data.NOTICES_CHECKED_ON),
        }),
      ];
    }),
  );
}
