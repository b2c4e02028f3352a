import { ownZoneAt } from "../../reading/index.js";
import type { Weekday } from "../../time/index.js";
import type { Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { lexicon, PARTS_OF_DAY, wordSet } from "../lexer/words.js";

/** Typed without tone marks the second word of Sunday and of Friday looks like another. */
const WEEKDAYS = /* @__PURE__ */ lexicon(
  ["thứ hai", 1],
  ["thứ ba", 2],
  ["thứ [tư/bốn]", 3],
  ["thứ năm", 4],
  ["thứ [sáu/sau]", 5],
  ["thứ bảy", 6],
  ["chủ [nhật/nhất]", 7],
);
const NUMBERED = [1, 2, 3, 4, 5, 6] as const;

/**
 * Reads the name of a day of the week.
 *
 * ```
 * thứ Sáu hằng tuần      thứ 6, ngày 15/3      Chủ nhật
 * ^^^^^^^                ^^^^^                 ^^^^^^^^
 * ```
 */
export function readWeekday(reader: Reader): Weekday | undefined {
  if (!kit.at(reader, "thứ", "#")) return kit.takeMeaning(reader, WEEKDAYS);
  const weekday = NUMBERED[kit.peek(reader, 1).value - 2];
  if (weekday !== undefined) reader.position += 2;
  return weekday;
}

/** A time of day; without `time` where the hour cannot be. */
export interface TimeReading {
  /** `HH:MM`. */
  readonly time?: string;
  /** Whether it is the end of a span of hours: `8h00 - 11h30`. */
  readonly span?: true;
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/**
 * Reads a time of day before a date; of two, the later one counts.
 *
 * ```
 * trước 17h00 ngày 22/3      trước 16 giờ 30 phút ngày 08/9      8h00 - 11h30, ngày 15/3
 *       ^^^^^                      ^^^^^^^^^^^^^^                ^^^^^^^^^^^^^
 * ```
 */
export function readTimeOfDay(reader: Reader): TimeReading | undefined {
  return kit.atOne(reader, TIME_OPENINGS) ? kit.attempt(reader, readTimes) : undefined;
}

function readTimes(reader: Reader): TimeReading | undefined {
  kit.take(reader, "vào");
  kit.take(reader, "lúc");
  const first = readTime(reader);
  if (first === undefined) return undefined;
  const last = kit.atOne(reader, SPANS) ? kit.attempt(reader, readLastTime) : undefined;
  kit.take(reader, ",");
  return last === undefined ? first : { ...last, span: true };
}

const TIME_OPENINGS = /* @__PURE__ */ wordSet("vào lúc #");
const SPANS = /* @__PURE__ */ wordSet("- đến");

/** `- 11h30`, after another time. */
function readLastTime(reader: Reader): TimeReading | undefined {
  reader.position += 1;
  return readTime(reader);
}

/** Whether an hour stands here: `17h`, `17 giờ`, `17:00`. */
export function atTimeOfDay(reader: Reader): boolean {
  const hour = kit.peek(reader);
  if (hour.kind !== "digits" || hour.end - hour.start > 2) return false;
  if (kit.nameAt(reader, 1) === "giờ") return true;
  const glued = kit.peek(reader, 1).gap === "none" && kit.peek(reader, 2).gap === "none";
  return glued && kit.nameAt(reader, 1) === ":" && kit.atNumber(reader, 2);
}

/** `5:00:00 CH`, `8:30 AM`: the half of the day as spreadsheets write it. */
const HALVES: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["sa", 0],
  ["am", 0],
  ["ch", 12],
  ["pm", 12],
]);

function readTime(reader: Reader): TimeReading | undefined {
  const hour = kit.peek(reader);
  if (!atTimeOfDay(reader)) return undefined;
  reader.position += 2;
  const minutes = readMinutes(reader);
  const half = HALVES.get(kit.peek(reader).key);
  const afternoon = (kit.nameAt(reader) === "chiều" || half === 12) && hour.value < 12;
  const midnight = half === 0 && hour.value === 12;
  if (half !== undefined) reader.position += 1;
  else kit.takeOne(reader, PARTS_OF_DAY);
  const value = midnight ? 0 : afternoon ? hour.value + 12 : hour.value;
  return value * 60 + minutes > 24 * 60 ? {} : { time: `${two(value)}:${two(minutes)}` };
}

/** `25h00 ngày 4/10`: no day has such an hour, so that the date alone is not what is meant. */
export function isImpossible(time: TimeReading | undefined): boolean {
  return time !== undefined && time.time === undefined;
}

/** Behind these two figures are a day, not minutes. */
const DATE_SIGNS = /* @__PURE__ */ wordSet("/ tháng");

function readMinutes(reader: Reader): number {
  const token = kit.peek(reader);
  const isMinutes = token.kind === "digits" && token.end - token.start === 2 && token.value < 60;
  if (!isMinutes || kit.atOne(reader, DATE_SIGNS, 1)) return 0;
  reader.position += 1;
  skipSeconds(reader);
  const zone = ownZoneAt(reader.pieces, reader.position) ?? reader.position;
  if (zone <= reader.end) reader.position = zone;
  const { kind, gap } = kit.peek(reader);
  const unknown = kind === "sign" && gap === "none" && kit.nameAt(reader) === "";
  if (!kit.take(reader, "phút") && unknown) reader.position += 1;
  return token.value;
}

/** `17:00:00`, `17:00:00.000`: seconds say nothing of a deadline. */
function skipSeconds(reader: Reader): void {
  for (const sign of [":", "."]) {
    const glued = kit.peek(reader).gap === "none" && kit.peek(reader, 1).gap === "none";
    if (!glued || kit.nameAt(reader) !== sign || !kit.atNumber(reader, 1)) return;
    reader.position += 2;
  }
}

/** What stands between a bound and its date. */
interface DayIntroduction {
  /** A time of day, if written. */
  readonly time: TimeReading | undefined;
  /** Whether `ngày`, a time of day or a weekday promises a date. */
  readonly announced: boolean;
  /** Whether a bracket was opened that closes after the date. */
  readonly bracket: boolean;
}

const DATE_OPENINGS = /* @__PURE__ */ wordSet("ngày rằm #");

/**
 * Reads the words that may stand before a date: a time of day, a part of the day, the day of the
 * week. They name again what the date says; alone they are no date.
 *
 * ```
 * trước 9 giờ sáng thứ Hai, ngày 14/10/2024      16h00 thứ Ba (ngày 18/02/2025)      ngày 15/6
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^                    ^^^^
 * ```
 */
export function readDayIntroduction(reader: Reader): DayIntroduction {
  const time = readTimeOfDay(reader);
  const start = reader.position;
  kit.takeOne(reader, PARTS_OF_DAY);
  kit.take(reader, ",");
  const weekday =
    kit.attempt(reader, readWeekdayBeforeDate) ??
    (time === undefined ? undefined : kit.attempt(reader, readBracketBeforeDate));
  if (weekday === undefined && !kit.atOne(reader, DATE_OPENINGS)) reader.position = start;
  const day = kit.take(reader, "ngày");
  if (day) kit.skip(reader, readWeekdayOfDate);
  const first = kit.take(reader, "mùng");
  const named = kit.at(reader, "rằm");
  const announced = day || first || named || reader.position > start || time !== undefined;
  return { time, announced, bracket: weekday?.bracket ?? false };
}

/** `(thứ Bảy)` after a date. */
export function skipWeekdayAfter(reader: Reader): void {
  kit.skip(reader, readWeekdayInBrackets);
}

function readWeekdayInBrackets(reader: Reader): boolean {
  return kit.take(reader, "(") && readWeekday(reader) !== undefined && kit.take(reader, ")");
}

/** `thứ Sáu,`, `thứ Hai (`, and then a date. */
function readWeekdayBeforeDate(reader: Reader): { bracket: boolean } | undefined {
  if (readWeekday(reader) === undefined) return undefined;
  kit.take(reader, ",");
  const bracket = kit.take(reader, "(");
  return kit.atOne(reader, DATE_OPENINGS) ? { bracket } : undefined;
}

/** `ngày thứ Sáu, 12/6/2026`. */
function readWeekdayOfDate(reader: Reader): boolean {
  if (readWeekday(reader) === undefined) return false;
  kit.take(reader, ",");
  return kit.at(reader, "#", "/", "#");
}

/** `17h00 (ngày 15/3)`. */
function readBracketBeforeDate(reader: Reader): { bracket: boolean } | undefined {
  return kit.take(reader, "(") && kit.atOne(reader, DATE_OPENINGS) ? { bracket: true } : undefined;
}
