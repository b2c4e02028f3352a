import { defined } from "../../text/index.js";
import type { PeriodItem } from "../calendar/numbered-list.js";
import { readPeriods } from "../calendar/period.js";
import { readRange } from "../calendar/range.js";
import { at, attempt, nameAt, take, takeOne, type Reader } from "../lexer/reader.js";
import { wordSet } from "../lexer/words.js";
import type { Cadence, DueRule, WrittenPeriod } from "../timing.js";
import {
  readEachUnit,
  readFirstDays,
  readMonthOfCadence,
  readRule,
  type RuleReading,
} from "./due-rule.js";

const IN = /* @__PURE__ */ wordSet("vào trong");
const AND = /* @__PURE__ */ wordSet("và ,");
const TO = /* @__PURE__ */ wordSet("đến -");

/** A window of days with how often it recurs. */
export interface WindowReading {
  readonly every: Cadence;
  readonly due: DueRule;
}

const YEARLY: Cadence = { unit: "year", interval: 1 };

/** `từ ngày 20 đến ngày 25`, `từ ngày 01/11 đến 30/11`: the first day and the rule of the last. */
function readDays(reader: Reader): { due: DueRule; last: RuleReading } | undefined {
  if (!take(reader, "từ")) return undefined;
  const opening = readRule(reader);
  if (typeof opening?.rule.day !== "number") return undefined;
  if (!takeOne(reader, TO)) return undefined;
  take(reader, "hết");
  const last = readRule(reader);
  if (last === undefined) return undefined;
  const { day, ...place } = last.rule;
  const { month = place.month, in: within = place.in } = opening.rule;
  const opens = defined({ day: opening.rule.day, month, in: within });
  return { due: { side: "by", day, ...place, opens }, last };
}

/**
 * Reads a window of days and how often it recurs.
 *
 * ```
 * từ ngày 20 đến ngày 25 hằng tháng      từ ngày 01/11 đến 30/11 hằng năm
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readDayWindow(reader: Reader): WindowReading | undefined {
  const days = readDays(reader);
  const every = days?.last.every;
  if (days === undefined || every === undefined || every === "unspecified") return undefined;
  return { every, due: days.due };
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
  return readEachUnit(reader) === "year" ? { every: YEARLY, due } : undefined;
}

function readMonthRun(reader: Reader): DueRule | undefined {
  const { from, to } = readRange(reader) ?? {};
  return from === undefined || to === undefined ? undefined : monthWindow(from, to);
}

/** There are no more months; a longer list would be read again from each of its members. */
const LONGEST_LIST = 12;

/**
 * Reads months or quarters that recur, each a window of its own.
 *
 * ```
 * tháng 12 hằng năm      tháng 6 và tháng 12 hằng năm      Quý IV hằng năm
 * ^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^
 * ```
 */
export function readMonthWindows(
  reader: Reader,
): { due: DueRule; start: number; end: number }[] | undefined {
  const items: PeriodItem[] = [];
  do {
    const more = readPeriods(reader);
    if (more === undefined) return undefined;
    for (const item of more) items.push(item);
  } while (items.length < LONGEST_LIST && takeOne(reader, AND));
  take(reader, "của");
  if (readEachUnit(reader) !== "year") return undefined;
  const windows = items.flatMap(({ period, until, start, end }) => {
    const due = monthWindow(period, until);
    return due === undefined ? [] : [{ due, start, end }];
  });
  return windows.length === items.length ? windows : undefined;
}

/** The window of whole months without a year. */
export function monthWindow(
  period: WrittenPeriod,
  until: WrittenPeriod | undefined,
): DueRule | undefined {
  const last = until ?? period;
  if (period.shape !== "months" || last.shape !== "months" || period.grain === "year") {
    return undefined;
  }
  if (isPlaced(period) || isPlaced(last) || last.last < period.first) return undefined;
  return { side: "by", day: "last", month: last.last, opens: { day: 1, month: period.first } };
}

/** Whether a period has its year, or is only a part of the months it names. */
function isPlaced(period: Extract<WrittenPeriod, { shape: "months" }>): boolean {
  const { year, yearOffset, part } = period;
  return year !== undefined || yearOffset !== undefined || part !== undefined;
}

/** `trong 05 ngày đầu tháng`, `10 ngày đầu hằng tháng`: the first days, and how often. */
export function readFirstDaysWindow(reader: Reader): WindowReading | undefined {
  const { rule, every } = readFirstDays(reader) ?? {};
  if (rule === undefined || every === undefined || every === "unspecified") return undefined;
  return { every, due: { side: "by", ...rule } };
}

/** `Tháng cuối quý`: the whole month, in every quarter. */
export function readCadenceMonth(reader: Reader): WindowReading | undefined {
  const place = readMonthOfCadence(reader);
  if (place === undefined) return undefined;
  const { every, month } = place;
  return { every, due: { side: "by", day: "last", month, opens: { day: 1, month } } };
}

/**
 * Reads a window after a cadence.
 *
 * ```
 * Hằng năm (Quý IV)      Hằng tháng, từ ngày 01 đến ngày 10      hằng quý, trong 05 ngày đầu tháng cuối quý
 *          ^^^^^^^^                 ^^^^^^^^^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readWindowAfter(
  reader: Reader,
  every: Cadence | "unspecified",
  fits: (reading: RuleReading) => boolean,
): DueRule | undefined {
  const bracket = take(reader, "(");
  if (!bracket && !take(reader, ",")) take(reader, ":");
  const firstDays = attempt(reader, readFirstDays);
  const due =
    firstDays !== undefined && fits(firstDays)
      ? { side: "by" as const, ...firstDays.rule }
      : (attempt(reader, (inner) => readFittingDays(inner, fits)) ??
        attempt(reader, (inner) => readOwnMonth(inner, every)) ??
        (every !== "unspecified" && every.unit === "year"
          ? attempt(reader, readMonthsOfEachYear)
          : undefined));
  if (due !== undefined && bracket) take(reader, ")");
  return due;
}

function readFittingDays(
  reader: Reader,
  fits: (reading: RuleReading) => boolean,
): DueRule | undefined {
  const days = readDays(reader);
  return days !== undefined && fits(days.last) && nameAt(reader) !== "/" ? days.due : undefined;
}

/** `Hằng quý (tháng cuối quý)`. */
function readOwnMonth(reader: Reader, every: Cadence | "unspecified"): DueRule | undefined {
  takeOne(reader, IN);
  const month = readCadenceMonth(reader);
  return every !== "unspecified" && month?.every.unit === every.unit ? month.due : undefined;
}

/** `quý I và quý III`: months without a year, each a window. */
export function readWindows(reader: Reader): DueRule[] | undefined {
  takeOne(reader, IN);
  const items = readPeriods(reader) ?? [];
  const windows = items.flatMap(({ period, until }) => monthWindow(period, until) ?? []);
  return windows.length === items.length && windows.length > 0 ? windows : undefined;
}

/** `(Quý IV)`, `vào quý I`, `từ tháng 5 đến tháng 11`: one window of months in every year. */
function readMonthsOfEachYear(reader: Reader): DueRule | undefined {
  if (at(reader, "từ")) return readMonthRun(reader);
  const [due, ...others] = readWindows(reader) ?? [];
  return others.length > 0 || at(reader, "và") ? undefined : due;
}
