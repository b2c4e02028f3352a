import { formatRoman } from "../../../text/index.js";
import type { WrittenDay, WrittenMonths, WrittenPeriod, WrittenWeek } from "../../timing.js";
import { PARTS, YEAR_OFFSETS } from "../data/vietnamese.js";

/** A number in at least two figures, as days and amounts are written. */
export function twoFigures(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** Months 1 and 2 are written with a zero, so that nobody can add a figure before them. */
export function monthFigures(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}

type Dated = WrittenDay | WrittenMonths | WrittenWeek;

/** The year as it follows a month: `/2021`, ` năm sau`, or nothing. */
function yearAfterMonth({ year, yearOffset }: Dated): string {
  if (year !== undefined) return `/${year}`;
  return yearOffset === undefined ? "" : ` năm ${YEAR_OFFSETS[yearOffset]}`;
}

/** The year as it follows its word: ` 2021`, ` sau`, or nothing. */
function yearAfterWord({ year, yearOffset }: Dated): string {
  if (year !== undefined) return ` ${year}`;
  return yearOffset === undefined ? "" : ` ${YEAR_OFFSETS[yearOffset]}`;
}

/**
 * A period in the words of deadline columns: `ngày 05/3/2022`, `quý II/2021`, `cuối năm sau`,
 * `tuần 2 tháng 6`, `giai đoạn 2021-2025`. What is not written stays unwritten.
 */
export function periodWords(period: WrittenPeriod): string {
  switch (period.shape) {
    case "day":
      return dayWords(period);
    case "months":
      return period.part === undefined
        ? monthsWords(period)
        : `${PARTS[period.part]} ${monthsWords(period)}`;
    case "week": {
      const week = period.week === "last" ? "cuối" : String(period.week);
      return `tuần ${week} tháng ${monthFigures(period.month)}${yearAfterMonth(period)}`;
    }
    case "years":
      return `giai đoạn ${period.first}-${period.last}`;
    case "school-year":
      return `năm học ${period.first}-${period.first + 1}`;
  }
}

function dayWords(day: WrittenDay): string {
  const month = `${monthFigures(day.month)}${yearAfterMonth(day)}`;
  switch (day.day) {
    case "last":
      return `ngày cuối cùng của tháng ${month}`;
    case "last-working":
      return `ngày làm việc cuối cùng của tháng ${month}`;
    default:
      return `ngày ${twoFigures(day.day)}/${month}`;
  }
}

function monthsWords(months: WrittenMonths): string {
  const { grain, first, last } = months;
  switch (grain) {
    case "month":
      return `tháng ${monthFigures(first)}${yearAfterMonth(months)}`;
    case "quarter":
      return `quý ${formatRoman(last / 3) ?? String(last / 3)}${yearAfterMonth(months)}`;
    case "year":
      return `năm${yearAfterWord(months)}`;
    case "half-year":
    case "range":
      return rangeWords(months, last - first + 1);
  }
}

/** `6 tháng đầu năm 2021`, `4 tháng cuối năm`; other runs of months only by their numbers. */
function rangeWords(months: WrittenMonths, length: number): string {
  const { first, last } = months;
  if (first === 1) return `${length} tháng đầu năm${yearAfterWord(months)}`;
  if (last === 12) return `${length} tháng cuối năm${yearAfterWord(months)}`;
  return `tháng ${monthFigures(first)}-${monthFigures(last)}${yearAfterMonth(months)}`;
}
