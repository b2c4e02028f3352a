import { atTimeOfDay, readWeekday } from "../calendar/day-introduction.js";
import { readMonthNumber } from "../calendar/month.js";
import { readVaguePart } from "../calendar/part-of-period.js";
import { lacksYear } from "../calendar/written.js";
import type { Found, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { EACH, IN, PERIODICALLY, wordSet } from "../lexer/words.js";
import { ANCHORED, COUNTS, LUNAR, RECURS } from "../lexer/hints.js";
import type { DueRule } from "../timing.js";
import { readAdditions, recurring } from "./additions.js";
import {
  readLunarBound,
  readVagueTime,
  readYearAnchor,
  takeFullMoon,
  takeVaguePart,
} from "./anchor.js";
import { wordsOf } from "../lexer/words-of.js";
import * as cadence from "./cadence.js";
import { readRule } from "./due-rule.js";
import { readEachUnit } from "./placement.js";
import { readRules } from "./rule-list.js";
import { dueOf, isYearly } from "./rule-reading.js";
import { readFurtherDue, type ListedDue } from "./dues.js";
import type { FrequencyReading } from "./frequency.js";
import * as frequency from "./frequency.js";
import { readLimits } from "./limits.js";
import { readSide } from "./side.js";
import { dueTiming, readStatement } from "./statement.js";
import {
  readCadenceMonth,
  readDayWindow,
  readMonthRange,
  readMonthWindows,
  type WindowReading,
} from "./window.js";

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
  const lunar = kit.attempt(reader, readLunarRecurrence);
  if (lunar !== undefined) return lunar;
  const start = reader.position;
  const side = readSide(reader);
  const month =
    side === undefined ? undefined : kit.attempt(reader, (inner) => readMonthBound(inner, side));
  if (month !== undefined) {
    return [kit.foundFrom(reader, start, recurring(cadence.once("year"), { due: month }))];
  }
  const rules = side === undefined ? undefined : readRules(reader);
  const last = rules?.at(-1)?.rule;
  if (side === undefined || rules === undefined || last?.every === undefined) return undefined;
  const { every } = last;
  const { times, due, anchor, limits } = readAdditions(reader, every, dueOf(side, last));
  const founds = kit.foundList(reader, start, rules, ({ rule }) =>
    recurring(every, { times, due: { ...due, ...dueOf(side, rule) }, anchor, limits }),
  );
  return [...founds, ...readFurther(reader, dueOf(side, last))];
}

/** `trước tháng 6 hằng năm`, `chậm nhất trong tháng 6 hằng năm`. */
function readMonthBound(reader: Reader, side: DueRule["side"]): DueRule | undefined {
  if (side !== "before" && side !== "by") return undefined;
  kit.takeOne(reader, IN);
  const month = kit.take(reader, "tháng") ? readMonthNumber(reader) : undefined;
  if (month === undefined || readEachUnit(reader) !== "year") return undefined;
  return { side, day: side === "before" ? 1 : "last", month };
}

/** The days that go on with the list of a rule: `và 15/12`. */
function readFurther(reader: Reader, rule: DueRule): Found[] {
  const founds: Found[] = [];
  let before: ListedDue | undefined = {
    due: rule,
    every: "unspecified",
    named: true,
    start: reader.position,
    end: reader.position,
  };
  while (founds.length < LONGEST_LIST) {
    const last: ListedDue = before;
    before = kit.attempt(reader, (inner) => readFurtherDue(inner, last));
    const timing = before === undefined ? undefined : dueTiming(before);
    if (before === undefined || timing === undefined) break;
    founds.push({ timing, start: before.start, end: before.end });
  }
  return founds;
}

/** A longer list would be read again from each of its members. */
const LONGEST_LIST = 12;

/**
 * Reads a due rule with an hour, which is no number of hours before an event.
 *
 * ```
 * trước 17 giờ ngày cuối cùng của quý      chậm nhất 16h00 thứ Năm hằng tuần
 *       ^^^^^^                                       ^^^^^
 * ```
 */
export function readTimedRecurrence(reader: Reader): Found[] | undefined {
  const { position } = reader;
  const timed = readSide(reader) !== undefined && atTimeOfDay(reader);
  reader.position = position;
  return timed ? readRuledRecurrence(reader) : undefined;
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
  const vague = kit.attempt(reader, readVagueRecurrence);
  if (vague !== undefined) return vague;
  const start = reader.position;
  const window = kit.attempt(reader, readDayWindow) ?? kit.attempt(reader, readMonthRange);
  if (window !== undefined) return windowFound(reader, window, start);
  return kit.attempt(reader, readMonthsFound) ?? readCadenceMonthFound(reader);
}

function windowFound(reader: Reader, { every, due }: WindowReading, start: number): Found[] {
  return [kit.foundFrom(reader, start, recurring(every, readAdditions(reader, every, due)))];
}

function readMonthsFound(reader: Reader): Found[] | undefined {
  const start = reader.position;
  kit.takeOne(reader, IN);
  const windows = readMonthWindows(reader);
  if (windows === undefined) return undefined;
  const limits = readLimits(reader);
  return kit.foundList(reader, start, windows, ({ due }) =>
    recurring(cadence.once("year"), { due, limits }),
  );
}

function readCadenceMonthFound(reader: Reader): Found[] | undefined {
  const start = reader.position;
  const month = reader.mode === "running" ? undefined : readCadenceMonth(reader);
  if (month === undefined) return undefined;
  return [kit.foundFrom(reader, start, recurring(month.every, { due: month.due }))];
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
  return (
    kit.attempt(reader, readEachWeekday) ?? cadencesFound(reader, cadence.readCadences(reader))
  );
}

/** `mỗi thứ Hai`, `các ngày thứ Sáu`. */
function readEachWeekday(reader: Reader): Found[] | undefined {
  const start = reader.position;
  if (!kit.takeOne(reader, EACH)) return undefined;
  kit.take(reader, "ngày");
  const weekday = readWeekday(reader);
  if (weekday === undefined) return undefined;
  const due: DueRule = { side: "on", day: { weekday } };
  const rest = readAdditions(reader, cadence.once("week"), due);
  return [kit.foundFrom(reader, start, recurring(cadence.once("week"), rest))];
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
  if (isOrdinary(reader)) return undefined;
  return (
    kit.attempt(reader, readCounted) ??
    kit.attempt(reader, readPeriodicRule) ??
    cadencesFound(reader, kit.attempt(reader, cadence.readPeriodically))
  );
}

/** `phiên họp thường kỳ tháng 7/2026`: one of the meetings, and no cadence. */
function isOrdinary(reader: Reader): boolean {
  if (!kit.at(reader, "thường", "kỳ")) return false;
  const meeting = kit.nameAt(reader, -1) === "họp" || kit.nameAt(reader, -1) === "phiên";
  if (!meeting) return false;
  let ahead = 2;
  const owner = (): boolean =>
    kit.peek(reader, ahead).kind === "letters" && !kit.atOne(reader, EACH, ahead);
  while (ahead < LONGEST_OWNER && owner() && !kit.atOne(reader, DATED, ahead)) ahead += 1;
  // "Họp thường kỳ Ban Chỉ đạo hằng quý": the cadence follows.
  if (ahead > 2 && kit.atOne(reader, EACH, ahead)) return true;
  return kit.atOne(reader, DATED, ahead) && kit.peek(reader, ahead + 1).kind !== "tag";
}

/** `phiên họp thường kỳ Chính phủ tháng 8`: whose meeting it is. */
const LONGEST_OWNER = 8;
const DATED = /* @__PURE__ */ wordSet("tháng quý năm ngày cuối đầu giữa");

/**
 * Reads a cadence of several years that is called a cycle.
 *
 * ```
 * Chu kỳ 10 năm, năm có chữ số tận cùng là 9
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readCycle(reader: Reader): Found[] | undefined {
  return kit.take(reader, "chu", "kỳ") ? readUnannounced(reader, 1) : undefined;
}

/**
 * Reads years that come again by their last digits, or a year of a term that only the words name,
 * without a cadence.
 *
 * ```
 * Vào năm có chữ số tận cùng là 0 và 5      năm cuối của nhiệm kỳ      trước ngày 31/10 năm cuối kỳ
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readAnchored(reader: Reader): Found[] | undefined {
  if ((reader.hints & ANCHORED) === 0) return undefined;
  const start = reader.position;
  const due = kit.attempt(reader, readDayOfYear);
  const anchor = readYearAnchor(reader);
  if (anchor === undefined) return undefined;
  if (!("yearsEndingIn" in anchor)) {
    return [kit.foundFrom(reader, start, recurring("unspecified", { due, anchor }))];
  }
  const interval = Math.max(1, Math.round(10 / anchor.yearsEndingIn.length));
  const every = { unit: "year", interval } as const;
  const rest =
    due === undefined ? { limits: readLimits(reader) } : readAdditions(reader, every, due);
  return [kit.foundFrom(reader, start, recurring(every, { ...rest, times: undefined, anchor }))];
}

/** `trước ngày 31/10`, of a year that is told behind it. */
function readDayOfYear(reader: Reader): DueRule | undefined {
  const side = readSide(reader);
  const rule = side === undefined ? undefined : readRule(reader);
  if (side === undefined || rule === undefined || !isYearly(rule)) return undefined;
  return rule.every === undefined ? dueOf(side, rule) : undefined;
}

/** `đầu tháng 3 hằng năm`, `giữa mỗi quý`: how often is said, but no day. */
function readVagueRecurrence(reader: Reader): Found[] | undefined {
  const start = reader.position;
  kit.take(reader, "vào");
  const from = reader.position;
  const end = kit.at(reader, "cuối") ? kit.attempt(reader, readEndOfPeriod) : undefined;
  if (end !== undefined)
    return [kit.foundFrom(reader, start, recurring(cadence.once("year"), { due: end }))];
  const yearly = readVagueTime(reader);
  if (!yearly && !takeVaguePart(reader)) return undefined;
  const part = reader.position;
  if (yearly) kit.take(reader, "của");
  const unit = readEachUnit(reader);
  if (unit === undefined || (yearly && unit !== "year")) return undefined;
  const words = wordsOf(reader, { start: from, end: yearly ? part : reader.position });
  return [kit.foundFrom(reader, start, recurring(cadence.once(unit), { anchor: { words } }))];
}

/** `cuối tháng 3 hằng năm`: at the latest on its last day. */
function readEndOfPeriod(reader: Reader): DueRule | undefined {
  const period = readVaguePart(reader)?.period;
  if (period?.shape !== "months" || !lacksYear(period)) return undefined;
  kit.take(reader, "của");
  return readEachUnit(reader) === "year"
    ? { side: "by", day: "last", month: period.last }
    : undefined;
}

/** A lunar day of every year: `ngày 10/3 âm lịch hằng năm`, which no rule of this calendar names. */
function readLunarRecurrence(reader: Reader): Found[] | undefined {
  if ((reader.hints & LUNAR) === 0) return undefined;
  const start = reader.position;
  // "Rằm hằng tháng": each lunar month has one.
  const unit = kit.skip(reader, readLunarBound) ? "year" : "month";
  if (unit === "month" && !kit.skip(reader, takeFullMoon)) return undefined;
  const words = wordsOf(reader, { start, end: reader.position });
  if (readEachUnit(reader) !== unit) return undefined;
  const timing = recurring(cadence.once(unit), { anchor: { words } });
  return [kit.foundFrom(reader, start, timing)];
}

/** `Theo quý`, `theo tháng, quý, năm`, `theo định kỳ hằng quý`: by the calendar, not by a rule. */
export function readByUnit(reader: Reader): Found[] | undefined {
  if (reader.mode === "running" || !kit.take(reader, "theo")) return undefined;
  if (kit.at(reader, "định", "kỳ") && kit.peek(reader, 2).kind !== "tag")
    return readPeriodical(reader);
  if (kit.at(reader, "chu", "kỳ")) return readCycle(reader);
  const founds = readUnannounced(reader, 1);
  return kit.atEnd(reader) || kit.at(reader, ".") ? founds : undefined;
}

/** `Định kỳ trước ngày 15 tháng cuối quý`: the rule itself says how often. */
function readPeriodicRule(reader: Reader): Found[] | undefined {
  const start = reader.position;
  if (!kit.takePhrase(reader, PERIODICALLY)) return undefined;
  const [first, ...others] =
    kit.attempt(reader, readRuledRecurrence) ?? kit.attempt(reader, readWindowRecurrence) ?? [];
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
  return frequencyFound(reader, frequency.readUnitTimes);
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
    kit.take(inner, "định", "kỳ");
    return (
      kit.attempt(inner, frequency.readTimesPerPeriod) ??
      kit.attempt(inner, frequency.readInterval) ??
      kit.attempt(inner, frequency.readUnitTimes) ??
      kit.attempt(inner, frequency.readThingsPerPeriod)
    );
  });
}

function frequencyFound(
  reader: Reader,
  rule: (reader: Reader) => FrequencyReading | undefined,
): Found[] | undefined {
  if ((reader.hints & COUNTS) === 0) return undefined;
  const start = reader.position;
  const counted = rule(reader);
  if (counted === undefined) return undefined;
  const { every, times } = counted;
  return readStatement(reader, [{ every, start, end: reader.position }], times);
}

function cadencesFound(
  reader: Reader,
  items: readonly cadence.CadenceItem[] | undefined,
): Found[] | undefined {
  return items === undefined ? undefined : readStatement(reader, items);
}

/** Reads cadences that no word announces: at least `least` of them. */
export function readUnannounced(reader: Reader, least: number): Found[] | undefined {
  const problems = reader.problems.length;
  const items = kit.attempt(reader, (inner) => cadence.readBareCadences(inner, least));
  const founds = cadencesFound(reader, items);
  // "6 tháng: trước ngày 14/6" names a report, and is no cadence whose days were not read.
  if (items?.length !== 1 || founds?.[0]?.timing.kind !== "unrecognized") return founds;
  reader.problems.length = problems;
  return undefined;
}
