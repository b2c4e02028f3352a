import { defined } from "../../text/index.js";
import { daysInMonth } from "../../time/index.js";
import { agreesWithRepetition, readAmount, readNumeral } from "../calendar/amount.js";
import { atLunarMark } from "../calendar/lunar-day.js";
import { readTimeOfDay, readWeekday } from "../calendar/day-introduction.js";
import { readWeekNumber } from "../calendar/week.js";
import type { Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { EACH, EDGES, LATEST, phrases, wordSet } from "../lexer/words.js";
import { once, readUnit } from "./cadence.js";
import {
  OF,
  readEachMonth,
  readEachUnit,
  readEdgeMonth,
  readMonthAfterYear,
  readMonthOfYear,
  readNamedMonth,
  readPlacement,
} from "./placement.js";
import type { Placement, RuleReading } from "./rule-reading.js";

/**
 * Reads on which day of its period something falls due.
 *
 * ```
 * ngày 25 hằng tháng      15 của tháng cuối quý      16h00 thứ Sáu hằng tuần      10h hằng ngày
 * ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^
 * ```
 */
export function readRule(reader: Reader): RuleReading | undefined {
  const start = reader.position;
  const hour = readTimeOfDay(reader);
  const rule =
    kit.attempt(reader, readWeekdayRule) ??
    kit.attempt(reader, readLastDayRule) ??
    kit.attempt(reader, readDayRule) ??
    (hour === undefined ? undefined : kit.attempt(reader, readEachDay));
  if (rule === undefined) return undefined;
  if (hour === undefined) {
    const after = kit.attempt(reader, readTimeAfter);
    return after === undefined ? rule : { ...rule, ...after };
  }
  const { time } = hour;
  if (time !== undefined) return { ...rule, time };
  // "25h00 ngày 20 hằng tháng": no day has such an hour, so that the day alone is not what is meant.
  kit.noteProblem(reader, "deadline-impossible-date", start);
  return undefined;
}

/** `10h hằng ngày`: every day is its own first and last. */
function readEachDay(reader: Reader): RuleReading | undefined {
  return readEachUnit(reader) === "day" ? { day: "last", every: once("day") } : undefined;
}

/** `16h00` after `hằng ngày`: of each day only the hour is left to say. */
export function readHour(reader: Reader): RuleReading | undefined {
  const start = reader.position;
  const hour = readTimeOfDay(reader);
  if (hour?.time !== undefined) return { day: "last", every: once("day"), time: hour.time };
  if (hour !== undefined) kit.noteProblem(reader, "deadline-impossible-date", start);
  return undefined;
}

/** `ngày 25 hằng tháng (17h00)`, `thứ Sáu hằng tuần, trước 16h30`. */
function readTimeAfter(reader: Reader): Pick<RuleReading, "side" | "time"> | undefined {
  const bracket = kit.take(reader, "(");
  if (!bracket) kit.take(reader, ",");
  const before = kit.take(reader, "trước");
  if (!before) kit.takePhrase(reader, LATEST);
  const time = readTimeOfDay(reader)?.time;
  if (bracket && !kit.take(reader, ")")) return undefined;
  // "ngày 25, 17h00 thứ Hai": the hour belongs to what follows.
  if (time === undefined || kit.atNumber(reader) || kit.atOne(reader, DAY_NAMES)) return undefined;
  return { side: before ? "before" : undefined, time };
}

const DAY_NAMES = /* @__PURE__ */ wordSet("ngày thứ chủ mùng");

/** A day of the month in figures, perhaps said twice: `15 (mười lăm)`. */
export function readDayNumber(reader: Reader): number | undefined {
  const token = kit.peek(reader);
  // "ngày hai mươi lăm hằng tháng"
  if (token.kind === "letters" && kit.atOne(reader, DAYS, -1)) {
    const day = readNumeral(reader);
    return day !== undefined && day <= 31 ? day : undefined;
  }
  const isDay = token.kind === "digits" && token.end - token.start <= 2;
  if (!isDay || token.value < 1 || token.value > 31) return undefined;
  reader.position += 1;
  return agreesWithRepetition(reader, token.value) ? token.value : undefined;
}

/** `ngày 25 ...`, `15/12 ...`, `25 tháng cuối quý`. */
function readDayRule(reader: Reader): RuleReading | undefined {
  const start = reader.position;
  kit.take(reader, "ngày");
  kit.take(reader, "mùng");
  const announced = kit.atOne(reader, DAYS, -1);
  // "ngày thứ 20 của tháng tiếp theo"
  if (announced && kit.at(reader, "thứ", "#", "của")) reader.position += 1;
  const day = readDayNumber(reader);
  if (day === undefined) return undefined;
  const place = readPlacement(reader);
  // "15/12 âm lịch hằng năm" is another day each year.
  if (atLunarMark(reader)) return undefined;
  if (place === undefined || isImpossible(reader, start, day, place)) return undefined;
  // "3 tháng đầu mỗi năm" is a quarter of a year, not the third day of January.
  const ofYear =
    typeof place.month === "string" &&
    place.every !== "unspecified" &&
    place.every?.unit === "year";
  // And "2 tháng đầu năm" are two months, of which no rule reads the day.
  const months = ofYear || (kit.at(reader, "tháng") && kit.atOne(reader, EDGES, 1));
  return months && !announced && day <= 12 ? undefined : { day, ...place };
}

/** `31/4 hằng năm`: in no year is there such a day; a day of each month is another matter. */
export function isImpossible(
  reader: Reader,
  start: number,
  day: number,
  place: Placement,
): boolean {
  const { month, every } = place;
  if (typeof month !== "number" || day <= daysInMonth(LEAP_YEAR, month)) return false;
  // Without a cadence the date may be read otherwise, and be found impossible there.
  if (every !== undefined) kit.noteProblem(reader, "deadline-impossible-date", start);
  return true;
}

const LEAP_YEAR = 2024;

const DAYS = /* @__PURE__ */ wordSet("ngày mùng");

/**
 * Reads the first days of a month of the period.
 *
 * ```
 * hằng quý, trong 05 ngày đầu của tháng đầu quý sau      05 ngày đầu hằng tháng
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readFirstDays(reader: Reader): RuleReading | undefined {
  kit.take(reader, "trong");
  const days = readAmount(reader);
  if (days === undefined || days < 1 || days > 31 || !kit.take(reader, "ngày", "đầu"))
    return undefined;
  kit.take(reader, "tiên");
  kit.take(reader, "của");
  const place = kit.attempt(reader, readNamedMonth) ?? kit.attempt(reader, readEachMonth);
  if (place === undefined) return undefined;
  const { month, in: within } = place;
  return { day: days, ...place, opens: defined({ day: 1, month, in: within }) };
}

const TURN_ENDS = /* @__PURE__ */ phrases("[kể từ/tính từ/sau] [ngày/khi] kết thúc");
/** A turn's next neighbour begins with no fewer days in its first month. */
const SHORTEST_MONTH = 28;

/**
 * Reads a term that runs from the end of a turn.
 *
 * ```
 * hằng quý, chậm nhất 05 ngày sau khi kết thúc quý
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readDayAfterTurn(reader: Reader): RuleReading | undefined {
  const day = readAmount(reader);
  if (day === undefined || day < 1 || day > SHORTEST_MONTH) return undefined;
  if (!kit.take(reader, "ngày") || !kit.takePhrase(reader, TURN_ENDS)) return undefined;
  const unit = readUnit(reader);
  if (unit !== "month" && unit !== "quarter" && unit !== "year") return undefined;
  const month = unit === "month" ? undefined : "first";
  return defined({ day, month, in: "next", every: once(unit) } as const);
}

/** `ngày làm việc cuối cùng của tháng`, `ngày cuối cùng hằng quý`. */
function readLastDayRule(reader: Reader): RuleReading | undefined {
  if (!kit.take(reader, "ngày")) return undefined;
  const working = kit.take(reader, "làm", "việc");
  const first = kit.take(reader, "đầu", "tiên");
  if (!first && !kit.take(reader, "cuối")) return undefined;
  kit.take(reader, "cùng");
  kit.takeOne(reader, OF);
  const place =
    kit.attempt(reader, readMonthAfterYear) ??
    kit.attempt(reader, readNamedMonth) ??
    kit.attempt(reader, readMonthOfYear) ??
    readEdgeMonth(reader, first);
  if (place === undefined) return undefined;
  if (!first) return { day: working ? "last-working" : "last", ...place };
  return working ? { day: 1, ...place, roll: "following" } : { day: 1, ...place };
}

/** `thứ Sáu hằng tuần`, `thứ Hai đầu tiên của tháng`, `thứ Sáu tuần cuối hằng tháng`. */
function readWeekdayRule(reader: Reader): RuleReading | undefined {
  kit.take(reader, "ngày");
  kit.take(reader, "vào");
  if (!kit.take(reader, "sáng")) kit.take(reader, "chiều");
  const weekday = readWeekday(reader);
  if (weekday === undefined) return undefined;
  kit.take(reader, "của");
  const each = kit.attempt(reader, readEachUnit);
  if (each === "week") return { day: { weekday }, every: once("week") };
  if (each !== undefined) return undefined;
  const week = kit.attempt(reader, (inner) => {
    kit.take(inner, "tuần");
    return readWeekNumber(inner);
  });
  if (week === undefined) return { day: { weekday } };
  kit.takeOne(reader, OF);
  kit.takeOne(reader, EACH);
  if (readUnit(reader) !== "month") return undefined;
  return { day: { weekday, week }, every: once("month") };
}
