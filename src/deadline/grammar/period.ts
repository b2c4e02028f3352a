import type { WithinTiming } from "../timing.js";
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
  const day = attempt(reader, (inner) => readDay(inner, false));
  if (day !== undefined) return dayItem(reader, day, start);
  return reader.mode === "cell" ? attempt(reader, readBareYears) : undefined;
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
  if (!take(reader, "ngày") && !take(reader, "mùng")) return undefined;
  take(reader, "mùng");
  const day = readDay(reader, true);
  const items = day === undefined ? undefined : dayItem(reader, day, start);
  if (items === undefined && day === undefined) reader.position = start;
  return items;
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
