import { isYearValue } from "../../reading/index.js";
import { daysInMonth } from "../../time/index.js";
import { at, atNumber, atOne, nameAt, peek, take, type Reader } from "../lexer/reader.js";
import { wordSet } from "../lexer/words.js";
import type { WrittenDay, WrittenLunar } from "../timing.js";
import { agreesWithRepetition, readNumeral } from "./amount.js";
import { readLunarDay } from "./lunar-day.js";
import { readMachineDate } from "./machine-date.js";
import { readMonthNumber } from "./month.js";
import { goesOn, isYear, readYearAfter } from "./year.js";
import { writtenDay, type YearPart } from "./written.js";

/** What became of an attempt to read a day: a day, or a date that cannot exist. */
type DayReading = WrittenDay | WrittenLunar | "impossible";

/**
 * Reads a day of the calendar. `marked` says that a word before it (`ngày`, `trước`, `đến`)
 * already promised a date, so that less is asked of its form.
 *
 * ```
 * 30/6/2021      15/6      05-03-2022      5 tháng 3 năm 2022      15 tháng 6 hằng năm
 * ^^^^^^^^^      ^^^^      ^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^
 * ```
 */
export function readDay(reader: Reader, marked: boolean): DayReading | undefined {
  const lunar = readLunarDay(reader);
  if (lunar !== undefined) return lunar;
  const day = peek(reader);
  if (day.kind !== "digits") return marked ? readDayInWords(reader) : undefined;
  if (day.end - day.start > 2) return readMachineDay(reader);
  const sign = nameAt(reader, 1);
  const foreign = marked || reader.mode === "cell" ? readForeignDay(reader, day.value) : undefined;
  if (foreign !== undefined) return foreign;
  if (sign === "(" && marked) return readRepeatedDay(reader, day.value);
  if (sign === "tháng") return readWordedDay(reader, day.value, 2, marked);
  // "trước ngày 20 của tháng 6", "ngày 15 các tháng 6, 12"
  const joints = marked ? jointsBefore(reader) : 0;
  if (joints > 0) return readWordedDay(reader, day.value, 2 + joints, marked);
  if (sign !== "/" && sign !== "-" && sign !== ".") return undefined;
  const month = peek(reader, 2);
  if (month.kind !== "digits" || month.end - month.start > 2) return undefined;
  const loose = sign === "/" || (marked && isSpacedDate(reader));
  if (!loose && (peek(reader, 1).gap !== "none" || month.gap !== "none")) return undefined;
  const full = nameAt(reader, 3) === sign && atNumber(reader, 4);
  return full ? readFullDay(reader, marked, loose) : readDayAndMonth(reader, marked, loose);
}

/** How many of `của` and `các` stand between a day and the word `tháng` before a number. */
function jointsBefore(reader: Reader): number {
  let joints = nameAt(reader, 1) === "của" ? 1 : 0;
  if (nameAt(reader, 1 + joints) === "các") joints += 1;
  return nameAt(reader, 1 + joints) === "tháng" && atNumber(reader, 2 + joints) ? joints : 0;
}

/** What follows the last of a list of months, or stands between two of them. */
const AFTER_MONTH = /* @__PURE__ */ wordSet(", ; . ) và hoặc năm hàng");

/**
 * Reads one more month in which a day comes, written behind the day with the month before.
 *
 * ```
 * ngày 15 của các tháng 3, 6, 9, 12      ngày 20 tháng 6 và tháng 12 hằng năm
 *                          ^  ^  ^^                        ^^^^^^^^
 * ```
 *
 * @param before - The day of the list before it.
 */
export function readMonthOfList(reader: Reader, before: WrittenDay): WrittenDay | undefined {
  if (typeof before.day !== "number") return undefined;
  const named = nameAt(reader, 0) === "tháng" ? 1 : 0;
  const month = peek(reader, named);
  const next = peek(reader, named + 1);
  const closed = next.kind === "tag" || atOne(reader, AFTER_MONTH, named + 1);
  if (month.kind !== "digits" || month.end - month.start > 2 || !closed) return undefined;
  reader.position += named + 1;
  const read = checkedDay(before.day, month.value, readYearAfter(reader));
  return read !== "impossible" && read.shape === "day" ? read : undefined;
}

/** The months as programs write them: `30-Sep-2026`, `30 September 2026`. */
const FOREIGN_MONTHS = /* @__PURE__ */ "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
export const FOREIGN_MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** `30-Sep-2026`, `30/Sep/2026`, `30 Sep 2026`, `30-Thg9-2026`. */
function readForeignDay(reader: Reader, day: number): DayReading | undefined {
  const signed = peek(reader, 1).kind === "sign";
  let ahead = signed ? 2 : 1;
  const { kind, key } = peek(reader, ahead);
  // Most days have figures behind them, or a word that the rules know.
  if (kind !== "letters") return undefined;
  if (nameAt(reader, ahead) !== "?" && !(signed && key === "tháng")) return undefined;
  if (signed && !/^[-/.]$/.test(peek(reader, 1).key)) return undefined;
  let month = FOREIGN_MONTH.test(key) ? FOREIGN_MONTHS.indexOf(key.slice(0, 3)) + 1 : 0;
  if (month === 0 && signed && key === "tháng" && atNumber(reader, ahead + 1)) {
    month = peek(reader, ahead + 1).value;
    ahead += 1;
  }
  if (month === 0) return undefined;
  const sign = signed && peek(reader, ahead + 1).key === peek(reader, 1).key ? 1 : 0;
  const comma = !signed && nameAt(reader, ahead + 1) === "," ? 1 : 0;
  const end = ahead + 1 + sign + comma;
  const written = peek(reader, end);
  const short = signed && written.kind === "digits" && written.end - written.start === 2;
  if (signed && sign === 0) return undefined;
  if ((!short && !isYear(reader, end)) || goesOn(reader, end)) return undefined;
  const year = written.value + (short ? 2000 : 0);
  reader.position += end + 1;
  return checkedDay(day, month, { year });
}

/**
 * Reads a day whose number is a word.
 *
 * ```
 * ngày mười lăm tháng sáu năm 2026      mùng một tháng năm
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^
 * ```
 */
function readDayInWords(reader: Reader): DayReading | undefined {
  const day = readNumeral(reader);
  if (day === undefined) return undefined;
  const words = at(reader, "của", "tháng") ? 2 : at(reader, "tháng") ? 1 : 0;
  if (words === 0) return undefined;
  // Behind a day in words `năm` is May, unless a year follows it.
  if (nameAt(reader, words) === "năm" && !isYear(reader, words + 1)) {
    reader.position += words + 1;
    return checkedDay(day, 5, readYearAfter(reader));
  }
  return readWordedDay(reader, day, words, true);
}

/** `01 (một) tháng 7 (bảy) năm 2026`. */
function readRepeatedDay(reader: Reader, day: number): DayReading | undefined {
  const place = reader.position;
  reader.position += 1;
  const alike = agreesWithRepetition(reader, day) && at(reader, "tháng");
  const read = alike ? readWordedDay(reader, day, 1, true) : undefined;
  if (read === undefined) reader.position = place;
  return read;
}

/** Reads a day that something promised, if there can be such a day. */
export function readMarkedDay(reader: Reader): WrittenDay | WrittenLunar | undefined {
  const day = readDay(reader, true);
  return day === "impossible" ? undefined : day;
}

/** `2026-09-30`; a month or quarter so written is no day. */
function readMachineDay(reader: Reader): DayReading | undefined {
  const place = reader.position;
  const date = readMachineDate(reader);
  if (date === "impossible" || date?.shape === "day") return date;
  reader.position = place;
  return undefined;
}

/** `30 - 6 - 2023` after a word that promised a date: two dashes and a year are no range. */
function isSpacedDate(reader: Reader): boolean {
  const sign = nameAt(reader, 1);
  return (sign === "-" || sign === ".") && nameAt(reader, 3) === sign && isYear(reader, 4);
}

/** `30/6/2021`: the third number must be a year. */
function readFullDay(reader: Reader, marked: boolean, loose: boolean): DayReading | undefined {
  const apart = peek(reader, 3).gap !== "none" || peek(reader, 4).gap !== "none";
  if ((apart && !loose) || goesOn(reader, 4)) return undefined;
  const year = fullYear(reader, marked);
  if (year === undefined) return undefined;
  const day = peek(reader).value;
  const month = peek(reader, 2).value;
  // Without a promise a number that is no date may be anything: the number of a house, a share.
  if (!marked && (day > 31 || month > 12)) return undefined;
  reader.position += year.pieces;
  const read = checkedDay(day, month, { year: year.value });
  // `6/5/26` may be 6 May or 5 June: programs write the month first.
  const unsure = year.short === true && day !== month && day <= 12;
  return unsure && read !== "impossible" && read.shape === "day"
    ? { ...read, order: "unknown" }
    : read;
}

/** The year of a whole date, and how many pieces write it. */
interface FullYear {
  readonly value: number;
  readonly pieces: number;
  /** It has two figures: `6/5/26`. */
  readonly short?: true;
}

/** `30/6/2021`, `30/6/21`; `30/6/202 1`, of which a file has torn the figures apart. */
function fullYear(reader: Reader, marked: boolean): FullYear | undefined {
  const token = peek(reader, 4);
  if (isYear(reader, 4)) return { value: token.value, pieces: 5 };
  const length = token.end - token.start;
  const next = peek(reader, 5);
  if (next.kind === "digits") {
    const torn = token.value * 10 + next.value;
    const whole = length === 3 && next.end - next.start === 1 && isYearValue(torn);
    return whole && !goesOn(reader, 5) ? { value: torn, pieces: 6 } : undefined;
  }
  const short = length === 2 && (marked || reader.mode === "cell");
  return short ? { value: 2000 + token.value, pieces: 5, short } : undefined;
}

/** What a fraction is a part of: `1/2 ngày`, `2/3 tổng số`; and `15/6/...`, which is no day. */
const SHARE_OF = /* @__PURE__ */ wordSet("/ ngày giờ số tổng");

/** `15/6`, where something promised a date, or `15/6 năm 2021`. */
function readDayAndMonth(reader: Reader, marked: boolean, loose: boolean): DayReading | undefined {
  const day = peek(reader).value;
  const month = peek(reader, 2).value;
  if (month > 12 || month < 1 || day > 31 || day < 1) return undefined;
  if (goesOn(reader, 2) || atOne(reader, SHARE_OF, 3)) return undefined;
  const place = reader.position;
  const promised = marked && (loose || isShortDate(reader, day, month));
  reader.position += 3;
  const year = readYearAfter(reader);
  const dated = year.year !== undefined || year.yearOffset !== undefined;
  if (!dated && !promised) {
    reader.position = place;
    return undefined;
  }
  return checkedDay(day, month, year);
}

/** What a point or dash between two numbers may count otherwise: `5-7 lần`, `3.5 điểm`. */
const NOT_AFTER_SHORT = /* @__PURE__ */ wordSet("? % tháng tuần quý lần lượt của từng mỗi");
const BEFORE_SHORT = /* @__PURE__ */ wordSet("trước đến tới hết vào từ nhất là -");
/** After these the two numbers are one day, not the first and the last of several. */
const AFTER_SHORT = /* @__PURE__ */ wordSet(", và - đến tới hàng năm");

/**
 * Whether two numbers with a point or dash between them are a day and its month.
 *
 * ```
 * trước ngày 20.4      từ ngày 1-9 đến ...      vào ngày 5-9 hàng năm
 *            ^^^^              ^^^                       ^^^
 * ```
 *
 * `ngày 8-9` alone may be two days of a month that is not said.
 */
function isShortDate(reader: Reader, day: number, month: number): boolean {
  const named = nameAt(reader, -1) === "ngày";
  if (!named && reader.mode === "running") return false;
  const next = nameAt(reader, 3);
  if (atOne(reader, NOT_AFTER_SHORT, 3) && !(named && next === "?")) return false;
  if (next === "hàng" && nameAt(reader, 4) !== "năm") return false;
  // From the fourth to the fourth nothing lasts: "ngày 4-4".
  if (day >= month || nameAt(reader, 1) === ".") return true;
  return atOne(reader, BEFORE_SHORT, named ? -2 : -1) || atOne(reader, AFTER_SHORT, 3);
}

/** `5 tháng 3 năm 2022`. */
function readWordedDay(
  reader: Reader,
  day: number,
  words: number,
  marked: boolean,
): DayReading | undefined {
  const place = reader.position;
  reader.position += words;
  const month = readMonthNumber(reader);
  if (month === undefined) {
    const impossible = atNumber(reader) && marked;
    reader.position = impossible ? reader.position + 1 : place;
    if (impossible) readYearAfter(reader);
    return impossible ? "impossible" : undefined;
  }
  // "tháng 7 (bảy)"
  if (!agreesWithRepetition(reader, month)) return "impossible";
  take(reader, ",");
  const comma = reader.position;
  const year = readYearAfter(reader);
  if (reader.position === comma && nameAt(reader, -1) === ",") reader.position -= 1;
  return checkedDay(day, month, year);
}

function checkedDay(day: number, month: number, year: YearPart): DayReading {
  if (month < 1 || month > 12 || day < 1) return "impossible";
  // A leap year stands in for a year that is not written.
  if (day > daysInMonth(year.year ?? 2024, month)) return "impossible";
  return writtenDay(day, month, year);
}
