import { LUNAR } from "../lexer/hints.js";
import type { Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { phrases, wordSet } from "../lexer/words.js";
import type { WrittenLunar } from "../timing.js";
import { readMonthNumber } from "./month.js";
import { writtenLunar, type YearPart } from "./written.js";
import { readYearAfter } from "./year.js";

/** What says that a day is one of the lunar calendar. */
const MARKS = /* @__PURE__ */ phrases("[ngày/tính theo/theo/] âm lịch|[theo/] lịch âm|âl");
/** Months that only the lunar calendar has. */
const LUNAR_MONTHS = /* @__PURE__ */ wordSet("giêng chạp");
const SIGNS = /* @__PURE__ */ wordSet("/ - . tháng");

/** Whether the words or the bracket that stand here say that the day before is a lunar one. */
export function atLunarMark(reader: Reader): boolean {
  const skip = kit.at(reader, "(") || kit.at(reader, ",") ? 1 : 0;
  return kit.atPhrase(reader, MARKS, skip);
}

function takeLunarMark(reader: Reader): boolean {
  return kit.skip(reader, (inner) => {
    const bracket = kit.take(inner, "(");
    if (!bracket) kit.take(inner, ",");
    return kit.takePhrase(inner, MARKS) && (!bracket || kit.take(inner, ")"));
  });
}

/** Whether a month that stands `ahead` is named as only the lunar calendar names it. */
export function atLunarMonth(reader: Reader, ahead: number): boolean {
  return kit.atOne(reader, LUNAR_MONTHS, ahead);
}

/**
 * Reads a day of the lunar calendar, behind `ngày` or `mùng`.
 *
 * ```
 * 15/12 âm lịch      20/12/2025 (ÂL)      27 tháng Chạp      rằm tháng Giêng      mùng 6 Tết
 * ^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^           ^^^^^
 * ```
 *
 * @returns `undefined` where no lunar day stands, `impossible` for one that no lunar year has.
 */
export function readLunarDay(reader: Reader): WrittenLunar | "impossible" | undefined {
  return (reader.hints & LUNAR) === 0 ? undefined : kit.attempt(reader, readLunar);
}

function readLunar(reader: Reader): WrittenLunar | "impossible" | undefined {
  if (kit.take(reader, "rằm")) return readMonthOf(reader, 15, kit.take(reader, "tháng"));
  const { kind, value: day, start, end } = kit.peek(reader);
  if (kind !== "digits" || end - start > 2) return undefined;
  reader.position += 1;
  if (kit.take(reader, "tết")) return readDayOfTet(reader, day);
  kit.take(reader, "của");
  const named = kit.at(reader, "tháng") && atLunarMonth(reader, 1);
  return kit.takeOne(reader, SIGNS) ? readMonthOf(reader, day, named) : undefined;
}

/** The month and year of a day; where `lunar` does not say it yet, words behind it must. */
function readMonthOf(
  reader: Reader,
  day: number,
  lunar: boolean,
): WrittenLunar | "impossible" | undefined {
  const month = readMonthNumber(reader);
  if (month === undefined) return undefined;
  const period = readLunarPeriod(reader, day, month, lunar);
  return period !== undefined && (day < 1 || day > 30) ? "impossible" : period;
}

/** What stands behind the number of a month: `nhuận`, the year, the mark, in whatever order. */
function readLunarPeriod(
  reader: Reader,
  day: number | undefined,
  month: number,
  lunar: boolean,
): WrittenLunar | undefined {
  const leap = kit.take(reader, "nhuận");
  const early = takeLunarMark(reader);
  const year = readLunarYear(reader);
  const marked = early || takeLunarMark(reader) || lunar || leap;
  return marked ? writtenLunar(day, month, leap, year) : undefined;
}

/**
 * Reads a month of the lunar calendar, behind the word.
 *
 * ```
 * tháng 8 âm lịch      tháng 6 nhuận năm 2025      tháng Giêng âm lịch
 *       ^^^^^^^^^            ^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^
 * ```
 */
export function readLunarMonth(reader: Reader): WrittenLunar | undefined {
  if ((reader.hints & LUNAR) === 0) return undefined;
  const month = readMonthNumber(reader);
  return month === undefined ? undefined : readLunarPeriod(reader, undefined, month, false);
}

/** In these days before it Tết lies in the old year: `28 Tết`. */
const FIRST_OLD_DAY = 20;

/** `mùng 6 Tết`, `30 Tết năm 2026`: days of the new year, or the last ones of the old. */
function readDayOfTet(reader: Reader, day: number): WrittenLunar | "impossible" {
  kit.takePhrase(reader, NAMES_OF_TET);
  const year = readLunarYear(reader);
  if (day < 1 || day > 30) return "impossible";
  if (day < FIRST_OLD_DAY) return writtenLunar(day, 1, false, year);
  // Of the year before the one whose Tết it is.
  const old = year.year === undefined ? year : { year: year.year - 1 };
  return writtenLunar(day, 12, false, old);
}

/** What may stand behind `Tết` where it is the lunar one. */
const NAMES_OF_TET = /* @__PURE__ */ phrases("nguyên đán|âm lịch|cổ truyền");

/** The names of years come again after sixty; the table of lunar days holds fewer. */
const STEMS: readonly string[] = /* @__PURE__ */ "canh tân nhâm quý giáp ất bính đinh mậu kỷ".split(
  " ",
);
const BRANCHES: readonly string[] =
  /* @__PURE__ */ "thân dậu tuất hợi tý sửu dần mão thìn tỵ ngọ mùi".split(" ");
const LAST_NAMED_YEAR = 2050;

/** `năm 2026`, `Bính Ngọ`, `Bính Ngọ năm 2026`, `năm Bính Ngọ 2026`. */
export function readLunarYear(reader: Reader): YearPart {
  const year = readYearAfter(reader);
  if (year.year !== undefined || year.yearOffset !== undefined) return year;
  const place = reader.position;
  kit.take(reader, "năm");
  const named = yearNamed(kit.peek(reader).key, kit.peek(reader, 1).key);
  if (named === undefined) {
    reader.position = place;
    return {};
  }
  reader.position += 2;
  const said = readYearAfter(reader);
  if (said.year === undefined || said.year === named) return { year: named };
  reader.position = place;
  return {};
}

function yearNamed(stem: string, branch: string): number | undefined {
  if (!STEMS.includes(stem) || !BRANCHES.includes(branch)) return undefined;
  for (let year = LAST_NAMED_YEAR; year > LAST_NAMED_YEAR - 60; year -= 1) {
    if (STEMS[year % 10] === stem && BRANCHES[year % 12] === branch) return year;
  }
  return undefined;
}
