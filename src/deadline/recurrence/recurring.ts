import type { Word } from "../data/vocabulary.js";
import type { Mark } from "../lexer/token.js";
import type {
  Cadence,
  CadenceUnit,
  DueRule,
  RecurringTiming,
  Timing,
  WrittenLimits,
} from "../timing.js";
import { readBareCadences, readCadences, readPeriodically, type CadenceItem } from "./cadence.js";
import { readRoll } from "./day-off.js";
import { readEachUnit, readRule, readRules, type RuleReading } from "./due-rule.js";
import {
  readInterval,
  readThingsPerPeriod,
  readTimesAfter,
  readTimesPerPeriod,
  readUnitTimes,
  type FrequencyReading,
} from "./frequency.js";
import { readLimits, takeFollowingYears } from "./limits.js";
import { at, attempt, mayRecur, peek, take, type Found, type Reader } from "../lexer/reader.js";
import {
  readCadenceMonth,
  readDayWindow,
  readFirstDaysWindow,
  readMonthRange,
  readMonthWindows,
  readWindows,
  readWindowAfter,
  type WindowReading,
} from "./window.js";
import type { Draft } from "../calendar/written.js";

/** What may follow a recurrence: how many times, when it falls due, in which limits. */
interface Additions {
  readonly times?: number;
  readonly due?: DueRule;
  readonly limits?: WrittenLimits;
}

function recurring(every: Cadence | "unspecified", additions: Additions): RecurringTiming {
  const timing: Draft<RecurringTiming> = { kind: "recurring", every };
  if (additions.times !== undefined) timing.times = additions.times;
  if (additions.due !== undefined) timing.due = additions.due;
  if (additions.limits !== undefined) timing.limits = additions.limits;
  return timing;
}

/** Reads what follows a recurrence, in whatever order it stands. */
function readAdditions(reader: Reader, every: Cadence | "unspecified", due?: DueRule): Additions {
  if (peek(reader).kind === "end") return due === undefined ? {} : { due };
  const early = attempt(reader, readTimesAfter);
  const rule = due ?? attempt(reader, (inner) => readRuleAfter(inner, every));
  const times = early ?? attempt(reader, readTimesAfter);
  const limits = readLimits(reader);
  const late = rule ?? attempt(reader, (inner) => readRuleAfter(inner, every));
  const roll = late === undefined ? undefined : readRoll(reader);
  takeFollowingYears(reader);
  const additions: Draft<Additions> = {};
  if (times !== undefined) additions.times = times;
  if (late !== undefined) additions.due = roll === undefined ? late : { ...late, roll };
  if (limits !== undefined) additions.limits = limits;
  return additions;
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
  return peek(reader).kind === "number" && AFTER_DAY.has(next);
}

const AFTER_DAY: ReadonlySet<string> = new Set<Word | Mark>([
  "/",
  "tháng",
  "hàng",
  "mỗi",
  "của",
  "giờ",
]);

/**
 * Reads a due rule after a cadence.
 *
 * ```
 * Hằng năm, trước ngày 30 tháng 11      hằng tháng (chậm nhất ngày 25)      hằng quý vào ngày 15
 *         ^^^^^^^^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^
 * ```
 */
function readRuleAfter(reader: Reader, every: Cadence | "unspecified"): DueRule | undefined {
  const window = attempt(reader, (inner) =>
    readWindowAfter(inner, every, (reading) => fits(reading, every)),
  );
  if (window !== undefined) return window;
  const bracket = take(reader, "(");
  if (!bracket && !take(reader, ",")) take(reader, ":");
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
  if (!mayRecur(reader)) return undefined;
  const start = reader.position;
  const side = readSide(reader);
  const readings = side === undefined ? undefined : readRules(reader);
  const last = readings?.at(-1);
  if (side === undefined || readings === undefined || last === undefined) return undefined;
  const { every } = last.reading;
  if (every === undefined) return undefined;
  const additions = readAdditions(reader, every, { side, ...last.reading.rule });
  return readings.map(({ reading, start: from, end }, index) => ({
    timing: recurring(every, {
      ...additions,
      due: { ...additions.due, side, ...reading.rule },
    }),
    start: index === 0 ? start : from,
    end: index === readings.length - 1 ? reader.position : end,
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
  if (!mayRecur(reader)) return undefined;
  const start = reader.position;
  if (at(reader, "từ")) {
    const window = attempt(reader, readDayWindow) ?? attempt(reader, readMonthRange);
    return window === undefined ? undefined : windowFound(reader, window, start);
  }
  const firstDays = attempt(reader, readFirstDaysWindow);
  if (firstDays !== undefined) return windowFound(reader, firstDays, start);
  return attempt(reader, readMonthsFound) ?? attempt(reader, readCadenceMonthFound);
}

function windowFound(reader: Reader, { every, due }: WindowReading, start: number): Found[] {
  const additions = readAdditions(reader, every, due);
  return [{ timing: recurring(every, additions), start, end: reader.position }];
}

function readMonthsFound(reader: Reader): Found[] | undefined {
  const start = reader.position;
  if (!take(reader, "vào")) take(reader, "trong");
  const windows = readMonthWindows(reader);
  if (windows === undefined) return undefined;
  const limits = readLimits(reader);
  const shared = limits === undefined ? {} : { limits };
  return windows.map((window, index) => ({
    timing: recurring({ unit: "year", interval: 1 }, { due: window.due, ...shared }),
    start: index === 0 ? start : window.start,
    end: index === windows.length - 1 ? reader.position : window.end,
  }));
}

function readCadenceMonthFound(reader: Reader): Found[] | undefined {
  const start = reader.position;
  if (reader.mode === "running") return undefined;
  if (!take(reader, "vào")) take(reader, "trong");
  const month = readCadenceMonth(reader);
  if (month === undefined) return undefined;
  const { every, due } = month;
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
  const frequency = readFrequency(reader);
  if (frequency !== undefined) return frequency;
  const yearly = attempt(reader, readYearlyList);
  if (yearly !== undefined) return yearly;
  const ruled = attempt(reader, readPeriodicRule);
  if (ruled !== undefined) return ruled;
  const items = attempt(reader, readPeriodically) ?? attempt(reader, readCadences);
  return items === undefined ? undefined : cadencesFound(reader, items);
}

/** `Theo quý`, `theo tháng, quý, năm`, `theo định kỳ hằng quý`: by the calendar, not by a rule. */
export function readByUnit(reader: Reader): Found[] | undefined {
  if (reader.mode === "running" || !take(reader, "theo")) return undefined;
  if (at(reader, "định", "kỳ") && peek(reader, 2).kind !== "end") return readRecurring(reader);
  const founds = readUnannounced(reader, 1);
  const { kind, name } = peek(reader);
  return kind === "end" || kind === "break" || name === "." ? founds : undefined;
}

/** More dates of one year would be read again and again. */
const LONGEST_YEAR = 12;

/**
 * Reads several dates or windows of every year.
 *
 * ```
 * Hằng năm, quý I và quý III      hằng năm (trước 15/6 và 15/12)
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function readYearlyList(reader: Reader): Found[] | undefined {
  if (peek(reader, 1).name !== "năm") return undefined;
  const founds: Found[] = [];
  let start = reader.position;
  if (readEachUnit(reader) !== "year") return undefined;
  const every: Cadence = { unit: "year", interval: 1 };
  const bracket = take(reader, "(");
  if (!bracket && !take(reader, ",") && !take(reader, ":")) take(reader, "vào");
  let side: DueRule["side"] = "on";
  do {
    if (founds.length === 0 || peek(reader).kind !== "number") side = readSide(reader) ?? side;
    const reading = attempt(reader, readRule);
    const rule = reading?.yearly === true ? { side, ...reading.rule } : undefined;
    const dues = rule === undefined ? attempt(reader, readWindows) : [rule];
    if (dues === undefined) break;
    for (const due of dues) {
      founds.push({ timing: recurring(every, { due }), start, end: reader.position });
      start = reader.position;
    }
  } while (founds.length < LONGEST_YEAR && (take(reader, "và") || take(reader, ",")));
  if (founds.length < 2) return undefined;
  if (bracket) take(reader, ")");
  return founds;
}

/** `Định kỳ trước ngày 15 tháng cuối quý`: the rule itself says how often. */
function readPeriodicRule(reader: Reader): Found[] | undefined {
  const start = reader.position;
  if (!take(reader, "định", "kỳ") && !take(reader, "thường", "kỳ")) return undefined;
  const [first, ...others] =
    attempt(reader, readRuledRecurrence) ?? attempt(reader, readWindowRecurrence) ?? [];
  return first === undefined ? undefined : [{ ...first, start }, ...others];
}

/** Reads how many times in the unit that stands here: `Quý 1 lần`. */
export function readUnitFrequency(reader: Reader): Found[] | undefined {
  const start = reader.position;
  const frequency = readUnitTimes(reader);
  return frequency === undefined ? undefined : frequencyFound(reader, frequency, start);
}

/** Reads how many times in each period, or how long from one time to the next. */
function readFrequency(reader: Reader): Found[] | undefined {
  const start = reader.position;
  const frequency = readFrequencyReading(reader);
  return frequency === undefined ? undefined : frequencyFound(reader, frequency, start);
}

function readFrequencyReading(reader: Reader): FrequencyReading | undefined {
  return attempt(reader, (inner) => {
    take(inner, "định", "kỳ");
    return (
      attempt(inner, readTimesPerPeriod) ??
      attempt(inner, readInterval) ??
      attempt(inner, readUnitTimes) ??
      attempt(inner, readThingsPerPeriod)
    );
  });
}

function frequencyFound(reader: Reader, frequency: FrequencyReading, start: number): Found[] {
  const { every, times } = frequency;
  const { due, limits } = readAdditions(reader, every);
  const additions: Draft<Additions> = { times };
  if (due !== undefined) additions.due = due;
  if (limits !== undefined) additions.limits = limits;
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
  if (peek(reader).kind === "end") return { additions: {}, ofEach: false };
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
  const shared: Draft<Additions> = {};
  if (additions.limits !== undefined) shared.limits = additions.limits;
  if (additions.due !== undefined && ofEach) shared.due = additions.due;
  return items.map((item) => ({
    timing: cadenceTiming(item.every, item === last ? additions : shared),
    start: item.start,
    end: item === last ? reader.position : item.end,
  }));
}

/**
 * Reads the day on which a report is due that is named after its month or week.
 *
 * ```
 * Báo cáo tháng: trước ngày 18      Báo cáo tuần: trước 15h00 thứ Năm
 *                ^^^^^^^^^^^^^                     ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readReportRule(reader: Reader, unit: CadenceUnit): Found[] | undefined {
  const start = reader.position;
  const every: Cadence = { unit, interval: 1 };
  const side = readSide(reader);
  const reading = side === undefined ? undefined : readRule(reader);
  if (side === undefined || reading === undefined || !fits(reading, every)) return undefined;
  const additions = readAdditions(reader, every, { side, ...reading.rule });
  return [{ timing: recurring(every, additions), start, end: reader.position }];
}

/** Reads cadences that no word announces: at least `least` of them. */
export function readUnannounced(reader: Reader, least: number): Found[] | undefined {
  const items = attempt(reader, (inner) => readBareCadences(inner, least));
  return items === undefined ? undefined : cadencesFound(reader, items);
}
