import type { Cadence, DueRule, RecurringTiming, WrittenLimits } from "../timing.js";
import { readBareCadences, readCadences, readPeriodically, type CadenceItem } from "./cadence.js";
import { readEachUnit, readRoll, readRule, type RuleReading } from "./due-rule.js";
import {
  readInterval,
  readThingsPerPeriod,
  readTimesAfter,
  readTimesPerPeriod,
  type FrequencyReading,
} from "./frequency.js";
import { readLimits, takeFollowingYears } from "./limits.js";
import { readOnePeriod } from "./period.js";
import { at, attempt, peek, take, type Found, type Reader } from "./reader.js";

/** What may follow a recurrence: how many times, when it falls due, in which limits. */
interface Additions {
  readonly times?: number;
  readonly due?: DueRule;
  readonly limits?: WrittenLimits;
}

function recurring(every: Cadence | "unspecified", additions: Additions): RecurringTiming {
  return { kind: "recurring", every, ...additions };
}

/** Reads what follows a recurrence, in whatever order it stands. */
function readAdditions(reader: Reader, every: Cadence | "unspecified", due?: DueRule): Additions {
  const rule = due ?? attempt(reader, (inner) => readRuleAfter(inner, every));
  const times = attempt(reader, readTimesAfter);
  const limits = readLimits(reader);
  const late = rule ?? attempt(reader, (inner) => readRuleAfter(inner, every));
  const roll = late === undefined ? undefined : readRoll(reader);
  takeFollowingYears(reader);
  return {
    ...(times === undefined ? {} : { times }),
    ...(late === undefined ? {} : { due: roll === undefined ? late : { ...late, roll } }),
    ...(limits === undefined ? {} : { limits }),
  };
}

/** The words that say on which side of its day something is due. */
function readSide(reader: Reader): DueRule["side"] | undefined {
  if (take(reader, "trước")) return "before";
  if (take(reader, "sau")) return "after";
  const latest =
    take(reader, "chậm", "nhất") ||
    take(reader, "muộn", "nhất") ||
    take(reader, "không", "quá") ||
    take(reader, "đến", "hết") ||
    take(reader, "đến") ||
    take(reader, "hạn", "chót") ||
    take(reader, "hạn", "cuối") ||
    take(reader, "thời", "hạn") ||
    take(reader, "hạn");
  if (latest) {
    while (take(reader, "là") || take(reader, "vào") || take(reader, ":"));
    return take(reader, "trước") ? "before" : "by";
  }
  if (take(reader, "vào")) return "on";
  const named = at(reader, "ngày") || at(reader, "thứ") || at(reader, "chủ", "nhật");
  return named || peek(reader).kind === "number" ? "on" : undefined;
}

/**
 * Reads a due rule after a cadence.
 *
 * ```
 * Hằng năm, trước ngày 30 tháng 11      hằng tháng (chậm nhất ngày 25)      hằng quý vào ngày 15
 *         ^^^^^^^^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^
 * ```
 */
function readRuleAfter(reader: Reader, every: Cadence | "unspecified"): DueRule | undefined {
  const bracket = take(reader, "(");
  if (!bracket) take(reader, ",");
  const side = readSide(reader);
  const reading = side === undefined ? undefined : readRule(reader);
  if (side === undefined || reading === undefined || !fits(reading, every)) return undefined;
  if (bracket) take(reader, ")");
  return { side, ...reading.rule };
}

/** A day and month of the year fits a yearly item only, a month of the period not a monthly one. */
function fits(reading: RuleReading, every: Cadence | "unspecified"): boolean {
  if (reading.every !== undefined && reading.every !== "unspecified") {
    return every !== "unspecified" && reading.every.unit === every.unit;
  }
  if (reading.yearly) return every !== "unspecified" && every.unit === "year";
  return every === "unspecified" || reading.every !== undefined || every.unit === "month";
}

/**
 * Reads a due rule that itself names its cadence.
 *
 * ```
 * trước ngày 25 hằng tháng      trước 25 của tháng cuối quý      ngày làm việc cuối cùng của tháng
 * ^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readRuledRecurrence(reader: Reader): Found[] | undefined {
  const start = reader.position;
  const side = readSide(reader);
  const reading = side === undefined ? undefined : readRule(reader);
  if (side === undefined || reading?.every === undefined) return undefined;
  const due: DueRule = { side, ...reading.rule };
  const additions = readAdditions(reader, reading.every, due);
  return [{ timing: recurring(reading.every, additions), start, end: reader.position }];
}

/**
 * Reads a window of days that recurs.
 *
 * ```
 * Từ ngày 20 đến ngày 25 hằng tháng      tháng 12 hằng năm      Quý IV hằng năm
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^
 * ```
 */
export function readWindowRecurrence(reader: Reader): Found[] | undefined {
  const start = reader.position;
  const window = at(reader, "từ") ? readDayWindow(reader) : readMonthWindow(reader);
  if (window === undefined) return undefined;
  const additions = readAdditions(reader, window.every, window.due);
  return [{ timing: recurring(window.every, additions), start, end: reader.position }];
}

function readDayWindow(reader: Reader): { every: Cadence; due: DueRule } | undefined {
  if (!take(reader, "từ")) return undefined;
  take(reader, "ngày");
  const first = peek(reader);
  if (first.kind !== "number" || first.value < 1 || first.value > 31) return undefined;
  reader.position++;
  if (!take(reader, "đến") && !take(reader, "-")) return undefined;
  take(reader, "hết");
  const reading = readRule(reader);
  if (reading?.every === undefined || reading.every === "unspecified") return undefined;
  const { day, ...place } = reading.rule;
  return {
    every: reading.every,
    due: { side: "by", day, ...place, opens: { day: first.value, ...place } },
  };
}

function readMonthWindow(reader: Reader): { every: Cadence; due: DueRule } | undefined {
  if (!take(reader, "vào")) take(reader, "trong");
  const period = readOnePeriod(reader)?.period;
  if (period?.shape !== "months" || period.year !== undefined || period.grain === "year") {
    return undefined;
  }
  take(reader, ",");
  take(reader, "của");
  if (readEachUnit(reader) !== "year") return undefined;
  const opens = { day: 1, month: period.first };
  return {
    every: { unit: "year", interval: 1 },
    due: { side: "by", day: "last", month: period.last, opens },
  };
}

/**
 * Reads something that recurs by a cadence or a frequency.
 *
 * ```
 * Hàng quý, năm      6 tháng/lần      ít nhất 02 lần/năm      Định kỳ hằng tháng, trước ngày 20
 * ^^^^^^^^^^^^^      ^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readRecurring(reader: Reader): Found[] | undefined {
  const start = reader.position;
  const frequency = readFrequency(reader);
  if (frequency !== undefined) return frequencyFound(reader, frequency, start);
  const items = attempt(reader, readPeriodically) ?? attempt(reader, readCadences);
  return items === undefined ? undefined : cadencesFound(reader, items);
}

function readFrequency(reader: Reader): FrequencyReading | undefined {
  return attempt(reader, (inner) => {
    take(inner, "định", "kỳ");
    return (
      attempt(inner, readTimesPerPeriod) ??
      attempt(inner, readInterval) ??
      attempt(inner, readThingsPerPeriod)
    );
  });
}

function frequencyFound(reader: Reader, frequency: FrequencyReading, start: number): Found[] {
  const { every, times } = frequency;
  const additions = { ...readAdditions(reader, every), times };
  return [{ timing: recurring(every, additions), start, end: reader.position }];
}

/** What follows a list of cadences belongs to its last one; limits and days off to all. */
function cadencesFound(reader: Reader, items: readonly CadenceItem[]): Found[] {
  const last = items.at(-1);
  if (last === undefined) return [];
  const { limits, ...own } = readAdditions(reader, last.every);
  const shared = limits === undefined ? {} : { limits };
  return items.map((item) => ({
    timing: recurring(item.every, item === last ? { ...own, ...shared } : shared),
    start: item.start,
    end: item === last ? reader.position : item.end,
  }));
}

/** Reads cadences that no word announces: at least `least` of them. */
export function readUnannounced(reader: Reader, least: number): Found[] | undefined {
  const items = attempt(reader, (inner) => readBareCadences(inner, least));
  return items === undefined ? undefined : cadencesFound(reader, items);
}
