import { dateFromParts, type PlainDate } from "../time/index.js";
import * as at from "./at.js";
import type { Numbered } from "./bare-day-reader.js";
import type { DateReading } from "./date-reader.js";
import type { Reader } from "./reader.js";
import { readShared } from "./shared-number-reader.js";

/**
 * The days behind the last number of a list, one for each.
 *
 * ```
 * Công văn số 57/STNMT-ĐĐ, 83/STNMT-ĐĐ ngày 12/9/2022 và ngày 28/9/2022 của Sở …
 *                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readTurn(
  reader: Reader,
  { start: from, number, before }: Numbered,
  index: number,
): DateReading | undefined {
  const told = inTurn(reader, index) ? index + 2 : index;
  const first = /^(?:các|vào)$/.test(at.key(reader, told)) ? told + 1 : told;
  if (at.key(reader, first) !== "ngày" || at.isDivided(reader, index)) return undefined;
  const bare = before?.number?.end === before?.end && before !== undefined;
  const listed = bare && at.isJoined(reader, before.end, from);
  if (!listed && readShared(reader, number).length === 0) return undefined;
  let end = first + 1;
  while (isOfDays(reader, end)) end += 1;
  while (end > first && !at.isDigits(reader, end - 1)) end -= 1;
  const turn = datesOf(reader, first + 1, end);
  return turn === undefined ? undefined : { problem: "incomplete", turn, start: index, end };
}

/** Whether the days or documents behind a place stand in the order of others: `lần lượt`. */
export function inTurn(reader: Reader, index: number): boolean {
  return at.key(reader, index) === "lần" && at.key(reader, index + 1) === "lượt";
}

/** Whether a piece may stand within a list of days. */
export function isOfDays(reader: Reader, index: number): boolean {
  return at.isDigits(reader, index) || /^(?:[/.,-]|và|ngày|tháng|năm)$/.test(at.key(reader, index));
}

/** The days between two pieces: what an earlier one leaves out stands in the next. */
export function datesOf(reader: Reader, start: number, end: number): PlainDate[] | undefined {
  const parts: number[][] = [[]];
  for (let index = start; index < end; index += 1) {
    const last = parts.at(-1);
    if (/^(?:,|và)$/.test(at.key(reader, index))) parts.push([]);
    else if (at.isDigits(reader, index)) last?.push(reader.pieces[index]?.value ?? 0);
  }
  let [month, year] = [0, 0];
  const dates: PlainDate[] = [];
  for (const [day = 0, ofMonth = month, ofYear = year, ...more] of parts.reverse()) {
    [month, year] = [ofMonth, ofYear];
    const date = more.length > 0 || year < 1900 ? undefined : dateFromParts(year, month, day);
    if (date === undefined) return undefined;
    dates.push(date);
  }
  return dates.length > 1 ? dates.reverse() : undefined;
}
