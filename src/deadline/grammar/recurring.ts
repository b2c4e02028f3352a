import type {
  Cadence,
  DueRule,
  RecurringTiming,
  Timing,
  WrittenLimits,
  WrittenPeriod,
} from "../timing.js";
import { readBareCadences, readCadences, readPeriodically, type CadenceItem } from "./cadence.js";
import {
  readEachUnit,
  readFirstDays,
  readMonthOfCadence,
  readRoll,
  readRule,
  readRules,
  type RuleReading,
} from "./due-rule.js";
import {
  readInterval,
  readThingsPerPeriod,
  readTimesAfter,
  readTimesPerPeriod,
  type FrequencyReading,
} from "./frequency.js";
import { readLimits, takeFollowingYears } from "./limits.js";
import type { PeriodItem } from "./numbered-list.js";
import { readPeriods } from "./period.js";
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
  const early = attempt(reader, readTimesAfter);
  const rule = due ?? attempt(reader, (inner) => readRuleAfter(inner, every));
  const times = early ?? attempt(reader, readTimesAfter);
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
  return named || at(reader, "chiều") || at(reader, "sáng") || startsDay(reader) ? "on" : undefined;
}

/** Whether a number stands here that can only be a day: `15/12`, `25 hằng tháng`, `15 tháng cuối`. */
function startsDay(reader: Reader): boolean {
  const next = peek(reader, 1).name;
  return peek(reader).kind === "number" && ["/", "tháng", "hàng", "mỗi", "của"].includes(next);
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
  if (!bracket && !take(reader, ",")) take(reader, ":");
  const firstDays = attempt(reader, readFirstDays);
  if (firstDays !== undefined && fits(firstDays, every)) return { side: "by", ...firstDays.rule };
  const side = readSide(reader);
  const reading = side === undefined ? undefined : readRule(reader);
  if (side === undefined || reading === undefined || !fits(reading, every)) return undefined;
  if (bracket) take(reader, ")");
  return { side, ...reading.rule };
}

/** A day and month of the year fits a yearly item only, a month of the period not a monthly one. */
function fits(reading: RuleReading, every: Cadence | "unspecified"): boolean {
  // "kỳ báo cáo" is whatever period the cadences name.
  if (reading.every === "unspecified") return true;
  if (reading.every !== undefined) {
    return every !== "unspecified" && reading.every.unit === every.unit;
  }
  if (reading.yearly) return every !== "unspecified" && every.unit === "year";
  if (every === "unspecified") return false;
  const weekly = typeof reading.rule.day === "object" && reading.rule.day.week === undefined;
  return weekly ? every.unit === "week" : every.unit === "month";
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
  const readings = side === undefined ? undefined : readRules(reader);
  const last = readings?.at(-1);
  if (side === undefined || readings === undefined || last?.every === undefined) return undefined;
  const { every } = last;
  const additions = readAdditions(reader, every, { side, ...last.rule });
  return readings.map((reading, index) => ({
    timing: recurring(every, {
      ...additions,
      due: { ...additions.due, side, ...reading.rule },
    }),
    start: index === 0 ? start : reading.start,
    end: reading === last ? reader.position : reading.end,
  }));
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
  if (at(reader, "từ")) {
    const window = readDayWindow(reader);
    if (window === undefined) return undefined;
    const additions = readAdditions(reader, window.every, window.due);
    return [{ timing: recurring(window.every, additions), start, end: reader.position }];
  }
  return attempt(reader, readMonthWindows) ?? attempt(reader, readCadenceMonth);
}

/** `từ ngày 20 đến ngày 25 hằng tháng`, `từ ngày 01/11 đến 30/11 hằng năm`. */
function readDayWindow(reader: Reader): { every: Cadence; due: DueRule } | undefined {
  if (!take(reader, "từ")) return undefined;
  const opening = readRule(reader);
  if (typeof opening?.rule.day !== "number") return undefined;
  if (!take(reader, "đến") && !take(reader, "-")) return undefined;
  take(reader, "hết");
  const reading = readRule(reader);
  if (reading?.every === undefined || reading.every === "unspecified") return undefined;
  const { day, ...place } = reading.rule;
  const { month = place.month, in: within = place.in } = opening.rule;
  const opens = {
    day: opening.rule.day,
    ...(month === undefined ? {} : { month }),
    ...(within === undefined ? {} : { in: within }),
  };
  return { every: reading.every, due: { side: "by", day, ...place, opens } };
}

const YEARLY: Cadence = { unit: "year", interval: 1 };

/** There are no more months; a longer list would be read again from each of its members. */
const LONGEST_LIST = 12;

/** `tháng 12 hằng năm`, `tháng 6 và tháng 12 hằng năm`, `Quý IV hằng năm`. */
function readMonthWindows(reader: Reader): Found[] | undefined {
  const start = reader.position;
  if (!take(reader, "vào")) take(reader, "trong");
  const items: PeriodItem[] = [];
  do {
    const more = readPeriods(reader);
    if (more === undefined) return undefined;
    items.push(...more);
  } while (items.length < LONGEST_LIST && (take(reader, "và") || take(reader, ",")));
  take(reader, "của");
  if (readEachUnit(reader) !== "year") return undefined;
  const windows = items.flatMap(({ period, until }) => monthWindow(period, until) ?? []);
  if (windows.length !== items.length) return undefined;
  return items.flatMap((item, index): Found[] => {
    const due = windows[index];
    if (due === undefined) return [];
    const final = index === items.length - 1;
    return [
      {
        timing: recurring(YEARLY, { due }),
        start: index === 0 ? start : item.start,
        end: final ? reader.position : item.end,
      },
    ];
  });
}

function monthWindow(period: WrittenPeriod, until: WrittenPeriod | undefined): DueRule | undefined {
  const last = until ?? period;
  if (period.shape !== "months" || last.shape !== "months" || period.grain === "year") {
    return undefined;
  }
  if (period.year !== undefined || last.year !== undefined) return undefined;
  return { side: "by", day: "last", month: last.last, opens: { day: 1, month: period.first } };
}

/** `Tháng cuối quý`: the whole month, in every quarter. */
function readCadenceMonth(reader: Reader): Found[] | undefined {
  const start = reader.position;
  if (reader.mode === "running") return undefined;
  if (!take(reader, "vào")) take(reader, "trong");
  const place = readMonthOfCadence(reader);
  if (place === undefined) return undefined;
  const { every, month } = place;
  const due: DueRule = { side: "by", day: "last", month, opens: { day: 1, month } };
  return [{ timing: recurring(every, { due }), start, end: reader.position }];
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
  const ruled = attempt(reader, readPeriodicRule);
  if (ruled !== undefined) return ruled;
  const items = attempt(reader, readPeriodically) ?? attempt(reader, readCadences);
  return items === undefined ? undefined : cadencesFound(reader, items);
}

/** `Định kỳ trước ngày 15 tháng cuối quý`: the rule itself says how often. */
function readPeriodicRule(reader: Reader): Found[] | undefined {
  const start = reader.position;
  if (!take(reader, "định", "kỳ") && !take(reader, "thường", "kỳ")) return undefined;
  const [first, ...others] =
    attempt(reader, readRuledRecurrence) ?? attempt(reader, readWindowRecurrence) ?? [];
  return first === undefined ? undefined : [{ ...first, start }, ...others];
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

/** A report on nine months is one period of the year, not a cadence. */
function cadenceTiming(every: CadenceItem["every"], additions: Additions): Timing {
  if (every !== "nine-months") return recurring(every, additions);
  return {
    kind: "within",
    period: { shape: "months", grain: "range", first: 1, last: 9 },
  };
}

/** A rule about the last month of `kỳ báo cáo` holds for every cadence of the list. */
function readListAdditions(
  reader: Reader,
  every: CadenceItem["every"],
): { additions: Additions; ofEach: boolean } {
  const own = every === "nine-months" ? "unspecified" : every;
  const shared = attempt(reader, (inner) => readRuleAfter(inner, "unspecified"));
  if (shared === undefined) return { additions: readAdditions(reader, own), ofEach: false };
  return { additions: readAdditions(reader, own, shared), ofEach: true };
}

/** What follows a list of cadences belongs to its last one; limits and days off to all. */
function cadencesFound(reader: Reader, items: readonly CadenceItem[]): Found[] {
  const last = items.at(-1);
  if (last === undefined) return [];
  const { additions, ofEach } = readListAdditions(reader, last.every);
  const { limits, due, ...own } = additions;
  const shared: Additions = {
    ...(limits === undefined ? {} : { limits }),
    ...(due === undefined || !ofEach ? {} : { due }),
  };
  const lasting: Additions = { ...own, ...shared, ...(due === undefined ? {} : { due }) };
  return items.map((item) => ({
    timing: cadenceTiming(item.every, item === last ? lasting : shared),
    start: item.start,
    end: item === last ? reader.position : item.end,
  }));
}

/** Reads cadences that no word announces: at least `least` of them. */
export function readUnannounced(reader: Reader, least: number): Found[] | undefined {
  const items = attempt(reader, (inner) => readBareCadences(inner, least));
  return items === undefined ? undefined : cadencesFound(reader, items);
}
