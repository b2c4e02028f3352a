import { readDay } from "../calendar/day.js";
import { readMonthNumber } from "../calendar/month.js";
import { isYear } from "../calendar/year.js";
import { at, atNumber, atOne, attempt, nameAt, peek, take, type Reader } from "../lexer/reader.js";
import { wordSet } from "../lexer/words.js";

/** Moves over the dots of a blank. */
function skipDots(reader: Reader): void {
  while (take(reader, ".") || take(reader, "…"));
}

/**
 * Moves over a form that was not filled in: it names no day.
 *
 * ```
 * ngày ... tháng ... năm 2021      tháng .../2024
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^
 * ```
 */
export function skipBlankDate(reader: Reader): boolean {
  if (!atOne(reader, LEFT_BLANK) || !atOne(reader, BLANKS, 1)) return false;
  if (
    attempt(reader, readBlankDate) === undefined &&
    attempt(reader, readBlankMonth) === undefined
  ) {
    return false;
  }
  skipDots(reader);
  if (atNumber(reader)) reader.position += 1;
  return true;
}

const LEFT_BLANK = /* @__PURE__ */ wordSet("ngày tháng quý");
/** What follows a word whose number was left blank. */
const BLANKS = /* @__PURE__ */ wordSet(". … tháng năm");

/** `tháng .../2024`, `ngày .../.../2024`. */
function readBlankMonth(reader: Reader): true | undefined {
  reader.position += 1;
  const start = reader.position;
  skipDots(reader);
  if (reader.position === start || !take(reader, "/")) return undefined;
  skipDots(reader);
  return take(reader, "/") || atNumber(reader) ? true : undefined;
}

function readBlankDate(reader: Reader): true | undefined {
  const day = take(reader, "ngày");
  skipDots(reader);
  if (!take(reader, "tháng")) return undefined;
  skipDots(reader);
  if (day && atNumber(reader)) reader.position += 1;
  return take(reader, "năm") && (day || atNumber(reader)) ? true : undefined;
}

/** How many words the name of a law may have. */
const LONGEST_NAME = 24;

/**
 * Moves over names that hold a date: laws with their year, days of birth or of issue, streets,
 * sessions.
 *
 * ```
 * Luật Tổ chức chính quyền địa phương năm 2015      đường 30 tháng 4      Cách mạng tháng Tám
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^
 * ```
 */
export function skipNameWithDate(reader: Reader): boolean {
  return atOne(reader, NAMED) && attempt(reader, readNameWithDate) === true;
}

/** The words with which a name that holds a date begins. */
export const NAMED = /* @__PURE__ */ wordSet("sinh mạng đường phố luật hiến pháp kỳ cấp ngày");

function readNameWithDate(reader: Reader): true | undefined {
  if (at(reader, "kỳ")) return readSession(reader);
  if (at(reader, "cấp") || at(reader, "ngày")) return readDateOfIssue(reader);
  if (take(reader, "sinh")) return readWrittenDate(reader);
  if (take(reader, "mạng")) {
    return take(reader, "tháng") && readMonthNumber(reader) !== undefined ? true : undefined;
  }
  if (take(reader, "đường") || take(reader, "phố")) return readStreetDate(reader);
  const law = take(reader, "luật") || take(reader, "hiến", "pháp") || take(reader, "pháp", "lệnh");
  return law && isNameOfLaw(reader) ? readLawDate(reader) : undefined;
}

/** Laws are named with a capital: `Luật`, `Bộ luật`, `Hiến pháp`. */
function isNameOfLaw(reader: Reader): boolean {
  const first = peek(reader, -1).start;
  const words = reader.text.slice(Math.max(0, first - 8), first + 1);
  return /\p{Lu}/u.test(words);
}

function readLawDate(reader: Reader): true | undefined {
  for (let words = 0; words < LONGEST_NAME && reader.position < reader.end; words++) {
    const date = attempt(reader, readWrittenDate);
    if (date !== undefined) return date;
    if (peek(reader).kind !== "letters" && !at(reader, ",")) return undefined;
    if (atOne(reader, PREPOSITIONS)) return undefined;
    reader.position += 1;
  }
  return undefined;
}

const PREPOSITIONS = /* @__PURE__ */ wordSet("trong trước đến từ vào");

/** `năm 2015`, `ngày 19 tháng 6 năm 2015`. */
function readWrittenDate(reader: Reader): true | undefined {
  if (at(reader, "năm") && isYear(reader, 1)) {
    reader.position += 2;
    return true;
  }
  if (!take(reader, "ngày")) return undefined;
  const day = readDay(reader, true);
  return day !== undefined && day !== "impossible" && day.year !== undefined ? true : undefined;
}

/** `đường 30 tháng 4`, `đường 3/2`. */
function readStreetDate(reader: Reader): true | undefined {
  take(reader, "số");
  return readDay(reader, true) === undefined ? undefined : true;
}

/** How many words may stand between a session and the part of the year it is named after. */
const LONGEST_SESSION = 6;

/** `kỳ họp cuối năm`, `kỳ họp thường lệ giữa năm 2024`: a session, not a part of the year. */
function readSession(reader: Reader): true | undefined {
  if (!take(reader, "kỳ", "họp")) return undefined;
  for (let words = 0; words < LONGEST_SESSION && peek(reader).kind === "letters"; words++) {
    const part = at(reader, "cuối") || at(reader, "giữa") || at(reader, "đầu");
    if (part && nameAt(reader, 1) === "năm") {
      reader.position += 2;
      if (isYear(reader)) reader.position += 1;
      return true;
    }
    reader.position += 1;
  }
  return undefined;
}

/** `cấp ngày 12/3/2021`, `cấp lần đầu ngày 12/3/2021`, `ngày cấp: 12/3/2021`: when a paper was given out. */
function readDateOfIssue(reader: Reader): true | undefined {
  const after = take(reader, "ngày");
  // "báo cáo về các cấp ngày 15/6/2024": levels of government.
  if (nameAt(reader, -1) === "các" || !take(reader, "cấp")) return undefined;
  if (!after) {
    take(reader, "lần", "đầu");
    return readWrittenDate(reader);
  }
  take(reader, ":");
  const day = readDay(reader, true);
  return day !== undefined && day !== "impossible" && day.year !== undefined ? true : undefined;
}
