import { readAmount } from "../calendar/amount.js";
import type { Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { NUMERALS, phrases, UNITS, wordSet } from "../lexer/words.js";
import type { Cadence } from "../timing.js";
import { cadenceOf, readUnit } from "./cadence.js";

/** A cadence with how many times it asks for. */
export interface FrequencyReading {
  readonly every: Cadence;
  readonly times: number;
}

const TIMES = /* @__PURE__ */ wordSet("lần lượt đợt kỳ cuộc phiên buổi");
/** The least number of times. */
const AT_LEAST = /* @__PURE__ */ phrases("ít nhất|tối [thiểu/đa]|không dưới");

/**
 * Reads how long from one time to the next.
 *
 * ```
 * 6 tháng/lần      2 năm một lần      hai tháng 1 lần      mỗi 3 tháng một lần
 * ^^^^^^^^^^^      ^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readInterval(reader: Reader): FrequencyReading | undefined {
  kit.take(reader, "mỗi");
  if (kit.take(reader, "nửa", "năm")) return timesIn(reader, cadenceOf("month", 6));
  const every = readLength(reader);
  return every === undefined ? undefined : timesIn(reader, every);
}

/** `6 tháng`; a unit alone only where `least` says how many are meant. */
function readLength(reader: Reader, least?: number): Cadence | undefined {
  const amount = kit.attempt(reader, readCount) ?? least;
  const unit = amount === undefined ? undefined : readUnit(reader);
  return amount === undefined || unit === undefined ? undefined : cadenceOf(unit, amount);
}

/** An amount above none. */
function readCount(reader: Reader): number | undefined {
  const amount = readAmount(reader);
  return amount === 0 ? undefined : amount;
}

/** `/lần`, `một lần`, `ít nhất 2 lần` after a length of time. */
function timesIn(reader: Reader, every: Cadence): FrequencyReading | undefined {
  if (kit.take(reader, "/")) {
    if (kit.takeOne(reader, TIMES)) return { every, times: 1 };
  } else {
    kit.take(reader, ",");
    kit.takePhrase(reader, AT_LEAST);
  }
  const times = kit.attempt(reader, readTimes);
  return times === undefined ? undefined : { every, times };
}

/** `02 lần`, `một lần`. */
function readTimes(reader: Reader): number | undefined {
  const times = readCount(reader);
  return kit.takeOne(reader, TIMES) ? times : undefined;
}

/**
 * Reads how many times in each period.
 *
 * ```
 * 02 lần/năm      ít nhất 1 lần mỗi quý      2 lần trong năm      3 lần/6 tháng
 * ^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^
 * ```
 */
export function readTimesPerPeriod(reader: Reader): FrequencyReading | undefined {
  kit.takePhrase(reader, AT_LEAST);
  const times = readTimes(reader);
  return times === undefined ? undefined : withPeriod(reader, times);
}

const PER = /* @__PURE__ */ wordSet("/ mỗi một trong hàng");

function withPeriod(reader: Reader, times: number): FrequencyReading | undefined {
  const inside = kit.at(reader, "trong");
  if (!kit.takeOne(reader, PER)) return undefined;
  const one = inside && (kit.take(reader, "một") || kit.take(reader, "mỗi"));
  const unit = one ? readUnit(reader) : undefined;
  const every = !one ? readLength(reader, 1) : unit && cadenceOf(unit, 1);
  return every === undefined ? undefined : { every, times };
}

/**
 * Reads a unit and how many times in each: the number is no quarter and no month.
 *
 * ```
 * Quý 1 lần      Năm 02 lần      tuần ít nhất 01 lần      Quý/lần
 * ^^^^^^^^^      ^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^      ^^^^^^^
 * ```
 */
export function readUnitTimes(reader: Reader): FrequencyReading | undefined {
  const unit = kit.atPhrase(reader, UNITS) ? readUnit(reader) : undefined;
  if (unit === undefined) return undefined;
  if (kit.take(reader, "/", "lần")) return { every: cadenceOf(unit, 1), times: 1 };
  kit.takePhrase(reader, AT_LEAST);
  const times = readCount(reader);
  if (times === undefined || !kit.take(reader, "lần")) return undefined;
  return { every: cadenceOf(unit, 1), times };
}

/**
 * Reads how often in other words, in brackets.
 *
 * ```
 * 4 lần/năm (mỗi quý 01 lần)      02 lần/năm (06 tháng/lần)
 *           ^^^^^^^^^^^^^^^^                 ^^^^^^^^^^^^^^
 * ```
 */
export function readAgain(reader: Reader): FrequencyReading | undefined {
  if (!kit.take(reader, "(")) return undefined;
  kit.take(reader, "định", "kỳ");
  const again =
    kit.attempt(reader, readTimesPerPeriod) ??
    kit.attempt(reader, readInterval) ??
    kit.attempt(reader, (inner) => {
      kit.take(inner, "mỗi");
      return readUnitTimes(inner);
    });
  return kit.take(reader, ")") ? again : undefined;
}

/** How many words may name the things that are counted. */
const LONGEST_COUNTED = 6;

/**
 * Reads how many things in each period; only after `ít nhất` or the like, because other figures
 * per month (`đồng/tháng`) are no deadlines.
 *
 * ```
 * ít nhất 02 tin, bài/tháng      tối thiểu 01 hội nghị/quý
 * ^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readThingsPerPeriod(reader: Reader): FrequencyReading | undefined {
  const times = kit.takePhrase(reader, AT_LEAST) ? readCount(reader) : undefined;
  if (times === undefined) return undefined;
  for (let words = 0; words < LONGEST_COUNTED && !kit.at(reader, "/"); words++) {
    if (words > 0 && atEachPeriod(reader)) return withPeriod(reader, times);
    if (kit.peek(reader).kind !== "letters" && !kit.at(reader, ",")) return undefined;
    reader.position += 1;
  }
  return kit.at(reader, "/") ? withPeriod(reader, times) : undefined;
}

/** `ít nhất 01 ngày trong tháng`, `... trong một quý`; but `trong tháng 7` is that month. */
function atEachPeriod(reader: Reader): boolean {
  if (!kit.at(reader, "trong")) return false;
  const unit = kit.at(reader, "trong", "một") || kit.at(reader, "trong", "mỗi") ? 2 : 1;
  const { kind } = kit.peek(reader, unit + 1);
  return kit.atPhrase(reader, UNITS, unit) && kind !== "letters" && kind !== "digits";
}

/** `mỗi năm họp thường lệ hai kỳ`, `mỗi quý họp ít nhất một lần`: how often, behind what is done. */
export function readTimesBehindWords(reader: Reader): number | undefined {
  for (let words = 0; words < LONGEST_COUNTED; words++) {
    const bounded = kit.atPhrase(reader, AT_LEAST) || kit.atOne(reader, NUMERALS);
    if (words > 0 && bounded) break;
    if (kit.peek(reader).kind !== "letters") return undefined;
    reader.position += 1;
  }
  kit.takePhrase(reader, AT_LEAST);
  const times = readTimes(reader);
  return kit.atEnd(reader) ? times : undefined;
}

/**
 * Reads how many times after a cadence.
 *
 * ```
 * mỗi quý 01 lần      hằng tháng ít nhất 2 lần      một năm hai lần      mỗi quý có ít nhất 04 tin
 *         ^^^^^^                 ^^^^^^^^^^^^^              ^^^^^^^              ^^^^^^^^^^^^^^^^
 * ```
 */
export function readTimesAfter(reader: Reader): number | undefined {
  kit.take(reader, ",");
  kit.take(reader, "có");
  const least = kit.takePhrase(reader, AT_LEAST);
  const times = kit.attempt(reader, readTimes);
  if (times !== undefined || !least) return times;
  const things = readCount(reader);
  return kit.peek(reader).kind === "letters" ? things : undefined;
}
