import { beginsLine } from "../../reading/index.js";
import { defined } from "../../text/index.js";
import type { Reader, Run } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { AND, TO, wordSet } from "../lexer/words.js";
import type { WrittenDay, WrittenLunar } from "../timing.js";
import { readDay, readMarkedDay, readMonthOfList } from "./day.js";
import { isImpossible, readDayIntroduction, skipWeekdayAfter } from "./day-introduction.js";
import { type PeriodItem, lacksYear, writtenLunar } from "./written.js";
import { readEdgeDay } from "./part-of-period.js";
import { isYear } from "./year.js";

/** Reads days in figures that no word announces. */
export function readNumericDays(reader: Reader): PeriodItem[] | undefined {
  // "Lần 1 tháng 5/2026": which time it is, and no day.
  if (kit.nameAt(reader, 1) !== "/" && tellsApart(reader, reader.position)) return undefined;
  const promised = startsDayRange(reader) || standsAlone(reader);
  return readDays(reader, reader.position, promised);
}

/**
 * A day without its year promises a date where another follows.
 *
 * ```
 * 15/3 - 15/4/2022      6.5 – 15.5
 * ^^^^                  ^^^
 * ```
 */
function startsDayRange(reader: Reader): boolean {
  if (!kit.atOne(reader, TO, 3) || !kit.atNumber(reader, 4)) return false;
  const sign = kit.nameAt(reader, 5);
  if (sign === "/") return kit.at(reader, "#", "/") && kit.nameAt(reader, 3) === "-";
  const alike = sign === "." && kit.nameAt(reader, 1) === sign && kit.atNumber(reader, 6);
  return alike && reader.mode === "cell" && closes(reader, 7);
}

/** What stands before a day that is all that its cell or entry says. */
const BEFORE_ALONE = /* @__PURE__ */ wordSet(": ( ; . + • * thành xong vào");
/** `Điểm: 4/5`, `Tỷ lệ: 2/3`: what is told in shares. */
const SHARES: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set("điểm lệ đạt quả số hạng".split(" ")))();
const AFTER_ALONE = /* @__PURE__ */ wordSet(') ( , ; . và hoặc : " trở');

/** `Đợt 1: 30/6; đợt 2: 30/11`: in a cell of times two such numbers are no share. */
function standsAlone(reader: Reader): boolean {
  const month = kit.at(reader, "#", "/", "#") || kit.at(reader, "#", "tháng", "#");
  if (reader.mode === "running" || !month) return false;
  // "chuyển từ 15/6 thành 30/6"
  if (kit.nameAt(reader, -1) === "từ") return true;
  const before = reader.pieces[reader.position - 1];
  const bullet = before?.key === "-" && beginsLine(before);
  const opens = before === undefined || before.kind === "tag" || bullet;
  const share = SHARES.has(kit.keyOf(reader, reader.position - 2));
  if (before?.key === ":" && share) return false;
  // "20/4 (vòng 1), 25/5 (vòng 2)"
  if (kit.nameAt(reader, -1) === "," && kit.nameAt(reader, -2) === ")") return closes(reader, 3);
  if (kit.isWord(reader, reader.position - 1) && isToldAgain(reader)) return !share;
  // "15 tháng 6 năm 2026"
  if (opens && kit.nameAt(reader, 1) === "tháng" && kit.nameAt(reader, 3) === "năm") return true;
  return (opens || kit.atOne(reader, BEFORE_ALONE, -1)) && closes(reader, 3);
}

/** How many pieces may stand between two days of one cell. */
const LONGEST_APART = 12;

/** `Cấp xã 15/3, cấp tỉnh 15/4/2026`: behind a comma another day stands with its year. */
function isToldAgain(reader: Reader): boolean {
  if (!kit.atOne(reader, AND, 3) || kit.peek(reader, 4).kind !== "letters") return false;
  for (let ahead = 5; ahead < LONGEST_APART; ahead++) {
    const whole = kit.nameAt(reader, ahead + 1) === "/" && kit.nameAt(reader, ahead + 3) === "/";
    if (kit.atNumber(reader, ahead)) return whole && isYear(reader, ahead + 4);
    if (kit.peek(reader, ahead).kind !== "letters") return false;
  }
  return false;
}

/** Whether nothing follows that goes on about the number before it. */
function closes(reader: Reader, ahead: number): boolean {
  // "Đợt I: 15/3 - Đợt II: 15/9"
  const next = kit.nameAt(reader, ahead) === "-" && kit.peek(reader, ahead + 1).kind === "letters";
  return next || kit.peek(reader, ahead).kind === "tag" || kit.atOne(reader, AFTER_ALONE, ahead);
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
  const { announced, bracket, time } = readDayIntroduction(reader);
  const items = announced ? readDays(reader, start, true) : undefined;
  if (items === undefined) {
    if (reader.problems.length === problems) reader.position = start;
    return undefined;
  }
  if (bracket) kit.take(reader, ")");
  skipWeekdayAfter(reader);
  if (isImpossible(time)) {
    kit.noteProblem(reader, "deadline-impossible-date", start);
    return undefined;
  }
  // Of a span of hours the day is what counts.
  if (time?.time === undefined || time.span === true) return items;
  return items.map((item) => defined({ ...item, time: time.time }));
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
  let last = first;
  const worded = kit.holds(reader, start, firstEnd, "tháng");
  const further = kit.readFurther(reader, LISTED, LONGEST_LIST, (inner) => {
    const named = kit.take(inner, "ngày");
    const before = worded && !named && typeof last !== "number" ? last : undefined;
    const day =
      kit.attempt(inner, readMarkedDay) ??
      (before?.shape === "day"
        ? kit.attempt(inner, (month) => readMonthOfList(month, before))
        : undefined) ??
      readBareDay(inner);
    last = day ?? last;
    return day;
  });
  const days = [{ value: first, start, end: firstEnd }, ...further];
  const dated = marked || days.some(({ value }) => typeof value !== "number" && isDated(value));
  return dated ? withMonths(days) : undefined;
}

/** `15/3; 15/6 và 15/9/2025`: one of a list, whose last member must give the year. */
function startsList(reader: Reader): boolean {
  const listed = kit.atOne(reader, LISTED, 3);
  return listed && kit.nameAt(reader, 1) === "/" && kit.nameAt(reader, 5) === "/";
}

/** A year given once, at the end of a range, holds for its beginning, or the year before does. */
function inYearOf(first: WrittenDate, last: WrittenDate): WrittenDate {
  if (first.shape === "day" && last.shape === "lunar") return asLunar(first, last);
  if (first.year !== undefined || last.year === undefined) return first;
  return { ...first, year: first.month > last.month ? last.year - 1 : last.year };
}

/** Of days joined by `hoặc` only one is meant; which one is left to who reads the cell. */
const LISTED = /* @__PURE__ */ wordSet(", ; và hoặc hay & +");
const AFTER_BARE = /* @__PURE__ */ wordSet(", ; và - hoặc hay & +");

/** `Gói 2 - 30/4/2026`, `Mốc 1, 15/4/2026`: what a number behind these words tells apart. */
const NUMBERED =
  /^(?:pha|phase|gói|bước|mốc|lớp|khối|phần|án|chặng|khóa|khoá|cụm|tổ|lô|nhóm|đoạn|vòng|lần|đợt|điểm|vùng|khu|thôn|đội|ca|kíp)$/;

/** Whether the number at an index tells such things apart. */
export function tellsApart(reader: Reader, index: number): boolean {
  return NUMBERED.test(kit.keyOf(reader, index - 1));
}

/** A number of a list of days that only its last member gives a month. */
function readBareDay(reader: Reader): number | undefined {
  const { kind, value } = kit.peek(reader);
  if (kind !== "digits" || value < 1 || value > 31 || !kit.atOne(reader, AFTER_BARE, 1)) {
    return undefined;
  }
  if (tellsApart(reader, reader.position)) return undefined;
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
