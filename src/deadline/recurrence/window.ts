import { defined } from "../../text/index.js";
import type { PeriodItem } from "../calendar/written.js";
import { readPeriods } from "../calendar/period.js";
import { readRange } from "../calendar/range.js";
import { at, attempt, take, takeOne, type Reader, type Run } from "../lexer/reader.js";
import { AND, IN, wordSet } from "../lexer/words.js";
import type { Cadence, DueRule, RuleMonth, RulePeriod, WrittenPeriod } from "../timing.js";
import { once } from "./cadence.js";
import * as rules from "./due-rule.js";
import { readEachUnit, readNamedMonth, YEARS } from "./placement.js";
import { dueOf, fits, type Every, type RuleReading } from "./rule-reading.js";

/** A window of days with how often it recurs. */
export interface WindowReading {
  readonly every: Cadence;
  readonly due: DueRule;
}

function windowOf(rule: RuleReading | undefined): WindowReading | undefined {
  if (rule?.every === undefined || rule.every === "unspecified") return undefined;
  return { every: rule.every, due: dueOf("by", rule) };
}

/** `từ ngày 20 đến ngày 25`, `từ ngày 01/11 đến 30/11`: the rule of the last day opens on the first. */
function readDays(reader: Reader): RuleReading | undefined {
  if (at(reader, "trong", "thời", "gian")) reader.position += 3;
  if (!take(reader, "từ")) return undefined;
  const opening = rules.readRule(reader);
  if (typeof opening?.day !== "number" || !takeOne(reader, UNTIL)) return undefined;
  take(reader, "hết");
  const last = rules.readRule(reader);
  if (last === undefined) return undefined;
  const { month = last.month } = opening;
  // "Từ ngày 01/11 đến ngày 31/01 năm sau": the first day is one of the year before.
  const earlier = typeof month === "number" && typeof last.month === "number" && month > last.month;
  const within = opening.in ?? (earlier ? undefined : last.in);
  return { ...last, opens: defined({ day: opening.day, month, in: within }) };
}

const UNTIL = /* @__PURE__ */ wordSet("đến -");

/**
 * Reads a window of days and how often it recurs.
 *
 * ```
 * từ ngày 20 đến ngày 25 hằng tháng      từ ngày 01/11 đến 30/11 hằng năm
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * trong 05 ngày đầu tháng      10 ngày đầu hằng tháng
 * ^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readDayWindow(reader: Reader): WindowReading | undefined {
  const days = at(reader, "từ") || at(reader, "trong", "thời", "gian");
  return windowOf(days ? readDays(reader) : rules.readFirstDays(reader));
}

/**
 * Reads a run of months and how often it recurs.
 *
 * ```
 * từ tháng 5 đến tháng 11 hằng năm
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readMonthRange(reader: Reader): WindowReading | undefined {
  const due = readMonthRun(reader);
  if (due === undefined) return undefined;
  take(reader, "của");
  return readEachUnit(reader) === "year" ? { every: once("year"), due } : undefined;
}

function readMonthRun(reader: Reader): DueRule | undefined {
  const { from, to } = readRange(reader) ?? {};
  return from === undefined || to === undefined ? undefined : monthWindow(from, to);
}

/** There are no more months; a longer list would be read again from each of its members. */
const LONGEST_LIST = 12;

/** A window with the pieces it was read from. */
interface ListedWindow extends Run {
  readonly due: DueRule;
}

/**
 * Reads months or quarters that recur, each a window of its own.
 *
 * ```
 * tháng 12 hằng năm      tháng 6 và tháng 12 hằng năm      Quý IV hằng năm
 * ^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^
 * ```
 */
export function readMonthWindows(reader: Reader): ListedWindow[] | undefined {
  const items: PeriodItem[] = [];
  do {
    const more = readPeriods(reader);
    if (more === undefined) return undefined;
    items.push(...more);
  } while (items.length < LONGEST_LIST && takeOne(reader, AND));
  take(reader, "của");
  return readEachUnit(reader) === "year" ? windowsOf(items) : undefined;
}

/** Windows of periods that are all whole months without a year. */
function windowsOf(items: readonly PeriodItem[]): ListedWindow[] | undefined {
  const windows = items.flatMap(({ period, until, start, end }) => {
    const due = monthWindow(period, until);
    return due === undefined ? [] : [{ due, start, end }];
  });
  return windows.length === items.length ? windows : undefined;
}

/** The window of whole months without a year, or of a year counted from that of the report. */
export function monthWindow(
  period: WrittenPeriod,
  until: WrittenPeriod | undefined,
): DueRule | undefined {
  const last = until ?? period;
  if (period.shape !== "months" || last.shape !== "months" || period.grain === "year") {
    return undefined;
  }
  const whole = period.part === undefined && last.part === undefined;
  const years = period.year === undefined && last.year === undefined;
  const { yearOffset: counted } = period;
  if (!whole || !years || counted !== last.yearOffset || last.last < period.first) return undefined;
  // "Quý I năm sau hằng năm"; "năm nay" comes once.
  if (counted === 0) return undefined;
  return wholeMonths(period.first, last.last, counted && YEARS[counted]);
}

function wholeMonths(first: RuleMonth, last: RuleMonth, year?: RulePeriod): DueRule {
  const within = defined({ in: year });
  return {
    side: "by",
    day: "last",
    month: last,
    ...within,
    opens: { day: 1, month: first, ...within },
  };
}

/** `Tháng cuối quý`, `tháng đầu mỗi quý`: the whole month, in every quarter. */
export function readCadenceMonth(reader: Reader): WindowReading | undefined {
  takeOne(reader, IN);
  const { every, month, in: within } = readNamedMonth(reader) ?? {};
  if (every === undefined || every === "unspecified" || within !== undefined) return undefined;
  return typeof month === "string" ? { every, due: wholeMonths(month, month) } : undefined;
}

/**
 * Reads a window after a cadence.
 *
 * ```
 * Hằng năm (Quý IV)      Hằng tháng, từ ngày 01 đến ngày 10      hằng quý, trong 05 ngày đầu tháng cuối quý
 *          ^^^^^^^^                 ^^^^^^^^^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readWindowAfter(reader: Reader, every: Every): DueRule | undefined {
  const firstDays = attempt(reader, rules.readFirstDays);
  if (firstDays !== undefined && fits(firstDays, every)) return dueOf("by", firstDays);
  const unit = every === "unspecified" ? undefined : every.unit;
  return (
    attempt(reader, (inner) => readFittingDays(inner, every)) ??
    attempt(reader, (inner) => readOwnMonth(inner, unit)) ??
    (unit === "year" ? attempt(reader, readMonthsOfEachYear) : undefined)
  );
}

function readFittingDays(reader: Reader, every: Every): DueRule | undefined {
  const days = readDays(reader);
  return days !== undefined && fits(days, every) && !at(reader, "/")
    ? dueOf("by", days)
    : undefined;
}

/** `Hằng quý (tháng cuối quý)`. */
function readOwnMonth(reader: Reader, unit: Cadence["unit"] | undefined): DueRule | undefined {
  const month = readCadenceMonth(reader);
  return month?.every.unit === unit ? month?.due : undefined;
}

/** `quý I và quý III`: months without a year, each a window. */
export function readWindows(reader: Reader): ListedWindow[] | undefined {
  takeOne(reader, IN);
  const items = readPeriods(reader);
  return items === undefined ? undefined : windowsOf(items);
}

/** `(Quý IV)`, `vào quý I`, `từ tháng 5 đến tháng 11`: one window of months in every year. */
function readMonthsOfEachYear(reader: Reader): DueRule | undefined {
  if (at(reader, "từ")) return readMonthRun(reader);
  const [window, ...others] = readWindows(reader) ?? [];
  return others.length > 0 || at(reader, "và") ? undefined : window?.due;
}
