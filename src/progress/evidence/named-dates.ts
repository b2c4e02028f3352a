import { fold } from "../../text/index.js";
import {
  halfYearPeriod,
  isPlainDate,
  monthPeriod,
  quarterPeriod,
  rangePeriod,
  yearOf,
  yearPeriod,
  type Period,
  type PlainDate,
} from "../../time/index.js";
import { FORWARD_WORDS } from "../data/evidence-words.js";

const NUMERIC = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;
const WRITTEN = /(?<!\p{L})ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})(?!\d)/u;
const WITHOUT_YEAR = /(?<!\p{L})ngày (\d{1,2})\/(\d{1,2})(?![\d/])/u;

/** The first day that a text names; one without a year lies in the year given, if any. */
export function firstDateIn(text: string, year: number | undefined): PlainDate | undefined {
  const words = fold(text).text.toLowerCase();
  const first = [NUMERIC.exec(words), WRITTEN.exec(words), WITHOUT_YEAR.exec(words)]
    .flatMap((match) => (match === null ? [] : [match]))
    .sort((left, right) => left.index - right.index)[0];
  if (first === undefined) return undefined;
  const [, day = "", month = "", written = String(year ?? "")] = first;
  const date = `${written}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isPlainDate(date) ? date : undefined;
}

const HEAD =
  /(?<![\p{L}\p{N}])(?:quý (iv|iii|ii|[i1-4])|0?(6|9) tháng (?:(đầu|cuối) )?năm|tháng (\d{1,2})|năm)(?![\p{L}\p{N}/])|(?<![\p{L}\p{N}])(?:quý (iv|iii|ii|[i1-4])|tháng (\d{1,2}))(?=\/\d{4})/gu;
const YEAR = /^(?: năm | ?\/ ?| )(\d{4})(?!\d)/;
/** `ngày 12 tháng 01` is a day, not a month. */
const DAY_BEFORE = /ngày \d{1,2} $/;
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** The year of everything in a plan that names none; unknown in a plan of several years. */
export function assumedYear({ start, end }: Pick<Period, "start" | "end">): number | undefined {
  return yearOf(start) === yearOf(end) ? yearOf(start) : undefined;
}

/**
 * The months, quarters, halves and years that a subject says it reports on, before it turns to
 * what is to come: `quý II và 6 tháng đầu năm, phương hướng 6 tháng cuối năm 2021` names two.
 */
export function reportedPeriods(subject: string, year: number | undefined): Period[] {
  const words = fold(subject).text.toLowerCase().replace(/\s+/g, " ");
  const ends = FORWARD_WORDS.map((word) => words.indexOf(word)).filter((place) => place >= 0);
  const past = words.slice(0, Math.min(words.length, ...ends));
  const periods = [...past.matchAll(HEAD)].flatMap((match) => {
    const end = match.index + match[0].length;
    if (DAY_BEFORE.test(past.slice(Math.max(0, match.index - 8), match.index))) return [];
    const written = YEAR.exec(past.slice(end, end + 12))?.[1];
    return periodOf(match, written === undefined ? undefined : Number(written), year) ?? [];
  });
  // A year after other periods is theirs, or says for which year the whole is.
  const shorter = periods.filter(({ grain }) => grain !== "year");
  return shorter.length > 0 ? shorter : periods;
}

function periodOf(
  [, quarter, months, half, month, slashedQuarter, slashedMonth]: RegExpExecArray,
  written: number | undefined,
  assumed: number | undefined,
): Period | undefined {
  const year = written ?? assumed;
  if (year === undefined || year < 1900 || year > 2198) return undefined;
  const ofQuarter = quarter ?? slashedQuarter;
  if (ofQuarter !== undefined) {
    return quarterPeriod(year, QUARTERS[ofQuarter] ?? Number(ofQuarter));
  }
  const ofMonth = month ?? slashedMonth;
  if (ofMonth !== undefined) {
    const number = Number(ofMonth);
    return number >= 1 && number <= 12 ? monthPeriod(year, number) : undefined;
  }
  if (months === "6") {
    return half === undefined ? undefined : halfYearPeriod(year, half === "đầu" ? 1 : 2);
  }
  if (months === "9") return rangePeriod(yearPeriod(year).start, monthPeriod(year, 9).end);
  return written === undefined ? undefined : yearPeriod(year);
}
