import { defined } from "../../text/index.js";
import { daysInMonth } from "../../time/index.js";
import { agreesWithRepetition, readAmount, readNumeral } from "../calendar/amount.js";
import { atLunarMark, atLunarMonth } from "../calendar/lunar-day.js";
import { readMonthNumber } from "../calendar/month.js";
import { isYear, readCountedYear } from "../calendar/year.js";
import { readPart } from "../calendar/part-of-period.js";
import { atTimeOfDay, readTimeOfDay, readWeekday } from "../calendar/day-introduction.js";
import { readWeekNumber } from "../calendar/week.js";
import type { Reader, Run } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { AND, EACH, EDGES, JOINTS, LATEST, phrases, wordSet } from "../lexer/words.js";
import type { Cadence, DueRule, PeriodPart, RuleMonth, RulePeriod } from "../timing.js";
import { once, readUnit } from "./cadence.js";
import { readNextOrPrevious } from "./day-off.js";

/** How often something recurs, as far as the text says. */
export type Every = Cadence | "unspecified";

/**
 * A due rule, of which the side is mostly said before it, and the cadence where the rule itself
 * names one.
 */
export interface RuleReading extends Omit<DueRule, "side"> {
  readonly side?: DueRule["side"] | undefined;
  readonly every?: Every;
}

/** Where a day lies: which month of the period, which period. */
type Placement = Omit<RuleReading, "day" | "side">;

/** A due rule of what was read. */
export function dueOf(side: DueRule["side"], rule: RuleReading): DueRule {
  const { day, month, in: within, time, opens, roll } = rule;
  return defined({ side: rule.side ?? side, day, month, in: within, time, opens, roll });
}

/** Whether a rule names a month of the year, so that only a yearly item fits. */
export function isYearly({ month }: RuleReading): boolean {
  return typeof month === "number";
}

/** A day and month of the year fits a yearly item only, a month of the period not a monthly one. */
export function fits(reading: RuleReading, every: Every): boolean {
  const own = everyOf(reading);
  // "kỳ báo cáo" is whatever period the cadences name.
  if (own === "unspecified") return true;
  return every !== "unspecified" && own.unit === every.unit;
}

/** The cadence of a rule, named or by what its day is: of the year, the week or the month. */
export function everyOf(reading: RuleReading): Every {
  if (reading.every !== undefined) return reading.every;
  if (isYearly(reading)) return once("year");
  const weekly = typeof reading.day === "object" && reading.day.week === undefined;
  return once(weekly ? "week" : "month");
}

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

/** One of several rules, with the pieces it was read from. */
interface ListedRule extends Run {
  readonly rule: RuleReading;
}

/**
 * Reads one rule or several, of which the last names how often.
 *
 * ```
 * 20/6 và 20/12 hằng năm      Thứ 2 và thứ 5 hằng tuần      ngày 10 các tháng 3, 6, 9, 12 hằng năm
 * ^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readRules(reader: Reader): ListedRule[] | undefined {
  const hours = atTimeOfDay(reader) ? kit.attempt(reader, readHoursOfDay) : undefined;
  if (hours !== undefined) return hours;
  const inMonths = kit.attempt(reader, readDayOfSeveralMonths);
  if (inMonths !== undefined) return inMonths;
  const rules: ListedRule[] = [];
  while (rules.length < LONGEST_LIST) {
    const start = reader.position;
    const rule = readRule(reader);
    if (rule === undefined) break;
    rules.push({ rule, start, end: reader.position });
    if (rule.every !== undefined) {
      if (!rules.every((each) => alike(each.rule, rule))) return undefined;
      // "17h00 ngày 05 và 20 hằng tháng": the hour holds for both days.
      const time = rules[0]?.rule.time;
      return rules.map((each) => ({ ...each, rule: defined({ time, ...each.rule }) }));
    }
    if (!kit.takeOne(reader, JOINTS)) break;
  }
  return undefined;
}

/** `trước 07 giờ, 16 giờ hằng ngày`: each of them. */
function readHoursOfDay(reader: Reader): ListedRule[] | undefined {
  const rules: ListedRule[] = [];
  while (rules.length < LONGEST_LIST) {
    const start = reader.position;
    const time = readTimeOfDay(reader)?.time;
    if (time === undefined) break;
    rules.push({ rule: { day: "last", every: once("day"), time }, start, end: reader.position });
    kit.takeOne(reader, AND);
  }
  return rules.length > 1 && readEachUnit(reader) === "day" ? rules : undefined;
}

/** A list that goes on longer is no list of days; without a limit it would be read again and again. */
const LONGEST_LIST = 12;

/** Rules of one list are of one make: days, days of months, or weekdays. */
function alike(left: RuleReading, right: RuleReading): boolean {
  const weekly = (day: DueRule["day"]): boolean => typeof day === "object";
  return isYearly(left) === isYearly(right) && weekly(left.day) === weekly(right.day);
}

function readDayOfSeveralMonths(reader: Reader): ListedRule[] | undefined {
  kit.take(reader, "ngày");
  const day = readDayNumber(reader);
  if (day === undefined) return undefined;
  kit.take(reader, "của");
  if (!kit.take(reader, "các", "tháng")) return undefined;
  const rules: ListedRule[] = [];
  do {
    const start = reader.position;
    const month = readMonthNumber(reader);
    if (month === undefined) return undefined;
    const rule: RuleReading = { day, month, every: once("year") };
    if (isImpossible(reader, start, day, rule)) return undefined;
    rules.push({ rule, start, end: reader.position });
  } while (kit.takeOne(reader, AND));
  return readEachUnit(reader) === "year" ? rules : undefined;
}

/** A day of the month in figures, perhaps said twice: `15 (mười lăm)`. */
function readDayNumber(reader: Reader): number | undefined {
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
function isImpossible(reader: Reader, start: number, day: number, place: Placement): boolean {
  const { month, every } = place;
  if (typeof month !== "number" || day <= daysInMonth(LEAP_YEAR, month)) return false;
  // Without a cadence the date may be read otherwise, and be found impossible there.
  if (every !== undefined) kit.noteProblem(reader, "deadline-impossible-date", start);
  return true;
}

const LEAP_YEAR = 2024;

const DAYS = /* @__PURE__ */ wordSet("ngày mùng");

const OF = /* @__PURE__ */ wordSet("của trong");

/** What follows the number of the day. */
function readPlacement(reader: Reader): Placement | undefined {
  const ofMonth = kit.attempt(reader, readMonthOfYear);
  if (ofMonth !== undefined || kit.at(reader, "/")) return ofMonth;
  const joined = kit.takeOne(reader, OF);
  const named = kit.attempt(reader, readNamedMonth);
  if (named !== undefined) return named;
  // "ngày 22 của tháng": whichever month it is.
  if (joined && kit.at(reader, "tháng") && readUnit(reader) === "month") {
    return { every: once("month") };
  }
  const each = kit.attempt(reader, readEachUnit);
  if (each === "month") return { every: once("month") };
  return each === undefined ? {} : undefined;
}

/** `/12`, `/12 năm sau`, `tháng 11`, `tháng 01 năm sau`, each perhaps with `hằng năm`. */
function readMonthOfYear(reader: Reader): Placement | undefined {
  if (!kit.take(reader, "/") && !kit.take(reader, "tháng") && !takeShortSign(reader)) {
    return undefined;
  }
  if (atLunarMonth(reader, 0)) return undefined;
  const month = readMonthNumber(reader);
  if (month === undefined || kit.nameAt(reader) === "/") return undefined;
  if (kit.at(reader, "năm") && isYear(reader, 1)) return undefined;
  const next = kit.attempt(reader, readFollowingYear);
  kit.take(reader, "(");
  const every = kit.attempt(reader, readEachUnit);
  if (every !== undefined && every !== "year") return undefined;
  if (every !== undefined) kit.take(reader, ")");
  else if (kit.nameAt(reader, -1) === "(") reader.position -= 1;
  const within = next === "this" ? undefined : next;
  return defined({ month, in: within, every: every && once("year") });
}

const SHORT_SIGNS = /* @__PURE__ */ wordSet(". -");

/** `20.4`, `5-9`: glued on both sides, and no sign again behind the month (`5-9-2026`). */
function takeShortSign(reader: Reader): boolean {
  const glued = kit.peek(reader).gap === "none" && kit.peek(reader, 1).gap === "none";
  if (!glued || !kit.atNumber(reader, 1) || !kit.takeOne(reader, SHORT_SIGNS)) return false;
  return kit.peek(reader, 1).gap !== "none" || !kit.atOne(reader, DATE_SIGNS, 1);
}

const DATE_SIGNS = /* @__PURE__ */ wordSet(". - /");

/** `năm sau`, `năm trước`, `của năm liền kề`. */
function readFollowingYear(reader: Reader): RulePeriod | undefined {
  kit.take(reader, "của");
  const { yearOffset } = readCountedYear(reader) ?? {};
  return yearOffset === undefined ? undefined : YEARS[yearOffset];
}

/** Which year a rule means by how it is counted. */
export const YEARS = { [-1]: "previous", 0: "this", 1: "next" } as const;

type Place = Extract<RuleMonth, string>;
const PLACES: Readonly<Record<PeriodPart, Place>> = {
  start: "first",
  middle: "second",
  end: "last",
};

const QUARTER_REPORTED = /* @__PURE__ */ phrases("[của/] quý báo cáo");

/** `tháng cuối quý`, `tháng đầu của quý sau`, `tháng cuối kỳ báo cáo`, `tháng sau`. */
export function readNamedMonth(reader: Reader): Placement | undefined {
  if (!kit.take(reader, "tháng")) return undefined;
  // The month reported on is the period itself.
  if (kit.take(reader, "báo", "cáo")) return { every: once("month") };
  const next = kit.attempt(reader, readNextOrPrevious);
  // "tháng liền kề sau quý báo cáo": the month after a quarter is the first of the next one.
  if (next === "next" && kit.takePhrase(reader, QUARTER_REPORTED)) {
    return { month: "first", in: "next", every: once("quarter") };
  }
  if (next !== undefined) return placeInMonths(reader, next);
  const place = readPlaceWord(reader);
  if (place === undefined) return undefined;
  const joined = kit.takeOne(reader, OF);
  // "6 tháng đầu năm" is half a year, not the sixth day of January.
  if (!joined && kit.at(reader, "năm")) return undefined;
  return readPeriodOfMonth(reader, place);
}

/** `đầu tiên`, `cuối cùng`, `thứ hai`, `thứ 2`. */
function readPlaceWord(reader: Reader): Place | undefined {
  if (kit.take(reader, "thứ")) return readAmount(reader) === 2 ? "second" : undefined;
  const part = readPart(reader);
  return part === undefined ? undefined : PLACES[part];
}

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

/** `hằng tháng`, or a bare `tháng`: whichever month it is. */
function readEachMonth(reader: Reader): Placement | undefined {
  kit.takeOne(reader, EACH);
  return readUnit(reader) === "month" ? { every: once("month") } : undefined;
}

/** `ngày 05 của tháng sau`, with or without `hằng tháng`. */
function placeInMonths(reader: Reader, next: RulePeriod): Placement {
  kit.take(reader, ",");
  kit.attempt(reader, readEachUnit);
  return { in: next, every: once("month") };
}

function readPeriodOfMonth(reader: Reader, month: Place): Placement | undefined {
  kit.takeOne(reader, EACH);
  if (kit.take(reader, "kỳ")) {
    kit.take(reader, "báo", "cáo");
    return { month, every: "unspecified" };
  }
  const half = kit.attempt(reader, readHalf);
  const unit = half ?? readUnit(reader);
  if (unit !== "quarter" && unit !== "year" && unit !== "half-year") return undefined;
  const next = kit.attempt(reader, readNextOrPrevious);
  return defined({ month, every: once(unit), in: next });
}

function readHalf(reader: Reader): "half-year" | undefined {
  return kit.peek(reader).value === 6 && kit.take(reader, "#", "tháng") ? "half-year" : undefined;
}

/** `hằng tháng`, `mỗi quý`; behind a comma only where nothing follows: `Trước ngày 25, hằng tháng`. */
export function readEachUnit(reader: Reader): Cadence["unit"] | undefined {
  if (!kit.at(reader, ",")) return readUnitOfEach(reader);
  return kit.attempt(reader, (inner) => {
    inner.position += 1;
    const unit = readUnitOfEach(inner);
    return kit.atEnd(inner) || kit.at(inner, ".") ? unit : undefined;
  });
}

function readUnitOfEach(reader: Reader): Cadence["unit"] | undefined {
  kit.take(reader, "định", "kỳ");
  return kit.takeOne(reader, EACH) ? readUnit(reader) : undefined;
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

const YEAR_ENDS = /* @__PURE__ */ phrases("[kể/tính/] từ [ngày/khi/] kết thúc năm dương lịch");

/** `tháng thứ 3 kể từ ngày kết thúc năm dương lịch`: March of the year after. */
function readMonthAfterYear(reader: Reader): Placement | undefined {
  if (!kit.take(reader, "tháng", "thứ")) return undefined;
  const month = readAmount(reader);
  if (month === undefined || month < 1 || month > 12) return undefined;
  kit.take(reader, ",");
  if (!kit.takePhrase(reader, YEAR_ENDS)) return undefined;
  return { month, in: "next", every: once("year") };
}

/** `của tháng`, `hằng quý`: the first or last month of the cadence holds the day. */
function readEdgeMonth(reader: Reader, first: boolean): Placement | undefined {
  kit.takeOne(reader, EACH);
  const unit = readUnit(reader);
  if (unit === undefined || unit === "day") return undefined;
  const place: Placement = { every: once(unit) };
  if (unit === "month" || unit === "week") return place;
  return { ...place, month: first ? "first" : "last" };
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
