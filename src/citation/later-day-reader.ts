import * as at from "./at.js";
import * as words from "./data/words.js";
import { readDate, type DateReading } from "./date-reader.js";
import { bareNameEnd } from "./place-name.js";
import type { Reader } from "./reader.js";
import { TYPES } from "./vocabulary.js";

/** Most pieces of those to whom a document went, and of what it is about. */
const LONGEST_RECIPIENT = 6;
const LONGEST_MATTER = 24;

/**
 * The day of issue in words behind a document that are no part of it.
 *
 * @param end - Where the citation ends as far as it is read.
 */
export function readLaterDay(reader: Reader, end: number): DateReading | undefined {
  return readSentOn(reader, end) ?? readBehindMatter(reader, end);
}

/**
 * The day on which a body sent or issued a document that a clause is about.
 *
 * ```
 * Công văn số 12/BYT-DP mà Bộ Y tế gửi các tỉnh ngày 14/10/2026
 *                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function readSentOn(reader: Reader, start: number): DateReading | undefined {
  const named = at.key(reader, start) === "mà" ? bareNameEnd(reader, start + 1) : undefined;
  if (named === undefined) return undefined;
  const done = [words.ISSUING, words.SENDING].map((table) => at.phrase(reader, named, table));
  const verb = done[0] ?? done[1];
  if (verb === undefined) return undefined;
  for (let day = verb; day < verb + LONGEST_RECIPIENT; day += 1) {
    if (at.key(reader, day) === "ngày") return wholeDay(reader, day);
    const bound = at.opens(reader, day, words.BOUNDS) && !/^đến$/.test(at.key(reader, day));
    if (at.kind(reader, day) !== "letters" || at.isDivided(reader, day) || bound) return undefined;
  }
  return undefined;
}

function wholeDay(reader: Reader, index: number): DateReading | undefined {
  const date = readDate(reader, index);
  return date?.date === undefined ? undefined : date;
}

/**
 * The day of issue behind the comma with which the words for the matter end, where they name no other
 * document.
 *
 * ```
 * Thông tư số 19/LĐ-TT về lương ngày, ban hành ngày 30/7/1960
 *                                     ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function readBehindMatter(reader: Reader, start: number): DateReading | undefined {
  const matter = at.phrase(reader, start, words.PREAMBLES);
  if (matter === undefined) return undefined;
  for (let index = matter; index < matter + LONGEST_MATTER; index += 1) {
    if (at.isDivided(reader, index) || at.opens(reader, index, TYPES)) return undefined;
    const comma = at.key(reader, index) === ",";
    if (!comma && at.kind(reader, index) !== "letters") return undefined;
    const day = comma ? at.phrase(reader, index + 1, words.ISSUED) : undefined;
    if (day !== undefined && at.key(reader, day) === "ngày") return wholeDay(reader, day);
  }
  return undefined;
}
