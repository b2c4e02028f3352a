import type { WrittenDay, WrittenMonths, WrittenPeriod, WrittenWeek } from "../timing.js";
import * as phrase from "./data/phrases.js";
import { figures, type Speech } from "./speech.js";

type Dated = WrittenDay | WrittenMonths | WrittenWeek;

/** The name of a month; in Vietnamese 1 and 2 get a zero, so that nobody can add a figure. */
export function monthFigures({ nth }: Speech, month: number): string {
  return nth(phrase.MONTHS, month);
}

/** The year by its number or as counted from the plan's, if it is written. */
function yearOf({ nth }: Speech, period: Dated): string | undefined {
  const { year, yearOffset } = period;
  const short = period.shape === "day" && period.order !== undefined;
  if (year !== undefined) return String(year).slice(short ? 2 : 0);
  return yearOffset === undefined ? undefined : nth(phrase.COUNTED_YEARS, yearOffset + 2);
}

/** A month, or whatever ends in one, with its year. */
function withYear(speech: Speech, month: string, period: Dated): string {
  const year = yearOf(speech, period);
  if (year === undefined) return month;
  return speech.say(
    period.year === undefined ? phrase.monthWithOffset : phrase.monthWithYear,
    month,
    year,
  );
}

/**
 * A period without a preposition: `ngày 05/3/2022`, `quý II/2021`, `cuối năm sau`, `tuần 2 tháng
 * 6`, `giai đoạn 2021-2025`; `31 August 2022`, `the second quarter of 2021`. What is not written
 * stays unwritten.
 */
export function periodWords(speech: Speech, period: WrittenPeriod): string {
  const { say, nth } = speech;
  switch (period.shape) {
    case "day": {
      const { day } = period;
      const month = withYear(speech, monthFigures(speech, period.month), period);
      return typeof day === "number"
        ? say(phrase.date, figures(speech, day), month)
        : say(phrase.LAST_DAYS[day], say(phrase.monthName, month));
    }
    case "months": {
      const whole = monthsWords(speech, period);
      return period.part === undefined ? whole : `${say(phrase.PARTS[period.part])} ${whole}`;
    }
    case "week": {
      const week =
        period.week === "last" ? say(phrase.PLACES.last) : nth(phrase.WEEKS, period.week);
      return say(phrase.weekOf, week, withYear(speech, monthFigures(speech, period.month), period));
    }
    case "years":
      return say(phrase.years, period.first, period.last);
    case "school-year":
      return say(phrase.schoolYear, period.first, period.first + 1);
  }
}

/** `tháng 9/2021`, `quý II`, `6 tháng đầu năm 2021`, `4 tháng cuối năm`. */
function monthsWords(speech: Speech, months: WrittenMonths): string {
  const { say, nth } = speech;
  const { grain, first, last } = months;
  const name = yearOf(speech, months);
  const year = name === undefined ? "" : say(phrase.ofYear, name);
  switch (grain) {
    case "month":
      return say(phrase.monthName, withYear(speech, monthFigures(speech, first), months));
    case "quarter": {
      const quarter = nth(phrase.QUARTERS, last / 3);
      return say(phrase.quarterName, withYear(speech, quarter, months), quarter, year);
    }
    case "year":
      return say(phrase.yearName, year, name ?? nth(phrase.COUNTED_YEARS, 2));
    case "half-year":
    case "range": {
      const half = grain === "half-year";
      const opening = half ? phrase.firstHalf : phrase.firstMonths;
      const closing = half ? phrase.lastHalf : phrase.lastMonths;
      if (first === 1 || last === 12) {
        const length = last - first + 1;
        return say(first === 1 ? opening : closing, length, year, year || say(phrase.ofAnyYear));
      }
      const end = withYear(speech, monthFigures(speech, last), months);
      return say(phrase.monthRange, monthFigures(speech, first), end);
    }
  }
}

/**
 * A period as the time at which something is done: `năm 2021`, `at the end of 2022`.
 *
 * @param bare - Whether it can stand without a preposition in Vietnamese: else `trong năm 2021`.
 */
export function periodTime(speech: Speech, period: WrittenPeriod, bare: boolean): string {
  const words = periodWords(speech, period);
  if (bare && speech.vietnamese) return words;
  const edge = period.shape === "months" && (period.part === "start" || period.part === "end");
  const preposition =
    period.shape === "day" ? phrase.onDay : edge ? phrase.atEdge : phrase.inPeriod;
  return speech.say(preposition, words);
}

/** `từ tháng 3/2022 đến tháng 6/2022`, `từ năm 2022 đến năm 2025`. */
export function rangeWords(speech: Speech, first: WrittenPeriod, last: WrittenPeriod): string {
  const start = periodWords(speech, first);
  const end = periodWords(speech, last);
  return first.shape === "years" && start === end
    ? speech.say(phrase.rangeOfYears, first.first, first.last)
    : speech.say(phrase.range, start, end);
}
