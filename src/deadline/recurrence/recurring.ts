import { defined } from "../../text/index.js";
import {
  at,
  atEnd,
  atNumber,
  atOne,
  atPhrase,
  attempt,
  nameAt,
  peek,
  take,
  takeOne,
  takePhrase,
  type Found,
  type Reader,
} from "../lexer/reader.js";
import { PERIODICALLY, phrases, wordSet } from "../lexer/words.js";
import { COUNTS, RECURS } from "../lexer/hints.js";
import type {
  Cadence,
  CadenceUnit,
  DueRule,
  RecurringTiming,
  WithinTiming,
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
import {
  readCadenceMonth,
  readDayWindow,
  readFirstDaysWindow,
  readMonthRange,
  readMonthWindows,
  readWindowAfter,
  readWindows,
  type WindowReading,
} from "./window.js";

const YEARLY: Cadence = { unit: "year", interval: 1 };

/** What may follow a recurrence: how many times, when it falls due, in which limits. */
interface Additions {
  readonly times?: number;
  readonly due?: DueRule;
  readonly limits?: WrittenLimits;
}

function recurring(
  every: Cadence | "unspecified",
  { times, due, limits }: Additions,
): RecurringTiming {
  return defined({ kind: "recurring", every, times, due, limits });
}

/** Reads what follows a recurrence, in whatever order it stands. */
function readAdditions(reader: Reader, every: Cadence | "unspecified", due?: DueRule): Additions {
  if (endsRecurrence(reader)) return defined({ due });
  const early = attempt(reader, readTimesAfter);
  const rule = due ?? attempt(reader, (inner) => readRuleAfter(inner, every));
  const times = early ?? attempt(reader, readTimesAfter);
  const limits = readLimits(reader);
  const late = rule ?? attempt(reader, (inner) => readRuleAfter(inner, every));
  const roll = late === undefined ? undefined : readRoll(reader);
  takeFollowingYears(reader);
  return defined({
    times,
    due: late === undefined || roll === undefined ? late : { ...late, roll },
    limits,
  });
}

const UNRELATED = /* @__PURE__ */ wordSet('. ) theo ? "');

/** Whether what stands behind a recurrence can say nothing more of it. */
function endsRecurrence(reader: Reader): boolean {
  return atEnd(reader) || atOne(reader, UNRELATED);
}

const LIMITS = /* @__PURE__ */ phrases(
  "[chậm/muộn] nhất|không quá|đến [hết/]|hạn [chót/cuối/]|thời hạn",
);
const LINKS = /* @__PURE__ */ wordSet("là vào :");
/** What a day may begin with after no word of a bound. */
const DAYS = /* @__PURE__ */ phrases("ngày|thứ|chủ nhật|chiều|sáng");

/** The words that say on which side of its day something is due. */
function readSide(reader: Reader): DueRule["side"] | undefined {
  if (take(reader, "trước")) return "before";
  if (take(reader, "sau")) return "after";
  if (takePhrase(reader, LIMITS)) {
    while (takeOne(reader, LINKS));
    return take(reader, "trước") ? "before" : "by";
  }
  // A number that can only be a day: "15/12", "25 hằng tháng", "15 tháng cuối".
  const day = atNumber(reader) && atOne(reader, AFTER_DAY, 1);
  return take(reader, "vào") || atPhrase(reader, DAYS) || day ? "on" : undefined;
}

const AFTER_DAY = /* @__PURE__ */ wordSet("/ tháng hàng mỗi của giờ");

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
  const due = readFittingRule(reader, every);
  if (due !== undefined && bracket) take(reader, ")");
  return due;
}

function readFittingRule(reader: Reader, every: Cadence | "unspecified"): DueRule | undefined {
  const side = readSide(reader);
  const reading = side === undefined ? undefined : readRule(reader);
  if (side === undefined || reading === undefined || !fits(reading, every)) return undefined;
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
  if ((reader.hints & RECURS) === 0) return undefined;
  const start = reader.position;
  const side = readSide(reader);
  const readings = side === undefined ? undefined : readRules(reader);
  const last = readings?.at(-1);
  const every = last?.reading.every;
  if (side === undefined || readings === undefined || last === undefined || every === undefined) {
    return undefined;
  }
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
  if ((reader.hints & RECURS) === 0) return undefined;
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

const IN = /* @__PURE__ */ wordSet("vào trong");

function readMonthsFound(reader: Reader): Found[] | undefined {
  const start = reader.position;
  takeOne(reader, IN);
  const windows = readMonthWindows(reader);
  if (windows === undefined) return undefined;
  const limits = readLimits(reader);
  return windows.map((window, index) => ({
    timing: recurring(YEARLY, defined({ due: window.due, limits })),
    start: index === 0 ? start : window.start,
    end: index === windows.length - 1 ? reader.position : window.end,
  }));
}

function readCadenceMonthFound(reader: Reader): Found[] | undefined {
  const start = reader.position;
  if (reader.mode === "running") return undefined;
  takeOne(reader, IN);
  const month = readCadenceMonth(reader);
  if (month === undefined) return undefined;
  const { every, due } = month;
  return [{ timing: recurring(every, { due }), start, end: reader.position }];
}

/**
 * Reads something that recurs by a cadence.
 *
 * ```
 * Hàng quý, năm      hằng năm đến hết năm 2025      Mỗi quý, trước ngày 20 tháng cuối quý
 * ^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readEach(reader: Reader): Found[] | undefined {
  return attempt(reader, readYearlyList) ?? cadencesFound(reader, readCadences(reader));
}

/**
 * Reads what `định kỳ` announces.
 *
 * ```
 * Định kỳ 6 tháng/lần      Định kỳ hằng tháng, trước ngày 20      Định kỳ trước ngày 5 hằng tháng
 * ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readPeriodical(reader: Reader): Found[] | undefined {
  return (
    attempt(reader, readCounted) ??
    attempt(reader, readPeriodicRule) ??
    cadencesFound(reader, attempt(reader, readPeriodically))
  );
}

/** `Theo quý`, `theo tháng, quý, năm`, `theo định kỳ hằng quý`: by the calendar, not by a rule. */
export function readByUnit(reader: Reader): Found[] | undefined {
  if (reader.mode === "running" || !take(reader, "theo")) return undefined;
  if (at(reader, "định", "kỳ") && peek(reader, 2).kind !== "tag") return readPeriodical(reader);
  const founds = readUnannounced(reader, 1);
  return atEnd(reader) || at(reader, ".") ? founds : undefined;
}

const AND = /* @__PURE__ */ wordSet("và ,");
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
  if (nameAt(reader, 1) !== "năm") return undefined;
  const founds: Found[] = [];
  let start = reader.position;
  if (readEachUnit(reader) !== "year") return undefined;
  const bracket = take(reader, "(");
  if (!bracket && !take(reader, ",") && !take(reader, ":")) take(reader, "vào");
  let side: DueRule["side"] = "on";
  do {
    if (founds.length === 0 || !atNumber(reader)) side = readSide(reader) ?? side;
    const reading = attempt(reader, readRule);
    const rule = reading?.yearly === true ? { side, ...reading.rule } : undefined;
    const dues = rule === undefined ? attempt(reader, readWindows) : [rule];
    if (dues === undefined) break;
    for (const due of dues) {
      founds.push({ timing: recurring(YEARLY, { due }), start, end: reader.position });
      start = reader.position;
    }
  } while (founds.length < LONGEST_YEAR && takeOne(reader, AND));
  if (founds.length < 2) return undefined;
  if (bracket) take(reader, ")");
  return founds;
}

/** `Định kỳ trước ngày 15 tháng cuối quý`: the rule itself says how often. */
function readPeriodicRule(reader: Reader): Found[] | undefined {
  const start = reader.position;
  if (!takePhrase(reader, PERIODICALLY)) return undefined;
  const [first, ...others] =
    attempt(reader, readRuledRecurrence) ?? attempt(reader, readWindowRecurrence) ?? [];
  return first === undefined ? undefined : [{ ...first, start }, ...others];
}

/**
 * Reads how many times in the unit that stands here.
 *
 * ```
 * Quý 1 lần      Năm 02 lần trong giai đoạn 2021-2025
 * ^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readUnitFrequency(reader: Reader): Found[] | undefined {
  return frequencyFound(reader, readUnitTimes);
}

/**
 * Reads how many times in each period, or how long from one time to the next.
 *
 * ```
 * 6 tháng/lần      ít nhất 02 lần/năm      định kỳ 1 lần mỗi quý      ít nhất 02 tin, bài/tháng
 * ^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readCounted(reader: Reader): Found[] | undefined {
  return frequencyFound(reader, (inner) => {
    take(inner, "định", "kỳ");
    return (
      attempt(inner, readTimesPerPeriod) ??
      attempt(inner, readInterval) ??
      attempt(inner, readUnitTimes) ??
      attempt(inner, readThingsPerPeriod)
    );
  });
}

function frequencyFound(
  reader: Reader,
  rule: (reader: Reader) => FrequencyReading | undefined,
): Found[] | undefined {
  if ((reader.hints & COUNTS) === 0) return undefined;
  const start = reader.position;
  const frequency = rule(reader);
  if (frequency === undefined) return undefined;
  const { every, times } = frequency;
  const { due, limits } = readAdditions(reader, every);
  const timing = recurring(every, defined({ times, due, limits }));
  return [{ timing, start, end: reader.position }];
}

/** A report on nine months is one period of the year, not a cadence. */
const NINE_MONTHS: WithinTiming = {
  kind: "within",
  period: { shape: "months", grain: "range", first: 1, last: 9 },
};

/** A rule about the last month of `kỳ báo cáo` holds for every cadence of the list. */
function readListAdditions(
  reader: Reader,
  every: CadenceItem["every"],
): { additions: Additions; ofEach: boolean } {
  if (endsRecurrence(reader)) return { additions: {}, ofEach: false };
  const own = every === "nine-months" ? "unspecified" : every;
  const shared = attempt(reader, (inner) => readRuleAfter(inner, "unspecified"));
  if (shared === undefined) return { additions: readAdditions(reader, own), ofEach: false };
  return { additions: readAdditions(reader, own, shared), ofEach: true };
}

/** What follows a list of cadences belongs to its last one; limits and days off to all. */
function cadencesFound(
  reader: Reader,
  items: readonly CadenceItem[] | undefined,
): Found[] | undefined {
  const last = items?.at(-1);
  if (items === undefined || last === undefined) return undefined;
  const { additions, ofEach } = readListAdditions(reader, last.every);
  const { limits, due } = additions;
  const shared = items.length > 1 ? defined({ limits, due: ofEach ? due : undefined }) : {};
  return items.map((item) => ({
    timing:
      item.every === "nine-months"
        ? NINE_MONTHS
        : recurring(item.every, item === last ? additions : shared),
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
  const due = readFittingRule(reader, every);
  if (due === undefined) return undefined;
  const additions = readAdditions(reader, every, due);
  return [{ timing: recurring(every, additions), start, end: reader.position }];
}

/** Reads cadences that no word announces: at least `least` of them. */
export function readUnannounced(reader: Reader, least: number): Found[] | undefined {
  return cadencesFound(
    reader,
    attempt(reader, (inner) => readBareCadences(inner, least)),
  );
}
