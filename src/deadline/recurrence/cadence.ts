import type { Word } from "../data/vocabulary.js";
import type { Cadence, CadenceUnit } from "../timing.js";
import { readAmount } from "../calendar/amount.js";
import { at, attempt, peek, take, takeOne, type Reader } from "../lexer/reader.js";
import { isYear } from "../calendar/year.js";

/** A cadence with the tokens it was read from. */
export interface CadenceItem {
  /** How often; `nine-months` for a report on January to September, of which a year has one. */
  readonly every: Cadence | "unspecified" | "nine-months";
  readonly start: number;
  readonly end: number;
}

const UNITS: ReadonlyMap<string, CadenceUnit> = new Map<Word, CadenceUnit>([
  ["ngày", "day"],
  ["tuần", "week"],
  ["tháng", "month"],
  ["quý", "quarter"],
  ["năm", "year"],
]);

/** Months that have a name of their own as a period. */
const NAMED_MONTHS: ReadonlyMap<number, CadenceUnit> = new Map([
  [3, "quarter"],
  [6, "half-year"],
  [12, "year"],
]);

/** Every `amount` units, by the name officials use: 6 months are a half-year. */
export function cadenceOf(unit: CadenceUnit, amount: number): Cadence {
  const named = unit === "month" ? NAMED_MONTHS.get(amount) : undefined;
  return named === undefined ? { unit, interval: amount } : { unit: named, interval: 1 };
}

/** `QUY ĐỊNH`, `QUY CHẾ`, `QUY TRÌNH`: capitals in which the word is no quarter. */
const AFTER_RULE: ReadonlySet<string> = new Set<Word>(["định", "chế", "trình"]);

/** Reads `tháng`, `quý`, `năm` where it cannot be the beginning of `tháng 6`, `quý II`, `năm 2021`. */
export function readUnit(reader: Reader): CadenceUnit | undefined {
  const token = peek(reader);
  const bare =
    token.name === "quy" &&
    reader.text.startsWith("Q", token.start) &&
    !AFTER_RULE.has(peek(reader, 1).name);
  const unit = bare ? "quarter" : UNITS.get(token.name);
  if (unit === undefined || bindsNumber(reader, unit)) return undefined;
  reader.position += 1;
  return unit;
}

const ROMAN: ReadonlySet<string> = new Set<Word>(["i", "ii", "iii", "iv"]);

function bindsNumber(reader: Reader, unit: CadenceUnit): boolean {
  const next = peek(reader, 1);
  if (unit === "year") return isYear(reader, 1) || next.name === "học";
  if (next.kind === "number") return !countsTimes(reader, 2);
  return unit === "quarter" && ROMAN.has(next.name);
}

/** `mỗi quý 01 lần`: the number after the unit counts times, not quarters. */
function countsTimes(reader: Reader, ahead: number): boolean {
  const { name } = peek(reader, ahead);
  return name === "lần" || name === "lượt" || name === "đợt";
}

const EACH: ReadonlySet<string> = new Set<Word>(["hàng", "mỗi", "từng"]);
const JOINTS: ReadonlySet<string> = new Set<Word | "," | "&" | "+" | "/">([
  ",",
  "và",
  "hoặc",
  "hay",
  "&",
  "+",
  "/",
]);

/**
 * Reads one cadence: a word for each, or an amount of units.
 *
 * ```
 * hằng quý      mỗi tháng      6 tháng      1 năm      05 năm
 * ^^^^^^^^      ^^^^^^^^^      ^^^^^^^      ^^^^^      ^^^^^^
 * ```
 */
function readCadence(reader: Reader): CadenceItem | undefined {
  const start = reader.position;
  const each = takeOne(reader, EACH);
  const amount = attempt(reader, readAmount);
  const unit = readUnit(reader);
  if (unit === undefined || amount === 0) return undefined;
  if (amount === undefined && !each && unit === "day") return undefined;
  // "6 tháng đầu năm", "9 tháng", "15 ngày kể từ ..." are periods and terms, not cadences.
  if (amount !== undefined && (at(reader, "đầu") || at(reader, "cuối"))) return undefined;
  if (amount !== undefined && !each && unit === "day") return undefined;
  // "03 quý" are nine months, not a cadence.
  if (amount !== undefined && amount > 1 && !each && unit === "quarter") return undefined;
  if (unit === "month" && amount === 9 && !each) {
    return { every: "nine-months", start, end: reader.position };
  }
  return { every: cadenceOf(unit, amount ?? 1), start, end: reader.position };
}

/** What follows in a list: `, năm`, `và hằng năm`, `, 6 tháng`. */
function readFollowing(reader: Reader): CadenceItem | undefined {
  return attempt(reader, (inner) => {
    if (!takeOne(inner, JOINTS)) return undefined;
    takeOne(inner, JOINTS);
    if (take(inner, "định", "kỳ")) take(inner, ",");
    return readCadence(inner);
  });
}

/**
 * Reads a list of cadences that a word announces.
 *
 * ```
 * Hàng quý, năm      hằng tháng, hằng quý và năm      mỗi 6 tháng
 * ^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^
 * ```
 */
export function readCadences(reader: Reader): CadenceItem[] | undefined {
  if (!EACH.has(peek(reader).name)) return undefined;
  return continued(reader, attempt(reader, readCadence));
}

/**
 * Reads a list of cadences without such a word; one alone is not enough.
 *
 * ```
 * quý, 6 tháng và năm      tháng, quý, tuần
 * ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^
 * ```
 */
export function readBareCadences(reader: Reader, least: number): CadenceItem[] | undefined {
  const items = continued(reader, attempt(reader, readCadence));
  return items !== undefined && items.length >= least ? items : undefined;
}

function continued(reader: Reader, first: CadenceItem | undefined): CadenceItem[] | undefined {
  const items: CadenceItem[] = [];
  for (let item = first; item !== undefined; item = readFollowing(reader)) items.push(item);
  return items.length === 0 ? undefined : items;
}

/**
 * Reads `định kỳ` and the cadences it announces; without any it is an unspecified one.
 *
 * ```
 * Định kỳ hàng quý, 6 tháng và 1 năm      định kỳ và năm      Định kỳ
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^      ^^^^^^^
 * ```
 */
export function readPeriodically(reader: Reader): CadenceItem[] | undefined {
  const start = reader.position;
  if (take(reader, "thường", "niên")) {
    return [{ every: { unit: "year", interval: 1 }, start, end: reader.position }];
  }
  if (!take(reader, "định", "kỳ") && !take(reader, "thường", "kỳ")) return undefined;
  // "Họp thường kỳ: ..." names what is done; the time follows.
  if (at(reader, ":")) return undefined;
  const unspecified: CadenceItem = { every: "unspecified", start, end: reader.position };
  const place = reader.position;
  const bracket = take(reader, "(");
  if (!bracket) take(reader, "theo");
  const named = readCadences(reader) ?? attempt(reader, (inner) => readBareCadences(inner, 1));
  if (named !== undefined && bracket) take(reader, ")");
  if (named !== undefined) return named;
  reader.position = place;
  return continued(reader, unspecified);
}
