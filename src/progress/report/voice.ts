import { formatRoman, type Locale, type LocalizedText } from "../../text/index.js";
import * as time from "../../time/index.js";
import { REPORT_WORDS, type ReportWord } from "../data/report-words.js";
import type { Days } from "../days.js";
import type { ReportBlock } from "./report-blocks.js";

/** How a report speaks in its language. */
export type Voice = ReturnType<typeof voiceOf>;

/** The voice of a language. */
export function voiceOf(locale: Locale) {
  const say = (word: ReportWord): string => REPORT_WORDS[word][locale];
  return {
    locale,
    /** Words of its own. */
    say,
    /** A date as reports write it: 30/06/2021, 30 June 2021. */
    date: (date: time.PlainDate): string => writtenDate(date, locale),
    /** A day with its hour, where there is one: `15 giờ 30 ngày 30/06/2021`, `15:30, 30 June 2021`. */
    moment: (date: time.PlainDate, hour?: string): string => {
      const day = writtenDate(date, locale);
      if (hour === undefined) return day;
      return locale === "vi" ? `${hour.replace(":", " giờ ")} ngày ${day}` : `${hour}, ${day}`;
    },
    /** A table under words of its own. */
    table: (heads: readonly ReportWord[], rows: readonly (readonly string[])[]): ReportBlock => ({
      kind: "table",
      heads: heads.map(say),
      rows,
    }),
  };
}

function writtenDate(date: time.PlainDate, locale: Locale): string {
  const year = time.yearOf(date);
  if (locale === "vi") return `${date.slice(8)}/${date.slice(5, 7)}/${year}`;
  return `${time.dayOfMonthOf(date)} ${time.ENGLISH_MONTHS[time.monthOf(date) - 1] ?? ""} ${year}`;
}

/** The calendar period of a form that holds a day; nine months begin with the year. */
export function reportedPeriod(form: time.ReportingCadence, asOf: time.PlainDate): Days {
  if (form !== "nine-months") return time.periodContaining(asOf, form);
  const { start } = time.periodContaining(asOf, "year");
  return { start, end: time.quarterPeriod(time.yearOf(asOf), 3).end };
}

/**
 * The last day of the period of a form that follows the one in which a report's period ends, since
 * data that close on 14 June are those of the first half. After nine months it is the last quarter.
 * Behind a period long past it is the one that holds the day of the report.
 */
export function followingEnd(
  form: time.ReportingCadence,
  { end }: Days,
  asOf: time.PlainDate,
): time.PlainDate {
  const grain = form === "nine-months" ? "quarter" : form;
  const last = time.nextPeriod(time.periodContaining(end, grain)).end;
  return last >= asOf ? last : time.periodContaining(asOf, grain).end;
}

const ORDINALS = ["first", "second", "third", "fourth"] as const;

/** A period by its usual name, or by its first and last day. */
export function periodName({ start, end }: Days): LocalizedText {
  const year = time.yearOf(start);
  const month = time.monthOf(start);
  const quarter = Math.ceil(month / 3);
  const [part, half] = month === 1 ? ["đầu", "first"] : ["cuối", "second"];
  const names: Readonly<Record<time.ReportingCadence, LocalizedText>> = {
    month: { vi: `tháng ${month}/${year}`, en: `${time.ENGLISH_MONTHS[month - 1] ?? ""} ${year}` },
    quarter: {
      vi: `quý ${formatRoman(quarter) ?? ""}/${year}`,
      en: `the ${ORDINALS[quarter - 1] ?? ""} quarter of ${year}`,
    },
    "half-year": { vi: `6 tháng ${part} năm ${year}`, en: `the ${half} half of ${year}` },
    "nine-months": { vi: `9 tháng đầu năm ${year}`, en: `the first nine months of ${year}` },
    year: { vi: `năm ${year}`, en: String(year) },
  };
  let form: time.ReportingCadence;
  for (form in names) {
    if (!Object.hasOwn(names, form)) continue;
    const period = reportedPeriod(form, start);
    if (period.start === start && period.end === end) return names[form];
  }
  return {
    vi: `từ ${writtenDate(start, "vi")} đến ${writtenDate(end, "vi")}`,
    en: `${writtenDate(start, "en")} to ${writtenDate(end, "en")}`,
  };
}

/** A figure with the decimal sign of a language. */
export function figureWords(figure: number | string, locale: Locale): string {
  return locale === "vi" ? String(figure).replace(".", ",") : String(figure);
}
