import { readSide, UP_TO } from "../calendar/bound-side.js";
import type { Found, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { PARTS_OF_DAY, phrases, TO, wordSet } from "../lexer/words.js";
import { ongoingFrom, readFromTo } from "./from-to.js";
import { isWholeYear, writtenDay, type PeriodItem } from "../calendar/written.js";
import { takeFollowingYears } from "../recurrence/limits.js";
import { readFeast } from "../calendar/feast.js";
import { readPeriods, readPlanYear, itemTiming } from "../calendar/period.js";
import { readEnd, takeOnwards, withYearOf } from "../calendar/range.js";
import { wordsOf } from "./phrase.js";
import { atTimeOfDay, readTimeOfDay } from "../calendar/day-introduction.js";

const INSIDE = /* @__PURE__ */ wordSet("trong vào cả suốt");
const INTRODUCTIONS = /* @__PURE__ */ phrases("suốt|cả|khoảng|thời gian");

/**
 * Reads periods, perhaps after `trong` or `vào`, and whether the years after are meant too.
 *
 * ```
 * Trong năm 2021      trong Quý I      vào ngày 09/11/2022      năm 2022 và những năm tiếp theo
 * ^^^^^^^^^^^^^^      ^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readWithin(reader: Reader): Found[] | undefined {
  const start = reader.position;
  const inside = kit.takeOne(reader, INSIDE);
  if (inside) kit.skipPhrases(reader, INTRODUCTIONS);
  if (kit.at(reader, "buổi") && kit.atOne(reader, PARTS_OF_DAY, 1)) reader.position += 1;
  const feast =
    atFeast(reader) && (inside || opensItem(reader, start))
      ? readFeastDay(reader, start)
      : undefined;
  if (feast !== undefined) return [feast];
  const periods = readPeriods(reader);
  if (periods === undefined) return inside ? planYear(reader, start) : undefined;
  const [first, ...others] = periods;
  if (first === undefined) return undefined;
  const alone = others.length === 0;
  // Most periods end what is said.
  if (alone && (kit.atEnd(reader) || kit.atOne(reader, CLOSING))) {
    return [{ timing: itemTiming(first), start, end: first.end }];
  }
  // "gia hạn từ 30/9 đến 31/12": the day that was left, and the new one.
  const ranges = alone && kit.atOne(reader, TO) && kit.nameOf(reader, start - 1) !== "từ";
  const range = ranges ? kit.attempt(reader, (inner) => readRestOfRange(inner, first)) : undefined;
  const item = range ?? first;
  const day = alone && item.period.shape === "day";
  const bound = day
    ? kit.attempt(reader, (inner) => readHourOf(inner, item, start))
    : alone && kit.attempt(reader, (inner) => readDayOf(inner, item, start));
  if (bound !== undefined && bound !== false) return [bound];
  if (takeFollowingYears(reader) || takeOnwards(reader)) {
    return ongoingFrom(reader, start, item.period);
  }
  if (alone) return [{ timing: itemTiming(item), start, end: item.end }];
  return [item, ...others].map((each, index) => ({
    timing: itemTiming(each),
    start: index === 0 ? start : each.start,
    end: each.end,
  }));
}

/** Behind these nothing more is said of a period. */
const CLOSING = /* @__PURE__ */ wordSet(". ) ;");

/** Whether the name of a feast can begin here, by its first words alone. */
function atFeast(reader: Reader): boolean {
  return kit.at(reader, "ngày") ? !kit.atNumber(reader, 1) : kit.atOne(reader, FEASTS);
}

const FEASTS = /* @__PURE__ */ wordSet("tết giỗ lễ quốc");

/** `ngày Quốc khánh`, `Giỗ Tổ`; `Tết Nguyên đán 2026` lasts some days and is an occasion. */
function readFeastDay(reader: Reader, start: number): Found | undefined {
  const period = kit.attempt(reader, (inner) => readFeast(inner, false));
  if (period !== undefined) return kit.foundFrom(reader, start, { kind: "within", period });
  const season = kit.attempt(reader, (inner) => readFeast(inner, true));
  if (season === undefined) return undefined;
  const event = wordsOf(reader, { start, end: reader.position });
  return kit.foundFrom(reader, start, { kind: "event", event, relation: "during" });
}

/** Whether nothing stands before the words of a cell: a feast named in prose is no time. */
function opensItem(reader: Reader, start: number): boolean {
  if (reader.mode !== "cell") return false;
  return kit.opensBlock(reader, start) || kit.isMark(reader, start - 1);
}

/**
 * Reads a time that is only about what is named.
 *
 * ```
 * Khoảng tháng 8/2022      khoảng từ ngày 11/8 đến ngày 20/8/2022
 * ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readAbout(reader: Reader): Found[] | undefined {
  const start = reader.position;
  // "Trong khoảng từ ngày 05 đến ngày 10" means the days between.
  if (kit.nameAt(reader, -1) === "trong" || !kit.take(reader, "khoảng")) return undefined;
  const founds = kit.at(reader, "từ") ? readFromTo(reader) : readWithin(reader);
  const about = founds?.flatMap((found, index): Found[] => {
    const { timing } = found;
    if (timing.kind !== "within") return [];
    const vague = { ...timing, approximate: true } as const;
    return [{ ...found, timing: vague, start: index === 0 ? start : found.start }];
  });
  return about?.length === founds?.length ? about : undefined;
}

/** `Tuần 4 tháng 3 đến tuần 2 tháng 4/2024`, `15/3/2024 đến 20/6/2024`: a range without `từ`. */
function readRestOfRange(
  reader: Reader,
  { period, until, start }: PeriodItem,
): PeriodItem | undefined {
  if (until !== undefined || period.shape === "years") return undefined;
  if (!kit.takeOne(reader, TO)) return undefined;
  // `Quý III đến hết năm 2026`; `Tháng 3 đến năm 2027` may be two times.
  const over = kit.take(reader, "hết") || kit.take(reader, "cuối");
  const last = readEnd(reader);
  if (last === undefined || (!over && isWholeYear(last) && !isWholeYear(period))) return undefined;
  return { period: withYearOf(period, last), until: last, start, end: reader.position };
}

/**
 * Reads a bound within the day.
 *
 * ```
 * Ngày 15/3/2024 trước 17h00      ngày 15/3, lúc 9h      2026-10-04 17:00
 *                ^^^^^^^^^^^                ^^^^^^                 ^^^^^
 * ```
 */
function readHourOf(
  reader: Reader,
  { period: moment, until }: PeriodItem,
  start: number,
): Found | undefined {
  if (moment.shape !== "day" || until !== undefined) return undefined;
  const bracket = kit.take(reader, "(");
  if (!bracket) kit.takeOne(reader, JOINTS);
  const clock = atTimeOfDay(reader) || kit.at(reader, "lúc") || kit.at(reader, "vào", "lúc");
  const side = clock ? UP_TO : readSide(reader);
  const time = side === undefined ? undefined : readTimeOfDay(reader)?.time;
  if (bracket) kit.take(reader, ")");
  if (side === undefined || time === undefined || kit.atOne(reader, DATES)) return undefined;
  // Midnight is what machines add to a day without an hour.
  const midnight = clock && time === "00:00";
  return kit.foundFrom(
    reader,
    start,
    midnight ? { kind: "within", period: moment } : { kind: "by", moment, ...side, time },
  );
}

/**
 * Reads a day within the month, of which only the number is written.
 *
 * ```
 * Tháng 9/2026 (chậm nhất ngày 25)      trong tháng 9, trước ngày 20      Tháng 9: ngày 20
 *              ^^^^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^               ^^^^^^^
 * ```
 */
function readDayOf(
  reader: Reader,
  { period, until }: PeriodItem,
  start: number,
): Found | undefined {
  if (period.shape !== "months" || period.first !== period.last || until !== undefined)
    return undefined;
  const bracket = kit.take(reader, "(");
  const colon = !bracket && kit.take(reader, ":");
  if (!bracket && !colon) kit.take(reader, ",");
  const side = readSide(reader);
  const headed = bracket || colon;
  if ((side === undefined && !headed) || !kit.take(reader, "ngày", "#")) return undefined;
  const day = kit.peek(reader, -1).value;
  const closed = bracket ? kit.take(reader, ")") : !kit.atOne(reader, GOES_ON);
  if (!closed || day < 1 || day > 31) return undefined;
  // "Tháng 3: ngày 15 họp, ngày 20 báo cáo"
  if (colon && !kit.atEnd(reader) && !kit.atOne(reader, CLOSES)) return undefined;
  const moment = writtenDay(day, period.first, period);
  return kit.foundFrom(
    reader,
    start,
    side === undefined ? { kind: "within", period: moment } : { kind: "by", moment, ...side },
  );
}

/** Behind these nothing more is said of a month. */
const CLOSES = /* @__PURE__ */ wordSet("; . )");

/** A number before these is no day of the month before. */
const GOES_ON = /* @__PURE__ */ wordSet("/ - . tháng của hàng mỗi và ,");

/** `25/9/2026, trước 17h00`, `25/9/2026 - trước 17h00`. */
const JOINTS = /* @__PURE__ */ wordSet(", -");

/** With these a date begins, whose hour it is. */
const DATES = /* @__PURE__ */ wordSet("# ngày thứ");

function planYear(reader: Reader, start: number): Found[] | undefined {
  // "một trong năm nhiệm vụ" counts five tasks.
  if (kit.nameOf(reader, start - 1) === "một") return undefined;
  const item = readPlanYear(reader);
  if (item === undefined) return undefined;
  if (takeFollowingYears(reader)) return ongoingFrom(reader, start, item.period);
  return [kit.foundFrom(reader, start, itemTiming(item))];
}
