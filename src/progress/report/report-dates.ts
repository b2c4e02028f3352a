import type { Locale, LocalizedText } from "../../text/index.js";
import {
  addDays,
  dayOfMonthOf,
  halfYearPeriod,
  monthOf,
  nextPeriod,
  periodContaining,
  quarterPeriod,
  yearOf,
  yearPeriod,
  type PlainDate,
} from "../../time/index.js";
import { ENGLISH_MONTHS } from "../data/report-words.js";
import type { ReportForm } from "./render-report.js";

/** The days a report is on, or those it looks ahead to. */
export interface ReportPeriod {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** A date as reports write it: 30/06/2021, 30 June 2021. */
export function writtenDate(date: PlainDate, locale: Locale): string {
  const [year, month, day] = [yearOf(date), monthOf(date), dayOfMonthOf(date)];
  switch (locale) {
    case "vi":
      return `${date.slice(8)}/${date.slice(5, 7)}/${year}`;
    case "en":
      return `${day} ${ENGLISH_MONTHS[month - 1] ?? ""} ${year}`;
  }
}

/** The calendar period of a form that holds a day; nine months begin with the year. */
export function reportedPeriod(form: ReportForm, asOf: PlainDate): ReportPeriod {
  if (form !== "nine-months") return daysOf(periodContaining(asOf, form));
  return { start: yearPeriod(yearOf(asOf)).start, end: quarterPeriod(yearOf(asOf), 3).end };
}

/** The period that follows; after nine months, the last quarter. */
export function followingPeriod(form: ReportForm, { start, end }: ReportPeriod): ReportPeriod {
  if (form === "nine-months") return daysOf(periodContaining(addDays(end, 1), "quarter"));
  return daysOf(nextPeriod(periodContaining(start, form)));
}

function daysOf({ start, end }: ReportPeriod): ReportPeriod {
  return { start, end };
}

const ORDINALS = ["first", "second", "third", "fourth"] as const;
const ROMAN = ["I", "II", "III", "IV"] as const;

/** A period by its usual name, or by its first and last day. */
export function periodName(period: ReportPeriod): LocalizedText {
  const { start, end } = period;
  const year = yearOf(start);
  const named = (grain: "month" | "quarter" | "half-year" | "year"): boolean =>
    periodContaining(start, grain).start === start && periodContaining(start, grain).end === end;
  const month = monthOf(start);
  const monthName = ENGLISH_MONTHS[month - 1] ?? "";
  if (named("month")) return { vi: `tháng ${month}/${year}`, en: `${monthName} ${year}` };
  if (named("quarter")) {
    const quarter = (month - 1) / 3;
    const ordinal = ORDINALS[quarter] ?? "";
    return { vi: `quý ${ROMAN[quarter] ?? ""}/${year}`, en: `the ${ordinal} quarter of ${year}` };
  }
  if (named("half-year")) {
    return halfYearPeriod(year, 1).start === start
      ? { vi: `6 tháng đầu năm ${year}`, en: `the first half of ${year}` }
      : { vi: `6 tháng cuối năm ${year}`, en: `the second half of ${year}` };
  }
  if (named("year")) return { vi: `năm ${year}`, en: String(year) };
  const { start: first, end: ninth } = reportedPeriod("nine-months", start);
  if (first === start && ninth === end) {
    return { vi: `9 tháng đầu năm ${year}`, en: `the first nine months of ${year}` };
  }
  return {
    vi: `từ ${writtenDate(start, "vi")} đến ${writtenDate(end, "vi")}`,
    en: `${writtenDate(start, "en")} to ${writtenDate(end, "en")}`,
  };
}
