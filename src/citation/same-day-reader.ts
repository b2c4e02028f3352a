import { defined } from "../text/index.js";
import * as at from "./at.js";
import { readDate, type DateReading } from "./date-reader.js";
import type { Draft } from "./list-reader.js";
import type { Reader } from "./reader.js";

/**
 * A document whose day is that of the one before: `cùng ngày`. A day before the document that
 * belongs to the one before is not its own.
 */
export function datedAlike(reader: Reader, draft: Draft, before: Draft | undefined): Draft {
  const { date } = draft;
  if (date === undefined || date.date !== undefined) {
    const others = date !== undefined && before !== undefined && date.start < before.end;
    return others && date.end <= draft.start && date !== before.date
      ? defined({ ...draft, date: undefined })
      : draft;
  }
  if (date.common !== true) return draft;
  const unread = dayOfUnread(reader, draft.start, before?.end ?? 0);
  const day = unread ?? before?.date;
  if (day?.date === undefined) return draft;
  return { ...draft, date: { ...day, common: true, start: date.start, end: date.end } };
}

/** Most pieces of a number that is not read: `12/2025/QĐST-KDTM`. */
const LONGEST_UNREAD = 12;

/**
 * The last day in the sentence before a document and behind the one before it, if it is the day of
 * a number that is none of administration.
 *
 * ```
 * Quyết định số 12/2025/QĐST-KDTM ngày 15/8/2025 … và Thông báo số 40/2025/TB-TA cùng ngày
 *                                 ^^^^^^^^^^^^^^
 * ```
 */
function dayOfUnread(reader: Reader, start: number, from: number): DateReading | undefined {
  for (let index = start - 1; index > from; index -= 1) {
    const point = at.key(reader, index) === "." && !at.isGlued(reader, index + 1);
    if (point || at.isDivided(reader, index + 1)) return undefined;
    if (at.key(reader, index) !== "ngày") continue;
    const day = readDate(reader, index);
    if (day === undefined) continue;
    return isOfNumber(reader, index) && day.end <= start ? day : undefined;
  }
  return undefined;
}

/** Whether a number behind `số`, read or not, ends before a piece. */
function isOfNumber(reader: Reader, end: number): boolean {
  for (let index = end - 1; index > 0 && index > end - LONGEST_UNREAD; index -= 1) {
    if (at.key(reader, index) === "số") return index < end - 1 && at.isDigits(reader, index + 1);
    if (!at.isGlued(reader, index) && at.key(reader, index - 1) !== "số") return false;
  }
  return false;
}
