import { readDay, readMarkedDay } from "../calendar/day.js";
import { readMonthNumber } from "../calendar/month.js";
import { isYear } from "../calendar/year.js";
import type { Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { phrases, wordSet } from "../lexer/words.js";

/** Moves over the dots of a blank. */
function skipDots(reader: Reader): void {
  while (kit.take(reader, ".") || kit.take(reader, "…"));
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
  if (!kit.atOne(reader, BLANKS, 1)) return false;
  if (!kit.skip(reader, readBlankDate) && !kit.skip(reader, readBlankMonth)) return false;
  skipDots(reader);
  if (kit.atNumber(reader)) reader.position += 1;
  return true;
}

/** What follows a word whose number was left blank. */
const BLANKS = /* @__PURE__ */ wordSet(". … tháng năm");

/** `tháng .../2024`, `ngày .../.../2024`. */
function readBlankMonth(reader: Reader): boolean {
  reader.position += 1;
  const start = reader.position;
  skipDots(reader);
  if (reader.position === start || !kit.take(reader, "/")) return false;
  skipDots(reader);
  return kit.take(reader, "/") || kit.atNumber(reader);
}

function readBlankDate(reader: Reader): boolean {
  const day = kit.take(reader, "ngày");
  skipDots(reader);
  if (!kit.take(reader, "tháng")) return false;
  skipDots(reader);
  if (day && kit.atNumber(reader)) reader.position += 1;
  return kit.take(reader, "năm") && (day || kit.atNumber(reader));
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
  return kit.skip(reader, readNameWithDate);
}

function readNameWithDate(reader: Reader): boolean {
  if (kit.at(reader, "từ") || kit.atNumber(reader)) return readAges(reader);
  if (kit.at(reader, "kỳ")) return readSession(reader);
  if (kit.at(reader, "ngày") && kit.skip(reader, readFeast)) return true;
  if (kit.at(reader, "cấp") || kit.at(reader, "ngày")) return readDateOfIssue(reader);
  if (kit.take(reader, "sinh")) return readWrittenDate(reader);
  if (kit.take(reader, "mạng")) {
    return kit.take(reader, "tháng") && readMonthNumber(reader) !== undefined;
  }
  if (kit.takePhrase(reader, STREETS)) return readDay(reader, true) !== undefined;
  return kit.takePhrase(reader, LAWS) && isNameOfLaw(reader) && readLawDate(reader);
}

/** How many words a day of remembrance may be called by. */
const LONGEST_FEAST = 10;
const HONOURED = /(?:mừng|k[ỷỉ] niệm|hưởng ứng|\d năm)$/u;

/** `Hưởng ứng Ngày Môi trường thế giới 05/6`: a day by its name, and when it is. */
function readFeast(reader: Reader): boolean {
  const { position } = reader;
  if (
    !kit.isWord(reader, position - 1) ||
    !HONOURED.test(kit.keysOf(reader, position - 2, position))
  )
    return false;
  reader.position += 1;
  for (let words = 0; words < LONGEST_FEAST && kit.peek(reader).kind === "letters"; words++) {
    if (kit.atOne(reader, PREPOSITIONS)) return false;
    reader.position += 1;
  }
  if (reader.position === position + 1) return false;
  // A day with its year may be the one on which it is celebrated.
  const day = readDay(reader, true);
  return day !== undefined && day !== "impossible" && day.year === undefined;
}

/** `từ 6 đến 9 tháng tuổi`, `18 tháng tuổi`: how old somebody is. */
function readAges(reader: Reader): boolean {
  kit.take(reader, "từ");
  if (!kit.take(reader, "#")) return false;
  if (kit.take(reader, "đến") || kit.take(reader, "-")) kit.take(reader, "#");
  kit.take(reader, "tháng");
  if (kit.keyOf(reader, reader.position) !== "tuổi") return false;
  reader.position += 1;
  return true;
}

/** `đường 30 tháng 4`, `phố số 3/2`. */
const STREETS = /* @__PURE__ */ phrases("[đường/phố] [số/]");
const LAWS = /* @__PURE__ */ phrases("luật|hiến pháp|pháp lệnh");

/** Laws are named with a capital: `Luật`, `Bộ luật`, `Hiến pháp`. */
function isNameOfLaw(reader: Reader): boolean {
  const first = kit.peek(reader, -1).start;
  const words = reader.text.slice(Math.max(0, first - 8), first + 1);
  return /\p{Lu}/u.test(words);
}

function readLawDate(reader: Reader): boolean {
  for (let words = 0; words < LONGEST_NAME && reader.position < reader.end; words++) {
    if (kit.skip(reader, readWrittenDate)) return true;
    // "Bộ luật Lao động 2019"
    if (isYear(reader)) {
      reader.position += 1;
      return true;
    }
    if (kit.peek(reader).kind !== "letters" && !kit.at(reader, ",")) return false;
    if (kit.atOne(reader, PREPOSITIONS)) return false;
    reader.position += 1;
  }
  return false;
}

const PREPOSITIONS = /* @__PURE__ */ wordSet("trong trước đến từ vào");

/** `năm 2015`, `ngày 19 tháng 6 năm 2015`. */
function readWrittenDate(reader: Reader): boolean {
  if (kit.at(reader, "năm") && isYear(reader, 1)) {
    reader.position += 2;
    return true;
  }
  return kit.take(reader, "ngày") && readMarkedDay(reader)?.year !== undefined;
}

/** How many words may stand between a session and the part of the year it is named after. */
const LONGEST_SESSION = 6;

const PARTS_OF_YEAR = /* @__PURE__ */ phrases("[đầu/giữa/cuối] năm");

/** `kỳ họp cuối năm`, `kỳ họp thường lệ giữa năm 2024`: a session, not a part of the year. */
function readSession(reader: Reader): boolean {
  if (!kit.take(reader, "kỳ", "họp")) return false;
  for (let words = 0; words < LONGEST_SESSION && kit.peek(reader).kind === "letters"; words++) {
    if (kit.takePhrase(reader, PARTS_OF_YEAR)) {
      if (isYear(reader)) reader.position += 1;
      return true;
    }
    reader.position += 1;
  }
  return false;
}

/** `cấp ngày 12/3/2021`, `cấp lần đầu ngày 12/3/2021`, `ngày cấp: 12/3/2021`: when a paper was given out. */
function readDateOfIssue(reader: Reader): boolean {
  const after = kit.take(reader, "ngày");
  // "báo cáo về các cấp ngày 15/6/2024": levels of government.
  if (kit.nameAt(reader, -1) === "các" || !kit.take(reader, "cấp")) return false;
  if (!after) {
    kit.take(reader, "lần", "đầu");
    return readWrittenDate(reader);
  }
  kit.take(reader, ":");
  return readMarkedDay(reader)?.year !== undefined;
}
