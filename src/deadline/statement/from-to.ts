import { defined } from "../../text/index.js";
import { daysInMonth } from "../../time/index.js";
import { BEFORE, UNTIL, UP_TO } from "../calendar/bound-side.js";
import { readEnd, readRange, withYearOf } from "../calendar/range.js";
import { writtenDay } from "../calendar/written.js";
import type { Found, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { AND, phrases } from "../lexer/words.js";
import { readLimits, takeFollowingYears } from "../recurrence/limits.js";
import { readPhrase } from "./phrase.js";
import type { Timing, WrittenDay, WrittenPeriod } from "../timing.js";

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
  if (!kit.takePhrase(reader, CONTINUALLY)) return undefined;
  kit.skip(reader, takeAgain);
  const limits = readLimits(reader);
  kit.skip(reader, takeUntilEvent);
  return [kit.foundFrom(reader, start, defined({ kind: "ongoing", limits }))];
}

const CONTINUALLY = /* @__PURE__ */ phrases("thường xuyên|liên tục");

/** `thường xuyên, liên tục` */
function takeAgain(reader: Reader): boolean {
  kit.takeOne(reader, AND);
  return kit.takePhrase(reader, CONTINUALLY);
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
  if (to !== undefined) return [kit.foundFrom(reader, start, rangeTiming(from, to, exclusive))];
  kit.skip(reader, takeContinuation);
  takeFollowingYears(reader);
  kit.skip(reader, takeUntilEvent);
  return from === undefined ? undefined : ongoingFrom(reader, start, from);
}

function rangeTiming(
  from: WrittenPeriod | undefined,
  to: WrittenPeriod,
  exclusive: true | undefined,
): Timing {
  if (from === undefined)
    return { kind: "by", moment: to, ...(exclusive === true ? BEFORE : UP_TO) };
  // "từ 8h00 đến 11h30 ngày 15/6/2024" is one day.
  const day = from.shape === "day" && from === to;
  return day ? { kind: "within", period: from } : { kind: "within", period: from, until: to };
}

/** `và thường xuyên trong các năm tiếp theo` */
function takeContinuation(reader: Reader): boolean {
  if (!kit.takeOne(reader, AND)) return false;
  kit.take(reader, "thường", "xuyên");
  if (!kit.take(reader, "trong")) kit.take(reader, "cho");
  return takeFollowingYears(reader);
}

const UNTIL_EVENT = /* @__PURE__ */ phrases(
  "[,/] [cho/] [đến/tới] [hết/trước/] [khi/lúc/thời điểm/ngày/hoàn thành/xong]|" +
    "[,/] [cho/] [đến/tới] [hết/kết thúc]",
);

/** `từ tháng 10/2025 đến khi kết thúc dự án`: no day ends it. */
function takeUntilEvent(reader: Reader): boolean {
  if (!kit.takePhrase(reader, UNTIL_EVENT)) return false;
  if (kit.atEnd(reader))
    return kit.nameAt(reader, -1) === "thành" || kit.nameAt(reader, -1) === "thúc";
  return kit.peek(reader).kind === "letters" && readPhrase(reader) !== undefined;
}

/** Something that goes on from a period. */
export function ongoingFrom(reader: Reader, start: number, from: WrittenPeriod): Found[] {
  return [kit.foundFrom(reader, start, { kind: "ongoing", limits: { from } })];
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
  if (reader.mode === "running") return undefined;
  kit.take(reader, "từ");
  if (!kit.take(reader, "sau")) return undefined;
  const moment = readEnd(reader);
  const next = moment === undefined ? undefined : followingStart(moment);
  if (next === undefined) return undefined;
  // "Sau 15/6 đến 30/6"
  const last = kit.attempt(reader, (inner) =>
    kit.takePhrase(inner, AND_BEFORE) || kit.takePhrase(inner, UNTIL) ? readEnd(inner) : undefined,
  );
  return last === undefined
    ? ongoingFrom(reader, start, next)
    : [kit.foundFrom(reader, start, rangeTiming(withYearOf(next, last), last, undefined))];
}

/** `Sau 15/6 và trước 30/6`, `sau 15/6 đến trước 30/6`: one run of days. */
const AND_BEFORE = /* @__PURE__ */ phrases("[và/,/đến/] trước");

/** The day after a period, if the words tell it: without a year 28 February does not. */
function followingStart(period: WrittenPeriod): WrittenDay | undefined {
  if (period.shape !== "day" && period.shape !== "months") return undefined;
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
