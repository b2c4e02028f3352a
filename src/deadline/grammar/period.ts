import type { WithinTiming, WrittenDay } from "../timing.js";
import { readDay } from "./day.js";
import { readMonthAndYear, readMonths } from "./month.js";
import type { PeriodItem } from "./numbered-list.js";
import {
  readLastDay,
  readMonthOfPeriod,
  readMonthsOfYear,
  readVaguePart,
  readWeek,
  type PartReading,
} from "./part-of-period.js";
import { readQuarters } from "./quarter.js";
import { at, attempt, peek, take, type Reader } from "./reader.js";
import { readBareYears, readNamedYears, readYears } from "./years.js";

/** Makes the one item of a rule that reads a single period. */
function single(
  reader: Reader,
  rule: (reader: Reader) => PartReading | undefined,
): PeriodItem[] | undefined {
  const start = reader.position;
  const reading = attempt(reader, rule);
  return reading === undefined ? undefined : [{ ...reading, start, end: reader.position }];
}

/**
 * Reads one or several periods of the calendar, whichever rule the first word calls for.
 *
 * ```
 * Quý II, IV/2021      6 tháng đầu năm      giai đoạn 2021-2025      cuối tháng 6      năm 2021
 * ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^      ^^^^^^^^
 * ```
 */
export function readPeriods(reader: Reader): PeriodItem[] | undefined {
  const token = peek(reader);
  if (token.kind === "number") return readNumericPeriod(reader);
  switch (token.name) {
    case "tháng":
      return single(reader, readMonthOfPeriod) ?? attempt(reader, readMonths);
    case "t":
      return attempt(reader, readMonths);
    case "quý":
    case "quy":
    case "q":
    case "qi":
    case "qii":
    case "qiii":
    case "qiv":
      return attempt(reader, readQuarters);
    case "năm":
      return attempt(reader, readNamedYears) ?? attempt(reader, readYears);
    case "các":
    case "những":
      return attempt(reader, readYears);
    case "giai":
    case "nhiệm":
    case "thời":
      return attempt(reader, readNamedYears);
    case "tuần":
      return single(reader, readWeek);
    case "ngày":
    case "mùng":
      return readDayPeriod(reader);
    case "đầu":
    case "giữa":
    case "cuối":
    case "nửa":
    case "thượng":
    case "trung":
    case "hạ":
      return single(reader, readVaguePart);
    default:
      return single(reader, readMonthsOfYear);
  }
}

/** `6 tháng đầu năm`, `15/6/2021`, `6/2025`, `2025-2026`. */
function readNumericPeriod(reader: Reader): PeriodItem[] | undefined {
  const reading = single(reader, readMonthsOfYear) ?? attempt(reader, readMonthAndYear);
  if (reading !== undefined) return reading;
  const start = reader.position;
  const problems = reader.problems.length;
  const days = attempt(reader, (inner) => readDays(inner, start, startsDayRange(inner)));
  if (days !== undefined || reader.problems.length > problems) return days;
  return reader.mode === "cell" ? attempt(reader, readBareYears) : undefined;
}

/** `15/3 - 15/4/2022`: a day without its year promises a date where a whole one follows. */
function startsDayRange(reader: Reader): boolean {
  const sign = peek(reader, 3).name;
  return sign === "-" && peek(reader, 4).kind === "number" && peek(reader, 5).name === "/";
}

function dayItem(
  reader: Reader,
  day: NonNullable<ReturnType<typeof readDay>>,
  start: number,
): PeriodItem[] | undefined {
  if (day !== "impossible") return [{ period: day, start, end: reader.position }];
  reader.problems.push({ code: "deadline-impossible-date", start, end: reader.position });
  return undefined;
}

/**
 * Reads a day after the word that announces it.
 *
 * ```
 * ngày 30/6/2021      mùng 5 tháng 3      ngày cuối cùng của quý II
 * ^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readDayPeriod(reader: Reader): PeriodItem[] | undefined {
  const last = single(reader, readLastDay);
  if (last !== undefined) return last;
  const start = reader.position;
  const problems = reader.problems.length;
  if (!take(reader, "ngày") && !take(reader, "mùng")) return undefined;
  take(reader, "mùng");
  const items = readDays(reader, start, true);
  if (items === undefined && reader.problems.length === problems) reader.position = start;
  return items;
}

/**
 * Reads days in a list or range; a month given once, at the end, holds for all.
 *
 * ```
 * Ngày 25 và 26/8/2022      Ngày 10-12/5/2022      15/3 - 15/4/2022      10/3, 10/6 và 10/9/2022
 *      ^^^^^^^^^^^^^^^           ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function readDays(reader: Reader, start: number, marked: boolean): PeriodItem[] | undefined {
  const first = attempt(reader, (inner) => readDay(inner, marked)) ?? readBareDay(reader);
  if (first === undefined || first === "impossible") return first && dayItem(reader, first, start);
  const firstEnd = reader.position;
  const range = attempt(reader, (inner) => {
    if (!take(inner, "-")) return undefined;
    const last = readDay(inner, true);
    return last === "impossible" ? undefined : last;
  });
  if (range !== undefined) {
    const from = typeof first === "number" ? { ...range, day: first } : inYearOf(first, range);
    return [{ period: from, until: range, start, end: reader.position }];
  }
  const days = [{ day: first, start, end: firstEnd }, ...readFurtherDays(reader)];
  return withMonths(days);
}

/** A year given once, at the end of a range, holds for its beginning, or the year before does. */
function inYearOf(first: WrittenDay, last: WrittenDay): WrittenDay {
  if (first.year !== undefined || last.year === undefined) return first;
  return { ...first, year: first.month > last.month ? last.year - 1 : last.year };
}

/** A number of a list of days that only its last member gives a month. */
function readBareDay(reader: Reader): number | undefined {
  const { kind, value } = peek(reader);
  const next = peek(reader, 1).name;
  if (kind !== "number" || value < 1 || value > 31 || ![",", "và", "-"].includes(next)) {
    return undefined;
  }
  reader.position++;
  return value;
}

interface ListedDay {
  readonly day: WrittenDay | number;
  readonly start: number;
  readonly end: number;
}

function readFurtherDays(reader: Reader): ListedDay[] {
  const days: ListedDay[] = [];
  for (;;) {
    const start = reader.position + 1;
    const day = attempt(reader, (inner) => {
      if (!take(inner, ",") && !take(inner, "và")) return undefined;
      take(inner, "ngày");
      const next = attempt(inner, (at) => readDay(at, true)) ?? readBareDay(inner);
      return next === "impossible" ? undefined : next;
    });
    if (day === undefined) return days;
    days.push({ day, start, end: reader.position });
  }
}

/** Gives bare numbers the month of the day after them; without one they are no days. */
function withMonths(days: readonly ListedDay[]): PeriodItem[] | undefined {
  const items: PeriodItem[] = [];
  let following: WrittenDay | undefined;
  for (const { day, start, end } of [...days].reverse()) {
    if (typeof day !== "number") following = day;
    else if (following !== undefined) following = { ...following, day };
    else return undefined;
    items.push({ period: following, start, end });
  }
  return items.reverse();
}

/** The first of the periods that stand here, for rules that need just one. */
export function readOnePeriod(reader: Reader): PeriodItem | undefined {
  return attempt(reader, (inner) => {
    const items = readPeriods(inner);
    const first = items?.[0];
    if (first === undefined) return undefined;
    inner.position = first.end;
    return first;
  });
}

/** A bare `năm`: the plan's year, after a word such as `trong`. */
export function readPlanYear(reader: Reader): PeriodItem | undefined {
  const start = reader.position;
  if (!at(reader, "năm") || peek(reader, 1).kind === "number") return undefined;
  reader.position++;
  const period = { shape: "months", grain: "year", first: 1, last: 12 } as const;
  return { period, start, end: reader.position };
}

/** What a period item says of time. */
export function withinTiming(item: PeriodItem): WithinTiming {
  return {
    kind: "within",
    period: item.period,
    ...(item.until === undefined ? {} : { until: item.until }),
    ...(item.approximate === undefined ? {} : { approximate: true }),
  };
}
