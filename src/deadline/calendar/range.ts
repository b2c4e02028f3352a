import type { Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { phrases, TO } from "../lexer/words.js";
import type { WrittenPeriod } from "../timing.js";
import { readDay } from "./day.js";
import { isImpossible, readDayIntroduction, skipWeekdayAfter } from "./day-introduction.js";
import { type PeriodItem, lacksYear, placeInYear, type YearPart } from "./written.js";
import { readOnePeriod, readPlanYear } from "./period.js";

/** The two ends of a range; one may be open. */
interface RangeReading {
  readonly from?: WrittenPeriod;
  readonly to?: WrittenPeriod;
  /** Present where the last day is left out: `từ nay đến trước ngày 30/6`. */
  readonly exclusive?: true;
}

/** A period or range, or a day promised by `ngày` or by the range itself. */
function readEndItem(reader: Reader): Pick<PeriodItem, "period" | "until"> | undefined {
  const place = reader.position;
  const { bracket, time } = readDayIntroduction(reader);
  const start = reader.position;
  const day = readDay(reader, true);
  if (day === "impossible") {
    kit.noteProblem(reader, "deadline-impossible-date", start);
    return undefined;
  }
  if (day !== undefined) {
    if (bracket) kit.take(reader, ")");
    skipWeekdayAfter(reader);
    if (isImpossible(time)) {
      kit.noteProblem(reader, "deadline-impossible-date", place);
      return undefined;
    }
    return time?.span === true ? { period: day, until: day } : { period: day };
  }
  reader.position = place;
  return readOnePeriod(reader) ?? readPlanYear(reader);
}

/** The day or period at one end of a range or bound. */
export function readEnd(reader: Reader): WrittenPeriod | undefined {
  const item = readEndItem(reader);
  return item?.until ?? item?.period;
}

/** A day of the month alone, whose month the other end of the range gives. */
function readBareDay(reader: Reader): number | undefined {
  kit.take(reader, "ngày");
  const { value } = kit.peek(reader);
  reader.position += 1;
  // "từ ngày 1-9 đến ...": the dash stands between a day and its month.
  const short = kit.peek(reader).gap === "none" && kit.peek(reader, 1).gap === "none";
  if (short && kit.at(reader, "-", "#") && kit.nameAt(reader, 2) !== "/") return undefined;
  return value >= 1 && value <= 31 && kit.atOne(reader, TO) ? value : undefined;
}

/** `bắt đầu từ ngày 15/12 và kết thúc vào ngày 01/02`: another word for the end. */
const ENDING = /* @__PURE__ */ phrases("[,/và/] kết thúc [vào/ngày/:/]");

function takeTo(reader: Reader): boolean {
  if (kit.takePhrase(reader, ENDING)) return true;
  if (!kit.takeOne(reader, TO)) return false;
  kit.take(reader, "hết");
  kit.take(reader, "cuối");
  return true;
}

/**
 * Reads a range from one day or period to another, or one that is open at an end.
 *
 * ```
 * từ 15/12/2020 đến 14/6/2021      từ tháng 3 đến hết tháng 6      từ ngày 01/3/2022 trở đi
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readRange(reader: Reader): RangeReading | undefined {
  kit.take(reader, "tính");
  kit.take(reader, "bắt", "đầu");
  kit.take(reader, "kể");
  if (!kit.take(reader, "từ")) return undefined;
  if (kit.take(reader, "nay")) return readUntil(reader);
  const untilDate = kit.attempt(reader, readFromEvent);
  if (untilDate !== undefined) return untilDate;
  const bareDay = kit.attempt(reader, readBareDay);
  if (bareDay !== undefined) return readDaysOfMonth(reader, bareDay);
  const item = readEndItem(reader);
  if (item === undefined) return undefined;
  const from = item.period;
  if (item.until !== undefined) return { from, to: item.until };
  if (from.shape === "years") return { from, to: from };
  const to = kit.attempt(reader, (inner) => (takeTo(inner) ? readEnd(inner) : undefined));
  if (to !== undefined) return { from: withYearOf(from, to), to: countedFrom(from, to) };
  takeOnwards(reader);
  return { from };
}

const ONWARDS = /* @__PURE__ */ phrases("trở [đi/lên/về sau]");

/** `trở đi`, `trở lên`, `trở về sau`. */
export function takeOnwards(reader: Reader): boolean {
  return kit.takePhrase(reader, ONWARDS);
}

/** `từ nay đến hết năm 2022`: only the end is given. */
function readUntil(reader: Reader): RangeReading | undefined {
  if (!takeTo(reader)) return undefined;
  const exclusive = kit.take(reader, "trước");
  const to = readEnd(reader);
  return to === undefined ? undefined : { to, ...(exclusive ? { exclusive } : {}) };
}

/** How many words may name what a range begins with. */
const LONGEST_BEGINNING = 8;

const BEGINNINGS = /* @__PURE__ */ phrases("khi|thời điểm|ngày");

/** `từ khi ban hành đến 31/12/2025`, `từ ngày ký đến hết năm 2022`: only the end has a date. */
function readFromEvent(reader: Reader): RangeReading | undefined {
  if (!kit.takePhrase(reader, BEGINNINGS)) return undefined;
  for (let words = 0; words < LONGEST_BEGINNING && kit.peek(reader).kind === "letters"; words++) {
    if (words > 0 && kit.at(reader, "đến")) return readUntil(reader);
    reader.position += 1;
  }
  return undefined;
}

/** `từ ngày 10 đến ngày 20/8/2022`: the month of the last day holds for the first. */
function readDaysOfMonth(reader: Reader, day: number): RangeReading | undefined {
  const to = takeTo(reader) ? readEnd(reader) : undefined;
  if (to?.shape !== "day" && (to?.shape !== "lunar" || to.day === undefined)) return undefined;
  return { from: { ...to, day }, to };
}

/** `từ tháng 12/2025 đến tháng 3 năm sau`: the year after the one that is written. */
function countedFrom(from: WrittenPeriod, to: WrittenPeriod): WrittenPeriod {
  if (from.shape === "years" || from.shape === "school-year" || from.year === undefined) return to;
  if (to.shape === "years" || to.shape === "school-year" || to.reportYear) return to;
  const { yearOffset, ...rest } = to;
  return yearOffset === undefined ? to : { ...rest, year: from.year + yearOffset };
}

/** Three months, in the numbers of places in a year: `từ 01/9 đến 31/5/2027` is a school year. */
const LEAST_APART = 90;

/** A year given once, at the end, holds for the beginning too, or the year before it does. */
export function withYearOf(from: WrittenPeriod, to: WrittenPeriod): WrittenPeriod {
  if (!lacksYear(from) || from.shape === "years" || from.shape === "school-year") return from;
  if (to.shape === "years" || to.shape === "school-year") return from;
  const [begins, ends] = [placeInYear(from), placeInYear(to)];
  // "Từ tháng 9 đến hết năm 2026" begins within what it ends with.
  const apart = begins.from > ends.to ? begins.from - ends.from : 0;
  // "Từ 20/8 đến 12/8/2026": nothing is said to go on for nearly a year; one of the days is wrong.
  const crosses = apart > 0 && (to.year === undefined || apart > LEAST_APART);
  const earlier = crosses ? 1 : 0;
  return { ...from, ...yearBefore(to, earlier) };
}

function yearBefore(to: YearPart, earlier: 0 | 1): YearPart {
  if (to.year !== undefined) return { year: to.year - earlier };
  if (earlier === 0 && to.yearOffset !== undefined) return { yearOffset: to.yearOffset };
  return to.yearOffset === 1 ? { yearOffset: 0 } : {};
}

const OPENINGS = /* @__PURE__ */ phrases("[kể/tính/bắt đầu/] từ");

/** Whether a range, an open beginning or an open end begins here. */
export function atRange(reader: Reader): boolean {
  return kit.atPhrase(reader, OPENINGS);
}
