import type { Locale } from "../../text/index.js";
import { dayOfMonthOf, monthOf, yearOf, type PlainDate } from "../../time/index.js";
import { ENGLISH_MONTHS, REPORT_WORDS, type ReportWord } from "../data/report-words.js";
import { table } from "./markdown.js";

/** How a report speaks in its language. */
export interface Voice {
  readonly locale: Locale;
  /** Words of its own. */
  readonly say: (word: ReportWord) => string;
  /** A date as reports write it: 30/06/2021, 30 June 2021. */
  readonly date: (date: PlainDate) => string;
  /** A table under words of its own; the cells are Markdown already. */
  readonly table: (heads: readonly ReportWord[], rows: readonly (readonly string[])[]) => string;
}

/** The voice of a language. */
export function voiceOf(locale: Locale): Voice {
  const say = (word: ReportWord): string => REPORT_WORDS[word][locale];
  return {
    locale,
    say,
    date: (date) => writtenDate(date, locale),
    table: (heads, rows) => table(heads.map(say), rows),
  };
}

/** A date in a language. */
export function writtenDate(date: PlainDate, locale: Locale): string {
  switch (locale) {
    case "vi":
      return `${date.slice(8)}/${date.slice(5, 7)}/${yearOf(date)}`;
    case "en":
      return `${dayOfMonthOf(date)} ${ENGLISH_MONTHS[monthOf(date) - 1] ?? ""} ${yearOf(date)}`;
  }
}
