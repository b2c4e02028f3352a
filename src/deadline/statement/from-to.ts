import { daysInMonth } from "../../time/index.js";
import { BEFORE, UP_TO } from "../calendar/bound-side.js";
import { readEnd, readRange } from "../calendar/range.js";
import { writtenDay } from "../calendar/written.js";
import { attempt, take, type Found, type Reader } from "../lexer/reader.js";
import { readLimits, takeFollowingYears } from "../recurrence/limits.js";
import type { WrittenDay, WrittenLimits, WrittenPeriod } from "../timing.js";

/**
 * Reads what goes on all the time.
 *
 * ```
 * Thường xuyên      thường xuyên, liên tục trong năm 2021      Thường xuyên từ tháng 4/2022
 * ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readOngoing(reader: Reader): Found[] | undefined {
  const start = reader.position;
  if (!takeContinually(reader)) return undefined;
  const place = reader.position;
  if (!take(reader, ",")) take(reader, "và");
  if (!takeContinually(reader)) reader.position = place;
  const limits = readLimits(reader);
  return [
    {
      timing: limits === undefined ? { kind: "ongoing" } : { kind: "ongoing", limits },
      start,
      end: reader.position,
    },
  ];
}

function takeContinually(reader: Reader): boolean {
  return take(reader, "thường", "xuyên") || take(reader, "liên", "tục");
}

/**
 * Reads a range, or what goes on from a day.
 *
 * ```
 * từ 15/12/2020 đến 14/6/2021      Từ ngày 01/3/2022 trở đi      từ nay đến hết năm 2022
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readFromTo(reader: Reader): Found[] | undefined {
  const start = reader.position;
  const range = readRange(reader);
  if (range === undefined) return undefined;
  const { from, to, exclusive } = range;
  // "từ 8h00 đến 11h30 ngày 15/6/2024" is one day.
  if (from?.shape === "day" && from === to) {
    return [{ timing: { kind: "within", period: from }, start, end: reader.position }];
  }
  if (from !== undefined && to !== undefined) {
    return [{ timing: { kind: "within", period: from, until: to }, start, end: reader.position }];
  }
  if (to !== undefined) {
    const side = exclusive === true ? BEFORE : UP_TO;
    return [{ timing: { kind: "by", moment: to, ...side }, start, end: reader.position }];
  }
  attempt(reader, (inner) => {
    if (!take(inner, "và") && !take(inner, ",")) return undefined;
    take(inner, "thường", "xuyên");
    if (!take(inner, "trong")) take(inner, "cho");
    return takeFollowingYears(inner) ? true : undefined;
  });
  takeFollowingYears(reader);
  return from === undefined ? undefined : [ongoingFrom({ from }, start, reader.position)];
}

/** Something that goes on from a period. */
export function ongoingFrom(limits: WrittenLimits, start: number, end: number): Found {
  return { timing: { kind: "ongoing", limits }, start, end };
}

/**
 * Reads what may begin only after a day or period.
 *
 * ```
 * Sau ngày 30/6/2025      sau tháng 6/2025      sau năm 2025
 * ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^
 * ```
 */
export function readAfter(reader: Reader): Found[] | undefined {
  const start = reader.position;
  if (reader.mode === "running" || !take(reader, "sau")) return undefined;
  const moment = readEnd(reader);
  const next = moment === undefined ? undefined : followingStart(moment);
  return next === undefined ? undefined : [ongoingFrom({ from: next }, start, reader.position)];
}

/** The day after a period, if the words tell it: without a year 28 February does not. */
function followingStart(period: WrittenPeriod): WrittenDay | undefined {
  if (period.shape === "years" || period.shape === "school-year" || period.shape === "week") {
    return undefined;
  }
  const { year, yearOffset } = period;
  const month = period.shape === "day" ? period.month : period.last;
  if (period.shape === "day" && period.day !== "last") {
    const unsure = month === 2 && year === undefined && period.day !== 29;
    if (period.day === "last-working" || (unsure && period.day > 27)) return undefined;
    if (period.day < daysInMonth(year ?? 2024, month)) {
      return writtenDay(period.day + 1, month, period);
    }
  } else if (period.shape === "months" && period.part !== undefined) return undefined;
  if (month < 12) return writtenDay(1, month + 1, period);
  if (yearOffset !== undefined) return undefined;
  return writtenDay(1, 1, year === undefined ? { yearOffset: 1 } : { year: year + 1 });
}
