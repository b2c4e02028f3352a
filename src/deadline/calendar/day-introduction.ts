import { atOne, attempt, take, takeOne, type Reader } from "../lexer/reader.js";
import { PARTS_OF_DAY, wordSet } from "../lexer/words.js";
import { readTimeOfDay, type TimeReading } from "./time-of-day.js";
import { readWeekday } from "./weekday.js";

/** What stands between a bound and its date. */
export interface DayIntroduction {
  /** A time of day, if written. */
  readonly time: TimeReading | undefined;
  /** Whether `ngày`, a time of day or a weekday promises a date. */
  readonly announced: boolean;
  /** Whether a bracket was opened that closes after the date. */
  readonly bracket: boolean;
}

const DATE_OPENINGS = /* @__PURE__ */ wordSet("ngày #");

/**
 * Reads the words that may stand before a date: a time of day, a part of the day, the day of the
 * week. They name again what the date says; alone they are no date.
 *
 * ```
 * trước 9 giờ sáng thứ Hai, ngày 14/10/2024      16h00 thứ Ba (ngày 18/02/2025)      ngày 15/6
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^                    ^^^^
 * ```
 */
export function readDayIntroduction(reader: Reader): DayIntroduction {
  const time = readTimeOfDay(reader);
  const start = reader.position;
  takeOne(reader, PARTS_OF_DAY);
  take(reader, ",");
  const weekday =
    attempt(reader, readWeekdayBeforeDate) ??
    (time === undefined ? undefined : attempt(reader, readBracket));
  if (weekday === undefined && !atOne(reader, DATE_OPENINGS)) reader.position = start;
  const day = take(reader, "ngày");
  const first = take(reader, "mùng");
  const announced = day || first || reader.position > start || time !== undefined;
  return { time, announced, bracket: weekday?.bracket ?? false };
}

/** `(thứ Bảy)` after a date. */
export function skipWeekdayAfter(reader: Reader): void {
  attempt(reader, (inner) =>
    take(inner, "(") && readWeekday(inner) !== undefined && take(inner, ")") ? true : undefined,
  );
}

/** `thứ Sáu,`, `thứ Hai (`, and then a date. */
function readWeekdayBeforeDate(reader: Reader): { bracket: boolean } | undefined {
  if (readWeekday(reader) === undefined) return undefined;
  take(reader, ",");
  return readBracketBeforeDate(reader, false);
}

function readBracket(reader: Reader): { bracket: boolean } | undefined {
  return readBracketBeforeDate(reader, true);
}

function readBracketBeforeDate(reader: Reader, needed: boolean): { bracket: boolean } | undefined {
  const bracket = take(reader, "(");
  if (needed && !bracket) return undefined;
  return atOne(reader, DATE_OPENINGS) ? { bracket } : undefined;
}
