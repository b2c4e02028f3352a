import type { Reader, Run } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { JOINTS, wordSet } from "../lexer/words.js";
import type { WrittenDay, WrittenLunar } from "../timing.js";
import { readDay, readMarkedDay } from "./day.js";
import { readDayIntroduction, skipWeekdayAfter } from "./day-introduction.js";
import { type PeriodItem, lacksYear, writtenLunar } from "./written.js";
import { readEdgeDay } from "./part-of-period.js";

/** Reads days in figures that no word announces. */
export function readNumericDays(reader: Reader): PeriodItem[] | undefined {
  return readDays(reader, reader.position, startsDayRange(reader));
}

/** `15/3 - 15/4/2022`: a day without its year promises a date where a whole one follows. */
function startsDayRange(reader: Reader): boolean {
  const sign = kit.nameAt(reader, 3);
  return sign === "-" && kit.atNumber(reader, 4) && kit.nameAt(reader, 5) === "/";
}

/**
 * Reads a day after the word that announces it.
 *
 * ```
 * ngày 30/6/2021      mùng 5 tháng 3      ngày cuối cùng của quý II      thứ Năm, ngày 20/4/2023
 * ^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readDayPeriod(reader: Reader): PeriodItem[] | undefined {
  const start = reader.position;
  const edge = kit.attempt(reader, readEdgeDay);
  if (edge !== undefined) return [{ ...edge, start, end: reader.position }];
  const problems = reader.problems.length;
  const { announced, bracket } = readDayIntroduction(reader);
  const items = announced ? readDays(reader, start, true) : undefined;
  if (items === undefined && reader.problems.length === problems) reader.position = start;
  if (items !== undefined && bracket) kit.take(reader, ")");
  if (items !== undefined) skipWeekdayAfter(reader);
  return items;
}

/**
 * Reads days in a list or range; a month given once, at the end, holds for all.
 *
 * ```
 * Ngày 25 và 26/8/2022      Ngày 10-12/5/2022      15/3 - 15/4/2022      10/3, 10/6 và 10/9/2022
 *      ^^^^^^^^^^^^^^^           ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function readDays(reader: Reader, start: number, marked: boolean): PeriodItem[] | undefined {
  const first =
    kit.attempt(reader, (inner) => readDay(inner, marked || startsList(inner))) ??
    readBareDay(reader);
  if (first === "impossible") kit.noteProblem(reader, "deadline-impossible-date", start);
  if (first === undefined || first === "impossible") return undefined;
  const firstEnd = reader.position;
  const range = kit.attempt(reader, (inner) =>
    kit.take(inner, "-") ? readMarkedDay(inner) : undefined,
  );
  if (range !== undefined) {
    const from = typeof first === "number" ? { ...range, day: first } : inYearOf(first, range);
    return [{ period: from, until: range, start, end: reader.position }];
  }
  const further = kit.readFurther(reader, JOINTS, LONGEST_LIST, (inner) => {
    kit.take(inner, "ngày");
    return kit.attempt(inner, readMarkedDay) ?? readBareDay(inner);
  });
  const days = [{ value: first, start, end: firstEnd }, ...further];
  const dated = marked || days.some(({ value }) => typeof value !== "number" && isDated(value));
  return dated ? withMonths(days) : undefined;
}

/** `15/3; 15/6 và 15/9/2025`: one of a list, whose last member must give the year. */
function startsList(reader: Reader): boolean {
  const listed = kit.atOne(reader, JOINTS, 3);
  return listed && kit.nameAt(reader, 1) === "/" && kit.nameAt(reader, 5) === "/";
}

/** A year given once, at the end of a range, holds for its beginning, or the year before does. */
function inYearOf(first: WrittenDate, last: WrittenDate): WrittenDate {
  if (first.shape === "day" && last.shape === "lunar") return asLunar(first, last);
  if (first.year !== undefined || last.year === undefined) return first;
  return { ...first, year: first.month > last.month ? last.year - 1 : last.year };
}

const AFTER_BARE = /* @__PURE__ */ wordSet(", ; và -");

/** A number of a list of days that only its last member gives a month. */
function readBareDay(reader: Reader): number | undefined {
  const { kind, value } = kit.peek(reader);
  if (kind !== "digits" || value < 1 || value > 31 || !kit.atOne(reader, AFTER_BARE, 1)) {
    return undefined;
  }
  reader.position += 1;
  return value;
}

/** Whether a day says by itself that it is one: `31/3` alone may be a share. */
function isDated(day: WrittenDate): boolean {
  return day.shape === "lunar" || !lacksYear(day);
}

/** A day of either calendar. */
type WrittenDate = WrittenDay | WrittenLunar;

interface ListedDay extends Run {
  readonly value: WrittenDate | number;
}

/** `ngày 10/3 và 15/8 âm lịch`: the calendar named behind the last day holds for all. */
function asLunar(day: WrittenDate, lunar: WrittenLunar): WrittenDate {
  if (day.shape === "lunar" || typeof day.day !== "number" || !lacksYear(day)) return day;
  return writtenLunar(day.day, day.month, false, lunar);
}

/** A month has no more days; a longer list would be read again from each of its members. */
const LONGEST_LIST = 31;

/** Gives bare numbers the month of the day after them; without one they are no days. */
function withMonths(days: readonly ListedDay[]): PeriodItem[] | undefined {
  const items: PeriodItem[] = [];
  let following: WrittenDate | undefined;
  for (const { value: day, start, end } of [...days].reverse()) {
    if (typeof day !== "number") {
      following = following?.shape === "lunar" ? asLunar(day, following) : day;
    } else if (following !== undefined) following = { ...following, day };
    else return undefined;
    items.push({ period: following, start, end });
  }
  return items.reverse();
}
