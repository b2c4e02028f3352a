import { formatRoman, type LocalizedText } from "../../text/index.js";
import * as time from "../../time/index.js";
import { ENGLISH_MONTHS } from "../data/report-words.js";
import type { Days } from "../days.js";
import { writtenDate } from "./voice.js";

/** The calendar period of a form that holds a day; nine months begin with the year. */
export function reportedPeriod(form: time.ReportingCadence, asOf: time.PlainDate): Days {
  if (form !== "nine-months") return time.periodContaining(asOf, form);
  return {
    start: time.yearPeriod(time.yearOf(asOf)).start,
    end: time.quarterPeriod(time.yearOf(asOf), 3).end,
  };
}

/** The period that follows; after nine months, the last quarter. */
export function followingPeriod(form: time.ReportingCadence, { start, end }: Days): Days {
  if (form === "nine-months") return time.periodContaining(time.addDays(end, 1), "quarter");
  return time.nextPeriod(time.periodContaining(start, form));
}

const ORDINALS = ["first", "second", "third", "fourth"] as const;

/** A period by its usual name, or by its first and last day. */
export function periodName({ start, end }: Days): LocalizedText {
  const year = time.yearOf(start);
  const month = time.monthOf(start);
  const quarter = Math.ceil(month / 3);
  const [part, half] = month === 1 ? ["đầu", "first"] : ["cuối", "second"];
  const names: Readonly<Record<time.ReportingCadence, LocalizedText>> = {
    month: { vi: `tháng ${month}/${year}`, en: `${ENGLISH_MONTHS[month - 1] ?? ""} ${year}` },
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
    const period = reportedPeriod(form, start);
    if (period.start === start && period.end === end) return names[form];
  }
  return {
    vi: `từ ${writtenDate(start, "vi")} đến ${writtenDate(end, "vi")}`,
    en: `${writtenDate(start, "en")} to ${writtenDate(end, "en")}`,
  };
}
