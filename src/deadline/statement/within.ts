import { readSide, UP_TO } from "../calendar/bound-side.js";
import {
  at,
  atNumber,
  attempt,
  nameAt,
  nameOf,
  skipPhrases,
  take,
  takeOne,
  type Found,
  type Reader,
} from "../lexer/reader.js";
import { phrases, TO, wordSet } from "../lexer/words.js";
import { ongoingFrom } from "./from-to.js";
import { isWholeYear, type PeriodItem } from "../calendar/written.js";
import { takeFollowingYears } from "../recurrence/limits.js";
import { readPeriods, readPlanYear, withinTiming } from "../calendar/period.js";
import { readEnd, takeOnwards, withYearOf } from "../calendar/range.js";
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
  const inside = takeOne(reader, INSIDE);
  if (inside) skipPhrases(reader, INTRODUCTIONS);
  const periods = readPeriods(reader);
  if (periods === undefined) return inside ? planYear(reader, start) : undefined;
  const only = periods.length === 1 ? periods[0] : undefined;
  const range =
    only === undefined ? undefined : attempt(reader, (inner) => readRestOfRange(inner, only));
  const items = range === undefined ? periods : [range];
  const last = items.at(-1);
  const bound =
    items.length === 1 ? attempt(reader, (inner) => readHourOf(inner, items, start)) : undefined;
  if (bound !== undefined) return bound;
  if (last !== undefined && (takeFollowingYears(reader) || takeOnwards(reader))) {
    return [ongoingFrom({ from: items[0]?.period ?? last.period }, start, reader.position)];
  }
  return items.map((item, index) => ({
    timing: withinTiming(item),
    start: index === 0 ? start : item.start,
    end: item.end,
  }));
}

/** `Tuần 4 tháng 3 đến tuần 2 tháng 4/2024`, `15/3/2024 đến 20/6/2024`: a range without `từ`. */
function readRestOfRange(
  reader: Reader,
  { period, until, start }: PeriodItem,
): PeriodItem | undefined {
  if (until !== undefined || period.shape === "years") return undefined;
  if (!takeOne(reader, TO)) return undefined;
  take(reader, "hết");
  const last = readEnd(reader);
  if (last === undefined || (isWholeYear(last) && !isWholeYear(period))) return undefined;
  return { period: withYearOf(period, last), until: last, start, end: reader.position };
}

/**
 * Reads a bound within the day.
 *
 * ```
 * Ngày 15/3/2024 trước 17h00      ngày 15/3 (chậm nhất 17h)      2026-10-04 17:00
 *                ^^^^^^^^^^^                ^^^^^^^^^^^^^^^^                 ^^^^^
 * ```
 */
function readHourOf(
  reader: Reader,
  items: readonly PeriodItem[],
  start: number,
): Found[] | undefined {
  const moment = items[0]?.period;
  if (moment?.shape !== "day" || items[0]?.until !== undefined) return undefined;
  const bracket = take(reader, "(");
  if (!bracket) take(reader, ",");
  const clock = !bracket && atClock(reader);
  const side = clock ? UP_TO : readSide(reader);
  const time = side === undefined ? undefined : readTimeOfDay(reader)?.time;
  if (bracket) take(reader, ")");
  const ends = !atNumber(reader) && !at(reader, "ngày") && !at(reader, "thứ");
  if (side === undefined || time === undefined || !ends) return undefined;
  const end = reader.position;
  // Midnight is what machines add to a day without an hour.
  if (clock && time === "00:00")
    return [{ timing: { kind: "within", period: moment }, start, end }];
  return [{ timing: { kind: "by", moment, ...side, time }, start, end }];
}

/** Whether a time stands here as clocks show it: `17:00`. */
function atClock(reader: Reader): boolean {
  return nameAt(reader, 1) === ":" && atTimeOfDay(reader);
}

function planYear(reader: Reader, start: number): Found[] | undefined {
  // "một trong năm nhiệm vụ" counts five tasks.
  if (nameOf(reader, start - 1) === "một") return undefined;
  const item = readPlanYear(reader);
  if (item === undefined) return undefined;
  if (takeFollowingYears(reader))
    return [ongoingFrom({ from: item.period }, start, reader.position)];
  return [{ timing: withinTiming(item), start, end: reader.position }];
}
