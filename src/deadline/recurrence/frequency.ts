import type { Word } from "../data/vocabulary.js";
import type { Cadence } from "../timing.js";
import { readAmount } from "../calendar/amount.js";
import { cadenceOf, readUnit } from "./cadence.js";
import { at, attempt, peek, take, takeOne, type Reader } from "../lexer/reader.js";

/** A cadence with how many times it asks for. */
export interface FrequencyReading {
  readonly every: Cadence;
  readonly times: number;
}

function takeOnce(reader: Reader): boolean {
  return takeOne(reader, TIMES);
}

const TIMES: ReadonlySet<string> = new Set<Word>([
  "lần",
  "lượt",
  "đợt",
  "kỳ",
  "cuộc",
  "phiên",
  "buổi",
]);

/**
 * Reads how long from one time to the next.
 *
 * ```
 * 6 tháng/lần      2 năm một lần      hai tháng 1 lần      mỗi 3 tháng một lần
 * ^^^^^^^^^^^      ^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readInterval(reader: Reader): FrequencyReading | undefined {
  take(reader, "mỗi");
  if (take(reader, "nửa", "năm")) return timesIn(reader, cadenceOf("month", 6));
  const amount = readAmount(reader);
  const unit = amount === undefined || amount === 0 ? undefined : readUnit(reader);
  return unit === undefined || amount === undefined
    ? undefined
    : timesIn(reader, cadenceOf(unit, amount));
}

/** `/lần`, `một lần`, `ít nhất 2 lần` after a length of time. */
function timesIn(reader: Reader, every: Cadence): FrequencyReading | undefined {
  if (take(reader, "/")) {
    if (takeOnce(reader)) return { every, times: 1 };
    const slashed = attempt(reader, readTimes);
    return slashed === undefined ? undefined : { every, times: slashed };
  }
  take(reader, ",");
  takeAtLeast(reader);
  const times = readTimes(reader);
  return times === undefined ? undefined : { every, times };
}

/** `02 lần`, `một lần`. */
function readTimes(reader: Reader): number | undefined {
  const times = readAmount(reader);
  return times !== undefined && times > 0 && takeOnce(reader) ? times : undefined;
}

/** `ít nhất`, `tối thiểu`, `không dưới`: the least number of times. */
function takeAtLeast(reader: Reader): boolean {
  return (
    take(reader, "ít", "nhất") ||
    take(reader, "tối", "thiểu") ||
    take(reader, "không", "dưới") ||
    take(reader, "tối", "đa")
  );
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
  takeAtLeast(reader);
  const times = readTimes(reader);
  return times === undefined ? undefined : withPeriod(reader, times);
}

const PER: ReadonlySet<string> = new Set<Word | "/">(["/", "mỗi", "một", "trong", "hàng"]);

function withPeriod(reader: Reader, times: number): FrequencyReading | undefined {
  const inside = at(reader, "trong");
  if (!takeOne(reader, PER)) return undefined;
  if (inside && (take(reader, "một") || take(reader, "mỗi"))) return unitOnly(reader, times);
  const amount = attempt(reader, readAmount) ?? 1;
  const unit = amount === 0 ? undefined : readUnit(reader);
  return unit === undefined ? undefined : { every: cadenceOf(unit, amount), times };
}

function unitOnly(reader: Reader, times: number): FrequencyReading | undefined {
  const unit = readUnit(reader);
  return unit === undefined ? undefined : { every: cadenceOf(unit, 1), times };
}

const EACH_UNITS: ReadonlySet<string> = new Set<Word>(["ngày", "tuần", "tháng", "quý", "năm"]);

/**
 * Reads a unit and how many times in each: the number is no quarter and no month.
 *
 * ```
 * Quý 1 lần      Năm 02 lần      tuần ít nhất 01 lần
 * ^^^^^^^^^      ^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readUnitTimes(reader: Reader): FrequencyReading | undefined {
  if (!EACH_UNITS.has(peek(reader).name)) return undefined;
  const next = peek(reader, 1);
  if (next.kind !== "number" && next.kind !== "word") return undefined;
  const unit = readUnit(reader);
  if (unit === undefined) return undefined;
  takeAtLeast(reader);
  const times = readAmount(reader);
  if (times === undefined || times === 0 || !take(reader, "lần")) return undefined;
  return { every: cadenceOf(unit, 1), times };
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
  if (!takeAtLeast(reader)) return undefined;
  const times = readAmount(reader);
  if (times === undefined || times === 0) return undefined;
  for (let words = 0; words < LONGEST_COUNTED; words++) {
    const { kind, name } = peek(reader);
    if (name === "/") return withPeriod(reader, times);
    if (kind !== "word" && name !== ",") return undefined;
    reader.position += 1;
  }
  return at(reader, "/") ? withPeriod(reader, times) : undefined;
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
  take(reader, ",");
  take(reader, "có");
  const least = takeAtLeast(reader);
  const times = attempt(reader, readTimes);
  if (times !== undefined || !least) return times;
  const things = readAmount(reader);
  return things !== undefined && things > 0 && peek(reader).kind === "word" ? things : undefined;
}
