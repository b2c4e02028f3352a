import type { Word } from "../data/vocabulary.js";
import { readDay } from "./day.js";
import { readMonthNumber } from "./month.js";
import { at, attempt, peek, take, takeOne, type Reader } from "./reader.js";
import { isYear } from "./year.js";

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
  if (!at(reader, "ngày") && !at(reader, "tháng") && !at(reader, "quý")) return false;
  const skipped =
    attempt(reader, readBlankDate) ??
    attempt(reader, (inner) => {
      inner.position++;
      const start = inner.position;
      skipDots(inner);
      if (inner.position === start || !take(inner, "/")) return undefined;
      skipDots(inner);
      return take(inner, "/") || peek(inner).kind === "number" ? true : undefined;
    });
  if (skipped === undefined) return false;
  skipDots(reader);
  if (peek(reader).kind === "number") reader.position++;
  return true;
}

function readBlankDate(reader: Reader): true | undefined {
  const day = take(reader, "ngày");
  skipDots(reader);
  if (!take(reader, "tháng")) return undefined;
  skipDots(reader);
  if (day && peek(reader).kind === "number") reader.position++;
  return take(reader, "năm") && (day || peek(reader).kind === "number") ? true : undefined;
}

/** How many words the name of a law may have. */
const LONGEST_NAME = 24;
const STREETS: ReadonlySet<string> = new Set<Word>(["đường", "phố"]);

/**
 * Moves over names that hold a date: laws with their year, days of birth, streets.
 *
 * ```
 * Luật Tổ chức chính quyền địa phương năm 2015      đường 30 tháng 4      Cách mạng tháng Tám
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^
 * ```
 */
export function skipNameWithDate(reader: Reader): boolean {
  const skipped = attempt(reader, (inner) => {
    if (take(inner, "sinh")) return readWrittenDate(inner);
    if (take(inner, "mạng", "tháng")) return readMonthNumber(inner) && true;
    if (takeOne(inner, STREETS)) return readStreetDate(inner);
    const law = take(inner, "luật") || take(inner, "hiến", "pháp") || take(inner, "pháp", "lệnh");
    return law && isNameOfLaw(reader, inner) ? readLawDate(inner) : undefined;
  });
  return skipped === true;
}

/** Laws are named with a capital: `Luật`, `Bộ luật`, `Hiến pháp`. */
function isNameOfLaw(reader: Reader, inner: Reader): boolean {
  const first = reader.tokens[inner.position - 1]?.start ?? 0;
  const words = reader.text.slice(Math.max(0, first - 8), first + 1);
  return /\p{Lu}/u.test(words);
}

function readLawDate(reader: Reader): true | undefined {
  for (let words = 0; words < LONGEST_NAME && reader.position < reader.end; words++) {
    const date = attempt(reader, readWrittenDate);
    if (date !== undefined) return date;
    const token = peek(reader);
    if (token.kind !== "word" && token.name !== ",") return undefined;
    if (PREPOSITIONS.has(token.name)) return undefined;
    reader.position++;
  }
  return undefined;
}

const PREPOSITIONS: ReadonlySet<string> = new Set<Word>(["trong", "trước", "đến", "từ", "vào"]);

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
