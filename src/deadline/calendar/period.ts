import { defined } from "../../text/index.js";
import { at, atNumber, atOne, attempt, codeAt, noteProblem, type Reader } from "../lexer/reader.js";
import { byFirstWord, wordSet } from "../lexer/words.js";
import type { ByTiming, WithinTiming } from "../timing.js";
import { UP_TO } from "./bound-side.js";
import { readDayPeriod, readNumericDays } from "./days.js";
import { atMachineDate, readMachineDate } from "./machine-date.js";
import { readLunarMonth } from "./lunar-day.js";
import { readMonthAndYear, readMonths } from "./month.js";
import { type PeriodItem, wholeYear } from "./written.js";
import type { PartReading } from "./part-of-period.js";
import * as part from "./part-of-period.js";
import { readQuarters } from "./quarter.js";
import { atTimeOfDay } from "./day-introduction.js";
import { readWeeks } from "./week.js";
import { readBareYears, readNamedYears, readYears } from "./year.js";

/** Makes the one item of a rule that reads a single period. */
function single(
  reader: Reader,
  rule: (reader: Reader) => PartReading | undefined,
): PeriodItem[] | undefined {
  const start = reader.position;
  const reading = attempt(reader, rule);
  if (reading === undefined) return undefined;
  const { period, until, approximate } = reading;
  return [defined({ period, until, approximate, start, end: reader.position })];
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
  return PERIODS[codeAt(reader)]?.(reader);
}

type Rule = (reader: Reader) => PeriodItem[] | undefined;

/** `đầu`, `cuối`, `thứ hai`: a month or quarter by its place. */
const PLACES = /* @__PURE__ */ wordSet("đầu giữa cuối thứ");

/** Which rule reads a period that begins with some words. */
const PERIODS = /* @__PURE__ */ byFirstWord<Rule>(
  [
    "tháng",
    (reader) =>
      single(reader, readNamedLunarMonth) ??
      (atOne(reader, PLACES, 1) ? single(reader, part.readMonthOfPeriod) : undefined) ??
      attempt(reader, readMonths),
  ],
  ["t", (reader) => attempt(reader, readMonths)],
  [
    "quý quy q qi qii qiii qiv i ii iii iv",
    (reader) =>
      (atOne(reader, PLACES, 1) ? single(reader, part.readQuarterOfYear) : undefined) ??
      attempt(reader, readQuarters),
  ],
  ["năm", (reader) => attempt(reader, readNamedYears) ?? attempt(reader, readYears)],
  ["các những", (reader) => attempt(reader, readYears)],
  ["giai nhiệm thời", (reader) => attempt(reader, readNamedYears)],
  ["tuần", (reader) => attempt(reader, readWeeks)],
  ["ngày mùng lúc thứ chủ sáng trưa chiều tối", readDayPeriod],
  ["đầu giữa cuối thượng trung hạ", (reader) => single(reader, part.readVaguePart)],
  ["#", readNumericPeriod],
  ["rằm", readDayPeriod],
  ["nửa", (reader) => single(reader, part.readHalf)],
  ["một hai ba bốn sáu bảy tám chín mười", (reader) => single(reader, part.readCountedPart)],
);

/** `tháng 8 âm lịch`, `tháng 6 nhuận năm 2025`. */
function readNamedLunarMonth(reader: Reader): PartReading | undefined {
  reader.position += 1;
  const period = readLunarMonth(reader);
  return period === undefined ? undefined : { period };
}

/** `6 tháng đầu năm`, `15/6/2021`, `6/2025`, `2025-2026`. */
function readNumericPeriod(reader: Reader): PeriodItem[] | undefined {
  if (atTimeOfDay(reader)) return attempt(reader, readDayPeriod);
  if (atMachineDate(reader)) return readMachinePeriod(reader);
  const problems = reader.problems.length;
  const reading = single(reader, part.readCountedPart) ?? attempt(reader, readMonthAndYear);
  if (reading !== undefined || reader.problems.length > problems) return reading;
  const days = attempt(reader, readNumericDays);
  if (days !== undefined || reader.problems.length > problems) return days;
  return reader.mode === "cell" ? attempt(reader, readBareYears) : undefined;
}

/** `2026-09-30`, `2026-Q4`; what only begins like one is no period at all. */
function readMachinePeriod(reader: Reader): PeriodItem[] | undefined {
  const start = reader.position;
  const period = readMachineDate(reader);
  if (period === undefined) return undefined;
  if (period !== "impossible") return [{ period, start, end: reader.position }];
  noteProblem(reader, "deadline-impossible-date", start);
  return undefined;
}

/** The first of the periods that stand here, for rules that need just one. */
export function readOnePeriod(reader: Reader): PeriodItem | undefined {
  const first = attempt(reader, readPeriods)?.[0];
  if (first !== undefined) reader.position = first.end;
  return first;
}

/** A bare `năm`: the plan's year, after a word such as `trong`. */
export function readPlanYear(reader: Reader): PeriodItem | undefined {
  const start = reader.position;
  // "năm học": which weeks a school year has is for each province to say.
  if (!at(reader, "năm") || atNumber(reader, 1) || at(reader, "năm", "học")) return undefined;
  reader.position += 1;
  return { period: wholeYear({}), start, end: reader.position };
}

/** What a period item says of time: a day with its hour is a latest moment. */
export function itemTiming(item: PeriodItem): WithinTiming | ByTiming {
  const { period, until, approximate, time } = item;
  if (time !== undefined && until === undefined) {
    return { kind: "by", moment: period, ...UP_TO, time };
  }
  // Written out: most times are no more than a period.
  return until === undefined && approximate === undefined
    ? { kind: "within", period }
    : defined({ kind: "within", period, until, approximate });
}
