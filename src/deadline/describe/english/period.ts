import type { WrittenDay, WrittenMonths, WrittenPeriod, WrittenWeek } from "../../timing.js";
import { MONTHS, ORDINALS, PARTS, YEAR_OFFSETS } from "../data/english.js";

/** The name of a month, 1 to 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? `month ${month}`;
}

type Dated = WrittenDay | WrittenMonths | WrittenWeek;

/** ` 2022`, ` of the year after the plan's`, or nothing, after a month. */
function yearAfter({ year, yearOffset }: Dated): string {
  if (year !== undefined) return ` ${year}`;
  return yearOffset === undefined ? "" : ` of ${YEAR_OFFSETS[yearOffset]}`;
}

/** `2022`, or which year it is counted from the plan's. */
function yearName({ year, yearOffset }: Dated): string {
  return year === undefined ? YEAR_OFFSETS[yearOffset ?? 0] : String(year);
}

/** ` of 2022`, or nothing where the year is not written. */
function ofYear(period: Dated): string {
  const written = period.year !== undefined || period.yearOffset !== undefined;
  return written ? ` of ${yearName(period)}` : "";
}

/** A period without a preposition: `31 August 2022`, `the second quarter of 2021`. */
export function periodName(period: WrittenPeriod): string {
  switch (period.shape) {
    case "day":
      return dayName(period);
    case "months":
      return period.part === undefined
        ? monthsName(period)
        : `${PARTS[period.part]} ${monthsName(period)}`;
    case "week":
      return `the ${ORDINALS[period.week]} week of ${monthName(period.month)}${yearAfter(period)}`;
    case "years":
      return `the years ${period.first} to ${period.last}`;
    case "school-year":
      return `the school year ${period.first}-${period.first + 1}`;
  }
}

function dayName(day: WrittenDay): string {
  const month = `${monthName(day.month)}${yearAfter(day)}`;
  switch (day.day) {
    case "last":
      return `the last day of ${month}`;
    case "last-working":
      return `the last working day of ${month}`;
    default:
      return `${day.day} ${month}`;
  }
}

const QUARTERS = ["first", "second", "third", "fourth"] as const;

function monthsName(months: WrittenMonths): string {
  const { grain, first, last } = months;
  switch (grain) {
    case "month":
      return `${monthName(first)}${yearAfter(months)}`;
    case "quarter":
      return `the ${QUARTERS[last / 3 - 1] ?? String(last / 3)} quarter${ofYear(months)}`;
    case "half-year":
      return `the ${first === 1 ? "first" : "second"} half${ofYear(months) || " of the year"}`;
    case "range":
      return rangeName(months, last - first + 1);
    case "year":
      return yearName(months);
  }
}

function rangeName(months: WrittenMonths, length: number): string {
  const { first, last } = months;
  const year = ofYear(months) || " of the year";
  if (first === 1) return `the first ${length} months${year}`;
  if (last === 12) return `the last ${length} months${year}`;
  return `${monthName(first)} to ${monthName(last)}${yearAfter(months)}`;
}

/** A period with its preposition: `on 31 August 2022`, `in 2021`, `at the end of 2022`. */
export function periodPhrase(period: WrittenPeriod): string {
  if (period.shape === "day") return `on ${periodName(period)}`;
  const edge = period.shape === "months" && period.part !== undefined && period.part !== "middle";
  return `${edge ? "at" : "in"} ${periodName(period)}`;
}
